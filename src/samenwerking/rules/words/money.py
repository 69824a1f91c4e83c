"""Words about money: who pays, whether costs are divided, and what budgets tell of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from typing import Final, TypeAlias

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.funding import Funding, FundingKind
from samenwerking.model.holders import Holder
from samenwerking.model.keys import KEYS
from samenwerking.model.participation import Role
from samenwerking.rules.words.boards import Board
from samenwerking.rules.words.instances import Instances
from samenwerking.rules.words.parties import Partner
from samenwerking.rules.words.reading import stated
from samenwerking.rules.words.willing import WillingWords
from samenwerking.values.count import Count, total
from samenwerking.values.money import Amount, Share
from samenwerking.values.truth import Truth, all_of, any_of, known, unknown

_TOLD: Final = (
    "public_interest",
    "interest_start",
    "interest_end",
    "equity_start",
    "equity_end",
    "debt_start",
    "debt_end",
    "financial_result",
    "risks",
)
"""What the list of related parties holds of each (BBV 15 lid 2)."""

_LOST: Final = (FundingKind.CONTRIBUTION, FundingKind.LOAN, FundingKind.GUARANTEE)
"""Money that is lost, or owed, when the collaboration fails: a yearly subsidy and a purchase are not (BBV 1)."""


_FOR_GOOD: Final = (FundingKind.CONTRIBUTION, FundingKind.SUBSIDY, FundingKind.PURCHASE, FundingKind.IN_KIND)
"""What is not to come back."""

Payment: TypeAlias = tuple[Funding, Path, Truth]


class MoneyWords(WillingWords):
    """Words about who pays what."""

    def _paid(self, *kinds: FundingKind) -> list[Payment]:
        """Return what may be paid to the collaboration, in one of these ways or in any."""
        cache = self.__dict__.setdefault("_rules_paid", {})
        if kinds not in cache:
            cache[kinds] = list(self._read_payments(kinds))
        return cache[kinds]  # type: ignore[no-any-return]

    def _read_payments(self, kinds: tuple[FundingKind, ...]) -> Iterator[Payment]:
        for there in self._then.funding.all:
            one, path = there.element, there.path
            to_itself = None if one.to is None else one.to.is_of_itself
            meant = self._tell(to_itself, (*path, "to"), _PAID, _TO_WHOM, who=_payer(one))
            if kinds:
                value = None if one.kind is None else one.kind in kinds
                meant &= self._tell(value, (*path, "kind"), _PAID, _WHICH_KIND, who=_payer(one))
            if not (present := there.present & meant).is_no:
                yield one, path, present

    @cached_property
    def _other_payers(self) -> Truth:
        """Whether others than those recorded may pay."""
        value = None if self._then.funding.may_be_more.is_unknown else False
        return self._tell(value, ("funding",), _PAYERS, _WHO_PAYS)

    @property
    def has_money(self) -> Truth:
        """Whether somebody pays something, or costs are divided."""
        paid = [present for _, _, present in self._paid()]
        shares = [present for _, _, present in self._cost_shares()]
        return any_of([*paid, *shares, self._other_payers])

    def _cost_shares(self) -> list[tuple[str, Fraction, Truth]]:
        """Return the recorded shares in the costs by party, each with whether it counts."""
        return [
            (
                there.element.holder.party,
                there.element.cost_share.fraction,
                there.present & known(True, self._fact((*there.path, "cost_share"), _SHARE, who=there.element.holder)),
            )
            for there in self._then.participants.all
            if there.element.cost_share is not None
        ]

    def pays(self, party: str, *kinds: FundingKind) -> Truth:
        """Say whether a party pays, in one of these ways or in any."""
        cache = self.__dict__.setdefault("_rules_payers", {})
        if kinds not in cache:
            cache[kinds] = {}
            for one, _, present in self._paid(*kinds):
                cache[kinds].setdefault(one.by.party, []).append(present)
        return any_of([*cache[kinds].get(party, ()), self._other_payers])

    def contributes(self, partner: Partner) -> Truth:
        """Say whether a party contributes money, people or means."""
        shares = [
            present & known(True, self._fact((*path, "cost_share"), _SHARE, who=partner.party))
            for one, path, present in self._participations_of(partner)
            if one.cost_share is not None and one.cost_share.fraction
        ]
        roles = [self.has_role(partner.party, role) for role in (Role.FUNDER, Role.DONOR)]
        return any_of([*shares, *(role for role in roles if role.is_yes), self.pays(partner.id)])

    def is_costly(self, amount: Amount) -> Truth:
        """Say whether somebody pays this much in the latest year of which something is known, or more."""
        by_party: dict[str, list[tuple[Truth, Count]]] = {}
        for one, path, present in self._in_latest_year(self._paid(*_FOR_GOOD)):
            by_party.setdefault(one.by.party, []).append((present, self._thousandths(one, path)))
        least = amount.thousandths.at_least
        return any_of([*(total(paid) >= least for paid in by_party.values()), self._other_payers])

    def pays_more_than(self, party: str, most: Share) -> Truth:
        """Say whether a party pays more than a share of what is paid in the latest year of which something is known."""
        own: list[tuple[Truth, Count]] = []
        others: list[tuple[Truth, Count]] = []
        for one, path, present in self._in_latest_year(self._paid()):
            (own if one.by.party == party else others).append((present, self._thousandths(one, path)))
        part, whole = most.fraction.numerator, most.fraction.denominator
        more = self._other_payers
        return total(own, more) * (whole - part) > total(others, more) * part

    def _in_latest_year(self, paid: Sequence[Payment]) -> Iterator[Payment]:
        """Yield what is paid for the latest year up to that of the day; what may be of a later one leaves it open."""
        known_by_now = [payment for payment in paid if payment[0].year is None or payment[0].year <= self.day.year]
        sure = [one.year for one, _, present in known_by_now if one.year is not None and present.is_yes]
        latest = max(sure, default=None)
        undated = (self._gap((*path, "year"), _PER_YEAR, who=_payer(one)) for one, path, _ in paid if one.year is None)
        doubt = [unknown(gap) for gap in undated]
        doubt += [present for one, _, present in known_by_now if _is_after(one.year, latest)]
        for one, path, present in known_by_now:
            if one.year in (None, latest) or _is_after(one.year, latest):
                yield one, path, present & any_of(doubt) if doubt else present

    def _thousandths(self, one: Funding, path: Path) -> Count:
        """Return how much is paid, in thousandths of a euro."""
        where = (*path, "amount")
        number = Count(0, None) if one.amount is None else one.amount.thousandths
        if number.is_exact:
            basis = known(True, self._fact(where, _AMOUNT, who=_payer(one)))
        else:
            basis = unknown(self._gap(where, _AMOUNT, who=_payer(one)))
        return Count(number.at_least, number.at_most, basis=(basis,))

    # The division of costs

    def shares_add_up(self, tolerance: Share) -> Truth:
        """Say whether the shares of the parties in the costs are the whole together."""
        recorded: dict[str, set[Fraction]] = {}
        certain: dict[str, Fraction] = {}
        basis: list[Truth] = []
        missing = [self._others]
        for party, share, present in self._cost_shares():
            recorded.setdefault(party, set()).add(share)
            if present.is_yes:
                certain[party] = min(share, certain.get(party, share))
            (basis if present.is_yes else missing).append(present)
        for one in self.partners().items:
            # said of one of its organs, the share is that of the party; two different ones leave it open
            if len(recorded.get(one.about.id, ())) != 1:
                path = (*one.about.through[0].path, "cost_share") if len(one.about.through) == 1 else one.path
                missing.append(one.present & unknown(self._gap(path, _SHARE, who=one.about.party)))
        together = sum(certain.values(), Fraction(0))
        is_open = any_of(missing)
        if is_open.is_unknown and together <= 1 + tolerance.fraction:
            return is_open
        return known(abs(together - 1) <= tolerance.fraction, *(basis or [~self._others]))

    # Related parties

    def is_related_party(self, partner: Partner, boards: Instances[Board]) -> Truth:
        """Say whether it is a related party of a participant: that has a say in it, and money in it (BBV 1)."""
        seats = [
            one.present & member.present & self.comes_from(member, partner.id)
            for one in boards.items
            for member in one.about.members
        ]
        votes = [self.has_role(partner.party, role) for role in (Role.SHAREHOLDER, Role.MEMBER)]
        others = [one.present & one.about.more for one in boards.items]
        say = any_of(
            [
                *seats,
                *(vote for vote in votes if vote.is_yes),
                *others,
                self._other_organs(_WHICH_SAY, party=partner.party),
            ]
        )
        money = [self.pays(partner.id, *_LOST)]
        for one, path, present in self._paid():
            if one.by.party == partner.id:
                where = (*path, "deficit_share")
                carries = self._tell(
                    stated(one.deficit_share), where, _DEFICIT_SHARE, _WHICH_DEFICIT_SHARE, who=_payer(one)
                )
                money.append(present & carries)
        return say & any_of(money)

    def budget_tells_of_it(self, partner: Partner) -> Truth:
        """Say whether the budget of a participant tells this year what its list of related parties has to hold."""
        listed = self._facts.related_party
        found = []
        for at, one in enumerate(listed or ()):
            if one is None or one.party.party != partner.id:
                continue
            path: Path = ("related_party", at)
            which = None if one.year is None else one.year == self.day.year
            meant = self._tell(which, (*path, "year"), _BUDGET, _WHICH_YEAR, who=partner.party)
            told = all_of(
                self._tell(
                    stated(getattr(one, name)),
                    (*path, name),
                    KEYS[name],
                    _WHETHER_TOLD.format(what=KEYS[name]),
                )
                for name in _TOLD
            )
            found.append(meant & told)
        if found and listed is not None and None not in listed:
            return any_of(found)
        more = None if listed is None or None in listed else False
        return any_of([*found, self._tell(more, ("related_party",), _BUDGET, _WHETHER_IN_BUDGET, who=partner.party)])


def _is_after(year: int | None, latest: int | None) -> bool:
    return year is not None and (latest is None or year > latest)


def _payer(one: Funding) -> Holder:
    """Return the party that pays, whichever organ of it."""
    return Holder(one.by.party)


_PAID = Text("betaling door {who}", "payment by {who}")
_TO_WHOM = Text("aan wie {who} betaalt", "to whom {who} pays")
_PER_YEAR = Text("voor welk jaar {who} betaalt", "for which year {who} pays")
_WHICH_SAY = Text("of {party} een zetel of stem heeft", "whether {party} has a seat or vote")
_WHICH_KIND = Text("op welke manier {who} betaalt", "in which way {who} pays")
_PAYERS = Text("wie betalen", "who pays")
_WHO_PAYS = Text("wie wat betaalt", "who pays what")
_AMOUNT = Text("bedrag van {who}", "amount of {who}")
_SHARE = Text("aandeel in de kosten van {who}", "share of the costs of {who}")
_DEFICIT_SHARE = Text("aandeel in een tekort van {who}", "share of a deficit of {who}")
_WHICH_DEFICIT_SHARE = Text("welk deel van een tekort {who} draagt", "which part of a deficit {who} carries")
_BUDGET = Text("begroting van {who}", "budget of {who}")
_WHICH_YEAR = Text("over welk jaar de begroting van {who} gaat", "which year the budget of {who} is about")
_WHETHER_TOLD = Text("of de begroting meldt: {what}", "whether the budget tells: {what}")
_WHETHER_IN_BUDGET = Text(
    "wat de begroting van {who} over de verbonden partij meldt", "what the budget of {who} tells of the related party"
)
