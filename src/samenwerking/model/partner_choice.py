"""How a partner was chosen: the dossier by which the choice can be explained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final, Literal, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text, same
from samenwerking.model.common import Id, to_count, to_date_or_none_at_all, to_share_or_none, wrong_count
from samenwerking.model.holders import Holder, Who, WholeParty, to_holder_or_none, to_holders, to_seat_party
from samenwerking.model.organs import SeatRole
from samenwerking.schema.convert import each, one_or_many, to_date_or_none
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.values.count import Count
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark
from samenwerking.values.money import Share


@final
class PartnerRelation(Labelled):
    """In which form one binds oneself to a partner (*vorm van de relatie*), which decides which law one consults."""

    SUBSIDY = "subsidy", "subsidie"
    PROCUREMENT = "procurement", "inkoop (overheidsopdracht)", "procurement (public contract)"
    PARTNERSHIP = "partnership", "samenwerking of innovatiepartnerschap", "collaboration or innovation partnership"
    REAL_ESTATE = "real_estate", "verkoop of uitgifte van grond of gebouwen", "sale or letting of land or buildings"
    PARTICIPATION = "participation", "lidmaatschap of deelneming", "membership or participation"
    GIFT = "gift", "schenking"


@final
class ProcurementRoute(Labelled):
    """By which route a public contract was awarded, as the municipality states it (*inkooproute*)."""

    EUROPEAN_TENDER = "european_tender", "Europese aanbesteding", "European tender"
    NATIONAL_TENDER = "national_tender", "nationale aanbesteding"
    SEVERAL_INVITED = "several_invited", "meervoudig onderhands", "several parties invited"
    ONE_INVITED = "one_invited", "enkelvoudig onderhands", "one party invited"
    SOCIAL_SERVICES = "social_services", "sociale en andere specifieke diensten", "social and other specific services"
    IN_HOUSE = "in_house", "inbesteding (art. 2.24a)", "in-house award (2.24a)"
    JOINT_IN_HOUSE = (
        "joint_in_house",
        "inbesteding bij gezamenlijk toezicht (art. 2.24b)",
        "joint in-house award (2.24b)",
    )
    HORIZONTAL_COOPERATION = (
        "horizontal_cooperation",
        "samenwerking tussen aanbestedende diensten (art. 2.24c)",
        "cooperation between contracting authorities (2.24c)",
    )
    EXCLUSIVE_RIGHT = "exclusive_right", "alleenrecht"
    NO_PUBLIC_CONTRACT = "no_public_contract", "geen overheidsopdracht"


@final
class CriterionKind(Labelled):
    """What a criterion is for (*soort criterium*)."""

    EXCLUSION = "exclusion", "uitsluiting"
    SUITABILITY = "suitability", "geschiktheid"
    AWARD = "award", "gunning"


@final
@attrs.frozen(eq=False, repr=False)
class Criterion(Part):
    """
    By what candidates were judged (*criterium*).

    Args:
        name: What it is called.

        kind: What it is for.

        weight: How heavily it weighs among its kind.

        measured_by: By what one sees how a candidate meets it; `NONE`: by nothing.

        fixed: When it was settled.

    Example:
        >>> quality = Criterion("kwaliteit", CriterionKind.AWARD, weight="60%", measured_by="score van 1 tot 10")
        >>> quality.weight.text("nl"), Criterion("prijs").fixed
        ('60%', None)
    """

    labels: ClassVar[Text] = Text("criterium", "criterion")
    hint: ClassVar[Text | None] = Text("Geef een tekst, of Criterion(...).", "Give a text, or Criterion(...).")
    key: ClassVar[tuple[str, ...]] = ("name",)
    bare: ClassVar[str | None] = "name"

    name: str
    kind: CriterionKind | None = None
    weight: Share | None = attrs.field(default=None, kw_only=True, converter=to_share_or_none)
    measured_by: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    fixed: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)


def _criteria(value: Sequence[Criterion | str | None] | None) -> tuple[Criterion | None, ...] | None:
    return each(value, lambda one: Criterion(one) if isinstance(one, str) else one)  # type: ignore[no-any-return]


@final
class ProcedureKind(Labelled):
    """How candidates could come forward (*soort procedure*)."""

    OPEN_CALL = "open_call", "open oproep"
    COMPETITION = "competition", "competitie of prijsvraag", "competition"
    TENDER = "tender", "aanbesteding"
    MARKET_CONSULTATION = "market_consultation", "marktconsultatie"
    SHORTLIST = "shortlist", "uitnodiging van enkelen", "invitation of a few"
    DIRECT_CHOICE = "direct_choice", "rechtstreekse keuze"
    MEMBERSHIP_INVITATION = "membership_invitation", "uitnodiging tot lidmaatschap", "invitation to become a member"


OPEN_TO_ALL: Final = frozenset({ProcedureKind.OPEN_CALL, ProcedureKind.COMPETITION, ProcedureKind.TENDER})
"""The kinds of procedure in which everybody may come forward."""


@final
@attrs.frozen(eq=False, repr=False)
class Procedure(Part):
    """
    How candidates could come forward (*procedure*).

    Args:
        kind: The kind.

        announced: When it was announced, or the intention to go on with one party; `NONE`: never.

        announced_at: Where it was announced.

        deadline: Until when candidates could come forward.

        questions_answered_to_all: Whether answers to questions went to all.

        single_candidate_reason: Why only one candidate comes into question; `NONE`: no reason was given.

    Example:
        >>> Procedure(ProcedureKind.COMPETITION, announced="2013-04").announced.text("en")
        '2013-04'
    """

    labels: ClassVar[Text] = Text("procedure", "procedure")

    kind: ProcedureKind | None = None
    announced: PartialDate | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_date_or_none_at_all
    )
    announced_at: str | None = attrs.field(default=None, kw_only=True)
    deadline: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    questions_answered_to_all: bool | None = attrs.field(default=None, kw_only=True)
    single_candidate_reason: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)


def _one_or_many_holders(value: Who | Sequence[Who | None] | None) -> tuple[Holder | None, ...] | None:
    return to_holders(one_or_many(value))


_ONE = Count.exactly(1)


def _some(count: Count | None) -> Iterator[Problem]:
    """Yield what is wrong with a count of people or candidates."""
    if count is not None and count.at_most == 0:
        yield Problem(("count",), same("0"), _ONE_OR_MORE, _LEAVE_OUT)
    yield from wrong_count(count)


_ONE_OR_MORE = Text("een aantal van een of meer", "a count of one or more")
_LEAVE_OUT = Text("Laat weg wat er niet is.", "Leave out what is not there.")


@final
class CandidateOutcome(Labelled):
    """What became of a candidate (*uitkomst*)."""

    CHOSEN = "chosen", "gekozen"
    RESERVE = "reserve", "reserve"
    REJECTED = "rejected", "afgewezen"
    WITHDREW = "withdrew", "teruggetrokken"


@final
@attrs.frozen(eq=False, repr=False)
class Candidate(Part):
    """
    Somebody who could have become the partner, or several who are alike (*kandidaat*).

    Args:
        parties: Who it is: one party, or those of a consortium; a last `None`: perhaps more; `None` alone: not known.

        name: What the candidate is called, where the parties do not say so.

        outcome: What became of it.

        reason: Why; `NONE`: no reason was given.

        shortlisted: Whether it came through a first round.

        source: How the candidate came into view.

        count: How many such candidates there were; `None`: one or more.

        id: A name for it, where name and parties do not tell it from the others.

    Raises:
        InvalidError: If the count can only be zero, or has more than 18 digits.

    Example:
        >>> north = CareProvider("north", "Zorg Noord")
        >>> north = Candidate(north, outcome=CandidateOutcome.CHOSEN, reason="kent de wijk")
        >>> others = Candidate(outcome=CandidateOutcome.REJECTED, count=4)
        >>> north.parties, others.count.exact
        ((Holder('north'),), 4)
    """

    labels: ClassVar[Text] = Text("kandidaat", "candidate")
    key: ClassVar[tuple[str, ...]] = ("parties", "name", "outcome")

    parties: tuple[WholeParty | None, ...] | None = attrs.field(default=None, converter=_one_or_many_holders)
    name: str | None = None
    outcome: CandidateOutcome | None = attrs.field(default=None, kw_only=True)
    reason: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    shortlisted: bool | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    count: Count | None = attrs.field(default=_ONE, kw_only=True, converter=to_count)
    id: Id | None = attrs.field(default=None, kw_only=True)

    def invariants(self) -> Iterator[Problem]:
        yield from _some(self.count)


def _candidates(value: Sequence[Candidate | None] | None) -> tuple[Candidate | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


def _roles(value: SeatRole | Sequence[SeatRole | None] | None) -> tuple[SeatRole | None, ...] | None:
    return one_or_many(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Assessor(Part):
    """
    Somebody who judged the candidates, or several who are alike (*beoordelaar*).

    Args:
        party: The party that he or she comes from; `OUTSIDER`: from none; `None`: not known.

        person: The name.

        roles: One or several roles among the assessors; a last `None`: perhaps more; `None` alone: not known.

        declared: Whether a statement on interests was given.

        interests: What was declared; `NONE`: that there are no interests.

        recused: Whether he or she stayed out of what touched those interests.

        count: How many such assessors there were; `None`: one or more.

        id: A name for it, where party and person do not tell it from the others.

    Raises:
        InvalidError: If the count can only be zero, or has more than 18 digits.

    Example:
        >>> chair = Assessor(OUTSIDER, "N. Vermeer", roles=SeatRole.CHAIR, declared=True, interests=NONE)
        >>> chair.party, chair.interests
        (OUTSIDER, NONE)
    """

    labels: ClassVar[Text] = Text("beoordelaar", "assessor")
    key: ClassVar[tuple[str, ...]] = ("party", "person")

    party: WholeParty | Literal[Mark.OUTSIDER] | None = attrs.field(default=None, converter=to_seat_party)
    person: str | None = None
    roles: tuple[SeatRole | None, ...] | None = attrs.field(default=(), kw_only=True, converter=_roles)
    declared: bool | None = attrs.field(default=None, kw_only=True)
    interests: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    recused: bool | None = attrs.field(default=None, kw_only=True)
    count: Count | None = attrs.field(default=_ONE, kw_only=True, converter=to_count)
    id: Id | None = attrs.field(default=None, kw_only=True)

    def invariants(self) -> Iterator[Problem]:
        yield from _some(self.count)


def _assessors(value: Sequence[Assessor | None] | None) -> tuple[Assessor | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class ChoiceDecision(Part):
    """
    The decision on the partner (*besluit*).

    Args:
        by: Who decided.

        date: When.

        council_heard: When the council could give its views; `NONE`: it could not.

        conditions: Under which conditions; `NONE`: under none.

        until: The last day on which it holds; `NONE`: it has no end.

        review: When it is looked at again; `NONE`: that is not planned.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> ChoiceDecision(veen.executive, "2026-03-10", council_heard="2026-02-12", review=NONE).by
        Holder('veen', 'executive')
    """

    labels: ClassVar[Text] = Text("besluit", "decision")

    by: Holder | None = attrs.field(default=None, converter=to_holder_or_none)
    date: PartialDate | None = attrs.field(default=None, converter=to_date_or_none)
    council_heard: PartialDate | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_date_or_none_at_all
    )
    conditions: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    until: PartialDate | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_date_or_none_at_all
    )
    review: PartialDate | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_date_or_none_at_all
    )


@final
@attrs.frozen(eq=False, repr=False)
class ChoicePublication(Part):
    """
    Where the choice can be read (*bekendmaking*).

    Args:
        url: Where; `NONE`: it is not public.

        date: Since when.

        withheld: What was left out; `NONE`: nothing.

        reason: Why it, or what was left out, is not public; `NONE`: no reason was given.

    Example:
        >>> ChoicePublication(NONE, reason="bedrijfsgegevens").url
        NONE
    """

    labels: ClassVar[Text] = Text("bekendmaking", "publication")

    url: str | Literal[Mark.NONE] | None = None
    date: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    withheld: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    reason: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class FollowUp(Part):
    """
    What was agreed on after the choice (*vervolg*); each `NONE` where nothing was.

    Args:
        contract: By which contract, covenant or decision it goes on.

        exit: How one gets out of it.

        data: Whose the data and the knowledge are.

        licence: Under which licence software and texts become available.

        social_return: What the partner does for people at a distance from work, and other terms of procurement.

    Example:
        >>> FollowUp(contract="raamovereenkomst 2026-114", exit=NONE).exit
        NONE
    """

    labels: ClassVar[Text] = Text("vervolg", "follow-up")

    contract: str | Literal[Mark.NONE] | None = None
    exit: str | Literal[Mark.NONE] | None = None
    data: str | Literal[Mark.NONE] | None = None
    licence: str | Literal[Mark.NONE] | None = None
    social_return: str | Literal[Mark.NONE] | None = None


@final
@attrs.frozen(eq=False, repr=False)
class PartnerChoice(Part):
    """
    The dossier of the choice of a partner (*partnerkeuze*), by which anybody can see why this partner.

    Args:
        id: How the collaboration calls it.

        by: The party that chose.

        need: What it needs a partner for; `NONE`: that was not written down.

        why_not_alone: Why it does not do it alone; `NONE`: that was not written down.

        private_form_reason: Why a form of private law, where the choice is to take part in one (Gemeentewet 160 lid 2);
            `NONE`: no reason was written down.

        relation: In which form it binds itself.

        route: By which route a public contract was awarded, as the party states it.

        criteria: By what they were judged; none: by nothing; a last `None`: perhaps more; `None` alone: not known.

        procedure: How candidates could come forward; `NONE`: there was no procedure.

        candidates: Who came into question; a last `None`: perhaps others; `None` alone: not known.

        assessed: When candidates were first judged.

        assessors: Who judged them; none: nobody; a last `None`: perhaps others; `None` alone: not known.

        comparison: How the candidates were compared, or where that stands; `NONE`: they were not.

        integrity: Which checks of integrity were done; `NONE`: none.

        decision: The decision.

        publication: Where it can be read.

        follow_up: What was agreed on after it.

    Example:
        >>> veen, north = Municipality("veen", "Veendorp"), CareProvider("north", "Zorg Noord")
        >>> chosen = Candidate(north, outcome=CandidateOutcome.CHOSEN)
        >>> choice = PartnerChoice("care", veen, need="zorg thuis", candidates=[chosen])
        >>> network = Network("n", partner_choices=[choice])
        >>> find(network, "partner_choices/care/candidates/north/outcome").label("nl")
        'gekozen'
    """

    labels: ClassVar[Text] = Text("partnerkeuze", "choice of a partner")

    id: Id
    by: WholeParty | None = attrs.field(default=None, converter=to_holder_or_none)
    need: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    why_not_alone: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    private_form_reason: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    relation: PartnerRelation | None = attrs.field(default=None, kw_only=True)
    route: ProcurementRoute | None = attrs.field(default=None, kw_only=True)
    criteria: tuple[Criterion | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_criteria)
    procedure: Procedure | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    candidates: tuple[Candidate | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_candidates)
    assessed: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    assessors: tuple[Assessor | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_assessors)
    comparison: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    integrity: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    decision: ChoiceDecision | None = attrs.field(default=None, kw_only=True)
    publication: ChoicePublication | None = attrs.field(default=None, kw_only=True)
    follow_up: FollowUp | None = attrs.field(default=None, kw_only=True)


def to_partner_choices(value: Sequence[PartnerChoice]) -> tuple[PartnerChoice, ...]:
    """Return an open list of choices of partners."""
    return each(value)  # type: ignore[no-any-return]
