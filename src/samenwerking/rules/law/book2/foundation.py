"""Book 2, title 6: foundations."""

from __future__ import annotations

from samenwerking.rules.citations import bw2
from samenwerking.rules.conditions import form
from samenwerking.rules.examples import FOUNDATION, but
from samenwerking.rules.rule import Verdict, bad, good, rule, since
from samenwerking.rules.vocabulary import Foundation, Role
from samenwerking.rules.words.case import Case


@rule(
    "BW2-285-01",
    "foundation-has-no-members",
    asks_nl="Een stichting kent geen leden.",
    asks_en="A foundation has no members.",
    applies_to=form(Foundation),
    versions=[since("2002-04-23", bw2("285", "1"), oldest=True)],
    nl="De stichting heeft {number} als lid vastgelegd.",
    en="The foundation is recorded with this number of members: {number}.",
    remedy_nl="Geef deelnemers een contract of een andere rol, of kies een vereniging of coöperatie.",
    remedy_en="Give participants a contract or another role, or choose an association or cooperative.",
    examples=lambda: [
        good("2025-03-01", FOUNDATION),
        bad("2025-03-01", but(FOUNDATION, {"participants/north/roles": [Role.MEMBER]})),
    ],
)
def no_members(case: Case) -> Verdict:
    number = case.how_many(case.in_role(Role.MEMBER))
    return Verdict(number.equals(0), {"number": number})
