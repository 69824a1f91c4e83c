"""
Put a file of situations, in the words of ``law/scenarios.md``, to the rules.

    python -m tests.run_scenarios FILE [--all] [--lang nl|en]

Prints for each situation what is expected and what was found, with the findings or what is missing, and the count at
the end. Situations of which no code is encoded are only counted. Exits 1 where one disagrees.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs
import yaml

from samenwerking import ALL_RULES, InvalidError, Report, check, from_data
from samenwerking.language import Language
from samenwerking.rules.outcome import Status, fold

from .scenarios import ScenarioError, document


@attrs.frozen
class Answer:
    """What was found about one situation."""

    id: str
    codes: tuple[str, ...]
    expected: str
    found: str | None
    why: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether it is what was expected."""
        return self.found == self.expected


def codes_of(scenario: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the codes that a situation asks."""
    code = scenario["code"]
    return (code,) if isinstance(code, str) else tuple(code)


def is_encoded(code: str) -> bool:
    """Say whether there is a rule of a code."""
    return bool(ALL_RULES.named(code))


def answer(scenario: Mapping[str, Any], language: Language = "en") -> Answer:
    """Put one situation to the rules."""
    codes = codes_of(scenario)
    asked = [code for code in codes if is_encoded(code)]
    if not asked:
        return Answer(scenario["id"], codes, scenario["expected"], None)
    try:
        collaboration = from_data(document(scenario))
    except (ScenarioError, InvalidError) as error:
        return Answer(scenario["id"], codes, scenario["expected"], "no document", (str(error),))
    report = check(collaboration, on=str(scenario["day"]), rules=ALL_RULES.select(*asked))
    found = fold({report.status(code) for code in asked})
    return Answer(scenario["id"], codes, scenario["expected"], found.value, tuple(_why(report, found, language)))


def _why(report: Report, found: Status, language: Language) -> Iterable[str]:
    if found is Status.VIOLATED:
        yield from (f"{one.code} {one.place}: {one.text.get(language)}" for one in report.findings)
    elif found is Status.UNKNOWN:
        yield from (f"? {one.fact.get(language)} [{', '.join(one.places)}]" for one in report.missing)
    elif found is Status.NOT_APPLICABLE:
        yield from (one.why.get(language) for one in report.outcomes if one.why is not None)
    yield from (f"error: {error.error}" for error in report.errors)


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--all", action="store_true", help="also show situations that are not encoded")
    parser.add_argument("--lang", choices=("nl", "en"), default="en")
    known = parser.parse_args()
    answers = [answer(one, known.lang) for one in yaml.safe_load(known.file.read_text(encoding="utf-8"))]
    for one in answers:
        if one.found is None and not known.all:
            continue
        mark = "not encoded" if one.found is None else "agrees" if one.agrees else "DIFFERS"
        print(f"{one.id}  {', '.join(one.codes)}  expected {one.expected}, found {one.found}: {mark}")
        for line in one.why:
            print(f"      {line}")
    asked = [one for one in answers if one.found is not None]
    agreeing = sum(one.agrees for one in asked)
    print(f"\n{agreeing} of {len(asked)} agree; {len(answers) - len(asked)} ask codes that are not encoded.")
    return 0 if agreeing == len(asked) else 1


if __name__ == "__main__":
    sys.exit(main())
