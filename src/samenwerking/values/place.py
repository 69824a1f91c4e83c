"""Places: how findings, evidence and changes point at something in a collaboration."""

from __future__ import annotations

import re
from typing import ClassVar, Final, Self, final

import attrs

from samenwerking.errors import InvalidError, Problem, shown
from samenwerking.language import Text, same

_STEP = re.compile(r"[^/\s]+")
_EXPECTED: Final = Text("een plaats, zoals organs/board/seats/gm0296", "a place, such as organs/board/seats/gm0296")
_REMEDY: Final = Text(
    "Schrijf sleutels en namen met '/' ertussen; de woorden van één naam met ':'.",
    "Write keys and names with '/' between them; the words of one name with ':'.",
)


@final
@attrs.frozen(repr=False)
class Place:
    """
    The way to an element or a fact, independent of its position (*plaats*).

    Keys of fields and names of elements alternate: ``organs/board/seats/gm0296``. An element without an id is named
    by the words of its key, joined by ``:``, as in ``record/deficit:2018``; any of them may be left out as long as one
    element fits. A ``/`` in a holder is written ``:``.

    Args:
        steps: The steps; none for the collaboration itself.

    Raises:
        InvalidError: If a step is empty or holds white space.

    Example:
        >>> Place.parse("record/deficit:2018/amount").steps
        ('record', 'deficit:2018', 'amount')
    """

    labels: ClassVar[Text] = Text("een plaats", "a place")

    steps: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        steps = self.steps
        if type(steps) is not tuple or not all(
            isinstance(step, str) and _STEP.fullmatch(step) and step.isprintable() for step in steps
        ):
            raise InvalidError("Place", [Problem((), same(shown(steps, 80)), _EXPECTED, _REMEDY)])

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a place from *text*.

        Raises:
            InvalidError: If it is none.
        """
        if not isinstance(text, str) or not text or len(text) > 1000:
            raise InvalidError("Place", [Problem((), same(shown(text, 80)), _EXPECTED, _REMEDY)])
        return cls(tuple(text.split("/")))

    @classmethod
    def of(cls, value: Place | str) -> Place:
        """Return *value* as a place."""
        return value if isinstance(value, Place) else cls.parse(value)

    def __str__(self) -> str:
        return "/".join(self.steps)

    def __repr__(self) -> str:
        return f"Place.parse({str(self)!r})"
