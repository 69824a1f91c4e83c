"""What both text formats share: plain data, the limits on it, and places in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NamedTuple, TypeAlias

from samenwerking.errors import InvalidError, Path, Problem, Step
from samenwerking.language import Text, same

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str | int | Decimal | bool | None"
Place: TypeAlias = tuple[int, int]

MAX_LENGTH: Final = 5_000_000
MAX_DEPTH: Final = 50
MAX_NODES: Final = 500_000
MAX_DIGITS: Final = 18
MAX_NUMBER: Final = 40
MAX_EXPONENT: Final = 100
MAX_PROBLEMS: Final = 1_000

NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)((?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)")
"""A number as JSON writes it; the group holds what makes it other than whole."""

SURROGATE: Final = re.compile("[\ud800-\udfff]")

_BYTE_ORDER_MARK = "\ufeff"
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_MAX_SHOWN = 40


class Fault(NamedTuple):
    """
    The words of a problem, still without a place.

    Args:
        found: What stands there.

        expected: What may stand there.

        remedy: What to do about it.
    """

    found: Text
    expected: Text
    remedy: Text

    def about(self, word: object) -> Fault:
        """Fill in what was found."""
        return self._replace(found=self.found.format(word=word))


DOUBLED = Fault(
    Text("nogmaals de sleutel {word}", "the key {word} again"),
    Text("elke sleutel één keer", "each key once"),
    Text("Voeg beide samen of haal er één weg.", "Merge the two or remove one."),
)
HALF_CHARACTER = Fault(
    Text("een half teken ({word})", "half a character ({word})"),
    Text("hele tekens", "whole characters"),
    Text("Schrijf het hele teken, of haal het weg.", "Write the whole character, or remove it."),
)
LONG_INTEGER = Fault(
    Text(f"een geheel getal van meer dan {MAX_DIGITS} cijfers", f"a whole number of more than {MAX_DIGITS} digits"),
    Text(f"hoogstens {MAX_DIGITS} cijfers", f"at most {MAX_DIGITS} digits"),
    Text("Zet een nummer tussen aanhalingstekens.", "Put an identifying number between quotes."),
)
LONG_NUMBER = Fault(
    Text("het getal {word}", "the number {word}"),
    Text(
        f"een getal van hoogstens {MAX_NUMBER} tekens, met een macht van tien tot {MAX_EXPONENT}",
        f"a number of at most {MAX_NUMBER} characters, with a power of ten up to {MAX_EXPONENT}",
    ),
    Text("Rond het getal af, of zet het tussen aanhalingstekens.", "Round the number, or put it between quotes."),
)
TOO_DEEP = Fault(
    Text(f"meer dan {MAX_DEPTH} niveaus in elkaar", f"more than {MAX_DEPTH} levels of nesting"),
    Text(f"hoogstens {MAX_DEPTH} niveaus", f"at most {MAX_DEPTH} levels"),
    Text("Controleer of alle haakjes gesloten zijn.", "Check that all brackets are closed."),
)
TOO_MANY = Fault(
    Text(f"meer dan {MAX_NODES} waarden", f"more than {MAX_NODES} values"),
    Text(f"hoogstens {MAX_NODES} waarden", f"at most {MAX_NODES} values"),
    Text("Verdeel het over meer bestanden.", "Divide it over more files."),
)
TOO_LONG = Fault(
    Text("een tekst van {word} tekens", "a text of {word} characters"),
    Text(f"hoogstens {MAX_LENGTH} tekens", f"at most {MAX_LENGTH} characters"),
    Text("Verdeel het over meer bestanden.", "Divide it over more files."),
)
NOT_FINITE = Fault(
    Text("{word}", "{word}"),
    Text("een getal", "a number"),
    Text("Schrijf null als het getal onbekend is.", "Write null if the number is unknown."),
)


def shown(text: str) -> str:
    """Return *text* in quotes for a message: on one line, and not too long."""
    return repr(text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 3]}...")


def character(text: str, index: int) -> Text:
    """Return what stands in *text* at *index*: a character in quotes, or the end."""
    return same(shown(text[index])) if index < len(text) else Text("het einde van de tekst", "the end of the text")


class Reading:
    """
    One text that is being read, with the problems found in it so far.

    Args:
        subject: The name of the format.

        text: The text; a byte order mark in front is dropped, as editors do.
    """

    def __init__(self, subject: str, text: str) -> None:
        self.subject = subject
        self.text = text.removeprefix(_BYTE_ORDER_MARK)
        self.problems: list[Problem] = []
        self._lines = [0]
        self._line_breaks = _LINE_BREAK.finditer(self.text)

    def place(self, index: int) -> Place:
        """Return the line and the column of the character at *index*, or of the end, both from 1."""
        index = min(index, len(self.text))
        while self._lines[-1] <= index:
            line_break = next(self._line_breaks, None)
            self._lines.append(line_break.end() if line_break else len(self.text) + 1)
        line = bisect_right(self._lines, index)
        return line, index - self._lines[line - 1] + 1

    def note(self, index: int, path: Iterable[Step], fault: Fault) -> None:
        """Keep a problem; from the thousand and first on they are dropped."""
        if len(self.problems) < MAX_PROBLEMS:
            line, column = self.place(index)
            self.problems.append(Problem(tuple(path), *fault, line=line, column=column))

    def failure(self, index: int, path: Iterable[Step], fault: Fault) -> InvalidError:
        """Return the error that ends the reading: all problems so far, and this one."""
        line, column = self.place(index)
        problem = Problem(tuple(path), *fault, line=line, column=column)
        return InvalidError(self.subject, [*self.problems, problem])

    def admit(self) -> bytes:
        """
        Check what can be checked before anything is read, and return the text encoded.

        Raises:
            InvalidError: If the text is too long, or holds half a character.
        """
        if len(self.text) > MAX_LENGTH:
            raise self.failure(0, (), TOO_LONG.about(len(self.text)))
        try:
            return self.text.encode()
        except UnicodeEncodeError as error:
            raise self.failure(error.start, (), half_character(self.text[error.start])) from None


def half_character(surrogate: str) -> Fault:
    """Return the fault of a text with a lone *surrogate*."""
    return HALF_CHARACTER.about(f"U+{ord(surrogate):X}")


def integer(text: str) -> int | None:
    """Return the whole number that *text* writes, or `None` if it has too many digits."""
    return int(text) if len(text) - text.startswith("-") <= MAX_DIGITS else None


def decimal(text: str) -> Decimal | None:
    """Return the exact number that *text* writes, or `None` if it goes beyond the limits."""
    if len(text) > MAX_NUMBER:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    # Not finite: what the exponent of a million digits gives where the context traps nothing.
    return value if value.is_finite() and abs(value.adjusted()) <= MAX_EXPONENT else None


def long_number(text: str, *, whole: bool) -> Fault:
    """Return the fault of a number for which `integer` or `decimal` gives nothing."""
    return LONG_INTEGER if whole else LONG_NUMBER.about(shown(text))


def spell(value: Decimal) -> str:
    """
    Return *value* as both formats write it, so that it comes back digit for digit.

    Example:
        >>> spell(Decimal("1.10")), spell(Decimal(5))
        ('1.10', '5E0')
    """
    sign, digits, exponent = value.as_tuple()
    text = str(value).upper()
    if exponent == 0:
        # Without the exponent it would come back as an int.
        return f"{text}E0"
    if len(text) > MAX_NUMBER:
        return f"{'-' * sign}{''.join(map(str, digits))}E{exponent}"
    return text


class Spot:
    """
    A place that is looked for, and where it was found.

    Args:
        below: The places looked for inside this one.
    """

    __slots__ = ("below", "key", "value")

    def __init__(self) -> None:
        self.below: dict[Step, Spot] = {}
        self.key: int | None = None
        self.value: int | None = None

    def as_child(self) -> Spot:
        """Return a place that has this one inside it."""
        spot = Spot()
        spot.below[0] = self
        return spot

    def find(self, step: Step, key: int | None, value: int) -> Spot | None:
        """Fill in the place *step* further, if that is looked for and not found before; return it."""
        spot = self.below.get(step)
        if spot is None or spot.value is not None:
            return None
        spot.key, spot.value = key, value
        return spot


def spots(paths: Iterable[Path]) -> Spot:
    """Return the tree of the places that lie on *paths*."""
    root = Spot()
    for path in paths:
        spot = root
        for step in path:
            spot = spot.below.setdefault(step, Spot())
    return root


def places(reading: Reading, root: Spot, paths: Iterable[Path], *, keys: bool) -> dict[Path, Place]:
    """Return the place of each of *paths*, or of the last step on it that was found."""
    found: dict[Path, Place] = {}
    for path in paths:
        spot = root
        for step in path:
            if spot.below[step].value is None:
                break
            spot = spot.below[step]
        index = spot.key if keys and spot.key is not None else spot.value
        found[path] = reading.place(index or 0)
    return found


def is_small(data: Plain) -> bool:
    """Return whether *data* keeps to the limits on depth and on the number of values."""
    level: list[list[Plain] | dict[str, Plain]] = [data] if isinstance(data, (list, dict)) else []
    nodes = 1
    for _ in range(MAX_DEPTH):
        if not level:
            return nodes <= MAX_NODES
        nodes += sum(map(len, level))
        level = [
            child
            for node in level
            for child in (node.values() if type(node) is dict else node)
            if type(child) is dict or type(child) is list
        ]
    return not level and nodes <= MAX_NODES


def check_plain(subject: str, data: Plain) -> None:
    """
    Check that *data* can be written and read back as it is.

    Args:
        subject: The name of the format.

        data: The data.

    Raises:
        InvalidError: If the data goes beyond the limits, or holds half a character.

        TypeError: If the data holds something that is not plain data.
    """
    check = _Check()
    check.value(data)
    problems = check.problems[:MAX_PROBLEMS]
    if check.nodes > MAX_NODES:
        problems.append(Problem((), *TOO_MANY))
    if problems:
        raise InvalidError(subject, problems)


class _Check:
    """A walk over data that is to be written."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.path: list[Step] = []
        self.nodes = 0

    def note(self, fault: Fault) -> None:
        self.problems.append(Problem(tuple(self.path), *fault))

    def value(self, data: Any) -> None:
        self.nodes += 1
        kind = type(data)
        if kind is str:
            self.text(data)
        elif kind is dict:
            self.children(data.items(), keys=True)
        elif kind is list:
            self.children(enumerate(data), keys=False)
        elif kind is int:
            if abs(data) >= 10**MAX_DIGITS:
                self.note(LONG_INTEGER)
        elif kind is Decimal:
            self.number(data)
        elif data is not None and kind is not bool:
            self.refuse(data)

    def children(self, children: Iterable[tuple[Any, Any]], *, keys: bool) -> None:
        if len(self.path) == MAX_DEPTH:
            self.note(TOO_DEEP)
            return
        self.path.append(0)
        for step, child in children:
            if keys and type(step) is not str:
                self.refuse(step)
            self.path[-1] = step
            if keys:
                self.text(step)
            self.value(child)
        self.path.pop()

    def text(self, text: str) -> None:
        if not text.isascii() and (half := SURROGATE.search(text)):
            self.note(half_character(half.group()))

    def number(self, number: Decimal) -> None:
        if not number.is_finite():
            self.note(NOT_FINITE.about(number))
        elif decimal(spell(number)) is None:
            self.note(long_number(spell(number), whole=False))

    def refuse(self, thing: object) -> None:
        raise TypeError(f"{type(thing).__name__} is not plain data (at {'/'.join(map(str, self.path))})")
