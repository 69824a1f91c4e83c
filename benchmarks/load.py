"""
How long does it take to load a document, beside other ways to do it?

Loads generated documents (`samples`) in rounds that take turns, with the garbage collector off, and prints medians;
peak memory, of all documents kept at once, is traced in a fresh process for each contender.

    python benchmarks/load.py [--quick]
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import math
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

import cattrs
import pydantic_source
import samples
from cattrs.gen import make_dict_structure_fn

from samenwerking import Collaboration, loads
from samenwerking.model.collaboration import Facts
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Family, kinds_of
from samenwerking.values.marks import Mark

Load = Callable[[str], object]

OURS = "samenwerking"
PYDANTIC = "pydantic, dates and holders left as text"
CATTRS = "plain cattrs, strict"
TARGET = 3.0


def contenders() -> dict[str, Callable[[], Load]]:
    """Return what makes each contender, by name."""
    return {
        "json.loads alone": lambda: json.loads,
        PYDANTIC: lambda: pydantic_loader(parsed=False),
        "pydantic, with our value classes": lambda: pydantic_loader(parsed=True),
        OURS: lambda: lambda text: loads(text, format="json"),
        "plain cattrs, strict, checks of the classes off": unchecked_cattrs_loader,
        CATTRS: cattrs_loader,
    }


# pydantic


def pydantic_loader(*, parsed: bool) -> Load:
    """Return the loader of the same classes made for pydantic."""
    name = f"pydantic_models_{'parsed' if parsed else 'texts'}"
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, f"{name}.py").write_text(pydantic_source.source(parsed=parsed), encoding="utf-8")
        sys.path.insert(0, folder)
        try:
            module = importlib.import_module(name)
        finally:
            sys.path.remove(folder)
    return module.LOADER.validate_json  # type: ignore[no-any-return]


# cattrs, the way its documentation shows it


def cattrs_loader() -> Load:
    """Return a loader by cattrs alone: the same classes, strict, no other keys, none of our generated readers."""
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=False)
    for cls in (str, int, bool):
        converter.register_structure_hook(cls, _strictly(cls))
    converter.register_structure_hook_func(_is_atom, _read_atom)
    converter.register_structure_hook_func(_is_kind, _read_kind)
    converter.register_structure_hook_factory(_has_marks, lambda hint: _marked(hint, converter))
    converter.register_structure_hook_factory(_is_part, lambda cls: _part(cls, converter))

    def load(text: str) -> object:
        data = json.loads(text)
        del data["samenwerking"]
        return converter.structure(data, Collaboration)

    return load


def _strictly(cls: type) -> Callable[[Any, Any], Any]:
    def read(raw: Any, _: Any) -> Any:
        if type(raw) is not cls:
            raise TypeError(raw)
        return raw

    return read


def _is_atom(cls: Any) -> bool:
    return (
        isinstance(cls, type)
        and cls.__module__.startswith("samenwerking.")
        and not issubclass(cls, (Part, Labelled, Mark))
        and (hasattr(cls, "from_plain") or hasattr(cls, "parse"))
    )


def _read_atom(raw: Any, cls: Any) -> Any:
    return cls.from_plain(raw) if hasattr(cls, "from_plain") else cls.parse(raw)


def _is_kind(hint: Any) -> bool:
    return get_origin(hint) is type


def _read_kind(raw: Any, hint: Any) -> Any:
    return kinds_of(get_args(hint)[0])[raw]


def _has_marks(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType) and any(get_origin(one) is Literal for one in get_args(hint))


def _marked(hint: Any, converter: cattrs.Converter) -> Callable[[Any, Any], Any]:
    marks = {mark.value: mark for one in get_args(hint) if get_origin(one) is Literal for mark in get_args(one)}
    (inner,) = [one for one in get_args(hint) if one is not types.NoneType and get_origin(one) is not Literal]
    read = converter.get_structure_hook(inner)

    def read_marked(raw: Any, _: Any) -> Any:
        if raw is None:
            return None
        return marks[raw] if type(raw) is str and raw in marks else read(raw, inner)

    return read_marked


def _is_part(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, Part)


def _part(cls: Any, converter: cattrs.Converter) -> Callable[[Any, Any], Any]:
    if issubclass(cls, Family):
        return _family(cls, converter)
    read = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=False)
    if cls.bare is None:
        return read
    return lambda raw, _: read({cls.bare: raw} if type(raw) is str else raw, cls)


def _family(cls: Any, converter: cattrs.Converter) -> Callable[[Any, Any], Any]:
    readers: dict[str | None, Any] = {}

    def read(raw: Any, _: Any) -> Any:
        rest = dict(raw)
        word = rest.pop(cls.tag, None)
        if word not in readers:
            kind = kinds_of(cls)[word]
            readers[word] = make_dict_structure_fn(
                kind, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=False
            )
        return readers[word](rest, kinds_of(cls)[word])

    return read


def unchecked_cattrs_loader() -> Load:
    """Return that loader without the checks that the constructors make; of no use to others in this process."""
    Part.check = Facts.__attrs_post_init__ = lambda _: None  # type: ignore[method-assign, assignment]
    return cattrs_loader()


# Measuring


def times(count: int, rounds: int) -> tuple[dict[str, list[float]], dict[str, float]]:
    """
    Return the microseconds per document of each contender in each round, and with each document in its fastest round.

    The latter is what a busy machine disturbs least. Each contender has a process of its own, so that none changes
    classes or fills caches for another; they take turns.
    """
    workers = {name: _started("--work", name, count) for name in contenders()}
    found: dict[str, list[float]] = {name: [] for name in workers}
    fastest = {}
    for worker in workers.values():
        _line_from(worker)  # it is ready
    for _ in range(rounds):
        for name, worker in workers.items():
            worker.stdin.write("go\n")
            worker.stdin.flush()
            median, fastest[name] = map(float, _line_from(worker).split())
            found[name].append(median)
    for worker in workers.values():
        worker.communicate()
    return found, fastest


def _started(option: str, name: str, count: int) -> Any:
    command = [sys.executable, __file__, option, name, "--documents", str(count)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _line_from(worker: Any) -> str:
    line = worker.stdout.readline()
    if not line:
        raise SystemExit("a contender has failed: see above")
    return line  # type: ignore[no-any-return]


def work(name: str, count: int) -> None:
    """Time a round for each line that comes in."""
    texts, load = samples.texts(count), contenders()[name]()
    load(texts[0])
    gc.collect()
    gc.disable()
    fastest = [math.inf] * count
    print("ready", flush=True)
    for _ in sys.stdin:
        total = 0.0
        for position, text in enumerate(texts):
            begun = time.perf_counter()
            load(text)
            taken = time.perf_counter() - begun
            total += taken
            fastest[position] = min(fastest[position], taken)
        print(total / count * 1e6, sum(fastest) / count * 1e6, flush=True)


def peak(name: str, count: int) -> float:
    """Return the most memory, in MB, that loading and keeping *count* documents takes, in a process of its own."""
    worker = _started("--peak", name, count)
    return float(worker.communicate()[0])


def traced_peak(name: str, count: int) -> float:
    """Return that of this process."""
    texts, load = samples.texts(count), contenders()[name]()
    load(texts[0])
    gc.collect()
    tracemalloc.start()
    kept = [load(text) for text in texts]
    return tracemalloc.get_traced_memory()[1] / 1e6 if kept else 0.0


def agree(texts: list[str]) -> None:
    """Make sure that the contenders read the same and are equally strict."""
    wrong = texts[0].replace('"samenwerking":1,', '"samenwerking":1,"unheard_of":1,', 1)
    ours, plain = contenders()[OURS](), cattrs_loader()
    if any(ours(text) != plain(text) for text in texts):
        raise SystemExit("two contenders read different values")
    for load in (ours, plain, pydantic_loader(parsed=False), pydantic_loader(parsed=True)):
        try:
            load(wrong)
        except Exception:
            continue
        raise SystemExit("a contender accepts a key that no class has")


def main(arguments: list[str]) -> int:
    """Print the table; return 1 if a target is missed."""
    parser = argparse.ArgumentParser(description="How long does it take to load a document?")
    parser.add_argument("--quick", action="store_true", help="100 documents and 3 rounds")
    parser.add_argument("--documents", type=int, default=1000, help="how many documents")
    parser.add_argument("--rounds", type=int, default=7, help="how many rounds")
    parser.add_argument("--work", help=argparse.SUPPRESS)
    parser.add_argument("--peak", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    count, rounds = (100, 3) if options.quick else (options.documents, options.rounds)
    if options.work:
        work(options.work, count)
        return 0
    if options.peak:
        print(traced_peak(options.peak, count))
        return 0
    return judge(count, rounds)


def judge(count: int, rounds: int) -> int:
    """Measure, print, and say whether the targets are met."""
    texts = samples.texts(min(count, 20))
    agree(texts)
    found, fastest = times(count, rounds)
    medians = {name: statistics.median(values) for name, values in found.items()}
    size = sum(map(len, texts)) / len(texts) / 1000
    print(f"{count} documents of {size:.1f} kB, {rounds} rounds, Python {sys.version.split()[0]}\n")
    print(f"{'us per document':49}{'median':>8}{'ratio':>7}{'fastest':>9}{'ratio':>7}{'peak MB':>9}")
    for name, median in medians.items():
        row = f"{name:49}{median:8.0f}{median / medians[PYDANTIC]:7.2f}"
        row += f"{fastest[name]:9.0f}{fastest[name] / fastest[PYDANTIC]:7.2f}"
        print(f"{row}{peak(name, count):9.1f}")
    ratio = fastest[OURS] / fastest[PYDANTIC]
    print(f"\n{OURS} / pydantic: {ratio:.2f} (target: at most {TARGET})")
    print(f"{OURS} / plain cattrs: {fastest[OURS] / fastest[CATTRS]:.2f} (target: less than 1)")
    return 0 if ratio <= TARGET and fastest[OURS] < fastest[CATTRS] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
