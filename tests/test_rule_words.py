"""The words of a case: where unknown is born, and what odd documents do to them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from samenwerking import (
    ALL_RULES,
    ITSELF,
    NO_FORM_NAMED,
    NONE,
    OUTSIDER,
    UNKNOWN,
    Bilateral,
    Case,
    Collaboration,
    Collective,
    Company,
    CompleteRecord,
    Day,
    Event,
    EventKind,
    Holder,
    InterGovernmental,
    JointAuthority,
    Municipality,
    Network,
    Organ,
    OrganKind,
    PartialDate,
    Participation,
    Party,
    Period,
    Province,
    Provision,
    ProvisionKind,
    Role,
    RuleSet,
    Seat,
    SelfDescription,
    Severity,
    Status,
    Subject,
    Verdict,
    VotesPerMember,
    WaterAuthority,
    but,
    check,
    forms,
    known,
    rule,
    since,
    wgr,
)
from samenwerking.rules.chapters import CHAPTERS, II, III, IV, ONE_PARTY, VI, I, V
from samenwerking.rules.examples import COOPERATIVE, ELM, OAK, OPERATIONAL, PLAIN, PUBLIC_BODY, VEEN, aged

DAY = dt.date(2025, 3, 1)


def case_of(document: Collaboration, day: dt.date = DAY) -> Case:
    """Return the case of a document."""
    return Case.of(document, day)


def arrangement(*participants: Any, **more: Any) -> Collaboration:
    """Return a plain arrangement."""
    return InterGovernmental(
        "a", legal_form=forms.ArrangementWithoutBody(), start="2020", participants=participants, **more
    )


P, Q = Province("p", "Provincie P"), Province("q", "Provincie Q")
W = WaterAuthority("w", "Waterschap W")
K, L, M = (Municipality(letter, letter.upper()) for letter in "klm")


class TestChapters:
    @pytest.mark.parametrize(
        ("participants", "number"),
        [
            ((K.executive, L.council), "I"),
            ((P.provincial_executive, Q.provincial_council), "II"),
            ((W.chair, WaterAuthority("v").chair), "III"),
            ((K.executive, P.provincial_executive), "IV"),
            ((K.executive, W.chair), "V"),
            ((K.executive, P.provincial_executive, W.chair), "VI"),
            ((P.provincial_executive, W.chair), "VII"),
            ((K.council, K.executive), "I"),
            ((K.executive, JointAuthority("j").executive_board), "IX (I)"),
            ((K.executive, L.executive, JointAuthority("j").executive_board), "I"),
            ((P.provincial_executive, Holder("k")), "IV"),
        ],
    )
    def test_it_follows_from_the_kinds_of_party(self, participants: Any, number: str) -> None:
        known = [] if Holder("k") not in participants else [K]
        found = case_of(arrangement(*participants, parties=known)).chapters

        assert [chapter and chapter.number for chapter in found] == [number]

    def test_without_a_local_party_there_is_none(self) -> None:
        document = arrangement(JointAuthority("j").executive_board, JointAuthority("i").executive_board)

        assert case_of(document).chapters == (None,)
        outcome = check(document, on=DAY).outcome("WGR011A-01")
        assert outcome.status is Status.NOT_APPLICABLE
        assert "no local authority" in outcome.why.en  # type: ignore[union-attr]

    def test_a_kind_that_is_not_known_leaves_it_open(self) -> None:
        case = case_of(arrangement(K.executive, Party("x", "Iets")))

        assert {chapter.number for chapter in case.chapters if chapter} >= {"I", "IV", "V", "IX (I)"}
        assert [gap.place for gap in case.chapter_is_known.gaps] == ["parties/x"]

    def test_an_unknown_list_leaves_all_open(self) -> None:
        assert len(case_of(arrangement(None)).chapters) > 7

    @pytest.mark.parametrize(
        ("chapter", "article", "day", "nl"),
        [
            (I, ("26", "3"), "2018-01-01", "Wgr 26 lid 3"),
            (II, ("26", "3"), "2018-01-01", "Wgr 42 lid 3"),
            (II, ("26", "3"), "2022-01-01", "Wgr 26 lid 3 jo. 41 lid 1"),
            (III, ("26", "3"), "2018-01-01", "Wgr 26 lid 3 jo. 50a lid 1"),
            (V, ("26", "3"), "2018-01-01", "Wgr 62a lid 3"),
            (IV, ("34", "2"), "2018-01-01", "Wgr 58 lid 2"),
            (VI, ("11a", ""), "2023-01-01", "Wgr 11a jo. 74 lid 1"),
            (ONE_PARTY[III], ("35", "1"), "2023-01-01", "Wgr 50g lid 1 jo. 98"),
            (ONE_PARTY[I], ("9", "1"), "2023-01-01", "Wgr 9 lid 1 jo. 98"),
        ],
    )
    def test_each_has_its_own_articles(self, chapter: Any, article: tuple[str, str], day: str, nl: str) -> None:
        assert wgr(*article).called(chapter, dt.date.fromisoformat(day)).nl == nl

    def test_no_chapter_has_two_articles_for_one(self) -> None:
        for chapter in CHAPTERS:
            assert len(set(chapter.own.values())) == len(chapter.own)


class TestMergers:
    """When municipalities merge, the successor takes the place of the dissolved participant (Wet arhi 41)."""

    merged = Municipality("m", "Samengevoegd")

    def both(self, **changes: Any) -> Collaboration:
        old = {"period": Period("1950-01-01", "2023-01-01"), "successors": [self.merged]} | changes
        parties = [Municipality("k", "K", **old), Municipality("l", "L", **old), self.merged]
        return arrangement(*(party.executive for party in parties[:2]), parties=parties)

    def test_all_merged_into_one_is_one_party(self) -> None:
        assert case_of(self.both()).local_parties.exact == 1
        assert check(self.both(), on=DAY).status("WGR001-01") is Status.VIOLATED
        assert check(self.both(), on="2022-12-31").status("WGR001-01") is Status.SATISFIED

    def test_without_the_successor_it_is_unknown(self) -> None:
        assert check(self.both(successors=[]), on=DAY).status("WGR001-01") is Status.UNKNOWN
        assert check(self.both(successors=[ITSELF]), on=DAY).status("WGR001-01") is Status.UNKNOWN

    def test_an_end_that_is_not_known_is_unknown(self) -> None:
        assert check(self.both(period=Period("1950", UNKNOWN)), on=DAY).status("WGR001-01") is Status.UNKNOWN

    def test_a_party_of_which_no_end_is_recorded_counts(self) -> None:
        assert check(self.both(period="1950", successors=[]), on=DAY).status("WGR001-01") is Status.SATISFIED


class TestWhoTakesPart:
    def test_a_collective_counts_for_as_many_as_it_is(self) -> None:
        many = Municipality("many", "gemeenten", collective=Collective(3))
        some = Municipality("some", "gemeenten", collective=Collective(None))

        assert case_of(arrangement(many)).local_parties.exact == 3
        assert case_of(arrangement(some)).local_parties.at_most is None
        assert check(arrangement(some), on=DAY).status("WGR001-01") is Status.UNKNOWN

    @pytest.mark.parametrize(
        ("roles", "expected"),
        [
            ([Role.ADVISER], Status.VIOLATED),
            ([Role.ADVISER, None], Status.UNKNOWN),
            (None, Status.UNKNOWN),
            ([Role.ADVISER, Role.PARTICIPANT], Status.SATISFIED),
            ([], Status.SATISFIED),
        ],
    )
    def test_who_only_advises_takes_no_part(self, roles: Any, expected: Status) -> None:
        document = arrangement(K.executive, Participation(L.executive, roles))

        assert check(document, on=DAY).status("WGR001-01") is expected

    def test_another_public_body_has_organs_of_its_own(self) -> None:
        joint = JointAuthority("j", "Regio J")
        through = [joint.executive_board, joint.general_board, Holder("j", "board"), joint.unknown_organ, joint]
        expected = [Status.SATISFIED, Status.VIOLATED, Status.UNKNOWN, Status.UNKNOWN, Status.UNKNOWN]

        for holder, status in zip(through, expected, strict=True):
            document = but(
                OPERATIONAL,
                {"participants": [ELM.executive, OAK.executive, holder], "parties": [*OPERATIONAL.parties, joint]},
            )
            assert check(document, on=DAY).status("WGR008-04") is status

    def test_what_holds_for_mayors_may_hold_for_their_like(self) -> None:
        mayors = but(PUBLIC_BODY, {"participants": [ELM.mayor, OAK.mayor, VEEN.mayor]})
        alike = but(
            PUBLIC_BODY, {"participants": [ELM.mayor, P.kings_commissioner], "parties": [*PUBLIC_BODY.parties, P]}
        )

        assert case_of(mayors).by_mayors_only.is_yes
        assert case_of(alike).by_mayors_only.is_unknown
        assert case_of(PUBLIC_BODY).by_mayors_only.is_no
        assert check(mayors, on=DAY).status("WGR014-06") is Status.NOT_APPLICABLE

    def test_councils_that_only_partly_make_it_leave_the_draft_open(self) -> None:
        mixed = but(PLAIN, {"participants": [ELM.council, OAK.executive]})

        assert check(mixed, on=DAY).status("WGR001-05") is Status.UNKNOWN
        assert (
            check(but(PLAIN, {"participants": [ELM.council, OAK.council]}), on=DAY).status("WGR001-05")
            is Status.NOT_APPLICABLE
        )

    def test_no_form_is_no_form_of_the_wgr(self) -> None:
        assert case_of(Network("n", legal_form=NONE)).form_is(forms.PublicBody).is_no
        assert case_of(Network("n")).form_is(forms.PublicBody).is_unknown

    def test_legal_personality_of_a_form_counts(self) -> None:
        party = Party("x", "Iets", form=forms.Foundation)
        case = case_of(Network("n", parties=[party, Party("y", "Anders")]))

        assert case.has_legal_personality(party).is_yes
        assert case.has_legal_personality(Party("y", "Anders")).is_unknown
        assert case.has_carrier(Party("y", "Anders")).is_unknown

    def test_the_wgr_has_no_organs_for_a_company(self) -> None:
        case = case_of(arrangement(Party("x", "Iets")))

        assert case.council_of(Party("x", "Iets")) == Holder("x")


class TestNames:
    def test_a_network_is_said_of_what_may_be_a_legal_person(self) -> None:
        said = SelfDescription("netwerk", NO_FORM_NAMED, structure=Network)

        for form, expected in ((forms.Foundation(), "no"), (forms.Covenant(), "yes"), (None, "unknown")):
            case = case_of(Network("n", legal_form=form, self_descriptions=[said]))
            assert case.descriptions_agree.text("en") == expected


class TestEvents:
    def made_of(self, *events: Event, complete: Any = (), **more: Any) -> Case:
        return case_of(Network("n", start="2020", record=events, record_complete=complete, parties=[K, L, P], **more))

    def test_what_is_not_recorded_may_be_meant(self) -> None:
        for event in (
            Event(EventKind.CONSENT, "2024-01-01", regarding=Subject.BUDGET),
            Event(EventKind.CONSENT, "2024-01-01", by=K.unknown_organ, regarding=Subject.BUDGET),
            Event(EventKind.CONSENT, "2024-01-01", by=K.council),
            Event(EventKind.CONSENT, done=None, by=K.council, regarding=Subject.BUDGET),
        ):
            happening = self.made_of(event).event(EventKind.CONSENT, regarding=Subject.BUDGET, by=K.council)
            assert happening.happened.is_unknown
            assert happening.is_mentioned

    @pytest.mark.parametrize(
        "event",
        [
            Event(EventKind.CONSENT, "2024-01-01", by=L.council),
            Event(EventKind.CONSENT, "2024-01-01", by=K.executive),
            Event(EventKind.CONSENT, "2024-01-01", by=K.council, regarding=Subject.EXIT),
            Event(EventKind.CONSENT, "2026-01-01", by=K.council),
        ],
    )
    def test_another_event_is_not_meant(self, event: Event) -> None:
        happening = self.made_of(event).event(EventKind.CONSENT, regarding=Subject.BUDGET, by=K.council)

        assert not happening.is_mentioned
        assert happening.happened.gaps[0].label.en == "whether and when: consent (council of K)"

    def test_a_party_of_a_kind(self) -> None:
        sent = Event(EventKind.BUDGET_SENT, "2024-01-01", to=P.provincial_executive)

        assert self.made_of(sent).event(EventKind.BUDGET_SENT, to=Province).happened.is_yes
        assert not self.made_of(sent).event(EventKind.BUDGET_SENT, to=WaterAuthority).is_mentioned
        own = Event(EventKind.BUDGET_SENT, "2024-01-01", to=ITSELF)
        assert not self.made_of(own).event(EventKind.BUDGET_SENT, to=Province).is_mentioned

    def test_of_several_records_of_an_ending_one_may_say_why(self) -> None:
        told = [
            Event(EventKind.ENDED, "2024-01-01", reason_given=False, id="a"),
            Event(EventKind.ENDED, "2024-01-01", reason="done", id="b"),
        ]

        for events in (told, told[::-1]):
            assert self.made_of(*events).reason_of_ending.is_yes
        assert self.made_of(told[0]).reason_of_ending.is_no

    def test_a_complete_record_proves_what_did_not_happen(self) -> None:
        complete = CompleteRecord(EventKind.CONSENT, "2025-12-31", by=K.council)
        case = self.made_of(complete=[complete])

        asked = case.event(EventKind.CONSENT, by=K.council)
        assert asked.happened.is_no
        assert asked.happened.facts[0].label.en == "not in the complete record: consent (council of K)"
        assert asked.by(Day.on(dt.date(2025, 2, 1))).is_no
        assert asked.by(Day.on(dt.date(2025, 4, 1))).is_unknown
        assert case.event(EventKind.CONSENT, by=L.council).happened.is_unknown
        assert case.event(EventKind.CONSENT, EventKind.VIEW_GIVEN, by=K.council).happened.is_unknown
        assert case.event(EventKind.CONSENT, concerning=K.council).happened.is_no

    def test_a_record_that_is_complete_for_a_year_says_nothing_of_another(self) -> None:
        complete = CompleteRecord(EventKind.ADOPTED, "2024-12-31", year=2024)
        case = self.made_of(complete=[complete])

        assert case.event(EventKind.ADOPTED, year=2024).by(Day.on(dt.date(2024, 6, 1))).is_no
        assert case.event(EventKind.ADOPTED, year=2025).by(Day.on(dt.date(2024, 6, 1))).is_unknown

    def test_several_events_happened_between_the_first_and_the_last(self) -> None:
        case = self.made_of(
            Event(EventKind.MEETING, "2024-01-01", by=K.council), Event(EventKind.MEETING, "2024-06-01", by=L.council)
        )

        assert case.event(EventKind.MEETING).day.date == PartialDate(dt.date(2024, 1, 1), dt.date(2024, 6, 1))

    def test_proof_counts_only_for(self) -> None:
        """That it was received shows that it was sent; that it was received late says nothing."""
        received = Event(EventKind.DRAFT_RECEIVED, "2024-02-01", to=K.council)
        not_sent = Event(EventKind.DRAFT_SENT, done=False, to=K.council)

        def sent(*events: Event) -> Any:
            proof = (EventKind.DRAFT_RECEIVED,)
            return self.made_of(*events).event(EventKind.DRAFT_SENT, to=K.council, proof=proof)

        assert sent(received).by(Day.on(dt.date(2024, 3, 1))).is_yes
        assert sent(received).by(Day.on(dt.date(2024, 1, 1))).is_unknown
        assert sent(not_sent).by(Day.on(dt.date(2024, 3, 1))).is_no
        refused_proof = Event(EventKind.DRAFT_RECEIVED, done=False, to=K.council)
        assert sent(refused_proof).by(Day.on(dt.date(2024, 3, 1))).is_unknown

    def test_days_beyond_the_calendar_are_unknown(self) -> None:
        far = Day.on(dt.date.max).plus(weeks=1)

        assert far.date is None
        assert far.is_before(Day.on(DAY)).is_unknown

    def test_what_did_not_happen_came_before_nothing(self) -> None:
        never = self.made_of(Event(EventKind.MADE, done=False)).event(EventKind.MADE).day

        assert never.exists.is_no
        assert never.is_on_or_before(Day.on(DAY)).is_no

    def test_an_event_about_nothing_may_be_an_amendment(self) -> None:
        assert self.made_of(Event(EventKind.DECIDED, "2024-01-01")).acts().more.is_unknown
        assert self.made_of(Event(EventKind.MEETING, "2024-01-01")).acts().more.is_no

    @pytest.mark.parametrize(
        "event",
        [
            Event(EventKind.ADOPTED, "2024-01-01", regarding=Subject.BUDGET),
            Event(EventKind.ADOPTED, "2024-01-01", year=2025),
        ],
    )
    def test_an_event_that_may_be_of_a_budget_leaves_the_years_open(self, event: Event) -> None:
        known = Event(EventKind.BUDGET_SENT, "2024-01-01", year=2024)

        years = self.made_of(known, event).budget_years()
        assert [year.about for year in years.items] == [2024]
        assert years.more.is_unknown

    def test_of_what_has_not_ended_the_ending_is_unknown(self) -> None:
        case = self.made_of()

        assert case.reason_of_ending.is_unknown
        assert case.successor_of_ending.is_unknown

    def test_an_act_that_did_not_happen_is_not_judged(self) -> None:
        not_in_force = but(
            aged(PLAIN, "2023-01-01"), {"record": [Event(EventKind.IN_FORCE, done=False, regarding=Subject.FOUNDING)]}
        )

        outcome = check(not_in_force, on=DAY).outcome("WGR026-04")
        assert outcome.status is Status.NOT_APPLICABLE
        assert outcome.why.en == "it did not happen"  # type: ignore[union-attr]

    def test_a_clause_stands_since_the_document_does(self) -> None:
        clause = Provision(ProvisionKind.PLURAL_VOTES, True)
        case = case_of(Network("n", start="2020-05-01", provisions=[clause]))

        assert case.arranged_since(ProvisionKind.PLURAL_VOTES).date == PartialDate.parse("2020-05-01")
        assert case.arranged_since(ProvisionKind.ARCHIVES).date is None

    def test_of_two_clauses_the_day_is_between_theirs(self) -> None:
        clauses = [Provision(ProvisionKind.PLURAL_VOTES, True, period=start) for start in ("2020-05-01", "2023-01-01")]

        for listed in (clauses, clauses[::-1]):
            case = case_of(Network("n", start="2020", provisions=listed))
            assert case.arranged_since(ProvisionKind.PLURAL_VOTES).date == PartialDate.parse("2020-05-01..2023-01-01")


class TestBoards:
    def on_board(self, *seats: Any, **more: Any) -> Any:
        document = Bilateral(
            "b",
            start="2020",
            parties=[K, L],
            organs=[Organ("board", OrganKind.BOARD, seats, **more)],
            participants=[K, L],
        )
        case = case_of(document)
        return case, case.board(OrganKind.BOARD)

    def test_none_or_several_is_a_board_of_which_nothing_is_known(self) -> None:
        case = case_of(Network("n", organs=[Organ("a", OrganKind.BOARD), Organ("b", OrganKind.BOARD)]))

        assert case.board(OrganKind.BOARD).size.at_most is None
        assert case.board(OrganKind.GENERAL_BOARD).members == ()

    def test_persons_are_told_apart_by_their_id(self) -> None:
        case, board = self.on_board(
            Seat(K, person="A. Jansen", person_id="jansen-1"), Seat(L, person="B. Jansen", id="b")
        )
        one = Seat(K, person="A. Jansen", person_id="jansen-1")
        other = Seat(K, person="A. Jansen", person_id="jansen-2")
        member = board.members[0]

        for seat, expected in ((one, "yes"), (other, "no"), (Seat(K, person="A. Jansen"), "yes"), (Seat(K), "unknown")):
            asked = attrs.evolve(member, seat=seat)
            assert case.sits_also_on(asked, board).text("en") == expected

    def test_of_two_seats_of_a_person_the_certain_one_decides(self) -> None:
        asked = Seat(K, person="A")
        perhaps, certain = Seat(K, person="A", roles=None, id="a"), Seat(L, person="A", id="b")

        for seats in ([perhaps, certain], [certain, perhaps]):
            case, board = self.on_board(*seats)
            member = attrs.evolve(board.members[0], seat=asked)
            assert case.sits_also_on(member, board).is_yes

    def test_what_is_said_of_other_boards_decides(self) -> None:
        case, board = self.on_board(Seat(K, person="A"))
        member = board.members[0]

        for also_in, expected in (([Holder("itself", "board")], "yes"), ([], "no"), ([None], "yes")):
            asked = attrs.evolve(member, seat=Seat(K, person="A", also_in=also_in))
            assert case.sits_also_on(asked, board).text("en") == expected

    def test_somebody_without_a_name_may_be_anybody(self) -> None:
        case, board = self.on_board(Seat(K), Seat(L, person="B"))

        for person, expected in (("B", "yes"), ("C", "unknown")):
            member = attrs.evolve(board.members[0], seat=Seat(K, person=person))
            assert case.sits_also_on(member, board).text("en") == expected

    @pytest.mark.parametrize(
        ("seat", "expected"),
        [
            (Seat(K, appointed_by=Holder("itself", "board")), "no"),
            (Seat(K, appointed_by=K.council), "no"),
            (Seat(K, appointed_by=K.executive), "yes"),
            (Seat(K, appointed_by=K.unknown_organ), "unknown"),
            (Seat(K, appointed_by=K), "unknown"),
            (Seat(K, appointed_by=L.executive), "unknown"),
            (Seat(None, appointed_by=K.executive), "unknown"),
            (Seat(OUTSIDER, appointed_by=K.executive), "no"),
            (Seat(K, appointed_by=Party("x")), "unknown"),
            (Seat(K), "unknown"),
        ],
    )
    def test_who_is_appointed_by_an_executive(self, seat: Seat, expected: str) -> None:
        case, board = self.on_board(seat)

        assert case.appointed_by_executive(board.members[0]).text("en") == expected

    def test_a_company_has_no_executive_of_the_wgr(self) -> None:
        case, board = self.on_board(Seat(K, appointed_by=Holder("firm", "board")), Seat(Company("firm", "Firma")))

        assert case.appointed_by_executive(board.members[0]).is_no

    def test_votes_stand_at_the_seat_or_with_the_organ(self) -> None:
        votes = [VotesPerMember(K, 3), VotesPerMember(L, 1)]
        case, board = self.on_board(Seat(K), Seat(L, votes=2), votes_per_member=votes)

        assert [case.votes_each(board, member).exact for member in board.members] == [3, 2]
        assert case.votes_of_others(board, board.members[0]).exact == 2
        assert case.somebody_outvotes(OrganKind.BOARD).is_yes

    def test_votes_of_a_seat_that_may_not_be_there(self) -> None:
        case, board = self.on_board(Seat(K, votes=3), Seat(L, votes=5, period=UNKNOWN), None)

        assert case.votes_of_others(board, board.members[0]).at_most is None
        assert case.votes_of_others(board, board.members[1]).at_least == 0

    def test_one_sector_or_more(self) -> None:
        assert case_of(COOPERATIVE).sectors_differ(case_of(COOPERATIVE).board(OrganKind.BOARD)).is_yes
        case, board = self.on_board(Seat(K), Seat(L))
        assert case.sectors_differ(board).is_no
        case, board = self.on_board(Seat(K), Seat(None))
        assert case.sectors_differ(board).is_unknown
        case, board = self.on_board(Seat(None), Seat(None, id="other"))
        assert case.sectors_differ(board).is_unknown

    def test_members_of_whom_no_party_is_known(self) -> None:
        case, board = self.on_board(Seat(None), Seat(None, id="other"))

        assert case.all_from_one_party(board.members, board.more).is_unknown
        case, board = self.on_board(Seat(OUTSIDER), Seat(OUTSIDER, id="other"))
        assert case.all_from_one_party(board.members, board.more).is_no

    def test_an_even_board(self) -> None:
        assert self.on_board(Seat(K), Seat(L))[0].is_even(self.on_board(Seat(K), Seat(L))[1]).is_yes
        case, board = self.on_board(Seat(K, count=None))
        assert case.is_even(board).is_unknown


class TestAgreement:
    def test_severity_that_differs_by_law_is_that_of_the_rule(self) -> None:
        """Laws that agree on a violation and not on how bad it is leave the ceiling."""
        between = Day(PartialDate(dt.date(2019, 1, 1), dt.date(2020, 12, 31)))
        versions = [since("2020-01-01", wgr("9"), True), since("2002-03-07", wgr("9"), False, until="2020-01-01")]

        @rule("OWN-8", "odd-rule", en="Odd.", versions=versions, anchor=lambda case: between)
        def mild_or_not(case: Case, mild: bool) -> Verdict:
            return Verdict(known(False), severity=Severity.WARNING if mild else None)

        (finding,) = check(PLAIN, on=DAY, rules=RuleSet.of(mild_or_not)).findings
        assert finding.severity is Severity.ERROR

    def test_a_rule_tells_its_code(self) -> None:
        assert repr(ALL_RULES.get("GOV012")) == "<rule GOV012>"
        assert repr(ALL_RULES).startswith("<RuleSet dutch-law+good-governance: ")
