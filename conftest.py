"""Samples in the README, the documentation and docstrings run as tests."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from doctest import ELLIPSIS, IGNORE_EXCEPTION_DETAIL
from pathlib import Path

from sybil import Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import CodeBlockParser as MarkdownCodeBlockParser
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent

os.environ["SAMENWERKING_LANG"] = "en"


def load_document(example: Example) -> None:
    """Load a sample of the file format; a part of a document gets the head that it lacks."""
    from samenwerking import loads
    from samenwerking.model.content import Content

    text = str(example.parsed)
    loads(
        text
        if text.lstrip("# ").startswith("samenwerking:")
        else f"samenwerking: 1\nid: sample\nstructure: network\n{text}",
        structure=Content,
    )


def run_commands(example: Example) -> str | None:
    """Run each command of a sample in the root of the project, and compare what it prints."""
    expected: list[str] = []
    printed: list[str] = []
    for line in str(example.parsed).splitlines():
        expected.append(line.rstrip())
        if not line.startswith("$ "):
            continue
        words = shlex.split(line[2:], comments=True)
        if words[0] == "samenwerking":
            command = [sys.executable, "-m", *words]
        elif words[0] == "python" and words[1].startswith("examples/"):
            command = [sys.executable, *words[1:]]
        else:
            return f"a sample may run samenwerking and examples only, not {words[0]!r}"
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603
        printed += [line.rstrip(), *(text.rstrip() for text in (done.stdout + done.stderr).splitlines())]
    return None if printed == expected else "\n".join(["expected:", *expected, "", "printed:", *printed])


_markdown = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        MarkdownCodeBlockParser(language="yaml", evaluator=load_document),
        MarkdownCodeBlockParser(language="console", evaluator=run_commands),
    ],
    patterns=["*.md"],
    excludes=["CHANGELOG.md", "CONTRIBUTING.md"],
)


def know_public_names(namespace: dict[str, object]) -> None:
    """Let examples in docstrings use what ``from samenwerking import *`` gives, and their own module's names."""
    exec("from samenwerking import *", namespace)  # noqa: S102


_docstrings = Sybil(
    parsers=[DocTestParser(optionflags=IGNORE_EXCEPTION_DETAIL)],
    setup=know_public_names,
    path="src",
    patterns=["*.py"],
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = (_markdown + _docstrings).pytest()
