"""Which column of a spreadsheet holds which field of an item of an agenda."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import attrs

from samenwerking.errors import InvalidError, Problem, nearest, shown
from samenwerking.formats import yaml
from samenwerking.formats.diagnosis import described
from samenwerking.formats.files import text_of
from samenwerking.formats.limits import MAX_PROBLEMS
from samenwerking.language import Text, same
from samenwerking.model.keys import KEYS

_OF_KEYS: Final = (
    "id", "title", "owner", "summary", "themes", "kind", "status", "start", "closed", "scale", "territory", "partners",
    "partners_sought", "budget", "own_interest", "reuse", "contact", "url", "updated",
)  # fmt: skip

FIELDS: Final[dict[str, tuple[Text, ...]]] = {
    **{key: (KEYS[key],) for key in _OF_KEYS},
    "owner_name": (Text("naam van de eigenaar", "owner name"),),
    # what people write as the end is the last day that counts, not the day after it
    "last_day": (Text("laatste dag", "last day"), KEYS["end"]),
}
"""The fields that a cell can hold, each with what people call it."""

MEANT: Final = "columns"
"""The first step of a place in what somebody said of the columns."""


def folded(text: str) -> str:
    """
    Return a heading or a word as it is compared: capitals, spaces and the form of an apostrophe do not count.

    Example:
        >>> folded("  Thema’s ")
        "thema's"
    """
    return " ".join(text.replace("_", " ").replace("’", "'").casefold().split())


_SPELLINGS: Final = {
    folded(word): field
    for field, labels in FIELDS.items()
    for word in (field, *(word for label in labels for word in label))
}


def field_named(heading: str) -> str | None:
    """Return the field that a heading names: by its key, or by its Dutch or English label."""
    return _SPELLINGS.get(folded(heading))


def read_columns(path: str | Path) -> dict[str, str | None]:
    """
    Return which field each heading of a spreadsheet stands for, as a file says it.

    Args:
        path: A YAML file of headings, each with its field, or with nothing: that column is left out.

    Raises:
        InvalidError: If the file cannot be read, or says something else: with all problems, each with its line.

    Example:
        >>> read_columns("docs/samples/agenda_columns.yaml")["Naam project"]
        'title'
    """
    name = str(path)
    text = text_of(name)
    columns: Any = {}
    try:
        columns, problems = yaml.parse_leniently(text)
    except InvalidError as error:
        problems = list(error.problems)
    wrong = [attrs.evolve(problem, path=problem.path[1:]) for problem in wrong_columns(columns)]
    spots = yaml.locate(text, [problem.path for problem in wrong], keys=True)
    for problem in wrong:
        line, column = spots[problem.path]
        problems.append(attrs.evolve(problem, line=line, column=column))
    if problems:
        in_order = sorted(problems, key=lambda problem: (problem.line or 0, problem.column or 0))
        raise InvalidError(name, [attrs.evolve(problem, file=name) for problem in in_order])
    return dict(columns)


def wrong_columns(columns: Any) -> Iterator[Problem]:
    """Yield what is wrong with what somebody said of the columns."""
    if not isinstance(columns, Mapping):
        yield Problem((MEANT,), described(columns), _A_MAPPING, _WRITE_MAPPING)
        return
    seen: set[str] = set()
    for heading, field in columns.items():
        if not isinstance(heading, str):
            yield Problem((MEANT,), same(shown(heading)), _A_HEADING, _WRITE_MAPPING)
            continue
        path = (MEANT, heading)
        if folded(heading) in seen:
            yield Problem(path, _AGAIN.format(heading=heading[:60]), _ONCE, _REMOVE)
        seen.add(folded(heading))
        if field is not None and (not isinstance(field, str) or field_named(field) is None):
            near = _nearest_field(field) if isinstance(field, str) else None
            yield Problem(path, described(field), _A_FIELD, _CHOOSE_FIELD, near)


def fields_of_columns(
    headings: Sequence[str], columns: Mapping[str, str | None], unused: Collection[int] = ()
) -> tuple[dict[int, str], list[Problem]]:
    """
    Return the field of each column that has one, by its position, and what is wrong with the headings.

    Args:
        headings: The headings.

        columns: What somebody said of them, in which nothing is wrong.

        unused: The positions of columns in which nothing stands, not even a heading.
    """
    said = {folded(heading): field for heading, field in columns.items()}
    fields: dict[int, str] = {}
    problems: list[Problem] = []
    for position, heading in enumerate(headings):
        if len(problems) >= MAX_PROBLEMS:
            break
        word = said.get(folded(heading), heading)
        if word is None or position in unused:
            continue
        field = field_named(word)
        if field is None:
            problems.append(_unknown(heading, position + 1))
        elif field in fields.values():
            first = next(at for at, other in fields.items() if other == field) + 1
            found = _TWICE.format(field=field, first=first)
            problems.append(Problem((heading,), found, _ONE_COLUMN, _ONE_OF_TWO, column=position + 1))
        else:
            fields[position] = field
    present = set(map(folded, headings))
    for heading in columns:
        if folded(heading) not in present:
            found, near = _ABSENT.format(heading=heading[:60]), nearest(heading, headings)
            problems.append(Problem((MEANT, heading), found, _OF_FILE, _AS_IN_FILE, near))
    return fields, problems


def _unknown(heading: str, column: int) -> Problem:
    if not heading:
        return Problem((heading,), _NAMELESS, _WITH_HEADING, _GIVE_HEADING, column=column)
    near = _nearest_field(heading)
    shown_heading = heading[:60]
    remedy = _MAP if near else _MAP_TO_ANY
    found, remedy = (text.format(heading=shown_heading, field=near or "title") for text in (_COLUMN, remedy))
    return Problem((heading,), found, _A_COLUMN, remedy, near, column=column)


def _nearest_field(word: str) -> str | None:
    near = nearest(folded(word), _SPELLINGS)
    return near and _SPELLINGS[near]


_ALL_FIELDS = ", ".join(FIELDS)

_A_MAPPING = Text("kopjes, elk met een veld", "headings, each with a field")
_WRITE_MAPPING = Text(
    "Schrijf per regel een kopje en een veld, zoals 'Naam project: title'.",
    "Write a heading and a field on each line, such as 'Naam project: title'.",
)
_A_HEADING = Text("het kopje van een kolom", "the heading of a column")
_AGAIN = Text("nogmaals het kopje '{heading}'", "the heading '{heading}' again")
_ONCE = Text("elk kopje één keer", "each heading once")
_REMOVE = Text("Haal er één weg; hoofdletters tellen niet mee.", "Remove one; capitals do not count.")
_A_FIELD = Text("een veld van een agendapunt, of niets", "a field of an item, or nothing")
_CHOOSE_FIELD = Text(
    f"Kies uit {_ALL_FIELDS}, of niets om de kolom weg te laten.",
    f"Choose from {_ALL_FIELDS}, or nothing to leave the column out.",
)
_COLUMN = Text("de kolom '{heading}'", "the column '{heading}'")
_A_COLUMN = Text("een veld van een agendapunt", "a field of an item")
_MAP = Text(
    "Zeg het in 'columns': '{heading}: {field}'; of laat haar bewust weg: '{heading}: null'.",
    "Say so in 'columns': '{heading}: {field}'; or leave it out on purpose: '{heading}: null'.",
)
_MAP_TO_ANY = Text(
    f"Zeg in 'columns' wat erin staat, zoals '{{heading}}: {{field}}', uit {_ALL_FIELDS}; "
    "of laat haar bewust weg: '{heading}: null'.",
    f"Say in 'columns' what it holds, such as '{{heading}}: {{field}}', from {_ALL_FIELDS}; "
    "or leave it out on purpose: '{heading}: null'.",
)
_NAMELESS = Text("een kolom zonder kopje", "a column without a heading")
_WITH_HEADING = Text("een kopje boven elke kolom waarin iets staat", "a heading above each column that holds something")
_GIVE_HEADING = Text("Geef de kolom een kopje, of haal haar weg.", "Give the column a heading, or remove it.")
_TWICE = Text(
    "nogmaals een kolom voor '{field}', na kolom {first}", "a column for '{field}' again, after column {first}"
)
_ONE_COLUMN = Text("één kolom per veld", "one column for each field")
_ONE_OF_TWO = Text(
    "Haal een van beide weg, of zeg in 'columns' wat de ene anders is.",
    "Remove one of them, or say in 'columns' what else one of them is.",
)
_ABSENT = Text("het kopje '{heading}'", "the heading '{heading}'")
_OF_FILE = Text("een kopje van dit bestand", "a heading of this file")
_AS_IN_FILE = Text(
    "Schrijf het zoals het in het bestand staat, of haal het weg.", "Write it as the file does, or remove it."
)
