"""Places: from a place to what stands there, back again, and changes at a place."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    OUTSIDER,
    UNKNOWN,
    Acceptance,
    Collaboration,
    DecisionRight,
    Event,
    EventKind,
    Evidence,
    Holder,
    Identifiers,
    InvalidError,
    Municipality,
    Network,
    Organ,
    OrganKind,
    OtherPost,
    Participation,
    Period,
    Place,
    RightKind,
    Role,
    Seat,
    SeatRole,
    Successor,
    Task,
    UncheckedIdentifier,
    but,
    find,
    forms,
    loads,
    to_data,
)
from samenwerking.errors import Path
from samenwerking.model.places import path_of, place_of
from samenwerking.schema.part import Part
from samenwerking.schema.walk import walk_fields
from samenwerking.testing import collaborations

ELM = Municipality("elm", "Elmstad")
OAK = Municipality("oak", "Eikdorp")
ASH = Municipality("ash")
BOARD = Organ(
    "board",
    OrganKind.BOARD,
    [
        Seat(ELM, other_posts=[OtherPost("Bank")]),
        Seat(OAK, SeatRole.CHAIR),
        Seat(OAK, [SeatRole.SECRETARY, SeatRole.DEPUTY_CHAIR]),
        Seat(OUTSIDER, person="A"),
        Seat(None),
        Seat(ASH, person="B", id="first"),
        Seat(ASH, person="C"),
        None,
    ],
)
TWO = Network(
    "two",
    "Two",
    parties=[attrs.evolve(OAK, identifiers=Identifiers(unchecked=[UncheckedIdentifier("KvK nummer", "1 2")]))],
    legal_form=forms.Covenant(),
    participants=[ELM.executive, ELM.council, Participation(OAK, id="oak-again"), OAK, None],
    founders=[ELM, OAK.unknown_organ],
    territory=[ELM],
    organs=[BOARD],
    tasks=[Task("care", "Care", what=ELM.council, how=[ITSELF, None])],
    decision_rights=[DecisionRight(ITSELF, RightKind.DECIDES, task="care"), DecisionRight(ITSELF, task="care")],
    record=[
        Event(EventKind.DEFICIT, "2019", year=2018),
        Event(EventKind.DEFICIT, "2020", year=2019, by=ELM.council),
        Event(EventKind.EVALUATION, "2019"),
        Event(EventKind.EVALUATION, "2020"),
        Event(EventKind.ENDED, "2021-12-31", successor=Successor(ELM)),
    ],
)


def steps_to(value: Part, path: Path) -> Any:
    found: Any = value
    for step in path:
        found = found[step] if isinstance(step, int) else getattr(found, step)
    return found


def paths_of(value: Part) -> Iterator[Path]:
    yield ()
    yield from (node.path for node in walk_fields(type(value), value))


@given(collaborations())
def test_every_path_has_a_place_that_leads_there_or_to_the_list_around(value: Collaboration) -> None:
    data = to_data(value)
    for path in paths_of(value):
        place = place_of(value, path)
        found = path_of(type(value), value, place)
        assert found == path[: len(found)]
        assert found == path or isinstance(path[len(found)], int)
        assert steps_to(value, found) == find(value, place)
        assert place == place_of(value, found)
        # the plain data of a file are gone through by the same places
        assert found == path_of(type(value), data, place)


@given(collaborations(), st.randoms(use_true_random=False))
def test_a_place_does_not_depend_on_order(value: Collaboration, random: Any) -> None:
    lists = {name: list(getattr(value, name)) for name in ("organs", "tasks", "record", "powers", "parties")}
    for elements in lists.values():
        random.shuffle(elements)
    shuffled = attrs.evolve(value, **lists)

    for path in paths_of(value):
        place = place_of(value, path)
        assert len(place.steps) < 2 or find(value, place) == find(shuffled, place)


@given(collaborations(), st.integers(0, 9))
def test_putting_back_what_was_there_changes_nothing(value: Collaboration, first: int) -> None:
    for path in list(paths_of(value))[first::10]:
        place = place_of(value, path)
        if place.steps:
            assert value == but(value, {place: find(value, place)})


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("name", ("name",)),
        ("parties/elm", ("parties", 1)),
        (
            "parties/oak/identifiers/unchecked/KvK-nummer:1-2/code",
            ("parties", 0, "identifiers", "unchecked", 0, "code"),
        ),
        ("participants/elm:executive/roles", ("participants", 0, "roles")),
        ("participants/council", ("participants", 1)),
        ("participants/oak-again", ("participants", 2)),
        ("participants/oak", ("participants", 3)),
        ("founders/elm", ("founders", 0)),
        ("founders/oak:unknown", ("founders", 1)),
        ("founders/oak", ("founders", 1)),
        ("territory/elm", ("territory", 0)),
        ("legal_form/enforceable", ("legal_form", "enforceable")),
        ("organs/board/seats/elm/votes", ("organs", 0, "seats", 0, "votes")),
        ("organs/board/seats/chair", ("organs", 0, "seats", 1)),
        ("organs/board/seats/oak:chair", ("organs", 0, "seats", 1)),
        ("organs/board/seats/oak:deputy_chair:secretary", ("organs", 0, "seats", 2)),
        ("organs/board/seats/oak:secretary", ("organs", 0, "seats", 2)),
        ("organs/board/seats/outsider", ("organs", 0, "seats", 3)),
        ("organs/board/seats/unknown", ("organs", 0, "seats", 4)),
        ("organs/board/seats/first/person", ("organs", 0, "seats", 5, "person")),
        ("organs/board/seats/ash/person", ("organs", 0, "seats", 6, "person")),
        ("tasks/care/what/council", ("tasks", 0, "what", 0)),
        ("tasks/care/how/itself/period/start", ("tasks", 0, "how", 0, "period", "start")),
        ("decision_rights/decides", ("decision_rights", 0)),
        ("decision_rights/itself:care", ("decision_rights", 1)),
        ("record/deficit:2018", ("record", 0)),
        ("record/deficit:2019:elm:council", ("record", 1)),
        ("record/deficit:council/date", ("record", 1, "date")),
        ("record/ended/successor/holder", ("record", 4, "successor", "holder")),
    ],
)
def test_ways_to_name_a_place(place: str, path: Path) -> None:
    assert path == path_of(Network, TWO, Place.parse(place))
    assert steps_to(TWO, path) == find(TWO, place) == find(TWO, Place.parse(place))


def test_the_whole_is_a_place_without_steps() -> None:
    assert TWO is find(TWO, Place())
    assert Place() == place_of(TWO, ())
    assert str(Place()) == ""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("record", 2, "date"), "record"),  # twins have no place of their own
        (("organs", 0, "seats", 0, "other_posts", 0), "organs/board/seats/elm/other_posts"),
        (("participants", 4), "participants"),
        (("organs", 0, "seats", 7), "organs/board/seats"),
        (("organs", 0, "seats", 6), "organs/board/seats/ash"),
        (("organs", 0, "seats", 5), "organs/board/seats/first"),
        (("decision_rights", 0, "kind"), "decision_rights/itself:decides:care/kind"),
    ],
)
def test_how_places_are_named(path: Path, place: str) -> None:
    assert place == str(place_of(TWO, path))


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("nam", ["'nam' is not", "Did you mean 'name'?"]),
        ("legal_form/liability", ["There is: enforceable."]),
        ("name/first", ["Nothing is there."]),
        ("purpose/text", ["Nothing is there."]),
        ("organs/bord", ["Did you mean 'board'?", "There is: board."]),
        ("organs/board/seats/oak", ["one element that 'oak' fits", "oak:chair, oak:deputy_chair:secretary"]),
        ("organs/board/seats/chair:oak", ["'chair:oak' is not"]),
        ("record/deficit", ["one element", "Write more words: deficit:2018, deficit:2019:elm:council."]),
        ("record/evaluation", ["several of the name evaluation", "give them an 'id'"]),
        ("record/deficit:2018:2018", ["is not"]),
        ("tasks/care/supports/elm", ["Nothing is there."]),
        ("organs/board/seats/elm/other_posts/Bank", ["'Bank' is not"]),
        ("record/ended/successor/nobody", ["There is: holder, document."]),
    ],
)
def test_places_that_find_nothing_or_too_much(place: str, said: list[str]) -> None:
    with pytest.raises(InvalidError) as caught:
        find(TWO, place)
    for words in said:
        assert words in caught.value.text("en")
    assert f"'{place}'" in caught.value.text("nl")


# Texts of places

WORDS = st.text("abc:-_09é", min_size=1, max_size=5)


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_a_place_and_its_text(steps: list[str]) -> None:
    place = Place(tuple(steps))

    assert place == Place.parse(str(place)) == Place.of(str(place)) == Place.of(place)
    assert place == eval(repr(place)) == pickle.loads(pickle.dumps(place))  # noqa: S301, S307
    assert tuple(str(place).split("/")) == place.steps


@given(st.text(max_size=8) | st.text("a/ \t:", max_size=8))
def test_any_text_is_a_place_or_an_error(text: str) -> None:
    found = outcome(text)
    if isinstance(found, InvalidError):
        assert "'/'" in found.text("nl")
    else:
        assert text == str(found)
        assert all(step and step.isprintable() and not set(step) & set(" \t\n\xa0") for step in found.steps)


def outcome(text: str) -> Place | InvalidError:
    try:
        return Place.parse(text)
    except InvalidError as error:
        return error


@pytest.mark.parametrize("wrong", ["", "/", "a//b", "/a", "a/", "a b", "a\u00a0b", "a\x00", "a" * 1001, None, 1, ["a"]])
def test_what_is_no_place(wrong: Any) -> None:
    for make in (Place.parse, Place.of):
        with pytest.raises(InvalidError, match="organs/board/seats/gm0296"):
            make(wrong)


@pytest.mark.parametrize("steps", [("a", ""), ("a b",), (1,), (None,), "ab", ["a"], None])
def test_steps_that_make_no_place(steps: Any) -> None:
    with pytest.raises(InvalidError, match="organs/board/seats/gm0296"):
        Place(steps)


# Evidence and acceptances point at places


def test_evidence_points_at_what_is_there() -> None:
    pointing = but(
        TWO, {"evidence": [Evidence("organs/board/seats/first")], "acceptances": [Acceptance("GOV1", "name")]}
    )
    assert str(pointing.evidence[0].at) == "organs/board/seats/first"

    with pytest.raises(InvalidError) as caught:
        but(
            TWO,
            {"evidence": [Evidence("nam")], "acceptances": [Acceptance("GOV1"), Acceptance("GOV1", "record/deficit")]},
        )
    assert [problem.path for problem in caught.value.problems] == [("evidence", 0, "at"), ("acceptances", 1, "at")]


# Changes


def test_several_changes_are_made_at_once() -> None:
    changed = but(
        TWO,
        {
            "name": None,
            "organs/board/seats/elm/votes": 2,
            "organs/board/seats/elm/person": "D",
            "tasks/care/how": [ELM, OAK],
            "participants/oak": Participation(ASH, Role.MEMBER),
            "record/deficit:2018/date": "2019-05-01",
            Place.parse("parties/oak/period"): "2018",
        },
    )

    assert changed.name is None
    assert (find(changed, "organs/board/seats/elm/votes"), find(changed, "organs/board/seats/elm/person")) == (2, "D")
    assert [ELM.holder, OAK.holder] == [one and one.holder for one in changed.task("care").how or ()]
    assert find(changed, "participants/ash/roles") == (Role.MEMBER,)
    assert Period("2018") == changed.party("oak").period
    assert changed.party("ash") == ASH
    assert TWO.name == "Two"


def test_what_is_accepted_where_a_class_is_made_is_accepted() -> None:
    assert Participation(ASH) == find(but(TWO, {"participants/oak": ASH}), "participants/ash")
    assert find(but(BOARD, {"seats/elm/appointed_by": ITSELF}), "seats/elm/appointed_by") == ITSELF


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": "A", "nam": "B"}, "'nam' is not"),
        ({"organs/board": BOARD, "organs/board/name": "B"}, "not both"),
        ({"organs/board/name": "B", "organs/board": BOARD}, "not both"),
        ({"organs/board/seats/chair": BOARD, "organs/board/seats/oak:chair": BOARD}, "not both"),
        ({Place(): TWO}, "inside the value"),
        ({"tasks/care/what": Holder("elk")}, "Did you mean 'elm'?"),
        ({"organs/board/seats/elm/votes": -1}, "votes"),
        ({"parties/elm/period": UNKNOWN, "name": ""}, "name"),
    ],
)
def test_changes_that_cannot_be_made(changes: Mapping[Any, Any], said: str) -> None:
    with pytest.raises(InvalidError) as caught:
        but(TWO, changes)
    assert said in caught.value.text("en")


@pytest.mark.parametrize(
    ("place", "holds"),
    [
        ("name", True),
        ("organs/board/seats", True),
        ("organs/board/nothing", False),
        ("purpose/text", False),
        ("participants/veen", True),
        ("participants/elm", False),
    ],
)
def test_evidence_of_plain_data_holds_where_its_place_is_there(place: str, holds: bool) -> None:
    whole = f"samenwerking: 1\nid: n\nname: N\nstructure: network\nevidence: [{{at: {place}}}]\n"
    text = whole + "parties: [{id: veen}]\nparticipants: [{holder: veen}]\norgans: [{id: board, seats: []}]\n"

    if holds:
        assert str(loads(text).evidence[0].at) == place
    else:
        with pytest.raises(InvalidError, match=place):
            loads(text)
