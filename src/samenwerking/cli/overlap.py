"""``samenwerking overlap``: where the plans in agendas overlap, and what was learned elsewhere."""

from __future__ import annotations

import argparse
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from samenwerking.cli.arguments import ALL_IS_WELL, CANNOT_RUN, SOMETHING_FOUND, Command, Parser
from samenwerking.cli.documents import each_content
from samenwerking.cli.output import complain, problems, say, write
from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.formats.documents import Document
    from samenwerking.model.agenda import Agenda
    from samenwerking.overlap.shared import SharedAgenda
    from samenwerking.questions.answers import Answer
    from samenwerking.values.money import Share


def _add_arguments(parser: Parser) -> None:
    language = parser.language

    def share(text: str) -> Share:
        from samenwerking.errors import InvalidError
        from samenwerking.values.money import Share

        try:
            return Share.parse(text)
        except InvalidError as error:
            raise argparse.ArgumentTypeError(error.problems[0].text(language)) from None

    parser.add_files()
    add = parser.options.add_argument
    add("--of", metavar=_PARTY.get(language), help=_OF.get(language))
    add("--at-least", type=share, metavar=_SHARE.get(language), help=_AT_LEAST.get(language).replace("%", "%%"))
    add("--answered", action="store_true", help=_ANSWERED.get(language))
    add("--format", choices=("text", "markdown", "json", "csv", "html"), default="text", help=_FORMAT.get(language))


def _run(parser: Parser, known: Namespace) -> int:
    from samenwerking.errors import InvalidError
    from samenwerking.model.agenda import Agenda
    from samenwerking.overlap.shared import SharedAgenda

    documents: list[Document[Agenda]] = []

    def keep(document: Document[Agenda]) -> int:
        documents.append(document)
        return ALL_IS_WELL

    if each_content(parser, known, keep, Agenda) != ALL_IS_WELL:
        return CANNOT_RUN
    try:
        answers = _answers(SharedAgenda(documents), known)
    except InvalidError as error:
        complain(problems(error, parser.language, every=known.all_problems))
        return CANNOT_RUN
    _write(parser, known, answers)
    return SOMETHING_FOUND if any(answer.items for answer in answers.values()) else ALL_IS_WELL


def _answers(shared: SharedAgenda, known: Namespace) -> dict[str, Answer[Any]]:
    """Return what is told, by the key under which programs find it."""
    import attrs

    from samenwerking.errors import InvalidError
    from samenwerking.overlap.score import DEFAULT_THRESHOLD

    asked = {"of": known.of, "at_least": DEFAULT_THRESHOLD if known.at_least is None else known.at_least}
    try:
        return {
            "overlaps": shared.overlaps(**asked, answered=known.answered),
            "lessons": shared.lessons(**asked),
            "same_partners": shared.same_partners(of=known.of),
        }
    except InvalidError as error:  # of a party that no agenda knows
        raise InvalidError("--of", [attrs.evolve(one, path=("--of",)) for one in error.problems]) from None


def _write(parser: Parser, known: Namespace, answers: dict[str, Answer[Any]]) -> None:
    language = parser.language
    if known.format == "json":
        import json

        data = {"files": list(known.files)} | {name: answer.rows() for name, answer in answers.items()}
        write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    elif known.format == "csv":
        say(answers["overlaps"].csv(language).removesuffix("\n"))
    elif known.format == "html":
        from samenwerking.questions.tables import to_page

        page = to_page(_TITLE.get(language), [answer.html(language) for answer in answers.values()], language)
        say(page.removesuffix("\n"))
    elif known.format == "markdown":
        say("\n\n".join(answer.markdown(language) for answer in answers.values()))
    else:
        say("\n\n".join(answer.text(language) for answer in answers.values()))


_TITLE = Text("Agenda's naast elkaar", "Agendas beside each other")
_PARTY = Text("PARTIJ", "PARTY")
_SHARE = Text("DEEL", "SHARE")
_OF = Text("alleen wat deze partij aangaat, bij haar id", "only what concerns this party, by its id")
_AT_LEAST = Text(
    "vanaf welke score, zoals 60%; anders vanaf 30%",
    "from which score on, such as 60%; by default from 30%",
)
_ANSWERED = Text(
    "ook waarvan een eigenaar al heeft gezegd hoe ze zich verhouden",
    "also where an owner already said how the two go together",
)
_FORMAT = Text(
    "text en markdown voor mensen, html voor een pagina, csv (alleen overlap) voor rekenbladen, json voor programma's",
    "text and markdown for people, html for a page, csv (overlaps only) for spreadsheets, json for programs",
)

COMMAND = Command(
    "overlap",
    Text("zeg waar plannen in agenda's overlappen", "say where the plans in agendas overlap"),
    Text(
        "Zeg waar plannen van verschillende gemeenten overlappen, wat elders al geleerd is, en wie ieders partner is.\n"
        "Uitkomst: 0 er is niets gevonden, 1 er is iets gevonden, 2 het kon niet worden uitgevoerd.",
        "Say where plans of different municipalities overlap, what was learned elsewhere, and who is everybody's "
        "partner.\nExit code: 0 nothing was found, 1 something was found, 2 it could not run.",
    ),
    Text(
        "voorbeelden:\n  samenwerking overlap agendas/*.yaml\n"
        "  samenwerking overlap agendas/*.yaml --of gm0402 --at-least 60%\n"
        "  samenwerking overlap agendas/*.yaml --format html > overlap.html",
        "examples:\n  samenwerking overlap agendas/*.yaml\n"
        "  samenwerking overlap agendas/*.yaml --of gm0402 --at-least 60%\n"
        "  samenwerking overlap agendas/*.yaml --format html > overlap.html",
    ),
    _add_arguments,
    _run,
)
