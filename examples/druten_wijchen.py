"""Werkorganisatie Druten Wijchen, written in Python: the same value as in druten_wijchen.yaml."""

from pathlib import Path

from samenwerking import (
    ITSELF,
    NO_FORM_NAMED,
    Assignment,
    Bilateral,
    Certainty,
    Commitment,
    CommitmentKind,
    Event,
    EventKind,
    Evidence,
    Goal,
    Identifiers,
    Municipality,
    Organ,
    OrganKind,
    Participation,
    Period,
    Power,
    PowerKind,
    PowerToDo,
    Provision,
    ProvisionKind,
    Published,
    Purpose,
    Seat,
    SelfDescription,
    Source,
    Subject,
    Task,
    UncheckedIdentifier,
    WhyUnknown,
    WorkingCapacity,
    forms,
    load,
)

SEEN = "2026-11-23"

druten = Municipality("gm0225", "Druten", period=Period("..2017-03-30"))
wijchen = Municipality("gm0296", "Wijchen", period=Period("..2017-03-30"))
both = [druten, wijchen]

board = Organ("board", OrganKind.BOARD, name="bestuur")
management = Organ("management", OrganKind.MANAGEMENT, [Seat(None, count=2)], name="directie")

policy = Task("policy", "beleid", what=[one.unknown_organ for one in both], what_each=True)
services = Task(
    "services",
    "uitvoering en dienstverlening",
    how=ITSELF,
    assignments=[Assignment(one.unknown_organ, ITSELF) for one in both],
)

mandates = [
    Power(
        PowerKind.MANDATED,
        by=one.unknown_organ,
        to=management,
        subject="volgens afzonderlijke besluiten; ook aan medewerkers, en met ondermandaat tenzij dat is voorbehouden",
        task="services",
        basis="artikel 5",
    )
    for one in both
]
transfers = [
    Power(
        PowerKind.TRANSFERRED,
        PowerToDo.APPOINT_OFFICERS,
        by=one.executive,
        to=board,
        subject="bepaalde belasting- en leerplichtambtenaren",
        basis="artikel 5",
    )
    for one in both
]

record = [
    *(Event(EventKind.CONSENT, "2017-03-30", by=one.council, regarding=Subject.FOUNDING) for one in both),
    Event(EventKind.IN_FORCE, "2018-01-01", regarding=Subject.FOUNDING),
    Event(EventKind.OPERATIONAL, "2018-01-01"),
    Event(EventKind.IN_FORCE, "2020-01-01", regarding=Subject.AMENDMENT, number=1),
    Event(EventKind.EVALUATION, "2020", content="door een adviseur van buiten"),
    *(
        Event(
            EventKind.PROPOSED,
            "2020-05",
            by=one.executive,
            regarding=Subject.MERGER,
            content="een volledige fusie van de gemeenten verkennen",
        )
        for one in both
    ),
    Event(EventKind.CARRIED_OUT, done=False, regarding=Subject.MERGER),
    Event(EventKind.IN_FORCE, "2024-07-01", regarding=Subject.AMENDMENT, number=2),
]

sources = [
    Source(
        "register",
        "Register van Overheidsorganisaties, regeling 29561427 en haar eerdere versies",
        url="https://organisaties.overheid.nl/",
        publisher="KOOP",
        date="2026-05-16",
        seen=SEEN,
    ),
    Source(
        "s7",
        "Druten en Wijchen: ambtelijke fusie op 1 januari 2018",
        url="https://nijmegenleeft.nl/druten-en-wijchen-ambtelijke-fusie-op-1-januari-2018/",
        publisher="Nijmegen Leeft",
        seen=SEEN,
    ),
    Source(
        "s8",
        "Fusie Druten en Wijchen weer stap dichterbij",
        url="http://www.omroepgelderland.nl/nieuws/2131308/Fusie-Druten-en-Wijchen-weer-stap-dichterbij",
        publisher="Omroep Gelderland",
        date="2017-03",
        seen=SEEN,
    ),
    Source(
        "s9",
        "Gemeenschappelijke Regeling Werkorganisatie Druten Wijchen",
        url="https://lokaleregelgeving.overheid.nl/CVDR601959/3",
        seen=SEEN,
    ),
    Source(
        "s10",
        "Wat is de Werkorganisatie Druten Wijchen?",
        url="https://www.druten.nl/wat-is-de-werkorganisatie-druten-wijchen",
        publisher="gemeente Druten",
        seen=SEEN,
    ),
    Source(
        "s11",
        "Colleges Wijchen en Druten: na zomer draagvlakpeiling voor bestuurlijke fusie",
        url="https://www.omroepgelderland.nl/nieuws/2450018/"
        "Colleges-Wijchen-en-Druten-Na-zomer-draagvlakpeiling-voor-bestuurlijke-fusie",
        publisher="Omroep Gelderland",
        date="2020-05",
        seen=SEEN,
    ),
]

NOT_READ = "niet in het gelezen deel"
EXISTED = "de raad nam een besluit op 2017-03-30, dus bestond de gemeente toen"


def not_found(at: str, note: str = NOT_READ) -> Evidence:
    """Say that the text of the arrangement, as far as it was read, does not tell a fact."""
    return Evidence(at, "s9", why_unknown=WhyUnknown.NOT_FOUND, note=note)


evidence = [
    Evidence("name", "register"),
    Evidence("legal_form", "register"),
    Evidence("legal_form/identifiers/unchecked/ROO-regeling:29561427", "register"),
    Evidence("legal_form/identifiers/unchecked/ROO-organisatie:28205553", "register"),
    not_found("legal_form/place_of_establishment"),
    Evidence("purpose/text", "register"),
    Evidence("purpose/goals/joint_execution", "register"),
    Evidence("purpose/motives/positie-in-de-regio", "s9"),
    Evidence("purpose/motives/kwaliteit", "s9"),
    Evidence("purpose/motives/kwetsbaarheid", "s9"),
    Evidence("purpose/motives/kosten", "s9"),
    Evidence("start", "register"),
    Evidence("start", "s7"),
    Evidence("start", "s8"),
    Evidence("parties/gm0225", "register"),
    Evidence("parties/gm0225/period", "s7", note=EXISTED),
    Evidence("parties/gm0296", "register"),
    Evidence("parties/gm0296/period", "s7", note=EXISTED),
    Evidence("participants/gm0225:executive", "register"),
    Evidence("participants/gm0225:executive/commitments/decision", "s7"),
    not_found("participants/gm0225:executive/cost_share"),
    Evidence("participants/gm0296:executive", "register"),
    Evidence("participants/gm0296:executive/commitments/decision", "s7"),
    not_found("participants/gm0296:executive/cost_share"),
    Evidence("organs/board", "s9", note="het bestuur van artikel 14a Wgr"),
    not_found("organs/board/seats", "zetels en stemmen staan niet in het gelezen deel"),
    not_found("organs/board/decision_rule"),
    Evidence("organs/management", "s9"),
    Evidence("organs/management/seats/unknown", "s9"),
    Evidence("tasks/policy", "register"),
    Evidence("tasks/services", "register"),
    Evidence("tasks/services/assignments/gm0225", "register"),
    Evidence("tasks/services/assignments/gm0296", "register"),
    Evidence("powers/mandated:gm0225", "register"),
    Evidence("powers/mandated:gm0296", "register"),
    Evidence("powers/appoint_officers:gm0225", "register"),
    Evidence("powers/appoint_officers:gm0296", "register"),
    Evidence("provisions/transferred_powers_listed", "register"),
    not_found("provisions", "verdeelsleutel en uittreding staan niet in het gelezen deel"),
    Evidence("record/consent:gm0225", "s7"),
    Evidence("record/consent:gm0225", "s8"),
    Evidence("record/consent:gm0296", "s7"),
    Evidence("record/consent:gm0296", "s8"),
    Evidence("record/in_force:founding", "register"),
    Evidence("record/operational", "s7"),
    Evidence("record/operational", "s8"),
    Evidence("record/in_force:amendment:1", "register"),
    Evidence("record/evaluation", "s11"),
    Evidence("record/proposed:merger:gm0225", "s11"),
    Evidence("record/proposed:merger:gm0296", "s11"),
    Evidence("record/carried_out:merger", "s10"),
    Evidence("record/in_force:amendment:2", "register"),
    Evidence("record/in_force:amendment:2/date", "register", certainty=Certainty.CONFLICTING),
    Evidence(
        "record/in_force:amendment:2/date",
        "s9",
        certainty=Certainty.CONFLICTING,
        value="2024-07-13",
        note="geldend vanaf",
    ),
    Evidence("working_capacity/staff", "s10", certainty=Certainty.PROBABLE, note="ongeveer"),
    Evidence("published/founding_document", "s9"),
]

permitted = Commitment(CommitmentKind.DECISION, "2017-03-30", content="de raad gaf toestemming")

collaboration = Bilateral(
    "werkorganisatie-druten-wijchen",
    "Werkorganisatie Druten Wijchen",
    legal_form=forms.OperationalManagementOrganisation(
        identifiers=Identifiers(
            tooi="so0897",
            oin="00000001858230240000",
            rsin="858230240",
            kvk="70275602",
            unchecked=[
                UncheckedIdentifier("ROO-regeling", "29561427"),
                UncheckedIdentifier("ROO-organisatie", "28205553"),
            ],
        )
    ),
    self_descriptions=[SelfDescription("ambtelijke fusie", NO_FORM_NAMED, source="s7")],
    purpose=Purpose(
        "een krachtige en professionele uitvoering van de door de gemeenten opgedragen taken, dienstbaar aan beide "
        "autonome gemeentebesturen, met een zelfstandige beleidskoers voor elk van beide",
        goals=[Goal.JOINT_EXECUTION, None],
        motives=["positie in de regio", "kwaliteit", "kwetsbaarheid", "kosten", None],
    ),
    start="2018-01-01",
    participants=[Participation(one.executive, commitments=[permitted, None]) for one in both],
    organs=[board, management],
    tasks=[policy, services],
    powers=[*mandates, *transfers],
    provisions=[
        Provision(
            ProvisionKind.TRANSFERRED_POWERS_LISTED,
            arranged=True,
            article="5",
            content="alleen het benoemen van bepaalde ambtenaren gaat over; de rest loopt via mandaat, met een "
            "register van mandaten; geen aankoop van onroerend goed",
        )
    ],
    record=record,
    working_capacity=WorkingCapacity(staff=450),
    published=Published(founding_document="https://lokaleregelgeving.overheid.nl/CVDR601959/3"),
    sources=sources,
    evidence=evidence,
)

print(f"{collaboration}\n")
print(f"{collaboration.matrix()}\n")
print(f"{collaboration.timeline()}\n")

document = load(Path(__file__).with_name("druten_wijchen.yaml"), structure=Bilateral)
print(f"The document beside this script says the same: {collaboration == document}")
