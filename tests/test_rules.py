"""Every rule of the catalogue is complete, and does what it says on its own examples."""

from __future__ import annotations

import datetime as dt
import re
import string
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from samenwerking import (
    ALL_RULES,
    DUTCH_LAW,
    GOOD_GOVERNANCE,
    Example,
    InvalidError,
    Literature,
    Network,
    Rule,
    RuleSet,
    Severity,
    Status,
    Task,
    Text,
    check,
    find,
    known,
    rule,
    since,
    wgr,
)
from samenwerking.rules.aliases import ALIASES
from samenwerking.rules.coverage import CHECKABLE, encoded, uncoded
from samenwerking.rules.engine import judge
from samenwerking.rules.outcome import Judged
from samenwerking.rules.rule import Version, When
from samenwerking.rules.sets import ENTRY_POINT, family, installed_rules, offered
from samenwerking.rules.words.case import Case

RULES = tuple(ALL_RULES)
LAW = tuple(DUTCH_LAW)
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples()]

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
each_example = pytest.mark.parametrize(
    ("rule", "example"),
    EXAMPLES,
    ids=[f"{one.code}-{at}-{'good' if example.is_good else 'bad'}" for at, (one, example) in enumerate(EXAMPLES)],
)

PUBLISHERS = ("https://wetten.overheid.nl/jci1.3:c:BWBR", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:")
"""Where laws and judgments can be read."""

FIRST = """
WGR001-01 WGR008-04 WGR001-05 WGR009-02 WGR011A-01 WGR013-09 WGR014-02 WGR014-06 WGR014A-01 WGR026-04 WGR027-01
WGR034-03 WGR035-01 BW2-037-03 BW2-044-01 BW2-054-03 BW2-285-01 GW-160-02
GOV009 GOV012 GOV013 GOV015 GOV018 GOV019 GOV031 GOV036 GOV041 GOV042
"""


def test_the_first_rules_are_there() -> None:
    assert set(FIRST.split()) <= set(ALL_RULES.codes)
    assert ALL_RULES.named("WGR050-01")[0].code == "WGR001-01"


@each_rule
def test_it_has_a_code_and_a_name(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]+[0-9]*[A-Z]?(-[0-9]+)*-?[0-9]+", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", rule.name)
    assert len([one for one in RULES if one.name == rule.name]) == 1


@each_rule
def test_it_speaks_both_languages(rule: Rule) -> None:
    """What it asks, what is wrong, what to do; and the conditions on which it hangs."""
    texts = [rule.asks, rule.text, rule.remedy, *(when.text for when in conditions(rule))]
    for text in texts:
        assert text.nl.strip()
        assert text.en.strip()
        assert text.nl != text.en or not text.nl.isalpha()
        assert placeholders(text.nl) == placeholders(text.en)
    assert rule.asks.nl.endswith(".")
    assert rule.asks.en.endswith(".")


def conditions(rule: Rule) -> Iterator[When]:
    """Yield the conditions of a rule and of its versions."""
    yield from (*rule.applies_to, *rule.unless)
    yield from (version.only_when for version in rule.versions if version.only_when is not None)


def placeholders(template: str) -> set[str]:
    """Return the names of the placeholders of a text."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@each_rule
def test_it_says_where_it_comes_from(rule: Rule) -> None:
    assert bool(rule.versions) != (rule.source is not None)
    for version in rule.versions:
        assert version.citation.called().nl
        assert version.citation.link().startswith(PUBLISHERS)  # type: ignore[union-attr]


@each_rule
def test_its_versions_follow_each_other(rule: Rule) -> None:
    """Newest first, none inside another; only the oldest can be the oldest text read."""
    for newer, older in zip(rule.versions, rule.versions[1:], strict=False):
        assert older.until is not None
        assert older.until <= newer.start
    for version in rule.versions:
        assert version.until is None or version.start < version.until
        assert version is rule.versions[-1] or not version.is_oldest
        if version.transition is not None:
            assert version.transition.existing_on == version.start
            assert version.transition.applies_from > version.start


@each_rule
def test_law_speaks_before_good_practice(rule: Rule) -> None:
    """Only good practice is silent under law, and only under rules that are there."""
    assert not rule.under_law or rule in tuple(GOOD_GOVERNANCE)
    assert set(rule.under_law) <= set(DUTCH_LAW.codes)


@each_rule
def test_its_severity_is_that_of_its_kind(rule: Rule) -> None:
    """Good practice never fails a check."""
    assert rule.severity is not Severity.ERROR or rule in LAW


@each_example
def test_an_example_comes_out_as_it_says(rule: Rule, example: Example) -> None:
    """Good is satisfied and violates nothing at all; bad violates its rule alone, or those that it names."""
    report = check(example.document, on=example.day, agendas=example.agendas)

    assert report.errors == ()
    assert report.status(rule.code) is (Status.SATISFIED if example.is_good else Status.VIOLATED)
    violated = {outcome.code for outcome in report.violations}
    assert violated == (set() if example.is_good else {rule.code, *example.also})


@each_example
def test_a_finding_can_be_read_and_found(rule: Rule, example: Example) -> None:
    report = check(example.document, on=example.day, agendas=example.agendas)

    for finding in report.findings:
        for text in (finding.text, finding.remedy, finding.citation):
            assert text.nl.strip()
            assert "{" not in text.nl
            assert "{" not in text.en
        assert not finding.place or found_at(example, finding.place) is not None
        assert len(finding.facts) == len(finding.values)


def found_at(example: Example, place: str) -> object:
    """Return what stands at a place, of the collaboration or of an agenda."""
    for agenda in example.agendas:
        if place.startswith(f"agendas/{agenda.id}/"):
            return find(agenda, place.removeprefix(f"agendas/{agenda.id}/"))
    return find(example.document, place)


@each_rule
def test_each_version_has_a_good_and_a_bad_example(rule: Rule) -> None:
    shown = {(judged.version, example.is_good) for example, judged in judged_examples(rule)}

    wanted: set[tuple[Version[Any] | None, bool]] = {(one, good) for one in rule.versions for good in (True, False)}
    assert wanted <= shown or not rule.versions
    assert {good for _, good in shown} == {True, False}


def judged_examples(rule: Rule) -> Iterator[tuple[Example, Judged]]:
    """Yield what a rule says of the instances of its examples that came out as the example says."""
    for example in rule.examples():
        outcome = judge(rule, example.case)
        yield from ((example, one) for one in outcome.judged if one.status is outcome.status)


@each_rule
def test_its_text_can_be_filled(rule: Rule) -> None:
    """Each placeholder is a fact, the value of a version, a word of the instance or one of the verdict."""
    told = {"facts", "value"}
    for _, judged in judged_examples(rule):
        told |= set(judged.words)

    assert placeholders(rule.text.nl) <= told


@pytest.mark.parametrize(("code", "alias"), ALIASES.items())
def test_a_code_of_another_chapter_leads_to_rules(code: str, alias: Any) -> None:
    assert {rule.code for rule in ALL_RULES.named(code)} == set(alias.rules)
    assert code not in ALL_RULES.codes


@pytest.mark.parametrize(
    ("code", "expected"),
    [("WGR011A-01", "WGR"), ("WGR050-01", "WGR"), ("BW2-054-03", "BW2"), ("GW-160-02", "GW"), ("GOV012", "GOV"),
     ("OW1821-01", "OW"), ("AWB-1005-01", "AWB"), ("PACK-1", "PACK"), ("own-1", "OWN")],
)  # fmt: skip
def test_the_family_of_a_code(code: str, expected: str) -> None:
    assert family(code) == expected


def test_every_encoded_article_is_one_that_can_be_checked() -> None:
    coded, open_articles = encoded(RULES), uncoded(RULES)

    for law, articles in coded.items():
        repealed = {"27"} if law == "Wgr" else set()
        assert set(articles) - repealed <= set(CHECKABLE[law])
        assert not set(articles) & set(open_articles.get(law, ()))
    assert "11a" in coded["Wgr"]
    assert "2:37" in coded["BW"]
    assert "10" in open_articles["Wgr"]


def test_what_is_no_article_covers_none() -> None:
    @rule("OWN-7", "by-the-book", en="Wrong.", versions=[since("2020-01-01", Literature(Text("boek", "book")))])
    def by_the_book(case: Case) -> Any:
        return known(False)

    assert encoded([by_the_book]) == {law: {} for law in CHECKABLE}


# Sets


def own(code: str = "OWN-1") -> Rule:
    """Return a rule of somebody's own that is always violated."""

    @rule(code, "own-rule", en="It is wrong.")
    def wrong(case: Case) -> Any:
        return known(False)

    return wrong


def test_sets_are_joined_and_narrowed() -> None:
    mine = own()
    both = GOOD_GOVERNANCE | RuleSet.of(mine)

    assert both.select("OWN").codes == ("OWN-1",)
    assert both.select("own-rule", "GOV012").codes == ("GOV012", "OWN-1")
    assert len(both) == len(GOOD_GOVERNANCE) + 1
    assert (both | both).codes == both.codes
    assert (both.select("OWN") | GOOD_GOVERNANCE.select("GOV012")).codes == ("GOV012", "OWN-1")


def test_two_rules_of_one_code_are_an_error() -> None:
    with pytest.raises(InvalidError, match="OWN-1") as raised:
        RuleSet.of(own(), own())
    assert "prefix" in raised.value.problems[0].remedy.en


def test_an_unknown_code_gets_the_nearest() -> None:
    with pytest.raises(InvalidError) as raised:
        ALL_RULES.select("GOV12", "WGR")
    assert [problem.nearest for problem in raised.value.problems] == ["GOV012"]
    with pytest.raises(InvalidError):
        ALL_RULES.get("nothing-like-it")
    with pytest.raises(InvalidError, match="WGR001-01"):
        ALL_RULES.get("WGR061-01")


def test_a_rule_that_says_nothing_is_refused() -> None:
    with pytest.raises(TypeError, match="OWN-9"):
        rule("OWN-9", "says-nothing")(lambda case: known(True))


def test_one_language_is_enough_for_a_rule_of_ones_own() -> None:
    report = check(Network("n", tasks=[Task("care")]), on="2026-01-01", rules=RuleSet.of(own()))

    assert [finding.text.nl for finding in report.findings] == ["It is wrong."]
    assert not report.ok


def test_the_fingerprint_follows_the_rules() -> None:
    assert GOOD_GOVERNANCE.fingerprint == GOOD_GOVERNANCE.select("GOV").fingerprint
    assert GOOD_GOVERNANCE.fingerprint != (GOOD_GOVERNANCE | RuleSet.of(own())).fingerprint


def test_a_selection_still_listens_to_the_law() -> None:
    """Good practice is silent where the law decides, also where that rule is not shown."""
    document = next(one.document for one in ALL_RULES.get("WGR013-09").examples() if not one.is_good)

    alone = check(document, on="2025-03-01", rules=ALL_RULES.select("GOV018"))

    assert alone.outcome("GOV018").status is Status.NOT_APPLICABLE
    assert "WGR013-09" in alone.outcome("GOV018").why.en  # type: ignore[union-attr]
    assert [outcome.code for outcome in alone.outcomes] == ["GOV018"]
    without = check(document, on="2025-03-01", rules=GOOD_GOVERNANCE.select("GOV018"))
    assert without.outcome("GOV018").status is Status.VIOLATED


def test_law_that_may_apply_leaves_good_practice_unknown() -> None:
    from samenwerking import but

    document = next(one.document for one in ALL_RULES.get("WGR013-09").examples() if not one.is_good)
    open_question = but(document, {"provisions/not_all_appoint/arranged": None})

    outcome = check(open_question, on="2025-03-01").outcome("GOV018")

    assert outcome.status is Status.UNKNOWN
    assert any("provisions/not_all_appoint" in gap.place for gap in outcome.gaps)


def test_since_reads_days() -> None:
    version = since("2015-01-01", wgr("9", "1"), until="2022-07-01")

    assert (version.start, version.until) == (dt.date(2015, 1, 1), dt.date(2022, 7, 1))
    with pytest.raises(InvalidError):
        since("2015", wgr("9", "1"))


def test_no_rule_module_is_forgotten() -> None:
    """Each module with a rule is found by the packages, whatever its place."""
    root = Path(__file__).parents[1] / "src" / "samenwerking" / "rules"
    written: set[str] = set()
    for path in (*(root / "law").rglob("*.py"), *(root / "practice").rglob("*.py")):
        written.update(
            re.findall(r'^    "([A-Z]+[A-Z0-9-]*[0-9]{2})",$', path.read_text(encoding="utf-8"), re.MULTILINE)
        )
    assert written == set(ALL_RULES.codes)


def test_two_packages_of_one_name_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [EntryPoint("own", f"{module}:RULES", ENTRY_POINT) for module in ("one", "two")]
    monkeypatch.setattr("samenwerking.rules.sets.entry_points", lambda **_: points)

    with pytest.raises(InvalidError, match="one:RULES, two:RULES"):
        installed_rules("own")
    assert offered() == ("own", "own")
