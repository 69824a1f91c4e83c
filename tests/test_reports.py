"""Reports: what is true of every output, and answers worked out by hand."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    NONE,
    OUTSIDER,
    UNKNOWN,
    Amount,
    CareProvider,
    Collective,
    Commitment,
    CommitmentKind,
    CouncilPosition,
    Count,
    DecisionRight,
    DecisionRule,
    Disputes,
    DisputeStep,
    DocumentLink,
    Event,
    EventKind,
    Funding,
    FundingKind,
    Goal,
    IntendedResult,
    Interest,
    JointAuthority,
    JointlyResponsible,
    Majority,
    Motive,
    MotiveKind,
    Municipality,
    Network,
    OpenList,
    Organ,
    OrganKind,
    Participation,
    Period,
    Power,
    PowerKind,
    PowerToDo,
    Province,
    Provision,
    ProvisionKind,
    Purpose,
    Reporting,
    Responsible,
    RightKind,
    Seat,
    SeatRole,
    SelfDescription,
    Subject,
    Task,
    VotesPerMember,
    WaterAuthority,
    WayOut,
    WorkingCapacity,
    forms,
)
from samenwerking.language import LANGUAGES
from samenwerking.questions.answers import Answer, Interval
from samenwerking.questions.boards import share_of
from samenwerking.questions.tables import to_csv, to_markdown, uncover
from samenwerking.questions.wheel import Wheel
from samenwerking.testing import collaborations

VEEN = Municipality("veen", "Veendorp")
OAK = Municipality("oak", "Eikdorp")
ELM = Province("elm", "Elmland")
NORTH = CareProvider("north", "Zorg Noord")

days = st.dates(dt.date(1984, 1, 1), dt.date(2041, 1, 1))


def reports(asked: Any) -> Iterator[Answer[Any]]:
    yield from (
        asked.matrix(),
        asked.councils(),
        asked.wheel(),
        asked.conditions(),
        asked.endings(),
        asked.aftermath(),
        asked.roster(),
        asked.shares(),
        asked.members(),
        asked.members_by_kind(),
        asked.sector_coverage(),
        asked.timeline(),
        asked.unknowns(),
    )


# Every output


@given(collaborations(), st.none() | days)
def test_every_report_comes_out_in_every_format_and_language(whole: Network, day: dt.date | None) -> None:
    for answer in reports(whole if day is None else whole.on(day)):
        for language in LANGUAGES:
            assert max(map(len, answer.text(language).split("\n"))) <= 100
            table = answer.table(language)
            assert {len(row) for row in table} == {len(table[0])}
            assert len(table) == len(answer) + 1
            read = list(csv.reader(io.StringIO(answer.csv(language), newline="")))
            assert [[uncover(cell) for cell in row] for row in read] == table
            check_markdown(answer.markdown(language))
        assert answer.table("nl")[0] != answer.table("en")[0]


def check_markdown(text: str) -> None:
    """Every table has as many cells in each row as in its header, and no line is part of two."""
    for block in text.split("\n\n"):
        lines = block.split("\n")
        if lines[0].startswith("|"):
            assert re.fullmatch(r"\|( --- \|)+", lines[1])
            assert {len(cells_of(line)) for line in lines} == {lines[1].count("---")}


def cells_of(line: str) -> list[str]:
    """Return the cells of a row as GitHub reads them."""
    return [
        re.sub(r"\\([\\`*_\[\]<>&|~])", r"\1", cell.replace("<br>", "\n"))
        for cell in re.split(r" (?<!\\)\| ", line.removeprefix("| ").removesuffix(" |"))
    ]


texts = st.text(st.sampled_from("=+-@'\t\r\n;,\"|\\`*_[]<>&~ aé\uff1d"), max_size=12) | st.text(max_size=12)
tables = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(texts, min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(tables)
def test_csv_gives_back_the_cells_and_no_formula(table: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(to_csv(table), newline="")))

    assert [[uncover(cell) for cell in row] for row in read] == table
    for row in read:
        for cell in row:
            assert cell.startswith("'") or cell.strip()[:1] not in tuple("=+-@\uff1d\uff0b\uff0d\uff20")
            assert not cell.startswith(("\t", "\r", "\n"))


@given(tables)
def test_markdown_gives_back_the_cells(table: list[list[str]]) -> None:
    header, rule, *rows = to_markdown(table).split("\n")

    assert rule == "|" + " --- |" * len(table[0])
    assert [cells_of(line) for line in (header, *rows)] == [
        ["\n".join(cell.splitlines()) for cell in row] for row in table
    ]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("-5", "'-5"),
        ("@sum", "'@sum"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("\uff1d1", "'\uff1d1"),
        ("\tx", "'\tx"),
        ("'s-Gravenhage", "'s-Gravenhage"),
        ("€ 5", "€ 5"),
        ("", ""),
        ('a "b", c', '"a ""b"", c"'),
        ("a\rb", '"a\rb"'),
        ("a\nb", '"a\nb"'),
    ],
)
def test_a_cell_that_looks_like_a_formula_is_text(cell: str, written: str) -> None:
    assert to_csv([[cell, "x"]]) == f"{written},x\n"
    assert uncover(next(csv.reader(io.StringIO(written, newline="")), [""])[0]) == cell


def test_signs_of_markdown_are_text() -> None:
    assert to_markdown([["a|b", "c\nd"], ["\\", "*x*_y_[z]<b>&amp;~~`"]]) == (
        "| a\\|b | c<br>d |\n| --- | --- |\n| \\\\ | \\*x\\*\\_y\\_\\[z\\]\\<b\\>\\&amp;\\~\\~\\` |"
    )
    answer = (
        Network("n", start="2018", organs=[Organ("board", name="a*b", seats=[Seat(VEEN)])]).on("2020-01-01").roster()
    )
    assert "### a\\*b\n\n| partij |\n" in answer.markdown("nl")
    assert "\n\nNiet bekend:\n- hoe 'a\\*b' beslist \\[organs/board/decision\\_rule\\]\n" in answer.markdown("nl")
    ended = Network("n", start="2018", record=[Event(EventKind.ENDED, "2019-01-01")]).on("2020-01-01")
    assert ended.members().markdown("en") == "## Who takes part\n\nOn 2020-01-01 it had ended."
    assert Network("n").members().markdown("en") == "## Who takes part\n\nNothing is recorded of this."


# The matrix


@given(collaborations(), st.randoms(use_true_random=False))
def test_other_order_of_parties_is_other_order_of_columns(whole: Network, random: Any) -> None:
    parties = list(whole.parties)
    random.shuffle(parties)
    one, other = whole.matrix(), attrs.evolve(whole, parties=parties).matrix()

    for language in LANGUAGES:
        before, after = one.table(language), other.table(language)
        assert [row[0] for row in before] == [row[0] for row in after]
        fixed = 1 + len(one.holders)
        assert [row[fixed:] for row in before] == [row[fixed:] for row in after]
        columns = dict(zip((holder.word for holder in one.holders), zip(*before, strict=True), strict=False))
        assert sorted(zip(*before, strict=True)) == sorted(zip(*after, strict=True))
        assert len(columns) == len(one.holders) or not before
    order = {party.id: number for number, party in enumerate(parties)}
    places = [order.get(holder.word.split("/")[0], len(order)) for holder in other.holders]
    assert places == sorted(places)


def test_many_holders_stand_in_parts_that_fit() -> None:
    parties = [Municipality(f"m{number}", f"Gemeentenaam-{number}") for number in range(15)]
    tasks = [
        Task("all", "alles", what=[party.council for party in parties], how=[]),
        Task("one", "één", what=[parties[14].council], how=[]),
    ]
    answer = Network("n", tasks=tasks).matrix()
    text = answer.text("en")

    assert len(answer.holders) == 15
    assert max(map(len, text.split("\n"))) <= 100
    assert "Part 1 of 4" in text
    words = text.split()
    for party in parties:
        assert words.count(party.name) == 1
    assert ["één" in part for part in text.split("Part ")[1:]] == [True, False, False, True]


def test_the_matrix_tells_for_whom_a_task_is() -> None:
    some = Task("care", participants=[VEEN, None])
    answer = Network("n", participants=[VEEN, OAK], tasks=[some, Task("waste")]).matrix()

    assert [row["participants"] for row in answer.rows()] == [["veen", "perhaps_more"], []]
    assert "For whom:\n- care: Veendorp, perhaps others" in answer.text("en")
    assert "Voor wie:\n- care: Veendorp, misschien anderen" in answer.markdown("nl").replace("\\", "")


def test_what_is_open_in_the_matrix_is_said() -> None:
    task = Task(
        "care",
        what=[Responsible(VEEN, period="2030"), Responsible(OAK, period=UNKNOWN)],
        how=None,
        joint=[],
        supports=[NORTH, None],
        advises=[],
        informed=[],
    )
    right = DecisionRight(ITSELF, RightKind.DECIDES, subject="het beleid", frame="de wet")
    answer = Network("n", start="2018", tasks=[task], decision_rights=[right]).on("2020-01-01").matrix()

    assert answer.table("en") == [
        [
            "task",
            "Eikdorp",
            "Zorg Noord",
            "the collaboration itself",
            "not known",
            "participants",
            "powers",
            "period",
            "that day",
        ],
        ["care", "what (perhaps)", "supports", "?", "how, supports: perhaps others", "", "", "", "yes"],
        ["no task named", "", "", "decides (het beleid; within: de wet)", "", "", "", "", "yes"],
    ]
    assert "? = niet bekend of deze het wat of het hoe heeft." in answer.text("nl")
    assert answer.rows()[1]["says"][0]["conditions"] == {
        "nl": "het beleid; binnen: de wet",
        "en": "het beleid; within: de wet",
    }
    assert answer.items[0].says_of("north")[0].right.word == "supports"


def test_together_or_each_is_open() -> None:
    answer = Network("n", tasks=[Task("care", what=[VEEN, OAK], how=[NORTH, ELM], how_each=False)]).matrix()

    assert "each for itself or together, for 'what'" in answer.table("en")[1][5]
    assert "how (together)" in answer.table("en")[1]


def test_a_right_to_advise_is_not_who_advises() -> None:
    rights = [DecisionRight(VEEN.council, RightKind.ADVISES, task="care")]
    answer = Network("n", tasks=[Task("care", what=VEEN, how=[])], decision_rights=rights).matrix()

    assert cell_texts(answer) == ["what", "advises"]
    assert "jointly responsible, supports, advises, informed." in answer.text("en")


def cell_texts(answer: Answer[Any]) -> list[str]:
    return [cell for cell in answer.table("en")[1][1:3] if cell]


def test_powers_of_a_task_that_several_gave_alike_stand_together() -> None:
    powers = [
        Power(PowerKind.MANDATED, PowerToDo.GRANT_PERMITS, by=party.executive, to=ITSELF, task="care", basis="art. 4")
        for party in (VEEN, OAK)
    ]
    more = [
        Power(task="care", id="one"),
        Power(PowerKind.TRANSFERRED, to=ITSELF, task="care", period="2020-06"),
        Power(),
    ]
    answer = Network("n", start="2018", tasks=[Task("care")], powers=[*powers, *more]).on("2020-06-10").matrix()

    assert [power.text("en") for power in answer.items[0].powers] == [
        "grant permits: mandated to the collaboration itself by executive of Veendorp, executive of Eikdorp (art. 4)",
        "acquired, not known how",
        "transferred to the collaboration itself (perhaps)",
    ]
    assert answer.rows()[0]["powers"][0]["by"] == ["veen/executive", "oak/executive"]
    assert "Powers:\n- care: grant permits: mandated" in answer.text("en")


def test_an_empty_matrix() -> None:
    assert Network("n").matrix().text("en") == "Who decides what, by task\n\nNothing is recorded of this."
    assert Network("n", participants=[VEEN]).matrix().text("en").count("Nothing is recorded of this.") == 2
    assert "| care |" in Network("n", tasks=[Task("care")]).matrix().markdown("en")
    assert Network("n", tasks=[Task("care")]).matrix().table("en")[0][:2] == ["task", "not known"]


# Councils


def test_the_moments_of_a_council() -> None:
    authority = JointAuthority("body", "Regio")
    water = WaterAuthority("water", "Waterschap")
    record = [
        Event(EventKind.DRAFT_SENT, "2019-05", by=ITSELF, to=VEEN.unknown_organ, regarding=Subject.AMENDMENT),
        Event(EventKind.CONSENT, "2019-01-10", by=VEEN.council, regarding=Subject.FOUNDING),
        Event(EventKind.SUBSIDY_ASKED, "2019-02", by=ITSELF, to=VEEN.unknown_organ),
        Event(EventKind.VIEW_GIVEN, by=VEEN.unknown_organ),
        Event(EventKind.VIEW_GIVEN, "2030", by=ELM.provincial_council),
        Event(EventKind.VIEW_GIVEN, "2019", by=authority.general_board),
        Event(EventKind.INFORMED, "2019", to=water.general_board),
        Event(EventKind.MADE, "2019", by=VEEN),
    ]
    participants = [VEEN.executive, OAK, ELM, authority, water, ITSELF]
    view = Network("n", start="2018", participants=participants, record=record).on("2020-01-01")
    answer = view.councils()

    assert [(row.council.word, str(row.date), row.event.word, row.certain.text("en")) for row in answer.items] == [
        ("veen/council", "2019-01-10", "consent", "yes"),
        ("veen/council", "2019-05", "draft_sent", "unknown"),
        ("veen/council", "None", "view_given", "unknown"),
        ("water/general_board", "2019", "informed", "yes"),
    ]
    assert [council.word for council in answer.silent] == ["oak/council", "elm/provincial_council"]
    assert {gap.place for gap in answer.gaps} >= {
        "record/draft_sent:amendment:itself:veen:unknown/to",
        "record/view_given:veen:unknown/by",
        "participants/oak/council_position",
        "record",
    }
    assert "No moment is recorded of: council of Eikdorp, provincial council of Elmland." in answer.text("en")
    assert view.matrix().also == (answer,) or view.matrix().also[0].items == answer.items


def test_the_position_of_a_council() -> None:
    asked = CouncilPosition(frame_set_by=VEEN.council, informed_per_year=2, views_asked="2019-03")
    never = CouncilPosition(frame_set_by=NONE, informed_per_year=0, views_asked=NONE)
    participants = [
        Participation(VEEN, council_position=asked),
        Participation(OAK, council_position=never),
        Participation(ELM, council_position=CouncilPosition()),
        VEEN.executive,
    ]
    answer = Network("n", participants=participants).councils()

    assert [(row.council.word, str(row.date), row.event.word, row.content.en) for row in answer.items] == [
        ("veen/council", "2019-03", "views_asked", ""),
        ("veen/council", "None", "frame_set_by", "council of Veendorp"),
        ("veen/council", "None", "informed_per_year", "2"),
        ("oak/council", "None", "frame_set_by", "nobody"),
        ("oak/council", "None", "informed_per_year", "0"),
        ("oak/council", "None", "views_asked", "never"),
    ]
    assert [gap.place for gap in answer.gaps if gap.place != "record"] == [
        f"participants/elm/council_position/{name}" for name in ("frame_set_by", "informed_per_year", "views_asked")
    ]


# The wheel

COLUMNS = ("what", "seats", "votes", "chairs", "money")
PARTIES: list[Any] = [VEEN, OAK, NORTH]
IDS = [party.id for party in PARTIES]

known_tasks = st.builds(
    lambda number, what: Task(f"t{number}", what=what),
    st.integers(0, 10**6),
    st.lists(st.sampled_from(PARTIES), unique=True),
)
known_seats = st.builds(
    lambda number, party, count, votes, roles: Seat(party, roles, count=count, votes=votes, id=f"s{number}"),
    st.integers(0, 10**6),
    st.sampled_from(PARTIES),
    st.integers(1, 3),
    st.integers(0, 4),
    st.sampled_from([(), SeatRole.CHAIR]),
)
known_organs = st.builds(
    lambda number, kind, seats: Organ(f"o{number}", kind, seats),
    st.integers(0, 10**6),
    st.sampled_from([OrganKind.BOARD, OrganKind.EXECUTIVE_BOARD, OrganKind.ADVISORY_COMMITTEE]),
    st.lists(known_seats, max_size=3, unique_by=lambda seat: seat.id),
)
known_funding = st.builds(
    lambda number, by, kind, amount, year: Funding(by, kind, amount=amount, year=year, id=f"f{number}"),
    st.integers(0, 10**6),
    st.sampled_from([*PARTIES, ITSELF]),
    st.sampled_from([FundingKind.CONTRIBUTION, FundingKind.SUBSIDY, FundingKind.LOAN]),
    st.integers(0, 10**6),
    st.sampled_from([2019, 2020]),
)


def by_id(strategy: st.SearchStrategy[Any], size: int) -> st.SearchStrategy[list[Any]]:
    return st.lists(strategy, max_size=size, unique_by=lambda one: one.id)


known_networks = st.builds(
    lambda tasks, organs, funding: Network(
        "n", start="2018", participants=PARTIES, tasks=tasks, organs=organs, funding=funding, complete=list(OpenList)
    ),
    by_id(known_tasks, 4),
    by_id(known_organs, 3),
    by_id(known_funding, 4),
)


def fraction(own: Any, total: Any) -> Fraction:
    return Fraction(own) / total if total else Fraction(0)


def counted(whole: Network, party: str) -> dict[str, Fraction]:
    """Return the shares of a party where all is known, counted another way."""
    held = [task.what for task in whole.tasks if task.what]
    own = sum((Fraction(party in [one.holder.party for one in what], len(what)) for what in held), Fraction(0))
    deciding = [organ for organ in whole.organs if organ.kind is not OrganKind.ADVISORY_COMMITTEE]
    seats = [(seat, seat.count.at_least) for organ in deciding for seat in organ.seats]
    paid = [
        (one.by.party, int(one.amount.euros))
        for one in whole.funding
        if one.kind is not FundingKind.LOAN and one.year == 2020 and one.by.party != "itself"
    ]

    def share(weigh: Any) -> Fraction:
        weights = [(seat.party.party, number * weigh(seat)) for seat, number in seats]
        return fraction(sum(weight for name, weight in weights if name == party), sum(weight for _, weight in weights))

    return {
        "what": fraction(own, len(held)),
        "seats": share(lambda seat: 1),
        "votes": share(lambda seat: seat.votes),
        "chairs": share(lambda seat: SeatRole.CHAIR in seat.roles),
        "money": fraction(sum(euros for name, euros in paid if name == party), sum(euros for _, euros in paid)),
    }


@given(known_networks)
def test_where_all_is_known_the_wheel_is_exact_and_sums_to_one(whole: Network) -> None:
    answer = whole.on("2020-07-01").wheel()

    assert [row.party.word for row in answer.items] == IDS
    assert answer.gaps == ()
    expected = {party: counted(whole, party) for party in IDS}
    for name in COLUMNS:
        found = {row.party.word: getattr(row, f"{name}_share").exact for row in answer.items}
        assert found == {party: shares[name] for party, shares in expected.items()}
        assert sum(found.values()) in (0, 1)
    for row in answer.items:
        mine = expected[row.party.word]
        assert row.all_what.is_yes == (mine["what"] == 1)
        assert row.all_chairs.is_yes == (mine["chairs"] == 1)
        assert row.most_votes.is_yes == (mine["votes"] > Fraction(1, 2))
        assert row.most_money.is_yes == (mine["money"] > Fraction(1, 2))
    assert all(one.is_recorded and not one.another and not one.perhaps for one in answer.concentrations)


@st.composite
def blanked(draw: st.DrawFn, whole: Network) -> Network:
    """Take away what is known here and there: the whole is a completion of what is left."""

    def perhaps(value: Any, *others: Any) -> Any:
        return draw(st.sampled_from([value, value, *others]))

    def task(one: Task) -> Task:
        some = [holder for holder in one.what if draw(st.booleans())]
        doubtful = [attrs.evolve(holder, period=UNKNOWN) if draw(st.booleans()) else holder for holder in one.what]
        return attrs.evolve(
            one,
            what=perhaps(one.what, None, (*some, None), tuple(doubtful)),
            period=perhaps(one.period, Period(UNKNOWN)),
        )

    def seat(one: Seat) -> Seat:
        return attrs.evolve(
            one,
            party=perhaps(one.party, None),
            count=perhaps(one.count, None, Count(one.count.at_least - 1, one.count.at_least + 1)),
            votes=perhaps(one.votes, None),
            roles=perhaps(one.roles, None, (*one.roles, None)),
        )

    def organ(one: Organ) -> Organ:
        seats = tuple(map(seat, one.seats))
        kept = [one for one in seats if draw(st.booleans())]
        return attrs.evolve(one, kind=perhaps(one.kind, None), seats=perhaps(seats, seats, seats, None, (*kept, None)))

    def funding(one: Funding) -> Funding:
        rounded = Amount(round(int(one.amount.euros), -len(str(int(one.amount.euros))) + 1), about=True)
        return attrs.evolve(
            one,
            kind=perhaps(one.kind, None),
            amount=perhaps(one.amount, None, rounded),
            year=perhaps(one.year, None),
            period=perhaps(one.period, Period(UNKNOWN)),
        )

    paid = tuple(map(funding, whole.funding))
    return attrs.evolve(
        whole,
        tasks=tuple(map(task, whole.tasks)),
        organs=tuple(map(organ, whole.organs)),
        funding=perhaps(paid, paid, (*paid[:1], None), None),
    )


@given(st.data(), known_networks)
@settings(max_examples=4 * settings.default.max_examples)
def test_the_wheel_holds_every_completion(data: st.DataObject, whole: Network) -> None:
    left = data.draw(blanked(whole))
    full = {row.party.word: row for row in whole.on("2020-07-01").wheel().items}
    for answer in (left.on("2020-07-01").wheel(), left.wheel(2020)):
        for row in answer.items:
            certain = full[row.party.word]
            for name in COLUMNS:
                interval: Interval = getattr(row, f"{name}_share")
                share: Interval = getattr(certain, f"{name}_share")
                assert share.exact is not None
                assert interval.low <= share.exact <= interval.high, name
            for name in ("all_what", "all_chairs", "most_votes", "most_money"):
                truth = getattr(row, name)
                assert truth.is_unknown or truth.is_yes == getattr(certain, name).is_yes, name
        check_concentrations(answer)


def check_concentrations(answer: Wheel) -> None:
    for one, name in zip(answer.concentrations, ("all_what", "all_chairs", "most_votes", "most_money"), strict=True):
        assert [row.party for row in answer.items if getattr(row, name).is_yes] == list(one.certainly)
        assert [row.party for row in answer.items if getattr(row, name).is_unknown] == list(one.perhaps)
        assert len(one.certainly) <= 1
        for language in LANGUAGES:
            assert one.text(language)


@given(known_networks, st.permutations(PARTIES))
def test_other_order_of_parties_is_other_order_of_rows(whole: Network, parties: list[Any]) -> None:
    one, other = whole.wheel(), attrs.evolve(whole, parties=tuple(parties)).wheel()

    assert [row.party.word for row in other.items] == [party.id for party in parties]
    assert sorted(one.rows(), key=repr) == sorted(other.rows(), key=repr)


def said(answer: Wheel) -> list[str]:
    return [one.text("en") for one in answer.concentrations]


def test_who_is_at_the_wheel() -> None:
    board = Organ(
        "board",
        OrganKind.BOARD,
        [Seat(VEEN, SeatRole.CHAIR, votes=3), Seat(OAK, votes=1), Seat(OUTSIDER, votes=1)],
    )
    whole = Network(
        "n",
        start="2018",
        participants=[VEEN, OAK],
        organs=[board, Organ("club", OrganKind.WORKING_GROUP, [Seat(OAK, SeatRole.CHAIR)])],
        tasks=[Task("a", what=VEEN), Task("b", what=[VEEN, OAK])],
        funding=[
            Funding(VEEN, FundingKind.CONTRIBUTION, year=2020, amount=100),
            Funding(OAK, FundingKind.PURCHASE, year=2020, amount=200),
            Funding(OAK, FundingKind.LOAN, year=2020, amount=10_000),
        ],
    )
    answer = whole.on("2020-01-01").wheel()

    assert [row["what_share"] for row in answer.rows()] == ["3/4", "1/4", "0"]
    assert [row["seats_share"] for row in answer.rows()] == ["1/3", "1/3", "1/3"]
    assert [row["money_share"] for row in answer.rows()] == ["1/3", "2/3", "0"]
    assert said(answer) == [
        "the what of all tasks: nobody",
        "all chairs: Veendorp",
        "more than half of the votes: Veendorp",
        "more than half of the money: Eikdorp",
    ]
    assert "Counted over the tasks, deciding organs and contributions of 2020 that are recorded." in answer.text("en")
    assert answer.year == 2020
    assert whole.wheel(2019).items[0].money_share.exact == 0
    assert whole.wheel().year is None
    assert answer.also == ()
    assert "steering" not in answer.text("en")
    assert "Het zegt dat de sturing gedeeld is." in attrs.evolve(whole, shared_steering=True).wheel().text("nl")


def test_what_nobody_recorded_is_not_known() -> None:
    answer = Network("n", participants=[VEEN]).wheel()

    assert {getattr(answer.items[0], f"{name}_share").text("en") for name in COLUMNS} == {"unknown"}
    assert answer.items[0].all_chairs.is_unknown
    assert {one.split(": ")[1] for one in said(answer)} == {"not recorded"}
    assert [gap.place for gap in answer.gaps] == ["tasks", "organs", "funding"]
    nothing = Network("n", participants=[VEEN], funding=[], complete=list(OpenList)).wheel()
    assert {getattr(nothing.items[0], f"{name}_share").exact for name in COLUMNS} == {0}
    assert {one.split(": ")[1] for one in said(nothing)} == {"nobody"}


def test_who_may_be_at_the_wheel() -> None:
    board = Organ("board", OrganKind.BOARD, [Seat(VEEN, SeatRole.CHAIR), Seat(OAK, (None,))])
    tasks = [Task("a", what=VEEN), Task("b", what=[OAK, None])]
    whole = Network("n", participants=[VEEN, OAK], organs=[board], tasks=tasks, funding=[None])
    answer = whole.wheel()

    assert said(answer) == [
        "the what of all tasks: nobody",
        "all chairs: perhaps Veendorp",
        "more than half of the votes: perhaps Veendorp, Eikdorp",
        "more than half of the money: not recorded",
    ]
    assert [row.what_share.text("en") for row in answer.items] == ["50% - 75%", "0% - 50%"]
    unseated = attrs.evolve(whole, organs=[Organ("board", OrganKind.BOARD)], tasks=[Task("a")]).wheel()
    assert said(unseated)[:3] == [
        "the what of all tasks: not known who, or nobody",
        "all chairs: not known who, or nobody",
        "more than half of the votes: not known who, or nobody",
    ]
    half = Organ("board", OrganKind.BOARD, [Seat(VEEN, votes=1), Seat(None, votes=2)])
    assert said(attrs.evolve(whole, organs=[half]).wheel())[2] == (
        "more than half of the votes: not known who, or nobody"
    )
    more = Organ("board", OrganKind.BOARD, [Seat(VEEN, votes=1), Seat(OAK, votes=3), Seat(None, votes=3)])
    assert (
        said(attrs.evolve(whole, organs=[more]).wheel())[2] == "more than half of the votes: perhaps Veendorp, Eikdorp"
    )


def test_a_collective_is_never_certainly_the_one() -> None:
    some = CareProvider("some", "zorgaanbieders", collective=Collective(3))
    one = CareProvider("one", "een aanbieder", collective=Collective(1))
    rows = [Network("n", participants=[party], tasks=[Task("a", what=party)]).wheel().items[0] for party in (some, one)]

    assert [row.what_share.exact for row in rows] == [1, 1]
    assert rows[0].all_what.is_unknown
    assert [gap.place for gap in rows[0].all_what.gaps] == ["parties/some/collective/count"]
    assert rows[1].all_what.is_yes
    itself = Network("n", tasks=[Task("a", what=ITSELF)]).wheel().items[0]
    assert (itself.party.word, itself.all_what.is_yes) == ("itself", True)


def test_several_deciding_organs_are_told_one_by_one_too() -> None:
    organs = [Organ("one", OrganKind.BOARD, [Seat(VEEN)]), Organ("two", None, [Seat(OAK)])]
    answer = Network("n", organs=organs).wheel()

    assert [row.seats_share for row in answer.items] == [
        Interval(Fraction(1, 2), Fraction(1)),
        Interval(Fraction(0), Fraction(1, 2)),
    ]
    assert "Shares of seats, votes and chairs" in answer.text("en")
    assert "organs/two/kind" in {gap.place for gap in answer.gaps}


def test_without_a_day_what_changed_hands_leaves_shares_open() -> None:
    tasks = [Task("a", what=[Responsible(VEEN, period=Period("2018", "2020")), Responsible(OAK, period="2020")])]
    organs = [Organ("board", OrganKind.BOARD, [Seat(VEEN)], period="2020")]
    whole = Network("n", start="2018", tasks=tasks, organs=organs)

    assert [row.what_share.text("en") for row in whole.wheel().items] == ["unknown", "unknown"]
    assert [row.what_share.exact for row in whole.on("2019-01-01").wheel().items] == [1]
    assert whole.wheel().items[0].seats_share == Interval(Fraction(0), Fraction(1))


@pytest.mark.parametrize(
    ("amount", "low", "high"),
    [
        (Amount(100), Fraction(1, 2), Fraction(1, 2)),
        (Amount(100, about=True), Fraction(1, 3), Fraction(3, 5)),
        (Amount(110, about=True), Fraction(105, 205), Fraction(115, 215)),
        (Amount(0, about=True), Fraction(0), Fraction(1)),
        (Amount(-100), Fraction(0), Fraction(0)),
        (None, Fraction(0), Fraction(1)),
    ],
    ids=str,
)
def test_about_so_much_is_right_to_half_of_its_last_digit(amount: Amount | None, low: Fraction, high: Fraction) -> None:
    funding = [Funding(VEEN, FundingKind.SUBSIDY, amount=amount), Funding(OAK, FundingKind.SUBSIDY, amount=100)]

    assert Network("n", funding=funding).wheel().items[0].money_share == Interval(low, high)


def test_nobody_has_a_share_of_his_own() -> None:
    held: Any = [(VEEN.holder, Count.exactly(1)), (None, Count(0, 1))]
    assert share_of(None, held) == Interval(Fraction(0), Fraction(1, 2))


# Endings


def test_what_is_arranged_for_an_end() -> None:
    provisions = [
        Provision(ProvisionKind.EXIT, True, article="9.1", content="met ingang van 1 januari"),
        Provision(ProvisionKind.EXIT_FEE, True, annual_contributions=3),
        Provision(ProvisionKind.NOTICE_PERIOD, False),
        Provision(ProvisionKind.ARCHIVES, None, article="20"),
        Provision(ProvisionKind.DURATION, True, indefinite=True),
        Provision(ProvisionKind.DURATION, True, until="2030-12-31", id="fixed"),
        Provision(ProvisionKind.DURATION, True, indefinite=False, id="other"),
        Provision(ProvisionKind.LIQUIDATION, True, majority=Majority.UNANIMITY, period="2020-06"),
        Provision(ProvisionKind.DISSOLUTION, False, period="2020-06"),
        Provision(ProvisionKind.TAKEOVER_OF_STAFF, True, holders=[VEEN, OAK]),
    ]
    view = Network("n", start="2018", provisions=provisions).on("2020-06-10")
    answer = view.endings()
    found = {
        row.subject.word + (f" {row.content.en}" if row.content.en else ""): row.arranged.text("en")
        for row in answer.items
    }

    assert found == {
        "exit met ingang van 1 januari": "yes",
        "notice_period": "no",
        "exit_conditions": "unknown",
        "exit_fee 3 times the yearly contribution": "yes",
        "exit_consequences": "unknown",
        "duration for an indefinite time": "yes",
        "duration until and including 2030-12-31": "yes",
        "duration not for an indefinite time": "yes",
        "dissolution": "unknown",
        "liquidation unanimity": "unknown",
        "takeover_of_tasks": "unknown",
        "takeover_of_staff": "yes",
        "takeover_of_contracts": "unknown",
        "archives": "unknown",
    }
    assert "Not arranged: notice period." in answer.text("en")
    assert "Niet bekend of het geregeld is: voorwaarden voor uittreding," in answer.text("nl")
    assert next(row.who for row in answer.items if row.who)[0].text.nl == "Veendorp"
    assert "provisions/archives" in {gap.place for gap in answer.gaps}
    complete = Network("n", provisions=provisions[2:3], complete=[OpenList.PROVISIONS]).endings()
    assert {row.arranged.text("en") for row in complete.items} == {"no"}
    assert complete.gaps == ()
    assert complete.also == ()


@given(st.data(), st.lists(st.sampled_from(ProvisionKind), unique=True))
def test_what_is_left_out_is_never_not_arranged(data: st.DataObject, kinds: list[ProvisionKind]) -> None:
    whole = [Provision(kind, data.draw(st.booleans())) for kind in kinds]
    left = [provision for provision in whole if data.draw(st.booleans())]
    full, part = Network("n", provisions=whole).endings(), Network("n", provisions=left).endings()
    known = {row.subject.word: row.arranged for row in full.items}

    for row in part.items:
        assert row.arranged.is_unknown or row.arranged.is_yes == known[row.subject.word].is_yes
        assert row.arranged.is_unknown or row.arranged.is_no == known[row.subject.word].is_no
        is_left = row.subject.word in {provision.kind.value for provision in left}
        assert row.arranged.is_unknown != is_left
    closed = Network("n", provisions=left, complete=[OpenList.PROVISIONS]).endings()
    assert not any(row.arranged.is_unknown for row in closed.items)


def test_what_happened_at_the_end() -> None:
    record = [
        Event(EventKind.DECIDED, "2019-06", by=VEEN.council, regarding=Subject.DISSOLUTION),
        Event(EventKind.ENDED, "2019-12-31", reason="te duur", successor=DocumentLink("next")),
        Event(EventKind.TAKEOVER, "2020-01-01", by=VEEN, regarding=Subject.STAFF),
        Event(EventKind.MEETING, "2019-01-01"),
    ]
    participants = [
        VEEN,
        Participation(OAK, period=Period("2018", "2019-01-01")),
        Participation(NORTH, period=Period("2018", "2020")),
        Participation(ELM, period=Period("2018", "2030")),
        Participation(Municipality("ash"), period=Period("2018", UNKNOWN)),
        None,
    ]
    provisions = [Provision(ProvisionKind.ARCHIVES, True, article="20")]
    whole = Network("n", start="2018", participants=participants, provisions=provisions, record=record)
    answer = whole.on("2020-07-01").endings()
    (happened,) = answer.also
    assert happened.items == whole.on("2020-07-01").aftermath().items

    assert next(row for row in answer.items if row.subject.word == "archives").arranged.is_yes
    assert [(row.event.word, row.present.text("en")) for row in happened.items] == [
        ("left", "yes"),
        ("decided", "yes"),
        ("ended", "yes"),
        ("takeover", "yes"),
        ("left", "unknown"),
    ]
    assert [text.en for text in happened.missing] == ["settlement", "takeover of tasks", "takeover of contracts"]
    assert "no longer takes part: Eikdorp" in " ".join(happened.text("en").split())
    assert "On 2020-07-01 it had ended." in answer.text("en")
    assert "This is what was arranged on the last day, 2019-12-31." in answer.text("en")
    assert "participants/north/period/end" in {gap.place for gap in answer.gaps}
    assert [text.en for text in whole.endings().also[0].missing] == [text.en for text in happened.missing]
    undated = Network("n", record=[Event(EventKind.ENDED), Event(EventKind.SETTLEMENT)]).endings()
    assert [text.en for text in undated.also[0].missing] == [
        "reason",
        "successor",
        "takeover of tasks",
        "takeover of staff",
        "takeover of contracts",
    ]
    no_reason = Network("n", record=[Event(EventKind.ENDED, reason_given=False, successor=NONE)]).endings()
    assert no_reason.also[0].missing[0].en == "settlement"
    begun = Network("n", record=[Event(EventKind.TAKEOVER, by=ITSELF)]).endings()
    assert begun.also == ()
    going_on = whole.on("2019-02-01").endings()
    assert [row.event.word for row in going_on.also[0].items] == ["left"]
    assert going_on.also[0].missing == ()
    month = attrs.evolve(whole, record=[Event(EventKind.ENDED, "2019-12")]).on("2020-07-01").endings()
    assert next(row for row in month.items if row.subject.word == "archives").arranged.is_yes


# The five conditions


def told(answer: Any, condition: str) -> dict[str, str]:
    return {
        row.subject.en + (f" ({row.of.en})" if row.of.en else ""): "; ".join(text.en for text in row.found)
        for row in answer.items
        if row.condition.word == condition and row.found
    }


CARE = Network(
    "care",
    start="2018",
    legal_form=forms.Foundation(),
    self_descriptions=[SelfDescription("netwerk"), SelfDescription("stichting")],
    shared_steering=True,
    purpose=Purpose(
        "zorg dichtbij",
        goals=[Goal.INNOVATION, None],
        motives=[Motive(MotiveKind.EFFICIENCY, "samen goedkoper"), Motive(), "te klein"],
        intended_results=[
            IntendedResult("minder crises", measured_by="aantal per jaar"),
            IntendedResult("meer rust", measured_by=NONE),
            "betere zorg",
        ],
    ),
    themes=["zorg", "wonen"],
    participants=[
        Participation(
            VEEN.council,
            interests=[Interest("rust", serves_purpose=True), Interest("geld", serves_purpose=False), "iets"],
            benefit=NONE,
            commitments=[Commitment(CommitmentKind.SIGNATURE, "2018-01", content="convenant"), Commitment()],
        ),
        VEEN.executive,
        Participation(NORTH, interests=[], benefit="werk", commitments=None, period="2020-06"),
    ],
    organs=[
        Organ(
            "board",
            OrganKind.BOARD,
            [
                Seat(VEEN, person="A. Aak", conflict_arrangement="stemt dan niet mee"),
                Seat(NORTH, conflict_arrangement=NONE),
            ],
            decision_rule=DecisionRule(Majority.QUALIFIED, threshold="2/3", quorum="1/2", way_out=WayOut.MEDIATION),
            meetings_per_year=4,
        ),
        Organ("club", seats=[], decision_rule=DecisionRule(), meetings_per_year=None),
        Organ("team", seats=None, decision_rule=DecisionRule(quorum=NONE, way_out=NONE)),
    ],
    tasks=[Task("a", what=VEEN, how=[], joint=[JointlyResponsible(VEEN), JointlyResponsible(NORTH), None])],
    provisions=[
        Provision(ProvisionKind.SAFEGUARD, True, article="4", content="onafhankelijke voorzitter"),
        Provision(ProvisionKind.EXIT, True),
        Provision(ProvisionKind.AMENDMENT, False),
        Provision(ProvisionKind.ACCESSION),
    ],
    working_capacity=WorkingCapacity(secretariat=True, staff=3, budget=NONE),
    funding=[Funding(VEEN, FundingKind.SUBSIDY, year=2020, amount=1000), Funding(NORTH), None],
    reporting=[
        Reporting(2, to=VEEN.council, finance=True, results=True),
        Reporting(to=NONE, id="other"),
        Reporting(id="third"),
    ],
    disputes=Disputes(
        [DisputeStep("overleg", outside=False), DisputeStep("rechter", outside=True), "praten"], graduated=False
    ),
    next_evaluation=NONE,
    record=[
        Event(EventKind.EVALUATION, "2019-05"),
        Event(EventKind.MADE, "2017-12-01", regarding=Subject.FOUNDING),
        Event(EventKind.INITIATED),
        Event(EventKind.MEETING, "2019"),
    ],
)


def test_the_five_conditions() -> None:
    answer = CARE.on("2020-06-10").conditions()

    assert told(answer, "ambition") == {
        "purpose": "zorg dichtbij",
        "goals": "innovation; perhaps more",
        "intended results": "minder crises (measured by: aantal per jaar); meer rust (is not measured); betere zorg",
        "themes": "zorg; wonen",
    }
    assert told(answer, "interests") == {
        "motives": "efficiency: samen goedkoper; a motive, not known which; te klein",
        "interests (Veendorp)": "rust (ties to the purpose); geld (does not tie to the purpose); iets",
        "interests (Zorg Noord (perhaps))": "none",
        "benefit (Veendorp)": "none",
        "benefit (Zorg Noord (perhaps))": "werk",
    }
    assert told(answer, "relation") == {
        "commitments (Veendorp)": "signature, 2018-01, convenant; committed, not known how",
        "jointly responsible (a)": "Veendorp; Zorg Noord; perhaps more",
        "shared steering": "is claimed",
        "self descriptions": "netwerk; stichting",
        "provision (safeguard against dominance)": "arranged: article 4, onafhankelijke voorzitter",
        "conflict arrangement (A. Aak in board)": "stemt dan niet mee",
        "conflict arrangement (Zorg Noord in board)": "none",
    }
    assert told(answer, "organisation") == {
        "legal form": "foundation",
        "organs": "board; club; team",
        "seats (board)": "Veendorp; Zorg Noord",
        "decision rule (board)": "qualified majority, threshold 2/3, quorum 50%, way out of deadlock: mediation",
        "seats (club)": "none",
        "decision rule (club)": "a decision rule, not known which",
        "decision rule (team)": "no quorum, way out of deadlock: none",
        "tasks": "a",
        "what (a)": "Veendorp",
        "how (a)": "none",
        "secretariat": "yes",
        "staff": "3",
        "budget": "none",
        "funding": "Veendorp: subsidy, € 1,000, 2020; Zorg Noord: pays, not known how; perhaps more",
    }
    assert told(answer, "process") == {
        "reporting": (
            "2 times a year, to council of Veendorp, on finance, on results; to nobody in particular; "
            "a report, not known how often"
        ),
        "evaluations": "evaluation: 2019-05",
        "next evaluation": "none",
        "meetings per year (board)": "4",
        "disputes": "overleg (among the parties); rechter (from outside); praten",
        "graduated": "no",
        "provision (amendment)": "not arranged",
        "provision (exit)": "arranged",
        "start": "2018",
        "stages": "made or signed (founding): 2017-12-01; initiated (perhaps)",
    }
    assert [text.en for text in answer.open_points("process")] == [
        "meetings per year (club, team)",
        "provision (escalation, accountability, evaluation, accession, dissolution)",
        "stages",
    ]
    assert [text.en for text in answer.open_points("relation")] == [
        "commitments (Zorg Noord (perhaps))",
        "jointly responsible (a)",
        "provision (double posts)",
    ]
    assert [text.en for text in answer.open_points("ambition")] == ["goals", "intended results"]
    text = " ".join(answer.text("en").split())
    assert "zorg dichtbij [purpose/text]" in text
    assert "This is no mark: whether it is enough is for people to judge." in text
    assert ["Interests", "benefit", "Veendorp", "none", "participants/veen:council/benefit"] in answer.table("en")
    assert {row[3] for row in Network("n").conditions().table("nl")[1:]} == {"niet bekend"}


def test_what_is_outright_none_of_the_conditions() -> None:
    bare = Network(
        "n",
        legal_form=NONE,
        shared_steering=False,
        working_capacity=NONE,
        disputes=NONE,
        reporting=[],
        funding=[],
        participants=[],
        purpose=Purpose("x", goals=[], motives=[], intended_results=[]),
        complete=list(OpenList),
    ).conditions()

    assert told(bare, "organisation") == dict.fromkeys(
        ["legal form", "organs", "tasks", "working capacity", "funding"], "none"
    )
    assert told(bare, "ambition") == {"purpose": "x", "goals": "none", "intended results": "none", "themes": "none"}
    assert told(bare, "relation")["shared steering"] == "is not claimed"
    assert told(bare, "process")["disputes"] == "none"
    assert told(bare, "process")["provision (exit)"] == "not arranged"
    ended = Network("n", start="2018", record=[Event(EventKind.ENDED, "2019-12-31")])
    assert ended.on("2020-01-01").conditions().items == ()
    assert ended.on("2020-01-01").conditions().text("en").endswith("On 2020-01-01 it had ended.")


# The board


def test_votes_of_the_party_and_what_was_agreed_stand_on_the_roster() -> None:
    seats = [Seat(VEEN, conflict_arrangement="blijft buiten"), Seat(OAK, votes=5, conflict_arrangement=NONE)]
    organ = Organ("board", seats=seats, votes_per_member=[VotesPerMember(VEEN, 2), VotesPerMember(OAK, 1)])
    answer = Network("n", organs=[organ]).roster()

    assert [(row["votes"], row["conflict_arrangement"]) for row in answer.rows()] == [(2, "blijft buiten"), (5, "none")]
    assert not any("votes" in gap.place or "conflict" in gap.place for gap in answer.gaps)
    assert "belangenregeling" in answer.text("nl")
    assert answer.text("nl").count("\nbestuur\n") == 0
    assert "\n\nboard\n\n" in answer.text("nl")


def test_the_interests_of_who_sits_there_stand_on_the_roster() -> None:
    participants = [
        Participation(VEEN.council, interests=["rust", None]),
        VEEN.executive,
        OAK,
        Participation(NORTH, interests=[]),
    ]
    seats = [Seat(VEEN), Seat(OAK), Seat(NORTH), Seat(ELM), Seat(OUTSIDER), Seat(None)]
    whole = Network("n", participants=participants, organs=[Organ("board", seats=seats)])
    answer = whole.roster()

    assert [row["interests"] for row in answer.rows()] == [
        ["rust", "perhaps_more"],
        ["unknown"],
        [],
        [],
        [],
        ["unknown"],
    ]
    assert {gap.place for gap in answer.gaps if "interests" in gap.place} == {
        "participants/veen:council/interests",
        "participants/oak/interests",
    }
    assert attrs.evolve(whole, participants=[None]).roster().rows()[3]["interests"] == ["unknown"]
    assert "  interests" in answer.text("en")
    assert "  belangen" not in Network("n", organs=[Organ("board", seats=[Seat(None)])]).roster().text("nl")


def test_organs_of_one_name_are_told_apart() -> None:
    organs = [Organ("one", name="bestuur", seats=[Seat(VEEN)]), Organ("two", name="bestuur", seats=[Seat(OAK)])]
    assert Network("n", organs=organs).roster().text("nl").count("\nbestuur\n") == 2
    assert Network("n", organs=organs).shares().table("nl")[0][0] == "orgaan"
