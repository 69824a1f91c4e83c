"""Words about the stages of a collaboration, and its ending."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.record import Event, EventKind, Subject
from samenwerking.rules.words.acts import ActWords
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.record import WHICH_EVENT
from samenwerking.values.marks import NONE
from samenwerking.values.truth import YES, Truth, all_of, any_of, unknown


class LifeWords(ActWords):
    """Words about stages and endings."""

    def stages(self, *kinds: EventKind) -> tuple[Day, ...]:
        """Return the days of recorded events of *kinds* about the founding, or about nothing in particular."""
        return tuple(
            self._day_of(event, path, seen & self._is_about_founding(event, path))
            for event, path, seen in self.events(*kinds)
            if event.done is not False and event.regarding in (None, Subject.FOUNDING)
        )

    def _is_about_founding(self, event: Event, path: Path) -> Truth:
        """Say whether an event is about the founding: of decisions that do not say, it is not known."""
        is_open = event.regarding is None and event.kind in _DECISIONS
        return unknown(self._gap((*path, "regarding"), WHICH_EVENT)) if is_open else YES

    def in_order(self, *chains: Sequence[tuple[Day, ...]]) -> Truth:
        """
        Say whether the days in each chain of stages are in order; fewer than two recorded days say nothing.

        A day of which it is not certain that it is meant can only leave it unknown.
        """
        pairs = [
            self._not_after(earlier, later)
            for chain in chains
            for at, stage in enumerate(chain)
            for earlier in stage
            for others in chain[at + 1 :]
            for later in others
        ]
        return all_of(pairs) if pairs else unknown(self._gap(("record",), _WHEN_STAGES))

    @staticmethod
    def _not_after(earlier: Day, later: Day) -> Truth:
        both = earlier.exists & later.exists
        in_order = attrs.evolve(earlier, exists=YES).is_on_or_before(attrs.evolve(later, exists=YES))
        return in_order | ~both

    @cached_property
    def endings(self) -> tuple[tuple[Event, Path], ...]:
        """The events by which it ended: one, or what several sources tell of it."""
        return tuple((event, path) for event, path, _ in self.events(EventKind.ENDED) if event.done is not False)

    @property
    def reason_of_ending(self) -> Truth:
        """Whether it is recorded why it ended."""
        if not self.endings:
            return unknown(self._gap(("record",), _WHETHER_ENDED))
        return any_of(
            self._tell(event.reason_given if event.reason is None else True, path, _REASON, _WHETHER_REASON)
            for event, path in self.endings
        )

    @property
    def successor_of_ending(self) -> Truth:
        """Whether it is recorded who goes on, or outright that nobody does."""
        if not self.endings:
            return unknown(self._gap(("record",), _WHETHER_ENDED))
        return any_of(
            self._tell(
                None if event.successor is None else True,
                path,
                _NO_SUCCESSOR if event.successor is NONE else _SUCCESSOR,
                _WHICH_SUCCESSOR,
            )
            for event, path in self.endings
        )


_DECISIONS: Final = (EventKind.CONSENT, EventKind.DECIDED, EventKind.MADE)
_WHEN_STAGES = Text("wanneer de stappen gezet zijn", "when the stages were passed")
_WHETHER_ENDED = Text("of en wanneer het geëindigd is", "whether and when it ended")
_REASON = Text("een reden voor het einde", "a reason for the ending")
_WHETHER_REASON = Text("waarom het geëindigd is", "why it ended")
_SUCCESSOR = Text("opvolger", "successor")
_NO_SUCCESSOR = Text("geen opvolger", "no successor")
_WHICH_SUCCESSOR = Text("wie of wat verder gaat", "who or what goes on")
