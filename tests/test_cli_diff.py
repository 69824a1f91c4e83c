"""The command of comparisons and decisions: what people and programs see, and all that can go wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from samenwerking.cli import main

ROOT = Path(__file__).parents[1]
ONE = str(ROOT / "docs" / "samples" / "samen_veen.yaml")
SOME_RULES = ("--select", "BW2-054-03,BW2-285-01,GOV009,GOV013,GOV036,GOV042,WGR011A-01")
OTHER = str(ROOT / "docs" / "samples" / "samen_veen_foundation.yaml")


class Result(NamedTuple):
    """The exit code of a call, and what it wrote."""

    code: int
    out: str
    err: str


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Any:
    """Call the command in this process."""

    def called(*arguments: str) -> Result:
        code = main(arguments)
        written = capsys.readouterr()
        return Result(code, written.out, written.err)

    return called


def text(name: str) -> str:
    return (ROOT / "tests" / "texts" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["nl", "en"])
class TestDiff:
    """Two documents on a day, and two days of one document."""

    def test_two_documents(self, call: Any, language: str) -> None:
        result = call("diff", ONE, OTHER, "--on", "2026-01-01", "--lang", language, *SOME_RULES)

        assert result == (1, text(f"samen_veen_foundation-diff-{language}.txt"), "")

    def test_two_days(self, call: Any, language: str) -> None:
        file = str(ROOT / "examples" / "rondom_wijchen.yaml")
        result = call("diff", file, "--on", "2017-11-17", "--and-on", "2019-12-31", "--lang", language, *SOME_RULES)

        assert result == (1, text(f"rondom_wijchen-diff-{language}.txt"), "")

    def test_nothing_differs(self, call: Any, language: str) -> None:
        result = call("diff", ONE, ONE, "--on", "2026-01-01", "--lang", language)

        assert (result.code, result.err) == (0, "")
        assert result.out.endswith({"nl": "Er is geen verschil.\n", "en": "Nothing differs.\n"}[language])

    @pytest.mark.parametrize(
        ("arguments", "nl", "en"),
        [
            ([ONE], "waarmee?", "with what?"),
            ([ONE, "--on", "2026-01-01"], "waarmee?", "with what?"),
            ([ONE, OTHER, "--and-on", "2026-01-01"], "bij --and-on hoort --on", "--and-on goes with --on"),
            ([ONE, OTHER, ONE], "geef twee bestanden", "give two files"),
            ([ONE, OTHER, "--on", "2026"], "een hele dag", "a whole day"),
            ([ONE, OTHER, "--with", "nowhere"], "'nowhere'", "'nowhere'"),
            ([ONE, OTHER, "--select", "GOV999"], "GOV999", "GOV999"),
            ([ONE, OTHER, "--set", "nothing=1"], "--set:", "--set:"),
        ],
    )
    def test_what_cannot_be_compared(self, call: Any, language: str, arguments: list[str], nl: str, en: str) -> None:
        result = call("diff", *arguments, "--lang", language)

        assert (result.code, result.out) == (2, "")
        assert {"nl": nl, "en": en}[language] in result.err
        assert "Traceback" not in result.err


def test_every_document_that_cannot_be_read_is_named(call: Any, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("samenwerking: 1\n", encoding="utf-8")

    result = call("diff", str(broken), str(tmp_path / "nope.yaml"), "--lang", "en")

    assert (result.code, result.out) == (2, "")
    assert [line.split(":")[0] for line in result.err.splitlines()] == [
        str(broken),
        str(broken),
        str(tmp_path / "nope.yaml"),
    ]


def test_programs_get_the_rows(call: Any) -> None:
    day = "2026-01-01"
    on_a_day = call("diff", ONE, OTHER, "--on", day, "--format", "json")
    all_days = call("diff", ONE, OTHER, "--format", "json")

    data, without = json.loads(on_a_day.out), json.loads(all_days.out)
    assert (on_a_day.code, data["files"], data["on"], data["and_on"]) == (1, [ONE, OTHER], day, day)
    assert (without["on"], without["and_on"]) == (None, None)
    assert data["note"]["nl"].startswith("Eerst Samen Veen op 2026-01-01")
    assert data["differences"][0] == {
        "change": "changed",
        "section": "legal_form",
        "element": {"nl": "", "en": ""},
        "place": "legal_form",
        "before": {"nl": "coöperatie", "en": "cooperative association"},
        "after": {"nl": "stichting", "en": "foundation"},
    }
    assert "rules" in {row["section"] for row in data["differences"]}
    assert "rules" not in {row["section"] for row in without["differences"]}


def test_people_get_a_page_or_a_table(call: Any) -> None:
    days = ("--on", "2025-01-01", "--and-on", "2026-01-01", "--lang", "en", *SOME_RULES)
    page, table = (call("diff", ONE, *days, "--format", kind) for kind in ("markdown", "csv"))

    assert page.out.startswith("## What differs\n\nFirst Samen Veen on 2025-01-01")
    assert "| added | Thuis Dichtbij | roles: member |" in page.out
    assert table.out.splitlines()[:2] == [
        "subject,change,of what,where,was,is",
        "participants,added,Thuis Dichtbij,participants/home,,roles: member",
    ]
    assert table.out.count("\n") == len(table.out.splitlines())


class TestDecide:
    """How a decision runs, next to who decides about a task."""

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_a_decision(self, call: Any, language: str) -> None:
        result = call("show", ONE, "--decide", "het jaarplan", "--on", "2025-01-01", "--lang", language)

        assert (result.code, result.err) == (0, "")
        assert result.out.endswith(text(f"samen_veen-decide-{language}.txt"))
        assert result.out.count("\n\n") == 3  # no overview beside it

    def test_programs_get_the_rows(self, call: Any) -> None:
        result = call("show", ONE, "--decide", "admission", "--decide", "het jaarplan", "--format", "json")

        data = json.loads(result.out)
        assert list(data["decisions"]) == ["admission", "het jaarplan"]
        assert "matrix" not in data
        assert [row["step"] for row in data["decisions"]["het jaarplan"]] == ["hear", "decide", "consent", "veto"]
        assert data["decisions"]["het jaarplan"][3]["stalls"] == [
            {
                "kind": "veto",
                "who": "veen/council",
                "place": "decision_rights/veen:council:vetoes",
                "certain": "yes",
            }
        ]

    def test_people_get_a_page_or_a_table(self, call: Any) -> None:
        page, table = (
            call("show", ONE, "--decide", "admission", "--lang", "en", "--format", kind) for kind in ("markdown", "csv")
        )

        assert "### toelating van leden" in page.out
        assert table.out.startswith("subject,step,holder,")

    def test_a_subject_that_is_not_there(self, call: Any) -> None:
        result = call("show", ONE, "--decide", "het jarplan", "--lang", "nl")

        assert (result.code, result.out) == (2, "")
        assert result.err.startswith(f"{ONE}: --decide: 'het jarplan' gevonden, verwacht: een taak, of het onderwerp")
        assert "Bedoelt u 'het jaarplan'?" in result.err
