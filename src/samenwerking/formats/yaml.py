"""YAML text to plain data and back: the part of YAML that says no more than JSON does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final, NamedTuple, TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from yaml.reader import ReaderError

from samenwerking.errors import InvalidError, Path, Problem, Step
from samenwerking.formats.limits import (
    DOUBLED,
    MAX_DEPTH,
    MAX_NODES,
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
    long_number,
    places,
    shown,
    spell,
    spots,
)
from samenwerking.language import Text

_SUBJECT = "YAML"
_WIDTH = 120

# Those of libyaml, or their doubles in Python where that is missing.
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_DUMPER: Any = getattr(yaml, "CBaseDumper", yaml.BaseDumper)


def parse(text: str) -> Plain:
    """
    Return the data that a YAML text holds.

    Without quotes only ``true``, ``false``, ``null``, ``~``, nothing at all and the numbers of JSON are other than
    text: ``no``, ``0363``, ``12:30`` and ``2024-02-15`` are text. Keys are always text.

    Args:
        text: The text.

    Raises:
        InvalidError: If it is not YAML, has a key twice, an anchor, an alias, a tag or a second document, or goes
            beyond the limits.

    Example:
        >>> parse("{seats: 2, share: 0.50, code: 0363}")
        {'seats': 2, 'share': Decimal('0.50'), 'code': '0363'}
    """
    data, problems = parse_leniently(text)
    if problems:
        raise InvalidError(_SUBJECT, problems)
    return data


def parse_leniently(text: str) -> tuple[Plain, list[Problem]]:
    """
    Return the data that a YAML text holds as far as it can be read, and what is wrong with it.

    Of a doubled key the first value counts, and of several documents the first one. An alias and a number that is
    refused read as `None`; further problems at the path of a problem follow from it.

    Args:
        text: The text.

    Raises:
        InvalidError: If there is no data to go on with: the text is not YAML, or goes beyond the limits.

    Example:
        >>> data, problems = parse_leniently("{a: 1, a: 2}")
        >>> data, problems[0].place, problems[0].line, problems[0].column
        ({'a': 1}, 'a', 1, 8)
    """
    reading = Reading(_SUBJECT, text)
    return _read(reading, None), reading.problems


def locate(text: str, paths: Iterable[Path], *, keys: bool = False) -> dict[Path, Place]:
    """
    Return where in a YAML text the values at *paths* stand: line and column, from 1.

    A path that does not exist, or lies behind a fault that ends the reading, has the place of the last step that does.

    Args:
        text: The text.

        paths: Keys, and positions in lists from 0, from the outermost value to the place.

        keys: Give the place of the key instead of its value, for paths that end in one.

    Example:
        >>> locate("{a: [1, 2]}", [("a", 1), ("b",)])
        {('a', 1): (1, 9), ('b',): (1, 1)}
    """
    wanted = list(paths)
    root = spots(wanted)
    reading = Reading(_SUBJECT, text)
    with suppress(InvalidError):
        _read(reading, root)
    return places(reading, root, wanted, keys=keys)


def emit(data: Plain) -> str:
    """
    Return *data* as YAML text, as a person would write it.

    Args:
        data: The data.

    Raises:
        InvalidError: If the data could not be read back: it goes beyond the limits, or holds half a character.

        TypeError: If the data holds something that is not plain data.

    Example:
        >>> print(emit({"seats": [{"party": "gm0296", "count": 2}, None], "roles": ["chair"]}), end="")
        seats:
        - {party: gm0296, count: 2}
        - null
        roles: [chair]
    """
    check_plain(_SUBJECT, data)
    writer = _Writer()
    if isinstance(data, (dict, list)) and data:
        writer.block(data, 0)
    else:
        writer.node(data, 0, 0)
    document = [DocumentStartEvent(explicit=False), *writer.events, DocumentEndEvent(explicit=False)]
    # Wider than any line: a text that is broken over lines is hard to search and to compare.
    return str(
        yaml.emit([StreamStartEvent(), *document, StreamEndEvent()], Dumper=_DUMPER, width=2**30, allow_unicode=True)
    )


# Reading

_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBER_STARTS = frozenset("-0123456789")
_UNREADABLE = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_ANCHOR = Fault(
    Text("het anker &{word}", "the anchor &{word}"),
    Text("een waarde zonder anker", "a value without an anchor"),
    Text("Haal het anker weg.", "Remove the anchor."),
)
_ALIAS = Fault(
    Text("de verwijzing *{word}", "the alias *{word}"),
    Text("de waarde zelf", "the value itself"),
    Text("Schrijf de waarde hier voluit.", "Write the value out here."),
)
_TAG = Fault(
    Text("het type {word}", "the tag {word}"),
    Text("een waarde zonder type", "a value without a tag"),
    Text("Haal het type weg; zet tekst zo nodig tussen aanhalingstekens.", "Remove the tag; quote text where needed."),
)
_DOCUMENTS = Fault(
    Text("een tweede document", "a second document"),
    Text("één document in een bestand", "one document in a file"),
    Text("Zet het in een eigen bestand.", "Put it in a file of its own."),
)
_KEY = Fault(
    Text("een lijst, een groep of een verwijzing als sleutel", "a list, a mapping or an alias as a key"),
    Text("een tekst als sleutel", "text as a key"),
    Text("Zet een sleutel met haakjes tussen aanhalingstekens.", "Put a key with brackets between quotes."),
)
_CONTROL = Fault(
    Text("het stuurteken {word}", "the control character {word}"),
    Text("leesbare tekens", "readable characters"),
    Text("Haal het weg, of schrijf het als \\xXX tussen dubbele aanhalingstekens.", "Remove or escape it."),
)
_TAB = Fault(Text("een tab", "a tab"), Text("spaties", "spaces"), Text("Spring in met spaties.", "Indent with spaces."))
_SYNTAX = Fault(
    Text("iets dat geen YAML is ({word})", "something that is not YAML ({word})"),
    Text("een sleutel of een waarde", "a key or a value"),
    Text(
        "Kijk naar inspringing, aanhalingstekens en haakjes, hier en op de regel ervoor.",
        "Look at indents, quotes and brackets, here and on the line before.",
    ),
)


class _Trouble(NamedTuple):
    """
    What a message of the parser means.

    Args:
        message: What the message holds, of libyaml or of its double in Python.

        fault: What it means, in words.

        opening: The place is where the thing began that went wrong, not where the parser noticed.
    """

    message: str
    fault: Fault
    opening: bool = False


_TROUBLES = (
    _Trouble("nesting", TOO_DEEP),
    _Trouble(
        "unexpected (end of stream|document)",
        Fault(
            Text("een tekst zonder einde", "a text without an end"),
            Text("een aanhalingsteken aan het eind", "a quote at its end"),
            Text("Sluit de tekst met hetzelfde aanhalingsteken.", "Close the text with the same quote."),
        ),
        opening=True,
    ),
    _Trouble(
        "could not find expected ':'",
        Fault(
            Text("een regel zonder dubbele punt", "a line without a colon"),
            Text("een sleutel, een dubbele punt en een waarde", "a key, a colon and a value"),
            Text("Zet een dubbele punt en een spatie achter de sleutel.", "Put a colon and a space after the key."),
        ),
        opening=True,
    ),
    _Trouble(
        "mapping values are not allowed",
        Fault(
            Text("een dubbele punt te veel", "a colon too many"),
            Text("één sleutel op een regel", "one key on a line"),
            Text(
                "Zet een spatie achter de dubbele punt van een sleutel, en tekst met ': ' tussen aanhalingstekens.",
                "Put a space after the colon of a key, and text with ': ' between quotes.",
            ),
        ),
    ),
    _Trouble(
        "sequence entries are not allowed",
        Fault(
            Text("het streepje van een lijst", "the dash of a list"),
            Text("een waarde op deze regel", "a value on this line"),
            Text("Begin de lijst op een eigen regel.", "Begin the list on a line of its own."),
        ),
    ),
    _Trouble(
        "expected (',' or '.'|(the )?node content).* at the end$",
        Fault(
            Text("een haakje dat niet gesloten is", "a bracket that is not closed"),
            Text("een haakje dat sluit", "a closing bracket"),
            Text("Sluit het haakje.", "Close the bracket."),
        ),
        opening=True,
    ),
    _Trouble(
        "expected ',' or '.'",
        Fault(
            Text("{word}", "{word}"),
            Text("een komma of het haakje dat sluit", "a comma or the closing bracket"),
            Text(
                "Zet een komma tussen de waarden, of sluit het haakje.",
                "Put a comma between values, or close the bracket.",
            ),
        ),
    ),
    _Trouble(
        "escape|hexdecimal",
        Fault(
            Text("een onbekend teken na '\\'", "an unknown character after '\\'"),
            Text(r"een van \" \\ \n \t \uXXXX", r"one of \" \\ \n \t \uXXXX"),
            Text("Zet tekst met '\\' tussen enkele aanhalingstekens.", "Put text with '\\' between single quotes."),
        ),
    ),
    _Trouble(
        "cannot start|alphabetic or numeric|undefined tag|expected (the )?('[>!]'|node content)",
        Fault(
            Text("{word}", "{word}"),
            Text("een sleutel of een waarde", "a key or a value"),
            Text(
                "Zet tekst die met een leesteken begint tussen aanhalingstekens.",
                "Put text that begins with punctuation between quotes.",
            ),
        ),
        opening=True,
    ),
    _Trouble(
        "expected (key|<block end>|'-' indicator|'?<document start>)",
        Fault(
            Text("{word}", "{word}"),
            Text("een regel die even ver is ingesprongen als zijn buren", "a line with the indent of its neighbours"),
            Text(
                "Spring de regel goed in, en zet tekst met aanhalingstekens of haakjes erin tussen aanhalingstekens.",
                "Indent the line as its neighbours, and quote text that holds quotes or brackets.",
            ),
        ),
    ),
)


def _read(reading: Reading, root: Spot | None) -> Plain:
    """Return the data, with the problems in *reading* and the places in *root*."""
    reading.admit()
    loader: Any = None
    try:
        loader = _LOADER(reading.text)
        return _compose(reading, loader.get_event, root)
    except ReaderError:
        match = next(_UNREADABLE.finditer(reading.text))
        raise reading.failure(match.start(), (), _CONTROL.about(f"U+{ord(match[0]):04X}")) from None
    except yaml.MarkedYAMLError as error:
        raise _syntax_failure(reading, error) from None
    except (OverflowError, ValueError) as error:
        # The parser in Python turns a number in an escape or a directive into an int without a check.
        if isinstance(error, InvalidError):
            raise
        raise reading.failure(loader.index, (), _SYNTAX.about(type(error).__name__)) from None


def _syntax_failure(reading: Reading, error: yaml.MarkedYAMLError) -> InvalidError:
    noticed = error.problem_mark.index if error.problem_mark else 0
    opened = error.context_mark.index if error.context_mark else noticed
    if reading.text.startswith("\t", noticed):
        return reading.failure(noticed, (), _TAB)
    message = f"{error.problem}{'' if reading.text[noticed:].strip() else ' at the end'}"
    for trouble in _TROUBLES:
        if re.search(trouble.message, message):
            at = opened if trouble.opening else noticed
            return reading.failure(at, (), trouble.fault.about(character(reading.text, at)))
    return reading.failure(noticed, (), _SYNTAX.about(error.problem))


# What lies around the node at hand: a container, the step into the next one, and its place if that is looked for.
_Stack: TypeAlias = list[tuple[Any, Step, Spot | None]]


def _compose(reading: Reading, get_event: Callable[[], Any], root: Spot | None) -> Plain:
    """Return the data in a stream of events: one loop, which keeps no paths or places where none are needed."""
    documents: list[Plain] = []
    node: Any = documents
    is_mapping = False
    key: str | None = None
    key_at: int | None = None
    spot = root and root.as_child()
    stack: _Stack = []
    doubled: list[tuple[dict[str, Plain], str, Plain]] = []
    nodes = 0
    # Tests that most texts need not have for each value.
    may_have_many = len(reading.text) >= MAX_NODES
    may_have_extras = "&" in reading.text or "!" in reading.text
    may_have_halves = "\\u" in reading.text or "\\U" in reading.text

    while True:
        event = get_event()
        kind = type(event)
        if kind is ScalarEvent:
            value = event.value
            if may_have_extras and (event.anchor is not None or event.tag is not None):
                _refuse_extras(reading, event, _path(stack, node, key))
            if may_have_halves and (half := SURROGATE.search(value)):
                # Only the parser in Python lets these through.
                _note(reading, event, _path(stack, node, key), half_character(half[0]))
                value = SURROGATE.sub("\ufffd", value)
            if key is None and is_mapping:
                if value in node:
                    _note(reading, event, _path(stack, node, value), DOUBLED.about(shown(value)))
                    doubled.append((node, value, node[value]))
                key = value
                if spot is not None:
                    key_at = event.start_mark.index
                continue
            if not event.style:
                if value in _WORDS:
                    value = _WORDS[value]
                elif value[0] in _NUMBER_STARTS and (number := NUMBER.fullmatch(value)):
                    value = decimal(value) if number[1] else integer(value)
                    if value is None:
                        _note(reading, event, _path(stack, node, key), long_number(number[0], whole=not number[1]))
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            node, _, spot = stack.pop()
            is_mapping = type(node) is dict
            continue
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if may_have_extras and (event.anchor is not None or event.tag is not None):
                _refuse_extras(reading, event, _path(stack, node, key))
            if key is None and is_mapping:
                _note(reading, event, _path(stack, node, key), _KEY)
                _skip_nodes(reading, get_event, 2, depth=1)
                continue
            if len(stack) == MAX_DEPTH:
                raise reading.failure(event.start_mark.index, _path(stack, node, key), TOO_DEEP)
            value = {} if kind is MappingStartEvent else []
        elif kind is AliasEvent:
            _note(reading, event, _path(stack, node, key), _ALIAS.about(event.anchor))
            if key is None and is_mapping:
                _skip_nodes(reading, get_event, 1)
                continue
            value = None
        elif kind is DocumentStartEvent and documents:
            _note(reading, event, (), _DOCUMENTS)
            break
        elif kind is StreamEndEvent:
            break
        else:
            continue

        if may_have_many:
            nodes += 1
            if nodes > MAX_NODES:
                raise reading.failure(event.start_mark.index, (), TOO_MANY)
        step: Step = len(node) if key is None else key
        inner = spot and spot.find(step, key_at if is_mapping else None, event.start_mark.index)
        if key is None:
            node.append(value)
        else:
            node[key] = value
            key = None
        if kind is MappingStartEvent or kind is SequenceStartEvent:
            stack.append((node, step, spot))
            node, spot = value, inner
            is_mapping = kind is MappingStartEvent

    for mapping, key, first in reversed(doubled):
        mapping[key] = first
    return documents[0] if documents else None


def _skip_nodes(reading: Reading, get_event: Callable[[], Any], nodes: int, *, depth: int = 0) -> None:
    """Read past a number of nodes, the first of which is open already at a *depth* of 1."""
    while nodes:
        event = get_event()
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        nodes -= not depth
        if depth > MAX_DEPTH:
            raise reading.failure(event.start_mark.index, (), TOO_DEEP)


def _path(stack: _Stack, node: Any, key: str | None) -> list[Step]:
    """Return the path of the next value in *node*, or of *node* itself where a key comes next."""
    path = [step for _, step, _ in stack[1:]]
    if key is not None:
        path.append(key)
    elif stack and type(node) is list:
        path.append(len(node))
    return path


def _note(reading: Reading, event: Any, path: Iterable[Step], fault: Fault) -> None:
    reading.note(event.start_mark.index, path, fault)


def _refuse_extras(reading: Reading, event: Any, path: list[Step]) -> None:
    if event.anchor is not None:
        _note(reading, event, path, _ANCHOR.about(event.anchor))
    if event.tag is not None:
        _note(reading, event, path, _TAG.about(shown(event.tag.replace("tag:yaml.org,2002:", "!!", 1))))


# Writing

_NO_STARTS = frozenset(["", *" -?:,[]{}#&*!|>'\"%@`"])
_FLOW_PUNCTUATION = re.compile(r"[,\[\]{}:?]")
# What some reader of YAML, of version 1.1 or 1.2, takes for other than text; dates stay as people write them.
_AMBIGUOUS = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null|~|<<|="
    r"|[-+]?\.?[0-9][0-9_:.]*(?:e[-+]?[0-9]+)?|0[box][0-9a-f_]+|[-+]?\.(?:inf|nan))"
)
_TOO_WIDE: Final = 10**9


class _Writer:
    """Events of data, with a layout: what is small and fits stays on one line, within brackets."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        # The same few words come back all the time.
        self._block_texts: dict[str, ScalarEvent] = {}
        self._flow_texts: dict[str, ScalarEvent] = {}
        self._lengths: dict[str, int] = {}

    def node(self, data: Plain, start: int, indent: int, *, flow: bool = False) -> None:
        """
        Add *data*.

        Args:
            data: The data.

            start: The column where it starts, if it stays on the line.

            indent: The column of its own lines, if it does not.

            flow: It is within brackets.
        """
        if isinstance(data, str):
            self.events.append(self.text(data, flow))
        elif not isinstance(data, (dict, list)):
            self.events.append(ScalarEvent(None, None, (True, False), _word(data)))
        elif flow or start + self.width(data, 1 + isinstance(data, dict)) <= _WIDTH:
            self.flow(data)
        else:
            self.block(data, indent)

    def flow(self, data: dict[str, Plain] | list[Plain]) -> None:
        """Add *data* within brackets."""
        if isinstance(data, dict):
            self.events.append(MappingStartEvent(None, None, True, flow_style=True))
            for key, value in data.items():
                self.events.append(self.text(key, True))
                self.node(value, 0, 0, flow=True)
            self.events.append(MappingEndEvent())
        else:
            self.events.append(SequenceStartEvent(None, None, True, flow_style=True))
            for value in data:
                self.node(value, 0, 0, flow=True)
            self.events.append(SequenceEndEvent())

    def block(self, data: dict[str, Plain] | list[Plain], indent: int) -> None:
        """Add *data* on lines of its own."""
        if isinstance(data, dict):
            self.events.append(MappingStartEvent(None, None, True, flow_style=False))
            for key, value in data.items():
                self.events.append(self.text(key, False))
                self.node(value, indent + self.length(key) + 2, indent + 2 * isinstance(value, dict))
            self.events.append(MappingEndEvent())
        else:
            self.events.append(SequenceStartEvent(None, None, True, flow_style=False))
            for value in data:
                self.node(value, indent + 2, indent + 2)
            self.events.append(SequenceEndEvent())

    def text(self, text: str, flow: bool) -> ScalarEvent:
        """Return the event of *text*, with quotes where it needs them."""
        texts = self._flow_texts if flow else self._block_texts
        event = texts.get(text)
        if event is None:
            # Both implicit: where libyaml insists on quotes, as it does for emoji, it need not add a tag.
            style = None if _is_plain(text, flow) else '"'
            event = texts[text] = ScalarEvent(None, None, (True, True), text, style=style)
        return event

    def width(self, data: Plain, levels: int) -> int:
        """Return how wide *data* is on one line, or too much if it holds more than *levels* of brackets."""
        if isinstance(data, str):
            return self.length(data)
        if not isinstance(data, (dict, list)):
            return len(_word(data))
        if not data:
            return 2
        if not levels:
            return _TOO_WIDE
        width = 2 * len(data)
        for value in data.values() if isinstance(data, dict) else data:
            if width > _WIDTH:
                break
            width += self.width(value, levels - 1)
        if isinstance(data, dict) and width <= _WIDTH:
            width += sum(self.length(key) + 2 for key in data)
        return width

    def length(self, text: str) -> int:
        """Return how wide *text* is within brackets, at most."""
        length = self._lengths.get(text)
        if length is None:
            length = self._lengths[text] = _length(text)
        return length


def _word(data: int | Decimal | None) -> str:
    if data is None:
        return "null"
    if isinstance(data, bool):
        return "true" if data else "false"
    return spell(data) if isinstance(data, Decimal) else str(data)


def _is_plain(text: str, flow: bool) -> bool:
    """Return whether *text* needs no quotes, for us and for any other reader of YAML."""
    return (
        text.isprintable()
        and text[:1] not in _NO_STARTS
        and text[-1] not in ": "
        and ": " not in text
        and " #" not in text
        and not text.startswith("...")
        and not (flow and _FLOW_PUNCTUATION.search(text))
        and not _AMBIGUOUS.fullmatch(text)
    )


def _length(text: str) -> int:
    if len(text) > _WIDTH:
        return _TOO_WIDE
    if _is_plain(text, flow=True):
        return len(text)
    escaped = sum(1 if letter.isprintable() and letter < "\uffff" else 10 for letter in text)
    return 2 + escaped + text.count('"') + text.count("\\")
