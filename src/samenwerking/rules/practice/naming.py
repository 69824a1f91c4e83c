"""What a collaboration calls itself."""

from __future__ import annotations

from samenwerking.rules.examples import COOPERATIVE, SelfDescription, but
from samenwerking.rules.practice.sources import SELF_NAMING
from samenwerking.rules.rule import Severity, bad, good, rule
from samenwerking.rules.vocabulary import Foundation, Role
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.parties import Partner
from samenwerking.values.truth import Truth


@rule(
    "GOV009",
    "self-descriptions-agree-with-form",
    asks_nl="Wat bronnen het noemen past bij de vastgelegde vorm; leden zijn rechtspersoon of hebben een drager.",
    asks_en="What sources call it agrees with the recorded legal form; members are legal persons or have a carrier.",
    severity=Severity.WARNING,
    source=SELF_NAMING,
    nl="Dit past niet bij de vastgelegde rechtsvorm: {facts}.",
    en="This does not agree with the recorded legal form: {facts}.",
    remedy_nl="Zoek de vorm op in de akte of het handelsregister, en noem haar overal zo.",
    remedy_en="Look up the form in the deed or the trade register, and call it that everywhere.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"self_descriptions": [SelfDescription("zorgstichting", Foundation)]})),
    ],
)
def called_what_it_is(case: Case) -> Truth:
    def stands_in_law(member: Partner) -> Truth:
        return case.has_legal_personality(member.party) | case.has_carrier(member.party)

    return case.descriptions_agree & case.for_all(case.in_role(Role.MEMBER), stands_in_law)
