"""What a report holds: violations, missing facts, rules that crashed, what came of acceptances, and a receipt."""

from __future__ import annotations

import datetime as dt
from typing import Any, final

import attrs

from samenwerking.language import Text
from samenwerking.model.evidence import Acceptance, WhyUnknown
from samenwerking.rules.rule import Basis, Severity
from samenwerking.rules.settings import Settings
from samenwerking.schema.labels import Labelled
from samenwerking.values.truth import Fact


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
        [('GOV012', 'GOV014', 'GOV027')]
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
class AcceptanceState(Labelled):
    """What came of an acceptance (*stand van een aanvaarding*)."""

    COUNTS = "counts", "telt"
    EXPIRED = "expired", "verlopen"
    OPEN = "open", "de regel is nog onbekend", "the rule is still unknown"
    MATCHES_NOTHING = "matches_nothing", "past bij geen bevinding"


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

        settings: From which number on good practice asked something.

        agendas: The SHA-256 of the canonical JSON of each agenda that was given, by its id.

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
    settings: Settings
    agendas: dict[str, str] = attrs.field(repr=False)
    uncoded: dict[str, tuple[str, ...]] = attrs.field(repr=False)
