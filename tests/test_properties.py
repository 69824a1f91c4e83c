"""What is true of every collaboration that can be: properties over all that `samenwerking.testing` builds."""

from __future__ import annotations

import copy
import pickle
import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any, get_args

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    NONE,
    OUTSIDER,
    Agenda,
    Collaboration,
    Collective,
    Cooperative,
    Count,
    DecisionRight,
    Document,
    Evidence,
    Holder,
    Identifiers,
    InvalidError,
    Json,
    Municipality,
    Network,
    Organ,
    OrganKind,
    PartialDate,
    Participation,
    Party,
    Role,
    Seat,
    SeatRole,
    SelfDescription,
    Share,
    UncheckedIdentifier,
    VotesPerMember,
    but,
    check,
    dumps,
    find,
    from_data,
    loads,
    testing,
    to_data,
)
from samenwerking.errors import Path
from samenwerking.formats.diagnosis import _Diagnosis, problems_of
from samenwerking.formats.documents import Format
from samenwerking.model.content import Content
from samenwerking.model.forms import LegalForm
from samenwerking.model.places import path_of, place_of
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Atom, Many, Name, One, Slot, fields_of, kinds_of
from samenwerking.schema.walk import class_of, walk_fields
from samenwerking.values.place import Place

FORMATS: tuple[Format, ...] = get_args(Format)
NAMED_BY_NAME = {"themes", "criteria", "candidates"}
"""Lists whose elements are called by their name, which then is part of their place."""
STRUCTURES = list(kinds_of(Collaboration).values())
FORMS = [*kinds_of(LegalForm).values(), NONE]


def classes_of_model(slot: Slot | None = None, seen: set[type] | None = None) -> Iterator[type[Part]]:
    """Yield the classes that documents consist of, found by the annotations of their fields."""
    if slot is None:
        seen = set()
        yield from (cls for base in (Collaboration, Agenda) for cls in classes_of_model(Slot(One(base)), seen))
        return
    seen, inner = set() if seen is None else seen, slot.inner
    if isinstance(inner, Many):
        yield from classes_of_model(inner.item, seen)
    elif isinstance(inner, One) and inner.cls not in seen:
        seen.add(inner.cls)
        for cls in kinds_of(inner.cls).values() or [inner.cls]:
            yield cls
            for field in fields_of(cls):
                yield from classes_of_model(field.slot, seen)


def can_stand_alone(slot: Slot) -> bool:
    """Say whether what *slot* holds refers to nothing but parties."""
    match slot.inner:
        case Name("task" | "source" | "item"):
            return False
        case Many(item, closed):
            return closed or can_stand_alone(item)
        case One(cls):
            return all(can_stand_alone(field.slot) for field in fields_of_any(cls) if field.required)
    return True


def fields_of_any(cls: type) -> list[Any]:
    return [field for kind in kinds_of(cls).values() or [cls] for field in fields_of(kind)]


def exact(data: Any) -> str:
    """Return a text that differs where data differ in value, type or order."""
    return repr(data)


def at(value: Any, path: Path) -> Any:
    """Return what stands at *path*."""
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value


def written(data: Any, path: Path) -> bool:
    """Say whether plain data hold something at *path*."""
    for step in path:
        if isinstance(step, str) and not (isinstance(data, dict) and step in data):
            return False
        data = data[step]
    return True


def shuffled(value: Any, order: random.Random) -> Any:
    """Return *value* with every list in it in another order."""
    if isinstance(value, Part):
        fields = {field.name: shuffled(getattr(value, field.name), order) for field in fields_of(type(value))}
        return type(value)(**fields)
    if isinstance(value, tuple):
        items = [shuffled(item, order) for item in value if item is not None]
        order.shuffle(items)
        # perhaps more: always the last
        return (*items, *(None for item in value if item is None))
    return value


def unordered(value: Any) -> Any:
    """Return what is the same for values that differ only in the order of their lists."""
    if isinstance(value, Part):
        return (type(value).__name__, *(unordered(getattr(value, field.name)) for field in fields_of(type(value))))
    if isinstance(value, tuple):
        return ["list", *sorted((unordered(item) for item in value), key=repr)]
    return value


def respelled(slot: Slot, raw: Any) -> Any:
    """Return plain data in the second spellings that the reader accepts."""
    if isinstance(slot.inner, Many) and isinstance(raw, list):
        return [respelled(slot.inner.item, item) for item in raw]
    if isinstance(slot.inner, Atom) and slot.inner.cls is PartialDate and isinstance(raw, str):
        return int(raw) if raw.isdigit() and raw >= "1000" else raw
    cls = class_of(slot, raw)
    if cls is None:
        return raw
    if isinstance(raw, str):
        raw = {cls.bare: raw}  # type: ignore[attr-defined]
    data = dict(raw)
    for field in fields_of(cls):
        if field.name in data:
            data[field.name] = respelled(field.slot, data[field.name])
        elif field.null_is_left_out:
            data[field.name] = None
    if cls.__name__ == "Period" and data.get("end") not in (None, "unknown"):
        try:
            last_day = PartialDate.from_plain(data["end"]).previous_day()
        except OverflowError:
            return data
        data = {"last_day" if key == "end" else key: data[key] for key in data} | {"last_day": str(last_day)}
    return data


collaborations = testing.collaborations()
each_format = pytest.mark.parametrize("format", FORMATS)
a_few = settings(max_examples=max(5, settings().max_examples // 8))


class TestStrategies:
    @pytest.mark.parametrize("structure", STRUCTURES)
    @a_few
    @given(st.data())
    def test_every_structure(self, structure: type[Collaboration], data: st.DataObject) -> None:
        made = data.draw(testing.collaborations(structure))
        assert type(made) is structure
        assert loads(dumps(made), structure=structure) == made

    @pytest.mark.parametrize("form", FORMS)
    @a_few
    @given(st.data())
    def test_every_legal_form(self, form: Any, data: st.DataObject) -> None:
        made = data.draw(testing.collaborations(legal_form=form))
        assert made.legal_form is NONE if form is NONE else type(made.legal_form) is form
        assert loads(dumps(made)) == made

    @pytest.mark.parametrize(
        "cls", [cls for cls in classes_of_model() if not issubclass(cls, Content)], ids=lambda cls: cls.__name__
    )
    def test_every_field_of_every_class(self, cls: type[Part]) -> None:
        """A field, a class or a kind that is new in the model is built without an edit of the strategies."""
        filled: set[str] = set()

        @settings(max_examples=30 + 8 * len(fields_of(cls)), derandomize=True, phases=[Phase.generate], database=None)
        @given(testing.parts(cls, organs=["board"]))
        def collect(made: Part) -> None:
            fields = fields_of(type(made))
            filled.update(field.name for field in fields if getattr(made, field.name) != field.default)

        if all(can_stand_alone(field.slot) for field in fields_of(cls) if field.required):
            collect()
            assert filled >= {field.name for field in fields_of(cls) if can_stand_alone(field.slot)}

    def test_evidence_and_references_occur(self) -> None:
        """What points at something else in the document is built too."""
        seen: set[str] = set()
        filled: set[str] = set()

        @settings(max_examples=800, derandomize=True, phases=[Phase.generate], database=None)
        @given(collaborations)
        def collect(made: Collaboration) -> None:
            filled.update(field.name for field in fields_of(type(made)) if getattr(made, field.name) != field.default)
            for node in walk_fields(type(made), made):
                match node.slot.inner:
                    case Name(of):
                        seen.add(of)
                    case Atom(cls, _):
                        seen.add(cls.__name__)
                    case Many(_, True) if node.value[-1:] == (None,):
                        seen.add("perhaps more")
            seen.update("deep evidence" for evidence in made.evidence if len(evidence.at.steps) > 2)

        collect()
        assert filled == {field.name for field in fields_of(Collaboration)}
        assert seen >= {"id", "task", "source", "document", "Place", "Holder", "perhaps more", "deep evidence"}

    @given(st.data())
    def test_parts_stand_in_a_collaboration(self, data: st.DataObject) -> None:
        """The parts that users draw fit together."""
        named = data.draw(st.lists(testing.parties(), unique_by=lambda party: party.id, max_size=3))
        holders = st.lists(testing.holders(named), unique=True, max_size=3)
        one = Network(
            "one",
            participants=data.draw(holders),
            organs=data.draw(st.lists(testing.organs(named), unique_by=lambda organ: organ.id, max_size=2)),
            tasks=data.draw(st.lists(testing.tasks(named), unique_by=lambda task: task.id, max_size=2)),
            legal_form=data.draw(testing.legal_forms()),
        )
        assert loads(dumps(one)) == one


class TestFiles:
    @each_format
    @given(collaborations)
    def test_round_trip(self, format: Format, made: Collaboration) -> None:
        text = dumps(made, format=format)
        assert loads(text, format=format) == made
        assert loads(text) == made

    @given(collaborations)
    def test_conversion_keeps_the_value(self, made: Collaboration) -> None:
        as_json = dumps(loads(dumps(made)), format="json")
        again = loads(dumps(loads(as_json), format="yaml"))
        assert again == made
        assert dumps(again, format="json") == as_json

    @given(collaborations)
    def test_plain_data(self, made: Collaboration) -> None:
        data = to_data(made)
        before = copy.deepcopy(data)
        assert from_data(data) == made
        assert exact(data) == exact(before)

    @each_format
    @given(collaborations)
    def test_writing_is_deterministic(self, format: Format, made: Collaboration) -> None:
        text = dumps(made, format=format)
        again = loads(text)
        assert dumps(again, format=format) == text
        # equal is not enough: 1, true and 1.0 are equal in Python
        assert exact(to_data(again)) == exact(to_data(made))

    @given(collaborations)
    def test_second_spellings(self, made: Collaboration) -> None:
        """What the reader alone accepts beside the one way to write it says the same."""
        data = respelled(Slot(One(type(made))), to_data(made))
        assert from_data({**data, "kind": "collaboration"}) == made

    @given(collaborations)
    def test_fast_and_slow_reader_agree(self, made: Collaboration) -> None:
        body = {key: value for key, value in to_data(made).items() if key != "samenwerking"}
        assert problems_of(Collaboration, body) == []
        assert _Diagnosis().one(Collaboration, body, ()) == made


class TestValues:
    @given(collaborations)
    def test_pickle_copy_and_hash(self, made: Collaboration) -> None:
        for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made), copy.copy(made)):  # noqa: S301
            assert again == made
            assert hash(again) == hash(made)
            assert exact(to_data(again)) == exact(to_data(made))

    @given(collaborations)
    def test_text(self, made: Collaboration) -> None:
        assert str(made) is not None
        assert type(made).__name__ in repr(made)
        assert made.label("nl") != ""

    @given(collaborations, collaborations)
    def test_equal_means_written_alike(self, one: Collaboration, other: Collaboration) -> None:
        assert (one == other) == (dumps(one) == dumps(other))

    def test_true_is_not_one(self) -> None:
        networks = [Network("a", extensions={"n": value}) for value in (True, 1, "1", "true", None)]
        assert len(set(networks)) == len(networks)
        assert len(set(map(dumps, networks))) == len(networks)

    def test_structures_differ(self) -> None:
        assert Network("a") != Cooperative("a")
        assert len({Network("a"), Cooperative("a")}) == 2


class TestPlaces:
    @given(collaborations)
    def test_every_place_resolves(self, made: Collaboration) -> None:
        data = to_data(made)
        for node in walk_fields(type(made), made):
            place = place_of(made, node.path)
            path = path_of(type(made), made, place)
            # what has a twin is reported at the list that both are in
            assert path == node.path[: len(path)]
            assert path == node.path or isinstance(at(made, path), tuple)
            assert find(made, place) == at(made, path)
            assert find(made, str(place)) == at(made, path)
            assert path_of(type(made), data, place) == path

    @given(collaborations)
    def test_what_has_an_id_has_a_place(self, made: Collaboration) -> None:
        for name in ("parties", "organs", "tasks", "sources"):
            for element in getattr(made, name):
                assert find(made, Place((name, element.id))) == element

    @given(collaborations, st.integers())
    def test_order_does_not_matter(self, made: Collaboration, seed: int) -> None:
        other = shuffled(made, random.Random(seed))  # noqa: S311
        assert unordered(other) == unordered(made)
        for node in walk_fields(type(made), made):
            place = place_of(made, node.path)
            assert unordered(find(other, place)) == unordered(find(made, place))

    @given(collaborations, st.data())
    def test_a_change_to_the_same_changes_nothing(self, made: Collaboration, data: st.DataObject) -> None:
        nodes = list(walk_fields(type(made), made))
        place = place_of(made, data.draw(st.sampled_from(nodes)).path)
        assert but(made, {place: find(made, place)}) == made
        assert but(made, {str(place): find(made, place)}) == made

    @given(collaborations, st.data())
    def test_a_change_is_found_back(self, made: Collaboration, data: st.DataObject) -> None:
        names = [node for node in walk_fields(type(made), made) if node.path[-1] == "name"]
        new = data.draw(testing.texts())
        for node in names:
            place = place_of(made, node.path)
            if path_of(type(made), made, place) == node.path and not NAMED_BY_NAME & set(place.steps):
                changed = but(made, {place: new})
                assert find(changed, place) == new
                assert type(changed) is type(made)
                assert changed != made or at(made, node.path) == new

    @each_format
    @given(made=collaborations, data=st.data())
    def test_every_place_has_a_line(self, format: Format, made: Collaboration, data: st.DataObject) -> None:
        document = Document(made, "file", dumps(made, format=format), format)
        lines = document.text.split("\n")
        nodes = list(walk_fields(type(made), made))
        for node in data.draw(st.lists(st.sampled_from(nodes), min_size=1, max_size=4)):
            place = place_of(made, node.path)
            line, column = document.locate(place)
            key = path_of(type(made), made, place)[-1]
            if isinstance(key, str) and written(to_data(made), node.path):
                assert lines[line - 1][column - 1 :].startswith((key, f'"{key}"'))

    def test_the_whole_cannot_be_changed_in_one(self) -> None:
        with pytest.raises(InvalidError, match="inside the value"):
            but(Network("a"), {Place(): Network("b")})

    def test_odd_texts_in_a_key(self) -> None:
        """A number of a register may hold white space and signs that a place cannot."""
        numbers = [UncheckedIdentifier("KvK nr", code) for code in ("12\n34", "a/b", "\u200b1", "x" * 5_000)]
        network = Network("a", parties=[Municipality("elm", identifiers=Identifiers(unchecked=numbers))])
        path: Path = ("parties", 0, "identifiers", "unchecked")
        places = [place_of(network, (*path, position)) for position in range(4)]
        assert list(map(str, places[:3])) == [
            f"parties/elm/identifiers/unchecked/KvK-nr:{code}" for code in ("12-34", "a:b", "-1")
        ]
        assert find(network, places[0]) == numbers[0]
        assert str(places[3]) == "parties/elm/identifiers/unchecked"

    def test_an_id_wins_over_the_words_of_another(self) -> None:
        elm, oak = Municipality("elm"), Municipality("oak")
        network = Network("a", participants=[Participation(elm, id="first"), Participation(elm), Participation(oak)])
        assert str(place_of(network, ("participants", 1))) == "participants/elm"
        assert find(network, "participants/elm") == network.participants[1]  # type: ignore[index]
        assert find(network, "participants/first") == network.participants[0]  # type: ignore[index]


class TestDoors:
    """What both doors, Python and files, must refuse or accept alike."""

    def test_a_word_for_a_mark_is_no_text(self) -> None:
        with pytest.raises(InvalidError, match="Write NONE"):
            DecisionRight(ITSELF, frame="none")
        assert DecisionRight(ITSELF, frame=NONE).frame is NONE

    def test_null_json_is_left_out(self) -> None:
        network = Network("a", "A", evidence=[Evidence("name", value=Json(None))])
        assert network.evidence[0].value is None
        assert loads(dumps(network)) == network

    def test_one_person_on_several_seats(self) -> None:
        seats = [Seat(OUTSIDER, person="J. Bos", person_id="bos"), Seat(OUTSIDER, SeatRole.CHAIR, person_id="bos")]
        network = Network("a", organs=[Organ("board", seats=seats)])
        assert problems_of(Collaboration, {k: v for k, v in to_data(network).items() if k != "samenwerking"}) == []

    def test_the_votes_of_a_party_stand_once(self) -> None:
        votes = [VotesPerMember(Holder("veen"), 3), VotesPerMember(Holder("elm"), 3), VotesPerMember(Holder("veen"), 1)]

        with pytest.raises(InvalidError, match="votes_per_member/2/party: found 'veen', expected a party that is not"):
            Organ("board", votes_per_member=votes)

    def test_members_are_not_their_words(self) -> None:
        assert Role.MEMBER != "member"  # type: ignore[comparison-overlap]
        described = SelfDescription("netwerk", structure=Network)
        assert loads(dumps(Network("a", self_descriptions=[described]))).self_descriptions == (described,)

    @pytest.mark.parametrize(
        "number",
        [Decimal("1E200"), Decimal("1" * 40), Decimal("1E-101"), Decimal("0E-150")],
        ids=lambda number: str(number),
    )
    def test_a_json_number_fits_in_a_file(self, number: Decimal) -> None:
        """What a file cannot hold is refused where the value is made."""
        try:
            network = Network("a", extensions={"number": number})
        except InvalidError:
            return
        assert loads(dumps(network)) == network

    @pytest.mark.parametrize("number", [10**18, Count(1, 10**18), Count(10**18, None)], ids=str)
    def test_a_count_fits_in_a_file(self, number: Count | int) -> None:
        party = Party("p")

        for make in (lambda: Collective(number), lambda: Seat(party, count=number)):
            with pytest.raises(InvalidError, match="at most 18 digits"):
                make()

    def test_what_is_counted_may_be_larger(self) -> None:
        party = Party("p")
        board = Organ("board", OrganKind.BOARD, [Seat(party, count=10**18 - 1, votes=10**9), Seat(party, votes=1)])
        network = Network("a", start="2024", participants=[party], organs=[board])

        assert loads(dumps(network)) == network
        assert "999999999999999999000000001" in network.shares().text("en")
        assert check(network, on="2026-01-01").errors == ()

    def test_the_smallest_share(self) -> None:
        smallest = Share(Fraction(1, 10**12))
        assert Share.parse(str(smallest)) == smallest

    def test_evidence_for_the_whole(self) -> None:
        try:
            network = Network("a", evidence=[Evidence(Place())])
        except InvalidError:
            return
        assert loads(dumps(network)) == network
