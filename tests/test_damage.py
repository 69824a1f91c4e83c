"""What is wrong with a file is always said, each fault with its own line, in one error, and nothing else happens."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path as File
from typing import Any, Final, get_args

import attrs
import pytest
from hypothesis import Phase, assume, given, note, settings
from hypothesis import strategies as st

from samenwerking import (
    Amount,
    Bilateral,
    Collaboration,
    Count,
    Holder,
    InvalidError,
    Json,
    Municipality,
    Network,
    PartialDate,
    Participation,
    Problem,
    Role,
    dumps,
    from_data,
    load,
    loads,
    make_converter,
    testing,
    to_data,
)
from samenwerking.errors import Path
from samenwerking.formats import json, yaml
from samenwerking.formats.diagnosis import problems_of
from samenwerking.formats.documents import Format
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import (
    Atom,
    Choice,
    Family,
    Flag,
    Kind,
    Many,
    Name,
    One,
    Slot,
    Whole,
    Words,
    fields_of,
    kinds_of,
)
from samenwerking.schema.walk import class_of
from samenwerking.values.place import Place

FORMATS: tuple[Format, ...] = get_args(Format)
LAYERS = {"yaml": yaml, "json": json}
each_format = pytest.mark.parametrize("format", FORMATS)
collaborations = testing.collaborations()
converter = make_converter()

# What fails hangs on the seed of a die, which cannot be made simpler.
unshrunk = settings(phases=[Phase.explicit, Phase.reuse, Phase.generate])

HEADER: Final = "samenwerking"
MARK: Final = "zq"
"""What may not stand in the document itself, so that a damage is found back in the text."""


WORDS: Final = ("seats", "kind", "holder", "last_day", "naam", "Name", "id ", "", "about", "structure")
"""What is a key in some places, or looks like one."""


@attrs.frozen
class Spot:
    """A value in plain data, with what may stand there."""

    path: Path
    slot: Slot
    raw: Any

    @property
    def keys(self) -> frozenset[str]:
        """The keys that may stand in it."""
        cls = class_of(self.slot, self.raw)
        if cls is None or not isinstance(self.raw, dict):
            return frozenset()
        extra = {cls.tag} if issubclass(cls, Family) else set()
        extra |= {"last_day"} if cls.__name__ == "Period" else set()
        extra |= {HEADER, "kind"} if not self.path else set()
        return frozenset(extra | {field.name for field in fields_of(cls)})

    @property
    def telling(self) -> frozenset[str]:
        """The key in it without which it is another valid thing, of which other keys may not be known at all."""
        cls = class_of(self.slot, self.raw)
        kinds = kinds_of(self.slot.inner.cls) if isinstance(self.slot.inner, One) else {}
        if cls is None or None not in kinds or fields_of(cls) == fields_of(kinds[None]):
            return frozenset()
        return frozenset({cls.tag})  # type: ignore[attr-defined]

    @property
    def needed(self) -> frozenset[str]:
        """The keys in it that must stand in it."""
        cls = class_of(self.slot, self.raw)
        if cls is None or not isinstance(self.raw, dict):
            return frozenset()
        needed = {field.name for field in fields_of(cls) if field.required}
        if isinstance(self.slot.inner, One) and (kinds := kinds_of(self.slot.inner.cls)) and None not in kinds:
            needed.add(cls.tag)  # type: ignore[attr-defined]
        return frozenset(needed | ({HEADER} if not self.path else set())) & self.raw.keys()


def spots(data: Any, slot: Slot = Slot(One(Collaboration)), path: Path = ()) -> Iterator[Spot]:  # noqa: B008
    """Yield every value in plain data of which the library says what it may be; not what is in JSON that it keeps."""
    yield Spot(path, slot, data)
    if isinstance(slot.inner, Many) and isinstance(data, list):
        for position, item in enumerate(data):
            yield from spots(item, slot.inner.item, (*path, position))
    elif (cls := class_of(slot, data)) is not None:
        # what stands bare for a mapping with one key is also what that key holds
        for field in fields_of(cls):
            if isinstance(data, str) and field.name == cls.bare:  # type: ignore[attr-defined]
                yield Spot(path, field.slot, data)
            elif isinstance(data, dict) and field.name in data:
                yield from spots(data[field.name], field.slot, (*path, field.name))


def classes(base: type = Collaboration) -> Iterator[type[Part]]:
    """Yield the classes of the parts that documents consist of, found from *base* on."""
    queue, seen = [base], {base}
    while queue:
        kinds = kinds_of(cls := queue.pop()).values() or [cls]
        yield from kinds
        slots = [field.slot for kind in kinds for field in fields_of(kind)]
        slots = [slot.inner.item if isinstance(slot.inner, Many) else slot for slot in slots]
        found = {slot.inner.cls for slot in slots if isinstance(slot.inner, One)} - seen
        queue += sorted(found, key=lambda cls: cls.__name__)
        seen |= found


def holds_json(slot: Slot) -> bool:
    return isinstance(slot.inner, Atom) and slot.inner.cls is Json


@attrs.frozen
class Damage:
    """
    One fault to put into a document.

    Args:
        kind: What is done.

        path: To the value that it is done to; for a key, to that key.

        new: What is put there: a value, or another key.
    """

    kind: str
    path: Path
    new: Any = None

    def apply(self, data: Any) -> None:
        """Do it to plain data."""
        *outer, last = self.path
        for step in outer:
            data = data[step]
        match self.kind:
            case "removed":
                del data[last]
            case "renamed" | "renamed in a value" | "doubled":
                items = list(data.items())
                data.clear()
                for key, value in items:
                    if key != last or self.kind == "doubled":
                        data[key] = value
                    if key == last:
                        data[self.new] = value
            case _:
                data[last] = self.new

    @property
    def misses_header(self) -> bool:
        """Whether the version of the format is not there any more."""
        return self.path == (HEADER,) and self.kind in ("removed", "renamed")

    def is_said_by(self, problem: Problem) -> bool:
        """Say whether *problem* is about this fault, by its path and what it names."""
        mapping, key = self.path[:-1], str(self.path[-1])
        match self.kind:
            case _ if self.misses_header:
                return problem.path == () and HEADER in str(problem.expected)
            case "removed":
                return problem.path == mapping and f"'{key}'" in str(problem.found)
            case "renamed":
                return problem.path == (*mapping, self.new) and f"'{self.new}'" in problem.found.en
            case "renamed in a value":
                # another key of the same mapping that stands twice is a fault of its own
                return problem.path[: len(mapping)] == mapping and "again" not in problem.found.en
            case "doubled":
                return problem.path == self.path and "again" in problem.found.en
        return problem.path[: len(self.path)] == self.path

    def is_apart_from(self, other: Damage) -> bool:
        """Say whether neither is inside the other."""
        shorter = min(len(self.path), len(other.path))
        return self.path[:shorter] != other.path[:shorter]


def retyped(slot: Slot, raw: Any, token: str) -> list[Any]:
    """Return values of another type than what *slot* may hold, the second spellings set aside."""
    number = int(token.removeprefix(MARK)) + 70_000
    values: dict[type, list[Any]] = {
        str: [token],
        int: [number, 0, -1],
        Decimal: [Decimal(f"{number}.5")],
        bool: [True, False],
        list: [[token], [], [None]],
        dict: [{token: token}, {}],
    }
    match slot.inner:
        case Name() | Words() | Choice() | Kind():
            allowed: set[type] = {str}
        case Flag():
            allowed = {bool}
        case Whole():
            allowed = {int}
        case Many():
            allowed = {list}
        case One(cls):
            allowed = {dict, str} if getattr(cls, "bare", None) else {dict}
        case Atom(cls, _):
            of_class = {PartialDate: {str, int}, Amount: {int, Decimal, dict}, Count: {int, dict}, Json: set(values)}
            allowed = of_class.get(cls, {str})
    return [value for kind in values if kind not in allowed for value in values[kind]]


def broken_ids(slot: Slot, raw: Any, token: str) -> list[str]:
    """Return ids that find nothing or are none."""
    if not isinstance(raw, str) or any(mark.value == raw for mark in slot.marks):
        return []
    nothing, none = [f"{token}-nobody"], [f"{token} x", f"{token.upper()}", f"{token}-", f"-{token}"]
    match slot.inner:
        case Name("task" | "source"):
            return nothing + none
        case Name():
            return none
        case Atom(cls, whole_party) if cls is Holder:
            organs = [
                f"{token}/x",
                f"itself/{token}",
                f"{raw.split('/')[0]}/{token}",
                f"{token}/",
                f"/{token}",
                "unknown",
            ]
            whole = [f"{raw.split('/')[0]}/unknown"] if whole_party else []
            return nothing + none + organs + whole
        case Atom(cls, _) if cls is Place:
            return [f"{token}/x", f"organs/{token}", f"parties/{token}/name", f"{token} x", f"name//{token}"]
        case Atom(cls, _) if cls not in (PartialDate, Json, Count, Amount):
            return [f"{token}", f"12{token}", f"gm{token}"]
    return []


def damages(data: dict[str, Any], number: int) -> list[tuple[str, Path, list[Any]]]:
    """Return what can be broken in a document: what is done, where, and what can be put there."""
    token = f"{MARK}{number}"
    found: list[tuple[str, Path, list[Any]]] = []
    for spot in spots(data):
        slot, raw, path = spot.slot, spot.raw, spot.path
        if isinstance(raw, dict) and not holds_json(slot):
            for key in [key for key in raw if key not in spot.telling]:
                names = [
                    token,
                    f"{key}{token}",
                    f"{key} {token}",
                    f"{token}: {key}",
                    f"{key.upper()}{token}",
                    f"\n{token}",
                    *(word for word in WORDS if word not in spot.keys | raw.keys()),
                ]
                found.append(("renamed in a value" if isinstance(slot.inner, Atom) else "renamed", (*path, key), names))
                found.append(("doubled", (*path, key), [token]))
        found += [("removed", (*path, key), [None]) for key in sorted(spot.needed)]
        if path and raw is not None:
            found.append(("retyped", path, retyped(slot, raw, token)))
            found.append(("broken", path, broken_ids(slot, raw, token)))
        if isinstance(raw, dict) and (cls := class_of(slot, raw)) and issubclass(cls, Family) and cls.tag in raw:
            # a party without a kind is a party of which the kind is not known
            wrong = [value for value in retyped(Slot(Words()), raw[cls.tag], token) if value is not None]
            found.append(("retyped", (*path, cls.tag), [*wrong, token, f"{raw[cls.tag]}{token}", ""]))
    versions = [0, 2, "1", True, Decimal("1.0"), [1], {}, None]
    found.append(("retyped", (HEADER,), versions))
    return [(kind, path, values) for kind, path, values in found if values]


@st.composite
def damaged(draw: st.DrawFn, most: int = 1, doubled: bool = True) -> tuple[dict[str, Any], list[Damage]]:
    """Draw the data of a valid document, and damages to it that are apart from each other."""
    data = to_data(draw(collaborations))
    assume(MARK not in str(data).lower())
    chosen: list[Damage] = []
    for number in range(draw(st.integers(min(most, 2), most))):
        possible = damages(data, number)
        kinds = sorted({kind for kind, _, _ in possible if doubled or kind != "doubled"})
        of_kind = draw(st.sampled_from(kinds))
        kind, path, values = draw(st.sampled_from([damage for damage in possible if damage[0] == of_kind]))
        damage = Damage(kind, path, draw(st.sampled_from(values)))
        if all(damage.is_apart_from(other) for other in chosen):
            chosen.append(damage)
    return data, chosen


def text_of(data: dict[str, Any], chosen: list[Damage], format: Format) -> tuple[str, list[int | None]]:
    """Return the damaged document as text, and the lines that say the damages that can be seen there."""
    data = copy.deepcopy(data)
    for damage in chosen:
        damage.apply(data)
    text: str = LAYERS[format].emit(data)
    lines: list[int | None] = []
    for damage in chosen:
        marks = re.findall(f"{MARK}[0-9]", damage.new, re.IGNORECASE) if isinstance(damage.new, str) else []
        lines.append(text[: text.index(marks[0])].count("\n") + 1 if marks else None)
        if damage.kind == "doubled":
            written, key = damage.new, str(damage.path[-1])
            assert text.count(written) == 1
            text = text.replace(written, key)
    return text, lines


def error_of(text: str, format: Format) -> InvalidError:
    """Return the one error that reading *text* ends in."""
    with pytest.raises(InvalidError) as caught:
        loads(text, format=format, name="file")
    error = caught.value
    assert error.problems
    lines = len(re.split("\r\n|\r|\n", text))
    for problem in error.problems:
        assert problem.file == "file"
        assert problem.line is not None
        assert 1 <= problem.line <= lines
        for language in ("nl", "en"):
            assert problem.text(language).startswith(f"file:{problem.line}:{problem.column}: ")
            assert problem.remedy.get(language)
    assert list(error.problems) == sorted(error.problems, key=lambda problem: (problem.line or 0, problem.column or 0))
    return error


class TestDamage:
    @each_format
    @given(damaged())
    def test_one_fault(self, format: Format, document: tuple[dict[str, Any], list[Damage]]) -> None:
        data, chosen = document
        self.check(data, chosen, format)

    @each_format
    @given(damaged(most=5))
    def test_several_faults(self, format: Format, document: tuple[dict[str, Any], list[Damage]]) -> None:
        data, chosen = document
        self.check(data, chosen, format)

    def check(self, data: dict[str, Any], chosen: list[Damage], format: Format) -> None:
        text, lines = text_of(data, chosen, format)
        note(text)
        error = error_of(text, format)
        for damage, line in zip(chosen, lines, strict=True):
            said = [problem for problem in error.problems if damage.is_said_by(problem)]
            assert said, f"{damage} is not said in: {error}"
            if damage.kind in ("retyped", "broken", "renamed", "doubled") and line and not damage.misses_header:
                assert line in [problem.line for problem in said], damage
            else:
                # what is missing or has another type is seen at its place
                found = LAYERS[format].locate(text, [problem.path for problem in said], keys=True)
                assert all((problem.line, problem.column) == found[problem.path] for problem in said)

    @given(damaged(most=3, doubled=False))
    def test_plain_data(self, document: tuple[dict[str, Any], list[Damage]]) -> None:
        """Data of another parser are read as strictly as those of a file."""
        data, chosen = document
        for damage in chosen:
            damage.apply(data)
        with pytest.raises(InvalidError) as caught:
            from_data(data)
        for damage in chosen:
            assert any(damage.is_said_by(problem) for problem in caught.value.problems), damage

    @pytest.mark.parametrize("cls", sorted(set(classes()), key=str), ids=lambda cls: cls.__name__)
    @settings(max_examples=2)
    @given(data=st.data())
    def test_every_field_refuses_what_it_may_not_hold(self, cls: type[Part], data: st.DataObject) -> None:
        whole = converter.unstructure(data.draw(testing.parts(cls)), unstructure_as=cls)
        whole = {cls.bare: whole} if isinstance(whole, str) else whole
        for field in fields_of(cls):
            wrong = retyped(field.slot, None, f"{MARK}1")
            wrong += [1] if isinstance(field.slot.inner, Flag) else []
            wrong += [None] if not field.slot.nullable and not field.null_is_left_out else []
            wrong += [[None, None]] if isinstance(field.slot.inner, Many) else []
            for value in wrong:
                changed = {**whole, field.name: value}
                with pytest.raises(Exception):  # noqa: B017, PT011
                    converter.structure(changed, cls)
                assert any(problem.path[:1] == (field.name,) for problem in problems_of(cls, changed)), changed

    @unshrunk
    @given(collaborations, st.integers(0, 2**32))
    def test_fast_and_slow_agree(self, made: Collaboration, seed: int) -> None:
        """Whatever is put into the data, the fast reader refuses it exactly when the slow one says why."""
        body = {key: value for key, value in to_data(made).items() if key != HEADER}
        for number in range(10):
            changed = scrambled(body, random.Random(seed + number))  # noqa: S311
            try:
                value = converter.structure(changed, Collaboration)
            except Exception:
                value = None
            problems = problems_of(Collaboration, changed)
            assert (value is None) == bool(problems), changed
            if value is not None:
                assert loads(dumps(value)) == value


def every_path(data: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the path of each value inside *data*."""
    if path:
        yield path
    for step, inner in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from every_path(inner, (*path, step))


PALETTE: Final = [
    None, True, False, 0, 1, -1, 2018, 10**15, Decimal("0.5"), Decimal("1E5"), "", " ", "a", "no", "none", "unknown",
    "itself", "outsider", "gm0363", "gm0363/council", "2018", "2018-02-30", "..2018-01-01", "50%", "1/0", "name",
    "parties", [], [None], ["a"], [None, "a"], {}, {"holder": "itself"}, {"at_least": 1}, {"about": 1},
    {"kind": None}, {"start": "2018", "last_day": "2017"}, {"last_day": "9999-12-31"}, {"end": None},
]  # fmt: skip


def scrambled(data: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """Return *data* with something in it replaced, moved, dropped or added, right or wrong."""
    data = copy.deepcopy(data)
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        paths = list(every_path(data))
        if not paths:
            break
        *outer, last = dice.choice(paths)
        around: Any = data
        for step in outer:
            around = around[step]
        match dice.randrange(5):
            case 0:
                del around[last]
            case 1:
                around[last] = dice.choice(PALETTE)
            case 2:
                around[last] = copy.deepcopy(at(data, dice.choice(paths)))
            case 3 if isinstance(around, dict):
                key = dice.choice([path[-1] for path in paths if isinstance(path[-1], str)])
                around[key] = copy.deepcopy(dice.choice([*PALETTE, at(data, dice.choice(paths))]))
            case _ if isinstance(around, list):
                item = copy.deepcopy(dice.choice([*PALETTE, *around]))
                around.insert(dice.randrange(len(around) + 1), item)
    return data


def at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


PIECES: Final = [*"\"'{}[],:-#&*!|>%@`?~ \t\n\r\\/0179aZ_.é",
    "\x00", "\x85", "\u2028", "\ufeff", "\U0001f600", "\ud800", ": ", "- ", "\n  ", "\n---\n", "null", "true", "[[[[",
    "\\u", "\\ud800", "&a ", "*a", "!!str ", "<<: ", "1e999", "9" * 20, '""', "''",
]  # fmt: skip


def mutated(text: str, dice: random.Random) -> str:
    """Return *text* with some characters inserted, deleted, replaced, moved or cut off."""
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        start = dice.randrange(len(text) + 1)
        end = min(len(text), start + dice.choice((1, 1, 1, 2, 5, 40)))
        piece = dice.choice(PIECES)
        match dice.randrange(6):
            case 0:
                text = text[:start] + piece + text[start:]
            case 1:
                text = text[:start] + text[end:]
            case 2:
                text = text[:start] + piece + text[end:]
            case 3:
                text = text[:start]
            case 4:
                text = text[start:end] + text
            case _:
                text = text[:end] + text[start:]
    return text


class TestMutations:
    @each_format
    @unshrunk
    @given(collaborations, st.integers(0, 2**32))
    def test_a_value_or_one_error(self, format: Format, made: Collaboration, seed: int) -> None:
        text = dumps(made, format=format)
        for number in range(12):
            changed = mutated(text, random.Random(seed + number))  # noqa: S311
            try:
                value = self.read(changed, format)
                assert value is None or loads(dumps(value)) == value
            except Exception:
                note(repr(changed))
                raise

    def read(self, text: str, format: Format) -> Collaboration | None:
        """Return what *text* holds, or nothing where that ends in an error, which is looked at."""
        try:
            return loads(text, format=format, name="file")
        except InvalidError:
            pass
        error_of(text, format)
        return None


HEAD: Final = "samenwerking: 1\nid: a\nstructure: network\n"


def read_yaml(text: str) -> Collaboration:
    return loads(HEAD + text, format="yaml", name="file")


def only_problem(text: str, format: Format = "yaml") -> Problem:
    """Return the one problem of a text."""
    error = error_of(text, format)
    assert len(error.problems) == 1, error
    return error.problems[0]


class TestTraps:
    """What goes wrong with other readers of YAML and JSON, in whole documents."""

    @pytest.mark.parametrize(
        "text",
        ["0363", "no", "off", "y", "12:30", "2024-02-15", "1_000", "0x1F", "01234567", ".5", "+1", "None", "nan"],
    )
    def test_stays_text(self, text: str) -> None:
        network = read_yaml(f"name: {text}")
        assert network.name == text
        for format in FORMATS:
            assert loads(dumps(network, format=format)).name == text

    @pytest.mark.parametrize("text", ["363", "12345678", "1.10", "1e3", "-1", "true", "[a]", "{a: b}"])
    def test_is_no_text(self, text: str) -> None:
        problem = only_problem(f"{HEAD}name: {text}\n")
        assert (problem.place, problem.line) == ("name", 4)
        if text[-1].isdigit():
            assert "between quotes" in problem.remedy.en
        assert read_yaml(f'name: "{text}"').name == text

    def test_code_with_a_leading_zero(self) -> None:
        elm = "parties: [{id: elm, kind: municipality, identifiers: {municipality_code: CODE}}]"
        network = read_yaml(elm.replace("CODE", "0363"))
        assert str(network.parties[0].identifiers.municipality_code) == "0363"
        assert 'municipality_code: "0363"' in dumps(network)
        problem = only_problem(HEAD + elm.replace("CODE", "363"))
        assert problem.path[-1] == "municipality_code"
        assert "quotes" in problem.remedy.en

    @each_format
    def test_trade_register_number_is_quoted(self, format: Format) -> None:
        data = to_data(Network("a", parties=[Municipality("elm")]))
        data["parties"][0]["identifiers"] = {"kvk": 12345678}
        problem = only_problem(LAYERS[format].emit(data), format)
        assert problem.place == "parties/0/identifiers/kvk"
        assert "quotes" in problem.remedy.en
        assert "aanhalingstekens" in problem.remedy.nl

    @pytest.mark.parametrize(
        ("text", "format", "line"),
        [
            (f"{HEAD}name: A\nname: B\n", "yaml", 5),
            ('{"samenwerking": 1,\n"id": "a",\n"structure": "network",\n"name": "A",\n"name": "B"}', "json", 5),
            (f"{HEAD}extensions: {{my: 1,\n  my: 1}}\n", "yaml", 5),
        ],
    )
    def test_doubled_key(self, text: str, format: Format, line: int) -> None:
        problem = only_problem(text, format)
        assert problem.line == line
        assert "again" in problem.found.en

    def test_null_is_no_text(self) -> None:
        for null in ("null", "~", ""):
            network = read_yaml(f"name: {null}")
            assert network.name is None
            assert "None" not in dumps(network)
        assert read_yaml("participants: [null]").participants == (None,)
        assert only_problem(f"{HEAD}themes: [null]\n").found.en == "null"
        with pytest.raises(InvalidError, match="found None"):
            Network("a", themes=[None])  # type: ignore[list-item]

    @pytest.mark.parametrize(
        ("text", "place", "near"),
        [
            ("parties: [{id: elm, kind: gemeente}]", "parties/0/kind", "municipality"),
            ("parties: [{id: elm, kind: Municipality}]", "parties/0/kind", "municipality"),
            ("legal_form: {kind: stichting}", "legal_form/kind", "foundation"),
            ("legal_form: {kind: none}", "legal_form/kind", None),
            ("legal_form: {}", "legal_form", None),
        ],
    )
    def test_unknown_kind_is_named(self, text: str, place: str, near: str | None) -> None:
        problem = only_problem(HEAD + text)
        assert (problem.place, problem.line) == (place, 4)
        assert problem.nearest == near
        assert near or "foundation" in problem.text("en")

    def test_unknown_structure_is_named(self) -> None:
        problem = only_problem("samenwerking: 1\nid: a\nstructure: netwerk\n")
        assert (problem.place, problem.line, problem.nearest) == ("structure", 3, "network")

    def test_dutch_key(self) -> None:
        problem = only_problem(f"{HEAD}deelnemers: []\n")
        assert (problem.place, problem.line, problem.nearest) == ("deelnemers", 4, "participants")

    def test_place_of_what_a_class_refuses(self) -> None:
        """An invariant deep inside keeps its way from outside."""
        problem = only_problem(
            f"{HEAD}organs:\n- id: board\n  seats:\n  - party: outsider\n  - {{party: null, person: Jo, count: 2}}\n"
        )
        assert (problem.place, problem.line, problem.column) == ("organs/0/seats/1/count", 8, 31)
        problem = only_problem(f"{HEAD}tasks:\n- id: care\n  period:\n    start: 2019\n    end: 2018\n")
        assert (problem.place, problem.line) == ("tasks/0/period/end", 8)
        problem = only_problem(f"{HEAD}tasks:\n- id: care\n  period: {{start: 2019, last_day: 2017}}\n")
        assert problem.line == 6

    def test_lone_surrogates(self) -> None:
        with pytest.raises(InvalidError, match="surrogates"):
            Network("a", "\ud800")
        with pytest.raises(InvalidError):
            Network("a", extensions={"my": "\ud800"})
        with pytest.raises(InvalidError):
            from_data({"samenwerking": 1, "id": "a", "structure": "network", "name": "\udfff"})
        text = '{"samenwerking": 1, "id": "a", "structure": "network", "name": "%s"}'
        assert only_problem(text % "\\ud800", "json").place == "name"
        assert only_problem(text % "\ud800", "json").line == 1
        assert only_problem(f"{HEAD}name: \ud800\n").line == 4
        # a pair is one whole character
        assert loads(text % "\\ud83d\\ude00").name == "\U0001f600"

    def test_members_are_no_text(self) -> None:
        elm = Municipality("elm")
        with pytest.raises(InvalidError, match=r"Role\.MEMBER"):
            Participation(elm, ["member"])  # type: ignore[list-item]
        network = read_yaml("parties: [{id: elm}]\nparticipants: [{holder: elm, roles: [member]}]")
        assert network.participants is not None
        assert network.participants[0] is not None
        assert network.participants[0].roles == (Role.MEMBER,)
        assert network.participants[0].roles != ("member",)  # type: ignore[comparison-overlap]

    def test_bare_year(self) -> None:
        network = read_yaml("start: 2017")
        assert network.start == PartialDate.parse("2017")
        assert 'start: "2017"' in dumps(network)
        assert loads(dumps(network)) == network
        assert read_yaml("tasks: [{id: care, period: {start: 2017}}]").tasks[0].period.start == network.start
        # equal to the year, but no year: also after that was read and kept
        for number in ("2017.0", "2.017e3"):
            assert only_problem(f"{HEAD}start: {number}\n").place == "start"
            assert only_problem(f"{HEAD}tasks: [{{id: care, period: {{start: {number}}}}}]\n").path[-1] == "start"
        for year in ("17", "20171", "2017.5", "true"):
            assert only_problem(f"{HEAD}start: {year}\n").place == "start"

    def test_numbers_beyond_the_limit_of_files(self) -> None:
        with pytest.raises(InvalidError):
            Network("a", extensions={"my": 10**18})
        for format in FORMATS:
            network = Network("a", extensions={"my": 10**18 - 1})
            assert loads(dumps(network, format=format), format=format) == network
        assert "digits" in only_problem(f"{HEAD}extensions: {{my: {10**18}}}\n").found.en

    @pytest.mark.parametrize("text", ["name: &a A\n", "name: *a\n", "name: !!str A\n", "<<: {name: A}\n", "--- b\n"])
    def test_no_tricks_of_yaml(self, text: str) -> None:
        assert any(problem.line in (4, 5) for problem in error_of(HEAD + text, "yaml").problems)


BAD: Final = {
    "an image": b"\x89PNG\r\n\x1a\n\x00\x00",
    "a PDF": b"%PDF-1.7\n\xe2\xe3\xcf\xd3\n",
    "all bytes": bytes(range(256)) * 10,
    "zeros": b"\x00" * 100,
    "UTF-16": b"\xff\xfe" + "samenwerking: 1".encode("utf-16-le"),
    "nothing": b"",
    "empty lines": b"\n\n",
    "a byte order mark": b"\xef\xbb\xbf",
    "a remark": b"# nothing yet\n",
    "a word": b"samenwerking",
    "null": b"null",
    "a list": b"[]",
    "no keys": b"{}",
    "a number": b"3",
    "no header": b"id: a\nstructure: network\n",
    "no header in JSON": b'{"id": "a", "structure": "network"}',
    "a later version": b"samenwerking: 2\nid: a\nstructure: network\n",
    "a version as text": b'samenwerking: "1"\nid: a\nstructure: network\n',
    "another kind": b"samenwerking: 1\nkind: register\nid: a\nstructure: network\n",
    "truncated YAML": b"samenwerking: 1\nid: a\nstructure: network\nparties: [{id: elm, na",
    "truncated JSON text": b'{"samenwerking": 1, "id": "a", "structure": "netw',
    "truncated JSON": b'{"samenwerking": 1, "id": "a", "structure": "network"',
    "an unknown party": HEAD.encode() + b"participants: [{holder: elm}]\nparties: [{id: elmstad}]\n",
    "no such day": b"samenwerking: 1\nid: a\nstructure: network\nstart: 2018-02-30\n",
    "a day first": b"samenwerking: 1\nid: a\nstructure: network\nstart: 1-2-2018\n",
    "brackets": b"[" * 1_000_000,
    "braces": b"{" * 1_000_000,
    "braces in JSON": b'{"a":' * 200_000,
    "dashes": b"- " * 500_000,
    "closed brackets": b"[" * 500_000 + b"]" * 500_000,
    "a megabyte of text": b"a" * 1_000_000,
    "a long id": b'{"samenwerking": 1, "id": "' + b"a" * 1_000_000 + b'", "structure": "network"}',
    "a long number": b"samenwerking: 1\nid: a\nstructure: network\nname: " + b"9" * 10_000 + b"\n",
}


class TestBadInput:
    """Each ends in an error of a few lines with the name of the file and a remedy."""

    def said_of(self, path: File) -> InvalidError:
        with pytest.raises(InvalidError) as caught:
            load(path)
        error = caught.value
        for language in ("nl", "en"):
            lines = error.text(language).split("\n")
            assert 1 <= len(lines) <= 5
            assert all(line.startswith(str(path)) and len(line) < 1_500 for line in lines)
        return error

    def test_missing(self, tmp_path: File) -> None:
        assert "no file" in self.said_of(tmp_path / "none.yaml").text("en")

    def test_directory(self, tmp_path: File) -> None:
        assert "a directory" in self.said_of(tmp_path).text("en")

    @pytest.mark.parametrize("ending", ["yaml", "json", "pdf"])
    @pytest.mark.parametrize("content", [pytest.param(content, id=name) for name, content in BAD.items()])
    def test_content(self, content: bytes, ending: str, tmp_path: File) -> None:
        path = tmp_path / f"bad.{ending}"
        path.write_bytes(content)
        self.said_of(path)

    def test_unknown_party(self, tmp_path: File) -> None:
        path = tmp_path / "a.yaml"
        path.write_text(f"{HEAD}parties: [{{id: elmstad}}]\nparticipants:\n- {{holder: elmstat}}\n", encoding="utf-8")
        (problem,) = self.said_of(path).problems
        assert (problem.place, problem.line, problem.nearest) == ("participants/0/holder", 6, "elmstad")

    def test_no_such_day(self, tmp_path: File) -> None:
        path = tmp_path / "a.yaml"
        path.write_text(f"{HEAD}start: 2018-02-30\n", encoding="utf-8")
        (problem,) = self.said_of(path).problems
        assert (problem.place, problem.line) == ("start", 4)
        assert "does not exist" in problem.remedy.en

    def test_day_first(self) -> None:
        assert only_problem(f"{HEAD}start: 31-12-2018\n").nearest == "2018-12-31"

    def test_a_near_header_hides_nothing(self) -> None:
        """A word like the header is taken for it, and the rest is looked at."""
        error = error_of("samenwerkin: 1\nid: a\nstructure: network\nnaam: A\n", "yaml")
        assert [(problem.line, problem.nearest) for problem in error.problems] == [(1, "samenwerkin"), (4, "name")]

    def test_an_unknown_kind_hides_nothing(self) -> None:
        error = error_of("samenwerking: 1\nstructure: netwrok\nnaam: A\n", "yaml")
        assert [problem.line for problem in error.problems] == [1, 2, 3]

    def test_structure_asked_for(self) -> None:
        with pytest.raises(InvalidError) as caught:
            loads(HEAD, structure=Bilateral, name="file")
        assert caught.value.text("en").startswith("file:3:1: structure: ")

    def test_place_of_nothing(self) -> None:
        problem = only_problem(f"{HEAD}evidence: [{{at: organs/board}}]\n")
        assert (problem.place, problem.line) == ("evidence/0/at", 4)

    def test_place_in_a_mark(self) -> None:
        """What stands as 'none' has no fields, in a value and in plain data alike."""
        text = f"{HEAD}record: [{{kind: ended, successor: none}}]\nevidence: [{{at: record/ended/successor/holder}}]\n"
        assert only_problem(text).place == "evidence/0/at"

    @pytest.mark.parametrize("name", ["naam\nnaam", "naam\x1b[2J"])
    def test_one_line_for_each_problem(self, name: str) -> None:
        data: Any = {"samenwerking": 1, "id": "a", "structure": "network", "draft": name, f"x{name}": 1}
        with pytest.raises(InvalidError) as caught:
            from_data(data)
        for problem in caught.value.problems:
            assert problem.text("en").isprintable()


class TestEdges:
    @pytest.mark.parametrize("last_day", ["31-12-2019", "2019-02-30", "[]", "3.5"])
    def test_a_last_day_that_is_no_date(self, last_day: str) -> None:
        text = f"{HEAD}organs: [{{id: board, period: {{start: 2019, last_day: {last_day}}}}}]\n"
        problem = only_problem(text)
        assert problem.place == "organs/0/period/last_day"
        assert "last_day" not in problem.found.en

    def test_an_end_and_a_last_day(self) -> None:
        text = f"{HEAD}organs: [{{id: board, period: {{end: 2020-01-01, last_day: 2019-12-31}}}}]\n"
        assert only_problem(text).found.en == "key 'last_day'"

    def test_a_last_day_without_a_next(self) -> None:
        text = f"{HEAD}organs: [{{id: board, period: {{last_day: 9999-12-31}}}}]\n"
        assert only_problem(text).place == "organs/0/period/last_day"

    def test_a_name_that_no_file_can_have(self) -> None:
        with pytest.raises(InvalidError, match="readable file"):
            load("a\0b")

    def test_a_fault_of_the_reader_is_not_hidden(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A document in which nothing is wrong and that cannot be read: that is no fault of the user."""

        class Broken:
            def structure(self, *_: object) -> None:
                raise LookupError("broken")

        monkeypatch.setattr("samenwerking.formats.documents._converter", Broken)
        with pytest.raises(LookupError, match="broken"):
            loads(f"{HEAD}name: fine\n")

    def test_an_organ_where_a_party_is_meant(self) -> None:
        parties = "parties: [{id: veen, kind: municipality}]\n"
        text = f"{HEAD}{parties}organs: [{{id: board, seats: [{{party: veen/council}}]}}]\n"
        assert "Name the party itself: 'veen'." in only_problem(text).text("en")

    def test_a_converter_writes_by_the_class_of_the_value(self) -> None:
        network = Network("n")
        assert make_converter().unstructure(network, unstructure_as=Collaboration) == {
            "id": "n",
            "structure": "network",
        }
