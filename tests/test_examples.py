"""The scripts in `examples/` print what stands beside them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
SCRIPTS = sorted(EXAMPLES.glob("*.py"))


def test_there_is_a_script_for_every_document() -> None:
    assert [path.stem for path in sorted(EXAMPLES.glob("*.yaml"))] == [path.stem for path in SCRIPTS]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_prints_what_stands_beside_it(script: Path) -> None:
    done = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=os.environ | {"SAMENWERKING_LANG": "en", "PYTHONIOENCODING": "utf-8"},
    )

    assert script.with_suffix(".txt").read_text(encoding="utf-8") == done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_speaks_dutch_too(script: Path) -> None:
    done = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=os.environ | {"SAMENWERKING_LANG": "nl", "PYTHONIOENCODING": "utf-8"},
    )

    assert done.stdout not in ("", script.with_suffix(".txt").read_text(encoding="utf-8"))
