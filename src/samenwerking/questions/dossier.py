"""The dossier of one choice of a partner, told in sentences from its facts alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from samenwerking.errors import Path
from samenwerking.language import Text, same
from samenwerking.model.holders import Holder, PartyOrgan
from samenwerking.model.partner_choice import (
    OPEN_TO_ALL,
    Assessor,
    Candidate,
    CandidateOutcome,
    ChoiceDecision,
    ChoicePublication,
    Criterion,
    CriterionKind,
    PartnerChoice,
    PartnerRelation,
    Procedure,
    ProcedureKind,
)
from samenwerking.model.view import Snapshot
from samenwerking.questions import dossier_questions as asked
from samenwerking.questions.answers import Phrase
from samenwerking.questions.dossier_questions import Listed
from samenwerking.questions.plain_words import (
    NOTHING,
    enumerated,
    is_singular,
    joined,
    number,
    on_one_line,
    sentence,
)
from samenwerking.questions.telling import NOT_RECORDED, ExplanationTopic, Teller
from samenwerking.values.count import Count, total
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import NONE
from samenwerking.values.truth import NO, YES, Truth, known, unknown

Item = TypeVar("Item")


class ToldDossier:
    """
    One choice of a partner, as it is told.

    Args:
        snapshot: The collaboration.

        position: Where the choice stands in its list.
    """

    def __init__(self, snapshot: Snapshot, position: int) -> None:
        self.choice: PartnerChoice = snapshot.facts.partner_choices[position]
        self.path: Path = ("partner_choices", position)
        self.teller = Teller(snapshot)
        self.teller.choice = Phrase(self.choice.id, self._title())
        self.candidates = _items(self.choice.candidates)
        self.number = _total([(YES, one.count) for one in self.candidates], self.choice.candidates)

    def told(self) -> Teller:
        """Return all that is told of it."""
        self._who_and_what_for()
        self._criteria()
        self._procedure()
        self._candidates()
        self._assessors()
        self._comparison()
        self._decision()
        self._publication()
        self._follow_up()
        return self.teller

    def _title(self) -> Text:
        """Return a title: who was chosen, where that is known, else what the dossier is called."""
        chosen = [one for one in _items(self.choice.candidates) if one.outcome is CandidateOutcome.CHOSEN]
        names = [self._name_of(one) for one in chosen]
        if not names or not all(name.nl for name in names):
            return _CHOICE.format(id=self.choice.id)
        return _CHOICE_OF.format(who=enumerated(names))

    @property
    def _only_one(self) -> bool:
        """Whether there certainly was one candidate only: then there is no first round, and nothing to compare."""
        return self.number.exact == 1

    # Who chose, and what for

    def _who_and_what_for(self) -> None:
        choice, topic = self.choice, ExplanationTopic.CHOICE
        self.teller.ask_each(topic, asked.WHO_AND_WHAT_FOR, choice, self.path)
        in_private_form = choice.relation in (None, PartnerRelation.PARTICIPATION)
        reason = self.teller.ask(asked.PRIVATE_FORM, choice, self.path, is_needed=in_private_form)
        self.teller.tell(topic, (*self.path, asked.PRIVATE_FORM.field), reason)
        by = _THE_DOSSIER if choice.by is None else self.teller.name(choice.by)
        self.teller.tell(topic, (*self.path, asked.ROUTE.field), self.teller.ask(asked.ROUTE, choice, self.path, by=by))

    # Criteria

    def _criteria(self) -> None:
        listed, path, topic = self.choice.criteria, (*self.path, "criteria"), ExplanationTopic.CRITERIA
        criteria = _items(listed)
        self._head(topic, path, listed, _total([(YES, _ONE)] * len(criteria), listed), asked.CRITERIA)
        for position, criterion in enumerate(criteria):
            where = (*path, position)
            has_weight = criterion.kind in (None, CriterionKind.AWARD)
            self.teller.tell(
                topic,
                where,
                self._kind_of(criterion, where),
                self.teller.ask(asked.WEIGHT, criterion, where, is_needed=has_weight),
                self.teller.ask(asked.MEASURED_BY, criterion, where),
                self.teller.ask(asked.FIXED, criterion, where),
                self._before_assessment(criterion.fixed, where),
                of=same(on_one_line(criterion.name)),
            )

    def _kind_of(self, criterion: Criterion, path: Path) -> Text:
        if criterion.kind is None:
            return self.teller.gap((*path, "kind"), _WHICH_KIND, _KIND_SHORT)
        return _KIND.format(kind=_KINDS[criterion.kind])

    def _before_assessment(self, fixed: PartialDate | None, path: Path) -> Text:
        """Say whether a criterion was fixed before candidates were judged."""
        assessed = self.choice.assessed
        nobody_judged = assessed is None and self.choice.assessors == ()
        if fixed is None or nobody_judged:
            return NOTHING
        is_before = unknown() if assessed is None else fixed.is_before(assessed)
        if is_before.is_yes:
            return _WAS_BEFORE
        if is_before.is_no:
            self.teller.lack((*path, "fixed"), _FIXED_IN_TIME)
            return _WAS_NOT_BEFORE
        if assessed is not None:  # else that is a gap of its own
            self._blame({(*path, "fixed"): fixed, (*self.path, "assessed"): assessed}, _WHETHER_BEFORE)
        return NOT_RECORDED.format(what=_WHETHER_IT_WAS_BEFORE)

    def _blame(self, dates: dict[Path, PartialDate], label: Text) -> None:
        """Keep as a gap each of two dates that is no whole day, where that leaves open which comes first."""
        for path, date in dates.items():
            if date.day is None:
                self.teller.gap(path, label)

    # Procedure

    def _procedure(self) -> None:
        procedure, path, topic = self.choice.procedure, (*self.path, "procedure"), ExplanationTopic.PROCEDURE
        if not isinstance(procedure, Procedure):
            self.teller.tell(topic, path, self.teller.ask(asked.ANY_PROCEDURE, self.choice, self.path))
            return
        is_announced = procedure.announced is not NONE
        is_direct = procedure.kind is ProcedureKind.DIRECT_CHOICE
        announced = asked.INTENTION_ANNOUNCED if is_direct else asked.ANNOUNCED
        could_come = is_announced or not is_direct
        perhaps_one = procedure.kind not in OPEN_TO_ALL and 1 in self.number
        for question, is_needed in (
            (asked.PROCEDURE_KIND, True),
            (announced, True),
            (asked.ANNOUNCED_AT, is_announced),
            (asked.DEADLINE, could_come),
            (asked.ANSWERS, could_come),
            (asked.SINGLE_CANDIDATE, perhaps_one),
        ):
            answer = self.teller.ask(question, procedure, path, is_needed=is_needed)
            self.teller.tell(topic, (*path, question.field), answer)

    # Candidates

    def _candidates(self) -> None:
        listed, path, topic = self.choice.candidates, (*self.path, "candidates"), ExplanationTopic.CANDIDATES
        self._head(topic, path, listed, self.number, asked.CANDIDATES)
        if not self.candidates:
            return
        self.teller.tell(topic, path, self._first_round())
        self.teller.tell(topic, path, self._somebody_chosen(path))
        for position, candidate in enumerate(self.candidates):
            where = (*path, position)
            self.teller.tell(
                topic,
                where,
                self.teller.ask(asked.OUTCOME, candidate, where),
                self.teller.ask(asked.REASON, candidate, where),
                self.teller.ask(asked.SHORTLISTED, candidate, where, is_needed=not self._only_one),
                self.teller.ask(asked.SOURCE, candidate, where),
                self._who_is(candidate, where),
                self._how_many(candidate.count, where, _HOW_MANY_CANDIDATES),
                of=self._called(self._name_of(candidate), candidate.count, _A_CANDIDATE, asked.CANDIDATE, []),
            )

    def _first_round(self) -> Text:
        """Say how many came through a first round, where that is recorded of any."""
        if all(one.shortlisted is None for one in self.candidates):
            return NOTHING if self._only_one else NOT_RECORDED.format(what=_HOW_MANY_CAME_THROUGH)
        through = [(_truth(one.shortlisted), one.count) for one in self.candidates]
        how_many = _total(through, self.choice.candidates)
        came = _CAME_THROUGH_ONE if is_singular(how_many) or how_many.exact == 0 else _CAME_THROUGH
        return came.format(number=sentence(number(how_many, *asked.CANDIDATE)))

    def _somebody_chosen(self, path: Path) -> Text:
        """Say so where nobody was chosen, or nobody is known to be."""
        outcomes = [one.outcome for one in self.candidates]
        if CandidateOutcome.CHOSEN in outcomes:
            return NOTHING
        if None in outcomes or _is_open(self.choice.candidates):
            return self.teller.gap(path, _WHO_WAS_CHOSEN)
        return _NOBODY_CHOSEN

    def _name_of(self, candidate: Candidate) -> Text:
        """Return what a candidate is called; nothing where that is not recorded."""
        parties = [self.teller.name(holder) for holder in _items(candidate.parties)]
        names = enumerated(parties) if parties else NOTHING
        if parties and _is_open(candidate.parties):
            names = _PERHAPS_WITH_OTHERS.format(names=names)
        if candidate.name is None:
            return names
        name = same(on_one_line(candidate.name))
        return _NAMED.format(name=name, names=names) if parties else name

    def _who_is(self, candidate: Candidate, path: Path) -> Text:
        """Say so where it is not recorded who a candidate is, or not all of it."""
        if candidate.parties == ():
            return NOTHING if candidate.name is not None else self.teller.gap((*path, "name"), _CALLED, _NAME)
        if not _is_open(candidate.parties):
            return NOTHING
        if _items(candidate.parties):
            return self.teller.gap((*path, "parties"), _MORE_PARTIES, _MORE_PARTIES_SHORT)
        if candidate.name is None:
            return self.teller.gap((*path, "parties"), _WHO_IT_IS, _WHO_IT_IS_SHORT)
        return self.teller.gap((*path, "parties"), _WHICH_PARTIES, _WHICH_PARTIES_SHORT)

    # Assessors

    def _assessors(self) -> None:
        listed, path, topic = self.choice.assessors, (*self.path, "assessors"), ExplanationTopic.ASSESSORS
        nobody_judged = listed == ()
        assessed = self.teller.ask(asked.ASSESSED, self.choice, self.path, is_needed=not nobody_judged)
        self.teller.tell(topic, (*self.path, asked.ASSESSED.field), assessed)
        assessors = _items(listed)
        self._head(topic, path, listed, _total([(YES, one.count) for one in assessors], listed), asked.ASSESSORS)
        for position, assessor in enumerate(assessors):
            where = (*path, position)
            roles = [role.labels for role in _items(assessor.roles)]
            person = NOTHING if assessor.person is None else same(on_one_line(assessor.person))
            self.teller.tell(
                topic,
                where,
                self.teller.gap((*where, "person"), _WHO_JUDGED, _NAME) if assessor.person is None else NOTHING,
                self._comes_from(assessor, where),
                self._roles(assessor, where),
                *self._interests(assessor, where),
                self._how_many(assessor.count, where, _HOW_MANY_ASSESSORS),
                of=self._called(person, assessor.count, _AN_ASSESSOR, asked.ASSESSOR, roles),
            )

    def _comes_from(self, assessor: Assessor, path: Path) -> Text:
        if assessor.party is None:
            return self.teller.gap((*path, "party"), _COMES_FROM_WHOM, _COMES_FROM_SHORT)
        if not isinstance(assessor.party, Holder):
            return _FROM_OUTSIDE
        comes = _COMES_FROM.format(party=self.teller.name(assessor.party))
        return joined([comes, _WAS_CANDIDATE]) if self._is_candidate(assessor) else comes

    def _is_candidate(self, assessor: Assessor) -> bool:
        return any(assessor.party in _items(one.parties) for one in self.candidates)

    def _roles(self, assessor: Assessor, path: Path) -> Text:
        if not _is_open(assessor.roles):
            return NOTHING
        if _items(assessor.roles):
            return self.teller.gap((*path, "roles"), _MORE_ROLES, _MORE_ROLES_SHORT)
        return self.teller.gap((*path, "roles"), _WHICH_ROLES, _ROLE)

    def _interests(self, assessor: Assessor, path: Path) -> tuple[Text, Text, Text]:
        """Say what is recorded of interests: where there are none, nobody has to stay out."""
        declared = asked.DECLARED_BY_CANDIDATE if self._is_candidate(assessor) else asked.DECLARED
        recused = asked.RECUSED if isinstance(assessor.interests, str) else asked.RECUSED_PERHAPS
        is_asked = assessor.declared is not False
        return (
            self.teller.ask(declared, assessor, path),
            self.teller.ask(asked.INTERESTS, assessor, path, is_needed=assessor.interests is NONE or is_asked),
            self.teller.ask(recused, assessor, path, is_needed=assessor.interests is not NONE),
        )

    # Comparison, decision, publication, follow-up

    def _comparison(self) -> None:
        topic = ExplanationTopic.COMPARISON
        compared = self.teller.ask(asked.COMPARED, self.choice, self.path, is_needed=not self._only_one)
        self.teller.tell(topic, (*self.path, asked.COMPARED.field), compared)
        self.teller.ask_each(topic, [asked.INTEGRITY], self.choice, self.path)

    def _decision(self) -> None:
        decision, path, topic = self.choice.decision, (*self.path, "decision"), ExplanationTopic.DECISION
        if decision is None:
            self.teller.tell(topic, path, self.teller.ask(asked.ANY_DECISION, self.choice, self.path))
            return
        decided = self.teller.ask(asked.DECIDED_BY, decision, path)
        self.teller.tell(topic, (*path, "by"), decided, self._which_organ(decision, path))
        self.teller.ask_each(topic, [asked.DECIDED_ON], decision, path)
        by_council = self.choice.by is not None and decision.by in _councils_of(self.choice.by)
        heard = self.teller.ask(asked.COUNCIL_HEARD, decision, path, is_needed=not by_council)
        self.teller.tell(topic, (*path, "council_heard"), heard, self._before_decision(decision, path))
        self.teller.ask_each(topic, asked.AFTER_DECISION, decision, path)

    def _which_organ(self, decision: ChoiceDecision, path: Path) -> Text:
        by = decision.by
        is_open = by is not None and (by.organ_is_unknown or (by.is_of_itself and by.organ is None))
        return self.teller.gap((*path, "by"), _WHICH_ORGAN) if is_open else NOTHING

    def _before_decision(self, decision: ChoiceDecision, path: Path) -> Text:
        """Say whether the council could give its views before the decision."""
        heard, date = decision.council_heard, decision.date
        if not isinstance(heard, PartialDate):
            return NOTHING
        if date is None:
            return NOT_RECORDED.format(what=_WHETHER_IT_WAS_BEFORE_DECISION)
        if heard.is_before(date).is_yes:
            return _HEARD_BEFORE
        if date.is_before(heard).is_yes:
            self.teller.lack((*path, "council_heard"), _HEARD_IN_TIME)
            return _HEARD_AFTER
        if heard.day is not None and heard == date:
            return _HEARD_THAT_DAY
        self._blame({(*path, "council_heard"): heard, (*path, "date"): date}, _WHETHER_HEARD_BEFORE)
        return NOT_RECORDED.format(what=_WHETHER_IT_WAS_BEFORE_DECISION)

    def _publication(self) -> None:
        publication, path, topic = self.choice.publication, (*self.path, "publication"), ExplanationTopic.PUBLICATION
        if publication is None:
            self.teller.tell(topic, path, self.teller.ask(asked.ANY_PUBLICATION, self.choice, self.path))
            return
        is_public = publication.url is not NONE
        for question, is_needed in (
            (asked.URL, True),
            (asked.PUBLIC_SINCE, is_public),
            (asked.WITHHELD, is_public),
            (asked.WHY_NOT_PUBLIC, _is_something_hidden(publication)),
        ):
            answer = self.teller.ask(question, publication, path, is_needed=is_needed)
            self.teller.tell(topic, (*path, question.field), answer)

    def _follow_up(self) -> None:
        follow_up, path, topic = self.choice.follow_up, (*self.path, "follow_up"), ExplanationTopic.FOLLOW_UP
        if follow_up is None:
            self.teller.tell(topic, path, self.teller.ask(asked.ANY_FOLLOW_UP, self.choice, self.path))
            return
        self.teller.ask_each(topic, asked.AGREED, follow_up, path)

    # What lists have in common

    def _head(
        self, topic: ExplanationTopic, path: Path, listed: tuple[object, ...] | None, how_many: Count, said: Listed
    ) -> None:
        """Tell how many there are in a list, and whether there may be more."""
        if listed == ():
            self.teller.lack(path, said.lack)
            self.teller.tell(topic, path, said.none)
            return
        if not _items(listed):
            self.teller.tell(topic, path, self.teller.gap(path, said.label))
            return
        there = said.one_there if is_singular(how_many) else said.many_there
        more = self.teller.gap(path, said.more) if _is_open(listed) else NOTHING
        self.teller.tell(topic, path, there.format(number=number(how_many, *said.noun)), more)

    def _called(self, name: Text, count: Count | None, nobody: Text, noun: tuple[Text, Text], more: list[Text]) -> Text:
        """Return what an element of a list is called, with how many it stands for where that is not one."""
        how_many = number(count or _SOME, *noun)
        is_one = count is not None and count.exact == 1
        aside = [*more, *([] if is_one or not name.nl else [how_many])]
        called = name if name.nl else nobody if is_one else how_many
        return _ASIDE.format(name=called, aside=_comma(aside)) if aside else called

    def _how_many(self, count: Count | None, path: Path, label: Text) -> Text:
        return NOTHING if count is not None and count.is_exact else self.teller.gap((*path, "count"), label, _HOW_MANY)


def _items(listed: Sequence[Item | None] | None) -> list[Item]:
    """Return what is recorded in a closed list."""
    return [one for one in listed or () if one is not None]


def _is_open(listed: Sequence[object | None] | None) -> bool:
    """Say whether there may be more in a closed list than is recorded."""
    return listed is None or None in listed


def _total(parts: Sequence[tuple[Truth, Count | None]], listed: Sequence[object | None] | None) -> Count:
    """Return how many the elements of a closed list are together."""
    more = unknown() if _is_open(listed) else NO
    return total([(there, count or _SOME) for there, count in parts], more)


def _truth(value: bool | None) -> Truth:
    return unknown() if value is None else known(value)


def _comma(texts: Sequence[Text]) -> Text:
    return Text(", ".join(text.nl for text in texts), ", ".join(text.en for text in texts))


def _councils_of(party: Holder) -> list[Holder]:
    """Return the organs of a party that need not be heard on what they decide themselves."""
    return [Holder(party.party, organ.value) for organ in (PartyOrgan.COUNCIL, PartyOrgan.PROVINCIAL_COUNCIL)]


def _is_something_hidden(publication: ChoicePublication) -> bool:
    """Say whether something certainly is not public, or perhaps is not, for which no reason was given."""
    if publication.url is NONE or isinstance(publication.withheld, str):
        return True
    return publication.reason is NONE and None in (publication.url, publication.withheld)


_ONE: Final = Count.exactly(1)
_SOME: Final = Count(1, None)
"""How many it is where that is not recorded: one or more."""

_CHOICE = Text("De keuze '{id}'", "The choice '{id}'")
_CHOICE_OF = Text("De keuze voor {who}", "The choice of {who}")
_THE_DOSSIER = Text("het dossier", "the dossier")
_ASIDE = same("{name} ({aside})")

_KIND = Text("Soort: {kind}.", "Kind: {kind}.")
_KINDS = {
    CriterionKind.EXCLUSION: Text("uitsluiting (wie valt af)", "exclusion (who is out)"),
    CriterionKind.SUITABILITY: Text("geschiktheid (wie kan het)", "suitability (who can do it)"),
    CriterionKind.AWARD: Text("gunning (wie is de beste)", "award (who is best)"),
}
_KIND_SHORT = Text("Soort", "Kind")
_WHICH_KIND = Text("waar een criterium voor dient", "what a criterion is for")
_WAS_BEFORE = Text("Dat was voor de eerste beoordeling.", "That was before the first assessment.")
_WAS_NOT_BEFORE = Text(
    "Dat was niet voor de dag van de eerste beoordeling.", "That was not before the day of the first assessment."
)
_WHETHER_IT_WAS_BEFORE = Text("Of dat voor de eerste beoordeling was", "Whether that was before the first assessment")
_WHETHER_BEFORE = Text(
    "of een criterium is vastgesteld voor de eerste beoordeling",
    "whether a criterion was fixed before the first assessment",
)
_FIXED_IN_TIME = Text(
    "een criterium dat is vastgesteld voor de eerste beoordeling", "a criterion fixed before the first assessment"
)

_A_CANDIDATE = Text("een kandidaat", "a candidate")
_NAMED = same("{name} ({names})")
_PERHAPS_WITH_OTHERS = Text("{names} (misschien met anderen)", "{names} (perhaps with others)")
_CALLED = Text("hoe een kandidaat heet", "what a candidate is called")
_NAME = Text("Naam", "Name")
_WHO_IT_IS_SHORT = Text("Wie dit is", "Who this is")
_WHICH_PARTIES_SHORT = Text("Welke partijen dit zijn", "Which parties these are")
_MORE_PARTIES_SHORT = Text("Of er meer partijen bij horen", "Whether more parties belong to it")
_HOW_MANY = Text("Hoeveel dit er precies zijn", "How many these are exactly")
_WHO_IT_IS = Text("wie een kandidaat is", "who a candidate is")
_WHICH_PARTIES = Text("welke partijen bij een kandidaat horen", "which parties belong to a candidate")
_MORE_PARTIES = Text("of er meer partijen bij een kandidaat horen", "whether more parties belong to a candidate")
_HOW_MANY_CANDIDATES = Text("hoeveel kandidaten dit zijn", "how many candidates these are")
_CAME_THROUGH_ONE = Text("{number} kwam door de eerste ronde.", "{number} came through the first round.")
_CAME_THROUGH = Text("{number} kwamen door de eerste ronde.", "{number} came through the first round.")
_HOW_MANY_CAME_THROUGH = Text(
    "Hoeveel kandidaten door een eerste ronde kwamen", "How many candidates came through a first round"
)
_WHO_WAS_CHOSEN = Text("wie is gekozen", "who was chosen")
_NOBODY_CHOSEN = Text("Niemand is gekozen.", "Nobody was chosen.")

_AN_ASSESSOR = Text("een beoordelaar", "an assessor")
_WHO_JUDGED = Text("hoe een beoordelaar heet", "what an assessor is called")
_HOW_MANY_ASSESSORS = Text("hoeveel beoordelaars dit zijn", "how many assessors these are")
_COMES_FROM = Text("Komt van: {party}.", "Comes from: {party}.")
_FROM_OUTSIDE = Text("Komt van buiten: van geen van de partijen.", "Comes from outside: from none of the parties.")
_COMES_FROM_WHOM = Text("van welke partij een beoordelaar komt", "from which party an assessor comes")
_WAS_CANDIDATE = Text("Die partij hoort bij een kandidaat.", "That party belongs to a candidate.")
_COMES_FROM_SHORT = Text("Komt van", "Comes from")
_ROLE = Text("Functie", "Role")
_MORE_ROLES_SHORT = Text("Of er meer functies zijn", "Whether there are more roles")
_WHICH_ROLES = Text("welke functie een beoordelaar heeft", "which role an assessor has")
_MORE_ROLES = Text("of een beoordelaar meer functies heeft", "whether an assessor has more roles")

_WHICH_ORGAN = Text("welk orgaan besloot", "which organ decided")
_HEARD_BEFORE = Text("Dat was voor het besluit.", "That was before the decision.")
_HEARD_THAT_DAY = Text("Dat was op de dag van het besluit.", "That was on the day of the decision.")
_HEARD_AFTER = Text("Dat was na het besluit.", "That was after the decision.")
_WHETHER_IT_WAS_BEFORE_DECISION = Text("Of dat voor het besluit was", "Whether that was before the decision")
_WHETHER_HEARD_BEFORE = Text(
    "of de raad voor het besluit iets kon zeggen", "whether the council could give its views before the decision"
)
_HEARD_IN_TIME = Text(
    "een moment voor het besluit waarop de raad iets kon zeggen",
    "a moment before the decision at which the council could give its views",
)
