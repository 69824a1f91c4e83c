"""Parties: who can take part in a collaboration."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, final

import attrs

from samenwerking.errors import InvalidError, Problem
from samenwerking.language import Text, same
from samenwerking.model.common import INHERIT, Id, to_count, to_extensions, to_period, wrong_count, wrong_extensions
from samenwerking.model.forms import LegalForm
from samenwerking.model.holders import CanHold, Holder, PartyOrgan, WholeParty, to_holder_or_none, to_open_holders
from samenwerking.model.identifiers import Identifiers
from samenwerking.model.links import DocumentLink
from samenwerking.model.period import Period
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Family
from samenwerking.values.count import Count
from samenwerking.values.identifiers import Tooi
from samenwerking.values.json_value import Json


@final
class Sector(Labelled):
    """A corner of the innovation triangle, and civil society beside it (*sector*)."""

    GOVERNMENT = "government", "overheid"
    KNOWLEDGE = "knowledge", "kennis"
    BUSINESS = "business", "bedrijfsleven"
    CIVIL_SOCIETY = "civil_society", "maatschappij", "civil society"


@final
class Scale(Labelled):
    """How far a party reaches (*schaal*)."""

    NEIGHBOURHOOD = "neighbourhood", "buurt"
    LOCAL = "local", "lokaal"
    REGIONAL = "regional", "regionaal"
    PROVINCIAL = "provincial", "provinciaal"
    NATIONAL = "national", "landelijk"
    CROSS_BORDER = "cross_border", "grensoverschrijdend", "cross-border"


@final
@attrs.frozen(eq=False, repr=False)
class Collective(Part):
    """
    Says that a party stands for several that are not named (*collectief*).

    Args:
        count: How many; `None`: one or more, not known how many.

    Raises:
        InvalidError: If the count is none, can only be zero, or has more than 18 digits.

    Example:
        >>> providers = CareProvider("providers", "zorgaanbieders", collective=Collective(Count(3, None)))
        >>> Network("n", participants=[providers]).members().parties.text("en")
        'at least 3'
    """

    labels: ClassVar[Text] = Text("collectief", "collective")

    count: Count | None = attrs.field(default=None, converter=to_count)

    def invariants(self) -> Iterator[Problem]:
        if self.count is not None and self.count.at_most == 0:
            yield Problem(("count",), same("0"), _ONE_OR_MORE, _LEAVE_OUT_PARTY)
        yield from wrong_count(self.count)


_ONE_OR_MORE = Text("een aantal van een of meer", "a count of one or more")
_LEAVE_OUT_PARTY = Text("Laat een partij weg die er niet is.", "Leave out a party that is not there.")


@attrs.frozen(eq=False, repr=False)
class Party(CanHold, Family, Part):
    """
    One who takes part, of a kind that is not known (*partij*); the kinds are its subclasses.

    Args:
        id: How the collaboration calls it: ``wijchen``; an id in the form of a TOOI code, such as ``gm0296``, is its
            recorded code.

        name: The name; `None`: not known.

        sector: The sector, where the kind leaves it open.

        scale: How far it reaches.

        form: Its own legal form, a class of `samenwerking.forms`.

        legal_person: Whether it is a legal person.

        carrier: The party that acts in law for one that is no legal person.

        identifiers: Its numbers in official registers.

        period: When it exists. Never that of the collaboration: left out, it is unknown.

        successors: The parties that took its place.

        collective: Given where it stands for several that are not named.

        extensions: What your own programs keep: a mapping by namespace, written and otherwise left alone.

    Raises:
        InvalidError: If a field is of the wrong kind, the sector is none of those that its kind can be in, or its id
            is another code than its identifiers say.

    Example:
        >>> Party("buren", "Buurtcomité").label("nl")
        'partij'
    """

    labels: ClassVar[Text] = Text("partij", "party")
    sectors_of_kind: ClassVar[frozenset[Sector]] = frozenset(Sector)
    organs_of_kind: ClassVar[tuple[PartyOrgan, ...]] = tuple(PartyOrgan)
    tooi_prefix: ClassVar[str | None] = None
    legal_person_of_kind: ClassVar[bool | None] = None
    """Whether every party of the kind is a legal person; `None`: some are, or it is not certain (BW 2:1, 2:3)."""

    id: Id
    name: str | None = None
    sector: Sector | None = attrs.field(default=None, kw_only=True)
    scale: Scale | None = attrs.field(default=None, kw_only=True)
    form: type[LegalForm] | None = attrs.field(default=None, kw_only=True)
    legal_person: bool | None = attrs.field(default=None, kw_only=True)
    carrier: WholeParty | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers(), kw_only=True)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    successors: tuple[WholeParty, ...] = attrs.field(default=(), kw_only=True, converter=to_open_holders)
    collective: Collective | None = attrs.field(default=None, kw_only=True)
    extensions: Json | None = attrs.field(default=None, kw_only=True, converter=to_extensions)

    @property
    def holder(self) -> Holder:
        """The party itself, the legal person, as a holder."""
        return Holder(self.id, known=self)

    @property
    def unknown_organ(self) -> Holder:
        """An organ of the party, not known which."""
        return Holder(self.id, "unknown", known=self)

    def _organ(self, organ: PartyOrgan) -> Holder:
        return Holder(self.id, organ.value, known=self)

    @property
    def sectors(self) -> frozenset[Sector]:
        """The sectors that it may be in: one where it is certain."""
        return self.sectors_of_kind if self.sector is None else frozenset({self.sector})

    @property
    def tooi(self) -> Tooi | None:
        """The TOOI code: the recorded one, or the id where it has that form."""
        if self.identifiers.tooi is not None or self.tooi_prefix is None or not self.id.startswith(self.tooi_prefix):
            return self.identifiers.tooi
        return self._code_of_id()

    def _code_of_id(self) -> Tooi | None:
        try:
            return Tooi(self.id)
        except InvalidError:
            return None

    def invariants(self) -> Iterator[Problem]:
        yield from wrong_extensions(self.extensions)
        if self.sector is not None and self.sector not in self.sectors_of_kind:
            sectors = " / ".join(sorted(sector.value for sector in self.sectors_of_kind))
            yield Problem(("sector",), same(self.sector.value), same(sectors), _SECTOR_OF_KIND)
        recorded = self.identifiers.tooi
        if recorded is not None and str(recorded) != self.id and (own := self._code_of_id()) is not None:
            yield Problem(("identifiers", "tooi"), same(recorded), same(own), _ONE_CODE)

    def __str__(self) -> str:
        return self.name or self.id


_SECTOR_OF_KIND = Text(
    "Kies een sector die bij deze soort partij kan horen, of een andere soort.",
    "Choose a sector that this kind of party can be in, or another kind.",
)
_ONE_CODE = Text(
    "Een id in de vorm van een TOOI-code is de code zelf: neem die, of een ander id.",
    "An id in the form of a TOOI code is the code itself: take that, or another id.",
)

_GOVERNMENT = frozenset({Sector.GOVERNMENT})


@final
class Municipality(Party):
    """
    A municipality (*gemeente*).

    Example:
        >>> wijchen = Municipality("gm0296", "Wijchen")
        >>> wijchen.council
        Holder('gm0296', 'council')
        >>> str(wijchen.tooi)
        'gm0296'
    """

    __slots__ = ()

    word = "municipality"
    labels = Text("gemeente", "municipality")
    sectors_of_kind = _GOVERNMENT
    legal_person_of_kind = True
    tooi_prefix = "gm"
    organs_of_kind = (PartyOrgan.COUNCIL, PartyOrgan.EXECUTIVE, PartyOrgan.MAYOR, PartyOrgan.SECRETARY)

    @property
    def council(self) -> Holder:
        """The municipal council (*raad*)."""
        return self._organ(PartyOrgan.COUNCIL)

    @property
    def executive(self) -> Holder:
        """The municipal executive (*college van burgemeester en wethouders*)."""
        return self._organ(PartyOrgan.EXECUTIVE)

    @property
    def mayor(self) -> Holder:
        """The mayor (*burgemeester*)."""
        return self._organ(PartyOrgan.MAYOR)

    @property
    def secretary(self) -> Holder:
        """The municipal secretary (*gemeentesecretaris*)."""
        return self._organ(PartyOrgan.SECRETARY)


@final
class Province(Party):
    """
    A province (*provincie*).

    Example:
        >>> oeverland = Province("oeverland", "Oeverland")
        >>> Network("n", participants=[oeverland.provincial_executive]).members().items[0].holder.text.nl
        'gedeputeerde staten van Oeverland'
    """

    __slots__ = ()

    word = "province"
    labels = Text("provincie", "province")
    sectors_of_kind = _GOVERNMENT
    legal_person_of_kind = True
    tooi_prefix = "pv"
    organs_of_kind = (PartyOrgan.PROVINCIAL_COUNCIL, PartyOrgan.PROVINCIAL_EXECUTIVE, PartyOrgan.KINGS_COMMISSIONER)

    @property
    def provincial_council(self) -> Holder:
        """The provincial council (*provinciale staten*)."""
        return self._organ(PartyOrgan.PROVINCIAL_COUNCIL)

    @property
    def provincial_executive(self) -> Holder:
        """The provincial executive (*gedeputeerde staten*)."""
        return self._organ(PartyOrgan.PROVINCIAL_EXECUTIVE)

    @property
    def kings_commissioner(self) -> Holder:
        """The King's commissioner (*commissaris van de Koning*)."""
        return self._organ(PartyOrgan.KINGS_COMMISSIONER)


@final
class WaterAuthority(Party):
    """
    A water authority (*waterschap*).

    Example:
        >>> oever = WaterAuthority("oever", "Waterschap Oeverland")
        >>> oever.chair == oever.executive_board, oever.chair
        (False, Holder('oever', 'chair'))
    """

    __slots__ = ()

    word = "water_authority"
    labels = Text("waterschap", "water authority")
    sectors_of_kind = _GOVERNMENT
    legal_person_of_kind = True
    tooi_prefix = "ws"
    organs_of_kind = (PartyOrgan.GENERAL_BOARD, PartyOrgan.EXECUTIVE_BOARD, PartyOrgan.CHAIR)

    @property
    def general_board(self) -> Holder:
        """The general board (*algemeen bestuur*)."""
        return self._organ(PartyOrgan.GENERAL_BOARD)

    @property
    def executive_board(self) -> Holder:
        """The executive board (*dagelijks bestuur*)."""
        return self._organ(PartyOrgan.EXECUTIVE_BOARD)

    @property
    def chair(self) -> Holder:
        """The chair (*voorzitter*), who is an organ of its own."""
        return self._organ(PartyOrgan.CHAIR)


@final
class Ministry(Party):
    """
    A ministry, through which the State takes part (*ministerie*).

    Example:
        >>> Ministry("ministry", "Ministerie van Dorpen").minister
        Holder('ministry', 'minister')
        >>> Ministry("ministry").label("nl")
        'ministerie'
    """

    __slots__ = ()

    word = "ministry"
    labels = Text("ministerie", "ministry")
    sectors_of_kind = _GOVERNMENT
    legal_person_of_kind = True
    tooi_prefix = "mnre"
    organs_of_kind = (PartyOrgan.MINISTER,)

    @property
    def minister(self) -> Holder:
        """The minister (*minister*)."""
        return self._organ(PartyOrgan.MINISTER)


@final
@attrs.frozen(eq=False, repr=False)
class JointAuthority(Party):
    """
    A body that another collaboration created (*samenwerkingsorgaan*).

    In its own document the body is always `ITSELF`, and its identifiers stand on the legal form.

    Args:
        collaboration: The document of the collaboration that created it.

    Example:
        >>> service = JointAuthority("service", "Dienst Oeverland", collaboration=DocumentLink("oeverland"))
        >>> Network("n", participants=[service.general_board]).members().items[0].holder.text.nl
        'algemeen bestuur van Dienst Oeverland'
    """

    word = "joint_authority"
    labels = Text("samenwerkingsorgaan", "joint authority")
    sectors_of_kind = _GOVERNMENT
    tooi_prefix = "so"
    organs_of_kind = (
        PartyOrgan.GENERAL_BOARD,
        PartyOrgan.EXECUTIVE_BOARD,
        PartyOrgan.CHAIR,
        PartyOrgan.BOARD,
        PartyOrgan.JOINT_ORGAN,
        PartyOrgan.MANAGEMENT,
    )

    collaboration: DocumentLink | None = attrs.field(default=None, kw_only=True)

    @property
    def general_board(self) -> Holder:
        """The general board of a public body (*algemeen bestuur*)."""
        return self._organ(PartyOrgan.GENERAL_BOARD)

    @property
    def executive_board(self) -> Holder:
        """The executive board of a public body (*dagelijks bestuur*)."""
        return self._organ(PartyOrgan.EXECUTIVE_BOARD)

    @property
    def chair(self) -> Holder:
        """The chair of a public body (*voorzitter*)."""
        return self._organ(PartyOrgan.CHAIR)

    @property
    def board(self) -> Holder:
        """The board of an operational management organisation (*bestuur*)."""
        return self._organ(PartyOrgan.BOARD)

    @property
    def joint_organ(self) -> Holder:
        """The joint organ (*gemeenschappelijk orgaan*)."""
        return self._organ(PartyOrgan.JOINT_ORGAN)

    @property
    def management(self) -> Holder:
        """The management (*directie*)."""
        return self._organ(PartyOrgan.MANAGEMENT)


class _Organisation(CanHold):
    """The organs that an organisation under private law can have."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _organ(self, organ: PartyOrgan) -> Holder: ...

    @property
    def board(self) -> Holder:
        """The board (*bestuur*)."""
        return self._organ(PartyOrgan.BOARD)

    @property
    def management(self) -> Holder:
        """The management (*directie*)."""
        return self._organ(PartyOrgan.MANAGEMENT)

    @property
    def general_meeting(self) -> Holder:
        """The general meeting (*algemene vergadering*)."""
        return self._organ(PartyOrgan.GENERAL_MEETING)

    @property
    def supervisory_board(self) -> Holder:
        """The supervisory board (*raad van commissarissen*, *raad van toezicht*)."""
        return self._organ(PartyOrgan.SUPERVISORY_BOARD)

    @property
    def advisory_council(self) -> Holder:
        """The advisory council, such as that of clients or residents (*adviesraad*)."""
        return self._organ(PartyOrgan.ADVISORY_COUNCIL)


_ORGANS_OF_ORGANISATIONS = (
    PartyOrgan.BOARD,
    PartyOrgan.MANAGEMENT,
    PartyOrgan.GENERAL_MEETING,
    PartyOrgan.SUPERVISORY_BOARD,
    PartyOrgan.ADVISORY_COUNCIL,
)


@final
class KnowledgeInstitution(_Organisation, Party):
    """
    A university, college or research body (*kennisinstelling*).

    Example:
        >>> school = KnowledgeInstitution("school", "Hogeschool Oeverland")
        >>> Network("n", participants=[school]).sector_coverage().rows()[1]["parties"]
        ['school']
    """

    __slots__ = ()

    word = "knowledge_institution"
    labels = Text("kennisinstelling", "knowledge institution")
    sectors_of_kind = frozenset({Sector.KNOWLEDGE})
    organs_of_kind = _ORGANS_OF_ORGANISATIONS


@final
class Company(_Organisation, Party):
    """
    A company, whatever its legal form (*bedrijf*).

    Example:
        >>> builder = Company("builder", "Bouw Elmstad", form=forms.LimitedCompany)
        >>> builder.supervisory_board, builder.form.label("nl")
        (Holder('builder', 'supervisory_board'), 'vennootschap')
    """

    __slots__ = ()

    word = "company"
    labels = Text("bedrijf", "company")
    sectors_of_kind = frozenset({Sector.BUSINESS})
    legal_person_of_kind = True
    organs_of_kind = _ORGANS_OF_ORGANISATIONS


@final
class CareProvider(_Organisation, Party):
    """
    A care provider (*zorgaanbieder*): business or civil society.

    Example:
        >>> north = CareProvider("north", "Zorg Noord")
        >>> [row["covered"] for row in Network("n", participants=[north]).sector_coverage().rows()]
        ['no', 'no', 'unknown', 'unknown']
    """

    __slots__ = ()

    word = "care_provider"
    labels = Text("zorgaanbieder", "care provider")
    sectors_of_kind = frozenset({Sector.BUSINESS, Sector.CIVIL_SOCIETY})
    organs_of_kind = _ORGANS_OF_ORGANISATIONS


@final
class CivilSocietyOrganisation(_Organisation, Party):
    """
    An organisation of civil society (*maatschappelijke organisatie*).

    Example:
        >>> shelter = CivilSocietyOrganisation("shelter", "Opvang Oeverland")
        >>> Task("care", advises=shelter.advisory_council).advises
        (Responsible(Holder('shelter', 'advisory_council')),)
    """

    __slots__ = ()

    word = "civil_society_organisation"
    labels = Text("maatschappelijke organisatie", "civil society organisation")
    sectors_of_kind = frozenset({Sector.CIVIL_SOCIETY})
    organs_of_kind = _ORGANS_OF_ORGANISATIONS


@final
class Association(_Organisation, Party):
    """
    An association that takes part (*vereniging*); what it unites may be residents, firms or authorities.

    Example:
        >>> len(Association("union", "Bond van Eikdorp").sectors)
        3
        >>> Association("union", "Bond van Eikdorp", sector=Sector.BUSINESS).sectors
        frozenset({Sector.BUSINESS})
    """

    __slots__ = ()

    word = "association"
    labels = Text("vereniging", "association")
    sectors_of_kind = frozenset({Sector.CIVIL_SOCIETY, Sector.BUSINESS, Sector.GOVERNMENT})
    organs_of_kind = _ORGANS_OF_ORGANISATIONS


@final
class CitizensInitiative(_Organisation, Party):
    """
    An initiative of residents, often without legal person (*burgerinitiatief*).

    Example:
        >>> garden = CitizensInitiative("garden", "Buurttuin Eikdorp", carrier=Municipality("eik", "Eikdorp"))
        >>> Network("n", participants=[garden]).party("eik").name
        'Eikdorp'
    """

    __slots__ = ()

    word = "citizens_initiative"
    labels = Text("burgerinitiatief", "citizens' initiative")
    sectors_of_kind = frozenset({Sector.CIVIL_SOCIETY})
    organs_of_kind = _ORGANS_OF_ORGANISATIONS


@final
class OtherOrganisation(_Organisation, Party):
    """
    None of the other kinds: a foreign municipality, a Caribbean body, a foundation with public tasks.

    Example:
        >>> abroad = OtherOrganisation("abroad", "Oberdorf", sector=Sector.GOVERNMENT)
        >>> Network("n", participants=[abroad]).sector_coverage().items[0].covered
        yes
    """

    __slots__ = ()

    word = "other_organisation"
    labels = Text("andere organisatie", "other organisation")
    organs_of_kind = tuple(PartyOrgan)
