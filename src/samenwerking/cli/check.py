"""``samenwerking check``: documents against law and good practice on a day."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from samenwerking.cli.arguments import ALL_IS_WELL, CANNOT_RUN, SOMETHING_FOUND, Command, Parser, words
from samenwerking.cli.documents import each_document
from samenwerking.cli.output import complain, say, write
from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.formats.documents import Document
    from samenwerking.rules.report import Report
    from samenwerking.rules.sets import RuleSet
    from samenwerking.rules.settings import Settings
    from samenwerking.structures import Collaboration


def _add_arguments(parser: Parser) -> None:
    language = parser.language
    parser.add_files()
    add = parser.options.add_argument
    add("--on", type=parser.day, metavar=_DAY.get(language), help=_ON.get(language))
    add("--select", action="extend", type=words, metavar="CODE", help=_SELECT.get(language))
    parser.add_rule_sets()
    parser.add_settings()
    add("--format", choices=("text", "json"), default="text", help=_FORMAT.get(language))
    add("--verbose", action="store_true", help=_VERBOSE.get(language))


def _run(parser: Parser, known: Namespace) -> int:
    rules = parser.rules(known.rule_sets)
    if known.select is not None:
        rules = parser.select(rules, known.select, "--select: ")
    day = known.on or dt.date.today()  # noqa: DTZ011 - the day where the user is
    asked = partial(_ask, day, rules, parser.settings(known.set))
    return (_check_data if known.format == "json" else _check)(parser, known, asked)


def _ask(day: dt.date, rules: RuleSet, settings: Settings, document: Document[Collaboration]) -> Report:
    from samenwerking.rules.check import check

    return check(document, on=day, rules=rules, settings=settings)


def _check(parser: Parser, known: Namespace, asked: Callable[[Document[Collaboration]], Report]) -> int:
    """Write the reports one after another."""
    several = len(known.files) > 1
    shown: list[Document[Collaboration]] = []

    def handle(document: Document[Collaboration]) -> int:
        report = asked(document)
        if shown:
            say("\n")
        if several:
            say(f"{document.name}:")
        say(report.text(parser.language, verbose=known.verbose))
        if known.verbose:
            for error in report.errors:
                complain(error.trace)
        shown.append(document)
        return _code(report)

    return each_document(parser, known, handle)


def _check_data(parser: Parser, known: Namespace, asked: Callable[[Document[Collaboration]], Report]) -> int:
    """Write one JSON text: an object where one file was asked for, a list where several were."""
    import json

    found: list[dict[str, Any]] = []

    def handle(document: Document[Collaboration]) -> int:
        report = asked(document)
        found.append({"file": document.name, **report.to_json()})
        return _code(report)

    code = each_document(parser, known, handle)
    several = len(known.files) > 1
    if several or found:
        write(json.dumps(found if several else found[0], ensure_ascii=False, indent=2) + "\n")
    return code


def _code(report: Report) -> int:
    return CANNOT_RUN if report.errors else ALL_IS_WELL if report.ok else SOMETHING_FOUND


_DAY = Text("DAG", "DAY")
_ON = Text(
    "volgens het recht en de stand van deze dag, jaar-maand-dag; anders vandaag",
    "by the law and as things are on this day, year-month-day; by default today",
)
_SELECT = Text(
    "alleen deze regels: codes, namen of families zoals WGR, met komma's ertussen; anders alle",
    "only these rules: codes, names or families such as WGR, with commas between them; by default all",
)
_FORMAT = Text(
    "text voor mensen, json voor programma's, in beide talen", "text for people, json for programs, in both languages"
)
_VERBOSE = Text(
    "noem alles wat ontbreekt, en van elke regel de uitkomst", "name all that is missing, and the answer of every rule"
)

COMMAND = Command(
    "check",
    Text("toets documenten aan wet en goed bestuur", "check documents against law and good practice"),
    Text(
        "Toets documenten aan wet en goed bestuur: wat overtreden is en waar, en wat ontbreekt om te oordelen.\n"
        "Uitkomst: 0 niets overtreden dat een fout is, 1 wel, 2 een document of regel die niet getoetst kon worden.",
        "Check documents against law and good practice: what is violated and where, and what is missing to judge.\n"
        "Exit code: 0 nothing is violated that is an error, 1 something is, 2 a document or rule that could not be\n"
        "checked.",
    ),
    Text(
        "voorbeelden:\n  samenwerking check rondom_wijchen.yaml\n"
        "  samenwerking check rondom_wijchen.yaml --on 2018-06-01 --select WGR,GOV012\n"
        "  samenwerking check *.yaml --format json",
        "examples:\n  samenwerking check rondom_wijchen.yaml\n"
        "  samenwerking check rondom_wijchen.yaml --on 2018-06-01 --select WGR,GOV012\n"
        "  samenwerking check *.yaml --format json",
    ),
    _add_arguments,
    _run,
)
