"""Words about what the founding document arranges: arrangement, statutes or covenant."""

from __future__ import annotations

import re

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.collaboration import SelfDescription
from samenwerking.model.forms import (
    CooperativeAssociation,
    Egtc,
    Foundation,
    LegalForm,
    LimitedCompany,
    MemberAssociation,
)
from samenwerking.model.provisions import Provision, ProvisionKind
from samenwerking.rules.words.budgets import BudgetWords
from samenwerking.rules.words.chapters import WHICH_FORM
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import Mark
from samenwerking.values.truth import YES, Truth, all_of, any_of, known, unknown


class ProvisionWords(BudgetWords):
    """Words about what the founding document arranges, and what it and others call the collaboration."""

    def _provisions(self, kind: ProvisionKind) -> list[tuple[Provision, Path, Truth]]:
        """Return the provisions on a subject that may stand, each with its place and whether it does."""
        cache = self.__dict__.setdefault("_rules_provisions", {})
        if kind not in cache:
            stands = ~self._then.has_ended
            found = []
            for at, one in enumerate(self._facts.provisions):
                if one.kind is kind:
                    path: Path = ("provisions", at)
                    found.append((one, path, stands & self._then.covers(one.period, path)))
            cache[kind] = [each for each in found if not each[2].is_no]
        return cache[kind]  # type: ignore[no-any-return]

    def arranges(self, kind: ProvisionKind) -> Truth:
        """Say whether the founding document arranges a subject."""
        found = self._provisions(kind)
        words = {"kind": kind.labels}
        if not found and self._then.provisions.may_be_more.is_no:
            return known(False, self._fact(("provisions",), _SUBJECT, **words))
        if not found:
            return unknown(self._gap(("provisions",), _WHETHER_ARRANGED, **words))
        return any_of(
            present & self._tell(one.arranged, (*path, "arranged"), _SUBJECT, _WHETHER_ARRANGED, **words)
            for one, path, present in found
        )

    def arranged_since(self, kind: ProvisionKind) -> Day:
        """Return since when the founding document arranges a subject."""
        days = [self._since(one, path) for one, path, _ in self._provisions(kind)]
        if not days:
            return Day(None, YES, (self._gap(("provisions",), _SINCE_WHEN, kind=kind.labels),))
        return days[0] if len(days) == 1 else Day.among(days)

    def _since(self, one: Provision, path: Path) -> Day:
        """Return the first day of a provision."""
        start, words = one.period.start, {"kind": one.kind.labels}
        if start is Mark.INHERITED:
            return self.start
        date = start if isinstance(start, PartialDate) else None
        if date is not None and date.day is not None:
            return Day(date, YES, (self._fact(path, _SINCE, day=str(date), **words),))
        return Day(date, YES, (self._gap((*path, "period", "start"), _SINCE_WHEN, **words),))

    @property
    def is_indefinite(self) -> Truth:
        """Whether it was entered into for an indefinite time."""
        truths = []
        for one, path, present in self._provisions(ProvisionKind.DURATION):
            value = False if one.until is not None else one.indefinite
            truths.append(present & self._tell(value, path, _DURATION, _WHETHER_INDEFINITE))
        return any_of(truths) if truths else unknown(self._gap(("provisions",), _WHETHER_INDEFINITE))

    # Names

    @property
    def statutory_name(self) -> str | None:
        """The name in the statutes; `None`: not known, or no form that has statutes."""
        form = self._facts.legal_form
        return form.statutory_name if isinstance(form, _WITH_STATUTES) else None

    def name_ends_with(self, *endings: str) -> Truth:
        """Say whether the statutory name ends with one of *endings*, full stops and capitals aside."""
        name = self.statutory_name
        if name is None:
            return unknown(self._gap(("legal_form", "statutory_name"), _STATUTORY_NAME))
        letters = "|".join(r"\.?\s?".join(ending.replace(".", "")) for ending in endings)
        value = re.search(rf"(?<!\w)(?:{letters})\.?\s*$", name, re.IGNORECASE) is not None
        return known(value, self._fact(("legal_form", "statutory_name"), _NAMED, name=name))

    def self_descriptions(self) -> Instances[tuple[SelfDescription, Path]]:
        """Return what sources call the collaboration."""
        found = [
            Instance((one, ("self_descriptions", at)), ("self_descriptions", at), {"said": one.text})
            for at, one in enumerate(self._facts.self_descriptions)
        ]
        return Instances.of(found, is_open=True)

    def names_the_form(self, said: SelfDescription, path: Path) -> Truth:
        """Say whether a self-description that names a legal form names the recorded one."""
        if said.form is Mark.NO_FORM_NAMED:
            return YES
        words: dict[str, Text | str] = {"said": said.text}
        if said.form is None:
            return unknown(self._gap((*path, "form"), _WHICH_FORM_NAMED, **words))
        form = self._facts.legal_form
        if form is None:
            return unknown(self._gap((), WHICH_FORM))
        return known(
            isinstance(form, said.form), self._fact((*path, "form"), _FORM_NAMED, form=said.form.labels, **words)
        )

    def fits_the_form(self, said: SelfDescription, path: Path) -> Truth:
        """Say whether a self-description leaves the word network to what is no legal person."""
        if said.structure is None or said.structure.word != "network":
            return YES
        form = self._facts.legal_form
        if form is None:
            return unknown(self._gap((), WHICH_FORM))
        fits = not (isinstance(form, LegalForm) and type(form).legal_person)
        return known(fits, self._fact((*path, "structure"), _NETWORK, said=said.text))

    @property
    def descriptions_agree(self) -> Truth:
        """Whether every recorded self-description agrees with the recorded form; none recorded: not known."""
        found = self.self_descriptions().items
        if not found:
            return unknown(self._gap((), _WHAT_CALLED))
        return all_of(self.names_the_form(*one.about) & self.fits_the_form(*one.about) for one in found)


_WITH_STATUTES = (CooperativeAssociation, MemberAssociation, Foundation, LimitedCompany, Egtc)

_SUBJECT = Text("{kind}", "{kind}")
_WHETHER_ARRANGED = Text("of geregeld is: {kind}", "whether it is arranged: {kind}")
_SINCE = Text("{kind}: sinds {day}", "{kind}: since {day}")
_SINCE_WHEN = Text("sinds wanneer geregeld is: {kind}", "since when it is arranged: {kind}")
_DURATION = Text("looptijd", "duration")
_WHETHER_INDEFINITE = Text("of het voor onbepaalde tijd is aangegaan", "whether it is for an indefinite time")
_STATUTORY_NAME = Text("de statutaire naam", "the statutory name")
_NAMED = Text("statutaire naam: {name}", "statutory name: {name}")
_WHICH_FORM_NAMED = Text("welke vorm '{said}' noemt", "which form '{said}' names")
_FORM_NAMED = Text("'{said}': {form}", "'{said}': {form}")
_NETWORK = Text("'{said}': netwerk", "'{said}': network")
_WHAT_CALLED = Text("hoe bronnen het noemen", "what sources call it")
