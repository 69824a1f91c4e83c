"""Who answers the what, who the how, and what joint responsibility means."""

from __future__ import annotations

from samenwerking.rules.examples import COOPERATIVE, NONE, PUBLIC_BODY, but
from samenwerking.rules.practice.sources import ASSIGNMENT, BRYSON, RASCI, RONDOM_WIJCHEN
from samenwerking.rules.rule import Severity, When, bad, good, rule
from samenwerking.rules.vocabulary import ProvisionKind
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.tasks import JointThere, TaskThere
from samenwerking.values.truth import Truth


@rule(
    "GOV012",
    "one-holder-of-the-what",
    asks_nl="Voor elke taak bepaalt één het wat, of ieder voor zich, of allen gezamenlijk.",
    asks_en="For each task one answers the what, or each its own part, or all of them jointly.",
    severity=Severity.WARNING,
    source=RASCI,
    over=Case.tasks,
    nl="Van '{task}' bepaalt niet één het wat, en het is ook niet ieder voor zich of gezamenlijk.",
    en="Of '{task}' not one answers the what, nor each its own part, nor all of them jointly.",
    remedy_nl="Wijs aan wie richting en resultaat bepaalt, of zeg dat ieder dat voor zich doet, of samen.",
    remedy_en="Say who decides direction and result, or that each does so for itself, or all together.",
    examples=lambda: [
        good("2025-03-01", PUBLIC_BODY),
        bad("2025-03-01", but(PUBLIC_BODY, {"tasks/waste/what_each": False, "tasks/waste/joint": []})),
    ],
)
def one_what(case: Case, task: TaskThere) -> Truth:
    number = case.answers(task, "what")
    shared = case.each_its_own(task) | case.together_for_what(task)
    return (number >= 1) & ((number <= 1) | shared)


@rule(
    "GOV013",
    "somebody-for-the-how",
    asks_nl="Voor elke taak bepaalt ten minste één het hoe.",
    asks_en="For each task at least one answers the how.",
    severity=Severity.WARNING,
    source=RASCI,
    over=Case.tasks,
    nl="Van '{task}' bepaalt niemand het hoe.",
    en="Of '{task}' nobody answers the how.",
    remedy_nl="Wijs aan wie de taak uitvoert en bepaalt hoe.",
    remedy_en="Say who carries the task out and decides how.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"tasks/home-care/how": []})),
    ],
)
def some_how(case: Case, task: TaskThere) -> Truth:
    return case.answers(task, "how") >= 1


in_one_hand = When(
    lambda case, task: ~case.hands_differ(task),
    "wie het hoe bepaalt, bepaalt ook het wat",
    "who answers the how answers the what too",
)


@rule(
    "GOV014",
    "assignment-and-report-back",
    asks_nl="Wie het hoe bepaalt en niet het wat, heeft een opdracht met resultaat en budget, en koppelt terug.",
    asks_en="Who answers the how and not the what has an assignment with result and budget, and reports back.",
    severity=Severity.WARNING,
    source=ASSIGNMENT,
    over=Case.tasks,
    unless=in_one_hand,
    nl="Voor '{task}' ontbreekt in de opdracht: {facts}.",
    en="For '{task}' the assignment lacks: {facts}.",
    remedy_nl="Leg opdracht, resultaat en budget vast, en hoe vaak en aan wie wordt teruggekoppeld.",
    remedy_en="Record assignment, result and budget, and how often and to whom there is a report back.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"tasks/home-care/assignments/veen:council:home/result": NONE})),
    ],
)
def is_assigned(case: Case, task: TaskThere) -> Truth:
    return case.is_assigned(task)


@rule(
    "GOV015",
    "joint-responsibility-has-content",
    asks_nl="Wie mede verantwoordelijk is, heeft een zetel, recht op informatie en een vastgelegd deel van het risico.",
    asks_en="Who is jointly responsible has a seat, a right to information and a stated part of the risk.",
    severity=Severity.WARNING,
    source=BRYSON,
    over=Case.joint_responsibilities,
    nl="{holder} is mede verantwoordelijk voor '{task}', maar zonder: {facts}.",
    en="{holder} is jointly responsible for '{task}', but without: {facts}.",
    remedy_nl="Geef ieder die meedraagt een zetel en informatie, en leg vast welk deel van een tekort elk draagt.",
    remedy_en="Give each who carries it a seat and information, and state which part of a deficit each carries.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {"tasks/home-care/joint/home/information_right": False})),
    ],
)
def joint_has_content(case: Case, joint: tuple[TaskThere, JointThere]) -> Truth:
    _, one = joint
    return case.has_seat_for(one) & case.has_information_right(one) & case.has_stated_risk(one)


volume_is_limited = When(
    lambda case, task: ~case.volume_is_open(task),
    "wie uitvoert stuurt het volume niet, en er is een grens aan de vraag",
    "who does the work does not steer the volume, and demand has a limit",
)


@rule(
    "GOV031",
    "volume-risk-has-owner-and-limit",
    asks_nl="Stuurt wie uitvoert het volume, of is de vraag open, dan zijn plafond, risico en opschaling geregeld.",
    asks_en="Where those who do the work steer volume, or demand is open, ceiling, risk and escalation are arranged.",
    severity=Severity.WARNING,
    source=RONDOM_WIJCHEN,
    unless=volume_is_limited,
    over=Case.tasks,
    nl="Het volume van '{task}' kan groeien, maar het ontbreekt aan: {facts}.",
    en="The volume of '{task}' can grow, but this is lacking: {facts}.",
    remedy_nl="Stel een plafond vast, verdeel het risico, en spreek af wie wanneer ingrijpt.",
    remedy_en="Set a ceiling, divide the risk, and agree who steps in when.",
    examples=lambda: [
        good("2025-03-01", COOPERATIVE),
        bad("2025-03-01", but(COOPERATIVE, {f"provisions/{ProvisionKind.ESCALATION.value}/arranged": False})),
    ],
)
def volume_has_limit(case: Case, task: TaskThere) -> Truth:
    return case.has_ceiling(task) & case.risk_is_shared(task) & case.arranges(ProvisionKind.ESCALATION)
