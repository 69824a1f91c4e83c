"""Book 2, title 3: cooperatives."""

from __future__ import annotations

from samenwerking.rules.citations import bw2
from samenwerking.rules.conditions import form
from samenwerking.rules.examples import COOPERATIVE, but
from samenwerking.rules.rule import bad, good, names, rule, since
from samenwerking.rules.vocabulary import CooperativeAssociation
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import Truth


@rule(
    "BW2-054-03",
    "cooperative-name-ends-with-liability-letters",
    asks_nl="De naam van een coöperatie eindigt op W.A., B.A. of U.A.",
    asks_en="The name of a cooperative ends with W.A., B.A. or U.A.",
    applies_to=form(CooperativeAssociation),
    versions=[since("2002-04-23", bw2("54", "2"), names("W.A.", "B.A.", "U.A."), oldest=True)],
    nl="Geen van de letters {value} staat aan het slot van de statutaire naam.",
    en="None of the letters {value} stands at the end of the statutory name.",
    remedy_nl="Zet de letters van de aansprakelijkheid aan het slot van de naam in de statuten.",
    remedy_en="Put the letters of the liability at the end of the name in the statutes.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"legal_form/statutory_name": "Coöperatief Samen Veen"})),
    ],
)
def name_ends_with_letters(case: Case, letters: tuple[str, ...]) -> Truth:
    return case.name_ends_with(*letters)
