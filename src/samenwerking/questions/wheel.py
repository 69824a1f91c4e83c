"""Who is at the wheel: how the what, seats, votes, chairs and money are shared, and whether one party has it all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import ClassVar, Final, NamedTuple, final

import attrs

from samenwerking.language import Language, Text, same
from samenwerking.model.common import INHERIT
from samenwerking.model.funding import Funding, FundingKind
from samenwerking.model.holders import Holder
from samenwerking.model.organs import DECIDING, Organ
from samenwerking.model.period import Period
from samenwerking.model.view import Presence, Snapshot
from samenwerking.questions.answers import Answer, Interval, Phrase, listed, unique
from samenwerking.questions.boards import Held, holdings, share_gaps, share_of, shares
from samenwerking.questions.decides import holders_of, what_gaps
from samenwerking.questions.naming import called, in_order
from samenwerking.values.count import Count
from samenwerking.values.marks import Mark
from samenwerking.values.truth import NO, YES, Gap, Truth, unknown

Steers = Holder | Mark
"""A party, the collaboration itself, or an outsider."""


@final
@attrs.frozen
class WheelRow:
    """
    What one party has in its hands.

    Args:
        party: The party.

        what_share: Its share of the *what* of the tasks; one task counts as one, shared evenly by those that answer it.

        seats_share: Its share of the seats in the organs that decide.

        votes_share: Its share of the votes in these organs.

        chairs_share: Its share of the chairs of these organs.

        money_share: Its share of the money.

        all_what: Whether it alone has the *what* of all tasks.

        all_chairs: Whether it has all chairs.

        most_votes: Whether it has more than half of the votes.

        most_money: Whether it gives more than half of the money.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> row = Network("n", participants=[veen], tasks=[Task("care", what=veen.council)]).wheel().items[0]
        >>> row.party.word, row.what_share.exact, row.all_what
        ('veen', Fraction(1, 1), yes)
    """

    party: Phrase
    what_share: Interval
    seats_share: Interval
    votes_share: Interval
    chairs_share: Interval
    money_share: Interval
    all_what: Truth
    all_chairs: Truth
    most_votes: Truth
    most_money: Truth


@final
@attrs.frozen
class Concentration:
    """
    Whether one party has the better part of something.

    Args:
        of: What it is about, in words.

        certainly: The party that certainly has it; none or one.

        perhaps: The parties that may have it.

        another: Whether it may also be one that is not named here.

        anybody: Whether it may be any party, so that nothing is known.

        is_recorded: Whether anything of it is recorded.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> found = Network("n", tasks=[Task("care", what=veen.council)]).wheel().concentrations[0]
        >>> found.of.en, [party.word for party in found.certainly]
        ('the what of all tasks', ['veen'])
    """

    of: Text
    certainly: tuple[Phrase, ...]
    perhaps: tuple[Phrase, ...]
    another: bool
    anybody: bool
    is_recorded: bool

    def text(self, language: Language | None = None) -> str:
        """Return it as people read it."""
        return _SENTENCE.format(of=self.of, who=self._who()).get(language)

    def _who(self) -> Text:
        if not self.is_recorded:
            return _NOT_RECORDED
        if self.certainly:
            return self.certainly[0].text
        if self.anybody:
            return _NOT_KNOWN_WHO
        names = [party.text for party in self.perhaps] + ([_SOMEBODY_ELSE] if self.another else [])
        return _PERHAPS.format(who=listed(names)) if names else _NOBODY


@final
@attrs.frozen
class Wheel(Answer[WheelRow]):
    """
    Who is at the wheel: shares that are exact, or hold every completion of what is unknown.

    They are those of the tasks, organs and money that are recorded; where several organs decide, the shares in each
    follow.

    A collective of parties that are not named counts as one; of what it has, it is not known whether one of them has
    it all.

    Money is what others give: contributions, subsidies, purchases and what is given in kind; loans and guarantees are
    left out, as they come back. An amount of which a source says that it is about so much is right to half of its last
    digit that is not nought: about 3,000,000 lies between 2,500,000 and 3,500,000.

    Args:
        concentrations: Whether one party has it all, or more than half, in words.

        year: The year of the money; `None`: all that is recorded.

        is_claimed_shared: Whether the collaboration says that its steering is shared; `None`: not known.

    Example:
        >>> elm, veen = Municipality("elm", "Elmstad"), Municipality("veen", "Veendorp")
        >>> board = Organ("board", OrganKind.BOARD, [Seat(elm, votes=2), Seat(veen, votes=1)])
        >>> answer = Network("n", participants=[elm, veen], organs=[board]).wheel()
        >>> print(answer.concentrations[2].text("en"))
        more than half of the votes: Elmstad
    """

    heading: ClassVar[Text] = Text("Wie zit aan het stuur", "Who is at the wheel")
    columns: ClassVar[tuple[str, ...]] = (
        "party",
        "what_share",
        "seats_share",
        "votes_share",
        "chairs_share",
        "money_share",
        "all_what",
        "all_chairs",
        "most_votes",
        "most_money",
    )
    tells_gaps: ClassVar[bool] = True
    unprinted: ClassVar[frozenset[str]] = frozenset({"all_what", "all_chairs", "most_votes", "most_money"})

    concentrations: tuple[Concentration, ...] = attrs.field(default=(), kw_only=True)
    year: int | None = attrs.field(default=None, kw_only=True)
    is_claimed_shared: bool | None = attrs.field(default=None, kw_only=True)

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        if self.items:
            yield [_WHETHER_ONE.get(language), *(f"- {one.text(language)}" for one in self.concentrations)]
            counted = _COUNTED if self.year is None else _COUNTED_IN.format(year=self.year)
            yield [counted.get(language)]
            if self.is_claimed_shared:
                yield [_CLAIMED_SHARED.get(language)]
        yield from super()._sentences(language)


class _Measure(NamedTuple):
    """How one thing is shared, who has the better part of it, and what is not known of it."""

    shares: dict[Steers, Interval]
    great: dict[Steers, Truth]
    another: Truth
    gaps: tuple[Gap, ...]
    is_recorded: bool


def wheel(snapshot: Snapshot, year: int | None = None) -> Wheel:
    """Return who is at the wheel; of the money that of a year, by default that of the day."""
    if year is None and snapshot.day is not None:
        year = snapshot.day.year
    organs = [organ for organ in snapshot.organs.all if organ.element.kind in (None, *DECIDING)]
    tasks = list(_tasks(snapshot))
    held, money = _held(snapshot, organs), _money(snapshot, year)
    parties = _parties(snapshot, [name for task in tasks for name in task.named], [*held["seats"], *money])

    board_gaps = (*snapshot.organs.may_be_more.gaps, *(gap for one in organs for gap in _organ_gaps(snapshot, one)))
    measures = {"what": _what(snapshot, parties, tasks)}
    for kind, holding in held.items():
        is_recorded = bool(organs) or snapshot.organs.may_be_more.is_no
        measures[kind] = _measure(parties, holding, board_gaps, from_half=kind == "votes", is_recorded=is_recorded)
    measures["money"] = _measure(
        parties,
        money,
        tuple(_money_gaps(snapshot, year)),
        from_half=True,
        is_recorded=any(party is not None for party, _ in money) or snapshot.funding.may_be_more.is_no,
    )
    measures = {kind: _one_by_one(snapshot, measure) for kind, measure in measures.items()}
    return Wheel(
        tuple(_row(snapshot, party, measures) for party in parties),
        unique(gap for one in measures.values() for gap in one.gaps),
        concentrations=tuple(_concentration(snapshot, measures[kind], of) for kind, of in _IN_ONE_HAND.items()),
        year=year,
        is_claimed_shared=snapshot.facts.shared_steering,
        also=(shares(snapshot),) if len(organs) > 1 else (),
    )


def _row(snapshot: Snapshot, party: Steers, measures: dict[str, _Measure]) -> WheelRow:
    return WheelRow(
        called(snapshot.facts, party),
        measures["what"].shares[party],
        measures["seats"].shares[party],
        measures["votes"].shares[party],
        measures["chairs"].shares[party],
        measures["money"].shares[party],
        measures["what"].great[party],
        measures["chairs"].great[party],
        measures["votes"].great[party],
        measures["money"].great[party],
    )


def _concentration(snapshot: Snapshot, measure: _Measure, of: Text) -> Concentration:
    perhaps = [party for party, truth in measure.great.items() if truth.is_unknown]
    return Concentration(
        of,
        tuple(called(snapshot.facts, party) for party, truth in measure.great.items() if truth.is_yes),
        tuple(called(snapshot.facts, party) for party in perhaps),
        another=measure.another.is_unknown,
        anybody=measure.another.is_unknown and len(perhaps) == len(measure.great),
        is_recorded=measure.is_recorded,
    )


def _parties(snapshot: Snapshot, named: Iterable[str], held: Held) -> list[Steers]:
    """Return those that take part, answer the what, sit in an organ or pay, in the order of the document."""
    taking_part = [Holder(there.element.holder.party) for there in snapshot.participants.all]
    holding = [party for party, _ in held if party is not None]
    parties = [party for party in holding if isinstance(party, Holder)]
    outside = [party for party in holding if not isinstance(party, Holder)]
    everybody = in_order(snapshot.facts, [*taking_part, *map(Holder, named), *parties])
    return [*everybody, *dict.fromkeys(outside)]


def _measure(
    parties: list[Steers], held: Held, gaps: tuple[Gap, ...], *, from_half: bool, is_recorded: bool
) -> _Measure:
    """Return how what is held is shared; of what is not recorded nothing is known."""
    if not is_recorded:
        return _not_recorded(parties, gaps)
    shares = {party: share_of(party, held) for party in parties}
    great = {
        party: _is_great(share, gaps, from_half=from_half, beside=_have(held, party)) for party, share in shares.items()
    }
    another = _is_great(share_of(None, held), gaps, from_half=from_half, beside=_have(held, None))
    return _Measure(shares, great, another, gaps, is_recorded)


def _one_by_one(snapshot: Snapshot, measure: _Measure) -> _Measure:
    """Leave open whether one of the parties of a collective has what the collective has."""
    great = {
        party: unknown(gap) if truth.is_yes and (gap := _of_several(snapshot, party)) is not None else truth
        for party, truth in measure.great.items()
    }
    return measure._replace(great=great)


def _of_several(snapshot: Snapshot, party: Steers) -> Gap | None:
    """Return what is not known of a collective: which parties it is."""
    if not isinstance(party, Holder) or party.is_of_itself:
        return None
    whole = snapshot.facts.party(party.party)
    if whole.collective is None or (whole.collective.count is not None and whole.collective.count.at_most == 1):
        return None
    return snapshot.gap(("parties", snapshot.facts.parties.index(whole), "collective", "count"), _WHICH_PARTIES)


def _not_recorded(parties: list[Steers], gaps: tuple[Gap, ...]) -> _Measure:
    nothing = unknown(*gaps)
    return _Measure(dict.fromkeys(parties, _ANY_SHARE), dict.fromkeys(parties, nothing), nothing, gaps, False)


def _have(held: Held, party: Steers | None) -> bool:
    """Say whether somebody else certainly has some."""
    return any(holder not in (None, party) and number.at_least for holder, number in held)


def _is_great(share: Interval, gaps: tuple[Gap, ...], *, from_half: bool, beside: bool) -> Truth:
    """Say whether a share is more than half, or all of it: which it is not where others have some *beside* it."""
    if from_half:
        return YES if share.low > _HALF else unknown(*gaps) if share.high > _HALF else NO
    return YES if share.low == 1 else unknown(*gaps) if share.high == 1 and not beside else NO


# The what


class _TaskHeld(NamedTuple):
    """By whom the what of a task is certainly held, by whom perhaps, and what else is open."""

    sure: frozenset[str]
    perhaps: frozenset[str]
    may_be_others: bool
    is_sure: bool

    @property
    def named(self) -> frozenset[str]:
        return self.sure | self.perhaps

    @property
    def is_held(self) -> bool:
        """Whether it certainly counts: the task is there, and somebody answers its what."""
        return self.is_sure and bool(self.sure)

    def share(self, party: str) -> tuple[Fraction, Fraction]:
        """Return the least and the most that a party can have of it, where somebody has it."""
        others = len(self.sure - {party})
        if party not in self.named:
            return Fraction(0), Fraction(1, others + 1) if self.may_be_others else Fraction(0)
        most = Fraction(1, others + 1)
        if party not in self.sure or self.may_be_others:
            return Fraction(0), most
        return Fraction(1, others + len(self.perhaps) + 1), most


def _tasks(snapshot: Snapshot) -> Iterator[_TaskHeld]:
    """Yield the tasks of which somebody may have the what."""
    for task in snapshot.tasks.all:
        holders = holders_of(snapshot, task, "what")
        sure: set[str] = set()
        perhaps: set[str] = set()
        for there in holders.all:
            period = there.element.period
            certain = _holds(snapshot, period) and snapshot.covers(period, there.path).is_yes
            (sure if certain else perhaps).add(there.element.holder.party)
        others = not holders.may_be_more.is_no
        if sure or perhaps or others:
            is_sure = task.present.is_yes and _holds(snapshot, task.element.period)
            yield _TaskHeld(frozenset(sure), frozenset(perhaps - sure), others, is_sure)


def _holds(snapshot: Snapshot, period: Period) -> bool:
    """Say whether what is there by its period is there on every day that is asked about."""
    return snapshot.day is not None or period == INHERIT


def _what(snapshot: Snapshot, parties: list[Steers], tasks: list[_TaskHeld]) -> _Measure:
    task_gaps = (gap for task in snapshot.tasks.all for gap in what_gaps(snapshot, task))
    gaps = (*snapshot.tasks.may_be_more.gaps, *task_gaps)
    if not snapshot.tasks.all and not snapshot.tasks.may_be_more.is_no:
        return _not_recorded(parties, gaps)

    def is_great(party: str) -> Truth:
        beside = any(task.is_held and task.sure - {party} for task in tasks)
        return _is_great(_what_share(party, tasks), gaps, from_half=False, beside=beside)

    return _Measure(
        {party: _what_share(str(party), tasks) for party in parties},
        {party: is_great(str(party)) for party in parties},
        is_great(""),
        gaps,
        is_recorded=True,
    )


def _what_share(party: str, tasks: list[_TaskHeld]) -> Interval:
    """Return the share of a party: of tasks of which it is open whether they count, those that make most difference."""
    least = [(task.share(party)[0], task.is_held) for task in tasks]
    most = [(task.share(party)[1], task.is_held) for task in tasks]
    return Interval(_extreme(least, min), _extreme(most, max))


def _extreme(parts: list[tuple[Fraction, bool]], choose: Callable[[Iterable[Fraction]], Fraction]) -> Fraction:
    sure = [part for part, is_sure in parts if is_sure]
    open_parts = sorted((part for part, is_sure in parts if not is_sure), reverse=choose is max)
    found = []
    for number in range(len(open_parts) + 1):
        counted = [*sure, *open_parts[:number]]
        found.append(sum(counted, Fraction(0)) / len(counted) if counted else Fraction(0))
    return choose(found)


# Seats, votes and chairs


def _held(snapshot: Snapshot, organs: list[Presence[Organ]]) -> dict[str, Held]:
    """Return who holds the seats, votes and chairs of all deciding organs together."""
    held: dict[str, Held] = {"seats": [], "votes": [], "chairs": []}
    for organ in organs:
        certain = organ.element.kind is not None and _holds(snapshot, organ.element.period)
        for kind, found in holdings(snapshot, organ).items():
            held[kind] += [(party, number if certain else Count(0, number.at_most)) for party, number in found]
    return held


def _organ_gaps(snapshot: Snapshot, organ: Presence[Organ]) -> Iterator[Gap]:
    if organ.element.kind is None:
        yield snapshot.gap((*organ.path, "kind"), _WHICH_KIND)
    yield from share_gaps(snapshot, organ, snapshot.seats(organ))


# Money


def _money(snapshot: Snapshot, year: int | None) -> Held:
    """Return who gives how much, in thousandths of a euro."""
    held: Held = []
    for there in snapshot.funding.all:
        funding = there.element
        if _counts(funding, year):
            number = _ANY if funding.amount is None else funding.amount.thousandths
            certain = there.present.is_yes and funding.kind is not None and (year is None or funding.year == year)
            held.append((Holder(funding.by.party), number if certain else Count(0, number.at_most)))
    if not snapshot.funding.may_be_more.is_no:
        held.append((None, _ANY))
    return held


def _counts(funding: Funding, year: int | None) -> bool:
    """Say whether it may be money of the year that somebody else gives for good."""
    is_of_year = year is None or funding.year in (None, year)
    return is_of_year and funding.kind not in _COMES_BACK and not funding.by.is_of_itself


def _money_gaps(snapshot: Snapshot, year: int | None) -> Iterator[Gap]:
    yield from snapshot.funding.may_be_more.gaps
    for there in snapshot.funding.all:
        if not _counts(there.element, year):
            continue
        yield from there.present.gaps
        if there.element.amount is None:
            yield snapshot.gap((*there.path, "amount"), _HOW_MUCH)
        if there.element.kind is None:
            yield snapshot.gap((*there.path, "kind"), _WHICH_FUNDING)
        if year is not None and there.element.year is None:
            yield snapshot.gap((*there.path, "year"), _WHICH_YEAR)


_COMES_BACK = frozenset({FundingKind.LOAN, FundingKind.GUARANTEE})
"""Kinds of funding that are no money given."""

_HALF = Fraction(1, 2)
_ANY = Count(0, None)
_ANY_SHARE = Interval(Fraction(0), Fraction(1))
_IN_ONE_HAND: Final = {
    "what": Text("het wat van alle taken", "the what of all tasks"),
    "chairs": Text("alle voorzitters", "all chairs"),
    "votes": Text("meer dan de helft van de stemmen", "more than half of the votes"),
    "money": Text("meer dan de helft van het geld", "more than half of the money"),
}
"""Of what it is told whether one party has it."""

_SENTENCE = same("{of}: {who}")
_NOBODY = Text("niemand", "nobody")
_NOT_KNOWN_WHO = Text("niet bekend wie, of niemand", "not known who, or nobody")
_PERHAPS = Text("misschien {who}", "perhaps {who}")
_SOMEBODY_ELSE = Text("een ander", "somebody else")
_NOT_RECORDED = Text("niet vastgelegd", "not recorded")
_WHETHER_ONE = Text("Wat één partij in handen heeft:", "What one party has in its hands:")
_COUNTED = Text(
    "Geteld over de taken, beslissende organen en bijdragen die zijn vastgelegd.",
    "Counted over the tasks, deciding organs and contributions that are recorded.",
)
_COUNTED_IN = Text(
    "Geteld over de taken, beslissende organen en bijdragen van {year} die zijn vastgelegd.",
    "Counted over the tasks, deciding organs and contributions of {year} that are recorded.",
)
_CLAIMED_SHARED = Text("Het zegt dat de sturing gedeeld is.", "It says that steering is shared.")
_WHICH_KIND = Text("wat voor orgaan het is", "what kind of organ it is")
_WHICH_PARTIES = Text("hoeveel partijen het zijn, en welke", "how many parties these are, and which")
_HOW_MUCH = Text("hoeveel iemand betaalt", "how much somebody pays")
_WHICH_FUNDING = Text("wat voor betaling het is", "what kind of payment it is")
_WHICH_YEAR = Text("over welk jaar betaald wordt", "for which year somebody pays")
