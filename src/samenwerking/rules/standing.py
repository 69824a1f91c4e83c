"""A rule as it stood: which versions were read, and which of them was in force on a day."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from samenwerking.rules.aliases import ALIASES
from samenwerking.rules.chapters import Chapter, I
from samenwerking.rules.rule import Rule, Version


class Standing(NamedTuple):
    """A rule as it stood: the versions that were read, and which of them stood on the day that was asked."""

    rule: Rule
    day: dt.date | None
    chapter: Chapter | None
    versions: tuple[Read, ...]

    @property
    def in_force(self) -> Read | None:
        """The version that stood on the day."""
        return next((one for one in self.versions if one.stands), None)

    @property
    def stands(self) -> str | None:
        """Whether the rule stood on the day; good practice always does, and what law nobody read is unknown."""
        if self.day is None:
            return None
        if self.in_force is not None or not self.rule.versions:
            return "yes"
        oldest = self.versions[-1] if self.versions else None
        return "unknown" if oldest is not None and oldest.is_oldest and self.day < oldest.start else "no"


class Read(NamedTuple):
    """A version, with the first day of which its text was read, and the day on which people look it up."""

    version: Version[Any]
    start: dt.date
    is_oldest: bool
    stands: bool
    day: dt.date | None


def as_it_stood(rule: Rule, day: dt.date | None = None, chapter: Chapter | None = None) -> Standing:
    """Return a rule as it stood on a day and in a chapter; by default as it stands in chapter I, on no day."""
    oldest = (chapter or I).oldest if rule.by_chapter else dt.date.min
    read = []
    for version in rule.versions:
        until, is_oldest = version.until, version.is_oldest or version.start <= oldest
        if until is not None and until <= oldest:
            continue
        start = max(version.start, oldest)
        stands = day is not None and start <= day and (until is None or day < until)
        last = None if until is None else until - dt.timedelta(days=1)
        read.append(Read(version, start, is_oldest, stands, day if stands else last))
    return Standing(rule, day, chapter, tuple(read))


def aliases_of(rule: Rule) -> list[tuple[str, str]]:
    """Return the codes that a rule has in other chapters of the Wgr, each with its chapter."""
    return [(code, alias.chapter) for code, alias in ALIASES.items() if rule.code in alias.rules]
