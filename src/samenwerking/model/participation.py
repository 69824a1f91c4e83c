"""Taking part: who, through which organ, from when to when, in which role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, final

import attrs

from samenwerking.language import Text
from samenwerking.model.common import INHERIT, Id, to_period, to_share_or_none
from samenwerking.model.holders import WHO_HINT, CanHold, Holder, to_holder
from samenwerking.model.period import Period
from samenwerking.schema.convert import each, one_or_many
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
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
class Participation(Part):
    """
    That a party takes part (*deelname*).

    Args:
        holder: The party, or the organ through which it takes part.

        roles: One or several roles; a last `None`: perhaps more; `None` alone: not known.

        period: From when to when; a date is its start.

        interest: What the party has to gain by it (*belang*).

        commitment: What it promised (*toezegging*).

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
    interest: str | None = attrs.field(default=None, kw_only=True)
    commitment: str | None = attrs.field(default=None, kw_only=True)
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
