"""Wgr 9 to 11a: what an arrangement says."""

from __future__ import annotations

from samenwerking.rules.citations import wgr
from samenwerking.rules.conditions import any_wgr_form, set_aside
from samenwerking.rules.examples import PLAIN, aged, but
from samenwerking.rules.families import provision
from samenwerking.rules.law.transitions import STB_2022_18
from samenwerking.rules.rule import When, bad, good, names, rule, since
from samenwerking.rules.vocabulary import ProvisionKind
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import Truth, all_of

indefinite = When(
    lambda case: case.is_indefinite, "aangegaan voor onbepaalde tijd", "entered into for an indefinite time"
)

OF_2018 = aged(PLAIN, "2012-01-01")
OF_2010 = aged(PLAIN, "2009-01-01")


@rule(
    "WGR009-02",
    "exit-conditions-and-consequences-arranged",
    asks_nl="De regeling zegt onder welke voorwaarden een deelnemer kan uittreden, en wat de gevolgen zijn.",
    asks_en="The arrangement says on which conditions a participant can leave, and what the consequences are.",
    applies_to=any_wgr_form,
    versions=[
        since(
            "2022-07-01",
            wgr("9", "1"),
            names(ProvisionKind.EXIT_CONDITIONS, ProvisionKind.EXIT_CONSEQUENCES),
            transition=STB_2022_18,
        ),
        since(
            "2015-01-01",
            wgr("9", "1"),
            names(ProvisionKind.EXIT_CONSEQUENCES),
            only_when=indefinite,
            until="2022-07-01",
        ),
        since("2002-03-07", wgr("9", "1"), names(ProvisionKind.EXIT), only_when=indefinite, until="2015-01-01"),
    ],
    nl="De regeling regelt niet: {facts}.",
    en="The arrangement does not arrange: {facts}.",
    remedy_nl="Neem op wanneer en hoe een deelnemer kan vertrekken, en wie dan welke kosten en bezittingen draagt.",
    remedy_en="Say when and how a participant can leave, and who then carries which costs and assets.",
    examples=lambda: [
        good("2025-03-01", PLAIN),
        bad("2025-03-01", but(PLAIN, {"provisions/exit_conditions/arranged": False})),
        good("2018-03-01", OF_2018),
        bad("2018-03-01", but(OF_2018, {"provisions/exit_consequences/arranged": False})),
        good("2010-03-01", OF_2010),
        bad("2010-03-01", but(OF_2010, {"provisions/exit/arranged": False})),
    ],
)
def exit_arranged(case: Case, subjects: tuple[ProvisionKind, ...]) -> Truth:
    return all_of(case.arranges(subject) for subject in subjects)


evaluation_arranged = provision(
    "WGR011A-01",
    "evaluation-arranged",
    ProvisionKind.EVALUATION,
    versions=[since("2022-07-01", wgr("11a"), transition=STB_2022_18)],
    unless=set_aside("11a"),
    nl="De regeling bevat geen bepalingen over haar evaluatie.",
    en="The arrangement has no provisions on its evaluation.",
    remedy_nl="Neem op hoe en wanneer de regeling wordt geëvalueerd; de wet schrijft geen termijn voor.",
    remedy_en="Say how and when the arrangement is evaluated; the law sets no interval.",
)
