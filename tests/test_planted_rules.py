"""Rules that forget an unknown are caught: planted ones here, and the real ones by the same checks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from samenwerking import Collaboration, Rule, RuleSet, Status, check

from . import rule_lint
from .blanking import Blank, blanks, without
from .planted import duration, length, raw

PLANTED = Path(__file__).parent / "planted"
CARELESS = [
    duration.unknown_is_fixed,
    duration.unknown_is_indefinite,
    length.length,
    raw.by_element,
    raw.by_facts,
    raw.by_snapshot,
]
CAREFUL = [duration.with_care, length.with_care]


def with_less(document: Collaboration) -> Iterator[tuple[str, Collaboration]]:
    """Yield a document with each of its facts blanked, and with each pair of facts of its first provision."""
    single = list(blanks(document))
    pairs = [pair for pair in combinations(single, 2) if pair[0].path[:-1] == pair[1].path[:-1]]
    given: list[tuple[Blank, ...]] = [(one,) for one in single]
    for some in given + [pair for pair in pairs if pair[0].path[:2] == ("provisions", 0)]:
        changed = without(document, *some)
        if changed is not None:
            yield " + ".join(map(str, some)), changed


def moved(rule: Rule) -> Iterator[str]:
    """Yield the facts of a rule's examples of which the lack moves the answer to another than unknown."""
    rules = RuleSet.of(rule)
    for example in rule.examples():
        wanted = Status.SATISFIED if example.is_good else Status.VIOLATED
        for fact, document in with_less(example.document):
            report = check(document, on=example.day, rules=rules)
            assert report.errors == ()
            if report.status(rule.code) not in (wanted, Status.UNKNOWN):
                yield fact


@pytest.mark.parametrize("rule", [*CARELESS, *CAREFUL], ids=lambda rule: rule.name)
def test_a_planted_rule_is_right_about_its_own_examples(rule: Rule) -> None:
    """So that only what it forgets can be wrong with it."""
    for example in rule.examples():
        report = check(example.document, on=example.day, agendas=example.agendas, rules=RuleSet.of(rule))
        assert report.status(rule.code) is (Status.SATISFIED if example.is_good else Status.VIOLATED)


class TestBlanking:
    """An answer may not move to another one when a fact is not known."""

    @pytest.mark.parametrize(
        ("rule", "fact"),
        [
            (duration.unknown_is_fixed, "provisions/0/indefinite"),
            (duration.unknown_is_indefinite, "provisions/0/until + provisions/0/indefinite"),
            (length.length, "participants"),
            (raw.by_element, "tasks/0/open_ended"),
            (raw.by_facts, "tasks/0/open_ended"),
            (raw.by_snapshot, "purpose"),
        ],
        ids=lambda given: given.name if isinstance(given, Rule) else None,
    )
    def test_a_careless_rule_is_caught(self, rule: Rule, fact: str) -> None:
        """It is the fact that it forgets which moves it."""
        assert fact in moved(rule)

    @pytest.mark.parametrize("rule", CAREFUL, ids=["duration", "length"])
    def test_a_careful_rule_is_not(self, rule: Rule) -> None:
        """The same rules written as they should be."""
        assert list(moved(rule)) == []


class TestLint:
    """What modules of rules may not write."""

    @pytest.mark.parametrize("module", rule_lint.rule_modules())
    def test_the_real_rules_pass(self, module: str) -> None:
        """Every module of law and of good practice."""
        assert rule_lint.forbidden(module, rule_lint.rule_modules()[module]) == []

    def test_there_are_real_rules(self) -> None:
        """The lint looks where the rules are."""
        modules = rule_lint.rule_modules()

        assert {"law.wgr.budget", "law.gemeentewet", "practice.tasks"} <= modules.keys()
        assert all("@rule(" in modules[module] for module in ("law.wgr.budget", "practice.tasks"))

    def test_every_exception_is_needed(self) -> None:
        """One that no rule uses any more would let another one pass."""
        found = {
            one.key for module, source in rule_lint.rule_modules().items() for one in rule_lint.lint(module, source)
        }

        assert set(rule_lint.ALLOWED) - found == set()

    @pytest.mark.parametrize(
        ("module", "function", "what"),
        [
            ("duration", "unknown_is_fixed", {"if"}),
            ("duration", "unknown_is_indefinite", {"conditional expression"}),
            ("length", "length", {"len", ".items"}),
            ("raw", "by_element", {"comparison with is", ".element"}),
            ("raw", "by_facts", {"comparison with not in", "._facts"}),
            ("raw", "by_snapshot", {"comparison with is not", ".facts", "._now"}),
        ],
    )
    def test_the_planted_rules_are_caught(self, module: str, function: str, what: set[str]) -> None:
        """Each for what it forgets."""
        found = rule_lint.forbidden(module, (PLANTED / f"{module}.py").read_text("utf-8"))

        assert {one.what for one in found if one.function == function} == what

    @pytest.mark.parametrize("module", ["duration", "length", "raw"])
    def test_nothing_else_is_caught(self, module: str) -> None:
        """The careful rules beside them pass."""
        functions = {rule.check.__name__ for rule in CARELESS}
        found = rule_lint.forbidden(module, (PLANTED / f"{module}.py").read_text("utf-8"))

        assert {one.function for one in found} <= functions

    @pytest.mark.parametrize(
        ("written", "what"),
        [
            ("all(case.arranges(one) for one in kinds)", "all"),
            ("any([case.has_ended])", "any"),
            ("known(len(kinds) > 1)", "len"),
            ("bool(case.has_ended)", "bool"),
            ("sum(one.number for one in board.members)", "sum"),
            ("getattr(case, 'start')", "getattr"),
            ("vars(case)", "vars"),
            ("isinstance(case.form, str)", "isinstance"),
            ("case.for_all(kinds, bool)", "bool"),
            ("case.has_ended and case.is_indefinite", "and"),
            ("case.has_ended or case.is_indefinite", "or"),
            ("not case.has_ended", "not"),
            ("YES if case.has_ended else NO", "conditional expression"),
            ("1 < case.parties < 3", "chained comparison"),
            ("known(case.kind == 'x')", "comparison with =="),
            ("known(case.kind != 'x')", "comparison with !="),
            ("known(case.kind is None)", "comparison with is"),
            ("known(case.kind is not None)", "comparison with is not"),
            ("known('x' in case.kinds)", "comparison with in"),
            ("known('x' not in case.kinds)", "comparison with not in"),
            ("all_of([case.arranges(one) for one in kinds if one.is_yes])", "comprehension with if"),
            ("case._facts", "._facts"),
            ("case.tasks().__class__", ".__class__"),
            ("case.facts", ".facts"),
            ("case.snapshot", ".snapshot"),
            ("task.element", ".element"),
            ("any_of(one.present for one in case.tasks().items)", ".items"),
        ],
    )
    def test_what_no_check_may_say(self, written: str, what: str) -> None:
        """In a function, in one inside it, and in a condition."""
        in_function = f"def one(case, task, kinds):\n    return {written}\n"
        in_another = f"def one(case):\n    def other(task, kinds):\n        return {written}\n    return other\n"
        in_condition = f"when = When(lambda case: {written}, 'x', 'x')\n"

        assert [(one.function, one.what) for one in rule_lint.forbidden("x", in_function)] == [("one", what)]
        assert [(one.function, one.what) for one in rule_lint.forbidden("x", in_another)] == [("one", what)]
        assert [(one.function, one.what) for one in rule_lint.forbidden("x", in_condition)] == [("<lambda>", what)]

    @pytest.mark.parametrize(
        ("written", "what"),
        [
            ("if case.has_ended.is_yes:\n        return YES", "if"),
            ("while case.has_ended.is_unknown:\n        pass", "while"),
            ("assert case.has_ended.is_no", "assert"),
            ("match case.kind:\n        case None:\n            return NO", "match"),
            ("try:\n        pass\n    except ValueError:\n        pass", "try"),
        ],
    )
    def test_what_no_check_may_do(self, written: str, what: str) -> None:
        """Whatever goes two ways where there are three."""
        found = rule_lint.forbidden("x", f"def one(case):\n    {written}\n    return YES\n")

        assert [(one.function, one.what, one.line) for one in found] == [("one", what, 2)]

    @pytest.mark.parametrize("room", [*rule_lint.ROOMS, "model.view", "questions.boards"])
    def test_rooms_that_are_closed(self, room: str) -> None:
        """However they are entered."""
        for written in (f"import samenwerking.{room}", f"import samenwerking.{room} as x"):
            assert [one.what for one in rule_lint.forbidden("x", written)] == [f"import of samenwerking.{room}"]
        within = f"def one(case):\n    from samenwerking.{room} import x\n    return x\n"
        assert [one.what for one in rule_lint.forbidden("x", within)] == [f"import of samenwerking.{room}"]

    @pytest.mark.parametrize(
        ("written", "what"),
        [
            ("from samenwerking import Task", "import of samenwerking"),
            ("import samenwerking", "import of samenwerking"),
            ("from ...model import tasks", "relative import"),
            ("from . import words", "relative import"),
        ],
    )
    def test_other_doors(self, written: str, what: str) -> None:
        """The front door leads to every room, and a relative import hides where it goes."""
        assert [one.what for one in rule_lint.forbidden("x", written)] == [what]

    @pytest.mark.parametrize(
        "written",
        [
            "from samenwerking.values.truth import Truth, all_of",
            "from samenwerking.rules.vocabulary import Party",
            "import attrs",
            "def one(case: Case, exempt: bool) -> bool:\n    return (case.parties >= 2) & ~case.has_ended\n",
            "def one(case, kinds):\n    return all_of(case.arranges(kind) for kind in kinds)\n",
            "SHARED = tuple(one for one in KINDS if one != LAST)\n",
            "def one(case):\n    return [f'{k}' for k, v in WORDS.items()]\n",
        ],
    )
    def test_what_rules_may_write(self, written: str) -> None:
        """Truths joined, counts compared, and values that are known outside of every function."""
        assert rule_lint.forbidden("x", written) == []
