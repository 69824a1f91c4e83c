"""Items of an agenda from the rows of a spreadsheet, with all that is wrong in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs

from samenwerking.errors import InvalidError, Problem, shown
from samenwerking.formats.cells import (
    closed,
    quoted,
    says_none,
    to_amount,
    to_date,
    to_kinds,
    to_list,
    to_themes,
    to_url,
    to_word,
)
from samenwerking.formats.columns import field_named, fields_of_columns, folded, wrong_columns
from samenwerking.formats.limits import MAX_PROBLEMS
from samenwerking.formats.mentions import Mentions, slug
from samenwerking.formats.spreadsheet import Row, rows_of
from samenwerking.language import Text, same
from samenwerking.model.agenda import AgendaItem, ItemKind, ItemStatus
from samenwerking.model.parties import Party, Scale
from samenwerking.model.period import Period
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import NONE, STANDING, UNKNOWN
from samenwerking.values.names import EXPECTED_NAME, WRITE_NAME, is_name

_SIMPLE: Final[dict[str, Callable[[str], Any]]] = {
    "title": str,
    "summary": str,
    "themes": to_themes,
    "kind": to_word(ItemKind),
    "status": to_word(ItemStatus),
    "closed": to_date,
    "scale": to_word(Scale),
    "partners_sought": to_kinds,
    "budget": to_amount,
    "own_interest": str,
    "reuse": lambda text: NONE if says_none(text) else text,
    "contact": str,
    "url": to_url,
    "updated": to_date,
}
"""What reads the cells that need no other cell."""


class ItemRows:
    """
    A spreadsheet that is being read, with what was found wrong in it so far.

    Args:
        owner: Whose plan it is where a row does not say so.

        columns: What somebody said of its columns.
    """

    def __init__(self, owner: Any, columns: Any) -> None:
        self.problems: list[Problem] = []
        self.mentions = Mentions()
        holder = self.mentions.holder
        self.readers: dict[str, Callable[[str], Any]] = {
            **_SIMPLE,
            "owner": holder,
            "territory": lambda text: [holder(entry) for entry in to_list(text)],
            "partners": lambda text: closed(text, holder),
        }
        self.owner = owner if isinstance(owner, Party) else None
        self.needs_owners = owner is None
        self.columns: dict[str, str | None] = {}
        self.headings: list[str] = []
        self.at: dict[str, int] = {}
        self.bad: set[int] = set()
        """The lines of the rows in which something is wrong."""
        if self.owner is not None:
            self.mentions.add(self.owner)
        elif owner is not None:
            self.problems.append(Problem(("owner",), same(shown(owner)), _A_PARTY, _GIVE_PARTY))
        if columns is not None:
            self.problems += wrong_columns(columns)
            if isinstance(columns, Mapping):
                # of what is wrong enough was said
                said = ((str(heading), field) for heading, field in columns.items())
                known = ((heading, field_named(field) if isinstance(field, str) else None) for heading, field in said)
                self.columns = dict(known)

    @property
    def parties(self) -> list[Party]:
        """The parties that the cells name."""
        return list(self.mentions.parties.values())

    def items(self, text: str, file: str) -> list[AgendaItem]:
        """Return the items of which all cells can be read."""
        said = set(map(folded, self.columns))
        try:
            rows, problems = rows_of(text, lambda one: folded(one) in said or field_named(one) is not None, file)
        except InvalidError as error:
            rows, problems = [], list(error.problems)
        self.problems += problems
        if not rows:
            return []
        self.read_headings(rows)
        rows = [row for row in rows[1:] if self.has_all_cells(row)]
        for row in rows:
            self.name_owner(row)
        ids = self.ids(rows)
        made = []
        for row, id in zip(rows, ids, strict=True):
            if len(self.problems) >= MAX_PROBLEMS:
                break
            item = self.item(row, id)
            if item is not None:
                made.append(item)
        return made

    def read_headings(self, rows: list[Row]) -> None:
        """Find out which column holds which field."""
        line, self.headings = rows[0]
        nameless = {at for at, heading in enumerate(self.headings) if not heading}
        filled = {at for row in rows for at in nameless if at < len(row.cells) and row.cells[at]}
        fields, problems = fields_of_columns(self.headings, self.columns, nameless - filled)
        self.at = {field: position for position, field in fields.items()}
        self.problems += (attrs.evolve(problem, line=line) for problem in problems)
        if "title" not in self.at:
            self.problems.append(Problem((), _NO_COLUMN.format(field="title"), _TITLES, _ADD_COLUMN, line=line))
        if self.needs_owners and not {"owner", "owner_name"} & self.at.keys():
            self.problems.append(Problem((), _NO_COLUMN.format(field="owner"), _OWNERS, _ADD_OWNER, line=line))

    def has_all_cells(self, row: Row) -> bool:
        """Say whether a row has as many cells as there are headings; else none of them can be trusted."""
        count, wanted = len(row.cells), len(self.headings)
        if count == wanted:
            return True
        expected, remedy = _AS_HEADINGS.format(wanted=wanted), _QUOTE_CELL if count > wanted else _ADD_CELLS
        column = min(count, wanted) + 1
        self.problems.append(Problem((), _CELLS.format(count=count), expected, remedy, line=row.line, column=column))
        return False

    def cell(self, row: Row, field: str) -> str:
        """Return what stands in the cell of a field, which is nothing where it has no column."""
        return row.cells[self.at[field]] if field in self.at else ""

    def note(self, row: Row, field: str, *problems: Problem) -> None:
        """Keep what is wrong with the cell of a field."""
        self.bad.add(row.line)
        at = self.at.get(field)
        path = () if at is None else (self.headings[at],)
        column = None if at is None else at + 1
        self.problems += (attrs.evolve(problem, path=path, line=row.line, column=column) for problem in problems)

    def name_owner(self, row: Row) -> None:
        """Take in the name of an owner, so that other cells can call it so, also above."""
        owner, name = self.cell(row, "owner"), self.cell(row, "owner_name")
        if owner and name:
            try:
                self.mentions.call(owner, name)
            except InvalidError as error:
                self.note(row, "owner_name", *error.problems)

    def ids(self, rows: list[Row]) -> list[str]:
        """Return an id for each row: its own, or one made from its title."""
        lines: dict[str, int] = {}
        for row in rows:
            id = self.cell(row, "id")
            if id and not is_name(id):
                near = slug(id, "item")
                self.note(row, "id", Problem((), quoted(id), EXPECTED_NAME, WRITE_NAME, near))
            elif id in lines:
                expected = _ONCE.format(line=lines[id])
                self.note(row, "id", Problem((), quoted(id), expected, _OTHER_ID))
            elif id:
                lines[id] = row.line
        counts: dict[str, int] = {}
        ids = []
        for row in rows:
            id = self.cell(row, "id")
            if not id:
                base = id = slug(self.cell(row, "title"), "item")
                while id in lines:
                    counts[base] = counts.get(base, 1) + 1
                    id = f"{base}-{counts[base]}"
                lines[id] = row.line
            ids.append(id)
        return ids

    def item(self, row: Row, id: str) -> AgendaItem | None:
        """Return the item of a row, if all its cells can be read."""
        content: dict[str, Any] = {}
        for field, read in self.readers.items():
            if text := self.cell(row, field):
                try:
                    content[field] = read(text)
                except InvalidError as error:
                    self.note(row, field, *error.problems[:1])
        self.add_owner(row, content)
        self.add_period(row, content)
        if "title" in self.at and not self.cell(row, "title"):
            self.note(row, "title", Problem((), _NOTHING, _TITLES, _FILL_TITLE))
        if row.line in self.bad or not {"title", "owner"} <= content.keys():
            return None
        try:
            return AgendaItem(id, **content)
        except InvalidError as error:
            for problem in error.problems:
                self.note(row, str(problem.path[0]), problem)
            return None

    def add_owner(self, row: Row, content: dict[str, Any]) -> None:
        """Add whose plan it is, where the cell for that is empty: who is named beside it, or the owner of all."""
        if self.cell(row, "owner"):
            return
        name = self.cell(row, "owner_name")
        if name:
            try:
                content["owner"] = self.mentions.holder(name)
            except InvalidError as error:
                self.note(row, "owner_name", *error.problems)
        elif self.owner is not None:
            content["owner"] = self.owner
        elif self.needs_owners and (field := next((one for one in ("owner", "owner_name") if one in self.at), None)):
            self.note(row, field, Problem((), _NOTHING, _OWNERS, _FILL_OWNER))

    def add_period(self, row: Row, content: dict[str, Any]) -> None:
        """Add from when to when it is planned; its end is written as the last day, month or year that counts."""
        dates: dict[str, Any] = {}
        for field in ("start", "last_day"):
            text = self.cell(row, field)
            try:
                standing = field == "last_day" and says_none(text)
                dates[field] = STANDING if standing else to_date(text) if text else UNKNOWN
            except InvalidError as error:
                self.note(row, field, *error.problems)
        if len(dates) < 2 or set(dates.values()) == {UNKNOWN}:
            return
        start, last = dates["start"], dates["last_day"]
        if not isinstance(last, PartialDate):
            content["period"] = Period(start, last)
            return
        found = quoted(self.cell(row, "last_day"))
        # a period that ends where it begins is none in a spreadsheet: its last day is there
        if isinstance(start, PartialDate) and last.is_before(start).is_yes:
            expected = _NOT_BEFORE.format(start=self.cell(row, "start"))
            self.note(row, "last_day", Problem((), found, expected, _SWAP))
            return
        try:
            content["period"] = Period.until_including(start, last_day=last)
        except InvalidError as error:
            self.note(row, "last_day", attrs.evolve(error.problems[0], found=found))


_NO_COLUMN = Text("geen kolom voor '{field}'", "no column for '{field}'")
_TITLES = Text("een titel voor elk agendapunt", "a title for each item")
_ADD_COLUMN = Text(
    "Noem een kolom 'titel', of zeg in 'columns' welke het is: 'Naam project: title'.",
    "Call a column 'title', or say in 'columns' which one it is: 'Naam project: title'.",
)
_OWNERS = Text("een eigenaar van elk agendapunt", "an owner of each item")
_ADD_OWNER = Text(
    "Noem een kolom 'eigenaar', of geef één eigenaar voor het hele bestand ('owner', --owner).",
    "Call a column 'owner', or give one owner for the whole file ('owner', --owner).",
)
_NOTHING = Text("niets", "nothing")
_FILL_TITLE = Text("Vul de cel, of maak de rij leeg.", "Fill the cell, or empty the row.")
_FILL_OWNER = Text(
    "Vul de cel, of geef één eigenaar voor het hele bestand ('owner', --owner).",
    "Fill the cell, or give one owner for the whole file ('owner', --owner).",
)
_CELLS = Text("een rij van {count} cellen", "a row of {count} cells")
_AS_HEADINGS = Text("{wanted} cellen, evenveel als er kopjes zijn", "{wanted} cells, as many as there are headings")
_QUOTE_CELL = Text(
    "Zet een cel waarin een scheidingsteken staat tussen aanhalingstekens, of sla het blad opnieuw op als 'CSV UTF-8'.",
    "Put a cell that holds a separator between quotes, or save the sheet again as 'CSV UTF-8'.",
)
_ADD_CELLS = Text(
    "Laat lege cellen staan; kijk of een aanhalingsteken of regeleinde verkeerd staat.",
    "Keep empty cells; see whether a quote or a line break is misplaced.",
)
_ONCE = Text(
    "een id dat één keer voorkomt, anders dan op regel {line}", "an id that stands once, unlike that on line {line}"
)
_OTHER_ID = Text(
    "Geef een van beide een ander id, of laat de cel leeg.", "Give one of them another id, or leave the cell empty."
)
_NOT_BEFORE = Text("een einde dat niet voor het begin {start} ligt", "an end that is not before the start {start}")
_SWAP = Text("Kijk of begin en einde verwisseld zijn.", "See whether start and end were swapped.")
_A_PARTY = Text("een partij", "a party")
_GIVE_PARTY = Text(
    "Geef de partij zelf: een gemeente met haar code en haar naam.",
    "Give the party itself: a municipality with its code and its name.",
)
