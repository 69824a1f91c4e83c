"""Words about which law holds: the legal form, how many local authorities take part, the chapter of the Wgr."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import product

from samenwerking.language import Text
from samenwerking.model.forms import ArrangementWithoutBody, JointOrgan, LegalForm
from samenwerking.model.keys import KEYS
from samenwerking.model.parties import Party
from samenwerking.rules.chapters import CHAPTERS, LOCAL, ONE_PARTY, SET_ASIDE, Chapter, I
from samenwerking.rules.words.parties import PartyWords, size_of
from samenwerking.values.count import Count, total
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import NONE, Mark
from samenwerking.values.truth import NO, YES, Truth, any_of, known, unknown


class ChapterWords(PartyWords):
    """Words about which law holds: that of a legal form, and of a chapter of the Wgr."""

    def form_is(self, *forms: type[LegalForm]) -> Truth:
        """Say whether the legal form is one of *forms*."""
        form = self._facts.legal_form
        if form is None:
            return unknown(self._gap((), WHICH_FORM))
        if isinstance(form, Mark):
            return known(False, self._fact(("legal_form",), _NO_FORM))
        return known(isinstance(form, forms), self._fact(("legal_form",), _FORM, form=form.labels))

    @property
    def is_a_legal_person(self) -> Truth:
        """Whether its legal form makes it a legal person."""
        form = self._facts.legal_form
        if form is None:
            return unknown(self._gap((), WHICH_FORM))
        if isinstance(form, Mark):
            return known(False, self._fact(("legal_form",), _NO_FORM))
        return known(type(form).legal_person, self._fact(("legal_form",), _FORM, form=form.labels))

    @property
    def is_plain(self) -> Truth:
        """Whether the arrangement makes no use of Wgr 8: no body, and nobody acts for the others."""
        form = self._facts.legal_form
        if not isinstance(form, ArrangementWithoutBody):
            return self.form_is(ArrangementWithoutBody)
        value = None if form.host is None else form.host is NONE
        return self._tell(value, ("legal_form",), _HOST, _WHETHER_HOST)

    def is_set_aside(self, article: str) -> Truth:
        """
        Say whether another Act sets an article of the Wgr aside for a joint organ: that on audit offices, or inquiries.

        Which articles do not hold goes by the kind of party; where two lists meet, an article that only one of them
        names is unknown, as is all that goes against the task of a joint ombudsman.
        """
        purpose = self._facts.purpose
        if purpose is None or self.form_is(JointOrgan).is_no:
            return NO
        found = []
        for name, lists in SET_ASIDE.items():
            value = getattr(purpose, name)
            if value is False:
                continue
            kinds = {kind for chapter in self.chapters if chapter is not None for kind in chapter.kinds}
            said = {article in lists[kind] if kind in lists else None for kind in kinds}
            named = next(iter(said)) if len(said) == 1 else None
            serves = self._tell(value, ("purpose", name), _TASK, _WHETHER_TASK, task=KEYS[name])
            found.append(serves & self._tell(named, ("purpose", name), _TASK, _WHETHER_HOLDS, task=KEYS[name]))
        return self.form_is(JointOrgan) & any_of(found)

    # How many, and which chapter

    @cached_property
    def local_parties(self) -> Count:
        """How many municipalities, provinces and water authorities take part, each counted once."""
        return self._count(LOCAL)

    @property
    def parties(self) -> Count:
        """How many parties take part, each counted once."""
        return self._count((Party,))

    def _count(self, kinds: tuple[type[Party], ...]) -> Count:
        found = []
        for party, present in self._standing:
            is_one = present & (YES if kinds == (Party,) else self.is_a(party, *kinds))
            found.append((YES if is_one.is_yes else is_one, size_of(party)))
        return total(found, self._others)

    @cached_property
    def _standing(self) -> tuple[tuple[Party, Truth], ...]:
        """The parties that take part, a merged one replaced by its successors (Wet arhi 41)."""
        return tuple(self._heirs())

    def _heirs(self) -> Iterator[tuple[Party, Truth]]:
        """Yield the parties that take part, a merged one replaced by its successors (Wgr 1, Wet arhi 41)."""
        found: dict[str, list[Truth]] = {}
        for partner in self._partners.items:
            party = partner.about.party
            over = self._is_over(party)
            if over.is_no:
                found.setdefault(party.id, []).append(partner.present)
                continue
            heirs = [holder.party for holder in party.successors if not holder.is_of_itself]
            if not heirs:
                yield Party(party.id), partner.present & over  # no party is recorded that took its place
            found.setdefault(party.id, []).append(partner.present & ~over)
            for heir in heirs:
                found.setdefault(heir, []).append(partner.present & over)
        for id, truths in found.items():
            yield self._party(id), truths[0] if len(truths) == 1 else any_of(truths)

    def _is_over(self, party: Party) -> Truth:
        """Say whether a party has merged or otherwise gone; where nothing is said of an end, it has not."""
        end, moment = party.period.end, self._then.moment
        if end is Mark.STANDING or moment is None:
            return NO
        over = end.is_on_or_before(moment) if isinstance(end, PartialDate) else unknown()
        if over.is_unknown:
            where = (*self._parties[party.id][1], "period", "end")
            return unknown(self._gap(where, _WHETHER_OVER, party=party))
        return over

    @cached_property
    def chapters(self) -> tuple[Chapter | None, ...]:
        """The chapters of the Wgr under which it may fall; `None`: no local party takes part, so none."""
        if (certain := self._certain_chapter()) is not None:
            return certain
        here = {
            kind: any_of([*(there & self.is_a(party, kind) for party, there in self._standing), self._others])
            for kind in LOCAL
        }
        others = any_of([*(there & ~self.is_a(party, *LOCAL) for party, there in self._standing), self._others])
        found: list[Chapter | None] = []
        for present in product(*(_possible(truth) for truth in here.values())):
            kinds = frozenset(kind for kind, is_there in zip(here, present, strict=True) if is_there)
            if not kinds:
                found.append(None)
                continue
            chapter = next(chapter for chapter in CHAPTERS if chapter.kinds == kinds)
            alone = self.local_parties.equals(1) if len(kinds) == 1 else NO
            if not (alone & others).is_no:
                found.append(ONE_PARTY[chapter])
            if not (alone & others).is_yes:
                found.append(chapter)
        return tuple(found)

    def _certain_chapter(self) -> tuple[Chapter | None] | None:
        """Return the chapter where nothing about those who take part is in doubt; the common case, at once."""
        if not self._others.is_no or [1 for party, there in self._standing if not there.is_yes or type(party) is Party]:
            return None
        kinds = [type(party) for party, _ in self._standing]
        local = [kind for kind in kinds if kind in LOCAL]
        if len(local) == 1 and (len(kinds) > 1 or [1 for party, _ in self._standing if party.collective is not None]):
            return None
        present = frozenset(local)
        return (next((chapter for chapter in CHAPTERS if chapter.kinds == present), None),)

    @property
    def chapter_is_known(self) -> Truth:
        """Whether it is certain under which chapter it falls, with what is missing where it is not."""
        if len(self.chapters) == 1:
            return YES
        truths = [self.is_a(one.about.party, *LOCAL) & one.present for one in self._partners.items]
        return unknown(*(truth for truth in (*truths, self._others) if truth.is_unknown))

    @property
    def supervisor(self) -> type[Party]:
        """The kind of party to which the budget is sent: the provincial executive, or a minister."""
        return (self.chapter or I).supervisor

    @property
    def is_one_party_with_others(self) -> Truth:
        """Whether one local party takes part with others (chapter IX)."""
        return YES if self.chapter is not None and self.chapter.one_party else NO


def _possible(truth: Truth) -> tuple[bool, ...]:
    return (True,) if truth.is_yes else (False,) if truth.is_no else (True, False)


WHICH_FORM = Text("welke rechtsvorm het heeft", "which legal form it has")
_NO_FORM = Text("geen rechtsvorm", "no legal form")
_FORM = Text("rechtsvorm: {form}", "legal form: {form}")
_HOST = Text("of anderen namens de deelnemers optreden", "whether others act for the participants")
_WHETHER_HOST = Text("of er een gastheer is (centrumgemeente)", "whether there is a host")
_TASK = Text("taak: {task}", "task: {task}")
_WHETHER_TASK = Text("of dit de taak is: {task}", "whether this is the task: {task}")
_WHETHER_HOLDS = Text("of de Wgr hier geldt: {task}", "whether the Wgr holds here: {task}")
_WHETHER_OVER = Text("of {party} nog bestaat", "whether {party} still exists")
