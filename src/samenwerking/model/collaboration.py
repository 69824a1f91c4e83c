"""All that is recorded of a collaboration, and what cannot be true of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, Literal, TypeVar, final

import attrs

from samenwerking.errors import InvalidError, Problem
from samenwerking.language import Text, same
from samenwerking.model.accounting import Published, RelatedParty, to_related_party
from samenwerking.model.character import HelixClaim, Level, NetworkMode, OpenList
from samenwerking.model.common import Id, SourceId, to_date_or_none_at_all, to_extensions, wrong_extensions
from samenwerking.model.content import Content, to_evidence, to_parties, to_sources
from samenwerking.model.evidence import Acceptance, Evidence, Source
from samenwerking.model.forms import LegalForm
from samenwerking.model.funding import Funding, to_funding
from samenwerking.model.holders import Holder, WholeParty, to_holders, to_open_holders
from samenwerking.model.links import DocumentLink, to_links
from samenwerking.model.organs import Organ
from samenwerking.model.participation import Participation, to_participations
from samenwerking.model.parties import Party
from samenwerking.model.partner_choice import PartnerChoice, to_partner_choices
from samenwerking.model.powers import Power
from samenwerking.model.provisions import Provision
from samenwerking.model.purpose import Purpose, Theme, to_purpose, to_themes
from samenwerking.model.record import CompleteRecord, Event, EventKind, to_events
from samenwerking.model.references import nothing_of_that_name
from samenwerking.model.tasks import DecisionRight, Task
from samenwerking.model.working import Disputes, Reporting, WorkingCapacity, to_reporting
from samenwerking.schema.convert import each, to_date_or_none
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Family
from samenwerking.values.dates import PartialDate
from samenwerking.values.json_value import Json
from samenwerking.values.marks import Mark


@final
@attrs.frozen(eq=False, repr=False)
class SelfDescription(Part):
    """
    What a source calls the collaboration (*zelfbenaming*).

    Args:
        text: The words of the source.

        form: The legal form that they name, a class of `samenwerking.forms`; `NO_FORM_NAMED`: they name none.

        structure: The structure that they name, a subclass of `Collaboration`.

        source: The source, which counts as evidence.

    Example:
        >>> said = SelfDescription("zorgcoöperatie", forms.CooperativeAssociation, structure=Network)
        >>> said.form.label("nl"), said.form.legal_person, said.structure.label("nl")
        ('coöperatie', True, 'netwerk')
    """

    labels: ClassVar[Text] = Text("zelfbenaming", "self-description")

    text: str
    form: type[LegalForm] | Literal[Mark.NO_FORM_NAMED] | None = None
    structure: type[Facts] | None = attrs.field(default=None, kw_only=True)
    source: SourceId | None = attrs.field(default=None, kw_only=True)


def _list(value: Sequence[Any]) -> tuple[Any, ...]:
    return each(value)  # type: ignore[no-any-return]


def _organs(value: Sequence[Organ]) -> tuple[Organ, ...]:
    return _list(value)


def _tasks(value: Sequence[Task]) -> tuple[Task, ...]:
    return _list(value)


def _decision_rights(value: Sequence[DecisionRight]) -> tuple[DecisionRight, ...]:
    return _list(value)


def _powers(value: Sequence[Power]) -> tuple[Power, ...]:
    return _list(value)


def _provisions(value: Sequence[Provision]) -> tuple[Provision, ...]:
    return _list(value)


def _complete(value: Sequence[CompleteRecord]) -> tuple[CompleteRecord, ...]:
    return _list(value)


def _self_descriptions(value: Sequence[SelfDescription]) -> tuple[SelfDescription, ...]:
    return _list(value)


def _open_lists(value: Sequence[OpenList]) -> tuple[OpenList, ...]:
    return _list(value)


def _acceptances(value: Sequence[Acceptance]) -> tuple[Acceptance, ...]:
    return _list(value)


@attrs.frozen(eq=False, repr=False)
class Facts(Family, Content):
    """All that is recorded of a collaboration; `Collaboration` adds what it can be asked."""

    labels: ClassVar[Text] = Text("samenwerkingsverband", "collaboration")
    tag: ClassVar[str] = "structure"
    abstract: ClassVar[bool] = True

    id: Id
    name: str | None = None
    legal_form: LegalForm | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    self_descriptions: tuple[SelfDescription, ...] = attrs.field(default=(), kw_only=True, converter=_self_descriptions)
    purpose: Purpose | None = attrs.field(default=None, kw_only=True, converter=to_purpose)
    themes: tuple[Theme, ...] = attrs.field(default=(), kw_only=True, converter=to_themes)
    territory: tuple[WholeParty, ...] = attrs.field(default=(), kw_only=True, converter=to_open_holders)
    network_mode: NetworkMode | None = attrs.field(default=None, kw_only=True)
    helix_claim: HelixClaim | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    shared_steering: bool | None = attrs.field(default=None, kw_only=True)
    decides_for_itself: bool | None = attrs.field(default=None, kw_only=True)
    importance: Level | None = attrs.field(default=None, kw_only=True)
    risk: Level | None = attrs.field(default=None, kw_only=True)
    draft: bool = attrs.field(default=False, kw_only=True)
    start: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    each_organ_competent: bool | None = attrs.field(default=None, kw_only=True)
    parties: tuple[Party, ...] = attrs.field(default=(), kw_only=True, converter=to_parties)
    founders: tuple[Holder | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_holders)
    participants: tuple[Participation | None, ...] | None = attrs.field(
        default=None, kw_only=True, converter=to_participations
    )
    organs: tuple[Organ, ...] = attrs.field(default=(), kw_only=True, converter=_organs)
    tasks: tuple[Task, ...] = attrs.field(default=(), kw_only=True, converter=_tasks)
    decision_rights: tuple[DecisionRight, ...] = attrs.field(default=(), kw_only=True, converter=_decision_rights)
    powers: tuple[Power, ...] = attrs.field(default=(), kw_only=True, converter=_powers)
    provisions: tuple[Provision, ...] = attrs.field(default=(), kw_only=True, converter=_provisions)
    funding: tuple[Funding | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_funding)
    working_capacity: WorkingCapacity | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    reporting: tuple[Reporting | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_reporting)
    next_evaluation: PartialDate | Literal[Mark.NONE] | None = attrs.field(
        default=None, kw_only=True, converter=to_date_or_none_at_all
    )
    disputes: Disputes | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    published: Published | None = attrs.field(default=None, kw_only=True)
    partner_choices: tuple[PartnerChoice, ...] = attrs.field(default=(), kw_only=True, converter=to_partner_choices)
    agendas: tuple[DocumentLink | None, ...] | None = attrs.field(default=None, kw_only=True, converter=to_links)
    related_party: tuple[RelatedParty | None, ...] | None = attrs.field(
        default=None, kw_only=True, converter=to_related_party
    )
    record: tuple[Event, ...] = attrs.field(default=(), kw_only=True, converter=to_events)
    record_complete: tuple[CompleteRecord, ...] = attrs.field(default=(), kw_only=True, converter=_complete)
    complete: tuple[OpenList, ...] = attrs.field(default=(), kw_only=True, converter=_open_lists)
    predecessor: DocumentLink | None = attrs.field(default=None, kw_only=True)
    part_of: DocumentLink | None = attrs.field(default=None, kw_only=True)
    acceptances: tuple[Acceptance, ...] = attrs.field(default=(), kw_only=True, converter=_acceptances)
    sources: tuple[Source, ...] = attrs.field(default=(), kw_only=True, converter=to_sources)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), kw_only=True, converter=to_evidence)
    extensions: Json | None = attrs.field(default=None, kw_only=True, converter=to_extensions)

    def impossible(self) -> Iterator[Problem]:
        yield from wrong_extensions(self.extensions)
        for position, event in enumerate(self.record):
            if event.kind is not EventKind.ENDED or event.date is None or self.start is None:
                continue
            if event.date.is_before(self.start).is_yes:
                path = ("record", position, "date")
                yield Problem(path, same(f"'{event.date}'"), _NOT_BEFORE.format(start=self.start), _SWAP)

    def party(self, id: str) -> Party:
        """
        Return the party that is called *id*.

        Raises:
            InvalidError: If there is none.
        """
        return self._named("parties", self.parties, id)

    def organ(self, id: str) -> Organ:
        """
        Return the organ that is called *id*.

        Raises:
            InvalidError: If there is none.
        """
        return self._named("organs", self.organs, id)

    def task(self, id: str) -> Task:
        """
        Return the task that is called *id*.

        Raises:
            InvalidError: If there is none.
        """
        return self._named("tasks", self.tasks, id)

    def _named(self, key: str, elements: tuple[Named, ...], id: str) -> Named:
        for element in elements:
            if element.id == id:
                return element
        raise InvalidError(self.called(), [nothing_of_that_name((key,), str(id), [element.id for element in elements])])


Named = TypeVar("Named", Party, Organ, Task)

_NOT_BEFORE = Text(
    "een laatste dag die niet voor het begin {start} ligt", "a last day that is not before the start {start}"
)
_SWAP = Text("Kijk of begin en einde verwisseld zijn.", "See whether start and end were swapped.")
