"""What the command writes: to standard output and standard error, whatever the locale."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final, TextIO

from samenwerking.language import Language, Text

if TYPE_CHECKING:
    from samenwerking.errors import InvalidError

FIRST_PROBLEMS: Final = 20

# Control characters in a document or a name must not steer somebody's terminal.
_CONTROLS: Final = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) != "\n"}


def make_robust() -> None:
    """Let every character survive: a redirect gets UTF-8, which documents are in, and a terminal what it can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def let_go(*streams: TextIO | None) -> None:
    """Throw away what is still to be written to *streams*, which nobody takes any more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        if stream is not None:
            with suppress(OSError):  # a stream that is no file keeps nothing back
                os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def write(text: str) -> None:
    """Write *text* to standard output as it is."""
    if sys.stdout is not None:
        sys.stdout.write(text)


def say(text: str = "") -> None:
    """Write lines for people to standard output."""
    write(f"{text.translate(_CONTROLS)}\n")


def complain(text: str) -> None:
    """Write lines for people to standard error, after what went to standard output before."""
    if sys.stdout is not None:
        sys.stdout.flush()
    if sys.stderr is not None:
        sys.stderr.write(f"{text.translate(_CONTROLS)}\n")
        sys.stderr.flush()


def apologise(language: Language) -> None:
    """Report an error of the library itself."""
    from traceback import format_exc

    complain(format_exc() + _OUR_FAULT.get(language))


def problems(error: InvalidError, language: Language, *, every: bool = False) -> str:
    """Return the problems, one on a line: the first of them, or *every* one."""
    shown = error.problems if every else error.problems[:FIRST_PROBLEMS]
    lines = [" ".join(problem.text(language).split("\n")) for problem in shown]
    if rest := len(error.problems) - len(shown):
        lines.append(_AND_MORE.format(file=error.problems[0].file, rest=rest).get(language))
    return "\n".join(lines)


_AND_MORE = Text(
    "{file}: en nog {rest}; --all-problems noemt ze alle.", "{file}: and {rest} more; --all-problems names them all."
)
_OUR_FAULT = Text(
    "Dit is een fout in samenwerking zelf. Meld haar met de regels hierboven.",
    "This is an error in samenwerking itself. Please report it with the lines above.",
)
