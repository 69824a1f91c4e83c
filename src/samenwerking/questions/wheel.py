"""Who is at the wheel: how the what, seats, votes, chairs and money are shared, and whether one party has it all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import ClassVar, Final, NamedTuple, final

import attrs

from samenwerking.language import Language, Text
from samenwerking.model.common import INHERIT
from samenwerking.model.holders import Holder
from samenwerking.model.organs import Organ, OrganKind
from samenwerking.model.period import Period
from samenwerking.model.view import Presence, Snapshot
from samenwerking.questions.answers import Answer, Interval, Phrase, unique
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

        all_what: Whether it alone has the *what* of all tasks.

        all_chairs: Whether it has all chairs.

        most_votes: Whether it has more than half of the votes.

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
    all_what: Truth
    all_chairs: Truth
    most_votes: Truth


@final
@attrs.frozen
class Concentration:
    """
    Whether one party has the better part of something.

    Args:
        of: What it is about, in words.

        certainly: The party that certainly has it; none or one.

        perhaps: The parties that may have it.

        another: Whether it may also be one that is not named.

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
    is_recorded: bool

    def text(self, language: Language | None = None) -> str:
        """Return it as people read it."""
        return _SENTENCE.format(of=self.of, who=self._who()).get(language)

    def _who(self) -> Text:
        if not self.is_recorded:
            return _NOT_RECORDED
        if self.certainly:
            return self.certainly[0].text
        names = [party.text for party in self.perhaps] + ([_SOMEBODY_ELSE] if self.another else [])
        if not names:
            return _NOBODY
        return _PERHAPS.format(who=Text(", ".join(name.nl for name in names), ", ".join(name.en for name in names)))


@final
@attrs.frozen
class Wheel(Answer[WheelRow]):
    """
    Who is at the wheel: shares that are exact, or hold every completion of what is unknown.

    They are those of the tasks and organs that are recorded; the shares of each organ follow where there are several.

    Args:
        concentrations: Whether one party has it all, or more than half, in words.

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
        "all_what",
        "all_chairs",
        "most_votes",
    )
    tells_gaps: ClassVar[bool] = True
    unprinted: ClassVar[frozenset[str]] = frozenset({"all_what", "all_chairs", "most_votes"})

    concentrations: tuple[Concentration, ...] = attrs.field(default=(), kw_only=True)

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        if self.items:
            yield [_WHETHER_ONE.get(language), *(f"- {one.text(language)}" for one in self.concentrations)]
            yield [_COUNTED.get(language)]
        yield from super()._sentences(language)


class _Measured(NamedTuple):
    """The shares of one thing, what is not known of it, and when it is in one hand."""

    shares: dict[Steers, Interval]
    another: Interval
    gaps: tuple[Gap, ...]
    is_recorded: bool
    of: Text
    from_half: bool


def wheel(snapshot: Snapshot) -> Wheel:
    """Return who is at the wheel."""
    organs = [organ for organ in snapshot.organs.all if organ.element.kind in (None, *DECIDING)]
    tasks = list(_tasks(snapshot))
    held = _held(snapshot, organs)
    parties = _parties(snapshot, [name for task in tasks for name in task.named], held)

    board_gaps = [gap for organ in organs for gap in _organ_gaps(snapshot, organ)]
    measured = {
        "what": _Measured(
            {party: _what_share(str(party), tasks) for party in parties},
            _what_share("", tasks),
            (
                *snapshot.tasks.may_be_more.gaps,
                *(gap for task in snapshot.tasks.all for gap in what_gaps(snapshot, task)),
            ),
            bool(tasks),
            _ALL_WHAT,
            from_half=False,
        ),
        **{
            kind: _Measured(
                {party: share_of(party, held[kind]) for party in parties},
                share_of(None, held[kind]),
                (*snapshot.organs.may_be_more.gaps, *board_gaps),
                bool(organs),
                of,
                from_half,
            )
            for kind, of, from_half in (
                ("seats", _MOST_SEATS, True),
                ("votes", _MOST_VOTES, True),
                ("chairs", _ALL_CHAIRS, False),
            )
        },
    }
    rows = tuple(_row(snapshot, party, measured) for party in parties)
    concentrations = tuple(_concentration(snapshot, measured[kind]) for kind in ("what", "chairs", "votes"))
    gaps = unique(gap for one in measured.values() for gap in one.gaps)
    also = (shares(snapshot),) if len(organs) > 1 else ()
    return Wheel(rows, gaps, concentrations=concentrations, also=also)


def _row(snapshot: Snapshot, party: Steers, measured: dict[str, _Measured]) -> WheelRow:
    return WheelRow(
        called(snapshot.facts, party),
        measured["what"].shares[party],
        measured["seats"].shares[party],
        measured["votes"].shares[party],
        measured["chairs"].shares[party],
        _in_one_hand(party, measured["what"]),
        _in_one_hand(party, measured["chairs"]),
        _in_one_hand(party, measured["votes"]),
    )


def _in_one_hand(party: Steers, measured: _Measured) -> Truth:
    if not measured.is_recorded:
        return unknown(*measured.gaps)
    truth = _is_great(measured.shares[party], from_half=measured.from_half)
    return unknown(*measured.gaps) if truth.is_unknown else truth


def _is_great(share: Interval, *, from_half: bool) -> Truth:
    """Say whether a share is all of it, or more than half."""
    if from_half:
        return YES if share.low > _HALF else unknown() if share.high > _HALF else NO
    return YES if share.low == 1 else unknown() if share.high == 1 else NO


def _concentration(snapshot: Snapshot, measured: _Measured) -> Concentration:
    great = {party: _is_great(share, from_half=measured.from_half) for party, share in measured.shares.items()}
    return Concentration(
        measured.of,
        tuple(called(snapshot.facts, party) for party, truth in great.items() if truth.is_yes),
        tuple(called(snapshot.facts, party) for party, truth in great.items() if truth.is_unknown),
        not _is_great(measured.another, from_half=measured.from_half).is_no,
        measured.is_recorded,
    )


def _parties(snapshot: Snapshot, named: Iterable[str], held: dict[str, Held]) -> list[Steers]:
    """Return those that take part, answer the what or sit in an organ, in the order of the document."""
    taking_part = [Holder(there.element.holder.party) for there in snapshot.participants.all]
    sitting = [party for party, _ in held["seats"] if party is not None]
    parties = [party for party in sitting if isinstance(party, Holder)]
    outside = [party for party in sitting if not isinstance(party, Holder)]
    everybody = in_order(snapshot.facts, [*taking_part, *map(Holder, named), *parties])
    return [*everybody, *dict.fromkeys(outside)]


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
    for task in snapshot.tasks.all:
        holders = holders_of(snapshot, task, "what")
        sure, perhaps = set(), set()
        for there in holders.all:
            certain = there.present.is_yes or task.present.is_unknown
            certain = certain and _holds(snapshot, there.element.period)
            (sure if certain else perhaps).add(there.element.holder.party)
        yield _TaskHeld(
            frozenset(sure),
            frozenset(perhaps - sure),
            not holders.may_be_more.is_no,
            task.present.is_yes and _holds(snapshot, task.element.period),
        )


def _holds(snapshot: Snapshot, period: Period) -> bool:
    """Say whether what is there by its period is there on every day that is asked about."""
    return snapshot.day is not None or period == INHERIT


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
        for kind, listed in holdings(snapshot, organ).items():
            held[kind] += [(party, number if certain else Count(0, number.at_most)) for party, number in listed]
    return held


def _organ_gaps(snapshot: Snapshot, organ: Presence[Organ]) -> Iterator[Gap]:
    if organ.element.kind is None:
        yield snapshot.gap((*organ.path, "kind"), _WHICH_KIND)
    yield from share_gaps(snapshot, organ, snapshot.seats(organ))


DECIDING: Final = frozenset(
    {
        OrganKind.BOARD,
        OrganKind.GENERAL_BOARD,
        OrganKind.EXECUTIVE_BOARD,
        OrganKind.JOINT_ORGAN,
        OrganKind.STEERING_GROUP,
        OrganKind.GENERAL_MEETING,
        OrganKind.SUPERVISORY_BOARD,
        OrganKind.ASSEMBLY,
    }
)
"""The kinds of organs that decide, rather than advise, manage or prepare."""

_HALF = Fraction(1, 2)
_ALL_WHAT = Text("het wat van alle taken", "the what of all tasks")
_ALL_CHAIRS = Text("alle voorzitters", "all chairs")
_MOST_SEATS = Text("meer dan de helft van de zetels", "more than half of the seats")
_MOST_VOTES = Text("meer dan de helft van de stemmen", "more than half of the votes")
_SENTENCE = Text("{of}: {who}", "{of}: {who}")
_NOBODY = Text("niemand", "nobody")
_PERHAPS = Text("misschien {who}", "perhaps {who}")
_SOMEBODY_ELSE = Text("een ander", "somebody else")
_NOT_RECORDED = Text("niet vastgelegd", "not recorded")
_WHETHER_ONE = Text("Wat één partij in handen heeft:", "What one party has in its hands:")
_COUNTED = Text(
    "Geteld over de taken en beslissende organen die zijn vastgelegd.",
    "Counted over the tasks and deciding organs that are recorded.",
)
_WHICH_KIND = Text("wat voor orgaan het is", "what kind of organ it is")
