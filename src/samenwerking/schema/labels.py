"""Enumerations whose members people read in Dutch and in English."""

from __future__ import annotations

from enum import Enum
from typing import Self

from samenwerking.language import Language, Text


class Labelled(Enum):
    """
    An enumeration whose members carry a word for files and a label in both languages.

    A member is written ``NAME = "word", "Dutch label"``, with a third text where the English label is not the word.
    """

    _value_: str
    labels: Text

    def __new__(cls, word: str, nl: str = "", en: str | None = None) -> Self:
        """Take the word as the value, and the labels beside it."""
        member = object.__new__(cls)
        member._value_ = word
        member.labels = Text(nl, word.replace("_", " ") if en is None else en)
        return member

    def label(self, language: Language | None = None) -> str:
        """Return what people read, in *language* or by default that of the environment."""
        return self.labels.get(language)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __str__(self) -> str:
        return self.label()
