"""What a collaboration is for, and what others call it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text
from samenwerking.model.holders import Holder, WholeParty, to_holders, wrong_own_organs
from samenwerking.schema.convert import each
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.values.marks import Mark


@final
class Goal(Labelled):
    """A kind of goal (*doelsoort*)."""

    POLICY_ALIGNMENT = "policy_alignment", "beleidsafstemming"
    JOINT_EXECUTION = "joint_execution", "gezamenlijke uitvoering"
    OPERATIONAL_MANAGEMENT = "operational_management", "bedrijfsvoering"
    KNOWLEDGE_SHARING = "knowledge_sharing", "kennisdeling"
    AGENDA_SETTING = "agenda_setting", "agendering"
    INNOVATION = "innovation", "innovatie"
    TRANSFORMATION = "transformation", "transformatie"
    REPRESENTATION = "representation", "belangenbehartiging"
    AREA_DEVELOPMENT = "area_development", "gebiedsontwikkeling"
    SHARING_RESOURCES = "sharing_resources", "delen van hulpbronnen"


def _goals(value: Sequence[Goal | None] | None) -> tuple[Goal | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


@final
class MotiveKind(Labelled):
    """Why parties do not do it alone (*soort motief*)."""

    HIGHER_AMBITION = "higher_ambition", "ambitie verhogen"
    EFFICIENCY = "efficiency", "efficiëntie"
    ORGANISATIONAL_ADVANTAGE = "organisational_advantage", "organisatievoordeel"
    WIDER_HORIZON = "wider_horizon", "horizon verbreden"
    LESS_HINDRANCE = "less_hindrance", "hinder voorkomen"
    SOCIETAL_INITIATIVE = "societal_initiative", "maatschappelijk initiatief"
    DEMOCRACY = "democracy", "democratie versterken", "stronger democracy"
    BETTER_PARTNER = "better_partner", "een betere of goedkopere partner", "a better or cheaper partner"
    MORE_TASKS = "more_tasks", "taaktoename"
    FINANCIAL_PRESSURE = "financial_pressure", "financiële druk"
    LEGAL_DUTY = "legal_duty", "wettelijke plicht"


@final
@attrs.frozen(eq=False, repr=False)
class Motive(Part):
    """
    A reason for not doing it alone (*motief*).

    Args:
        kind: What kind of reason; `None`: none of those listed, or not known.

        text: The reason, in words.

    Example:
        >>> [str(motive.kind or motive.text) for motive in Purpose(motives=[MotiveKind.EFFICIENCY, "te klein"]).motives]
        ['efficiency', 'te klein']
    """

    labels: ClassVar[Text] = Text("motief", "motive")
    hint: ClassVar[Text | None] = Text(
        "Geef een MotiveKind, een tekst, of Motive(...).", "Give a MotiveKind, a text, or Motive(...)."
    )
    key: ClassVar[tuple[str, ...]] = ("kind", "text")
    bare: ClassVar[str | None] = "kind"

    kind: MotiveKind | None = None
    text: str | None = None


def _motive(value: Motive | MotiveKind | str) -> Motive:
    if isinstance(value, MotiveKind):
        return Motive(value)
    return Motive(text=value) if isinstance(value, str) else value


def _motives(value: Sequence[Motive | MotiveKind | str | None] | None) -> tuple[Motive | None, ...] | None:
    return each(value, _motive)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class IntendedResult(Part):
    """
    What a collaboration should lead to (*beoogd resultaat*).

    Args:
        text: The result, in words.

        measured_by: The indicator that shows it, or the state by which one sees that it is reached; `NONE`: nothing.

    Example:
        >>> fewer = IntendedResult("minder zware trajecten", measured_by="aantal trajecten per jaar")
        >>> Purpose(intended_results=[fewer, "betere zorg"]).intended_results[1]
        IntendedResult('betere zorg')
    """

    labels: ClassVar[Text] = Text("beoogd resultaat", "intended result")
    hint: ClassVar[Text | None] = Text(
        "Geef een tekst, of IntendedResult(...).", "Give a text, or IntendedResult(...)."
    )
    key: ClassVar[tuple[str, ...]] = ("text",)
    bare: ClassVar[str | None] = "text"

    text: str
    measured_by: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)


def _results(value: Sequence[IntendedResult | str | None] | None) -> tuple[IntendedResult | None, ...] | None:
    return each(value, lambda one: IntendedResult(one) if isinstance(one, str) else one)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class InnovationRoom(Part):
    """
    The room that there is for something new (*ruimte voor innovatie*); each `NONE` where there is none.

    Args:
        budget: Which money is free for it.

        time: Which time.

        deviation: From which rules or agreements may be deviated.

        risk_appetite: What may go wrong.

        learning_goal: What the parties want to learn.

    Example:
        >>> room = InnovationRoom(budget="5% van het budget", deviation=NONE)
        >>> Purpose(goals=[Goal.INNOVATION], innovation_room=room).innovation_room.budget
        '5% van het budget'
    """

    labels: ClassVar[Text] = Text("ruimte voor innovatie", "room for innovation")

    budget: str | Literal[Mark.NONE] | None = None
    time: str | Literal[Mark.NONE] | None = None
    deviation: str | Literal[Mark.NONE] | None = None
    risk_appetite: str | Literal[Mark.NONE] | None = None
    learning_goal: str | Literal[Mark.NONE] | None = None


@final
@attrs.frozen(eq=False, repr=False)
class Purpose(Part):
    """
    What a collaboration is for (*doel*).

    Args:
        text: The purpose, in words.

        goals: The kinds of goal; a last `None`: perhaps more; `None` alone: not known.

        intended_results: What it should lead to; a text says it in words; a last `None`: perhaps more.

        motives: Why the parties do not do it alone; a last `None`: perhaps more.

        innovation_room: Which room there is for something new; `NONE`: none.

        only_support_and_execution: Whether it serves supporting processes and execution only (Wgr 8 lid 3).

        only_civil_servant_training: Whether it serves the training of civil servants only.

        calls_for_outside_members: Whether its nature calls for board members from outside (Wgr 14 lid 2).

        private_form_especially_suited: Whether a form of private law is especially suited to serve the public interest
            that it is for (Gemeentewet 160 lid 2).

        joint_audit_office: Whether it is a joint audit office; left out: no.

        joint_inquiry: Whether it is a joint committee of inquiry; left out: no.

        joint_ombudsman: Whether it is a joint ombudsman; left out: no.

    Example:
        >>> Network("n", purpose="zorg dichtbij").purpose == Purpose("zorg dichtbij")
        True
        >>> [goal.label("nl") for goal in Purpose(goals=[Goal.INNOVATION, Goal.AGENDA_SETTING]).goals]
        ['innovatie', 'agendering']
    """

    labels: ClassVar[Text] = Text("doel", "purpose")
    hint: ClassVar[Text | None] = Text(
        "Geef een tekst, of Purpose(...).",
        "Give a text, or Purpose(...).",
    )

    text: str | None = None
    goals: tuple[Goal | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_goals)
    intended_results: tuple[IntendedResult | None, ...] | None = attrs.field(
        default=None, kw_only=True, converter=_results
    )
    motives: tuple[Motive | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_motives)
    innovation_room: InnovationRoom | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    only_support_and_execution: bool | None = attrs.field(default=None, kw_only=True)
    only_civil_servant_training: bool | None = attrs.field(default=None, kw_only=True)
    calls_for_outside_members: bool | None = attrs.field(default=None, kw_only=True)
    private_form_especially_suited: bool | None = attrs.field(default=None, kw_only=True)
    joint_audit_office: bool | None = attrs.field(default=False, kw_only=True)
    joint_inquiry: bool | None = attrs.field(default=False, kw_only=True)
    joint_ombudsman: bool | None = attrs.field(default=False, kw_only=True)


def to_purpose(value: Purpose | str | None) -> Purpose | None:
    """Return *value* as a purpose; a text says it in words."""
    return Purpose(value) if isinstance(value, str) else value


@final
@attrs.frozen(eq=False, repr=False)
class Theme(Part):
    """
    A subject (*thema*).

    Args:
        name: What people call it.

        scheme: The list that it comes from, such as ``TOP``.

        code: Its code in that list.

        leads: The parties that lead it, where themes are divided (*themaverdeling*); a last `None`: perhaps others.

        supports: The parties that help with it; a last `None`: perhaps others.

        organs: The organs of the collaboration that deal with it; a last `None`: perhaps others.

    Example:
        >>> Network("n", themes=["zorg", Theme("wonen", "TOP")]).themes
        (Theme('zorg'), Theme('wonen', scheme='TOP'))
    """

    labels: ClassVar[Text] = Text("thema", "theme")
    hint: ClassVar[Text | None] = Text(
        "Geef een tekst, of Theme(...).",
        "Give a text, or Theme(...).",
    )
    key: ClassVar[tuple[str, ...]] = ("name",)
    bare: ClassVar[str | None] = "name"

    name: str
    scheme: str | None = None
    code: str | None = None
    leads: tuple[WholeParty | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_holders)
    supports: tuple[WholeParty | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_holders)
    organs: tuple[Holder | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_holders)

    def invariants(self) -> Iterator[Problem]:
        yield from wrong_own_organs("organs", self.organs)


def to_themes(value: Sequence[Theme | str]) -> tuple[Theme, ...]:
    """Return an open list of themes; a text is a name."""
    return each(value, lambda one: Theme(one) if isinstance(one, str) else one)  # type: ignore[no-any-return]
