from __future__ import annotations

import json as standard_json
import math
import random
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from decimal import Context, Decimal, InvalidOperation, localcontext
from types import ModuleType

import pytest
import yaml as pyyaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from samenwerking.errors import InvalidError, Path, Problem
from samenwerking.formats import json, limits, yaml
from samenwerking.formats.limits import Plain

FORMATS = (json, yaml)

TRICKY = [
    "", " ", "~", "null", "Null", "true", "True", "no", "yes", "on", "off", "y", "0363", "08", "12:30", "1_000",
    "0x10", ".5", "+1", "-1", "1", "-0", "1e3", "1.10", "NaN", ".nan", ".inf", "-.inf", "Infinity", "2024-02-15",
    "2019", "<<", "=", "-", "- a", "-a", "---", "--- a", "...", "... a", "?", "? a", ":", ": a", "a: b", "a:b", "a:",
    ":a", "a #b", "a#b", "#a", "a, b", "[a]", "{a}", "a]", "a}", "'", '"', "''", "it's", 'say "a"', "\\", "\\n",
    "\\ud800", "!", "!a", "!!str a", "&a", "*a", "a & b", "|", ">", "|-", "%YAML 1.1", "@a", "`a`", " a", "a ", "a\n",
    "\na", "a\n b\n", "a\n\nb", "\t", "a\tb", "\ta", "\r", "\r\n", "\x00", "\x07", "\x1b[0m", "\x7f", "\x85",
    "a\x85b", "\xa0", "\u2028", "a\u2029b", "\ufeff", "\ufeffa", "\ufffe", "\uffff", "\U0001f600", "\U0010ffff",
    "coöperatie", "a" * 130, "é" * 1100, "b: " * 60,
]  # fmt: skip

texts = st.text() | st.sampled_from(TRICKY) | st.text("ab:#-?,[]{}&*!|>'\"%@` \\n\t\n.0e+~", max_size=8)
integers = st.integers(1 - 10**18, 10**18 - 1)
decimals = (
    st.from_regex(r"-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,12}([eE][+-]?[0-9]{1,2})?|[eE][+-]?[0-9]{1,2})", fullmatch=True)
    .filter(lambda text: len(text) <= 40)
    .map(Decimal)
    .filter(lambda number: abs(number.adjusted()) <= 100)
)
scalars = texts | integers | decimals | st.booleans() | st.none()
plain = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=5),
    max_leaves=25,
)


@pytest.fixture(name="formats", params=["libyaml", "python"])
def _formats(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> tuple[ModuleType, ModuleType]:
    """JSON and YAML, the latter by each of its two parsers."""
    if request.param == "python":
        monkeypatch.setattr(yaml, "_LOADER", pyyaml.BaseLoader)
        monkeypatch.setattr(yaml, "_DUMPER", pyyaml.BaseDumper)
    return FORMATS


@pytest.fixture(name="pure_yaml")
def _pure_yaml(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """YAML without libyaml."""
    monkeypatch.setattr(yaml, "_LOADER", pyyaml.BaseLoader)
    monkeypatch.setattr(yaml, "_DUMPER", pyyaml.BaseDumper)
    return yaml


def exact(data: Plain) -> str:
    """Return a text that differs where data differ in value, type or order."""
    return repr(data)


def every_path(data: Plain, path: Path = ()) -> Iterator[tuple[Path, Plain]]:
    """Return each value in *data* with its path."""
    yield path, data
    for step, child in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from every_path(child, (*path, step))


def at(text: str, place: tuple[int, int]) -> str:
    """Return *text* from *place* on."""
    line, column = place
    return "\n".join(text.split("\n")[line - 1 :])[column - 1 :]


def problems_of(module: ModuleType, text: str) -> list[Problem]:
    """Return what is wrong with *text*."""
    with pytest.raises(InvalidError) as caught:
        module.parse(text)
    return list(caught.value.problems)


def places_of(module: ModuleType, text: str) -> list[tuple[str, int | None, int | None]]:
    """Return the places of what is wrong with *text*."""
    return [(problem.place, problem.line, problem.column) for problem in problems_of(module, text)]


class TestRoundTrip:
    """What is written is read back as it was."""

    @pytest.mark.parametrize("module", FORMATS)
    @settings(max_examples=700, deadline=None)
    @given(data=plain)
    def test_data(self, module: ModuleType, data: Plain) -> None:
        """Any plain data comes back equal, with the same types and the same order of keys."""
        text = module.emit(data)

        assert exact(data) == exact(module.parse(text))
        assert text == module.emit(module.parse(text))

    @pytest.mark.parametrize("module", FORMATS)
    @settings(max_examples=3_000, deadline=None)
    @given(text=texts)
    def test_text(self, module: ModuleType, text: str) -> None:
        """Any text comes back, as a value, as a key, in a list and in both kinds of brackets."""
        for data in (text, [text], {text: text}, [{text: text}], {"a": [[text], {text: [text]}]}):
            assert data == module.parse(module.emit(data))

    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(data=plain)
    def test_without_libyaml(self, pure_yaml: ModuleType, data: Plain) -> None:
        """The writer and the parser in Python do the same."""
        assert exact(data) == exact(pure_yaml.parse(pure_yaml.emit(data)))

    @pytest.mark.parametrize("text", TRICKY)
    def test_tricky_without_libyaml(self, pure_yaml: ModuleType, text: str) -> None:
        """Texts that look like something else come back from the writer and the parser in Python."""
        data = {text: [text, {text: text}], "a": text}

        assert data == pure_yaml.parse(pure_yaml.emit(data))

    def test_control_characters(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """Each of the first 256 characters and of the odd ones above comes back."""
        for code in (*range(256), 0x2028, 0x2029, 0xFDD0, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF):
            for text in (chr(code), f"a{chr(code)}b", f" {chr(code)} "):
                for module in formats:
                    assert {text: [text]} == module.parse(module.emit({text: [text]}))

    @settings(max_examples=300, deadline=None)
    @given(data=plain)
    def test_formats_agree(self, data: Plain) -> None:
        """Both formats read the same data from what they write."""
        assert exact(yaml.parse(yaml.emit(data))) == exact(json.parse(json.emit(data)))

    @settings(max_examples=300, deadline=None)
    @given(
        data=st.recursive(
            st.text("abcé: -#", max_size=9) | integers | decimals | st.booleans() | st.none(),
            lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc ", max_size=4), inner, max_size=4),
        )
    )
    def test_yaml_reads_json(self, data: Plain) -> None:
        """JSON of everyday characters is YAML for the same data."""
        assert exact(data) == exact(yaml.parse(json.emit(data)))

    @settings(max_examples=200, deadline=None)
    @given(
        data=st.recursive(
            texts | integers | st.none(), lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner)
        )
    )
    def test_json_as_the_standard_library(self, data: Plain) -> None:
        """JSON looks as the standard library would write it."""
        assert standard_json.dumps(data, indent=2, ensure_ascii=False) + "\n" == json.emit(data)


class TestEmit:
    """What is written looks as a person would write it."""

    def test_yaml_looks(self) -> None:
        """Small mappings and lists of words stay on their line, what is large or deep does not."""
        text = """\
id: rondom-wijchen
start: 2017-11-17
legal_form: {kind: cooperative_association, liability: null}
empty: []
roles: [chair, null]
parties:
- {id: gm0296, name: Wijchen, period: {start: ..2017-01-01}}
- null
organs:
- id: board
  seats:
  - {party: gm0296, share: 1.10}
  - {party: providers, roles: [chair], sworn: true}
matrix:
- [1, 2]
- []
- - [3]
  - {}
note: "one\\ntwo: three"
odd: ["no", "0363", "12:30", "2019", "a, b", "https://example.org", ""]
plain: https://example.org, it's (a) "b" 100% c&d
"""

        assert text == yaml.emit(yaml.parse(text))

    @pytest.mark.parametrize(("width", "lines"), [(106, 2), (107, 3)])
    def test_yaml_width(self, width: int, lines: int) -> None:
        """A line in brackets has at most 120 columns."""
        text = yaml.emit({"a": [{"id": 1, "b": "x" * width}]})

        assert lines == text.count("\n")
        assert max(map(len, text.split("\n"))) <= 120

    @settings(max_examples=200, deadline=None)
    @given(data=plain)
    def test_yaml_brackets_fit(self, data: Plain) -> None:
        """Only a single text makes a line longer than 120 columns."""
        for line in yaml.emit(data).splitlines():
            assert len(line) <= 120 or not re.fullmatch(r"[\w:\- ]*[\[{][^\"]*[\]}]", line)

    def test_yaml_long_keys(self) -> None:
        """A key that is too long for a line of its own kind comes back all the same."""
        data: Plain = [{"a" * 2_000: {"b" * 129: [1]}, "c\nd": {"e" * 1_200: None}}]

        assert data == yaml.parse(yaml.emit(data))

    def test_yaml_is_safe_for_others(self) -> None:
        """Other readers of YAML, with their own ideas of words, read the same texts, except for dates."""
        data: Plain = {text: text for text in TRICKY if not re.fullmatch(r"\d+-\d+-\d+", text)}

        assert data == pyyaml.safe_load(yaml.emit(data))

    @pytest.mark.parametrize("module", FORMATS)
    @pytest.mark.parametrize("data", ["\ud800", {"\udfff": 1}, ["a\ud83d"], 10**18, -(10**18), Decimal("1e101")])
    def test_refused(self, module: ModuleType, data: Plain) -> None:
        """What could not be read back is not written."""
        with pytest.raises(InvalidError):
            module.emit(data)

    @pytest.mark.parametrize("module", FORMATS)
    @pytest.mark.parametrize(
        "number", ["NaN", "-Infinity", "sNaN", "1e-101", "1E+999999", "0." + "1" * 39, "1" * 40 + ".5", "1" * 39]
    )
    def test_refused_numbers(self, module: ModuleType, number: str) -> None:
        """Decimals beyond the limits, or that are not numbers, are not written."""
        with pytest.raises(InvalidError) as caught:
            module.emit({"a": [Decimal(number)]})
        assert [problem.path for problem in caught.value.problems] == [("a", 0)]

    @pytest.mark.parametrize("module", FORMATS)
    def test_refused_all_at_once(self, module: ModuleType) -> None:
        """All that could not be read back is named, with its path."""
        with pytest.raises(InvalidError) as caught:
            module.emit({"a": [1, 10**18], "\ud800": {"b": "\udfff"}, "c": Decimal("NaN")})

        assert [problem.path for problem in caught.value.problems] == [("a", 1), ("\ud800",), ("\ud800", "b"), ("c",)]

    @pytest.mark.parametrize("module", FORMATS)
    def test_not_plain(self, module: ModuleType) -> None:
        """Anything that would come back as another type is an error of the program."""
        word = type("Word", (str,), {})("a")
        for data in (1.5, (1,), {1: 2}, {"a": {None: 1}}, [{1}], b"a", word, {word: 1}):
            with pytest.raises(TypeError, match="is not plain data"):
                module.emit(data)

    @pytest.mark.parametrize("module", FORMATS)
    def test_depth(self, module: ModuleType) -> None:
        """Fifty levels are written and read back, one more is not, and neither is a loop."""
        data: Plain = 1
        for level in range(50):
            data = [data] if level % 2 else {"a": data}

        assert data == module.parse(module.emit(data))
        with pytest.raises(InvalidError):
            module.emit([data])
        loop: list[Plain] = []
        loop.append(loop)
        with pytest.raises(InvalidError):
            module.emit(loop)

    @pytest.mark.parametrize("module", FORMATS)
    def test_many(self, module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        """As many values are written as are read."""
        monkeypatch.setattr(limits, "MAX_NODES", 10)
        module.emit([1] * 9)
        with pytest.raises(InvalidError):
            module.emit([1] * 10)

    def test_context_of_decimals(self) -> None:
        """The context of the caller's own arithmetic has no part in it."""
        number = Decimal("1234567890.1234567890e20")
        with localcontext(Context(prec=3, capitals=0, traps=[])):
            for module in FORMATS:
                assert exact([number]) == exact(module.parse(module.emit([number])))
                assert "E" in module.emit(Decimal("1e9"))
        with localcontext(Context(traps=[InvalidOperation])):
            assert [Decimal("0E+2")] == json.parse("[0e2]")


class TestScalars:
    """Words without quotes mean in YAML what they mean in JSON, or themselves."""

    @pytest.mark.parametrize(
        ("word", "value"),
        [
            ("true", True),
            ("false", False),
            ("null", None),
            ("~", None),
            ("", None),
            ("0", 0),
            ("-0", 0),
            ("-12", -12),
            ("12345678", 12345678),
            ("1.10", Decimal("1.10")),
            ("1e3", Decimal("1e3")),
            ("-1.5E-2", Decimal("-1.5E-2")),
            *(
                (word, word)
                for line in (
                    "True TRUE no yes on off y n Null NULL .inf .nan NaN << =",
                    "0363 08 01234567 1_000 0x10 0o7 .5 5. +1 -.5 1e 1e+ -01 1.2.3 ١٢",
                    "2024-02-15 2024-02-15T12:30:00Z 12:30",
                )
                for word in line.split()
            ),
        ],
    )
    def test_plain(self, formats: tuple[ModuleType, ModuleType], word: str, value: Plain) -> None:
        """Only the words and numbers of JSON are other than text."""
        assert exact([value, {"a": value}]) == exact(yaml.parse(f"- {word}\n- a: {word}\n"))
        assert exact(value) == exact(yaml.parse(word))

    @pytest.mark.parametrize("word", ["true", "null", "~", "12", "1.5", ""])
    def test_quoted(self, formats: tuple[ModuleType, ModuleType], word: str) -> None:
        """What stands in quotes or in a block is text."""
        assert [word, word] == yaml.parse(f"- '{word}'\n- \"{word}\"")
        assert [word, word] == yaml.parse(f"- |-\n  {word}\n- >-\n  {word}\n")

    @pytest.mark.parametrize("key", ["1", "null", "~", "true", "1.5", "no", "2024-02-15", "<<"])
    def test_keys(self, formats: tuple[ModuleType, ModuleType], key: str) -> None:
        """A key is text as written."""
        assert {key: 1, "a": {key: 2}} == yaml.parse(f"{key}: 1\na: {{{key}: 2}}\n")

    def test_odd_keys(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """A key may be empty, have quotes, or be marked by a question mark."""
        assert yaml.parse("? \n: 1\n? a\n'b c': 2\n") == {"": 1, "a": None, "b c": 2}

    @pytest.mark.parametrize("text", ["", "# only a remark", "\n\n", "---\n", "---\n...\n"])
    def test_nothing(self, formats: tuple[ModuleType, ModuleType], text: str) -> None:
        """A YAML text without anything is nothing."""
        assert yaml.parse(text) is None

    @pytest.mark.parametrize("text", ["%YAML 1.1\n---\na", "%YAML 1.2\n---\na", "--- a\n...\n", "%TAG ! x\n---\na"])
    def test_directives(self, formats: tuple[ModuleType, ModuleType], text: str) -> None:
        """What stands around a document is let be."""
        assert yaml.parse(text) == "a"

    @pytest.mark.parametrize("module", FORMATS)
    def test_byte_order_mark(self, module: ModuleType) -> None:
        """A byte order mark in front is no part of the text, nor of its columns."""
        assert module.parse('\ufeff{"a": 1}') == {"a": 1}
        assert module.locate('\ufeff{"a": 1}', [("a",)]) == {("a",): (1, 7)}

    def test_emoji(self) -> None:
        """Both halves of a character in JSON make the character."""
        assert "\U0001f600" == json.parse(r'"\ud83d\ude00"') == json.parse(r'"\uD83D\uDE00"')
        assert json.parse(r'"\\ud800"') == "\\ud800"
        assert yaml.parse(r'"\U0001f600"') == "\U0001f600"


class TestLimits:
    """Input has bounds, and beyond them there is one clear error."""

    @pytest.mark.parametrize("module", FORMATS)
    def test_length(self, module: ModuleType) -> None:
        """A text has at most five million characters."""
        assert module.parse(f'"{"a" * 4_999_998}"') == "a" * 4_999_998
        assert places_of(module, " " * 5_000_001) == [("", 1, 1)]

    @pytest.mark.parametrize("module", FORMATS)
    @pytest.mark.parametrize("unit", ["[", "{", '{"a":', "[{", "- ", "? ", "[\n", '["a",', "[[],"])
    def test_megabyte_of_brackets(self, module: ModuleType, unit: str) -> None:
        """A megabyte of brackets ends in one error at once."""
        text = unit * (1_000_000 // len(unit))
        spent = math.inf
        for _ in range(3):
            begin = time.process_time()
            problems = problems_of(module, text)
            spent = min(spent, time.process_time() - begin)

        assert len(problems) == (2 if unit == "? " and module is yaml else 1)
        assert all(problem.line for problem in problems)
        assert spent < 0.1

    @pytest.mark.parametrize("text", ["[" * 51 + "]" * 51, '{"a":' * 51 + "1" + "}" * 51])
    def test_depth(self, formats: tuple[ModuleType, ModuleType], text: str) -> None:
        """Values lie at most fifty levels deep."""
        for module in formats:
            (problem,) = problems_of(module, text)
            assert len(problem.path) == 50
            assert "50" in problem.expected.en
            assert text[(problem.column or 0) - 1] in "[{"

    @pytest.mark.parametrize("inner", ['"]"', r'"\"[]"', '"[}"', '"\\\\"'])
    def test_depth_hidden_in_texts(self, inner: str) -> None:
        """Brackets within texts neither hide depth nor add to it."""
        opening, closing = inner, inner.replace("]", "[")
        deep = f"[{opening}," * 51 + "1" + f",{closing}]" * 51
        shallow = f"[{opening}," * 50 + "1" + f",{closing}]" * 50

        assert len(problems_of(json, deep)) == 1
        assert json.parse(shallow) == standard_json.loads(shallow)
        assert len(json.parse(f"[{','.join([opening] * 99)}]")) == 99  # type: ignore[arg-type]

    def test_depth_below_the_limit_of_python(self) -> None:
        """A caller that is itself deep down still gets its answer."""

        def descend(levels: int) -> Plain:
            return descend(levels - 1) if levels else json.parse("[" * 40 + "]" * 40)

        with suppress(RecursionError):
            descend(800)

    @pytest.mark.parametrize("module", FORMATS)
    def test_many(self, module: ModuleType) -> None:
        """A text holds at most half a million values."""
        assert len(module.parse(f"[{'0,' * 499_998}0]")) == 499_999

        (problem,) = problems_of(module, f"[{'0,' * 499_999}0]")
        assert "500000" in problem.expected.en

    @pytest.mark.parametrize("module", FORMATS)
    def test_many_problems(self, module: ModuleType) -> None:
        """Only the first thousand problems are kept."""
        text = "{" + ", ".join(['"a": 1'] * 3_000) + "}"

        assert len(problems_of(module, text)) == 1_000

    def test_integers(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """A whole number has at most eighteen digits."""
        for module in formats:
            assert module.parse(f"[{10**18 - 1}, {1 - 10**18}]") == [10**18 - 1, 1 - 10**18]
            assert places_of(module, f"[{10**18}, -{10**18}]") == [("0", 1, 2), ("1", 1, 23)]
            assert places_of(module, "9" * 5_000) == [("", 1, 1)]

    def test_decimals(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """A number has at most forty characters and a moderate power of ten, so that it cannot explode."""
        for module in formats:
            for text in ("0." + "1" * 38, "1e100", "1e-100", "123e98", "0e100"):
                number = Decimal(text)
                assert exact(number) == exact(module.parse(text)) == exact(module.parse(module.emit(number)))
            for text in (
                "0." + "1" * 39,
                "1e101",
                "1e-101",
                "123e99",
                "1e999999999",
                f"1e{'9' * 30}",
                f"1.{'0' * 9_999}",
            ):
                assert places_of(module, f'{{"a": {text}}}') == [("a", 1, 7)]

    def test_decimals_without_traps(self) -> None:
        """An exponent without measure is refused whatever the context of the caller does with it."""
        with localcontext(Context(traps=[])):
            for module in FORMATS:
                assert len(problems_of(module, "1e" + "9" * 30)) == 1

    @pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
    def test_not_finite(self, word: str) -> None:
        """JSON of some writers has numbers that are none: refused; in YAML these words are text."""
        assert places_of(json, f'{{"a": {word}}}') == [("a", 1, 7)]
        assert {"a": word} == yaml.parse(f"a: {word}")

    @pytest.mark.parametrize("module", FORMATS)
    def test_half_characters_in_text(self, module: ModuleType) -> None:
        """Half a character in the text itself is refused with its place."""
        assert places_of(module, '{\n"a\ud800": 1}') == [("", 2, 3)]

    @pytest.mark.parametrize(
        ("text", "places"),
        [
            (r'{"a": "\ud800"}', [("a", 1, 7)]),
            (r'["\udfff \uD800 x"]', [("0", 1, 2)]),
            (r'{"\ude00\ud83d": 1}', [("", 1, 2)]),
            (r'["\ud83d\ude00", "\uDE00"]', [("1", 1, 18)]),
        ],
    )
    def test_half_characters_in_json(self, text: str, places: list[tuple[str, int, int]]) -> None:
        """Half a character as an escape is refused with its place."""
        assert places == places_of(json, text)
        assert "\ufffd" in exact(json.parse_leniently(text)[0])

    @pytest.mark.parametrize("text", [r'a: "\ud800"', r'"\udfff": 1', r'a: "\UFFFFFFFF"', r'a: "\ud83d\ude00"'])
    def test_half_characters_in_yaml(self, formats: tuple[ModuleType, ModuleType], text: str) -> None:
        """In YAML no escape makes half a character, nor one beyond the last."""
        (problem,) = problems_of(yaml, text)

        assert problem.line == 1

    def test_half_characters_leniently(self, pure_yaml: ModuleType) -> None:
        """Where the parser lets half a character through, it reads as the mark for what cannot be read."""
        assert pure_yaml.parse_leniently('a: "\\ud800"\n"\\ud800": 1')[0] == {"a": "\ufffd", "\ufffd": 1}


class TestProblems:
    """What is wrong is named all at once, each with its own place."""

    def test_doubled_in_json(self) -> None:
        """All doubled keys are reported, and the first value counts."""
        text = '{"a": 1,\n "b": [{"c": 1, "c": 2}],\n "a": {"d": 1,\n "d": 2},\n "a": 3}'
        data, problems = json.parse_leniently(text)

        assert places_of(json, text) == [("b/0/c", 2, 17), ("a", 3, 2), ("a/d", 4, 2), ("a", 5, 2)]
        assert data == {"a": 1, "b": [{"c": 1}]}
        assert problems == problems_of(json, text)

    def test_doubled_in_yaml(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """All doubled keys are reported, and the first value counts."""
        text = "a: 1\nb:\n- {c: 1, c: 2}\n- x: 1\n  x: 2\na: {d: 1,\n  d: 2}\na: 3\n"
        data, problems = yaml.parse_leniently(text)

        assert places_of(yaml, text) == [("b/0/c", 3, 10), ("b/1/x", 5, 3), ("a", 6, 1), ("a/d", 7, 3), ("a", 8, 1)]
        assert data == {"a": 1, "b": [{"c": 1}, {"x": 1}]}
        assert problems == problems_of(yaml, text)

    def test_doubled_by_spelling(self) -> None:
        """Keys that are spelt differently may still be the same."""
        assert places_of(json, r'{"a": 1, "\u0061": 2}') == [("a", 1, 10)]
        assert places_of(yaml, "a: 1\n'a': 2\n1: 1\n\"1\": 2\n") == [("a", 2, 1), ("1", 4, 1)]

    def test_forbidden_in_yaml(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """Anchors, aliases, tags, odd keys and a second document are all reported at once."""
        text = (
            "a: &x 1\n"
            "b: *x\n"
            "c: !!str 2\n"
            "d: &y [!foo z, ! z]\n"
            "e: &z !bar {f: 1}\n"
            "? [g, &h i]\n"
            ": {j: [k]}\n"
            "*x : {l: 1}\n"
            "&m n: 1\n"
            "<<: *y\n"
            "o:\n"
            "- *x\n"
            "? {p: q}\n"
            ": r\n"
            "last: 5\n"
            "---\n"
            "a: *gone\n"
        )
        data, problems = yaml.parse_leniently(text)
        places = [(problem.place, problem.line, problem.column) for problem in problems]

        assert places == [
            ("a", 1, 4),
            ("b", 2, 4),
            ("c", 3, 4),
            ("d", 4, 4),
            ("d/0", 4, 8),
            ("d/1", 4, 16),
            ("e", 5, 4),
            ("e", 5, 4),
            ("", 6, 3),
            ("", 8, 1),
            ("", 9, 1),
            ("<<", 10, 5),
            ("o/0", 12, 3),
            ("", 13, 3),
            ("", 16, 1),
        ]
        assert data == {
            "a": 1, "b": None, "c": 2, "d": ["z", "z"], "e": {"f": 1}, "n": 1, "<<": None, "o": [None], "last": 5
        }  # fmt: skip
        assert "'!!str'" in problems[2].found.en

    @pytest.mark.parametrize("text", ["*a", "&a b", "!a b", "&a [1]", "[&a 1]"])
    def test_forbidden_at_the_top(self, formats: tuple[ModuleType, ModuleType], text: str) -> None:
        """The outermost value may be the one that is forbidden."""
        assert len(problems_of(yaml, text)) == 1

    def test_no_bomb(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """References to references are not followed."""
        text = "a: &a [1, 1]\n" + "".join(
            f"{name}: &{name} [*{before}, *{before}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
        )

        assert len(problems_of(yaml, text)) == 9 + 16

    @pytest.mark.parametrize(
        ("text", "line", "column", "words"),
        [
            ("a: 1\nb: c: d\n", 2, 5, "colon"),
            ("a: b\n c: d\n", 2, 3, "colon"),
            ("a: 1\nb\nc: 2\n", 2, 1, "without a colon"),
            ("a: 'b\nc: d\n", 1, 4, "without an end"),
            ('a: "b\n---\n"\n', 1, 4, "without an end"),
            ("a:\n  b: 1\n\tc: 2\n", 3, 1, "tab"),
            ("\ta: 1\n", 1, 1, "tab"),
            ("a: @b\n", 1, 4, "'@'"),
            ("a: `b`\n", 1, 4, "'`'"),
            ("a: %b\n", 1, 4, "'%'"),
            ("a: *\n", 1, 4, "'*'"),
            ("a: & b\n", 1, 4, "'&'"),
            ("a: !e!f g\n", 1, 4, "'!'"),
            ("a: !<b\n", 1, 4, "'!'"),
            ("a: [b, c\n", 1, 4, "bracket"),
            ("a: {b: c\n", 1, 4, "bracket"),
            ("a: [b\nc: d\n", 2, 2, "comma"),
            ("a: [b]]\n", 1, 7, "']'"),
            ("a: ]\n", 1, 4, "']'"),
            ("a: - b\n", 1, 4, "dash"),
            ("- a\nb: c\n", 2, 1, "indent"),
            ("a: 1\n- b\n", 2, 1, "indent"),
            ("a:\n  - b\n c: d\n", 3, 2, "indent"),
            ("a: 'b' c\n", 1, 8, "'c'"),
            ("a: 1\n...\nb\n", 3, 1, "'b'"),
            ('a: "\\xzz"\n', 1, 7, "'\\'"),
            ("a: >5x\n", 1, 6, "not YAML"),
            ("%YAML 3.0\n---\na\n", 1, 1, "not YAML"),
            ("%FOO\n---\na\n", 1, 5, "directive"),
            ("a: b\x07\n", 1, 5, "U+0007"),
            ("é: 'ü\x00'\n", 1, 6, "U+0000"),
        ],
    )
    def test_yaml_syntax(self, text: str, line: int, column: int, words: str) -> None:
        """What is not YAML is told in plain words of both languages, where it happens."""
        (problem,) = problems_of(yaml, text)

        assert (line, column) == (problem.line, problem.column)
        assert words in problem.text("en")
        assert problem.text("nl") != problem.text("en")

    @pytest.mark.parametrize(
        "text",
        [
            "a: 1\nb: c: d\n",
            "a: 'b\nc: d\n",
            "\ta: 1\n",
            "a: @b\n",
            "a: [b, c\n",
            "- a\nb: c\n",
            'a: "\\q"\n',
            "a: \x07",
            "a: >5x\n",
            'a: "\\U99999999"',
            "%YAML 1." + "9" * 5_000 + "\n---\na",
        ],
    )
    def test_yaml_syntax_without_libyaml(self, pure_yaml: ModuleType, text: str) -> None:
        """The parser in Python refuses the same, on the same line."""
        (problem,) = problems_of(pure_yaml, text)

        assert problem.line in (1, 2)

    def test_yaml_syntax_after_others(self) -> None:
        """An error that ends the reading does not hide what was found before."""
        assert places_of(yaml, "a: 1\na: 2\nb: *c\nd: [\n") == [("a", 2, 1), ("b", 3, 4), ("", 5, 1)]

    def test_yaml_error_without_a_place(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A complaint of the parser that names no place is one about the whole."""

        class Loader(pyyaml.BaseLoader):
            def get_event(self) -> None:
                raise pyyaml.MarkedYAMLError(problem="odd")

        monkeypatch.setattr(yaml, "_LOADER", Loader)

        assert places_of(yaml, "a") == [("", 1, 1)]

    @pytest.mark.parametrize(
        ("text", "path", "line", "column", "words"),
        [
            ("", "", 1, 1, "the end of the text"),
            ("{", "", 1, 2, "the end of the text"),
            ('{"a": [1,\n]}', "a/1", 2, 1, "no comma after"),
            ('{"a": 1,\n}', "", 2, 1, "no comma after"),
            ("{a: 1}", "", 1, 2, "a key between double quotes"),
            ("{'a': 1}", "", 1, 2, "a key between double quotes"),
            ('{"a" 1}', "a", 1, 6, "a colon"),
            ("[1 2]", "", 1, 4, "a comma or ']'"),
            ('{"a": 1 "b": 2}', "", 1, 9, "a comma or '}'"),
            ("[1\n", "", 2, 1, "a comma or ']'"),
            ("1 2", "", 1, 3, "the end of the text"),
            ('["a]', "0", 1, 2, "without an end"),
            ('["a\nb"]', "0", 1, 4, "on one line"),
            (r'["a\q"]', "0", 1, 4, "an unknown character after"),
            (r'["\u12"]', "0", 1, 4, "an unknown character after"),
            ("[nope]", "0", 1, 2, "'nope'"),
            ("[True]", "0", 1, 2, "'True'"),
            ("[01]", "", 1, 3, "a comma"),
            ("[.5]", "0", 1, 2, "a value"),
            ("[-]", "0", 1, 2, "a value"),
            ("// a\n1", "", 1, 1, "a value"),
        ],
    )
    def test_json_syntax(self, text: str, path: str, line: int, column: int, words: str) -> None:
        """What is not JSON is told in plain words of both languages, where it happens."""
        (problem,) = problems_of(json, text)

        assert (path, line, column) == (problem.place, problem.line, problem.column)
        assert words in problem.text("en")
        assert problem.text("nl") != problem.text("en")

    def test_json_syntax_after_others(self) -> None:
        """An error that ends the reading does not hide what was found before."""
        assert places_of(json, '{"a": 1, "a": 2, "b": }') == [("a", 1, 10), ("b", 1, 23)]

    @pytest.mark.parametrize("module", FORMATS)
    def test_words_on_one_line(self, module: ModuleType) -> None:
        """A message stays on one line and within bounds, whatever the key."""
        key = "a\\n" + "b" * 5_000
        (problem,) = problems_of(module, f'{{"{key}": 1, "{key}": 2}}')

        assert "\n" not in problem.found.nl
        assert len(problem.found.nl) < 100

    @pytest.mark.parametrize("module", FORMATS)
    def test_subject(self, module: ModuleType) -> None:
        """The error names the format."""
        with pytest.raises(InvalidError, match=module.__name__.rpartition(".")[2].upper()):
            module.parse('{"a": 1, "a": 2}')


class TestLocate:
    """Paths have a line and a column."""

    @pytest.mark.parametrize("module", FORMATS)
    @settings(max_examples=250, deadline=None)
    @given(data=plain)
    @example(data={"a": [{"b": [1, "x"]}], "c": {"d": {}}})
    def test_every_path(self, module: ModuleType, data: Plain) -> None:
        """At the place of each value and key stands how it is spelt."""
        text = module.emit(data)
        values = dict(every_path(data))
        places = module.locate(text, values)
        keys = module.locate(text, values, keys=True)

        assert list(values) == list(places) == list(keys)
        for path, value in values.items():
            assert self.is_spelt(module, at(text, places[path]), value)
            if path and isinstance(path[-1], str):
                assert self.is_spelt(module, at(text, keys[path]), path[-1])
            else:
                assert places[path] == keys[path]

    def is_spelt(self, module: ModuleType, text: str, value: Plain) -> bool:
        """Return whether *text* begins with *value*."""
        if isinstance(value, str):
            if not text.startswith('"'):
                return module is yaml and value != "" and text.startswith(value)
            quoted = re.match(r'"(?:[^"\\]|\\.)*"', text)
            return quoted is not None and value == module.parse(quoted[0])
        if isinstance(value, dict):
            return text.startswith("{") or (module is yaml and self.begins_with_key(text, next(iter(value))))
        if isinstance(value, list):
            return text.startswith("[" if module is json or not value else ("[", "- "))
        return text.startswith(module.emit(value).split("\n")[0])

    def begins_with_key(self, text: str, key: str) -> bool:
        """Return whether *text* begins with *key*, as a mapping without brackets does."""
        return self.is_spelt(yaml, text.removeprefix("? "), key)

    @pytest.mark.parametrize("module", FORMATS)
    @settings(max_examples=100, deadline=None)
    @given(data=plain, rest=st.lists(texts | st.integers(-3, 9), min_size=1, max_size=3), choice=st.randoms())
    def test_missing(self, module: ModuleType, data: Plain, rest: list[str | int], choice: random.Random) -> None:
        """A path that does not exist has the place of its deepest part that does."""
        values = dict(every_path(data))
        path = choice.choice(list(values))
        longer = (*path, *rest)
        while path != longer and longer[: len(path) + 1] in values:
            path = longer[: len(path) + 1]
        text = module.emit(data)

        assert module.locate(text, [path])[path] == module.locate(text, [longer])[longer]

    def test_by_hand(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """Empty values, quotes, remarks, blocks and Windows lines are all counted rightly."""
        text = (
            "# é\r\na: # x\r\n  - b: |\r\n      text\r\n      more\r\n"
            "    'c d': \r\n  -\r\né: \U0001f600 {\r\nf: \"g\"\r\n"
        )
        paths: list[Path] = [
            (), ("a",), ("a", 0), ("a", 0, "b"), ("a", 0, "c d"), ("a", 1), ("é",), ("f",), ("f", "x"), ("a", 9, "b")
        ]  # fmt: skip

        assert list(yaml.locate(text, paths).values()) == [
            (2, 1),
            (3, 3),
            (3, 5),
            (3, 8),
            (6, 11),
            (7, 4),
            (8, 4),
            (9, 4),
            (9, 4),
            (3, 3),
        ]
        assert list(yaml.locate(text, paths, keys=True).values()) == [
            (2, 1),
            (2, 1),
            (3, 5),
            (3, 5),
            (6, 5),
            (7, 4),
            (8, 1),
            (9, 1),
            (9, 1),
            (2, 1),
        ]

    def test_doubled(self, formats: tuple[ModuleType, ModuleType]) -> None:
        """Of a doubled key the first has the place, as it has the value, with all inside it."""
        text = '{"a": {"b": 1},\n "a": {"b": 2, "c": 3}}'
        for module in formats:
            assert list(module.locate(text, [("a",), ("a", "b"), ("a", "c")]).values()) == [(1, 7), (1, 13), (1, 7)]

    @pytest.mark.parametrize("module", FORMATS)
    def test_malformed(self, module: ModuleType) -> None:
        """In a text that cannot be read to its end, what was read has its place."""
        text = '{"a": 1,\n "b": [2,\n !'

        assert module.locate(text, [("a",), ("b", 0), ("c",)]) == {("a",): (1, 7), ("b", 0): (2, 8), ("c",): (1, 1)}

    @pytest.mark.parametrize("module", FORMATS)
    @pytest.mark.parametrize("text", ["", "\ud800", " " * 5_000_001, "\x00", "[" * 1_000])
    def test_unreadable(self, module: ModuleType, text: str) -> None:
        """In a text that cannot be read at all, everything stands in front."""
        assert module.locate(text, [("a",), ()]) == {("a",): (1, 1), (): (1, 1)}

    @pytest.mark.parametrize("module", FORMATS)
    def test_none(self, module: ModuleType) -> None:
        """No paths, no places; paths from a generator are fine."""
        assert module.locate("[1]", []) == {}
        assert module.locate("[1]", iter([(0,)])) == {(0,): (1, 2)}


SAMPLE = """\
samenwerking: 1                        # version of the format
id: rondom-wijchen
name: Rondom Wijchen
legal_form: {kind: cooperative_association, statutory_name: null, liability: null}
self_descriptions:
  - {text: coöperatief samenwerkingsverband, form: no_form_named, source: article}
start: 2017-11-17
participants:
  - {holder: gm0296/unknown, roles: [initiator, commissioner, funder, null]}
  - null
organs:
  - id: board
    kind: board
    seats:
      - {party: gm0296, count: null}
      - {party: providers, roles: [chair], other_posts: [{organisation: 'Pluryn', post: "regio\\u0064irecteur"}, null]}
    decision_rule: |
      meer dan
      de helft
record:
  - {kind: deficit, year: 2018, amount: {about: 3000000}, share: 0.50}
"""


PIECES = [
    *"{}[]:,-?!&*#|>%@`'\"\\ \n\t\r~0", "\x00", "\x85", "\u2028", "\ufeff", "\ud800", "\U0001f600", "\\ud800", "\\u0",
    "---\n", "...", "<<", "NaN", "1e999", "9" * 20, "é", "/", "\\U",
]  # fmt: skip
WORDS = ["a", "b: ", "\n  ", "1", "null"]


class TestMutations:
    """Damaged text gives data or an error that says where, and never anything else."""

    def mutations(self, text: str, count: int) -> Iterator[str]:
        """Return *count* texts that differ from *text* in a few places."""
        chance = random.Random(text)  # noqa: S311
        for _ in range(count):
            damaged = text
            for _ in range(chance.randint(1, 3)):
                where = chance.randrange(len(damaged) + 1)
                until = where + chance.choice((0, 1, 1, 2, 9))
                damaged = chance.choice((
                    damaged[:where] + chance.choice(PIECES) + damaged[where:],
                    damaged[:where] + chance.choice(PIECES) + damaged[until:],
                    damaged[:where] + damaged[until:],
                    damaged[:where] + damaged[where:until] * 2 + damaged[until:],
                    damaged[:where] if chance.random() < 0.2 else damaged[until:] + damaged[:where],
                ))  # fmt: skip
            yield damaged

    def check(self, module: ModuleType, text: str) -> bool:
        """Check that reading *text* has a proper outcome, and return whether it was data."""
        try:
            data, problems = module.parse_leniently(text)
        except InvalidError as error:
            problems = error.problems
            data = None
            assert problems
        else:
            assert exact(data) == exact(module.parse(module.emit(data)))
        lines = re.split("\r\n|\r|\n", text)
        for problem in problems:
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 2
            assert problem.text("nl") != problem.text("en")
        places = module.locate(text, [(), ("id",), ("organs", 0, "seats", 1, "party")])
        assert all(line <= len(lines) for line, _ in places.values())
        if problems:
            with pytest.raises(InvalidError):
                module.parse(text)
        return not problems

    @pytest.mark.parametrize("module", FORMATS)
    def test_sample(self, module: ModuleType) -> None:
        """Thousands of damaged copies of a whole document."""
        text = SAMPLE if module is yaml else json.emit(yaml.parse(SAMPLE))
        outcomes = [self.check(module, damaged) for damaged in self.mutations(text, 4_000)]

        assert 0 < sum(outcomes) < len(outcomes)

    def test_sample_without_libyaml(self, pure_yaml: ModuleType) -> None:
        """Some hundred of them through the parser in Python."""
        outcomes = [self.check(pure_yaml, damaged) for damaged in self.mutations(SAMPLE, 250)]

        assert 0 < sum(outcomes) < len(outcomes)

    @pytest.mark.parametrize("module", FORMATS)
    @settings(max_examples=1_000, deadline=None)
    @given(text=st.lists(st.sampled_from(PIECES + WORDS), max_size=14).map("".join))
    def test_pieces(self, module: ModuleType, text: str) -> None:
        """Texts put together from whatever means something."""
        self.check(module, text)

    @settings(max_examples=600, deadline=None)
    @given(text=st.lists(st.sampled_from('{}[]:,"\\ \n-0123.eEuntrfalsd'), max_size=14).map("".join))
    def test_json_as_the_standard_library(self, text: str) -> None:
        """JSON is what the standard library takes for it, except for what we refuse on purpose."""
        try:
            expected = standard_json.loads(text, parse_float=Decimal)
        except (ValueError, InvalidOperation):
            with pytest.raises(InvalidError):
                json.parse(text)
        else:
            with suppress(InvalidError):
                assert exact(expected) == exact(json.parse(text))
