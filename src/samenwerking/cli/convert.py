"""``samenwerking convert``: a document in the other format, or rewritten in its own; a spreadsheet as a document."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from samenwerking.cli.arguments import ALL_IS_WELL, CANNOT_RUN, Command, Parser
from samenwerking.cli.documents import each_content
from samenwerking.cli.output import complain, problems, say, write
from samenwerking.cli.spreadsheet import add_sheet_options, agenda_in, sheet_in
from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.formats.documents import Document, Format
    from samenwerking.model.content import Content

_STANDARD = "-"


def _add_arguments(parser: Parser) -> None:
    language = parser.language
    parser.add_files()
    parser.options.add_argument("--to", choices=("yaml", "json"), help=_TO.get(language))
    where = parser.options.add_mutually_exclusive_group()
    where.add_argument("-o", "--output", metavar=_OUTPUT_FILE.get(language), help=_OUTPUT.get(language))
    where.add_argument("--beside", action="store_true", help=_BESIDE.get(language))
    parser.options.add_argument("--force", action="store_true", help=_FORCE.get(language))
    add_sheet_options(parser)


def _run(parser: Parser, known: Namespace) -> int:
    language = parser.language
    if len(known.files) > 1 and not known.beside:
        parser.error(_ONE_BY_ONE.get(language))
    if known.beside and _STANDARD in known.files:
        parser.error(_NOTHING_BESIDE.get(language))
    if known.output == _STANDARD:
        known.output = None
    ending = Path(known.output).suffix.lower() if known.output is not None else None
    if known.to is not None and ending is not None and ending not in _ENDINGS[known.to]:
        parser.error(_ENDING_DIFFERS.format(to=known.to, file=known.output).get(language))
    if (sheet := sheet_in(parser, known)) is not None:
        return _convert_sheet(parser, known, sheet)
    from samenwerking.model.content import Content

    return each_content(parser, known, lambda document: _convert(parser, known, document), Content)


def _convert_sheet(parser: Parser, known: Namespace, sheet: str) -> int:
    from samenwerking.errors import InvalidError

    try:
        return _put(parser, known, agenda_in(parser, known, sheet), sheet, known.to or "yaml")
    except InvalidError as error:
        complain(problems(error, parser.language, every=known.all_problems))
        return CANNOT_RUN


def _convert(parser: Parser, known: Namespace, document: Document[Content]) -> int:
    return _put(parser, known, document.value, document.name, known.to or _OTHER[document.format])


def _put(parser: Parser, known: Namespace, content: Content, name: str, to: Format) -> int:
    """Write *content*, which came from the file *name*, to where the arguments say."""
    from samenwerking.formats.documents import dump, dumps

    if known.output is None and not known.beside:
        write(dumps(content, format=to))
        return ALL_IS_WELL
    target = Path(known.output) if known.output is not None else Path(name).with_suffix(f".{to}")
    if target.exists() and not known.force:
        complain(_EXISTS.format(file=target).get(parser.language))
        return CANNOT_RUN
    dump(content, target)
    say(f"{target}: {_WRITTEN.get(parser.language)}")
    return ALL_IS_WELL


_ENDINGS = {"yaml": (".yaml", ".yml"), "json": (".json",)}
_OTHER: Final[dict[Format, Format]] = {"yaml": "json", "json": "yaml"}

_TO = Text("het formaat; anders het andere dan dat van het document", "the format; by default the other one")
_OUTPUT_FILE = Text("BESTAND", "FILE")
_OUTPUT = Text(
    "schrijf naar dit bestand, waarvan de naam het formaat zegt; anders naar de standaarduitvoer",
    "write to this file, whose name says the format; by default to standard output",
)
_BESIDE = Text(
    "schrijf elk document naast het oorspronkelijke, met de andere uitgang",
    "write each document beside its original, with the other ending",
)
_FORCE = Text("overschrijf een bestand dat er al is", "overwrite a file that exists")
_ONE_BY_ONE = Text(
    "dit zijn verschillende bestanden, en één uitvoer; geef er één, of kies --beside",
    "these are several files, and one output; give one of them, or choose --beside",
)
_NOTHING_BESIDE = Text(
    "naast de standaardinvoer kan geen bestand komen; kies -o",
    "no file can be written beside standard input; choose -o",
)
_ENDING_DIFFERS = Text(
    "--to {to} past niet bij de naam '{file}'; geef een naam met de uitgang .{to}, of laat --to weg",
    "--to {to} does not fit the name '{file}'; give a name that ends in .{to}, or leave out --to",
)
_EXISTS = Text(
    "{file}: bestaat al. Kies een andere naam, of --force om te overschrijven.",
    "{file}: exists. Choose another name, or --force to overwrite it.",
)
_WRITTEN = Text("geschreven", "written")

COMMAND = Command(
    "convert",
    Text("zet een document of spreadsheet om naar YAML of JSON", "turn a document or spreadsheet into YAML or JSON"),
    Text(
        "Zet een document om naar YAML of JSON. Alles wat het vastlegt blijft; opmerkingen (#) vervallen.\n"
        "Een spreadsheet die als CSV is opgeslagen, met een rij per agendapunt, wordt een agenda in YAML.",
        "Turn a document into YAML or JSON. All that it records is kept; comments (#) are not.\n"
        "A spreadsheet that was saved as CSV, with a row for each item, becomes an agenda in YAML.",
    ),
    Text(
        "voorbeelden:\n  samenwerking convert rondom_wijchen.yaml -o rondom_wijchen.json\n"
        "  samenwerking convert *.yaml --beside\n"
        "  samenwerking convert agenda.csv --id hilversum --owner gm0402 --owner-name Hilversum -o agenda.yaml",
        "examples:\n  samenwerking convert rondom_wijchen.yaml -o rondom_wijchen.json\n"
        "  samenwerking convert *.yaml --beside\n"
        "  samenwerking convert agenda.csv --id hilversum --owner gm0402 --owner-name Hilversum -o agenda.yaml",
    ),
    _add_arguments,
    _run,
)
