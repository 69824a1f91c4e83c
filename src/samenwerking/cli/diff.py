"""``samenwerking diff``: what differs between two documents, or between two days of one."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from samenwerking.cli.arguments import ALL_IS_WELL, CANNOT_RUN, SOMETHING_FOUND, Command, Parser, words
from samenwerking.cli.output import complain, problems, say, write
from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.comparison.differences import Differences
    from samenwerking.formats.documents import Document
    from samenwerking.structures import Collaboration


def _add_arguments(parser: Parser) -> None:
    language = parser.language
    parser.add_files()
    add = parser.options.add_argument
    add("--on", type=parser.day, metavar=_DAY.get(language), help=_ON.get(language))
    add("--and-on", type=parser.day, metavar=_DAY.get(language), help=_AND_ON.get(language))
    add("--select", action="extend", type=words, metavar="CODE", help=_SELECT.get(language))
    parser.add_rule_sets()
    parser.add_settings()
    add("--format", choices=("text", "markdown", "csv", "json"), default="text", help=_FORMAT.get(language))


def _run(parser: Parser, known: Namespace) -> int:
    _refuse(parser, known)
    rules = parser.rules(known.rule_sets)
    if known.select is not None:
        rules = parser.select(rules, known.select, "--select: ")
    settings = parser.settings(known.set)
    documents = _read(parser, known)
    if documents is None:
        return CANNOT_RUN

    from samenwerking.comparison.compare import compare

    days = {"on": known.on, "and_on": known.and_on}
    differences = compare(documents[0], documents[-1], **days, rules=rules, settings=settings)
    if known.format == "json":
        _write_data(known, differences)
    else:
        say(getattr(differences, known.format)(parser.language).removesuffix("\n"))
    return SOMETHING_FOUND if differences.items else ALL_IS_WELL


def _refuse(parser: Parser, known: Namespace) -> None:
    """Refuse what cannot be compared: three files, one file on one day, or the day of the second alone."""
    if len(known.files) > 2:
        parser.error(_TOO_MANY.get(parser.language))
    if known.and_on is not None and known.on is None:
        parser.error(_WHICH_FIRST.get(parser.language))
    if len(known.files) == 1 and known.and_on is None:
        parser.error(_WITH_WHAT.get(parser.language))


def _read(parser: Parser, known: Namespace) -> list[Document[Collaboration]] | None:
    """Return the documents; `None` where one cannot be read, of which is told what is wrong."""
    from samenwerking.errors import InvalidError
    from samenwerking.formats.documents import read

    documents = []
    for file in known.files:
        try:
            documents.append(read(file))
        except InvalidError as error:
            complain(problems(error, parser.language, every=known.all_problems))
    return documents if len(documents) == len(known.files) else None


def _write_data(known: Namespace, differences: Differences) -> None:
    import json

    note = differences.note
    data = {
        "files": list(known.files),
        "on": None if known.on is None else str(known.on),
        "and_on": None if known.on is None else str(known.and_on or known.on),
        "note": None if note is None else note.to_plain(),
        "differences": differences.rows(),
    }
    write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


_DAY = Text("DAG", "DAY")
_ON = Text(
    "zoals het op deze dag is, met wat regels ervan zeggen; anders alles wat is vastgelegd, zonder regels",
    "as it is on this day, with what rules say of it; by default all that is recorded, without rules",
)
_AND_ON = Text(
    "de dag van de tweede, als dat een andere is; met één bestand de dag waarmee het wordt vergeleken",
    "the day of the second, where it is another one; with one file the day that it is compared with",
)
_SELECT = Text(
    "vergelijk alleen de uitkomst van deze regels: codes, namen of families zoals WGR, met komma's ertussen",
    "compare the outcomes of these rules only: codes, names or families such as WGR, with commas between them",
)
_FORMAT = Text(
    "text en markdown voor mensen, csv voor rekenbladen, json voor programma's, in beide talen",
    "text and markdown for people, csv for spreadsheets, json for programs, in both languages",
)
_TOO_MANY = Text("geef twee bestanden, of één met twee dagen", "give two files, or one with two days")
_WHICH_FIRST = Text("bij --and-on hoort --on, de dag van de eerste", "--and-on goes with --on, the day of the first")
_WITH_WHAT = Text(
    "waarmee? Geef een tweede bestand, of twee dagen: --on DAG --and-on DAG",
    "with what? Give a second file, or two days: --on DAY --and-on DAY",
)

COMMAND = Command(
    "diff",
    Text("zeg wat er verschilt tussen twee documenten of twee dagen", "say what differs between two documents or days"),
    Text(
        "Zeg wat er verschilt tussen twee documenten, of tussen twee dagen van één document.\n"
        "Uitkomst: 0 er is geen verschil, 1 er is verschil, 2 het kon niet worden uitgevoerd.",
        "Say what differs between two documents, or between two days of one document.\n"
        "Exit code: 0 nothing differs, 1 something differs, 2 it could not run.",
    ),
    Text(
        "voorbeelden:\n  samenwerking diff cooperatie.yaml stichting.yaml\n"
        "  samenwerking diff cooperatie.yaml stichting.yaml --on 2026-01-01\n"
        "  samenwerking diff rondom_wijchen.yaml --on 2017-11-17 --and-on 2019-12-31",
        "examples:\n  samenwerking diff cooperative.yaml foundation.yaml\n"
        "  samenwerking diff cooperative.yaml foundation.yaml --on 2026-01-01\n"
        "  samenwerking diff rondom_wijchen.yaml --on 2017-11-17 --and-on 2019-12-31",
    ),
    _add_arguments,
    _run,
)
