"""Three-valued logic: agreement with every way to fill the gaps, then examples."""

from __future__ import annotations

import copy
import itertools
import pickle
from collections.abc import Callable, Iterator, Mapping
from functools import reduce
from operator import and_
from typing import Literal, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking.language import Text, same
from samenwerking.values.truth import NO, YES, Fact, Gap, Truth, all_of, any_of, known, unknown

# A formula without repeated variables: a leaf is a value, numbered by its position.
Formula: TypeAlias = bool | tuple[Literal["not", "all", "any"], list["Formula"]] | None

VALUES = (True, False, None)
FORMULAS: st.SearchStrategy[Formula] = st.recursive(
    st.sampled_from(VALUES),
    lambda inner: st.one_of(
        st.tuples(st.just("not"), st.lists(inner, min_size=1, max_size=1)),
        st.tuples(st.sampled_from(["all", "any"]), st.lists(inner, max_size=3)),
    ),
    max_leaves=7,
)


def leaf(value: bool | None, place: object) -> Truth:
    """A truth with a basis of its own."""
    label = same(f"label {place}")
    return unknown(Gap(str(place), label)) if value is None else known(value, Fact(str(place), label))


def values(formula: Formula) -> list[bool | None]:
    """The leaves of a formula, from left to right."""
    return [value for part in formula[1] for value in values(part)] if isinstance(formula, tuple) else [formula]


def truth(formula: Formula, leaves: Iterator[Truth]) -> Truth:
    """What the library makes of a formula."""
    if not isinstance(formula, tuple):
        return next(leaves)
    name, parts = formula
    truths = [truth(part, leaves) for part in parts]
    return ~truths[0] if name == "not" else all_of(truths) if name == "all" else any_of(truths)


def judged(formula: Formula, filled: Mapping[int, bool | None] | None = None) -> Truth:
    """The truth of a formula whose leaves are replaced where *filled* says so."""
    filled = filled or {}
    return truth(formula, (leaf(filled.get(at, value), at) for at, value in enumerate(values(formula))))


def plain(formula: Formula, leaves: Iterator[bool]) -> bool:
    """What two-valued logic makes of a formula."""
    if not isinstance(formula, tuple):
        return next(leaves)
    name, parts = formula
    truths = [plain(part, leaves) for part in parts]
    return not truths[0] if name == "not" else all(truths) if name == "all" else any(truths)


def completions(leaves: list[bool | None]) -> Iterator[tuple[bool, ...]]:
    """Every way to fill the gaps."""
    return itertools.product(*([True, False] if value is None else [value] for value in leaves))


def value(truth: Truth) -> bool | None:
    """The value alone."""
    return None if truth.is_unknown else truth.is_yes


def places(parts: tuple[Fact, ...] | tuple[Gap, ...]) -> list[int]:
    return [int(part.place) for part in parts]


truths = st.lists(st.builds(leaf, st.sampled_from(VALUES), st.integers(0, 3)), max_size=3).flatmap(
    lambda parts: st.sampled_from([all_of(parts), any_of(parts), ~all_of(parts)])
)


@given(FORMULAS)
def test_a_truth_is_decided_exactly_if_all_completions_agree(formula: Formula) -> None:
    outcomes = {plain(formula, iter(filled)) for filled in completions(values(formula))}
    assert value(judged(formula)) == (outcomes.pop() if len(outcomes) == 1 else None)


@given(FORMULAS)
def test_exactly_one_of_the_three_values_holds(formula: Formula) -> None:
    answer = judged(formula)
    assert [answer.is_yes, answer.is_no, answer.is_unknown].count(True) == 1
    assert not (answer.facts and answer.gaps)
    assert not answer.gaps or answer.is_unknown
    assert not answer.facts or not answer.is_unknown


@given(FORMULAS, st.data())
def test_filling_gaps_changes_no_decided_answer(formula: Formula, data: st.DataObject) -> None:
    open_leaves = [at for at, value in enumerate(values(formula)) if value is None]
    filled = {at: data.draw(st.sampled_from(VALUES)) for at in open_leaves}
    before = judged(formula)
    assert before.is_unknown or value(judged(formula, filled)) == value(before)


@given(FORMULAS)
def test_the_facts_suffice_for_the_answer(formula: Formula) -> None:
    answer = judged(formula)
    others = set(range(len(values(formula)))) - set(places(answer.facts))
    assert answer.is_unknown or judged(formula, dict.fromkeys(others)) == answer


@given(FORMULAS)
def test_filling_the_gaps_named_always_decides(formula: Formula) -> None:
    gaps = places(judged(formula).gaps)
    for filled in itertools.product([True, False], repeat=len(gaps)):
        assert not judged(formula, dict(zip(gaps, filled, strict=True))).is_unknown


@given(FORMULAS)
def test_each_gap_named_can_turn_the_answer(formula: Formula) -> None:
    leaves = values(formula)
    for gap in places(judged(formula).gaps):
        assert any(
            plain(formula, iter(filled)) != plain(formula, iter((*filled[:gap], not filled[gap], *filled[gap + 1 :])))
            for filled in completions(leaves)
        )


@given(FORMULAS)
def test_facts_and_gaps_stand_in_order_of_appearance(formula: Formula) -> None:
    answer = judged(formula)
    assert sorted(set(places(answer.facts))) == places(answer.facts)
    assert sorted(set(places(answer.gaps))) == places(answer.gaps)


@given(truths, truths, truths)
def test_and_or_are_commutative_and_associative(x: Truth, y: Truth, z: Truth) -> None:
    assert x & y == y & x
    assert x | y == y | x
    assert (x & y) & z == x & (y & z) == all_of([x, y, z])
    assert (x | y) | z == x | (y | z) == any_of(iter([x, y, z]))


@given(truths, truths)
def test_de_morgan_holds_with_facts_and_gaps(x: Truth, y: Truth) -> None:
    assert ~(x & y) == ~x | ~y
    assert ~(x | y) == ~x & ~y
    assert ~~x == x


@given(truths, truths)
def test_operators_equal_functions_in_order_too(x: Truth, y: Truth) -> None:
    for joined, same_joined in ((x & y, all_of([x, y])), (x | y, any_of([x, y]))):
        assert joined == same_joined
        assert hash(joined) == hash(same_joined)
        assert (joined.facts, joined.gaps) == (same_joined.facts, same_joined.gaps)
    assert x & x == x | x == x & YES == x | NO == all_of([x]) == any_of([x]) == x


@given(truths)
def test_a_truth_survives_pickle_and_copy(x: Truth) -> None:
    for twin in (pickle.loads(pickle.dumps(x)), copy.copy(x), copy.deepcopy(x)):  # noqa: S301
        assert twin == x
        assert (twin.facts, twin.gaps) == (x.facts, x.gaps)


def test_nothing_at_all() -> None:
    assert all_of([]) == YES
    assert any_of([]) == NO
    assert ~YES == NO
    assert [YES.facts, YES.gaps, unknown().gaps] == [(), (), ()]


def test_only_the_deciding_facts_explain() -> None:
    a, b, c, gap = leaf(True, 1), leaf(False, 2), leaf(False, 3), leaf(None, 4)
    assert places((a & b & gap & c).facts) == [2, 3]
    assert places((b | a | gap).facts) == [1]
    assert places((a & leaf(True, 5)).facts) == [1, 5]
    assert places((a & gap & leaf(None, 6) & gap).gaps) == [4, 6]
    assert places((~(a & b)).facts) == [2]


def test_equality_regards_value_facts_and_gaps_but_not_order() -> None:
    assert known(True, *leaf(True, 1).facts, *leaf(True, 2).facts) == leaf(True, 2) & leaf(True, 1)
    assert leaf(True, 1) != leaf(True, 2)
    assert leaf(True, 1) != leaf(False, 1)
    assert leaf(None, 1) != leaf(None, 2)
    assert leaf(None, 1) != unknown()
    assert (YES == True) is False  # noqa: E712
    assert len({leaf(True, 1), leaf(True, 1), leaf(None, 1), YES, known(True)}) == 3


@pytest.mark.parametrize("truth", [YES, NO, unknown()])
def test_a_truth_is_no_condition(truth: Truth) -> None:
    with pytest.raises(TypeError, match="is_unknown"):
        bool(truth)
    with pytest.raises(TypeError, match="all_of"):
        all([truth])
    with pytest.raises(TypeError, match="any_of"):
        truth and YES  # type: ignore[truthy-bool]  # noqa: B018


def test_what_is_not_recorded_does_not_pass_for_no() -> None:
    with pytest.raises(TypeError, match=r"NoneType.*unknown"):
        known(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="Truth"):
        known(YES)  # type: ignore[arg-type]


def test_a_bool_does_not_join() -> None:
    with pytest.raises(TypeError):
        YES & True  # type: ignore[operator]
    with pytest.raises(TypeError):
        False | YES  # type: ignore[operator]


def test_a_truth_is_immutable() -> None:
    with pytest.raises(AttributeError):
        YES.is_yes = False  # type: ignore[misc]
    with pytest.raises(AttributeError):
        YES.note = ""  # type: ignore[attr-defined]


def test_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    seat = unknown(Gap("seats/a", Text("wie er zit", "who sits there")))
    start = unknown(Gap("since", Text("het begin", "the start")))
    monkeypatch.setenv("SAMENWERKING_LANG", "nl")
    assert [x.text() for x in (YES, NO, seat)] == ["ja", "nee", "onbekend"]
    assert [x.text("en") for x in (YES, NO, seat)] == ["yes", "no", "unknown"]
    assert str(seat & start) == "onbekend: wie er zit; het begin"
    assert repr(seat & start) == "unknown: who sits there; the start"
    assert [str(YES), repr(YES), str(unknown()), repr(unknown())] == ["ja", "yes", "onbekend", "unknown"]


def test_long_chains_and_shared_parts_stay_cheap() -> None:
    chain = reduce(and_, (leaf(True, at) for at in range(20_000)))
    assert places(chain.facts) == list(range(20_000))
    assert pickle.loads(pickle.dumps(chain)) == chain  # noqa: S301
    shared = leaf(None, 0)
    for _ in range(200):
        shared = ~(shared & shared)
    assert places(shared.gaps) == [0]


@pytest.mark.parametrize("joined", [lambda: YES & 3, lambda: YES | 3, lambda: NO | None], ids=["and", "or", "none"])
def test_a_truth_is_joined_with_truths_only(joined: Callable[[], object]) -> None:
    with pytest.raises(TypeError):
        joined()
