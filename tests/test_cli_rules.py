"""The commands that check documents and show rules: exit codes, selection, data, and what people read."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from samenwerking import ALL_RULES, Agenda, Status, check, dumps, from_data, loads
from samenwerking.cli import main

DAY = "2025-03-01"
GOOD, BAD = (dumps(example.document) for example in ALL_RULES.get("WGR011A-01").examples())
WIDEST = 100

A_RULE = "the code, the name or the family of a rule"
EEN_REGEL = "de code, de naam of de familie van een regel"

OWN_RULES = """\
from samenwerking import Case, RuleSet, Truth, rule

@rule("OWN-1", "some-task", en="No task is recorded.")
def some_task(case: Case) -> Truth:
    return case.how_many(case.tasks()) >= 1

@rule("OWN-2", "crashes", en="It crashes.")
def crashes(case: Case) -> Truth:
    raise ZeroDivisionError("ours")

@rule("GOV012", "taken", en="This code is taken.")
def taken(case: Case) -> Truth:
    return case.how_many(case.tasks()) >= 1

own = RuleSet.of(some_task, name="own")
crashing = RuleSet.of(crashes, name="crashing")
clashing = RuleSet.of(taken, name="clashing")
"""


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENWERKING_LANG", "en")


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that violates nothing and one that does, in the directory where the command runs."""
    monkeypatch.chdir(tmp_path)
    Path("good.yaml").write_text(GOOD, encoding="utf-8")
    Path("bad.yaml").write_text(BAD, encoding="utf-8")


def offer(monkeypatch: pytest.MonkeyPatch, *points: str) -> None:
    """Install a package that offers rules."""
    info = Path("own_rules-1.dist-info")
    info.mkdir()
    Path("own_rules_of_test.py").write_text(OWN_RULES, encoding="utf-8")
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: own-rules\nVersion: 1\n", encoding="utf-8")
    lines = "".join(f"{point}\n" for point in points)
    (info / "entry_points.txt").write_text(f"[samenwerking.rules]\n{lines}", encoding="utf-8")
    monkeypatch.syspath_prepend(str(Path.cwd()))
    monkeypatch.delitem(sys.modules, "own_rules_of_test", raising=False)


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


class TestCheck:
    """Documents against law and good practice."""

    def test_nothing_is_violated(self, call: Any) -> None:
        """What the library says is printed, and the code is 0."""
        result = call("check", "good.yaml", "--on", DAY)

        assert result == Result(0, check(loads(GOOD), on=DAY).text("en") + "\n", "")

    def test_an_error(self, call: Any) -> None:
        """A finding stands there with its file and line, and the code is 1."""
        result = call("check", "bad.yaml", "--on", DAY)
        line = 1 + next(number for number, text in enumerate(BAD.split("\n")) if "kind: evaluation" in text)

        assert (result.code, result.err) == (1, "")
        assert f"  WGR011A-01  error  bad.yaml:{line}:" in result.out

    def test_a_warning_is_no_error(self, call: Any) -> None:
        """What is violated at a lower severity is told, and the code is 0."""
        warned = ALL_RULES.get("GOV013").examples()[1]
        Path("warned.yaml").write_text(dumps(warned.document), encoding="utf-8")

        result = call("check", "warned.yaml", "--on", str(warned.day), "--select", "GOV013")

        assert result.code == 0
        assert "  GOV013  warning  warned.yaml:" in result.out

    def test_what_was_accepted_does_not_fail(self, call: Any) -> None:
        """It is told, and the code is 0."""
        Path("bad.yaml").write_text(f"{BAD}acceptances:\n- {{code: WGR011A-01, by: AB, reason: x}}\n", encoding="utf-8")

        result = call("check", "bad.yaml", "--on", DAY)

        assert result.code == 0
        assert "(accepted by AB: x)" in result.out

    def test_verbose(self, call: Any) -> None:
        """Every rule has its line."""
        few, all_of_it = call("check", "good.yaml", "--on", DAY), call("check", "good.yaml", "--on", DAY, "--verbose")

        assert "WGR011A-01  satisfied" not in few.out
        assert "WGR011A-01  satisfied" in all_of_it.out

    def test_without_a_day_it_is_today(self, call: Any) -> None:
        """And the heading says which day that is."""
        before = dt.date.today()  # noqa: DTZ011 - as the command does
        heading = call("check", "good.yaml").out.split("\n\n")[0]
        after = dt.date.today()  # noqa: DTZ011

        assert any(heading.replace("\n", " ").endswith(f", on {day}") for day in (before, after))

    def test_dutch(self, call: Any) -> None:
        """The same in Dutch."""
        result = call("check", "bad.yaml", "--on", DAY, "--lang", "nl")

        assert result.code == 1
        assert result.out == check_as_file(BAD, "bad.yaml").text("nl") + "\n"
        assert "Overtreden (1)" in result.out

    @pytest.mark.parametrize(
        ("selected", "codes"),
        [
            (["GOV012"], ["GOV012"]),
            (["gov012, WGR011A-01"], ["WGR011A-01", "GOV012"]),
            (["GOV012", "--select", "somebody-for-the-how,"], ["GOV012", "GOV013"]),
            (["GW"], ["GW-160-01", "GW-160-02"]),
            (["WGR050-01"], ["WGR001-01", "WGR001-02"]),
        ],
    )
    def test_select(self, selected: list[str], codes: list[str], call: Any) -> None:
        """Codes, names, families and codes of other chapters, between commas or one by one."""
        result = call("check", "good.yaml", "--on", DAY, "--format", "json", "--select", *selected)

        assert [row["code"] for row in json.loads(result.out)["rules"]] == codes

    @pytest.mark.parametrize(
        ("word", "near"), [("GOV0112", "GOV012"), ("WRG", "WGR"), ("evaluation-aranged", "evaluation-arranged")]
    )
    def test_select_what_is_not_there(self, word: str, near: str, call: Any) -> None:
        """One message, with the nearest that is there; nothing is checked."""
        result = call("check", "good.yaml", "--select", f"GOV012,{word}")
        dutch = call("check", "good.yaml", "--select", word, "--lang", "nl")

        assert (result.code, result.out, dutch.code, dutch.out) == (2, "", 2, "")
        assert f"found '{word}', expected {A_RULE}. Did you mean '{near}'?" in result.err
        assert f"--select: '{word}' gevonden, verwacht: {EEN_REGEL}. Bedoelt u '{near}'?" in dutch.err
        assert result.err.splitlines()[-1].count("'samenwerking rules'") == 1

    def test_select_nothing(self, call: Any) -> None:
        """An empty selection is not taken for all rules."""
        assert call("check", "good.yaml", "--select", "").code == 2
        assert call("check", "good.yaml", "--select", " , ").code == 2

    def test_several_files(self, call: Any) -> None:
        """Each has its turn under its name, and the worst code counts."""
        good_and_bad = call("check", "good.yaml", "bad.yaml", "--on", DAY)
        with_none = call("check", "bad.yaml", "nope.yaml", "good.yaml", "--on", DAY)
        good = call("check", "good.yaml", "--on", DAY)

        assert (good_and_bad.code, with_none.code) == (1, 2)
        assert good_and_bad.out.startswith(f"good.yaml:\n{good.out}\n\nbad.yaml:\n")
        assert with_none.out.endswith(f"\n\ngood.yaml:\n{good.out}")
        assert with_none.err.startswith("nope.yaml: found no file")

    def test_an_invalid_document(self, call: Any) -> None:
        """What cannot be loaded cannot be checked."""
        Path("wrong.yaml").write_text(GOOD.replace("start:", "strat:", 1), encoding="utf-8")
        result = call("check", "wrong.yaml")

        assert (result.code, result.out) == (2, "")
        assert "Did you mean 'start'?" in result.err

    def test_data(self, call: Any) -> None:
        """A program gets the report as the library gives it, with the file."""
        result = call("check", "bad.yaml", "--on", DAY, "--format", "json")
        data = json.loads(result.out)

        assert result.code == 1
        assert data == {"file": "bad.yaml", **check_as_file(BAD, "bad.yaml").to_json()}
        assert (data["day"], data["ok"]) == (DAY, False)
        assert [(one["code"], one["file"]) for one in data["findings"]] == [("WGR011A-01", "bad.yaml")]
        assert result.out == call("check", "bad.yaml", "--on", DAY, "--format", "json", "--lang", "nl").out

    def test_data_of_several_files(self, call: Any) -> None:
        """Several files give a list in their order, without what cannot be read; one that cannot gives nothing."""
        several = call("check", "bad.yaml", "nope.yaml", "good.yaml", "--on", DAY, "--format", "json")
        none = call("check", "nope.yaml", "--format", "json")

        assert several.code == 2
        assert [one["file"] for one in json.loads(several.out)] == ["bad.yaml", "good.yaml"]
        assert (none.code, none.out) == (2, "")

    @pytest.mark.parametrize("code", [rule.code for rule in ALL_RULES])
    def test_data_of_every_kind_of_finding(self, code: str, call: Any) -> None:
        """The facts of no rule are too odd for a program."""
        for example in ALL_RULES.get(code).examples():
            Path("one.yaml").write_text(dumps(example.document), encoding="utf-8")
            files = ["one.yaml"]
            for agenda in example.agendas:
                files.append(f"{agenda.id}.yaml")
                Path(files[-1]).write_text(dumps(agenda), encoding="utf-8")
            result = call("check", *files, "--on", str(example.day), "--select", code, "--format", "json")

            assert not result.err
            assert [one["status"] for one in json.loads(result.out)["rules"]] == [
                "satisfied" if example.is_good else "violated"
            ]

    def test_rules_of_a_package(self, call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """They count where they are asked for, and nowhere else."""
        offer(monkeypatch, "own = own_rules_of_test:own")
        without = call("check", "good.yaml", "--on", DAY)
        joined = call("check", "good.yaml", "--on", DAY, "--with", "own", "--select", "OWN", "--format", "json")
        listed = call("rules", "--with", "own", "OWN-1")

        assert without.out == check(loads(GOOD), on=DAY).text("en") + "\n"
        assert [row["code"] for row in json.loads(joined.out)["rules"]] == ["OWN-1"]
        assert call("check", "good.yaml", "--select", "OWN").code == 2
        assert listed.out.startswith("OWN-1  some-task\n================\nsome task\n")

    def test_rules_of_no_package(self, call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is installed is listed."""
        nothing = call("check", "good.yaml", "--with", "own")
        offer(monkeypatch, "own = own_rules_of_test:own", "crashing = own_rules_of_test:crashing")
        something = call("rules", "--with", "onw", "--lang", "nl")

        assert (nothing.code, something.code, nothing.out, something.out) == (2, 2, "", "")
        assert "found 'own', expected the name of rules that an installed package offers. Installed: -." in nothing.err
        assert "Bedoelt u 'own'? Geïnstalleerd: crashing, own." in something.err

    @pytest.mark.parametrize(
        ("point", "told"),
        [
            (
                "own = own_rules_of_test:clashing",
                "--with own: rules/GOV012: found 'GOV012', expected a code with a prefix",
            ),
            ("own = own_rules_of_test:OWN", "cannot be loaded: AttributeError"),
            ("own = nowhere_at_all:own", "cannot be loaded: ModuleNotFoundError"),
            ("own = own_rules_of_test:some_task", "--with own: found Rule, expected a RuleSet"),
        ],
    )
    def test_rules_that_do_not_fit(self, point: str, told: str, call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """Codes that are taken, and what is no set of rules, are told in one message."""
        offer(monkeypatch, point)
        result = call("check", "good.yaml", "--with", "own")

        assert (result.code, result.out) == (2, "")
        assert told in result.err.splitlines()[-1]

    def test_a_rule_that_crashes(self, call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """The others still run, and the code is 2; where it crashed is told on request."""
        offer(monkeypatch, "crashing = own_rules_of_test:crashing")
        result = call("check", "bad.yaml", "--on", DAY, "--with", "crashing")
        verbose = call("check", "bad.yaml", "--on", DAY, "--with", "crashing", "--verbose")

        assert (result.code, result.err) == (2, "")
        assert "  OWN-2: ZeroDivisionError: ours" in result.out
        assert "WGR011A-01  error" in result.out
        assert 'own_rules_of_test.py", line' in verbose.err

    def test_a_redirect_survives(self) -> None:
        """Whatever the locale, a redirect is UTF-8."""
        Path("name.yaml").write_text(GOOD.replace("name: Loket Delta", "name: Coöperatie"), encoding="utf-8")
        environment = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
        for arguments in (
            ["check", "name.yaml"],
            ["check", "name.yaml", "--format", "json"],
            ["rules", "GOV013", "--lang", "nl"],
        ):
            done = subprocess.run(
                [sys.executable, "-m", "samenwerking", *arguments],
                capture_output=True,
                env={**os.environ, **environment},
                check=True,
            )

            assert "Coöperatie" in done.stdout.decode() or "één" in done.stdout.decode()


def check_as_file(text: str, name: str) -> Any:
    """Check a text that stands in a file."""
    from samenwerking import read

    Path(name).write_text(text, encoding="utf-8")
    return check(read(name), on=DAY)


def metadata(text: str) -> list[str]:
    """Return what is told of a rule, without its examples."""
    return text.split("\n# ")[0].splitlines()


class TestRules:
    """The rules, and all of one."""

    def test_all(self, call: Any) -> None:
        """A row for each rule, in both languages."""
        english, dutch = call("rules"), call("rules", "--lang", "nl")

        for code, text in (("en", english.out), ("nl", dutch.out)):
            assert [line.split()[0] for line in text.splitlines() if line[:1].isupper()] == list(ALL_RULES.codes)
            assert ALL_RULES.get("BW2-285-01").asks.get(code) in text
        assert (english.code, dutch.code, english.err + dutch.err) == (0, 0, "")
        assert english.out.endswith(f"{len(ALL_RULES)} rules; 'samenwerking rules CODE' tells all of one.\n")

    def test_a_day(self, call: Any) -> None:
        """Rules that are in force, with where they stood; what nobody read is counted."""
        before, now = call("rules", "--on", "2014-12-31").out, call("rules", "--on", "2025-03-01").out
        long_ago = call("rules", "--on", "1999-01-01", "--lang", "nl").out

        assert "WGR011A-01" not in before
        assert "WGR027-01" in before
        assert "WGR027-01" not in now
        assert next(line for line in now.splitlines() if line.startswith("WGR011A-01")).endswith("  Wgr 11a")
        assert "GOV012" in long_ago
        assert "WGR" not in long_ago
        assert "want wat de wet op 1999-01-01 zei is niet gelezen." in long_ago

    def test_a_family(self, call: Any) -> None:
        """The rules of a family are listed."""
        listed = call("rules", "gov").out

        assert "GOV012" in listed
        assert "WGR" not in listed
        assert "Left out: 2," in call("rules", "GW", "--on", "1999-01-01").out

    def test_one(self, call: Any) -> None:
        """All of a rule, found by its code in any case, or by its name."""
        result = call("rules", "wgr009-02")

        assert result == call("rules", "exit-conditions-and-consequences-arranged")
        for told in (
            "WGR009-02  exit-conditions-and-consequences-arranged\n",
            "Severity: error\n",
            "Holds for: public body / ",
            "Basis: read in the law\n",
            "  from 2022-07-01: Wgr 9(1)\n    Value: exit conditions, exit consequences\n",
            "it holds only from 2024-07-01 (taken from\n      commentaries; Stb. 2022, 18, article V;",
            "  from 2015-01-01 until and including 2022-06-30: Wgr 9(1)\n",
            "    Only: entered into for an indefinite time\n",
            "  from 2002-03-07 until and including 2014-12-31 (oldest text read): Wgr 9(1)\n",
            "    https://wetten.overheid.nl/jci1.3:c:BWBR0003740&artikel=9&lid=1&g=2014-12-31\n",
        ):
            assert told in result.out

    def test_what_only_some_rules_have(self, call: Any) -> None:
        """Exceptions, other chapters, other values in them, acts, endings, and what law silences."""
        assert "Except: all appoint members; made by mayors only\n" in call("rules", "WGR013-09").out
        assert "In other chapters: WGR048-01 (chapter II), " in call("rules", "WGR035-01").out
        assert "    Value in chapter III: 1 August\n" in call("rules", "WGR034-03").out
        assert "Acts: judged by the law of their own day\n" in call("rules", "WGR034-03").out
        assert "After the end: holds then too\n" in call("rules", "GOV042").out
        assert "Silent where the law decides: WGR013-09\n" in call("rules", "GOV018").out
        assert "Source: Ansell & Gash, " in call("rules", "GOV018").out
        assert "Exempt(" not in call("rules", "WGR014-06").out

    @pytest.mark.parametrize(
        ("code", "day", "first"),
        [
            ("WGR009-02", "2018-01-01", "On 2018-01-01 the version of 2015-01-01 is in force: Wgr 9(1)."),
            ("WGR009-02", "2023-01-01", "On 2023-01-01 the version of 2022-07-01 is in force: Wgr 9(1). For what was"),
            ("WGR009-02", "2025-01-01", "On 2025-01-01 the version of 2022-07-01 is in force: Wgr 9(1)."),
            ("WGR009-02", "1999-01-01", "Whether a version was in force on 1999-01-01 is not known: no text from"),
            ("WGR026-04", "2010-01-01", "On 2010-01-01 no version is in force."),
            ("WGR008-04", "2010-01-01", "On 2010-01-01 no version is in force."),
            ("WGR027-01", "2021-07-01", "On 2021-07-01 no version is in force."),
            ("GOV012", "1999-01-01", "On 1999-01-01: good practice holds on every day."),
        ],
    )
    def test_one_on_a_day(self, code: str, day: str, first: str, call: Any) -> None:
        """The first line says which version is in force."""
        assert call("rules", code, "--on", day).out.startswith(first)

    def test_a_code_of_another_chapter(self, call: Any) -> None:
        """All rules that it stands for, as they stand in that chapter."""
        one, bundle = call("rules", "WGR050G-01", "--on", "2020-01-01").out, call("rules", "WGR050-01").out

        assert one.startswith("WGR050G-01 is the code of WGR035-01 in chapter III of the Wgr.\n")
        assert "the version of 2015-01-01 is in force: Wgr 50g(1).\n" in one
        assert "  from 2013-07-01 until and including 2014-12-31 (oldest text read): Wgr 50g(1)\n" in one
        assert "artikel=50g&lid=1&g=2020-01-01\n" in one
        assert "\nWGR001-01  " in bundle
        assert "\nWGR001-02  " in bundle

    @pytest.mark.parametrize("code", ALL_RULES.codes)
    def test_examples(self, code: str, call: Any) -> None:
        """Each can be copied into a file, and is judged as it is called."""
        blocks = [text for text in call("rules", code).out.split("\n\n\n") if text.startswith("# ")]
        examples = [at for at, text in enumerate(blocks) if text.startswith("# Example")]
        for at in examples[-2:]:
            words = blocks[at].split("\n")[0].replace(" (", " ").split()
            expected = Status.SATISFIED if words[3] == "good" else Status.VIOLATED
            agendas = [loads(text, structure=Agenda) for text in blocks[at + 1 : at + 2] if "\nkind: agenda\n" in text]

            assert check(loads(blocks[at]), on=words[5], agendas=agendas).status(code) is expected

    @pytest.mark.parametrize("arguments", [["rules", "WGR35-01"], ["rules", "wgr35-01", "--format", "json"]])
    def test_an_unknown_code(self, arguments: list[str], call: Any) -> None:
        """The nearest is named."""
        result = call(*arguments)

        assert (result.code, result.out) == (2, "")
        assert f"expected {A_RULE}. Did you mean 'WGR035-01'?" in result.err
        assert "Bedoelt u" in call(*arguments, "--lang", "nl").err

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_at_most_a_hundred_columns(self, language: str, call: Any) -> None:
        """Tables and texts fit; only documents are as wide as documents are."""
        texts = [call("rules", *on, "--lang", language).out for on in ([], ["--on", DAY], ["--on", "1999-01-01"])]
        for code in (*ALL_RULES.codes, "WGR050-01", "WGR041-07"):
            texts += ["\n".join(metadata(call("rules", code, "--on", "2023-01-01", "--lang", language).out))]
        texts += [call("check", "bad.yaml", "--on", DAY, "--verbose", "--lang", language).out]

        assert [line for text in texts for line in text.splitlines() if len(line) > WIDEST] == []

    def test_data(self, call: Any) -> None:
        """A program gets a list, in both languages, always the same."""
        result = call("rules", "--format", "json")
        data = json.loads(result.out)

        assert [one["code"] for one in data] == list(ALL_RULES.codes)
        assert {tuple(one) for one in data} == {tuple(data[0])}
        assert {tuple(version) for one in data for version in one["versions"]} == {tuple(data[0]["versions"][0])}
        assert all(one["asks"]["nl"] and one["asks"]["en"] and one["in_force"] is None for one in data)
        assert result.out == call("rules", "--format", "json", "--lang", "nl").out

    def test_data_of_one(self, call: Any) -> None:
        """One rule is an object; a family or a code of another chapter is a list."""
        one = json.loads(call("rules", "WGR034-03", "--format", "json", "--on", "2018-01-01").out)
        family = json.loads(call("rules", "BW2", "--format", "json", "--on", "2018-01-01").out)
        chapter = json.loads(call("rules", "WGR050G-01", "--format", "json").out)

        assert (one["code"], one["in_force"], one["on"]) == ("WGR034-03", "yes", "2018-01-01")
        assert one["forms"] == ["public_body", "operational_management_organisation", "joint_organ"]
        assert [version["value"] for version in one["versions"]] == [
            {"month": 9, "day": 15},
            {"month": 8, "day": 1},
            {"month": 7, "day": 15},
        ]
        assert [version["in_force"] for version in one["versions"]] == ["no", "yes", "no"]
        assert one["versions"][2]["value_by_chapter"] == {"III": {"month": 8, "day": 1}}
        assert "BW2-044-01" not in [each["code"] for each in family]
        assert [(each["code"], each["chapter"]) for each in chapter] == [("WGR035-01", "III")]
        assert chapter[0]["versions"][0]["citation"] == {"nl": "Wgr 50g lid 1", "en": "Wgr 50g(1)"}

    def test_data_of_values_and_examples(self, call: Any) -> None:
        """Values, transitions and examples are plain data."""
        exit_conditions = json.loads(call("rules", "WGR009-02", "--format", "json").out)
        exempt = json.loads(call("rules", "WGR014-06", "--format", "json").out)
        publication = json.loads(call("rules", "WGR026-04", "--format", "json").out)
        unread = json.loads(call("rules", "WGR026-04", "--format", "json", "--on", "1999-01-01").out)
        practice = json.loads(call("rules", "GOV009", "--format", "json").out)

        assert exit_conditions["versions"][0]["value"] == ["exit_conditions", "exit_consequences"]
        assert exit_conditions["versions"][0]["transition"]["applies_from"] == "2024-07-01"
        assert exit_conditions["versions"][1]["only_when"]["en"] == "entered into for an indefinite time"
        assert exempt["versions"][0]["value"] == {"below": 6}
        assert publication["versions"][0]["value"] == "published"
        assert (unread["in_force"], practice["versions"], practice["source"]["link"]) == ("unknown", [], None)
        for example in exit_conditions["examples"]:
            expected = Status.SATISFIED if example["good"] else Status.VIOLATED

            assert check(from_data(example["document"]), on=example["day"]).status("WGR009-02") is expected
