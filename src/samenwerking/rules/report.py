"""The report of a check, as people and as programs read it."""

from __future__ import annotations

from typing import Any, Final, final

import attrs

from samenwerking.language import Language
from samenwerking.rules.assessment import Assessment
from samenwerking.rules.findings import Finding
from samenwerking.rules.outcome import Status
from samenwerking.rules.writing import written

SHAPE: Final = 1
"""The version of the shape of `Report.to_json`."""


@final
@attrs.define(eq=False, repr=False, slots=False)
class Report(Assessment):
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

        agendas: The agendas that it was checked with.

        settings: From which number on good practice asked something.

    Example:
        >>> report = check(Network("n", tasks=[Task("care", how=[])]), on="2026-01-01")
        >>> report.ok, report.complete, report.counts[Status.VIOLATED]
        (True, False, 1)
    """

    def __repr__(self) -> str:
        counts = ", ".join(f"{self.counts[status]} {status.value}" for status in Status)
        return f"<Report on {self.collaboration.id!r}, {self.day}: {counts}>"

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
                "why": None if outcome.why is None else outcome.why.to_plain(),
                "missing": [gap.place for gap in outcome.gaps],
                "notes": [note.to_plain() for note in outcome.notes],
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
            "note": None if self.note is None else self.note.to_plain(),
            "ok": self.ok,
            "complete": self.complete,
            "counts": {status.value: number for status, number in self.counts.items()},
            "findings": [_plain_finding(finding) for finding in self.findings],
            "missing": [
                {
                    "fact": one.fact.to_plain(),
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
                "settings": receipt.settings.to_plain(),
                "agendas": receipt.agendas,
                "uncoded": {law: list(articles) for law, articles in receipt.uncoded.items()},
            },
        }


def _plain_finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "text": finding.text.to_plain(),
        "remedy": finding.remedy.to_plain(),
        "place": finding.place,
        "facts": [
            {"place": fact.place, "label": fact.label.to_plain(), "value": value}
            for fact, value in zip(finding.facts, finding.values, strict=True)
        ],
        "citation": finding.citation.to_plain(),
        "link": finding.link,
        "basis": finding.basis.value,
        "accepted": None
        if finding.accepted is None
        else {"by": finding.accepted.by, "reason": finding.accepted.reason},
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
    }
