"""What all words share: the collaboration as it is recorded, on the day of the check and on the day that counts."""

from __future__ import annotations

from samenwerking.errors import Step
from samenwerking.language import Text
from samenwerking.model.collaboration import Facts
from samenwerking.model.holders import Holder
from samenwerking.model.parties import Party
from samenwerking.model.view import Snapshot
from samenwerking.questions.naming import called, party_name
from samenwerking.values.truth import Deferred, Fact, Gap, Truth

Path = tuple[Step, ...]


class Reading:
    """
    The base of all words: where they look.

    Args:
        now: The collaboration on the day of the check, with the record up to that day.

        then: The collaboration on the day that counts: the same day, or that of an act.
    """

    def __init__(self, now: Snapshot, then: Snapshot) -> None:
        self._now = now
        self._then = then
        self._facts: Facts = now.facts

    @property
    def _is_chapter_one(self) -> bool:
        """Whether it is looked at under chapter I of the Wgr."""
        return True

    def _fact(self, path: Path, label: Text, **words: Text | str | int) -> Deferred:
        return lambda: Fact(str(self._now.place_of(path)), label.format(**words) if words else label)

    def _gap(self, path: Path, label: Text, **words: Text | str | int) -> Deferred:
        return lambda: Gap(str(self._now.place_of(path)), label.format(**words) if words else label)

    def _tell(self, value: bool | None, path: Path, known: Text, missing: Text, **words: Text | str | int) -> Truth:
        """Return what is recorded at a path as a truth: a known fact, or a gap."""
        make = self._gap if value is None else self._fact
        return Truth(value, (make(path, missing if value is None else known, **words),))

    def _party(self, id: str) -> Party:
        return self._parties[id][0]

    @property
    def _parties(self) -> dict[str, tuple[Party, Path]]:
        found = self._now.__dict__.get("_rules_parties")
        if found is None:
            found = {party.id: (party, ("parties", at)) for at, party in enumerate(self._facts.parties)}
            self._now.__dict__["_rules_parties"] = found
        return found

    def _name(self, who: Party | Holder) -> Text:
        return party_name(who) if isinstance(who, Party) else called(self._facts, who).text
