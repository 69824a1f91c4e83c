"""``samenwerking show``: what documents say, as tables or as data."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from samenwerking.cli.arguments import ALL_IS_WELL, Command, Parser
from samenwerking.cli.documents import each_document
from samenwerking.cli.output import say, write
from samenwerking.cli.reports import OVERVIEW, REPORTS
from samenwerking.language import Language, Text

if TYPE_CHECKING:
    from samenwerking.formats.documents import Document
    from samenwerking.questions.answers import Answer
    from samenwerking.structures import Collaboration, View

_ALL = "all"
_WIDEST = 100  # as the tables of answers


def _add_arguments(parser: Parser) -> None:
    language = parser.language

    def names(text: str) -> list[str]:
        words = {report.word: name for name, report in REPORTS.items()} | {"alles": _ALL}
        chosen = [parser.one_of(word.strip(), (*REPORTS, _ALL), words) for word in text.split(",")]
        return list(REPORTS) if _ALL in chosen else chosen

    parser.add_files()
    add = parser.options.add_argument
    add("--report", action="extend", type=names, metavar=_NAME.get(language), help=_REPORT.get(language))
    add("--task", action="append", default=[], metavar="ID", help=_TASK.get(language))
    add("--decide", action="append", default=[], metavar=_SUBJECT.get(language), help=_DECIDE.get(language))
    add("--on", type=parser.day, metavar=_DAY.get(language), help=_ON.get(language))
    add("--format", choices=("text", "markdown", "csv", "json"), default="text", help=_FORMAT.get(language))


def _run(parser: Parser, known: Namespace) -> int:
    if known.format == "json":
        return _show_data(parser, known)
    if known.format == "csv":
        return _show_csv(parser, known)
    sections_of, between = (_pages, "") if known.format == "markdown" else (_sections, "\n")
    shown: list[Document[Collaboration]] = []

    def handle(document: Document[Collaboration]) -> int:
        sections = list(sections_of(parser.language, known, document))
        if shown:
            say(between)
        say("\n\n".join(sections))
        shown.append(document)
        return ALL_IS_WELL

    return each_document(parser, known, handle)


def _show_data(parser: Parser, known: Namespace) -> int:
    """Write one JSON text: an object where one file was asked for, a list where several were."""
    import json

    found: list[dict[str, Any]] = []

    def handle(document: Document[Collaboration]) -> int:
        found.append(_data(known, document))
        return ALL_IS_WELL

    code = each_document(parser, known, handle)
    several = len(known.files) > 1
    if several or found:
        write(json.dumps(found if several else found[0], ensure_ascii=False, indent=2) + "\n")
    return code


def _show_csv(parser: Parser, known: Namespace) -> int:
    """Write one table: of several files that of each, with the name of the file before each row."""
    from samenwerking.questions.tables import to_csv

    if len(known.task) + len(known.decide) + len(dict.fromkeys(known.report or ())) != 1:
        parser.error(_ONE_TABLE.get(parser.language))
    tables: list[tuple[str, list[list[str]]]] = []

    def handle(document: Document[Collaboration]) -> int:
        (answer,) = _answers(known, document)
        tables.append((document.name, answer.table(parser.language)))
        return ALL_IS_WELL

    code = each_document(parser, known, handle)
    if len({tuple(table[0]) for _, table in tables}) > 1:
        parser.error(_OTHER_COLUMNS.get(parser.language))
    if len(known.files) > 1 and tables:
        rows = [[name, *row] for name, table in tables for row in table[1:]]
        tables = [("", [[_FILE.get(parser.language), *tables[0][1][0]], *rows])]
    for _, table in tables:
        say(to_csv(table).removesuffix("\n"))
    return code


def _answers(known: Namespace, document: Document[Collaboration]) -> list[Answer[Any]]:
    """Return what was asked for: first the tasks and decisions, then the reports."""
    asked = _asked(known, document)
    tasks: list[Answer[Any]] = [_about(document, "--task", asked.who_decides, one) for one in dict.fromkeys(known.task)]
    tasks += [_about(document, "--decide", asked.decide, one) for one in dict.fromkeys(known.decide)]
    return tasks + [REPORTS[name].ask(asked) for name in dict.fromkeys(known.report or ())]


def _asked(known: Namespace, document: Document[Collaboration]) -> Collaboration | View:
    return document.value if known.on is None else document.value.on(known.on)


def _pages(language: Language, known: Namespace, document: Document[Collaboration]) -> Iterator[str]:
    """Yield what is shown of a document as Markdown: a title, and the answers."""
    yield f"# {document.value.text(language)}"
    if known.on is not None:
        view = document.value.on(known.on)
        yield (view.note or _STANDING.format(day=view.day)).get(language)
    chosen = (
        known if known.report or known.task or known.decide else Namespace(**{**vars(known), "report": list(OVERVIEW)})
    )
    for answer in _answers(chosen, document):
        yield _without_note(answer).markdown(language)


def _data(known: Namespace, document: Document[Collaboration]) -> dict[str, Any]:
    value = document.value
    view = None if known.on is None else value.on(known.on)
    asked = value if view is None else view
    names = known.report or ([] if known.task or known.decide else list(REPORTS))
    data = {
        "file": document.name,
        "id": value.id,
        "name": value.name,
        "structure": type(value).word,
        "on": None if view is None else str(view.day),
        "state": None if view is None else view.state.value,
        **{name: REPORTS[name].ask(asked).rows() for name in names},
    }
    if known.task:
        data["tasks"] = {task: _about(document, "--task", asked.who_decides, task).rows() for task in known.task}
    if known.decide:
        data["decisions"] = {word: _about(document, "--decide", asked.decide, word).rows() for word in known.decide}
    return data


def _sections(language: Language, known: Namespace, document: Document[Collaboration]) -> Iterator[str]:
    """Yield what is shown of a document: its title, and the answers."""
    value = document.value
    view = None if known.on is None else value.on(known.on)
    asked = value if view is None else view
    is_overview = not (known.report or known.task or known.decide)
    answers = [_short(REPORTS[name].ask(asked)) for name in OVERVIEW] if is_overview else _answers(known, document)

    name = value.text(language)
    title = _wrapped(f"{document.name}: {name}" if len(known.files) > 1 else name)
    title.append("=" * max(map(len, title)))
    if view is not None:
        title.append((view.note or _STANDING.format(day=view.day)).get(language))
    if is_overview:
        title += _life(value, view, language)
    yield "\n".join(title)
    for answer in answers:
        yield _table(answer, language)
    if is_overview and (sentence := _how_much_is_unknown(asked)):
        yield sentence.get(language)


def _life(value: Collaboration, view: View | None, language: Language) -> Iterator[str]:
    """Yield what the title does not say about start and end."""
    if view is None and value.draft:
        yield _DRAFT.get(language)
    if value.start is None:
        yield _NO_START.get(language)
    for row in (value if view is None else view).timeline().items:
        if row.event.word == "ended":
            event = row.event.text.get(language)
            when = row.date.text(language) if row.date is not None else _NO_DAY.get(language)
            why = row.content.get(language)
            yield from _wrapped(f"{event[:1].upper()}{event[1:]}: {when}" + (f" ({why})" if why else ""))


def _wrapped(text: str) -> list[str]:
    from textwrap import wrap

    return wrap(text, _WIDEST)


def _about(document: Document[Collaboration], option: str, ask: Callable[[str], Answer[Any]], word: str) -> Answer[Any]:
    """Return an answer about something; what is not there is a problem of the argument, with the file."""
    import attrs

    from samenwerking.errors import InvalidError

    try:
        return ask(word)
    except InvalidError as error:
        problems = [attrs.evolve(one, path=(option,), file=document.name) for one in error.problems]
        raise InvalidError(document.name, problems) from None


def _table(answer: Answer[Any], language: Language) -> str:
    if answer.note is not None and not answer.items:
        return f"{answer.heading.get(language)}\n\n{_NOTHING_THAT_DAY.get(language)}"
    return _without_note(answer).text(language)


def _without_note(answer: Answer[Any]) -> Answer[Any]:
    """Return an answer without its note, which the title has."""
    import attrs

    return attrs.evolve(answer, note=None)


def _short(answer: Answer[Any]) -> Answer[Any]:
    """Return an answer without what belongs with it, and without what is not known."""
    import attrs

    return attrs.evolve(answer, also=(), gaps=())


def _how_much_is_unknown(asked: Collaboration | View) -> Text | None:
    unknowns = asked.unknowns()
    if unknowns.items:
        return (_ONE_UNKNOWN if len(unknowns.items) == 1 else _SOME_UNKNOWN).format(number=len(unknowns.items))
    return _NONE_UNKNOWN if unknowns.note is None else None


_NAME = Text("NAAM", "NAME")
_DAY = Text("DAG", "DAY")
_REPORT = Text(
    "wat er getoond wordt, zie onder; meer met komma's ertussen; anders een kort overzicht",
    "what is shown, see below; several with commas between them; by default a short overview",
)
_TASK = Text("toon wie wat beslist over deze taak", "show who decides what about this task")
_SUBJECT = Text("ONDERWERP", "SUBJECT")
_DECIDE = Text(
    "toon hoe een besluit loopt en waar het kan vastlopen: over een taak, of over het onderwerp van een beslisrecht",
    "show how a decision runs and where it can stall: on a task, or on the subject of a decision right",
)
_ON = Text(
    "zoals het op deze dag is, jaar-maand-dag; anders alles wat is vastgelegd, met perioden",
    "as it is on this day, year-month-day; by default all that is recorded, with periods",
)
_FORMAT = Text(
    "text en markdown voor mensen, csv voor rekenbladen (één tabel), json voor programma's (zonder --report: alle)",
    "text and markdown for people, csv for spreadsheets (one table), json for programs (without --report: all of them)",
)
_ONE_TABLE = Text(
    "--format csv geeft één tabel: kies met --report, --task of --decide één ding",
    "--format csv gives one table: choose one thing with --report, --task or --decide",
)
_OTHER_COLUMNS = Text(
    "--format csv: de kolommen verschillen per bestand; vraag één bestand tegelijk",
    "--format csv: the columns differ from file to file; ask for one file at a time",
)
_FILE = Text("bestand", "file")
_STANDING = Text("Op {day} van kracht.", "On {day} it stands.")
_DRAFT = Text("Dit is een plan.", "This is a plan.")
_NO_START = Text("Het begin is niet bekend.", "The start is not known.")
_NO_DAY = Text("dag niet bekend", "day not known")
_NOTHING_THAT_DAY = Text("Die dag niets.", "Nothing on that day.")
_ONE_UNKNOWN = Text(
    "Eén feit is niet bekend; --report unknowns noemt het.", "One fact is not known; --report unknowns names it."
)
_SOME_UNKNOWN = Text(
    "{number} feiten zijn niet bekend; --report unknowns noemt ze.",
    "{number} facts are not known; --report unknowns names them.",
)
_NONE_UNKNOWN = Text("Geen van de gevraagde feiten is onbekend.", "None of the facts that were asked for is unknown.")


def _help(language: Language) -> str:
    known = {name: report.about.get(language) for name, report in REPORTS.items()} | {_ALL: _ALL_REPORTS.get(language)}
    return "\n".join(f"  {name:<12}{about}" for name, about in known.items())


_ALL_REPORTS = Text("al deze", "all of these")
_EPILOG = Text(
    "wat er getoond kan worden:\n{reports}\n\n"
    "voorbeelden:\n  samenwerking show rondom_wijchen.yaml\n"
    "  samenwerking show rondom_wijchen.yaml --report board,shares --on 2018-06-01\n"
    "  samenwerking show rondom_wijchen.yaml --decide access\n"
    "  samenwerking show *.yaml --report members --format json",
    "what can be shown:\n{reports}\n\n"
    "examples:\n  samenwerking show rondom_wijchen.yaml\n"
    "  samenwerking show rondom_wijchen.yaml --report board,shares --on 2018-06-01\n"
    "  samenwerking show rondom_wijchen.yaml --decide access\n"
    "  samenwerking show *.yaml --report members --format json",
).format(reports=Text(_help("nl"), _help("en")))

COMMAND = Command(
    "show",
    Text("toon wat documenten zeggen", "show what documents say"),
    Text(
        "Toon wat documenten zeggen: wie beslist wat, wie zit waar, sinds wanneer, en wat niet bekend is.",
        "Show what documents say: who decides what, who sits where, since when, and what is not known.",
    ),
    _EPILOG,
    _add_arguments,
    _run,
)
