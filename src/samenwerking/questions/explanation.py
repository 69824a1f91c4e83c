"""Why this partner: what a collaboration is for and how its partners were chosen, in words that a resident can read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar, Final, final

import attrs

from samenwerking.errors import InvalidError, Problem, nearest
from samenwerking.language import Language, Text, same
from samenwerking.model.character import OpenList
from samenwerking.model.evidence import WhyUnknown
from samenwerking.model.partner_choice import PartnerChoice
from samenwerking.model.places import path_of
from samenwerking.model.purpose import Motive, Purpose
from samenwerking.model.view import Snapshot
from samenwerking.questions.answers import Answer, told, unique
from samenwerking.questions.dossier import ToldDossier
from samenwerking.questions.plain_words import NOTHING, enumerated, on_one_line, quoted
from samenwerking.questions.tables import Table, escaped
from samenwerking.questions.telling import ExplanationRow, ExplanationTopic, Teller
from samenwerking.values.truth import Gap


@final
@attrs.frozen
class Explanation(Answer[ExplanationRow]):
    """
    What a collaboration is for and how its partners were chosen, from the recorded facts alone.

    The text says of each thing what is recorded, that there is outright none, or that it is not recorded. It ends with
    what cannot be explained: `gaps`, which are not recorded, and `lacks`, which are recorded not to be there.

    Example:
        >>> veen, north = Municipality("veen", "Veendorp"), CareProvider("north", "Zorg Noord")
        >>> choice = PartnerChoice("care", veen, need="zorg thuis", criteria=[], procedure=NONE)
        >>> explanation = Network("n", purpose="zorg dichtbij", partner_choices=[choice]).explain()
        >>> explanation.complete, explanation.gaps[0].place
        (False, 'purpose/motives')
        >>> [row.text.en for row in explanation.lacks]
        ['criteria by which candidates were judged', 'a procedure']
    """

    heading: ClassVar[Text] = Text("Waarom deze partner", "Why this partner")
    columns: ClassVar[tuple[str, ...]] = ("choice", "subject", "of", "text", "place")

    @property
    def complete(self) -> bool:
        """Whether all is recorded, and nothing is recorded not to be there that an explanation needs."""
        return not any(row.subject in _UNEXPLAINED for row in self.items)

    @property
    def lacks(self) -> tuple[ExplanationRow, ...]:
        """What is recorded not to be there: no reason, no criteria, no announcement, no statement on interests."""
        return tuple(row for row in self.items if row.subject is ExplanationTopic.NOT_THERE)

    def markdown(self, language: Language | None = None) -> str:
        """Return the explanation as Markdown, with headings for choices and subjects, in *language*."""
        parts = [f"## {self.heading.get(language)}"]
        if self.note:
            parts.append(self.note.get(language))
        for level, title, lines in self._parts(language):
            parts.append(f"{'#' * level} {escaped(title)}")
            parts += ["\n".join(map(escaped, lines))] if lines else []
        return "\n\n".join(parts)

    def _tables(self, language: Language | None) -> Iterator[tuple[str, Table]]:
        """Yield no table: it is running text."""
        yield from ()

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        for _, title, lines in self._parts(language):
            yield [title, *lines]

    def _parts(self, language: Language | None) -> Iterator[tuple[int, str, list[str]]]:
        """Yield the titles, each with its level and with the lines below it."""
        explained = [row for row in self.items if row.subject not in _UNEXPLAINED]
        for choice, of_choice in groupby(explained, key=lambda row: row.choice):
            if choice is not None:
                yield 3, choice.text.get(language), []
            for subject, rows in groupby(of_choice, key=lambda row: row.subject):
                yield 3 if choice is None else 4, subject.label(language), _lines(list(rows), language)
        yield 3, _CANNOT.get(language), [_NOTHING_LEFT.get(language)] if self.complete else []
        for subject in _UNEXPLAINED:
            if gaps := [Gap(row.place, row.text) for row in self.items if row.subject is subject]:
                yield 4, f"{subject.label(language)}:", list(told(gaps, language))


def _lines(rows: list[ExplanationRow], language: Language | None) -> list[str]:
    """Return the sentences on the whole as one line, and after it a line for each element of a list."""
    whole = " ".join(row.text.get(language) for row in rows if not row.of.nl)
    names = [(row.of.get(language), row.text.get(language)) for row in rows if row.of.nl]
    # a name such as 'Zorg B.V.' ends with a full stop of its own
    return [whole, *(f"- {name.removesuffix('.')}. {text}" for name, text in names)]


def explain(snapshot: Snapshot, choice: PartnerChoice | str | None = None) -> Explanation:
    """
    Explain the choices of partners of a collaboration, or one of them.

    Raises:
        InvalidError: If there is no such choice.
    """
    tellers = [_purpose(snapshot)]
    tellers += [ToldDossier(snapshot, position).told() for position in _positions(snapshot, choice)]
    if len(tellers) == 1:
        tellers.append(_no_choice(snapshot))
    why = _why_unknown(snapshot)
    gaps = [(teller, gap) for teller in tellers for gap in unique(teller.gaps)]
    lacks = [(teller, lack) for teller in tellers for lack in unique(teller.lacks)]
    rows = [row for teller in tellers for row in teller.rows]
    rows += [_row(teller, ExplanationTopic.NOT_RECORDED, gap, why.get(gap.place)) for teller, gap in gaps]
    rows += [_row(teller, ExplanationTopic.NOT_THERE, lack) for teller, lack in lacks]
    return Explanation(tuple(rows), unique(gap for _, gap in gaps))


def _positions(snapshot: Snapshot, choice: PartnerChoice | str | None) -> list[int]:
    """Return where the choices stand that are meant."""
    known = [one.id for one in snapshot.facts.partner_choices]
    if choice is None:
        return list(range(len(known)))
    id = choice.id if isinstance(choice, PartnerChoice) else str(choice)
    if id in known:
        return [known.index(id)]
    remedy = _CHOOSE.format(known=", ".join(known[:12]) + (", …" if len(known) > 12 else "")) if known else _ADD
    problem = Problem(("partner_choices",), same(f"'{id}'"), _A_CHOICE, remedy, nearest(id, known))
    raise InvalidError(snapshot.facts.called(), [problem])


def _row(teller: Teller, subject: ExplanationTopic, gap: Gap, why: WhyUnknown | None = None) -> ExplanationRow:
    text = gap.label if why is None else _BECAUSE.format(what=gap.label, why=why.labels)
    return ExplanationRow(teller.choice, subject, NOTHING, text, gap.place)


def _why_unknown(snapshot: Snapshot) -> dict[str, WhyUnknown]:
    """Return why things are not known, as the evidence says, by their places."""
    facts = snapshot.facts
    found: dict[str, WhyUnknown] = {}
    for evidence in facts.evidence:
        if evidence.why_unknown is not None:
            place = str(snapshot.place_of(path_of(type(facts), facts, evidence.at)))
            found.setdefault(place, evidence.why_unknown)
    return found


# What the collaboration is for, and a dossier that is not there


def _purpose(snapshot: Snapshot) -> Teller:
    """Tell what the collaboration is for, and why the parties do it together."""
    teller, topic, path = Teller(snapshot), ExplanationTopic.PURPOSE, ("purpose",)
    purpose = snapshot.facts.purpose or Purpose()
    goals = [goal.labels for goal in purpose.goals or () if goal is not None]
    if purpose.text is not None:
        teller.tell(topic, (*path, "text"), _PURPOSE.format(purpose=quoted(purpose.text)))
    elif goals:
        teller.tell(topic, (*path, "goals"), _GOALS.format(goals=enumerated(goals)))
    else:
        teller.tell(topic, (*path, "text"), teller.gap((*path, "text"), _WHAT_FOR))
    teller.tell(topic, (*path, "motives"), *_motives(teller, purpose, (*path, "motives")))
    return teller


def _motives(teller: Teller, purpose: Purpose, path: tuple[str, ...]) -> Iterator[Text]:
    """Yield why the parties do it together."""
    motives = [motive for motive in purpose.motives or () if motive is not None]
    if purpose.motives == ():
        teller.lack(path, _A_MOTIVE)
        yield _NO_MOTIVES
    elif not motives:
        yield teller.gap(path, _WHY_TOGETHER)
    else:
        yield _MOTIVES.format(motives=enumerated([_in_words(motive) for motive in motives]))
        if None in (purpose.motives or ()):
            yield teller.gap(path, _MORE_MOTIVES)


def _in_words(motive: Motive) -> Text:
    if motive.text is None:
        return _SOME_MOTIVE if motive.kind is None else motive.kind.labels
    text = same(f'"{on_one_line(motive.text)}"')
    return text if motive.kind is None else _MOTIVE.format(kind=motive.kind.labels, text=text)


def _no_choice(snapshot: Snapshot) -> Teller:
    """Say that there is no dossier: not recorded, or that no partner was chosen."""
    teller, path = Teller(snapshot), ("partner_choices",)
    is_open = snapshot.is_open(OpenList.PARTNER_CHOICES)
    text = teller.gap(path, _HOW_CHOSEN) if is_open else _NO_PARTNER_CHOSEN
    teller.tell(ExplanationTopic.CHOICE, path, text)
    return teller


_UNEXPLAINED: Final = (ExplanationTopic.NOT_RECORDED, ExplanationTopic.NOT_THERE)
"""The subjects of the rows that say what cannot be explained."""

_CANNOT = Text("Wat niet kan worden uitgelegd", "What cannot be explained")
_NOTHING_LEFT = Text("Niets: op elke vraag staat hierboven een antwoord.", "Nothing: every question is answered above.")
_BECAUSE = same("{what} ({why})")
_A_CHOICE = Text("een partnerkeuze van dit samenwerkingsverband", "a choice of a partner of this collaboration")
_CHOOSE = Text("Kies uit {known}.", "Choose from {known}.")
_ADD = Text("Voeg een partnerkeuze toe.", "Add a choice of a partner.")

_PURPOSE = Text("Het doel van de samenwerking: {purpose}", "The purpose of the collaboration: {purpose}")
_GOALS = Text("Het doel van de samenwerking: {goals}.", "The purpose of the collaboration: {goals}.")
_WHAT_FOR = Text("het doel van de samenwerking", "the purpose of the collaboration")
_MOTIVES = Text("Waarom de partijen dit samen doen: {motives}.", "Why the parties do this together: {motives}.")
_MOTIVE = same("{kind} ({text})")
_SOME_MOTIVE = Text("een reden die niet is vastgelegd", "a reason that is not recorded")
_WHY_TOGETHER = Text("waarom de partijen dit samen doen", "why the parties do this together")
_MORE_MOTIVES = Text(
    "of er meer redenen zijn om dit samen te doen", "whether there are more reasons to do this together"
)
_NO_MOTIVES = Text("Redenen om dit samen te doen, zijn er niet.", "There are no reasons to do this together.")
_A_MOTIVE = Text("een reden om dit samen te doen", "a reason to do this together")
_HOW_CHOSEN = Text("hoe partners zijn gekozen", "how partners were chosen")
_NO_PARTNER_CHOSEN = Text("Er is geen partner gekozen.", "No partner was chosen.")
