"""Why this partner: properties of every dossier, what one blank does to a full one, and texts that somebody read."""

from __future__ import annotations

import csv
import io
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    NONE,
    OUTSIDER,
    Assessor,
    Candidate,
    CandidateOutcome,
    CareProvider,
    ChoiceDecision,
    ChoicePublication,
    Collaboration,
    Company,
    Count,
    Criterion,
    CriterionKind,
    Evidence,
    Explanation,
    ExplanationTopic,
    FollowUp,
    Goal,
    Holder,
    InvalidError,
    Motive,
    MotiveKind,
    Municipality,
    Network,
    OpenList,
    PartialDate,
    PartnerChoice,
    PartnerRelation,
    Place,
    Procedure,
    ProcedureKind,
    ProcurementRoute,
    Purpose,
    SeatRole,
    WhyUnknown,
    load,
    testing,
)
from samenwerking.cli import main
from samenwerking.language import LANGUAGES
from samenwerking.model.places import path_of, place_of
from samenwerking.questions.plain_words import day, when
from samenwerking.questions.tables import escaped, uncover
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Many, Words, fields_by_name
from samenwerking.schema.walk import walk_fields
from samenwerking.values.marks import Mark

from .blanking import Blank, without
from .test_properties import shuffled

ROOT = Path(__file__).parents[1]
VEEN = Municipality("veen", "Veendorp")
NORTH = CareProvider("north", "Zorg Noord")
HOME = CareProvider("home", "Thuis Dichtbij")
OAK = CareProvider("oak", "Eikzorg")
JUDGES = Company("judges", "Oordeel bv")
ELM, PINE = Municipality("elm", "Elmstad"), Municipality("pine", "Dennenoord")

CANNOT = "Wat niet kan worden uitgelegd"


# A full dossier of several candidates, and one of a single candidate: every field is filled in one of them

SEVERAL = PartnerChoice(
    "care",
    VEEN,
    need="behoefte aan zorg",
    why_not_alone="te weinig eigen mensen",
    private_form_reason="gekozen om de snelheid",
    relation=PartnerRelation.PARTICIPATION,
    route=ProcurementRoute.NO_PUBLIC_CONTRACT,
    criteria=[
        Criterion("kwaliteit", CriterionKind.AWARD, weight="70%", measured_by="cijfer", fixed="2026-01-15"),
        Criterion("prijs", CriterionKind.AWARD, weight="30%", measured_by="tarief", fixed="2026-01-16"),
        Criterion("vakkennis", CriterionKind.SUITABILITY, measured_by="jaren", fixed="2026-01-17"),
    ],
    procedure=Procedure(
        ProcedureKind.MARKET_CONSULTATION,
        announced="2026-01-20",
        announced_at="het weekblad",
        deadline="2026-03-02",
        questions_answered_to_all=True,
    ),
    candidates=[
        Candidate(
            [NORTH, JUDGES],
            "Samen Sterk",
            outcome=CandidateOutcome.CHOSEN,
            reason="hoogste score",
            shortlisted=True,
            source="kwam zelf",
        ),
        Candidate(
            HOME,
            outcome=CandidateOutcome.RESERVE,
            reason="tweede score",
            shortlisted=True,
            source="werd gebeld",
            id="b",
        ),
        Candidate(
            [],
            "kleine aanbieders",
            outcome=CandidateOutcome.REJECTED,
            reason="te weinig ervaring",
            shortlisted=False,
            source="las de krant",
            count=3,
        ),
    ],
    assessed="2026-03-09",
    assessors=[
        Assessor(OUTSIDER, "N. Vermeer", roles=SeatRole.CHAIR, declared=True, interests=NONE),
        Assessor(
            ELM,
            "J. Smit",
            roles=[SeatRole.SECRETARY, SeatRole.DEPUTY],
            declared=True,
            interests="een broer in de zorg",
            recused=True,
            count=2,
        ),
    ],
    comparison="tabel met scores",
    integrity="uittreksel handelsregister",
    decision=ChoiceDecision(
        PINE.executive,
        "2026-04-14",
        council_heard="2026-04-02",
        conditions="snelle start",
        until="2030-06-30",
        review="2028-04",
    ),
    publication=ChoicePublication(
        "https://veendorp.example", date="2026-04-15", withheld="alle tarieven", reason="bedrijfsgeheim"
    ),
    follow_up=FollowUp(
        contract="raamcontract", exit="opzegtermijn", data="van de cliënt", licence="EUPL", social_return="leerplekken"
    ),
)
SINGLE = attrs.evolve(
    SEVERAL,
    procedure=Procedure(
        ProcedureKind.DIRECT_CHOICE,
        announced="2026-01-20",
        announced_at="het weekblad",
        deadline="2026-03-02",
        questions_answered_to_all=False,
        single_candidate_reason="niemand anders kan dit",
    ),
    candidates=[
        Candidate(OAK, outcome=CandidateOutcome.WITHDREW, reason="geen tijd", shortlisted=True, source="beurs", count=1)
    ],
)
PURPOSE = Purpose("langer thuis wonen", motives=["samen meer kennis"])


def network(*choices: PartnerChoice, **facts: Any) -> Network:
    return Network("n", "Oever", **({"purpose": PURPOSE, "partner_choices": choices} | facts))


FULL = {"several": network(SEVERAL), "single": network(SINGLE)}

VOID = {
    "several": {
        # nobody need say why there is one candidate where there are five, or stay out without interests
        "partner_choices/0/candidates/0/name",
    },
    "single": {
        "partner_choices/0/comparison",
        "partner_choices/0/candidates/0/shortlisted",
    },
}
"""Facts of a dossier that nobody misses, since another fact answers the question."""


def explained(choice: PartnerChoice, **facts: Any) -> str:
    """Return the Dutch text on one line."""
    return " ".join(network(choice, **facts).explain().text("nl").split())


def lacks(choice: PartnerChoice) -> list[str]:
    return [row.text.nl for row in network(choice).explain().lacks]


def gaps(choice: PartnerChoice) -> list[str]:
    return [gap.place.removeprefix("partner_choices/care/") for gap in network(choice).explain().gaps]


def packed(text: str) -> str:
    """Return a text without white space, since it is wrapped."""
    return "".join(text.split())


def free_texts(part: Part) -> Iterator[str]:
    for node in walk_fields(type(part), part):
        if isinstance(node.slot.inner, Words) and isinstance(node.value, str):
            yield node.value


# What is true of every explanation


@given(testing.collaborations())
def test_every_collaboration_is_explained_in_every_format_and_language(whole: Collaboration) -> None:
    explanation = whole.explain()

    assert explanation.rows() == json.loads(json.dumps(explanation.rows()))
    assert explanation.complete is not (explanation.gaps or explanation.lacks != ())
    for place in {gap.place for gap in explanation.gaps} | {row.place for row in explanation.items}:
        path_of(type(whole), whole, Place.parse(place))
    for language in LANGUAGES:
        assert max(map(len, explanation.text(language).split("\n"))) <= 100
        assert explanation.markdown(language).startswith("## ")
        table = explanation.table(language)
        read = list(csv.reader(io.StringIO(explanation.csv(language), newline="")))
        assert [[uncover(cell) for cell in row] for row in read] == table


@given(testing.parts(PartnerChoice, parties=[VEEN, NORTH, HOME]))
def test_every_free_text_of_a_dossier_is_told(choice: PartnerChoice) -> None:
    explanation = network(choice, parties=[VEEN, NORTH, HOME]).explain(choice)

    for language in LANGUAGES:
        text, page = packed(explanation.text(language)), packed(explanation.markdown(language))
        for said in free_texts(choice):
            assert packed(said) in text
            assert packed(escaped(" ".join(said.split()))) in page


@given(testing.parts(PartnerChoice, parties=[VEEN, NORTH]), st.integers())
def test_order_changes_order_only(choice: PartnerChoice, seed: int) -> None:
    whole = network(choice, parties=[VEEN, NORTH])
    other = shuffled(whole, random.Random(seed))  # noqa: S311
    one, two = whole.explain(), other.explain()

    def told(explanation: Explanation) -> list[list[str]]:
        return sorted(sorted(re.findall(r"\w+", row.text.nl + row.of.nl)) for row in explanation.items)

    assert told(one) == told(two)
    assert {gap.place for gap in one.gaps} == {gap.place for gap in two.gaps}


# One fact less


def test_a_filled_dossier_is_complete() -> None:
    for whole in FULL.values():
        explanation = whole.explain()

        assert explanation.complete == (whole is FULL["several"])
        assert explanation.gaps == ()
        assert "niet vastgelegd" not in explanation.text("nl").lower()
    # of the single one answers did not go to all: that is recorded
    assert [row.place for row in FULL["single"].explain().lacks] == [
        "partner_choices/care/procedure/questions_answered_to_all"
    ]
    filled = {node.path[2] for whole in FULL.values() for node in _facts(whole)}
    assert filled == set(fields_by_name(PartnerChoice)) - {"id"}


def _facts(whole: Network) -> Iterator[Any]:
    """Yield what is recorded in the dossier of a collaboration, names of elements aside."""
    for node in walk_fields(type(whole), whole):
        if node.path[:2] == ("partner_choices", 0) and len(node.path) > 2 and node.path[-1] != "id":
            yield node


def _blanks(name: str) -> Iterator[Any]:
    """Yield each fact as unknown; of an element of a list, that there may be another in its place."""
    for node in _facts(FULL[name]):
        *around, last = node.path
        parent: Any = FULL[name]
        for step in around:
            parent = parent[step] if isinstance(step, int) else getattr(parent, step)
        if isinstance(last, int):
            blank = Blank(tuple(around), (*parent[:last], *parent[last + 1 :], None))
        elif fields_by_name(type(parent))[last].slot.nullable or isinstance(node.slot.inner, Many):
            blank = Blank(node.path, None)
        else:
            continue
        yield pytest.param(name, blank, id="-".join(map(str, (name, *node.path[2:]))))


BLANKS = [blank for name in FULL for blank in _blanks(name)]


@pytest.mark.parametrize(("name", "blank"), BLANKS)
def test_a_blank_is_told_as_a_gap_where_it_is(name: str, blank: Blank) -> None:
    whole = without(FULL[name], blank)
    assert isinstance(whole, Network)
    before, after = FULL[name].explain(), whole.explain()
    if str(blank) in VOID[name]:
        assert after.gaps == ()
        return

    for language in LANGUAGES:
        assert before.text(language) != after.text(language)
    place = str(place_of(whole, blank.path))
    found = [gap for gap in after.gaps if gap.place == place]
    assert found
    assert not after.complete
    _, section = " ".join(after.text("nl").split()).split(CANNOT)
    assert all(gap.label.nl in section for gap in found)
    assert packed(f"[{place}]") in packed(section)


@pytest.mark.parametrize(("name", "blank"), BLANKS)
def test_the_words_of_a_blank_are_gone(name: str, blank: Blank) -> None:
    """Free texts, numbers of a share, days, and the names of those who occur once."""
    whole = without(FULL[name], blank)
    assert whole is not None
    held = {packed(text) for text in _words(FULL[name])} - {packed(text) for text in _words(whole)}
    text = packed(whole.explain().text("nl"))

    assert [words for words in held if words in text] == []


def _words(whole: Collaboration) -> Iterator[str]:
    for node in _facts(whole):
        match node.value:
            case str() | PartialDate():
                yield str(node.value)
            case Holder():
                yield whole.party(node.value.party).name or ""


MARKS = [
    (name, Blank(node.path, NONE))
    for name in FULL
    for node in _facts(FULL[name])
    if Mark.NONE in node.slot.marks and node.value is not NONE
]


@pytest.mark.parametrize(("name", "mark"), MARKS, ids=lambda value: str(value))
def test_none_is_told_outright_and_is_no_gap(name: str, mark: Blank) -> None:
    whole = without(FULL[name], mark)
    assert whole is not None
    if str(mark) in VOID[name]:
        return
    explanation = whole.explain()
    place = str(place_of(whole, mark.path))

    assert place not in {gap.place for gap in explanation.gaps}
    told, before = explanation.text("nl"), FULL[name].explain().text("nl")
    new = set(told.split(". ")) - set(before.split(". "))
    assert any(re.search(r"\b(geen|niets?|nooit|niemand|nergens)\b", sentence.lower()) for sentence in new)
    assert "niet vastgelegd" not in told.lower()


# What is missing outright


def change(choice: PartnerChoice = SEVERAL, **fields: Any) -> PartnerChoice:
    """Return the choice with other fields; those of a part are named after it."""
    for name, value in fields.items():
        part, _, inner = name.partition("__")
        if inner:
            value = attrs.evolve(getattr(choice, part), **{inner: value})
        choice = attrs.evolve(choice, **{part: value})
    return choice


@pytest.mark.parametrize(
    ("fields", "lack", "sentence"),
    [
        ({"need": NONE}, "een beschrijving van waar een partner voor nodig is", "Niemand schreef op waar een partner"),
        ({"why_not_alone": NONE}, "een reden waarom het niet zonder partner kan", "Niemand schreef op waarom het niet"),
        ({"private_form_reason": NONE}, "een reden voor een vorm van privaatrecht", "Niemand schreef op waarom een"),
        ({"criteria": []}, "criteria", "Er waren geen criteria."),
        ({"procedure": NONE}, "een procedure", "Er was geen procedure."),
        ({"procedure__announced": NONE}, "een bekendmaking", "De procedure is nooit bekendgemaakt."),
        (
            {"procedure__questions_answered_to_all": False},
            "antwoorden op vragen aan alle kandidaten",
            "Antwoorden op vragen gingen niet naar alle kandidaten.",
        ),
        ({"candidates": []}, "kandidaten", "Er waren geen kandidaten."),
        ({"comparison": NONE}, "een vergelijking van de kandidaten", "De kandidaten zijn niet met elkaar vergeleken."),
        ({"assessors": []}, "iemand die de kandidaten beoordeelde", "Niemand beoordeelde de kandidaten."),
        ({"integrity": NONE}, "controles op integriteit", "Er zijn geen controles op integriteit gedaan."),
        (
            {"decision__council_heard": NONE},
            "een moment waarop de raad er iets over kon zeggen",
            "De raad kon er niets over zeggen.",
        ),
        (
            {"decision__council_heard": "2026-05"},
            "een moment voor het besluit waarop de raad iets kon zeggen",
            "De raad kon er iets over zeggen in mei 2026. Dat was na het besluit.",
        ),
        (
            {"publication__reason": NONE},
            "een reden waarom iets niet openbaar is",
            'Weggelaten is: "alle tarieven". Daarvoor is geen reden gegeven.',
        ),
        (
            {"assessed": "2026-01-15", "criteria": [SEVERAL.criteria[0]]},
            "een criterium dat is vastgesteld voor de eerste beoordeling",
            "Vastgesteld op 15 januari 2026. Dat was niet voor de dag van de eerste beoordeling.",
        ),
        (
            {"criteria": [Criterion("prijs", CriterionKind.EXCLUSION, measured_by=NONE, fixed="2025")]},
            "iets waaraan een criterium wordt gemeten",
            "- prijs. Soort: uitsluiting (wie valt af). Het wordt nergens aan gemeten. Vastgesteld in 2025.",
        ),
        (
            {"assessors": [Assessor(ELM, "B", declared=False, recused=False)]},
            "een verklaring over eigen belangen van een beoordelaar",
            "- B. Komt van: Elmstad. Verklaring over eigen belangen: niet gegeven. Bij wat die belangen raakt: wel",
        ),
        (
            {"assessors": [Assessor(HOME, "B", declared=False, recused=True)]},
            "een verklaring over eigen belangen van een beoordelaar die bij een kandidaat hoort",
            "- B. Komt van: Thuis Dichtbij. Die partij hoort bij een kandidaat. Verklaring over eigen belangen: niet",
        ),
        (
            {"assessors": [Assessor(ELM, "B", declared=True, interests="een tuin", recused=False)]},
            "een beoordelaar met belangen die niet meedeed bij wat die raakt",
            'Opgegeven belangen: "een tuin". Bij wat die belangen raakt: wel meegedaan.',
        ),
        (
            {"candidates": [attrs.evolve(SEVERAL.candidates[0], reason=NONE), *SEVERAL.candidates[1:]]},
            "een reden voor de uitkomst van een kandidaat",
            "Uitkomst: gekozen. Daarvoor is geen reden gegeven.",
        ),
    ],
)
def test_what_is_not_there_is_told_and_listed(fields: dict[str, Any], lack: str, sentence: str) -> None:
    choice = change(**fields)
    text = explained(choice)

    assert lacks(choice) == [lack]
    assert gaps(choice) == []
    assert sentence in text
    assert f"Vastgelegd is dat dit er niet is: - {lack}" in text
    assert not network(choice).explain().complete


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"decision__conditions": NONE}, "Er zijn geen voorwaarden."),
        ({"decision__until": NONE}, "Het besluit heeft geen einddatum."),
        ({"decision__review": NONE}, "Het is niet gepland om het besluit opnieuw te bekijken."),
        ({"publication": ChoicePublication("gemeentehuis", date="2026", withheld=NONE)}, "Er is niets weggelaten."),
        ({"publication": ChoicePublication(NONE, reason="privacy")}, 'openbaar. De reden daarvoor: "privacy".'),
        ({"follow_up__contract": NONE}, "Er is geen contract, convenant of besluit."),
        ({"follow_up__exit": NONE}, "Over stoppen is niets afgesproken."),
        ({"follow_up__data": NONE}, "Over gegevens en kennis is niets afgesproken."),
        ({"follow_up__licence": NONE}, "Over gebruik van software en teksten is niets afgesproken."),
        ({"follow_up__social_return": NONE}, "Over mensen die moeilijk werk vinden is niets afgesproken."),
        ({"decision__council_heard": "2026-04-14"}, "Dat was op de dag van het besluit."),
    ],
)
def test_none_that_is_an_answer_leaves_nothing_open(fields: dict[str, Any], sentence: str) -> None:
    choice = change(**fields)

    assert sentence in explained(choice)
    assert network(choice).explain().complete


# What need not be recorded, since another fact answers it


def test_a_form_of_private_law_is_asked_only_of_taking_part() -> None:
    without_reason = change(private_form_reason=None)

    assert gaps(change(without_reason, relation=PartnerRelation.SUBSIDY)) == []
    assert gaps(without_reason) == ["private_form_reason"]
    assert gaps(change(without_reason, relation=None)) == ["relation", "private_form_reason"]


def test_one_candidate_asks_for_a_reason_unless_everybody_could_come_forward() -> None:
    single = change(SINGLE, procedure__single_candidate_reason=None)

    assert gaps(single) == ["procedure/single_candidate_reason"]
    assert gaps(change(single, procedure__kind=ProcedureKind.TENDER)) == []
    assert set(gaps(change(single, candidates=None))) == {"procedure/single_candidate_reason", "candidates"}
    none = change(SINGLE, procedure__single_candidate_reason=NONE)
    assert "een reden waarom er maar één kandidaat in beeld was" in lacks(none)
    # where there are five, nobody asks why there is one
    assert "maar één" not in explained(change(procedure__single_candidate_reason=NONE))


def test_what_was_never_announced_has_no_place_and_no_last_day() -> None:
    never = Procedure(ProcedureKind.DIRECT_CHOICE, announced=NONE, single_candidate_reason="uniek")
    text = explained(change(SINGLE, procedure=never))

    assert gaps(change(SINGLE, procedure=never)) == []
    assert "De procedure: rechtstreekse keuze. Het plan voor deze keuze is nooit bekendgemaakt. Waarom er" in text
    invited = attrs.evolve(never, kind=ProcedureKind.SHORTLIST)
    assert gaps(change(SINGLE, procedure=invited)) == ["procedure/deadline", "procedure/questions_answered_to_all"]


def test_the_council_that_decided_need_not_be_heard() -> None:
    def asked(by: Any) -> list[str]:
        return gaps(change(decision=attrs.evolve(SEVERAL.decision, by=by, council_heard=None)))

    assert asked(VEEN.council) == []
    assert asked(VEEN.executive) == ["decision/council_heard"]
    assert asked(PINE.council) == ["decision/council_heard"]
    assert gaps(change(by=None, decision=attrs.evolve(SEVERAL.decision, by=VEEN.council, council_heard=None))) == [
        "by",
        "decision/council_heard",
    ]


@pytest.mark.parametrize("by", [VEEN.unknown_organ, ITSELF])
def test_which_organ_decided(by: Holder) -> None:
    choice = change(decision__by=by)

    assert gaps(choice) == ["decision/by"]
    assert "Welk orgaan besloot: niet vastgelegd." in explained(choice)


def test_nobody_judged_so_there_is_no_day() -> None:
    choice = change(assessors=[], assessed=None)

    assert gaps(choice) == []
    assert "beoordeling" not in explained(choice).split("Wie de kandidaten")[0]


# Days


@pytest.mark.parametrize(
    ("fixed", "assessed", "sentence", "places"),
    [
        ("2026-01", "2026-03", "Dat was voor de eerste beoordeling.", []),
        ("2026", "2026-03-09", "Of dat voor de eerste beoordeling was: niet vastgelegd.", ["criteria/prijs/fixed"]),
        ("2026-03-01", "2026-03", "Dat was voor de eerste beoordeling.", None),
        (
            "2026-03",
            "2026-03",
            "Of dat voor de eerste beoordeling was: niet vastgelegd.",
            ["criteria/prijs/fixed", "assessed"],
        ),
        ("2026-02-01", None, "Of dat voor de eerste beoordeling was: niet vastgelegd.", ["assessed"]),
        (None, "2026-03", "Wanneer vastgesteld: niet vastgelegd.", ["criteria/prijs/fixed"]),
    ],
)
def test_fixed_before_the_first_assessment(
    fixed: str | None, assessed: str | None, sentence: str, places: list[str] | None
) -> None:
    criterion = Criterion("prijs", CriterionKind.AWARD, weight="1/3", measured_by="tarief", fixed=fixed)
    choice = change(criteria=[criterion], assessed=assessed)

    if places is None:  # it may have been on the first day of that month
        assert gaps(choice) == ["assessed"]
        return
    assert sentence in explained(choice)
    assert gaps(choice) == places


@pytest.mark.parametrize(
    ("heard", "decided", "sentence", "places"),
    [
        ("2026-03", "2026-04-14", "in maart 2026. Dat was voor het besluit.", []),
        ("2026-04", "2026-04-14", "Of dat voor het besluit was: niet vastgelegd.", ["decision/council_heard"]),
        ("2026-04-14", "2026", "Of dat voor het besluit was: niet vastgelegd.", ["decision/date"]),
        ("2026-04-14", None, "Of dat voor het besluit was: niet vastgelegd.", ["decision/date"]),
    ],
)
def test_heard_before_the_decision(heard: str, decided: str | None, sentence: str, places: list[str]) -> None:
    choice = change(decision=attrs.evolve(SEVERAL.decision, council_heard=heard, date=decided))

    assert sentence in explained(choice)
    assert gaps(choice) == places


@pytest.mark.parametrize(
    ("text", "nl", "after_colon"),
    [
        ("2026-04-14", "op 14 april 2026", "14 april 2026"),
        ("2026-04", "in april 2026", "april 2026"),
        ("2026", "in 2026", "2026"),
        ("..2026-04-14", "op of voor 14 april 2026", "op of voor 14 april 2026"),
        ("2026-04-14..", "op of na 14 april 2026", "op of na 14 april 2026"),
        ("2026-04-14..2026-05-02",) + ("op een dag van 14 april 2026 tot en met 2 mei 2026",) * 2,
    ],
)
def test_days_in_a_sentence(text: str, nl: str, after_colon: str) -> None:
    date = PartialDate.parse(text)

    assert (when(date).nl, day(date).nl) == (nl, after_colon)


# Numbers


@pytest.mark.parametrize(
    ("counts", "more", "nl", "en"),
    [
        ([1], False, "Er was 1 kandidaat.", "There was 1 candidate."),
        ([1, 12], False, "Er waren 13 kandidaten.", "There were 13 candidates."),
        ([1], True, "Er was minstens 1 kandidaat.", "There was at least 1 candidate."),
        ([1, None], False, "Er waren minstens 2 kandidaten.", "There were at least 2 candidates."),
        ([Count(2, 5), 3], False, "Er waren 5 tot 8 kandidaten.", "There were 5 to 8 candidates."),
        ([Count(0, 1)], False, "Er was hoogstens 1 kandidaat.", "There was at most 1 candidate."),
        ([Count(0, 4)], False, "Er waren hoogstens 4 kandidaten.", "There were at most 4 candidates."),
    ],
)
def test_how_many_candidates(counts: list[Any], more: bool, nl: str, en: str) -> None:
    listed: list[Candidate | None] = [Candidate(name=f"k{at}", count=count) for at, count in enumerate(counts)]
    explanation = network(PartnerChoice("care", candidates=[*listed, None] if more else listed)).explain()
    (row, *_) = [row for row in explanation.items if row.subject is ExplanationTopic.CANDIDATES]

    assert row.text.nl.startswith(nl)
    assert row.text.en.startswith(en)
    assert ("Of er meer kandidaten waren" in row.text.nl) is more


@pytest.mark.parametrize(
    ("shortlisted", "nl", "en"),
    [
        ([True, False], "1 kandidaat kwam door de eerste ronde.", "1 candidate came through the first round."),
        ([False, False], "Geen enkele kandidaat kwam door de eerste ronde.", "No candidates came through the first"),
        ([True, None], "1 tot 2 kandidaten kwamen door de eerste ronde.", "1 to 2 candidates came through the first"),
        ([True, True], "2 kandidaten kwamen door de eerste ronde.", "2 candidates came through the first round."),
        (
            [None, None],
            "Hoeveel kandidaten door een eerste ronde kwamen: niet vastgelegd.",
            "How many candidates came through a first round: not recorded.",
        ),
    ],
)
def test_how_many_came_through(shortlisted: list[bool | None], nl: str, en: str) -> None:
    listed = [Candidate(name=f"k{at}", shortlisted=one) for at, one in enumerate(shortlisted)]
    choice = PartnerChoice("care", candidates=listed)

    assert nl in explained(choice)
    assert en in " ".join(network(choice).explain().text("en").split())


def test_who_was_chosen() -> None:
    rejected = [attrs.evolve(one, outcome=CandidateOutcome.REJECTED) for one in SEVERAL.candidates or ()]

    assert "Niemand is gekozen." in explained(change(candidates=rejected))
    assert "De keuze 'care'" in explained(change(candidates=rejected))
    assert "candidates" in gaps(change(candidates=[*rejected, None]))
    assert "Wie is gekozen: niet vastgelegd." in explained(change(candidates=[*rejected, None]))


@pytest.mark.parametrize(
    ("candidate", "nl", "place"),
    [
        (Candidate(), "- een kandidaat. Uitkomst: niet vastgelegd.", "candidates/unknown/parties"),
        (Candidate([None]), "Wie dit is: niet vastgelegd.", "candidates"),
        (Candidate(count=8), "- 8 kandidaten. Uitkomst: niet vastgelegd.", "candidates/unknown/parties"),
        (Candidate([]), "Naam: niet vastgelegd.", None),
        (Candidate(name="drie"), "- drie. Uitkomst: niet vastgelegd.", "candidates/unknown:drie/parties"),
        (Candidate([NORTH, None]), "- Zorg Noord (misschien met anderen). ", "candidates/north/parties"),
        (
            Candidate([NORTH, HOME], "Duo", count=2),
            "- Duo (Zorg Noord en Thuis Dichtbij) (2 kandidaten). ",
            None,
        ),
        (Candidate(name="Zorg B.V."), "- Zorg B.V. Uitkomst: niet vastgelegd.", "candidates/unknown:Zorg-B.V./parties"),
        (Candidate(HOME, count=None), "- Thuis Dichtbij (minstens 1 kandidaat). ", "candidates/home/count"),
    ],
)
def test_what_a_candidate_is_called(candidate: Candidate, nl: str, place: str | None) -> None:
    choice = PartnerChoice("care", candidates=[candidate])

    assert nl in explained(choice)
    if place is not None:
        assert place in gaps(choice)


@pytest.mark.parametrize(
    ("assessor", "nl", "place"),
    [
        (Assessor(), "- een beoordelaar. Naam: niet vastgelegd. Komt van: niet vastgelegd.", "person"),
        (Assessor(count=3), "- 3 beoordelaars. Naam: niet vastgelegd.", "party"),
        (Assessor(VEEN, "B", roles=None), "Functie: niet vastgelegd.", "roles"),
        (
            Assessor(VEEN, "B", roles=[SeatRole.CHAIR, None]),
            "- B (voorzitter). Komt van: Veendorp. Of er meer",
            "roles",
        ),
        (Assessor(VEEN, "B", roles=SeatRole.CHAIR, count=2), "- B (voorzitter, 2 beoordelaars). ", "declared"),
        (Assessor(VEEN, "B", count=None), "- B (minstens 1 beoordelaar). ", "count"),
        (Assessor(VEEN, "B", interests=NONE, recused=True), "geen. Bij wat die belangen raakt: niet mee", "declared"),
        (Assessor(VEEN, "B", interests=NONE, recused=False), "Opgegeven belangen: geen.", "declared"),
    ],
)
def test_what_is_told_of_an_assessor(assessor: Assessor, nl: str, place: str) -> None:
    choice = PartnerChoice("care", assessors=[assessor])

    assert nl in explained(choice)
    assert place in {found.rsplit("/", 1)[-1] for found in gaps(choice)}
    assert lacks(choice) == []


def test_who_states_the_route() -> None:
    assert "De inkooproute, volgens opgave van Veendorp: geen overheidsopdracht." in explained(SEVERAL)
    assert "De inkooproute, volgens opgave van het dossier: geen" in explained(change(by=None))


def test_a_free_text_ends_its_own_sentence() -> None:
    assert 'Een partner is nodig voor: "Zorg! En snel." Waarom' in explained(change(need="Zorg!\n En snel."))


def test_publication_of_which_something_is_not_known() -> None:
    def asked(publication: ChoicePublication) -> tuple[list[str], list[str]]:
        return gaps(change(publication=publication)), lacks(change(publication=publication))

    rest = ["publication/date", "publication/withheld"]
    assert asked(ChoicePublication()) == (["publication/url", *rest], [])
    assert asked(ChoicePublication("hal", reason=NONE)) == (rest, ["een reden waarom iets niet openbaar is"])
    assert asked(ChoicePublication(NONE)) == (["publication/reason"], [])
    assert asked(ChoicePublication("hal", date="2026", withheld=NONE, reason=NONE)) == ([], [])


# Purpose, evidence, and a dossier that is not there


@pytest.mark.parametrize(
    ("purpose", "nl", "places"),
    [
        (None, "Het doel van de samenwerking: niet vastgelegd.", ["purpose", "purpose"]),
        (
            Purpose(goals=[Goal.INNOVATION, Goal.KNOWLEDGE_SHARING, None]),
            "Het doel van de samenwerking: innovatie en kennisdeling.",
            ["purpose/motives"],
        ),
        (Purpose("zorg", motives=[]), "Redenen om dit samen te doen, zijn er niet.", []),
        (
            Purpose("zorg", motives=[Motive(MotiveKind.EFFICIENCY, "te klein"), MotiveKind.DEMOCRACY, Motive(), None]),
            'samen doen: efficiëntie ("te klein"), democratie versterken en een reden die niet is vastgelegd. Of er',
            ["purpose/motives"],
        ),
        (Purpose("zorg", motives=[None]), "Waarom de partijen dit samen doen: niet vastgelegd.", ["purpose/motives"]),
    ],
)
def test_the_purpose_comes_first(purpose: Purpose | None, nl: str, places: list[str]) -> None:
    explanation = network(SEVERAL, purpose=purpose).explain()

    assert nl in " ".join(explanation.text("nl").split())
    assert [gap.place for gap in explanation.gaps] == places
    assert len(explanation.lacks) == (purpose is not None and purpose.motives == ())


def test_a_dossier_that_is_not_there() -> None:
    not_recorded, none_made = network(), network(complete=[OpenList.PARTNER_CHOICES])

    assert [gap.place for gap in not_recorded.explain().gaps] == ["partner_choices"]
    assert "Hoe partners zijn gekozen: niet vastgelegd." in not_recorded.explain().text("nl")
    assert none_made.explain().complete
    assert "Er is geen partner gekozen." in none_made.explain().text("nl")


def test_evidence_says_why_something_is_not_recorded() -> None:
    choice = change(need=None, integrity=None)
    at = "partner_choices/care/need"
    evidence = [Evidence(at, why_unknown=WhyUnknown.WITHHELD), Evidence("name", note="gezien")]
    text = " ".join(network(choice, evidence=evidence).explain().text("nl").split())

    assert f"- waar een partner voor nodig is (niet openbaar) [{at}]" in text
    assert "- welke controles op integriteit zijn gedaan [partner_choices/care/integrity]" in text


def test_several_dossiers_one_of_them_or_on_a_day() -> None:
    whole = network(SEVERAL, attrs.evolve(SINGLE, id="second"), start="2026-07-01")

    assert {row.choice and row.choice.word for row in whole.explain().items} == {None, "care", "second"}
    assert {row.choice and row.choice.word for row in whole.explain("second").items} == {None, "second"}
    assert whole.explain(whole.partner_choices[1]) == whole.explain("second")
    view = whole.on("2026-01-01").explain("care")
    assert view.items == whole.explain("care").items
    assert "Op 2026-01-01 nog niet begonnen" in view.text("nl")
    assert "Op 2026-01-01 nog niet begonnen" in view.markdown("nl")


@pytest.mark.parametrize(
    ("choices", "remedy", "nearest"),
    [
        ((), "Voeg een partnerkeuze toe.", None),
        ((SEVERAL,), "Kies uit care.", "care"),
        (
            tuple(PartnerChoice(f"c{at}") for at in range(13)),
            f"Kies uit {', '.join(f'c{at}' for at in range(12))}, ….",
            None,
        ),
    ],
)
def test_a_choice_that_is_not_there(choices: tuple[PartnerChoice, ...], remedy: str, nearest: str | None) -> None:
    with pytest.raises(InvalidError) as caught:
        network(*choices).explain("cares")

    (problem,) = caught.value.problems
    assert (problem.place, problem.remedy.nl) == ("partner_choices", remedy)
    assert nearest is None or problem.nearest == nearest


# The command, and texts that somebody read

SAMPLE = str(ROOT / "docs" / "samples" / "partner_choice.yaml")
AMS = str(ROOT / "examples" / "ams_institute.yaml")
TEXTS = Path(__file__).parent / "explanations"


def call(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["explain", *arguments])
    out, err = capfd.readouterr()
    return code, out, err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("file", "code"), [(SAMPLE, 0), (AMS, 1)], ids=["sample", "ams"])
def test_it_reads_as_somebody_read_it(capfd: pytest.CaptureFixture[str], file: str, code: int, language: str) -> None:
    expected = (TEXTS / f"{Path(file).stem}-{language}.txt").read_text(encoding="utf-8")

    assert call(capfd, file, "--lang", language) == (code, expected, "")


def test_programs_get_the_rows(capfd: pytest.CaptureFixture[str]) -> None:
    one, several = (json.loads(call(capfd, *files, "--format", "json")[1]) for files in ([AMS], [AMS, SAMPLE]))

    assert (one["id"], one["complete"]) == ("ams-institute", False)
    assert several[0] == one
    assert several[1]["complete"] is True
    assert one["explanation"] == load(AMS).explain().rows()
    assert one["explanation"][2] == {
        "choice": "institute",
        "subject": "choice",
        "of": {"nl": "", "en": ""},
        "text": {"nl": "De keuze is gemaakt door Amsterdam.", "en": "The choice was made by Amsterdam."},
        "place": "partner_choices/institute/by",
    }


def test_people_get_a_page_or_a_table(capfd: pytest.CaptureFixture[str]) -> None:
    page = call(capfd, SAMPLE, "--format", "markdown", "--lang", "nl")
    table = call(capfd, SAMPLE, "--format", "csv", "--choice", "home-care", "--lang", "en")
    both = call(capfd, AMS, SAMPLE, "--format", "csv", "--lang", "nl")
    pages = call(capfd, AMS, SAMPLE, "--lang", "nl")

    assert page[1].startswith("# Veen Thuis (netwerk), sinds 2026-07-01\n\n## Waarom deze partner\n\n### Het doel\n")
    assert "\n\n### De keuze voor Zorg Noord\n\n#### Wie koos, en waarvoor\n\nDe keuze is gemaakt" in page[1]
    assert table[1].startswith("choice of a partner,subject,of,text,where\n,The purpose,,")
    assert both[1].startswith("bestand,partnerkeuze,onderwerp,van,tekst,waar\n")
    assert {row[0] for row in csv.reader(io.StringIO(both[1]))} == {"bestand", AMS, SAMPLE}
    assert (page[0], table[0], both[0], pages[0]) == (0, 0, 1, 1)
    assert f"\n\n\n{SAMPLE}: Veen Thuis" in pages[1]


def test_what_cannot_be_explained_at_all(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, err = call(capfd, AMS, "--choice", "institut", "--lang", "nl")

    assert (code, out) == (2, "")
    assert err.startswith(f"{AMS}: --choice: 'institut' gevonden, verwacht: een partnerkeuze")
    assert "Bedoelt u 'institute'?" in err
    assert call(capfd, str(tmp_path / "nope.yaml"))[0] == 2
