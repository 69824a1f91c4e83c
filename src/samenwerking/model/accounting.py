"""What the collaboration and its parties make public, and what a municipality tells of it in its own budget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, final

import attrs

from samenwerking.language import Text
from samenwerking.model.common import Id, Year, to_amount_or_none_at_all
from samenwerking.model.holders import WholeParty, to_holder
from samenwerking.schema.convert import each
from samenwerking.schema.part import Part
from samenwerking.values.marks import Mark
from samenwerking.values.money import Amount


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class Published(Part):
    """
    Where its papers can be read (*openbaarheid*).

    Args:
        founding_document: Where the arrangement, statutes or covenant can be read; `NONE`: it is not public.

        meeting_papers: Where agendas, papers and decisions can be read; `NONE`: they are not public.

        reason: Why something is not public; `NONE`: no reason was given.

    Example:
        >>> Network("n", published=Published(founding_document="https://example.org/covenant")).published.reason is None
        True
    """

    labels: ClassVar[Text] = Text("openbaarheid", "publicity")

    founding_document: str | Literal[Mark.NONE] | None = None
    meeting_papers: str | Literal[Mark.NONE] | None = None
    reason: str | Literal[Mark.NONE] | None = None


@final
@attrs.frozen(eq=False, repr=False)
class RelatedParty(Part):
    """
    What the budget of a participant tells of the collaboration (*verbonden partij*; BBV 15 lid 2).

    Each of the facts is `NONE` where the budget leaves it out.

    Args:
        party: The participant whose budget it is.

        year: The year of the budget.

        public_interest: How it has an interest, and which public interest that serves.

        interest_start: Its interest at the start of the year.

        interest_end: Its interest as expected at the end of it.

        equity_start: The equity as expected at the start.

        equity_end: The equity as expected at the end.

        debt_start: The debt as expected at the start.

        debt_end: The debt as expected at the end.

        financial_result: The result as expected.

        risks: The risks for the financial position of the participant.

        id: A name for it, where party and year do not tell it from the others.

    Example:
        >>> told = RelatedParty(Municipality("veen", "Veendorp"), 2025, public_interest="zorg", risks=NONE)
        >>> find(Network("n", related_party=[told]), "related_party/veen:2025/risks")
        NONE
    """

    labels: ClassVar[Text] = Text("verbonden partij", "related party")
    key: ClassVar[tuple[str, ...]] = ("party", "year")

    party: WholeParty = attrs.field(converter=to_holder)
    year: Year | None = None
    public_interest: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    interest_start: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    interest_end: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    equity_start: Amount | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_amount_or_none_at_all
    )
    equity_end: Amount | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_amount_or_none_at_all
    )
    debt_start: Amount | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_amount_or_none_at_all
    )
    debt_end: Amount | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_amount_or_none_at_all
    )
    financial_result: Amount | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_amount_or_none_at_all
    )
    risks: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    id: Id | None = attrs.field(default=None, kw_only=True)


def to_related_party(value: Sequence[RelatedParty | None] | None) -> tuple[RelatedParty | None, ...] | None:
    """Return the closed list of what budgets tell."""
    return each(value)  # type: ignore[no-any-return]
