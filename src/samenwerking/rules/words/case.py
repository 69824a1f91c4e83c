"""The case: one collaboration on one day, as rules ask about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Self, final

from samenwerking.model.agenda import Agenda
from samenwerking.model.collaboration import Facts
from samenwerking.model.view import Snapshot
from samenwerking.rules.settings import DEFAULTS, Settings
from samenwerking.rules.words.choices import ChoiceWords


@final
class Case(ChoiceWords):
    """
    A collaboration on the day of a check, as rules ask about it; made by `Case.of`.

    Its words are the only readers of the model for rules: what is not known is born in them, with its place and label,
    and travels by itself.

    Args:
        now: The collaboration on the day of the check.

        then: The collaboration on the day that counts: the same, or that of an act.

        settings: From which number on good practice asks something.

        chapter: The chapter of the Wgr under which it is looked at.

        agendas: The agendas that were given to the check.

    Example:
        >>> import datetime as dt
        >>> veen = Municipality("veen", "Veendorp")
        >>> case = Case.of(Network("n", tasks=[Task("care", what=veen.council)]), dt.date(2026, 1, 1))
        >>> [case.answers(task.about, column) >= 1 for task in case.tasks().items for column in ("what", "how")]
        [yes, unknown: who answers the how of: care]
    """

    @classmethod
    def of(cls, facts: Facts, day: dt.date, settings: Settings = DEFAULTS, agendas: Sequence[Agenda] = ()) -> Self:
        """Return the case of a collaboration on a day, with agendas of those who take part."""
        return cls.on(Snapshot(facts, day), settings, agendas)

    @classmethod
    def on(cls, now: Snapshot, settings: Settings = DEFAULTS, agendas: Sequence[Agenda] = ()) -> Self:
        """Return the case of a collaboration on the day of a snapshot."""
        return cls(now, now, settings, agendas=agendas)
