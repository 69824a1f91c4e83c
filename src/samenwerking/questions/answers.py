"""Answers: values with rows, that print as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, ClassVar, Generic, TypeVar, final

import attrs

from samenwerking.language import Language, Text
from samenwerking.model.keys import KEYS
from samenwerking.model.period import Period
from samenwerking.schema.labels import Labelled
from samenwerking.values.marks import Mark
from samenwerking.values.truth import Gap, Truth

Row = TypeVar("Row")


@final
@attrs.frozen
class Phrase:
    """
    A word for machines and what people read in its place.

    Args:
        word: The id, holder or word of a file.

        text: What people read.

    Example:
        >>> phrase = Network("n", participants=[Municipality("veen", "Veendorp").council]).members().items[0].holder
        >>> phrase.word, phrase.text.nl
        ('veen/council', 'raad van Veendorp')
    """

    word: str
    text: Text

    def __str__(self) -> str:
        return self.text.get()


@final
@attrs.frozen
class Interval:
    """
    A share that is known in part (*aandeel*): exact where both bounds are the same.

    Args:
        low: The least that it can be.

        high: The most that it can be.

    Example:
        >>> print(Interval(Fraction(1, 3), Fraction(1, 2)))
        33.3% - 50%
    """

    low: Fraction
    high: Fraction

    @property
    def exact(self) -> Fraction | None:
        """The share, where it is certain."""
        return self.low if self.low == self.high else None

    def text(self, language: Language | None = None) -> str:
        """Return the share as people read it."""
        if self.low == 0 and self.high == 1:
            return _UNKNOWN.get(language)
        if self.low == self.high:
            return _percent(self.low, language)
        return f"{_percent(self.low, language)} - {_percent(self.high, language)}"

    def __str__(self) -> str:
        return self.text()


def _percent(share: Fraction, language: Language | None) -> str:
    number = f"{float(share * 100):.1f}".removesuffix(".0")
    return Text(number.replace(".", ","), number).get(language) + "%"


@attrs.frozen
class Answer(Generic[Row]):
    """
    An answer to a question: rows that are values, and what was not found.

    Args:
        items: The rows.

        gaps: The facts that the question asked and did not find.

        note: What to know when reading it: that the collaboration had ended on the day, or was planned.
    """

    heading: ClassVar[Text]
    columns: ClassVar[tuple[str, ...]]
    """The fields of a row that the table shows; their labels are those of the keys of a file."""
    nothing: ClassVar[Text] = Text("Hierover is niets vastgelegd.", "Nothing is recorded of this.")
    """What is said where there are no rows."""
    optional: ClassVar[frozenset[str]] = frozenset()
    """Columns that the table leaves out where nothing in them is known."""

    items: tuple[Row, ...]
    gaps: tuple[Gap, ...] = ()
    note: Text | None = attrs.field(default=None, kw_only=True)

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows as plain data, with words and numbers only."""
        return [{name: plain(getattr(item, name)) for name in self._fields(item)} for item in self.items]

    @staticmethod
    def _fields(item: Any) -> list[str]:
        return [field.name for field in attrs.fields(type(item))]

    def text(self, language: Language | None = None) -> str:
        """Return the answer as a table, in *language* or by default that of the environment."""
        columns = [name for name in self.columns if any(self._says(item, name) for item in self.items)]
        header = [_column(name).get(language) for name in columns]
        rows = [[_cell(name, getattr(item, name), language) for name in columns] for item in self.items]
        table = grid([header, *rows]) if self.items else "" if self.note else self.nothing.get(language)
        note = self.note.get(language) if self.note else ""
        return "\n\n".join(part for part in (self.heading.get(language), note, table) if part)

    def _says(self, item: Row, name: str) -> bool:
        value = getattr(item, name)
        return bool(_cell(name, value, "en")) and not (name in self.optional and plain(value) == ["unknown"])

    def __str__(self) -> str:
        return self.text()

    def __len__(self) -> int:
        return len(self.items)


def _cell(name: str, value: Any, language: Language | None) -> str:
    if name == "places" and len(value) > _MOST_PLACES:
        rest = _AND_MORE.format(number=len(value) - _MOST_PLACES).get(language)
        return f"{show(value[:_MOST_PLACES], language)} {rest}"
    # that an element is there is said only where another is in doubt
    return "" if name in ("present", "holds") and value.is_yes else show(value, language)


def _column(name: str) -> Text:
    return _COLUMNS.get(name) or KEYS[name]


_COLUMNS = {
    "present": Text("die dag", "that day"),
    "organ": Text("orgaan", "organ"),
    "chairs": Text("voorzitters", "chairs"),
    "seats_share": Text("aandeel zetels", "share of seats"),
    "votes_share": Text("aandeel stemmen", "share of votes"),
    "chairs_share": Text("aandeel voorzitters", "share of chairs"),
    "right": Text("zeggenschap", "say"),
    "conditions": Text("hierbij", "conditions"),
    "covered": Text("aanwezig", "present"),
    "question": Text("vraag", "question"),
    "fact": Text("wat niet bekend is", "what is not known"),
    "places": Text("waar", "where"),
    "why": Text("waarom", "why"),
    "event": Text("gebeurtenis", "event"),
    "holds": Text("geldt", "holds"),
    "step": Text("stap", "step"),
    "stalls": Text("waar het kan vastlopen", "where it can stall"),
    "change": Text("verandering", "change"),
    "section": Text("onderwerp", "subject"),
    "element": Text("waarvan", "of what"),
    "before": Text("was", "was"),
    "after": Text("is", "is"),
}


def plain(value: Any) -> Any:
    """Return a cell as plain data."""
    match value:
        case Phrase():
            return value.word
        case Truth():
            return value.text("en")
        case Text():
            return value.to_plain()
        case Interval():
            return (
                str(value.low) if value.exact is not None else {"at_least": str(value.low), "at_most": str(value.high)}
            )
        case Mark() | Labelled():
            return value.value
        case tuple():
            return [plain(item) for item in value]
        case Period():
            return {
                name: str(end) for name in ("start", "end") if not isinstance(end := getattr(value, name), Enum)
            } | {name: "unknown" for name in ("start", "end") if getattr(value, name) is Mark.UNKNOWN}
        case type():
            return value.word  # type: ignore[attr-defined]
        case None | bool() | int() | str():
            return value
        case Decimal():
            return str(value)
        case dict():
            return {name: plain(item) for name, item in value.items()}
    return plain(value.to_plain()) if hasattr(value, "to_plain") else str(value)


def show(value: Any, language: Language | None) -> str:
    """Return a cell as people read it."""
    match value:
        case None:
            return ""
        case bool():
            return (_YES if value else _NO).get(language)
        case Phrase():
            return value.text.get(language)
        case Text():
            return value.get(language)
        case Mark() | Labelled() | type():
            return value.label(language)  # type: ignore[union-attr]
        case tuple():
            return ", ".join(show(item, language) for item in value)
    return value.text(language) if hasattr(value, "text") else str(value)


_MOST_PLACES = 2
_AND_MORE = Text("en nog {number}", "and {number} more")
_YES = Text("ja", "yes")
_NO = Text("nee", "no")
_UNKNOWN = Text("onbekend", "unknown")

_WIDEST = 100
_NARROW = 9
_NARROWEST = 7


def grid(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a table of at most 100 columns, the first row being its header; long cells are wrapped."""
    from textwrap import wrap

    columns = list(zip(*rows, strict=True))
    words = [max(1, *(len(word) for cell in column for word in [*cell.split(), ""])) for column in columns]
    widths = _widths([max(1, *map(len, column)) for column in columns], words)
    lines = []
    for number, row in enumerate(rows):
        cells = [wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
        for height in range(max(len(cell) for cell in cells)):
            parts = (cell[height] if height < len(cell) else "" for cell in cells)
            lines.append("  ".join(part.ljust(width) for part, width in zip(parts, widths, strict=True)).rstrip())
        if number == 0:
            lines.append("  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _widths(wanted: list[int], words: list[int]) -> list[int]:
    """Take from the widest columns until the table fits, and break words only where nothing else helps."""
    room = _WIDEST - 2 * (len(wanted) - 1)
    widths = list(wanted)
    for least in (words, [_NARROW] * len(words), [_NARROWEST] * len(words)):
        while sum(widths) > room:
            spare = [width - low for width, low in zip(widths, least, strict=True)]
            if max(spare) <= 0:
                break
            widest = max((position for position, left in enumerate(spare) if left > 0), key=widths.__getitem__)
            widths[widest] -= 1
    return widths


def unique(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """Return the gaps, each once."""
    return tuple(dict.fromkeys(gaps))
