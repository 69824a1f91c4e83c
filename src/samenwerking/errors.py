"""What is wrong with a value or a file: problems, and the one exception that carries them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import attrs

from samenwerking.language import Language, Text

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]
"""The steps to a place: keys, and positions in lists from 0."""


@attrs.frozen
class Problem:
    """
    One thing that is wrong, at one place.

    Args:
        path: The steps from the outermost value to the place: keys, and positions in lists from 0.

        found: What stands there.

        expected: What may stand there.

        remedy: What to do about it.

        nearest: The nearest known word, where a word is unknown.

        file: The name of the file, where there is one.

        line: The line in the file, from 1.

        column: The column in the line, from 1.

    Example:
        >>> try:
        ...     Network("n", tasks=[Task("care")]).who_decides("car")
        ... except InvalidError as error:
        ...     error.problems[0].place, error.problems[0].nearest
        ('tasks', 'care')
    """

    path: Path
    found: Text
    expected: Text
    remedy: Text
    nearest: str | None = None
    file: str | None = attrs.field(default=None, kw_only=True)
    line: int | None = attrs.field(default=None, kw_only=True)
    column: int | None = attrs.field(default=None, kw_only=True)

    @property
    def place(self) -> str:
        """The path as one text, such as ``organs/0/seats/1/party``."""
        return "/".join(str(step) for step in self.path)

    def text(self, language: Language | None = None) -> str:
        """Return the problem as one line in *language*, by default that of the environment."""
        position = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        where = ": ".join(part for part in (position, self.place) if part)
        words = _SENTENCE.format(found=self.found, expected=self.expected).get(language)
        nearest = _NEAREST.format(nearest=self.nearest).get(language) if self.nearest is not None else ""
        said = " ".join(part for part in (words, nearest, self.remedy.get(language)) if part)
        return _on_one_line(f"{where}: {said}" if where else said)

    def __str__(self) -> str:
        return self.text()

    def within(self, *path: Step) -> Problem:
        """Return the problem as seen from further outside."""
        return attrs.evolve(self, path=(*path, *self.path))


_SENTENCE = Text("{found} gevonden, verwacht: {expected}.", "found {found}, expected {expected}.")
_NEAREST = Text("Bedoelt u '{nearest}'?", "Did you mean '{nearest}'?")


def _on_one_line(text: str) -> str:
    # names come from files: a line break or a control character in one must not reach a terminal
    return text if text.isprintable() else "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


class InvalidError(ValueError):
    """
    A value that can be true of no collaboration, or a file that holds none.

    The one exception of both doors, Python and files; it carries all problems at once.

    Args:
        subject: What was being made or read: the name of a class with its id, or of a file.

        problems: All that is wrong, at least one.

    Example:
        >>> try:
        ...     from_data({"samenwerking": 1, "id": "n", "structure": "network", "start": "2025-13", "name": 7})
        ... except InvalidError as error:
        ...     [problem.place for problem in error.problems]
        ['name', 'start']
    """

    def __init__(self, subject: str, problems: Iterable[Problem]) -> None:
        self.subject = subject
        self.problems = tuple(problems)
        super().__init__(subject, self.problems)

    def text(self, language: Language | None = None) -> str:
        """Return all problems in *language*, by default that of the environment: one line each."""
        lines = [problem.text(language) for problem in self.problems]
        if all(problem.file is not None for problem in self.problems):
            return "\n".join(lines)
        return f"{self.subject}: " + "\n".join(lines)

    def __str__(self) -> str:
        return self.text()


def shown(value: object, length: int = 60) -> str:
    """Return *value* as Python writes it, shortened; whatever cannot be written is called by its class."""
    try:
        return repr(value)[:length]
    except (ValueError, RecursionError):
        # a whole number of thousands of digits, or lists in lists in lists
        return type(value).__name__


def some_of(names: Sequence[str], most: int = 12) -> str:
    """Return the first of some names, for a text that may not grow long."""
    return ", ".join(names[:most]) + (", …" if len(names) > most else "")


def nearest(word: str, words: Iterable[str]) -> str | None:
    """Return the one of *words* that is most like *word*, or `None` if none is near."""
    from difflib import get_close_matches

    known = list(words)
    lowered = {candidate.lower(): candidate for candidate in reversed(known)}
    match = get_close_matches(word.lower()[:100], lowered, n=1, cutoff=0.6)
    return lowered[match[0]] if match else None
