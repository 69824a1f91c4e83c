"""What a rule says of a collaboration on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.rules.chapters import Chapter
from samenwerking.rules.rule import Rule, Severity, Version
from samenwerking.schema.labels import Labelled
from samenwerking.values.truth import YES, Fact, Gap, Truth


@final
class Status(Labelled):
    """One of the four answers (*uitkomst*)."""

    VIOLATED = "violated", "overtreden"
    UNKNOWN = "unknown", "onbekend"
    SATISFIED = "satisfied", "in orde", "satisfied"
    NOT_APPLICABLE = "not_applicable", "niet van toepassing"


@final
@attrs.define(eq=False)
class Judged:
    """
    What a rule says of one instance.

    Args:
        status: The answer.

        applies: Whether the rule applies to it.

        truth: The answer with its facts or gaps.

        why: Why it does not apply.

        version: The version of the law by which it was judged.

        chapter: The chapter of the Wgr under which.

        day: The day whose law counts.

        severity: How bad a violation is.

        words: What fills the placeholders of the texts.

        note: A remark.

        text: What is wrong, where it is violated.

        path: Where the instance stands; empty where there is only one.

        by_chapter: What it says as the rule of each chapter of the Wgr that may hold.

        is_harmless: Whether it is unknown only since the instance may not be there, and satisfied if it is.
    """

    status: Status
    applies: Truth = YES
    truth: Truth = YES
    why: Text | None = None
    version: Version[object] | None = None
    chapter: Chapter | None = None
    day: dt.date | None = None
    severity: Severity | None = None
    words: Mapping[str, object] = attrs.field(factory=dict)
    note: Text | None = None
    text: Text | None = None
    path: Path = ()
    by_chapter: Mapping[str, Status] = attrs.field(factory=dict)
    is_harmless: bool = False


@final
@attrs.frozen(eq=False)
class Outcome:
    """
    What a rule says of a collaboration on a day.

    Args:
        rule: The rule.

        status: One of the four answers.

        applies: Whether the rule applies: yes, no or unknown.

        judged: What it says of each instance; nothing where it does not apply.

        why: Why it does not apply.

    Example:
        >>> report = check(Network("n", tasks=[Task("care", how=ITSELF)]), on="2026-01-01")
        >>> outcome = report.outcome("GOV013")
        >>> outcome.status.label("nl"), outcome.applies.text("en")
        ('in orde', 'yes')
    """

    rule: Rule
    status: Status
    applies: Truth
    judged: tuple[Judged, ...] = ()
    why: Text | None = None

    @property
    def code(self) -> str:
        """The code of the rule."""
        return self.rule.code

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What is missing, where it is unknown."""
        if self.status is not Status.UNKNOWN:
            return ()
        found = [gap for one in self.judged if one.status is Status.UNKNOWN for gap in one.truth.gaps]
        return tuple(dict.fromkeys(found or self.applies.gaps))

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that decided."""
        found = [fact for one in self.judged if one.status is self.status for fact in one.truth.facts]
        return tuple(dict.fromkeys(found))

    @property
    def notes(self) -> tuple[Text, ...]:
        """Remarks that are no violations."""
        return tuple(dict.fromkeys(one.note for one in self.judged if one.note is not None))

    def in_chapter(self, number: str) -> Status:
        """Return what it says as the rule of one chapter of the Wgr: not applicable where another one holds."""
        if not self.judged:
            return self.status
        statuses = {one.by_chapter.get(number, Status.NOT_APPLICABLE) for one in self.judged}
        return fold(statuses)


def fold(statuses: set[Status]) -> Status:
    """Return what holds for the whole: violated, then unknown, then satisfied, then not applicable."""
    return next((status for status in Status if status in statuses), Status.NOT_APPLICABLE)
