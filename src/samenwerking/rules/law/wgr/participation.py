"""Wgr 1 and 8: who may make an arrangement, and in which form."""

from __future__ import annotations

from samenwerking.rules.citations import wgr
from samenwerking.rules.conditions import any_wgr_form, form
from samenwerking.rules.examples import ELM, OAK, OPERATIONAL, PLAIN, VEEN, but
from samenwerking.rules.rule import Verdict, When, bad, good, rule, since
from samenwerking.rules.vocabulary import OperationalManagementOrganisation
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.parties import TakingPart
from samenwerking.values.truth import Truth

one_with_others = When(
    lambda case: case.is_one_party_with_others,
    "één gemeente, provincie of waterschap met anderen (hoofdstuk IX)",
    "one municipality, province or water authority with others (chapter IX)",
)


@rule(
    "WGR001-01",
    "two-or-more-local-parties",
    asks_nl="Een regeling wordt getroffen door organen van ten minste twee gemeenten, provincies of waterschappen.",
    asks_en="An arrangement is made by organs of at least two municipalities, provinces or water authorities.",
    applies_to=any_wgr_form,
    unless=one_with_others,
    versions=[since("2002-03-07", wgr("1", "1"), 2)],
    nl="Aantal gemeenten, provincies en waterschappen dat meedoet: {number}. Het moeten er ten minste {value} zijn.",
    en="Municipalities, provinces and water authorities that take part: {number}. There must be at least {value}.",
    remedy_nl="Noem alle deelnemers. Is er maar één, dan is een regeling niet mogelijk.",
    remedy_en="Name all participants. With only one, an arrangement is not possible.",
    examples=lambda: [
        good("2025-03-01", PLAIN),
        bad("2025-03-01", but(PLAIN, {"participants": [ELM.council, ELM.executive]})),
    ],
)
def two_or_more(case: Case, least: int) -> Verdict:
    return Verdict(case.local_parties >= least, {"number": case.local_parties})


@rule(
    "WGR001-02",
    "made-by-organs-that-the-law-names",
    asks_nl="Alleen raad, college en burgemeester, of wie in hun plaats staan, kunnen een regeling treffen.",
    asks_en="Only council, executive and mayor, or who stands in their place, can make an arrangement.",
    applies_to=any_wgr_form,
    over=Case.local_participations,
    versions=[since("2002-03-07", wgr("1", "1"))],
    nl="{holder} neemt deel; de wet noemt dat orgaan niet.",
    en="{holder} takes part; the law does not name that organ.",
    remedy_nl="Noem de raad, het college of de burgemeester, of wie bij provincie of waterschap in hun plaats staat.",
    remedy_en="Name the council, the executive or the mayor, or who stands in their place at another authority.",
    examples=lambda: [
        good("2025-03-01", PLAIN),
        bad("2025-03-01", but(PLAIN, {"participants": [ELM.secretary, OAK.executive]})),
    ],
)
def organ_may_take_part(case: Case, organ: TakingPart) -> Truth:
    return case.may_take_part(organ)


@rule(
    "WGR008-04",
    "operational-management-by-executives-only",
    asks_nl="Aan een regeling met een bedrijfsvoeringsorganisatie nemen uitsluitend colleges deel.",
    asks_en="Only executives take part in an arrangement with an operational management organisation.",
    applies_to=form(OperationalManagementOrganisation),
    over=Case.participations,
    versions=[since("2015-01-01", wgr("8", "3"))],
    nl="{holder} neemt deel; in een bedrijfsvoeringsorganisatie kan alleen het college dat.",
    en="{holder} takes part; in an operational management organisation only the executive can.",
    remedy_nl="Kijk wat de regeling zelf zegt: registers noemen soms ook organen die alleen toestemming gaven.",
    remedy_en="See what the arrangement itself says: registers sometimes list organs that only gave their consent.",
    examples=lambda: [
        good("2025-03-01", OPERATIONAL),
        bad("2025-03-01", but(OPERATIONAL, {"participants": [ELM.executive, OAK.executive, VEEN.mayor]})),
    ],
)
def executives_only(case: Case, organ: TakingPart) -> Truth:
    return case.is_through(organ, "executive")
