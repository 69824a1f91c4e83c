"""Powers under public law: which, from whom, to whom, on what basis."""

from __future__ import annotations

from typing import ClassVar, final

import attrs

from samenwerking.language import Text
from samenwerking.model.common import INHERIT, Id, TaskId, to_period
from samenwerking.model.holders import Holder, to_holder_or_none
from samenwerking.model.organs import Office
from samenwerking.model.period import Period
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part


@final
class PowerKind(Labelled):
    """How a power came to somebody (*wijze van bevoegdheidsverkrijging*)."""

    TRANSFERRED = "transferred", "overgedragen"
    DELEGATED = "delegated", "gedelegeerd"
    MANDATED = "mandated", "gemandateerd"
    ATTRIBUTED = "attributed", "geattribueerd"
    POWER_OF_ATTORNEY = "power_of_attorney", "volmacht"
    AUTHORISED = "authorised", "gemachtigd"


@final
class PowerToDo(Labelled):
    """What the power is to do (*bevoegdheid*)."""

    LEVY_TAX = "levy_tax", "belasting heffen"
    ADOPT_GENERALLY_BINDING_RULES = "adopt_generally_binding_rules", "algemeen verbindende voorschriften vaststellen"
    ADOPT_POLICY_RULES = "adopt_policy_rules", "beleidsregels vaststellen"
    DECIDE_ON_INDIVIDUAL_APPLICATIONS = "decide_on_individual_applications", "op aanvragen beslissen"
    GRANT_PERMITS = "grant_permits", "vergunningen verlenen"
    CONCLUDE_AGREEMENTS = "conclude_agreements", "overeenkomsten sluiten"
    APPOINT_OFFICERS = "appoint_officers", "functionarissen aanwijzen"
    OTHER = "other", "andere bevoegdheid", "another power"


@final
class Tax(Labelled):
    """A municipal tax or charge (*heffing*)."""

    SEWAGE_CHARGE = "sewage_charge", "rioolheffing"
    WASTE_CHARGE = "waste_charge", "afvalstoffenheffing"
    ENCROACHMENT_TAX = "encroachment_tax", "precariobelasting"
    DOG_TAX = "dog_tax", "hondenbelasting"
    PROPERTY_TAX = "property_tax", "onroerendezaakbelasting"
    TOURIST_TAX = "tourist_tax", "toeristenbelasting"
    PARKING_TAX = "parking_tax", "parkeerbelasting"
    ADVERTISING_TAX = "advertising_tax", "reclamebelasting"
    COMMUTER_TAX = "commuter_tax", "forensenbelasting"
    FEES = "fees", "rechten (leges)"
    OTHER = "other", "andere heffing", "another tax"


@final
@attrs.frozen(eq=False, repr=False)
class Power(Part):
    """
    A power under public law (*bevoegdheid*).

    Args:
        kind: How it came to whoever has it.

        power: What it is to do.

        by: From whom it came.

        to: Who has it now.

        subject: About what, in words.

        task: The task that it serves.

        tax: Which tax may be levied.

        basis: The provision or law on which it rests, as its source cites it.

        person: The person who has it, where it is no organ.

        office: The office that this person holds.

        works_under: Under whose responsibility that person works.

        basis_in_legislation: Whether a legal regulation provides for it (Awb 10:15).

        accepted: Whether whoever has it accepted.

        in_writing: Whether it was given in writing (Awb 10:5).

        consent_of_mandated: Whether the mandated consented (Awb 10:4).

        consent_of_superior: Whether whoever the mandated works under consented (Awb 10:4).

        underlying_rule_opposes: Whether the rule on which it rests opposes it (Awb 10:3).

        period: From when to when; left out: as the collaboration.

        id: A name for it, where kind, power, giver and taker do not tell it from the others.

    Example:
        >>> veen, north = Municipality("veen", "Veendorp"), CareProvider("north", "Zorg Noord")
        >>> permits = Power(PowerKind.MANDATED, PowerToDo.GRANT_PERMITS, by=veen.executive, to=north)
        >>> find(Network("n", powers=[permits]), "powers/north").kind.label("nl")
        'gemandateerd'
    """

    labels: ClassVar[Text] = Text("bevoegdheid", "power")
    key: ClassVar[tuple[str, ...]] = ("kind", "power", "by", "to")

    kind: PowerKind | None = None
    power: PowerToDo | None = None
    by: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    to: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    subject: str | None = attrs.field(default=None, kw_only=True)
    task: TaskId | None = attrs.field(default=None, kw_only=True)
    tax: Tax | None = attrs.field(default=None, kw_only=True)
    basis: str | None = attrs.field(default=None, kw_only=True)
    person: str | None = attrs.field(default=None, kw_only=True)
    office: Office | None = attrs.field(default=None, kw_only=True)
    works_under: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    basis_in_legislation: bool | None = attrs.field(default=None, kw_only=True)
    accepted: bool | None = attrs.field(default=None, kw_only=True)
    in_writing: bool | None = attrs.field(default=None, kw_only=True)
    consent_of_mandated: bool | None = attrs.field(default=None, kw_only=True)
    consent_of_superior: bool | None = attrs.field(default=None, kw_only=True)
    underlying_rule_opposes: bool | None = attrs.field(default=None, kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    id: Id | None = attrs.field(default=None, kw_only=True)
