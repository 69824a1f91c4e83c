"""Words about giving account: reports, evaluation, disputes, papers, and a record that is complete."""

from __future__ import annotations

from typing import Literal

from samenwerking.language import Text
from samenwerking.model.character import Level
from samenwerking.model.organs import Majority
from samenwerking.model.provisions import ProvisionKind
from samenwerking.model.record import EventKind
from samenwerking.model.working import Disputes
from samenwerking.rules.words.boards import Board
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.instances import Instances
from samenwerking.rules.words.reading import stated
from samenwerking.rules.words.voices import VoiceWords
from samenwerking.values.count import Count, count
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import YES, Truth, all_of, any_of, known, unknown


class AccountWords(VoiceWords):
    """Words about giving account."""

    def reports_on(self, subject: Literal["finance", "results"]) -> Truth:
        """Say whether is reported at least once a year, to somebody, on the money or on the results."""
        label = _ABOUT[subject]
        found = []
        for there in self._then.reporting.all:
            one, path = there.element, there.path
            often = None if one.times_per_year is None else one.times_per_year >= 1
            told = stated(one.to)
            found.append(
                there.present
                & self._tell(often, (*path, "times_per_year"), label, _HOW_OFTEN)
                & self._tell(told, (*path, "to"), label, _TO_WHOM)
                & self._tell(getattr(one, subject), (*path, subject), label, _WHETHER_ABOUT.format(what=label))
            )
        value = None if self._then.reporting.may_be_more.is_unknown else False
        return any_of([*found, self._tell(value, ("reporting",), label, _HOW_REPORTED)])

    # Evaluation

    def evaluation_is_planned(self, years: int) -> Truth:
        """Say whether the next evaluation is planned, within so many years of the last one or of the start."""
        planned = self._facts.next_evaluation
        if not isinstance(planned, PartialDate):
            return self._tell(None if planned is None else False, ("next_evaluation",), _EVALUATION, _WHEN_EVALUATED)
        past = [day for day, is_meant, _ in self.event(EventKind.EVALUATION).days if is_meant.is_yes]
        in_time = [self._next.is_on_or_before(since.plus(years=years)) for since in (self.start, *past)]
        return any_of([*in_time, self._evaluated_otherwise()])

    def _evaluated_otherwise(self) -> Truth:
        """Say whether there may have been an evaluation that is not recorded."""
        happened = self.event(EventKind.EVALUATION)
        is_open = happened.complete_until is None or happened.complete_until < self.day
        return self._tell(None if is_open else False, ("record",), _EVALUATIONS, _WHICH_EVALUATIONS)

    @property
    def _next(self) -> Day:
        planned = self._facts.next_evaluation
        if not isinstance(planned, PartialDate):
            return Day(None, YES, (self._gap(("next_evaluation",), _WHEN_EVALUATED),))
        where = ("next_evaluation",)
        if planned.day is None:
            return Day(planned, YES, (self._gap(where, _WHEN_EVALUATED),))
        return Day(planned, YES, (self._fact(where, _NEXT, day=str(planned)),))

    @property
    def evaluation_is_to_come(self) -> Truth:
        """Whether the day of the next evaluation has not passed."""
        return ~self._next.is_before(self.today)

    # Disputes

    @property
    def dispute_steps(self) -> Count:
        """How many steps there are in a dispute."""
        disputes = self._facts.disputes
        if not isinstance(disputes, Disputes):
            seen = self._tell(stated(disputes), ("disputes",), _DISPUTES, _WHICH_DISPUTES)
            return Count(0, 0 if seen.is_no else None, basis=(seen,))
        path = ("disputes", "steps")
        steps = [YES for one in disputes.steps or () if one is not None]
        more = None if disputes.steps is None or None in disputes.steps else False
        number = count(steps, self._tell(more, path, _DISPUTES, _WHICH_STEPS))
        told = known(True, self._fact(path, _STEPS)), unknown(self._gap(path, _WHICH_STEPS))
        return Count(number.at_least, number.at_most, basis=told)

    @property
    def disputes_can_go_outside(self) -> Truth:
        """Whether one of the steps is taken by somebody outside the parties."""
        disputes = self._facts.disputes
        if not isinstance(disputes, Disputes):
            return self._tell(stated(disputes), ("disputes",), _DISPUTES, _WHICH_DISPUTES)
        path = ("disputes", "steps")
        found = [
            self._tell(one.outside, (*path, at, "outside"), _OUTSIDE, _WHETHER_OUTSIDE, step=one.text)
            for at, one in enumerate(disputes.steps or ())
            if one is not None
        ]
        more = None if disputes.steps is None or None in disputes.steps else False
        return any_of([*found, self._tell(more, path, _DISPUTES, _WHICH_STEPS)])

    @property
    def consequences_are_graduated(self) -> Truth:
        """Whether the consequences of a dispute grow with what went wrong."""
        disputes = self._facts.disputes
        if not isinstance(disputes, Disputes):
            return self._tell(stated(disputes), ("disputes",), _DISPUTES, _WHICH_DISPUTES)
        return self._tell(disputes.graduated, ("disputes", "graduated"), _GRADUATED, _WHETHER_GRADUATED)

    # What is public

    @property
    def is_public(self) -> Truth:
        """Whether founding document and meeting papers can be read, or it is said why not."""
        said = self._facts.published
        document, papers = (
            self._tell(stated(value), ("published", name), label, _WHETHER_PUBLIC, what=label)
            for name, value, label in (
                ("founding_document", said and said.founding_document, _DOCUMENT),
                ("meeting_papers", said and said.meeting_papers, _PAPERS),
            )
        )
        reason = self._tell(stated(said and said.reason), ("published", "reason"), _REASON, _WHETHER_REASON)
        return (document & papers) | reason

    # Those who join late, and those who are few

    def needs_more_than_half(self, kind: ProvisionKind) -> Truth:
        """Say whether what a provision is about needs more than an ordinary majority."""
        found = self._provisions(kind)
        if not found:
            return self.arranges(kind)
        truths = []
        for one, path, present in found:
            value = (
                False
                if one.arranged is False
                else None
                if one.majority is None
                else one.majority is not Majority.ABSOLUTE
            )
            truths.append(
                present & self._tell(value, (*path, "majority"), _MAJORITY, _WHICH_MAJORITY, kind=kind.labels)
            )
        return any_of(truths)

    # How much hangs on it

    @property
    def weighs_heavily(self) -> Truth:
        """Whether it is very important, or its risk is high."""
        importance, risk = self._facts.importance, self._facts.risk
        is_important = None if importance is None else importance is Level.VERY_HIGH
        is_risky = None if risk is None else risk in (Level.HIGH, Level.VERY_HIGH)
        return any_of(
            [
                self._tell(is_important, ("importance",), _IMPORTANCE, _HOW_IMPORTANT),
                self._tell(is_risky, ("risk",), _RISK_OF_IT, _HOW_RISKY),
            ]
        )

    def governance_is_recorded(self, boards: Instances[Board]) -> Truth:
        """Say whether organs, a decision rule, responsibilities, money and results are on record."""
        tasks = self.tasks()
        answered = [
            ~one.present | ((self.answers(one.about, "what") >= 1) & (self.answers(one.about, "how") >= 1))
            for one in tasks.items
        ]
        return all_of(
            [
                any_of([*(one.present & self.has_decision_rule(one.about) for one in boards.items), boards.more]),
                all_of(answered) if answered else tasks.more,
                any_of([*(present for _, _, present in self._paid()), self._other_payers]),
                self.results_can_be_seen,
            ]
        )


_ABOUT = {
    "finance": Text("jaarlijkse verantwoording over het geld", "yearly report on the money"),
    "results": Text("jaarlijkse verantwoording over de resultaten", "yearly report on the results"),
}
_HOW_OFTEN = Text("hoe vaak verantwoording wordt afgelegd", "how often it reports")
_TO_WHOM = Text("aan wie verantwoording wordt afgelegd", "to whom it reports")
_WHETHER_ABOUT = Text("of er is: {what}", "whether there is: {what}")
_HOW_REPORTED = Text("hoe verantwoording wordt afgelegd", "how it reports")
_EVALUATION = Text("een volgende evaluatie", "a next evaluation")
_WHEN_EVALUATED = Text("wanneer het weer wordt geëvalueerd", "when it is evaluated next")
_NEXT = Text("volgende evaluatie: {day}", "next evaluation: {day}")
_EVALUATIONS = Text("evaluaties", "evaluations")
_WHICH_EVALUATIONS = Text("wanneer het is geëvalueerd", "when it was evaluated")
_DISPUTES = Text("geschillenregeling", "arrangement for disputes")
_WHICH_DISPUTES = Text("wat er bij een geschil gebeurt", "what is done in a dispute")
_WHICH_STEPS = Text("welke stappen er bij een geschil zijn", "which steps there are in a dispute")
_STEPS = Text("genoeg stappen bij een geschil", "enough steps in a dispute")
_OUTSIDE = Text("buiten de partijen: {step}", "outside the parties: {step}")
_WHETHER_OUTSIDE = Text("of dit iemand buiten de partijen is: {step}", "whether this is outside the parties: {step}")
_GRADUATED = Text("oplopende gevolgen", "graduated consequences")
_WHETHER_GRADUATED = Text("of gevolgen oplopen", "whether consequences are graduated")
_DOCUMENT = Text("oprichtingsdocument", "founding document")
_PAPERS = Text("vergaderstukken", "meeting papers")
_REASON = Text("reden waarom niet", "reason why not")
_WHETHER_PUBLIC = Text("of dit te lezen is: {what}", "whether this can be read: {what}")
_WHETHER_REASON = Text("of gezegd is waarom stukken niet openbaar zijn", "whether it is said why papers are not public")
_MAJORITY = Text("een ruimere meerderheid voor: {kind}", "a larger majority for: {kind}")
_WHICH_MAJORITY = Text("welke meerderheid nodig is: {kind}", "which majority is needed: {kind}")
_IMPORTANCE = Text("belangrijkheid", "importance")
_HOW_IMPORTANT = Text("hoe belangrijk het is", "how important it is")
_RISK_OF_IT = Text("risico", "risk")
_HOW_RISKY = Text("hoe groot het risico is", "how risky it is")
