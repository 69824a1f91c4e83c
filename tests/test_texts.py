"""Everything that people read stands in Dutch and in English, with the same placeholders."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "samenwerking"
PLACEHOLDER = re.compile(r"{[a-z_]*}")

EQUAL = {
    "",
    "'{said}': {form}",
    "agenda {agenda}",
    "budget",
    "criteria",
    "is",
    "partner",
    "procedure",
    "quorum {share}",
    "score",
    "was",
    "{act} {which}",
    "{amount}",
    "{head} ({rest})",
    "{item}: {status}",
    "{key}: {value}",
    "{kind} ({subject})",
    "{kind} ({who})",
    "{kind} {name}",
    "{kind}",
    "{kind}: {day}",
    "{name} {number}",
    "{name}: {note}",
    "{number}: {parties} ({when})",
    "{party}: {role}",
    "{seats} ({parties})",
    "{what}, {year}",
    "{what}: {day}",
    "{word}",
}
"""Texts that read alike in both languages."""


def pairs() -> Iterator[tuple[str, str, str]]:
    """Yield where each pair of texts stands in the source, and both texts, where they are written out."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
                texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
                texts += [keyword.value.value for keyword in node.keywords if isinstance(keyword.value, ast.Constant)]
                if len(texts) == 2:
                    yield f"{path.relative_to(SOURCE)}:{node.lineno}", texts[0], texts[1]


PAIRS = list(pairs())


def test_there_are_texts() -> None:
    assert len(PAIRS) > 200


def test_every_text_stands_in_both_languages() -> None:
    """Neither is empty, and both have the same placeholders."""
    wrong = [where for where, nl, en in PAIRS if bool(nl.strip()) != bool(en.strip())]
    wrong += [where for where, nl, en in PAIRS if sorted(PLACEHOLDER.findall(nl)) != sorted(PLACEHOLDER.findall(en))]

    assert wrong == []


def test_texts_that_are_equal_are_listed() -> None:
    """Labels of classes, members and keys that are equal are listed with the tests of those."""
    equal = {nl for where, nl, en in PAIRS if nl == en and not is_label(where)}

    assert equal == EQUAL


def is_label(where: str) -> bool:
    """Say whether a text is the label of a class or a key."""
    name, line = where.split(":")
    written = (SOURCE / name).read_text(encoding="utf-8").splitlines()[int(line) - 1]
    return name == "model/keys.py" or "labels" in written
