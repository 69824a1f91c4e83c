"""The report of a check: what is wrong, what is missing, what was judged and by which rules."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.metadata import version
from typing import Any, Final, final

import attrs

from samenwerking.errors import InvalidError, Problem
from samenwerking.formats import json
from samenwerking.formats.documents import Document, plain_at, to_data
from samenwerking.language import Language, Text, same
from samenwerking.model.evidence import Acceptance, Evidence, WhyUnknown
from samenwerking.model.places import path_of
from samenwerking.model.view import Snapshot
from samenwerking.rules.aliases import ALIASES
from samenwerking.rules.coverage import uncoded
from samenwerking.rules.outcome import Judged, Outcome, Status, fold
from samenwerking.rules.rule import Basis, Rule, Severity
from samenwerking.rules.sets import RuleSet
from samenwerking.rules.writing import written
from samenwerking.schema.labels import Labelled
from samenwerking.structures import Collaboration
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import Fact, Gap

SHAPE: Final = 1
"""The version of the shape of `Report.to_json`."""


@final
@attrs.frozen(kw_only=True)
class Finding:
    """
    A violation, at one place.

    Args:
        code: The code of the rule.

        name: What the rule asks, in a few words.

        severity: How bad it is.

        text: What is wrong.

        remedy: What to do about it.

        place: Where; empty for the collaboration as a whole.

        facts: The facts that decided, each with its place.

        values: What is recorded at those places, as plain data.

        citation: Where law or literature says so.

        link: Where that can be read.

        basis: How it is known, where it was not read in the law.

        accepted: The acceptance in the document that covers it.

        file: The file, where the document came from one.

        line: The line, from 1.

        column: The column, from 1.

    Example:
        >>> task = Task("care", how=[])
        >>> finding = check(Network("n", tasks=[task]), on="2026-01-01").findings[0]
        >>> finding.code, finding.place, finding.text.en
        ('GOV013', 'tasks/care', "Of 'care' nobody answers the how.")
    """

    code: str
    name: str
    severity: Severity
    text: Text
    remedy: Text
    place: str
    facts: tuple[Fact, ...]
    values: tuple[Any, ...] = attrs.field(eq=False)
    citation: Text
    link: str | None
    basis: Basis
    accepted: Acceptance | None = None
    file: str | None = None
    line: int | None = None
    column: int | None = None

    @property
    def fails(self) -> bool:
        """Whether it makes the check fail: an error that nobody accepted."""
        return self.severity is Severity.ERROR and self.accepted is None


@final
@attrs.frozen(kw_only=True)
class Missing:
    """
    A fact that is not recorded, and the rules that wait for it.

    Args:
        fact: What is not known.

        places: Where it would stand.

        codes: The rules that it leaves open.

        why: Why it is not known, as the evidence says.

        sources: The sources that were looked at: whom to ask.

    Example:
        >>> missing = check(Network("n", tasks=[Task("care", how=ITSELF)]), on="2026-01-01").missing
        >>> [one.codes for one in missing if one.fact.en == "who answers the what of: care"]
        [('GOV012',)]
    """

    fact: Text
    places: tuple[str, ...]
    codes: tuple[str, ...]
    why: WhyUnknown | None = None
    sources: tuple[str, ...] = ()


@final
@attrs.frozen(kw_only=True)
class RuleError:
    """
    A rule that crashed: a fault of the rule, not of the document.

    Args:
        code: The code of the rule.

        error: What went wrong.

        trace: Where, for who mends it.

    Example:
        >>> @rule("OWN-2", "crashes", en="It crashes.")
        ... def crashes(case: Case) -> Truth:
        ...     return 1 / 0
        >>> report = check(Network("n"), on="2026-01-01", rules=RuleSet.of(crashes))
        >>> report.ok, report.errors[0].error
        (False, 'ZeroDivisionError: division by zero')
    """

    code: str
    error: str
    trace: str = attrs.field(repr=False)


@final
@attrs.frozen(kw_only=True)
class Receipt:
    """
    By what a report was made.

    Args:
        library: The version of the library.

        rules: The name of the rule set.

        fingerprint: A short hash of its codes and versions.

        day: The day of the check.

        document: The SHA-256 of the canonical JSON of the collaboration.

        uncoded: The articles that say something that could be checked, and of which no rule is encoded, by law.

    Example:
        >>> receipt = check(Network("n"), on="2026-01-01").receipt
        >>> receipt.day.isoformat(), len(receipt.document), "10" in receipt.uncoded["Wgr"]
        ('2026-01-01', 64, True)
    """

    library: str
    rules: str
    fingerprint: str
    day: dt.date
    document: str
    uncoded: dict[str, tuple[str, ...]] = attrs.field(repr=False)


@final
class AcceptanceState(Labelled):
    """What came of an acceptance (*stand van een aanvaarding*)."""

    COUNTS = "counts", "telt"
    EXPIRED = "expired", "verlopen"
    OPEN = "open", "de regel is nog onbekend", "the rule is still unknown"
    MATCHES_NOTHING = "matches_nothing", "past bij geen bevinding"


@final
@attrs.define(eq=False, repr=False, slots=False)
class Report:
    """
    What law and good practice say of a collaboration on a day; made by `check`.

    Args:
        collaboration: The collaboration.

        day: The day.

        rules: The rules.

        outcomes: What each selected rule says.

        errors: Rules that crashed; the others still ran.

        document: The document that it came from, which knows the lines of its places.

        snapshot: The collaboration on the day.

    Example:
        >>> report = check(Network("n", tasks=[Task("care", how=[])]), on="2026-01-01")
        >>> report.ok, report.complete, report.counts[Status.VIOLATED]
        (True, False, 1)
    """

    collaboration: Collaboration
    day: dt.date
    rules: RuleSet
    outcomes: tuple[Outcome, ...]
    errors: tuple[RuleError, ...] = ()
    document: Document | None = None
    snapshot: Snapshot = attrs.field(kw_only=True)

    def __repr__(self) -> str:
        counts = ", ".join(f"{self.counts[status]} {status.value}" for status in Status)
        return f"<Report on {self.collaboration.id!r}, {self.day}: {counts}>"

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
        line, column = self.document.locate(place) if self.document is not None and place else (None, None)
        if self.document is not None and not place:
            line, column = 1, 1
        return Finding(
            code=rule.code,
            name=rule.name,
            severity=judged.severity or rule.severity,
            text=judged.text or rule.text,
            remedy=rule.remedy,
            place=place,
            facts=facts,
            values=tuple(plain_at(self.collaboration, fact.place) for fact in facts),
            citation=Text("", "") if citation is None else citation.called(judged.chapter, judged.day),
            link=None if citation is None else citation.link(judged.chapter, judged.day),
            basis=_basis(rule, judged),
            accepted=self._accepted(rule.code, place),
            file=None if self.document is None else self.document.name,
            line=line,
            column=column,
        )

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
        return acceptance.code.upper() == code and (acceptance.at is None or self._canonical(acceptance.at) == place)

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

    # What people and machines read

    @property
    def note(self) -> Text | None:
        """What to know when reading it: that the collaboration had ended, was planned, or may not stand."""
        return self.snapshot.note

    @cached_property
    def receipt(self) -> Receipt:
        """By what it was made."""
        canonical = json.emit(to_data(self.collaboration)).encode()
        return Receipt(
            library=version("samenwerking"),
            rules=self.rules.name,
            fingerprint=self.rules.fingerprint,
            day=self.day,
            document=hashlib.sha256(canonical).hexdigest(),
            uncoded=uncoded(self.rules.rules),
        )

    def text(self, language: Language | None = None, *, verbose: bool = False) -> str:
        """
        Return the report as people read it: what is wrong, what is missing, and the counts.

        Args:
            language: The language; by default that of the environment.

            verbose: Whether to name every rule with its answer.
        """
        return written(self, language, verbose=verbose)

    def __str__(self) -> str:
        return self.text()

    def rows(self) -> list[dict[str, Any]]:
        """Return one plain row for each rule: code, name, status, applies, why it does not, and what is missing."""
        return [
            {
                "code": outcome.code,
                "name": outcome.rule.name,
                "severity": outcome.rule.severity.value,
                "status": outcome.status.value,
                "applies": outcome.applies.text("en"),
                "why": _both(outcome.why),
                "missing": [gap.place for gap in outcome.gaps],
                "notes": [_both(note) for note in outcome.notes],
            }
            for outcome in self.outcomes
        ]

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain data, in both languages; the shape has a version of its own."""
        receipt = self.receipt
        return {
            "samenwerking_report": SHAPE,
            "collaboration": {"id": self.collaboration.id, "name": self.collaboration.name},
            "day": self.day.isoformat(),
            "state": self.snapshot.state.value,
            "note": _both(self.note),
            "ok": self.ok,
            "complete": self.complete,
            "counts": {status.value: number for status, number in self.counts.items()},
            "findings": [_plain_finding(finding) for finding in self.findings],
            "missing": [
                {
                    "fact": _both(one.fact),
                    "places": list(one.places),
                    "codes": list(one.codes),
                    "why": None if one.why is None else one.why.value,
                    "sources": list(one.sources),
                }
                for one in self.missing
            ],
            "rules": self.rows(),
            "acceptances": [
                {"code": one.code, "at": None if one.at is None else str(one.at), "state": state.value}
                for one, state in self.acceptances
            ],
            "errors": [{"code": error.code, "error": error.error} for error in self.errors],
            "receipt": {
                "library": receipt.library,
                "rules": receipt.rules,
                "fingerprint": receipt.fingerprint,
                "document": receipt.document,
                "uncoded": {law: list(articles) for law, articles in receipt.uncoded.items()},
            },
        }


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


def _both(text: Text | None) -> dict[str, str] | None:
    return None if text is None else {"nl": text.nl, "en": text.en}


def _plain_finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "text": _both(finding.text),
        "remedy": _both(finding.remedy),
        "place": finding.place,
        "facts": [
            {"place": fact.place, "label": _both(fact.label), "value": value}
            for fact, value in zip(finding.facts, finding.values, strict=True)
        ],
        "citation": _both(finding.citation),
        "link": finding.link,
        "basis": finding.basis.value,
        "accepted": None
        if finding.accepted is None
        else {"by": finding.accepted.by, "reason": finding.accepted.reason},
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
    }


_AN_OUTCOME = Text("de code van een regel die is getoetst", "the code of a rule that was checked")
_CRASHED = Text("Deze regel liep vast: zie report.errors.", "This rule crashed: see report.errors.")
_NOT_SELECTED = Text("Deze regel is niet gekozen: zie report.rules.", "This rule was not selected: see report.rules.")
_SOMETHING: Final = Gap("", Text("een gegeven dat de regel niet noemt", "a fact that the rule does not name"))
