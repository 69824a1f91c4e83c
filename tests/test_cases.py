"""The examples: they load, say what their sources say, and no fact in them stands without evidence."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest

from samenwerking import (
    ITSELF,
    NO_FORM_NAMED,
    NONE,
    UNKNOWN,
    Amount,
    Bilateral,
    Certainty,
    Collaboration,
    CommitmentKind,
    Cooperative,
    DocumentLink,
    Event,
    EventKind,
    Evidence,
    HelixClaim,
    Holder,
    InterMunicipal,
    Level,
    Network,
    NetworkMode,
    Office,
    Organ,
    OrganKind,
    Participation,
    Party,
    PowerKind,
    PowerToDo,
    Responsible,
    RightKind,
    Role,
    Seat,
    SeatRole,
    SelfDescription,
    Source,
    State,
    Status,
    Subject,
    Task,
    WhyUnknown,
    WorkingCapacity,
    check,
    dumps,
    find,
    forms,
    load,
    loads,
)
from samenwerking.errors import Step
from samenwerking.model.forms import LegalForm
from samenwerking.model.places import path_of, place_of
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Many, Name, One, fields_of
from samenwerking.schema.walk import Node, walk_fields
from samenwerking.values.marks import Mark
from samenwerking.values.place import Place

At = tuple[Step, ...]

EXAMPLES = Path(__file__).parent.parent / "examples"
STRUCTURES = {
    "amaryllis": Cooperative,
    "ams_institute": Cooperative,
    "big_five": Network,
    "brainport": Cooperative,
    "brainport_development": Cooperative,
    "de_kleine_schans": Cooperative,
    "druten_wijchen": Bilateral,
    "metropoolregio_amsterdam": Network,
    "mgr_rijk_van_nijmegen": InterMunicipal,
    "o_gen": Cooperative,
    "regio_gooi_en_vechtstreek": InterMunicipal,
    "rondom_wijchen": Cooperative,
}
TOLD = ("sources", "evidence", "acceptances", "extensions", "self_descriptions")
"""Fields that tell of facts, or carry a source of their own."""


@pytest.fixture(name="case", params=STRUCTURES)
def _case(request: pytest.FixtureRequest) -> Collaboration:
    return load(EXAMPLES / f"{request.param}.yaml", structure=STRUCTURES[request.param])


def facts_without_evidence(collaboration: Collaboration) -> list[str]:
    """
    Return the places of facts of which no source is given.

    Evidence counts at the fact itself and at all around it up to the nearest element of a list, but not at a whole
    list or the document. Evidence that gives another value, or says why something is unknown, supports nothing. Plain
    values and lone holders in a list lean on what the list is in; elements that have no place of their own, on their
    list.
    """
    nodes = {node.path: node for node in walk_fields(type(collaboration), collaboration)}
    supported = {
        path_of(type(collaboration), collaboration, one.at)
        for one in collaboration.evidence
        if one.source is not None and one.value is None and one.why_unknown is None
    }
    alone = [
        str(place_of(collaboration, path))
        for path in _facts(collaboration, nodes)
        if not supported & set(_where_evidence_counts(nodes, path))
    ]
    alone += [f"self_descriptions: {one.text}" for one in collaboration.self_descriptions if one.source is None]
    return list(dict.fromkeys(alone))


def _facts(collaboration: Collaboration, nodes: dict[At, Node]) -> list[At]:
    """Return the paths of values that were recorded, of parts that hold none, and of the legal form."""
    recorded = [path for path in nodes if path[0] not in TOLD and _is_recorded(collaboration, nodes, path)]
    holding = {path[:length] for path in recorded for length in range(len(path)) if _is_value(nodes[path])}
    return [path for path in recorded if path not in holding or isinstance(nodes[path].value, LegalForm)]


def _is_value(node: Node) -> bool:
    return not isinstance(node.slot.inner, One | Many)


def _is_recorded(collaboration: Collaboration, nodes: dict[At, Node], path: At) -> bool:
    node = nodes[path]
    if isinstance(node.slot.inner, Many) or node.slot.inner == Name("id"):
        return False
    if isinstance(node.value, Mark) and node.value is not NONE:
        return False
    if isinstance(path[-1], int):
        return node.value is not None
    parent = nodes[path[:-1]].value if path[:-1] else collaboration
    default = next(field.default for field in fields_of(type(parent)) if field.name == path[-1])
    return bool(node.value != default)


def _where_evidence_counts(nodes: dict[At, Node], path: At) -> Iterator[At]:
    for length in range(len(path), 0, -1):
        around = nodes[path[:length]]
        inner = around.slot.inner
        if not isinstance(inner, Many) or (isinstance(inner.item.inner, One) and not _is_named(inner.item.inner.cls)):
            yield around.path
        if _is_element(around):
            return


def _is_element(node: Node) -> bool:
    """Say whether a node is an element of a list of which more is said than who or what it is."""
    value = node.value
    if not isinstance(node.path[-1], int) or not isinstance(value, Part) or not _is_named(type(value)):
        return False
    said = [field.name for field in fields_of(type(value)) if getattr(value, field.name) != field.default]
    return said != [value.bare]


def _is_named(cls: type[Part]) -> bool:
    return bool(cls.key) or any(field.name == "id" for field in fields_of(cls))


SOURCE = Source("s", "Source", seen="2026-11-23")


def _planted(evidence: list[Evidence], **fields: Any) -> list[str]:
    return facts_without_evidence(Cooperative("c", sources=[SOURCE], evidence=evidence, **fields))


class TestFactsWithoutEvidence:
    """The helper finds what it should."""

    def test_at_the_top(self) -> None:
        """Each fact needs evidence of its own; what is null, an id or a mark is none."""
        assert _planted([], name="C", start="2024") == ["name", "start"]
        assert _planted([Evidence("name", "s")], name="C", start="2024") == ["start"]
        assert _planted([], name=None, parties=[], organs=[]) == []

    def test_none_is_a_fact(self) -> None:
        """That there is no legal form somebody must have said."""
        assert _planted([], legal_form=NONE) == ["legal_form"]

    def test_no_support(self) -> None:
        """Evidence for another value, without a source, or for why it is unknown, supports nothing."""
        evidence = [
            Evidence("name", "s", value="D"),
            Evidence("name", note="hear-say"),
            Evidence("name", "s", why_unknown=WhyUnknown.DISPUTED),
        ]

        assert _planted(evidence, name="C") == ["name"]

    def test_element_of_a_list(self) -> None:
        """Evidence at the element covers all that is said of it; evidence at the list covers nothing."""
        parties = [Party("a", "A"), Party("b", "B")]

        assert _planted([Evidence("parties/a", "s")], parties=parties) == ["parties/b/name"]
        assert _planted([Evidence("parties", "s")], parties=parties) == ["parties/a/name", "parties/b/name"]

    def test_nearest_element(self) -> None:
        """A seat is nearer than its organ, a role in a list of roles is not."""
        parties = [Party("a")]
        organs = [Organ("board", seats=[Seat(Holder("a"), SeatRole.CHAIR)])]
        evidence = [Evidence("parties/a", "s"), Evidence("organs/board", "s")]
        seat = "organs/board/seats/a:chair"

        assert [f"{seat}/party", f"{seat}/roles/chair"] == _planted(evidence, parties=parties, organs=organs)
        assert _planted([*evidence, Evidence(seat, "s")], parties=parties, organs=organs) == []

    def test_lone_holders(self) -> None:
        """A holder of which no more is said leans on the task; with a period it needs evidence of its own."""
        parties = [Party("a")]
        evidence = [Evidence("parties/a", "s"), Evidence("tasks/t", "s")]

        assert _planted(evidence, parties=parties, tasks=[Task("t", how=[Holder("a")])]) == []
        assert _planted(evidence, parties=parties, tasks=[Task("t", how=Responsible(Holder("a"), period="2024"))]) == [
            "tasks/t/how/a/holder",
            "tasks/t/how/a/period/start",
        ]

    def test_part(self) -> None:
        """Evidence at a part covers what is in it, and evidence at one fact in it does not cover the others."""
        form = forms.CooperativeAssociation("C", forms.Liability.EXCLUDED)

        assert _planted([Evidence("legal_form", "s")], legal_form=form) == []
        assert _planted([Evidence("legal_form/statutory_name", "s")], legal_form=form) == [
            "legal_form",
            "legal_form/liability",
        ]

    def test_default(self) -> None:
        """What is not written is no fact, but that an event happened is one."""
        assert _planted([], record=[Event(EventKind.EVALUATION)]) == ["record/evaluation/kind"]

    def test_whole_list(self) -> None:
        """Evidence at a whole list covers none of its elements."""
        assert _planted([Evidence("themes", "s")], themes=["care", "work"]) == ["themes/care/name", "themes/work/name"]

    def test_self_description(self) -> None:
        """A self-description carries its own source."""
        described = [SelfDescription("a cooperative"), SelfDescription("a foundation", source="s")]

        assert _planted([], self_descriptions=described) == ["self_descriptions: a cooperative"]

    def test_examples_need_their_evidence(self, case: Collaboration) -> None:
        """Without its evidence the name, the start and each participant of an example stand alone."""
        alone = facts_without_evidence(attrs.evolve(case, evidence=()))

        assert "name" in alone
        assert ("start" in alone) is (case.start is not None)
        for one in case.participants or ():
            if one is not None:
                assert f"participants/{str(one.holder).replace('/', ':')}/holder" in alone

    def test_planted_in_an_example(self, case: Collaboration) -> None:
        """One more event in an example is found."""
        planted = attrs.evolve(case, record=[*case.record, Event(EventKind.BALLOT, "2020")])

        assert facts_without_evidence(planted) == ["record/ballot/kind", "record/ballot/date"]


class TestEachExample:
    """What holds of all of them."""

    def test_every_fact_has_evidence(self, case: Collaboration) -> None:
        """No fact stands without a source."""
        assert facts_without_evidence(case) == []

    def test_evidence_finds_its_place(self, case: Collaboration) -> None:
        """Each place is there, and each piece of evidence says something."""
        for one in case.evidence:
            find(case, one.at)
            assert one.source is not None or one.why_unknown is not None

    def test_unknown_is_unknown(self, case: Collaboration) -> None:
        """Where evidence says why something is unknown, it is."""
        recorded = [one.at for one in case.evidence if one.why_unknown is not None and not _is_open(case, one.at)]

        assert recorded == []

    def test_conflict_is_a_conflict(self, case: Collaboration) -> None:
        """Where evidence gives another value, it is marked so, and something is recorded."""
        for one in case.evidence:
            if one.value is not None:
                assert Certainty.CONFLICTING is one.certainty
                assert find(case, one.at) is not None

    def test_sources(self, case: Collaboration) -> None:
        """Each source has a title, an address where it has one, the day on which it was seen, and is used."""
        used = {one.source for one in case.evidence} | {one.source for one in case.self_descriptions}

        for source in case.sources:
            assert source.title
            assert (source.url is None) == (source.id in ("article", "tooi"))
            assert str(source.seen) == "2026-11-23"
            assert source.id in used

    def test_round_trip(self, case: Collaboration) -> None:
        """Nothing is lost in either format."""
        assert case == loads(dumps(case, format="yaml"), format="yaml")
        assert case == loads(dumps(case, format="json"), format="json")

    def test_codes(self, case: Collaboration) -> None:
        """The id of a municipality is its TOOI code."""
        municipalities = [party for party in case.parties if party.id.startswith("gm")]

        assert all(str(party.tooi) == party.id for party in municipalities)


def _is_open(collaboration: Collaboration, at: Place) -> bool:
    value: Any = find(collaboration, at)
    if value is None:
        return True
    if not isinstance(value, tuple):
        return False
    path = path_of(type(collaboration), collaboration, at)
    slots = {node.path: node.slot for node in walk_fields(type(collaboration), collaboration)}
    inner = slots[path].inner if path in slots else None
    return not value or value[-1] is None or (isinstance(inner, Many) and not inner.closed)


def _event(collaboration: Collaboration, place: str) -> Event:
    event: Event = find(collaboration, f"record/{place}")
    return event


def _euros(collaboration: Collaboration, place: str) -> Decimal:
    amount = _event(collaboration, place).amount
    assert amount is not None
    return amount.euros


class TestRondomWijchen:
    """A cooperative that ended after two years."""

    @pytest.fixture(name="case")
    def _case(self) -> Cooperative:
        return load(EXAMPLES / "rondom_wijchen.yaml", structure=Cooperative)

    def test_life(self, case: Cooperative) -> None:
        """From consent to end."""
        assert str(_event(case, "consent:founding").date) == "2017-07-13"
        assert Holder("gm0296", "council") == _event(case, "consent:founding").by
        assert str(case.start) == "2017-11-17"
        assert str(_event(case, "operational").date) == "2018-01-01"
        assert str(_event(case, "announced:dissolution").date) == "2019-11-28"
        ended = _event(case, "ended")
        assert str(ended.date) == "2019-12-31"
        assert ended.reason is not None
        assert "complex" in ended.reason
        assert Subject.CONTRACTS is _event(case, "takeover").regarding

    def test_money(self, case: Cooperative) -> None:
        """Asked, short, granted and refused."""
        assert _euros(case, "subsidy_asked:2018") == 11_628_517
        assert _euros(case, "subsidy_asked:2019") == 2_452_000
        assert _euros(case, "subsidy_granted:care") == 961_756
        assert _euros(case, "refusal_proposed:operations") == 294_000
        assert Amount(3_000_000, about=True) == _event(case, "deficit:2018").amount

    def test_conflicts(self, case: Cooperative) -> None:
        """Other values stand beside the recorded ones."""
        other = {str(one.at): (one.source, one.value.data) for one in case.evidence if one.value is not None}

        assert other == {
            "legal_form": ("article", {"kind": "foundation"}),
            "record/subsidy_asked:2018/amount": ("s1", {"about": 10_300_000}),
            "funding/gm0296:subsidy:2018/amount": ("s1", {"about": 10_300_000}),
        }

    def test_said_of_it(self, case: Cooperative) -> None:
        """Shared steering and decisions of its own were claimed; much hung on it."""
        (paid, *others) = case.funding or ()

        assert (case.shared_steering, case.decides_for_itself) == (True, True)
        assert (case.importance, case.risk) == (Level.VERY_HIGH, Level.HIGH)
        assert paid is not None
        assert (paid.year, paid.amount, paid.basis) == (2018, Amount(11_628_517), "populatiegebonden")
        assert others == [None]

    def test_form(self, case: Cooperative) -> None:
        """Probably a cooperative association, of which the statutes were not seen."""
        assert forms.CooperativeAssociation() == case.legal_form
        assert [NO_FORM_NAMED, forms.Foundation, forms.CooperativeAssociation] == [
            one.form for one in case.self_descriptions[:3]
        ]

    def test_board(self, case: Cooperative) -> None:
        """Municipality and providers, with a chair who works for one of them."""
        board = case.organ("board")

        assert board.decision_rule is None
        assert board.seats is not None
        assert board.seats[-1] is None
        assert {"gm0296", "providers"} == {
            seat.party.party for seat in board.seats if seat is not None and isinstance(seat.party, Holder)
        }
        chair: Seat = find(case, "organs/board/seats/providers:chair")
        assert chair.person == "Henk van den Broek"
        assert chair.other_posts is not None
        assert chair.other_posts[0] is not None
        assert chair.other_posts[0].organisation == "Pluryn"

    def test_members(self, case: Cooperative) -> None:
        """Members of several kinds, none of them named, and perhaps more."""
        participants = case.participants or ()
        members = [one.holder.party for one in participants if one is not None and Role.MEMBER in (one.roles or ())]

        assert participants[-1] is None
        assert members == ["providers", "associations", "initiatives", "local-organisations", "regional-organisations"]
        assert all(case.party(member).collective is not None for member in members)

    def test_open_questions(self, case: Cooperative) -> None:
        """What the later deficit hung on is not known, and said not to be."""
        transformation = case.task("transformation")
        sought = {str(one.at) for one in case.evidence if one.why_unknown is WhyUnknown.NOT_FOUND}

        assert transformation.ceiling is None
        assert transformation.volume_steered_by == ()
        assert {
            "tasks/transformation/volume_steered_by",
            "tasks/transformation/ceiling",
            "tasks/transformation/joint/gm0296/risk_share",
            "tasks/transformation/joint/providers/risk_share",
            "legal_form/statutory_name",
            "legal_form/liability",
        } <= sought

    def test_what_and_how(self, case: Cooperative) -> None:
        """The municipality the what, the providers the how; the district team is the gateway."""
        assert [Holder("gm0296", "unknown")] == _holders(case.task("transformation").what)
        assert [Holder("providers")] == _holders(case.task("transformation").how)
        assert [Holder("district-team")] == _holders(case.task("access").how)


def _holders(listed: Any) -> list[Holder]:
    return [one.holder for one in listed if one is not None]


class TestDrutenWijchen:
    """Two municipalities with one organisation."""

    @pytest.fixture(name="case")
    def _case(self) -> Bilateral:
        return load(EXAMPLES / "druten_wijchen.yaml", structure=Bilateral)

    def test_in_python(self, case: Bilateral, capsys: pytest.CaptureFixture[str]) -> None:
        """The same case in Python is the same value."""
        made = runpy.run_path(str(EXAMPLES / "druten_wijchen.py"))["collaboration"]

        assert case == made
        assert dumps(case) == dumps(made)
        assert case.name is not None
        assert case.name in capsys.readouterr().out

    def test_form(self, case: Bilateral) -> None:
        """The body has its numbers on the legal form."""
        form = case.legal_form

        assert isinstance(form, forms.OperationalManagementOrganisation)
        assert (str(form.identifiers.tooi), str(form.identifiers.kvk)) == ("so0897", "70275602")
        assert [one.code for one in form.identifiers.unchecked] == ["29561427", "28205553"]

    def test_what_and_how(self, case: Bilateral) -> None:
        """Policy is for each its own, the body carries out."""
        assert case.task("policy").what_each is True
        assert [Holder("gm0225", "unknown"), Holder("gm0296", "unknown")] == _holders(case.task("policy").what)
        assert _holders(case.task("services").how) == [ITSELF]

    def test_powers(self, case: Bilateral) -> None:
        """Only appointing certain officers was transferred."""
        transferred = [one for one in case.powers if one.kind is PowerKind.TRANSFERRED]

        assert {PowerToDo.APPOINT_OFFICERS} == {one.power for one in transferred}
        assert {Holder("itself", "board")} == {one.to for one in transferred}

    def test_record(self, case: Bilateral) -> None:
        """Consent before the start, a merger that never was, and two dates for one version."""
        assert [str(one.date) for one in case.record if one.kind is EventKind.CONSENT] == ["2017-03-30"] * 2
        assert str(case.start) == "2018-01-01"
        assert _event(case, "carried_out:merger").done is False
        assert str(_event(case, "in_force:amendment:2").date) == "2024-07-01"
        assert [one.value.data for one in case.evidence if one.value is not None] == ["2024-07-13"]

    def test_work(self, case: Bilateral) -> None:
        """About 450 people; the arrangement can be read by everyone."""
        assert case.working_capacity == WorkingCapacity(staff=450)
        assert case.published is not None
        assert str(case.published.founding_document).endswith("CVDR601959/3")

    def test_unknown(self, case: Bilateral) -> None:
        """Seats, votes and the cost key were not found."""
        assert case.organ("board").seats is None
        assert case.organ("board").decision_rule is None
        assert [one.cost_share for one in case.participants or () if one is not None] == [None, None]


class TestBigFive:
    """A network of cities without a legal form."""

    @pytest.fixture(name="case")
    def _case(self) -> Network:
        return load(EXAMPLES / "big_five.yaml", structure=Network)

    def test_participants(self, case: Network) -> None:
        """Five cities, of which The Hague leads, and a supporter."""
        roles = {one.holder.party: one.roles for one in case.participants or () if one is not None}

        assert NONE is case.legal_form
        assert {"gm0363", "gm0599", "gm0518", "gm0344", "gm0772", "vng"} == set(roles)
        assert roles["gm0518"] == (Role.PARTICIPANT, Role.LEAD)
        assert roles["vng"] == (Role.SUPPORTER, None)

    def test_steering(self, case: Network) -> None:
        """Collective leadership, without an organisation of its own."""
        assert case.shared_steering is True
        assert case.network_mode is NetworkMode.PARTICIPANT_GOVERNED

    def test_themes(self, case: Network) -> None:
        """Each city has one theme, not known which."""
        themes = [task for task in case.tasks if task.id.startswith("theme-")]

        assert [task.name for task in themes] == [None] * 5
        assert len({_holders(task.what)[0].party for task in themes}) == 5

    def test_record(self, case: Network) -> None:
        """The strategy was handed over, after that they started."""
        assert str(_event(case, "handed_over:strategy").date) == "2017-01-26"
        assert str(case.start) == "2017-01-26.."


class TestRondomWijchenMended:
    """
    A fiction beside a real case; it is none of `STRUCTURES`.

    What is made up has no evidence, and to give each of its facts a source would make it look as if it had. It has one,
    which says that all of it is made up.
    """

    @pytest.fixture(name="fiction")
    def _fiction(self) -> Cooperative:
        return load(EXAMPLES / "rondom_wijchen_mended.yaml", structure=Cooperative)

    def test_says_that_it_is_a_fiction(self, fiction: Cooperative) -> None:
        """In its first line, its id, its name, its purpose and its only source."""
        first, *_ = (EXAMPLES / "rondom_wijchen_mended.yaml").read_text(encoding="utf-8").splitlines()
        (source,) = fiction.sources

        assert first.startswith("# FICTIE.")
        assert "fictie" in fiction.id
        assert all("FICTIE" in str(text) for text in (fiction.name, fiction.purpose and fiction.purpose.text))
        assert (source.id, source.url) == ("fiction", None)
        assert {one.source for one in fiction.evidence} == {one.source for one in fiction.self_descriptions}
        assert {one.source for one in fiction.evidence} == {"fiction"}

    def test_credits_nobody_real(self, fiction: Cooperative) -> None:
        """None of its parties and persons is one of the real cases, and no address in it exists."""
        real = [load(EXAMPLES / f"{name}.yaml") for name in STRUCTURES]
        text = (EXAMPLES / "rondom_wijchen_mended.yaml").read_text(encoding="utf-8")

        assert not _names(fiction) & {name for one in real for name in _names(one)}
        assert [party.id for party in fiction.parties if party.tooi is not None] == []
        assert text.count("https://") == text.count("https://example.org/") == 3

    @pytest.mark.parametrize("day", ["2017-11-17", "2018-06-01"])
    def test_leaves_nothing_open(self, fiction: Cooperative, day: str) -> None:
        """On its day and half a year later, no rule is violated and none is unknown."""
        report = check(fiction, on=day)

        assert report.counts[Status.VIOLATED] == report.counts[Status.UNKNOWN] == 0
        assert report.complete
        assert report.status("GOV031") is report.status("GOV015") is report.status("GOV019") is Status.SATISFIED


def _names(collaboration: Collaboration) -> set[str | None]:
    """Return the names of parties, and of persons on boards."""
    seats = [seat for organ in collaboration.organs for seat in organ.seats or () if seat is not None]
    persons = {seat.person for seat in seats if seat.person is not None}
    return {party.name for party in collaboration.parties} | persons


class TestMgr:
    """Seven municipalities, one public body, participation per module."""

    @pytest.fixture(name="case")
    def _case(self) -> InterMunicipal:
        return load(EXAMPLES / "mgr_rijk_van_nijmegen.yaml", structure=InterMunicipal)

    def test_participants(self, case: InterMunicipal) -> None:
        """Council and executive of each."""
        participants = case.participants or ()

        assert len(participants) == 14
        assert len({one.holder.party for one in participants if one is not None}) == 7
        assert isinstance(case.legal_form, forms.PublicBody)

    def test_berg_en_dal(self, case: InterMunicipal) -> None:
        """It took part before it existed: real data, and allowed."""
        joined: Participation = find(case, "participants/gm1945:council")

        assert str(joined.period.start) == "2014-07-01"
        assert str(case.party("gm1945").period.start) == "2016-01-01"
        assert (Holder("gm1945"),) == case.party("gm0241").successors

    def test_modules(self, case: InterMunicipal) -> None:
        """The councils set the frame of one module; executives, not known which, commission the other."""
        work, ict = case.task("work"), case.task("ict")

        assert {"council"} == {holder.organ for holder in _holders(work.what)}
        assert len(_holders(work.what)) == 7
        assert [Holder("ict-participants", "executive")] == _holders(ict.what)
        assert [work.participants, ict.participants] == [None] * 2
        assert [ITSELF] == _holders(work.how) == _holders(ict.how)
        assert [(str(one.by), one.to) for one in ict.assignments] == [("ict-participants/executive", ITSELF)]

    def test_transferred_within_the_frame(self, case: InterMunicipal) -> None:
        """The body makes by-law and policy rules, inside what the councils set."""
        (right,) = case.decision_rights
        transferred = {one.power for one in case.powers if one.kind is PowerKind.TRANSFERRED}

        assert {PowerToDo.ADOPT_GENERALLY_BINDING_RULES, PowerToDo.ADOPT_POLICY_RULES} == transferred
        assert isinstance(right.frame, str)
        assert "kaders van de raden" in right.frame

    def test_versions(self, case: InterMunicipal) -> None:
        """The versions of the register."""
        dates = [str(one.date) for one in case.record if one.kind is EventKind.IN_FORCE]

        assert dates == ["2016-01-01", "2022-01-01", "2024-04-27", "2024-07-05"]

    def test_frame_of_each_council(self, case: InterMunicipal) -> None:
        """Each council sets the frame for itself."""
        frames = {
            one.holder: one.council_position.frame_set_by
            for one in case.participants or ()
            if one is not None and one.council_position is not None
        }

        assert len(frames) == 7
        assert all(holder == frame and holder.organ == "council" for holder, frame in frames.items())


class TestMetropoolregioAmsterdam:
    """A network with a board and a directorate that decides nothing that binds."""

    @pytest.fixture(name="case")
    def _case(self) -> Network:
        return load(EXAMPLES / "metropoolregio_amsterdam.yaml", structure=Network)

    def test_participants(self, case: Network) -> None:
        """Thirty municipalities, two provinces and the transport region."""
        rows = case.members_by_kind().rows()

        assert {row["kind"]: row["count"] for row in rows} == {"municipality": 30, "province": 2, "joint_authority": 1}

    def test_form(self, case: Network) -> None:
        """An agreement without a body, said to take no binding decisions."""
        assert forms.Covenant(enforceable=None) == case.legal_form
        assert case.decides_for_itself is False
        assert NetworkMode.NETWORK_ADMINISTRATIVE_ORGANISATION is case.network_mode
        assert case.working_capacity == WorkingCapacity(secretariat=True)

    def test_organs(self, case: Network) -> None:
        """Board, directorate, general meeting, seven platforms and a council table that meets twice a year."""
        kinds = [organ.kind for organ in case.organs]
        chair: Seat = find(case, "organs/board/seats/gm0363:chair")

        assert kinds.count(OrganKind.PLATFORM) == 7
        assert len(kinds) == 11
        assert case.organ("council-table").meetings_per_year == 2
        assert chair.office is Office.MAYOR

    def test_who_decides(self, case: Network) -> None:
        """Councils and states decide what binds; the council table advises."""
        decide = {str(one.holder) for one in case.decision_rights if one.kind is RightKind.DECIDES}
        advise = {str(one.holder) for one in case.decision_rights if one.kind is RightKind.ADVISES}

        assert decide == {"gm0363/council", "municipalities/council", "provinces/provincial_council"}
        assert advise == {"itself/council-table"}

    def test_record(self, case: Network) -> None:
        """An initiative, a covenant of which sources differ in the year, and agreements in its place."""
        assert str(_event(case, "initiated").date) == "2015"
        assert str(_event(case, "covenant").date) == "2016"
        assert str(_event(case, "agreements").date) == "2021-10-15"
        assert [one.value.data for one in case.evidence if one.value is not None] == ["2017"]


class TestRegioGooiEnVechtstreek:
    """Seven municipalities, one public body, and tasks for some of them."""

    @pytest.fixture(name="case")
    def _case(self) -> InterMunicipal:
        return load(EXAMPLES / "regio_gooi_en_vechtstreek.yaml", structure=InterMunicipal)

    def test_joining(self, case: InterMunicipal) -> None:
        """Five from the start; Eemnes and Gooise Meren, which then began, since 2016."""
        late = {
            one.holder.party
            for one in case.participants or ()
            if one is not None and str(one.period.start) == "2016-01-01"
        }

        assert late == {"gm0317", "gm1942"}
        assert str(case.party("gm1942").period.start) == "2016-01-01"
        parties = [str(case.on(day).members().parties) for day in ("2013-07-01", "2016-01-01")]
        assert parties == ["at least 5", "at least 7"]

    def test_form(self, case: InterMunicipal) -> None:
        """The body has its numbers on the legal form."""
        form = case.legal_form

        assert isinstance(form, forms.PublicBody)
        assert (str(form.identifiers.tooi), str(form.identifiers.kvk)) == ("so0006", "32170415")
        assert {one.kind for one in case.powers} == {PowerKind.TRANSFERRED, PowerKind.MANDATED}

    def test_for_whom(self, case: InterMunicipal) -> None:
        """Ambulance care without Eemnes, transport for all, of the other tasks it was not found."""
        everybody = {one.holder for one in case.participants or () if one is not None and one.holder.organ == "council"}
        all_of_them = {Holder(holder.party) for holder in everybody}

        assert set(case.task("transport").participants or ()) == all_of_them
        assert all_of_them - set(case.task("ambulance").participants or ()) == {Holder("gm0317")}
        assert case.task("youth-help").participants is None


class TestBrainport:
    """A foundation above a company, in two documents."""

    @pytest.fixture(name="foundation")
    def _foundation(self) -> Cooperative:
        return load(EXAMPLES / "brainport.yaml", structure=Cooperative)

    @pytest.fixture(name="company")
    def _company(self) -> Cooperative:
        return load(EXAMPLES / "brainport_development.yaml", structure=Cooperative)

    def test_two_layers(self, foundation: Cooperative, company: Cooperative) -> None:
        """The foundation sets the strategy and appoints the supervisory board; the company carries out."""
        seat: Seat = find(company, "organs/supervisory-board/seats/unknown")

        assert company.part_of == DocumentLink(foundation.id)
        assert isinstance(foundation.legal_form, forms.Foundation)
        assert isinstance(company.legal_form, forms.LimitedCompany)
        assert _holders(foundation.task("strategy").what) == [ITSELF]
        assert _holders(company.task("strategy").how) == [ITSELF]
        assert seat.appointed_by == Holder("stichting-brainport")

    def test_helix(self, foundation: Cooperative) -> None:
        """A triple helix; since 2016 another source says more."""
        claims = [one.value.data for one in foundation.evidence if one.value is not None]

        assert foundation.helix_claim is HelixClaim.TRIPLE
        assert claims == ["quadruple"]
        assert str(_event(foundation, "announced:strategy").date) == "2016"

    def test_money(self, foundation: Cooperative) -> None:
        """Governments and companies for the region; how much municipalities give the foundation is not known."""
        paid = {one.by.party: one.amount for one in foundation.funding or () if one is not None}

        assert paid == {
            "municipalities": None,
            "public-funders": Amount(2_510_000_000),
            "partner-fund": Amount(219_000_000),
        }

    def test_unknown(self, foundation: Cooperative, company: Cooperative) -> None:
        """Who sits on the board was not found, nor who holds the shares or when the company began."""
        assert foundation.organ("board").seats is None
        assert company.participants is None
        assert company.start is None


class TestDeKleineSchans:
    """A council said yes; what came of it was not found."""

    @pytest.fixture(name="case")
    def _case(self) -> Cooperative:
        return load(EXAMPLES / "de_kleine_schans.yaml", structure=Cooperative)

    def test_consent(self, case: Cooperative) -> None:
        """The council of Woudenberg agreed."""
        consent = _event(case, "consent:founding")

        assert (str(consent.date), consent.by) == ("2017-07-06", Holder("gm0351", "council"))

    def test_planned(self, case: Cooperative) -> None:
        """Of what was planned it is not known whether it happened."""
        assert [one.done for one in case.record] == [True, None, None, None]
        assert str(_event(case, "operational").date) == "2018-01-01"
        assert case.start is None
        assert case.on("2018-01-01").state is State.UNKNOWN

    def test_initiators(self, case: Cooperative) -> None:
        """The municipality, MEE and Youké."""
        initiators = [
            one.holder.party for one in case.participants or () if one and Role.INITIATOR in (one.roles or ())
        ]

        assert initiators == ["gm0351", "mee", "youke"]


class TestAmaryllis:
    """A cooperative in place of a covenant."""

    @pytest.fixture(name="case")
    def _case(self) -> Cooperative:
        return load(EXAMPLES / "amaryllis.yaml", structure=Cooperative)

    def test_beginning(self, case: Cooperative) -> None:
        """Commissioned and initiated in 2013, planned for July 2014; when it began was not found."""
        assert str(_event(case, "decided:founding").date) == "2013"
        assert _event(case, "initiated:founding").by == Holder("five-organisations", "board")
        assert _event(case, "operational").done is None
        assert [case.on(day).state for day in ("2013-12-31", "2014-07-01", "2015-10-01")] == [
            State.PLANNED,
            State.UNKNOWN,
            State.STANDING,
        ]

    def test_money(self, case: Cooperative) -> None:
        """From about ten to about five million a year."""
        before, after, *others = case.funding or ()

        assert before is not None
        assert after is not None
        assert (before.amount, after.amount) == (Amount(10_000_000, about=True), Amount(5_000_000, about=True))
        assert str(after.period.start) == "..2018-02-28"
        assert others == [None]


class TestOGen:
    """A cooperative of governments, owners, entrepreneurs and citizens that stopped."""

    @pytest.fixture(name="case")
    def _case(self) -> Cooperative:
        return load(EXAMPLES / "o_gen.yaml", structure=Cooperative)

    def test_life(self, case: Cooperative) -> None:
        """Six years, after a foundation; who goes on was not found."""
        ended = _event(case, "ended")

        assert str(case.start) == "2014-01-01"
        assert str(ended.date) == "2020"
        assert ended.reason is not None
        assert "rechtmatig" in ended.reason
        assert ended.successor is None
        assert case.predecessor is not None

    def test_water_authority(self, case: Cooperative) -> None:
        """A member since May 2014, for 20,000 euros a year; until when was not found."""
        member: Participation = find(case, "participants/ws0636:unknown")
        (paid, *_) = case.funding or ()

        assert str(member.period.start) == "2014-05-01"
        assert member.period.end is UNKNOWN
        assert paid is not None
        assert paid.amount == Amount(20_000)

    def test_council_was_asked(self, case: Cooperative) -> None:
        """Amersfoort asked its council first; the date on the paper cannot be right."""
        asked = _event(case, "wishes_possible")

        assert asked.to == Holder("gm0307", "council")
        assert asked.date is None


class TestAmsInstitute:
    """Partners chosen by an open competition."""

    @pytest.fixture(name="case")
    def _case(self) -> Cooperative:
        return load(EXAMPLES / "ams_institute.yaml", structure=Cooperative)

    def test_choice(self, case: Cooperative) -> None:
        """Called in April, five in June, one in September 2013; founded in 2014, and a next phase in 2023."""
        places = ["initiated", "shortlist", "choice", "made:founding", "made:strategy"]

        assert [str(_event(case, place).date) for place in places] == [
            "2013-04",
            "2013-06",
            "2013-09-13",
            "2014",
            "2023-06-15",
        ]

    def test_founders(self, case: Cooperative) -> None:
        """Probably the three of the chosen consortium, perhaps others; the legal form was not found."""
        assert case.founders == (Holder("tu-delft"), Holder("wageningen"), Holder("mit"), None)
        assert case.legal_form is None

    def test_money(self, case: Cooperative) -> None:
        """The city pledged at most fifty million."""
        (pledged, *_) = case.funding or ()

        assert pledged is not None
        assert (pledged.by.party, pledged.amount, pledged.ceiling) == ("gm0363", None, Amount(50_000_000))

    def test_signed(self, case: Cooperative) -> None:
        """Three signed for the next phase."""
        signed = {
            one.holder.party
            for one in case.participants or ()
            for shown in (one and one.commitments) or ()
            if one is not None and shown is not None and shown.kind is CommitmentKind.SIGNATURE
        }

        assert signed == {"gm0363", "tu-delft", "wageningen"}
