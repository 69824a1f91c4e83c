"""``samenwerking check``: documents against law and good practice on a day."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from samenwerking.cli.arguments import ALL_IS_WELL, CANNOT_RUN, SOMETHING_FOUND, Command, Parser, words
from samenwerking.cli.documents import each_content
from samenwerking.cli.output import complain, problems, say, write
from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.formats.documents import Document
    from samenwerking.model.agenda import Agenda
    from samenwerking.model.content import Content
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
    settings = parser.settings(known.set)
    collaborations, agendas, code = _read(parser, known)
    asked = partial(_ask, day, rules, settings, agendas)
    wanted = len(known.files) - len(agendas)
    return max(code, (_check_data if known.format == "json" else _check)(parser, known, collaborations, wanted, asked))


def _read(parser: Parser, known: Namespace) -> tuple[list[Document[Collaboration]], list[Document[Agenda]], int]:
    """Return the collaborations to check, the agendas to check them with, and the code of what cannot be read."""
    from samenwerking.errors import InvalidError
    from samenwerking.model.agenda import Agenda
    from samenwerking.model.content import Content
    from samenwerking.overlap.shared import SharedAgenda

    read: list[Document[Any]] = []

    def keep(document: Document[Content]) -> int:
        read.append(document)
        return ALL_IS_WELL

    code = each_content(parser, known, keep, Content)
    agendas = [document for document in read if isinstance(document.value, Agenda)]
    collaborations = [document for document in read if not isinstance(document.value, Agenda)]
    if agendas and not collaborations and code == ALL_IS_WELL:
        parser.error(_ONLY_AGENDAS.get(parser.language))
    try:
        SharedAgenda(agendas)
    except InvalidError as error:
        complain(problems(error, parser.language, every=known.all_problems))
        return [], [], CANNOT_RUN
    return collaborations, agendas, code


def _ask(
    day: dt.date,
    rules: RuleSet,
    settings: Settings,
    agendas: list[Document[Agenda]],
    document: Document[Collaboration],
) -> Report:
    from samenwerking.rules.check import check

    return check(document, on=day, rules=rules, settings=settings, agendas=agendas)


def _check(
    parser: Parser,
    known: Namespace,
    documents: list[Document[Collaboration]],
    wanted: int,
    asked: Callable[[Document[Collaboration]], Report],
) -> int:
    """Write the reports one after another."""
    codes = [ALL_IS_WELL]
    for at, document in enumerate(documents):
        report = asked(document)
        if at:
            say("\n")
        if wanted > 1:
            say(f"{document.name}:")
        say(report.text(parser.language, verbose=known.verbose))
        if known.verbose:
            for error in report.errors:
                complain(error.trace)
        codes.append(_code(report))
    return max(codes)


def _check_data(
    _parser: Parser,
    _known: Namespace,
    documents: list[Document[Collaboration]],
    wanted: int,
    asked: Callable[[Document[Collaboration]], Report],
) -> int:
    """Write one JSON text: an object where one collaboration was asked for, a list where several were."""
    import json

    codes, found = [ALL_IS_WELL], []
    for document in documents:
        report = asked(document)
        found.append({"file": document.name, **report.to_json()})
        codes.append(_code(report))
    if wanted > 1 or found:
        write(json.dumps(found if wanted > 1 else found[0], ensure_ascii=False, indent=2) + "\n")
    return max(codes)


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

_ONLY_AGENDAS = Text(
    "dit zijn alleen agenda's: geef ook het document van het samenwerkingsverband",
    "these are agendas only: give the document of the collaboration too",
)

COMMAND = Command(
    "check",
    Text("toets documenten aan wet en goed bestuur", "check documents against law and good practice"),
    Text(
        "Toets documenten aan wet en goed bestuur: wat overtreden is en waar, en wat ontbreekt om te oordelen.\n"
        "Agenda's van wie meedoet (kind: agenda) tellen mee bij elk van de andere documenten.\n"
        "Uitkomst: 0 niets overtreden dat een fout is, 1 wel, 2 een document of regel die niet getoetst kon worden.",
        "Check documents against law and good practice: what is violated and where, and what is missing to judge.\n"
        "Agendas of those who take part (kind: agenda) count with each of the other documents.\n"
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
