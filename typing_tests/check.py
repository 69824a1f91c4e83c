"""
Types as users meet them: what is right passes both checkers, what is wrong is seen by both.

``ok_*.py`` must be clean. In ``wrong_*.py`` both checkers must report each line that ends in ``# error``, and no other;
``# error: mypy`` or ``# error: pyright`` marks what only that one can see. The checkers run without the settings of
this project, on the installed package, as at a user's: mypy with ``--strict`` and ``truthy-bool``, pyright with what it
does by default, and on ``ok_*.py``, which say so themselves, strictly.

Run it as ``python typing_tests/check.py``; it prints what differs, and exits 1 if anything does.
"""

# What a program prints is its purpose, and what it starts is named here.
# ruff: noqa: S603, T201

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
MARKER = re.compile(r"# error(?:: (mypy|pyright))?$")

Found = dict[tuple[str, int], str]
"""What a checker reports, by file and line."""


def expected(files: list[Path], checker: str) -> set[tuple[str, int]]:
    """Return the lines that *checker* must report."""
    return {
        (file.name, number)
        for file in files
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1)
        if (marker := MARKER.search(line)) and marker[1] in (None, checker)
    }


def start(*arguments: str) -> subprocess.Popen[str]:
    """Start a checker as a module of this Python, away from the settings of any project."""
    return subprocess.Popen(
        [sys.executable, "-m", *arguments],
        cwd=HERE,
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def mypy(files: list[Path]) -> subprocess.Popen[str]:
    """Start mypy."""
    cache = HERE.parent / ".mypy_cache" / "typing_tests"
    settings = f"--config-file={os.devnull}", f"--cache-dir={cache}", "--strict", "--enable-error-code=truthy-bool"
    return start("mypy", *settings, "--output=json", *(file.name for file in files))


def pyright(files: list[Path]) -> subprocess.Popen[str]:
    """Start pyright."""
    return start("pyright", "--outputjson", f"--pythonpath={sys.executable}", *(file.name for file in files))


def by_mypy(output: str) -> Iterator[tuple[str, int, str]]:
    """Yield what mypy reports: one JSON value per line."""
    for line in output.splitlines():
        said = json.loads(line)
        if said["severity"] == "error":
            yield said["file"], said["line"], f"{said['message']} [{said['code']}]"


def by_pyright(output: str) -> Iterator[tuple[str, int, str]]:
    """Yield what pyright reports: one JSON value, with lines from 0."""
    for said in json.loads(output)["generalDiagnostics"]:
        if said["severity"] == "error":
            yield said["file"], said["range"]["start"]["line"] + 1, f"{said['message']} [{said.get('rule', 'syntax')}]"


def main() -> int:
    """Run both checkers; return how the program ends."""
    files = sorted([*HERE.glob("ok_*.py"), *HERE.glob("wrong_*.py")])
    running = [("mypy", mypy(files), by_mypy), ("pyright", pyright(files), by_pyright)]
    differences = 0
    for checker, process, read in running:
        output, errors = process.communicate()
        try:
            found: Found = {(Path(file).name, line): message for file, line, message in read(output)}
        except (ValueError, KeyError):
            print(f"{checker} did not run:\n{output}{errors}")
            return 1
        wanted = expected(files, checker)
        # exit codes: 0 nothing found, 1 errors found, others: it could not run
        if process.returncode not in (0, 1) or (not found and wanted):
            print(f"{checker} did not run (exit code {process.returncode}):\n{output}{errors}")
            return 1
        for place in sorted(found.keys() | wanted):
            if (place in found) != (place in wanted):
                differences += 1
                print(f"{place[0]}:{place[1]}: {checker}: {found.get(place, 'sees no error here')}")
        print(f"{checker}: {len(wanted & found.keys())} of {len(wanted)} planted errors seen, in {len(files)} files")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
