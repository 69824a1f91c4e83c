"""Collaborations between Dutch municipalities as typed values: who decides what, on a given day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

_EXPORTS: Final = {
    "samenwerking.comparison.compare": ("compare",),
    "samenwerking.comparison.differences": (
        "Change",
        "DifferenceRow",
        "Differences",
    ),
    "samenwerking.errors": (
        "InvalidError",
        "Problem",
    ),
    "samenwerking.language": (
        "Language",
        "Text",
    ),
    "samenwerking.values.count": ("Count",),
    "samenwerking.values.dates": ("PartialDate",),
    "samenwerking.values.identifiers": (
        "Kvk",
        "MunicipalityCode",
        "Oin",
        "Rsin",
        "Tooi",
    ),
    "samenwerking.values.json_value": ("Json",),
    "samenwerking.values.marks": (
        "NONE",
        "NO_FORM_NAMED",
        "OUTSIDER",
        "UNKNOWN",
    ),
    "samenwerking.values.money": (
        "Amount",
        "Share",
    ),
    "samenwerking.values.place": ("Place",),
    "samenwerking.values.truth": (
        "NO",
        "YES",
        "Fact",
        "Gap",
        "Truth",
        "all_of",
        "any_of",
        "known",
        "unknown",
    ),
    "samenwerking.model.accounting": (
        "Published",
        "RelatedParty",
    ),
    "samenwerking.model.agenda": (
        "Agenda",
        "AgendaItem",
        "ItemKind",
        "ItemStatus",
        "Lesson",
        "LessonMethod",
        "LessonOutcome",
        "NothingPlanned",
        "Product",
        "ProductKind",
        "Relation",
        "RelationKind",
    ),
    "samenwerking.model.partner_choice": (
        "Assessor",
        "Candidate",
        "CandidateOutcome",
        "ChoiceDecision",
        "ChoicePublication",
        "Criterion",
        "CriterionKind",
        "FollowUp",
        "PartnerChoice",
        "PartnerRelation",
        "Procedure",
        "ProcedureKind",
        "ProcurementRoute",
    ),
    "samenwerking.model.themes": ("ThemeCode",),
    "samenwerking.model.character": (
        "HelixClaim",
        "Level",
        "NetworkMode",
        "OpenList",
    ),
    "samenwerking.model.funding": (
        "Funding",
        "FundingKind",
    ),
    "samenwerking.model.working": (
        "DisputeStep",
        "Disputes",
        "Reporting",
        "WorkingCapacity",
    ),
    "samenwerking.model.collaboration": ("SelfDescription",),
    "samenwerking.model.evidence": (
        "Acceptance",
        "Certainty",
        "Evidence",
        "Source",
        "WhyUnknown",
    ),
    "samenwerking.model.holders": (
        "ITSELF",
        "Holder",
        "PartyOrgan",
    ),
    "samenwerking.model.identifiers": (
        "Identifiers",
        "UncheckedIdentifier",
    ),
    "samenwerking.model.links": (
        "DocumentLink",
        "Successor",
    ),
    "samenwerking.model.organs": (
        "CountedBy",
        "DecisionRule",
        "Majority",
        "Office",
        "Organ",
        "OrganKind",
        "OtherPost",
        "Seat",
        "SeatRole",
        "TieRule",
        "Treatment",
        "VoteBase",
        "VotesPerMember",
        "WayOut",
    ),
    "samenwerking.model.participation": (
        "Commitment",
        "CommitmentKind",
        "CouncilPosition",
        "Interest",
        "Participation",
        "Role",
    ),
    "samenwerking.model.parties": (
        "Association",
        "CareProvider",
        "CitizensInitiative",
        "CivilSocietyOrganisation",
        "Collective",
        "Company",
        "JointAuthority",
        "KnowledgeInstitution",
        "Ministry",
        "Municipality",
        "OtherOrganisation",
        "Party",
        "Province",
        "Scale",
        "Sector",
        "WaterAuthority",
    ),
    "samenwerking.model.period": ("Period",),
    "samenwerking.model.places": (
        "but",
        "find",
    ),
    "samenwerking.model.powers": (
        "Power",
        "PowerKind",
        "PowerToDo",
        "Tax",
    ),
    "samenwerking.model.provisions": (
        "Provision",
        "ProvisionKind",
    ),
    "samenwerking.model.purpose": (
        "Goal",
        "InnovationRoom",
        "IntendedResult",
        "Motive",
        "MotiveKind",
        "Purpose",
        "Theme",
    ),
    "samenwerking.model.record": (
        "Ballot",
        "CompleteRecord",
        "Event",
        "EventKind",
        "Medium",
        "Subject",
    ),
    "samenwerking.structures": (
        "Bilateral",
        "Collaboration",
        "Cooperative",
        "InterGovernmental",
        "InterMunicipal",
        "Network",
        "View",
    ),
    "samenwerking.model.tasks": (
        "Assignment",
        "DecisionRight",
        "JointlyResponsible",
        "ReportBack",
        "Responsible",
        "RightKind",
        "Task",
    ),
    "samenwerking.model.view": (
        "Elements",
        "Presence",
        "State",
    ),
    "samenwerking.questions.answers": (
        "Interval",
        "Phrase",
    ),
    "samenwerking.questions.boards": (
        "Roster",
        "RosterRow",
        "ShareRow",
        "Shares",
    ),
    "samenwerking.questions.conditions": (
        "ConditionRow",
        "Conditions",
    ),
    "samenwerking.questions.councils": (
        "CouncilRow",
        "Councils",
    ),
    "samenwerking.questions.decides": (
        "SayRow",
        "WhoDecides",
    ),
    "samenwerking.questions.matrix": (
        "Matrix",
        "MatrixRow",
        "PowerRow",
    ),
    "samenwerking.questions.decision": (
        "Decision",
        "Stall",
        "StallKind",
        "Step",
        "StepRow",
    ),
    "samenwerking.questions.endings": (
        "Aftermath",
        "EndingRow",
        "Endings",
    ),
    "samenwerking.questions.explanation": ("Explanation",),
    "samenwerking.questions.telling": (
        "ExplanationRow",
        "ExplanationTopic",
    ),
    "samenwerking.questions.members": (
        "GroupRow",
        "MemberRow",
        "Members",
        "MembersByKind",
        "SectorCoverage",
        "SectorRow",
    ),
    "samenwerking.questions.timeline": (
        "Timeline",
        "TimelineRow",
    ),
    "samenwerking.questions.unknowns": (
        "UnknownRow",
        "Unknowns",
    ),
    "samenwerking.questions.wheel": (
        "Concentration",
        "Wheel",
        "WheelRow",
    ),
    "samenwerking.overlap.pairs": (
        "Overlap",
        "PartScore",
        "overlap_of",
    ),
    "samenwerking.overlap.rows": (
        "LessonRow",
        "LessonsElsewhere",
        "OverlapRow",
        "Overlaps",
        "PartnerRow",
        "SamePartners",
    ),
    "samenwerking.overlap.score": ("OverlapPart",),
    "samenwerking.overlap.shared": ("SharedAgenda",),
    "samenwerking.formats.agenda_csv": (
        "agenda_from_csv",
        "agenda_from_csv_text",
    ),
    "samenwerking.formats.converter": ("make_converter",),
    "samenwerking.formats.documents": (
        "Document",
        "dump",
        "dumps",
        "from_data",
        "load",
        "loads",
        "read",
        "to_data",
    ),
    "samenwerking.rules.catalogue": (
        "ALL_RULES",
        "DUTCH_LAW",
        "GOOD_GOVERNANCE",
    ),
    "samenwerking.rules.check": ("check",),
    "samenwerking.rules.citations": (
        "Article",
        "Literature",
        "Statute",
        "bw2",
        "gemeentewet",
        "wgr",
    ),
    "samenwerking.rules.findings": (
        "Finding",
        "Missing",
        "Receipt",
        "RuleError",
    ),
    "samenwerking.rules.outcome": (
        "Outcome",
        "Status",
    ),
    "samenwerking.rules.report": ("Report",),
    "samenwerking.rules.rule": (
        "Basis",
        "Example",
        "Rule",
        "Severity",
        "Transition",
        "Verdict",
        "Version",
        "When",
        "bad",
        "good",
        "names",
        "rule",
        "since",
    ),
    "samenwerking.rules.families": ("provision",),
    "samenwerking.rules.settings": ("Settings",),
    "samenwerking.rules.sets": (
        "RuleSet",
        "installed_rules",
    ),
    "samenwerking.rules.words.case": ("Case",),
    "samenwerking.rules.words.days": (
        "Day",
        "Happening",
    ),
    "samenwerking.rules.words.instances": (
        "Instance",
        "Instances",
    ),
    "samenwerking.rules.conditions": (
        "any_wgr_form",
        "form",
    ),
    "samenwerking.rules.terms": (
        "MonthDay",
        "in_time",
    ),
    "samenwerking.rules.words.boards": (
        "Board",
        "Member",
    ),
    "samenwerking.rules.words.parties": (
        "Partner",
        "TakingPart",
    ),
    "samenwerking.rules.words.acts": ("Act",),
    "samenwerking.rules.words.agendas": ("Planned",),
    "samenwerking.rules.words.choices": (
        "Dossier",
        "Judging",
    ),
}
"""The public names, by the module that defines each; it is imported at the first use of one of its names."""

_HOME: Final = {name: module for module, names in _EXPORTS.items() for name in names}

__all__ = ["__version__", "forms", *sorted(_HOME)]

if TYPE_CHECKING:
    from samenwerking.comparison.compare import compare as compare
    from samenwerking.comparison.differences import Change as Change
    from samenwerking.comparison.differences import DifferenceRow as DifferenceRow
    from samenwerking.comparison.differences import Differences as Differences
    from samenwerking.errors import InvalidError as InvalidError
    from samenwerking.errors import Problem as Problem
    from samenwerking.formats.agenda_csv import agenda_from_csv as agenda_from_csv
    from samenwerking.formats.agenda_csv import agenda_from_csv_text as agenda_from_csv_text
    from samenwerking.formats.converter import make_converter as make_converter
    from samenwerking.formats.documents import Document as Document
    from samenwerking.formats.documents import dump as dump
    from samenwerking.formats.documents import dumps as dumps
    from samenwerking.formats.documents import from_data as from_data
    from samenwerking.formats.documents import load as load
    from samenwerking.formats.documents import loads as loads
    from samenwerking.formats.documents import read as read
    from samenwerking.formats.documents import to_data as to_data
    from samenwerking.language import Language as Language
    from samenwerking.language import Text as Text
    from samenwerking.model import forms as forms
    from samenwerking.model.accounting import Published as Published
    from samenwerking.model.accounting import RelatedParty as RelatedParty
    from samenwerking.model.agenda import Agenda as Agenda
    from samenwerking.model.agenda import AgendaItem as AgendaItem
    from samenwerking.model.agenda import ItemKind as ItemKind
    from samenwerking.model.agenda import ItemStatus as ItemStatus
    from samenwerking.model.agenda import Lesson as Lesson
    from samenwerking.model.agenda import LessonMethod as LessonMethod
    from samenwerking.model.agenda import LessonOutcome as LessonOutcome
    from samenwerking.model.agenda import NothingPlanned as NothingPlanned
    from samenwerking.model.agenda import Product as Product
    from samenwerking.model.agenda import ProductKind as ProductKind
    from samenwerking.model.agenda import Relation as Relation
    from samenwerking.model.agenda import RelationKind as RelationKind
    from samenwerking.model.character import HelixClaim as HelixClaim
    from samenwerking.model.character import Level as Level
    from samenwerking.model.character import NetworkMode as NetworkMode
    from samenwerking.model.character import OpenList as OpenList
    from samenwerking.model.collaboration import SelfDescription as SelfDescription
    from samenwerking.model.evidence import Acceptance as Acceptance
    from samenwerking.model.evidence import Certainty as Certainty
    from samenwerking.model.evidence import Evidence as Evidence
    from samenwerking.model.evidence import Source as Source
    from samenwerking.model.evidence import WhyUnknown as WhyUnknown
    from samenwerking.model.funding import Funding as Funding
    from samenwerking.model.funding import FundingKind as FundingKind
    from samenwerking.model.holders import ITSELF as ITSELF
    from samenwerking.model.holders import Holder as Holder
    from samenwerking.model.holders import PartyOrgan as PartyOrgan
    from samenwerking.model.identifiers import Identifiers as Identifiers
    from samenwerking.model.identifiers import UncheckedIdentifier as UncheckedIdentifier
    from samenwerking.model.links import DocumentLink as DocumentLink
    from samenwerking.model.links import Successor as Successor
    from samenwerking.model.organs import CountedBy as CountedBy
    from samenwerking.model.organs import DecisionRule as DecisionRule
    from samenwerking.model.organs import Majority as Majority
    from samenwerking.model.organs import Office as Office
    from samenwerking.model.organs import Organ as Organ
    from samenwerking.model.organs import OrganKind as OrganKind
    from samenwerking.model.organs import OtherPost as OtherPost
    from samenwerking.model.organs import Seat as Seat
    from samenwerking.model.organs import SeatRole as SeatRole
    from samenwerking.model.organs import TieRule as TieRule
    from samenwerking.model.organs import Treatment as Treatment
    from samenwerking.model.organs import VoteBase as VoteBase
    from samenwerking.model.organs import VotesPerMember as VotesPerMember
    from samenwerking.model.organs import WayOut as WayOut
    from samenwerking.model.participation import Commitment as Commitment
    from samenwerking.model.participation import CommitmentKind as CommitmentKind
    from samenwerking.model.participation import CouncilPosition as CouncilPosition
    from samenwerking.model.participation import Interest as Interest
    from samenwerking.model.participation import Participation as Participation
    from samenwerking.model.participation import Role as Role
    from samenwerking.model.parties import Association as Association
    from samenwerking.model.parties import CareProvider as CareProvider
    from samenwerking.model.parties import CitizensInitiative as CitizensInitiative
    from samenwerking.model.parties import CivilSocietyOrganisation as CivilSocietyOrganisation
    from samenwerking.model.parties import Collective as Collective
    from samenwerking.model.parties import Company as Company
    from samenwerking.model.parties import JointAuthority as JointAuthority
    from samenwerking.model.parties import KnowledgeInstitution as KnowledgeInstitution
    from samenwerking.model.parties import Ministry as Ministry
    from samenwerking.model.parties import Municipality as Municipality
    from samenwerking.model.parties import OtherOrganisation as OtherOrganisation
    from samenwerking.model.parties import Party as Party
    from samenwerking.model.parties import Province as Province
    from samenwerking.model.parties import Scale as Scale
    from samenwerking.model.parties import Sector as Sector
    from samenwerking.model.parties import WaterAuthority as WaterAuthority
    from samenwerking.model.partner_choice import Assessor as Assessor
    from samenwerking.model.partner_choice import Candidate as Candidate
    from samenwerking.model.partner_choice import CandidateOutcome as CandidateOutcome
    from samenwerking.model.partner_choice import ChoiceDecision as ChoiceDecision
    from samenwerking.model.partner_choice import ChoicePublication as ChoicePublication
    from samenwerking.model.partner_choice import Criterion as Criterion
    from samenwerking.model.partner_choice import CriterionKind as CriterionKind
    from samenwerking.model.partner_choice import FollowUp as FollowUp
    from samenwerking.model.partner_choice import PartnerChoice as PartnerChoice
    from samenwerking.model.partner_choice import PartnerRelation as PartnerRelation
    from samenwerking.model.partner_choice import Procedure as Procedure
    from samenwerking.model.partner_choice import ProcedureKind as ProcedureKind
    from samenwerking.model.partner_choice import ProcurementRoute as ProcurementRoute
    from samenwerking.model.period import Period as Period
    from samenwerking.model.places import but as but
    from samenwerking.model.places import find as find
    from samenwerking.model.powers import Power as Power
    from samenwerking.model.powers import PowerKind as PowerKind
    from samenwerking.model.powers import PowerToDo as PowerToDo
    from samenwerking.model.powers import Tax as Tax
    from samenwerking.model.provisions import Provision as Provision
    from samenwerking.model.provisions import ProvisionKind as ProvisionKind
    from samenwerking.model.purpose import Goal as Goal
    from samenwerking.model.purpose import InnovationRoom as InnovationRoom
    from samenwerking.model.purpose import IntendedResult as IntendedResult
    from samenwerking.model.purpose import Motive as Motive
    from samenwerking.model.purpose import MotiveKind as MotiveKind
    from samenwerking.model.purpose import Purpose as Purpose
    from samenwerking.model.purpose import Theme as Theme
    from samenwerking.model.record import Ballot as Ballot
    from samenwerking.model.record import CompleteRecord as CompleteRecord
    from samenwerking.model.record import Event as Event
    from samenwerking.model.record import EventKind as EventKind
    from samenwerking.model.record import Medium as Medium
    from samenwerking.model.record import Subject as Subject
    from samenwerking.model.tasks import Assignment as Assignment
    from samenwerking.model.tasks import DecisionRight as DecisionRight
    from samenwerking.model.tasks import JointlyResponsible as JointlyResponsible
    from samenwerking.model.tasks import ReportBack as ReportBack
    from samenwerking.model.tasks import Responsible as Responsible
    from samenwerking.model.tasks import RightKind as RightKind
    from samenwerking.model.tasks import Task as Task
    from samenwerking.model.themes import ThemeCode as ThemeCode
    from samenwerking.model.view import Elements as Elements
    from samenwerking.model.view import Presence as Presence
    from samenwerking.model.view import State as State
    from samenwerking.model.working import Disputes as Disputes
    from samenwerking.model.working import DisputeStep as DisputeStep
    from samenwerking.model.working import Reporting as Reporting
    from samenwerking.model.working import WorkingCapacity as WorkingCapacity
    from samenwerking.overlap.pairs import Overlap as Overlap
    from samenwerking.overlap.pairs import PartScore as PartScore
    from samenwerking.overlap.pairs import overlap_of as overlap_of
    from samenwerking.overlap.rows import LessonRow as LessonRow
    from samenwerking.overlap.rows import LessonsElsewhere as LessonsElsewhere
    from samenwerking.overlap.rows import OverlapRow as OverlapRow
    from samenwerking.overlap.rows import Overlaps as Overlaps
    from samenwerking.overlap.rows import PartnerRow as PartnerRow
    from samenwerking.overlap.rows import SamePartners as SamePartners
    from samenwerking.overlap.score import OverlapPart as OverlapPart
    from samenwerking.overlap.shared import SharedAgenda as SharedAgenda
    from samenwerking.questions.answers import Interval as Interval
    from samenwerking.questions.answers import Phrase as Phrase
    from samenwerking.questions.boards import Roster as Roster
    from samenwerking.questions.boards import RosterRow as RosterRow
    from samenwerking.questions.boards import ShareRow as ShareRow
    from samenwerking.questions.boards import Shares as Shares
    from samenwerking.questions.conditions import ConditionRow as ConditionRow
    from samenwerking.questions.conditions import Conditions as Conditions
    from samenwerking.questions.councils import CouncilRow as CouncilRow
    from samenwerking.questions.councils import Councils as Councils
    from samenwerking.questions.decides import SayRow as SayRow
    from samenwerking.questions.decides import WhoDecides as WhoDecides
    from samenwerking.questions.decision import Decision as Decision
    from samenwerking.questions.decision import Stall as Stall
    from samenwerking.questions.decision import StallKind as StallKind
    from samenwerking.questions.decision import Step as Step
    from samenwerking.questions.decision import StepRow as StepRow
    from samenwerking.questions.endings import Aftermath as Aftermath
    from samenwerking.questions.endings import EndingRow as EndingRow
    from samenwerking.questions.endings import Endings as Endings
    from samenwerking.questions.explanation import Explanation as Explanation
    from samenwerking.questions.matrix import Matrix as Matrix
    from samenwerking.questions.matrix import MatrixRow as MatrixRow
    from samenwerking.questions.matrix import PowerRow as PowerRow
    from samenwerking.questions.members import GroupRow as GroupRow
    from samenwerking.questions.members import MemberRow as MemberRow
    from samenwerking.questions.members import Members as Members
    from samenwerking.questions.members import MembersByKind as MembersByKind
    from samenwerking.questions.members import SectorCoverage as SectorCoverage
    from samenwerking.questions.members import SectorRow as SectorRow
    from samenwerking.questions.telling import ExplanationRow as ExplanationRow
    from samenwerking.questions.telling import ExplanationTopic as ExplanationTopic
    from samenwerking.questions.timeline import Timeline as Timeline
    from samenwerking.questions.timeline import TimelineRow as TimelineRow
    from samenwerking.questions.unknowns import UnknownRow as UnknownRow
    from samenwerking.questions.unknowns import Unknowns as Unknowns
    from samenwerking.questions.wheel import Concentration as Concentration
    from samenwerking.questions.wheel import Wheel as Wheel
    from samenwerking.questions.wheel import WheelRow as WheelRow
    from samenwerking.rules.catalogue import ALL_RULES as ALL_RULES
    from samenwerking.rules.catalogue import DUTCH_LAW as DUTCH_LAW
    from samenwerking.rules.catalogue import GOOD_GOVERNANCE as GOOD_GOVERNANCE
    from samenwerking.rules.check import check as check
    from samenwerking.rules.citations import Article as Article
    from samenwerking.rules.citations import Literature as Literature
    from samenwerking.rules.citations import Statute as Statute
    from samenwerking.rules.citations import bw2 as bw2
    from samenwerking.rules.citations import gemeentewet as gemeentewet
    from samenwerking.rules.citations import wgr as wgr
    from samenwerking.rules.conditions import any_wgr_form as any_wgr_form
    from samenwerking.rules.conditions import form as form
    from samenwerking.rules.families import provision as provision
    from samenwerking.rules.findings import Finding as Finding
    from samenwerking.rules.findings import Missing as Missing
    from samenwerking.rules.findings import Receipt as Receipt
    from samenwerking.rules.findings import RuleError as RuleError
    from samenwerking.rules.outcome import Outcome as Outcome
    from samenwerking.rules.outcome import Status as Status
    from samenwerking.rules.report import Report as Report
    from samenwerking.rules.rule import Basis as Basis
    from samenwerking.rules.rule import Example as Example
    from samenwerking.rules.rule import Rule as Rule
    from samenwerking.rules.rule import Severity as Severity
    from samenwerking.rules.rule import Transition as Transition
    from samenwerking.rules.rule import Verdict as Verdict
    from samenwerking.rules.rule import Version as Version
    from samenwerking.rules.rule import When as When
    from samenwerking.rules.rule import bad as bad
    from samenwerking.rules.rule import good as good
    from samenwerking.rules.rule import names as names
    from samenwerking.rules.rule import rule as rule
    from samenwerking.rules.rule import since as since
    from samenwerking.rules.sets import RuleSet as RuleSet
    from samenwerking.rules.sets import installed_rules as installed_rules
    from samenwerking.rules.settings import Settings as Settings
    from samenwerking.rules.terms import MonthDay as MonthDay
    from samenwerking.rules.terms import in_time as in_time
    from samenwerking.rules.words.acts import Act as Act
    from samenwerking.rules.words.agendas import Planned as Planned
    from samenwerking.rules.words.boards import Board as Board
    from samenwerking.rules.words.boards import Member as Member
    from samenwerking.rules.words.case import Case as Case
    from samenwerking.rules.words.choices import Dossier as Dossier
    from samenwerking.rules.words.choices import Judging as Judging
    from samenwerking.rules.words.days import Day as Day
    from samenwerking.rules.words.days import Happening as Happening
    from samenwerking.rules.words.instances import Instance as Instance
    from samenwerking.rules.words.instances import Instances as Instances
    from samenwerking.rules.words.parties import Partner as Partner
    from samenwerking.rules.words.parties import TakingPart as TakingPart
    from samenwerking.structures import Bilateral as Bilateral
    from samenwerking.structures import Collaboration as Collaboration
    from samenwerking.structures import Cooperative as Cooperative
    from samenwerking.structures import InterGovernmental as InterGovernmental
    from samenwerking.structures import InterMunicipal as InterMunicipal
    from samenwerking.structures import Network as Network
    from samenwerking.structures import View as View
    from samenwerking.values.count import Count as Count
    from samenwerking.values.dates import PartialDate as PartialDate
    from samenwerking.values.identifiers import Kvk as Kvk
    from samenwerking.values.identifiers import MunicipalityCode as MunicipalityCode
    from samenwerking.values.identifiers import Oin as Oin
    from samenwerking.values.identifiers import Rsin as Rsin
    from samenwerking.values.identifiers import Tooi as Tooi
    from samenwerking.values.json_value import Json as Json
    from samenwerking.values.marks import NO_FORM_NAMED as NO_FORM_NAMED
    from samenwerking.values.marks import NONE as NONE
    from samenwerking.values.marks import OUTSIDER as OUTSIDER
    from samenwerking.values.marks import UNKNOWN as UNKNOWN
    from samenwerking.values.money import Amount as Amount
    from samenwerking.values.money import Share as Share
    from samenwerking.values.place import Place as Place
    from samenwerking.values.truth import NO as NO
    from samenwerking.values.truth import YES as YES
    from samenwerking.values.truth import Fact as Fact
    from samenwerking.values.truth import Gap as Gap
    from samenwerking.values.truth import Truth as Truth
    from samenwerking.values.truth import all_of as all_of
    from samenwerking.values.truth import any_of as any_of
    from samenwerking.values.truth import known as known
    from samenwerking.values.truth import unknown as unknown

    __version__: str
else:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name in _HOME:
            value = getattr(import_module(_HOME[name]), name)
        elif name == "forms":
            value = import_module("samenwerking.model.forms")
        elif name == "__version__":
            value = import_module("importlib.metadata").version("samenwerking")
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
