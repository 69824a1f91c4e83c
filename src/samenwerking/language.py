"""The two languages in which people read what the library says."""

from __future__ import annotations

import os
from typing import Final, Literal, NamedTuple, TypeAlias

Language: TypeAlias = Literal["nl", "en"]

LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")


class Text(NamedTuple):
    """
    One text in Dutch and in English, side by side.

    Values and answers have no language: it is chosen when text is made.

    Args:
        nl: The Dutch text.

        en: The English text.

    Example:
        >>> Text("zetel", "seat").get("nl")
        'zetel'
    """

    nl: str
    en: str

    def get(self, language: Language | None = None) -> str:
        """Return the text in *language*, by default that of the environment."""
        return self.nl if (language or default_language()) == "nl" else self.en

    def to_plain(self) -> dict[str, str]:
        """Return both texts as plain data, by language."""
        return self._asdict()

    def format(self, **words: object) -> Text:
        """
        Fill the placeholders of both texts.

        Args:
            words: A value for each placeholder; a `Text` fills each language with its own.
        """
        return Text(
            *(
                template.format(
                    **{key: word.get(language) if isinstance(word, Text) else word for key, word in words.items()}
                )
                for language, template in zip(LANGUAGES, self, strict=True)
            )
        )


def same(word: object) -> Text:
    """Return a text that reads alike in both languages: a name, a number, a key."""
    return Text(str(word), str(word))


def default_language() -> Language:
    """
    Return the language of the environment.

    ``SAMENWERKING_LANG`` decides (``nl`` or ``en``); without it Dutch where the locale is Dutch, else English.
    """
    chosen = os.environ.get("SAMENWERKING_LANG", "").strip().lower()
    if chosen[:2] in LANGUAGES:
        return "nl" if chosen[:2] == "nl" else "en"
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if locale := os.environ.get(variable):
            return "nl" if locale.lower().startswith("nl") else "en"
    return "en"
