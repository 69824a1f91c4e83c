"""The five structures: what only they refuse, and what people read of them."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    NONE,
    UNKNOWN,
    Bilateral,
    Collaboration,
    Cooperative,
    Event,
    EventKind,
    InterGovernmental,
    InterMunicipal,
    InvalidError,
    Municipality,
    Network,
    Organ,
    PartialDate,
    Participation,
    Period,
    Role,
    Task,
    forms,
    loads,
)
from samenwerking.structures import View
from samenwerking.testing import collaborations
from samenwerking.values.marks import INHERITED, STANDING

STRUCTURES = [Bilateral, InterMunicipal, InterGovernmental, Cooperative, Network]

EPOCH = dt.date(2019, 12, 29)
DAYS = range(6)
EARLY, LATE = -9, 99

PARTIES = [Municipality(name) for name in ("ash", "elm", "fir", "oak")]
ASH, ELM, FIR, OAK = PARTIES


def on(number: int) -> dt.date:
    return EPOCH + dt.timedelta(number)


def numbers(date: Any) -> list[int]:
    """Return the days that a date or mark can be, by number."""
    tried = [EARLY, *DAYS, LATE]
    if not isinstance(date, PartialDate):
        return tried
    return [
        number
        for number in tried
        if (date.first is None or date.first <= on(number)) and (date.last is None or on(number) <= date.last)
    ]


@st.composite
def near_dates(draw: st.DrawFn) -> PartialDate:
    first = draw(st.integers(DAYS[0], DAYS[-1]))
    last = draw(st.just(first) | st.integers(first, DAYS[-1]))
    low, high = draw(st.sampled_from([(True, True), (True, True), (True, True), (False, True), (True, False)]))
    return PartialDate(on(first) if low else None, on(last) if high else None)


exact_dates = st.sampled_from(DAYS).map(lambda number: PartialDate.on(on(number)))


@st.composite
def spans(draw: st.DrawFn, dates: st.SearchStrategy[PartialDate], *, marks: bool) -> Period:
    start = draw(st.just(INHERITED) | dates | st.sampled_from([UNKNOWN if marks else INHERITED]))
    end = draw(st.just(STANDING) | dates | st.sampled_from([UNKNOWN if marks else STANDING]))
    assume(not (isinstance(start, PartialDate) and isinstance(end, PartialDate) and end.is_before(start).is_yes))
    return Period(start, end)


ROLES: list[Any] = [
    Role.PARTICIPANT,
    Role.PARTICIPANT,
    [Role.FUNDER, Role.MEMBER],
    [Role.ADVISER],
    [Role.ADVISER, Role.SUPPORTER, Role.FUNDER],
    [Role.ADVISER, None],
    [Role.MEMBER, None],
    [],
    None,
]


@st.composite
def lives(draw: st.DrawFn, dates: st.SearchStrategy[PartialDate], *, marks: bool) -> dict[str, Any]:
    """What makes a bilateral collaboration possible or not."""
    start = draw(dates | st.none() if marks else dates)
    ended = draw(st.none() | dates)
    assume(not (ended and start and ended.is_before(start).is_yes))
    done = draw(st.sampled_from([True, None, False] if marks else [True]))
    record = (
        [Event(EventKind.ENDED, ended if done is not False else None, done=done)]
        if ended or (marks and draw(st.booleans()))
        else []
    )
    participants = [
        Participation(party, draw(st.sampled_from(ROLES)), period=draw(spans(dates, marks=marks)))
        for party in draw(st.lists(st.sampled_from([*PARTIES, ASH.council]), min_size=3, max_size=5))
    ]
    return {"start": start, "record": record, "participants": participants}


def counts(one: Participation) -> bool:
    """Say whether somebody certainly is one of the two: those aside have other roles only."""
    aside = {Role.ADVISER, Role.FUNDER, Role.SUPPORTER}
    return one.roles is not None and bool({role for role in one.roles if role is not None} - aside)


def most_on_one_day(start: int, last: int, taking_part: list[tuple[str, int, int]]) -> int:
    """Return how many parties take part on the busiest day on which it stands."""
    days = (number for number in (EARLY, *DAYS, LATE, LATE + 1) if start <= number <= last)
    return max((len({name for name, begin, end in taking_part if begin <= day < end}) for day in days), default=0)


def busiest_days(life: dict[str, Any]) -> set[int]:
    """Return the number of parties on the busiest day, in every way in which what is not known may turn out."""
    counting = [one for one in life["participants"] if counts(one)]
    lasts = [LATE + 2]
    if life["record"] and life["record"][0].done is not False:
        event = life["record"][0]
        lasts = numbers(event.date) + ([] if event.done else [LATE + 2])
    own = [
        [
            (one.holder.party, begin, end)
            for begin in ([EARLY - 1] if one.period.start is INHERITED else numbers(one.period.start))
            for end in ([LATE + 3] if one.period.end is STANDING else numbers(one.period.end))
            if begin <= end
        ]
        for one in counting
    ]
    return {
        most_on_one_day(start, last, list(taking_part))
        for start in numbers(life["start"])
        for last in lasts
        if last >= start
        for taking_part in itertools.product(*own)
    }


def refused(life: dict[str, Any]) -> bool:
    try:
        Bilateral("b", **life)
    except InvalidError as error:
        return [problem.path for problem in error.problems] == [("participants",)]
    return False


@given(lives(exact_dates, marks=False))
def test_three_parties_on_one_day_are_refused_exactly_where_all_is_known(life: dict[str, Any]) -> None:
    (most,) = busiest_days(life)

    assert refused(life) == (most > 2)


@given(lives(near_dates(), marks=True))
def test_nothing_is_refused_that_may_be_possible(life: dict[str, Any]) -> None:
    options = 1
    for one in life["participants"]:
        options *= len(numbers(one.period.start)) * len(numbers(one.period.end)) if counts(one) else 1
    assume(options < 500)

    if refused(life):
        assert min(busiest_days(life)) > 2


@given(lives(near_dates(), marks=True), st.sampled_from(STRUCTURES[1:]))
def test_only_the_bilateral_one_refuses_a_third_party(life: dict[str, Any], structure: type[Collaboration]) -> None:
    assert structure("n", **life).participants == tuple(life["participants"])


# Examples of the third party


def three(*changes: Any, **given: Any) -> Bilateral:
    return Bilateral("b", participants=[ASH, ELM, *changes], **given)


def test_three_parties_name_themselves_and_the_way_out() -> None:
    with pytest.raises(InvalidError) as caught:
        three(OAK, start="2018-01-01")
    (problem,) = caught.value.problems
    assert problem.found.nl == "3: ash, elm, oak (op 2018-01-01)"
    assert "InterMunicipal" in problem.remedy.en
    assert caught.value.text("nl").startswith("Bilateral 'b': participants: ")


@pytest.mark.parametrize(
    ("start", "when"),
    [
        (None, "at the start"),
        ("2018", "at the start"),
        ("2018-01-01..", "at the start"),
        ("2018-05-01", "on 2018-05-01"),
    ],
)
def test_three_parties_from_the_start_whenever_that_was(start: Any, when: str) -> None:
    with pytest.raises(InvalidError) as caught:
        three(OAK, start=start)
    assert f"3: ash, elm, oak ({when})" == caught.value.problems[0].found.en


@pytest.mark.parametrize("start", [None, "2018-01-01", "2018"])
def test_a_third_that_joined_later(start: Any) -> None:
    with pytest.raises(InvalidError, match="2019-03-31"):
        three(Participation(OAK, period="2019-03"), start=start)


@pytest.mark.parametrize(
    "third",
    [
        ASH.council,  # another organ of the same party
        Participation(OAK, Role.ADVISER),
        Participation(OAK, [Role.FUNDER, Role.SUPPORTER]),
        Participation(OAK, [Role.FUNDER, None]),
        Participation(OAK, None),
        Participation(OAK, period=UNKNOWN),
        Participation(OAK, period=Period(end=UNKNOWN)),
        Participation(OAK, period=Period("2015", "2018-01-01")),
        Participation(OAK, period="2018-06-01.."),
        Participation(OAK, period="2020-01-01"),  # after the end
        ITSELF,
        None,
    ],
    ids=str,
)
def test_a_third_that_is_none_or_may_be_none(third: Any) -> None:
    whole = three(third, start="2018-01-01", record=[Event(EventKind.ENDED, "2019-12-31")])

    assert len(whole.participants or ()) == 3


def test_one_left_before_another_joined() -> None:
    left = Participation(FIR, period=Period(end="2019-07-01"))
    whole = Bilateral("b", start="2018-01-01", participants=[ASH, left, Participation(OAK, period="2019-07-01")])

    assert [one.holder.party for one in whole.on("2019-07-01").participants] == ["ash", "oak"]
    with pytest.raises(InvalidError, match="2019-06-30"):
        Bilateral("b", start="2018-01-01", participants=[ASH, left, Participation(OAK, period="2019-06-30")])


def test_an_end_of_which_the_day_is_not_known() -> None:
    ended = [Event(EventKind.ENDED)]
    three(Participation(OAK, period="2019-01-01"), start="2018-01-01", record=ended)
    with pytest.raises(InvalidError):
        three(OAK, start="2018-01-01", record=ended)
    with pytest.raises(InvalidError):
        three(Participation(OAK, period="2019-01-01"), start="2018-01-01", record=[Event(EventKind.ENDED, done=False)])


def test_a_third_that_joined_on_the_last_day() -> None:
    ended = [Event(EventKind.ENDED, "2019-12-31")]
    with pytest.raises(InvalidError, match="2019-12-31"):
        three(Participation(OAK, period="2019-12-31"), start="2018-01-01", record=ended)


def test_who_takes_part_is_not_known() -> None:
    assert Bilateral("b").participants is None
    assert Bilateral("b", participants=[None]).participants == (None,)


# What no structure can be


@given(collaborations())
def test_a_collaboration_says_what_it_is(whole: Collaboration) -> None:
    for language in ("nl", "en"):
        text = whole.text(language)
        assert text.startswith(whole.name or whole.id)
        assert type(whole).label(language) in text
        if whole.start is not None:
            assert whole.start.text(language) in text
    assert str(whole) in (whole.text("nl"), whole.text("en"))
    assert type(whole).__name__ in repr(whole)
    assert repr(whole.id) in repr(whole)


@pytest.mark.parametrize("structure", STRUCTURES)
def test_an_end_before_the_start_is_refused(structure: type[Collaboration]) -> None:
    record = [Event(EventKind.DEFICIT, "2010"), Event(EventKind.ENDED, "2017")]
    with pytest.raises(InvalidError) as caught:
        structure("n", start="2018-01-01", record=record)
    (problem,) = caught.value.problems
    assert problem.path == ("record", 1, "date")
    assert problem.found.nl == "'2017'"
    assert "2018-01-01" in problem.expected.en


@pytest.mark.parametrize(
    ("start", "ended"),
    [("2018", "2018"), ("2018-06-01", "2018"), (None, "2010"), ("2018", None), ("2018-01-01", "2018-01-01")],
)
def test_an_end_that_may_be_after_the_start(start: Any, ended: Any) -> None:
    for structure in STRUCTURES:
        assert structure("n", start=start, record=[Event(EventKind.ENDED, ended)]).record[0].kind is EventKind.ENDED


def test_examples_in_both_languages() -> None:
    office = Bilateral("office", "Bureau", legal_form=forms.PublicBody(), start="2018-01-01", participants=[ASH, ELM])

    assert office.text("nl") == "Bureau (bilaterale samenwerking, openbaar lichaam), sinds 2018-01-01"
    assert office.text("en") == "Bureau (bilateral collaboration, public body), since 2018-01-01"
    assert Network("n", legal_form=NONE).text("nl") == "n (netwerk, zonder rechtsvorm)"
    assert Cooperative("n").text("en") == "n (cooperative collaboration)"
    assert repr(office) == "<Bilateral('office', 'Bureau')>"
    assert repr(Network("n")) == "<Network('n')>"
    assert [structure.word for structure in STRUCTURES] == [
        "bilateral",
        "inter_municipal",
        "inter_governmental",
        "cooperative",
        "network",
    ]


def test_parts_are_found_by_id() -> None:
    whole = Network("n", parties=[ASH], organs=[Organ("board")], tasks=[Task("care")])

    assert (ASH, Organ("board"), Task("care")) == (whole.party("ash"), whole.organ("board"), whole.task("care"))
    for ask in (whole.party, whole.organ, whole.task):
        with pytest.raises((KeyError, InvalidError), match="nobody"):
            ask("nobody")


def test_a_view_is_of_a_collaboration_on_a_day() -> None:
    whole = Network("n", participants=[ASH])
    view = whole.on("2020-01-01")

    assert isinstance(view, View)
    assert (whole, dt.date(2020, 1, 1)) == (view.facts, view.day)
    assert view.members().items == whole.on(dt.date(2020, 1, 1)).members().items


def test_structures_differ_though_their_content_is_the_same() -> None:
    values = [structure("n") for structure in STRUCTURES]

    assert len(STRUCTURES) == len(set(values))
    assert values[0] != values[1]


def test_extensions_are_mappings() -> None:
    """So that programs keep out of each other's way; in both doors."""
    for make in (
        lambda: Network("n", extensions=5),  # type: ignore[arg-type]
        lambda: Network("n", organs=[Organ("board", extensions=[1])]),  # type: ignore[arg-type]
        lambda: Network("n", tasks=[Task("care", extensions="x")]),  # type: ignore[arg-type]
        lambda: Network("n", parties=[Municipality("veen", extensions=False)]),  # type: ignore[arg-type]
        lambda: loads("samenwerking: 1\nid: n\nstructure: network\nextensions: 5\n"),
    ):
        with pytest.raises(InvalidError, match="extensions: found"):
            make()
