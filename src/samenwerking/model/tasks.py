"""Tasks, and who answers the *what* and who the *how*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal, TypeAlias, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text
from samenwerking.model.common import (
    INHERIT,
    Id,
    TaskId,
    to_amount_or_none_at_all,
    to_extensions,
    to_period,
    to_share_or_none_at_all,
    wrong_extensions,
)
from samenwerking.model.holders import (
    WHO_HINT,
    CanHold,
    Holder,
    Who,
    WholeParty,
    to_holder,
    to_holder_or_none,
    to_holders,
    to_open_holders,
)
from samenwerking.model.period import Period
from samenwerking.schema.convert import each, one_or_many
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.values.json_value import Json
from samenwerking.values.marks import Mark
from samenwerking.values.money import Amount, Share


@final
@attrs.frozen(eq=False, repr=False)
class Responsible(Part):
    """
    Somebody who answers a part of a task (*verantwoordelijke*).

    Args:
        holder: Who.

        period: From when to when; left out: as the task.

    Example:
        >>> since = Responsible(Municipality("veen", "Veendorp").executive, period="2026-01-01")
        >>> network = Network("n", start="2024", tasks=[Task("care", how=since)])
        >>> [network.on(day).who_decides("care").holders("how") for day in ("2025-01-01", "2026-01-01")]
        [(), ('veen/executive',)]
    """

    labels: ClassVar[Text] = Text("verantwoordelijke", "responsible")
    hint: ClassVar[Text | None] = WHO_HINT
    key: ClassVar[tuple[str, ...]] = ("holder",)
    bare: ClassVar[str | None] = "holder"

    holder: Holder = attrs.field(converter=to_holder)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)


@final
@attrs.frozen(eq=False, repr=False)
class JointlyResponsible(Part):
    """
    Somebody who carries a task together with others, and what that means (*gezamenlijk verantwoordelijke*).

    Args:
        holder: Who.

        information_right: Whether the holder has a right to information.

        risk_share: Which part of a deficit the holder carries; `NONE`: none.

        period: From when to when; left out: as the task.

    Example:
        >>> veen = JointlyResponsible(Municipality("veen", "Veendorp"), risk_share="60%", information_right=True)
        >>> Network("n", tasks=[Task("care", joint=veen)]).who_decides("care").items[-1].conditions.en
        'carries 60% of a deficit; with a right to information'
    """

    labels: ClassVar[Text] = Text("gezamenlijk verantwoordelijke", "jointly responsible")
    hint: ClassVar[Text | None] = WHO_HINT
    key: ClassVar[tuple[str, ...]] = ("holder",)
    bare: ClassVar[str | None] = "holder"

    holder: Holder = attrs.field(converter=to_holder)
    information_right: bool | None = attrs.field(default=None, kw_only=True)
    risk_share: Share | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_share_or_none_at_all
    )
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)


ResponsibleInput: TypeAlias = Who | Responsible | Sequence[Who | Responsible | None]
"""What is accepted where those who answer a task are meant: one or several, objects or holders."""

JointInput: TypeAlias = Who | JointlyResponsible | Sequence[Who | JointlyResponsible | None]
"""What is accepted where those who carry a task together are meant."""


def _responsible(value: ResponsibleInput | None) -> tuple[Responsible | None, ...] | None:
    return one_or_many(value, lambda one: Responsible(one) if isinstance(one, (CanHold, Holder)) else one)  # type: ignore[no-any-return]


def _joint(value: JointInput | None) -> tuple[JointlyResponsible | None, ...] | None:
    return one_or_many(value, lambda one: JointlyResponsible(one) if isinstance(one, (CanHold, Holder)) else one)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class ReportBack(Part):
    """
    How the one who answers the *how* reports to the one who answers the *what* (*terugkoppeling*).

    Args:
        frequency: How often.

        to: To whom.

        content: About what.

    Example:
        >>> veen, north = Municipality("veen", "Veendorp"), CareProvider("north", "Zorg Noord")
        >>> asked = Assignment(veen.executive, north, report_back=ReportBack("each quarter", to=veen.council))
        >>> find(Task("care", assignments=[asked]), "assignments/north/report_back/frequency")
        'each quarter'
    """

    labels: ClassVar[Text] = Text("terugkoppeling", "report back")

    frequency: str | None = None
    to: Holder | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    content: str | None = attrs.field(default=None, kw_only=True)


@final
@attrs.frozen(eq=False, repr=False)
class Assignment(Part):
    """
    What the one who answers the *what* asks of the one who answers the *how* (*opdracht*).

    Args:
        by: Who gives it.

        to: Who takes it.

        document: Where it is written down; `NONE`: nowhere.

        result: What is asked for; `NONE`: that was not said.

        budget: What it may cost; `NONE`: no budget was set.

        report_back: How is reported; `NONE`: no report was agreed.

        period: From when to when; left out: as the task.

        id: A name for it, where giver and taker do not tell it from the others.

    Example:
        >>> asked = Assignment(Holder("veen", "executive"), Holder("north"), budget=250000, report_back=NONE)
        >>> find(Task("care", assignments=[asked]), "assignments/veen:executive:north/budget").text("nl")
        '€ 250.000'
    """

    labels: ClassVar[Text] = Text("opdracht", "assignment")
    key: ClassVar[tuple[str, ...]] = ("by", "to")

    by: Holder | None = attrs.field(default=None, converter=to_holder_or_none)
    to: Holder | None = attrs.field(default=None, converter=to_holder_or_none)
    document: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    result: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    budget: Amount | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_amount_or_none_at_all
    )
    report_back: ReportBack | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    id: Id | None = attrs.field(default=None, kw_only=True)


def _assignments(value: Sequence[Assignment]) -> tuple[Assignment, ...]:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Task(Part):
    """
    A piece of work, with those who answer its *what* and its *how* (*taak*).

    What, how, supports, advises and informed are one to one with RASCI (accountable, responsible, support, consulted,
    informed). Each takes one holder or several; a last `None`: perhaps more; `None` alone: not known.

    Args:
        id: How the collaboration calls it.

        name: The name.

        what: Who answers for direction and result (*wat*).

        how: Who answers for way of working and execution (*hoe*).

        supports: Who helps with the *how* (*ondersteunt*).

        advises: Who is asked beforehand (*adviseert*).

        informed: Who is told afterwards (*geïnformeerd*).

        what_each: With several for the *what*: true where each answers for its own part, false where together.

        how_each: The same for the *how*.

        joint: Who carries the task together, and what that means (*gezamenlijke verantwoordelijkheid*).

        participants: The parties for which it is done.

        volume_steered_by: Who steers how much of it is done.

        open_ended: Whether there is no limit to how much may be asked.

        ceiling: The most that it may cost; `NONE`: no ceiling.

        assignments: What was asked of whom.

        period: From when to when; left out: as the collaboration.

        extensions: What your own programs keep.

    Example:
        >>> task = Task("care", what=Holder("veen", "council"), how=[Holder("north"), None])
        >>> task.what, task.how[-1]
        ((Responsible(Holder('veen', 'council')),), None)
    """

    labels: ClassVar[Text] = Text("taak", "task")

    id: Id
    name: str | None = None
    what: tuple[Responsible | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_responsible)
    how: tuple[Responsible | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_responsible)
    supports: tuple[Responsible | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_responsible)
    advises: tuple[Responsible | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_responsible)
    informed: tuple[Responsible | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_responsible)
    what_each: bool | None = attrs.field(default=None, kw_only=True)
    how_each: bool | None = attrs.field(default=None, kw_only=True)
    joint: tuple[JointlyResponsible | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_joint)
    participants: tuple[WholeParty | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_holders)
    volume_steered_by: tuple[Holder, ...] = attrs.field(default=(), kw_only=True, converter=to_open_holders)
    open_ended: bool | None = attrs.field(default=None, kw_only=True)
    ceiling: Amount | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_amount_or_none_at_all
    )
    assignments: tuple[Assignment, ...] = attrs.field(default=(), kw_only=True, converter=_assignments)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    extensions: Json | None = attrs.field(default=None, kw_only=True, converter=to_extensions)

    def invariants(self) -> Iterator[Problem]:
        yield from wrong_extensions(self.extensions)

    def __str__(self) -> str:
        return self.name or self.id


@final
class RightKind(Labelled):
    """How strong a say is (*soort zeggenschap*)."""

    DECIDES = "decides", "beslist"
    CONSENTS = "consents", "stemt in"
    ADVISES = "advises", "adviseert"
    IS_HEARD = "is_heard", "wordt gehoord"
    VETOES = "vetoes", "kan een besluit tegenhouden", "can stop a decision"


@final
@attrs.frozen(eq=False, repr=False)
class DecisionRight(Part):
    """
    Who has which say about a subject, inside which frame (*beslisrecht*).

    Args:
        holder: Who.

        kind: How strong the say is.

        subject: About what, in words.

        task: The task that it is about.

        frame: The limits that another has set (*kader*); `NONE`: none.

        period: From when to when; left out: as the collaboration.

        id: A name for it, where holder, kind and task do not tell it from the others.

    Example:
        >>> north = CareProvider("north", "Zorg Noord")
        >>> right = DecisionRight(north, RightKind.DECIDES, task="care", frame="the budget")
        >>> row = Network("n", tasks=[Task("care")], decision_rights=[right]).who_decides("care").items[-1]
        >>> row.right.text.nl, row.conditions.en
        ('beslist', 'within: the budget')
    """

    labels: ClassVar[Text] = Text("beslisrecht", "decision right")
    key: ClassVar[tuple[str, ...]] = ("holder", "kind", "task")

    holder: Holder = attrs.field(converter=to_holder)
    kind: RightKind | None = None
    subject: str | None = attrs.field(default=None, kw_only=True)
    task: TaskId | None = attrs.field(default=None, kw_only=True)
    frame: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    id: Id | None = attrs.field(default=None, kw_only=True)
