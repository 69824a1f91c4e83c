"""Invented collaborations, always the same: about a hundred elements and 15 kB of JSON each."""

from __future__ import annotations

import json
import random

from samenwerking import (
    ITSELF,
    OUTSIDER,
    CareProvider,
    Certainty,
    Collaboration,
    CompleteRecord,
    Cooperative,
    CountedBy,
    DecisionRight,
    DecisionRule,
    Event,
    EventKind,
    Evidence,
    Holder,
    Identifiers,
    InterMunicipal,
    JointlyResponsible,
    KnowledgeInstitution,
    Majority,
    Municipality,
    Office,
    Organ,
    OrganKind,
    Participation,
    Party,
    Period,
    Power,
    PowerKind,
    PowerToDo,
    Province,
    Provision,
    ProvisionKind,
    RightKind,
    Role,
    Seat,
    SeatRole,
    SelfDescription,
    Source,
    Subject,
    Task,
    VoteBase,
    WhyUnknown,
    forms,
    to_data,
)

WORDS = [
    "jeugdhulp", "wijkteam", "beschermd", "wonen", "toegang", "inkoop", "vervoer", "participatie", "schuldhulp",
    "afval", "belasting", "archief", "omgeving", "toezicht", "vergunning", "brandweer", "gezondheid", "onderwijs",
    "huisvesting", "energie", "water", "recreatie", "sport", "cultuur",
]  # fmt: skip
MUNICIPALITIES = 342
DAYS = [f"20{year:02}-{month:02}-{day:02}" for year in range(12, 25) for month in (1, 4, 9) for day in (1, 15)]


def texts(count: int) -> list[str]:
    """Return *count* documents as JSON text, without spaces."""
    return [json.dumps(to_data(collaboration(number)), ensure_ascii=False, separators=(",", ":"))
            for number in range(count)]  # fmt: skip


def collaboration(number: int) -> Collaboration:
    """Return the invented collaboration of that number."""
    chance = random.Random(number)
    parties = _parties(chance)
    municipalities = [party for party in parties if isinstance(party, Municipality)]
    tasks = [_task(chance, position, municipalities) for position in range(7)]
    sources = [_source(chance, position) for position in range(5)]
    form = forms.PublicBody(place_of_establishment=municipalities[0], identifiers=Identifiers(tooi=_code("so", chance)))
    return chance.choice([InterMunicipal, Cooperative])(
        f"document-{number}",
        f"Samenwerking {_words(chance)}",
        legal_form=form,
        self_descriptions=[SelfDescription(_words(chance), forms.PublicBody, source=sources[0].id)],
        purpose=_sentence(chance),
        themes=chance.sample(WORDS, 3),
        start=chance.choice(DAYS[:20]),
        parties=parties,
        founders=[party.executive for party in municipalities],
        participants=[*(_participation(chance, party) for party in parties), None],
        organs=_organs(chance, parties, municipalities),
        tasks=tasks,
        decision_rights=[_right(chance, task, municipalities) for task in tasks],
        powers=[_power(chance, task, municipalities) for task in tasks[:5]],
        provisions=[_provision(chance, kind) for kind in chance.sample(list(ProvisionKind), 12)],
        record=[_event(chance, municipalities) for _ in range(14)],
        record_complete=[CompleteRecord(EventKind.CONSENT, chance.choice(DAYS), by=municipalities[0].council)],
        sources=sources,
        evidence=[_evidence(chance, place, sources) for place in _places(parties, tasks)],
    )


def _words(chance: random.Random) -> str:
    return " ".join(chance.sample(WORDS, 3))


def _sentence(chance: random.Random) -> str:
    return f"{' '.join(chance.sample(WORDS, 9)).capitalize()}."


def _code(letters: str, chance: random.Random) -> str:
    return f"{letters}{chance.randrange(10_000):04}"


def _parties(chance: random.Random) -> list[Party]:
    parties: list[Party] = []
    for code in chance.sample(range(100, 100 + MUNICIPALITIES), 6):
        numbers = Identifiers(tooi=f"gm{code:04}", kvk=f"{17_000_000 + 4_321 * code}")
        name = chance.choice(WORDS).capitalize()
        parties.append(Municipality(f"gm{code:04}", name, identifiers=numbers, period=Period(end=chance.choice(DAYS))))
    parties.append(Province("pv25", "Gelderland"))
    parties.append(CareProvider("zorg", "Zorggroep", legal_person=True, carrier=parties[0]))
    parties.append(KnowledgeInstitution("school", "Hogeschool"))
    return parties


def _participation(chance: random.Random, party: Party) -> Participation:
    holder = party.executive if isinstance(party, Municipality) else party.holder
    roles = chance.choice([[Role.PARTICIPANT], [Role.MEMBER, Role.FUNDER], [Role.MEMBER, None]])
    return Participation(holder, roles, period=chance.choice(DAYS), cost_share=chance.choice([None, "12.5%"]))


def _organs(chance: random.Random, parties: list[Party], municipalities: list[Municipality]) -> list[Organ]:
    rule = DecisionRule(Majority.QUALIFIED, threshold="2/3", base=VoteBase.VOTES_CAST, counted_by=CountedBy.HEADS)
    seats = [_seat(chance, party) for party in municipalities for _ in range(2)]
    return [
        Organ("general-board", OrganKind.GENERAL_BOARD, seats, decision_rule=rule, meetings_per_year=4),
        Organ("executive-board", OrganKind.EXECUTIVE_BOARD, [_seat(chance, party) for party in municipalities[:3]]),
        Organ("council", OrganKind.ADVISORY_COUNCIL, [Seat(OUTSIDER, count=3), Seat(parties[-1], count=2), None]),
    ]


def _seat(chance: random.Random, party: Municipality) -> Seat:
    return Seat(
        party,
        chance.choice([[], [SeatRole.CHAIR], [SeatRole.SECRETARY]]),
        person=f"{chance.choice(WORDS).capitalize()} de Vries",
        office=chance.choice([Office.ALDERMAN, Office.MAYOR]),
        appointed_by=party.council,
        period=Period(chance.choice(DAYS[:30]), chance.choice(DAYS[40:])),
    )


def _task(chance: random.Random, position: int, municipalities: list[Municipality]) -> Task:
    joint = [JointlyResponsible(party, risk_share="1/6") for party in municipalities[:2]]
    return Task(
        f"task-{position}",
        _words(chance),
        what=[party.council for party in municipalities[:3]],
        how=Holder("itself", "executive-board"),
        supports=[municipalities[3].executive, None],
        what_each=True,
        joint=joint if position % 2 else None,
        participants=municipalities,
    )


def _right(chance: random.Random, task: Task, municipalities: list[Municipality]) -> DecisionRight:
    holder = chance.choice(municipalities).council
    return DecisionRight(holder, chance.choice(list(RightKind)), subject=_words(chance), task=task.id)


def _power(chance: random.Random, task: Task, municipalities: list[Municipality]) -> Power:
    kind, power = chance.choice(list(PowerKind)), chance.choice(list(PowerToDo))
    return Power(kind, power, by=chance.choice(municipalities).executive, to=ITSELF, task=task.id, basis="artikel 4")


def _provision(chance: random.Random, kind: ProvisionKind) -> Provision:
    return Provision(kind, True, article=str(chance.randrange(1, 40)), content=_sentence(chance))


def _event(chance: random.Random, municipalities: list[Municipality]) -> Event:
    kind = chance.choice([EventKind.CONSENT, EventKind.VIEW_GIVEN, EventKind.DRAFT_SENT, EventKind.ADOPTED])
    party = chance.choice(municipalities)
    amount = chance.choice([None, chance.randrange(10**6)])
    return Event(
        kind,
        chance.choice(DAYS),
        by=party.council,
        regarding=chance.choice(list(Subject)),
        number=chance.randrange(1, 5),
        year=chance.randrange(2012, 2025),
        amount=amount,
        content=chance.choice([None, _sentence(chance)]),
    )


def _source(chance: random.Random, position: int) -> Source:
    url = f"https://example.org/{position}"
    return Source(f"s{position}", _sentence(chance), url=url, date=chance.choice(DAYS), seen="2026-01")


def _places(parties: list[Party], tasks: list[Task]) -> list[str]:
    return [
        "name", "purpose", "legal_form", "start", f"parties/{parties[0].id}/name", f"parties/{parties[1].id}",
        f"tasks/{tasks[0].id}/how", "organs/general-board/seats", f"participants/{parties[2].id}", "record_complete",
    ]  # fmt: skip


def _evidence(chance: random.Random, place: str, sources: list[Source]) -> Evidence:
    if chance.random() < 0.2:
        return Evidence(place, why_unknown=WhyUnknown.NOT_STATED, note=_words(chance))
    return Evidence(place, chance.choice(sources).id, certainty=chance.choice(list(Certainty)))
