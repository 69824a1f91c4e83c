"""Documents: files and texts that hold one collaboration, or one agenda."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, overload

import attrs
import cattrs

from samenwerking.errors import InvalidError, Problem, Step, nearest
from samenwerking.formats import json, yaml
from samenwerking.formats.converter import make_converter
from samenwerking.formats.diagnosis import described, problems_of
from samenwerking.formats.files import file_error, text_of
from samenwerking.formats.limits import Plain
from samenwerking.language import Text, same
from samenwerking.model.agenda import Agenda
from samenwerking.model.content import Content
from samenwerking.model.places import find, path_of
from samenwerking.schema.part import Part
from samenwerking.structures import Collaboration
from samenwerking.values.place import Place

Held = TypeVar("Held", bound=Content, covariant=True)
Structure = TypeVar("Structure", bound=Content)
Format: TypeAlias = Literal["yaml", "json"]

VERSION: Final = 1
"""The version of the file format that is written."""

_LAYERS: Final[dict[str, ModuleType]] = {"yaml": yaml, "json": json}
_HEADER: Final = "samenwerking"
_UNWRITTEN: Final = "collaboration"
"""The kind of a document that names none."""
_KINDS: Final[dict[str, type[Content]]] = {"collaboration": Collaboration, "agenda": Agenda}
_CONVERTER: cattrs.Converter | None = None


def _converter() -> cattrs.Converter:
    global _CONVERTER
    if _CONVERTER is None:
        _CONVERTER = make_converter()
    return _CONVERTER


@attrs.frozen
class Document(Generic[Held]):
    """
    A collaboration or an agenda with the text that it was read from, so that places have lines.

    Args:
        value: The collaboration, or the agenda.

        name: The name of the file.

        text: What stands in it.

        format: ``yaml`` or ``json``.

    Example:
        >>> read("examples/rondom_wijchen.yaml").locate("name")
        (4, 1)
    """

    value: Held
    name: str
    text: str = attrs.field(repr=False)
    format: Format

    def locate(self, place: Place | str) -> tuple[int, int]:
        """
        Return line and column of what stands at *place*, or of the nearest that is there around it.

        Raises:
            InvalidError: If nothing stands there.
        """
        path = path_of(type(self.value), self.value, Place.of(place))
        line, column = _LAYERS[self.format].locate(self.text, [path], keys=True)[path]
        return line, column


@overload
def load(path: str | Path) -> Collaboration: ...
@overload
def load(path: str | Path, *, structure: type[Structure]) -> Structure: ...
def load(path: str | Path, *, structure: type[Content] = Collaboration) -> Content:
    """
    Load the collaboration in a file, or the agenda.

    Args:
        path: The file, ``.yaml``, ``.yml`` or ``.json``; ``-`` for standard input.

        structure: The structure that it must have, or `Agenda`.

    Raises:
        InvalidError: If the file cannot be read, or holds no such thing: with all problems, each with its line.

    Example:
        >>> from samenwerking import Cooperative, load
        >>> load("examples/rondom_wijchen.yaml", structure=Cooperative).name
        'Rondom Wijchen'
    """
    return read(path, structure=structure).value


@overload
def read(path: str | Path) -> Document[Collaboration]: ...
@overload
def read(path: str | Path, *, structure: type[Structure]) -> Document[Structure]: ...
def read(path: str | Path, *, structure: type[Content] = Collaboration) -> Document[Any]:
    """
    Read a file as a document that knows the lines of its places.

    Args:
        path: The file, ``.yaml``, ``.yml`` or ``.json``; ``-`` for standard input.

        structure: The structure that it must have, or `Agenda`.

    Raises:
        InvalidError: As with `load`.

    Example:
        >>> document = read("examples/rondom_wijchen.yaml")
        >>> document.format, document.value.name
        ('yaml', 'Rondom Wijchen')
    """
    name = str(path)
    text = text_of(name)
    format = _format_of(name, text)
    return Document(loads(text, format=format, structure=structure, name=name), name, text, format)


@overload
def loads(text: str, *, format: Format | None = None, name: str = "<text>") -> Collaboration: ...
@overload
def loads(
    text: str, *, format: Format | None = None, structure: type[Structure], name: str = "<text>"
) -> Structure: ...
def loads(
    text: str,
    *,
    format: Format | None = None,
    structure: type[Content] = Collaboration,
    name: str = "<text>",
) -> Content:
    """
    Load the collaboration in a text, or the agenda.

    Args:
        text: The text.

        format: ``yaml`` or ``json``; left out, a text that begins with ``{`` is JSON.

        structure: The structure that it must have, or `Agenda`.

        name: How errors call the text.

    Raises:
        InvalidError: If the text holds no such thing: with all problems, each with its line.

    Example:
        >>> from samenwerking import loads
        >>> loads("{samenwerking: 1, id: five, structure: network}", format="yaml").id
        'five'
    """
    layer = _LAYERS[format or _format_of(name, text)]
    try:
        data = layer.parse(text)
    except InvalidError as error:
        raise _all_problems(layer, text, name, structure, error) from None
    try:
        value: Content = _from_data(data, structure)
    except InvalidError as error:
        raise InvalidError(name, _located(layer, text, name, error.problems)) from None
    return value


@overload
def from_data(data: Plain) -> Collaboration: ...
@overload
def from_data(data: Plain, *, structure: type[Structure]) -> Structure: ...
def from_data(data: Plain, *, structure: type[Content] = Collaboration) -> Content:
    """
    Make a collaboration or an agenda from plain data: what `to_data` returns, or what a parser of your own does.

    Args:
        data: A dict with the keys and words of a file.

        structure: The structure that it must have, or `Agenda`.

    Raises:
        InvalidError: With all that is wrong.

    Example:
        >>> from samenwerking import from_data
        >>> from_data({"samenwerking": 1, "id": "five", "structure": "network"}).id
        'five'
    """
    value: Content = _from_data(data, structure)
    return value


def to_data(content: Content) -> dict[str, Any]:
    """
    Return a collaboration or an agenda as plain data, with the header of a file.

    Example:
        >>> from samenwerking import Network, to_data
        >>> to_data(Network("five", "Big five"))
        {'samenwerking': 1, 'id': 'five', 'name': 'Big five', 'structure': 'network'}
    """
    kind = {} if isinstance(content, Collaboration) else {"kind": kind_of(content)}
    return {_HEADER: VERSION, **kind, **_converter().unstructure(content)}


def kind_of(content: Content) -> str:
    """Return the word by which the header of a file says what it holds."""
    return next(word for word, base in _KINDS.items() if isinstance(content, base))


def plain_at(content: Content, place: Place | str) -> Any:
    """
    Return what stands at *place* as plain data, as a file would hold it; `None` where nothing does.

    Example:
        >>> from samenwerking import Municipality, Network
        >>> plain_at(Network("five", participants=[Municipality("gm0363", "Amsterdam")]), "participants/gm0363/roles")
        ['participant']
    """
    try:
        found = find(content, place) if str(place) else content.id  # type: ignore[attr-defined]
    except InvalidError:
        return None
    return _plain(found)


def _plain(value: Any) -> Any:
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, type):
        return value.word  # type: ignore[attr-defined]
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, Part):
        return _converter().unstructure(value)
    return value.to_plain() if hasattr(value, "to_plain") else str(value)


def dumps(content: Content, *, format: Format = "yaml") -> str:
    """
    Return a collaboration or an agenda as text, always the same for the same value.

    Args:
        content: The collaboration, or the agenda.

        format: ``yaml`` for people, ``json`` for machines.

    Example:
        >>> print(dumps(Network("oever", "Oeverland", start="2024-05")), end="")
        samenwerking: 1
        id: oever
        name: Oeverland
        structure: network
        start: 2024-05
    """
    return str(_LAYERS[format].emit(to_data(content)))


def dump(content: Content, path: str | Path) -> None:
    """
    Write a collaboration or an agenda to a file.

    Args:
        content: The collaboration, or the agenda.

        path: The file; its ending decides the format.

    Raises:
        InvalidError: If the ending is none of ``.yaml``, ``.yml`` and ``.json``, or the file cannot be written.

    Example:
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     dump(Network("oever", "Oeverland"), Path(folder, "oever.json"))
        ...     load(Path(folder, "oever.json"))
        <Network('oever', 'Oeverland')>
    """
    name = str(path)
    format = _FORMATS.get(Path(name).suffix.lower())
    if format is None:
        raise file_error(name, same(f"'{Path(name).suffix}'"), _ENDING, _CHOOSE_ENDING)
    try:
        Path(name).write_text(dumps(content, format=format), encoding="utf-8", newline="\n")
    except OSError as error:
        raise file_error(name, same(error.strerror or type(error).__name__), _WRITABLE, _CHOOSE_FILE) from None


_FORMATS: Final[dict[str, Format]] = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}


def _format_of(name: str, text: str) -> Format:
    return _FORMATS.get(Path(name).suffix.lower()) or ("json" if text.lstrip()[:1] == "{" else "yaml")


def _from_data(data: Any, structure: type[Content]) -> Any:
    header = _header_problems(data)
    if not header:
        base = _KINDS[data.get("kind", _UNWRITTEN)]
        body = {key: value for key, value in data.items() if key not in (_HEADER, "kind")}
        try:
            value = _converter().structure(body, base)
        except Exception:
            problems = problems_of(base, body)
            if not problems:
                raise  # a fault of the reader itself, which the user must not take for one of the document
            raise InvalidError(str(data.get("id", "document")), problems) from None
        if isinstance(value, structure):
            return value
        header = [_other(value, structure, base)]
    elif isinstance(data, dict):
        body = {key: value for key, value in data.items() if key not in (_HEADER, "kind", header[0].nearest)}
        kinds = [data.get("kind", _UNWRITTEN), *(problem.nearest for problem in header)]
        base = next((_KINDS[kind] for kind in kinds if isinstance(kind, str) and kind in _KINDS), Collaboration)
        header += problems_of(base, body)
    raise InvalidError("document", header)


def _other(value: Content, structure: type[Content], base: type[Content]) -> Problem:
    """Return the problem that a document holds something else than it must."""
    if issubclass(structure, base):
        word = same(f"'{structure.word}'")  # type: ignore[attr-defined]
        return Problem(("structure",), same(f"'{type(value).word}'"), word, _OTHER_STRUCTURE)  # type: ignore[attr-defined]
    expected = next(word for word, known in _KINDS.items() if issubclass(structure, known))
    remedy = _NO_AGENDA if expected == _UNWRITTEN else _NO_COLLABORATION
    return Problem(("kind",), same(f"'{kind_of(value)}'"), same(f"'{expected}'"), remedy)


def _header_problems(data: Any) -> list[Problem]:
    if not isinstance(data, dict):
        return [Problem((), described(data) if data is not None else _EMPTY, _A_DOCUMENT, _BEGIN)]
    problems = []
    if _HEADER not in data:
        problems.append(Problem((), _NO_VERSION, _VERSION, _BEGIN, nearest(_HEADER, [str(key) for key in data])))
    elif type(data[_HEADER]) is not int or data[_HEADER] != VERSION:
        problems.append(Problem((_HEADER,), described(data[_HEADER]), _VERSION, _THIS_VERSION))
    if (kind := data.get("kind", _UNWRITTEN)) not in list(_KINDS):
        words = same(", ".join(f"'{word}'" for word in _KINDS))
        near = nearest(kind, _KINDS) if isinstance(kind, str) else None
        problems.append(Problem(("kind",), described(kind), words, _CHOOSE_KIND, near))
    return problems


def _all_problems(
    layer: ModuleType, text: str, name: str, structure: type[Content], error: InvalidError
) -> InvalidError:
    """Return the problems of the text, and those of what it holds where it can be read all the same."""
    problems = [attrs.evolve(problem, file=name) for problem in error.problems]
    try:
        data, _ = layer.parse_leniently(text)
    except InvalidError:
        return InvalidError(name, _in_order(problems))
    try:
        _from_data(data, structure)
    except InvalidError as more:
        problems += _located(layer, text, name, more.problems)
    return InvalidError(name, _in_order(problems))


def _located(layer: ModuleType, text: str, name: str, problems: Iterable[Problem]) -> list[Problem]:
    problems = list(problems)
    spots: dict[tuple[Step, ...], Any] = layer.locate(text, [problem.path for problem in problems], keys=True)
    located = [
        attrs.evolve(problem, file=name, line=spots[problem.path][0], column=spots[problem.path][1])
        for problem in problems
    ]
    return _in_order(located)


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: (problem.line or 0, problem.column or 0))


_A_DOCUMENT = Text("een document met sleutels", "a document with keys")
_EMPTY = Text("niets", "nothing")
_BEGIN = Text(
    "Begin het bestand met 'samenwerking: 1', en daarna 'id', 'name' en 'structure'.",
    "Begin the file with 'samenwerking: 1', and then 'id', 'name' and 'structure'.",
)
_NO_VERSION = Text("geen versie", "no version")
_VERSION = same("'samenwerking: 1'")
_THIS_VERSION = Text(
    "Deze versie van de bibliotheek leest versie 1 van het formaat.",
    "This version of the library reads version 1 of the format.",
)
_NO_AGENDA = Text(
    "Hier hoort een samenwerkingsverband; lees een agenda in Python met structure=Agenda.",
    "A collaboration is asked for here; in Python, read an agenda with structure=Agenda.",
)
_NO_COLLABORATION = Text(
    "Hier hoort een agenda; een document dat dat is, begint met 'kind: agenda'.",
    "An agenda is asked for here; a document that is one begins with 'kind: agenda'.",
)
_CHOOSE_KIND = Text("Kies een van deze soorten.", "Choose one of these kinds.")
_OTHER_STRUCTURE = Text("Het bestand bevat een andere structuur.", "The file holds another structure.")
_ENDING = Text("een naam die eindigt op .yaml, .yml of .json", "a name that ends in .yaml, .yml or .json")
_CHOOSE_ENDING = Text("Geef het bestand zo'n naam.", "Give the file such a name.")
_WRITABLE = Text("een bestand waarin geschreven kan worden", "a file that can be written")
_CHOOSE_FILE = Text("Kies een andere plaats.", "Choose another place.")
