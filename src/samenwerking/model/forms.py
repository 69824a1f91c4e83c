"""Legal forms: how the law sees a collaboration. Import the module: ``from samenwerking import forms``."""

from __future__ import annotations

from typing import ClassVar, Literal, final

import attrs

from samenwerking.language import Text
from samenwerking.model.holders import Holder, Who, WholeParty, to_holder, to_holder_or_none
from samenwerking.model.identifiers import Identifiers
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Family
from samenwerking.values.marks import Mark


@final
class Liability(Labelled):
    """How far the members of a cooperative carry its deficit (*aansprakelijkheid*; BW 2:55, 2:56)."""

    FULL = "full", "wettelijke aansprakelijkheid (W.A.)", "statutory liability (W.A.)"
    LIMITED = "limited", "beperkte aansprakelijkheid (B.A.)", "limited liability (B.A.)"
    EXCLUDED = "excluded", "uitgesloten aansprakelijkheid (U.A.)", "excluded liability (U.A.)"


@final
class Capacity(Labelled):
    """What an association can do in property law (*rechtsbevoegdheid*; BW 2:27, 2:30)."""

    FULL = "full", "volledige rechtsbevoegdheid", "full legal capacity"
    LIMITED = "limited", "beperkte rechtsbevoegdheid", "limited legal capacity"


@final
class CompanyType(Labelled):
    """The kind of limited company (*soort vennootschap*; BW 2:64, 2:175)."""

    PUBLIC = "nv", "naamloze vennootschap (N.V.)", "public limited company (N.V.)"
    PRIVATE = "bv", "besloten vennootschap (B.V.)", "private limited company (B.V.)"


@final
class Deed(Labelled):
    """The deed by which a legal person was founded (*akte*; BW 2:4, 2:27, 2:54, 2:286)."""

    NOTARIAL = "notarial", "notariële akte", "notarial deed"
    PRIVATE = "private", "onderhandse akte", "private deed"


class LegalForm(Family, Part):
    """
    The base of all legal forms (*rechtsvorm*).

    Example:
        >>> [form.of_wgr for form in (forms.PublicBody, forms.JointOrgan, forms.Foundation)]
        [True, True, False]
        >>> isinstance(forms.Covenant(), forms.LegalForm)
        True
    """

    __slots__ = ()

    labels: ClassVar[Text] = Text("rechtsvorm", "legal form")
    hint: ClassVar[Text | None] = Text(
        "Geef een vorm uit samenwerking.forms, zoals forms.PublicBody(), of NONE.",
        "Give a form of samenwerking.forms, such as forms.PublicBody(), or NONE.",
    )
    abstract: ClassVar[bool] = True
    home: ClassVar[str] = "forms."
    legal_person: ClassVar[bool] = False
    """Whether the form is a legal person."""
    of_wgr: ClassVar[bool] = False
    """Whether it is a form of the Wet gemeenschappelijke regelingen."""


def _host(value: Who | Literal[Mark.NONE, Mark.UNKNOWN] | None) -> Holder | Literal[Mark.NONE, Mark.UNKNOWN] | None:
    return value if value is None or isinstance(value, Mark) else to_holder(value)


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class PublicBody(LegalForm):
    """
    A legal person with general board, executive board and chair (*openbaar lichaam*; Wgr 8 lid 1).

    Args:
        place_of_establishment: The municipality where it is established (*plaats van vestiging*; Wgr 10 lid 3).

        identifiers: The numbers of the body.

    Example:
        >>> PublicBody(identifiers=Identifiers(tooi="so0006")).legal_person
        True
    """

    word = "public_body"
    labels = Text("openbaar lichaam", "public body")
    legal_person = True
    of_wgr = True

    place_of_establishment: WholeParty | None = attrs.field(default=None, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers())


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class OperationalManagementOrganisation(LegalForm):
    """
    A legal person with one board, for support and execution (*bedrijfsvoeringsorganisatie*; Wgr 8 lid 3).

    Args:
        place_of_establishment: The municipality where it is established (*plaats van vestiging*; Wgr 10 lid 3).

        identifiers: The numbers of the body.

    Example:
        >>> form = forms.OperationalManagementOrganisation(place_of_establishment=Municipality("elm", "Elmstad"))
        >>> form.label("nl"), form.legal_person
        ('bedrijfsvoeringsorganisatie', True)
    """

    word = "operational_management_organisation"
    labels = Text("bedrijfsvoeringsorganisatie", "operational management organisation")
    legal_person = True
    of_wgr = True

    place_of_establishment: WholeParty | None = attrs.field(default=None, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers())


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class JointOrgan(LegalForm):
    """
    An organ without legal personality (*gemeenschappelijk orgaan*; Wgr 8 lid 2).

    Args:
        place_of_establishment: The municipality where it is established (*plaats van vestiging*; Wgr 10 lid 3).

        identifiers: The numbers of the organ in registers.

    Example:
        >>> forms.JointOrgan().of_wgr, forms.JointOrgan().legal_person
        (True, False)
    """

    word = "joint_organ"
    labels = Text("gemeenschappelijk orgaan", "joint organ")
    of_wgr = True

    place_of_establishment: WholeParty | None = attrs.field(default=None, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers())


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class ArrangementWithoutBody(LegalForm):
    """
    An arrangement that sets up nothing (*regeling zonder meer*, *centrumregeling*; Wgr 1, 8 lid 4).

    Args:
        host: The party to whose organs or people the others mandate their powers (*centrumgemeente*); `NONE`: there is
            none, so it is a plain arrangement; `UNKNOWN`: there is one, not known which; `None`: not known whether
            there is one, as in the national register.

        place_of_establishment: The municipality where it is established, where the arrangement says so.

    Example:
        >>> ArrangementWithoutBody(host=Holder("gm0296")).host
        Holder('gm0296')
    """

    word = "arrangement_without_body"
    labels = Text("regeling zonder lichaam", "arrangement without a body")
    of_wgr = True

    host: WholeParty | Literal[Mark.NONE, Mark.UNKNOWN] | None = attrs.field(default=None, converter=_host)
    place_of_establishment: WholeParty | None = attrs.field(default=None, converter=to_holder_or_none)


@final
@attrs.frozen(eq=False, repr=False)
class CooperativeAssociation(LegalForm):
    """
    An association that serves its members by contracts with them (*coöperatie*; BW 2:53).

    Args:
        statutory_name: The name in its statutes (*statutaire naam*; BW 2:54 lid 2).

        liability: How far its members carry a deficit (BW 2:55, 2:56).

        deed: The deed by which it was founded; `NONE`: without one.

        registered_office: The municipality that the statutes name (*statutaire zetel*; BW 2:27, 2:53a).

        identifiers: Its numbers.

    Example:
        >>> form = forms.CooperativeAssociation("Oeverland", forms.Liability.EXCLUDED, deed=forms.Deed.NOTARIAL)
        >>> form.liability.label("nl")
        'uitgesloten aansprakelijkheid (U.A.)'
    """

    word = "cooperative_association"
    labels = Text("coöperatie", "cooperative association")
    legal_person = True

    statutory_name: str | None = None
    liability: Liability | None = None
    deed: Deed | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    registered_office: WholeParty | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers(), kw_only=True)


@final
@attrs.frozen(eq=False, repr=False)
class MemberAssociation(LegalForm):
    """
    An association (*vereniging*; BW 2:26).

    Args:
        statutory_name: The name in its statutes (*statutaire naam*).

        capacity: What it can do in property law (BW 2:27, 2:30).

        deed: The deed by which it was founded; `NONE`: without one (*informele vereniging*).

        registered_office: The municipality that the statutes name (*statutaire zetel*; BW 2:27).

        identifiers: Its numbers.

    Example:
        >>> form = forms.MemberAssociation("Buren van Eikdorp", forms.Capacity.LIMITED, deed=NONE)
        >>> form.capacity.label("nl")
        'beperkte rechtsbevoegdheid'
    """

    word = "member_association"
    labels = Text("vereniging", "member association")
    legal_person = True

    statutory_name: str | None = None
    capacity: Capacity | None = None
    deed: Deed | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    registered_office: WholeParty | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers(), kw_only=True)


@final
@attrs.frozen(eq=False, repr=False)
class Foundation(LegalForm):
    """
    A legal person without members (*stichting*; BW 2:285).

    Args:
        statutory_name: The name in its statutes (*statutaire naam*; BW 2:286).

        deed: The deed by which it was founded; `NONE`: without one.

        registered_office: The municipality that the statutes name (*statutaire zetel*; BW 2:286).

        identifiers: Its numbers.

    Example:
        >>> form = forms.Foundation("Stichting Oeverland", registered_office=Municipality("elm", "Elmstad"))
        >>> Network("n", legal_form=form).party("elm").name
        'Elmstad'
    """

    word = "foundation"
    labels = Text("stichting", "foundation")
    legal_person = True

    statutory_name: str | None = None
    deed: Deed | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    registered_office: WholeParty | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers(), kw_only=True)


@final
@attrs.frozen(eq=False, repr=False)
class LimitedCompany(LegalForm):
    """
    A company with share capital (*vennootschap*: NV, BW 2:64; BV, BW 2:175).

    Args:
        statutory_name: The name in its statutes (*statutaire naam*; BW 2:66, 2:177).

        company_type: NV or BV.

        deed: The deed by which it was founded; `NONE`: without one.

        registered_office: The municipality that the statutes name (*statutaire zetel*; BW 2:66, 2:177).

        identifiers: Its numbers.

    Example:
        >>> form = forms.LimitedCompany("Oeverland", forms.CompanyType.PRIVATE)
        >>> form.company_type.label("nl"), form.legal_person
        ('besloten vennootschap (B.V.)', True)
    """

    word = "limited_company"
    labels = Text("vennootschap", "limited company")
    legal_person = True

    statutory_name: str | None = None
    company_type: CompanyType | None = None
    deed: Deed | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    registered_office: WholeParty | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers(), kw_only=True)


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class Covenant(LegalForm):
    """
    A signed agreement without a body (*convenant*, *bestuursovereenkomst*, *samenwerkingsovereenkomst*).

    Args:
        enforceable: Whether the parties mean it to be enforceable in law.

    Example:
        >>> covenant = forms.Covenant(enforceable=False)
        >>> covenant.legal_person, Network("n", "Oeverland", legal_form=covenant).text("nl")
        (False, 'Oeverland (netwerk, convenant)')
    """

    word = "covenant"
    labels = Text("convenant", "covenant")

    enforceable: bool | None = None


@final
@attrs.frozen(eq=False, repr=False)
class Egtc(LegalForm):
    """
    A European grouping of territorial cooperation (*EGTS*; Regulation (EC) 1082/2006).

    Args:
        statutory_name: The name in its statutes.

        registered_office: The municipality where it has its registered office.

        identifiers: Its numbers.

    Example:
        >>> form = forms.Egtc("Oeverland EGTS")
        >>> form.label("nl"), form.of_wgr
        ('Europese groepering voor territoriale samenwerking', False)
    """

    word = "egtc"
    labels = Text("Europese groepering voor territoriale samenwerking", "European grouping of territorial cooperation")
    legal_person = True

    statutory_name: str | None = None
    registered_office: WholeParty | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers(), kw_only=True)


@final
@attrs.frozen(eq=False, repr=False)
class Bgts(LegalForm):
    """
    A Benelux grouping of territorial cooperation (*BGTS*; Benelux Convention of 2014).

    Args:
        statutory_name: The name in its statutes.

        registered_office: The municipality where it has its registered office.

        identifiers: Its numbers.

    Example:
        >>> form = forms.Bgts("Oeverland BGTS")
        >>> form.label("nl"), form.of_wgr
        ('Benelux Groepering voor Territoriale Samenwerking', False)
    """

    word = "bgts"
    labels = Text("Benelux Groepering voor Territoriale Samenwerking", "Benelux grouping of territorial cooperation")
    legal_person = True

    statutory_name: str | None = None
    registered_office: WholeParty | None = attrs.field(default=None, kw_only=True, converter=to_holder_or_none)
    identifiers: Identifiers = attrs.field(default=Identifiers(), kw_only=True)
