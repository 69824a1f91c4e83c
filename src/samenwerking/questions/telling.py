"""What is told of a subject in sentences, and what cannot be told of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, final

import attrs

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.holders import Holder
from samenwerking.model.view import Snapshot
from samenwerking.questions.answers import Phrase
from samenwerking.questions.naming import called
from samenwerking.questions.plain_words import NOTHING, day, joined, on_one_line, quoted, sentence, when
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.values.dates import PartialDate
from samenwerking.values.marks import NONE
from samenwerking.values.money import Share
from samenwerking.values.truth import Gap


@final
class ExplanationTopic(Labelled):
    """What a part of an explanation is about (*onderwerp*), in the order in which it is told."""

    PURPOSE = "purpose", "Het doel", "The purpose"
    CHOICE = "choice", "Wie koos, en waarvoor", "Who chose, and what for"
    CRITERIA = "criteria", "De criteria", "The criteria"
    PROCEDURE = "procedure", "Hoe kandidaten zich konden melden", "How candidates could come forward"
    CANDIDATES = "candidates", "De kandidaten", "The candidates"
    ASSESSORS = "assessors", "Wie de kandidaten beoordeelden", "Who judged the candidates"
    COMPARISON = "comparison", "Vergelijking en controle", "Comparison and checks"
    DECISION = "decision", "Het besluit", "The decision"
    PUBLICATION = "publication", "Waar het te lezen is", "Where it can be read"
    FOLLOW_UP = "follow_up", "Wat daarna is afgesproken", "What was agreed on afterwards"
    NOT_RECORDED = "not_recorded", "Niet vastgelegd; misschien is het er wel", "Not recorded; perhaps it is there"
    NOT_THERE = "not_there", "Vastgelegd is dat dit er niet is", "Recorded is that this is not there"


@final
@attrs.frozen
class ExplanationRow:
    """
    What is told of one thing, in sentences; in the last rows, what cannot be explained.

    Args:
        choice: Which choice of a partner it is about; `None`: the collaboration.

        subject: What it is about.

        of: Of which criterion, candidate or assessor; empty: of the whole.

        text: The sentences.

        place: Where it stands in the document, or would stand.

    Example:
        >>> choice = PartnerChoice("care", Municipality("veen", "Veendorp"))
        >>> row = Network("n", partner_choices=[choice]).explain().items[2]
        >>> row.subject.value, row.text.nl, row.place
        ('choice', 'De keuze is gemaakt door Veendorp.', 'partner_choices/care/by')
    """

    choice: Phrase | None
    subject: ExplanationTopic
    of: Text
    text: Text
    place: str


class Question(NamedTuple):
    """
    What is asked of a field, and how each answer reads.

    Args:
        field: The field.

        label: What is not known where it is not recorded.

        told: The sentence of what is recorded; free text brings the full stop of the sentence.

        none: The sentence where there is outright none, or where it is not so.

        lack: What then is missing; nothing where none is an answer as good as any.

        short: What is not recorded, as it is said beside the name of an element; by default the label.
    """

    field: str
    label: Text
    told: Text
    none: Text = NOTHING
    lack: Text = NOTHING
    short: Text = NOTHING


class Teller:
    """
    Tells of one choice, or of the collaboration: rows, and what cannot be explained.

    Args:
        snapshot: The collaboration.

        choice: Which choice; `None`: the collaboration.
    """

    def __init__(self, snapshot: Snapshot, choice: Phrase | None = None) -> None:
        self.snapshot = snapshot
        self.choice = choice
        self.rows: list[ExplanationRow] = []
        self.gaps: list[Gap] = []
        self.lacks: list[Gap] = []

    def tell(self, subject: ExplanationTopic, path: Path, *sentences: Text, of: Text = NOTHING) -> None:
        """Add a row with these sentences, if they say anything."""
        text = joined(sentences)
        if text.nl:
            self.rows.append(ExplanationRow(self.choice, subject, of, text, str(self.snapshot.place_of(path))))

    def ask(self, question: Question, part: Part, path: Path, *, is_needed: bool = True, **words: object) -> Text:
        """
        Return the answer to a question in a sentence, and keep what is missing.

        Args:
            question: The question.

            part: What has the field.

            path: Where *part* stands.

            is_needed: Whether an answer is missed; where it is not, no answer is no gap and none is no lack.

            words: What else the sentence names.
        """
        value, where = getattr(part, question.field), (*path, question.field)
        if value is None:
            return self.gap(where, question.label, question.short) if is_needed else NOTHING
        if value is NONE or value is False:
            if not is_needed:
                return NOTHING
            self.lack(where, question.lack)
            return question.none
        moment = when(value) if isinstance(value, PartialDate) else NOTHING
        return question.told.format(value=self.words(value), when=moment, **words)

    def ask_each(self, topic: ExplanationTopic, questions: Iterable[Question], part: Part, path: Path) -> None:
        """Add a row for the answer to each of the questions."""
        for question in questions:
            self.tell(topic, (*path, question.field), self.ask(question, part, path))

    def gap(self, path: Path, label: Text, short: Text = NOTHING) -> Text:
        """Keep what is not recorded, and return the sentence that says so, in short where that is enough."""
        self.gaps.append(self.snapshot.gap(path, label))
        return NOT_RECORDED.format(what=sentence(short if short.nl else label))

    def lack(self, path: Path, label: Text) -> None:
        """Keep what is recorded not to be there, where that is missed."""
        if label.nl:
            self.lacks.append(self.snapshot.gap(path, label))

    def words(self, value: Any) -> Text:
        """Return what a field holds in words."""
        match value:
            case str():
                return quoted(value)
            case PartialDate():
                return day(value)
            case Labelled():
                return value.labels
            case Holder():
                return self.name(value)
            case Share():
                return Text(value.text("nl"), value.text("en"))
        return NOTHING

    def name(self, holder: Holder) -> Text:
        """Return what people call a holder, on one line."""
        name = called(self.snapshot.facts, holder).text
        return Text(on_one_line(name.nl), on_one_line(name.en))


NOT_RECORDED = Text("{what}: niet vastgelegd.", "{what}: not recorded.")
