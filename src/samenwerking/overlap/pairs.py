"""Two items beside each other: how much they overlap, by which parts, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, Final, final

import attrs

from samenwerking.errors import some_of
from samenwerking.language import Language, Text, same
from samenwerking.model.agenda import AgendaItem, Lesson
from samenwerking.overlap.likeness import Likenesses, likenesses
from samenwerking.overlap.score import WEIGHTS, OverlapPart, Scores, likeness_of_text, reach_of, scores_of, total
from samenwerking.overlap.subject import Compared, compared
from samenwerking.overlap.words import BARE
from samenwerking.questions.answers import Interval, listed


@final
@attrs.frozen
class PartScore:
    """
    One part of a score.

    Args:
        part: What was compared.

        score: How much is the same, from 0 to 1.

        weight: How much it counts, beside the other parts that are there.

    Example:
        >>> oak, elm = Municipality("oak"), Municipality("elm")
        >>> one = AgendaItem("trees", "Sensoren in bomen", oak, themes=["smart city"])
        >>> for part in overlap_of(one, AgendaItem("park", "Sensor in boom", elm, themes=["Smart City"])).parts:
        ...     print(part.text("en"))
        words 95%
        themes 100%
    """

    part: OverlapPart
    score: Fraction
    weight: int

    def text(self, language: Language | None = None) -> str:
        """Return what was compared, with how much is the same."""
        return f"{self.part.label(language)} {Interval(self.score, self.score).text(language)}"

    def to_plain(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {"part": self.part.value, "score": str(self.score), "weight": self.weight}

    def __str__(self) -> str:
        return self.text()


@final
@attrs.frozen
class Overlap:
    """
    How much two items overlap, or an item and a lesson (*overlap*).

    Args:
        score: The mean of the parts, each by its weight: from 0, nothing in common, up to 1, of an item and its copy.

        parts: The parts of which both say something.

        terms: The words that they have in common, those that count most first; ``a/b``: two that are alike.

        themes: The themes that they have in common.

        explained: What they have in common, in words.

    Example:
        >>> oak, elm = Municipality("oak"), Municipality("elm")
        >>> one = AgendaItem("drains", "Sensoren in riolen", oak, kind=ItemKind.PILOT)
        >>> overlap = overlap_of(one, AgendaItem("roads", "Sensoren in wegen", elm, kind=ItemKind.PILOT))
        >>> overlap.explained.en
        'words: sensoren; same kind (pilot)'
    """

    score: Fraction
    parts: tuple[PartScore, ...]
    terms: tuple[str, ...]
    themes: tuple[Text, ...]
    explained: Text


def overlap_of(a: AgendaItem | Lesson, b: AgendaItem | Lesson) -> Overlap:
    """
    Return how much two items overlap; whose they are, and whether they say so themselves, makes no difference.

    Args:
        a: An item; or a lesson, of which no kind and no period are compared.

        b: Another.

    Example:
        >>> oak, elm = Municipality("oak"), Municipality("elm")
        >>> one = AgendaItem("drains", "Sensoren in riolen", oak)
        >>> overlap_of(one, AgendaItem("pipes", "Sensoren in riolen", elm)).score
        Fraction(1, 1)
        >>> overlap_of(one, AgendaItem("fair", "Kermis", elm)).score
        Fraction(0, 1)
    """
    one, other = compared(a), compared(b)
    alike = likenesses([*one.terms.weights, *other.terms.weights])
    reach = reach_of(one.terms, alike)
    scores = scores_of(one, other, likeness_of_text(one.terms, reach, other.terms, alike))
    return told(one, other, scores, alike)


def told(one: Compared, other: Compared, scores: Scores, alike: Likenesses) -> Overlap:
    """Return the overlap of two with these scores, in words as well."""
    parts = tuple(PartScore(part, Fraction(*ratio), WEIGHTS[part]) for part, ratio in scores)
    terms = tuple(_shared_terms(one, other, alike))
    themes = tuple(_shared_themes(one, other))
    explained = listed(_reasons(one, terms, themes, {part.part: part.score for part in parts}), "; ")
    return Overlap(Fraction(*total(scores)), parts, terms, themes, explained)


def _shared_terms(one: Compared, other: Compared, alike: Likenesses) -> Iterator[str]:
    """Yield the words of the one that the other has, or its nearest to it: those that count most first."""
    found = []
    for word, weight in one.terms.weights.items():
        near = [(percent, like) for like, percent in alike[word].items() if like in other.terms.weights]
        if near:
            percent, like = min(near, key=lambda pair: (-pair[0], pair[1]))
            worth = percent * (weight + other.terms.weights[like])
            found.append((-worth, sorted({word.strip(BARE), like.strip(BARE)})))
    said: set[str] = set()
    for _, words in sorted(found):
        if not said.issuperset(words):
            said.update(words)
            yield "/".join(words)


def _shared_themes(one: Compared, other: Compared) -> Iterator[Text]:
    for theme in sorted(one.themes.keys() & other.themes.keys()):
        # of tags that differ in capitals the first in the alphabet, whichever item comes first
        code = min((one.codes[theme], other.codes[theme]), key=lambda code: (code.code, code.label or ""))
        yield Text(code.text("nl"), code.text("en"))


def _reasons(
    one: Compared, terms: Sequence[str], themes: Iterable[Text], scores: dict[OverlapPart, Fraction]
) -> Iterator[Text]:
    if themes:
        yield _BOTH.format(themes=listed(themes))
    if terms:
        yield _WORDS.format(words=same(some_of(terms, _MOST)))
    if scores.get(OverlapPart.KIND) and one.kind is not None:
        yield _SAME_KIND.format(kind=one.kind.labels)
    if scores.get(OverlapPart.PERIOD, Fraction(0)) > _HALF:
        yield _SAME_TIME
    if scores.get(OverlapPart.TERRITORY):
        yield _SAME_TERRITORY


_MOST: Final = 6
_HALF: Final = Fraction(1, 2)
_BOTH = Text("beide: {themes}", "both: {themes}")
_WORDS = Text("woorden: {words}", "words: {words}")
_SAME_KIND = Text("zelfde soort ({kind})", "same kind ({kind})")
_SAME_TIME = Text("in dezelfde tijd", "planned in the same time")
_SAME_TERRITORY = Text("zelfde gebied", "same territory")
