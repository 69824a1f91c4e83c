"""Words that stand where a value could stand: outright none, outright unknown, an outsider."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeAlias

from samenwerking.language import Language, Text


class Mark(Enum):
    """
    A word in the place of a value (*merkteken*).

    ``None`` in Python and ``null`` in a file say that something was not found out; a mark says something outright.
    """

    NONE = "none"
    UNKNOWN = "unknown"
    OUTSIDER = "outsider"
    NO_FORM_NAMED = "no_form_named"
    INHERITED = "inherited"
    STANDING = "standing"

    def label(self, language: Language | None = None) -> str:
        """Return the word as people read it."""
        return _LABELS[self].get(language)

    def __repr__(self) -> str:
        return self.name

    def __str__(self) -> str:
        return self.value


_LABELS: Final = {
    Mark.NONE: Text("geen", "none"),
    Mark.UNKNOWN: Text("onbekend", "unknown"),
    Mark.OUTSIDER: Text("buitenstaander", "outsider"),
    Mark.NO_FORM_NAMED: Text("geen vorm genoemd", "no form named"),
    Mark.INHERITED: Text("zoals het geheel", "as the whole"),
    Mark.STANDING: Text("loopt nog", "still standing"),
}

NONE: Final = Mark.NONE
"""Outright none: no legal form, no decision rule, no ceiling (*geen*)."""

UNKNOWN: Final = Mark.UNKNOWN
"""Outright unknown, where leaving out means something else (*onbekend*)."""

OUTSIDER: Final = Mark.OUTSIDER
"""Somebody on a board who comes from none of the parties (*buitenstaander*)."""

NO_FORM_NAMED: Final = Mark.NO_FORM_NAMED
"""A source describes the collaboration and names no legal form (*geen vorm genoemd*)."""

INHERITED: Final = Mark.INHERITED
"""A start that is that of what the element is in; never written in a file."""

STANDING: Final = Mark.STANDING
"""An end that has not come; never written in a file."""

NoneAtAll: TypeAlias = Literal[Mark.NONE]
Unknown: TypeAlias = Literal[Mark.UNKNOWN]
Outsider: TypeAlias = Literal[Mark.OUTSIDER]
NoFormNamed: TypeAlias = Literal[Mark.NO_FORM_NAMED]
