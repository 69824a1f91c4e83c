"""How a decision runs: who is heard, decides, consents and is told, and where it can stall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final, final

import attrs

from samenwerking.errors import InvalidError, Path, Problem, nearest
from samenwerking.language import Language, Text, same
from samenwerking.model.holders import Holder
from samenwerking.model.keys import KEYS
from samenwerking.model.organs import NO_MEMBERS, CountedBy, DecisionRule, Majority, Organ, Seat, TieRule
from samenwerking.model.period import Period
from samenwerking.model.provisions import ProvisionKind
from samenwerking.model.tasks import DecisionRight, RightKind, Task
from samenwerking.model.view import Presence, Snapshot
from samenwerking.model.working import Disputes
from samenwerking.questions.answers import Answer, Phrase, listed, unique
from samenwerking.questions.decides import (
    EACH_OR_TOGETHER,
    each_or_together,
    gaps_of,
    holders_of,
    right_conditions,
    task_phrase,
)
from samenwerking.questions.naming import NOT_KNOWN, PERHAPS_MORE, called, organ_name
from samenwerking.schema.labels import Labelled
from samenwerking.values.count import Count, total
from samenwerking.values.marks import NONE
from samenwerking.values.truth import NO, YES, Gap, Truth, any_of, known, unknown


@final
class Step(Labelled):
    """A step on the way to a decision and after it (*stap*), in its order."""

    HEAR = "hear", "horen"
    ADVISE = "advise", "adviseren"
    DECIDE = "decide", "beslissen"
    CONSENT = "consent", "instemmen"
    VETO = "veto", "tegenhouden"
    INFORM = "inform", "informeren"
    CARRY_OUT = "carry_out", "uitvoeren"
    NOT_KNOWN = "unknown", "niet bekend", "not known"


@final
class StallKind(Labelled):
    """Why a decision can stall (*waarop een besluit kan vastlopen*)."""

    VETO = "veto", "kan het tegenhouden", "can stop it"
    CONSENT = "consent", "niet zonder instemming", "not without consent"
    TIE = "tie", "stemmen kunnen staken, zonder uitweg", "votes can tie, with no way out"
    UNANIMITY = "unanimity", "één tegenstem houdt het tegen", "one vote against stops it"
    TOGETHER = "together", "alleen samen, zonder uitweg", "only together, with no way out"
    NO_DECIDER = "no_decider", "niemand die beslist is vastgelegd", "nobody who decides is recorded"
    NO_ORGAN = "no_organ", "het orgaan is er niet", "the organ is not there"
    NO_SEATS = "no_seats", "niemand heeft er een zetel", "nobody has a seat in it"
    NO_RULE = "no_rule", "er is geen besluitregel", "there is no decision rule"
    HOLDER = "holder", "niet bekend wie", "not known who"
    WHICH_ORGAN = "which_organ", "niet bekend welk orgaan", "not known which organ"
    SEATS = "seats", "niet bekend wie erin zit", "not known who sits in it"
    RULE = "rule", "niet bekend hoe het beslist", "not known how it decides"
    SAY = "say", "niet bekend welke zeggenschap", "not known which say"


_IS_OPEN: Final = frozenset(
    {StallKind.HOLDER, StallKind.WHICH_ORGAN, StallKind.SEATS, StallKind.RULE, StallKind.SAY},
)
"""Where a fact is missing: that itself is certain."""


@final
@attrs.frozen
class Stall:
    """
    Where a decision can stall.

    Args:
        kind: Why.

        who: At whom.

        place: Where that stands in the collaboration.

        certain: Whether it can; unknown where it hangs on what is not recorded.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> right = DecisionRight(veen.council, RightKind.VETOES, task="care")
        >>> network = Network("n", tasks=[Task("care", what=veen.executive, how=ITSELF)], decision_rights=[right])
        >>> stall = network.decide("care").stalls[0]
        >>> stall.who.word, stall.text("en"), stall.place
        ('veen/council', 'can stop it', 'decision_rights/veen:council:vetoes:care')
    """

    kind: StallKind
    who: Phrase
    place: str
    certain: Truth

    def text(self, language: Language | None = None) -> str:
        """Return why, as people read it."""
        label = self.kind.labels
        return (label if self.certain.is_yes or self.kind in _IS_OPEN else _PERHAPS.format(why=label)).get(language)

    def to_plain(self) -> dict[str, object]:
        """Return it as plain data."""
        return {"kind": self.kind, "who": self.who, "place": self.place, "certain": self.certain}


@final
@attrs.frozen
class StepRow:
    """
    Somebody's part in a decision.

    Args:
        subject: The task or subject that is decided on.

        step: Which step it is.

        right: The kind of say: a field of the task, or the kind of a decision right.

        holder: Who has it.

        conditions: The subject of the right, its frame, the mandate of the organ, and whether several act together.

        decision_rule: How the organ decides, in words, where the holder is an organ of the collaboration; nothing after
            the decision.

        seats: How many members it then has.

        parties: The parties that they come from.

        stalls: Where the decision can stall here.

        period: When, as recorded.

        holds: Whether it is so on the day, and about this subject.

    Example:
        >>> rule = DecisionRule(Majority.ABSOLUTE, way_out=NONE)
        >>> board = Organ("board", OrganKind.BOARD, [Seat(Municipality("veen")), Seat(Municipality("elm"))])
        >>> network = Network("n", organs=[but(board, {"decision_rule": rule})], tasks=[Task("care", what=board)])
        >>> row = network.decide("care").items[0]
        >>> row.step.value, row.holder.word, row.seats, [stall.kind.value for stall in row.stalls]
        ('decide', 'itself/board', Count(at_least=2, at_most=2), ['tie'])
    """

    subject: Phrase
    step: Step
    right: Phrase
    holder: Phrase
    conditions: Text
    decision_rule: Text
    seats: Count | None
    parties: tuple[Phrase, ...]
    stalls: tuple[Stall, ...]
    period: Period
    holds: Truth


@final
@attrs.frozen
class Decision(Answer[StepRow]):
    """
    How a decision on a subject runs, step by step, and where it can stall.

    Example:
        >>> veen, north = Municipality("veen", "Veendorp"), CareProvider("north", "Zorg Noord")
        >>> care = Task("care", what=veen.council, how=north, informed=veen.executive)
        >>> right = DecisionRight(north, RightKind.ADVISES, task="care")
        >>> network = Network("n", tasks=[care], decision_rights=[right])
        >>> [(row["step"], row["holder"]) for row in network.decide("care").rows()]
        [('advise', 'north'), ('decide', 'veen/council'), ('inform', 'veen/executive'), ('carry_out', 'north')]
    """

    heading: ClassVar[Text] = Text("Hoe een besluit loopt", "How a decision runs")
    columns: ClassVar[tuple[str, ...]] = (
        "subject",
        "step",
        "holder",
        "conditions",
        "decision_rule",
        "stalls",
        "period",
        "holds",
    )
    grouped: ClassVar[str | None] = "subject"

    @property
    def stalls(self) -> tuple[Stall, ...]:
        """Where the decision can stall, each once."""
        return tuple(dict.fromkeys(stall for row in self.items for stall in row.stalls))


def decide(snapshot: Snapshot, subject: Task | str) -> Decision:
    """
    Say how a decision on a subject runs: a task, its id, or the subject of a decision right in words.

    Raises:
        InvalidError: If nothing is called so.
    """
    return _Walk(snapshot, _subject(snapshot, subject)).decision()


@attrs.frozen
class _Subject:
    """What is decided on: how it is called, the tasks that it is, those that it is a part of, and its words."""

    phrase: Phrase
    whole: frozenset[str]
    around: frozenset[str]
    words: str | None

    def covers(self, right: DecisionRight) -> bool:
        """Say whether a decision right is certainly about it."""
        if right.task in self.whole or (right.task in self.around and right.subject is None):
            return True
        return right.subject is not None and _folded(right.subject) == self.words


def _subject(snapshot: Snapshot, subject: Task | str) -> _Subject:
    facts = snapshot.facts
    word = subject.id if isinstance(subject, Task) else str(subject)
    if word in (task.id for task in facts.tasks):
        return _Subject(task_phrase(facts.task(word)), frozenset([word]), frozenset(), None)
    wanted = _folded(word)
    rights = [right for right in facts.decision_rights if right.subject and _folded(right.subject) == wanted]
    tasks = [task.id for task in facts.tasks if task.name and _folded(task.name) == wanted]
    if not rights and not tasks:
        raise _nothing_of_that_name(snapshot, word)
    around = frozenset(right.task for right in rights if right.task is not None)
    return _Subject(Phrase(word, same(" ".join(word.split()))), frozenset(tasks), around, wanted)


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _nothing_of_that_name(snapshot: Snapshot, word: str) -> InvalidError:
    facts = snapshot.facts
    named = [name for task in facts.tasks for name in (task.id, task.name) if name is not None]
    named += [right.subject for right in facts.decision_rights if right.subject is not None]
    known_words = list(dict.fromkeys(named))
    listed = ", ".join(f"'{one}'" for one in known_words[:12]) + (", …" if len(known_words) > 12 else "")
    remedy = _CHOOSE.format(known=listed) if known_words else _ADD
    problem = Problem(("subject",), same(f"'{word}'"), _A_SUBJECT, remedy, nearest(word, known_words))
    return InvalidError(facts.called(), [problem])


class _Walk:
    """One way through the rights and organs of a collaboration."""

    def __init__(self, snapshot: Snapshot, about: _Subject) -> None:
        self.snapshot = snapshot
        self.about = about
        self.subject = about.phrase
        self.tasks = tuple(there for there in snapshot.tasks.all if there.element.id in about.whole | about.around)
        self.gaps: list[Gap] = []

    def decision(self) -> Decision:
        rows = [*self._rights()]
        has_decider = any(row.step is Step.DECIDE and row.holds.is_yes for row in rows)
        for task in self.tasks:
            rows += self._says(task, has_decider=has_decider)
            self.gaps += gaps_of(self.snapshot, task, _SAYS)
        deciding = [row.holds for row in rows if row.step is Step.DECIDE]
        if rows and not any(holds.is_yes for holds in deciding):
            rows.append(self._nobody_decides(~any_of(deciding)))
        order = list(Step)
        rows.sort(key=lambda row: order.index(row.step))
        return Decision(tuple(rows), unique(self.gaps))

    # Decision rights

    def _rights(self) -> Iterator[StepRow]:
        found = [(there, self._is_about(there)) for there in self.snapshot.decision_rights.all]
        rights = [attrs.evolve(there, present=there.present & about) for there, about in found if not about.is_no]
        for there in rights:
            yield self._right(there, [other for other in rights if other is not there])

    def _is_about(self, there: Presence[DecisionRight]) -> Truth:
        right = there.element
        if right.subject is None and right.task is None:
            return unknown(self.snapshot.gap((*there.path, "subject"), _ABOUT_WHAT))
        return known(self.about.covers(right))

    def _right(self, there: Presence[DecisionRight], others: Sequence[Presence[DecisionRight]]) -> StepRow:
        right, path = there.element, there.path
        step = _STEPS[right.kind]
        self.gaps += there.present.gaps
        stalls = list(self._stalls(right.holder, path, there.present, step))
        if right.kind is None:
            which = unknown(self.snapshot.gap((*path, "kind"), _WHICH_SAY))
            stalls.insert(0, self._stall(StallKind.SAY, right.holder, (*path, "kind"), there.present & which))
        if right.kind in _BY_KIND:
            stalls.insert(0, self._stall(_BY_KIND[right.kind], right.holder, path, there.present))
        rivals = [one for one in others if right.kind is RightKind.DECIDES and _decides_the_same(right, one.element)]
        if rivals:
            together = there.present & any_of(one.present for one in rivals) & ~self._parties_have_way_out()
            stalls.append(self._stall(StallKind.TOGETHER, right.holder, path, together))
        say = NOT_KNOWN if right.kind is None else Phrase(right.kind.value, right.kind.labels)
        named = right.subject is not None and _folded(right.subject) == self.about.words
        conditions = right_conditions(attrs.evolve(right, subject=None) if named else right)
        if right.subject is None and right.task is None:
            conditions = listed([_PERHAPS_THIS, *([conditions] if conditions.nl else [])], "; ")
        return self._row(step, say, right.holder, conditions, stalls, right.period, there.present)

    # What a task says

    def _says(self, task: Presence[Task], *, has_decider: bool) -> Iterator[StepRow]:
        for say, step in _SAYS.items():
            holders = holders_of(self.snapshot, task, say)
            words = [_ANSWERS[say]] if say in _ANSWERS else []
            conditions = listed([*words, *each_or_together(task.element, say, len(holders.all))], "; ")
            for there in holders.all:
                stalls = [*self._stalls(there.element.holder, there.path, there.present, step)]
                if say == "what":
                    stalls += self._together(task, there.element.holder, there.present, len(holders.all))
                right = Phrase(say, KEYS[say])
                period = there.element.period
                yield self._row(step, right, there.element.holder, conditions, stalls, period, there.present)
            if not holders.may_be_more.is_no and (holders.all or say in ("what", "how")):
                is_open = not holders.all and not (has_decider and say == "what")
                yield self._not_known(task, say, step, PERHAPS_MORE if holders.all else NOT_KNOWN, is_open=is_open)

    def _together(self, task: Presence[Task], holder: Holder, present: Truth, number: int) -> Iterator[Stall]:
        if number < 2 or task.element.what_each:
            return
        together = YES
        if task.element.what_each is None:
            gap = self.snapshot.gap((*task.path, "what_each"), EACH_OR_TOGETHER.format(say=KEYS["what"]))
            together = unknown(gap)
        can = present & together & ~self._parties_have_way_out()
        yield self._stall(StallKind.TOGETHER, holder, (*task.path, "what"), can)

    def _not_known(self, task: Presence[Task], say: str, step: Step, who: Phrase, *, is_open: bool) -> StepRow:
        path = (*task.path, say)
        missing = unknown(self.snapshot.gap(path, _WHO.format(say=KEYS[say])))
        stalls = (Stall(StallKind.HOLDER, who, self._place(path), missing),) if is_open else ()
        right, period = Phrase(say, KEYS[say]), task.element.period
        words = _ANSWERS.get(say, same(""))
        return StepRow(self.subject, step, right, who, words, same(""), None, (), stalls, period, task.present)

    def _nobody_decides(self, certain: Truth) -> StepRow:
        path: Path = ("decision_rights",)
        present = any_of(task.present for task in self.tasks) if self.tasks else YES
        stall = Stall(StallKind.NO_DECIDER, NOT_KNOWN, self._place(path), present & certain)
        self.gaps.append(self.snapshot.gap(path, _WHO_DECIDES))
        say = Phrase(RightKind.DECIDES.value, RightKind.DECIDES.labels)
        return StepRow(
            self.subject, Step.DECIDE, say, NOT_KNOWN, same(""), same(""), None, (), (stall,), Period(), present
        )

    def _parties_have_way_out(self) -> Truth:
        """Say whether the founding document arranges what is done when parties do not agree."""
        arranged = []
        for kind in _WAYS_OUT:
            found = [one for one in self.snapshot.provisions.all if one.element.kind is kind]
            arranged += [one.present & self._is_arranged(one.element.arranged, one.path) for one in found]
            if not found:
                arranged.append(unknown(self.snapshot.gap(("provisions",), _WAY_OUT)))
        return any_of([*arranged, self._have_steps()])

    def _have_steps(self) -> Truth:
        """Say whether there are steps for when parties do not agree."""
        disputes = self.snapshot.facts.disputes
        if disputes is NONE:
            return NO
        steps = disputes.steps if isinstance(disputes, Disputes) else None
        path: Path = ("disputes", "steps") if isinstance(disputes, Disputes) else ("disputes",)
        return unknown(self.snapshot.gap(path, _WAY_OUT)) if steps is None else known(steps != ())

    def _is_arranged(self, arranged: bool | None, path: Path) -> Truth:
        missing = self.snapshot.gap((*path, "arranged"), _WAY_OUT)
        return unknown(missing) if arranged is None else known(arranged)

    # Holders and organs

    def _row(
        self,
        step: Step,
        right: Phrase,
        holder: Holder,
        conditions: Text,
        stalls: Sequence[Stall],
        period: Period,
        present: Truth,
    ) -> StepRow:
        organ = self._organ(holder)
        rule, size = same(""), None
        parties: tuple[Phrase, ...] = ()
        if organ is not None and step not in _AFTER:
            board = _Board(self.snapshot, organ)
            rule, size, parties = board.in_words(), board.size, board.parties
            conditions = listed([text for text in (conditions, board.mandate) if text.nl], "; ")
        who = called(self.snapshot.facts, holder)
        can = tuple(stall for stall in stalls if not stall.certain.is_no)
        return StepRow(self.subject, step, right, who, conditions, rule, size, parties, can, period, present)

    def _organ(self, holder: Holder) -> Presence[Organ] | None:
        """Return the organ of the collaboration that a holder is, where it may be there."""
        if not holder.is_of_itself:
            return None
        return next((one for one in self.snapshot.organs.all if one.element.id == holder.organ), None)

    def _stalls(self, holder: Holder, path: Path, present: Truth, step: Step) -> Iterator[Stall]:
        """Yield where a step that is needed can stall at its holder."""
        if step not in _NEEDED:
            return
        if holder.organ_is_unknown or (holder.is_of_itself and holder.organ is None):
            where = (*path, "holder")
            which = unknown(self.snapshot.gap(where, _WHICH_ORGAN.format(who=called(self.snapshot.facts, holder).text)))
            yield self._stall(StallKind.WHICH_ORGAN, holder, where, present & which)
        elif holder.is_of_itself:
            organ = self._organ(holder)
            position = next(at for at, one in enumerate(self.snapshot.facts.organs) if one.id == holder.organ)
            is_there = NO if organ is None else organ.present
            if not is_there.is_yes:
                yield self._stall(StallKind.NO_ORGAN, holder, ("organs", position), present & ~is_there)
            if organ is not None:
                for kind, where, can in _Board(self.snapshot, organ).stalls():
                    yield self._stall(kind, holder, where, present & organ.present & can)

    def _stall(self, kind: StallKind, holder: Holder, path: Path, certain: Truth) -> Stall:
        self.gaps += certain.gaps
        return Stall(kind, called(self.snapshot.facts, holder), self._place(path), certain)

    def _place(self, path: Path) -> str:
        return str(self.snapshot.place_of(path))


def _decides_the_same(one: DecisionRight, other: DecisionRight) -> bool:
    """Say whether two rights are to decide on the same subject, of different holders."""
    if other.kind is not RightKind.DECIDES or one.holder == other.holder:
        return False
    return one.task == other.task and _folded(one.subject or "") == _folded(other.subject or "")


class _Board:
    """An organ of the collaboration, as one who decides: its members, its votes and its rule."""

    def __init__(self, snapshot: Snapshot, organ: Presence[Organ]) -> None:
        there = attrs.evolve(organ, present=YES)  # what it is like, given that it is there
        self.snapshot = snapshot
        self.there = there
        self.organ = there.element
        self.listed = snapshot.seats(there)
        seats = [(one, one.present & self._is_member(one)) for one in self.listed.all]
        self.members = [(one, is_there) for one, is_there in seats if not is_there.is_no]
        self.size = self._total([(there, _number(one.element)) for one, there in self.members])

    def _total(self, parts: Sequence[tuple[Truth, Count]]) -> Count:
        return total(parts, self.listed.may_be_more)

    def _is_member(self, there: Presence[Seat]) -> Truth:
        roles = there.element.roles
        if roles is None or None in roles:
            return unknown(self.snapshot.gap((*there.path, "roles"), _IS_MEMBER))
        return known(not NO_MEMBERS & set(roles))

    @property
    def parties(self) -> tuple[Phrase, ...]:
        parties = [called(self.snapshot.facts, one.element.party) for one, _ in self.members]
        more = [] if self.listed.may_be_more.is_no else [PERHAPS_MORE if parties else NOT_KNOWN]
        return tuple(dict.fromkeys([*parties, *more]))

    @property
    def mandate(self) -> Text:
        """What it may decide by itself, in words; nothing where that is not known."""
        mandate = self.organ.mandate
        if mandate is None:
            return same("")
        return _NO_MANDATE if mandate is NONE else _MANDATE.format(mandate=mandate)

    @property
    def rule(self) -> DecisionRule | None:
        rule = self.organ.decision_rule
        return rule if isinstance(rule, DecisionRule) else None

    def _gap(self, *steps: str, label: Text) -> Gap:
        path = (*self.there.path, "decision_rule", *(steps if self.rule else ()))
        return self.snapshot.gap(path, label.format(organ=organ_name(self.organ)))

    # In words

    def in_words(self) -> Text:
        """Return who sits in it and how it decides."""
        if self.size == Count(0, None) and not self.members:
            return listed([_SEATS_NOT_KNOWN, *self._rule_in_words()], "; ")
        names = [phrase.text for phrase in self.parties]
        number = Text(self.size.text("nl"), self.size.text("en"))
        parties = Text(", ".join(name.nl for name in names), ", ".join(name.en for name in names))
        seats = (_SEAT if self.size == Count.exactly(1) else _SEATS).format(number=number)
        said = [_WHO_SITS.format(seats=seats, parties=parties) if names else seats]
        return listed([*said, *self._rule_in_words()], "; ")

    def _rule_in_words(self) -> Iterator[Text]:
        rule = self.rule
        if rule is None:
            yield _NO_RULE if self.organ.decision_rule is NONE else _RULE_NOT_KNOWN
            return
        majority = _MAJORITY_NOT_KNOWN if rule.majority is None else rule.majority.labels
        if rule.threshold is not None:
            threshold = Text(rule.threshold.text("nl"), rule.threshold.text("en"))
            majority = _THRESHOLD.format(majority=majority, threshold=threshold)
        yield majority if rule.base is None else _OF_BASE.format(majority=majority, base=rule.base.labels)
        if rule.counted_by is not None:
            yield _COUNTED[rule.counted_by]
        if rule.quorum is NONE:
            yield _NO_QUORUM
        elif rule.quorum is not None:
            yield _QUORUM.format(share=Text(rule.quorum.text("nl"), rule.quorum.text("en")))
        if rule.tie is not None:
            yield _TIE.format(tie=rule.tie.labels)
        if rule.way_out is NONE:
            yield _NO_WAY_OUT
        elif rule.way_out is not None:
            yield _OUT.format(way=rule.way_out.labels)

    # Where it can stall

    def stalls(self) -> Iterator[tuple[StallKind, Path, Truth]]:
        """Yield where it can stall."""
        seats = (*self.there.path, "seats")
        if self.size.at_most == 0:
            yield StallKind.NO_SEATS, seats, YES
            return
        nameless = [one for one, _ in self.members if one.element.party is None]
        if nameless or not self.size.is_exact:
            yield StallKind.SEATS, seats, unknown(self.snapshot.gap(seats, _WHO.format(say=KEYS["seats"])))
        where = (*self.there.path, "decision_rule")
        if self.organ.decision_rule is NONE:
            yield StallKind.NO_RULE, where, YES
        elif self.rule is None:
            yield StallKind.RULE, where, unknown(self._gap(label=_HOW))
        else:
            for kind, can in ((StallKind.UNANIMITY, self._one_can_stop()), (StallKind.TIE, self._can_tie())):
                if not can.is_no:
                    yield kind, where, can

    def _one_can_stop(self) -> Truth:
        """Say whether one member can stop what all others want."""
        several = self.size >= 2
        return self._majority_is(Majority.UNANIMITY, Majority.NO_OBJECTION) & several & ~self._has_way_out()

    def _can_tie(self) -> Truth:
        """Say whether votes can be equal, with nothing that then decides."""
        tie = self.rule.tie if self.rule else None
        decided = known(tie in _DECIDES_A_TIE)
        return self._majority_is(Majority.ABSOLUTE) & self._can_split() & ~decided & ~self._has_way_out()

    def _majority_is(self, *majorities: Majority) -> Truth:
        majority = self.rule.majority if self.rule else None
        if majority is None:
            return unknown(self._gap("majority", label=_WHICH_MAJORITY))
        return known(majority in majorities)

    def _has_way_out(self) -> Truth:
        way_out = self.rule.way_out if self.rule else None
        return unknown(self._gap("way_out", label=_WHICH_WAY_OUT)) if way_out is None else known(way_out is not NONE)

    def _can_split(self) -> Truth:
        """Say whether the votes can be split in halves: an even number, and nobody who has more than half."""
        each = [(one, there, self._votes(one)) for one, there in self.members]
        votes = self._total([(there, _times(_number(one.element), number)) for one, there, number in each])
        if votes.exact is None:
            return unknown(*votes.basis, self._seats_or_votes())
        outvotes = [there & (2 * number > votes.exact) for _, there, number in each]
        return known(votes.exact % 2 == 0) & ~any_of(outvotes)

    def _votes(self, there: Presence[Seat]) -> Count:
        if not self._has_weights:
            return Count.exactly(1)
        votes = self.organ.votes_of(there.element)
        return Count(0, None) if votes is None else Count.exactly(votes)

    @property
    def _has_weights(self) -> bool:
        """Whether votes count by weight: so it is said, or votes are recorded and nothing else is said."""
        counted_by = self.rule.counted_by if self.rule else None
        if counted_by is not None:
            return counted_by is CountedBy.WEIGHTS
        return any(self.organ.votes_of(one.element) is not None for one, _ in self.members)

    def _seats_or_votes(self) -> Truth:
        path = (*self.there.path, "seats")
        return unknown(self.snapshot.gap(path, _HOW_MANY.format(organ=organ_name(self.organ))))


def _number(seat: Seat) -> Count:
    return seat.count if seat.count is not None else Count(1, None)


def _times(one: Count, other: Count) -> Count:
    top = None if one.at_most is None or other.at_most is None else one.at_most * other.at_most
    return Count(one.at_least * other.at_least, top)


_STEPS: Final = {
    RightKind.IS_HEARD: Step.HEAR,
    RightKind.ADVISES: Step.ADVISE,
    RightKind.DECIDES: Step.DECIDE,
    RightKind.CONSENTS: Step.CONSENT,
    RightKind.VETOES: Step.VETO,
    None: Step.NOT_KNOWN,
}
_SAYS: Final = {
    "advises": Step.ADVISE,
    "what": Step.DECIDE,
    "informed": Step.INFORM,
    "how": Step.CARRY_OUT,
}
_NEEDED: Final = frozenset({Step.DECIDE, Step.CONSENT})
"""Steps without which there is no decision, so that they stall where their holder does."""
_AFTER: Final = frozenset({Step.INFORM, Step.CARRY_OUT})
"""Steps after the decision, for which it does not matter how an organ decides."""
_BY_KIND: Final = {RightKind.VETOES: StallKind.VETO, RightKind.CONSENTS: StallKind.CONSENT}
_DECIDES_A_TIE: Final = frozenset({TieRule.CHAIR_DECIDES, TieRule.LOT})
_WAYS_OUT: Final = (ProvisionKind.ESCALATION, ProvisionKind.DISPUTES)

_PERHAPS = Text("misschien: {why}", "perhaps: {why}")
_ANSWERS: Final = {
    "what": Text("bepaalt het wat", "answers the what"),
    "how": Text("bepaalt het hoe", "answers the how"),
}
_PERHAPS_THIS = Text("misschien hierover", "perhaps about this")
_A_SUBJECT = Text("een taak, of het onderwerp van een beslisrecht", "a task, or the subject of a decision right")
_CHOOSE = Text("Kies uit {known}.", "Choose from {known}.")
_ADD = Text("Voeg een taak of een beslisrecht toe.", "Add a task or a decision right.")
_ABOUT_WHAT = Text("waarover een beslisrecht gaat", "what a decision right is about")
_WHICH_SAY = Text("welke zeggenschap iemand heeft", "which say somebody has")
_WHO = Text("wie, bij '{say}'", "who, for '{say}'")
_WHO_DECIDES = Text("wie beslist", "who decides")
_WHICH_ORGAN = Text("welk orgaan beslist: {who}", "which organ decides: {who}")
_WAY_OUT = Text("wat er gebeurt als partijen het niet eens worden", "what is done when parties do not agree")
_IS_MEMBER = Text("of iemand lid is of alleen aanwezig", "whether somebody is a member or only attends")
_SEAT = Text("{number} zetel", "{number} seat")
_SEATS = Text("{number} zetels", "{number} seats")
_SEATS_NOT_KNOWN = Text("zetels niet bekend", "seats not known")
_WHO_SITS = Text("{seats} ({parties})", "{seats} ({parties})")
_NO_RULE = Text("zonder besluitregel", "without a decision rule")
_RULE_NOT_KNOWN = Text("besluitregel niet bekend", "decision rule not known")
_MAJORITY_NOT_KNOWN = Text("meerderheid niet bekend", "majority not known")
_THRESHOLD = Text("{majority} van {threshold}", "{majority} of {threshold}")
_OF_BASE = Text("{majority}, naar {base}", "{majority}, of {base}")
_COUNTED = {
    CountedBy.HEADS: Text("hoofdelijk geteld", "counted by heads"),
    CountedBy.WEIGHTS: Text("gewogen stemmen", "weighted votes"),
}
_QUORUM = Text("quorum {share}", "quorum {share}")
_NO_QUORUM = Text("geen quorum", "no quorum")
_TIE = Text("bij staking: {tie}", "in a tie: {tie}")
_OUT = Text("uitweg: {way}", "way out: {way}")
_NO_WAY_OUT = Text("geen uitweg", "no way out")
_MANDATE = Text("mandaat: {mandate}", "mandate: {mandate}")
_NO_MANDATE = Text("zonder mandaat", "without a mandate")
_HOW = Text("hoe '{organ}' beslist", "how '{organ}' decides")
_WHICH_MAJORITY = Text("met welke meerderheid '{organ}' beslist", "by which majority '{organ}' decides")
_WHICH_WAY_OUT = Text("wat er gebeurt bij een patstelling in '{organ}'", "what is done in a deadlock in '{organ}'")
_HOW_MANY = Text("hoeveel stemmen '{organ}' heeft", "how many votes '{organ}' has")
