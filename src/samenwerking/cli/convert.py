"""``samenwerking convert``: a document in the other format, or rewritten in its own."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from samenwerking.cli.arguments import ALL_IS_WELL, CANNOT_RUN, Command, Parser
from samenwerking.cli.documents import each_content
from samenwerking.cli.output import complain, say, write
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
    from samenwerking.model.content import Content

    return each_content(parser, known, lambda document: _convert(parser, known, document), Content)


def _convert(parser: Parser, known: Namespace, document: Document[Content]) -> int:
    from samenwerking.formats.documents import dump, dumps

    to: Format = known.to or _OTHER[document.format]
    if known.output is None and not known.beside:
        write(dumps(document.value, format=to))
        return ALL_IS_WELL
    target = Path(known.output) if known.output is not None else Path(document.name).with_suffix(f".{to}")
    if target.exists() and not known.force:
        complain(_EXISTS.format(file=target).get(parser.language))
        return CANNOT_RUN
    dump(document.value, target)
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
    Text("zet een document om naar YAML of JSON", "turn a document into YAML or JSON"),
    Text(
        "Zet een document om naar YAML of JSON. Alles wat het vastlegt blijft; opmerkingen (#) vervallen.",
        "Turn a document into YAML or JSON. All that it records is kept; comments (#) are not.",
    ),
    Text(
        "voorbeelden:\n  samenwerking convert rondom_wijchen.yaml -o rondom_wijchen.json\n"
        "  samenwerking convert *.yaml --beside",
        "examples:\n  samenwerking convert rondom_wijchen.yaml -o rondom_wijchen.json\n"
        "  samenwerking convert *.yaml --beside",
    ),
    _add_arguments,
    _run,
)
