"""Sets of rules: joined, selected, and offered by other packages."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import entry_points
from typing import Any, Final, final

import attrs

from samenwerking.errors import InvalidError, Problem, nearest
from samenwerking.language import Text, same
from samenwerking.rules.aliases import ALIASES
from samenwerking.rules.rule import Rule, Version

ENTRY_POINT: Final = "samenwerking.rules"

_PREFIXES = "WGR WGRT WVR WPG OW WABO PW BW2 GW ARHI AWB AW MW BBV WOO ARCH AVG DIDAM DEMIN HRW EGTC BENELUX ANHOLT GOV"

FAMILIES: Final = frozenset(_PREFIXES.split())
"""Prefixes of codes that are the library's own, those of laws that are still to be encoded among them."""


@final
@attrs.frozen(eq=False, repr=False)
class RuleSet:
    """
    Rules that are checked together.

    Sets are joined by ``|`` and narrowed by `select`; what is left out of a selection still silences good practice
    where it decides the same point.

    Args:
        rules: The rules.

        selected: The codes of those that are shown; `None`: all.

        name: What people call the set.

    Raises:
        InvalidError: If two different rules have one code.

    Example:
        >>> (DUTCH_LAW | GOOD_GOVERNANCE).select("BW2", "GOV012").codes
        ('BW2-037-03', 'BW2-044-01', 'BW2-054-03', 'BW2-285-01', 'GOV012')
    """

    rules: tuple[Rule, ...]
    selected: frozenset[str] | None = None
    name: str = "rules"

    def __attrs_post_init__(self) -> None:
        known: dict[str, Rule] = {}
        for rule in self.rules:
            if known.setdefault(rule.code, rule) is not rule:
                problem = Problem(("rules", rule.code), same(f"'{rule.code}'"), _ONE_RULE, _OWN_PREFIX)
                raise InvalidError(self.name, [problem])

    @classmethod
    def of(cls, *rules: Rule, name: str = "rules") -> RuleSet:
        """Return the set of some rules."""
        return cls(tuple(rules), None, name)

    @classmethod
    def of_package(cls, package: str, name: str) -> RuleSet:
        """Return the set of all rules that are defined in the modules of a package, in order of their codes."""
        found: dict[str, Rule] = {}
        for module in _modules(package):
            found |= {value.code: value for value in vars(module).values() if isinstance(value, Rule)}
        return cls(tuple(found[code] for code in sorted(found)), None, name)

    @property
    def shown(self) -> tuple[Rule, ...]:
        """The rules that are selected."""
        return tuple(rule for rule in self.rules if self.selected is None or rule.code in self.selected)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the rules that are selected."""
        return tuple(rule.code for rule in self.shown)

    @property
    def fingerprint(self) -> str:
        """A short hash of all that the rules declare, which changes when a text, a severity or a version does."""
        said = [
            (rule.code, rule.name, rule.severity, rule.text, rule.under_law, *map(_declared, rule.versions))
            for rule in self
        ]
        return hashlib.sha256(repr(said).encode()).hexdigest()[:12]

    def __or__(self, other: RuleSet) -> RuleSet:
        """Join two sets; a rule that both have counts once."""
        rules = dict.fromkeys((*self.rules, *other.rules))
        selected = None if self.selected is None and other.selected is None else {*self.codes, *other.codes}
        return RuleSet(tuple(rules), None if selected is None else frozenset(selected), f"{self.name}+{other.name}")

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.shown)

    def __len__(self) -> int:
        return len(self.shown)

    def __repr__(self) -> str:
        return f"<RuleSet {self.name}: {len(self)} rules>"

    def get(self, code: str) -> Rule:
        """
        Return the rule of a code, or of a code that stands for a single one.

        Raises:
            InvalidError: If there is none, or if the code bundles several.
        """
        found = self.named(code)
        if len(found) == 1:
            return found[0]
        codes = ", ".join(rule.code for rule in found)
        problem = Problem((), same(f"'{code}'"), _ONE_CODE, _ONE_OF.format(codes=codes))
        raise InvalidError(self.name, [problem if found else _no_such_rule(code, self.rules)])

    def named(self, code: str) -> tuple[Rule, ...]:
        """Return the rules of a code, of a code of another chapter, of a name, or of a family such as ``WGR``."""
        wanted = code.upper()
        exact = tuple(rule for rule in self.rules if wanted == rule.code.upper() or code == rule.name)
        if exact:
            return exact
        if wanted in ALIASES:
            return tuple(rule for rule in self.rules if rule.code in ALIASES[wanted].rules)
        return tuple(rule for rule in self.rules if family(rule.code) == wanted)

    def select(self, *wanted: str) -> RuleSet:
        """
        Return the set of which only some rules are shown.

        Args:
            wanted: Codes, names, or families such as ``WGR`` and ``GOV``.

        Raises:
            InvalidError: If one of them is none, with the nearest.
        """
        found: set[str] = set()
        problems = []
        for one in dict.fromkeys(wanted):
            rules = self.named(one.strip())
            found |= {rule.code for rule in rules}
            problems += [] if rules else [_no_such_rule(one, self.rules)]
        if problems:
            raise InvalidError(self.name, problems)
        return attrs.evolve(self, selected=frozenset(found))

    @property
    def needed(self) -> tuple[Rule, ...]:
        """The rules that are selected, and those that may silence one of them."""
        shown = self.shown
        if self.selected is None:
            return shown
        codes = {code for rule in shown for code in rule.under_law} | set(self.codes)
        return tuple(rule for rule in self.rules if rule.code in codes)


def _declared(version: Version[Any]) -> tuple[object, ...]:
    moved, condition = version.transition, version.only_when
    return (
        str(version.start),
        str(version.until),
        version.citation.called(),
        str(version.value),
        str(dict(version.chapters)),
        None if condition is None else condition.text,
        None if moved is None else (str(moved.existing_on), str(moved.applies_from), moved.basis),
    )


def family(code: str) -> str:
    """Return the family of a code: ``WGR`` of WGR011A-01, ``BW2`` of BW2-054-03, ``OWN`` of OWN-1."""
    match = _FAMILY.match(code.upper())
    return match[1] if match else code.upper()


# the digit of BW2 is part of its name, those of WGR011A are an article
_FAMILY: Final = re.compile(r"([A-Z]+(?:[0-9](?![0-9]))?)")


def _modules(package: str) -> Iterator[object]:
    top = importlib.import_module(package)
    for found in sorted(pkgutil.walk_packages(top.__path__, f"{package}."), key=lambda one: one.name):
        yield importlib.import_module(found.name)


def _no_such_rule(code: str, rules: Iterable[Rule]) -> Problem:
    rules = tuple(rules)
    words = [word for rule in rules for word in (rule.code, rule.name)]
    near = nearest(code, [*words, *ALIASES]) or nearest(code, [family(rule.code) for rule in rules])
    return Problem((), same(f"'{code}'"), _A_RULE, _LOOK_UP, near)


def offered() -> tuple[str, ...]:
    """Return the names of the rule sets that installed packages offer, without loading them."""
    return tuple(sorted(point.name for point in entry_points(group=ENTRY_POINT)))


def installed_rules(name: str) -> RuleSet:
    """
    Return the rule set that an installed package offers; it is checked only where somebody asks for it.

    A package offers a `RuleSet` at the entry point ``samenwerking.rules``.

    Args:
        name: The name of the entry point.

    Raises:
        InvalidError: If no package offers that name, what it offers is no rule set, or one of its codes has a prefix
            of the library's own.

    Example:
        >>> try:
        ...     installed_rules("nowhere")
        ... except InvalidError as error:
        ...     error.problems[0].found.en
        "'nowhere'"
    """
    found = [point for point in entry_points(group=ENTRY_POINT) if point.name == name]
    if not found:
        known = ", ".join(offered()) or "-"
        remedy = _INSTALL.format(known=known)
        raise InvalidError("--with", [Problem((), same(f"'{name}'"), _OFFERED, remedy, nearest(name, offered()))])
    if len(found) > 1:
        offering = ", ".join(sorted(point.value for point in found))
        raise InvalidError("--with", [Problem((), same(offering), _ONE_PACKAGE.format(name=name), _REMOVE_ONE)])
    rules = found[0].load()
    if not isinstance(rules, RuleSet):
        problem = Problem((), same(type(rules).__name__), _A_RULE_SET, _OFFER_ONE)
        raise InvalidError(f"{name} ({found[0].value})", [problem])
    if taken := [rule.code for rule in rules.rules if family(rule.code) in FAMILIES]:
        problem = Problem(("rules", taken[0]), same(f"'{taken[0]}'"), _NOT_OURS, _OWN_PREFIX)
        raise InvalidError(f"{name} ({found[0].value})", [problem])
    return rules


_OFFERED = Text(
    "de naam van regels die een geïnstalleerd pakket aanbiedt", "the name of rules that an installed package offers"
)
_ONE_PACKAGE = Text("één pakket dat '{name}' aanbiedt", "one package that offers '{name}'")
_REMOVE_ONE = Text("Verwijder er een.", "Remove one of them.")
_INSTALL = Text("Geïnstalleerd: {known}.", "Installed: {known}.")
_A_RULE_SET = Text("een RuleSet", "a RuleSet")
_OFFER_ONE = Text("Bied RuleSet.of(...) aan.", "Offer RuleSet.of(...).")
_NOT_OURS = Text("een code met een eigen voorvoegsel", "a code with a prefix of its own")
_ONE_RULE = Text("één regel per code", "one rule for each code")
_OWN_PREFIX = Text("Geef eigen regels een eigen voorvoegsel.", "Give rules of your own a prefix of your own.")
_A_RULE = Text("de code, de naam of de familie van een regel", "the code, the name or the family of a rule")
_LOOK_UP = Text("'samenwerking rules' noemt ze alle.", "'samenwerking rules' lists them all.")
_ONE_CODE = Text("de code van één regel", "the code of one rule")
_ONE_OF = Text("Neem een van: {codes}.", "Take one of: {codes}.")
