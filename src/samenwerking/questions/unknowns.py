"""What the questions on tasks, boards, parties and events asked and did not find, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar, Final, final

import attrs

from samenwerking.language import Text, same
from samenwerking.model.evidence import Evidence, WhyUnknown
from samenwerking.model.keys import KEYS
from samenwerking.model.places import path_of
from samenwerking.model.view import Snapshot
from samenwerking.questions.answers import Answer
from samenwerking.questions.boards import roster, shares
from samenwerking.questions.matrix import matrix
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

        why: Why it is not known, as the evidence says.

        source: The sources that were looked at, by their ids: whom to ask.

    Example:
        >>> row = Network("n", organs=[Organ("board", seats=[])]).unknowns().items[0]
        >>> row.fact.en, row.places
        ("how 'board' decides", ('organs/board/decision_rule',))
    """

    fact: Text
    question: tuple[Text, ...]
    places: tuple[str, ...]
    why: WhyUnknown | None
    source: tuple[str, ...]


@final
@attrs.frozen
class Unknowns(Answer[UnknownRow]):
    """
    The facts that the questions on tasks, boards, parties and events did not find, grouped by what they are.

    Example:
        >>> elm = Municipality("elm", "Elmstad")
        >>> [row["places"] for row in Network("n", participants=[elm], helix_claim=NONE).unknowns().rows()]
        [['start']]
    """

    heading: ClassVar[Text] = Text("Wat niet bekend is", "What is not known")
    columns: ClassVar[tuple[str, ...]] = ("fact", "why", "places")
    nothing: ClassVar[Text] = Text("Niets van wat gevraagd is.", "Nothing of what was asked.")


_Group = tuple[Text, WhyUnknown | None]

_QUESTIONS: Final[tuple[Callable[[Snapshot], Answer[Any]], ...]] = (
    matrix,
    roster,
    shares,
    members,
    sector_coverage,
    timeline,
)


def unknowns(snapshot: Snapshot) -> Unknowns:
    """Return what these questions asked and did not find, and what evidence says is not known."""
    reasons = _reasons(snapshot)
    places: dict[_Group, dict[str, None]] = {}
    questions: dict[_Group, dict[Text, None]] = {}
    gaps: dict[Gap, None] = {}
    for ask in _QUESTIONS:
        answer = ask(snapshot)
        for gap in answer.gaps:
            gaps[gap] = None
            group = (gap.label, _why(reasons.get(gap.place, ())))
            places.setdefault(group, {})[gap.place] = None
            questions.setdefault(group, {})[answer.heading] = None
    asked = {place for group in places.values() for place in group}
    for place, evidence in reasons.items():
        if place not in asked:
            places.setdefault((_label(evidence[0]), _why(evidence)), {})[place] = None
    rows = (
        UnknownRow(label, tuple(questions.get((label, why), ())), tuple(found), why, _sources(reasons, found))
        for (label, why), found in places.items()
    )
    # first what somebody looked for and did not find
    return Unknowns(tuple(sorted(rows, key=lambda row: row.why is None)), tuple(gaps))


def _reasons(snapshot: Snapshot) -> dict[str, list[Evidence]]:
    """Return the evidence that says why something is not known, by the canonical name of its place."""
    found: dict[str, list[Evidence]] = {}
    for evidence in snapshot.facts.evidence:
        if evidence.why_unknown is not None:
            place = snapshot.gap(path_of(type(snapshot.facts), snapshot.facts, evidence.at), _NOTHING).place
            found.setdefault(place, []).append(evidence)
    return found


def _why(evidence: Sequence[Evidence]) -> WhyUnknown | None:
    return evidence[0].why_unknown if evidence else None


def _sources(reasons: dict[str, list[Evidence]], places: Iterable[str]) -> tuple[str, ...]:
    sources = (evidence.source for place in places for evidence in reasons.get(place, ()))
    return tuple(dict.fromkeys(source for source in sources if source is not None))


def _label(evidence: Evidence) -> Text:
    *around, last = evidence.at.steps
    label = KEYS.get(last, same(last))
    return _OF.format(fact=label, element=around[-1]) if around else label


_OF = Text("{fact} (bij {element})", "{fact} (of {element})")
_NOTHING = same("")
