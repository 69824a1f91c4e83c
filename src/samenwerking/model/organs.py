"""Boards and committees, the seats in them, and how they decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar, Final, Literal, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text, same
from samenwerking.model.common import (
    INHERIT,
    Id,
    Votes,
    to_count,
    to_extensions,
    to_period,
    to_share_or_none,
    to_share_or_none_at_all,
    wrong_count,
    wrong_extensions,
)
from samenwerking.model.holders import (
    CanHold,
    Holder,
    WholeParty,
    to_holder,
    to_holder_or_none,
    to_holders,
    to_seat_party,
    wrong_own_organs,
)
from samenwerking.model.period import Period
from samenwerking.schema.convert import each, one_or_many
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Range
from samenwerking.values.count import Count
from samenwerking.values.json_value import Json
from samenwerking.values.marks import Mark
from samenwerking.values.money import Share


@final
class OrganKind(Labelled):
    """What an organ of a collaboration is (*soort orgaan*)."""

    GENERAL_BOARD = "general_board", "algemeen bestuur"
    EXECUTIVE_BOARD = "executive_board", "dagelijks bestuur"
    CHAIR = "chair", "voorzitter"
    BOARD = "board", "bestuur"
    JOINT_ORGAN = "joint_organ", "gemeenschappelijk orgaan"
    GENERAL_MEETING = "general_meeting", "algemene vergadering"
    SUPERVISORY_BOARD = "supervisory_board", "raad van commissarissen of raad van toezicht"
    MANAGEMENT = "management", "directie"
    JOINT_ADVISORY_COMMITTEE = "joint_advisory_committee", "gemeenschappelijke adviescommissie"
    INTEREST_COMMITTEE = "interest_committee", "commissie voor de behartiging van een belang"
    ADVISORY_COMMITTEE = "advisory_committee", "adviescommissie"
    ADMINISTRATIVE_COMMITTEE = "administrative_committee", "bestuurscommissie"
    ADVISORY_COUNCIL = (
        "advisory_council",
        "adviesraad van inwoners of cliënten",
        "advisory council of residents or clients",
    )
    STEERING_GROUP = "steering_group", "stuurgroep"
    PLATFORM = "platform", "platform"
    CORE_TEAM = "core_team", "kernteam"
    WORKING_GROUP = "working_group", "werkgroep"
    SECRETARIAT = "secretariat", "secretariaat"
    ASSEMBLY = "assembly", "vergadering van deelnemers", "assembly of participants"
    OTHER = "other", "ander orgaan", "other organ"


DECIDING: Final = (
    OrganKind.BOARD,
    OrganKind.GENERAL_BOARD,
    OrganKind.JOINT_ORGAN,
    OrganKind.STEERING_GROUP,
    OrganKind.EXECUTIVE_BOARD,
    OrganKind.GENERAL_MEETING,
    OrganKind.SUPERVISORY_BOARD,
    OrganKind.ASSEMBLY,
)
"""The kinds of organs that decide, rather than advise, manage or prepare."""


@final
class SeatRole(Labelled):
    """What somebody does in an organ (*functie in het orgaan*); an office elsewhere is an `Office`."""

    CHAIR = "chair", "voorzitter"
    DEPUTY_CHAIR = "deputy_chair", "plaatsvervangend voorzitter"
    SECRETARY = "secretary", "secretaris"
    TREASURER = "treasurer", "penningmeester"
    EXECUTIVE_DIRECTOR = "executive_director", "uitvoerend bestuurder"
    NON_EXECUTIVE_DIRECTOR = "non_executive_director", "niet-uitvoerend bestuurder"
    DEPUTY = "deputy", "plaatsvervanger"
    ADVISER = "adviser", "adviseur"
    OBSERVER = "observer", "waarnemer"


NO_MEMBERS: Final = frozenset({SeatRole.DEPUTY, SeatRole.ADVISER, SeatRole.OBSERVER})
"""Roles of those who attend and are no members."""


@final
class Office(Labelled):
    """The office that somebody holds at the party that he or she comes from (*ambt*)."""

    COUNCILLOR = "councillor", "raadslid"
    ALDERMAN = "alderman", "wethouder"
    MAYOR = "mayor", "burgemeester"
    SECRETARY = "secretary", "secretaris"
    OFFICIAL = "official", "ambtenaar"
    PROVINCIAL_COUNCILLOR = "provincial_councillor", "lid van provinciale staten"
    PROVINCIAL_EXECUTIVE_MEMBER = "provincial_executive_member", "gedeputeerde"
    KINGS_COMMISSIONER = "kings_commissioner", "commissaris van de Koning", "King's commissioner"
    GENERAL_BOARD_MEMBER = "general_board_member", "lid van het algemeen bestuur"
    EXECUTIVE_BOARD_MEMBER = "executive_board_member", "lid van het dagelijks bestuur"
    WATER_AUTHORITY_CHAIR = "water_authority_chair", "voorzitter van het waterschap", "chair of the water authority"
    MINISTER = "minister", "minister"
    DIRECTOR = "director", "bestuurder"
    EMPLOYEE = "employee", "medewerker"


@final
@attrs.frozen(eq=False, repr=False)
class OtherPost(Part):
    """
    A post that somebody holds next to the seat (*nevenfunctie*).

    Args:
        organisation: Where.

        post: What; `None`: not known.

    Example:
        >>> seat = Seat(OUTSIDER, person="N. Vermeer", other_posts=[OtherPost("Zorg Noord", "adviser")])
        >>> Network("n", organs=[Organ("board", seats=[seat])]).roster().items[0].other_posts[0].text.en
        'Zorg Noord (adviser)'
    """

    labels: ClassVar[Text] = Text("nevenfunctie", "other post")
    key: ClassVar[tuple[str, ...]] = ()

    organisation: str
    post: str | None = None


def _posts(value: Sequence[OtherPost | None] | None) -> tuple[OtherPost | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


def _roles(value: SeatRole | Sequence[SeatRole | None] | None) -> tuple[SeatRole | None, ...] | None:
    return one_or_many(value)  # type: ignore[no-any-return]


_ONE = Count.exactly(1)


@final
@attrs.frozen(eq=False, repr=False)
class Seat(Part):
    """
    A place in an organ, or several alike (*zetel*).

    Args:
        party: The party that the person comes from; `OUTSIDER`: from none; `None`: not known.

        roles: One or several roles in the organ; a last `None`: perhaps more; `None` alone: not known.

        count: How many such seats there are; `None`: one or more.

        person: Who fills it, by name.

        person_id: Tells persons of one name apart, and joins different spellings of one person.

        office: The office that the person holds at the party.

        office_period: When the person holds that office; left out, it is not known.

        chairs_council: Whether the person is the chair of the council.

        appointed_by: Who appoints to the seat.

        votes: How many votes the seat has.

        period: From when to when; left out: as the organ.

        other_posts: Posts next to the seat; a last `None`: perhaps more.

        also_in: The organs of the collaboration in which the person also sits.

        conflicting_interest: Whether the person has a personal interest that conflicts.

        conflict_arrangement: What was agreed for when interests of the party, or other posts, conflict with those of
            the collaboration (*belangenregeling*); `NONE`: nothing.

        id: A name for the seat, where party and roles do not tell it from the others.

    Raises:
        InvalidError: If one person fills several seats at once, or none, or the count has more than 18 digits.

    Example:
        >>> Seat(Holder("north"), SeatRole.CHAIR).count
        Count(at_least=1, at_most=1)
    """

    labels: ClassVar[Text] = Text("zetel", "seat")
    key: ClassVar[tuple[str, ...]] = ("party", "roles")

    party: WholeParty | Literal[Mark.OUTSIDER] | None = attrs.field(converter=to_seat_party)
    roles: tuple[SeatRole | None, ...] | None = attrs.field(default=(), converter=_roles)
    count: Count | None = attrs.field(default=_ONE, kw_only=True, converter=to_count)
    person: str | None = attrs.field(default=None, kw_only=True)
    person_id: Id | None = attrs.field(default=None, kw_only=True)
    office: Office | None = attrs.field(default=None, kw_only=True)
    office_period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    chairs_council: bool | None = attrs.field(default=None, kw_only=True)
    appointed_by: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    votes: Votes | None = attrs.field(default=None, kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    other_posts: tuple[OtherPost | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_posts)
    also_in: tuple[Holder | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_holders)
    conflicting_interest: bool | None = attrs.field(default=None, kw_only=True)
    conflict_arrangement: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    id: Id | None = attrs.field(default=None, kw_only=True)

    def invariants(self) -> Iterator[Problem]:
        named = self.person is not None or self.person_id is not None
        if named and self.count is not _ONE and self.count is not None and 1 not in self.count:
            yield Problem(("count",), same(self.count), same("1"), _ONE_PERSON)
        if self.count is not _ONE:
            yield from wrong_count(self.count)
        yield from wrong_own_organs("also_in", self.also_in)


_ONE_PERSON = Text(
    "Een persoon vult één zetel: schrijf elke persoon in een eigen zetel.",
    "One person fills one seat: give each person a seat of its own.",
)


@final
class Majority(Labelled):
    """What it takes to decide (*meerderheid*)."""

    UNANIMITY = "unanimity", "eenparigheid"
    ABSOLUTE = "absolute_majority", "volstrekte meerderheid"
    QUALIFIED = "qualified_majority", "gekwalificeerde meerderheid"
    DOUBLE = "double_majority", "dubbele meerderheid"
    NO_OBJECTION = "no_objection", "bezwaarvrij besluit (consent)"


@final
class VoteBase(Labelled):
    """What a majority is a part of (*grondslag van de meerderheid*)."""

    VOTES_CAST = "votes_cast", "uitgebrachte stemmen"
    PRESENT = "present", "aanwezige leden", "members present"
    ALL_SEATS = "all_seats", "alle zetels"


@final
class CountedBy(Labelled):
    """Whether each member counts as one, or with votes of different weight (*telling*)."""

    HEADS = "heads", "hoofdelijk"
    WEIGHTS = "weights", "gewogen"


@final
class Treatment(Labelled):
    """How an abstention or a blank vote counts (*telling van onthouding of blanco stem*)."""

    NOT_CAST = "not_cast", "niet uitgebracht"
    AGAINST = "against", "tegen"
    IN_FAVOUR = "in_favour", "voor"


@final
class TieRule(Labelled):
    """What a tie does (*staking van stemmen*)."""

    REJECTED = "rejected", "verworpen"
    CHAIR_DECIDES = "chair_decides", "voorzitter beslist"
    NEW_VOTE = "new_vote", "opnieuw stemmen"
    LOT = "lot", "loting"


@final
class WayOut(Labelled):
    """What is done when an organ cannot decide (*uitweg bij een patstelling*)."""

    CHAIR_DECIDES = "chair_decides", "voorzitter beslist"
    MEDIATION = "mediation", "bemiddeling"
    BINDING_ADVICE = "binding_advice", "bindend advies"
    RETURN_TO_MEMBERS = "return_to_members", "terug naar de leden"
    ARBITRATION = "arbitration", "arbitrage"
    OTHER = "other", "andere uitweg", "another way"


@final
@attrs.frozen(eq=False, repr=False)
class DecisionRule(Part):
    """
    How an organ decides (*besluitregel*); each field `None` where it is not known.

    Args:
        majority: What it takes.

        threshold: The share that a qualified majority needs.

        base: What the majority is a part of.

        counted_by: Heads or weights.

        abstentions: How an abstention counts.

        blanks: How a blank vote counts.

        tie: What a tie does.

        quorum: The share of the seats that must be present; `NONE`: no quorum.

        way_out: What is done when the organ cannot decide; `NONE`: nothing was arranged.

    Raises:
        InvalidError: If a threshold is given for a majority that is not qualified or double.

    Example:
        >>> DecisionRule(Majority.QUALIFIED, threshold="2/3", base=VoteBase.ALL_SEATS).base.label("nl")
        'alle zetels'
        >>> try:
        ...     DecisionRule(Majority.UNANIMITY, threshold="2/3")
        ... except InvalidError as error:
        ...     print(error.problems[0].remedy.en)
        This majority has a fixed threshold of its own: leave 'threshold' out.
    """

    labels: ClassVar[Text] = Text("besluitregel", "decision rule")

    majority: Majority | None = None
    threshold: Share | None = attrs.field(default=None, kw_only=True, converter=to_share_or_none)
    base: VoteBase | None = attrs.field(default=None, kw_only=True)
    counted_by: CountedBy | None = attrs.field(default=None, kw_only=True)
    abstentions: Treatment | None = attrs.field(default=None, kw_only=True)
    blanks: Treatment | None = attrs.field(default=None, kw_only=True)
    tie: TieRule | None = attrs.field(default=None, kw_only=True)
    quorum: Share | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_share_or_none_at_all
    )
    way_out: WayOut | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)

    def invariants(self) -> Iterator[Problem]:
        with_threshold = (None, Majority.QUALIFIED, Majority.DOUBLE)
        if self.threshold is not None and self.majority not in with_threshold:
            yield Problem(("threshold",), same(self.threshold), same(Majority.QUALIFIED.value), _NO_THRESHOLD)


_NO_THRESHOLD = Text(
    "Deze meerderheid heeft zelf al een vaste drempel: laat 'threshold' weg.",
    "This majority has a fixed threshold of its own: leave 'threshold' out.",
)


@final
@attrs.frozen(eq=False, repr=False)
class VotesPerMember(Part):
    """
    How many votes each member has that comes from one party (*stemmen per lid*).

    Args:
        party: The party.

        votes: The votes of each of its members.

    Example:
        >>> elm, veen = Municipality("elm", "Elmstad"), Municipality("veen", "Veendorp")
        >>> votes = [VotesPerMember(elm, 3), VotesPerMember(veen, 1)]
        >>> board = Organ("board", seats=[Seat(elm), Seat(veen)], votes_per_member=votes)
        >>> Network("n", organs=[board]).shares().rows()[0]["votes_share"]
        '3/4'
    """

    labels: ClassVar[Text] = Text("stemmen per lid", "votes per member")
    key: ClassVar[tuple[str, ...]] = ("party",)

    party: WholeParty = attrs.field(converter=to_holder)
    votes: Votes | None = None


def _seats(value: Sequence[Seat | None] | None) -> tuple[Seat | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


def _votes_per_member(value: Sequence[VotesPerMember]) -> tuple[VotesPerMember, ...]:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Organ(CanHold, Part):
    """
    A board or committee of the collaboration (*orgaan*).

    Args:
        id: How the collaboration calls it: ``board`` is the holder ``itself/board``.

        kind: What it is; `None`: not known.

        seats: The seats; a last `None`: perhaps more; `None` alone: not known.

        name: The name.

        decision_rule: How it decides; `NONE`: no rule was made.

        votes_per_member: How many votes its members have, by the party that they come from.

        meetings_per_year: How often it meets in a year.

        mandate: What it may decide or do by itself, in words; `NONE`: nothing.

        period: From when to when; left out: as the collaboration.

        extensions: What your own programs keep.

    Raises:
        InvalidError: If the votes of one party are given twice.

    Example:
        >>> Organ("board", OrganKind.BOARD, [Seat(OUTSIDER, SeatRole.CHAIR)]).holder
        Holder('itself', 'board')
    """

    labels: ClassVar[Text] = Text("orgaan", "organ")

    id: Id
    kind: OrganKind | None = None
    seats: tuple[Seat | None, ...] | None = attrs.field(default=None, converter=_seats)
    name: str | None = attrs.field(default=None, kw_only=True)
    decision_rule: DecisionRule | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    votes_per_member: tuple[VotesPerMember, ...] = attrs.field(default=(), kw_only=True, converter=_votes_per_member)
    meetings_per_year: Annotated[int, Range(0, 366)] | None = attrs.field(default=None, kw_only=True)
    mandate: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    extensions: Json | None = attrs.field(default=None, kw_only=True, converter=to_extensions)

    def invariants(self) -> Iterator[Problem]:
        yield from wrong_extensions(self.extensions)
        seen = set()
        for position, entry in enumerate(self.votes_per_member):
            if entry.party in seen:
                yield Problem(("votes_per_member", position, "party"), same(f"'{entry.party}'"), _OTHER_PARTY, _JOIN)
            seen.add(entry.party)

    @property
    def holder(self) -> Holder:
        """The organ as a holder."""
        return Holder("itself", self.id)

    def votes_of(self, seat: Seat) -> int | None:
        """Return how many votes a seat of the organ has: its own, or those of its party; `None`: not known."""
        if seat.votes is not None:
            return seat.votes
        return next((entry.votes for entry in self.votes_per_member if entry.party == seat.party), None)

    def __str__(self) -> str:
        return self.name or (self.kind.label() if self.kind else self.id)


_OTHER_PARTY = Text("een partij die nog niet genoemd is", "a party that is not named yet")
_JOIN = Text("Noem elke partij één keer.", "Name each party once.")
