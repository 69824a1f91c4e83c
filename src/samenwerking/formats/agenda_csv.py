"""An agenda from a spreadsheet that was saved as CSV: one row for each item."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import attrs

from samenwerking.errors import InvalidError
from samenwerking.formats.item_rows import ItemRows
from samenwerking.formats.limits import MAX_PROBLEMS
from samenwerking.formats.spreadsheet import read_spreadsheet
from samenwerking.model.agenda import Agenda
from samenwerking.model.parties import Party

Columns: TypeAlias = Mapping[str, str | None]


def agenda_from_csv(
    source: str | Path,
    *,
    id: str,
    name: str | None = None,
    owner: Party | None = None,
    columns: Columns | None = None,
    complete: bool = True,
    fictional: bool = False,
) -> Agenda:
    """
    Read an agenda from a spreadsheet that was saved as CSV: a row of headings, and then one row for each item.

    A heading is the key of a field of `AgendaItem`, or what people call it in Dutch or English; instead of a period
    there are ``start`` and ``last_day`` (*einde*), and beside ``owner`` there may be ``owner_name``. An empty cell says
    that something is not known. An item without an id gets one that is made from its title, with a number where an
    earlier row has the same. :doc:`/publish_agenda` says what each cell may hold.

    Args:
        source: The file, in UTF-8; ``;``, ``,`` or a tab stands between its cells.

        id: How documents call the agenda.

        name: What people call it.

        owner: Whose plan it is where a row does not say so.

        columns: The field of each heading of your own, such as ``{"Naam project": "title"}``; `None`: a column that is
            left out on purpose.

        complete: Whether there is no other item; False: perhaps there are more.

        fictional: Whether it was made up, to show how it works.

    Raises:
        InvalidError: If the file cannot be read as an agenda: with all problems, each with its line and the number of
            its cell; a column of which nothing is known is one.

    Example:
        >>> columns = {"Naam project": "title", "Waarover": "summary", "Thema": "themes", "Budget 2026": "budget"}
        >>> veendorp = Municipality("veendorp", "Veendorp")
        >>> agenda = agenda_from_csv(
        ...     "docs/samples/agenda_veendorp.csv", id="veendorp", owner=veendorp,
        ...     columns={**columns, "Wethouder": None},
        ... )
        >>> print(agenda.items[0], agenda.items[0].budget)
        Sensoren in riolen (pilot) € 85,000
    """
    text = read_spreadsheet(str(source))
    return agenda_from_csv_text(
        text, id=id, name=name, owner=owner, columns=columns, complete=complete, fictional=fictional, file=str(source)
    )


def agenda_from_csv_text(
    text: str,
    *,
    id: str,
    name: str | None = None,
    owner: Party | None = None,
    columns: Columns | None = None,
    complete: bool = True,
    fictional: bool = False,
    file: str = "<text>",
) -> Agenda:
    """
    Read an agenda from the text of a spreadsheet that was saved as CSV, as `agenda_from_csv` reads a file.

    Args:
        text: The text.

        id: How documents call the agenda.

        name: What people call it.

        owner: Whose plan it is where a row does not say so.

        columns: The field of each heading of your own.

        complete: Whether there is no other item.

        fictional: Whether it was made up.

        file: How errors call the text.

    Raises:
        InvalidError: If the text cannot be read as an agenda: with all problems.

    Example:
        >>> agenda = agenda_from_csv_text("titel;eigenaar;einde\\nWarmteplan;Elmstad;maart 2027\\n", id="elmstad")
        >>> agenda.items[0].id, str(agenda.items[0].owner), agenda.items[0].period.text("en")
        ('warmteplan', 'elmstad', 'start unknown, until and including 2027-03')
    """
    reading = ItemRows(owner, columns)
    items = reading.items(text, file)
    listed = items if complete else [*items, None]
    problems = reading.problems
    try:
        agenda = Agenda(id, name, parties=reading.parties, items=listed, fictional=fictional)
    except InvalidError as error:
        problems += error.problems
    if problems:
        in_order = sorted(problems, key=lambda problem: (problem.line or 0, problem.column or 0))
        raise InvalidError(file, [attrs.evolve(problem, file=file) for problem in in_order[:MAX_PROBLEMS]])
    return agenda
