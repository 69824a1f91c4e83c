"""``samenwerking validate``: what is wrong with documents."""

from __future__ import annotations

from argparse import Namespace

from samenwerking.cli.arguments import ALL_IS_WELL, CANNOT_RUN, SOMETHING_FOUND, Command, Parser
from samenwerking.cli.output import complain, problems, say
from samenwerking.language import Text


def _add_arguments(parser: Parser) -> None:
    parser.add_files()


def _run(parser: Parser, known: Namespace) -> int:
    return max(_validate(parser, file, every=known.all_problems) for file in known.files)


def _validate(parser: Parser, file: str, *, every: bool) -> int:
    from samenwerking.errors import InvalidError
    from samenwerking.formats.documents import read
    from samenwerking.model.content import Content

    try:
        read(file, structure=Content)
    except InvalidError as error:
        wrong = problems(error, parser.language, every=every)
        if error.problems[0].line is None:  # no text at all
            complain(wrong)
            return CANNOT_RUN
        say(wrong)
        return SOMETHING_FOUND
    say(f"{file}: {_OK.get(parser.language)}")
    return ALL_IS_WELL


_OK = Text("in orde", "ok")

COMMAND = Command(
    "validate",
    Text("zeg wat er mis is met documenten", "say what is wrong with documents"),
    Text(
        "Lees documenten, en noem van elk alle problemen met regel, kolom en plaats. Uitkomst: 0 alles in orde,\n"
        "1 een document met problemen, 2 een bestand dat niet gelezen kan worden.",
        "Read documents, and name all problems of each with line, column and place. Exit code: 0 all is well,\n"
        "1 a document with problems, 2 a file that cannot be read.",
    ),
    Text("voorbeeld:\n  samenwerking validate *.yaml", "example:\n  samenwerking validate *.yaml"),
    _add_arguments,
    _run,
)
