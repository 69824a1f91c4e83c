"""Any JSON value, kept as it is: frozen, compared by type, refused with a way out."""

from __future__ import annotations

import enum
import json
import math
import pickle
from collections import OrderedDict
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking.errors import InvalidError
from samenwerking.testing import json_values
from samenwerking.values.json_value import Json, has_surrogate

LONE = "\ud800"

decimals = st.builds(
    lambda digits, power: Decimal(digits).scaleb(power), st.integers(1 - 10**18, 10**18 - 1), st.integers(-20, 20)
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers(1 - 10**18, 10**18 - 1)
    | decimals
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
)
plain = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "é", ""]), inner, max_size=3)
    ),
    max_leaves=8,
)


def exact(data: Any) -> Any:
    """Return what differs where data differ in value or type, and not where only the order of keys does."""
    if isinstance(data, dict):
        return frozenset((key, exact(inner)) for key, inner in data.items())
    if isinstance(data, (list, tuple)):
        return tuple(map(exact, data))
    return (type(data).__name__, str(data))


def reordered(data: Any) -> Any:
    """Return the data with the keys of each mapping the other way round, and tuples for lists."""
    if isinstance(data, dict):
        return {key: reordered(data[key]) for key in reversed(data)}
    return tuple(map(reordered, data)) if isinstance(data, list) else data


@given(plain)
def test_what_goes_in_comes_out(data: Any) -> None:
    value = Json(data)

    assert value == Json(value.data) == Json(value) == Json.from_plain(value.to_plain())
    assert value == pickle.loads(pickle.dumps(value)) == eval(repr(value))  # noqa: S301, S307
    assert exact(Json(value.data).data) == exact(value.data)
    assert json.dumps(data, default=str, sort_keys=True).isascii()


@given(plain, plain)
def test_equal_exactly_if_value_and_type_are(one: Any, other: Any) -> None:
    same = exact(Json(one).data) == exact(Json(other).data)

    assert same == (Json(one) == Json(other))
    if same:
        assert hash(Json(one)) == hash(Json(other))


@given(plain)
def test_order_of_keys_and_kind_of_sequence_do_not_matter(data: Any) -> None:
    assert Json(data) == Json(reordered(data))
    assert hash(Json(data)) == hash(Json(reordered(data)))
    assert repr(Json(data)) == repr(Json(reordered(data)))


@given(json_values())
def test_the_strategy_of_the_library_builds_what_it_should(value: Json) -> None:
    assert value == Json(value.data)


@given(st.integers())
def test_whole_numbers_up_to_eighteen_digits(number: int) -> None:
    if abs(number) < 10**18:
        assert number == Json(number).data
    else:
        with pytest.raises(InvalidError):
            Json(number)


def test_numbers_and_truth_are_not_the_same() -> None:
    different = [True, 1, Decimal("1.0"), "1", [1], Decimal("1.00"), Decimal("1E+0"), "true"]
    values = {Json(one) for one in different}

    assert len(values) == len(different) - 1  # 1E+0 is written 1, which is no whole number and so 1.0
    assert Json(Decimal("1")) == Json(Decimal("1.0"))
    assert Json({"a": False}) != Json({"a": 0})
    assert Json(None) != Json("null")
    assert Json(1) != 1


def test_a_value_is_not_changed_by_what_was_given_or_taken() -> None:
    given: Any = {"a": [1, {"b": 2}]}
    value = Json(given)
    given["a"].append(3)
    value.data["a"][1]["b"] = 4

    assert value.data == {"a": [1, {"b": 2}]}
    with pytest.raises(AttributeError):
        value._canonical = "1"  # type: ignore[misc]


def test_mappings_and_subclasses_are_read_as_plain_data() -> None:
    class Number(enum.IntEnum):
        ONE = 1

    class Word(enum.StrEnum):
        A = "a"

    assert Json(MappingProxyType({"a": 1})) == Json(OrderedDict(a=1)) == Json({Word.A: Number.ONE})
    assert json.dumps(Json({Word.A: Number.ONE}).data) == '{"a": 1}'
    assert repr(Json({"a": (None, True, Decimal("1.5"))})) == "Json({'a': [None, True, Decimal('1.5')]})"


def nested(depth: int, *, mapping: bool) -> Any:
    data: Any = "deep"
    for _ in range(depth):
        data = {"a": data} if mapping else [data]
    return data


@pytest.mark.parametrize("mapping", [False, True])
def test_twenty_levels_and_no_more(mapping: bool) -> None:
    assert Json(nested(20, mapping=mapping)).data == nested(20, mapping=mapping)
    for depth in (21, 2000):
        with pytest.raises(InvalidError, match=r"at most 20 deep|hoogstens 20 diep"):
            Json(nested(depth, mapping=mapping))


def test_a_value_that_holds_itself_is_refused() -> None:
    data: list[Any] = []
    data.append(data)
    with pytest.raises(InvalidError):
        Json(data)


@pytest.mark.parametrize(
    "wrong",
    [
        1.5,
        math.nan,
        Decimal("NaN"),
        Decimal("Infinity"),
        Decimal("1E+400"),
        Decimal("1E-400"),
        Decimal("1." + "1" * 40),
        10**18,
        -(10**18),
        LONE,
        {LONE: 1},
        {1: "a"},
        {None: 1},
        {1, 2},
        b"a",
        object(),
        type,
        [[1, {"a": 0.5}]],
    ],
)
def test_what_is_no_json_is_refused(wrong: Any) -> None:
    for data in (wrong, [wrong], {"a": wrong}):
        with pytest.raises(InvalidError) as caught:
            Json(data)
        (problem,) = caught.value.problems
        assert caught.value.subject == "Json"
        assert "JSON-waarde" in caught.value.text("nl")
        assert "text keys" in problem.remedy.en
        assert len(problem.found.en) <= 60


def test_a_number_that_python_refuses_to_write_is_refused_by_its_class() -> None:
    with pytest.raises(InvalidError, match=r"\bint\b.*JSON"):
        Json(10**5000)


@given(st.text())
def test_a_surrogate_is_what_no_file_can_hold(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        assert has_surrogate(text)
    else:
        assert not has_surrogate(text)
    assert has_surrogate(text + LONE)
