"""Words about each party that takes part: what it has to gain, what it promised, and what its council steers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.participation import Commitment, Interest, Participation
from samenwerking.model.record import EventKind, Subject
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.parties import Partner
from samenwerking.rules.words.purposes import PurposeWords
from samenwerking.rules.words.reading import stated
from samenwerking.values.marks import INHERITED, NONE
from samenwerking.values.truth import YES, Truth, any_of, unknown

_VIEWS: Final = (EventKind.DRAFT_SENT, EventKind.DRAFT_RECEIVED, EventKind.VIEW_GIVEN, EventKind.WISHES_POSSIBLE)
"""Events that show that a council was asked."""


class WillingWords(PurposeWords):
    """Words about what each party that takes part has to gain, and has promised."""

    def _participations_of(self, partner: Partner) -> Iterator[tuple[Participation, Path, Truth]]:
        for there in self._by_party[partner.id]:
            yield there.element, there.path, there.present

    # Interests

    def interest_serves_purpose(self, partner: Partner) -> Truth:
        """Say whether a party has an interest on record that ties to the shared purpose."""
        found = []
        for one, path, present in self._participations_of(partner):
            where = (*path, "interests")
            told = [
                self._tell(
                    interest.serves_purpose,
                    (*where, at, "serves_purpose"),
                    _SERVES,
                    _WHETHER_SERVES,
                    what=interest.text,
                )
                for at, interest in enumerate(one.interests or ())
                if isinstance(interest, Interest)
            ]
            more = None if one.interests is None or None in one.interests else False
            found.append(present & any_of([*told, self._tell(more, where, _INTERESTS, _INTERESTS, who=partner.party)]))
        return any_of(found)

    def has_benefit(self, partner: Partner) -> Truth:
        """Say whether it is stated what a party gets in return."""
        found = []
        for one, path, present in self._participations_of(partner):
            value = stated(one.benefit)
            found.append(present & self._tell(value, (*path, "benefit"), _BENEFIT, _WHICH_BENEFIT, who=partner.party))
        return any_of(found)

    # Willingness

    def is_committed(self, partner: Partner) -> Truth:
        """Say whether a party showed that it is willing by the day on which it began to take part."""
        found = []
        for one, path, present in self._participations_of(partner):
            begins = self._begin_of(one, path)
            where = (*path, "commitments")
            told = [
                self._by_then(commitment, (*where, at), begins)
                for at, commitment in enumerate(one.commitments or ())
                if isinstance(commitment, Commitment)
            ]
            more = None if one.commitments is None or None in one.commitments else False
            shown = any_of([*told, self._tell(more, where, _COMMITMENTS, _COMMITMENTS, who=partner.party)])
            decided = self.event(
                EventKind.CONSENT,
                EventKind.DECIDED,
                EventKind.MADE,
                regarding=(Subject.FOUNDING, Subject.ACCESSION, Subject.PRIVATE_LAW_PARTICIPATION),
                by=self.itself(partner),
            ).by(begins)
            found.append(present & (decided if decided.is_yes else shown))
        return any_of(found)

    def _begin_of(self, one: Participation, path: Path) -> Day:
        """Return since when somebody takes part: by its own period, else since the collaboration stands."""
        return self.start if one.period.start is INHERITED else self._start_of(one, path)

    def _by_then(self, one: Commitment, path: Path, begins: Day) -> Truth:
        words = {"kind": _SOME_KIND if one.kind is None else one.kind.labels}
        kind = self._tell(True if one.kind is not None else None, path, _COMMITMENT, _WHICH_KIND)
        date = one.date
        if date is None:
            return kind & unknown(self._gap((*path, "date"), _WHEN, **words))
        where = (*path, "date")
        is_whole = date.day is not None
        said = self._fact(where, _ON_DAY, day=str(date), **words) if is_whole else self._gap(where, _WHEN, **words)
        day = Day(date, YES, (said,))
        return kind & day.is_on_or_before(begins)

    # What the council can steer

    def frame_is_set(self, partner: Partner) -> Truth:
        """Say whether it is recorded who sets the frame within which a party takes part."""
        return self._council(partner, "frame_set_by", _FRAME, _WHICH_FRAME)

    def council_is_informed(self, partner: Partner) -> Truth:
        """Say whether the council of a party is informed at least once a year."""
        return self._council(partner, "informed_per_year", _INFORMED, _WHETHER_INFORMED)

    def views_were_asked(self, partner: Partner) -> Truth:
        """Say whether the council of a party was asked for its views; the record may show it too."""
        asked = self._council(partner, "views_asked", _VIEWS_ASKED, _WHETHER_ASKED)
        shown = self.event(*_VIEWS, concerning=self.council_of(partner.party)).happened
        return shown if shown.is_yes else asked

    def _council(self, partner: Partner, field: str, label: Text, missing: Text) -> Truth:
        found = []
        for one, path, present in self._participations_of(partner):
            value = None if one.council_position is None else getattr(one.council_position, field)
            is_so = None if value is None else value is not NONE and value != 0
            where = (*path, "council_position", field)
            found.append(present & self._tell(is_so, where, label, missing, who=partner.party))
        return any_of(found)


_SERVES = Text("belang: {what}", "interest: {what}")
_WHETHER_SERVES = Text("of dit belang het doel raakt: {what}", "whether this interest serves the purpose: {what}")
_INTERESTS = Text("belangen van {who}", "interests of {who}")
_BENEFIT = Text("wat {who} ervoor terugkrijgt", "what {who} gets in return")
_WHICH_BENEFIT = Text("voordeel voor {who}", "benefit for {who}")
_COMMITMENTS = Text("toezeggingen van {who}", "commitments of {who}")
_COMMITMENT = Text("een toezegging", "a commitment")
_WHICH_KIND = Text("waaruit de toezegging bestaat", "what the commitment consists of")
_SOME_KIND = Text("toezegging", "commitment")
_WHEN = Text("op welke dag: {kind}", "on which day: {kind}")
_ON_DAY = Text("{kind}: {day}", "{kind}: {day}")
_FRAME = Text("wie het kader stelt voor {who}", "who sets the frame for {who}")
_WHICH_FRAME = Text("of iemand het kader stelt voor {who}", "whether somebody sets the frame for {who}")
_INFORMED = Text("hoe vaak de raad van {who} wordt geïnformeerd", "how often the council of {who} is informed")
_WHETHER_INFORMED = Text("of de raad van {who} wordt geïnformeerd", "whether the council of {who} is informed")
_VIEWS_ASKED = Text("zienswijze van de raad van {who}", "views of the council of {who}")
_WHETHER_ASKED = Text(
    "of de raad van {who} om een zienswijze is gevraagd", "whether the council of {who} was asked for its views"
)
