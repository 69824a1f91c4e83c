"""Who decides what: the what, the how, and who else has a say, per task."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Final, final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text, same
from samenwerking.model.keys import KEYS
from samenwerking.model.period import Period
from samenwerking.model.tasks import DecisionRight, JointlyResponsible, Responsible, Task
from samenwerking.model.view import Elements, Presence, Snapshot
from samenwerking.questions.answers import Answer, Phrase, listed, unique
from samenwerking.questions.naming import NOT_KNOWN, PERHAPS_MORE, called
from samenwerking.values.marks import Mark
from samenwerking.values.truth import Gap, Truth

SAYS: Final = ("what", "how", "joint", "supports", "advises", "informed")
"""The fields of a task that name who has a say in it."""


@final
@attrs.frozen
class SayRow:
    """
    That somebody has a say in a task.

    Args:
        task: The task.

        right: The kind of say: a field of the task, or the kind of a decision right.

        holder: Who has it.

        conditions: What goes with it, in words.

        period: When, as recorded.

        present: Whether it is so on the day.

    Example:
        >>> care = Task("care", what=Municipality("veen", "Veendorp").council)
        >>> row = Network("n", tasks=[care]).who_decides("care").items[0]
        >>> row.right.text.nl, row.holder.text.nl
        ('wat', 'raad van Veendorp')
    """

    task: Phrase
    right: Phrase
    holder: Phrase
    conditions: Text
    period: Period
    present: Truth


@final
@attrs.frozen
class WhoDecides(Answer[SayRow]):
    """
    Who decides what about one task.

    Example:
        >>> veen, north = Municipality("veen", "Veendorp"), CareProvider("north", "Zorg Noord")
        >>> answer = Network("n", tasks=[Task("care", what=veen.council, how=[north, None])]).who_decides("care")
        >>> answer.holders("how"), answer.gaps[0].place
        (('north', 'perhaps_more'), 'tasks/care/how')
    """

    heading: ClassVar[Text] = Text("Wie beslist wat", "Who decides what")
    columns: ClassVar[tuple[str, ...]] = ("task", "right", "holder", "conditions", "period", "present")

    def holders(self, right: str) -> tuple[str, ...]:
        """Return the holders of one kind of say, as the words of a file."""
        return tuple(row.holder.word for row in self.items if row.right.word == right)


def who_decides(snapshot: Snapshot, task: Task | str) -> WhoDecides:
    """
    Say who decides what about a task.

    Raises:
        InvalidError: If there is no such task.
    """
    wanted = snapshot.facts.task(task.id if isinstance(task, Task) else task)
    rows: list[SayRow] = []
    gaps: list[Gap] = []
    for there in snapshot.tasks.all:
        if there.element == wanted:
            rows += says_of(snapshot, there)
            rows += rights_of(snapshot, wanted.id)
            gaps += gaps_of(snapshot, there)
            gaps += right_gaps(snapshot, wanted.id)
    return WhoDecides(tuple(rows), unique(gaps))


def task_phrase(task: Task) -> Phrase:
    """Return what people call a task."""
    return Phrase(task.id, same(task.name or task.id))


def holders_of(
    snapshot: Snapshot, task: Presence[Task], say: str
) -> Elements[Responsible] | Elements[JointlyResponsible]:
    """Return who has one kind of say in a task: a field of `SAYS`."""
    listed = getattr(task.element, say)
    label = _WHO.format(say=KEYS[say]) if listed is None else _WHO_ELSE.format(say=KEYS[say])
    return snapshot.elements(listed, (*task.path, say), label, task.present, is_open=False)


def says_of(snapshot: Snapshot, task: Presence[Task]) -> Iterator[SayRow]:
    for say in SAYS:
        holders = holders_of(snapshot, task, say)
        right = Phrase(say, KEYS[say])
        phrase = task_phrase(task.element)
        for there in holders.all:
            conditions = each_or_together(task.element, say, len(holders.all))
            if isinstance(there.element, JointlyResponsible):
                conditions += _joint_conditions(there.element)
            name = called(snapshot.facts, there.element.holder)
            yield SayRow(phrase, right, name, listed(conditions, "; "), there.element.period, there.present)
        if not holders.may_be_more.is_no and (holders.all or say in ("what", "how")):
            more = PERHAPS_MORE if holders.all else NOT_KNOWN
            yield SayRow(phrase, right, more, same(""), task.element.period, task.present)


def each_or_together(task: Task, say: str, number: int) -> list[Text]:
    """Return whether several holders of a say act together or each for itself, in words; nothing where it is open."""
    each = getattr(task, f"{say}_each", None)
    return [] if each is None or number < 2 else [_EACH if each else _TOGETHER]


def _joint_conditions(joint: JointlyResponsible) -> list[Text]:
    conditions = []
    if joint.risk_share is Mark.NONE:
        conditions.append(_NO_RISK)
    elif joint.risk_share is not None:
        share = Text(joint.risk_share.text("nl"), joint.risk_share.text("en"))
        conditions.append(_RISK.format(share=share))
    if joint.information_right is not None:
        conditions.append(_INFORMATION if joint.information_right else _NO_INFORMATION)
    return conditions


def rights_of(snapshot: Snapshot, task: str | None) -> Iterator[SayRow]:
    phrase = NO_TASK if task is None else task_phrase(snapshot.facts.task(task))
    for there in snapshot.decision_rights.all:
        right = there.element
        if right.task == task:
            kind = Phrase(right.kind.value, right.kind.labels) if right.kind is not None else _SOME_SAY
            name = called(snapshot.facts, right.holder)
            yield SayRow(phrase, kind, name, right_conditions(right), right.period, there.present)


def right_gaps(snapshot: Snapshot, task: str | None) -> Iterator[Gap]:
    for there in snapshot.decision_rights.all:
        if there.element.task == task:
            yield from there.present.gaps
            if there.element.kind is None:
                yield snapshot.gap((*there.path, "kind"), _WHICH_SAY)


def right_conditions(right: DecisionRight) -> Text:
    """Return what goes with a decision right, in words: its subject and its frame."""
    conditions = [same(right.subject)] if right.subject is not None else []
    if right.frame is Mark.NONE:
        conditions.append(_NO_FRAME)
    elif right.frame is not None:
        conditions.append(_FRAME.format(frame=right.frame))
    return listed(conditions, "; ")


def gaps_of(snapshot: Snapshot, task: Presence[Task], says: Iterable[str] = SAYS) -> Iterator[Gap]:
    """Yield what is not known about who has a say in a task, of all kinds of say or some."""
    path = task.path
    yield from task.present.gaps
    for say in says:
        holders = holders_of(snapshot, task, say)
        yield from holders.may_be_more.gaps
        for there in holders.all:
            yield from there.present.gaps
            if there.element.holder.organ_is_unknown:
                party = called(snapshot.facts, type(there.element.holder)(there.element.holder.party))
                yield snapshot.gap((*there.path, "holder"), _WHICH_ORGAN.format(party=party.text, say=KEYS[say]))
            if isinstance(there.element, JointlyResponsible):
                yield from _joint_gaps(snapshot, there.element, there.path)
        if is_each_open(task, say, holders):
            yield snapshot.gap((*path, f"{say}_each"), EACH_OR_TOGETHER.format(say=KEYS[say]))


def is_each_open(task: Presence[Task], say: str, holders: Elements[Responsible] | Elements[JointlyResponsible]) -> bool:
    """Say whether it is not known of several holders whether each has its own part."""
    return say in ("what", "how") and len(holders.all) > 1 and getattr(task.element, f"{say}_each") is None


def what_gaps(snapshot: Snapshot, task: Presence[Task]) -> Iterator[Gap]:
    """Yield what is not known about which parties have the *what* of a task."""
    holders = holders_of(snapshot, task, "what")
    yield from task.present.gaps
    yield from holders.may_be_more.gaps
    for there in holders.all:
        yield from there.present.gaps


def _joint_gaps(snapshot: Snapshot, joint: JointlyResponsible, path: Path) -> Iterator[Gap]:
    name = called(snapshot.facts, joint.holder).text
    if joint.risk_share is None:
        yield snapshot.gap((*path, "risk_share"), _WHICH_RISK.format(name=name))
    if joint.information_right is None:
        yield snapshot.gap((*path, "information_right"), _WHICH_INFORMATION.format(name=name))


NO_TASK = Phrase("no_task", Text("geen taak genoemd", "no task named"))
_SOME_SAY = Phrase("unknown", Text("zeggenschap, niet bekend welke", "a say, not known which"))
_WHICH_SAY = Text("welke zeggenschap iemand heeft", "which say somebody has")
_WHO = Text("wie, bij '{say}'", "who, for '{say}'")
_WHO_ELSE = Text("of er anderen zijn, bij '{say}'", "whether there are others, for '{say}'")
_EACH = Text("elk voor het eigen deel", "each for its own part")
_TOGETHER = Text("samen", "together")
_RISK = Text("draagt {share} van een tekort", "carries {share} of a deficit")
_NO_RISK = Text("draagt geen tekort", "carries no deficit")
_INFORMATION = Text("met recht op informatie", "with a right to information")
_NO_INFORMATION = Text("zonder recht op informatie", "without a right to information")
_FRAME = Text("binnen: {frame}", "within: {frame}")
_NO_FRAME = Text("zonder kader", "without a frame")
_WHICH_ORGAN = Text("welk orgaan van {party}, bij '{say}'", "which organ of {party}, for '{say}'")
EACH_OR_TOGETHER = Text("elk voor zich of samen, bij '{say}'", "each for itself or together, for '{say}'")
_WHICH_RISK = Text("welk deel van een tekort {name} draagt", "which part of a deficit {name} carries")
_WHICH_INFORMATION = Text("of {name} recht op informatie heeft", "whether {name} has a right to information")
