"""Rules: what a rule is, and how one is written."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Generic, TypeAlias, TypedDict, TypeVar, Unpack, final, overload

import attrs

from samenwerking.language import Text
from samenwerking.model.agenda import Agenda
from samenwerking.model.collaboration import Facts
from samenwerking.model.forms import LegalForm
from samenwerking.rules.chapters import Chapter
from samenwerking.rules.citations import Article, Citation
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.instances import Instances
from samenwerking.schema.labels import Labelled
from samenwerking.values.dates import to_day
from samenwerking.values.truth import Truth

Value = TypeVar("Value", covariant=True)
About = TypeVar("About")
V = TypeVar("V")


@final
class Severity(Labelled):
    """How bad a violation is (*ernst*)."""

    ERROR = "error", "fout"
    WARNING = "warning", "waarschuwing"
    INFO = "info", "ter informatie", "for information"


@final
class Basis(Labelled):
    """How a date or term came to be known (*grondslag*): read in the law, told by others, or inferred."""

    STATED = "stated", "gelezen in de wet", "read in the law"
    REPORTED = "reported", "ontleend aan commentaren", "taken from commentaries"
    INFERRED = "inferred", "afgeleid", "inferred"


@final
@attrs.frozen
class Transition:
    """
    What a change of the law leaves as it was for a while (*overgangsrecht*).

    Args:
        existing_on: The day of the change: what was there before keeps the older rule.

        applies_from: The first day on which the newer rule holds for that too.

        basis: How these days are known.

        source: Where they stand.

        existed: Says whether what the rule is about was there before the change; by default, whether the arrangement
            was.

    Example:
        >>> from samenwerking.rules.law.transitions import STB_2022_18
        >>> str(STB_2022_18.existing_on), str(STB_2022_18.applies_from), STB_2022_18.basis.label("en")
        ('2022-07-01', '2024-07-01', 'taken from commentaries')
    """

    existing_on: dt.date
    applies_from: dt.date
    basis: Basis
    source: Text
    existed: Callable[[Case, dt.date], Truth] = attrs.field(default=Case.existed_before, eq=False)


@final
@attrs.frozen
class When:
    """
    A condition on which it depends whether a rule applies.

    Args:
        test: Asks the case, and after it the value of the version and the instance where it takes them.

        nl: The condition in Dutch, as the docs and the report print it.

        en: The condition in English.

        forms: The legal forms that it leaves, where it is about the form: those that cannot apply are skipped at once.

    Example:
        >>> ended = When(lambda case: case.has_ended, "wat geëindigd is", "what has ended")
        >>> ended.text.en
        'what has ended'
    """

    test: Callable[..., Truth] = attrs.field(eq=False)
    nl: str
    en: str
    forms: tuple[type[LegalForm], ...] | None = None

    @property
    def text(self) -> Text:
        """The condition in both languages."""
        return Text(self.nl, self.en)


@final
@attrs.frozen
class Verdict:
    """
    An answer with more to say than a `Truth`.

    Args:
        truth: Whether the collaboration does what the rule asks.

        words: What fills the placeholders of the texts.

        severity: How bad a violation is, where the text of the law leaves room.

        note: A remark; with a satisfied rule: what is no violation and worth knowing.

    Example:
        >>> Verdict(NO, {"number": 1}, Severity.WARNING).severity.label("nl")
        'waarschuwing'
    """

    truth: Truth
    words: Mapping[str, object] = attrs.field(factory=dict)
    severity: Severity | None = None
    note: Text | None = None


Answer: TypeAlias = Truth | Verdict


@final
@attrs.frozen(eq=False)
class Version(Generic[Value]):
    """
    A rule as it stood in the law for a time.

    Args:
        start: The first day.

        until: The first day on which it no longer stood; `None`: it still does.

        citation: Where it stands.

        value: What the law sets: a number, a date, a list of subjects.

        chapters: Other values in some chapters of the Wgr.

        only_when: A condition of this version alone.

        transition: What it leaves as it was for a while.

        is_oldest: Whether its first day is that of the oldest text read, so that the days before it are unknown.

    Example:
        >>> version = since("2015-01-01", wgr("34", "2"), 8, until="2022-07-01", III=10)
        >>> from samenwerking.rules.chapters import I, III
        >>> version.value_in(I), version.value_in(III)
        (8, 10)
    """

    start: dt.date
    citation: Citation
    value: Value
    until: dt.date | None = None
    chapters: Mapping[str, Value] = attrs.field(factory=dict)
    only_when: When | None = None
    transition: Transition | None = None
    is_oldest: bool = False

    def value_in(self, chapter: Chapter | None) -> Value:
        """Return the value that holds in a chapter."""
        return self.value if chapter is None else self.chapters.get(chapter.number, self.value)


@overload
def since(
    day: str,
    citation: Citation,
    *,
    until: str | None = None,
    only_when: When | None = None,
    transition: Transition | None = None,
    oldest: bool = False,
) -> Version[None]: ...
@overload
def since(
    day: str,
    citation: Citation,
    value: V,
    *,
    until: str | None = None,
    only_when: When | None = None,
    transition: Transition | None = None,
    oldest: bool = False,
    **chapters: V,
) -> Version[V]: ...
def since(
    day: str,
    citation: Citation,
    value: Any = None,
    *,
    until: str | None = None,
    only_when: When | None = None,
    transition: Transition | None = None,
    oldest: bool = False,
    **chapters: Any,
) -> Version[Any]:
    """
    Return a version of a rule.

    Args:
        day: The first day on which it stood in the law.

        citation: Where it stands; ``wgr(..)`` is an address in chapter I, and prints that of the other chapters.

        value: What the law sets; it is handed to the check.

        until: The first day on which it no longer stood.

        only_when: A condition of this version alone.

        transition: What it leaves as it was for a while.

        oldest: That *day* is only that of the oldest text read; in the Wgr this follows from the chapter.

        chapters: Another value in a chapter, by its number: ``III=MonthDay(8, 1)``.

    Example:
        >>> from samenwerking import since, wgr
        >>> version = since("2015-01-01", wgr("35", "1"), 8, until="2022-07-01")
        >>> version.value, version.citation.called().nl
        (8, 'Wgr 35 lid 1')
    """
    return Version(
        to_day(day),
        citation,
        value,
        None if until is None else to_day(until),
        chapters,
        only_when,
        transition,
        oldest,
    )


def names(*words: V) -> tuple[V, ...]:
    """
    Return several names as one value, so that versions may have more or fewer of them.

    Args:
        words: The names.

    Example:
        >>> names("exit_conditions", "exit_consequences")
        ('exit_conditions', 'exit_consequences')
    """
    return words


@final
@attrs.frozen
class Example:
    """
    A document and a day that a rule is fine with, or not.

    Args:
        day: The day of the check.

        document: The collaboration.

        is_good: Whether the rule is satisfied; else it is violated.

        also: Codes of rules that it violates too.

        agendas: The agendas that the check is given beside it.

    Example:
        >>> [example.is_good for example in ALL_RULES.get("GOV013").examples()]
        [True, False]
    """

    day: dt.date
    document: Facts
    is_good: bool
    also: tuple[str, ...] = ()
    agendas: tuple[Agenda, ...] = ()

    @property
    def case(self) -> Case:
        """The case that it makes."""
        return Case.of(self.document, self.day, agendas=self.agendas)


def good(day: str, document: Facts, *, agendas: Sequence[Agenda] = ()) -> Example:
    """
    Return an example that satisfies the rule.

    Args:
        day: The day of the check.

        document: The collaboration.

        agendas: Agendas of those who take part.

    Example:
        >>> good("2026-01-01", Network("n", tasks=[Task("care", how=ITSELF)])).is_good
        True
    """
    return Example(to_day(day), document, is_good=True, agendas=tuple(agendas))


def bad(day: str, document: Facts, *, also: Sequence[str] = (), agendas: Sequence[Agenda] = ()) -> Example:
    """
    Return an example that violates the rule, and no other.

    Args:
        day: The day of the check.

        document: The collaboration.

        also: Codes of rules that it cannot help violating too.

        agendas: Agendas of those who take part.

    Example:
        >>> bad("2026-01-01", Network("n", tasks=[Task("care", how=[])])).is_good
        False
    """
    return Example(to_day(day), document, is_good=False, also=tuple(also), agendas=tuple(agendas))


@final
@attrs.frozen(eq=False, repr=False, kw_only=True)
class Rule:
    """
    A rule of law or good practice, made by `rule`.

    Args:
        code: Its code, which is never used again.

        name: What it asks, in a few words with hyphens.

        severity: How bad a violation is at most.

        asks: What it asks.

        text: What is wrong where it is violated; with placeholders.

        remedy: What to do about it.

        check: The check.

        versions: How it stood in the law; none for good practice.

        source: Where good practice is taken from.

        applies_to: When it applies.

        unless: When it does not, all the same: one of these is enough.

        over: Returns what it is about, where it is about many.

        anchor: Returns the day whose law and structure count; left out, the day of the check.

        after_the_end: Whether it also applies when the collaboration has ended; rules with an anchor always do.

        under_law: Codes of rules of law that decide the same point: where one of them applies, this one is silent.

        basis: How it is known: read, told by others, or inferred; printed where it was not read.

        examples: Returns its examples.

    Example:
        >>> evaluation = ALL_RULES.get("WGR011A-01")
        >>> evaluation.name, evaluation.versions[0].citation.called().nl
        ('evaluation-arranged', 'Wgr 11a')
    """

    code: str
    name: str
    severity: Severity
    asks: Text
    text: Text
    remedy: Text
    check: Callable[..., Answer]
    versions: tuple[Version[Any], ...] = ()
    source: Citation | None = None
    applies_to: tuple[When, ...] = ()
    unless: tuple[When, ...] = ()
    over: Callable[[Case], Instances[Any]] | None = None
    anchor: Callable[..., Day] | None = None
    after_the_end: bool = False
    under_law: tuple[str, ...] = ()
    basis: Basis = Basis.STATED
    examples: Callable[[], Sequence[Example]] = tuple

    def __repr__(self) -> str:
        return f"<rule {self.code}>"

    @property
    def is_about_acts(self) -> bool:
        """Whether it judges acts on their own day, and no standing duty."""
        return self.anchor is not None

    @cached_property
    def by_chapter(self) -> bool:
        """Whether the chapter of the Wgr decides where it stands."""
        return any(isinstance(one.citation, Article) and one.citation.statute.by_chapter for one in self.versions)

    @cached_property
    def forms(self) -> tuple[type[LegalForm], ...] | None:
        """The legal forms to which it can apply; `None`: all of them."""
        for condition in self.applies_to:
            if condition.forms is not None:
                return condition.forms
        return None

    def ask(self, function: Callable[..., Any], case: Case, value: object, about: object) -> Any:
        """Call a check, condition or anchor with as much of case, value and instance as it takes."""
        given: list[object] = [case]
        if self.has_values:
            given.append(value)
        if self.over is not None:
            given.append(about)
        return function(*given[: _arity(function)])

    @cached_property
    def has_values(self) -> bool:
        """Whether its versions carry a value."""
        return any(version.value is not None for version in self.versions)


_ARITIES: dict[Callable[..., Any], int] = {}


def _arity(function: Callable[..., Any]) -> int:
    if function not in _ARITIES:
        _ARITIES[function] = len(inspect.signature(function).parameters)
    return _ARITIES[function]


def _conditions(given: When | Sequence[When]) -> tuple[When, ...]:
    return (given,) if isinstance(given, When) else tuple(given)


class Said(TypedDict, total=False):
    """What `rule` takes besides code, name, versions and instances."""

    asks_nl: str
    asks_en: str
    nl: str
    en: str
    remedy_nl: str
    remedy_en: str
    severity: Severity
    source: Citation
    applies_to: When | Sequence[When]
    unless: When | Sequence[When]
    anchor: Callable[..., Day]
    after_the_end: bool
    under_law: Sequence[str]
    basis: Basis
    examples: Callable[[], Sequence[Example]]


@overload
def rule(  # type: ignore[overload-overlap]
    code: str, name: str, *, versions: Sequence[Version[None]] = (), over: None = None, **said: Unpack[Said]
) -> Callable[[Callable[[Case], Answer]], Rule]: ...
@overload
def rule(  # type: ignore[overload-overlap]
    code: str,
    name: str,
    *,
    versions: Sequence[Version[None]] = (),
    over: Callable[[Case], Instances[About]],
    **said: Unpack[Said],
) -> Callable[[Callable[[Case, About], Answer]], Rule]: ...
@overload
def rule(
    code: str, name: str, *, versions: Sequence[Version[V]], over: None = None, **said: Unpack[Said]
) -> Callable[[Callable[[Case, V], Answer]], Rule]: ...
@overload
def rule(
    code: str,
    name: str,
    *,
    versions: Sequence[Version[V]],
    over: Callable[[Case], Instances[About]],
    **said: Unpack[Said],
) -> Callable[[Callable[[Case, V, About], Answer]], Rule]: ...
def rule(
    code: str,
    name: str,
    *,
    versions: Sequence[Version[Any]] = (),
    over: Callable[[Case], Instances[Any]] | None = None,
    **said: Unpack[Said],
) -> Callable[[Callable[..., Answer]], Rule]:
    """
    Make a rule of the check that follows.

    The check takes the case, then the value of the version where the versions have one, then the instance where the
    rule is over many. It returns a `Truth` or a `Verdict`, and says only what is asked; all else is declared here.

    Args:
        code: The code, such as ``WGR011A-01``; of rules of your own with a prefix of your own.

        name: What it asks, in a few words with hyphens.

        versions: How it stood in the law, made by `since`; none for good practice.

        over: Returns what it is about, where it is about many, such as `Case.tasks`.

        said: The rest. ``asks_nl``, ``asks_en``: what it asks, as a sentence. ``nl``, ``en``: what is wrong where it is
            violated; one of the two is enough for rules of your own. ``{facts}`` is filled with the facts that
            decided, ``{value}`` with the value of the version, and the words of the instance by their names.
            ``remedy_nl``, ``remedy_en``: what to do about it. ``severity``: how bad a violation is at most, by default
            an error. ``source``: where good practice comes from. ``applies_to``, ``unless``: conditions made by `When`.
            ``anchor``: returns the day whose law and structure count. ``after_the_end``: that it also applies to what
            has ended. ``under_law``: codes of rules of law that decide the same point. ``basis``: how it is known.
            ``examples``: returns examples made by `good` and `bad`.

    Example:
        >>> from samenwerking import Case, Truth, rule
        >>> @rule("OWN-1", "tasks-have-a-ceiling", over=Case.tasks, en="No ceiling is set for '{task}'.")
        ... def has_ceiling(case, task):
        ...     return case.has_ceiling(task)
        >>> network = Network("n", tasks=[Task("care", ceiling=NONE)])
        >>> check(network, on="2026-01-01", rules=RuleSet.of(has_ceiling)).findings[0].text.en
        "No ceiling is set for 'care'."
    """
    return lambda check: make_rule(code, name, check, tuple(versions), over, said)


def make_rule(
    code: str,
    name: str,
    check: Callable[..., Answer],
    versions: tuple[Version[Any], ...],
    over: Callable[[Case], Instances[Any]] | None,
    said: Said,
) -> Rule:
    """
    Return the rule of a check; `rule` in the order of a function, for families of rules.

    Raises:
        TypeError: If the rule says in neither language what is wrong where it is violated.
    """
    nl, en = said.get("nl") or said.get("en"), said.get("en") or said.get("nl")
    if not nl or not en:
        raise TypeError(f"rule {code} says in no language what is wrong: give nl= and en=")
    remedy_nl, remedy_en = said.get("remedy_nl", ""), said.get("remedy_en", "")
    asks_nl, asks_en = said.get("asks_nl", ""), said.get("asks_en", "")

    return Rule(
        code=code,
        name=name,
        severity=said.get("severity", Severity.ERROR),
        asks=Text(asks_nl or asks_en or name.replace("-", " "), asks_en or asks_nl or name.replace("-", " ")),
        text=Text(nl, en),
        remedy=Text(remedy_nl or remedy_en, remedy_en or remedy_nl),
        check=check,
        versions=versions,
        source=said.get("source"),
        applies_to=_conditions(said.get("applies_to", ())),
        unless=_conditions(said.get("unless", ())),
        over=over,
        anchor=said.get("anchor"),
        after_the_end=said.get("after_the_end", False),
        under_law=tuple(said.get("under_law", ())),
        basis=said.get("basis", Basis.STATED),
        examples=said.get("examples", tuple),
    )
