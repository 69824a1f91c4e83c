"""The answers of a shared agenda: where plans overlap, what was learned elsewhere, and who is everybody's partner."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, final

import attrs

from samenwerking.language import Language, Text
from samenwerking.model.agenda import ItemStatus, LessonOutcome, Product, RelationKind
from samenwerking.overlap.pairs import PartScore
from samenwerking.questions.answers import Answer, Interval, Phrase
from samenwerking.values.marks import Mark


@final
@attrs.frozen
class OverlapRow:
    """
    Two items of different owners that overlap.

    Args:
        score: How much they overlap, from 0 up to 1.

        owner: Whose the first is.

        item: The first: the id of its document with its own, and its title.

        status: How far it is; `None`: not known.

        other_owner: Whose the other is.

        other_item: The other.

        other_status: How far that is.

        why: What they have in common.

        parts: What was compared, with the score and weight of each.

        terms: The words that they have in common.

        shared_themes: The themes that they have in common.

        declared: What an owner says of the two; `None`: nothing.

    Example:
        >>> one = AgendaItem("drains", "Sensoren in riolen", Municipality("oak", "Eikdorp"))
        >>> other = AgendaItem("pipes", "Sensoren in riolen", Municipality("elm", "Elmstad"))
        >>> row = SharedAgenda([Agenda("a", items=[one]), Agenda("b", items=[other])]).overlaps().items[0]
        >>> row.item.word, row.other_owner.text.nl, row.score.text("en")
        ('a/drains', 'Elmstad', '100%')
    """

    score: Interval
    owner: Phrase
    item: Phrase
    status: ItemStatus | None
    other_owner: Phrase
    other_item: Phrase
    other_status: ItemStatus | None
    why: Text
    parts: tuple[PartScore, ...]
    terms: tuple[str, ...]
    shared_themes: tuple[Text, ...]
    declared: RelationKind | None


@final
@attrs.frozen
class Overlaps(Answer[OverlapRow]):
    """
    The items of different owners that overlap, those that overlap most first.

    Example:
        >>> one = AgendaItem("drains", "Sensoren in riolen", Municipality("oak", "Eikdorp"))
        >>> other = AgendaItem("pipes", "Sensoren in riolen", Municipality("elm", "Elmstad"))
        >>> answer = SharedAgenda([Agenda("a", items=[one]), Agenda("b", items=[other])]).overlaps()
        >>> [(row["item"], row["other_item"], row["score"]) for row in answer.rows()]
        [('a/drains', 'b/pipes', '1')]
    """

    heading: ClassVar[Text] = Text("Waar plannen overlappen", "Where plans overlap")
    columns: ClassVar[tuple[str, ...]] = (
        "score",
        "owner",
        "item",
        "status",
        "other_owner",
        "other_item",
        "other_status",
        "why",
        "declared",
    )
    nothing: ClassVar[Text] = Text("Geen plannen die zoveel overlappen.", "No plans that overlap so much.")
    unprinted: ClassVar[frozenset[str]] = frozenset({"status", "other_status"})


@final
@attrs.frozen
class ProductFound:
    """
    Something that others can take over, and under which licence.

    Args:
        product: The product.

    Example:
        >>> from samenwerking.overlap.rows import ProductFound
        >>> ProductFound(Product("rekenmodel", licence="EUPL-1.2")).text("en")
        'rekenmodel (EUPL-1.2)'
    """

    product: Product

    def text(self, language: Language | None = None) -> str:
        """Return its name, what it is and its licence."""
        kind, licence = self.product.kind, self.product.licence
        said = [] if kind is None else [kind.label(language)]
        if licence is not None:
            said.append(_NO_LICENCE.get(language) if isinstance(licence, Mark) else licence)
        return f"{self.product.name} ({', '.join(said)})" if said else self.product.name

    def to_plain(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {name: getattr(self.product, name) for name in ("name", "kind", "licence", "url")}


@final
@attrs.frozen
class LessonRow:
    """
    A lesson of another that can help with an item.

    Args:
        score: How much the two are alike, from 0 up to 1.

        owner: Whose the item is.

        item: The item: the id of its document with its own, and its title.

        lesson_owner: Who learned it.

        lesson: The lesson.

        outcome: Whether it worked; `None`: not known.

        conditions_of_use: Under which conditions others can use it; `NONE`: under none in particular.

        products_found: What others can take over; `None`: not known.

        why: What the two have in common.

        parts: What was compared, with the score and weight of each.

        terms: The words that they have in common.

        shared_themes: The themes that they have in common.

    Example:
        >>> plan = AgendaItem("drains", "Sensoren in riolen", Municipality("oak", "Eikdorp"))
        >>> drift = Lesson("drift", "Sensoren in riolen verlopen", Municipality("elm", "Elmstad"))
        >>> row = SharedAgenda([Agenda("a", items=[plan]), Agenda("b", lessons=[drift])]).lessons().items[0]
        >>> row.lesson.word, row.lesson_owner.text.nl
        ('b/drift', 'Elmstad')
    """

    score: Interval
    owner: Phrase
    item: Phrase
    lesson_owner: Phrase
    lesson: Phrase
    outcome: LessonOutcome | None
    conditions_of_use: str | Literal[Mark.NONE] | None
    products_found: tuple[ProductFound | Phrase, ...] | None
    why: Text
    parts: tuple[PartScore, ...]
    terms: tuple[str, ...]
    shared_themes: tuple[Text, ...]


@final
@attrs.frozen
class LessonsElsewhere(Answer[LessonRow]):
    """
    For each item that is not over: what others learned that can help, the likeliest first.

    Example:
        >>> plan = AgendaItem("drains", "Sensoren in riolen", Municipality("oak", "Eikdorp"))
        >>> drift = Lesson("drift", "Sensoren in riolen verlopen", Municipality("elm", "Elmstad"))
        >>> answer = SharedAgenda([Agenda("a", items=[plan]), Agenda("b", lessons=[drift])]).lessons()
        >>> [(row["item"], row["lesson"]) for row in answer.rows()]
        [('a/drains', 'b/drift')]
    """

    heading: ClassVar[Text] = Text("Wat elders al geleerd is", "What was learned elsewhere")
    columns: ClassVar[tuple[str, ...]] = (
        "score",
        "owner",
        "item",
        "lesson_owner",
        "lesson",
        "outcome",
        "conditions_of_use",
        "products_found",
        "why",
    )
    nothing: ClassVar[Text] = Text("Geen bevindingen die hierop lijken.", "No lessons that are so much like it.")
    grouped: ClassVar[str | None] = "item"


@final
@attrs.frozen
class PartnerRow:
    """
    A party that several owners do something with on one theme.

    Args:
        partner: The party.

        theme: The theme.

        owners: Those who have it as a partner.

        items: Their items.

    Example:
        >>> lab, oak, elm = KnowledgeInstitution("lab", "Lab"), Municipality("oak"), Municipality("elm")
        >>> one = AgendaItem("drains", "Sensoren in riolen", oak, themes=["water"], partners=[lab])
        >>> other = AgendaItem("trees", "Bomen meten", elm, themes=["water"], partners=[lab])
        >>> row = SharedAgenda([Agenda("a", items=[one, other])]).same_partners().items[0]
        >>> row.partner.text.nl, row.theme.word, [item.word for item in row.items]
        ('Lab', 'water', ['a/drains', 'a/trees'])
    """

    partner: Phrase
    theme: Phrase
    owners: tuple[Phrase, ...]
    items: tuple[Phrase, ...]


@final
@attrs.frozen
class SamePartners(Answer[PartnerRow]):
    """
    The parties that two or more owners do something with on one theme.

    Example:
        >>> lab, oak, elm = KnowledgeInstitution("lab", "Lab"), Municipality("oak"), Municipality("elm")
        >>> one = AgendaItem("drains", "Sensoren in riolen", oak, themes=["water"], partners=[lab])
        >>> other = AgendaItem("trees", "Bomen meten", elm, themes=["water"], partners=[lab])
        >>> [row["owners"] for row in SharedAgenda([Agenda("a", items=[one, other])]).same_partners().rows()]
        [['elm', 'oak']]
    """

    heading: ClassVar[Text] = Text("Dezelfde partner bij hetzelfde thema", "The same partner on the same theme")
    columns: ClassVar[tuple[str, ...]] = ("partner", "theme", "owners", "items")
    nothing: ClassVar[Text] = Text("Geen partner van meer dan één eigenaar.", "No partner of more than one owner.")


_NO_LICENCE = Text("zonder licentie", "without a licence")
