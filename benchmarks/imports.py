"""
How long does it take to import the library, and to import it and load a first document?

Every figure is that of fresh processes which take turns: the median, and what that is over the bare interpreter.
Beside it stands pydantic with the same classes, written out as a module.

    python benchmarks/imports.py [--quick]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pydantic_source
import samples

BARE = "bare interpreter"
IMPORT = "import samenwerking"
OURS = "samenwerking: model, and a first document"
PYDANTIC = "pydantic: the same classes, and that document"
IMPORT_TARGET = 80.0
RATIO_TARGET = 0.9


def programs(folder: Path) -> dict[str, str]:
    """Return what is run, by name, with the files that it needs in *folder*."""
    (folder / "models.py").write_text(pydantic_source.source(), encoding="utf-8")
    (folder / "deferred.py").write_text(pydantic_source.source(deferred=True), encoding="utf-8")
    (folder / "document.json").write_text(samples.texts(1)[0], encoding="utf-8")
    document = str(folder / "document.json")
    there = f"import sys; sys.path.insert(0, {str(folder)!r}); "
    validated = f"import {{module}} as m; m.LOADER.validate_json(open({document!r}, encoding='utf-8').read())"
    return {
        BARE: "pass",
        IMPORT: "import samenwerking",
        "import attrs, cattrs": "import attrs, cattrs",
        "samenwerking: model": "from samenwerking import Collaboration",
        "samenwerking: model, load": "from samenwerking import Collaboration, load",
        OURS: f"from samenwerking import Collaboration, load; load({document!r})",
        "import pydantic, BaseModel": "from pydantic import BaseModel",
        "pydantic: the same classes": f"{there}import models",
        PYDANTIC: there + validated.format(module="models"),
        "pydantic, classes built at their first use": there + validated.format(module="deferred"),
    }


def milliseconds(program: str, compiled: Path) -> float:
    """Return how long a fresh process takes for *program*, with the byte code of all modules kept in a directory."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(compiled)
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)
    return (time.perf_counter() - begun) * 1000


def times(rounds: int) -> dict[str, list[float]]:
    """Return the milliseconds of each program in each round; they take turns within a round."""
    with tempfile.TemporaryDirectory() as folder:
        chosen, compiled = programs(Path(folder)), Path(folder, "compiled")
        for program in chosen.values():  # so that everything is compiled, as it is where a package was installed
            milliseconds(program, compiled)
        found: dict[str, list[float]] = {name: [] for name in chosen}
        for _ in range(rounds):
            for name, program in chosen.items():
                found[name].append(milliseconds(program, compiled))
    return found


def main(arguments: list[str]) -> int:
    """Print the table; return 1 if a target is missed."""
    parser = argparse.ArgumentParser(description="How long does it take to import the library?")
    parser.add_argument("--quick", action="store_true", help="3 rounds")
    parser.add_argument("--rounds", type=int, default=9, help="how many rounds")
    options = parser.parse_args(arguments)
    rounds = 3 if options.quick else options.rounds
    found = times(rounds)
    over = {
        name: statistics.median(time - bare for time, bare in zip(values, found[BARE], strict=True))
        for name, values in found.items()
    }
    print(f"{rounds} rounds, Python {sys.version.split()[0]}\n")
    print(f"{'':47}{'median ms':>10}{'over bare':>11}{'fastest':>9}{'x pydantic':>12}")
    for name, values in found.items():
        row = f"{name:47}{statistics.median(values):10.1f}{over[name]:11.1f}{min(values):9.1f}"
        print(f"{row}{over[name] / over[PYDANTIC]:12.2f}")
    ratio = over[OURS] / over[PYDANTIC]
    print(f"\nimport samenwerking: {over[IMPORT]:.1f} ms over bare (target: at most {IMPORT_TARGET:.0f})")
    print(f"model and first document / pydantic: {ratio:.2f} (target: at most {RATIO_TARGET})")
    return 0 if over[IMPORT] <= IMPORT_TARGET and ratio <= RATIO_TARGET else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
