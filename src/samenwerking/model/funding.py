"""Money: who pays what to whom, up to which ceiling, and who carries a deficit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, final

import attrs

from samenwerking.language import Text
from samenwerking.model.common import (
    INHERIT,
    Id,
    TaskId,
    Year,
    to_amount,
    to_amount_or_none_at_all,
    to_period,
    to_share_or_none_at_all,
)
from samenwerking.model.holders import ITSELF, Holder, to_holder, to_holder_or_none
from samenwerking.model.period import Period
from samenwerking.schema.convert import each
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.values.marks import Mark
from samenwerking.values.money import Amount, Share


@final
class FundingKind(Labelled):
    """How money or the like is given (*soort financiering*)."""

    CONTRIBUTION = "contribution", "bijdrage"
    SUBSIDY = "subsidy", "subsidie"
    PURCHASE = "purchase", "inkoop"
    IN_KIND = "in_kind", "bijdrage in natura", "contribution in kind"
    LOAN = "loan", "lening"
    GUARANTEE = "guarantee", "garantie"


@final
@attrs.frozen(eq=False, repr=False)
class Funding(Part):
    """
    That somebody pays, or gives in kind (*financieringsrelatie*).

    Args:
        by: Who pays.

        kind: How.

        to: To whom; left out: to the collaboration itself.

        task: The task that it is for.

        year: The year that it is for; `None`: not known, or every year.

        amount: How much.

        ceiling: The most that it may become; `NONE`: there is no most.

        deficit_share: Which part of a deficit the payer carries; `NONE`: none.

        basis: By which measure the amount is set, such as the number of inhabitants.

        period: From when to when; left out: as the collaboration.

        id: A name for it, where payer, kind and year do not tell it from the others.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> paid = Funding(veen, FundingKind.SUBSIDY, year=2025, amount=1_200_000, ceiling=NONE)
        >>> find(Network("n", funding=[paid]), "funding/veen:subsidy:2025/amount").text("nl")
        '€ 1.200.000'
    """

    labels: ClassVar[Text] = Text("financieringsrelatie", "funding relation")
    key: ClassVar[tuple[str, ...]] = ("by", "kind", "to", "task", "year")

    by: Holder = attrs.field(converter=to_holder)
    kind: FundingKind | None = None
    to: Holder | None = attrs.field(default=ITSELF, kw_only=True, converter=to_holder_or_none)
    task: TaskId | None = attrs.field(default=None, kw_only=True)
    year: Year | None = attrs.field(default=None, kw_only=True)
    amount: Amount | None = attrs.field(default=None, kw_only=True, converter=to_amount)
    ceiling: Amount | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_amount_or_none_at_all
    )
    deficit_share: Share | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_share_or_none_at_all
    )
    basis: str | None = attrs.field(default=None, kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    id: Id | None = attrs.field(default=None, kw_only=True)


def to_funding(value: Sequence[Funding | None] | None) -> tuple[Funding | None, ...] | None:
    """Return the closed list of funding relations."""
    return each(value)  # type: ignore[no-any-return]
