"""Rows of a spreadsheet that was saved as CSV, each with the line in the file where it begins."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from samenwerking.errors import Problem
from samenwerking.formats.files import bytes_of, file_error
from samenwerking.formats.limits import MAX_LENGTH, TOO_LONG, Fault, Reading
from samenwerking.language import Text
from samenwerking.questions.tables import uncover

MAX_ROWS: Final = 100_000

_DELIMITERS: Final = (";", ",", "\t")
"""What stands between cells; a program that speaks Dutch writes the first."""

_EMPTY_CELLS: Final = ' ;,\t\r\n"'
_SUBJECT: Final = "CSV"
_BYTE_ORDER_MARK: Final = "\ufeff"


class Row(NamedTuple):
    """
    One row.

    Args:
        line: The line in the file where it begins, from 1.

        cells: Its cells, without the spaces around what stands in them.
    """

    line: int
    cells: list[str]


def read_spreadsheet(name: str) -> str:
    """
    Return the text of a spreadsheet that was saved as CSV.

    Args:
        name: The file.

    Raises:
        InvalidError: If it cannot be read, or is no UTF-8: with the first line that is not.
    """
    raw = bytes_of(name)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = _line(raw[: error.start].decode("utf-8"))
        raise file_error(name, _NOT_UTF8, _UTF8, _SAVE_UTF8, line=line) from None


def rows_of(text: str, knows: Callable[[str], bool], name: str) -> tuple[list[Row], list[Problem]]:
    """
    Return the rows of a spreadsheet that are not empty, the headings first, and what is wrong with its text.

    Args:
        text: The text of the file.

        knows: Whether a heading is known, by which it is found out what stands between the cells.

        name: The name of the file.

    Raises:
        InvalidError: If nothing can be read of it.
    """
    text = text.removeprefix(_BYTE_ORDER_MARK)
    if len(text) > MAX_LENGTH:
        raise file_error(name, *TOO_LONG.about(len(text)))
    if (at := text.find("\x00")) >= 0:
        raise file_error(name, *_NUL, line=_line(text[:at]))
    if not text.strip(_EMPTY_CELLS):
        raise file_error(name, *_EMPTY)
    rows: list[Row] = []
    problems: list[Problem] = []
    delimiter = max(_DELIMITERS, key=lambda one: _fit(text, one, knows))
    reading = _rows(text, delimiter)
    try:
        for row in reading:
            if len(rows) > MAX_ROWS:
                problems.append(Problem((), *_MANY_ROWS, file=name, line=row.line))
                break
            rows.append(row)
    except _BadRowError as error:
        problems.append(Problem((), *error.fault, file=name, line=error.line))
    return rows, problems


def _line(before: str) -> int:
    """Return the line of what comes after a text."""
    return Reading(_SUBJECT, before).place(len(before))[0]


class _BadRowError(Exception):
    """A row that cannot be told from what comes after it."""

    def __init__(self, line: int, fault: Fault) -> None:
        super().__init__(line, fault)
        self.line = line
        self.fault = fault


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    # as it stands: a line break within a cell is part of it
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for raw in reader:
            cells = [uncover(cell).strip() for cell in raw]
            if any(cells):
                yield Row(line, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise _BadRowError(line, _fault(str(error))) from None


def _fault(message: str) -> Fault:
    if "field larger" in message:
        return _LONG_CELL
    return _OPEN if "end of data" in message else _QUOTE


def _fit(text: str, delimiter: str, knows: Callable[[str], bool]) -> tuple[int, int]:
    """Return how many headings are known where *delimiter* stands between them, and how many there are."""
    try:
        cells = next(_rows(text, delimiter), Row(1, [])).cells
    except _BadRowError:
        return -1, 0
    return sum(map(knows, cells)), len(cells)


_UTF8 = Text("tekst in UTF-8", "text in UTF-8")
_NOT_UTF8 = Text("een teken dat geen UTF-8 is", "a character that is no UTF-8")
_SAVE_UTF8 = Text(
    "Sla het blad opnieuw op als 'CSV UTF-8': in Excel met 'Opslaan als'.",
    "Save the sheet again as 'CSV UTF-8': in Excel with 'Save As'.",
)
_NUL = Fault(Text("een teken NUL", "a NUL character"), _UTF8, _SAVE_UTF8)
_EMPTY = Fault(
    Text("niets", "nothing"),
    Text("een rij met kopjes, en een rij per agendapunt", "a row of headings, and a row for each item"),
    Text("Sla het blad opnieuw op als 'CSV UTF-8'.", "Save the sheet again as 'CSV UTF-8'."),
)
_MANY_ROWS = Fault(
    Text("meer dan 100.000 rijen", "more than 100,000 rows"),
    Text("hoogstens 100.000 rijen", "at most 100,000 rows"),
    Text("Verdeel het over meer bestanden.", "Divide it over more files."),
)
_LONG_CELL = Fault(
    Text("een cel van meer dan 100.000 tekens", "a cell of more than 100,000 characters"),
    Text("hoogstens 100.000 tekens", "at most 100,000 characters"),
    Text(
        "Kort de tekst in, en kijk of een aanhalingsteken ontbreekt.", "Shorten it, and see whether a quote is missing."
    ),
)
_OPEN = Fault(
    Text("een cel zonder einde", "a cell without an end"),
    Text("een aanhalingsteken aan het eind van de cel", "a quote at the end of the cell"),
    Text(
        "Sluit de cel met een aanhalingsteken; schrijf een aanhalingsteken binnen een cel dubbel.",
        "Close the cell with a quote; write a quote within a cell twice.",
    ),
)
_QUOTE = Fault(
    Text("tekst na het aanhalingsteken dat een cel sluit", "text after the quote that closes a cell"),
    Text("het begin van de volgende cel", "the beginning of the next cell"),
    Text(
        "Schrijf een aanhalingsteken binnen een cel dubbel, of sla het blad opnieuw op als 'CSV UTF-8'.",
        "Write a quote within a cell twice, or save the sheet again as 'CSV UTF-8'.",
    ),
)
