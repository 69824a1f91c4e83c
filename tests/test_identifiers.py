"""The numbers and codes of organisations: accepted spellings, checks, and the real numbers of the register."""

from __future__ import annotations

import copy
import doctest
import gzip
import importlib
import pickle
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking.errors import InvalidError
from samenwerking.language import LANGUAGES
from samenwerking.values.identifiers import Kvk, MunicipalityCode, Oin, Rsin, Tooi
from samenwerking.values.identifiers._base import Identifier
from samenwerking.values.identifiers.rsin import passes_eleven_test

REGISTER = Path(__file__).parents[2] / "shared" / "register" / "exportOO-dev.xml.gz"
NAMESPACE = "{https://organisaties.overheid.nl/static/schema/oo/export/2.6.9}"

CLASSES = (Kvk, MunicipalityCode, Oin, Rsin, Tooi)
EXAMPLES = [
    Kvk("70275602"),
    MunicipalityCode("0296"),
    Oin("00000001821535821000"),
    Rsin("821535821"),
    Tooi("gm0296"),
]
KINDS = {
    "gm0296": "gemeente",
    "pv25": "provincie",
    "ws0636": "waterschap",
    "mnre1034": "ministerie",
    "so0897": "so",
    "col01": "col",
    "oorg10229": "oorg",
    "zb000115": "zbo",
}
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


def spaced(text: str, between: str) -> st.SearchStrategy[str]:
    """Return *text* with any of *between* around each of its characters."""
    gap = st.text(between, max_size=2)
    return st.tuples(*([gap] * (len(text) + 1))).map(
        lambda gaps: gaps[0] + "".join(character + after for character, after in zip(text, gaps[1:], strict=True))
    )


rsins = digits(8).flatmap(
    lambda start: st.sampled_from(
        [start + end for end in "0123456789" if passes_eleven_test(start + end) and int(start + end)] or ["821535821"]
    )
)
codes = {
    Kvk: digits(8),
    MunicipalityCode: digits(4),
    Rsin: rsins,
    Oin: st.one_of(
        st.tuples(st.just("00000001"), rsins, digits(3)).map("".join),
        st.tuples(st.just("00000003"), digits(12)).map("".join),
        st.tuples(
            st.sampled_from(["00000002", "00000004", "00000006", "00000007", "00000099"]),
            st.text("0123456789ABCXYZ", min_size=9, max_size=9),
            digits(3),
        ).map("".join),
    ),
    Tooi: st.sampled_from(list(KINDS)).flatmap(
        lambda code: digits(len(code.lstrip("gmpvwsnrecolzb"))).map(lambda number: code.rstrip("0123456789") + number)
    ),
}
numbers = st.sampled_from(CLASSES).flatmap(lambda kind: codes[kind].map(kind))


def refused(kind: type[Identifier], text: object) -> InvalidError:
    with pytest.raises(InvalidError) as caught:
        kind(text)  # type: ignore[arg-type]
    return caught.value


# Every number


@given(numbers)
def test_text_of_a_number_is_read_back(number: Identifier) -> None:
    assert type(number).parse(str(number)) == number
    assert type(number)(number.code) == number
    assert hash(type(number)(number.code)) == hash(number)
    assert attrs.evolve(number) == number


@given(numbers)
def test_number_can_be_pickled_and_copied(number: Identifier) -> None:
    assert pickle.loads(pickle.dumps(number)) == number  # noqa: S301
    assert copy.deepcopy(number) == number


@given(numbers, st.sampled_from(["", " ", "\n", "\u00a0", "\t "]), st.sampled_from(["", " ", "\r\n"]))
def test_white_space_around_a_number_is_dropped(number: Identifier, before: str, after: str) -> None:
    assert type(number).parse(before + number.code + after) == number


@given(st.sampled_from(CLASSES), st.text(st.characters(codec=None, exclude_categories=())))
def test_any_text_gives_a_number_or_the_one_error(kind: type[Identifier], text: str) -> None:
    try:
        number = kind.parse(text)
    except InvalidError as error:
        texts = str(error), error.text("nl"), error.text("en")
        assert all(text.encode() for text in texts)
    else:
        assert kind(number.code) == number


@given(numbers, st.text("0123456789gmIO .-/Xſ\u212a\u200b\ud800", min_size=1, max_size=3), st.data())
def test_any_change_gives_a_number_or_the_one_error(number: Identifier, inserted: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(number.code)))
    end = data.draw(st.integers(start, min(start + 3, len(number.code))))
    try:
        changed = type(number)(number.code[:start] + inserted + number.code[end:])
    except InvalidError:
        return
    assert changed.code.isascii()


@given(st.sampled_from(CLASSES), st.one_of(st.integers(), st.none(), st.binary(), st.floats(), st.lists(st.text())))
def test_other_types_are_refused_with_the_remedy_to_write_quotes(kind: type[Identifier], value: object) -> None:
    (problem,) = refused(kind, value).problems
    assert "between quotes" in problem.remedy.en
    assert "tussen aanhalingstekens" in problem.remedy.nl


@pytest.mark.parametrize("number", EXAMPLES, ids=str)
@pytest.mark.parametrize("table", [ARABIC_INDIC, FULL_WIDTH], ids=["Arabic-Indic", "full width"])
def test_other_digits_than_0_to_9_are_refused(number: Identifier, table: dict[int, int]) -> None:
    refused(type(number), number.code.translate(table))
    refused(type(number), number.code[:-1] + number.code[-1].translate(table))


@pytest.mark.parametrize("number", EXAMPLES, ids=str)
def test_surrogates_and_hidden_characters_are_refused_and_shown(number: Identifier) -> None:
    for character, shown in (("\ud800", r"\ud800"), ("\u200b", r"\u200b"), ("\0", r"\x00")):
        text = refused(type(number), number.code[:2] + character + number.code[2:]).text("en")
        assert shown in text
        assert text.encode()


@pytest.mark.parametrize("number", EXAMPLES, ids=str)
def test_number_cannot_change_and_holds_nothing_else(number: Identifier) -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        number.code = "x"  # type: ignore[misc]
    assert not hasattr(number, "__dict__")
    with pytest.raises(InvalidError):
        attrs.evolve(number, code="x")


def test_numbers_of_different_kinds_are_never_equal() -> None:
    tooi: Identifier = Tooi("gm0296")
    assert tooi != MunicipalityCode("0296")
    assert len({*EXAMPLES, *(type(number)(number.code) for number in EXAMPLES)}) == len(EXAMPLES)


def test_number_is_no_input_for_a_number() -> None:
    assert "type Kvk" in refused(Kvk, Kvk("70275602")).text("en")


def test_subclass_of_text_is_kept_as_text() -> None:
    class Word(str):
        pass

    for number in EXAMPLES:
        assert type(type(number)(Word(number.code)).code) is str


@pytest.mark.parametrize("kind", CLASSES)
def test_long_text_is_shortened_in_the_error(kind: type[Identifier]) -> None:
    assert all(len(refused(kind, "7" * 100_000).text(language)) < 350 for language in LANGUAGES)


def test_huge_number_is_named_by_its_type() -> None:
    assert "of type int" in refused(Kvk, 10**5000).text("en")
    assert "of type bool" in refused(Kvk, True).text("en")
    assert "the number -5," in refused(Kvk, -5).text("en")


def test_errors_read_in_both_languages() -> None:
    error = refused(Rsin, "123456780")
    assert error.text("en") == (
        "Rsin: found '123456780', expected 9 digits that pass the eleven-test. "
        "Check the digits; a number that fails its check can be kept under 'unchecked'."
    )
    assert error.text("nl") == (
        "Rsin: '123456780' gevonden, verwacht: 9 cijfers die aan de elfproef voldoen. "
        "Controleer de cijfers; een nummer dat niet door de controle komt, kan onder 'unchecked' worden bewaard."
    )
    assert refused(Kvk, 1160183).text("en") == (
        "Kvk: found the number 1160183, expected 8 digits. "
        "Write it as text between quotes: without quotes a leading zero may be lost."
    )
    assert refused(Kvk, 1160183).text("nl") == (
        "Kvk: het getal 1160183 gevonden, verwacht: 8 cijfers. "
        "Schrijf het als tekst tussen aanhalingstekens: zonder aanhalingstekens kan een voorloopnul wegvallen."
    )


def test_base_class_is_no_number() -> None:
    with pytest.raises(NotImplementedError):
        Identifier("1")


@pytest.mark.parametrize("module", ["kvk", "municipality_code", "oin", "rsin", "tooi"])
def test_examples_in_the_documentation(module: str) -> None:
    result = doctest.testmod(importlib.import_module(f"samenwerking.values.identifiers.{module}"))
    assert result.attempted
    assert not result.failed


# KvK-nummer


@given(digits(8).flatmap(lambda code: st.tuples(st.just(code), spaced(code, " .\u00a0\u2009\u202f"))))
def test_spaces_and_dots_in_a_kvk_number_are_dropped(pair: tuple[str, str]) -> None:
    assert Kvk(pair[1]).code == pair[0]


@pytest.mark.parametrize("text", ["", " ", "...", "7027560", "702756020", "7027560O", "70-27-56-02", "70275602\n1"])
def test_what_is_no_kvk_number(text: str) -> None:
    refused(Kvk, text)


# RSIN


@given(rsins.flatmap(lambda code: st.tuples(st.just(code), spaced(code, " .\u00a0"))))
def test_spaces_and_dots_in_an_rsin_are_dropped(pair: tuple[str, str]) -> None:
    assert Rsin(pair[1]).code == pair[0]


@given(rsins, st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_in_an_rsin_is_found(code: str, position: int, step: int) -> None:
    wrong = str((int(code[position]) + step) % 10)
    refused(Rsin, code[:position] + wrong + code[position + 1 :])


@given(rsins, st.integers(0, 7))
def test_swapped_neighbours_in_an_rsin_are_found(code: str, position: int) -> None:
    swapped = code[:position] + code[position + 1] + code[position] + code[position + 2 :]
    if swapped != code:
        refused(Rsin, swapped)


@given(st.one_of(digits(9), rsins))
def test_eleven_test_is_that_of_the_citizen_service_number(code: str) -> None:
    bsn = pytest.importorskip("stdnum.nl.bsn")
    try:
        accepted = Rsin(code).code == code
    except InvalidError:
        accepted = False
    assert accepted == bsn.is_valid(code)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("", "Write all 9 digits"),
        ("1683731", "Write all 9 digits"),
        ("01683731", "Write all 9 digits"),
        ("NL821535821B01", "Write all 9 digits"),
        ("821-535-821", "Write all 9 digits"),
        ("000000000", "leave it out"),
        ("821535822", "Check the digits"),
    ],
)
def test_what_is_no_rsin(text: str, remedy: str) -> None:
    assert remedy in refused(Rsin, text).text("en")


# OIN


@given(codes[Oin].flatmap(lambda code: st.tuples(st.just(code), spaced(code.lower(), " \u00a0"))))
def test_spaces_and_small_letters_in_an_oin_are_read(pair: tuple[str, str]) -> None:
    assert Oin(pair[1]).code == pair[0]


@given(rsins)
def test_rsin_in_an_oin(code: str) -> None:
    oin = Oin(f"00000001{code}000")
    assert oin.rsin == Rsin(code)
    assert oin.kvk is None


@given(digits(8))
def test_kvk_number_in_an_oin(code: str) -> None:
    oin = Oin(f"00000003{code}0000")
    assert oin.kvk == Kvk(code)
    assert oin.rsin is None


@pytest.mark.parametrize("text", ["00000006510800001000", "0000000700025BE00000", "00000004194049711000"])
def test_oin_from_another_register_holds_neither(text: str) -> None:
    assert Oin(text).rsin is None
    assert Oin(text).kvk is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0000000182153582100",
        "000000018215358210000",
        "I0000003343669660000",
        "00000003.34359323.0000",
        "0000000334359323000A",
        "00000003A43593230000",
        "00000001A21535821000",
        "0000000700025BE0000A",
        "0000000700025ßE0000",
        "0000000700025ﬁ00000",
        "00000001821535822000",
        "00000001000000000000",
    ],
)
def test_what_is_no_oin(text: str) -> None:
    refused(Oin, text)


def test_oin_with_a_wrong_rsin_says_so() -> None:
    assert "an RSIN, and this one fails the eleven-test" in refused(Oin, "00000001821535822000").text("en")


# TOOI


@pytest.mark.parametrize(("code", "kind"), KINDS.items())
def test_kinds_of_tooi_codes(code: str, kind: str) -> None:
    tooi = Tooi(code)
    assert tooi.kind == kind
    assert tooi.uri == f"https://identifier.overheid.nl/tooi/id/{kind}/{code}"


@given(codes[Tooi].map(Tooi))
def test_all_spellings_of_a_tooi_code_are_one(tooi: Tooi) -> None:
    http = tooi.uri.replace("https", "http")
    for text in (tooi.code, tooi.code.upper(), tooi.code.title(), tooi.uri, http, tooi.uri.upper(), f" {http}\n"):
        assert Tooi(text) == tooi


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0296",
        "gm",
        "gm296",
        "gm00296",
        "gm 0296",
        "pv0025",
        "ſo0897",
        "xx0296",
        "orgaan/oa10000001",
        "https://identifier.overheid.nl/tooi/id/gemeente/",
        "https://identifier.overheid.nl/tooi/id/gemeente/0296",
        "https://identifier.overheid.nl/tooi/id/gemeente/pv25",
        "https://identifier.overheid.nl/tooi/id/gm/gm0296",
        "https://identifier-overheid.nl/tooi/id/gemeente/gm0296",
        "https://example.org/gm0296",
        "ftp://identifier.overheid.nl/tooi/id/gemeente/gm0296",
    ],
)
def test_what_is_no_tooi_code(text: str) -> None:
    refused(Tooi, text)


# Code of a municipality


@given(digits(4))
def test_all_spellings_of_a_municipality_code_are_one(code: str) -> None:
    municipality = MunicipalityCode(code)
    assert str(municipality) == code
    assert MunicipalityCode(str(municipality.tooi)) == municipality
    for text in (f"gm{code}", f"GM{code}", f"GM{code}  ", municipality.tooi.uri, municipality.tooi.uri.upper()):
        assert MunicipalityCode(text) == municipality


@pytest.mark.parametrize("text", ["", "296", "00296", "gm296", "pv0025", "so0897", Tooi("pv25").uri, "GM 0296"])
def test_what_is_no_municipality_code(text: str) -> None:
    assert "leading zeros" in refused(MunicipalityCode, text).text("en")


# The register


@pytest.mark.skipif(not REGISTER.exists(), reason="the register file is not here")
def test_numbers_of_the_register() -> None:
    with gzip.open(REGISTER) as file:
        root = ElementTree.parse(file).getroot()  # noqa: S314
    names: dict[str, type[Identifier]] = {
        "resourceIdentifierTOOI": Tooi,
        "Organisatiecode": Tooi,
        "OIN": Oin,
        "rsin": Rsin,
        "KVK-nummer": Kvk,
    }
    accepted: Counter[str] = Counter()
    wrong: list[tuple[str, str]] = []
    kinds: Counter[str] = Counter()
    for element in root.iter(f"{NAMESPACE}resourceIdentifier"):
        name, text = element.attrib[f"{NAMESPACE}naam"], element.text or ""
        if name not in names:
            continue
        try:
            number = names[name](text)
        except InvalidError:
            wrong.append((name, text))
            continue
        accepted[name] += 1
        if isinstance(number, Tooi):
            assert text in (number.code, number.uri)
            if text == number.uri:
                kinds[number.kind] += 1
        else:
            assert number.code == text
        if isinstance(number, Oin):
            assert (number.rsin is not None) == text.startswith("00000001")
            assert (number.kvk is not None) == text.startswith("00000003")
    assert accepted == {
        "resourceIdentifierTOOI": 803,
        "Organisatiecode": 830,
        "OIN": 636,
        "rsin": 720,
        "KVK-nummer": 831,
    }
    assert kinds == {"gemeente": 365, "provincie": 12, "waterschap": 23, "ministerie": 15, "so": 385, "col": 3}
    assert sorted(wrong) == [("OIN", "I0000003343669660000")] * 2 + [("Organisatiecode", "1171")]
    attributes = {value for element in root.iter() for name, value in element.items() if name.endswith("TOOI")}
    assert {Tooi(text).uri for text in attributes} == attributes


@pytest.mark.skipif(not REGISTER.exists(), reason="the register file is not here")
def test_municipalities_of_the_register() -> None:
    text = (REGISTER.parent / "municipalities.csv").read_text(encoding="utf-8")
    found = re.findall("^gm[0-9]+", text, re.MULTILINE)
    assert len({MunicipalityCode(code) for code in found}) == 605
