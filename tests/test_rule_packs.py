"""Rules of others: the example package, installed for real, and packages that do what they should not."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from samenwerking import (
    ALL_RULES,
    DUTCH_LAW,
    GOOD_GOVERNANCE,
    Case,
    InvalidError,
    Municipality,
    Network,
    RuleSet,
    Severity,
    Status,
    Task,
    Truth,
    When,
    check,
    dumps,
    installed_rules,
    rule,
    since,
    wgr,
)

PACK = Path(__file__).parents[1] / "examples" / "pack"
DAY = "2025-03-01"
LANGUAGE = {"SAMENWERKING_LANG": "en", "PYTHONIOENCODING": "utf-8"}

ELM, OAK, VEEN = Municipality("elm"), Municipality("oak"), Municipality("veen")
TWO = Network("n", start="2024-01-01", participants=[ELM, OAK])
THREE = Network("n", start="2024-01-01", participants=[ELM, OAK, VEEN], tasks=[Task("care", how=[])])


@rule("OWN-1", "three-parties", severity=Severity.INFO, en="Fewer than three take part.")
def three_parties(case: Case) -> Truth:
    return case.parties >= 3


@rule("OWN-2", "crashes", en="It crashes.")
def crashes(case: Case) -> Truth:
    raise ZeroDivisionError("ours")


@rule("GOV012", "taken", en="This code is taken.")
def taken(case: Case) -> Truth:
    return ~case.has_ended


@rule("OWN-1", "no-third-party", en="Three take part.")
def another(case: Case) -> Truth:
    return case.parties < 3


@pytest.fixture(scope="session")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory in which the example package is installed."""
    for needed in ("pip", "hatchling"):
        if importlib.util.find_spec(needed) is None:
            pytest.skip(f"a package cannot be built here without a network: {needed} is not installed")
    source, target = tmp_path_factory.mktemp("source") / "pack", tmp_path_factory.mktemp("site")
    shutil.copytree(PACK, source, ignore=shutil.ignore_patterns("__pycache__", "dist", "*.egg-info"))
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check", "--quiet"]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "install", *options, "--target", target, source],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return target


@pytest.fixture
def rules(pack: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RuleSet]:
    """The rules of the example package, as Python gets them."""
    monkeypatch.syspath_prepend(str(pack))
    yield installed_rules("pack")
    sys.modules.pop("samenwerking_pack", None)


@pytest.fixture(autouse=True)
def _document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document in the directory where the command runs."""
    monkeypatch.chdir(tmp_path)
    Path("two.yaml").write_text(dumps(TWO), encoding="utf-8")
    Path("three.yaml").write_text(dumps(THREE), encoding="utf-8")


def call(*arguments: str, at: tuple[Path, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run the command in another process that finds packages in some directories."""
    return subprocess.run(
        [sys.executable, "-m", "samenwerking", *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=os.environ | LANGUAGE | {"PYTHONPATH": os.pathsep.join(map(str, at))},
    )


def offer(name: str, source: str, **points: str) -> Path:
    """Return a directory with an installed package of one module; *points* say what it offers by which name."""
    site = Path.cwd() / f"site-{name}"
    info = site / f"{name}-1.dist-info"
    info.mkdir(parents=True)
    head = "from samenwerking import NO, YES, Case, RuleSet, Truth, rule\n"
    (site / f"{name}.py").write_text(head + dedent(source), encoding="utf-8")
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n", encoding="utf-8")
    lines = "".join(f"{point} = {name}:{offered}\n" for point, offered in points.items())
    (info / "entry_points.txt").write_text(f"[samenwerking.rules]\n{lines}", encoding="utf-8")
    return site


def statuses(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """Return what each rule says in a report as data."""
    return {row["code"]: row["status"] for row in json.loads(done.stdout)["rules"]}


def one_rule(code: str, name: str, answer: str = "YES") -> str:
    """Return the source of a module that offers one rule."""
    return f"""
        @rule("{code}", "{name}", en="Wrong.")
        def own(case: Case) -> Truth:
            return {answer}

        RULES = RuleSet.of(own)
        """


class TestTheExamplePackage:
    """What `examples/pack` offers."""

    def test_it_is_installed(self, pack: Path) -> None:
        """Its metadata says what it offers."""
        (found,) = importlib.metadata.distributions(name="samenwerking-pack-example", path=[str(pack)])

        assert [(point.group, point.name) for point in found.entry_points] == [("samenwerking.rules", "pack")]
        assert (pack / "samenwerking_pack" / "py.typed").exists()

    def test_its_examples(self, rules: RuleSet) -> None:
        """They are satisfied and violated as they say."""
        examples = [(one, example) for one in rules for example in one.examples()]

        assert {example.is_good for _, example in examples} == {True, False}
        for one, example in examples:
            report = check(example.document, on=example.day, agendas=example.agendas, rules=RuleSet.of(one))
            assert report.errors == ()
            assert report.status(one.code) is (Status.SATISFIED if example.is_good else Status.VIOLATED)

    def test_the_least_that_a_rule_may_have(self, rules: RuleSet) -> None:
        """The other language and what it asks are filled in; there is no remedy, source or example."""
        least = rules.get("PACK-1")

        assert (least.text.nl, least.text.en) == ("Fewer than three parties take part.",) * 2
        assert (least.asks.en, least.remedy.en, least.source) == ("three parties or more", "", None)
        assert list(least.examples()) == []
        finding = check(TWO, on=DAY, rules=rules).findings[0]
        assert (finding.code, finding.place, finding.link) == ("PACK-1", "participants", None)
        assert (finding.citation.nl, finding.citation.en) == ("", "")

    def test_all_that_a_rule_can_say(self, rules: RuleSet) -> None:
        """In both languages, with source, place, facts and remedy."""
        _, broken = rules.get("PACK-2").examples()
        report = check(broken.document, on=broken.day, rules=rules)
        (finding,) = report.findings

        assert (report.ok, finding.place, finding.severity) == (False, "tasks/home-care", Severity.ERROR)
        assert finding.text.nl.startswith("Een tekort op 'Zorg thuis' heeft geen grens, of niemand draagt het: ")
        assert finding.text.en.startswith("A deficit on 'Zorg thuis' has no limit, or nobody carries it: ")
        assert finding.citation.en == "Guide to the finances of cooperatives"
        assert finding.link == "https://example.org/guide"
        assert "Handreiking" in report.text("nl")

    def test_it_uses_public_names_only(self) -> None:
        """Everything comes through the front door."""
        source = (PACK / "src" / "samenwerking_pack" / "__init__.py").read_text(encoding="utf-8")

        assert "from samenwerking import" in source
        assert "samenwerking." not in source.replace("``samenwerking.rules``", "")

    def test_types(self) -> None:
        """Under mypy, strictly, as at its author: away from the settings of this project."""
        pytest.importorskip("mypy")
        settings = f"--config-file={os.devnull}", "--strict", "--enable-error-code=truthy-bool"
        done = subprocess.run(
            [sys.executable, "-m", "mypy", *settings, "samenwerking_pack"],
            cwd=PACK / "src",
            capture_output=True,
            check=False,
            encoding="utf-8",
            env=os.environ | {"MYPY_CACHE_DIR": str(PACK.parents[1] / ".mypy_cache" / "pack")},
        )

        assert done.returncode == 0, done.stdout + done.stderr


class TestTheCommand:
    """Rules of a package by ``--with``, in a process of their own."""

    def test_opt_in(self, pack: Path) -> None:
        """That a package is installed changes nothing, until somebody asks for it."""
        bare = call("check", "two.yaml", "--on", DAY, "--verbose")
        without = call("check", "two.yaml", "--on", DAY, "--verbose", at=(pack,))
        selected = call("check", "two.yaml", "--on", DAY, "--select", "PACK", at=(pack,))

        assert (without.returncode, without.stdout, without.stderr) == (0, bare.stdout, "")
        assert (selected.returncode, selected.stdout) == (2, "")
        assert "found 'PACK', expected the code, the name or the family of a rule." in selected.stderr

    def test_with(self, pack: Path, rules: RuleSet) -> None:
        """They are checked after those of the library, which say what they say without them."""
        done = call("check", "two.yaml", "--on", DAY, "--with", "pack", "--format", "json", at=(pack,))
        data = json.loads(done.stdout)
        library = check(TWO, on=DAY)

        assert (done.returncode, done.stderr) == (0, "")
        assert statuses(done) == {
            **{outcome.code: outcome.status.value for outcome in library.outcomes},
            "PACK-1": "violated",
            "PACK-2": "unknown",
        }
        assert [(one["code"], one["severity"]) for one in data["findings"] if one["code"] == "PACK-1"] == [
            ("PACK-1", "info")
        ]
        assert data["receipt"]["fingerprint"] == (ALL_RULES | rules).fingerprint != library.receipt.fingerprint

    def test_an_error_of_theirs_fails_the_check(self, pack: Path, rules: RuleSet) -> None:
        """Their severity counts as that of any rule."""
        _, broken = rules.get("PACK-2").examples()
        Path("broken.yaml").write_text(dumps(broken.document), encoding="utf-8")
        done = call("check", "broken.yaml", "--on", str(broken.day), "--with", "pack", "--select", "PACK", at=(pack,))

        assert (done.returncode, done.stderr) == (1, "")
        assert "  PACK-2  error  broken.yaml:" in done.stdout
        assert "Source: Guide to the finances of cooperatives" in done.stdout
        assert "2 rules: 1 violated, 0 unknown, 1 satisfied, 0 not applicable." in done.stdout

    @pytest.mark.parametrize(
        ("selected", "codes"),
        [
            ("PACK-1", ["PACK-1"]),
            ("pack-2", ["PACK-2"]),
            ("three-parties-or-more", ["PACK-1"]),
            ("PACK", ["PACK-1", "PACK-2"]),
            ("PACK-2,GOV012", ["GOV012", "PACK-2"]),
        ],
    )
    def test_select(self, selected: str, codes: list[str], pack: Path) -> None:
        """By code, name and prefix, also together with rules of the library."""
        options = ("--on", DAY, "--with", "pack", "--format", "json", "--select", selected)

        assert list(statuses(call("check", "three.yaml", *options, at=(pack,)))) == codes

    def test_rules(self, pack: Path) -> None:
        """They stand in the list, and all is told of one."""
        listed = call("rules", "--with", "pack", at=(pack,))
        least = call("rules", "--with", "pack", "PACK-1", at=(pack,))
        complete = call("rules", "--with", "pack", "PACK-2", "--lang", "nl", at=(pack,))
        prefix = call("rules", "--with", "pack", "PACK", at=(pack,))

        assert {done.returncode for done in (listed, least, complete, prefix)} == {0}
        assert listed.stdout.count("\nPACK-") == 2
        assert "PACK-" not in call("rules", at=(pack,)).stdout
        assert least.stdout.startswith("PACK-1  three-parties-or-more\n")
        assert "None" not in least.stdout
        assert "Handreiking financiën van coöperaties" in complete.stdout
        assert "Samen Elmstad" in complete.stdout
        assert [line.split()[0] for line in prefix.stdout.splitlines() if line.startswith("PACK-")] == [
            "PACK-1",
            "PACK-2",
        ]

    def test_rules_as_data(self, pack: Path) -> None:
        """A program gets the least and the most that a rule may say in one shape."""
        codes = ("PACK-1", "PACK-2")
        told = [
            json.loads(call("rules", "--with", "pack", code, "--format", "json", at=(pack,)).stdout) for code in codes
        ]

        assert told[0].keys() == told[1].keys()
        assert [one["code"] for one in told] == ["PACK-1", "PACK-2"]

    def test_several_packages(self, pack: Path) -> None:
        """Each by its name."""
        other = offer("others", one_rule("OTHER-1", "stands"), other="RULES")
        options = ("--on", DAY, "--format", "json", "--select", "PACK-1,OTHER")
        both = call("check", "three.yaml", "--with", "pack,other", *options, at=(pack, other))
        twice = call("check", "three.yaml", "--with", "other", "--with", "pack,pack", *options, at=(pack, other))

        assert statuses(both) == {"PACK-1": "satisfied", "OTHER-1": "satisfied"}
        assert statuses(twice) == statuses(both)

    def test_a_code_of_the_library(self) -> None:
        """It is one clear error, and nothing is checked."""
        site = offer("clashes", one_rule("GOV012", "taken"), clash="RULES")
        done = call("check", "three.yaml", "--with", "clash", at=(site,))

        assert (done.returncode, done.stdout) == (2, "")
        assert "Traceback" not in done.stderr
        assert "--with clash: rules/GOV012: found 'GOV012', expected a code with a prefix of its own" in done.stderr
        assert "Give rules of your own a prefix of your own." in done.stderr

    def test_one_code_in_two_packages(self, pack: Path) -> None:
        """Either can be used; both together cannot."""
        site = offer("twins", one_rule("PACK-1", "twin", "NO"), twin="RULES")
        options = ("--on", DAY, "--select", "PACK-1", "--format", "json")
        one, other = (
            call("check", "three.yaml", "--with", name, *options, at=(pack, site)) for name in ("pack", "twin")
        )
        both = call("check", "three.yaml", "--with", "pack,twin", *options, at=(pack, site))

        assert (statuses(one), statuses(other)) == ({"PACK-1": "satisfied"}, {"PACK-1": "violated"})
        assert (both.returncode, both.stdout) == (2, "")
        assert "--with twin: rules/PACK-1: found 'PACK-1', expected one rule for each code" in both.stderr

    def test_a_name_that_nobody_offers(self, pack: Path) -> None:
        """The nearest that is installed is named."""
        done = call("check", "three.yaml", "--with", "pakc", at=(pack,))

        assert (done.returncode, done.stdout) == (2, "")
        assert "'pakc'" in done.stderr
        assert "Did you mean 'pack'?" in done.stderr

    def test_a_broken_package_does_not_hinder_another(self, pack: Path) -> None:
        """What nobody asks for is not loaded."""
        site = offer("broken", "1 / 0", broken="RULES")
        done = call("check", "three.yaml", "--with", "pack", "--select", "PACK", at=(pack, site))

        assert (done.returncode, done.stderr) == (0, "")

    @pytest.mark.parametrize(
        ("source", "told"),
        [
            ("RULES = [1, 2]", "--with wrong: found list, expected a RuleSet"),
            ("RULES = None", "--with wrong: found NoneType, expected a RuleSet"),
            ("RULES = RuleSet", "--with wrong: found type, expected a RuleSet"),
            ("from nowhere_at_all import RULES", "cannot be loaded: ModuleNotFoundError"),
            ("1 / 0", "cannot be loaded: ZeroDivisionError"),
            ("@rule('OWN-1', 'no-text')\ndef own(case): ...", "rule OWN-1 says in no language what is wrong"),
            (
                "RULES = RuleSet.of(*(rule('OWN-1', name, en=name)(lambda case: YES) for name in 'ab'))",
                "rules/OWN-1: found 'OWN-1', expected one rule for each code",
            ),
        ],
        ids=["list", "none", "class", "import", "crash", "no-text", "one-code-twice"],
    )
    def test_what_is_no_rule_set(self, source: str, told: str) -> None:
        """A package that offers something else, or cannot be loaded, is told in one message."""
        site = offer("wrong", source, wrong="RULES")
        done = call("check", "three.yaml", "--with", "wrong", at=(site,))

        assert (done.returncode, done.stdout) == (2, "")
        assert "Traceback" not in done.stderr
        assert told in done.stderr

    def test_a_rule_that_crashes(self, pack: Path) -> None:
        """The others still run, what crashed is told, and the code is 2."""
        site = offer("crashing", one_rule("CRASH-1", "crashes", "1 / 0"), crash="RULES")
        options = ("--on", DAY, "--with", "pack,crash", "--select", "PACK-1,CRASH,GOV013")
        text = call("check", "three.yaml", *options, at=(pack, site))
        verbose = call("check", "three.yaml", *options, "--verbose", at=(pack, site))
        data = call("check", "three.yaml", *options, "--format", "json", at=(pack, site))

        assert (text.returncode, text.stderr, data.returncode) == (2, "", 2)
        assert "  CRASH-1: ZeroDivisionError: division by zero" in text.stdout
        assert "  GOV013  warning  three.yaml:" in text.stdout
        assert 'crashing.py", line' in verbose.stderr
        assert statuses(data) == {"GOV013": "violated", "PACK-1": "satisfied"}
        assert json.loads(data.stdout)["ok"] is False
        assert [one["code"] for one in json.loads(data.stdout)["errors"]] == ["CRASH-1"]


class TestPython:
    """Sets of rules as values."""

    def test_join(self) -> None:
        """One's own rules come after those of the library, and may be joined several times over."""
        mine = RuleSet.of(three_parties, name="mine")
        joined = ALL_RULES | mine

        assert joined.codes == (*ALL_RULES.codes, "OWN-1")
        assert (joined | mine | ALL_RULES).codes == joined.codes
        assert (DUTCH_LAW | mine | GOOD_GOVERNANCE).fingerprint != joined.fingerprint
        assert "OWN-1" not in ALL_RULES.codes
        assert check(TWO, on=DAY, rules=joined).status("OWN-1") is Status.VIOLATED

    def test_what_is_said_does_not_depend_on_what_it_is_joined_with(self) -> None:
        """A rule says the same alone and among others."""
        alone, joined = RuleSet.of(three_parties), ALL_RULES | RuleSet.of(three_parties)

        for document, status in ((TWO, Status.VIOLATED), (THREE, Status.SATISFIED)):
            told = [check(document, on=DAY, rules=rules) for rules in (alone, joined)]
            assert [report.status("OWN-1") for report in told] == [status, status]
            assert told[0].findings == tuple(one for one in told[1].findings if one.code == "OWN-1")

    @pytest.mark.parametrize(
        ("wanted", "codes"),
        [
            (["OWN-1"], ["OWN-1"]),
            (["own-1"], ["OWN-1"]),
            (["three-parties"], ["OWN-1"]),
            (["OWN"], ["OWN-1", "OWN-2"]),
            (["OWN-2", "GW"], ["GW-160-01", "GW-160-02", "OWN-2"]),
        ],
    )
    def test_select(self, wanted: list[str], codes: list[str]) -> None:
        """By code, name and prefix."""
        assert list((ALL_RULES | RuleSet.of(three_parties, crashes)).select(*wanted).codes) == codes

    def test_a_selection_joined_with_another(self) -> None:
        """What was left out of either stays out."""
        mine = RuleSet.of(three_parties, crashes)

        assert (ALL_RULES.select("GOV012") | mine.select("OWN-1")).codes == ("GOV012", "OWN-1")
        assert (ALL_RULES.select("GOV012") | mine).codes == ("GOV012", "OWN-1", "OWN-2")

    def test_select_what_is_not_there(self) -> None:
        """The nearest is named."""
        with pytest.raises(InvalidError, match="OWN-1"):
            (ALL_RULES | RuleSet.of(three_parties)).select("OWN-11")

    @pytest.mark.parametrize(
        ("join", "code"),
        [
            (lambda: ALL_RULES | RuleSet.of(taken), "GOV012"),
            (lambda: RuleSet.of(taken) | ALL_RULES, "GOV012"),
            (lambda: RuleSet.of(three_parties) | RuleSet.of(another), "OWN-1"),
            (lambda: RuleSet.of(three_parties, another), "OWN-1"),
        ],
        ids=["library", "library-last", "two-sets", "one-set"],
    )
    def test_two_rules_with_one_code(self, join: Any, code: str) -> None:
        """One error with one problem, which names the code and what to do."""
        with pytest.raises(InvalidError) as caught:
            join()

        (problem,) = caught.value.problems
        assert str(problem.place) == f"rules/{code}"
        assert f"'{code}'" in problem.text("en")
        assert "Geef eigen regels een eigen voorvoegsel." in problem.text("nl")

    def test_one_that_is_left_out_still_clashes(self) -> None:
        """A selection hides rules, and does not free their codes."""
        with pytest.raises(InvalidError):
            ALL_RULES.select("GW") | RuleSet.of(taken)

    def test_a_package_that_offers_something_else(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is named, with what it offers."""
        monkeypatch.syspath_prepend(str(offer("odd_rules_of_test", "RULES = 1", odd="RULES")))

        with pytest.raises(InvalidError, match=r"odd \(odd_rules_of_test:RULES\).*int") as caught:
            installed_rules("odd")
        assert "RuleSet.of(...)" in caught.value.text("en")

    def test_the_fingerprint_changes_with_the_rules(self) -> None:
        """With which rules there are, and with what a version says; not with what is asked of whom and when."""

        def about(value: int, start: str = "2020-01-01", until: str | None = None) -> RuleSet:
            @rule("OWN-9", "enough", versions=[since(start, wgr("1"), value, until=until)], en="Too few.")
            def enough(case: Case, least: int) -> Truth:
                return case.parties >= least

            return RuleSet.of(enough)

        sets = [
            ALL_RULES,
            ALL_RULES | RuleSet.of(three_parties),
            ALL_RULES | RuleSet.of(three_parties, crashes),
            ALL_RULES.select("GOV"),
            *(ALL_RULES | one for one in (about(2), about(3), about(3, "2021-01-01"), about(3, until="2024-01-01"))),
        ]

        assert len({one.fingerprint for one in sets}) == len(sets)
        assert about(2).fingerprint == about(2).fingerprint
        receipts = [check(TWO, on=DAY, rules=one).receipt for one in sets]
        assert [receipt.fingerprint for receipt in receipts] == [one.fingerprint for one in sets]

    def test_a_rule_that_crashes(self) -> None:
        """It stands in the errors, the others still run, and nothing is well or complete."""
        report = check(TWO, on=DAY, rules=ALL_RULES | RuleSet.of(crashes, three_parties))

        assert [(one.code, one.error) for one in report.errors] == [("OWN-2", "ZeroDivisionError: ours")]
        assert (report.ok, report.complete) == (False, False)
        assert [one.code for one in report.outcomes] == [*ALL_RULES.codes, "OWN-1"]
        assert report.status("OWN-1") is Status.VIOLATED
        assert "in crashes" in report.errors[0].trace
        assert "OWN-2: ZeroDivisionError: ours" in report.text("en")
        assert [one["code"] for one in report.to_json()["errors"]] == ["OWN-2"]

    @pytest.mark.parametrize("asked", ["over", "applies_to", "unless", "anchor", "arity", "answer"])
    def test_whatever_it_is_that_crashes(self, asked: str) -> None:
        """A crash before the check, and an answer that is none, stand in the errors as well."""

        def wrong(*_: Any) -> Any:
            raise ZeroDivisionError("ours")

        when = When(wrong, "x", "x")
        said: dict[str, Any] = {"over": wrong, "anchor": wrong, "applies_to": when, "unless": [when]}
        checks: dict[str, Any] = {"arity": lambda case, one, two: ~case.has_ended, "answer": lambda case: True}
        given = {asked: said[asked]} if asked in said else {}
        own = rule("OWN-8", "wrong", en="Wrong.", **given)(checks.get(asked, lambda case: ~case.has_ended))
        report = check(TWO, on=DAY, rules=RuleSet.of(own, three_parties))

        assert [one.code for one in report.errors] == ["OWN-8"]
        assert report.errors[0].error.startswith(("ZeroDivisionError: ours", "TypeError", "AttributeError"))
        assert report.status("OWN-1") is Status.VIOLATED
