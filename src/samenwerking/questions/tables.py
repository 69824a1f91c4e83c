"""Tables as people read them: text for a screen, Markdown for a page, and values for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from samenwerking.language import Language

Table = list[list[str]]
"""A header and rows of cells, as people read them."""

_FORMULA = re.compile(r"[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r\n]")
"""What a spreadsheet takes for a formula, also in full width, and what it drops before it looks."""


def to_csv(table: Table) -> str:
    """Return a table as comma-separated values."""
    text = io.StringIO()
    # with both signs in the line end each of them is quoted within a cell
    writer = csv.writer(text, lineterminator="\r\n")
    lines = []
    for row in table:
        writer.writerow([_covered(cell) for cell in row])
        lines.append(text.getvalue().removesuffix("\r\n") + "\n")
        text.seek(0)
        text.truncate()
    return "".join(lines)


def _covered(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def uncover(cell: str) -> str:
    """
    Return a cell of `Answer.csv` without the apostrophe that keeps a spreadsheet from taking it for a formula.

    Args:
        cell: The cell, as a reader of comma-separated values returns it.

    Example:
        >>> from samenwerking.questions.tables import uncover
        >>> uncover("'=1+1"), uncover("'s-Gravenhage")
        ('=1+1', "'s-Gravenhage")
    """
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


_MARKS = re.compile(r"[\\`*_\[\]<>&|~]")


def escaped(text: str) -> str:
    """Return text of which Markdown takes no sign for its own."""
    return "<br>".join(_MARKS.sub(r"\\\g<0>", text).splitlines())


def to_markdown(table: Table) -> str:
    """Return a table as Markdown."""
    header, *rows = ("| " + " | ".join(map(escaped, row)) + " |" for row in table)
    return "\n".join([header, "|" + " --- |" * len(table[0]), *rows])


def in_html(text: str) -> str:
    """Return text of which HTML takes no sign for its own."""
    from html import escape

    return "<br>".join(escape(line) for line in text.splitlines())


def to_html(table: Table) -> str:
    """Return a table as HTML; each cell carries its column, so that a narrow screen can show it below each other."""
    header, *rows = ([in_html(cell) for cell in row] for row in table)
    lines = ["<table>", "<thead>"]
    lines.append("<tr>" + "".join(f'<th scope="col">{cell}</th>' for cell in header) + "</tr>")
    lines += ["</thead>", "<tbody>"]
    for row in rows:
        cells = zip(header, row, strict=True)
        lines.append("<tr>" + "".join(f'<td data-label="{name}">{cell}</td>' for name, cell in cells) + "</tr>")
    return "\n".join([*lines, "</tbody>", "</table>"])


def to_page(title: str, sections: Iterable[str], language: Language) -> str:
    """
    Return one HTML page that needs nothing else: no scripts, no style sheet, no pictures.

    Args:
        title: What stands above it.

        sections: What stands on it, as HTML: what `Answer.html` returns.

        language: The language that it is in.

    Example:
        >>> from samenwerking.questions.tables import to_page
        >>> print(to_page("<Agenda>", ["<section></section>"], "nl").splitlines()[-3])
        <section></section>
    """
    head = [
        "<!DOCTYPE html>",
        f'<html lang="{language}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{in_html(title)}</title>",
        f"<style>\n{_STYLE}</style>",
        "</head>",
        "<body>",
        f"<h1>{in_html(title)}</h1>",
    ]
    return "\n".join([*head, *sections, "</body>", "</html>"]) + "\n"


_STYLE = """\
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8888; padding: .4rem .6rem; text-align: left; vertical-align: top; }
th, td { hyphens: auto; overflow-wrap: break-word; }
@media (max-width: 45rem) {
  thead { clip-path: inset(50%); position: absolute; }
  tr { border-bottom: 2px solid #8888; display: block; padding: .6rem 0; }
  td { border: 0; display: block; padding: .1rem 0; }
  td:empty { display: none; }
  td::before { content: attr(data-label) ": "; font-weight: bold; }
}
"""

WIDEST = 100
"""How wide text is at most."""

_NARROW = 9
_NARROWEST = 6


def folded(line: str) -> list[str]:
    """Return a line as lines of at most 100 columns; what follows a dash is set in."""
    from textwrap import wrap

    return wrap(line, WIDEST, break_on_hyphens=False, subsequent_indent="  " if line.startswith("- ") else "")


def grid(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a table of at most 100 columns, the first row being its header; long cells are wrapped."""
    from textwrap import wrap

    columns = list(zip(*rows, strict=True))
    words = [max(1, *(len(word) for cell in column for word in [*cell.split(), ""])) for column in columns]
    widths = _widths([max(1, *map(len, column)) for column in columns], words)
    lines = []
    for number, row in enumerate(rows):
        cells = [wrap(cell, width, break_on_hyphens=False) or [""] for cell, width in zip(row, widths, strict=True)]
        for height in range(max(len(cell) for cell in cells)):
            parts = (cell[height] if height < len(cell) else "" for cell in cells)
            lines.append("  ".join(part.ljust(width) for part, width in zip(parts, widths, strict=True)).rstrip())
        if number == 0:
            lines.append("  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _widths(wanted: list[int], words: list[int]) -> list[int]:
    """Take from the widest columns until the table fits, and break words only where nothing else helps."""
    room = WIDEST - 2 * (len(wanted) - 1)
    widths = list(wanted)
    for least in (words, [_NARROW] * len(words), [_NARROWEST] * len(words)):
        while sum(widths) > room:
            spare = [width - low for width, low in zip(widths, least, strict=True)]
            if max(spare) <= 0:
                break
            widest = max((position for position, left in enumerate(spare) if left > 0), key=widths.__getitem__)
            widths[widest] -= 1
    return widths
