"""Agendas: documents of their own, what cannot be in one, and the subjects of what stands in it."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import (
    ITSELF,
    NONE,
    Agenda,
    AgendaItem,
    Amount,
    Collaboration,
    DocumentLink,
    Holder,
    InvalidError,
    ItemKind,
    Lesson,
    LessonOutcome,
    Municipality,
    Network,
    NothingPlanned,
    Organ,
    OrganKind,
    Party,
    Period,
    Problem,
    Product,
    ProductKind,
    Relation,
    RelationKind,
    ThemeCode,
    dump,
    dumps,
    find,
    from_data,
    load,
    loads,
    read,
    testing,
    to_data,
)
from samenwerking.cli import main
from samenwerking.formats.diagnosis import _Diagnosis, problems_of
from samenwerking.formats.documents import Format, kind_of
from samenwerking.language import LANGUAGES, Text
from samenwerking.model.content import Content
from samenwerking.model.places import place_of
from samenwerking.model.theme_lists import SUBJECT_LISTS, Subject, SubjectList
from samenwerking.model.themes import theme_named
from samenwerking.schema.shapes import fields_of
from samenwerking.schema.walk import walk_fields

FORMATS: tuple[Format, ...] = get_args(Format)
each_format = pytest.mark.parametrize("format", FORMATS)
ELM = Municipality("elm", "Elmstad")
OAK = Municipality("oak", "Eikdorp")
DRAINS = AgendaItem("drains", "Sensoren in riolen", OAK, kind=ItemKind.PILOT)

WHOLE = """\
samenwerking: 1
kind: agenda
id: oeverland
name: Agenda van Oeverland
parties:
- {id: oak, kind: municipality, name: Eikdorp}
- {id: elm, kind: municipality, name: Elmstad}
items:
- id: drains
  title: Sensoren in riolen
  owner: oak
  summary: meten hoe vol ze zijn
  themes:
  - top/water
  - smart city
  - {scheme: gemma, code: AF-1, label: riolering}
  kind: pilot
  status: running
  period: {start: 2026-03, end: 2027-01-01}
  scale: local
  territory: [oak]
  partners: [elm, null]
  partners_sought: [municipality, knowledge_institution]
  budget: {about: 85000}
  own_interest: minder overlast
  reuse: none
  contact: afdeling Water
  url: https://example.org/riolen
  updated: 2026-09
  relations:
  - {kind: sequel, item: drift}
  - {kind: deliberately_parallel, item: drains, document: veendorp, reason: none}
- {id: bikes, title: Deelfietsen, owner: elm, status: stopped, closed: 2026-02, partners_sought: []}
- null
lessons:
- id: drift
  title: Sensoren verlopen
  owner: oak
  item: drains
  question: Hoe lang meet een sensor goed?
  method: pilot
  outcome: did_not_work
  why: vuil
  conditions: none
  products:
  - {name: meetplan, kind: report, licence: none, url: "https://example.org/meetplan"}
  - null
  cost: 12000
  date: 2026-08-01
nothing_planned:
- {party: elm, updated: 2026-10}
"""


def wrong(make: Any) -> tuple[Problem, ...]:
    """Return what is wrong, all at once, in both languages."""
    with pytest.raises(InvalidError) as caught:
        make()
    for problem in caught.value.problems:
        assert all(text.strip() for text in (*problem.found, *problem.expected, *problem.remedy))
        assert problem.text("nl") != problem.text("en")
    return caught.value.problems


class TestDocuments:
    def test_all_that_there_is(self) -> None:
        """What is written is what was read, key by key."""
        agenda = loads(WHOLE, structure=Agenda)

        assert dumps(agenda) == WHOLE
        item, lesson = agenda.item("drains"), (agenda.lessons or ())[0]
        assert item.partners_sought is not None
        assert item.partners_sought[0] is Municipality
        assert (item.reuse, item.budget, item.period) == (
            NONE,
            Amount(85_000, about=True),
            Period("2026-03", "2027-01-01"),
        )
        assert lesson is not None
        assert (lesson.outcome, lesson.conditions) == (LessonOutcome.DID_NOT_WORK, NONE)
        assert lesson.products == (
            Product("meetplan", ProductKind.REPORT, licence=NONE, url="https://example.org/meetplan"),
            None,
        )

    @each_format
    @given(testing.agendas())
    def test_round_trip(self, format: Format, made: Agenda) -> None:
        text = dumps(made, format=format)
        assert loads(text, format=format, structure=Agenda) == made
        assert loads(text, structure=Content) == made  # type: ignore[type-abstract]
        assert dumps(loads(text, structure=Agenda), format=format) == text

    @given(testing.agendas())
    def test_plain_data(self, made: Agenda) -> None:
        data = to_data(made)
        assert list(data)[:3] == ["samenwerking", "kind", "id"]
        assert from_data(data, structure=Agenda) == made
        assert kind_of(made) == "agenda"

    @given(testing.agendas())
    def test_fast_and_slow_reader_agree(self, made: Agenda) -> None:
        body = {key: value for key, value in to_data(made).items() if key not in ("samenwerking", "kind")}
        assert problems_of(Agenda, body) == []
        assert _Diagnosis().one(Agenda, body, ()) == made

    @given(testing.agendas(), st.data())
    def test_what_one_reader_refuses_the_other_explains(self, made: Agenda, data: st.DataObject) -> None:
        """In each the same: with a reference, an id or a word that is wrong."""
        plain = to_data(made)
        lists = [key for key in ("items", "lessons", "nothing_planned") if any(plain.get(key) or ())]
        if not lists:
            return
        key = data.draw(st.sampled_from(lists))
        one = data.draw(st.sampled_from([one for one in plain[key] if one is not None]))
        field = "party" if key == "nothing_planned" else "owner"
        one[field] = data.draw(st.sampled_from(["nobody-here", "itself", "itself/board", "Elm Stad", 7]))
        assert wrong(lambda: from_data(plain, structure=Agenda))

    @given(testing.agendas())
    def test_values(self, made: Agenda) -> None:
        for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):  # noqa: S301
            assert again == made
            assert hash(again) == hash(made)
        assert all(made.text(language) for language in LANGUAGES)
        assert "Agenda" in repr(made)
        for node in walk_fields(Agenda, made):
            if isinstance(node.value, (AgendaItem, Lesson)):
                assert node.value.title in node.value.text("en")

    def test_places(self) -> None:
        """Evidence points at any of it, also at a kind of party in a list; a file and Python call it alike."""
        evidence = (
            "sources: [{id: s, title: Bron}]\n"
            "evidence:\n"
            "- {at: items/drains/partners_sought/municipality, source: s}\n"
            "- {at: items/drains/partners/elm, source: s}\n"
            "- {at: 'items/drains/relations/sequel:drift', source: s}\n"
            "- {at: lessons/drift/products/meetplan/kind, source: s}\n"
            "- {at: nothing_planned/elm, source: s}\n"
        )
        agenda = loads(WHOLE + evidence, structure=Agenda)
        assert Agenda(**{field.name: getattr(agenda, field.name) for field in fields_of(Agenda)}) == agenda
        assert find(agenda, "items/drains/partners_sought/municipality") is Municipality
        for node in walk_fields(Agenda, agenda):
            assert "class" not in str(place_of(agenda, node.path))

    def test_places_of_themes(self) -> None:
        """A theme has one name, however the file spells it, also where the file has something else that is wrong."""
        text = WHOLE.replace("top/water", "top/c_389a72e6") + (
            "sources: [{id: s, title: Bron}]\n"
            "evidence: [{at: 'items/drains/themes/top:water', source: s}, "
            "{at: 'items/drains/themes/gemma:AF-1', source: s}]\n"
        )
        assert len(loads(text, structure=Agenda).evidence) == 2
        (problem,) = wrong(lambda: loads(text + "sorces: []\n", structure=Agenda))
        assert problem.nearest == "sources"
        text = text.replace("top/c_389a72e6", "top/watr")
        places = [problem.place for problem in wrong(lambda: loads(text, structure=Agenda))]
        assert places == ["items/0/themes/0", "evidence/0/at"]

    def test_files(self, tmp_path: Path) -> None:
        agenda = Agenda("eikdorp", items=[DRAINS])
        dump(agenda, tmp_path / "a.json")
        dump(agenda, tmp_path / "a.yaml")
        assert load(tmp_path / "a.json", structure=Agenda) == agenda
        document = read(tmp_path / "a.yaml", structure=Agenda)
        assert document.value == agenda
        assert document.locate("items/drains/kind") == (7, 55)


class TestKinds:
    """An agenda where a collaboration is expected, and the other way round."""

    def test_an_agenda_for_a_collaboration(self) -> None:
        for structure in (Collaboration, Network):
            (problem,) = wrong(lambda structure=structure: loads(WHOLE, structure=structure))
            assert (problem.line, problem.place) == (2, "kind")
            assert problem.text("nl") == (
                "<text>:2:1: kind: 'agenda' gevonden, verwacht: 'collaboration'. "
                "Hier hoort een samenwerkingsverband; lees een agenda in Python met structure=Agenda."
            )
            assert problem.text("en") == (
                "<text>:2:1: kind: found 'agenda', expected 'collaboration'. "
                "A collaboration is asked for here; in Python, read an agenda with structure=Agenda."
            )

    def test_a_collaboration_for_an_agenda(self) -> None:
        (problem,) = wrong(lambda: loads("samenwerking: 1\nid: n\nstructure: network\n", structure=Agenda))
        assert problem.text("nl") == (
            "<text>:1:1: kind: 'collaboration' gevonden, verwacht: 'agenda'. "
            "Hier hoort een agenda; een document dat dat is, begint met 'kind: agenda'."
        )
        (problem,) = wrong(
            lambda: from_data(
                {"samenwerking": 1, "kind": "collaboration", "id": "n", "structure": "network"}, structure=Agenda
            )
        )
        assert problem.text("en") == (
            "kind: found 'collaboration', expected 'agenda'. "
            "An agenda is asked for here; a document that is one begins with 'kind: agenda'."
        )

    def test_an_agenda_without_its_kind(self) -> None:
        """It is read as the collaboration that it seems to be, so that the structure is missed."""
        problems = wrong(lambda: loads("samenwerking: 1\nid: n\nitems: []\n", structure=Agenda))
        assert "no 'structure'" in [problem.found.en for problem in problems]

    @pytest.mark.parametrize("kind", ["agnda", "3", "[agenda]", "null", "Agenda"])
    def test_a_kind_that_is_none(self, kind: str) -> None:
        """With what is wrong in the rest."""
        problems = wrong(lambda: loads(f"samenwerking: 1\nkind: {kind}\nid: n\nitems: 3\n", structure=Agenda))
        (problem,) = (problem for problem in problems if problem.place == "kind")
        assert problem.line == 2
        assert problem.remedy == Text("Kies een van deze soorten.", "Choose one of these kinds.")
        assert problem.nearest == ("agenda" if kind in ("agnda", "Agenda") else None)
        assert problems[-1].place == "items"

    def test_commands(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """One that is about collaborations says so; those that take both do."""
        file = tmp_path / "agenda.yaml"
        file.write_text(WHOLE, encoding="utf-8")

        assert main(["show", str(file), "--lang", "nl"]) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith(f"{file}:2:1: kind: 'agenda' gevonden, verwacht: 'collaboration'. Hier hoort een")
        assert main(["validate", str(file), "--lang", "en"]) == 0
        assert main(["convert", str(file), "--lang", "en"]) == 0
        assert '"kind": "agenda"' in capsys.readouterr().out


class TestImpossible:
    """What cannot be, from Python and from a file alike."""

    def both(self, make: Any, text: str) -> Problem:
        """Return the one problem that both doors see; the file adds its line."""
        (in_python,) = wrong(make)
        (in_file,) = wrong(lambda: loads(f"samenwerking: 1\nkind: agenda\nid: a\n{text}", structure=Agenda))
        assert in_file.line is not None
        assert (in_file.path, in_file.found, in_file.expected, in_file.remedy, in_file.nearest) == (
            in_python.path,
            in_python.found,
            in_python.expected,
            in_python.remedy,
            in_python.nearest,
        )
        return in_python

    def test_a_lesson_with_the_id_of_an_item(self) -> None:
        problem = self.both(
            lambda: Agenda("a", items=[DRAINS], lessons=[Lesson("drains", "Les", OAK), None]),
            "parties: [{id: oak, kind: municipality}]\nitems: [{id: drains, title: A, owner: oak}]\n"
            "lessons: [{id: drains, title: B, owner: oak}, null]\n",
        )
        assert problem.text("nl") == (
            "lessons/0/id: 'drains' gevonden, verwacht: een id dat geen agendapunt heeft. "
            "Geef een van beide een ander id."
        )

    def test_a_relation_that_finds_nothing(self) -> None:
        relation = Relation(RelationKind.JOINT, "drians")
        lesson = Lesson("drift", "Les", OAK)
        problem = self.both(
            lambda: Agenda("a", items=[DRAINS, AgendaItem("b", "B", OAK, relations=[relation])], lessons=[lesson]),
            "parties: [{id: oak}]\nitems: [{id: drains, title: A, owner: oak}, "
            "{id: b, title: B, owner: oak, relations: [{kind: joint, item: drians}]}]\n"
            "lessons: [{id: drift, title: L, owner: oak}]\n",
        )
        assert problem.text("en") == (
            "items/1/relations/0/item: found 'drians', expected something of this agenda. Did you mean 'drains'? "
            "Choose from b, drains, drift, or name its document."
        )

    def test_a_relation_to_itself(self) -> None:
        """Also where it names this very document; in another an item may have the same id."""
        for document in (None, "a"):
            item = AgendaItem("b", "B", OAK, relations=[Relation(RelationKind.JOINT, "b", document)])
            (problem,) = wrong(lambda item=item: Agenda("a", items=[item, None]))
            assert problem.text("nl") == (
                "items/0/relations/0/item: 'b' gevonden, verwacht: een ander agendapunt. Noem het andere agendapunt."
            )
        other = AgendaItem("b", "B", OAK, relations=[Relation(RelationKind.JOINT, "b", "other")])
        assert Agenda("a", items=[other]).item("b") == other

    def test_a_lesson_of_no_item(self) -> None:
        problem = self.both(
            lambda: Agenda("a", items=[], lessons=[Lesson("l", "L", OAK, item="drains")]),
            "parties: [{id: oak}]\nitems: []\nlessons: [{id: l, title: L, owner: oak, item: drains}]\n",
        )
        assert problem.text("nl") == (
            "lessons/0/item: 'drains' gevonden, verwacht: iets van deze agenda. "
            "Voeg het toe, of noem het document waarin het staat."
        )

    def test_many_names_are_not_all_listed(self) -> None:
        items = [AgendaItem(f"i{number:02}", "A", OAK) for number in range(20)]
        (problem,) = wrong(lambda: Agenda("a", items=items, lessons=[Lesson("l", "L", OAK, item="zzz")]))
        assert problem.remedy.en.startswith("Choose from i00, i01,")
        assert "i11, …, or" in problem.remedy.en

    def test_an_owner_that_is_the_collaboration(self) -> None:
        problems = wrong(
            lambda: Agenda(
                "a",
                items=[AgendaItem("b", "B", ITSELF)],
                lessons=[Lesson("l", "L", ITSELF), None],
                nothing_planned=[NothingPlanned(ITSELF)],
            )
        )
        assert [(problem.place, problem.found.nl) for problem in problems] == [
            ("items/0/owner", "'itself'"),
            ("lessons/0/owner", "'itself'"),
            ("nothing_planned/0/party", "'itself'"),
        ]
        assert problems[0].text("nl").endswith("verwacht: een partij. Noem de partij.")

    def test_an_owner_that_is_an_organ(self) -> None:
        (problem,) = wrong(lambda: AgendaItem("b", "B", OAK.council))
        assert problem.text("en") == (
            "owner: found 'oak/council', expected a party as a whole. Name the party itself: 'oak'."
        )

    def test_an_id_twice(self) -> None:
        problem = self.both(
            lambda: Agenda("a", items=[DRAINS, AgendaItem("drains", "B", OAK)]),
            "parties: [{id: oak}]\nitems: [{id: drains, title: A, owner: oak}, {id: drains, title: B, owner: oak}]\n",
        )
        assert (problem.place, problem.found.en) == ("items/1/id", "'drains'")

    def test_extensions(self) -> None:
        (problem,) = wrong(lambda: Agenda("a", extensions=[1]))  # type: ignore[arg-type]
        assert problem.place == "extensions"

    def test_names_of_other_documents_are_not_followed(self) -> None:
        """Neither of an item, nor of the agendas of a collaboration."""
        relation = Relation(RelationKind.SEQUEL, "nowhere", "no-such-agenda")
        assert Agenda("a", items=[AgendaItem("b", "B", OAK, relations=[relation])]).items is not None
        network = Network("n", agendas=[DocumentLink("no-such-agenda"), None])
        assert loads(dumps(network)).agendas == (DocumentLink("no-such-agenda"), None)


class TestAgendas:
    def test_parties_are_collected(self) -> None:
        """Of items, lessons and those who plan nothing, in that order; those that are listed come first."""
        agenda = Agenda(
            "a", parties=[Party("z")], items=[DRAINS], lessons=[Lesson("l", "L", ELM)],
            nothing_planned=[NothingPlanned(Municipality("ash"))],
        )  # fmt: skip
        assert [party.id for party in agenda.parties] == ["z", "oak", "elm", "ash"]
        assert agenda.party("elm") is ELM
        assert agenda.item("drains") is DRAINS

    def test_what_is_not_there(self) -> None:
        agenda = Agenda("a", items=[DRAINS, None])
        (problem,) = wrong(lambda: agenda.item("drain"))
        assert (problem.place, problem.nearest) == ("items", "drains")
        (problem,) = wrong(lambda: agenda.party("ok"))
        assert problem.place == "parties"
        (problem,) = wrong(lambda: Agenda("a").item("x"))
        assert problem.remedy.en.startswith("Add it, or name the document")

    def test_texts(self) -> None:
        agenda = Agenda("a", "Agenda van Eikdorp", fictional=True)
        assert (agenda.text("nl"), agenda.text("en")) == (
            "Agenda van Eikdorp (verzonnen agenda)",
            "Agenda van Eikdorp (made-up agenda)",
        )
        assert (Agenda("a").text("nl"), repr(Agenda("a")), repr(agenda)) == (
            "a (agenda)",
            "<Agenda('a')>",
            "<Agenda('a', 'Agenda van Eikdorp')>",
        )
        assert str(agenda) == agenda.text()
        assert (DRAINS.text("nl"), str(DRAINS)) == ("Sensoren in riolen (pilot)", DRAINS.text())
        assert AgendaItem("b", "Plan", OAK).text("nl") == "Plan"
        lesson = Lesson("l", "Les", OAK, outcome=LessonOutcome.WORKED)
        assert (lesson.text("nl"), lesson.text("en"), str(lesson)) == (
            "Les (het werkte)",
            "Les (it worked)",
            lesson.text(),
        )
        assert Lesson("l", "Les", OAK).text("nl") == "Les"

    def test_unknown_is_not_none(self) -> None:
        """Not known, nothing, and perhaps more stay three things."""
        for items in (None, [], [None]):
            assert loads(dumps(Agenda("a", items=items)), structure=Agenda).items == (
                None if items is None else tuple(items)
            )

    def test_organs_belong_to_collaborations(self) -> None:
        organ = Organ("board", OrganKind.BOARD)
        problems = wrong(lambda: Agenda("a", items=[AgendaItem("b", "B", OAK, partners=[organ])]))
        assert [problem.place for problem in problems] == ["items/0/partners/0"] or problems[0].place == "partners/0"


KNOWN = [(scheme, code) for scheme, known in SUBJECT_LISTS.items() for code in known.subjects]


class TestThemes:
    @pytest.mark.parametrize(("scheme", "code"), KNOWN)
    def test_every_subject_of_every_list(self, scheme: str, code: str) -> None:
        """By its code, its address and its labels in both languages, in capitals or not; and back from its text."""
        known = SUBJECT_LISTS[scheme]
        theme, subject = ThemeCode(scheme, code), known.subjects[code]
        words = [code, *subject.label, subject.label.nl.upper(), f"  {subject.label.en} "]
        words += [known.uri + code] if known.uri else []
        for word in words:
            assert ThemeCode.parse(f"{scheme}/{word}") == ThemeCode(scheme, word) == theme
        assert ThemeCode.parse(str(theme)) == theme == ThemeCode.of(theme) == ThemeCode.of(str(theme))
        assert ThemeCode.from_plain(theme.to_plain()) == theme
        assert (theme.text("nl"), theme.text("en")) == tuple(subject.label)
        assert theme.uri == (known.uri + code if known.uri else None)
        assert theme.broader == (ThemeCode(scheme, subject.parent) if subject.parent else None)

    def test_parents_are_subjects(self) -> None:
        for known in SUBJECT_LISTS.values():
            assert {subject.parent for subject in known.subjects.values()} - {None} <= known.subjects.keys()

    @given(testing.parts(AgendaItem).map(lambda item: item.themes))
    def test_texts_of_any_theme(self, themes: tuple[ThemeCode, ...]) -> None:
        for theme in themes:
            assert ThemeCode.parse(str(theme)) == theme
            assert ThemeCode.from_plain(theme.to_plain()) == theme
            assert theme.text("nl")
            assert repr(theme).startswith("ThemeCode('")

    @pytest.mark.parametrize(
        ("text", "scheme", "code"),
        [
            ("smart city", "own", "smart city"),
            ("verkeer", "own", "verkeer"),
            ("own/verkeer", "own", "verkeer"),
            ("own/a/b", "own", "a/b"),
            ("own/top/x", "own", "top/x"),
            ("A/b", "own", "A/b"),
            ("a b/c", "own", "a b/c"),
            ("/x", "own", "/x"),
            ("x/", "own", "x/"),
            ("gemma/AF-1", "gemma", "AF-1"),
        ],
    )
    def test_tags_and_other_lists(self, text: str, scheme: str, code: str) -> None:
        """Of a slash the list before it is no part of the tag; any tag can be written."""
        theme = ThemeCode.parse(text)
        assert (theme.scheme, theme.code, theme.uri, theme.broader, theme.text("nl")) == (
            scheme,
            code,
            None,
            None,
            code,
        )
        assert ThemeCode.parse(str(theme)) == theme

    def test_labels(self) -> None:
        """A label is for codes of lists that are not known here, and does not make another subject."""
        theme = ThemeCode("gemma", "AF-1", "riolering")
        assert theme == ThemeCode("gemma", "AF-1")
        assert theme.text("en") == "riolering"
        assert theme.to_plain() == {"scheme": "gemma", "code": "AF-1", "label": "riolering"}
        assert repr(ThemeCode.from_plain(theme.to_plain())) == "ThemeCode('gemma', 'AF-1', label='riolering')"
        (problem,) = wrong(lambda: ThemeCode("top", "verkeer", "iets"))
        assert (
            problem.text("nl")
            == "label: 'iets' gevonden, verwacht: geen label: deze lijst heeft ze zelf. Laat het weg."
        )

    @pytest.mark.parametrize(
        ("text", "near"),
        [
            ("top/verker", "top/verkeer"),
            ("iv3/openbaar vervor", "iv3/Openbaar vervoer"),
            ("sdg/99", None),
            ("top//x", None),
        ],
    )
    def test_no_such_subject(self, text: str, near: str | None) -> None:
        (problem,) = wrong(lambda: ThemeCode.parse(text))
        assert (problem.found.nl, problem.nearest) == (f"'{text}'", near)
        assert problem.remedy == Text(
            "Zoek het op in die lijst, of schrijf een eigen thema zoals 'smart city'.",
            "Look it up in that list, or write a theme of your own such as 'smart city'.",
        )
        known = SUBJECT_LISTS[text.partition("/")[0]]
        assert problem.expected == Text(
            f"een thema van de lijst {known.label.nl}", f"a theme of the list {known.label.en}"
        )

    @pytest.mark.parametrize(
        ("make", "place"),
        [
            (lambda: ThemeCode.parse(""), ""),
            (lambda: ThemeCode.parse(3), ""),  # type: ignore[arg-type]
            (lambda: ThemeCode.parse("x" * 201), ""),
            (lambda: ThemeCode.parse("\ud800"), ""),
            (lambda: ThemeCode.from_plain({"scheme": "x"}), ""),
            (lambda: ThemeCode.from_plain({"scheme": "x", "code": 3}), "code"),
            (lambda: ThemeCode("Top", "verkeer"), "scheme"),
            (lambda: ThemeCode("gemma", ""), "code"),
            (lambda: ThemeCode("gemma", "x", ""), "label"),
        ],
        ids=range(9),
    )
    def test_no_themes(self, make: Any, place: str) -> None:
        (problem,) = wrong(make)
        assert problem.place == place

    def test_all_that_is_wrong(self) -> None:
        assert [problem.place for problem in wrong(lambda: ThemeCode("", "", ""))] == ["scheme", "code", "label"]

    def test_a_label_of_several(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """In a list in which two are called alike, the code tells which; the text of each is its code."""
        alike = Text("bouwen", "building")
        subjects = {"1": Subject("1", alike), "2": Subject("2", alike, "1"), "3": Subject("3", Text("2", "two"))}
        made = SubjectList("made", Text("verzonnen lijst", "made-up list"), "nowhere", None, subjects)
        monkeypatch.setitem(SUBJECT_LISTS, "made", made)

        (problem,) = wrong(lambda: ThemeCode.parse("made/bouwen"))
        assert problem.text("nl") == (
            "'made/bouwen' gevonden, verwacht: een thema van de lijst verzonnen lijst. "
            "Er zijn er meer die zo heten; schrijf de code: 1, 2."
        )
        for code in subjects:
            assert str(ThemeCode("made", code)) == f"made/{code}"

    def test_what_people_mean(self) -> None:
        """A word that the TOP list has is that subject; what else is written is read as in a document."""
        assert theme_named(" VERKEER ") == ThemeCode("top", "verkeer")
        assert theme_named("traffic") == ThemeCode("top", "verkeer")
        assert theme_named("own/verkeer") == ThemeCode("own", "verkeer")
        assert theme_named("sdg/11") == ThemeCode("sdg", "11")
        assert theme_named("smart city") == ThemeCode("own", "smart city")

    def test_themes_of_items(self) -> None:
        """All that is wrong is said with its place, in Python and in a file."""
        (problem,) = wrong(lambda: AgendaItem("b", "B", Holder("oak"), themes=["wonen", "top/verker"]))
        assert problem.place == "themes/1"
        text = WHOLE.replace("top/water\n  - smart city\n", "top/watr\n  - 3\n  - {code: x}\n")
        problems = wrong(lambda: loads(text, structure=Agenda))
        assert [(problem.place, problem.line) for problem in problems] == [
            (f"items/0/themes/{position}", 14 + position) for position in range(3)
        ]
        assert problems[0].nearest == "top/water"
