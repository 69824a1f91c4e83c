"""JSON text to plain data and back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from decimal import Decimal
from json.encoder import encode_basestring
from typing import NoReturn

from samenwerking.errors import InvalidError, Path, Problem, Step
from samenwerking.formats.limits import (
    DOUBLED,
    MAX_DEPTH,
    MAX_NODES,
    NOT_FINITE,
    NUMBER,
    SURROGATE,
    TOO_DEEP,
    TOO_MANY,
    Fault,
    Place,
    Plain,
    Reading,
    Spot,
    character,
    check_plain,
    decimal,
    half_character,
    integer,
    is_small,
    long_number,
    places,
    shown,
    spell,
    spots,
)
from samenwerking.language import Text

_SUBJECT = "JSON"
_SPACE = re.compile(r"[ \t\n\r]*")
_WORD = re.compile(r"-?[A-Za-z]+")
_WORDS = {"true": True, "false": False, "null": None}
_NOT_FINITE = {"NaN", "Infinity", "-Infinity"}

_NO_VALUE = Fault(
    Text("{word}", "{word}"),
    Text("een waarde", "a value"),
    Text(
        "Zet tekst tussen dubbele aanhalingstekens, en geen komma na de laatste waarde.",
        "Put text between double quotes, and no comma after the last value.",
    ),
)
_NO_KEY = Fault(
    Text("{word}", "{word}"),
    Text("een sleutel tussen dubbele aanhalingstekens", "a key between double quotes"),
    Text(
        "Zet de sleutel tussen dubbele aanhalingstekens, en geen komma na de laatste waarde.",
        "Put the key between double quotes, and no comma after the last value.",
    ),
)
_NO_COLON = Fault(
    Text("{word}", "{word}"),
    Text("een dubbele punt", "a colon"),
    Text("Zet een dubbele punt tussen sleutel en waarde.", "Put a colon between key and value."),
)
_NO_END = {
    "}": Fault(
        Text("{word}", "{word}"),
        Text("een komma of '}'", "a comma or '}'"),
        Text(
            "Zet een komma tussen de waarden, of sluit het haakje.", "Put a comma between values, or close the bracket."
        ),
    ),
    "]": Fault(
        Text("{word}", "{word}"),
        Text("een komma of ']'", "a comma or ']'"),
        Text(
            "Zet een komma tussen de waarden, of sluit het haakje.", "Put a comma between values, or close the bracket."
        ),
    ),
}
_MORE = Fault(
    Text("{word}", "{word}"),
    Text("het einde van de tekst", "the end of the text"),
    Text("Zet één waarde in een bestand.", "Put one value in a file."),
)
_OPEN_TEXT = Fault(
    Text("een tekst zonder einde", "a text without an end"),
    Text("een dubbel aanhalingsteken aan het eind", "a double quote at its end"),
    Text("Sluit de tekst met een dubbel aanhalingsteken.", "Close the text with a double quote."),
)
_CONTROL = Fault(
    Text("{word} in een tekst", "{word} in a text"),
    Text("een tekst op één regel", "a text on one line"),
    Text(r"Schrijf een nieuwe regel als \n en een tab als \t.", r"Write a new line as \n and a tab as \t."),
)
_ESCAPE = Fault(
    Text("een onbekend teken na '\\'", "an unknown character after '\\'"),
    Text(r"een van \" \\ \/ \b \f \n \r \t \uXXXX", r"one of \" \\ \/ \b \f \n \r \t \uXXXX"),
    Text(r"Schrijf '\\' voor een gewone '\'.", r"Write '\\' for a plain '\'."),
)


def parse(text: str) -> Plain:
    """
    Return the data that a JSON text holds.

    Args:
        text: The text.

    Raises:
        InvalidError: If it is not JSON, has a key twice, or goes beyond the limits.

    Example:
        >>> parse('{"seats": 2, "share": 0.50}')
        {'seats': 2, 'share': Decimal('0.50')}
    """
    data, problems = parse_leniently(text)
    if problems:
        raise InvalidError(_SUBJECT, problems)
    return data


def parse_leniently(text: str) -> tuple[Plain, list[Problem]]:
    """
    Return the data that a JSON text holds as far as it can be read, and what is wrong with it.

    Of a doubled key the first value counts. A number that is refused reads as `None`, and half a character as U+FFFD;
    further problems at the path of a problem follow from it.

    Args:
        text: The text.

    Raises:
        InvalidError: If there is no data to go on with: the text is not JSON, or goes beyond the limits.

    Example:
        >>> data, problems = parse_leniently('{"a": 1, "a": 2}')
        >>> data, problems[0].place, problems[0].line, problems[0].column
        ({'a': 1}, 'a', 1, 10)
    """
    reading = Reading(_SUBJECT, text)
    encoded = reading.admit()
    try:
        data: Plain = _DECODER.decode(reading.text)
        small = (len(encoded) <= MAX_NODES and _is_shallow(encoded)) or is_small(data)
        if small and not _has_half_characters(reading.text, data):
            return data, []
    except (ValueError, RecursionError):
        pass
    return _Scanner(reading, None).document(), reading.problems


def locate(text: str, paths: Iterable[Path], *, keys: bool = False) -> dict[Path, Place]:
    """
    Return where in a JSON text the values at *paths* stand: line and column, from 1.

    A path that does not exist, or lies behind a fault that ends the reading, has the place of the last step that does.

    Args:
        text: The text.

        paths: Keys, and positions in lists from 0, from the outermost value to the place.

        keys: Give the place of the key instead of its value, for paths that end in one.

    Example:
        >>> locate('{"a": [1, 2]}', [("a", 1), ("b",)])
        {('a', 1): (1, 11), ('b',): (1, 1)}
    """
    wanted = list(paths)
    root = spots(wanted)
    reading = Reading(_SUBJECT, text)
    with suppress(InvalidError):
        reading.admit()
        _Scanner(reading, root).document()
    return places(reading, root, wanted, keys=keys)


def emit(data: Plain) -> str:
    """
    Return *data* as JSON text.

    Args:
        data: The data.

    Raises:
        InvalidError: If the data could not be read back: it goes beyond the limits, or holds half a character.

        TypeError: If the data holds something that is not plain data.

    Example:
        >>> print(emit({"seats": [2, None]}), end="")
        {
          "seats": [
            2,
            null
          ]
        }
    """
    check_plain(_SUBJECT, data)
    parts: list[str] = []
    _write(data, "\n", parts.append)
    parts.append("\n")
    return "".join(parts)


class _RefusedError(ValueError):
    """Something that only the scanner can put into words, with its place."""


def _mapping(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        raise _RefusedError
    return mapping


def _integer(text: str) -> int:
    if (value := integer(text)) is None:
        raise _RefusedError
    return value


def _decimal(text: str) -> Decimal:
    if (value := decimal(text)) is None:
        raise _RefusedError
    return value


def _constant(text: str) -> NoReturn:
    raise _RefusedError


_DECODER = json.JSONDecoder(
    object_pairs_hook=_mapping, parse_int=_integer, parse_float=_decimal, parse_constant=_constant
)
_STRINGS = json.JSONDecoder()
_NO_BRACKETS = bytes(set(range(256)) - set(b'[]{}"'))


def _is_shallow(encoded: bytes) -> bool:
    """
    Return whether a valid text shows by its brackets that it keeps to the limit on depth.

    Brackets and quotes within its texts leave that open, so that the data itself decides: five times the work.
    """
    if b"\\" in encoded and b'\\"' in encoded:
        return False
    # What is left of a text without brackets is its pair of quotes; before the first one with a bracket, a single one.
    brackets = encoded.translate(None, _NO_BRACKETS).replace(b'""', b"")
    for _ in range(MAX_DEPTH):
        if not brackets:
            return True
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    return not brackets


def _has_half_characters(text: str, data: Plain) -> bool:
    """Return whether an escape in the text has put half a character in the data."""
    if "\\" not in text or ("\\ud" not in text and "\\uD" not in text):
        return False
    return SURROGATE.search(json.dumps(data, ensure_ascii=False, default=str)) is not None


class _Scanner:
    """
    A second reading, slow and with places, of a text in which something is wrong or is looked for.

    Args:
        reading: The text.

        root: The places that are looked for.
    """

    def __init__(self, reading: Reading, root: Spot | None) -> None:
        self.reading = reading
        self.text = reading.text
        self.root = root
        self.path: list[Step] = []
        self.nodes = 0

    def document(self) -> Plain:
        at = self.after_space(0)
        if self.root is not None:
            self.root.value = at
        data, at = self.value(at, self.root)
        if at < len(self.text):
            raise self.failure(at, _MORE)
        return data

    def after_space(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def failure(self, at: int, fault: Fault) -> InvalidError:
        return self.reading.failure(at, self.path, fault.about(character(self.text, at)))

    def value(self, at: int, spot: Spot | None) -> tuple[Plain, int]:
        """Return the value at *at*, and where the next thing after it stands."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self.reading.failure(at, (), TOO_MANY)
        data: Plain
        opening = self.text[at : at + 1]
        if opening == "{":
            data, end = self.mapping(at, spot)
        elif opening == "[":
            data, end = self.list(at, spot)
        elif opening == '"':
            data, end = self.string(at)
        elif number := NUMBER.match(self.text, at):
            data, end = self.number(number), number.end()
        else:
            data, end = self.word(at)
        return data, self.after_space(end)

    def inside(self, at: int) -> int:
        """Step past the bracket at *at*."""
        if len(self.path) == MAX_DEPTH:
            raise self.reading.failure(at, self.path, TOO_DEEP)
        return self.after_space(at + 1)

    def next(self, at: int, closing: str) -> int | None:
        """Step past the comma at *at*, if the *closing* bracket does not stand there."""
        if self.text.startswith(",", at):
            return self.after_space(at + 1)
        if self.text.startswith(closing, at):
            return None
        raise self.failure(at, _NO_END[closing])

    def mapping(self, at: int, spot: Spot | None) -> tuple[dict[str, Plain], int]:
        data: dict[str, Plain] = {}
        at = self.inside(at)
        if self.text.startswith("}", at):
            return data, at + 1
        following: int | None = at
        while following is not None:
            start = following
            if not self.text.startswith('"', start):
                raise self.failure(start, _NO_KEY)
            key, at = self.string(start)
            at = self.after_space(at)
            self.path.append(key)
            if not self.text.startswith(":", at):
                raise self.failure(at, _NO_COLON)
            if key in data:
                self.reading.note(start, self.path, DOUBLED.about(shown(key)))
            at = self.after_space(at + 1)
            value, at = self.value(at, spot and spot.find(key, start, at))
            data.setdefault(key, value)
            self.path.pop()
            following = self.next(at, "}")
        return data, at + 1

    def list(self, at: int, spot: Spot | None) -> tuple[list[Plain], int]:
        data: list[Plain] = []
        at = self.inside(at)
        if self.text.startswith("]", at):
            return data, at + 1
        following: int | None = at
        while following is not None:
            self.path.append(len(data))
            value, at = self.value(following, spot and spot.find(len(data), None, following))
            data.append(value)
            self.path.pop()
            following = self.next(at, "]")
        return data, at + 1

    def string(self, at: int) -> tuple[str, int]:
        try:
            value, end = _STRINGS.raw_decode(self.text, at)
        except json.JSONDecodeError as error:
            if error.msg.startswith("Unterminated"):
                raise self.failure(at, _OPEN_TEXT) from None
            fault = _CONTROL if error.msg.startswith("Invalid control") else _ESCAPE
            raise self.failure(error.pos, fault) from None
        if half := SURROGATE.search(value):
            self.reading.note(at, self.path, half_character(half.group()))
            value = SURROGATE.sub("\ufffd", value)
        return value, end

    def number(self, match: re.Match[str]) -> int | Decimal | None:
        whole = not match.group(1)
        value = integer(match.group()) if whole else decimal(match.group())
        if value is None:
            self.reading.note(match.start(), self.path, long_number(match.group(), whole=whole))
        return value

    def word(self, at: int) -> tuple[bool | None, int]:
        match = _WORD.match(self.text, at)
        if match is None:
            raise self.failure(at, _NO_VALUE)
        word = match.group()
        if word in _NOT_FINITE:
            self.reading.note(at, self.path, NOT_FINITE.about(word))
            return None, match.end()
        if word not in _WORDS:
            raise self.reading.failure(at, self.path, _NO_VALUE.about(shown(word)))
        return _WORDS[word], match.end()


def _write(data: Plain, line: str, out: Callable[[str], None]) -> None:
    """Write *data* by *out*, where *line* begins a line at its level."""
    if isinstance(data, str):
        out(encode_basestring(data))
    elif data is None:
        out("null")
    elif isinstance(data, bool):
        out("true" if data else "false")
    elif isinstance(data, Decimal):
        out(spell(data))
    elif isinstance(data, int):
        out(str(data))
    elif not data:
        out("{}" if isinstance(data, dict) else "[]")
    else:
        _write_all(data, line, out)


def _write_all(data: dict[str, Plain] | list[Plain], line: str, out: Callable[[str], None]) -> None:
    deeper = f"{line}  "
    if isinstance(data, dict):
        opening, closing = "{}"
        for number, (key, value) in enumerate(data.items()):
            out(f"{',' if number else opening}{deeper}{encode_basestring(key)}: ")
            _write(value, deeper, out)
    else:
        opening, closing = "[]"
        for number, value in enumerate(data):
            out(f"{',' if number else opening}{deeper}")
            _write(value, deeper, out)
    out(line + closing)
