"""The five conditions for good cooperation: what is recorded of each, and what is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, ClassVar, Final, NamedTuple, TypeVar, final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Language, Text, same
from samenwerking.model.character import OpenList
from samenwerking.model.funding import Funding
from samenwerking.model.holders import Holder
from samenwerking.model.keys import KEYS
from samenwerking.model.organs import DecisionRule, Seat
from samenwerking.model.participation import Commitment, Interest, Participation
from samenwerking.model.provisions import Provision, ProvisionKind
from samenwerking.model.purpose import IntendedResult, Motive
from samenwerking.model.record import Event, EventKind
from samenwerking.model.tasks import JointlyResponsible
from samenwerking.model.view import Elements, Presence, Snapshot
from samenwerking.model.working import DisputeStep, Reporting
from samenwerking.questions.answers import Answer, Phrase, column, listed, unique
from samenwerking.questions.decides import holders_of
from samenwerking.questions.naming import PERHAPS, called, organ_name
from samenwerking.questions.tables import Table
from samenwerking.questions.timeline import by_day, event_row
from samenwerking.values.marks import Mark
from samenwerking.values.truth import Gap, Truth

Value = TypeVar("Value")


@final
@attrs.frozen
class ConditionRow:
    """
    What is recorded of one thing that a condition asks for, or that it is open.

    Args:
        condition: Ambition, interests, relation, organisation or process.

        subject: What it is about.

        of: Of which party, organ or task; empty: of the whole.

        found: What is recorded, in words: one or several things; none: nothing.

        is_open: Whether it is not known, or not known in full.

        place: Where it stands in the document, or would stand.

    Example:
        >>> row = Network("n", purpose="care close to home").conditions().items[0]
        >>> row.condition.text.nl, row.subject.nl, row.found[0].nl, row.place
        ('Ambitie', 'doel', 'care close to home', 'purpose/text')
    """

    condition: Phrase
    subject: Text
    of: Text
    found: tuple[Text, ...]
    is_open: bool
    place: str


@final
@attrs.frozen
class Conditions(Answer[ConditionRow]):
    """
    The five conditions for good cooperation (Kaats & Opheij): what is recorded of each, and what is open.

    There is no mark: what good enough is, people say.

    Example:
        >>> answer = Network("n", purpose="care", participants=[Municipality("veen", "Veendorp")]).conditions()
        >>> answer.open_points("ambition")[0].en, answer.open_points("interests")[-1].en
        ('goals', 'benefit (Veendorp)')
    """

    heading: ClassVar[Text] = Text(
        "De vijf condities voor samenwerken: wat is vastgelegd, wat is open",
        "The five conditions for cooperation: what is recorded, what is open",
    )
    columns: ClassVar[tuple[str, ...]] = ("condition", "subject", "of", "found", "place")

    def open_points(self, condition: str) -> tuple[Text, ...]:
        """
        Return what is open of a condition, each thing once, with all of which it is not known.

        Args:
            condition: Its word: ``ambition``, ``interests``, ``relation``, ``organisation`` or ``process``.
        """
        return tuple(_open_points(row for row in self.items if row.condition.word == condition))

    def table(self, language: Language | None = None) -> Table:
        header, *rows = super().table(language)
        at = self.columns.index("found")
        for cells, row in zip(rows, self.items, strict=True):
            cells[at] = (listed(row.found, "; ") if row.found else _NOT_KNOWN).get(language)
        return [header, *rows]

    def _tables(self, language: Language | None) -> Iterator[tuple[str, Table]]:
        groups: dict[Phrase, list[ConditionRow]] = {}
        for row in self.items:
            groups.setdefault(row.condition, []).append(row)
        header = [column(name).get(language) for name in ("subject", "found")]
        for condition, items in groups.items():
            rows = [
                [_named(row).get(language), f"{listed(row.found, '; ').get(language)} [{row.place}]"]
                for row in items
                if row.found
            ]
            if points := list(_open_points(items)):
                rows.append([_OPEN.get(language), listed(points, "; ").get(language)])
            yield condition.text.get(language), [header, *rows]

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        if self.items:
            yield [_NO_MARK.get(language)]


def _named(row: ConditionRow) -> Text:
    return _OF.format(subject=row.subject, of=row.of) if row.of.nl else row.subject


def _open_points(rows: Iterable[ConditionRow]) -> Iterator[Text]:
    names: dict[Text, list[Text]] = {}
    for row in rows:
        if row.is_open:
            names.setdefault(row.subject, []).extend([row.of] if row.of.nl else [])
    for subject, of in names.items():
        yield _OF.format(subject=subject, of=listed(dict.fromkeys(of))) if of else subject


def conditions(snapshot: Snapshot) -> Conditions:
    """Return what is recorded of the five conditions; of what had ended nothing stands."""
    if snapshot.has_ended.is_yes:
        return Conditions(())
    told = _Told(snapshot)
    told.ambition()
    told.interests()
    told.relation()
    told.organisation()
    told.process()
    return Conditions(tuple(told.rows), unique(told.gaps))


class _Subject(NamedTuple):
    """What is told, and of which party, organ or task."""

    text: Text
    of: Text = same("")

    @property
    def whole(self) -> Text:
        return _OF.format(subject=self.text, of=self.of) if self.of.nl else self.text


class _Told:
    """What has been told so far, and how to tell more."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.facts = snapshot.facts
        self.rows: list[ConditionRow] = []
        self.gaps: list[Gap] = []
        self.condition = _AMBITION

    # How one thing is told

    def tell(self, subject: Text | _Subject, path: Path, found: Sequence[Text], *, gaps: Sequence[Gap] = ()) -> None:
        """Add what is recorded; nothing, or with gaps, is open."""
        about = subject if isinstance(subject, _Subject) else _Subject(subject)
        if not found and not gaps:
            gaps = [self.snapshot.gap(path, about.whole)]
        self.gaps += gaps
        place = str(self.snapshot.place_of(path))
        self.rows.append(ConditionRow(self.condition, about.text, about.of, tuple(found), bool(gaps), place))

    def value(
        self, subject: Text | _Subject, path: Path, value: Value | Mark | None, say: Callable[[Value], Text]
    ) -> None:
        """Add one value: outright none, in words, or open."""
        self.tell(subject, path, [] if value is None else [_NONE if isinstance(value, Mark) else say(value)])

    def closed(
        self,
        subject: Text | _Subject,
        path: Path,
        values: Sequence[Value | None] | Mark | None,
        say: Callable[[Value], Text],
        open_in: Callable[[Value, Path], Sequence[Gap]] = lambda value, path: (),
    ) -> None:
        """Add a closed list: outright none, in words, perhaps with more, or open."""
        if values is None or isinstance(values, Mark):
            self.value(subject, path, values, lambda value: same(""))
            return
        words = [say(value) for value in values if value is not None]
        gaps = [gap for at, value in enumerate(values) if value is not None for gap in open_in(value, (*path, at))]
        if None in values:
            about = subject.whole if isinstance(subject, _Subject) else subject
            gaps.append(self.snapshot.gap(path, _OTHERS.format(subject=about)))
            words.append(_PERHAPS_MORE)
        self.tell(subject, path, words or [_NONE], gaps=gaps)

    def present(
        self,
        subject: Text | _Subject,
        path: Path,
        there: Elements[Any],
        say: Callable[[Any], Text],
        open_in: Callable[[Any, Path], Sequence[Gap]] = lambda value, path: (),
    ) -> None:
        """Add the elements of a list that has periods."""
        words = [_doubtful(say(one.element), one.present) for one in there.all]
        gaps = [*(gap for one in there.all for gap in one.present.gaps), *there.may_be_more.gaps]
        gaps += [gap for one in there.all for gap in open_in(one.element, one.path)]
        if words and gaps and there.may_be_more.is_unknown and not there.is_open:
            words.append(_PERHAPS_MORE)
        self.tell(subject, path, words or ([_NONE] if there.may_be_more.is_no else []), gaps=gaps)

    def provision(self, kind: ProvisionKind) -> None:
        """Add whether the founding document arranges something."""
        about = _Subject(_PROVISION, kind.labels)
        found = [there for there in self.snapshot.provisions.all if there.element.kind is kind]
        for there in found:
            words = _provision(there.element)
            gaps = [self.snapshot.gap(there.path, about.whole)] if words is None else there.present.gaps
            self.tell(about, there.path, [] if words is None else [_doubtful(words, there.present)], gaps=gaps)
        if not found:
            is_complete = self.snapshot.provisions.may_be_more.is_no
            self.tell(about, ("provisions",), [_NOT_ARRANGED] if is_complete else [])

    # The five conditions

    def ambition(self) -> None:
        self.condition = _AMBITION
        purpose = self.facts.purpose
        self.value(KEYS["purpose"], ("purpose", "text") if purpose else ("purpose",), purpose and purpose.text, same)
        if purpose is not None:
            self.closed(KEYS["goals"], ("purpose", "goals"), purpose.goals, lambda goal: goal.labels)
            self.closed(
                KEYS["intended_results"],
                ("purpose", "intended_results"),
                purpose.intended_results,
                _result,
                self._result_gaps,
            )
        themes = [same(theme.name) for theme in self.facts.themes]
        nothing = [] if self.snapshot.is_open(OpenList.THEMES) else [_NONE]
        self.tell(KEYS["themes"], ("themes",), themes or nothing)

    def _result_gaps(self, result: IntendedResult, path: Path) -> Sequence[Gap]:
        if result.measured_by is not None:
            return ()
        return [self.snapshot.gap((*path, "measured_by"), _HOW_MEASURED.format(result=result.text))]

    def interests(self) -> None:
        self.condition = _INTERESTS
        purpose = self.facts.purpose
        path: Path = ("purpose",) if purpose is None else ("purpose", "motives")
        self.closed(KEYS["motives"], path, None if purpose is None else purpose.motives, _motive)
        for name, there in self._of_each_party("interests"):
            about = _Subject(KEYS["interests"], name)
            path = (*there.path, "interests")
            self.closed(about, path, there.element.interests, _interest, self._interest_gaps)
        for name, there in self._of_each_party("benefit"):
            about = _Subject(KEYS["benefit"], name)
            self.value(about, (*there.path, "benefit"), there.element.benefit, same)

    def _interest_gaps(self, interest: Interest, path: Path) -> Sequence[Gap]:
        if interest.serves_purpose is not None:
            return ()
        return [self.snapshot.gap((*path, "serves_purpose"), _WHETHER_SERVES.format(interest=interest.text))]

    def _of_each_party(self, field: str) -> Iterator[tuple[Text, Presence[Participation]]]:
        """Yield who takes part, by party; of one that does so through several organs those of which it is known."""
        parties: dict[str, list[Presence[Participation]]] = {}
        for there in self.snapshot.participants.all:
            parties.setdefault(there.element.holder.party, []).append(there)
        for party, found in parties.items():
            known = [there for there in found if getattr(there.element, field) is not None]
            for there in known or found:
                yield _doubtful(called(self.facts, Holder(party)).text, there.present), there

    def relation(self) -> None:
        self.condition = _RELATION
        for name, there in self._of_each_party("commitments"):
            about = _Subject(KEYS["commitments"], name)
            self.closed(about, (*there.path, "commitments"), there.element.commitments, _commitment)
        for task in self.snapshot.tasks.all:
            subject = _Subject(KEYS["joint"], same(task.element.name or task.element.id))
            holders = holders_of(self.snapshot, task, "joint")
            self.present(subject, (*task.path, "joint"), holders, self._jointly)
        self.value(_SHARED_STEERING, ("shared_steering",), self.facts.shared_steering, _claimed)
        calls = [same(one.text) for one in self.facts.self_descriptions]
        self.tell(KEYS["self_descriptions"], ("self_descriptions",), calls)
        self.provision(ProvisionKind.SAFEGUARD)
        self.provision(ProvisionKind.DOUBLE_POSTS)
        for organ in self.snapshot.organs.all:
            for seat in self.snapshot.seats(organ).all:
                it = seat.element
                who = same(it.person) if it.person is not None else self._from(it)
                name = _SEAT.format(who=who, organ=organ_name(organ.element))
                subject = _Subject(KEYS["conflict_arrangement"], name)
                self.value(subject, (*seat.path, "conflict_arrangement"), it.conflict_arrangement, same)

    def _jointly(self, joint: JointlyResponsible) -> Text:
        return called(self.facts, joint.holder).text

    def organisation(self) -> None:
        self.condition = _ORGANISATION
        if self.facts.network_mode is not None or type(self.facts).word == "network":
            self.value(KEYS["network_mode"], ("network_mode",), self.facts.network_mode, _labels)
        self.value(KEYS["legal_form"], ("legal_form",), self.facts.legal_form, lambda form: form.labels)
        self.present(KEYS["organs"], ("organs",), self.snapshot.organs, organ_name)
        for organ in self.snapshot.organs.all:
            name = _doubtful(organ_name(organ.element), organ.present)
            seats = self.snapshot.seats(organ)
            subject = _Subject(KEYS["seats"], name)
            self.present(subject, (*organ.path, "seats"), seats, self._seat, self._seat_gaps)
            subject = _Subject(KEYS["decision_rule"], name)
            self.value(subject, (*organ.path, "decision_rule"), organ.element.decision_rule, _rule)
        self.present(KEYS["tasks"], ("tasks",), self.snapshot.tasks, lambda task: same(task.name or task.id))
        for task in self.snapshot.tasks.all:
            for say in ("what", "how"):
                subject = _Subject(KEYS[say], same(task.element.name or task.element.id))
                self.present(
                    subject,
                    (*task.path, say),
                    holders_of(self.snapshot, task, say),
                    lambda one: called(self.facts, one.holder).text,
                )
        self._capacity()
        self.present(KEYS["funding"], ("funding",), self.snapshot.funding, self._funding)

    def _from(self, seat: Seat) -> Text:
        return _SOMEBODY if seat.party is None else called(self.facts, seat.party).text

    def _seat_gaps(self, seat: Seat, path: Path) -> Sequence[Gap]:
        gaps = [] if seat.party is not None else [self.snapshot.gap((*path, "party"), _WHICH_PARTY)]
        if seat.count is None or not seat.count.is_exact:
            gaps.append(self.snapshot.gap((*path, "count"), _HOW_MANY))
        return gaps

    def _seat(self, seat: Seat) -> Text:
        if seat.count is not None and seat.count.exact == 1:
            return self._from(seat)
        number = _ONE_OR_MORE if seat.count is None else _text(seat.count)
        return _SEVERAL.format(who=self._from(seat), number=number)

    def _capacity(self) -> None:
        capacity = self.facts.working_capacity
        if capacity is None or isinstance(capacity, Mark):
            self.value(KEYS["working_capacity"], ("working_capacity",), capacity, lambda value: same(""))
            return
        path: Path = ("working_capacity",)
        self.value(KEYS["secretariat"], (*path, "secretariat"), capacity.secretariat, _yes_or_no)
        self.value(KEYS["staff"], (*path, "staff"), capacity.staff, _text)
        self.value(KEYS["budget"], (*path, "budget"), capacity.budget, _text)
        self.value(KEYS["in_kind"], (*path, "in_kind"), capacity.in_kind, _yes_or_no)

    def _funding(self, funding: Funding) -> Text:
        words = [funding.kind.labels if funding.kind is not None else _SOME_FUNDING]
        words += [_text(funding.amount)] if funding.amount is not None else []
        words += [same(funding.year)] if funding.year is not None else []
        return _PAYS.format(by=called(self.facts, funding.by).text, what=listed(words))

    def process(self) -> None:
        self.condition = _PROCESS
        self.present(KEYS["reporting"], ("reporting",), self.snapshot.reporting, self._reporting)
        done = [there for there in self.snapshot.record.all if there.element.kind is EventKind.EVALUATION]
        self._events(_EVALUATIONS, done)
        self.value(KEYS["next_evaluation"], ("next_evaluation",), self.facts.next_evaluation, _text)
        for organ in self.snapshot.organs.all:
            subject = _Subject(KEYS["meetings_per_year"], organ_name(organ.element))
            self.value(subject, (*organ.path, "meetings_per_year"), organ.element.meetings_per_year, same)
        disputes = self.facts.disputes
        if disputes is None or isinstance(disputes, Mark):
            self.value(KEYS["disputes"], ("disputes",), disputes, lambda value: same(""))
        else:
            self.closed(KEYS["disputes"], ("disputes", "steps"), disputes.steps, _step)
            self.value(KEYS["graduated"], ("disputes", "graduated"), disputes.graduated, _yes_or_no)
        for kind in _PROVISIONS_OF_PROCESS:
            self.provision(kind)
        stages = [there for there in self.snapshot.record.all if there.element.kind in _STAGES]
        self.value(KEYS["start"], ("start",), self.facts.start, _text)
        self._events(_STAGES_TOLD, stages)

    def _events(self, subject: Text, found: Sequence[Presence[Event]]) -> None:
        rows = sorted((event_row(self.snapshot, there) for there in found), key=lambda row: by_day(row.date))
        words = [
            _doubtful(
                row.event.text if row.date is None else _ON.format(event=row.event.text, day=_text(row.date)),
                row.present,
            )
            for row in rows
        ]
        self.tell(subject, ("record",), words, gaps=[gap for row in rows for gap in row.present.gaps])

    def _reporting(self, reporting: Reporting) -> Text:
        words = [_TIMES.format(number=reporting.times_per_year)] if reporting.times_per_year is not None else []
        if reporting.to is not None:
            to = _NOBODY if isinstance(reporting.to, Mark) else called(self.facts, reporting.to).text
            words.append(_TO.format(holder=to))
        words += [KEYS[name] for name in ("finance", "results") if getattr(reporting, name)]
        return listed(words) if words else _SOME_REPORT


def _text(value: Any) -> Text:
    return Text(value.text("nl"), value.text("en"))


def _labels(value: Any) -> Text:
    return Text(value.label("nl"), value.label("en"))


def _yes_or_no(value: bool) -> Text:
    return _YES if value else _NO


def _claimed(value: bool) -> Text:
    return _CLAIMED if value else _NOT_CLAIMED


def _doubtful(text: Text, present: Truth) -> Text:
    return PERHAPS.format(name=text) if present.is_unknown else text


def _result(result: IntendedResult) -> Text:
    if result.measured_by is None:
        return same(result.text)
    if isinstance(result.measured_by, Mark):
        return _NOT_MEASURED.format(result=result.text)
    return _MEASURED.format(result=result.text, measure=result.measured_by)


def _motive(motive: Motive) -> Text:
    words = [motive.kind.labels] if motive.kind is not None else []
    words += [same(motive.text)] if motive.text is not None else []
    return listed(words, ": ") if words else _SOME_MOTIVE


def _interest(interest: Interest) -> Text:
    if interest.serves_purpose is None:
        return same(interest.text)
    return (_SERVES if interest.serves_purpose else _SERVES_NOT).format(interest=interest.text)


def _commitment(commitment: Commitment) -> Text:
    words = [commitment.kind.labels if commitment.kind is not None else _SOME_COMMITMENT]
    words += [_text(commitment.date)] if commitment.date is not None else []
    words += [same(commitment.content)] if commitment.content is not None else []
    return listed(words)


def _rule(rule: DecisionRule) -> Text:
    words = [rule.majority.labels] if rule.majority is not None else []
    words += [_THRESHOLD.format(share=_text(rule.threshold))] if rule.threshold is not None else []
    words += [rule.counted_by.labels] if rule.counted_by is not None else []
    if rule.quorum is not None:
        words.append(_NO_QUORUM if isinstance(rule.quorum, Mark) else _QUORUM.format(share=_text(rule.quorum)))
    if rule.way_out is not None:
        way_out = _NONE if isinstance(rule.way_out, Mark) else rule.way_out.labels
        words.append(_WAY_OUT.format(way_out=way_out))
    return listed(words) if words else _SOME_RULE


def _step(step: DisputeStep) -> Text:
    if step.outside is None:
        return same(step.text)
    return (_OUTSIDE if step.outside else _INSIDE).format(step=step.text)


def _provision(provision: Provision) -> Text | None:
    if provision.arranged is None:
        return None
    if not provision.arranged:
        return _NOT_ARRANGED
    words = [_ARTICLE.format(article=provision.article)] if provision.article is not None else []
    words += [same(provision.content)] if provision.content is not None else []
    return _ARRANGED.format(how=listed(words)) if words else _SIMPLY_ARRANGED


_AMBITION = Phrase("ambition", Text("Ambitie", "Ambition"))
_INTERESTS = Phrase("interests", Text("Belangen", "Interests"))
_RELATION = Phrase("relation", Text("Relatie", "Relation"))
_ORGANISATION = Phrase("organisation", Text("Organisatie", "Organisation"))
_PROCESS = Phrase("process", Text("Proces", "Process"))

_PROVISIONS_OF_PROCESS: Final = (
    ProvisionKind.ESCALATION,
    ProvisionKind.ACCOUNTABILITY,
    ProvisionKind.EVALUATION,
    ProvisionKind.ACCESSION,
    ProvisionKind.AMENDMENT,
    ProvisionKind.EXIT,
    ProvisionKind.DISSOLUTION,
)
_STAGES: Final = frozenset(
    {
        EventKind.INITIATED,
        EventKind.DECIDED,
        EventKind.CONSENT,
        EventKind.MADE,
        EventKind.IN_FORCE,
        EventKind.OPERATIONAL,
        EventKind.ENDED,
    }
)

_NO_MARK = Text(
    "Dit is geen rapportcijfer: of het genoeg is, beoordelen mensen.",
    "This is no mark: whether it is enough is for people to judge.",
)
_NOT_KNOWN = Text("niet bekend", "not known")
_OPEN = Text("nog open", "still open")
_OF = same("{subject} ({of})")
_OTHERS = Text("of er meer zijn: {subject}", "whether there are more: {subject}")
_PERHAPS_MORE = Text("misschien meer", "perhaps more")
_NONE = Text("geen", "none")
_YES = Text("ja", "yes")
_NO = Text("nee", "no")
_SEAT = same("{who} in {organ}")
_SOMEBODY = Text("iemand, niet bekend van welke partij", "somebody, not known of which party")
_WHICH_PARTY = Text("van welke partij een lid komt", "which party a member comes from")
_HOW_MANY = Text("hoeveel zetels", "how many seats")
_SEVERAL = same("{who} ({number})")
_ONE_OR_MORE = Text("een of meer", "one or more")
_SHARED_STEERING = Text("gedeelde sturing", "shared steering")
_CLAIMED = Text("wordt gezegd", "is claimed")
_NOT_CLAIMED = Text("wordt niet gezegd", "is not claimed")
_MEASURED = Text("{result} (gemeten met: {measure})", "{result} (measured by: {measure})")
_NOT_MEASURED = Text("{result} (wordt niet gemeten)", "{result} (is not measured)")
_HOW_MEASURED = Text("waarmee gemeten wordt: {result}", "by what it is measured: {result}")
_SOME_MOTIVE = Text("een motief, niet bekend welk", "a motive, not known which")
_SERVES = Text("{interest} (raakt het doel)", "{interest} (ties to the purpose)")
_SERVES_NOT = Text("{interest} (raakt het doel niet)", "{interest} (does not tie to the purpose)")
_WHETHER_SERVES = Text(
    "of het belang het doel raakt: {interest}", "whether the interest ties to the purpose: {interest}"
)
_SOME_COMMITMENT = Text("toegezegd, niet bekend hoe", "committed, not known how")
_THRESHOLD = Text("drempel {share}", "threshold {share}")
_QUORUM = same("quorum {share}")
_NO_QUORUM = Text("geen quorum", "no quorum")
_WAY_OUT = Text("uitweg bij een patstelling: {way_out}", "way out of deadlock: {way_out}")
_SOME_RULE = Text("een besluitregel, niet bekend welke", "a decision rule, not known which")
_SOME_FUNDING = Text("betaalt, niet bekend hoe", "pays, not known how")
_PAYS = same("{by}: {what}")
_PROVISION = Text("bepaling", "provision")
_EVALUATIONS = Text("evaluaties", "evaluations")
_STAGES_TOLD = Text("stappen", "stages")
_ON = same("{event}: {day}")
_TIMES = Text("{number} keer per jaar", "{number} times a year")
_TO = Text("aan {holder}", "to {holder}")
_NOBODY = Text("niemand in het bijzonder", "nobody in particular")
_SOME_REPORT = Text("een verantwoording, niet bekend hoe vaak", "a report, not known how often")
_OUTSIDE = Text("{step} (van buiten)", "{step} (from outside)")
_INSIDE = Text("{step} (onderling)", "{step} (among the parties)")
_ARTICLE = Text("artikel {article}", "article {article}")
_ARRANGED = Text("geregeld: {how}", "arranged: {how}")
_SIMPLY_ARRANGED = Text("geregeld", "arranged")
_NOT_ARRANGED = Text("niet geregeld", "not arranged")
