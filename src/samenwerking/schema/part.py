"""The base of all classes of the model: immutable, compared by value, checked as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Any, ClassVar, Self

from samenwerking.errors import InvalidError, Problem
from samenwerking.language import Language, Text
from samenwerking.schema.explain import wrong_value
from samenwerking.schema.shapes import fields_of


class Part:
    """
    A value of the model.

    A subclass is an attrs class with annotations that `samenwerking.schema.shapes` can read; it may add `invariants`.
    """

    __slots__ = ()

    labels: ClassVar[Text]
    key: ClassVar[tuple[str, ...]] = ()
    """The fields whose words name this element among its neighbours, where it has no ``id``."""
    hint: ClassVar[Text | None] = None
    """What may be given where such a value is meant, if more than the value itself."""
    bare: ClassVar[str | None] = None
    """The field that stands for the whole in a file while nothing else is said."""

    def __init_subclass__(cls) -> None:
        for base in cls.__bases__:
            if base.__dict__.get("__final__", False):
                raise TypeError(f"{base.__name__} is final: keep what is yours in 'extensions', or beside it")

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise one `InvalidError` with all that is wrong with this value; nothing when nothing is."""
        problems = [
            problem
            for field in fields_of(type(self))
            for problem in wrong_value(field.slot, getattr(self, field.name), (field.name,))
        ]
        problems += self.wrong_names()
        if problems := problems or list(self.invariants()):
            raise InvalidError(self.called(), problems)

    def wrong_names(self) -> Iterator[Problem]:
        """Yield what is wrong with the names in this value, which is said also where a field is wrong."""
        yield from ()

    def invariants(self) -> Iterator[Problem]:
        """Yield what is impossible about this value, all its fields being of the right kind."""
        yield from ()

    def called(self) -> str:
        """Return how errors call this value."""
        name = getattr(self, "id", None)
        return f"{type(self).__name__} '{name}'" if isinstance(name, str) else type(self).__name__

    @classmethod
    def label(cls, language: Language | None = None) -> str:
        """Return what people call such a value, in *language* or by default that of the environment."""
        return cls.labels.get(language)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        values = _values_of(type(self))
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        return hash((type(self).__name__, _values_of(type(self))(self)))

    def __repr__(self) -> str:
        said = []
        for field in fields_of(type(self)):
            value = getattr(self, field.name)
            shown = value.__name__ if isinstance(value, type) else repr(value)
            if field.required:
                said.append(shown)
            elif value != field.default:
                said.append(f"{field.name}={shown}")
        return f"{type(self).__name__}({', '.join(said)})"


_VALUES: dict[type, attrgetter[Any]] = {}


def _values_of(cls: type) -> attrgetter[Any]:
    getter = _VALUES.get(cls)
    if getter is None:
        # twice the first name: with a single one attrgetter would return no tuple
        names = [field.name for field in fields_of(cls)]
        getter = _VALUES[cls] = attrgetter(names[0], *names)
    return getter


def assemble(cls: type[Self], values: dict[str, Any]) -> Self:  # type: ignore[misc]
    """Make a value of *cls* from parts that are known to be of the right kind, without checking it."""
    made = object.__new__(cls)
    for field in fields_of(cls):
        object.__setattr__(made, field.name, values.get(field.name, field.default))
    return made
