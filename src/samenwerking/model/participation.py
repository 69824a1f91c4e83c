"""Taking part: who, through which organ, from when to when, in which role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, final

import attrs

from samenwerking.language import Text
from samenwerking.model.common import INHERIT, Id, to_date_or_none_at_all, to_period, to_share_or_none
from samenwerking.model.holders import WHO_HINT, CanHold, Holder, to_holder, to_holder_or_none_at_all
from samenwerking.model.period import Period
from samenwerking.schema.convert import each, one_or_many, to_date_or_none
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Range
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark
from samenwerking.values.money import Share


@final
class Role(Labelled):
    """What a participant is in a collaboration (*rol*)."""

    PARTICIPANT = "participant", "deelnemer"
    MEMBER = "member", "lid"
    INITIATOR = "initiator", "initiatiefnemer"
    COMMISSIONER = "commissioner", "opdrachtgever"
    CONTRACTOR = "contractor", "opdrachtnemer"
    FUNDER = "funder", "financier"
    DONOR = "donor", "donateur"
    OWNER = "owner", "eigenaar"
    SHAREHOLDER = "shareholder", "aandeelhouder"
    HOST = "host", "gastheer"
    LEAD = "lead", "trekker"
    PARTNER = "partner", "partner"
    ADVISER = "adviser", "adviseur"
    SUPPORTER = "supporter", "ondersteuner"
    SUPERVISOR = "supervisor", "toezichthouder"
    OBSERVER = "observer", "waarnemer"


def _roles(value: Role | Sequence[Role | None] | None) -> tuple[Role | None, ...] | None:
    return one_or_many(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Interest(Part):
    """
    What a party has at stake (*belang*).

    Args:
        text: The interest, in words.

        serves_purpose: Whether it ties to the purpose that they share.

    Example:
        >>> veen = Participation(Municipality("veen", "Veendorp"), interests=["minder crises", None])
        >>> find(veen, "interests/minder-crises").text
        'minder crises'
    """

    labels: ClassVar[Text] = Text("belang", "interest")
    hint: ClassVar[Text | None] = Text("Geef een tekst, of Interest(...).", "Give a text, or Interest(...).")
    key: ClassVar[tuple[str, ...]] = ("text",)
    bare: ClassVar[str | None] = "text"

    text: str
    serves_purpose: bool | None = attrs.field(default=None, kw_only=True)


def _interests(value: Sequence[Interest | str | None] | None) -> tuple[Interest | None, ...] | None:
    return each(value, lambda one: Interest(one) if isinstance(one, str) else one)  # type: ignore[no-any-return]


@final
class CommitmentKind(Labelled):
    """How willingness shows (*soort toezegging*)."""

    DECISION = "decision", "besluit"
    SIGNATURE = "signature", "handtekening"
    RESOURCES = "resources", "middelen"


@final
@attrs.frozen(eq=False, repr=False)
class Commitment(Part):
    """
    That a party is willing, as it showed (*toezegging*).

    Args:
        kind: How it showed: a decision, a signature, or resources that were made available.

        date: When.

        content: What was promised, in words.

        id: A name for it, where its kind does not tell it from the others.

    Example:
        >>> signed = Commitment(CommitmentKind.SIGNATURE, "2024-11-05")
        >>> signed.kind.label("nl"), str(signed.date)
        ('handtekening', '2024-11-05')
    """

    labels: ClassVar[Text] = Text("toezegging", "commitment")
    key: ClassVar[tuple[str, ...]] = ("kind",)

    kind: CommitmentKind | None = None
    date: PartialDate | None = attrs.field(default=None, converter=to_date_or_none)
    content: str | None = attrs.field(default=None, kw_only=True)
    id: Id | None = attrs.field(default=None, kw_only=True)


def _commitments(value: Sequence[Commitment | None] | None) -> tuple[Commitment | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class CouncilPosition(Part):
    """
    What the council of a party can still steer (*positie van de raad*).

    Args:
        frame_set_by: Who sets the frame within which the party takes part; `NONE`: nobody does.

        informed_per_year: How often in a year the council is informed; 0: never.

        views_asked: When the council was last asked for its views; `NONE`: it was not.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> position = CouncilPosition(frame_set_by=veen.council, informed_per_year=2, views_asked="2025-03")
        >>> Participation(veen, council_position=position).council_position.informed_per_year
        2
    """

    labels: ClassVar[Text] = Text("positie van de raad", "council position")

    frame_set_by: Holder | Literal[Mark.NONE] | None = attrs.field(default=None, converter=to_holder_or_none_at_all)
    informed_per_year: Annotated[int, Range(0, 366)] | None = None
    views_asked: PartialDate | Literal[Mark.NONE] | None = attrs.field(default=None, converter=to_date_or_none_at_all)


@final
@attrs.frozen(eq=False, repr=False)
class Participation(Part):
    """
    That a party takes part (*deelname*).

    Args:
        holder: The party, or the organ through which it takes part.

        roles: One or several roles; a last `None`: perhaps more; `None` alone: not known.

        period: From when to when; a date is its start.

        interests: What the party has at stake; a text says it in words; a last `None`: perhaps more; `None` alone: not
            known.

        benefit: What it gets in return (*voordeel*); `NONE`: nothing.

        commitments: How it showed that it is willing; a last `None`: perhaps more; `None` alone: not known.

        council_position: What its council can still steer.

        cost_share: Its share of the costs (*verdeelsleutel*).

        id: A name for it, where its holder does not tell it from the others.

    Example:
        >>> Participation(Holder("veen"), Role.MEMBER, period="2025-07").roles
        (Role.MEMBER,)
    """

    labels: ClassVar[Text] = Text("deelname", "participation")
    hint: ClassVar[Text | None] = WHO_HINT
    key: ClassVar[tuple[str, ...]] = ("holder",)

    holder: Holder = attrs.field(converter=to_holder)
    roles: tuple[Role | None, ...] | None = attrs.field(default=(Role.PARTICIPANT,), converter=_roles)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    interests: tuple[Interest | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_interests)
    benefit: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    commitments: tuple[Commitment | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_commitments)
    council_position: CouncilPosition | None = attrs.field(default=None, kw_only=True)
    cost_share: Share | None = attrs.field(default=None, kw_only=True, converter=to_share_or_none)
    id: Id | None = attrs.field(default=None, kw_only=True)


def to_participation(value: Participation | CanHold | Holder) -> Participation:
    """Return *value* as a participation: a party or organ takes part as a participant."""
    return Participation(value) if isinstance(value, (CanHold, Holder)) else value


def to_participations(
    value: Sequence[Participation | CanHold | Holder | None] | None,
) -> tuple[Participation | None, ...] | None:
    """Return the closed list of participants."""
    return each(value, to_participation)  # type: ignore[no-any-return]
