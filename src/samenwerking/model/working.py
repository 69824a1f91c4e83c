"""How a collaboration works through the year: who does the work, how is reported, what is done in a dispute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar, Literal, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text
from samenwerking.model.common import INHERIT, Id, to_amount_or_none_at_all, to_count, to_period, wrong_count
from samenwerking.model.holders import Holder, to_holder_or_none_at_all
from samenwerking.model.period import Period
from samenwerking.schema.convert import each
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Range
from samenwerking.values.count import Count
from samenwerking.values.marks import Mark
from samenwerking.values.money import Amount


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class WorkingCapacity(Part):
    """
    With whom and with what the work is done (*werkkracht*).

    Args:
        secretariat: Whether there is a secretariat or directorate.

        staff: How many people work for it.

        budget: What it may spend in a year; `NONE`: it has no budget.

        in_kind: Whether participants give people, rooms or means in kind.

    Raises:
        InvalidError: If the number of staff has more than 18 digits.

    Example:
        >>> Network("n", working_capacity=WorkingCapacity(secretariat=True, staff=4)).working_capacity.staff.exact
        4
    """

    labels: ClassVar[Text] = Text("werkkracht", "working capacity")

    secretariat: bool | None = None
    staff: Count | None = attrs.field(default=None, converter=to_count)
    budget: Amount | Literal[Mark.NONE] | None = attrs.field(default=None, converter=to_amount_or_none_at_all)
    in_kind: bool | None = None

    def invariants(self) -> Iterator[Problem]:
        yield from wrong_count(self.staff, "staff")


@final
@attrs.frozen(eq=False, repr=False)
class Reporting(Part):
    """
    A report that is made again and again (*verantwoording*).

    Args:
        times_per_year: How often in a year; 0: less than yearly, or not at all.

        to: To whom; `NONE`: to nobody in particular.

        finance: Whether it tells of the money.

        results: Whether it tells of the results.

        period: From when to when; left out: as the collaboration.

        id: A name for it, where the one who gets it does not tell it from the others.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> yearly = Reporting(1, to=veen.council, finance=True, results=True)
        >>> find(Network("n", reporting=[yearly]), "reporting/veen:council/times_per_year")
        1
    """

    labels: ClassVar[Text] = Text("verantwoording", "reporting")
    key: ClassVar[tuple[str, ...]] = ("to",)

    times_per_year: Annotated[int, Range(0, 366)] | None = None
    to: Holder | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none_at_all)
    finance: bool | None = attrs.field(default=None, kw_only=True)
    results: bool | None = attrs.field(default=None, kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    id: Id | None = attrs.field(default=None, kw_only=True)


def to_reporting(value: Sequence[Reporting | None] | None) -> tuple[Reporting | None, ...] | None:
    """Return the closed list of reports."""
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class DisputeStep(Part):
    """
    A step on the way out of a dispute (*stap in de geschillenregeling*).

    Args:
        text: What is done.

        outside: Whether somebody outside the parties does it, such as a mediator or a court.

    Example:
        >>> Disputes(["overleg tussen bestuurders", DisputeStep("bindend advies", outside=True)]).steps[1].outside
        True
    """

    labels: ClassVar[Text] = Text("stap in de geschillenregeling", "step in a dispute")
    hint: ClassVar[Text | None] = Text("Geef een tekst, of DisputeStep(...).", "Give a text, or DisputeStep(...).")
    key: ClassVar[tuple[str, ...]] = ("text",)
    bare: ClassVar[str | None] = "text"

    text: str
    outside: bool | None = attrs.field(default=None, kw_only=True)


def _steps(value: Sequence[DisputeStep | str | None] | None) -> tuple[DisputeStep | None, ...] | None:
    return each(value, lambda one: DisputeStep(one) if isinstance(one, str) else one)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Disputes(Part):
    """
    What is done in a dispute (*geschillenregeling*).

    Args:
        steps: The steps; a last `None`: perhaps more; `None` alone: not known.

        graduated: Whether consequences grow with what went wrong, instead of being all or nothing.

    Example:
        >>> [step.text for step in Disputes(["overleg", "bemiddeling"], graduated=True).steps]
        ['overleg', 'bemiddeling']
    """

    labels: ClassVar[Text] = Text("geschillenregeling", "arrangement for disputes")

    steps: tuple[DisputeStep | None, ...] | None = attrs.field(default=None, converter=_steps)
    graduated: bool | None = attrs.field(default=None, kw_only=True)
