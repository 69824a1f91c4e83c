"""``samenwerking rules``: the rules, or all of one."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from samenwerking.cli.arguments import ALL_IS_WELL, Command, Parser
from samenwerking.cli.output import say, write
from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.rules.sets import RuleSet
    from samenwerking.rules.standing import Standing


def _add_arguments(parser: Parser) -> None:
    language = parser.language
    add = parser.options.add_argument
    parser.inputs.add_argument("code", nargs="?", metavar="CODE", help=_CODE.get(language))
    add("--on", type=parser.day, metavar=_DAY.get(language), help=_ON.get(language))
    parser.add_rule_sets()
    add("--format", choices=("text", "json"), default="text", help=_FORMAT.get(language))


def _run(parser: Parser, known: Namespace) -> int:
    from samenwerking.cli.rule_text import everything, table
    from samenwerking.rules.writing import wrapped

    rules = parser.rules(known.rule_sets)
    asked = _asked(parser, rules, known)
    shown = [one for one in asked.laws if asked.is_in_full or one.stands == "yes"] if known.on else asked.laws
    if known.format == "json":
        _write_data(shown, is_one=asked.is_one)
    elif asked.is_in_full:
        blocks = [everything(one, parser.language) for one in shown]
        if asked.about is not None:
            blocks.insert(0, wrapped(asked.about.get(parser.language)))
        say("\n\n\n".join(blocks))
    else:
        unread = sum(one.stands == "unknown" for one in asked.laws)
        say(table(shown, unread, known.on, parser.language))
    return ALL_IS_WELL


class _Asked(NamedTuple):
    """The rules that were asked for, and whether all is told of each."""

    laws: list[Standing]
    is_in_full: bool = False
    is_one: bool = False
    about: Text | None = None


def _asked(parser: Parser, rules: RuleSet, known: Namespace) -> _Asked:
    from samenwerking.rules.aliases import ALIASES
    from samenwerking.rules.chapters import CHAPTERS
    from samenwerking.rules.standing import as_it_stood

    if known.code is None:
        return _Asked([as_it_stood(rule, known.on) for rule in rules])
    code = known.code.strip()
    found = parser.select(rules, [code]).shown
    if any(code.upper() == rule.code.upper() or code == rule.name for rule in found):
        return _Asked([as_it_stood(rule, known.on) for rule in found], is_in_full=True, is_one=True)
    if (alias := ALIASES.get(code.upper())) is None:
        return _Asked([as_it_stood(rule, known.on) for rule in found])
    chapter = next(one for one in CHAPTERS if one.number == alias.chapter)
    codes = ", ".join(rule.code for rule in found)
    about = _ALIAS.format(alias=code.upper(), codes=codes, chapter=alias.chapter)
    return _Asked([as_it_stood(rule, known.on, chapter) for rule in found], is_in_full=True, about=about)


def _write_data(laws: Sequence[Standing], *, is_one: bool) -> None:
    """Write one JSON text: an object where one rule was asked for by its code or name, else a list."""
    from samenwerking.cli.rule_data import data

    found = [data(one) for one in laws]
    write(json.dumps(found[0] if is_one else found, ensure_ascii=False, indent=2) + "\n")


_DAY = Text("DAG", "DAY")
_CODE = Text(
    "toon alles van de regel met deze code of naam, of noem de regels van deze familie, zoals GOV; anders alle",
    "show all of the rule with this code or name, or list the rules of this family, such as GOV; by default all",
)
_ON = Text(
    "zeg wat op deze dag van kracht is, jaar-maand-dag, en noem alleen die regels",
    "say what is in force on this day, year-month-day, and list only those rules",
)
_FORMAT = Text("text voor mensen, json voor programma's", "text for people, json for programs")
_ALIAS = Text(
    "{alias} is de code van {codes} in hoofdstuk {chapter} van de Wgr.",
    "{alias} is the code of {codes} in chapter {chapter} of the Wgr.",
)

COMMAND = Command(
    "rules",
    Text("noem de regels, of toon er een", "list the rules, or show one"),
    Text(
        "Noem de regels van wet en goed bestuur, of toon alles van een: versies, bronnen en voorbeelden.",
        "List the rules of law and good practice, or show all of one: versions, sources and examples.",
    ),
    Text(
        "voorbeelden:\n  samenwerking rules --on 2018-06-01\n  samenwerking rules WGR035-01\n"
        "  samenwerking rules GOV --format json",
        "examples:\n  samenwerking rules --on 2018-06-01\n  samenwerking rules WGR035-01\n"
        "  samenwerking rules GOV --format json",
    ),
    _add_arguments,
    _run,
)
