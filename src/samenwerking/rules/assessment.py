"""What follows from the outcomes of the rules: findings, acceptances, and the facts that are missing."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.metadata import version
from typing import Any, Final

import attrs

from samenwerking.errors import InvalidError, Problem
from samenwerking.formats import json
from samenwerking.formats.documents import Document, plain_at, to_data
from samenwerking.language import Text, same
from samenwerking.model.agenda import Agenda
from samenwerking.model.content import Content
from samenwerking.model.evidence import Acceptance, Evidence
from samenwerking.model.places import path_of
from samenwerking.model.view import Snapshot
from samenwerking.overlap.given import agenda_in
from samenwerking.rules.aliases import ALIASES
from samenwerking.rules.coverage import uncoded
from samenwerking.rules.findings import AcceptanceState, Finding, Missing, Receipt, RuleError
from samenwerking.rules.outcome import Judged, Outcome, Status, fold
from samenwerking.rules.rule import Basis, Rule, Severity
from samenwerking.rules.sets import RuleSet
from samenwerking.rules.settings import Settings
from samenwerking.structures import Collaboration
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import Fact, Gap


@attrs.define(eq=False, repr=False, slots=False)
class Assessment:
    """What law and good practice say of a collaboration on a day, and what follows from it."""

    collaboration: Collaboration
    day: dt.date
    rules: RuleSet
    outcomes: tuple[Outcome, ...]
    errors: tuple[RuleError, ...] = ()
    document: Document[Collaboration] | None = None
    snapshot: Snapshot = attrs.field(kw_only=True)
    settings: Settings = attrs.field(kw_only=True)
    agendas: tuple[Agenda | Document[Agenda], ...] = attrs.field(default=(), kw_only=True)

    @property
    def ok(self) -> bool:
        """Whether nothing is violated at error severity that nobody accepted, and every rule ran."""
        return not self.errors and not [finding for finding in self.findings if finding.fails]

    @property
    def complete(self) -> bool:
        """Whether nothing is unknown."""
        return not self.errors and not self.unknown

    @property
    def violations(self) -> tuple[Outcome, ...]:
        """The outcomes of the rules that are violated."""
        return tuple(outcome for outcome in self.outcomes if outcome.status is Status.VIOLATED)

    @property
    def unknown(self) -> tuple[Outcome, ...]:
        """The outcomes of the rules that could not be judged."""
        return tuple(outcome for outcome in self.outcomes if outcome.status is Status.UNKNOWN)

    @cached_property
    def counts(self) -> dict[Status, int]:
        """How many rules gave each of the four answers."""
        return {status: sum(outcome.status is status for outcome in self.outcomes) for status in Status}

    def outcome(self, code: str) -> Outcome:
        """
        Return what the rule of a code says.

        Raises:
            InvalidError: If no such rule was checked, or it crashed.
        """
        rule = self.rules.get(code)
        for outcome in self.outcomes:
            if outcome.rule is rule:
                return outcome
        why = _CRASHED if rule.code in [error.code for error in self.errors] else _NOT_SELECTED
        raise InvalidError(repr(self), [Problem((), same(f"'{code}'"), _AN_OUTCOME, why)])

    def status(self, code: str) -> Status:
        """
        Return the answer for a code; a code of another chapter of the Wgr answers for that chapter.

        Raises:
            InvalidError: If no such rule was checked.
        """
        alias = ALIASES.get(code)
        if alias is None:
            return self.outcome(code).status
        found = [one.in_chapter(alias.chapter) for one in map(self.outcome, alias.rules)]
        return found[0] if found[0] is Status.NOT_APPLICABLE else fold(set(found))

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The violations one by one, the worst first."""
        found = [self._finding(one.rule, judged) for one in self.violations for judged in _violated(one)]
        order = list(Severity)
        return tuple(sorted(found, key=lambda one: (order.index(one.severity), one.code, one.place)))

    def _finding(self, rule: Rule, judged: Judged) -> Finding:
        facts = judged.truth.facts
        place = self._place(judged, facts)
        citation = judged.version.citation if judged.version is not None else rule.source
        _, document, inside = self._content_at(place)
        line, column = (None, None) if document is None else document.locate(inside) if inside else (1, 1)
        return Finding(
            code=rule.code,
            name=rule.name,
            severity=judged.severity or rule.severity,
            text=judged.text or rule.text,
            remedy=rule.remedy,
            place=place,
            facts=facts,
            values=tuple(self._plain_at(fact.place) for fact in facts),
            citation=Text("", "") if citation is None else citation.called(judged.chapter, judged.day),
            link=None if citation is None else citation.link(judged.chapter, judged.day),
            basis=_basis(rule, judged),
            accepted=self._accepted(rule.code, place),
            file=None if document is None else document.name,
            line=line,
            column=column,
        )

    def _content_at(self, place: str) -> tuple[Content, Document[Any] | None, str]:
        """Return what a place lies in: the collaboration or one of the agendas, its document, and the place in it."""
        name, _, rest = place.partition("/")
        id, _, inside = rest.partition("/")
        given = {agenda_in(one).id: one for one in self.agendas}
        if name == "agendas" and inside and id in given:
            one = given[id]
            return agenda_in(one), one if isinstance(one, Document) else None, inside
        return self.collaboration, self.document, place

    def _plain_at(self, place: str) -> Any:
        content, _, inside = self._content_at(place)
        return plain_at(content, inside)

    def _place(self, judged: Judged, facts: Sequence[Fact]) -> str:
        """Return where a violation stands: at its instance, or at what its facts have in common."""
        if judged.path:
            return str(self.snapshot.place_of(judged.path))
        steps = [fact.place.split("/") for fact in facts if fact.place]
        if not steps:
            return ""
        together = _same_steps(steps)
        return "/".join(steps[0][:together] if together > (steps[0][0] == "record") else steps[0])

    # Acceptances

    def _accepted(self, code: str, place: str) -> Acceptance | None:
        for acceptance in self.collaboration.acceptances:
            if self._covers(acceptance, code, place) and not self._is_over(acceptance):
                return acceptance
        return None

    def _covers(self, acceptance: Acceptance, code: str, place: str) -> bool:
        if acceptance.code.upper() != code:
            return False
        at = None if acceptance.at is None else self._canonical(acceptance.at)
        # what an agenda holds stands in another document, so accepted is what one has to say of the agenda as a whole
        return at in (None, place) or (at.startswith("agendas/") and place.startswith(f"{at}/"))

    def _canonical(self, place: Any) -> str:
        path = path_of(type(self.collaboration), self.collaboration, place)
        return str(self.snapshot.place_of(path))

    def _is_over(self, acceptance: Acceptance) -> bool:
        return acceptance.until is not None and acceptance.until.is_before(PartialDate.on(self.day)).is_yes

    @cached_property
    def acceptances(self) -> tuple[tuple[Acceptance, AcceptanceState], ...]:
        """Each acceptance of the document about a rule that was checked, and what came of it."""
        found = []
        for acceptance in self.collaboration.acceptances:
            outcome = next((one for one in self.outcomes if one.code == acceptance.code.upper()), None)
            if outcome is None:
                continue
            if self._is_over(acceptance):
                state = AcceptanceState.EXPIRED
            elif [one for one in self.findings if self._covers(acceptance, one.code, one.place)]:
                state = AcceptanceState.COUNTS
            else:
                is_open = outcome.status is Status.UNKNOWN
                state = AcceptanceState.OPEN if is_open else AcceptanceState.MATCHES_NOTHING
            found.append((acceptance, state))
        return tuple(found)

    # What is missing

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """The facts that are missing, that first which leaves most rules open."""
        codes: dict[Text, dict[str, None]] = {}
        places: dict[Text, dict[str, None]] = {}
        for outcome in self.unknown:
            for gap in outcome.gaps or (_SOMETHING,):
                codes.setdefault(gap.label, {})[outcome.code] = None
                places.setdefault(gap.label, {})[gap.place] = None
        found = [self._missing(label, tuple(places[label]), tuple(codes[label])) for label in codes]
        return tuple(sorted(found, key=lambda one: -len(one.codes)))

    def _missing(self, label: Text, places: tuple[str, ...], codes: tuple[str, ...]) -> Missing:
        said = [one for place in places for one in self._evidence.get(place, ())]
        why = next((one.why_unknown for one in said if one.why_unknown is not None), None)
        sources = tuple(dict.fromkeys(one.source for one in said if one.source is not None))
        return Missing(fact=label, places=places, codes=codes, why=why, sources=sources)

    @cached_property
    def _evidence(self) -> dict[str, list[Evidence]]:
        found: dict[str, list[Evidence]] = {}
        for one in self.collaboration.evidence:
            if one.why_unknown is not None:
                found.setdefault(self._canonical(one.at), []).append(one)
        return found

    # What stands above and below a report

    @property
    def note(self) -> Text | None:
        """What to know when reading it: that the collaboration had ended, was planned, or may not stand."""
        return self.snapshot.note

    @cached_property
    def receipt(self) -> Receipt:
        """By what it was made."""
        return Receipt(
            library=version("samenwerking"),
            rules=self.rules.name,
            fingerprint=self.rules.fingerprint,
            day=self.day,
            document=_hash(self.collaboration),
            settings=self.settings,
            agendas={agenda.id: _hash(agenda) for agenda in map(agenda_in, self.agendas)},
            uncoded=uncoded(self.rules.rules),
        )


def _hash(content: Content) -> str:
    return hashlib.sha256(json.emit(to_data(content)).encode()).hexdigest()


def _violated(outcome: Outcome) -> Iterator[Judged]:
    return (one for one in outcome.judged if one.status is Status.VIOLATED)


def _same_steps(steps: Sequence[Sequence[str]]) -> int:
    same_so_far = 0
    for each in zip(*steps, strict=False):
        if len(set(each)) > 1:
            break
        same_so_far += 1
    return same_so_far


def _basis(rule: Rule, judged: Judged) -> Basis:
    transition = None if judged.version is None else judged.version.transition
    return rule.basis if transition is None or rule.basis is not Basis.STATED else transition.basis


_AN_OUTCOME = Text("de code van een regel die is getoetst", "the code of a rule that was checked")
_CRASHED = Text("Deze regel liep vast: zie report.errors.", "This rule crashed: see report.errors.")
_NOT_SELECTED = Text("Deze regel is niet gekozen: zie report.rules.", "This rule was not selected: see report.rules.")
_SOMETHING: Final = Gap("", Text("een gegeven dat de regel niet noemt", "a fact that the rule does not name"))
