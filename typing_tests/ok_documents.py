"""Loading and writing: the structure that is asked for is the structure that comes."""

# pyright: strict

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from samenwerking import (
    Collaboration,
    Cooperative,
    Document,
    InvalidError,
    Problem,
    dump,
    dumps,
    load,
    loads,
    read,
    to_data,
)

assert_type(load("examples/rondom_wijchen.yaml"), Collaboration)
assert_type(load(Path("examples/rondom_wijchen.yaml"), structure=Cooperative), Cooperative)
assert_type(loads("{}", format="json"), Collaboration)
assert_type(loads("", structure=Cooperative, name="mine"), Cooperative)
assert_type(read("examples/rondom_wijchen.yaml"), Document[Collaboration])
assert_type(read("examples/rondom_wijchen.yaml", structure=Cooperative).value, Cooperative)
assert_type(read("-").locate("organs/board"), tuple[int, int])

collaboration = load("examples/rondom_wijchen.yaml")
if isinstance(collaboration, Cooperative):
    assert_type(collaboration, Cooperative)
assert_type(dumps(collaboration), str)
assert_type(dumps(collaboration, format="json"), str)
dump(collaboration, Path("copy.json"))
for key in to_data(collaboration):
    assert_type(key, str)

try:
    loads("")
except InvalidError as error:
    assert_type(error.problems, tuple[Problem, ...])
    assert_type(error.text("nl"), str)
    assert_type([(problem.place, problem.line, problem.remedy.get("en")) for problem in error.problems],
                list[tuple[str, int | None, str]])  # fmt: skip
    found: ValueError = error
