"""Words about how partners were chosen: what the dossiers say of need, criteria, candidates, assessors and decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text, same
from samenwerking.model.character import OpenList
from samenwerking.model.holders import Holder
from samenwerking.model.parties import Party
from samenwerking.model.partner_choice import (
    Assessor,
    Candidate,
    CandidateOutcome,
    ChoiceDecision,
    ChoicePublication,
    PartnerChoice,
    PartnerRelation,
    Procedure,
)
from samenwerking.rules.words.agendas import AgendaWords
from samenwerking.rules.words.boards import Board, Member
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.reading import stated
from samenwerking.values.count import Count, total
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import NO, Truth, all_of, any_of, known


@final
@attrs.frozen(eq=False)
class Dossier:
    """
    How a partner was chosen.

    Args:
        choice: What is recorded of it.

        path: Where it stands.

    Example:
        >>> import datetime as dt
        >>> network = Network("n", partner_choices=[PartnerChoice("care", need="zorg thuis")])
        >>> Case.of(network, dt.date(2026, 1, 1)).dossiers().items[0].about.choice.need
        'zorg thuis'
    """

    choice: PartnerChoice
    path: Path


@final
@attrs.frozen(eq=False)
class Judging:
    """
    Somebody who judged the candidates, or several who are alike.

    Args:
        dossier: The choice.

        assessor: What is recorded of him or her.

        path: Where that stands.

    Example:
        >>> import datetime as dt
        >>> north = CareProvider("north", "Zorg Noord")
        >>> choice = PartnerChoice("care", assessors=[Assessor(north)], candidates=[Candidate(north)])
        >>> case = Case.of(Network("n", partner_choices=[choice]), dt.date(2026, 1, 1))
        >>> [one.present for one in case.judges_in_their_own_cause().items]
        [yes]
    """

    dossier: Dossier
    assessor: Assessor
    path: Path


class ChoiceWords(AgendaWords):
    """Words about how partners were chosen."""

    def dossiers(self) -> Instances[Dossier]:
        """Return the choices of partners that are recorded."""
        return Instances(
            tuple(
                Instance(Dossier(one, path), path, {"choice": same(one.id)})
                for one, path in ((one, ("partner_choices", at)) for at, one in enumerate(self._facts.partner_choices))
            ),
            self._other_choices,
            is_open=True,
        )

    @property
    def _other_choices(self) -> Truth:
        value = None if self._now.is_open(OpenList.PARTNER_CHOICES) else False
        return self._tell(value, ("partner_choices",), _CHOICES, _WHICH_CHOICES)

    def about(self, relation: PartnerRelation) -> Instances[Dossier]:
        """Return the recorded choices in which one binds oneself in this form; that there are others is not asked."""
        return Instances.of(
            attrs.evolve(one, present=self._is_about(one.about, relation)) for one in self.dossiers().items
        )

    def _is_about(self, dossier: Dossier, relation: PartnerRelation) -> Truth:
        recorded = dossier.choice.relation
        value = None if recorded is None else recorded is relation
        return self._tell(value, (*dossier.path, "relation"), _RELATION, _WHICH_RELATION, relation=relation)

    # Who was chosen

    def chosen_among(self, *kinds: type[Party]) -> Instances[Party]:
        """Return the parties of these kinds that take part, or were chosen in a dossier."""
        taking_part = {one.about.id: one.present for one in self.partners().items}
        found = []
        for id, (party, path) in self._parties.items():
            if (kind := self.is_a(party, *kinds)).is_no:
                continue
            chosen = [self._is_chosen(one.about, id) for one in self.dossiers().items]
            there = any_of([taking_part.get(id, self._others), *chosen])
            found.append(Instance(party, path, {"party": party}, there & kind))
        return Instances.of(found, self._others)

    def _is_chosen(self, dossier: Dossier, party: str) -> Truth:
        """Say whether a party is, or is among, the candidate that was chosen."""
        listed = dossier.choice.candidates
        path = (*dossier.path, "candidates")
        found = []
        for at, one in enumerate(listed or ()):
            if one is not None:
                value = None if one.outcome is None else one.outcome is CandidateOutcome.CHOSEN
                where = (*path, at, "outcome")
                chosen = self._tell(value, where, _CHOSEN, _WHETHER_CHOSEN, who=_called(one, dossier))
                found.append(chosen & self._is_one_of(one, party, (*path, at)))
        return any_of([*found, self._more_candidates(dossier)])

    def _is_one_of(self, candidate: Candidate, party: str, path: Path) -> Truth:
        listed = candidate.parties
        holders = [one.party for one in listed or () if one is not None]
        value = True if party in holders else None if listed is None or None in listed else False
        return self._tell(value, (*path, "parties"), _WHO, _WHICH_CANDIDATE)

    def _more_candidates(self, dossier: Dossier) -> Truth:
        return self._more(dossier.choice.candidates, (*dossier.path, "candidates"), _CANDIDATES, _WHICH_CANDIDATES)

    def _more(self, listed: Sequence[object] | None, path: Path, label: Text, missing: Text) -> Truth:
        """Say whether a closed list may hold others than those recorded."""
        return self._tell(None if listed is None or None in listed else False, path, label, missing)

    def choice_can_be_explained(self, party: Party, candidates: int) -> Truth:
        """Say whether a dossier in which a party was chosen says all that it takes to explain the choice."""
        chosen = [(self._is_chosen(one.about, party.id), one.about) for one in self.dossiers().items]
        found = [
            is_chosen & self.is_complete(dossier, candidates) for is_chosen, dossier in chosen if not is_chosen.is_no
        ]
        is_recorded = any_of(is_chosen for is_chosen, _ in chosen)
        return any_of(found if is_recorded.is_yes else [*found, self._other_choices])

    def is_complete(self, dossier: Dossier, candidates: int) -> Truth:
        """Say whether a dossier says all that it takes to explain the choice."""
        return all_of(
            [
                self.says_why(dossier),
                self.has_criteria_before_assessment(dossier),
                (self.candidates(dossier) >= candidates) | self.says_why_only_one(dossier),
                self.has_procedure(dossier),
                self.is_decided(dossier),
                self.assessors_declared(dossier),
                self.says_where_to_read(dossier),
                ~self._is_about(dossier, PartnerRelation.PROCUREMENT) | self.says_by_which_route(dossier),
            ]
        )

    # What a dossier says

    def says_why(self, dossier: Dossier) -> Truth:
        """Say whether it says what a partner is needed for."""
        return self._tell(stated(dossier.choice.need), (*dossier.path, "need"), _NEED, _WHICH_NEED)

    def says_why_not_alone(self, dossier: Dossier) -> Truth:
        """Say whether it says why the party does not do it alone."""
        value = stated(dossier.choice.why_not_alone)
        return self._tell(value, (*dossier.path, "why_not_alone"), _ALONE, _WHY_NOT_ALONE)

    @property
    def a_dossier_says_why_not_alone(self) -> Truth:
        """Whether one of the dossiers says why a party does not do it alone; where none does, that says nothing."""
        return any_of(said for one in self.dossiers().items if (said := self.says_why_not_alone(one.about)).is_yes)

    def says_why_private(self, dossier: Dossier) -> Truth:
        """Say whether it says why a form of private law."""
        value = stated(dossier.choice.private_form_reason)
        return self._tell(value, (*dossier.path, "private_form_reason"), _PRIVATE, _WHY_PRIVATE)

    def says_by_which_route(self, dossier: Dossier) -> Truth:
        """Say whether it says by which route a public contract was awarded."""
        value = True if dossier.choice.route is not None else None
        return self._tell(value, (*dossier.path, "route"), _ROUTE, _WHICH_ROUTE)

    def has_criteria(self, dossier: Dossier) -> Truth:
        """Say whether there are criteria, each of which can be measured."""
        return self._criteria(dossier, measured=True, fixed=False)

    def has_criteria_before_assessment(self, dossier: Dossier) -> Truth:
        """Say whether there are criteria, each of which was settled before candidates were judged."""
        return self._criteria(dossier, measured=False, fixed=True)

    def _criteria(self, dossier: Dossier, *, measured: bool, fixed: bool) -> Truth:
        listed = dossier.choice.criteria
        path = (*dossier.path, "criteria")
        if listed is None or listed == ():
            return self._tell(None if listed is None else False, path, _CRITERIA, _WHICH_CRITERIA)
        truths = [~self._more(listed, path, _CRITERIA, _WHICH_CRITERIA)]
        judged = self._day_said(dossier.choice.assessed, (*dossier.path, "assessed"), _ASSESSED, _WHEN_ASSESSED)
        for at, one in enumerate(listed):
            if one is None:
                continue
            where, name = (*path, at), same(one.name)
            if measured:
                value = stated(one.measured_by)
                truths.append(self._tell(value, (*where, "measured_by"), _MEASURE, _WHICH_MEASURE, name=name))
            if fixed:
                day = self._day_said(one.fixed, (*where, "fixed"), _FIXED, _WHEN_FIXED, name=name)
                truths.append(day.is_before(judged))
        return all_of(truths)

    def candidates(self, dossier: Dossier) -> Count:
        """How many came into question."""
        path = (*dossier.path, "candidates")
        there = [
            (known(True, self._fact((*path, at), _CANDIDATE, who=_called(one, dossier))), one.count or Count(1, None))
            for at, one in enumerate(dossier.choice.candidates or ())
            if one is not None
        ]
        number = total(there, self._more_candidates(dossier))
        told = known(True, self._fact(path, _CANDIDATES)), self._tell(None, path, _CANDIDATES, _WHICH_CANDIDATES)
        return Count(number.at_least, number.at_most, basis=told)

    def says_why_only_one(self, dossier: Dossier) -> Truth:
        """Say whether it says why only one candidate comes into question."""
        return self._of_procedure(dossier, "single_candidate_reason", _ONLY_ONE, _WHY_ONLY_ONE)

    def has_procedure(self, dossier: Dossier) -> Truth:
        """Say whether it says how candidates could come forward."""
        return self._of_procedure(dossier, "kind", _PROCEDURE, _WHICH_PROCEDURE)

    def _of_procedure(self, dossier: Dossier, name: str, label: Text, missing: Text) -> Truth:
        procedure = dossier.choice.procedure
        path = (*dossier.path, "procedure")
        if not isinstance(procedure, Procedure):
            return self._tell(None if procedure is None else False, path, label, missing)
        return self._tell(stated(getattr(procedure, name)), (*path, name), label, missing)

    def was_announced_before_decision(self, dossier: Dossier) -> Truth:
        """Say whether it was announced, before the decision was taken."""
        told = self._of_procedure(dossier, "announced", _ANNOUNCED, _WHEN_ANNOUNCED)
        procedure = dossier.choice.procedure
        announced = procedure.announced if isinstance(procedure, Procedure) else None
        if not told.is_yes or not isinstance(announced, PartialDate):
            return told
        path = (*dossier.path, "procedure", "announced")
        return self._day_said(announced, path, _ANNOUNCED, _WHEN_ANNOUNCED).is_before(self.day_of_decision(dossier))

    def day_of_decision(self, dossier: Dossier) -> Day:
        """Return the day on which the choice was made."""
        decision = dossier.choice.decision or _UNDECIDED
        return self._day_said(decision.date, (*dossier.path, "decision", "date"), _DECIDED_ON, _WHEN_DECIDED)

    def is_decided(self, dossier: Dossier) -> Truth:
        """Say whether it says who decided, and when."""
        decision = dossier.choice.decision or _UNDECIDED
        path = (*dossier.path, "decision")
        by = self._tell(True if decision.by is not None else None, (*path, "by"), _DECIDED, _WHO_DECIDED)
        date = True if decision.date is not None else None
        return by & self._tell(date, (*path, "date"), _DECIDED_ON, _WHEN_DECIDED, day=same(decision.date))

    def assessors_declared(self, dossier: Dossier) -> Truth:
        """Say whether everybody who judged gave a statement on interests."""
        path = (*dossier.path, "assessors")
        listed = dossier.choice.assessors
        truths = [
            self._tell(one.declared, (*path, at, "declared"), _DECLARED, _WHETHER_DECLARED, who=self._name_of(one))
            for at, one in enumerate(listed or ())
            if one is not None
        ]
        return all_of([*truths, ~self._more(listed, path, _ASSESSORS, _WHICH_ASSESSORS)])

    def says_where_to_read(self, dossier: Dossier) -> Truth:
        """Say whether the choice can be read somewhere, or it is said why not."""
        said = dossier.choice.publication or _UNPUBLISHED
        path = (*dossier.path, "publication")
        url = self._tell(stated(said.url), (*path, "url"), _READ, _WHERE_TO_READ)
        return url | self._tell(stated(said.reason), (*path, "reason"), _WHY_SECRET, _WHETHER_WHY_SECRET)

    @property
    def choices_can_be_read(self) -> Truth:
        """Whether each choice that is recorded can be read, or it is said why not."""
        return all_of(self.says_where_to_read(one.about) for one in self.dossiers().items)

    # A form of private law

    def private_form_is_suited(self, party: Party) -> Truth:
        """Say whether a form of private law is said to be especially suited, or a party wrote down why it is."""
        said = self._facts.purpose and self._facts.purpose.private_form_especially_suited
        if said is not None:
            return self._tell(said, ("purpose", "private_form_especially_suited"), _SUITED, _SUITED)
        found = []
        for one in self.dossiers().items:
            by = one.about.choice.by
            value = None if by is None else by.party == party.id
            is_its = self._tell(value, (*one.about.path, "by"), _CHOSEN_BY, _WHO_CHOSE)
            takes_part = self._is_about(one.about, PartnerRelation.PARTICIPATION)
            found.append((is_its & takes_part, self.says_why_private(one.about)))
        recorded = any_of(is_its for is_its, _ in found)
        truths = [is_its & says for is_its, says in found]
        return any_of(truths if recorded.is_yes else [*truths, self._other_choices])

    # Who judges what concerns himself

    def judges_in_their_own_cause(self) -> Instances[Judging]:
        """Return those who judged candidates and come from one of them."""
        found, more = [], NO
        for one in self.dossiers().items:
            listed = one.about.choice.assessors
            path: Path = (*one.about.path, "assessors")
            more = more | self._more(listed, path, _ASSESSORS, _WHICH_ASSESSORS)
            for at, assessor in enumerate(listed or ()):
                if assessor is not None:
                    where = (*path, at)
                    words = {"board": _JUDGES.format(choice=one.about.choice.id), "who": self._name_of(assessor)}
                    there = self._is_candidate(assessor, one.about, where)
                    found.append(Instance(Judging(one.about, assessor, where), where, words, there))
        return Instances.of(found, more)

    def _is_candidate(self, assessor: Assessor, dossier: Dossier, path: Path) -> Truth:
        party = assessor.party
        if not isinstance(party, Holder):
            value = None if party is None else False
            return self._tell(value, (*path, "party"), _ORIGIN, _WHICH_ORIGIN, who=self._name_of(assessor))
        listed = dossier.choice.candidates
        where = (*dossier.path, "candidates")
        found = [
            self._is_one_of(one, party.party, (*where, at)) for at, one in enumerate(listed or ()) if one is not None
        ]
        return any_of([*found, self._more_candidates(dossier)])

    def hats(self, boards: Instances[Board]) -> Instances[tuple[Board, Member] | Judging]:
        """Return who wears a second hat: on a board, or as a judge of candidates."""
        seats, judges = self.double_posts(boards), self.judges_in_their_own_cause()
        return Instances((*seats.items, *judges.items), seats.more | judges.more)

    def is_arranged(self, hat: tuple[Board, Member] | Judging) -> Truth:
        """Say whether it was agreed what is done when interests of somebody with a second hat conflict."""
        if isinstance(hat, tuple):
            return self.has_conflict_arrangement(hat[1])
        path = (*hat.path, "recused")
        return self._tell(hat.assessor.recused, path, _RECUSED, _WHETHER_RECUSED, who=self._name_of(hat.assessor))

    def _name_of(self, assessor: Assessor) -> Text:
        if assessor.person is not None:
            return same(assessor.person)
        return self.called(assessor.party) if isinstance(assessor.party, Holder) else _AN_ASSESSOR


def _called(candidate: Candidate, dossier: Dossier) -> Text:
    """Return what people call a candidate."""
    if candidate.name is not None:
        return same(candidate.name)
    holders = [str(one) for one in candidate.parties or () if one is not None]
    return same(", ".join(holders)) if holders else _A_CANDIDATE


_UNDECIDED: Final = ChoiceDecision()
_UNPUBLISHED: Final = ChoicePublication()

_CHOICES = Text("partnerkeuzes", "choices of partners")
_WHICH_CHOICES = Text("hoe partners zijn gekozen", "how partners were chosen")
_RELATION = Text("vorm van de relatie: {relation}", "form of relation: {relation}")
_WHICH_RELATION = Text("in welke vorm men zich aan de partner bindt", "in which form one binds oneself to the partner")
_CHOSEN = Text("gekozen: {who}", "chosen: {who}")
_WHETHER_CHOSEN = Text("wat er van deze kandidaat werd: {who}", "what became of this candidate: {who}")
_WHO = Text("wie de kandidaat is", "who the candidate is")
_WHICH_CANDIDATE = Text("wie de kandidaten waren", "who the candidates were")
_CANDIDATE = Text("kandidaat: {who}", "candidate: {who}")
_CANDIDATES = Text("alternatieven", "alternatives")
_WHICH_CANDIDATES = Text("welke kandidaten er waren", "which candidates there were")
_A_CANDIDATE = Text("een kandidaat", "a candidate")
_NEED = Text("de behoefte", "the need")
_WHICH_NEED = Text("waarvoor een partner nodig is", "what a partner is needed for")
_ALONE = Text("waarom niet alleen", "why not alone")
_WHY_NOT_ALONE = Text("waarom de partij het niet alleen doet", "why the party does not do it alone")
_PRIVATE = Text("waarom een privaatrechtelijke vorm", "why a form of private law")
_WHY_PRIVATE = Text("waarom een privaatrechtelijke vorm is gekozen", "why a form of private law was chosen")
_ROUTE = Text("inkooproute", "procurement route")
_WHICH_ROUTE = Text("langs welke inkooproute is gegund", "by which route the contract was awarded")
_CRITERIA = Text("criteria", "criteria")
_WHICH_CRITERIA = Text("naar welke criteria is gekozen", "by which criteria was chosen")
_MEASURE = Text("waaraan te toetsen: {name}", "by what to verify: {name}")
_WHICH_MEASURE = Text("waaraan dit criterium te toetsen is: {name}", "by what this criterion can be verified: {name}")
_FIXED = Text("criterium {name} vastgesteld op {day}", "criterion {name} settled on {day}")
_WHEN_FIXED = Text("wanneer dit criterium is vastgesteld: {name}", "when this criterion was settled: {name}")
_ASSESSED = Text("eerste beoordeling op {day}", "first assessment on {day}")
_WHEN_ASSESSED = Text("wanneer de kandidaten voor het eerst zijn beoordeeld", "when candidates were first judged")
_ONLY_ONE = Text("waarom er maar één kandidaat is", "why there is only one candidate")
_WHY_ONLY_ONE = Text("waarom maar één kandidaat in aanmerking komt", "why only one candidate comes into question")
_PROCEDURE = Text("procedure", "procedure")
_WHICH_PROCEDURE = Text("hoe kandidaten zich konden melden", "how candidates could come forward")
_ANNOUNCED = Text("aankondiging", "announcement")
_WHEN_ANNOUNCED = Text("wanneer het is aangekondigd", "when it was announced")
_DECIDED = Text("wie besloot", "who decided")
_WHO_DECIDED = Text("wie over de keuze besloot", "who decided on the choice")
_DECIDED_ON = Text("besloten op {day}", "decided on {day}")
_WHEN_DECIDED = Text("wanneer over de keuze is besloten", "when the choice was decided on")
_DECLARED = Text("belangenverklaring van {who}", "statement on interests of {who}")
_WHETHER_DECLARED = Text(
    "of een belangenverklaring is afgelegd door {who}", "whether a statement on interests was given by {who}"
)
_ASSESSORS = Text("beoordelaars", "assessors")
_WHICH_ASSESSORS = Text("wie de kandidaten beoordeelde", "who judged the candidates")
_AN_ASSESSOR = Text("een beoordelaar", "an assessor")
_READ = Text("bekendmaking van de keuze", "publication of the choice")
_WHERE_TO_READ = Text("waar de keuze te lezen is", "where the choice can be read")
_WHY_SECRET = Text("reden waarom de keuze niet openbaar is", "reason why the choice is not public")
_WHETHER_WHY_SECRET = Text(
    "of gezegd is waarom de keuze niet openbaar is", "whether it is said why the choice is not public"
)
_SUITED = Text(
    "een privaatrechtelijke vorm is in het bijzonder aangewezen", "a form of private law is especially suited"
)
_CHOSEN_BY = Text("wie koos", "who chose")
_WHO_CHOSE = Text("wie de partner koos", "who chose the partner")
_JUDGES = Text("beoordelaars van {choice}", "assessors of {choice}")
_ORIGIN = Text("herkomst van {who}", "where {who} comes from")
_WHICH_ORIGIN = Text("van wie deze beoordelaar komt: {who}", "where this assessor comes from: {who}")
_RECUSED = Text("hield zich erbuiten: {who}", "stayed out of it: {who}")
_WHETHER_RECUSED = Text(
    "of deze beoordelaar zich erbuiten hield: {who}", "whether this assessor stayed out of it: {who}"
)
