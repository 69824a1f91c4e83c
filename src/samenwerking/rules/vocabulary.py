"""The enumerations and legal forms that rules name; what they say of a collaboration they ask a `Case`."""

from samenwerking.model.character import NetworkMode
from samenwerking.model.forms import (
    ArrangementWithoutBody,
    Bgts,
    CooperativeAssociation,
    Covenant,
    Deed,
    Egtc,
    Foundation,
    JointOrgan,
    Liability,
    LimitedCompany,
    MemberAssociation,
    OperationalManagementOrganisation,
    PublicBody,
)
from samenwerking.model.holders import Holder, PartyOrgan
from samenwerking.model.organs import DECIDING, Majority, Office, OrganKind, SeatRole
from samenwerking.model.participation import Participation, Role
from samenwerking.model.parties import (
    CareProvider,
    Company,
    KnowledgeInstitution,
    Municipality,
    Party,
    Province,
    WaterAuthority,
)
from samenwerking.model.partner_choice import PartnerRelation
from samenwerking.model.provisions import ProvisionKind
from samenwerking.model.purpose import Goal
from samenwerking.model.record import EventKind, Medium, Subject

__all__ = [
    "DECIDING",
    "ArrangementWithoutBody",
    "Bgts",
    "CareProvider",
    "Company",
    "CooperativeAssociation",
    "Covenant",
    "Deed",
    "Egtc",
    "EventKind",
    "Foundation",
    "Goal",
    "Holder",
    "JointOrgan",
    "KnowledgeInstitution",
    "Liability",
    "LimitedCompany",
    "Majority",
    "Medium",
    "MemberAssociation",
    "Municipality",
    "NetworkMode",
    "Office",
    "OperationalManagementOrganisation",
    "OrganKind",
    "Participation",
    "PartnerRelation",
    "Party",
    "PartyOrgan",
    "Province",
    "ProvisionKind",
    "PublicBody",
    "Role",
    "SeatRole",
    "Subject",
    "WaterAuthority",
]
