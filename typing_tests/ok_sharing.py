"""Agendas, and the dossier of a choice of partners, as they may be written."""

# pyright: strict

from __future__ import annotations

from fractions import Fraction
from typing import assert_type

from samenwerking import (
    NONE,
    OUTSIDER,
    Agenda,
    AgendaItem,
    Assessor,
    Candidate,
    CandidateOutcome,
    CareProvider,
    ChoiceDecision,
    ChoicePublication,
    Collaboration,
    Company,
    Criterion,
    CriterionKind,
    Document,
    DocumentLink,
    Explanation,
    FollowUp,
    ItemKind,
    ItemStatus,
    Lesson,
    LessonOutcome,
    Municipality,
    Network,
    NothingPlanned,
    Overlaps,
    PartnerChoice,
    PartnerRelation,
    Period,
    Procedure,
    ProcedureKind,
    Product,
    ProductKind,
    Relation,
    RelationKind,
    Report,
    SeatRole,
    SharedAgenda,
    ThemeCode,
    check,
    dumps,
    load,
    loads,
    overlap_of,
    read,
)

oak = Municipality("oak", "Eikdorp")
elm = Municipality("elm", "Elmstad")
north = CareProvider("north", "Zorg Noord")

item = AgendaItem(
    "drains",
    "Sensoren in riolen",
    oak,
    summary="Meten waar het water blijft staan",
    themes=["smart city", ThemeCode("top", "verkeer")],
    kind=ItemKind.PILOT,
    status=ItemStatus.RUNNING,
    period=Period("2026-03", "2027"),
    territory=[oak],
    partners=[north, None],
    partners_sought=[Company],
    budget=180_000,
    reuse=NONE,
    updated="2026-09",
    relations=[Relation(RelationKind.DELIBERATELY_PARALLEL, "pipes", "elmstad", reason="andere grond")],
)
lesson = Lesson(
    "drift", "Sensoren verlopen", oak, item="drains", outcome=LessonOutcome.DID_NOT_WORK,
    products=[Product("logboek", ProductKind.DATA, licence="CC0-1.0")],
)  # fmt: skip
agenda = Agenda(
    "eikdorp", "Agenda van Eikdorp", items=[item, None], lessons=[lesson], nothing_planned=[NothingPlanned(elm, "2026")]
)
other = AgendaItem("pipes", "Riolen met sensoren", elm.holder, period="2026", themes=())

assert_type(load("agenda.yaml", structure=Agenda), Agenda)
assert_type(loads(dumps(agenda), structure=Agenda), Agenda)
assert_type(read("agenda.yaml", structure=Agenda), Document[Agenda])
assert_type(read("network.yaml"), Document[Collaboration])
assert_type(SharedAgenda([agenda, read("agenda.yaml", structure=Agenda)]).overlaps(of=oak, at_least="60%"), Overlaps)
assert_type(overlap_of(item, other).score, Fraction)

choice = PartnerChoice(
    "care",
    oak,
    need="zorg dichtbij",
    relation=PartnerRelation.PARTICIPATION,
    criteria=["prijs", Criterion("kwaliteit", CriterionKind.AWARD, weight="60%", fixed="2026-01-05"), None],
    procedure=Procedure(ProcedureKind.OPEN_CALL, announced=NONE),
    candidates=[Candidate(north, outcome=CandidateOutcome.CHOSEN), Candidate([north, None], "samen", count=None)],
    assessors=[Assessor(OUTSIDER, "N. Vermeer", roles=SeatRole.CHAIR, declared=True, interests=NONE)],
    decision=ChoiceDecision(oak.executive, "2026-03-10", council_heard="2026-02", until=NONE),
    publication=ChoicePublication(NONE, reason="bedrijfsgegevens"),
    follow_up=FollowUp(contract="statuten", exit=NONE),
)
network = Network("n", participants=[oak, elm], partner_choices=[choice], agendas=[DocumentLink("eikdorp"), None])

assert_type(network.explain(), Explanation)
assert_type(network.explain("care").complete, bool)
assert_type(check(network, on="2026-11-26", agendas=[agenda]), Report)
