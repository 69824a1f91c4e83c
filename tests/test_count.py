"""Counts: every number that the bounds allow, then examples."""

from __future__ import annotations

import itertools
import operator
import pickle
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking.errors import InvalidError
from samenwerking.language import same
from samenwerking.values.count import Count, count, total
from samenwerking.values.truth import NO, YES, Fact, Gap, Truth, known, unknown

FAR = 12  # A count without upper bound is tried up to here, beyond every bound drawn.


@st.composite
def counts(draw: st.DrawFn, name: str = "a") -> Count:
    """Counts up to 4, or without upper bound; those not exact have a gap."""
    low = draw(st.integers(0, 4))
    high = draw(st.none() | st.integers(low, 4))
    return Count(low, high, basis=() if low == high else (unknown(Gap(name, same(name))),))


def numbers(value: Count | int) -> Iterable[int]:
    """All that a count can be."""
    if isinstance(value, int):
        return [value]
    return range(value.at_least, (FAR if value.at_most is None else value.at_most) + 1)


def value(truth: Truth) -> bool | None:
    """The value alone."""
    return None if truth.is_unknown else truth.is_yes


def leaf(value: bool | None, place: object) -> Truth:
    """A truth with a basis of its own."""
    return unknown(Gap(str(place), same(place))) if value is None else known(value, Fact(str(place), same(place)))


COMPARISONS: list[tuple[Callable[[Any, Any], Truth], Callable[[int, int], bool]]] = [
    *((compare, compare) for compare in (operator.lt, operator.le, operator.gt, operator.ge)),
    (Count.equals, operator.eq),
]


@pytest.mark.parametrize(("compare", "plain"), COMPARISONS)
@given(left=counts("a"), right=counts("b") | st.integers(-3, 8))
def test_a_comparison_is_decided_exactly_if_all_completions_agree(
    compare: Callable[[Any, Any], Truth], plain: Callable[[int, int], bool], left: Count, right: Count | int
) -> None:
    outcomes = {plain(x, y) for x in numbers(left) for y in numbers(right)}
    answer = compare(left, right)
    assert value(answer) == (outcomes.pop() if len(outcomes) == 1 else None)
    gaps = left.gaps + (right.gaps if isinstance(right, Count) else ())
    assert answer.gaps == (gaps if answer.is_unknown else ())


@given(counts(), st.integers(-3, 8))
def test_a_number_on_the_left_compares_alike(right: Count, left: int) -> None:
    assert (left < right, left <= right, left > right, left >= right) == (
        right > left,
        right >= left,
        right < left,
        right <= left,
    )


@given(counts("a"), counts("b") | st.integers(0, 4))
def test_a_sum_contains_exactly_the_sums_of_completions(left: Count, right: Count | int) -> None:
    whole = left + right
    assert {x + y for x in numbers(left) for y in numbers(right)} >= {n for n in range(FAR + 1) if n in whole}
    assert all(x + y in whole for x in numbers(left) for y in numbers(right))
    assert whole == right + left
    assert set(whole.gaps) == set(left.gaps + (right.gaps if isinstance(right, Count) else ()))


@given(counts(), st.integers(0, 3))
def test_a_product_has_the_bounds_of_the_products_of_completions(amount: Count, factor: int) -> None:
    product = amount * factor
    assert all(n * factor in product for n in numbers(amount))
    assert product == factor * amount == sum([amount] * factor, Count.exactly(0))
    assert product.gaps == (amount.gaps if factor else ())


@given(st.lists(counts()))
def test_sum_adds_up(parts: list[Count]) -> None:
    whole = sum(parts, Count.exactly(0))
    assert whole.at_least == sum(part.at_least for part in parts)
    assert (whole.at_most is None) == any(part.at_most is None for part in parts)
    assert not parts or sum(parts) == whole
    assert len(whole.gaps) <= 1


@given(
    st.lists(st.sampled_from([True, False, None]), max_size=6), st.sampled_from([True, False, None]) | st.just("no end")
)
def test_counting_has_the_bounds_of_the_counts_of_completions(
    leaves: list[bool | None], end: bool | str | None
) -> None:
    open_end = None if isinstance(end, str) else leaf(end, "end")
    outcomes = {sum(filled) for filled in itertools.product(*([True, False] if x is None else [x] for x in leaves))}
    whole = count((leaf(x, at) for at, x in enumerate(leaves)), open_end)
    assert whole.at_least == min(outcomes)
    assert whole.at_most == (max(outcomes) if end in (False, "no end") else None)
    unclear = [str(at) for at, x in enumerate(leaves) if x is None]
    assert [gap.place for gap in whole.gaps] == unclear + (["end"] if end is None else [])


PARTS = st.tuples(st.sampled_from([True, False, None]), st.integers(0, 2), st.sampled_from([0, 1, None]))


@given(st.lists(PARTS, max_size=4), st.sampled_from([True, False, None]))
def test_a_total_has_the_bounds_of_the_totals_of_completions(parts: list[Any], more: bool | None) -> None:
    made = [
        (leaf(there, at), Count(low, None if extra is None else low + extra))
        for at, (there, low, extra) in enumerate(parts)
    ]
    ways = [
        ([] if there is True else [0]) + ([] if there is False else list(range(low, low + (extra or 0) + 1)))
        for there, low, extra in parts
    ]
    outcomes = {sum(filled) for filled in itertools.product(*ways)}
    has_end = more is False and not [1 for there, _, extra in parts if there is not False and extra is None]
    whole = total(made, leaf(more, "more"))
    assert whole.at_least == min(outcomes)
    assert whole.at_most == (max(outcomes) if has_end else None)
    unclear = [str(at) for at, (there, _, _) in enumerate(parts) if there is None]
    assert [gap.place for gap in whole.gaps] == unclear + (["more"] if more is None else [])


@given(counts())
def test_what_is_known_exactly(amount: Count) -> None:
    assert amount.is_exact == (len(list(numbers(amount))) == 1)
    assert amount.exact == (amount.at_least if amount.is_exact else None)
    assert pickle.loads(pickle.dumps(amount)) == amount  # noqa: S301


def test_one_outsider_too_many_is_too_many_whatever_the_empty_seat_holds() -> None:
    outsiders = [leaf(True, 1), leaf(None, 2), leaf(True, 3), leaf(False, 4)]
    assert (count(outsiders) <= 1).is_no
    assert (count(outsiders) <= 3).is_yes
    assert [gap.place for gap in (count(outsiders) <= 2).gaps] == ["2"]
    assert (count(outsiders, leaf(True, "end")) <= 1).is_no
    assert (count(outsiders, unknown()) <= 3).is_unknown
    assert count([YES, NO], open_end=NO) == Count.exactly(1)


def test_gaps_are_no_part_of_the_value() -> None:
    bare, explained = Count(1, 2), Count(1, 2, basis=(leaf(None, 1),))
    assert bare == explained
    assert hash(bare) == hash(explained)
    assert repr(bare) == repr(explained) == "Count(at_least=1, at_most=2)"
    assert bare != Count(1, None)


@pytest.mark.parametrize(
    ("amount", "nl", "en"),
    [
        (Count.exactly(2), "2", "2"),
        (Count(1, 3), "1-3", "1-3"),
        (Count(1, None), "minstens 1", "at least 1"),
    ],
)
def test_texts(amount: Count, nl: str, en: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENWERKING_LANG", "nl")
    assert (amount.text("nl"), amount.text("en"), str(amount)) == (nl, en, nl)


@pytest.mark.parametrize(
    ("at_least", "at_most", "wrong"),
    [
        (-1, 2, ["at_least"]),
        (0, -1, ["at_most"]),
        (-1, -2, ["at_least", "at_most"]),
        (3, 2, ["at_most"]),
        (None, None, ["at_least"]),
        (True, 1.5, ["at_least", "at_most"]),
        ("1", "2", ["at_least", "at_most"]),
    ],
)
def test_wrong_bounds_are_all_reported_at_once(at_least: Any, at_most: Any, wrong: list[str]) -> None:
    with pytest.raises(InvalidError) as caught:
        Count(at_least, at_most)
    assert [problem.place for problem in caught.value.problems] == wrong


def test_a_problem_says_what_to_give() -> None:
    with pytest.raises(InvalidError) as caught:
        Count(3, 2)
    assert caught.value.text("en") == (
        "Count: at_most: found 2, expected an upper bound of 3 or more. Give an upper bound of 3 or more."
    )
    assert caught.value.text("nl") == (
        "Count: at_most: 2 gevonden, verwacht: een bovengrens van 3 of meer. Geef een bovengrens van 3 of meer."
    )


def test_a_count_never_falls_below_nothing() -> None:
    assert Count(2, 3) + -1 == Count(1, 2)
    faults: list[Callable[[], Count]] = [
        lambda: Count(0, 3) + -1,
        lambda: Count(0, None) * -1,
        lambda: -1 * Count.exactly(0),
    ]
    for fault in faults:
        with pytest.raises(InvalidError):
            fault()


def test_other_values_do_not_mix() -> None:
    amount: Any = Count.exactly(1)
    faults: list[Callable[[], object]] = [
        lambda: amount < "1",
        lambda: amount >= 1.5,
        lambda: amount.equals(None),
        lambda: amount + 1.5,
        lambda: amount * 1.5,
        lambda: amount * amount,
    ]
    for fault in faults:
        with pytest.raises(TypeError):
            fault()


def test_a_chained_comparison_is_refused() -> None:
    with pytest.raises(TypeError, match="is_unknown"):
        1 < Count(0, 9) < 3  # noqa: B015


def test_a_number_of_another_class_is_a_number() -> None:
    assert Count(HTTPStatus.OK, HTTPStatus.OK).exact == 200
