"""``samenwerking explain``: why this partner, in words that a resident can read, and what cannot be explained."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from samenwerking.cli.arguments import ALL_IS_WELL, SOMETHING_FOUND, Command, Parser
from samenwerking.cli.documents import each_document
from samenwerking.cli.output import say, write
from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.formats.documents import Document
    from samenwerking.questions.explanation import Explanation
    from samenwerking.structures import Collaboration

    Explained = tuple[Document[Collaboration], Explanation]


def _add_arguments(parser: Parser) -> None:
    language = parser.language
    parser.add_files()
    add = parser.options.add_argument
    add("--choice", metavar="ID", help=_CHOICE.get(language))
    add("--format", choices=("text", "markdown", "csv", "json"), default="text", help=_FORMAT.get(language))


def _run(parser: Parser, known: Namespace) -> int:
    explained: list[Explained] = []

    def handle(document: Document[Collaboration]) -> int:
        explanation = _explain(known, document)
        explained.append((document, explanation))
        return ALL_IS_WELL if explanation.complete else SOMETHING_FOUND

    code = each_document(parser, known, handle)
    if explained:
        _WRITERS[known.format](parser, known, explained)
    return code


def _explain(known: Namespace, document: Document[Collaboration]) -> Explanation:
    """Return the explanation; a choice that is not there is a problem of the argument, with the file."""
    import attrs

    from samenwerking.errors import InvalidError

    try:
        return document.value.explain(known.choice)
    except InvalidError as error:
        problems = [attrs.evolve(one, path=("--choice",), file=document.name) for one in error.problems]
        raise InvalidError(document.name, problems) from None


def _write_text(parser: Parser, known: Namespace, explained: list[Explained]) -> None:
    from samenwerking.questions.tables import folded

    pages = []
    for document, explanation in explained:
        name = document.value.text(parser.language)
        title = folded(f"{document.name}: {name}" if len(known.files) > 1 else name)
        underlined = "\n".join([*title, "=" * max(map(len, title))])
        pages.append(f"{underlined}\n\n{explanation.text(parser.language)}")
    say("\n\n\n".join(pages))


def _write_markdown(parser: Parser, known: Namespace, explained: list[Explained]) -> None:
    from samenwerking.questions.tables import escaped

    language = parser.language
    say("\n\n".join(f"# {escaped(one.value.text(language))}\n\n{told.markdown(language)}" for one, told in explained))


def _write_csv(parser: Parser, known: Namespace, explained: list[Explained]) -> None:
    """Write one table: of several files that of each, with the name of the file before each row."""
    from samenwerking.questions.tables import to_csv

    tables = [(document.name, told.table(parser.language)) for document, told in explained]
    table = tables[0][1]
    if len(known.files) > 1:
        rows = [[name, *row] for name, (_, *rows) in tables for row in rows]
        table = [[_FILE.get(parser.language), *table[0]], *rows]
    say(to_csv(table).removesuffix("\n"))


def _write_data(parser: Parser, known: Namespace, explained: list[Explained]) -> None:
    """Write one JSON text: an object where one file was asked for, a list where several were."""
    import json

    data = [_data(document, explanation) for document, explanation in explained]
    write(json.dumps(data if len(known.files) > 1 else data[0], ensure_ascii=False, indent=2) + "\n")


def _data(document: Document[Collaboration], explanation: Explanation) -> dict[str, Any]:
    return {
        "file": document.name,
        "id": document.value.id,
        "name": document.value.name,
        "complete": explanation.complete,
        "explanation": explanation.rows(),
    }


_WRITERS = {"text": _write_text, "markdown": _write_markdown, "csv": _write_csv, "json": _write_data}

_CHOICE = Text(
    "leg alleen deze partnerkeuze uit; anders alle", "explain only this choice of a partner; by default all of them"
)
_FORMAT = Text(
    "text en markdown voor mensen, csv voor rekenbladen, json voor programma's, in beide talen",
    "text and markdown for people, csv for spreadsheets, json for programs, in both languages",
)
_FILE = Text("bestand", "file")

COMMAND = Command(
    "explain",
    Text("leg uit waarom voor een partner is gekozen", "explain why a partner was chosen"),
    Text(
        "Leg in gewone woorden uit waar een samenwerking voor is en hoe haar partners zijn gekozen, en zeg wat niet\n"
        "kan worden uitgelegd: wat niet is vastgelegd, en wat er niet is.\n"
        "Uitkomst: 0 alles kan worden uitgelegd, 1 iets niet, 2 het kon niet worden uitgevoerd.",
        "Explain in plain words what a collaboration is for and how its partners were chosen, and say what cannot be\n"
        "explained: what is not recorded, and what is not there.\n"
        "Exit code: 0 all can be explained, 1 something cannot, 2 it could not run.",
    ),
    Text(
        "voorbeelden:\n  samenwerking explain ams_institute.yaml\n"
        "  samenwerking explain ams_institute.yaml --choice institute --format markdown\n"
        "  samenwerking explain *.yaml --format csv",
        "examples:\n  samenwerking explain ams_institute.yaml\n"
        "  samenwerking explain ams_institute.yaml --choice institute --format markdown\n"
        "  samenwerking explain *.yaml --format csv",
    ),
    _add_arguments,
    _run,
)
