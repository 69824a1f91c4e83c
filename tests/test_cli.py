"""The command: what people and programs see of it, in both languages, with all that can go wrong."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from samenwerking import Network, dumps, loads
from samenwerking.cli import COMMANDS, main
from samenwerking.cli.reports import REPORTS

ELM_OAK = """\
samenwerking: 1
id: joint-office
name: Werkorganisatie Elmstad Eikdorp
structure: bilateral
legal_form: {kind: operational_management_organisation}
start: 2018-01-01
parties:
  - {id: elm, kind: municipality, name: Elmstad}
  - {id: oak, kind: municipality, name: Eikdorp}
participants: [{holder: elm/executive}, {holder: oak/executive}]
organs:
  - id: board
    kind: board
    seats:
      - {party: elm, roles: [chair], person: Bo Bök, appointed_by: elm/executive, other_posts: []}
      - {party: oak, person: An Aak, appointed_by: oak/executive, other_posts: []}
    decision_rule: null
tasks:
  - id: policy
    name: beleid
    what: [elm/council, oak/council]
    what_each: true
    how: []
    joint: []
    supports: []
    advises: []
    informed: []
record:
  - {kind: ended, date: 2023-12-31, reason: herindeling, successor: none}
"""

OVERVIEW_NL = """\
Werkorganisatie Elmstad Eikdorp (bilaterale samenwerking, bedrijfsvoeringsorganisatie), sinds
2018-01-01
=============================================================================================
Geëindigd: 2023-12-31 (herindeling; geen opvolger)

Wie beslist wat, per taak

taak    raad van Elmstad               raad van Eikdorp
------  -----------------------------  -----------------------------
beleid  wat (elk voor het eigen deel)  wat (elk voor het eigen deel)

Wie zit in welk bestuur

bestuur

partij   rollen      persoon  aangewezen door
-------  ----------  -------  --------------------------------------------------
Elmstad  voorzitter  Bo Bök   college van burgemeester en wethouders van Elmstad
Eikdorp              An Aak   college van burgemeester en wethouders van Eikdorp

5 feiten zijn niet bekend; --report unknowns noemt ze.
"""

OVERVIEW_EN = """\
Werkorganisatie Elmstad Eikdorp (bilateral collaboration, operational management organisation),
since 2018-01-01
===============================================================================================
Ended: 2023-12-31 (herindeling; no successor)

Who decides what, by task

task    council of Elmstad            council of Eikdorp
------  ----------------------------  ----------------------------
beleid  what (each for its own part)  what (each for its own part)

Who sits on which board

board

party    roles  person  appointed by
-------  -----  ------  --------------------
Elmstad  chair  Bo Bök  executive of Elmstad
Eikdorp         An Aak  executive of Eikdorp

5 facts are not known; --report unknowns names them.
"""


@pytest.fixture(autouse=True)
def _dutch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENWERKING_LANG", "nl")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A document, in the directory where the command runs."""
    monkeypatch.chdir(tmp_path)
    Path("elm.yaml").write_text(ELM_OAK, encoding="utf-8")
    return "elm.yaml"


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the module in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "samenwerking", *arguments],
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )


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


BROKEN = {
    "empty": (b"", "niets gevonden", 1),
    "binary": (bytes(range(256)), "Sla het op als UTF-8", 2),
    "headless": (ELM_OAK.replace("samenwerking: 1\n", "").encode(), "Begin het bestand met 'samenwerking: 1'", 1),
    "of-tomorrow": (ELM_OAK.replace("samenwerking: 1", "samenwerking: 9").encode(), "leest versie 1", 1),
    "truncated": (ELM_OAK[: ELM_OAK.index(", person: An")].encode(), "Sluit", 1),
    "unknown-party": (ELM_OAK.replace("holder: oak", "holder: oka").encode(), "Bedoelt u 'oak'?", 1),
    "no-such-day": (ELM_OAK.replace("2023-12-31", "2023-02-30").encode(), "Die dag bestaat niet", 1),
    "brackets": (b"[" * 1_000_000, "Controleer of alle haakjes gesloten zijn", 1),
}


class TestBadInput:
    """A message of a few lines with the name of the file and the remedy, never a traceback."""

    @pytest.mark.parametrize("name", BROKEN)
    @pytest.mark.parametrize("command", ["show", "check", "convert", "validate"])
    def test_a_broken_document(self, name: str, command: str, call: Any, tmp_path: Path) -> None:
        """Show, check and convert cannot run; validate has found something, unless there is no text at all."""
        content, remedy, code = BROKEN[name]
        path = tmp_path / f"{name}.yaml"
        path.write_bytes(content)

        result = call(command, str(path))

        said, silent = (result.out, result.err) if command == "validate" and code == 1 else (result.err, result.out)
        assert result.code == (code if command == "validate" else 2)
        assert said.startswith(f"{path}:")
        assert remedy in said
        assert said.count("\n") <= 4
        assert not silent

    @pytest.mark.parametrize("command", ["show", "check", "convert", "validate"])
    def test_no_file_and_a_directory(self, command: str, call: Any, tmp_path: Path) -> None:
        """Neither can be read, so no command can run."""
        missing = call(command, str(tmp_path / "nope.yaml"))
        directory = call(command, str(tmp_path))

        assert (missing.code, directory.code, missing.out + directory.out) == (2, 2, "")
        assert missing.err.startswith(f"{tmp_path / 'nope.yaml'}: geen bestand")
        assert directory.err.startswith(f"{tmp_path}: een map")

    def test_many_problems(self, call: Any, file: str) -> None:
        """The first twenty stand there, and all of them when asked."""
        lines = "".join(f"  - {{kind: deficit, year: 20{year}, by: ash}}\n" for year in range(20, 50))
        Path(file).write_text(ELM_OAK + lines, encoding="utf-8")

        few, every = call("validate", file), call("validate", file, "--all-problems")

        assert few.out.count("\n") == 21
        assert few.out.endswith("elm.yaml: en nog 10; --all-problems noemt ze alle.\n")
        assert every.out.count("\n") == 30
        assert "and 10 more" in call("show", file, "--lang", "en").err


class TestArguments:
    """What is asked wrongly is told with the way out."""

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            ([], "nog nodig: OPDRACHT"),
            (["show"], "nog nodig: BESTAND"),
            (["toon", "x"], "onbekende keuze: 'toon' (kies uit"),
            (["show", "x", "--repot", "board"], "onbekend: --repot board"),
            (["show", "x", "--report", "bestuur"], "'bestuur' is er niet. Bedoelt u 'board'?"),
            (["show", "x", "--report", "board,boadr"], "'boadr' is er niet. Bedoelt u 'board'?"),
            (["show", "x", "--report", "zzz"], "'zzz' is er niet. Kies uit: matrix, councils,"),
            (["show", "x", "--on"], "hier hoort een waarde achter"),
            (["show", "x", "--on", "17-11-2017"], "Bedoelt u '2017-11-17'?"),
            (["show", "x", "--on", "2017"], "een hele dag, zoals 2017-11-17"),
            (["show", "x", "--on", "2017-02-30"], "Die dag bestaat niet."),
            (["show", "x", "--lang", "fr"], "onbekende keuze: 'fr'"),
            (["check"], "nog nodig: BESTAND"),
            (["check", "x", "--on", "morgen"], "een hele dag, zoals 2017-11-17"),
            (["rules", "--on", "2017"], "een hele dag, zoals 2017-11-17"),
            (["convert", "x", "y"], "kies --beside"),
            (["convert", "-", "--beside"], "kies -o"),
            (["convert", "x", "-o", "y.json", "--to", "yaml"], "een naam met de uitgang .yaml"),
        ],
    )
    def test_wrong_arguments(self, arguments: list[str], told: str, call: Any) -> None:
        """The message is Dutch, comes with the usage, and nothing is read."""
        result = call(*arguments)

        assert (result.code, result.out) == (2, "")
        assert told in result.err
        assert result.err.startswith("gebruik: samenwerking")

    def test_english(self, call: Any) -> None:
        """The same in English."""
        assert "required: FILE" in call("show", "--lang", "en").err
        assert "Did you mean '2017-11-17'?" in call("--lang=en", "show", "x", "--on", "17/11/2017").err

    @pytest.mark.parametrize("arguments", [["--help"], *([command.name, "-h"] for command in COMMANDS)])
    def test_help(self, arguments: list[str], call: Any) -> None:
        """Help stands there in both languages, with all reports."""
        dutch, english = call(*arguments), call(*arguments, "--lang", "en")

        assert (dutch.code, english.code, dutch.err + english.err) == (0, 0, "")
        assert dutch.out.startswith("gebruik: samenwerking")
        assert english.out.startswith("usage: samenwerking")
        assert not {"options:", "show this help", "positional"} & set(dutch.out.splitlines())
        if arguments[0] == "show":
            assert all(f"\n  {name} " in dutch.out and f"\n  {name} " in english.out for name in REPORTS)

    @pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
    def test_every_text_is_in_both_languages(self, command: Any) -> None:
        """No text was forgotten."""
        assert all(text.nl and text.en and text.nl != text.en for text in (command.help, command.about, command.more))

    def test_version(self, call: Any) -> None:
        """The version is that of the package."""
        from samenwerking import __version__

        assert call("--version").out == f"samenwerking {__version__}\n"


class TestShow:
    """What documents say."""

    def test_overview(self, call: Any, file: str) -> None:
        """Name, end, matrix, board and how much is not known, as it stands on the screen."""
        assert Result(0, OVERVIEW_NL, "") == call("show", file)
        assert Result(0, OVERVIEW_EN, "") == call("show", file, "--lang", "en")

    def test_reports(self, call: Any, file: str) -> None:
        """What is chosen is shown, once, in the order of the choice; without how much is not known."""
        chosen = call("show", file, "--report", "period, board", "--report", "board").out
        every = call("show", file, "--report", "all").out

        assert chosen.index("Wat gebeurde wanneer") < chosen.index("Wie zit in welk bestuur")
        assert chosen.count("Wie zit in welk bestuur") == 1
        assert "niet bekend;" not in chosen
        assert len(REPORTS) == sum(
            report.ask(loads(ELM_OAK)).heading.nl in every.split("\n") for report in REPORTS.values()
        )

    def test_a_day(self, call: Any, file: str) -> None:
        """A day shows what is there on it, and says in which state the collaboration is."""
        planned, standing, ended = (
            call("show", file, "--on", day).out for day in ("2017-01-01", "2020-02-29", "2024-01-01")
        )

        assert "Op 2017-01-01 nog niet begonnen" in planned
        assert "Op 2020-02-29 van kracht." in standing
        assert "Geëindigd" not in standing
        assert "Op 2024-01-01 was het geëindigd." in ended
        assert "Geëindigd: 2023-12-31" in ended
        assert ended.count("Die dag niets.") == 2
        assert "bekend" not in ended

    def test_what_is_not_known_of_its_life(self, call: Any, tmp_path: Path) -> None:
        """That it is a plan, when it began, and when it ended."""
        plan = "{samenwerking: 1, id: five, structure: network, draft: true}"
        over = "{samenwerking: 1, id: five, structure: network, record: [{kind: ended}]}"
        path = tmp_path / "five.yaml"
        path.write_text(plan, encoding="utf-8")

        assert "Dit is een plan.\nHet begin is niet bekend.\n" in call("show", str(path)).out
        path.write_text(over, encoding="utf-8")
        assert "Geëindigd: dag niet bekend\n" in call("show", str(path)).out

    def test_how_much_is_not_known(self, call: Any, file: str) -> None:
        """None, one, or several."""
        agreed = "votes: 1, conflict_arrangement: none,"
        votes = ELM_OAK.replace("roles: [chair],", f"roles: [chair], {agreed}").replace(
            "oak, per", f"oak, {agreed} per"
        )
        votes = votes.replace("/executive}", "/executive, interests: []}") + "helix_claim: none\n"
        Path(file).write_text(votes, encoding="utf-8")
        assert "Eén feit is niet bekend" in call("show", file).out
        Path(file).write_text(votes.replace("decision_rule: null", "decision_rule: none"), encoding="utf-8")
        assert "Geen van de gevraagde feiten is onbekend." in call("show", file).out

    def test_a_task(self, call: Any, file: str) -> None:
        """Who decides about one task; with reports only where they are asked for."""
        alone, more = (
            call("show", file, "--task", "policy").out,
            call("show", file, "--task", "policy", "--report", "board").out,
        )

        assert "Wie beslist wat" in alone
        assert "Wie zit in welk bestuur" not in alone
        assert "Wie zit in welk bestuur" in more

    def test_an_unknown_task(self, call: Any, file: str) -> None:
        """The nearest one is named, and nothing half is shown."""
        result = call("show", file, "--task", "polcy")

        assert (result.code, result.out) == (2, "")
        assert result.err.startswith("elm.yaml: --task: 'polcy'")
        assert "Bedoelt u 'policy'?" in result.err

    def test_several_files(self, call: Any, file: str) -> None:
        """Each is shown under its name; one that is missing keeps nobody from its turn."""
        result = call("show", "nope.yaml", file, file)

        assert result.code == 2
        assert result.out.count("elm.yaml: Werkorganisatie Elmstad Eikdorp (") == 2
        assert "noemt ze.\n\n\nelm.yaml: " in result.out
        assert result.err.startswith("nope.yaml: ")

    def test_data(self, call: Any, file: str) -> None:
        """A program gets one JSON text with all reports, always the same."""
        result = call("show", file, "--format", "json")
        data = json.loads(result.out)

        assert ["file", "id", "name", "structure", "on", "state", *REPORTS] == list(data)
        assert tuple(data[key] for key in ("file", "id", "structure", "on", "state")) == (
            "elm.yaml",
            "joint-office",
            "bilateral",
            None,
            None,
        )
        assert [(say["right"], say["holder"]) for say in data["matrix"][0]["says"]] == [
            ("what", "elm/council"),
            ("what", "oak/council"),
        ]
        assert "Bo Bök" in result.out
        assert result.out == call("show", file, "--format", "json", "--lang", "en").out

    def test_chosen_data(self, call: Any, file: str) -> None:
        """A program can choose reports, a day and tasks."""
        arguments = ["show", file, "--format", "json", "--on", "2020-01-01"]
        board = json.loads(call(*arguments, "--report", "board").out)
        task = json.loads(call(*arguments, "--task", "policy").out)

        assert (board["on"], board["state"]) == ("2020-01-01", "standing")
        assert list(board)[6:] == ["board"]
        assert list(task)[6:] == ["tasks"]
        assert task["tasks"]["policy"][0]["holder"] == "elm/council"

    def test_data_of_several_files(self, call: Any, file: str) -> None:
        """Several files give a list, also where only one of them can be read; one that cannot gives nothing."""
        several = call("show", file, "nope.yaml", "--format", "json")
        none = call("show", "nope.yaml", "--format", "json")

        assert several.code == 2
        assert [one["id"] for one in json.loads(several.out)] == ["joint-office"]
        assert (none.code, none.out) == (2, "")

    def test_a_table_for_spreadsheets(self, call: Any, file: str) -> None:
        """One thing is one table; of several files the name of the file stands before each row."""
        one = call("show", file, "--report", "kinds,kinds", "--format", "csv")
        several = call("show", file, file, "nope.yaml", "--report", "kinds", "--format", "csv", "--lang", "en")
        task = call("show", file, "--task", "policy", "--format", "csv", "--on", "2020-01-01")

        assert one == Result(0, "soort,schaal,aantal\ngemeente,,2\n", "")
        assert several.out == "file,kind,scale,count\nelm.yaml,municipality,,2\nelm.yaml,municipality,,2\n"
        assert several.code == 2
        assert task.out.startswith("taak,zeggenschap,houder,hierbij,periode,die dag\nbeleid,wat,raad van Elmstad,")
        assert call("show", "nope.yaml", "--report", "kinds", "--format", "csv").out == ""

    def test_what_is_no_one_table(self, call: Any, file: str) -> None:
        """None, several, or columns that differ from file to file."""
        Path("five.yaml").write_text("{samenwerking: 1, id: five, structure: network}", encoding="utf-8")

        for arguments in ([], ["--report", "kinds,board"], ["--report", "kinds", "--task", "policy"]):
            result = call("show", file, "--format", "csv", *arguments)
            assert (result.code, result.out) == (2, "")
            assert "--format csv geeft één tabel" in result.err
        result = call("show", file, "five.yaml", "--format", "csv", "--report", "matrix")
        assert (result.code, result.out) == (2, "")
        assert "de kolommen verschillen per bestand" in result.err

    def test_markdown(self, call: Any, file: str) -> None:
        """A page for each file, with what is chosen or an overview, and the day."""
        whole = call("show", file, "--format", "markdown").out
        page = call("show", file, file, "--format", "markdown", "--report", "kinds", "--on", "2020-01-01").out
        over = call("show", file, "--format", "markdown", "--report", "kinds", "--on", "2024-01-01").out

        assert whole.startswith("# Werkorganisatie Elmstad Eikdorp (bilaterale samenwerking, ")
        assert "## Wie beslist wat, per taak\n\n| taak | raad van Elmstad |" in whole
        assert "## Wie zit in welk bestuur\n\n### bestuur\n\n| partij |" in whole
        assert page.count("Op 2020-01-01 van kracht.\n\n## Hoeveel partijen van welke soort\n\n| soort | aantal |") == 2
        assert "| gemeente | 2 |\n\n# Werkorganisatie" in page
        assert over.count("Op 2024-01-01 was het geëindigd.") == 1

    def test_control_characters_do_not_steer_the_terminal(self, call: Any, tmp_path: Path) -> None:
        """What is in a document is shown, not obeyed."""
        path = tmp_path / "five.json"
        path.write_text(dumps(Network("five", "Big \x1b[31mfive\x9b"), format="json"), encoding="utf-8")

        assert call("show", str(path)).out.startswith(r"Big \x1b[31mfive\x9b")


class TestValidate:
    """What is wrong with documents."""

    def test_all_is_well(self, call: Any, file: str) -> None:
        """A line for each file."""
        assert Result(0, "elm.yaml: in orde\nelm.yaml: in orde\n", "") == call("validate", file, file)
        assert Result(0, "elm.yaml: ok\n", "") == call("validate", file, "--lang", "en")

    def test_the_worst_code_counts(self, call: Any, file: str) -> None:
        """Problems give 1, a file that cannot be read gives 2, and all files have their turn."""
        Path("wrong.yaml").write_text(ELM_OAK.replace("start:", "strat:"), encoding="utf-8")

        problems, unreadable = call("validate", "wrong.yaml", file), call("validate", "nope.yaml", "wrong.yaml", file)

        assert (problems.code, unreadable.code) == (1, 2)
        assert problems.out == unreadable.out
        assert problems.out.startswith("wrong.yaml:6:1: ")
        assert problems.out.endswith("elm.yaml: in orde\n")


class TestConvert:
    """The same document in the other format."""

    def test_to_standard_output_and_back(self, call: Any, file: str) -> None:
        """By default the other format; nothing is lost."""
        as_json = call("convert", file)
        as_yaml = call("convert", file, "--to", "yaml", "-o", "-")

        assert loads(ELM_OAK) == loads(as_json.out) == loads(as_yaml.out)
        assert as_json.out.startswith("{")
        assert as_yaml.out.startswith("samenwerking: 1")

    def test_to_a_file(self, call: Any, file: str) -> None:
        """A file that exists is only overwritten when that is asked for."""
        assert Result(0, "elm.json: geschreven\n", "") == call("convert", file, "-o", "elm.json")
        assert Result(2, "", "elm.json: bestaat al. Kies een andere naam, of --force om te overschrijven.\n") == call(
            "convert", file, "-o", "elm.json", "--to", "json"
        )
        assert call("convert", file, "-o", "elm.json", "--force").code == 0
        assert loads(ELM_OAK) == loads(Path("elm.json").read_text(encoding="utf-8"))

    def test_to_a_file_that_cannot_be(self, call: Any, file: str) -> None:
        """A name without a known ending, and a directory that is not there."""
        assert "eindigt op .yaml, .yml of .json" in call("convert", file, "-o", "elm.xml").err
        assert call("convert", file, "-o", "nowhere/elm.json").code == 2

    def test_beside(self, call: Any, file: str) -> None:
        """Several files are written beside their originals."""
        Path("oak.json").write_text(dumps(loads(ELM_OAK), format="json"), encoding="utf-8")

        result = call("convert", file, "oak.json", "nope.yaml", "--beside")

        assert (result.code, result.out) == (2, "elm.json: geschreven\noak.yaml: geschreven\n")
        assert loads(ELM_OAK) == loads(Path("oak.yaml").read_text(encoding="utf-8"))
        assert "elm.yaml: bestaat al" in call("convert", file, "--to", "yaml", "--beside").err


class TestProcess:
    """The command in a process of its own."""

    def test_module_and_script(self, file: str) -> None:
        """Both do the same, and their exit code is that of the command."""
        script = Path(sys.executable).with_name("samenwerking")

        Path("wrong.yaml").write_text("samenwerking: 2", encoding="utf-8")

        module = run("show", file)
        shown = subprocess.run([script, "show", file], capture_output=True, check=False)

        assert module.stdout.decode() == shown.stdout.decode() == OVERVIEW_NL
        assert [module.returncode, shown.returncode] == [0, 0]
        assert run("validate", "wrong.yaml").returncode == 1
        assert run("show", "wrong.yaml").returncode == 2

    def test_standard_input(self, file: str) -> None:
        """A minus sign is standard input, in either format."""
        for text in (ELM_OAK, dumps(loads(ELM_OAK), format="json")):
            shown = subprocess.run(
                [sys.executable, "-m", "samenwerking", "show", "-"],
                input=text.encode(),
                capture_output=True,
                check=True,
            )

            assert shown.stdout.decode() == OVERVIEW_NL

    @pytest.mark.parametrize(
        "environment",
        [
            {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
            {"LANG": "C", "LC_ALL": "POSIX"},
            {"PYTHONIOENCODING": "cp1252"},
            {"PYTHONIOENCODING": "ascii"},
        ],
    )
    def test_a_redirect_survives_every_locale(self, environment: dict[str, str], file: str) -> None:
        """A redirect is UTF-8, so that what was converted can be read again."""
        assert run("show", file, **environment).stdout.decode() == OVERVIEW_NL
        assert loads(ELM_OAK) == loads(run("convert", file, **environment).stdout.decode())
        assert "Coöp.yaml: geen bestand" in run("show", "Coöp.yaml", PYTHONUTF8="1").stderr.decode()

    @pytest.mark.skipif(os.name == "nt", reason="terminals are made otherwise there")
    def test_a_terminal_gets_what_it_can_show(self, file: str) -> None:
        """What a terminal has no letters for is written with a backslash."""
        ours, theirs = os.openpty()
        environment = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
        subprocess.run(
            [sys.executable, "-m", "samenwerking", "show", file, "--report", "board"],
            stdout=theirs,
            env=environment,
            check=True,
        )
        os.close(theirs)

        assert rb"Bo B\xf6k" in os.read(ours, 10_000)
        os.close(ours)

    def test_a_name_that_is_no_text(self, tmp_path: Path) -> None:
        """A file name with bytes that are no UTF-8 is still named."""
        result = run("show", os.fsdecode(os.fsencode(tmp_path) + b"/\xff.yaml"))

        assert result.returncode == 2
        assert rb"\udcff.yaml: geen bestand" in result.stderr

    @pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise there")
    @pytest.mark.parametrize("arguments", [["show", "--report", "all"], ["check"], ["convert"], ["validate"]])
    def test_a_closed_pipe_is_silent(self, arguments: list[str], file: str) -> None:
        """As before ``| head``."""
        ours, theirs = os.pipe()
        os.close(ours)
        result = subprocess.run(
            [sys.executable, "-m", "samenwerking", *arguments, file],
            stdout=theirs,
            stderr=subprocess.PIPE,
            check=False,
        )
        os.close(theirs)

        assert (result.returncode, result.stderr) == (141, b"")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
    def test_a_full_disk(self, file: str) -> None:
        """It is said that the output could not be written."""
        with Path("/dev/full").open("wb") as full:
            result = subprocess.run(
                [sys.executable, "-m", "samenwerking", "show", file], stdout=full, stderr=subprocess.PIPE, check=False
            )

        assert result.returncode == 2
        assert result.stderr.decode() == "De uitvoer kan niet worden geschreven: No space left on device.\n"

    def test_no_streams(self, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without standard output and standard error the exit code remains."""
        monkeypatch.setattr(sys, "stdout", None)
        monkeypatch.setattr(sys, "stderr", None)

        assert (main(["show", file]), main(["show", "nope.yaml"])) == (0, 2)

    def test_a_closed_pipe_and_no_standard_error(self, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is not there is not let go."""

        class Closed(io.StringIO):
            def write(self, text: str) -> int:
                raise BrokenPipeError

        monkeypatch.setattr(sys, "stdout", Closed())
        monkeypatch.setattr(sys, "stderr", None)

        assert main(["show", file]) == 141

    def test_another_stream(self, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """A stream that is no file is left as it is."""
        monkeypatch.setattr(sys, "stdout", stream := io.StringIO())

        assert (main(["show", file]), stream.getvalue()) == (0, OVERVIEW_NL)

    def test_arguments_of_the_process(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """By default the arguments are those of the process."""
        monkeypatch.setattr(sys, "argv", ["samenwerking", "--version"])

        assert main() == 0
        assert capsys.readouterr().out.startswith("samenwerking ")

    def test_an_interrupt_and_an_error_of_ours(self, call: Any, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """An interrupt is silent; an error of the library is not taken for something that was found."""

        def fail(error: BaseException) -> Any:
            def read(path: str, **_: object) -> None:
                raise error

            return read

        monkeypatch.setattr("samenwerking.formats.documents.read", fail(KeyboardInterrupt()))
        assert Result(130, "", "") == call("show", file)
        monkeypatch.setattr("samenwerking.formats.documents.read", fail(ZeroDivisionError("ours")))
        result = call("validate", file)
        assert result.code == 2
        assert "ZeroDivisionError: ours\nDit is een fout in samenwerking zelf." in result.err

    @pytest.mark.parametrize(
        "arguments",
        [["--help"], ["show", "--help"], ["check", "-h"], ["rules", "-h"], ["show", "x", "--report", "board", "--hlp"]],
    )
    def test_help_is_light(self, arguments: list[str]) -> None:
        """No file is read, so nothing that reads files is loaded."""
        code = f"import sys; from samenwerking.cli import main; main({arguments}); print(*sys.modules, sep='\\n')"
        result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

        assert not {"attr", "cattrs", "yaml", "samenwerking.errors"} & set(result.stdout.decode().split())
