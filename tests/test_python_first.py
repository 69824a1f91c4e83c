"""Writing collaborations in Python: what works at once, and what errors say where it does not."""

from __future__ import annotations

import ast
import copy
import datetime as dt
import pickle
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import samenwerking
from samenwerking import (
    ITSELF,
    NONE,
    OUTSIDER,
    YES,
    Amount,
    Bilateral,
    CareProvider,
    Collaboration,
    Cooperative,
    Count,
    DecisionRule,
    DocumentLink,
    Event,
    EventKind,
    Evidence,
    Goal,
    Holder,
    Identifiers,
    InvalidError,
    Majority,
    Municipality,
    Network,
    Organ,
    OrganKind,
    Participation,
    PartyOrgan,
    Period,
    Problem,
    Provision,
    ProvisionKind,
    Purpose,
    Role,
    Seat,
    SeatRole,
    Sector,
    SelfDescription,
    Source,
    Successor,
    Task,
    but,
    find,
    forms,
    loads,
    unknown,
)
from samenwerking.language import LANGUAGES
from samenwerking.model.agenda import Agenda
from samenwerking.model.collaboration import Facts
from samenwerking.model.keys import KEYS
from samenwerking.model.parties import Party
from samenwerking.schema.labels import Labelled
from samenwerking.schema.shapes import Choice, Inner, Kind, Many, One, fields_of, kinds_of
from samenwerking.values.marks import Mark

SOURCE = Path(samenwerking.__file__).parent

elm = Municipality("elm", "Elmstad")
oak = Municipality("oak", "Eikdorp")
veen = Municipality("veen", "Veendorp")
north = CareProvider("north", "Zorg Noord")
home = CareProvider("home", "Thuis Dichtbij")
task = Task("care")


def office() -> Bilateral:
    """The first sample of the design."""
    return Bilateral(
        "joint-office",
        "Werkorganisatie Elmstad Eikdorp",
        legal_form=forms.OperationalManagementOrganisation(),
        start="2018-01-01",
        participants=[elm.executive, oak.executive],
        tasks=[Task("policy", what=[elm.council, oak.council], what_each=True), Task("services", how=ITSELF)],
    )


def care() -> Cooperative:
    """The second sample of the design."""
    board = Organ("board", OrganKind.BOARD, [Seat(veen), Seat(north, SeatRole.CHAIR), Seat(home)])
    return Cooperative(
        "samen-veen",
        "Samen Veen",
        start="2024-01-01",
        legal_form=forms.CooperativeAssociation("Coöperatie Samen Veen U.A.", forms.Liability.EXCLUDED),
        founders=[veen, north],
        participants=[
            Participation(veen, [Role.MEMBER, Role.COMMISSIONER]),
            Participation(north, Role.MEMBER),
            Participation(home, Role.MEMBER, period="2025-07"),
        ],
        organs=[board],
        tasks=[
            Task("home-care", what=veen.council, how=[north, home], joint=[veen, north, home]),
            Task("admission", how=board),
        ],
    )


SAMPLES = [pytest.param(office, id="office"), pytest.param(care, id="care")]

# the samples


def test_the_first_sample() -> None:
    made = office()
    assert [party.id for party in made.parties] == ["elm", "oak"]
    assert made.parties == (elm, oak)
    assert made.participants == (Participation(Holder("elm", "executive")), Participation(Holder("oak", "executive")))
    assert [one.roles for one in made.participants if one] == [(Role.PARTICIPANT,)] * 2
    assert [str(one.holder) for one in made.task("policy").what or () if one] == ["elm/council", "oak/council"]
    assert made.task("policy").what_each is True
    assert made.task("policy").how is None
    assert [one.holder for one in made.task("services").how or () if one] == [ITSELF]
    assert made.start is not None
    assert made.start.day == dt.date(2018, 1, 1)


def test_the_second_sample() -> None:
    made = care()
    assert [party.id for party in made.parties] == ["veen", "north", "home"]
    assert made.party("north") is north
    assert made.founders == (Holder("veen"), Holder("north"))
    assert [str(one.holder) for one in made.participants or () if one] == ["veen", "north", "home"]
    assert [str(seat.party) for seat in made.organ("board").seats or () if seat] == ["veen", "north", "home"]
    assert find(made, "organs/board/seats/north/roles") == (SeatRole.CHAIR,)
    assert find(made, "participants/home/period") == Period("2025-07")
    assert find(made, "tasks/admission/how")[0].holder == Holder("itself", "board")
    assert [str(one.holder) for one in made.task("home-care").joint or () if one] == ["veen", "north", "home"]
    with pytest.raises(InvalidError, match="elm"):
        made.party("elm")
    answer = made.who_decides("home-care")
    for language, council in (("nl", "raad van Veendorp"), ("en", "council of Veendorp")):
        assert all(words in answer.text(language) for words in (council, "Zorg Noord", "Thuis Dichtbij"))


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_is_a_value(sample: Callable[[], Collaboration]) -> None:
    made = sample()
    for twin in (sample(), pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):  # noqa: S301
        assert twin == made
        assert hash(twin) == hash(made)
        assert repr(twin) == repr(made)
    assert made != but(made, {"name": "Anders"})
    assert made != "joint-office"
    assert len({made, sample()}) == 1


@pytest.mark.parametrize("sample", SAMPLES)
def test_repr_of_a_part_is_python_that_makes_the_same(sample: Callable[[], Collaboration]) -> None:
    made = sample()
    names = vars(forms) | {name: getattr(samenwerking, name) for name in samenwerking.__all__}
    for part in (made.legal_form, *made.parties, *(made.participants or ()), *made.organs, *made.tasks, made.start):
        assert eval(repr(part), names) == part  # noqa: S307


def test_ids_are_stored_and_not_parties() -> None:
    made = care()
    for holder in (made.founders or (), find(made, "organs/board/seats/veen/party"), veen.council):
        assert "Veendorp" not in repr(holder)
    renamed = but(made, {"parties/veen/name": "Veenstad"})
    assert renamed.party("veen").name == "Veenstad"
    assert renamed.parties[1:] == made.parties[1:]
    assert "Veendorp" not in "".join(map(repr, (renamed.parties, renamed.founders, renamed.tasks, renamed.organs)))
    assert pickle.loads(pickle.dumps(veen.council)).known is None  # noqa: S301


def test_repr_says_only_what_was_given() -> None:
    assert repr(veen) == "Municipality('veen', name='Veendorp')"
    assert repr(veen.council) == "Holder('veen', 'council')"
    assert repr(ITSELF) == "Holder('itself')"
    assert repr(Task("care")) == "Task('care')"
    assert repr(Participation(veen)) == "Participation(Holder('veen'))"
    assert repr(Seat(OUTSIDER, SeatRole.CHAIR, votes=0)) == "Seat(OUTSIDER, roles=(SeatRole.CHAIR,), votes=0)"
    assert repr(Seat(None, None, count=None)) == "Seat(None, roles=None, count=None)"
    assert repr(DecisionRule(quorum=NONE)) == "DecisionRule(quorum=NONE)"
    assert repr(forms.Covenant(enforceable=False)) == "Covenant(enforceable=False)"
    assert repr(Period("2018")) == "Period(start=PartialDate.parse('2018'))"
    assert len(repr(care())) < 60
    assert "'samen-veen'" in repr(care())


# what may be written in several ways


def test_one_or_many() -> None:
    for field in ("what", "how", "supports", "advises", "informed", "joint"):
        lone, listed, tupled = (Task("care", **{field: who}) for who in (veen.council, [veen.council], (veen.council,)))
        assert lone == listed == tupled
        assert Task("care", **{field: []}) != Task("care", **{field: None}) == Task("care")
    assert Participation(veen, Role.MEMBER) == Participation(veen, [Role.MEMBER]) == Participation(veen, (Role.MEMBER,))
    assert Seat(veen, SeatRole.CHAIR) == Seat(veen, [SeatRole.CHAIR])
    assert Participation(veen, None).roles is None
    assert Participation(veen, [Role.LEAD, None]).roles == (Role.LEAD, None)


def test_who_may_be_any_object_that_is_somebody() -> None:
    board = Organ("board")
    assert Task("care", how=board) == Task("care", how=board.holder) == Task("care", how=Holder.parse("itself/board"))
    assert Task("care", how=veen) == Task("care", how=veen.holder) == Task("care", how=Holder.parse("veen"))
    assert veen.unknown_organ == Holder.parse("veen/unknown")
    assert Network("n", participants=[veen, veen.council, Participation(north), None]).participants == (
        Participation(Holder("veen")),
        Participation(Holder("veen", "council")),
        Participation(Holder("north")),
        None,
    )


def test_days_may_be_text_or_dates() -> None:
    day = dt.date(2025, 7, 1)
    assert Participation(veen, period="2025-07-01") == Participation(veen, period=day)
    assert Participation(veen, period=Period(day)) == Participation(veen, period=day)
    assert Network("n", start=day) == Network("n", start="2025-07-01")
    assert Event(EventKind.MADE, day) == Event(EventKind.MADE, "2025-07-01")


def test_amounts_shares_and_counts_may_be_plain() -> None:
    assert Event(EventKind.DEFICIT, amount=5) == Event(EventKind.DEFICIT, amount=Amount(5))
    assert Seat(veen, count=3) == Seat(veen, count=Count.exactly(3))
    assert Participation(veen, cost_share="50%") == Participation(veen, cost_share="1/2")


def test_texts_stand_for_themes_and_a_purpose() -> None:
    made = Network("n", themes=["zorg"], purpose="Zorg dichtbij huis")
    assert made.themes[0].name == "zorg"
    assert made.purpose == Purpose("Zorg dichtbij huis")


def test_forms_say_what_they_are() -> None:
    for form in kinds_of(forms.LegalForm).values():
        made = Network("n", legal_form=form())
        assert made.legal_form == form()
        assert Municipality("elm", form=form).form is form
        assert Event(EventKind.MADE, form=form).form is form
        assert form.__doc__
    assert forms.PublicBody() != forms.JointOrgan()
    assert forms.PublicBody(place_of_establishment=veen).place_of_establishment == Holder("veen")
    assert Network("n", legal_form=forms.ArrangementWithoutBody(host=veen)).parties == (veen,)
    assert Network("n", legal_form=NONE).legal_form is not None


# parties


def test_parties_are_collected_wherever_they_stand() -> None:
    carried = Party("buren", carrier=north, successors=[home])
    made = Network(
        "n",
        founders=[veen.council],
        territory=[elm],
        record=[Event(EventKind.MADE, by=oak.executive, successor=None), Event(EventKind.ENDED, successor=carried)],
    )
    assert {party.id for party in made.parties} == {"veen", "elm", "oak", "buren", "north", "home"}


def test_a_listed_party_wins() -> None:
    other = Municipality("veen", "Veenstad")
    made = Network("n", parties=[north, other], participants=[veen.council, home])
    assert made.parties == (north, other, home)
    again = but(made, {"parties": [veen]})
    assert again.party("veen") == veen


def test_two_parties_of_one_id_are_one_clear_error() -> None:
    with pytest.raises(InvalidError) as caught:
        Network("n", participants=[veen.council, Municipality("veen", "Veenstad")], founders=[CareProvider("veen")])
    problem = only(caught.value)
    assert problem.path == ("parties",)
    assert "veen" in problem.found.en
    assert "'parties'" in problem.remedy.en
    same = Municipality("veen", "Veendorp")
    assert Network("n", participants=[veen.council, same.mayor]).parties == (veen,)


# wrong values


def only(error: InvalidError) -> Problem:
    """The one problem of an error, of which both texts name place, value, reason and remedy."""
    assert len(error.problems) == 1, error
    for problem in error.problems:
        assert error.text("nl") != error.text("en")
        for language in LANGUAGES:
            text = error.text(language)
            for part in (error.subject, problem.place, problem.nearest or ""):
                assert part in text
            for words in (problem.found, problem.expected, problem.remedy):
                assert words.get(language).strip()
                assert words.get(language) in text
    return error.problems[0]


def wrong(id: str, make: Callable[[], object], path: str, found: str, *says: str) -> Any:
    """A wrong use, the place and value that its error names, and decisive words of what it says to do instead."""
    return pytest.param(make, path, found, says, id=id)


WRONG = [
    # enumeration members
    wrong("role", lambda: Seat(elm, "chair"), "roles/0", "'chair'", "SeatRole.CHAIR"),
    wrong("dutch role", lambda: Seat(elm, ["voorzitter"]), "roles/0", "'voorzitter'", "SeatRole.CHAIR"),
    wrong("role spelt wrong", lambda: Participation(elm, "membr"), "roles/0", "'membr'", "Role.MEMBER"),
    wrong("member among several", lambda: Participation(elm, [Role.LEAD, "donor"]), "roles/1", "'donor'", "Role.DONOR"),
    wrong("organ kind", lambda: Organ("board", "board"), "kind", "'board'", "OrganKind.BOARD"),
    wrong("event kind", lambda: Event("ended"), "kind", "'ended'", "EventKind.ENDED"),
    wrong("no member at all", lambda: Event("xyz"), "kind", "'xyz'", "EventKind.INITIATED", "EventKind.ENDED"),
    wrong("liability", lambda: forms.CooperativeAssociation("S", "excluded"), "liability", "'excluded'", "EXCLUDED"),
    wrong("majority", lambda: DecisionRule("unanimity"), "majority", "'unanimity'", "Majority.UNANIMITY"),
    wrong("None inside", lambda: Seat(elm, [None, SeatRole.CHAIR]), "roles/0", "None", "SeatRole"),
    # somebody
    wrong("text as participant", lambda: Participation("elm"), "holder", "'elm'", "Holder.parse('elm')"),
    wrong("text as seat", lambda: Seat("elm"), "party", "'elm'", "Holder.parse('elm')"),
    wrong("text as giver", lambda: Event(EventKind.MADE, by="elm/council"), "by", "council'", "parse('elm/council')"),
    wrong("no holder", lambda: Participation("Elm Stad"), "holder", "'Elm Stad'", "council", "Holder.parse"),
    wrong("organ where a party is meant", lambda: Seat(elm.council), "party", "elm/council", "'elm'"),
    wrong("wrong organ of itself", lambda: Seat(elm, also_in=[elm]), "also_in/0", "elm", "'itself/board'"),
    # lists
    wrong("lone participant", lambda: Network("n", participants=elm), "participants", "'elm'", "[...]"),
    wrong("text as participants", lambda: Network("n", participants="elm"), "participants", "'elm'", "[...]"),
    wrong("lone theme", lambda: Network("n", themes="zorg"), "themes", "'zorg'", "[...]"),
    wrong("lone motive", lambda: Purpose(motives="te klein"), "motives", "'te klein'", "[...]"),
    wrong("lone goal", lambda: Purpose(goals=Goal.INNOVATION), "goals", "INNOVATION", "[...]"),
    wrong("lone seat", lambda: Organ("board", seats=Seat(elm)), "seats", "elm", "[...]"),
    wrong("lone event", lambda: Network("n", record=Event(EventKind.MADE)), "record", "MADE", "[...]"),
    wrong("set", lambda: Network("n", participants={elm}), "participants", "elm", "[...]"),
    # parts
    wrong("form as text", lambda: Network("n", legal_form="public_body"), "legal_form", "'public_body'", "forms.Pub"),
    wrong("form as class", lambda: Network("n", legal_form=forms.Covenant), "legal_form", "Covenant", "forms."),
    wrong("what as text", lambda: Task("t", what="elm/council"), "what/0", "'elm/council'", "council", "Holder.parse("),
    wrong("joint as text", lambda: Task("t", joint=["elm"]), "joint/0", "'elm'", "Holder.parse("),
    wrong("task as holder", lambda: Task("t", how=task), "how/0", "Task('care')", "Holder.parse("),
    wrong("number among parties", lambda: Network("n", participants=[elm, 3]), "participants/1", "3", "Holder.parse("),
    wrong("text among parties", lambda: Network("n", participants=["elm"]), "participants/0", "'elm'", "Holder.parse("),
    wrong("party as seat", lambda: Organ("board", seats=[elm]), "seats/0", "'elm'", "Seat("),
    wrong("text as organ", lambda: Network("n", organs=["board"]), "organs/0", "'board'", "Organ("),
    wrong("kind as event", lambda: Network("n", record=[EventKind.MADE]), "record/0", "MADE", "Event("),
    wrong("numbers as text", lambda: Municipality("elm", identifiers="gm0296"), "identifiers", "'gm0", "Identifiers("),
    wrong("purpose as number", lambda: Network("n", purpose=3), "purpose", "3", "Purpose("),
    # days and periods
    wrong("period of numbers", lambda: Participation(elm, period=(2018, 2020)), "period", "(2018, 2020)", "Period("),
    wrong("period as number", lambda: Participation(elm, period=2018), "period", "2018", "Period("),
    wrong("period as day first", lambda: Task("t", period="1-7-2025"), "period/start", "'1-7-2025'", "'2025-07-01'"),
    wrong("period as two days", lambda: Task("t", period="2018/2020"), "period/start", "'2018/2020'", "2017-11"),
    wrong("year", lambda: Network("n", start=2018), "start", "2018", "2017-11"),
    wrong("day first", lambda: Network("n", start="17-11-2017"), "start", "'17-11-2017'", "'2017-11-17'"),
    wrong("no day", lambda: Network("n", start="2017-02-29"), "start", "'2017-02-29'", "2017-11-17"),
    wrong("words", lambda: Network("n", start="medio 2017"), "start", "'medio 2017'", "2017-11"),
    wrong("time", lambda: Network("n", start=dt.datetime(2017, 1, 1)), "start", "datetime", "2017-11"),  # noqa: DTZ001
    wrong("start as year", lambda: Period(2018, "2020"), "start", "2018", "2017-11"),
    wrong("end before start", lambda: Period("2020", "2019"), "end", "'2019'", "2020"),
    wrong("end left None", lambda: Period("2020", None), "end", "None"),
    wrong("start left None", lambda: Period(None), "start", "None"),
    wrong("event", lambda: Event(EventKind.ENDED, 2019), "date", "2019", "2017-11"),
    # ids, texts and numbers
    wrong("id with a capital", lambda: Municipality("Elm"), "id", "'Elm'", "'rondom-wijchen'"),
    wrong("reserved id", lambda: Municipality("itself"), "id", "'itself'", "'rondom-wijchen'"),
    wrong("id and name swapped", lambda: Municipality("Elm Stad", "elm"), "id", "'Elm Stad'", "'rondom-wijchen'"),
    wrong("empty name", lambda: Municipality("elm", " "), "name", "", "text"),
    wrong("lone surrogate", lambda: Municipality("elm", "\ud800"), "name", "\\ud800", "text"),
    wrong("votes below zero", lambda: Seat(elm, votes=-1), "votes", "-1", "0"),
    wrong("short year", lambda: Event(EventKind.ADOPTED, year=18), "year", "18", "1000"),
    wrong("share as number", lambda: Participation(elm, cost_share=0.5), "cost_share", "0.5", "'50%'", "'1/3'"),
    wrong("share over one", lambda: Participation(elm, cost_share="3/2"), "cost_share", "3/2", "'50%'"),
    wrong("float of money", lambda: Amount(12.5), "", "12.5", "1250.50"),
    wrong("identifier as number", lambda: Identifiers(rsin=123), "rsin", "123"),
    wrong("kvk too short", lambda: Identifiers(kvk="1234"), "kvk", "'1234'", "unchecked"),
    wrong("two codes", lambda: Identifiers(tooi="gm0296", municipality_code="0225"), "municipality_code", "0225"),
    # what cannot be
    wrong("sector", lambda: Municipality("elm", sector=Sector.BUSINESS), "sector", "business", "government"),
    wrong("threshold", lambda: DecisionRule(Majority.UNANIMITY, threshold="2/3"), "threshold", "2/3", "'threshold'"),
    wrong("date of nothing", lambda: Event(EventKind.MADE, "2018", done=False), "date", "'2018'", "'done: false'"),
    wrong("arranged", lambda: Provision(ProvisionKind.EXIT, False, content="ja"), "arranged", "false", "true"),
    wrong("nobody goes on", Successor, "", "Successor()", "holder", "document"),
    wrong("several of one person", lambda: Seat(elm, person="A", count=2), "count", "2", "1"),
    wrong("end before it stands", lambda: ended_before_start(), "record/0/date", "'2017'", "2018"),
    # names in a collaboration
    wrong(
        "unknown party",
        lambda: Network("n", participants=[elm, oak, Holder("oka")]),
        "participants/2/holder",
        "'oka'",
        "'oak'",
        "elm, oak",
    ),
    wrong(
        "unknown organ of a party",
        lambda: Network("n", tasks=[Task("t", what=Holder("elm", "counsil"))], parties=[elm]),
        "tasks/0/what/0/holder",
        "'elm/counsil'",
        "'elm/council'",
        "mayor",
    ),
    wrong(
        "unknown organ",
        lambda: Network("n", tasks=[Task("t", how=Holder("itself", "bord"))], organs=[Organ("board")]),
        "tasks/0/how/0/holder",
        "'itself/bord'",
        "'itself/board'",
    ),
    wrong(
        "organ taken for a party",
        lambda: Network("n", tasks=[Task("t", how=Holder("board"))], organs=[Organ("board")]),
        "tasks/0/how/0/holder",
        "'board'",
        "'itself/board'",
    ),
    wrong(
        "unknown source",
        lambda: Network("n", sources=[Source("press")], self_descriptions=[SelfDescription("x", source="pres")]),
        "self_descriptions/0/source",
        "'pres'",
        "'press'",
    ),
    wrong(
        "unknown place",
        lambda: Network("n", organs=[Organ("board")], evidence=[Evidence("organs/bord")]),
        "evidence/0/at",
        "'organs/bord'",
        "'board'",
    ),
    wrong("id twice", lambda: Network("n", organs=[Organ("a"), Organ("a")]), "organs/1/id", "'a'", "id"),
    wrong("party twice", lambda: Network("n", parties=[elm, elm]), "parties/1/id", "'elm'", "id"),
    # files
    wrong(
        "structure",
        lambda: loads("{samenwerking: 1, id: n, structure: network}", format="yaml", structure=Cooperative),
        "structure",
        "'network'",
        "cooperative",
    ),
]

WRONG_KIND = [
    wrong("class of form as text", lambda: Municipality("elm", form="foundation"), "form", "'fou", "forms.Foundation"),
    wrong("class of form as form", lambda: Municipality("elm", form=forms.Bgts()), "form", "Bgts()", "forms.Bgts"),
    wrong("structure", lambda: SelfDescription("x", structure="netwerk"), "structure", "'netwerk'", "Network"),
    wrong("task as party", lambda: Seat(task), "party", "Task('care')", "Holder.parse"),
    wrong("None as party", lambda: Participation(None), "holder", "None", "Holder.parse"),
    wrong("votes as text", lambda: Seat(elm, votes="2"), "votes", "'2'", "Write 2."),
    wrong("votes as half", lambda: Seat(elm, votes=1.5), "votes", "1.5", "whole number such as"),
    wrong("count as text", lambda: Seat(elm, count="2"), "count", "'2'", "Count("),
    wrong("count below zero", lambda: Seat(elm, count=-1), "count", "-1", "Count("),
    wrong("flag as text", lambda: Network("n", draft="yes"), "draft", "'yes'", "Write True or False"),
    wrong("flag left None", lambda: Network("n", draft=None), "draft", "None", "Write True or False"),
    wrong("name as number", lambda: Municipality("elm", 296), "name", "296", "'296'"),
    wrong("money as float", lambda: Event(EventKind.DEFICIT, amount=12.5), "amount", "12.5", "Decimal('12.5"),
    wrong("money as text", lambda: Task("t", ceiling="12.50"), "ceiling", "'12.50'", "Decimal('12.50')"),
    wrong("document as text", lambda: Network("n", predecessor="old"), "predecessor", "'old'", "DocumentLink('"),
    wrong("successor as text", lambda: Event(EventKind.ENDED, successor="x"), "successor", "'x'", "DocumentLink("),
    wrong("extensions as list", lambda: Network("n", extensions=[1.5]), "extensions", "1.5", "{'"),
    wrong("other enumeration", lambda: Seat(elm, Role.MEMBER), "roles/0", "Role.MEMBER", "SeatRole.CHAIR"),
    wrong("period left None", lambda: Participation(elm, period=None), "period", "None", "Period("),
]
"""Values of a wrong kind, with what the error says to write."""


def ended_before_start() -> Network:
    """An end before the start."""
    return Network("n", start="2018", record=[Event(EventKind.ENDED, "2017")])


@pytest.mark.parametrize(("make", "path", "found", "says"), WRONG)
def test_a_wrong_value_is_named_with_the_way_out(
    make: Callable[[], object], path: str, found: str, says: tuple[str, ...]
) -> None:
    with pytest.raises(InvalidError) as caught:
        make()
    problem = only(caught.value)
    assert problem.place == path
    assert problem.path == tuple(int(step) if step.isdecimal() else step for step in path.split("/") if step)
    for language in LANGUAGES:
        assert found in problem.found.get(language)
    for word in says:
        assert word in problem.text("en")


@pytest.mark.parametrize(("make", "path", "found", "says"), WRONG_KIND)
def test_a_wrong_value_is_named(make: Callable[[], object], path: str, found: str, says: tuple[str, ...]) -> None:
    with pytest.raises(InvalidError) as caught:
        make()
    problem = only(caught.value)
    assert problem.place == path
    assert all(found in problem.found.get(language) for language in LANGUAGES)


@pytest.mark.parametrize(("make", "path", "found", "says"), WRONG_KIND)
def test_its_error_says_what_to_write(make: Callable[[], object], path: str, found: str, says: tuple[str, ...]) -> None:
    with pytest.raises(InvalidError) as caught:
        make()
    assert all(word in only(caught.value).text("en") for word in says)


@pytest.mark.parametrize("text", ["elm/council/x", "", "/", "elm/", "Elm", "elm/Council", "unknown", 3, None])
def test_a_holder_is_parsed_or_refused(text: Any) -> None:
    with pytest.raises(InvalidError) as caught:
        Holder.parse(text)
    assert "gm0296/council" in only(caught.value).remedy.nl


def test_all_mistakes_come_at_once() -> None:
    with pytest.raises(InvalidError) as caught:
        Network("n", 3, start="17-11-2019", draft="yes", participants=[elm, 3, None, None], organs=[Organ("o"), "p"])
    assert [problem.place for problem in caught.value.problems] == [
        "name",
        "draft",
        "start",
        "participants/1",
        "participants/2",
        "organs/1",
    ]
    for language in LANGUAGES:
        lines = caught.value.text(language).splitlines()
        assert len(lines) == 6
        assert lines[0].startswith("Network 'n': name: ")


def test_all_mistakes_in_names_come_at_once() -> None:
    with pytest.raises(InvalidError) as caught:
        Network(
            "n",
            organs=[Organ("board"), Organ("board")],
            participants=[elm, Participation(Holder("elk"))],
            tasks=[Task("t", what=Holder("elm", "raad"), how=[elm.council, Holder("itself", "bord"), None])],
            evidence=[Evidence("tasks/u")],
        )
    assert {problem.place for problem in caught.value.problems} == {
        "organs/1/id",
        "participants/1/holder",
        "tasks/0/what/0/holder",
        "tasks/0/how/1/holder",
        "evidence/0/at",
    }


def test_mistakes_in_values_do_not_hide_those_in_names() -> None:
    with pytest.raises(InvalidError) as caught:
        Network("n", draft="yes", participants=[elm, Holder("elk")])
    assert {problem.place for problem in caught.value.problems} == {"draft", "participants/1/holder"}


def test_words_that_python_itself_refuses() -> None:
    for make in (
        lambda: Task("care", waht=elm),
        lambda: Municipality("elm", "Elmstad", "gm9999"),
        lambda: Seat(elm, SeatRole.CHAIR, 2),
        lambda: Bilateral("b", "B", forms.PublicBody()),
        lambda: Bilateral(),
        lambda: Task(what=elm),
    ):
        with pytest.raises(TypeError):
            make()
    for name, value in {"counsil": elm, "council": north, "whta": task, "Municipallity": samenwerking}.items():
        with pytest.raises(AttributeError, match=name):
            getattr(value, name)
    with pytest.raises(ImportError, match="Municipallity"):
        exec("from samenwerking import Municipallity")  # noqa: S102
    with pytest.raises(AttributeError, match="PublicBoddy"):
        forms.PublicBoddy()


def test_nothing_can_be_assigned() -> None:
    for value, name in (
        (elm, "name"),
        (elm, "council"),
        (elm, "nickname"),
        (task, "what"),
        (ITSELF, "party"),
        (forms.PublicBody(), "identifiers"),
        (care(), "participants"),
        (YES, "facts"),
        (Count(1, 2), "at_least"),
    ):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, name, None)
        with pytest.raises(AttributeError):
            delattr(value, name)


def test_a_truth_is_no_condition() -> None:
    for ask in (lambda: bool(unknown()), lambda: not YES, lambda: YES and YES, lambda: 1 if Count(2, 3) > 1 else 0):
        with pytest.raises(TypeError, match="is_yes"):
            ask()


@pytest.mark.parametrize("cls", [Municipality, Task, Network, forms.Foundation])
def test_the_classes_are_closed(cls: type) -> None:
    with pytest.raises(TypeError):
        type("Mine", (cls,), {"__slots__": (), "word": None})


# changes deep inside


def test_changes_deep_inside() -> None:
    made = care()
    changed = but(made, {"organs/board/seats/veen/votes": 2, "organs/board/seats/north/votes": 3, "name": "Anders"})
    assert [seat.votes for seat in changed.organ("board").seats or () if seat] == [2, 3, None]
    assert changed.name == "Anders"
    assert made == care()
    assert type(changed) is Cooperative
    assert but(changed, dict.fromkeys(["organs/board/seats/veen/votes", "organs/board/seats/north/votes"])) == but(
        made, {"name": "Anders"}
    )
    assert but(made, {}) == made
    assert but(made, {"tasks/admission/how": [veen.council, None]}).task("admission").how == (
        *(Task("x", how=veen.council).how or ()),
        None,
    )
    assert but(made, {"participants/home/period": "2026"}) == but(made, {"participants/home/period/start": "2026"})
    assert but(made, {"legal_form/liability": forms.Liability.FULL}) != made


def test_changes_that_are_only_valid_together() -> None:
    made = care()
    with pytest.raises(InvalidError) as caught:
        but(made, {"organs/board/id": "bestuur"})
    assert only(caught.value).place == "tasks/1/how/0/holder"
    changed = but(made, {"organs/board/id": "bestuur", "tasks/admission/how": Holder("itself", "bestuur")})
    assert changed.organ("bestuur").seats == made.organ("board").seats
    period = Period("2020", "2021")
    with pytest.raises(InvalidError):
        but(period, {"start": "2022"})
    assert but(period, {"start": "2022", "end": "2023"}) == Period("2022", "2023")


def test_a_new_party_comes_along_with_a_change() -> None:
    changed = but(care(), {"founders": [veen, elm.council]})
    assert [party.id for party in changed.parties] == ["veen", "north", "home", "elm"]


def test_a_wrong_change_is_named_from_what_changed() -> None:
    with pytest.raises(InvalidError) as caught:
        but(care(), {"organs/board/seats/north/roles": "chair"})
    assert "SeatRole.CHAIR" in only(caught.value).remedy.nl


@pytest.mark.parametrize(
    ("place", "near", "known"),
    [
        ("organs/bord/seats", "board", "board"),
        ("organs/board/seets", "seats", "decision_rule"),
        ("tasks/home-car", "home-care", "admission"),
        ("tasks/home-care/how/nort", "north", "home"),
        ("naem", "name", "legal_form"),
        ("participants/hoem/roles", "home", "veen"),
        pytest.param(
            "organs/board/seats/nort",
            "north:chair",
            "veen",
        ),
    ],
)
def test_an_unknown_place_has_a_nearest(place: str, near: str, known: str) -> None:
    for use in (lambda: but(care(), {place: None}), lambda: find(care(), place)):
        with pytest.raises(InvalidError) as caught:
            use()
        problem = only(caught.value)
        assert place in problem.found.en
        assert problem.nearest == near
        assert known in problem.remedy.nl
        assert known in problem.remedy.en


@pytest.mark.parametrize(
    "place", ["", "/", "name/", "organs//seats", "name/x", "organs/board/seats/veen/votes/x", "é é"]
)
def test_no_place_at_all(place: str) -> None:
    with pytest.raises(InvalidError) as caught:
        but(care(), {place: None})
    only(caught.value)


def test_one_change_does_not_lie_inside_another() -> None:
    inside, around = "organs/board/seats", "organs/board"
    for places in ((inside, around), (around, inside)):
        with pytest.raises(InvalidError) as caught:
            but(care(), dict.fromkeys(places))
        assert "organs/board" in only(caught.value).found.nl


def test_twins_need_an_id() -> None:
    twins = Organ("board", seats=[Seat(veen), Seat(veen), Seat(None), Seat(elm, SeatRole.CHAIR), Seat(elm), None])
    with pytest.raises(InvalidError) as caught:
        but(twins, {"seats/veen/votes": 2})
    problem = only(caught.value)
    assert "'id'" in problem.remedy.nl
    assert "'id'" in problem.remedy.en
    assert find(twins, "seats/unknown") == Seat(None)
    assert find(twins, "seats/elm") == Seat(elm)
    assert find(twins, "seats/elm:chair") == Seat(elm, SeatRole.CHAIR)
    named = Organ("board", seats=[Seat(veen, id="first"), Seat(veen)])
    assert [seat.votes for seat in but(named, {"seats/first/votes": 2}).seats or () if seat] == [2, None]
    with pytest.raises(InvalidError) as caught:
        but(Network("n", participants=[veen.council, veen.executive]), {"participants/veen/roles": Role.LEAD})
    assert "veen:council, veen:executive" in only(caught.value).remedy.nl


# every class has its words


def parts_of(inner: Inner, seen: dict[type, None]) -> dict[type, None]:
    """Every class and enumeration that can stand in a place, in order of appearance."""
    match inner:
        case Many(item, _):
            parts_of(item.inner, seen)
        case Choice(enum):
            seen[enum] = None
        case One(cls) | Kind(cls):
            for kind in (cls, *kinds_of(cls).values()):
                if kind not in seen:
                    seen[kind] = None
                    for field in fields_of(kind) if attrs.has(kind) else ():
                        parts_of(field.slot.inner, seen)
    return seen


MODEL = [*dict.fromkeys([*parts_of(One(Facts), {}), *parts_of(One(Agenda), {})]), PartyOrgan]

SAME_IN_BOTH = {
    "agenda", "minister", "partner", "pilot", "platform", "procedure", "product", "reserve", "website",
}  # fmt: skip
"""Labels that are one word in Dutch and in English."""

SAME_KEY_IN_BOTH = {
    "basis", "budget", "code", "contact", "criteria", "document", "id", "oin", "partners", "procedure", "quorum",
    "rsin", "sector", "status",
}  # fmt: skip
"""Keys of which the label is."""


def labels() -> Iterator[tuple[str, samenwerking.Text]]:
    """Every label of the model."""
    for cls in MODEL:
        if issubclass(cls, Labelled):
            yield from ((repr(member), member.labels) for member in cls)
        else:
            yield cls.__name__, cls.labels
    for mark in Mark:
        yield repr(mark), samenwerking.Text(mark.label("nl"), mark.label("en"))


def test_the_model_was_walked() -> None:
    assert {Municipality, forms.Bgts, Cooperative, Period, Role, EventKind, Identifiers, Successor} <= set(MODEL)
    assert {DocumentLink, Seat, Evidence, forms.Liability, samenwerking.Ballot} <= set(MODEL)


def test_every_class_and_member_has_both_labels() -> None:
    for name, label in labels():
        assert label.nl.strip(), name
        assert label.en.strip(), name
        for text in label:
            assert text == text.strip(), name
            assert "_" not in text, name


def test_dutch_and_english_differ_but_for_a_few() -> None:
    assert {label.nl for _, label in labels() if label.nl == label.en} == SAME_IN_BOTH


def test_members_of_one_enumeration_differ() -> None:
    for cls in MODEL:
        if issubclass(cls, Labelled):
            for language in LANGUAGES:
                assert len({member.label(language) for member in cls}) == len(cls), cls
            for member in cls:
                assert cls(member.value) is member
                assert str(member) == member.label()
                assert repr(member) == f"{cls.__name__}.{member.name}"


def test_every_key_has_its_words_and_no_word_is_left_over() -> None:
    keys = {field.name for cls in MODEL if attrs.has(cls) for field in fields_of(cls)}
    tags = {cls.tag for cls in MODEL if kinds_of(cls)}
    assert tags == {"kind", "structure"}
    assert set(KEYS) == keys | tags
    for key, label in KEYS.items():
        assert label.nl.strip(), key
        assert label.en.strip(), key
    assert {key for key, label in KEYS.items() if label.nl == label.en} == SAME_KEY_IN_BOTH


# one module per kind


def words_in(file: Path) -> set[str]:
    """The names and words that a module uses, but for its docstrings."""
    tree = ast.parse(file.read_text("utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    words: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.ClassDef(name=name):
                words.add(name)
            case ast.ImportFrom(names=names) | ast.Import(names=names):
                words.update(word for alias in names for word in (alias.name, alias.asname or ""))
            case ast.Constant(value=str(text)) if id(node) not in said:
                words.update(re.findall(r"\w+", text))
    return words


WORDS = {file.relative_to(SOURCE).as_posix(): words_in(file) for file in sorted(SOURCE.rglob("*.py"))}


@pytest.mark.parametrize(
    ("base", "allowed"),
    [(Party, {"model/parties.py", "__init__.py"}), (forms.LegalForm, {"model/forms.py"})],
)
def test_a_kind_stands_in_one_module(base: type, allowed: set[str]) -> None:
    kinds = {cls.__name__ for cls in kinds_of(base).values() if cls is not base}
    assert len(kinds) >= 11
    # a rule of law is about kinds of parties and forms, and names them
    others = {file: words for file, words in WORDS.items() if file not in allowed and not file.startswith("rules/")}
    elsewhere = {file: sorted(kinds & words) for file, words in others.items() if kinds & words}
    assert elsewhere == {}
    assert all(kinds <= WORDS[file] for file in allowed)


# the front door


def in_new_python(code: str) -> str:
    """What *code* prints in a Python of its own."""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


LOADED = """
import sys
before = set(sys.modules)
{code}
heavy = ("cattrs", "yaml", "rich", "xml", "importlib.metadata")
loaded = set(sys.modules) - before
print([name for name in sorted(loaded) if any(f"{{name}}.".startswith(f"{{one}}.") for one in heavy)])
"""


@pytest.mark.parametrize(
    "code",
    [
        "import samenwerking",
        "import samenwerking; dir(samenwerking)",
        "from samenwerking import forms; forms.PublicBody()",
        "from samenwerking import Municipality, Network; Network('n', participants=[Municipality('m')])",
    ],
)
def test_importing_loads_no_more_than_it_needs(code: str) -> None:
    assert in_new_python(LOADED.format(code=code)).strip() == "[]"


def test_every_public_name_is_there() -> None:
    assert set(samenwerking.__all__) <= set(dir(samenwerking))
    assert len(set(samenwerking.__all__)) == len(samenwerking.__all__)
    for name in samenwerking.__all__:
        assert getattr(samenwerking, name) is not None
    assert in_new_python("from samenwerking import *\nprint(Municipality('m'), forms.PublicBody(), UNKNOWN)").split()


def test_checkers_and_python_see_the_same_names() -> None:
    tree = ast.parse((SOURCE / "__init__.py").read_text("utf-8"))
    exports = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "_EXPORTS"
    )
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        (node.module, alias.name): alias.asname
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert all(name == asname for (_, name), asname in seen.items())
    assert set(seen) == {(module, name) for module, names in exports.items() for name in names} | {
        ("samenwerking.model", "forms")
    }
