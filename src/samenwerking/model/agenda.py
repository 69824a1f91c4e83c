"""Agendas: what municipalities plan and do, and what they learned from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar, Final, Literal, TypeAlias, final

import attrs

from samenwerking.errors import InvalidError, Problem, nearest, some_of
from samenwerking.language import Language, Text, same
from samenwerking.model.common import INHERIT, DocumentId, Id, to_amount, to_extensions, to_period, wrong_extensions
from samenwerking.model.content import Content, to_evidence, to_parties, to_sources
from samenwerking.model.evidence import Evidence, Source
from samenwerking.model.holders import WholeParty, to_holder, to_holders, to_open_holders
from samenwerking.model.parties import Party, Scale
from samenwerking.model.period import Period
from samenwerking.model.themes import ThemeCode, to_theme_codes
from samenwerking.schema.convert import each, to_date_or_none
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Name
from samenwerking.values.dates import PartialDate
from samenwerking.values.json_value import Json
from samenwerking.values.marks import Mark
from samenwerking.values.money import Amount

ItemId: TypeAlias = Annotated[str, Name("item")]


@final
class ItemKind(Labelled):
    """What sort of work an item of an agenda is (*soort agendapunt*)."""

    POLICY = "policy", "beleid"
    PILOT = "pilot", "pilot"
    PROCUREMENT = "procurement", "aanbesteding"
    RESEARCH = "research", "onderzoek"
    EXECUTION = "execution", "uitvoering"


@final
class ItemStatus(Labelled):
    """How far an item of an agenda is (*status*)."""

    IDEA = "idea", "idee"
    PLANNED = "planned", "gepland"
    RUNNING = "running", "lopend"
    FINISHED = "finished", "afgerond"
    STOPPED = "stopped", "gestopt"


CLOSED: Final = frozenset({ItemStatus.FINISHED, ItemStatus.STOPPED})
"""Of what is over."""


@final
class RelationKind(Labelled):
    """How an item goes with another one, of its owner or of somebody else (*soort relatie*)."""

    JOINT = "joint", "gezamenlijk"
    SEQUEL = "sequel", "vervolg"
    DELIBERATELY_PARALLEL = "deliberately_parallel", "bewust parallel"
    DUPLICATE = "duplicate", "dubbel"


@final
@attrs.frozen(eq=False, repr=False)
class Relation(Part):
    """
    What the owner of an item says of it and another one (*relatie*).

    Args:
        kind: They are done jointly, this one goes on where the other stopped, both are done and deliberately so, or
            they are the same work twice.

        item: The id of the other item, or of a lesson that it builds on.

        document: The agenda that it stands in; left out: the same.

        reason: Why, above all why both are done; `NONE`: no reason was given.

    Example:
        >>> twin = Relation(RelationKind.DELIBERATELY_PARALLEL, "sensors", "elmstad", reason="two kinds of soil")
        >>> item = AgendaItem("drains", "Sensoren in riolen", Municipality("oak"), relations=[twin])
        >>> item.relations[0].kind.label("nl")
        'bewust parallel'
    """

    labels: ClassVar[Text] = Text("relatie", "relation")
    key: ClassVar[tuple[str, ...]] = ("kind", "document", "item")

    kind: RelationKind
    item: ItemId
    document: DocumentId | None = None
    reason: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)


def _relations(value: Sequence[Relation]) -> tuple[Relation, ...]:
    return each(value)  # type: ignore[no-any-return]


def _kinds_of_party(value: Sequence[type[Party] | None] | None) -> tuple[type[Party] | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class AgendaItem(Part):
    """
    One plan, or work that runs (*agendapunt*).

    Args:
        id: How documents call it.

        title: What it is called.

        owner: The party whose plan it is.

        summary: What it is about, in a few sentences.

        themes: Its subjects; a text is a tag such as ``smart city``, or ``top/verkeer``: a subject of a list.

        kind: What sort of work it is.

        status: How far it is.

        period: From when to when it is planned; left out: not known.

        closed: When it was finished or stopped.

        scale: How far it reaches.

        territory: The municipalities or provinces that it is about.

        partners: Who does it with the owner; a last `None`: perhaps others; `None` alone: not known.

        partners_sought: Which kinds of party the owner looks for; none: it looks for nobody.

        budget: The money that is set aside for it.

        own_interest: What the owner itself has to gain.

        reuse: What others can take over from it; `NONE`: nothing.

        contact: Whom to ask: a post or department rather than a person.

        url: Where more can be read.

        updated: When this was last brought up to date.

        relations: What the owner says of it and other items.

    Example:
        >>> oak = Municipality("oak", "Eikdorp")
        >>> item = AgendaItem("drains", "Sensoren in riolen", oak, kind=ItemKind.PILOT, themes=["smart city"])
        >>> item.text("nl"), item.themes[0].scheme
        ('Sensoren in riolen (pilot)', 'own')
    """

    labels: ClassVar[Text] = Text("agendapunt", "agenda item")

    id: Id
    title: str
    owner: WholeParty = attrs.field(converter=to_holder)
    summary: str | None = attrs.field(default=None, kw_only=True)
    themes: tuple[ThemeCode, ...] = attrs.field(default=(), kw_only=True, converter=to_theme_codes)
    kind: ItemKind | None = attrs.field(default=None, kw_only=True)
    status: ItemStatus | None = attrs.field(default=None, kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    closed: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    scale: Scale | None = attrs.field(default=None, kw_only=True)
    territory: tuple[WholeParty, ...] = attrs.field(default=(), kw_only=True, converter=to_open_holders)
    partners: tuple[WholeParty | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_holders)
    partners_sought: tuple[type[Party] | None, ...] | None = attrs.field(
        default=None, kw_only=True, converter=_kinds_of_party
    )
    budget: Amount | None = attrs.field(default=None, kw_only=True, converter=to_amount)
    own_interest: str | None = attrs.field(default=None, kw_only=True)
    reuse: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    contact: str | None = attrs.field(default=None, kw_only=True)
    url: str | None = attrs.field(default=None, kw_only=True)
    updated: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    relations: tuple[Relation, ...] = attrs.field(default=(), kw_only=True, converter=_relations)

    def text(self, language: Language | None = None) -> str:
        """Return its title with what sort of work it is."""
        return self.title if self.kind is None else f"{self.title} ({self.kind.label(language)})"

    def __str__(self) -> str:
        return self.text()


@final
class LessonMethod(Labelled):
    """How a lesson was learned (*methode*)."""

    PILOT = "pilot", "pilot"
    EVALUATION = "evaluation", "evaluatie"
    PROCUREMENT = "procurement", "aanbesteding"
    RESEARCH = "research", "onderzoek"
    PRACTICE = "practice", "praktijk"


@final
class LessonOutcome(Labelled):
    """Whether something worked (*uitkomst*)."""

    WORKED = "worked", "het werkte", "it worked"
    WORKED_PARTLY = "worked_partly", "het werkte deels", "it worked in part"
    DID_NOT_WORK = "did_not_work", "het werkte niet", "it did not work"


@final
class ProductKind(Labelled):
    """What somebody can take over (*soort product*)."""

    CODE = "code", "broncode"
    CONTRACT_TEXT = "contract_text", "contracttekst"
    DATA = "data", "gegevens"
    REPORT = "report", "rapport"
    DESIGN = "design", "ontwerp"
    OTHER = "other", "iets anders", "something else"


@final
@attrs.frozen(eq=False, repr=False)
class Product(Part):
    """
    Something that came of it and that others can take over (*product*).

    Args:
        name: What it is called.

        kind: What it is.

        licence: Under which licence others may use it, such as ``EUPL-1.2``; `NONE`: under none.

        url: Where it is.

    Example:
        >>> Product("rekenmodel", ProductKind.CODE, licence="EUPL-1.2").kind.label("nl")
        'broncode'
    """

    labels: ClassVar[Text] = Text("product", "product")
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    kind: ProductKind | None = None
    licence: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    url: str | None = attrs.field(default=None, kw_only=True)


def _products(value: Sequence[Product | None] | None) -> tuple[Product | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Lesson(Part):
    """
    What was learned, also that it did not work (*bevinding*).

    Args:
        id: How documents call it; no item of the agenda has the same id.

        title: The lesson in one line.

        owner: The party that learned it.

        item: The id of the item of this agenda that it was learned from.

        summary: What was found.

        themes: Its subjects, as of an `AgendaItem`.

        question: What one wanted to know.

        method: How it was learned.

        outcome: Whether it worked.

        why: Why it did or did not.

        conditions: Under which conditions others can use it; `NONE`: under none in particular.

        products: What others can take over; none: nothing; a last `None`: perhaps more.

        cost: What it cost to find out.

        scale: How far it reaches.

        territory: The municipalities or provinces that it is about.

        date: When it was written down.

        contact: Whom to ask.

        url: Where more can be read.

    Example:
        >>> oak = Municipality("oak", "Eikdorp")
        >>> drift = Lesson("drift", "Sensoren verlopen", oak, outcome=LessonOutcome.DID_NOT_WORK, products=[])
        >>> drift.outcome.label("nl")
        'het werkte niet'
    """

    labels: ClassVar[Text] = Text("bevinding", "lesson")

    id: Id
    title: str
    owner: WholeParty = attrs.field(converter=to_holder)
    item: ItemId | None = attrs.field(default=None, kw_only=True)
    summary: str | None = attrs.field(default=None, kw_only=True)
    themes: tuple[ThemeCode, ...] = attrs.field(default=(), kw_only=True, converter=to_theme_codes)
    question: str | None = attrs.field(default=None, kw_only=True)
    method: LessonMethod | None = attrs.field(default=None, kw_only=True)
    outcome: LessonOutcome | None = attrs.field(default=None, kw_only=True)
    why: str | None = attrs.field(default=None, kw_only=True)
    conditions: str | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    products: tuple[Product | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_products)
    cost: Amount | None = attrs.field(default=None, kw_only=True, converter=to_amount)
    scale: Scale | None = attrs.field(default=None, kw_only=True)
    territory: tuple[WholeParty, ...] = attrs.field(default=(), kw_only=True, converter=to_open_holders)
    date: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    contact: str | None = attrs.field(default=None, kw_only=True)
    url: str | None = attrs.field(default=None, kw_only=True)

    def text(self, language: Language | None = None) -> str:
        """Return its title with whether it worked."""
        return self.title if self.outcome is None else f"{self.title} ({self.outcome.label(language)})"

    def __str__(self) -> str:
        return self.text()


@final
@attrs.frozen(eq=False, repr=False)
class NothingPlanned(Part):
    """
    A party that says that it has nothing on its agenda (*niets gepland*).

    Args:
        party: The party.

        updated: When it last said so.

    Example:
        >>> elm = Municipality("elm", "Elmstad")
        >>> Agenda("elmstad", items=[], nothing_planned=[NothingPlanned(elm, "2026-10")]).parties[0].name
        'Elmstad'
    """

    labels: ClassVar[Text] = Text("niets gepland", "nothing planned")
    key: ClassVar[tuple[str, ...]] = ("party",)

    party: WholeParty = attrs.field(converter=to_holder)
    updated: PartialDate | None = attrs.field(default=None, converter=to_date_or_none)


def _items(value: Sequence[AgendaItem | None] | None) -> tuple[AgendaItem | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


def _lessons(value: Sequence[Lesson | None] | None) -> tuple[Lesson | None, ...] | None:
    return each(value)  # type: ignore[no-any-return]


def _nothing_planned(value: Sequence[NothingPlanned]) -> tuple[NothingPlanned, ...]:
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Agenda(Content):
    """
    The agenda of one municipality, or of several: what is planned and running, and what was learned (*agenda*).

    It is a document of its own, so that an item has one home; collaborations name it.

    Args:
        id: How documents call it.

        name: What people call it.

        fictional: Whether it was made up, to show how it works.

        parties: Those of which more is known than their holders say; the others are collected.

        items: What is planned and running, and what was; a last `None`: perhaps more; `None` alone: not known.

        lessons: What was learned; a last `None`: perhaps more; `None` alone: not known.

        nothing_planned: The parties that say that they have nothing on their agenda.

        sources: Where its facts come from.

        evidence: Which fact comes from which source, and why a fact is not known.

        extensions: What your own programs keep: a mapping by namespace.

    Raises:
        InvalidError: If it cannot be: with all that is wrong at once.

    Example:
        >>> oak = Municipality("oak", "Eikdorp")
        >>> drains = AgendaItem("drains", "Sensoren in riolen", oak)
        >>> agenda = Agenda("eikdorp", "Agenda van Eikdorp", items=[drains, None])
        >>> print(dumps(agenda), end="")
        samenwerking: 1
        kind: agenda
        id: eikdorp
        name: Agenda van Eikdorp
        parties:
        - {id: oak, kind: municipality, name: Eikdorp}
        items:
        - {id: drains, title: Sensoren in riolen, owner: oak}
        - null
    """

    labels: ClassVar[Text] = Text("agenda", "agenda")

    id: Id
    name: str | None = None
    fictional: bool = attrs.field(default=False, kw_only=True)
    parties: tuple[Party, ...] = attrs.field(default=(), kw_only=True, converter=to_parties)
    items: tuple[AgendaItem | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_items)
    lessons: tuple[Lesson | None, ...] | None = attrs.field(default=None, kw_only=True, converter=_lessons)
    nothing_planned: tuple[NothingPlanned, ...] = attrs.field(default=(), kw_only=True, converter=_nothing_planned)
    sources: tuple[Source, ...] = attrs.field(default=(), kw_only=True, converter=to_sources)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), kw_only=True, converter=to_evidence)
    extensions: Json | None = attrs.field(default=None, kw_only=True, converter=to_extensions)

    def impossible(self) -> Iterator[Problem]:
        yield from wrong_extensions(self.extensions)
        items = {item.id for item in self.items or () if item is not None}
        lessons = [lesson and lesson.id for lesson in self.lessons or ()]
        for at, id in enumerate(lessons):
            if id in items:
                yield Problem(("lessons", at, "id"), same(f"'{id}'"), _OTHER_ID, _RENAME)
        yield from self._wrong_relations(items | {id for id in lessons if id is not None})
        for at, lesson in enumerate(self.lessons or ()):
            if lesson is not None and lesson.item is not None and lesson.item not in items:
                yield _no_item(("lessons", at, "item"), lesson.item, items)
        yield from self._wrong_owners()

    def _wrong_relations(self, known: set[str]) -> Iterator[Problem]:
        for at, item in enumerate(self.items or ()):
            for position, relation in enumerate(item.relations if item is not None else ()):
                if relation.document in (None, self.id):
                    path = ("items", at, "relations", position, "item")
                    if relation.item == item.id:  # type: ignore[union-attr]
                        yield Problem(path, same(f"'{relation.item}'"), _ANOTHER, _NAME_OTHER)
                    elif relation.item not in known:
                        yield _no_item(path, relation.item, known)

    def _wrong_owners(self) -> Iterator[Problem]:
        """Yield what says that the collaboration itself has a plan, which an agenda does not know."""
        for name in ("items", "lessons", "nothing_planned"):
            for at, one in enumerate(getattr(self, name) or ()):
                key = "party" if name == "nothing_planned" else "owner"
                if one is not None and getattr(one, key).is_of_itself:
                    yield Problem((name, at, key), same("'itself'"), _A_PARTY, _NAME_PARTY)

    def item(self, id: str) -> AgendaItem:
        """
        Return the item that is called *id*.

        Raises:
            InvalidError: If there is none.
        """
        known = {item.id: item for item in self.items or () if item is not None}
        if id not in known:
            raise InvalidError(self.called(), [_no_item(("items",), str(id), set(known))])
        return known[id]

    def party(self, id: str) -> Party:
        """
        Return the party that is called *id*.

        Raises:
            InvalidError: If there is none.
        """
        known = {party.id: party for party in self.parties}
        if id not in known:
            raise InvalidError(self.called(), [_no_item(("parties",), str(id), set(known))])
        return known[id]

    def __repr__(self) -> str:
        name = "" if self.name is None else f", {self.name!r}"
        return f"<{type(self).__name__}({self.id!r}{name})>"

    def text(self, language: Language | None = None) -> str:
        """Return one line that says what it is, in *language* or by default that of the environment."""
        label = (_FICTIONAL if self.fictional else self.labels).get(language)
        return f"{self.name or self.id} ({label})"

    def __str__(self) -> str:
        return self.text()


def _no_item(path: tuple[str | int, ...], id: str, known: set[str]) -> Problem:
    remedy = _CHOOSE.format(words=some_of(sorted(known))) if known else _ADD
    return Problem(path, same(f"'{id}'"), _OF_AGENDA, remedy, nearest(id, sorted(known)))


_OTHER_ID = Text("een id dat geen agendapunt heeft", "an id that no item has")
_RENAME = Text("Geef een van beide een ander id.", "Give one of them another id.")
_ANOTHER = Text("een ander agendapunt", "another item")
_NAME_OTHER = Text("Noem het andere agendapunt.", "Name the other item.")
_OF_AGENDA = Text("iets van deze agenda", "something of this agenda")
_CHOOSE = Text("Kies uit {words}, of noem het document waarin het staat.", "Choose from {words}, or name its document.")
_ADD = Text("Voeg het toe, of noem het document waarin het staat.", "Add it, or name the document that it stands in.")
_A_PARTY = Text("een partij", "a party")
_NAME_PARTY = Text("Noem de partij.", "Name the party.")
_FICTIONAL = Text("verzonnen agenda", "made-up agenda")
