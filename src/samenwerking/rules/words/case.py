"""The case: one collaboration on one day, as rules ask about it."""

from __future__ import annotations

import datetime as dt
from copy import copy
from typing import Self, final

from samenwerking.model.collaboration import Facts
from samenwerking.model.parties import Party
from samenwerking.model.view import Snapshot
from samenwerking.rules.chapters import Chapter, I
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.tasks import TaskWords
from samenwerking.values.dates import PartialDate
from samenwerking.values.truth import NO, YES, Truth


@final
class Case(TaskWords):
    """
    A collaboration on the day of a check, as rules ask about it; made by `Case.of`.

    Its words are the only readers of the model for rules: what is not known is born in them, with its place and label,
    and travels by itself.

    Args:
        now: The collaboration on the day of the check.

        then: The collaboration on the day that counts: the same, or that of an act.

        chapter: The chapter of the Wgr under which it is looked at.

    Example:
        >>> import datetime as dt
        >>> veen = Municipality("veen", "Veendorp")
        >>> case = Case.of(Network("n", tasks=[Task("care", what=veen.council)]), dt.date(2026, 1, 1))
        >>> [case.answers(task.about, column) >= 1 for task in case.tasks().items for column in ("what", "how")]
        [yes, unknown: who answers the how of: care]
    """

    def __init__(self, now: Snapshot, then: Snapshot, chapter: Chapter | None = None) -> None:
        super().__init__(now, then)
        self._day = now.day or dt.date.max
        self.chapter = chapter
        self._variants: dict[PartialDate | Chapter | None, Case] = {}

    @classmethod
    def of(cls, facts: Facts, day: dt.date) -> Self:
        """Return the case of a collaboration on a day."""
        return cls.on(Snapshot(facts, day))

    @classmethod
    def on(cls, now: Snapshot) -> Self:
        """Return the case of a collaboration on the day of a snapshot."""
        return cls(now, now)

    @property
    def day(self) -> dt.date:
        """The day of the check."""
        return self._day

    @property
    def supervisor(self) -> type[Party]:
        """The kind of party to which the budget is sent: the provincial executive, or a minister."""
        return (self.chapter or I).supervisor

    @property
    def is_one_party_with_others(self) -> Truth:
        """Whether one local party takes part with others (chapter IX)."""
        return YES if self.chapter is not None and self.chapter.one_party else NO

    def at(self, day: Day) -> Case:
        """Return the case with the structure of another day, as far as that is known; the record stays."""
        moment = day.date
        if moment is None or moment == self._then.moment:
            return self
        if moment not in self._variants:
            self._variants[moment] = Case(self._now, Snapshot(self._facts, moment, self._now.place_of), self.chapter)
        return self._variants[moment]

    def under(self, chapter: Chapter | None) -> Case:
        """Return the case as it is under one of the chapters that may hold."""
        if chapter is self.chapter:
            return self
        if chapter not in self._variants:
            variant = self._variants[chapter] = copy(self)
            variant.chapter, variant._variants = chapter, {}
        return self._variants[chapter]
