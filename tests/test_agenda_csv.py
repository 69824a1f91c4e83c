"""An agenda from a spreadsheet that was saved as CSV: what is read, what is refused, and what the command does."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import (
    NONE,
    UNKNOWN,
    Agenda,
    AgendaItem,
    Amount,
    Association,
    CareProvider,
    Holder,
    InvalidError,
    ItemKind,
    ItemStatus,
    Municipality,
    PartialDate,
    Party,
    Period,
    Problem,
    Province,
    Scale,
    ThemeCode,
    agenda_from_csv,
    agenda_from_csv_text,
    dumps,
    loads,
    testing,
)
from samenwerking.cli import main
from samenwerking.formats.columns import FIELDS, read_columns
from samenwerking.formats.mentions import slug
from samenwerking.model.parties import Party as AnyParty
from samenwerking.questions.tables import uncover
from samenwerking.schema.shapes import kinds_of
from samenwerking.values.marks import STANDING

SAMPLES = Path(__file__).parents[1] / "docs" / "samples"
DELIMITERS = (";", ",", "\t")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
each_delimiter = pytest.mark.parametrize("delimiter", DELIMITERS)


def written(rows: Sequence[Sequence[str]], delimiter: str = ";", **options: Any) -> str:
    """Return rows as a spreadsheet writes them."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, **options).writerows(rows)
    return text.getvalue()


def read(text: str, **options: Any) -> Agenda:
    return agenda_from_csv_text(text, **{"id": "x", "file": "a.csv", **options})


def item_of(**cells: str) -> AgendaItem:
    """Return the item of one row with these cells."""
    content = {"title": "Plan", "owner": "elm", **cells}
    (item,) = read(written([list(content), list(content.values())])).items or ()
    assert item is not None
    return item


def problems_of(text: str, **options: Any) -> tuple[Problem, ...]:
    """Return what is wrong with a text, all of it in one error, in both languages, each with its file."""
    with pytest.raises(InvalidError) as caught:
        read(text, **options)
    for problem in caught.value.problems:
        assert problem.file == "a.csv"
        assert problem.found.nl
        assert problem.found.en
        assert problem.expected.nl
        assert problem.expected.en
        assert problem.remedy.nl
        assert problem.remedy.en
        assert "{" not in problem.text("nl") + problem.text("en")
    return caught.value.problems


def wrong_cell(text: str, **cells: str) -> Problem:
    """Return what is wrong with the one cell that holds *text*, below a first row in which nothing is."""
    ((field, value),) = cells.items()
    assert text == value
    content = {"title": "Plan", "owner": "elm", field: value}
    first = {**dict.fromkeys(content, ""), "title": "First", "owner": "elm"}
    (problem,) = problems_of(written([list(content), list(first.values()), list(content.values())]))
    assert (problem.line, problem.column, problem.path) == (3, list(content).index(field) + 1, (field,))
    return problem


# what items can be written in cells

parties = [Municipality("gm0402", "Hilversum"), Province("pv27"), Party("elm", "Elmstad"), Party("oak")]
whole_parties = st.sampled_from([Holder(party.id) for party in parties])


def kept(text: str) -> bool:
    """Say whether a text comes back from a cell: without spaces around it, and not what a spreadsheet covers."""
    return "\x00" not in text and text == text.strip() and uncover(text) == text


texts = testing.texts().map(str.strip).filter(kept).filter(bool)
multiline = st.lists(texts, min_size=1, max_size=3).map("\n".join).filter(kept)
dates = st.one_of(
    st.dates().map(lambda day: PartialDate.on(day)),
    st.dates().map(lambda day: PartialDate.parse(f"{day:%Y}".zfill(4))),
    st.dates().map(lambda day: PartialDate.parse(f"{day.year:04}-{day.month:02}")),
    testing.dates(),
)


def period_of(both: tuple[PartialDate, PartialDate]) -> Period | None:
    """Return the period of a start and a last day, if there is one."""
    start, last = both
    if last.is_before(start).is_yes or last.last is None or last.last.year == 9999:
        return None
    return Period.until_including(start, last_day=last)


periods = st.one_of(
    st.just(Period()),
    dates.map(lambda start: Period(start, UNKNOWN)),
    dates.map(lambda start: Period(start, STANDING)),
    dates.filter(lambda date: date.last is not None and date.last.year < 9999).map(
        lambda last: Period.until_including(UNKNOWN, last_day=last)
    ),
    st.tuples(dates, dates).map(period_of).filter(bool),
)
theme = (
    testing.theme_codes()
    .filter(lambda one: not set(";|\r\n\x00") & set(one.code) and one.label is None)
    .filter(
        lambda one: (
            one.code == one.code.strip() and ThemeCode.parse(spelled_theme(one)) == one and kept(spelled_theme(one))
        )
    )
)
kinds: list[type[AnyParty]] = [kind for word, kind in kinds_of(AnyParty).items() if word]


def closed(entries: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.lists(entries, max_size=3, unique=True).map(tuple)
    return st.none() | lists | lists.map(lambda known: (*known, None))


def spelled_theme(code: ThemeCode) -> str:
    return f"{code.scheme}/{code.code}"


def spelled(items: Sequence[str], dice: random.Random) -> str:
    """Return a list as a cell holds it; a list of one with a comma ends with what separates."""
    sign = dice.choice([";", " | ", *(["\n"] if len(items) > 1 else [])])
    return sign.join(items) + (sign if len(items) == 1 else "")


def spelled_date(date: PartialDate, dice: random.Random) -> str:
    """Return a date in one of the ways in which people write it."""
    ways = [str(date)]
    if (day := date.day) is not None:
        ways += [f"{day.day}-{day.month}-{day.year:04}", f"{day.day:02}.{day.month:02}.{day.year:04}"]
        ways += [f"{day.day} {MONTHS[day.month - 1].title()} {day.year:04}"]
        if day.day > 12 or day.day == day.month:
            ways.append(f"{day.day}/{day.month}/{day.year:04}")
    return dice.choice(ways)


def spelled_amount(amount: Amount, dice: random.Random) -> str:
    dutch = amount.text("nl")
    euros = str(amount.euros)
    plain = ("ongeveer " if amount.about else "") + dice.choice([euros, euros.replace(".", ",")])
    return dice.choice([dutch, plain])


def spelled_word(member: Any, dice: random.Random) -> str:
    word = dice.choice([member.value, *member.labels])
    return dice.choice([word, word.upper(), word.title()])


def cells_of(item: AgendaItem, dice: random.Random) -> dict[str, str]:
    """Return the cells that say all of an item."""
    cells = {"id": item.id, "title": item.title, "owner": str(item.owner)}
    for name in ("summary", "own_interest", "contact", "url"):
        cells[name] = getattr(item, name) or ""
    cells["reuse"] = "geen" if item.reuse is NONE else str(item.reuse or "")
    for name in ("kind", "status", "scale"):
        member = getattr(item, name)
        cells[name] = "" if member is None else spelled_word(member, dice)
    for name in ("closed", "updated"):
        date = getattr(item, name)
        cells[name] = "" if date is None else spelled_date(date, dice)
    cells["themes"] = spelled([spelled_theme(one) for one in item.themes], dice) if item.themes else ""
    cells["territory"] = spelled([str(one) for one in item.territory], dice) if item.territory else ""
    cells["partners"] = spelled_list(item.partners, str, dice)
    cells["partners_sought"] = spelled_list(
        item.partners_sought, lambda kind: dice.choice([kind.word, *kind.labels]), dice
    )
    cells["budget"] = "" if item.budget is None else spelled_amount(item.budget, dice)
    start, end = item.period.start, item.period.end
    cells["start"] = spelled_date(start, dice) if isinstance(start, PartialDate) else ""
    if isinstance(end, PartialDate):
        cells["last_day"] = spelled_date(end.previous_day(), dice)
    else:
        cells["last_day"] = "geen" if end is STANDING and item.period != Period() else ""
    return cells


def spelled_list(known: Any, say: Any, dice: random.Random) -> str:
    if known is None:
        return ""
    if not known:
        return "geen"
    return spelled(["?" if one is None else say(one) for one in known], dice)


@st.composite
def agenda_items(draw: st.DrawFn) -> list[AgendaItem]:
    made = []
    for id in draw(st.lists(testing.ids(), unique=True, max_size=4)):
        start_of_budget = draw(st.none() | testing.amounts())
        made.append(
            AgendaItem(
                id,
                draw(multiline),
                draw(whole_parties),
                summary=draw(st.none() | multiline),
                themes=draw(st.lists(theme, max_size=3)),
                kind=draw(st.none() | st.sampled_from(ItemKind)),
                status=draw(st.none() | st.sampled_from(ItemStatus)),
                period=draw(periods),
                closed=draw(st.none() | dates),
                scale=draw(st.none() | st.sampled_from(Scale)),
                territory=draw(st.lists(whole_parties, max_size=3, unique=True)),
                partners=draw(closed(whole_parties)),
                partners_sought=draw(closed(st.sampled_from(kinds))),
                budget=start_of_budget,
                own_interest=draw(st.none() | texts),
                reuse=draw(st.none() | st.just(NONE) | texts.filter(lambda text: text.lower() not in ("none", "geen"))),
                contact=draw(st.none() | texts),
                url=draw(st.none() | texts.map(lambda text: f"https://{text}")),
                updated=draw(st.none() | dates),
            )
        )
    return made


class TestRoundTrip:
    @each_delimiter
    @given(agenda_items(), st.randoms(use_true_random=False), st.booleans())
    def test_what_was_written_is_read(
        self, delimiter: str, items: list[AgendaItem], dice: random.Random, complete: bool
    ) -> None:
        """With each delimiter, with quotes and line breaks, and with columns in any order and by any name."""
        rows = [cells_of(item, dice) for item in items]
        fields = list(FIELDS)
        dice.shuffle(fields)
        headings = [dice.choice([field, *(word for label in FIELDS[field] for word in label)]) for field in fields]
        headings = [dice.choice([heading, heading.upper(), f" {heading.title()} "]) for heading in headings]
        table = [headings, *([row.get(field, "") for field in fields] for row in rows)]
        # the writer quotes only those of the two signs of a line break that it ends its own lines with
        quoting, end = dice.choice([(csv.QUOTE_ALL, "\n"), (csv.QUOTE_ALL, "\r\n"), (csv.QUOTE_MINIMAL, "\r\n")])
        text = written(table, delimiter, quoting=quoting, lineterminator=end)

        agenda = read(dice.choice(["", "\ufeff"]) + text, complete=complete)

        assert agenda.items == (*items, *([] if complete else [None]))
        assert loads(dumps(agenda), structure=Agenda) == agenda

    @given(items=agenda_items(), dice=st.randoms(use_true_random=False))
    def test_damage_is_refused_or_read(
        self, items: list[AgendaItem], dice: random.Random, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        """Whatever becomes of a file, there is an agenda or an error that says what is wrong, and nothing else."""
        rows = [cells_of(item, dice) for item in items]
        data = bytearray(written([list(FIELDS), *([row.get(field, "") for field in FIELDS] for row in rows)]).encode())
        for _ in range(dice.randint(1, 4)):
            at = dice.randrange(len(data))
            data[at : at + dice.randint(0, 2)] = bytes(
                dice.choice([*b'";,\t\n\r|/-?\x00\xe9', dice.randrange(256)]) for _ in range(dice.randint(0, 3))
            )
        file = tmp_path_factory.getbasetemp() / "damaged.csv"
        file.write_bytes(bytes(data))
        try:
            agenda = agenda_from_csv(file, id="x")
        except InvalidError as error:
            problems = error.problems
        else:
            problems = ()
            assert loads(dumps(agenda), structure=Agenda) == agenda
        assert all(problem.file == str(file) for problem in problems)
        assert all(problem.text("nl") and problem.text("en") for problem in problems)

    @given(st.lists(st.lists(texts, min_size=1, max_size=3).map("\n".join), min_size=1, max_size=5), st.data())
    def test_lines_of_errors(self, titles: list[str], data: st.DataObject) -> None:
        """A problem is on the line where its row begins, whatever line breaks the cells above it hold."""
        bad = data.draw(st.sets(st.integers(0, len(titles) - 1), min_size=1))
        end = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
        lines, text = [], written([["titel", "eigenaar", "budget"]], lineterminator=end)
        for number, title in enumerate(titles):
            if number in bad:
                lines.append(len(io.StringIO(text, newline="").readlines()) + 1)
            row = [title, "elm", "veel" if number in bad else "1"]
            text += written([row], lineterminator=end, quoting=csv.QUOTE_ALL)

        problems = problems_of(text)

        assert [(problem.line, problem.column, problem.place) for problem in problems] == [
            (line, 3, "budget") for line in lines
        ]


class TestFiles:
    def test_a_sheet_with_headings_of_its_own(self) -> None:
        columns = read_columns(SAMPLES / "agenda_columns.yaml")
        veendorp = Municipality("veendorp", "Veendorp")

        agenda = agenda_from_csv(
            str(SAMPLES / "agenda_veendorp.csv"),
            id="veendorp",
            name="Agenda van Veendorp",
            owner=veendorp,
            columns=columns,
            fictional=True,
        )

        assert (agenda.id, agenda.name, agenda.fictional, agenda.parties) == (
            "veendorp",
            "Agenda van Veendorp",
            True,
            (veendorp,),
        )
        finished = loads((SAMPLES / "agenda_veendorp.yaml").read_text("utf-8"), structure=Agenda)
        by_hand = {"reuse", "contact", "updated", "relations"}
        for made, known in zip(agenda.items or (), finished.items or (), strict=True):
            assert made is not None
            assert known is not None
            cells = set(AgendaItem.__annotations__) - by_hand - {"labels"}
            assert {name: getattr(made, name) for name in cells} == {name: getattr(known, name) for name in cells}

    def test_the_template_has_every_field(self) -> None:
        """One heading for each, in Dutch; without rows nothing is planned."""
        text = (SAMPLES / "agenda_template.csv").read_text("utf-8")

        assert len(text.strip().split(";")) == len(FIELDS)
        assert read(text).items == ()
        assert read(text, complete=False).items == (None,)

    def test_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidError, match="found no file, expected a readable file"):
            agenda_from_csv(tmp_path / "no.csv", id="x")
        with pytest.raises(InvalidError, match="a directory"):
            agenda_from_csv(tmp_path, id="x")

    @pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
    def test_another_encoding(self, encoding: str, tmp_path: Path) -> None:
        """One error, on the line where it is seen, that says how to save the sheet."""
        file = tmp_path / "a.csv"
        file.write_bytes("titel;eigenaar\r\nPlan;elm\r\nCoöperatie;elm\r\n".encode(encoding))

        with pytest.raises(InvalidError) as caught:
            agenda_from_csv(file, id="x")

        (problem,) = caught.value.problems
        assert problem.line == (3 if encoding == "cp1252" else 1)
        assert problem.text("nl").endswith("Sla het blad opnieuw op als 'CSV UTF-8': in Excel met 'Opslaan als'.")
        assert problem.text("en").endswith("Save the sheet again as 'CSV UTF-8': in Excel with 'Save As'.")

    @pytest.mark.parametrize("text", ["", "\ufeff", "\n\n", ";;\n;;\n", "  ;\t\n"])
    def test_nothing_in_it(self, text: str) -> None:
        (problem,) = problems_of(text)
        assert problem.text("nl") == (
            "a.csv: niets gevonden, verwacht: een rij met kopjes, en een rij per agendapunt. "
            "Sla het blad opnieuw op als 'CSV UTF-8'."
        )
        assert problem.text("en") == (
            "a.csv: found nothing, expected a row of headings, and a row for each item. "
            "Save the sheet again as 'CSV UTF-8'."
        )

    def test_empty_rows_say_nothing(self) -> None:
        """As spreadsheets write them, in between and at the end."""
        agenda = read("\ntitel;eigenaar\n;\nPlan;elm\n\n ; \n")
        assert [item and item.title for item in agenda.items or ()] == ["Plan"]

    @pytest.mark.parametrize(
        ("text", "line", "found"),
        [
            ("titel;eigenaar\nA;elm\nB\x00;elm\n", 3, "a NUL character"),
            ('titel;eigenaar\nA;elm\n"B;elm\nC;elm\n', 3, "a cell without an end"),
            ('titel;eigenaar\nA;elm\n"B"b;elm\nC;elm\n', 3, "text after the quote that closes a cell"),
            (f"titel;eigenaar\nA;{'x' * 140_000}\n", 2, "a cell of more than 100,000 characters"),
            ('"titel;eigenaar\n', 1, "a cell without an end"),
            ("x" * 5_000_001, None, "a text of 5000001 characters"),
        ],
    )
    def test_text_that_is_no_table(self, text: str, line: int | None, found: str) -> None:
        (problem,) = problems_of(text)
        assert (problem.line, problem.found.en) == (line, found)

    def test_what_stands_before_a_fault_is_looked_at_too(self) -> None:
        problems = problems_of('titel;eigenaar;soort\nA;elm;piloot\n"B;elm\n')
        assert [(problem.line, problem.place) for problem in problems] == [(2, "soort"), (3, "")]

    def test_too_many_rows(self) -> None:
        (problem,) = problems_of("titel;eigenaar\n" + "A;elm\n" * 100_001, owner=None)
        assert (problem.line, problem.found.en) == (100_002, "more than 100,000 rows")

    def test_not_more_than_a_thousand_problems(self) -> None:
        assert len(problems_of("titel;eigenaar;budget\n" + "A;elm;veel\n" * 2_000)) == 1_000
        assert len(problems_of(";".join(f"kop{number}" for number in range(2_000)))) == 1_000

    def test_rows_of_another_length(self) -> None:
        more, less = problems_of("titel,eigenaar,soort\nRiolen, bomen,elm,pilot\nB,elm\nC,elm,pilot\n")

        assert more.text("en") == (
            "a.csv:2:4: found a row of 4 cells, expected 3 cells, as many as there are headings. "
            "Put a cell that holds a separator between quotes, or save the sheet again as 'CSV UTF-8'."
        )
        assert less.text("nl") == (
            "a.csv:3:3: een rij van 2 cellen gevonden, verwacht: 3 cellen, evenveel als er kopjes zijn. "
            "Laat lege cellen staan; kijk of een aanhalingsteken of regeleinde verkeerd staat."
        )

    def test_a_covered_formula(self) -> None:
        """The apostrophe by which our own tables keep a spreadsheet from calculating is taken off again."""
        agenda = read("titel;eigenaar\n'=1+1;elm\n's-Gravenhage;elm\n")
        assert [item and item.title for item in agenda.items or ()] == ["=1+1", "'s-Gravenhage"]

    @each_delimiter
    def test_one_column(self, delimiter: str) -> None:
        """The one heading does not tell what stands between cells, and nothing does."""
        agenda = read("titel\r\nRiolen\r\n", owner=Party("elm"))
        assert [item and item.title for item in agenda.items or ()] == ["Riolen"]
        assert read(f"titel{delimiter}eigenaar\r\nRiolen{delimiter}elm\r\n").parties == (Party("elm"),)

    def test_signs_within_headings(self) -> None:
        """What most headings are known by is what stands between them."""
        columns = {"Wie, en waar; of hoe": "contact"}
        text = 'titel,eigenaar,"Wie, en waar; of hoe"\nA,elm,afdeling Water\n'
        (item,) = read(text, columns=columns).items or ()
        assert item is not None
        assert item.contact == "afdeling Water"


class TestHeadings:
    @pytest.mark.parametrize("field", sorted(FIELDS))
    def test_known_by_key_and_labels(self, field: str) -> None:
        """In capitals or not, and with a typographic apostrophe."""
        for word in {field, *(word for label in FIELDS[field] for word in label)}:
            for heading in (word, word.upper(), word.replace("'", "’"), f" {word} "):
                assert [problem.place for problem in problems_of(f"{heading};{heading}\n")][-1] == heading.strip()
                assert "again" in problems_of(f"{heading};{heading}\n")[-1].found.en

    def test_a_column_of_which_nothing_is_known(self) -> None:
        wethouder, thema = problems_of("titel;eigenaar;wethouder;thema\n")

        assert wethouder.text("nl").startswith(
            "a.csv:1:3: wethouder: de kolom 'wethouder' gevonden, verwacht: een veld van een agendapunt. "
            "Zeg in 'columns' wat erin staat, zoals 'wethouder: title', uit id, title, owner,"
        )
        assert wethouder.text("nl").endswith("; of laat haar bewust weg: 'wethouder: null'.")
        assert thema.text("en") == (
            "a.csv:1:4: thema: found the column 'thema', expected a field of an item. Did you mean 'themes'? "
            "Say so in 'columns': 'thema: themes'; or leave it out on purpose: 'thema: null'."
        )

    def test_the_line_of_the_headings(self) -> None:
        assert problems_of("\n;\ntitel;eigenaar;wethouder\n")[0].line == 3

    def test_columns(self) -> None:
        """They go before what a heading would mean by itself, and may name a field by its label."""
        columns = {"Naam PROJECT": "Titel", "begin": None, "titel": "summary", "eigenaar": "owner"}
        (item,) = read("naam project;Begin;titel;eigenaar\nA;morgen;B;elm\n", columns=columns).items or ()
        assert item == AgendaItem("a", "A", Holder("elm"), summary="B")

    def test_a_column_twice(self) -> None:
        (problem,) = problems_of("titel;eigenaar;naam\n", columns={"naam": "title"})
        assert problem.text("en") == (
            "a.csv:1:3: naam: found a column for 'title' again, after column 1, expected one column for each field. "
            "Remove one of them, or say in 'columns' what else one of them is."
        )

    def test_a_column_twice_that_is_left_out(self) -> None:
        assert read("titel;eigenaar;x;x\nA;elm;1;2\n", columns={"x": None}).items is not None

    def test_a_column_without_a_heading(self) -> None:
        """It is left out where nothing stands in it, as spreadsheets write it at the end."""
        assert read("titel;eigenaar;\nA;elm;\n").items is not None
        assert read("titel;eigenaar;\nA;elm;x\n", columns={"": None}).items is not None
        (problem,) = problems_of("titel;eigenaar;\nA;elm;x\n")
        assert (problem.line, problem.column) == (1, 3)
        assert problem.text("nl").endswith("Geef de kolom een kopje, of haal haar weg.")

    def test_columns_that_are_wrong(self) -> None:
        """What cannot be meant is said, and the rest is looked at all the same."""
        columns: Any = {"naam": "titel", "soort": "knid", "Soort": None, 7: "title", "x": 7, "titl": "url"}

        problems = problems_of("naam;eigenaar;soort;x;budget\nA;elm;pilot;1;veel\n", columns=columns)

        assert [(problem.line, problem.place, problem.nearest) for problem in problems] == [
            (None, "columns/soort", "kind"),
            (None, "columns/Soort", None),
            (None, "columns", None),
            (None, "columns/x", None),
            (1, "columns/7", None),
            (1, "columns/titl", None),
            (2, "budget", None),
        ]

    def test_columns_that_are_no_mapping(self) -> None:
        columns: Any = ["titel"]
        (problem,) = problems_of("titel;eigenaar\n", columns=columns)
        assert (problem.place, problem.found.en) == ("columns", "a list")

    def test_a_heading_that_is_not_there(self) -> None:
        (problem,) = problems_of("titel;eigenaar;naam project\n", columns={"naam project": None, "naam projct": "url"})
        assert problem.text("en") == (
            "a.csv:1: columns/naam projct: found the heading 'naam projct', expected a heading of this file. "
            "Did you mean 'naam project'? Write it as the file does, or remove it."
        )

    def test_no_title_and_no_owner(self) -> None:
        title, owner, kind = problems_of("id;soort\na;piloot\n")
        assert title.text("nl") == (
            "a.csv:1: geen kolom voor 'title' gevonden, verwacht: een titel voor elk agendapunt. "
            "Noem een kolom 'titel', of zeg in 'columns' welke het is: 'Naam project: title'."
        )
        assert owner.text("nl") == (
            "a.csv:1: geen kolom voor 'owner' gevonden, verwacht: een eigenaar van elk agendapunt. "
            "Noem een kolom 'eigenaar', of geef één eigenaar voor het hele bestand ('owner', --owner)."
        )
        assert kind.place == "soort"


class TestColumnsFile:
    def wrong(self, text: str, tmp_path: Path) -> list[tuple[int | None, int | None, str, str]]:
        file = tmp_path / "columns.yaml"
        file.write_text(text, encoding="utf-8")
        with pytest.raises(InvalidError) as caught:
            read_columns(file)
        assert all(problem.file == str(file) for problem in caught.value.problems)
        return [(one.line, one.column, one.place, one.found.en) for one in caught.value.problems]

    def test_what_it_says(self, tmp_path: Path) -> None:
        file = tmp_path / "columns.yaml"
        file.write_text("Naam: title\nWethouder:\n12: ~\n", encoding="utf-8")
        assert read_columns(str(file)) == {"Naam": "title", "Wethouder": None, "12": None}

    def test_all_that_is_wrong(self, tmp_path: Path) -> None:
        text = "Naam: titl\nSoort: [kind]\nNaam: title\nnaam: null\nx: 3\n"
        assert self.wrong(text, tmp_path) == [
            (1, 1, "Naam", "text 'titl'"),
            (2, 1, "Soort", "a list"),
            (3, 1, "Naam", "the key 'Naam' again"),
            (4, 1, "naam", "the heading 'naam' again"),
            (5, 1, "x", "number 3"),
        ]

    @pytest.mark.parametrize(("text", "found"), [("", "null"), ("- titel\n", "a list"), ("titel\n", "text 'titel'")])
    def test_no_mapping(self, text: str, found: str, tmp_path: Path) -> None:
        assert self.wrong(text, tmp_path) == [(1, 1, "", found)]

    def test_no_yaml(self, tmp_path: Path) -> None:
        ((line, _, _, found),) = self.wrong("Naam: title\nSoort: {kind\n", tmp_path)
        assert (line, found) == (2, "a bracket that is not closed")


class TestIds:
    def test_made_of_titles(self) -> None:
        """With a number in the order of rows, past the ids that were given."""
        text = "id;titel;eigenaar\n;Riolen;elm\n;Riolen!;elm\nriolen-2;Iets;elm\n;Riolen;elm\n"
        text += ";5G;elm\n;...;elm\n;none;elm\n"
        ids = [item and item.id for item in read(text).items or ()]
        assert ids == ["riolen", "riolen-3", "riolen-2", "riolen-4", "item-5g", "item", "item-none"]

    def test_slugs(self) -> None:
        assert slug("Éénloket ‘Oost’", "item") == "eenloket-oost"
        assert slug("woord " * 30, "item") == "-".join(["woord"] * 10)
        assert slug("x" * 200, "item") == "x" * 60
        assert slug("北京", "party") == "party"

    def test_wrong_ids(self) -> None:
        name, twice = problems_of("id;titel;eigenaar\nMijn Plan;A;elm\na;B;elm\na;C;elm\n")
        assert (name.line, name.column, name.nearest) == (2, 1, "mijn-plan")
        assert twice.text("nl") == (
            "a.csv:4:1: id: 'a' gevonden, verwacht: een id dat één keer voorkomt, anders dan op regel 3. "
            "Geef een van beide een ander id, of laat de cel leeg."
        )

    def test_the_agenda_itself(self) -> None:
        """What is wrong with the arguments is said with what is wrong in the file."""
        id, title = problems_of("titel;eigenaar\n;elm\n", id="X Y")
        assert (id.line, id.place, title.line, title.place) == (None, "id", 2, "titel")

    def test_an_owner_that_is_no_party(self) -> None:
        owner: Any = "gm0402"
        (problem,) = problems_of("titel;eigenaar\nA;\n", owner=owner)
        assert problem.text("nl").startswith("a.csv: owner: 'gm0402' gevonden, verwacht: een partij.")


class TestParties:
    def test_several_municipalities_with_names(self) -> None:
        """A name is found by other cells, also above the row that gives it."""
        text = (
            "titel;eigenaar;naam van de eigenaar;partners;werkgebied\n"
            "A;Hilversum;;Huizen | gm0376;GM0402\n"
            "B;gm0402;Hilversum;elm;pv27\n"
            "C;gm0406;Huizen;HILVERSUM;huizen | Elmstad\n"
            "D;gm0402;Hilversum;;\n"
            "E;;Huizen;;\n"
            "F;https://identifier.overheid.nl/tooi/id/gemeente/gm0376;;;\n"
        )
        agenda = read(text)
        assert agenda.parties == (
            Municipality("gm0402", "Hilversum"),
            Municipality("gm0406", "Huizen"),
            Municipality("gm0376"),
            Province("pv27"),
            Party("elm"),
            Party("elmstad", "Elmstad"),
        )
        items = [item for item in agenda.items or () if item is not None]
        assert [str(item.owner) for item in items] == ["gm0402", "gm0402", "gm0406", "gm0402", "gm0406", "gm0376"]
        assert [tuple(map(str, item.partners or ())) for item in items[:3]] == [
            ("gm0406", "gm0376"),
            ("elm",),
            ("gm0402",),
        ]
        assert [tuple(map(str, item.territory)) for item in items[:3]] == [
            ("gm0402",),
            ("pv27",),
            ("gm0406", "elmstad"),
        ]

    def test_one_owner_for_all(self) -> None:
        """It is called by its name too, and a row may name another."""
        elm = Municipality("elm", "Elmstad")
        agenda = read("titel;eigenaar;partners\nA;;\nB;oak;Elmstad\n", owner=elm)
        assert [str(item.owner) for item in agenda.items or () if item] == ["elm", "oak"]
        assert agenda.parties == (elm, Party("oak"))
        assert read("titel\nA\n", owner=elm).parties == (elm,)

    def test_a_name_for_the_owner_of_all(self) -> None:
        """What is known of a party remains."""
        agenda = read("titel;eigenaar;naam van de eigenaar\nA;elm;Elmstad\n", owner=Association("elm"))
        assert agenda.parties == (Association("elm", "Elmstad"),)

    def test_an_id_is_found_before_a_name(self) -> None:
        agenda = read("titel;eigenaar;owner name;partners\nA;gm0373;Bergen;bergen\nB;bergen;Bergen op Zoom;\n")
        assert str((agenda.items or ())[0].partners[0]) == "bergen"  # type: ignore[union-attr,index]

    def test_a_name_beside_the_same_name(self) -> None:
        agenda = read("titel;eigenaar;owner name\nA;Elmstad;elmstad\n")
        assert agenda.parties == (Party("elmstad", "Elmstad"),)

    def test_an_id_that_gets_a_name_later(self) -> None:
        agenda = read("titel;eigenaar;partners\nA;elmstad;\nB;oak;Elmstad\n")
        assert agenda.parties == (Party("elmstad", "Elmstad"), Party("oak"))

    @pytest.mark.parametrize(
        ("text", "nearest", "remedy"),
        [
            ("0402", "gm0402", "Write the code of a municipality with gm before it"),
            ("402", "gm0402", "Write the code of a municipality with gm before it"),
            ("12345", None, "Write the code of a municipality with gm before it"),
            ("gm402", None, "Look the code up at organisaties.overheid.nl"),
            ("https://example.org", None, "Look the code up at organisaties.overheid.nl"),
            ("itself", None, "Leave the cell empty where it is not known."),
            ("Onbekend", None, "Leave the cell empty where it is not known."),
            ("geen", None, "Leave the cell empty where it is not known."),
            ("Elmstad | Eikdorp", None, "Name one, and the others as partners."),
        ],
    )
    def test_wrong_owners(self, text: str, nearest: str | None, remedy: str) -> None:
        (problem,) = problems_of(f"titel;eigenaar;naam van de eigenaar\nA;{text};\nB;elm;\n")
        assert (problem.line, problem.column, problem.nearest) == (2, 2, nearest)
        assert problem.remedy.en.startswith(remedy)
        # with a name beside it there is no second problem
        (problem,) = problems_of(f"titel;eigenaar;naam van de eigenaar\nA;{text};Elmstad\n")
        assert problem.place == "eigenaar"
        (problem,) = problems_of(f"titel;naam van de eigenaar\nA;{text}\n")
        assert problem.place == "naam van de eigenaar"

    def test_no_owner(self) -> None:
        for heading in ("eigenaar", "naam van de eigenaar"):
            (problem,) = problems_of(f"titel;{heading}\nA;\n")
            assert problem.text("en") == (
                f"a.csv:2:2: {heading}: found nothing, expected an owner of each item. "
                "Fill the cell, or give one owner for the whole file ('owner', --owner)."
            )

    def test_two_names_for_one(self) -> None:
        (problem,) = problems_of("titel;eigenaar;owner name\nA;gm0402;Hilversum\nB;gm0402;Hilversum e.o.\n")
        assert problem.text("nl") == (
            "a.csv:3:3: owner name: 'Hilversum e.o.' gevonden, verwacht: 'Hilversum', de naam van gm0402. "
            "Schrijf overal dezelfde naam."
        )
        (problem,) = problems_of("titel;eigenaar\nA;Den Haag\nB;Den-Haag\n")
        assert problem.text("en") == (
            "a.csv:3:2: eigenaar: found 'Den-Haag', expected 'Den Haag', the name of den-haag. "
            "Spell the name alike everywhere, or give each a code or id."
        )
        (problem,) = problems_of("titel;eigenaar;owner name\nA;Elmstad;Eikdorp\n")
        assert problem.text("en") == (
            "a.csv:2:3: owner name: found 'Eikdorp', expected 'Elmstad'. "
            "Beside a name write a code or id such as 'gm0296', or leave one of the two cells empty."
        )

    def test_one_name_for_two(self) -> None:
        (problem,) = problems_of("titel;eigenaar;owner name\nA;gm0373;Bergen\nB;gm0893;Bergen\nC;Bergen;\n")
        assert problem.text("en") == (
            "a.csv:4:2: eigenaar: found 'Bergen', expected one party. "
            "Several are called so; write the id: gm0373, gm0893."
        )


class TestCells:
    @pytest.mark.parametrize(
        ("text", "date"),
        [
            ("2026", "2026"),
            ("2026-03", "2026-03"),
            ("2026-03-31", "2026-03-31"),
            ("..2026-03-31", "..2026-03-31"),
            ("31-3-2026", "2026-03-31"),
            ("3-4-2026", "2026-04-03"),
            ("31.03.2026", "2026-03-31"),
            ("31/3/2026", "2026-03-31"),
            ("3/3/2026", "2026-03-03"),
            ("maart 2026", "2026-03"),
            ("March 2026", "2026-03"),
            ("1  Mei 2026", "2026-05-01"),
        ],
    )
    def test_dates(self, text: str, date: str) -> None:
        assert item_of(closed=text, updated=text) == AgendaItem(
            "plan", "Plan", Holder("elm"), closed=date, updated=date
        )

    @pytest.mark.parametrize(
        "text",
        [
            "morgen", "46112", "31-2-2026", "31/13/2026", "5/31/2026", "31-3/2026", "31-3-26", "Q1 2026", "maart",
            "lente 2026", "32 maart 2026", "onbekend", "2026-3-1", "31-3-2026 00:00", "0000", "maart '26",
        ],
    )  # fmt: skip
    def test_no_dates(self, text: str) -> None:
        for field in ("closed", "updated", "start", "last_day"):
            problem = wrong_cell(text, **{field: text})
            assert problem.text("nl").startswith(
                f"a.csv:3:3: {field}: '{text}' gevonden, verwacht: een dag, maand of jaar"
            )
            assert "Schrijf het zo, of laat de cel leeg als het niet bekend is." in problem.text("nl")

    def test_a_date_that_may_be_two(self) -> None:
        assert wrong_cell("3/4/2026", start="3/4/2026").text("en") == (
            "a.csv:3:3: start: found '3/4/2026', expected a date that can be read in one way. "
            "Write 2026-04-03 or 2026-03-04."
        )

    @pytest.mark.parametrize(
        ("start", "last", "period"),
        [
            ("2026-03", "31-12-2026", Period("2026-03", "2027-01-01")),
            ("", "2026", Period(UNKNOWN, "2026-01-02..2027-01-01")),
            ("2026", "2026", Period("2026", "2026-01-02..2027-01-01")),
            ("2026", "", Period("2026", UNKNOWN)),
            ("2026", "geen", Period("2026")),
            ("", "none", Period(UNKNOWN)),
            ("", "", Period()),
        ],
    )
    def test_periods(self, start: str, last: str, period: Period) -> None:
        """What people write as the end is the last day, month or year that counts; what is left empty is not known."""
        assert item_of(start=start, einde=last).period == period
        assert last in ("", "geen", "none") or last in period.text("nl") or last == "31-12-2026"

    def test_a_start_alone(self) -> None:
        assert item_of(start="2026").period == Period("2026", UNKNOWN)

    def test_wrong_periods(self) -> None:
        swapped, last = problems_of("titel;eigenaar;begin;einde\nA;elm;2026;2025\nB;elm;2026;9999-12-31\n")
        assert swapped.text("nl") == (
            "a.csv:2:4: einde: '2025' gevonden, verwacht: een einde dat niet voor het begin 2026 ligt. "
            "Kijk of begin en einde verwisseld zijn."
        )
        assert (last.line, last.place, last.found.en) == (3, "einde", "'9999-12-31'")

    @pytest.mark.parametrize(
        ("text", "amount"),
        [
            ("1.250.000", Amount(1_250_000)),
            ("1250000", Amount(1_250_000)),
            ("1250,50", Amount(Decimal("1250.50"))),
            ("1250.50", Amount(Decimal("1250.50"))),
            ("1.250,5", Amount(Decimal("1250.5"))),
            ("1250,5", Amount(Decimal("1250.5"))),
            ("€ 1.250.000", Amount(1_250_000)),
            ("€1250,-", Amount(1250)),
            ("€ 1.250,--", Amount(1250)),
            ("€\u00a085.000", Amount(85_000)),
            ("€ -5", Amount(-5)),
            ("-€ 5", Amount(-5)),
            ("0", Amount(0)),
            ("ongeveer 3.000.000", Amount(3_000_000, about=True)),
            ("Circa € 3.000.000", Amount(3_000_000, about=True)),
            ("ca. 5", Amount(5, about=True)),
            ("about 5", Amount(5, about=True)),
        ],
    )
    def test_amounts(self, text: str, amount: Amount) -> None:
        assert item_of(budget=text).budget == amount

    @pytest.mark.parametrize(
        "text",
        [
            "1,250", "1,250,000", "1.25.000", "0.250", "1.2500", "1250,505", "50k", "1,5 miljoen", "1250 euro", "€",
            "-", "5-", "1 250", "1e6", "9" * 16, "9" * 40, "?", "geen", "1.250.000,5,5",
        ],
    )  # fmt: skip
    def test_no_amounts(self, text: str) -> None:
        problem = wrong_cell(text, budget=text)
        assert problem.expected.en == "an amount in euros, at most two decimals"
        assert problem.remedy.nl.startswith("Schrijf het voluit zoals 1.250.000,")

    @pytest.mark.parametrize(
        ("text", "themes"),
        [
            ("verkeer", ["top/verkeer"]),
            ("Verkeer ; smart city", ["top/verkeer", "smart city"]),
            ("verkeer|wonen", ["top/verkeer", "top/wonen"]),
            ("verkeer\nwonen\n", ["top/verkeer", "top/wonen"]),
            ("top/verkeer", ["top/verkeer"]),
            ("own/verkeer", ["own/verkeer"]),
            ("landbouw, visserij, voedselkwaliteit", ["top/landbouw, visserij, voedselkwaliteit"]),
            ("iv3/2.5; sdg/11", ["iv3/2.5", "sdg/11"]),
            ("bomen, struiken |", ["bomen, struiken"]),
        ],
    )
    def test_themes(self, text: str, themes: list[str]) -> None:
        assert item_of(themes=text).themes == tuple(map(ThemeCode.parse, themes))

    def test_no_themes(self) -> None:
        assert wrong_cell("wonen, zorg", themes="wonen, zorg").text("en") == (
            "a.csv:3:3: themes: found 'wonen, zorg', expected names with ';', '|' or a line break between them. "
            "Write 'wonen | zorg' where they are several, or 'wonen, zorg |' where it is one name."
        )
        assert wrong_cell("wonen | top/verker", themes="wonen | top/verker").text("nl") == (
            "a.csv:3:3: themes: 'top/verker' gevonden, verwacht: een thema van de lijst Thema-indeling voor Officiële "
            "Publicaties (TOP-lijst). Bedoelt u 'top/verkeer'? Zoek het op in die lijst, of schrijf een eigen thema "
            "zoals 'smart city'."
        )
        assert wrong_cell("; |", themes="; |").remedy.en == "Leave the cell empty where there is nothing."

    def test_words(self) -> None:
        item = item_of(kind="Aanbesteding", status="afgerond", scale="cross-border")
        assert (item.kind, item.status, item.scale) == (ItemKind.PROCUREMENT, ItemStatus.FINISHED, Scale.CROSS_BORDER)

    def test_no_words(self) -> None:
        assert wrong_cell("piloot", kind="piloot").text("nl") == (
            "a.csv:3:3: kind: 'piloot' gevonden, verwacht: een bekend woord. Bedoelt u 'pilot'? Schrijf dat."
        )
        assert wrong_cell("onbekend", status="onbekend").text("nl") == (
            "a.csv:3:3: status: 'onbekend' gevonden, verwacht: een van: idee, gepland, lopend, afgerond, gestopt. "
            "Kies een van deze woorden."
        )
        assert wrong_cell("xyz", scale="xyz").text("en") == (
            "a.csv:3:3: scale: found 'xyz', expected one of: neighbourhood, local, regional, provincial, national, "
            "cross-border. Choose one of these words."
        )

    @pytest.mark.parametrize(
        ("text", "sought"),
        [
            ("gemeente", (Municipality,)),
            ("Gemeente | care provider;association", (Municipality, CareProvider, Association)),
            ("municipality | ?", (Municipality, None)),
            ("?", (None,)),
            ("Geen", ()),
            ("none", ()),
            ("", None),
        ],
    )
    def test_partners_sought(self, text: str, sought: Any) -> None:
        assert item_of(partners_sought=text).partners_sought == sought

    def test_wrong_lists(self) -> None:
        assert wrong_cell("? | gemeente", partners_sought="? | gemeente").expected.en.startswith(
            "'?' only as the last one"
        )
        assert wrong_cell("gemeentes", partners_sought="gemeentes").nearest == "gemeente"
        assert wrong_cell("ruimtevaarder", partners_sought="ruimtevaarder").expected.nl.startswith(
            "een van: gemeente, "
        )
        assert wrong_cell("Huizen, Laren", partners="Huizen, Laren").remedy.nl.startswith(
            "Schrijf 'Huizen | Laren' als"
        )
        assert wrong_cell("geen", territory="geen").remedy.nl == "Laat de cel leeg als het niet bekend is."

    def test_partners(self) -> None:
        assert item_of(partners="oak | ?").partners == (Holder("oak"), None)
        assert item_of(partners="geen").partners == ()
        assert item_of(partners="").partners is None

    def test_texts(self) -> None:
        item = item_of(
            summary=" Wat\nen hoe ", reuse="Geen", contact="afdeling X", url="WWW.example.org", own_interest="a"
        )
        assert (item.summary, item.reuse, item.contact, item.url, item.own_interest) == (
            "Wat\nen hoe",
            NONE,
            "afdeling X",
            "WWW.example.org",
            "a",
        )
        assert item_of(reuse="het bestek").reuse == "het bestek"

    def test_no_web_address(self) -> None:
        """A postal address under the same heading is not taken for one."""
        (problem,) = problems_of("titel;eigenaar;adres\nA;elm;Dorpsstraat 1\n")
        assert problem.text("nl") == (
            "a.csv:2:3: adres: 'Dorpsstraat 1' gevonden, verwacht: een webadres. "
            "Schrijf het zoals https://www.voorbeeld.nl, of zeg in 'columns' wat hier staat."
        )

    def test_half_a_character_and_a_long_text(self) -> None:
        """What no document can hold is refused at its cell; a long cell is shown in part."""
        half, long = problems_of(f"titel;eigenaar;samenvatting\nA\ud800;elm;\nB;elm;{'x' * 100_001}\n")
        assert (half.line, half.place, long.line, long.place) == (2, "titel", 3, "samenvatting")
        assert len(wrong_cell("x" * 500, kind="x" * 500).found.en) < 80
        (problem,) = problems_of(f"titel;eigenaar\nA;{'Naam ' * 20_001}\n")
        assert problem.place == "eigenaar"

    def test_all_problems_at_once(self) -> None:
        text = (
            "titel;eigenaar;soort;begin;einde;budget;thema's;partners;wethouder\n"
            "A;gm402;piloot;3/4/2026;gisteren;1,250;wonen, zorg;Huizen, Laren;x\n"
            ";elm;;2026;2025;;;?|x;\n"
        )
        assert [(one.line, one.column, one.place) for one in problems_of(text)] == [
            (1, 9, "wethouder"),
            *(
                (2, column, heading)
                for column, heading in enumerate(text.split("\n")[0].split(";")[:-1], 1)
                if column > 1
            ),
            (3, 1, "titel"),
            (3, 5, "einde"),
            (3, 8, "partners"),
        ]


class TestCommand:
    @pytest.fixture(autouse=True)
    def _dutch(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("SAMENWERKING_LANG", "nl")
        monkeypatch.chdir(tmp_path)
        Path("agenda.csv").write_text("Naam project;Soort;Wie\nRiolen;pilot;x\n", encoding="utf-8")
        Path("columns.yaml").write_text("Naam project: title\nWie: null\n", encoding="utf-8")

    def test_to_a_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        arguments = ["convert", "agenda.csv", "--id", "hilversum", "--name", "Agenda", "--owner", "gm0402"]
        arguments += ["--owner-name", "Hilversum", "--columns", "columns.yaml", "--fictional", "--perhaps-more"]

        assert main([*arguments, "-o", "agenda.yaml"]) == 0
        assert capsys.readouterr().out == "agenda.yaml: geschreven\n"
        assert Path("agenda.yaml").read_text("utf-8") == (
            "samenwerking: 1\nkind: agenda\nid: hilversum\nname: Agenda\nfictional: true\nparties:\n"
            "- {id: gm0402, kind: municipality, name: Hilversum}\nitems:\n"
            "- {id: riolen, title: Riolen, owner: gm0402, kind: pilot}\n- null\n"
        )
        assert main([*arguments, "-o", "agenda.yaml"]) == 2
        assert "agenda.yaml: bestaat al" in capsys.readouterr().err
        assert main([*arguments, "--beside", "--to", "json"]) == 0
        assert loads(Path("agenda.json").read_text("utf-8"), structure=Agenda) == loads(
            Path("agenda.yaml").read_text("utf-8"), structure=Agenda
        )
        assert main(["validate", "agenda.yaml"]) == 0

    def test_to_standard_output(self, capsys: pytest.CaptureFixture[str]) -> None:
        """YAML, unless JSON is asked for; without what was not said."""
        arguments = ["convert", "agenda.csv", "--id", "x", "--owner", "elm", "--columns", "columns.yaml"]
        assert main(arguments) == 0
        assert capsys.readouterr().out == (
            "samenwerking: 1\nkind: agenda\nid: x\nparties:\n- {id: elm}\nitems:\n"
            "- {id: riolen, title: Riolen, owner: elm, kind: pilot}\n"
        )
        assert main([*arguments, "--to", "json"]) == 0
        assert capsys.readouterr().out.startswith('{\n  "samenwerking": 1,\n')

    def test_owners_of_the_rows(self, capsys: pytest.CaptureFixture[str]) -> None:
        Path("agenda.csv").write_text("titel,eigenaar\nA,Elmstad\n", encoding="utf-8")
        assert main(["convert", "agenda.csv", "--id", "x"]) == 0
        assert "- {id: elmstad, name: Elmstad}" in capsys.readouterr().out

    def test_what_is_wrong(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["convert", "agenda.csv", "--id", "x", "--owner", "elm"]) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith("agenda.csv:1: geen kolom voor 'title' gevonden")
        assert "agenda.csv:1:1: Naam project: de kolom 'Naam project' gevonden" in told.err
        Path("columns.yaml").write_text("Naam project: titl\n", encoding="utf-8")
        assert main(["convert", "agenda.csv", "--id", "x", "--owner", "elm", "--columns", "columns.yaml"]) == 2
        assert capsys.readouterr().err.startswith("columns.yaml:1:1: Naam project: tekst 'titl' gevonden")
        assert main(["convert", "nope.csv", "--id", "x"]) == 2
        assert capsys.readouterr().err.startswith("nope.csv: geen bestand gevonden")

    @pytest.mark.parametrize(
        ("arguments", "nl", "en"),
        [
            (["agenda.csv"], "agenda.csv zegt niet hoe de agenda heet: geef --id", "is called: give --id"),
            (["agenda.csv", "b.csv", "--beside"], "geef één spreadsheet tegelijk", "give one spreadsheet at a time"),
            (["agenda.csv", "b.yaml", "--beside"], "geef één spreadsheet tegelijk", "give one spreadsheet at a time"),
            (
                ["b.yaml", "--id", "x", "--owner-name", "y"],
                "--id, --owner-name gaat over een spreadsheet",
                "is about a",
            ),
            (["agenda.csv", "--id", "x", "--owner-name", "y"], "--owner-name hoort bij --owner", "goes with --owner"),
            (["agenda.csv", "--id", "x", "--owner", "402"], "--owner: '402' gevonden", "--owner: found '402'"),
            (
                ["agenda.csv", "--id", "x", "--owner", "Elmstad", "--owner-name", "Eikdorp"],
                "--owner: 'Eikdorp' gevonden, verwacht: 'Elmstad'",
                "--owner: found 'Eikdorp', expected 'Elmstad'",
            ),
        ],
    )
    def test_wrong_arguments(self, arguments: list[str], nl: str, en: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["convert", *arguments]) == 2
        assert nl in capsys.readouterr().err
        assert main(["convert", *arguments, "--lang", "en"]) == 2
        assert en in capsys.readouterr().err

    def test_help(self, capsys: pytest.CaptureFixture[str]) -> None:
        for language, title in (("nl", "een rij per agendapunt"), ("en", "a row for each item")):
            assert main(["convert", "--help", "--lang", language]) == 0
            told = capsys.readouterr().out
            assert title in told
            assert all(f"--{one}" in told for one in ("id", "name", "owner", "owner-name", "columns", "perhaps-more"))
