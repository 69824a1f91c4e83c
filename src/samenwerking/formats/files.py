"""Files: what stands in one, or in one sentence why it cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path

from samenwerking.errors import InvalidError, Problem
from samenwerking.language import Text, same


def text_of(name: str) -> str:
    """
    Return the text of a file, without a byte order mark.

    Args:
        name: The file; ``-`` for standard input.

    Raises:
        InvalidError: If there is no such file, it cannot be read, or it is no UTF-8.
    """
    try:
        return bytes_of(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise file_error(name, _BINARY, _FILE, _SAVE_UTF8) from None


def bytes_of(name: str) -> bytes:
    """
    Return what stands in a file.

    Args:
        name: The file; ``-`` for standard input.

    Raises:
        InvalidError: If there is no such file, or it cannot be read.
    """
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        if isinstance(error, IsADirectoryError):
            raise file_error(name, _DIRECTORY, _FILE, _NAME_FILE) from None
        found = _NO_FILE if isinstance(error, FileNotFoundError) else same(error.strerror or type(error).__name__)
        raise file_error(name, found, _FILE, _CHECK_NAME) from None
    except ValueError:
        raise file_error(name, same(ascii(name)), _FILE, _CHECK_NAME) from None


def file_error(name: str, found: Text, expected: Text, remedy: Text, *, line: int | None = None) -> InvalidError:
    """Return the error that a file as a whole is wrong."""
    return InvalidError(name, [Problem((), found, expected, remedy, file=name, line=line)])


_FILE = Text("een leesbaar bestand met UTF-8-tekst", "a readable file of UTF-8 text")
_NO_FILE = Text("geen bestand", "no file")
_DIRECTORY = Text("een map", "a directory")
_NAME_FILE = Text("Noem een bestand in die map.", "Name a file in that directory.")
_CHECK_NAME = Text("Controleer de naam.", "Check the name.")
_BINARY = Text("bytes die geen tekst zijn", "bytes that are no text")
_SAVE_UTF8 = Text("Sla het op als UTF-8.", "Save it as UTF-8.")
