"""The record: what happened when, by whom, to whom, regarding what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text, same
from samenwerking.model.common import Id, Ordinal, Votes, Year, to_amount
from samenwerking.model.forms import LegalForm
from samenwerking.model.holders import (
    CanHold,
    Holder,
    WholeParty,
    to_holder_or_none,
    to_holders,
)
from samenwerking.model.links import DocumentLink, Successor, to_successor
from samenwerking.model.organs import Office
from samenwerking.schema.convert import attempt, to_closed_texts, to_date_or_none
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark
from samenwerking.values.money import Amount


@final
class EventKind(Labelled):
    """What happened (*soort gebeurtenis*)."""

    INITIATED = "initiated", "initiatief genomen"
    DRAFT_SENT = "draft_sent", "ontwerp toegezonden"
    DRAFT_RECEIVED = "draft_received", "ontwerp ontvangen"
    DRAFT_PRESENTED = "draft_presented", "ontwerp aangeboden"
    INFORMED = "informed", "ingelicht"
    VIEW_GIVEN = "view_given", "zienswijze gegeven"
    VIEW_WAIVED = "view_waived", "van een zienswijze afgezien"
    WISHES_POSSIBLE = "wishes_possible", "wensen en bedenkingen konden worden geuit", "wishes could be voiced"
    WISHES_VOICED = "wishes_voiced", "wensen en bedenkingen geuit"
    CONSENT = "consent", "toestemming"
    CONSENT_REFUSED = "consent_refused", "toestemming geweigerd"
    APPROVAL = "approval", "goedkeuring"
    PROPOSED = "proposed", "voorgesteld"
    DECIDED = "decided", "besloten"
    MADE = "made", "getroffen of ondertekend", "made or signed"
    PUBLISHED = "published", "bekendgemaakt"
    LAID_OPEN = "laid_open", "ter inzage gelegd"
    IN_FORCE = "in_force", "in werking getreden"
    ARRANGEMENT_SENT = "arrangement_sent", "regeling toegezonden"
    REGISTERED = "registered", "in een register ingeschreven"
    OPERATIONAL = "operational", "van start gegaan"
    CARRIED_OUT = "carried_out", "uitgevoerd"
    HANDED_OVER = "handed_over", "overhandigd"
    FRAMEWORK_SENT = "framework_sent", "financiële kaders toegezonden"
    ADOPTED = "adopted", "vastgesteld"
    BUDGET_SENT = "budget_sent", "begroting toegezonden"
    ACCOUNTS_SENT = "accounts_sent", "jaarrekening toegezonden"
    MEETING = "meeting", "vergadering"
    BALLOT = "ballot", "stemming"
    BOARD_DECISION = "board_decision", "bestuursbesluit"
    COMMITTEE_SET_UP = "committee_set_up", "commissie ingesteld"
    APPOINTMENT_WAIVED = "appointment_waived", "van aanwijzing afgezien"
    RESIGNATION_ANNOUNCED = "resignation_announced", "ontslag aangekondigd"
    SUBSIDY_ASKED = "subsidy_asked", "subsidie gevraagd"
    SUBSIDY_GRANTED = "subsidy_granted", "subsidie verleend"
    SUBSIDY_REFUSED = "subsidy_refused", "subsidie geweigerd"
    REFUSAL_PROPOSED = "refusal_proposed", "weigering voorgesteld"
    PROFIT_DISTRIBUTED = "profit_distributed", "winst uitgekeerd"
    DEFICIT = "deficit", "tekort"
    EVALUATION = "evaluation", "evaluatie"
    ANNOUNCED = "announced", "aangekondigd"
    ENDED = "ended", "geëindigd"
    SETTLEMENT = "settlement", "afwikkeling"
    TAKEOVER = "takeover", "overname"


@final
class Subject(Labelled):
    """What an event is about (*betreft*)."""

    FOUNDING = "founding", "oprichting of treffen van de regeling"
    AMENDMENT = "amendment", "wijziging"
    ACCESSION = "accession", "toetreding"
    EXIT = "exit", "uittreding"
    DISSOLUTION = "dissolution", "opheffing"
    BUDGET = "budget", "begroting"
    ACCOUNTS = "accounts", "jaarrekening"
    STATUTES_AMENDMENT = "statutes_amendment", "statutenwijziging"
    PRIVATE_LAW_PARTICIPATION = "private_law_participation", "deelneming in een privaatrechtelijke rechtspersoon"
    INTEREST_COMMITTEE = "interest_committee", "commissie voor de behartiging van een belang"
    JOINT_ADVISORY_COMMITTEE = "joint_advisory_committee", "gemeenschappelijke adviescommissie"
    MERGER = "merger", "fusie"
    CONTRACTS = "contracts", "contracten"
    STAFF = "staff", "personeel"
    TASKS = "tasks", "taken"
    STRATEGY = "strategy", "strategie"
    CARE = "care", "zorg"
    OPERATIONS = "operations", "bedrijfsvoering"


@final
class Medium(Labelled):
    """Where something was published (*publicatieplaats*)."""

    MUNICIPAL_GAZETTE = "municipal_gazette", "gemeenteblad"
    PROVINCIAL_GAZETTE = "provincial_gazette", "provinciaal blad"
    WATER_AUTHORITY_GAZETTE = "water_authority_gazette", "waterschapsblad"
    JOINT_ARRANGEMENTS_GAZETTE = "joint_arrangements_gazette", "blad gemeenschappelijke regeling"
    GOVERNMENT_GAZETTE = "government_gazette", "Staatscourant"
    WEBSITE = "website", "website"
    NEWSPAPER = "newspaper", "krant"


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class Ballot(Part):
    """
    The votes of one ballot (*stemming*).

    Args:
        cast: How many votes were cast.

        in_favour: How many in favour.

        against: How many against.

        cast_by_members: How many were cast by members.

        cast_by_non_members: How many by others.

        convened_correctly: Whether the meeting was convened as it should be.

    Raises:
        InvalidError: If more votes are counted than were cast.

    Example:
        >>> try:
        ...     Ballot(cast=20, in_favour=15, against=6)
        ... except InvalidError as error:
        ...     print(error.problems[0].place, error.problems[0].expected.en, sep=": ")
        in_favour: at most the 20 votes cast
    """

    labels: ClassVar[Text] = Text("stemming", "ballot")

    cast: Votes | None = None
    in_favour: Votes | None = None
    against: Votes | None = None
    cast_by_members: Votes | None = None
    cast_by_non_members: Votes | None = None
    convened_correctly: bool | None = None

    def invariants(self) -> Iterator[Problem]:
        for one, other in (("in_favour", "against"), ("cast_by_members", "cast_by_non_members")):
            total = (getattr(self, one) or 0) + (getattr(self, other) or 0)
            if self.cast is not None and total > self.cast:
                yield Problem((one,), same(f"{total}"), _AT_MOST.format(cast=self.cast), _COUNT_AGAIN)


_AT_MOST = Text("hoogstens de {cast} uitgebrachte stemmen", "at most the {cast} votes cast")
_COUNT_AGAIN = Text("Tel opnieuw.", "Count again.")


def _successor(
    value: Successor | CanHold | Holder | DocumentLink | Literal[Mark.NONE] | None,
) -> Successor | Literal[Mark.NONE] | None:
    return value if isinstance(value, Mark) else attempt(to_successor, value)


@final
@attrs.frozen(eq=False, repr=False)
class Event(Part):
    """
    Something that happened, or certainly did not (*gebeurtenis*).

    Args:
        kind: What happened.

        date: When; of the kind ``ended`` it is the last day.

        done: True: it happened; false: it did not; `None`: not known whether.

        by: Who did it.

        to: To whom.

        regarding: About what.

        number: Which one of them: of the second amendment 2.

        of: Which party it is about, as with an exit.

        year: The financial year that it is about; it bounds no date.

        amount: How much money.

        form: The legal form that is founded or joined, a class of `samenwerking.forms`.

        medium: Where it was published.

        on_behalf_of: For which parties it was done.

        person: The person whom it is about.

        office: The office that it is about.

        effective: The day on which it takes effect.

        in_favour: Whether a reaction was favourable.

        joint_proposal_of_councils: Whether the councils proposed it together.

        deliberated: Who deliberated, by name.

        voted: Who voted, by name.

        ballot: The votes.

        content: What it was, in words.

        reason: Why, in words.

        reason_given: Whether a reason was given.

        successor: Of the kind ``ended``: who or what goes on; `NONE`: nobody.

        id: A name for it, where its key does not tell it from the others.

    Raises:
        InvalidError: If it has a date and did not happen, or a reason and none was given.

    Example:
        >>> Event(EventKind.ENDED, "2019-12-31", reason="too complex").date
        PartialDate.parse('2019-12-31')
    """

    labels: ClassVar[Text] = Text("gebeurtenis", "event")
    key: ClassVar[tuple[str, ...]] = ("kind", "regarding", "number", "of", "year", "by", "to")

    kind: EventKind
    date: PartialDate | None = attrs.field(default=None, converter=to_date_or_none)
    done: bool | None = attrs.field(default=True, kw_only=True)
    by: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    to: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    regarding: Subject | None = attrs.field(default=None, kw_only=True)
    number: Ordinal | None = attrs.field(default=None, kw_only=True)
    of: WholeParty | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    year: Year | None = attrs.field(default=None, kw_only=True)
    amount: Amount | None = attrs.field(default=None, kw_only=True, converter=to_amount)
    form: type[LegalForm] | None = attrs.field(default=None, kw_only=True)
    medium: Medium | None = attrs.field(default=None, kw_only=True)
    on_behalf_of: tuple[WholeParty | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_holders)
    person: str | None = attrs.field(default=None, kw_only=True)
    office: Office | None = attrs.field(default=None, kw_only=True)
    effective: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    in_favour: bool | None = attrs.field(default=None, kw_only=True)
    joint_proposal_of_councils: bool | None = attrs.field(default=None, kw_only=True)
    deliberated: tuple[str | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_closed_texts)
    voted: tuple[str | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_closed_texts)
    ballot: Ballot | None = attrs.field(default=None, kw_only=True)
    content: str | None = attrs.field(default=None, kw_only=True)
    reason: str | None = attrs.field(default=None, kw_only=True)
    reason_given: bool | None = attrs.field(default=None, kw_only=True)
    successor: Successor | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True, converter=_successor)
    id: Id | None = attrs.field(default=None, kw_only=True)

    def invariants(self) -> Iterator[Problem]:
        if self.done is False and self.date is not None:
            yield Problem(("date",), same(f"'{self.date}'"), _NO_DATE, _DONE_OR_NOT)
        if self.reason is not None and self.reason_given is False:
            yield Problem(("reason_given",), same("false"), same("true"), _REASON_IS_GIVEN)


_NO_DATE = Text("geen datum van wat niet gebeurd is", "no date of what did not happen")
_DONE_OR_NOT = Text("Laat de datum weg, of 'done: false'.", "Leave out the date, or 'done: false'.")
_REASON_IS_GIVEN = Text("Er staat een reden: laat dit weg.", "There is a reason: leave this out.")


@final
@attrs.frozen(eq=False, repr=False)
class CompleteRecord(Part):
    """
    Says that every event of a kind is in the record (*volledige registratie*).

    Args:
        kind: Of which kind.

        until: Up to and including which day.

        by: Only those by whom.

        to: Only those to whom.

        regarding: Only those about what.

        year: Only those of which financial year.

        id: A name for it, where its key does not tell it from the others.

    Example:
        >>> complete = CompleteRecord(EventKind.DEFICIT, "2025-12-31", year=2025)
        >>> find(Network("n", record_complete=[complete]), "record_complete/deficit:2025").until.day
        datetime.date(2025, 12, 31)
    """

    labels: ClassVar[Text] = Text("volledige registratie", "complete record")
    key: ClassVar[tuple[str, ...]] = ("kind", "regarding", "year", "by", "to")

    kind: EventKind
    until: PartialDate | None = attrs.field(default=None, converter=to_date_or_none)
    by: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    to: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    regarding: Subject | None = attrs.field(default=None, kw_only=True)
    year: Year | None = attrs.field(default=None, kw_only=True)
    id: Id | None = attrs.field(default=None, kw_only=True)


def to_events(value: Sequence[Event]) -> tuple[Event, ...]:
    """Return the record."""
    return tuple(value) if isinstance(value, (list, tuple)) else value  # type: ignore[return-value]
