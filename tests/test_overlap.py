"""How much agendas overlap: the score, the answers, the index and the command."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from fractions import Fraction
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from samenwerking import (
    NONE,
    UNKNOWN,
    Agenda,
    AgendaItem,
    CareProvider,
    Holder,
    InvalidError,
    ItemKind,
    ItemStatus,
    KnowledgeInstitution,
    Lesson,
    LessonOutcome,
    Municipality,
    Network,
    OverlapPart,
    Period,
    Product,
    ProductKind,
    Relation,
    RelationKind,
    SharedAgenda,
    Task,
    ThemeCode,
    but,
    dumps,
    loads,
    overlap_of,
    read,
)
from samenwerking.cli import main
from samenwerking.overlap.entries import items_of
from samenwerking.overlap.likeness import likeness, likenesses
from samenwerking.overlap.matching import scored, within
from samenwerking.overlap.score import DEFAULT_THRESHOLD
from samenwerking.overlap.spans import nearness, span_of
from samenwerking.overlap.words import terms_of
from samenwerking.testing import agendas

ROOT = Path(__file__).parents[1]
WORDS = [
    *("sensor", "sensoren", "riool", "riolen", "rioolwater", "waterpas", "gemeente", "pilot", "aanpak", "de", "van"),
    *("and", "laadpaal", "laadpunten", "laadplein", "zaaksysteem", "2026", "hittestress", "hitte", "é", "café", "cafe"),
    *("a", "!", "jeugdhulp", "kinderpsycholoog", "wijkteam", "park", "parkeren", "parkeergarage", "over", "overlast"),
]
THEMES = [
    ThemeCode.parse(theme)
    for theme in ("smart city", "Smart City", "water", "top/verkeer", "top/wonen", "iv3/6", "iv3/6.1", "iv3/6.3", "x/y")
]
OWNERS = [Municipality(f"town{number}", f"Stad {number}") for number in range(4)]
TITLES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
DATES = ["2024", "2025-03", "2026-01-01", "2031", "..2025-01-01", "2025-01-01.."]


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = draw(st.sampled_from([*DATES, UNKNOWN]))
    end = draw(st.sampled_from([*DATES, UNKNOWN, None]))
    try:
        return Period(start) if end is None else Period(start, end)
    except InvalidError:  # an end before its start
        return Period(start)


@st.composite
def items(draw: st.DrawFn, id: str = "item", owner: Municipality = OWNERS[0]) -> AgendaItem:
    more = {"period": draw(periods())} if draw(st.booleans()) else {}
    return AgendaItem(
        id,
        draw(TITLES),
        owner,
        summary=draw(st.none() | TITLES),
        themes=draw(st.lists(st.sampled_from(THEMES), max_size=3)),
        kind=draw(st.none() | st.sampled_from(list(ItemKind))),
        status=draw(st.none() | st.sampled_from(list(ItemStatus))),
        territory=draw(st.lists(st.sampled_from(OWNERS), max_size=2, unique=True)),
        **more,
    )


@st.composite
def several(draw: st.DrawFn) -> list[Agenda]:
    """Some agendas with items and lessons of a few owners, some of which name each other."""
    found = []
    for document in ("north", "south", "west"):
        own = []
        for number in range(draw(st.integers(0, 4))):
            item = draw(items(f"item{number}", draw(st.sampled_from(OWNERS))))
            if number and draw(st.booleans()):
                kind = draw(st.sampled_from(list(RelationKind)))
                item = but(item, {"relations": [Relation(kind, "item0", reason="it is")]})
            own.append(item)
        lessons = [Lesson("lesson", draw(TITLES), draw(st.sampled_from(OWNERS)))] if draw(st.booleans()) else []
        found.append(Agenda(document, items=own, lessons=lessons))
    return found


def copied(item: AgendaItem, **changes: Any) -> AgendaItem:
    return but(item, changes)


def part(one: AgendaItem, other: AgendaItem, which: OverlapPart) -> Fraction | None:
    return next((found.score for found in overlap_of(one, other).parts if found.part is which), None)


class TestScore:
    """What must hold of the score of any two items."""

    @given(items(), items())
    def test_it_is_symmetric_and_between_nought_and_one(self, one: AgendaItem, other: AgendaItem) -> None:
        score = overlap_of(one, other).score

        assert 0 <= score <= 1
        assert overlap_of(other, one).score == score

    @given(items(), items())
    def test_it_is_the_mean_of_its_parts(self, one: AgendaItem, other: AgendaItem) -> None:
        overlap = overlap_of(one, other)

        assert all(0 <= found.score <= 1 for found in overlap.parts)
        total = sum(found.weight for found in overlap.parts)
        assert overlap.score == sum(found.score * found.weight for found in overlap.parts) / total

    @given(items())
    def test_it_is_one_for_a_copy(self, item: AgendaItem) -> None:
        assert overlap_of(item, copied(item, id="other", owner=OWNERS[1])).score == 1

    @given(items(), items(), st.sampled_from(THEMES))
    def test_it_rises_with_a_theme_in_common(self, one: AgendaItem, other: AgendaItem, theme: ThemeCode) -> None:
        folded = theme.code.casefold().split()
        assume(all(code.code.casefold().split() != folded for item in (one, other) for code in item.themes))
        more = [copied(item, themes=(*item.themes, theme)) for item in (one, other)]
        before, after = overlap_of(one, other).score, overlap_of(*more).score

        assert after > before or (part(one, other, OverlapPart.THEME) in (1, None) and after == before)

    @given(items(), items())
    def test_it_does_not_fall_with_a_theme_of_the_other(self, one: AgendaItem, other: AgendaItem) -> None:
        for theme in other.themes:
            assert overlap_of(copied(one, themes=(*one.themes, theme)), other).score >= overlap_of(one, other).score

    @given(items(), items(), st.sampled_from(["zeppelin", "laadinfra", "2031"]), st.booleans())
    def test_it_rises_with_a_term_in_common(
        self, one: AgendaItem, other: AgendaItem, term: str, in_title: bool
    ) -> None:
        more = [told(item, term, in_title) for item in (one, other)]
        before, after = overlap_of(one, other).score, overlap_of(*more).score

        assert after > before or (part(one, other, OverlapPart.TEXT) == 1 and after == before)

    @given(items(), items())
    def test_it_does_not_fall_with_a_term_of_the_other(self, one: AgendaItem, other: AgendaItem) -> None:
        for term in other.title.split():
            if term not in (one.summary or "").split():
                assert overlap_of(told(one, term, True), other).score >= overlap_of(one, other).score

    @given(items(), items(), st.randoms())
    def test_order_makes_no_difference(self, one: AgendaItem, other: AgendaItem, chance: Any) -> None:
        mixed = copied(
            one,
            title=" ".join(chance.sample(one.title.split(), len(one.title.split()))),
            themes=chance.sample(one.themes, len(one.themes)),
            territory=chance.sample(one.territory, len(one.territory)),
        )
        assert overlap_of(mixed, other).score == overlap_of(one, other).score

    def test_what_one_of_them_does_not_say_is_left_out(self) -> None:
        one = AgendaItem("a", "Riolen", OWNERS[0], kind=ItemKind.PILOT, territory=[OWNERS[0]], period="2026")
        other = AgendaItem("b", "Riolen", OWNERS[1])

        assert [found.part for found in overlap_of(one, other).parts] == [OverlapPart.TEXT]

    def test_a_narrower_theme_shares_its_broader_one(self) -> None:
        narrow = ThemeCode.parse("iv3/6.1")
        one = AgendaItem("a", "Riolen", OWNERS[0], themes=[narrow])
        other = AgendaItem("b", "Riolen", OWNERS[1], themes=[narrow.broader])

        assert part(one, other, OverlapPart.THEME) == Fraction(1, 4)

    def test_it_says_why(self) -> None:
        one, other = (
            AgendaItem(
                "a",
                "Sensoren in riolen",
                owner,
                themes=["smart city"],
                kind=ItemKind.PILOT,
                period="2026",
                territory=[OWNERS[0]],
            )
            for owner in OWNERS[:2]
        )
        overlap = overlap_of(one, other)

        assert overlap.explained.en == (
            "both: smart city; words: riolen, sensoren; same kind (pilot); planned in the same time; same territory"
        )
        assert overlap.explained.nl == (
            "beide: smart city; woorden: riolen, sensoren; zelfde soort (pilot); in dezelfde tijd; zelfde gebied"
        )
        assert str(overlap.parts[0]) == overlap.parts[0].text("en") == "words 100%"
        assert overlap.parts[0].to_plain() == {"part": "text", "score": "1", "weight": 80}


def told(item: AgendaItem, term: str, in_title: bool) -> AgendaItem:
    if in_title:
        return copied(item, title=f"{item.title} {term}")
    return copied(item, summary=f"{item.summary or ''} {term}".strip())


class TestWords:
    """Texts as terms, and which terms are alike."""

    def test_words_of_language_and_of_every_plan_are_left_out(self) -> None:
        weights = terms_of("Een aanpak van kroketten", "De gemeente wil frituren in riolen").weights

        assert weights == {"kroketten": 2, "frituren": 1, "riolen": 6}

    @pytest.mark.parametrize("title", ["Van en voor", "!!!", "a", "-"])
    def test_a_title_without_words_of_its_own_is_its_stop_words(self, title: str) -> None:
        assert len(terms_of(title).weights) == len(title.split())
        assert terms_of(title, "riool").weights.keys() == {"riool"}

    def test_accents_and_capitals_make_no_difference(self) -> None:
        assert terms_of("CAFÉ Ĳsbaan").weights.keys() == {"cafe", "ijsbaan"}

    @given(st.sampled_from(WORDS), st.sampled_from(WORDS))
    def test_likeness_is_symmetric(self, one: str, other: str) -> None:
        assert likeness(one, other) == likeness(other, one)

    @given(st.lists(st.sampled_from(WORDS) | st.text("abcdeno", min_size=1, max_size=9), max_size=12))
    def test_the_table_holds_all_that_is_alike(self, words: list[str]) -> None:
        found = likenesses(words)

        for one in words:
            assert found[one] == {other: percent for other in words if (percent := likeness(one, other))}

    @pytest.mark.parametrize(
        ("one", "other", "percent"),
        [
            ("riool", "riool", 100),
            ("boom", "bomen", 95),
            ("evenement", "evenementen", 95),
            ("subsidieregister", "subsidieregisters", 95),
            ("vluchteling", "vluchtelng", 95),
            ("stofzuiger", "stofzogers", 80),
            ("handel", "wandel", 0),
            ("laadpaal", "laadpunt", 70),
            ("kroket", "kroketfabriek", 60),
            ("fabriek", "kroketfabriek", 60),
            ("2025", "2026", 0),
            ("bed", "bedden", 0),
            ("kroket", "frikandel", 0),
        ],
    )
    def test_likeness(self, one: str, other: str, percent: int) -> None:
        assert likeness(one, other) == percent


class TestSpans:
    """When items are, as far as that is certain."""

    def near(self, one: Period, other: Period) -> Fraction | None:
        spans = span_of(one), span_of(other)
        assert spans[0] is not None
        assert spans[1] is not None
        found = nearness(*spans)
        return None if found is None else Fraction(*found)

    def test_within_each_other(self) -> None:
        assert self.near(Period("2024-01-01", "2026-01-01"), Period("2025-01-01", "2025-06-01")) == 1

    def test_one_begins_as_the_other_ends(self) -> None:
        assert self.near(Period("2024-01-01", "2025-01-01"), Period("2025-01-01", "2026-01-01")) == Fraction(1, 2)

    def test_some_time_between(self) -> None:
        near = self.near(Period("2024-01-01", "2025-01-01"), Period("2026-01-01", "2027-01-01"))
        assert near == Fraction(1, 3)

    def test_far_apart(self) -> None:
        assert self.near(Period("2014-01-01", "2015-01-01"), Period("2026-01-01", "2027-01-01")) == 0

    def test_what_certainly_is_far_apart_though_not_all_is_known(self) -> None:
        assert self.near(Period(UNKNOWN, "2015-01-01"), Period("2026-01-01", UNKNOWN)) == 0

    def test_what_may_be_at_the_same_time(self) -> None:
        assert self.near(Period("2024-01-01", UNKNOWN), Period("2026-01-01", "2027-01-01")) is None

    def test_open_ends_and_partial_dates(self) -> None:
        assert self.near(Period("2024"), Period("2026-05")) == 1

    @pytest.mark.parametrize("period", [Period(UNKNOWN), Period(UNKNOWN, UNKNOWN), Period("..2026-01-01")])
    def test_nothing_is_known(self, period: Period) -> None:
        assert span_of(period) is None


SHARES = st.sampled_from([Fraction(percent, 100) for percent in (0, 5, 20, 25, 30, 50, 80, 100)])


class TestOverlaps:
    """The pairs of items that overlap."""

    @given(several(), SHARES)
    def test_the_index_finds_what_comparing_all_finds(self, given: list[Agenda], least: Fraction) -> None:
        entries = items_of(given)
        alike = likenesses(word for entry in entries for word in entry.compared.terms.weights)
        all_pairs = [
            (other.key, one.key, overlap)
            for at, entry in enumerate(entries)
            for one, other, overlap in scored(entry, entries[:at], alike, least)
        ]
        found = [(one.key, other.key, overlap) for one, other, overlap in within(entries, alike, least)]

        def by_key(pair: tuple[Any, ...]) -> Any:
            return pair[:2]

        assert sorted(found, key=by_key) == sorted(all_pairs, key=by_key)

    @given(several(), SHARES)
    def test_they_are_what_the_score_says(self, given: list[Agenda], least: Fraction) -> None:
        known = {f"{agenda.id}/{item.id}": item for agenda in given for item in agenda.items or ()}
        rows = SharedAgenda(given).overlaps(at_least=least, answered=True).items
        found = {frozenset((row.item.word, row.other_item.word)): row.score.low for row in rows}
        closed = {ItemStatus.FINISHED, ItemStatus.STOPPED}
        expected = {
            frozenset((one, other)): score
            for one, a in known.items()
            for other, b in known.items()
            if one < other
            and a.owner != b.owner
            and not {a.status, b.status} <= closed
            and (score := overlap_of(a, b).score) >= least
        }

        assert len(rows) == len(found)
        assert found == expected
        assert [row.score.low for row in rows] == sorted((row.score.low for row in rows), reverse=True)

    @given(several(), st.randoms())
    def test_order_makes_no_difference(self, given: list[Agenda], chance: Any) -> None:
        mixed = [
            but(agenda, {"items": chance.sample(agenda.items, len(agenda.items or ()))})
            for agenda in chance.sample(given, len(given))
        ]
        one, other = SharedAgenda(given), SharedAgenda(mixed)

        assert one.overlaps(at_least="10%") == other.overlaps(at_least="10%")
        assert one.lessons(at_least="10%") == other.lessons(at_least="10%")
        assert one.same_partners() == other.same_partners()

    @given(several())
    def test_what_was_answered_is_left_out(self, given: list[Agenda]) -> None:
        shared = SharedAgenda(given)
        every = shared.overlaps(at_least="0%", answered=True).items
        left = shared.overlaps(at_least="0%").items

        assert left == tuple(row for row in every if row.declared is None)

    @given(several(), st.sampled_from(OWNERS), SHARES)
    def test_of_one_owner(self, given: list[Agenda], owner: Municipality, least: Fraction) -> None:
        shared = SharedAgenda(given)
        names = {party.id for agenda in given for party in agenda.parties}
        assume(owner.id in names)
        rows = shared.overlaps(of=owner, at_least=least).items
        every = shared.overlaps(at_least=least).items

        assert all(row.owner.word == owner.id for row in rows)
        pairs = {frozenset((row.item.word, row.other_item.word)) for row in rows}
        assert pairs == {
            frozenset((row.item.word, row.other_item.word))
            for row in every
            if owner.id in (row.owner.word, row.other_owner.word)
        }
        assert shared.overlaps(of=owner.holder, at_least=least) == shared.overlaps(of=owner.id, at_least=least)

    @given(st.lists(agendas(), min_size=1, max_size=3, unique_by=lambda agenda: agenda.id))
    def test_any_agendas(self, given: list[Agenda]) -> None:
        try:
            shared = SharedAgenda(given)
        except InvalidError:  # a relation with what is not in another of them
            assume(False)
        answers = (shared.overlaps(at_least="0%", answered=True), shared.lessons(at_least="0%"), shared.same_partners())
        for answer in answers:
            json.dumps(answer.rows())
            for language in ("nl", "en"):
                assert all(len(line) <= 100 for line in answer.text(language).splitlines())
                assert answer.markdown(language).startswith("## ")
                assert answer.html(language).startswith("<section>")
                assert len(answer.csv(language).splitlines()) >= len(answer.items) + 1

    def test_what_was_done_elsewhere_counts_and_is_named_last(self) -> None:
        done = AgendaItem("a", "Sensoren in riolen", OWNERS[0], status=ItemStatus.FINISHED)
        plan = AgendaItem("b", "Sensoren in riolen", OWNERS[1], status=ItemStatus.PLANNED)
        (row,) = SharedAgenda([Agenda("one", items=[done, plan])]).overlaps().items

        assert (row.item.word, row.other_item.word) == ("one/b", "one/a")
        assert row.why.nl == "daar al afgerond; woorden: riolen, sensoren"
        assert row.why.en == "already finished there; words: riolen, sensoren"

    def test_what_is_over_on_both_sides_is_nobodys_plan(self) -> None:
        both = [AgendaItem(owner.id, "Riolen", owner, status=ItemStatus.STOPPED) for owner in OWNERS[:2]]

        assert len(SharedAgenda([Agenda("one", items=both)]).overlaps()) == 0

    def test_a_relation_to_another_document_answers(self) -> None:
        twin = Relation(RelationKind.DELIBERATELY_PARALLEL, "b", "two", reason="two soils")
        one = Agenda("one", items=[AgendaItem("a", "Riolen", OWNERS[0], relations=[twin])])
        two = Agenda("two", items=[AgendaItem("b", "Riolen", OWNERS[1])])
        shared = SharedAgenda([two, one])

        assert len(shared.overlaps()) == 0
        (row,) = shared.overlaps(answered=True).items
        assert row.declared is RelationKind.DELIBERATELY_PARALLEL
        assert "bewust parallel" in shared.overlaps(answered=True).text("nl")

    def test_the_first_name_that_is_known_counts(self) -> None:
        one = Agenda("one", items=[AgendaItem("a", "Riolen", Municipality("oak"))])
        two = Agenda(
            "two", items=[AgendaItem("b", "Riolen", Municipality("elm"))], parties=[Municipality("oak", "Eik")]
        )
        (row,) = SharedAgenda([two, one]).overlaps().items

        assert (row.owner.text.nl, row.other_owner.text.nl) == ("Eik", "elm")

    def test_a_title_cannot_steer_a_page_or_a_spreadsheet(self) -> None:
        both = [AgendaItem(owner.id, "=<script>alert(1)</script> riolen", owner) for owner in OWNERS[:2]]
        answer = SharedAgenda([Agenda("one", items=both)]).overlaps()

        assert "<script>" not in answer.html("nl")
        assert "&lt;script&gt;" in answer.html("nl")
        assert "'=<script>" in answer.csv("nl")


class TestLessons:
    """What was learned elsewhere."""

    def found(self, plan: AgendaItem, *more: AgendaItem, **about: Any) -> Any:
        drift = Lesson("drift", "Sensoren in riolen verlopen", OWNERS[0], **about)
        return SharedAgenda([Agenda("one", items=more, lessons=[drift]), Agenda("two", items=[plan])])

    def test_a_lesson_for_the_plan_of_another(self) -> None:
        """What one municipality found out with its sensors helps another that is about to buy them."""
        plan = AgendaItem("pipes", "Sensoren in het riool", OWNERS[1], status=ItemStatus.PLANNED)
        shared = self.found(
            plan,
            outcome=LessonOutcome.DID_NOT_WORK,
            conditions="alleen met ijking",
            products=[Product("rekenmodel", ProductKind.CODE, licence="EUPL-1.2"), Product("plan", licence=NONE), None],
        )
        (row,) = shared.lessons().items

        assert (row.item.word, row.lesson.word, row.lesson_owner.word) == ("two/pipes", "one/drift", "town0")
        table = shared.lessons().csv("nl")
        assert "het werkte niet" in table
        assert "rekenmodel (broncode, EUPL-1.2), plan (zonder licentie), misschien anderen" in table
        (plain,) = shared.lessons().rows()
        assert plain["products_found"][0] == {"name": "rekenmodel", "kind": "code", "licence": "EUPL-1.2", "url": None}
        assert plain["conditions_of_use"] == "alleen met ijking"

    def test_a_product_of_which_nothing_is_said(self) -> None:
        shared = self.found(AgendaItem("pipes", "Riolen", OWNERS[1]), products=[Product("rekenmodel")])

        assert "rekenmodel" in shared.lessons(at_least="1%").text("en")

    @pytest.mark.parametrize("status", [ItemStatus.FINISHED, ItemStatus.STOPPED])
    def test_what_is_over_needs_no_lesson(self, status: ItemStatus) -> None:
        assert len(self.found(AgendaItem("pipes", "Sensoren in riolen", OWNERS[1], status=status)).lessons()) == 0

    def test_not_of_oneself(self) -> None:
        assert len(self.found(AgendaItem("pipes", "Sensoren in riolen", OWNERS[0])).lessons()) == 0

    @pytest.mark.parametrize("named", ["drift", "drains"])
    def test_what_is_named_already_is_left_out(self, named: str) -> None:
        relation = Relation(RelationKind.SEQUEL, named, "one")
        plan = AgendaItem("pipes", "Sensoren in riolen", OWNERS[1], relations=[relation])
        drains = AgendaItem("drains", "Sensoren in riolen", OWNERS[0])

        assert len(self.found(plan, drains, item="drains").lessons()) == 0

    def test_of_one_owner(self) -> None:
        shared = self.found(AgendaItem("pipes", "Sensoren in riolen", OWNERS[1]))

        assert len(shared.lessons(of="town1")) == 1
        assert len(shared.lessons(of=OWNERS[0])) == 0


class TestSamePartners:
    """Who is a partner of several owners on one theme."""

    lab = KnowledgeInstitution("lab", "Lab")

    def agenda(self, **more: Any) -> SharedAgenda:
        plans = [
            AgendaItem("a", "Riolen", OWNERS[0], themes=["Smart City"], partners=[self.lab, None]),
            AgendaItem("b", "Bomen", OWNERS[1], themes=["smart  city"], partners=[self.lab]),
            AgendaItem("c", "Kermis", OWNERS[2], themes=["smart city"], partners=None),
        ]
        return SharedAgenda([Agenda("one", items=plans, **more)])

    def test_a_partner_of_two(self) -> None:
        assert self.agenda().same_partners().rows() == [
            {"partner": "lab", "theme": "Smart City", "owners": ["town0", "town1"], "items": ["one/a", "one/b"]}
        ]

    def test_of_one_owner_or_the_partner(self) -> None:
        assert [len(self.agenda().same_partners(of=of)) for of in ("town0", "lab", "town2")] == [1, 1, 0]

    def test_an_owner_is_no_partner_of_itself(self) -> None:
        both = [AgendaItem(owner.id, "Riolen", owner, themes=["water"], partners=[OWNERS[0]]) for owner in OWNERS[:2]]
        assert len(SharedAgenda([Agenda("one", items=both)]).same_partners()) == 0

    def test_a_broader_theme_is_too_wide(self) -> None:
        narrow = ThemeCode.parse("iv3/6.1")
        both = [
            AgendaItem("a", "Riolen", OWNERS[0], themes=[narrow], partners=[self.lab]),
            AgendaItem("b", "Riolen", OWNERS[1], themes=[narrow.broader], partners=[self.lab]),
        ]
        assert len(SharedAgenda([Agenda("one", items=both)]).same_partners()) == 0


class TestErrors:
    """What cannot stand beside each other."""

    def test_all_at_once(self, tmp_path: Path) -> None:
        wrong = Relation(RelationKind.JOINT, "drain", "two")
        one = Agenda("one", items=[None, AgendaItem("a", "Riolen", OWNERS[0], relations=[wrong])][::-1])
        two = Agenda("two", items=[AgendaItem("drains", "Riolen", OWNERS[1])])
        file = tmp_path / "one.yaml"
        file.write_text(dumps(one), encoding="utf-8")
        document = read(file, structure=Agenda)

        with pytest.raises(InvalidError) as caught:
            SharedAgenda([one, document, two])

        first, second, third = caught.value.problems
        assert (first.path, first.file, first.line) == (("id",), str(file), 3)
        assert first.text("nl").endswith(
            "'one' gevonden, verwacht: een id dat geen andere agenda heeft. Geef een van beide een ander id, of geef "
            "dezelfde agenda één keer."
        )
        assert second.path == ("agendas", 0, "items", 0, "relations", 0, "item")
        assert second.text("en") == (
            "agendas/0/items/0/relations/0/item: found 'drain', expected something of the agenda 'two'. "
            "Did you mean 'drains'? Choose from drains."
        )
        assert third.file == str(file)
        assert third.path == ("items", 0, "relations", 0, "item")

    def test_of_an_empty_agenda_nothing_can_be_named(self) -> None:
        wrong = Relation(RelationKind.JOINT, "drain", "two")
        one = Agenda("one", items=[AgendaItem("a", "Riolen", OWNERS[0], relations=[wrong])])

        with pytest.raises(InvalidError, match="Add it there"):
            SharedAgenda([one, Agenda("two")])

    def test_an_agenda_that_is_not_here_can_be_named(self) -> None:
        wrong = Relation(RelationKind.JOINT, "drain", "elsewhere")
        one = Agenda("one", items=[AgendaItem("a", "Riolen", OWNERS[0], relations=[wrong])])

        assert repr(SharedAgenda([one])) == "<SharedAgenda(one)>"

    def test_no_agenda(self) -> None:
        with pytest.raises(InvalidError) as caught:
            SharedAgenda([Network("n")])  # type: ignore[list-item]

        assert caught.value.problems[0].expected.nl == "een agenda"

    @pytest.mark.parametrize("of", ["town9", Holder("town9"), CareProvider("town9")])
    def test_a_party_that_no_agenda_knows(self, of: Any) -> None:
        shared = SharedAgenda([Agenda("one", items=[AgendaItem("a", "Riolen", OWNERS[0])])])
        asks: list[Callable[..., object]] = [shared.overlaps, shared.lessons, shared.same_partners]
        for ask in asks:
            with pytest.raises(InvalidError) as caught:
                ask(of=of)
            assert caught.value.problems[0].nearest == "town0"

    def test_no_share(self) -> None:
        with pytest.raises(InvalidError):
            SharedAgenda([]).overlaps(at_least="half")


class Result(NamedTuple):
    """The exit code of a call, and what it wrote."""

    code: int
    out: str
    err: str


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Any:
    """Call the command in this process."""

    def called(*arguments: str) -> Result:
        code = main(("overlap", *arguments))
        written = capsys.readouterr()
        return Result(code, written.out, written.err)

    return called


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Two agendas that overlap."""
    lab = KnowledgeInstitution("lab", "Lab")
    about: dict[str, Any] = {"themes": ["smart city"], "partners": [lab]}
    one = Agenda("one", items=[AgendaItem("a", "Sensoren \x1b in riolen & <b>", OWNERS[0], **about)])
    two = Agenda(
        "two",
        items=[AgendaItem("b", "Riolen met sensoren", OWNERS[1], **about)],
        lessons=[Lesson("drift", "Sensoren in riolen verlopen", OWNERS[1])],
    )
    paths = []
    for agenda in (one, two):
        path = tmp_path / f"{agenda.id}.json"
        path.write_text(dumps(agenda, format="json"), encoding="utf-8")
        assert loads(path.read_text(encoding="utf-8"), structure=Agenda) == agenda
        paths.append(str(path))
    return paths


class TestCommand:
    """The command, as people and programs see it."""

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_text(self, call: Any, files: list[str], language: str) -> None:
        result = call(*files, "--lang", language)
        headings = {
            "nl": ["Waar plannen overlappen", "Wat elders al geleerd is", "Dezelfde partner bij hetzelfde thema"],
            "en": ["Where plans overlap", "What was learned elsewhere", "The same partner on the same theme"],
        }
        lines = result.out.splitlines()

        assert (result.code, result.err) == (1, "")
        assert [line for line in lines if line in headings[language]] == headings[language]
        assert all(len(line) <= 100 for line in lines if "\\x1b" not in line)  # a control sign is shown as four
        assert "\x1b" not in result.out

    def test_nothing_is_found(self, call: Any, files: list[str]) -> None:
        result = call(files[0], "--lang", "en")

        assert (result.code, result.err) == (0, "")
        assert result.out.count("No ") == 3

    def test_json(self, call: Any, files: list[str]) -> None:
        result = call(*files, "--format", "json", "--of", "town0", "--at-least", "30%")
        data = json.loads(result.out)

        assert result.code == 1
        assert data["files"] == files
        (row,) = data["overlaps"]
        assert (row["item"], row["other_item"]) == ("one/a", "two/b")
        assert row["parts"][0]["part"] == "text"
        assert row["why"].keys() == {"nl", "en"}
        assert [row["lesson"] for row in data["lessons"]] == ["two/drift"]
        assert [row["partner"] for row in data["same_partners"]] == ["lab"]

    def test_csv_and_markdown(self, call: Any, files: list[str]) -> None:
        table = call(*files, "--format", "csv", "--lang", "en").out

        assert table.splitlines()[0] == ("score,owner,item,status,other owner,other item,other status,why,declared as")
        assert call(*files, "--format", "markdown", "--lang", "nl").out.startswith("## Waar plannen overlappen\n")

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_html(self, call: Any, files: list[str], language: str) -> None:
        page = call(*files, "--format", "html", "--lang", language).out

        assert page.startswith(f'<!DOCTYPE html>\n<html lang="{language}">')
        assert page.endswith("</html>\n")
        assert page.count("<table>") == page.count("</table>") == page.count("<h2>") == 3
        assert "&amp; &lt;b&gt;" in page
        assert not re.search(r"<script|<link|src=|href=|\x1b", page)

    def test_unknown_party(self, call: Any, files: list[str]) -> None:
        result = call(*files, "--of", "town7", "--lang", "nl")

        assert (result.code, result.out) == (2, "")
        assert result.err.startswith("--of: 'town7' gevonden, verwacht: een partij van een van deze agenda's.")

    def test_the_same_agenda_twice(self, call: Any, files: list[str]) -> None:
        result = call(files[0], files[0], "--lang", "en")

        assert (result.code, result.out) == (2, "")
        assert result.err.startswith(f"{files[0]}:")

    def test_no_agenda(self, call: Any, files: list[str]) -> None:
        result = call(files[0], str(ROOT / "examples" / "big_five.yaml"), "--lang", "en")

        assert (result.code, result.out) == (2, "")
        assert "'agenda'" in result.err

    @pytest.mark.parametrize(("language", "words"), [("nl", "een aandeel"), ("en", "a share")])
    def test_no_share(self, call: Any, files: list[str], language: str, words: str) -> None:
        result = call(*files, "--at-least", "much", "--lang", language)

        assert result.code == 2
        assert "--at-least" in result.err

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_help_names_the_default(self, call: Any, language: str) -> None:
        assert f"{DEFAULT_THRESHOLD * 100}%" in call("--help", "--lang", language).out


class TestHtml:
    """Every answer as a section of a page."""

    def test_a_note_and_what_is_not_known(self) -> None:
        network = Network("n", start="2030-01-01", participants=[Municipality("oak", "<Oak>"), None])
        section = network.on("2026-01-01").members().html("en")
        answer = network.sector_coverage().html("en")

        assert section.startswith("<section>\n<h2>Who takes part</h2>\n<p>")
        assert '<td data-label="holder">&lt;Oak&gt;</td>' in network.members().html("en")
        assert "Not known:<br>- " in answer

    def test_nothing(self) -> None:
        assert "<p>Geen plannen die zoveel overlappen.</p>" in SharedAgenda([]).overlaps().html("nl")

    def test_what_belongs_with_it_comes_after_it(self) -> None:
        decision = Network("n", tasks=[Task("care", what=OWNERS[0].council)]).decide("care")

        assert decision.html("en").count("<section>") == 1 + len(decision.also)


def benchmark() -> Any:
    """Return the module of the benchmark."""
    spec = spec_from_file_location("overlap_benchmark", ROOT / "benchmarks" / "overlap.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


class TestQuality:
    """How well the score does on labelled pairs that nobody set it by."""

    def test_it_stays_as_good_as_it_was(self) -> None:
        pytest.importorskip("sklearn")
        bench = benchmark()
        scores = [(pair, bench.ours(pair.one, pair.other)) for pair in bench.pairs() if pair.split == "test"]
        found = bench.quality(scores, float(DEFAULT_THRESHOLD))

        assert found.precision >= 0.80
        assert found.recall >= 0.51
