"""What a collaboration is for, and what others call it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, final

import attrs

from samenwerking.language import Text
from samenwerking.schema.convert import each, to_texts
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part


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


def _goals(value: Sequence[Goal]) -> tuple[Goal, ...]:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Purpose(Part):
    """
    What a collaboration is for (*doel*).

    Args:
        text: The purpose, in words.

        goals: The kinds of goal.

        intended_results: What it should lead to, in words.

        motives: Why the parties do not do it alone, in words.

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
    goals: tuple[Goal, ...] = attrs.field(default=(), kw_only=True, converter=_goals)
    intended_results: tuple[str, ...] = attrs.field(default=(), kw_only=True, converter=to_texts)
    motives: tuple[str, ...] = attrs.field(default=(), kw_only=True, converter=to_texts)
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


def to_themes(value: Sequence[Theme | str]) -> tuple[Theme, ...]:
    """Return an open list of themes; a text is a name."""
    return each(value, lambda one: Theme(one) if isinstance(one, str) else one)  # type: ignore[no-any-return]
