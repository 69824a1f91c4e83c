"""The matrix of who decides what: a row for each task, a column for each party or organ that has a say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, final

import attrs

from samenwerking.language import Language, Text, same
from samenwerking.model.common import INHERIT
from samenwerking.model.holders import Holder
from samenwerking.model.keys import KEYS
from samenwerking.model.period import Period
from samenwerking.model.powers import Power
from samenwerking.model.tasks import Task
from samenwerking.model.view import Presence, Snapshot
from samenwerking.questions.answers import Answer, Phrase, column, listed, plain_row, show, unique
from samenwerking.questions.councils import councils
from samenwerking.questions.decides import (
    EACH_OR_TOGETHER,
    NO_TASK,
    SAYS,
    SayRow,
    gaps_of,
    holders_of,
    is_each_open,
    right_gaps,
    rights_of,
    says_of,
    task_phrase,
)
from samenwerking.questions.naming import NOT_KNOWN, PERHAPS, PERHAPS_MORE, called, in_order
from samenwerking.questions.tables import WIDEST, Table
from samenwerking.values.truth import YES, Gap, Truth, all_of


@final
@attrs.frozen
class PowerRow:
    """
    A power under which a task is done.

    Args:
        what: What it is to do, and how it came.

        by: Those that gave it, each alike.

        to: Who has it.

        basis: On what it rests.

        present: Whether it is so on the day.

    Example:
        >>> veen, care = Municipality("veen", "Veendorp"), Task("care")
        >>> power = Power(PowerKind.MANDATED, by=veen.executive, to=ITSELF, task="care", basis="art. 4")
        >>> print(Network("n", tasks=[care], powers=[power]).matrix().items[0].powers[0].text("en"))
        mandated to the collaboration itself by executive of Veendorp (art. 4)
    """

    what: Text
    by: tuple[Phrase, ...]
    to: Phrase | None
    basis: str | None
    present: Truth

    def text(self, language: Language | None = None) -> str:
        """Return it as people read it."""
        text = self.what if self.to is None else _TO.format(power=self.what, holder=self.to.text)
        if self.by:
            text = _BY.format(power=text, holders=listed(name.text for name in self.by))
        if self.basis is not None:
            text = _BASIS.format(power=text, basis=self.basis)
        return (PERHAPS.format(name=text) if self.present.is_unknown else text).get(language)


@final
@attrs.frozen
class MatrixRow:
    """
    One task in the matrix of who decides what.

    Args:
        task: The task; of a say about no recorded task: that none is named.

        says: Who has which say in it.

        open: The says of which it is not known who has them, or who else.

        participants: The parties for which it is done; none: for all, or that is not recorded.

        powers: Under which powers it is done: which, from whom, to whom, on what basis.

        period: When, as recorded.

        present: Whether the task is there on the day.

    Example:
        >>> care = Task("care", how=[CareProvider("north", "Zorg Noord"), None])
        >>> row = Network("n", tasks=[care]).matrix().items[0]
        >>> row.holders("how"), [say.word for say in row.open][:2]
        (('north',), ['what', 'how'])
    """

    task: Phrase
    says: tuple[SayRow, ...]
    open: tuple[Phrase, ...]
    participants: tuple[Phrase, ...]
    powers: tuple[PowerRow, ...]
    period: Period
    present: Truth

    def holders(self, right: str) -> tuple[str, ...]:
        """Return the holders of one kind of say, as the words of a file."""
        return tuple(say.holder.word for say in self.says if say.right.word == right)

    def says_of(self, holder: str) -> tuple[SayRow, ...]:
        """Return the says of one holder, by its word in a file."""
        return tuple(say for say in self.says if say.holder.word == holder)


@final
@attrs.frozen
class Matrix(Answer[MatrixRow]):
    """
    The matrix of who decides what: a row for each task, a column for each party or organ that has a say.

    A question mark says that it is not known whether a holder has the *what* or the *how*.

    Args:
        holders: The columns: those that have a say, in the order of the parties of the document, then the organs.

    Example:
        >>> veen, north = Municipality("veen", "Veendorp"), CareProvider("north", "Zorg Noord")
        >>> print(Network("n", tasks=[Task("care", what=veen.council, how=north)]).matrix().csv("en"))
        task,council of Veendorp,Zorg Noord,not known,participants,powers,period,that day
        care,what,how,"jointly responsible, supports, advises, informed",,,,yes
        <BLANKLINE>
    """

    heading: ClassVar[Text] = Text("Wie beslist wat, per taak", "Who decides what, by task")
    columns: ClassVar[tuple[str, ...]] = ("task", "says", "open", "participants", "powers", "period", "present")

    holders: tuple[Phrase, ...] = attrs.field(default=(), kw_only=True)

    def rows(self) -> list[dict[str, Any]]:
        return [
            plain_row(row) | {"says": [*map(plain_row, row.says)], "powers": [*map(plain_row, row.powers)]}
            for row in self.items
        ]

    def table(self, language: Language | None = None) -> Table:
        ends = {
            name: [column(name).get(language), *(show(getattr(row, name), language) for row in self.items)]
            for name in self.columns[2:]
        }
        return self._table(self.items, self.holders, language, ends=ends)

    def _tables(self, language: Language | None) -> Iterator[tuple[str, Table]]:
        if self.items:
            yield (
                "",
                self._table(
                    self.items, self.holders, language, ends=self._ends(("open", "participants", "powers"), language)
                ),
            )

    def _narrow_tables(self, language: Language | None) -> Iterator[tuple[str, Table]]:
        """Yield as many columns at a time as fit; after the first time only the tasks that they have a say in."""
        ends = self._ends(("open",), language)
        blocks = list(self._blocks(language, ends))
        for number, block in enumerate(blocks):
            words = {holder.word for holder in block}
            kept = [
                at
                for at, row in enumerate(self.items)
                if (number == 0 and row.task != NO_TASK) or words & {say.holder.word for say in row.says}
            ]
            if kept:
                title = _PART.format(number=number + 1, of=len(blocks)).get(language) if len(blocks) > 1 else ""
                beside = (
                    {}
                    if number
                    else {name: [cells[0], *(cells[at + 1] for at in kept)] for name, cells in ends.items()}
                )
                yield title, self._table([self.items[at] for at in kept], block, language, ends=beside)

    def _blocks(self, language: Language | None, ends: Ends) -> Iterator[tuple[Phrase, ...]]:
        """Yield the holders in parts that fit on a screen without breaking a word."""
        room = WIDEST - _TASK_WIDTH - sum(2 + _widest_word(cells) for cells in ends.values())
        block: list[Phrase] = []
        for holder in self.holders:
            cells = [holder.text.get(language), *(_said(row, holder, language) for row in self.items)]
            width = 2 + max(_LEAST_WIDTH, _widest_word(cells))
            if block and width > room:
                yield tuple(block)
                block, room = [], WIDEST - _TASK_WIDTH
            block.append(holder)
            room -= width
        yield tuple(block)

    def _ends(self, names: Sequence[str], language: Language | None) -> Ends:
        """Return the columns after those of the holders that say something: a header and a cell for each row."""
        silent = self._silent()
        columns: dict[str, list[Any]] = {
            "open": [tuple(say for say in row.open if say.word not in silent) for row in self.items],
            "participants": [row.participants for row in self.items],
            "powers": [row.powers for row in self.items],
            "period": [row.period for row in self.items],
            "present": [None if row.present.is_yes else row.present for row in self.items],
        }
        cells = {name: [show(value, language) for value in columns[name]] for name in (*names, "period", "present")}
        return {name: [column(name).get(language), *found] for name, found in cells.items() if any(found)}

    def _silent(self) -> frozenset[str]:
        """Return the says of which nothing is known of any task."""
        tasks = [row for row in self.items if row.task != NO_TASK]
        return frozenset(say for say in SAYS[2:] if all(Phrase(say, KEYS[say]) in row.open for row in tasks))

    def _table(
        self, items: Sequence[MatrixRow], holders: Sequence[Phrase], language: Language | None, *, ends: Ends
    ) -> Table:
        table = [[KEYS["task"].get(language), *(holder.text.get(language) for holder in holders)]]
        table += [[row.task.text.get(language), *(_said(row, holder, language) for holder in holders)] for row in items]
        for cells in ends.values():
            for row, cell in zip(table, cells, strict=True):
                row.append(cell)
        return table

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        silent = [KEYS[say] for say in SAYS if say in self._silent()]
        if silent and self.items:
            yield [_NOTHING_OF.format(says=listed(silent)).get(language)]
        if any(_may_have(row, holder) for row in self.items for holder in self.holders):
            yield [_QUESTION_MARK.get(language)]
        if partial := [
            f"- {row.task.text.get(language)}: {listed(name.text for name in row.participants).get(language)}"
            for row in self.items
            if row.participants
        ]:
            yield [_FOR_WHOM.get(language), *partial]
        if powers := [
            f"- {row.task.text.get(language)}: {power.text(language)}" for row in self.items for power in row.powers
        ]:
            yield [_POWERS.get(language), *powers]


Ends = dict[str, list[str]]


def _widest_word(cells: Sequence[str]) -> int:
    return max((len(word) for cell in cells for word in cell.split()), default=0)


def _said(row: MatrixRow, holder: Phrase, language: Language | None) -> str:
    said = [_say_text(say, language) for say in row.says_of(holder.word)]
    return "; ".join(said) if said else "?" if _may_have(row, holder) else ""


def _say_text(say: SayRow, language: Language | None) -> str:
    text = _JOINTLY.get(language) if say.right.word == "joint" else say.right.text.get(language)
    if say.conditions.get(language):
        text += f" ({say.conditions.get(language)})"
    return PERHAPS.format(name=text).get(language) if say.present.is_unknown else text


def _may_have(row: MatrixRow, holder: Phrase) -> bool:
    return not row.says_of(holder.word) and any(_has(row.open, say) for say in SAYS[:2])


def _has(says: tuple[Phrase, ...], say: str) -> bool:
    return any(phrase.word == say for phrase in says)


def matrix(snapshot: Snapshot) -> Matrix:
    """Return the matrix of who decides what, with the moments of the councils."""
    rows = []
    gaps: list[Gap] = []
    for there in snapshot.tasks.all:
        rows.append(_matrix_row(snapshot, there))
        gaps += gaps_of(snapshot, there)
        gaps += right_gaps(snapshot, there.element.id)
    loose, powers = tuple(rights_of(snapshot, None)), tuple(_powers(snapshot, None))
    if loose or powers:
        rows.append(MatrixRow(NO_TASK, loose, (), (), powers, INHERIT, YES))
        gaps += right_gaps(snapshot, None)
    found = {say.holder.word: say.holder for row in rows for say in row.says}
    holders = (called(snapshot.facts, holder) for holder in in_order(snapshot.facts, map(Holder.parse, found)))
    moments = councils(snapshot)
    also = (moments,) if moments.items or moments.silent else ()
    return Matrix(tuple(rows), unique(gaps), holders=tuple(holders), also=also)


def _matrix_row(snapshot: Snapshot, there: Presence[Task]) -> MatrixRow:
    task = there.element
    says = (*says_of(snapshot, there), *rights_of(snapshot, task.id))
    known = tuple(say for say in says if say.holder not in (NOT_KNOWN, PERHAPS_MORE))
    return MatrixRow(
        task_phrase(task),
        known,
        tuple(_open(snapshot, there)),
        tuple(PERHAPS_MORE if holder is None else called(snapshot.facts, holder) for holder in task.participants or ()),
        tuple(_powers(snapshot, task.id)),
        task.period,
        there.present,
    )


def _open(snapshot: Snapshot, task: Presence[Task]) -> Iterator[Phrase]:
    for say in SAYS:
        holders = holders_of(snapshot, task, say)
        if not holders.may_be_more.is_no:
            yield Phrase(say, _OTHERS.format(say=KEYS[say]) if holders.all else KEYS[say])
        if is_each_open(task, say, holders):
            yield Phrase(f"{say}_each", EACH_OR_TOGETHER.format(say=KEYS[say]))


def _powers(snapshot: Snapshot, task: str | None) -> Iterator[PowerRow]:
    """Yield the powers under which a task is done, or those of no task; of one that several gave alike all of them."""
    alike: dict[tuple[Text, Holder | None, str | None, bool], list[Presence[Power]]] = {}
    for there in snapshot.powers.all:
        power = there.element
        if power.task == task:
            kind = power.kind.labels if power.kind is not None else _SOME_POWER
            what = kind if power.power is None else _POWER.format(power=power.power.labels, kind=kind)
            alike.setdefault((what, power.to, power.basis, there.present.is_unknown), []).append(there)
    for (what, to, basis, _), found in alike.items():
        by = in_order(snapshot.facts, [there.element.by for there in found if there.element.by is not None])
        yield PowerRow(
            what,
            tuple(called(snapshot.facts, holder) for holder in by),
            None if to is None else called(snapshot.facts, to),
            basis,
            all_of(there.present for there in found),
        )


_TASK_WIDTH = 20
_LEAST_WIDTH = 11
_JOINTLY = Text("gezamenlijk", "jointly")
_PART = Text("Deel {number} van {of}", "Part {number} of {of}")
_OTHERS = Text("{say}: misschien anderen", "{say}: perhaps others")
_FOR_WHOM = Text("Voor wie:", "For whom:")
_POWERS = Text("Bevoegdheden:", "Powers:")
_SOME_POWER = Text("verkregen, niet bekend hoe", "acquired, not known how")
_POWER = same("{power}: {kind}")
_TO = Text("{power} aan {holder}", "{power} to {holder}")
_BY = Text("{power} door {holders}", "{power} by {holders}")
_BASIS = same("{power} ({basis})")
_NOTHING_OF = Text(
    "Voor geen enkele taak is bekend wie dit zijn: {says}.", "For no task is it known who these are: {says}."
)
_QUESTION_MARK = Text(
    "? = niet bekend of deze het wat of het hoe heeft.", "? = not known whether it has the what or the how."
)
