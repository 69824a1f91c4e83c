"""The scenarios of the law become documents, and no fact of them gets lost on the way."""

from __future__ import annotations

import copy
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenwerking import InvalidError, dumps, from_data, loads, to_data

from .scenarios import (
    COUNT,
    DAY,
    FACTS,
    FLAG,
    PARTY,
    TEXT,
    YEAR,
    ContradictionError,
    Many,
    NoHomeError,
    ScenarioError,
    Shape,
    Spec,
    UnknownFactError,
    Words,
    adapt,
    document,
)

LAW = Path(__file__).parents[2] / "shared" / "law"
SHARED = (LAW / "scenarios.yaml").exists()
SIXTY = yaml.safe_load((LAW / "scenarios.yaml").read_text(encoding="utf-8")) if SHARED else []

needs_law = pytest.mark.skipif(not SHARED, reason="the shared papers are not there")
each_scenario = pytest.mark.parametrize("scenario", SIXTY, ids=lambda scenario: scenario["id"])


def scenario_of(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": "X1", "day": dt.date(2024, 7, 1), "facts": {"structure": "network", **facts}}


def made_of(**facts: Any) -> dict[str, Any]:
    """Return the document of *facts*, which the library takes and gives back as it is."""
    data = document(scenario_of(facts))
    assert to_data(from_data(data)) == data
    return data


def leaves(raw: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Yield each fact with its path: whatever is no mapping and no list, or an empty one."""
    inner = raw.items() if isinstance(raw, dict) else enumerate(raw) if isinstance(raw, list) else ()
    for key, value in inner:
        yield from leaves(value, (*path, key))
    if not inner or not raw:
        yield path, raw


def spec_at(path: tuple[Any, ...]) -> Spec:
    spec: Spec = FACTS
    for step in path:
        spec = spec.keys[step] if isinstance(spec, Shape) else spec.item  # type: ignore[union-attr]
    return spec


def values_of(spec: Spec) -> list[Any]:
    """Return what a fact may be: every word of a list, and two of what is no word."""
    match spec:
        case Words(words, or_party):
            return [*words, *(("Y", "Z") if or_party else ())]
        case Many(Shape()) | Shape():
            return []
        case Many(item):
            return [[value] for value in values_of(item)]
    return {
        FLAG: [True, False],
        DAY: [dt.date(2011, 2, 3), dt.date(2031, 4, 5)],
        YEAR: [2023, 2024],
        COUNT: [2, 3],
        TEXT: ["one", "Two two"],
        PARTY: ["Y", "Z"],
    }[spec]


def with_value(facts: Any, path: tuple[Any, ...], value: Any) -> Any:
    changed = copy.deepcopy(facts)
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return changed


def without(facts: Any, path: tuple[Any, ...]) -> Any:
    changed = copy.deepcopy(facts)
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    return changed


# The sixty


@needs_law
@each_scenario
def test_becomes_a_value_that_writes_the_same_document(scenario: dict[str, Any]) -> None:
    data = document(scenario)
    value = from_data(data)

    assert to_data(value) == data
    for format in ("yaml", "json"):
        assert loads(dumps(value, format=format), format=format) == value


@needs_law
@each_scenario
def test_takes_every_leaf_of_the_facts(scenario: dict[str, Any]) -> None:
    before = copy.deepcopy(scenario)

    _, taken = adapt(scenario)

    assert taken == {path for path, _ in leaves(scenario["facts"])}
    assert scenario == before


@needs_law
@each_scenario
def test_every_leaf_shows_in_the_document(scenario: dict[str, Any]) -> None:
    """Another value of any one fact is another document, and so is a document without it."""
    facts, data = scenario["facts"], document(scenario)

    for path, leaf in leaves(facts):
        others = [value for value in values_of(spec_at(path)) if value != leaf] or [[{"party": "Z"}]]
        tried = []
        for other in others:
            try:
                tried.append(document({**scenario, "facts": with_value(facts, path, other)}))
            except ContradictionError:
                tried.append({})
            except NoHomeError:
                tried += [{}] if path == ("legal_form",) else []
        assert tried, path
        assert data not in tried, path

        if leaf not in (None, []) and not is_proven_elsewhere(path):
            with suppress(NoHomeError):
                assert document({**scenario, "facts": without(facts, path)}) != data, path


def is_proven_elsewhere(path: tuple[Any, ...]) -> bool:
    """Say whether other facts may say the same: the organs of a party tell its kind too."""
    return path[0] in ("participants", "founders", "members") and path[-1] == "kind"


@needs_law
@each_scenario
def test_an_unknown_key_is_an_error_at_every_depth(scenario: dict[str, Any]) -> None:
    facts = scenario["facts"]
    mappings = {
        path[:depth] for path, _ in leaves(facts) for depth in range(len(path)) if path[depth] == str(path[depth])
    }

    for path in mappings:
        with pytest.raises(UnknownFactError, match="unknown key 'surprise'"):
            document({**scenario, "facts": with_value(facts, (*path, "surprise"), 1)})


@needs_law
def test_the_vocabulary_is_that_of_its_page() -> None:
    page = (LAW / "scenarios.md").read_text(encoding="utf-8").partition("## Keys of `facts`")[2]
    on_page = {word for code in re.findall(r"`([^`]+)`", page) for word in re.findall(r"[a-z_]+", code)}
    about_the_page = {"facts", "founding", "true", "false", "null", "or", "name", "value"}

    assert words_of(FACTS) <= on_page
    assert on_page - about_the_page <= words_of(FACTS)


def words_of(spec: Spec) -> set[str]:
    match spec:
        case Shape(keys):
            return set(keys) | {word for inner in keys.values() for word in words_of(inner)}
        case Many(item):
            return words_of(item)
        case Words(words):
            return set(words)
    return set()


# The whole vocabulary

BESIDE: dict[tuple[str, ...], list[dict[str, Any]]] = {
    ("participants",): [{"party": "K"}],
    ("founders",): [{"party": "K"}],
    ("members",): [{"party": "K"}],
    ("organs",): [{}],
    ("organs", "seats"): [{"party": "K"}],
    ("powers",): [{"from": "K", "to": "L", "works_under": "M"}, {}],
    ("votes",): [{"organ": "board", "party": "K"}],
    ("ballots",): [{}],
    ("events",): [{"kind": "decided", "party": "K"}, {"kind": "decided"}],
    ("record_complete",): [{"kind": "decided", "party": "K"}, {"kind": "decided"}],
}
"""What stands beside a fact in its mapping, in one way or another."""

FORM = {
    ("host",): "host_municipality",
    ("seat_place",): "public_body",
    ("statutory_name",): "company",
    ("deed",): "association",
    ("statutes", "liability"): "cooperative",
}
"""The legal form that a fact belongs to."""


def every_fact(spec: Spec = FACTS, keys: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield every key of the vocabulary, with every word that it may hold."""
    if isinstance(spec, Many) and isinstance(spec.item, Shape):
        spec = spec.item
    if isinstance(spec, Shape):
        for key, inner in spec.keys.items():
            yield from every_fact(inner, (*keys, key))
    for value in values_of(spec):
        yield keys, value


def around(keys: tuple[str, ...], last: dict[str, Any]) -> dict[str, Any]:
    """Return facts with the mapping *last* in the place of *keys*."""
    for depth in range(len(keys), 0, -1):
        outer = {} if depth == 1 else BESIDE.get(keys[: depth - 1], [{}])[0]
        last = {**outer, keys[depth - 1]: [last] if isinstance(spec_of(keys[:depth]), Many) else last}
    return last


def spec_of(keys: tuple[str, ...]) -> Spec:
    spec: Spec = FACTS
    for key in keys:
        spec = spec.item if isinstance(spec, Many) else spec
        spec = spec.keys[key]  # type: ignore[union-attr]
    return spec


def every_fact_marked() -> Iterator[Any]:
    for keys, value in every_fact():
        yield pytest.param(keys, value, id=f"{'/'.join(keys)}={value}")


@pytest.mark.parametrize(("keys", "value"), [*every_fact_marked()])
def test_every_word_has_a_home(keys: tuple[str, ...], value: Any) -> None:
    if keys == ("events", "form") and value in ("host_municipality", "plain", "none"):
        pytest.skip("nobody founds or joins these in private law")
    form = {"legal_form": FORM[keys]} if keys in FORM else {}
    problems = []
    for beside in BESIDE.get(keys[:-1], [{}]):
        rest = {key: beside[key] for key in beside if key != keys[-1]}
        with_it = {"structure": "network", **form, **around(keys[:-1], {**rest, keys[-1]: value})}
        without_it = {"structure": "network", **form, **around(keys[:-1], rest)}
        try:
            data = document(scenario_of(with_it))
            assert to_data(from_data(data)) == data
        except (NoHomeError, InvalidError) as error:
            problems.append(error)
            continue
        try:
            before = document(scenario_of(without_it))
        except ScenarioError:
            return
        assert data != before or is_what_is_meant_anyway(keys, value)
        return
    raise problems[0]


def is_what_is_meant_anyway(keys: tuple[str, ...], value: Any) -> bool:
    """Say whether a fact is the same as its being left out: by the conventions of the page, or in these tests."""
    return (keys, value) in (
        (("structure",), "network"),
        (("organs", "complete"), True),
        (("participants", "roles"), ["participant"]),
        *((("purpose", joint), False) for joint in ("joint_audit_office", "joint_inquiry", "joint_ombudsman")),
    )


def facts_of(spec: Spec) -> st.SearchStrategy[Any]:
    match spec:
        case Shape(keys):
            some = st.lists(st.sampled_from(sorted(keys)), max_size=4, unique=True)
            return some.flatmap(lambda names: st.fixed_dictionaries({name: facts_of(keys[name]) for name in names}))
        case Many(item):
            return st.none() | st.lists(facts_of(item), max_size=3)
    return st.none() | st.sampled_from(values_of(spec))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(facts_of(FACTS))
def test_whatever_is_said_is_kept_or_refused(facts: dict[str, Any]) -> None:
    scenario = scenario_of(facts)
    try:
        data, taken = adapt(scenario)
    except ScenarioError:
        return
    assert taken == {path for path, _ in leaves(scenario["facts"])}

    try:
        value = from_data(data)
    except InvalidError:
        return
    assert to_data(value) == data


# By hand


def test_parties_have_the_kind_that_was_said_or_that_an_organ_proves() -> None:
    kinds = ["state", "foundation", "association", "care_provider", "joint_authority", "company", "province"]
    data = made_of(
        participants=[{"party": letter, "kind": kind} for letter, kind in zip("ABCDEFG", kinds, strict=True)],
        powers=[{"kind": "mandated", "from": "K", "from_organ": "mayor", "to": "L"}],
    )

    assert data["parties"] == [
        {"id": "a", "kind": "ministry"},
        {"id": "b", "kind": "other_organisation", "form": "foundation"},
        {"id": "c", "kind": "association", "form": "member_association"},
        {"id": "d", "kind": "care_provider"},
        {"id": "e", "kind": "joint_authority"},
        {"id": "f", "kind": "company"},
        {"id": "g", "kind": "province"},
        {"id": "k", "kind": "municipality"},
        {"id": "l"},
    ]


def test_organs_of_a_participant_are_listed_unknown_or_left_out() -> None:
    data = made_of(
        participants=[
            {"party": "K", "kind": "municipality", "organs": ["council", "mayor"], "until": dt.date(2020, 1, 1)},
            {"party": "L", "kind": "municipality", "organs": None, "since": "2012-01-01"},
            {"party": "M", "kind": "municipality", "since": None},
        ],
        incomplete=["participants"],
    )

    assert data["participants"] == [
        {"holder": "k/council", "period": {"end": "2020-01-01"}},
        {"holder": "k/mayor", "period": {"end": "2020-01-01"}},
        {"holder": "l/unknown", "period": {"start": "2012-01-01"}},
        {"holder": "m", "period": {"start": "unknown"}},
        None,
    ]


def test_members_join_the_participants() -> None:
    data = made_of(
        legal_form="association",
        participants=[{"party": "K"}, {"party": "L", "roles": ["donor"]}, {"party": "M"}],
        members=[{"party": "K"}, {"party": "N", "organs": ["executive"]}],
    )

    assert data["participants"] == [
        {"holder": "k", "roles": ["member"]},
        {"holder": "l", "roles": ["donor"]},
        {"holder": "m"},
        {"holder": "n/executive", "roles": ["member"]},
    ]


def test_a_member_keeps_its_other_roles() -> None:
    participants = [
        {"party": "K", "roles": None},
        {"party": "L", "roles": ["donor"]},
        {"party": "M", "roles": ["member"]},
    ]
    members = [{"party": letter} for letter in "KLM"]

    assert made_of(participants=participants, members=members)["participants"] == [
        {"holder": "k", "roles": ["member", None]},
        {"holder": "l", "roles": ["member", "donor"]},
        {"holder": "m", "roles": ["member"]},
    ]
    with pytest.raises(NoHomeError, match="its roles are not known"):
        made_of(participants=participants, members=[])


def test_whether_somebody_is_a_member_stays_unknown_where_no_role_was_recorded() -> None:
    assert made_of(legal_form="cooperative", participants=[{"party": "K"}])["participants"] == [
        {"holder": "k", "roles": None}
    ]
    assert made_of(legal_form="joint_organ", participants=[{"party": "K"}])["participants"] == [{"holder": "k"}]


def test_a_list_of_members_may_be_empty_or_incomplete() -> None:
    assert made_of(members=[])["participants"] == []
    assert made_of(members=[{"party": "K"}], incomplete=["members"])["participants"] == [
        {"holder": "k", "roles": ["member"]},
        None,
    ]
    assert made_of(participants=[{"party": "K", "roles": ["member"]}], incomplete=["members"])["participants"] == [
        {"holder": "k", "roles": ["member"]},
        None,
    ]
    with pytest.raises(NoHomeError, match="complete list of members"):
        made_of(members=[], incomplete=["participants"])
    with pytest.raises(ContradictionError, match="not listed"):
        made_of(members=[], participants=[{"party": "K", "roles": ["member"]}])


def test_founders_are_listed_or_follow_from_a_role() -> None:
    by_role = made_of(participants=[{"party": "K", "roles": ["founder", "member"]}, {"party": "L", "roles": ["donor"]}])
    perhaps_more = made_of(participants=[{"party": "K", "roles": ["founder"]}, {"party": "L", "roles": None}])
    listed = made_of(
        founders=[{"party": "K", "organs": ["executive"]}, {"party": "L", "organs": None}, {"party": "M"}],
        incomplete=["founders"],
    )

    both = made_of(founders=[{"party": "K"}], participants=[{"party": "K", "roles": ["founder"]}])

    assert both["founders"] == by_role["founders"] == ["k"]
    assert by_role["participants"][0] == {"holder": "k", "roles": ["member"]}
    assert perhaps_more["founders"] == ["k", None]
    assert perhaps_more["participants"][0] == {"holder": "k", "roles": []}
    assert listed["founders"] == ["k/executive", "l/unknown", "m", None]
    assert "participants" not in listed
    with pytest.raises(ContradictionError, match="K takes part as a founder and is not listed"):
        made_of(founders=[], participants=[{"party": "K", "roles": ["founder"]}])


@pytest.mark.parametrize(
    ("facts", "form"),
    [
        ({"legal_form": "none"}, "none"),
        ({"legal_form": "covenant"}, {"kind": "covenant"}),
        ({"legal_form": "plain"}, {"kind": "arrangement_without_body", "host": "none"}),
        ({"legal_form": "host_municipality", "host": "K"}, {"kind": "arrangement_without_body", "host": "k"}),
        ({"legal_form": "host_municipality", "host": None}, {"kind": "arrangement_without_body", "host": "unknown"}),
        ({"legal_form": "joint_organ", "seat_place": "K"}, {"kind": "joint_organ", "place_of_establishment": "k"}),
        (
            {"legal_form": "company", "statutory_name": "Water BV", "deed": "notarial", "seat_place": "K"},
            {"kind": "limited_company", "statutory_name": "Water BV", "deed": "notarial", "registered_office": "k"},
        ),
        (
            {"legal_form": "cooperative", "deed": "none", "statutes": {"liability": "excluded"}},
            {"kind": "cooperative_association", "deed": "none", "liability": "excluded"},
        ),
        ({"legal_form": "association", "deed": "private"}, {"kind": "member_association", "deed": "private"}),
    ],
)
def test_a_legal_form_takes_its_details(facts: dict[str, Any], form: Any) -> None:
    assert made_of(**facts)["legal_form"] == form


@pytest.mark.parametrize(
    "facts",
    [
        {"legal_form": "covenant", "seat_place": "K"},
        {"legal_form": "plain", "host": "K"},
        {"legal_form": "public_body", "statutory_name": "Water"},
        {"deed": "notarial"},
        {"legal_form": "association", "statutes": {"liability": "limited"}},
        {"structure": None},
        {"organs": [{"kind": "board", "seats": [{"party": None, "appointed_by": "council"}]}]},
        {"powers": [{"from": None, "from_organ": "executive"}]},
        {"events": [{"kind": "decided", "form": "plain"}]},
    ],
)
def test_what_has_no_home_is_said(facts: dict[str, Any]) -> None:
    with pytest.raises(NoHomeError, match="no home"):
        document(scenario_of(facts))


@pytest.mark.parametrize(
    "facts",
    [
        {"structure": "trilateral"},
        {"established": "2024-02-30"},
        {"established": dt.datetime(2024, 2, 1)},  # noqa: DTZ001
        {"each_organ_competent": "yes"},
        {"host": "k"},
        {"participants": [None]},
        {"participants": {"party": "K"}},
        {"statutes": {"exit_fee_in_annual_contributions": 1.5}},
        {"events": [{"kind": "ended"}]},
        {"events": [{"kind": "decided", "regarding": "founding"}]},
        {"provisions": []},
    ],
)
def test_what_is_not_in_the_vocabulary_is_an_error(facts: dict[str, Any]) -> None:
    with pytest.raises(UnknownFactError):
        document(scenario_of(facts))


def test_purpose_keeps_unknown_apart_from_left_out() -> None:
    data = made_of(purpose={"joint_inquiry": None, "joint_ombudsman": False, "only_support_and_execution": None})

    assert data["purpose"] == {"joint_inquiry": None}


def test_duration_is_a_provision() -> None:
    def duration(**facts: Any) -> Any:
        return made_of(**facts)["provisions"]

    assert duration(duration="indefinite") == [{"kind": "duration", "indefinite": True}]
    assert duration(duration="fixed") == [{"kind": "duration", "indefinite": False}]
    assert duration(ends=dt.date(2027, 12, 31)) == [{"kind": "duration", "until": "2027-12-31"}]


def test_statutes_are_provisions() -> None:
    data = made_of(
        legal_form="association",
        statutes={
            "plural_votes": True,
            "plural_votes_since": dt.date(2019, 5, 1),
            "vacancies_filled_by": ["K", "L"],
            "exit_fee_in_annual_contributions": 3,
            "purpose_member_needs_through_contracts": None,
            "exit_possible": False,
        },
    )

    assert data["provisions"] == [
        {"kind": "member_needs_through_contracts"},
        {"kind": "exit_possible", "arranged": False},
        {"kind": "exit_fee", "arranged": True, "annual_contributions": 3},
        {"kind": "plural_votes", "arranged": True, "period": {"start": "2019-05-01"}},
        {"kind": "vacancies", "arranged": True, "holders": ["k", "l"]},
    ]


def test_a_seat_tells_of_its_person() -> None:
    seat = {
        "party": "K",
        "person": "k1",
        "office": "councillor",
        "office_held": True,
        "chairs_council": False,
        "role": "treasurer",
        "appointed_by": "L",
        "votes": 2,
        "also_in": ["supervisory_board"],
        "conflicting_interest": None,
    }
    data = made_of(
        participants=[{"party": "K", "kind": "municipality"}],
        organs=[{"kind": "board", "complete": False, "seats": [seat, {"office_held": False, "role": None}]}],
    )

    assert data["organs"] == [
        {
            "id": "board",
            "kind": "board",
            "seats": [
                {
                    "party": "k",
                    "roles": ["treasurer"],
                    "person": "k1",
                    "office": "councillor",
                    "office_period": {"start": "..2024-07-01"},
                    "chairs_council": False,
                    "appointed_by": "l",
                    "votes": 2,
                    "also_in": ["itself/supervisory_board"],
                },
                {"party": None, "roles": None, "office_period": {"end": "..2024-07-01"}},
                None,
            ],
        },
        {"id": "supervisory_board", "kind": "supervisory_board"},
    ]


def test_holding_an_office_needs_the_day() -> None:
    seats = [{"party": "K", "office_held": True}]

    with pytest.raises(NoHomeError, match="without the day"):
        document({"facts": {"structure": "network", "organs": [{"kind": "board", "seats": seats}]}})


def test_who_appoints_is_an_organ_of_the_party_or_of_the_collaboration() -> None:
    def appointed_by(organ: str, kind: str, word: str) -> Any:
        seats = [{"party": "K", "appointed_by": word}]
        data = made_of(participants=[{"party": "K", "kind": kind}], organs=[{"kind": organ, "seats": seats}])
        return data["organs"][0]["seats"][0]["appointed_by"]

    assert appointed_by("general_board", "municipality", "council") == "k/council"
    assert appointed_by("executive_board", "municipality", "general_board") == "itself/general_board"
    assert appointed_by("executive_board", "water_authority", "general_board") == "itself/general_board"
    assert appointed_by("general_board", "water_authority", "executive_board") == "k/executive_board"
    assert appointed_by("board", "company", "general_meeting") == "itself/general_meeting"


def test_two_organs_of_a_kind_have_ids_of_their_own() -> None:
    committees = [{"kind": "interest_committee"}, {"kind": "interest_committee"}, {"kind": None}]

    assert [organ["id"] for organ in made_of(organs=committees)["organs"]] == [
        "interest_committee",
        "interest_committee_2",
        "organ",
    ]
    with pytest.raises(ContradictionError, match="which is meant"):
        made_of(organs=committees, events=[{"kind": "meeting", "organ": "interest_committee", "done": True}])


def test_votes_stand_at_their_organ() -> None:
    votes = [
        {"organ": "general_board", "party": letter, "per_member": number} for letter, number in (("K", 2), ("L", 1))
    ]

    assert made_of(votes=votes)["organs"] == [
        {
            "id": "general_board",
            "kind": "general_board",
            "votes_per_member": [{"party": "k", "votes": 2}, {"party": "l", "votes": 1}],
        }
    ]


def test_ballots_are_events() -> None:
    ballot = {
        "organ": "board",
        "regarding": "statutes_amendment",
        "cast": 5,
        "convened_correctly": True,
        "against": None,
    }

    assert made_of(ballots=[ballot])["record"] == [
        {
            "kind": "ballot",
            "by": "itself/board",
            "regarding": "statutes_amendment",
            "ballot": {"cast": 5, "convened_correctly": True},
        }
    ]


DAY_OF_IT = dt.date(2024, 3, 1)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ({"kind": "draft_sent", "party": "K"}, {"to": "k/council"}),
        ({"kind": "draft_received", "party": "P"}, {"to": "p/provincial_council"}),
        ({"kind": "framework_sent", "party": "W"}, {"to": "w/general_board"}),
        ({"kind": "informed", "party": "Z"}, {"to": "z/unknown"}),
        ({"kind": "informed", "party": "C"}, {"to": "c"}),
        (
            {"kind": "draft_sent", "party": "K", "organ": "executive_board"},
            {"to": "k/council", "by": "itself/executive_board"},
        ),
        ({"kind": "draft_presented", "to": "general_board"}, {"to": "itself/general_board"}),
        ({"kind": "view_waived", "party": "K"}, {"by": "k/council"}),
        ({"kind": "consent", "party": "W"}, {"by": "w/general_board"}),
        ({"kind": "appointment_waived", "party": "K", "organ": "executive"}, {"by": "k/executive"}),
        ({"kind": "decided", "party": "K", "organ": None}, {"by": "k/unknown"}),
        ({"kind": "decided", "regarding": "budget"}, {"by": "itself", "regarding": "budget"}),
        ({"kind": "decided", "regarding": "exit"}, {"regarding": "exit"}),
        ({"kind": "decided", "party": None}, {}),
        ({"kind": "published", "party": "K", "medium": "website"}, {"by": "k", "medium": "website"}),
        ({"kind": "registered", "party": "K", "regarding": "arrangement"}, {"to": "k", "regarding": "founding"}),
        ({"kind": "arrangement_sent", "to": "minister_of_interior"}, {"to": "interior/minister"}),
        (
            {"kind": "budget_sent", "to": "provincial_executive", "year": 2025},
            {"to": "province/provincial_executive", "year": 2025},
        ),
        ({"kind": "meeting", "organ": "board"}, {"by": "itself/board"}),
        ({"kind": "profit_distributed", "to": "K"}, {"to": "k"}),
        ({"kind": "in_force", "party": "K", "regarding": "accession"}, {"of": "k", "regarding": "accession"}),
        (
            {"kind": "resignation_announced", "party": "K", "person": "k1", "office": "mayor", "effective": DAY_OF_IT},
            {"of": "k", "person": "k1", "office": "mayor", "effective": "2024-03-01"},
        ),
        (
            {"kind": "board_decision", "organ": "board", "deliberated": ["k1", "l1"], "voted": []},
            {"by": "itself/board", "deliberated": ["k1", "l1"], "voted": []},
        ),
        (
            {"kind": "committee_set_up", "for": ["K", "L"], "joint_proposal_of_councils": True},
            {"on_behalf_of": ["k", "l"], "joint_proposal_of_councils": True},
        ),
        ({"kind": "decided", "party": "K", "form": "company"}, {"by": "k", "form": "limited_company"}),
    ],
)
def test_an_event_names_who_acts_who_receives_and_whom_it_is_about(event: dict[str, Any], expected: Any) -> None:
    kinds = {"K": "municipality", "P": "province", "W": "water_authority", "C": "care_provider"}
    participants = [{"party": letter, "kind": kind} for letter, kind in kinds.items()]
    facts = {"legal_form": "public_body", "participants": participants, "events": [{**event, "date": DAY_OF_IT}]}

    assert made_of(**facts)["record"] == [{"kind": event["kind"], "date": "2024-03-01", **expected}]


def test_an_event_happened_or_not_or_perhaps() -> None:
    def record(**event: Any) -> Any:
        return made_of(events=[{"kind": "in_force", **event}])["record"][0]

    assert record(date="2024-03-01", done=True) == {"kind": "in_force", "date": "2024-03-01"}
    assert record(done=True) == {"kind": "in_force"}
    assert record(done=False) == {"kind": "in_force", "done": False}
    assert record(done=None) == record() == {"kind": "in_force", "done": None}
    with pytest.raises(ContradictionError, match="perhaps did not happen"):
        record(done=None, date="2024-03-01")


def test_a_complete_record_names_the_same_holders_as_its_events() -> None:
    data = made_of(
        participants=[{"party": "K", "kind": "municipality"}],
        record_complete=[
            {"kind": "meeting", "organ": "board", "year": 2023, "until": dt.date(2023, 12, 31)},
            {"kind": "draft_sent", "party": "K"},
            {"kind": "consent", "party": "K"},
        ],
    )

    assert data["record_complete"] == [
        {"kind": "meeting", "by": "itself/board", "year": 2023, "until": "2023-12-31"},
        {"kind": "draft_sent", "to": "k/council"},
        {"kind": "consent", "by": "k/council"},
    ]


def test_powers_go_from_holder_to_holder_or_person() -> None:
    power = {
        "kind": "authorised",
        "power": "conclude_agreements",
        "from": "K",
        "from_organ": "mayor",
        "to": "L",
        "to_organ": None,
        "to_person": "l1",
        "works_under": "L",
        "underlying_rule_opposes": False,
        "consent_of_superior": None,
    }
    own = {"kind": "mandated", "from_organ": "executive_board"}

    assert made_of(powers=[power, own])["powers"] == [
        {
            "kind": "authorised",
            "power": "conclude_agreements",
            "by": "k/mayor",
            "to": "l/unknown",
            "person": "l1",
            "works_under": "l",
            "underlying_rule_opposes": False,
        },
        {"kind": "mandated", "by": "itself/executive_board"},
    ]


def test_a_party_has_one_kind() -> None:
    with pytest.raises(ContradictionError, match="K is a province here"):
        made_of(participants=[{"party": "K", "kind": "municipality"}], founders=[{"party": "K", "kind": "province"}])
