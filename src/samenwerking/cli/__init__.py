"""
The command ``samenwerking``: one module per sub-command.

A new sub-command is a module with a `COMMAND`, and a place for it in `COMMANDS`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from samenwerking.cli import check, convert, diff, explain, overlap, rules, show, validate
from samenwerking.cli.arguments import CANNOT_RUN, Command, Parser, ShowVersion, language_of
from samenwerking.cli.output import apologise, complain, let_go, make_robust
from samenwerking.language import Language, Text

COMMANDS: Final[tuple[Command, ...]] = (
    check.COMMAND,
    show.COMMAND,
    diff.COMMAND,
    explain.COMMAND,
    overlap.COMMAND,
    rules.COMMAND,
    convert.COMMAND,
    validate.COMMAND,
)

_INTERRUPTED = 130
_NOBODY_READS = 141  # what a shell reports of a program that a closed pipe stopped


def main(argv: Sequence[str] | None = None) -> int:
    """
    Run the command, and return its exit code.

    0: all is well; 1: something was found; 2: it could not run.

    Args:
        argv: The arguments; `None`: those of the process.
    """
    make_robust()
    arguments = sys.argv[1:] if argv is None else list(argv)
    language = language_of(arguments)
    try:
        code = _run(arguments, language)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        let_go(sys.stdout, sys.stderr)
        return _NOBODY_READS
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        let_go(sys.stdout)
        complain(_CANNOT_WRITE.format(why=error.strerror or error).get(language))
        return CANNOT_RUN
    except Exception:  # what no user caused must not look like 'something was found'
        apologise(language)
        return CANNOT_RUN
    return code


def _run(arguments: list[str], language: Language) -> int:
    try:
        known = _parser(language).parse_args(arguments)
        return int(known.run(known.parser, known))
    except SystemExit as stop:  # argparse: after help, a version, or wrong arguments
        return int(stop.code or 0)


def _parser(language: Language) -> Parser:
    parser = Parser(language=language, prog="samenwerking", about=_ABOUT, more=_MORE)
    parser.common.add_argument("--version", action=ShowVersion, nargs=0, help=_VERSION.get(language))
    title, metavar = _COMMANDS.get(language), _COMMAND.get(language)
    choice = parser.add_subparsers(title=title, metavar=metavar, dest="command", required=True)
    for command in COMMANDS:
        sub = choice.add_parser(
            command.name,
            help=command.help.get(language),
            language=language,
            about=command.about,
            more=command.more,
        )
        command.add_arguments(sub)
        sub.set_defaults(run=command.run, parser=sub)
    return parser


_ABOUT = Text(
    "Samenwerkingsverbanden van gemeenten: wie beslist wat, wie zit waar, en wat niet bekend is.",
    "Collaborations of municipalities: who decides what, who sits where, and what is not known.",
)
_MORE = Text(
    "'samenwerking OPDRACHT --help' zegt meer over een opdracht.\n"
    "Uitkomst: 0 alles in orde, 1 er is iets gevonden, 2 het kon niet worden uitgevoerd.",
    "'samenwerking COMMAND --help' says more about a command.\n"
    "Exit code: 0 all is well, 1 something was found, 2 it could not run.",
)
_VERSION = Text("toon de versie", "show the version")
_COMMANDS = Text("opdrachten", "commands")
_COMMAND = Text("OPDRACHT", "COMMAND")
_CANNOT_WRITE = Text("De uitvoer kan niet worden geschreven: {why}.", "The output cannot be written: {why}.")
