"""Texts in two languages, and errors that say what is wrong, where, and what to do."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking import InvalidError, Municipality, Network, Organ, Participation, Problem, Seat, Text
from samenwerking.errors import nearest, shown
from samenwerking.language import LANGUAGES, default_language, same
from samenwerking.model.organs import OrganKind
from samenwerking.schema.labels import Labelled
from samenwerking.schema.shapes import slot_of
from samenwerking.values import marks
from samenwerking.values.marks import Mark
from samenwerking.values.names import RESERVED, is_name

VARIABLES = ("SAMENWERKING_LANG", "LC_ALL", "LC_MESSAGES", "LANG")

words = st.text("abcé {}'€", max_size=9)
texts = st.builds(Text, words, words)
steps = st.lists(st.text("abc", min_size=1, max_size=3) | st.integers(0, 9), max_size=3).map(tuple)
problems = st.builds(
    Problem,
    steps,
    texts,
    texts,
    texts,
    st.none() | words,
    file=st.none() | st.just("a.yaml"),
    line=st.none() | st.integers(1, 99),
    column=st.none() | st.integers(1, 99),
)


# Languages


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"SAMENWERKING_LANG": "nl"}, "nl"),
        ({"SAMENWERKING_LANG": "en", "LANG": "nl_NL.UTF-8"}, "en"),
        ({"SAMENWERKING_LANG": " NL_nl ", "LC_ALL": "C"}, "nl"),
        ({"SAMENWERKING_LANG": "fr", "LANG": "nl_BE"}, "nl"),
        ({"SAMENWERKING_LANG": "", "LANG": "nl"}, "nl"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "NL"}, "nl"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE", "LC_MESSAGES": "nl_NL"}, "nl"),
        ({"LANG": "nl_NL", "LC_MESSAGES": "de_DE"}, "en"),
        ({"LANG": "nl_NL", "LC_MESSAGES": "nl_NL", "LC_ALL": "en_GB"}, "en"),
        ({"LANG": "nl_NL", "LC_ALL": ""}, "nl"),
    ],
    ids=str,
)
def test_the_environment_chooses_the_language(
    environment: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    for variable, content in environment.items():
        monkeypatch.setenv(variable, content)
    expected = "zetel" if language == "nl" else "seat"

    assert language == default_language()
    assert expected == Text("zetel", "seat").get() == Seat.label()
    assert expected == Text("{a}", "{a}").format(a=Text("zetel", "seat")).get(None)
    assert ("bestuur" if language == "nl" else "board") == str(OrganKind.BOARD) == str(Organ("x", OrganKind.BOARD))
    assert ("onbekend" if language == "nl" else "unknown") == Mark.UNKNOWN.label()


@given(texts)
def test_a_chosen_language_does_not_depend_on_the_environment(text: Text) -> None:
    assert (text.nl, text.en) == tuple(text) == tuple(text.get(language) for language in LANGUAGES)
    assert text.get() in text


@given(st.text(), st.text(), st.integers())
def test_placeholders_are_filled_in_each_language(dutch: str, english: str, number: int) -> None:
    filled = Text("de {it} {number}", "the {it} {number}").format(it=Text(dutch, english), number=number)

    assert Text(f"de {dutch} {number}", f"the {english} {number}") == filled


def test_texts_without_or_with_a_wrong_placeholder() -> None:
    assert Text("a", "b") == Text("a", "b").format(c=1)
    with pytest.raises(KeyError):
        Text("{a}", "{b}").format(a=1)


@given(st.text() | st.integers() | st.none())
def test_the_same_in_both_languages(word: Any) -> None:
    assert Text(str(word), str(word)) == same(word)


# Problems


@given(problems)
def test_a_problem_reads_as_one_sentence_with_everything_in_it(problem: Problem) -> None:
    for language in LANGUAGES:
        line = problem.text(language)
        for text in (problem.found, problem.expected, problem.remedy):
            assert text.get(language) in line
        assert problem.nearest is None or f"'{problem.nearest}'" in line
        assert problem.place in line
        assert not line.startswith(": ")
    assert str(problem) in [problem.text(language) for language in LANGUAGES]


@given(st.text(), st.text())
def test_a_problem_is_one_line_whatever_a_file_holds(found: str, nearest: str) -> None:
    line = Problem((), same(found), same("x"), same("y"), nearest).text("en")

    assert line.isprintable()
    assert not found.isprintable() or found in line


@given(problems, st.lists(st.text("abc", min_size=1) | st.integers(0, 9), max_size=3))
def test_a_problem_seen_from_outside(problem: Problem, outer: list[Any]) -> None:
    seen = problem.within(*outer)

    assert (*outer, *problem.path) == seen.path
    assert problem == seen.within() if not outer else problem.found == seen.found
    assert (problem.file, problem.line, problem.column) == (seen.file, seen.line, seen.column)


def test_where_a_problem_is() -> None:
    problem = Problem(
        ("organs", 0, "kind"), same("'bord'"), Text("een orgaan", "an organ"), Text("Kies.", "Choose."), "board"
    )

    assert problem.place == "organs/0/kind"
    assert problem.text("en").startswith("organs/0/kind: ")
    assert "Did you mean 'board'?" in problem.text("en")
    assert "Bedoelt u 'board'?" in problem.text("nl")
    assert problem.text("nl").endswith("Kies.")
    in_file = Problem((), same("x"), same("y"), same("z"), file="a.yaml", line=3, column=5)
    assert in_file.text("en").startswith("a.yaml:3:5: ")
    assert Problem((), same("x"), same("y"), same("z"), line=3).text("nl").startswith("3: ")


# The one exception


@given(st.text(max_size=9), st.lists(problems, min_size=1, max_size=3))
def test_an_error_survives_pickling_and_copying(subject: str, listed: list[Problem]) -> None:
    error = InvalidError(subject, listed)

    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301
        assert type(other) is InvalidError
        assert (subject, tuple(listed)) == (other.subject, other.problems) == other.args
        assert error.text("nl") == other.text("nl")


@given(st.text(max_size=9), st.lists(problems, min_size=1, max_size=3))
def test_an_error_says_all_its_problems(subject: str, listed: list[Problem]) -> None:
    error = InvalidError(subject, iter(listed))

    for language in LANGUAGES:
        text = error.text(language)
        assert all(problem.text(language) in text for problem in listed)
        assert all(problem.file for problem in listed) or text.startswith(f"{subject}: ")
    assert str(error) in [error.text(language) for language in LANGUAGES]
    assert isinstance(error, ValueError)


def test_all_problems_come_at_once() -> None:
    party, organ, wrong = Municipality("a"), Organ("b"), 3
    with pytest.raises(InvalidError) as caught:
        Network("N n", name="", participants=[party, wrong], organs=[organ, None])  # type: ignore[list-item]
    assert {("id",), ("name",), ("participants", 1), ("organs", 1)} == {
        problem.path for problem in caught.value.problems
    }
    assert caught.value.subject == "Network 'N n'"


@pytest.mark.parametrize("wrong", [3, None, "elm", {"elm": 1}, Municipality("oak")], ids=str)
def test_no_list_is_said_at_its_place(wrong: Any) -> None:
    with pytest.raises(InvalidError) as caught:
        Network("n", parties=wrong, organs=wrong)
    assert [problem.path for problem in caught.value.problems] == [("parties",), ("organs",)]


@pytest.mark.parametrize("hint", [str | int, None, str | list])
def test_an_annotation_that_no_field_can_have(hint: Any) -> None:
    with pytest.raises(TypeError):
        slot_of(hint)


@pytest.mark.parametrize(
    ("text", "said"),
    [(" ", "an empty text"), ("a" * 100_001, "100,000"), ("\ud800", "surrogates")],
    ids=["blank", "long", "lone"],
)
def test_texts_that_are_none(text: str, said: str) -> None:
    with pytest.raises(InvalidError) as caught:
        Network("n", text)
    assert said in caught.value.text("en")
    assert [problem.path for problem in caught.value.problems] == [("name",)]


def test_an_error_inside_is_named_by_its_own_subject() -> None:
    with pytest.raises(InvalidError) as caught:
        Participation("veen")  # type: ignore[arg-type]
    assert caught.value.subject == "Participation"
    assert "Holder.parse('veen')" in str(caught.value)


# Words that are near


@pytest.mark.parametrize(
    ("word", "words", "match"),
    [
        ("bord", ["board", "council"], "board"),
        ("Board", ["board", "BOARD"], "board"),
        ("zzz", ["board"], None),
        ("a", [], None),
        ("board" * 100, ["board"], None),
    ],
    ids=str,
)
def test_the_nearest_word(word: str, words: list[str], match: str | None) -> None:
    assert match == nearest(word, words)


@given(st.text(max_size=9), st.lists(st.text(max_size=9)))
def test_what_is_near_is_one_of_the_words(word: str, words: list[str]) -> None:
    assert nearest(word, words) in [*words, None]
    if word in words:
        assert word.lower() == (nearest(word, words) or "").lower()


def test_values_are_shown_shortened_whatever_they_are() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]

    assert shown("a" * 9, 4) == "'aaa"
    assert len(shown("a" * 99)) == 60
    assert shown(10**5000) == "int"
    assert shown(deep) == "list"
    while deep:  # taken apart by hand: Python's own way is as deep as the list
        deep = deep.pop()


# Marks and names


def test_marks_are_words_with_labels() -> None:
    for mark in Mark:
        assert mark.label("nl")
        assert mark.label("en")
        assert mark.value == str(mark)
        assert mark.name == repr(mark)
        assert mark is getattr(marks, mark.name)
        assert mark is pickle.loads(pickle.dumps(mark))  # noqa: S301
    assert Mark.NONE.label("nl") == "geen"
    assert len(Mark) == len({mark.label("nl") for mark in Mark}) == len({mark.label("en") for mark in Mark})


@given(st.text("ab1-_A é", max_size=8))
def test_names_are_lower_case_words_joined(text: str) -> None:
    joined = text.replace("_", "-")
    well_formed = (
        all(part and part.isascii() and part.isalnum() and part == part.lower() for part in joined.split("-"))
        and text[:1].isalpha()
    )

    assert well_formed == is_name(text)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("gm0296", True),
        ("rondom-wijchen", True),
        ("a_b-c", True),
        ("a" * 100, True),
        ("a" * 101, False),
        ("a--b", False),
        ("-a", False),
        ("a-", False),
        ("1a", False),
        ("a\n", False),
        ("", False),
        *((word, False) for word in sorted(RESERVED)),
    ],
)
def test_examples_of_names(text: str, fits: bool) -> None:
    assert fits == is_name(text)


def every_enumeration(base: type[Labelled] = Labelled) -> list[type[Labelled]]:
    return [cls for child in base.__subclasses__() for cls in [child, *every_enumeration(child)]]


def test_every_member_of_every_enumeration_has_a_word_and_two_labels() -> None:
    import samenwerking  # every module with an enumeration

    assert len(dir(samenwerking)) > 50
    for name in dir(samenwerking):
        getattr(samenwerking, name)
    for enum in every_enumeration():
        for member in enum:
            assert member.value == member.value.lower()
            assert member.label("nl").strip()
            assert member.label("en").strip()
            assert f"{enum.__name__}.{member.name}" == repr(member)
            assert member is enum(member.value)
            assert member is pickle.loads(pickle.dumps(member))  # noqa: S301
        assert len(enum) == len({member.label("nl") for member in enum})
