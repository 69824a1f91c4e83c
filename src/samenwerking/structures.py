"""The five structures: who works together, and the view of them on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import ClassVar, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Language, Text
from samenwerking.model.collaboration import Facts
from samenwerking.model.participation import Participation, Role
from samenwerking.model.record import EventKind
from samenwerking.model.view import Snapshot
from samenwerking.questions.asking import Asked
from samenwerking.values.dates import DateInput, PartialDate, to_day
from samenwerking.values.marks import INHERITED, STANDING, Mark


@attrs.frozen(eq=False, repr=False)
class Collaboration(Asked, Facts):
    """
    A collaboration of municipalities and others (*samenwerkingsverband*); the five structures are its subclasses.

    Args:
        id: How documents call it.

        name: The name; `None`: not known.

        legal_form: How the law sees it, a value of a class of `samenwerking.forms`; `NONE`: it has none.

        self_descriptions: What sources call it.

        purpose: What it is for; a text says it in words.

        themes: Its subjects.

        territory: The municipalities that it covers.

        network_mode: How it is governed, where it is a network.

        helix_claim: Of how many sectors it says that they take part; `NONE`: it does not say so.

        shared_steering: Whether it says that steering is shared, so that nobody is alone at the wheel.

        decides_for_itself: Whether it is said that it takes decisions of its own.

        importance: How important it is.

        risk: How risky it is.

        draft: Whether it is a plan.

        start: The first day on which it stands; `None`: not known. It ends by an event of the kind ``ended``.

        each_organ_competent: Whether every organ that takes part acts within its own competence (Wgr 1 lid 1).

        parties: Those of which more is known than their holders say; the others are collected.

        founders: Who founded it; a last `None`: perhaps others; `None` alone: not known.

        participants: Who takes part; a party or organ alone takes part as a participant; a last `None`: perhaps others.

        organs: Its boards and committees.

        tasks: What it does, with who answers the *what* and who the *how*.

        decision_rights: Who has which say about a subject.

        powers: The powers under public law.

        provisions: What the founding document arranges.

        funding: Who pays what to whom; a last `None`: perhaps more; `None` alone: not known.

        working_capacity: With whom and what the work is done; `NONE`: nobody and nothing.

        reporting: Which reports are made again and again; a last `None`: perhaps more; `None` alone: not known.

        next_evaluation: When it is evaluated next; `NONE`: that is not planned.

        disputes: What is done in a dispute; `NONE`: nothing was arranged.

        published: Where its papers can be read.

        partner_choices: How partners were chosen.

        agendas: The documents with the agendas and lessons of its participants; a last `None`: perhaps more; `None`
            alone: not known.

        related_party: What budgets of participants tell of it; a last `None`: perhaps more; `None` alone: not known.

        record: What happened when.

        record_complete: Of which kinds of event the record is complete.

        complete: The open lists that hold all there is, such as `OpenList.ORGANS`.

        predecessor: The document of the collaboration before it, in another form.

        part_of: The document of the collaboration that it is a part of.

        acceptances: Violations of rules that somebody accepted.

        sources: Where its facts come from.

        evidence: Which fact comes from which source, and why a fact is not known.

        extensions: What your own programs keep: a mapping by namespace.

    Raises:
        InvalidError: If it cannot be: with all that is wrong at once.

    Example:
        >>> oever = Network("oever", "Oeverland", start="2024-05", participants=[Municipality("veen"), None])
        >>> isinstance(oever, Collaboration), oever.text("nl")
        (True, 'Oeverland (netwerk), sinds 2024-05')
        >>> oever.members().parties.text("en")
        'at least 1'
    """

    abstract: ClassVar[bool] = True

    def on(self, day: DateInput) -> View:
        """
        Return what is there on a day.

        Args:
            day: One whole day.

        Raises:
            InvalidError: If it is no whole day.

        Example:
            >>> from samenwerking import Municipality, Network, Participation
            >>> veen = Participation(Municipality("veen", "Veendorp"), period="2025-07")
            >>> Network("n", start="2024", participants=[veen]).on("2025-01-01").participants.count()
            Count(at_least=0, at_most=0)
        """
        return View(self, to_day(day))

    def _snapshot(self) -> Snapshot:
        return Snapshot(self, None)

    def __repr__(self) -> str:
        name = "" if self.name is None else f", {self.name!r}"
        return f"<{type(self).__name__}({self.id!r}{name})>"

    def text(self, language: Language | None = None) -> str:
        """Return one line that says what it is, in *language* or by default that of the environment."""
        form = _form(self)
        said = [type(self).labels.get(language), form.get(language)] if form else [type(self).labels.get(language)]
        start = "" if self.start is None else f", {_SINCE.format(start=self.start.text(language)).get(language)}"
        return f"{self.name or self.id} ({', '.join(said)}){start}"

    def __str__(self) -> str:
        return self.text()


def _form(collaboration: Collaboration) -> Text | None:
    form = collaboration.legal_form
    if form is None:
        return None
    return _NO_FORM if isinstance(form, Mark) else form.labels


_NO_FORM = Text("zonder rechtsvorm", "without a legal form")
_SINCE = Text("sinds {start}", "since {start}")


@final
class View(Asked, Snapshot):
    """
    A collaboration on one day; see `Collaboration.on`.

    Every element has `present` (yes, no, unknown); collections give `sure`, `perhaps` and `count()`, and can be
    iterated where nothing is in doubt.

    Example:
        >>> view = Network("n", start="2024", organs=[Organ("board", period="2025-07")]).on("2025-07-15")
        >>> view.state.label("en"), view.organs.perhaps[0].id, view.organs.all[0].present
        ('standing', 'board', unknown: since when)
    """

    day: dt.date

    def __init__(self, collaboration: Collaboration, day: dt.date) -> None:
        super().__init__(collaboration, day)

    def _snapshot(self) -> Snapshot:
        return self


@final
class Bilateral(Collaboration):
    """
    Two parties (*bilaterale samenwerking*).

    Raises:
        InvalidError: Also if three parties certainly take part on one day, those left aside that only advise, fund or
            support.

    Example:
        >>> try:
        ...     Bilateral("b", start="2024-01-01", participants=[Municipality(id) for id in ("elm", "eik", "veen")])
        ... except InvalidError as error:
        ...     error.problems[0].place, error.problems[0].expected.en
        ('participants', 'at most two parties on one day')
    """

    __slots__ = ()

    word = "bilateral"
    labels = Text("bilaterale samenwerking", "bilateral collaboration")

    def impossible(self) -> Iterator[Problem]:
        yield from super().impossible()
        for when, parties in _certain_parties(self):
            if len(parties) > 2:
                found = _PARTIES.format(number=len(parties), parties=", ".join(parties), when=when)
                yield Problem(("participants",), found, _TWO, _OTHER_STRUCTURE)
                return


def _certain_parties(facts: Facts) -> Iterator[tuple[Text, list[str]]]:
    """Yield moments, the start and the days on which others joined, with the parties that certainly take part then."""
    counting = [one for one in facts.participants or () if one is not None and _counts(one)]
    joined = {one.period.start.last for one in counting if isinstance(one.period.start, PartialDate)}
    for day in (None, *sorted(day for day in joined if day is not None and not _may_be_over(facts, day))):
        moment = _moment(facts.start, day)
        is_exact = moment[0] is not None and moment[0] == moment[1]
        when = _AT_START if day is None and not is_exact else _ON_DAY.format(day=moment[0])
        yield when, sorted({one.holder.party for one in counting if _certain(one, *moment)})


def _moment(start: PartialDate | None, day: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and the last day that the later of the start and a day can be, of a day `None` the start."""
    first, last = (start.first, start.last) if start is not None else (None, None)
    if day is None:
        return first, last
    return day if first is None else max(day, first), None if last is None else max(day, last)


def _certain(one: Participation, first: dt.date | None, last: dt.date | None) -> bool:
    """Say whether somebody takes part at a moment that is not before *first* and not after *last*."""
    start, end = one.period.start, one.period.end
    begun = start is INHERITED or (
        isinstance(start, PartialDate) and start.last is not None and first is not None and start.last <= first
    )
    goes_on = end is STANDING or (
        isinstance(end, PartialDate) and end.first is not None and last is not None and end.first > last
    )
    return begun and goes_on


def _may_be_over(facts: Facts, day: dt.date) -> bool:
    ends = [event.date for event in facts.record if event.kind is EventKind.ENDED and event.done is not False]
    return any(end is None or end.first is None or end.first < day for end in ends)


_ASIDE = frozenset({Role.ADVISER, Role.FUNDER, Role.SUPPORTER})


def _counts(one: Participation) -> bool:
    return not one.holder.is_of_itself and any(role is not None and role not in _ASIDE for role in one.roles or ())


_PARTIES = Text("{number}: {parties} ({when})", "{number}: {parties} ({when})")
_TWO = Text("hoogstens twee partijen op één dag", "at most two parties on one day")
_OTHER_STRUCTURE = Text(
    "Kies InterMunicipal, InterGovernmental of Network, of geef wie alleen adviseert, betaalt of ondersteunt die rol.",
    "Choose InterMunicipal, InterGovernmental or Network, or give those who only advise, fund or support that role.",
)
_AT_START = Text("bij het begin", "at the start")
_ON_DAY = Text("op {day}", "on {day}")


@final
class InterMunicipal(Collaboration):
    """
    Two or more municipalities; others may join (*intergemeentelijke samenwerking*).

    Example:
        >>> elm, veen, north = Municipality("elm"), Municipality("veen"), CareProvider("north", "Zorg Noord")
        >>> [str(row.count) for row in InterMunicipal("i", participants=[elm, veen, north]).members_by_kind().items]
        ['2', '1']
    """

    __slots__ = ()

    word = "inter_municipal"
    labels = Text("intergemeentelijke samenwerking", "inter-municipal collaboration")


@final
class InterGovernmental(Collaboration):
    """
    Public bodies in general (*interbestuurlijke samenwerking*).

    Example:
        >>> water = WaterAuthority("oever", "Waterschap Oeverland")
        >>> coverage = InterGovernmental("i", participants=[Municipality("elm", "Elmstad"), water]).sector_coverage()
        >>> coverage.rows()[0]["parties"]
        ['elm', 'oever']
    """

    __slots__ = ()

    word = "inter_governmental"
    labels = Text("interbestuurlijke samenwerking", "inter-governmental collaboration")


@final
class Cooperative(Collaboration):
    """
    An own organisation with founders, members, a shared board and the what/how split.

    A *coöperatief samenwerkingsverband*; it says nothing about the legal form.

    Example:
        >>> Cooperative("oever", "Oeverland", legal_form=forms.Foundation()).text("en")
        'Oeverland (cooperative collaboration, foundation)'
    """

    __slots__ = ()

    word = "cooperative"
    labels = Text("coöperatief samenwerkingsverband", "cooperative collaboration")


@final
class Network(Collaboration):
    """
    No organisation of its own (*netwerk*).

    Example:
        >>> Network("oever", "Oeverland", legal_form=NONE).text("nl")
        'Oeverland (netwerk, zonder rechtsvorm)'
    """

    __slots__ = ()

    word = "network"
    labels = Text("netwerk", "network")
