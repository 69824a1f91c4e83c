"""Two rules of our own: one with as little as a rule may have, and one with all that a rule can say."""

from __future__ import annotations

from typing import Final

from samenwerking import (
    CareProvider,
    Case,
    Cooperative,
    JointlyResponsible,
    Literature,
    Municipality,
    Participation,
    Presence,
    Role,
    RuleSet,
    Severity,
    Task,
    Text,
    Truth,
    When,
    bad,
    but,
    forms,
    good,
    rule,
)

# As little as a rule may have: a code, a name, how bad it is, and what is wrong.


@rule("PACK-1", "three-parties-or-more", severity=Severity.INFO, en="Fewer than three parties take part.")
def three_parties(case: Case) -> Truth:
    """Three parties or more take part; where it is not known who does, this is not known either."""
    return case.parties >= 3


# All that good practice can say: where it comes from, when it applies, what it is about, what to do, and examples.

GUIDE: Final = Literature(
    Text("Handreiking financiën van coöperaties", "Guide to the finances of cooperatives"),
    "https://example.org/guide",
)

MEMBERS: Final = (forms.CooperativeAssociation, forms.MemberAssociation)

with_members: Final = When(
    lambda case: case.form_is(*MEMBERS), "een coöperatie of vereniging", "a cooperative or an association", MEMBERS
)

ELM: Final = Municipality("elm", "Elmstad")
NORTH: Final = CareProvider("north", "Zorg Noord")
HOME: Final = CareProvider("home", "Thuis Dichtbij")

CARE: Final = Task(
    "home-care",
    "Zorg thuis",
    what=ELM.council,
    how=[NORTH, HOME],
    joint=[
        JointlyResponsible(ELM, information_right=True, risk_share="1/2"),
        JointlyResponsible(NORTH, information_right=True, risk_share="1/4"),
        JointlyResponsible(HOME, information_right=True, risk_share="1/4"),
    ],
    ceiling=1_000_000,
)

TOGETHER: Final = Cooperative(
    "samen-elmstad",
    "Samen Elmstad",
    legal_form=forms.CooperativeAssociation("Coöperatie Samen Elmstad U.A.", forms.Liability.EXCLUDED),
    start="2024-01-01",
    participants=[Participation(party, Role.MEMBER) for party in (ELM, NORTH, HOME)],
    tasks=[CARE],
)


@rule(
    "PACK-2",
    "deficit-has-limit-and-carriers",
    severity=Severity.ERROR,
    source=GUIDE,
    applies_to=with_members,
    over=Case.tasks,
    asks_nl="Elke taak heeft een plafond, en van een tekort staat vast wie het draagt.",
    asks_en="Every task has a ceiling, and of a deficit it is laid down who carries it.",
    nl="Een tekort op '{task}' heeft geen grens, of niemand draagt het: {facts}.",
    en="A deficit on '{task}' has no limit, or nobody carries it: {facts}.",
    remedy_nl="Stel een plafond vast, en leg vast welk deel van een tekort ieder draagt.",
    remedy_en="Set a ceiling, and lay down which part of a deficit each of them carries.",
    examples=lambda: [
        good("2025-03-01", TOGETHER),
        bad("2025-03-01", but(TOGETHER, {"tasks/home-care/joint": []})),
    ],
)
def deficit_has_limit(case: Case, task: Presence[Task]) -> Truth:
    """Of a task it is known what it may cost at most, and who carries what goes beyond."""
    return case.has_ceiling(task) & case.risk_is_shared(task)


RULES: Final = RuleSet.of(three_parties, deficit_has_limit, name="pack")
"""What this package offers at the entry point ``samenwerking.rules``."""
