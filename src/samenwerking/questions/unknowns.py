"""What the other questions asked and did not find, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Final, final

import attrs

from samenwerking.language import Text
from samenwerking.model.evidence import Evidence
from samenwerking.model.keys import KEYS
from samenwerking.model.places import path_of
from samenwerking.model.view import Snapshot
from samenwerking.questions.answers import Answer, Phrase
from samenwerking.questions.boards import roster, shares
from samenwerking.questions.decides import matrix
from samenwerking.questions.members import members, sector_coverage
from samenwerking.questions.timeline import timeline
from samenwerking.values.truth import Gap


@final
@attrs.frozen
class UnknownRow:
    """
    A fact that is not known.

    Args:
        fact: What is not known.

        question: The questions that asked for it.

        places: Where it would stand.

        why: Why it is not known, and which source was looked at.
    """

    fact: Text
    question: tuple[Text, ...]
    places: tuple[str, ...]
    why: tuple[Phrase, ...]


@final
@attrs.frozen
class Unknowns(Answer[UnknownRow]):
    """The facts that the questions asked and did not find, grouped by what they are."""

    heading: ClassVar[Text] = Text("Wat niet bekend is", "What is not known")
    columns: ClassVar[tuple[str, ...]] = ("fact", "places", "why")


_QUESTIONS: Final[tuple[Callable[[Snapshot], Answer[Any]], ...]] = (
    matrix,
    roster,
    shares,
    members,
    sector_coverage,
    timeline,
)


def unknowns(snapshot: Snapshot) -> Unknowns:
    """Return what all questions asked and did not find, and what evidence says is not known."""
    facts: dict[Text, dict[str, None]] = {}
    questions: dict[Text, dict[Text, None]] = {}
    gaps: list[Gap] = []
    for ask in _QUESTIONS:
        answer = ask(snapshot)
        gaps += answer.gaps
        for gap in answer.gaps:
            facts.setdefault(gap.label, {})[gap.place] = None
            questions.setdefault(gap.label, {})[answer.heading] = None
    reasons = _reasons(snapshot)
    asked = {place for places in facts.values() for place in places}
    for place, evidence in reasons.items():
        if place not in asked:
            facts.setdefault(_label(evidence), {})[place] = None
    rows = tuple(
        UnknownRow(label, tuple(questions.get(label, ())), tuple(places), _why(reasons, places))
        for label, places in facts.items()
    )
    return Unknowns(rows, tuple(dict.fromkeys(gaps)))


def _reasons(snapshot: Snapshot) -> dict[str, Evidence]:
    """Return the evidence that says why something is not known, by the canonical name of its place."""
    found = {}
    for evidence in snapshot.facts.evidence:
        if evidence.why_unknown is not None:
            place = snapshot.gap(path_of(type(snapshot.facts), snapshot.facts, evidence.at), _NOTHING).place
            found[place] = evidence
    return found


def _label(evidence: Evidence) -> Text:
    last = evidence.at.steps[-1]
    return KEYS.get(last, Text(last, last))


def _why(reasons: dict[str, Evidence], places: Iterable[str]) -> tuple[Phrase, ...]:
    why = {}
    for place in places:
        evidence = reasons.get(place)
        if evidence is not None and evidence.why_unknown is not None:
            why[evidence.why_unknown] = Phrase(evidence.why_unknown.value, evidence.why_unknown.labels)
    return tuple(why.values())


_NOTHING = Text("", "")
