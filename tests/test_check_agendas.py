"""A check with the agendas of those who take part: where findings stand, what is accepted, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking import (
    Acceptance,
    Agenda,
    AgendaItem,
    DocumentLink,
    InvalidError,
    Municipality,
    Relation,
    RelationKind,
    but,
    check,
    dumps,
    read,
    testing,
)
from samenwerking.cli import main
from samenwerking.rules.examples import AGENDA, SHARING

DAY = "2025-03-01"
UNTAUGHT = but(AGENDA, {"lessons": []})
PARKING = "agendas/cities/items/parking"


def stored(path: Path, content: Any) -> Path:
    """Return the file that holds a document."""
    path.write_text(dumps(content), encoding="utf-8")
    return path


class TestFindings:
    def test_a_place_goes_on_in_the_agenda(self) -> None:
        [finding] = check(SHARING, on=DAY, agendas=[UNTAUGHT]).findings

        assert (finding.code, finding.place, finding.file) == ("GOV037", PARKING, None)
        assert [(fact.place, value) for fact, value in zip(finding.facts, finding.values, strict=True)] == [
            (f"{PARKING}/status", "stopped"),
            (f"{PARKING}/closed", "2024-06-30"),
            ("agendas/cities/lessons", []),
        ]

    def test_it_has_file_and_line_of_the_agenda(self, tmp_path: Path) -> None:
        path = stored(tmp_path / "cities.yaml", UNTAUGHT)
        [finding] = check(SHARING, on=DAY, agendas=[read(path, structure=Agenda)]).findings
        line = path.read_text(encoding="utf-8").split("\n").index("- id: parking") + 1

        assert (finding.file, finding.line) == (str(path), line)
        assert check(SHARING, on=DAY, agendas=[UNTAUGHT]).findings[0].line is None

    @pytest.mark.parametrize("at", [None, "agendas/cities"])
    def test_it_can_be_accepted_for_the_agenda(self, at: str | None) -> None:
        accepted = but(SHARING, {"acceptances": [Acceptance("GOV037", at, reason="komt nog")]})
        [finding] = check(accepted, on=DAY, agendas=[UNTAUGHT]).findings

        assert finding.accepted is not None

    def test_what_is_accepted_of_another_agenda_does_not_count(self) -> None:
        links = [DocumentLink("cities"), DocumentLink("more")]
        other = but(SHARING, {"agendas": links, "acceptances": [Acceptance("GOV037", "agendas/more")]})

        assert check(other, on=DAY, agendas=[UNTAUGHT]).findings[0].accepted is None

    def test_the_receipt_names_the_agendas(self) -> None:
        one, other = (check(SHARING, on=DAY, agendas=[agenda]) for agenda in (AGENDA, UNTAUGHT))

        assert list(one.receipt.agendas) == ["cities"]
        assert one.receipt.agendas != other.receipt.agendas
        assert one.receipt.document == other.receipt.document
        assert one.to_json()["receipt"]["agendas"] == one.receipt.agendas
        assert "Met agenda's: cities (" in one.text("nl", verbose=True)
        assert "With agendas" not in check(SHARING, on=DAY).text("en", verbose=True)


class TestRefused:
    @pytest.mark.parametrize(
        ("agendas", "told"),
        [
            (AGENDA, "agendas: found Agenda"),
            ("agenda.yaml", "agendas: found text 'agenda.yaml', expected a list of agendas."),
            ([SHARING], "agendas/0: found "),
            ([AGENDA, UNTAUGHT], "agendas/1/id: found 'cities', expected an id that no other agenda has."),
        ],
    )
    def test_what_is_no_agenda(self, agendas: Any, told: str) -> None:
        with pytest.raises(InvalidError) as caught:
            check(SHARING, on=DAY, agendas=agendas)

        assert told in caught.value.text("en")
        assert caught.value.text("nl")

    def test_a_relation_with_what_is_not_there(self) -> None:
        lost = but(AGENDA, {"items/drains/relations": [Relation(RelationKind.JOINT, "dranis", "more")]})
        more = Agenda("more", items=[AgendaItem("drains", "Riolen", Municipality("elm"))])

        assert check(SHARING, on=DAY, agendas=[lost]).errors == ()
        with pytest.raises(InvalidError, match="drains"):
            check(SHARING, on=DAY, agendas=[lost, more])


@settings(max_examples=20)
@given(st.lists(testing.agendas(), max_size=3, unique_by=lambda agenda: agenda.id), testing.collaborations())
def test_no_agenda_makes_a_rule_crash(agendas: list[Agenda], collaboration: Any) -> None:
    try:
        report = check(collaboration, on=DAY, agendas=agendas)
    except InvalidError as error:
        assert all(problem.path[0] == "agendas" for problem in error.problems)  # noqa: PT017
    else:
        assert report.errors == ()
        assert sum(report.counts.values()) == len(report.outcomes)


class TestCommand:
    @pytest.fixture
    def call(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
        """Run the command in a folder that has a network and its agenda."""
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("SAMENWERKING_LANG", "en")
        stored(Path("network.yaml"), SHARING)
        stored(Path("cities.yaml"), UNTAUGHT)

        def run(*arguments: str) -> tuple[int, str, str]:
            code = main(["check", *arguments, "--on", DAY])
            return code, *capsys.readouterr()

        return run

    def test_agendas_count_with_the_collaborations(self, call: Any) -> None:
        code, out, err = call("cities.yaml", "network.yaml", "--select", "GOV037")

        assert (code, err) == (0, "")
        assert out.startswith("Vijf Steden (")
        line = Path("cities.yaml").read_text(encoding="utf-8").split("\n").index("- id: parking") + 1
        assert f"  GOV037  for information  cities.yaml:{line}:" in out
        assert f"  {PARKING}\n" in out

    def test_data(self, call: Any) -> None:
        _, out, _ = call("network.yaml", "cities.yaml", "--format", "json", "--select", "GOV037")
        report = json.loads(out)

        assert report["file"] == "network.yaml"
        assert [(one["place"], one["file"]) for one in report["findings"]] == [(PARKING, "cities.yaml")]

    def test_agendas_alone(self, call: Any) -> None:
        code, out, err = call("cities.yaml")

        assert (code, out) == (2, "")
        assert "these are agendas only: give the document of the collaboration too" in err

    def test_one_agenda_twice(self, call: Any) -> None:
        code, out, err = call("network.yaml", "cities.yaml", "cities.yaml")

        assert (code, out) == (2, "")
        assert err.startswith("cities.yaml:")
        assert "expected an id that no other agenda has" in err

    def test_an_agenda_that_cannot_be_read(self, call: Any) -> None:
        """The collaboration is checked without it; the code says that something was not read."""
        Path("cities.yaml").write_text("samenwerking: 1\nkind: agenda\n", encoding="utf-8")
        code, out, err = call("network.yaml", "cities.yaml", "--select", "GOV037")

        assert code == 2
        assert "agenda cities, which was not given [agendas/cities]" in " ".join(out.split())
        assert err.startswith("cities.yaml:1:1: found no 'id'")
