"""Answers: values with rows, that print as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, ClassVar, Generic, TypeVar, final

import attrs

from samenwerking.language import Language, Text
from samenwerking.model.keys import KEYS
from samenwerking.model.period import Period
from samenwerking.questions.tables import Table, escaped, folded, grid, in_html, to_csv, to_html, to_markdown
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


def share_between(
    least: Fraction | int, most: Fraction | int | None, others_least: Fraction | int, others_most: Fraction | int | None
) -> Interval:
    """
    Return the share of one beside others; `None` is without bound, and of nothing at all the share is nought.

    The least is where all that is open goes to the others, the most where it is its own.
    """
    low = Fraction(0) if others_most is None else _part(least, others_most)
    return Interval(low, Fraction(1) if most is None else _part(most, others_least))


def _part(own: Fraction | int, others: Fraction | int) -> Fraction:
    return Fraction(own) / (own + others) if own else Fraction(0)


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

        also: Answers that belong with it: text and Markdown tell them after it.
    """

    heading: ClassVar[Text]
    columns: ClassVar[tuple[str, ...]]
    """The fields of a row that the table shows; their labels are those of the keys of a file."""
    nothing: ClassVar[Text] = Text("Hierover is niets vastgelegd.", "Nothing is recorded of this.")
    """What is said where there are no rows."""
    optional: ClassVar[frozenset[str]] = frozenset()
    """Columns that the text leaves out where nothing in them is known."""
    grouped: ClassVar[str | None] = None
    """The column that text and Markdown make a title of, above the rows that have it in common."""
    unprinted: ClassVar[frozenset[str]] = frozenset()
    """Columns that text and Markdown leave out, since they say it otherwise."""
    tells_gaps: ClassVar[bool] = False
    """Whether text and Markdown name at the end what is not known."""

    items: tuple[Row, ...]
    gaps: tuple[Gap, ...] = ()
    note: Text | None = attrs.field(default=None, kw_only=True)
    also: tuple[Answer[Any], ...] = attrs.field(default=(), kw_only=True)

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows as plain data, with words and numbers only: what JSON holds."""
        return [plain_row(item) for item in self.items]

    def table(self, language: Language | None = None) -> Table:
        """
        Return the header and every row, as people read them.

        Args:
            language: The language; by default that of the environment.

        Example:
            >>> Network("n", participants=[Municipality("veen", "Veendorp")]).members_by_kind().table("nl")
            [['soort', 'schaal', 'aantal'], ['gemeente', '', '1']]
        """
        header = [column(name).get(language) for name in self.columns]
        return [header, *([show(getattr(item, name), language) for name in self.columns] for item in self.items)]

    def csv(self, language: Language | None = None) -> str:
        """
        Return the table as comma-separated values (RFC 4180, lines that end in a line feed).

        A cell that a spreadsheet would take for a formula, since its first sign is ``=``, ``+``, ``-`` or ``@``, gets
        an apostrophe in front, by which spreadsheets know text; `uncover` takes it off again.

        Args:
            language: The language; by default that of the environment.

        Example:
            >>> print(Network("n", participants=[Municipality("veen", "=1+1")]).members_by_kind().csv("en"))
            kind,scale,count
            municipality,,1
            <BLANKLINE>
        """
        return to_csv(self.table(language))

    def markdown(self, language: Language | None = None) -> str:
        """
        Return the answer as Markdown, with a heading and tables in the form of GitHub.

        Args:
            language: The language; by default that of the environment.

        Example:
            >>> print(Network("n", participants=[Municipality("veen", "Veen|dorp")]).members_by_kind().markdown("en"))
            ## How many parties of which kind
            <BLANKLINE>
            | kind | count |
            | --- | --- |
            | municipality | 1 |
        """
        parts = [f"## {self.heading.get(language)}"]
        if self.note:
            parts.append(self.note.get(language))
        for title, table in self._tables(language):
            if title:
                parts.append(f"### {escaped(title)}")
            parts.append(to_markdown(table))
        parts += self._nothing(language)
        parts += ["\n".join(map(escaped, lines)) for lines in self._sentences(language)]
        return "\n\n".join([*parts, *(answer.markdown(language) for answer in self.also)])

    def html(self, language: Language | None = None) -> str:
        """
        Return the answer as a section of an HTML page, every text of a document being escaped.

        Args:
            language: The language; by default that of the environment.

        Example:
            >>> print(Network("n", participants=[Municipality("veen", "<b>")]).members_by_kind().html("en"))
            <section>
            <h2>How many parties of which kind</h2>
            <table>
            <thead>
            <tr><th scope="col">kind</th><th scope="col">count</th></tr>
            </thead>
            <tbody>
            <tr><td data-label="kind">municipality</td><td data-label="count">1</td></tr>
            </tbody>
            </table>
            </section>
        """
        parts = ["<section>", f"<h2>{in_html(self.heading.get(language))}</h2>"]
        if self.note:
            parts.append(f"<p>{in_html(self.note.get(language))}</p>")
        for title, table in self._tables(language):
            if title:
                parts.append(f"<h3>{in_html(title)}</h3>")
            parts.append(to_html(table))
        parts += [f"<p>{in_html(line)}</p>" for line in self._nothing(language)]
        parts += [f"<p>{'<br>'.join(map(in_html, lines))}</p>" for lines in self._sentences(language)]
        return "\n".join([*parts, "</section>", *(answer.html(language) for answer in self.also)])

    def text(self, language: Language | None = None) -> str:
        """Return the answer as text of at most 100 columns, in *language* or by default that of the environment."""
        parts = [self.heading.get(language)]
        if self.note:
            parts.append(self.note.get(language))
        for title, table in self._narrow_tables(language):
            if title:
                parts.append("\n".join(folded(title)))
            parts.append(grid(table))
        parts += self._nothing(language)
        parts += ["\n".join(row for line in lines for row in folded(line)) for lines in self._sentences(language)]
        return "\n\n".join([*parts, *(answer.text(language) for answer in self.also)])

    def _nothing(self, language: Language | None) -> Iterator[str]:
        if not self.items and not self.note:
            yield self.nothing.get(language)

    def _tables(self, language: Language | None) -> Iterator[tuple[str, Table]]:
        """Yield titles and tables, without the columns in which nothing is said."""
        groups: dict[Any, list[Row]] = {}
        for item in self.items:
            groups.setdefault(getattr(item, self.grouped) if self.grouped else "", []).append(item)
        for group, items in groups.items():
            names = [name for name in self.columns if name not in (self.grouped, *self.unprinted)]
            names = [name for name in names if any(self._says(item, name) for item in items)]
            header = [column(name).get(language) for name in names]
            rows = ([_cell(name, getattr(item, name), language) for name in names] for item in items)
            yield show(group, language), [header, *rows]

    def _narrow_tables(self, language: Language | None) -> Iterator[tuple[str, Table]]:
        """Yield titles and tables for a screen, which is narrower than a page."""
        yield from self._tables(language)

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        """Yield paragraphs of lines that follow the tables."""
        if self.tells_gaps and self.gaps:
            yield [_NOT_KNOWN.get(language), *told(self.gaps, language)]

    def _says(self, item: Row, name: str) -> bool:
        value = getattr(item, name)
        return bool(_cell(name, value, "en")) and not (
            name in self.optional and plain(value) in ("unknown", ["unknown"])
        )

    def __str__(self) -> str:
        return self.text()

    def __len__(self) -> int:
        return len(self.items)


def plain_row(row: Any) -> dict[str, Any]:
    """Return a row as plain data."""
    return {field.name: plain(getattr(row, field.name)) for field in attrs.fields(type(row))}


def told(gaps: Iterable[Gap], language: Language | None) -> Iterator[str]:
    """Yield a line for each thing that is not known, with the places where it would stand."""
    places: dict[Text, list[str]] = {}
    for gap in gaps:
        places.setdefault(gap.label, []).append(gap.place)
    for label, found in places.items():
        yield f"- {label.get(language)} [{_cell('places', tuple(found), language)}]"


def _cell(name: str, value: Any, language: Language | None) -> str:
    if name == "places" and len(value) > _MOST_PLACES:
        rest = _AND_MORE.format(number=len(value) - _MOST_PLACES).get(language)
        return f"{show(value[:_MOST_PLACES], language)} {rest}"
    # that an element is there is said only where another is in doubt
    return "" if name in ("present", "holds", "certain") and value.is_yes else show(value, language)


def column(name: str) -> Text:
    """Return what people call a column."""
    return _COLUMNS.get(name) or KEYS[name]


_COLUMNS = {
    "choice": Text("partnerkeuze", "choice of a partner"),
    "present": Text("die dag", "that day"),
    "organ": Text("orgaan", "organ"),
    "chairs": Text("voorzitters", "chairs"),
    "seats_share": Text("aandeel zetels", "share of seats"),
    "votes_share": Text("aandeel stemmen", "share of votes"),
    "chairs_share": Text("aandeel voorzitters", "share of chairs"),
    "what_share": Text("aandeel in het wat", "share of the what"),
    "money_share": Text("aandeel in het geld", "share of the money"),
    "all_what": Text("alleen het hele wat", "alone all the what"),
    "all_chairs": Text("alle voorzitters", "all chairs"),
    "most_votes": Text("meeste stemmen", "most of the votes"),
    "most_money": Text("meeste geld", "most of the money"),
    "part": Text("wanneer", "when"),
    "subject": Text("onderwerp", "subject"),
    "who": Text("wie", "who"),
    "condition": Text("conditie", "condition"),
    "found": Text("wat er is vastgelegd", "what is recorded"),
    "place": Text("waar", "where"),
    "perhaps": Text("misschien ook", "perhaps also"),
    "right": Text("zeggenschap", "say"),
    "says": Text("zeggenschap", "says"),
    "open": Text("niet bekend", "not known"),
    "council": Text("raad", "council"),
    "certain": Text("zeker", "certain"),
    "conditions": Text("hierbij", "conditions"),
    "claimed": Text("beweerd", "claimed"),
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
    "score": Text("score", "score"),
    "declared": Text("genoemd als", "declared as"),
    "other_owner": Text("andere eigenaar", "other owner"),
    "other_item": Text("ander agendapunt", "other item"),
    "other_status": Text("andere status", "other status"),
    "lesson_owner": Text("geleerd door", "learned by"),
    "lesson": Text("bevinding", "lesson"),
    "conditions_of_use": Text("voorwaarden", "conditions"),
    "products_found": Text("over te nemen", "to take over"),
    "partner": Text("partner", "partner"),
    "theme": Text("thema", "theme"),
    "owners": Text("eigenaren", "owners"),
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
_NOT_KNOWN = Text("Niet bekend:", "Not known:")


def listed(texts: Iterable[Text], mark: str = ", ") -> Text:
    """Return texts one after the other."""
    texts = tuple(texts)
    return Text(mark.join(text.nl for text in texts), mark.join(text.en for text in texts))


def unique(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """Return the gaps, each once."""
    return tuple(dict.fromkeys(gaps))
