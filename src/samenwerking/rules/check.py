"""Check a collaboration against law and good practice on a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from traceback import format_exc
from typing import Any

from samenwerking.errors import InvalidError, Problem
from samenwerking.formats.documents import Document
from samenwerking.language import Text
from samenwerking.model.agenda import Agenda
from samenwerking.model.forms import LegalForm
from samenwerking.model.view import Snapshot
from samenwerking.overlap.given import agendas_of
from samenwerking.rules.catalogue import ALL_RULES
from samenwerking.rules.engine import judge
from samenwerking.rules.findings import RuleError
from samenwerking.rules.outcome import Outcome
from samenwerking.rules.plan import plan
from samenwerking.rules.report import Report
from samenwerking.rules.rule import Rule
from samenwerking.rules.sets import RuleSet
from samenwerking.rules.settings import DEFAULTS, Settings
from samenwerking.rules.suppression import under_law
from samenwerking.rules.words.case import Case
from samenwerking.schema.explain import found
from samenwerking.structures import Collaboration
from samenwerking.values.dates import DateInput, to_day


def check(
    what: Collaboration | Document[Collaboration],
    *,
    on: DateInput,
    rules: RuleSet = ALL_RULES,
    settings: Settings = DEFAULTS,
    agendas: Sequence[Agenda | Document[Agenda]] = (),
) -> Report:
    """
    Check a collaboration against law and good practice on a day.

    It reads no clock, changes nothing, and no document makes it raise: a rule that crashes stands in the report.

    Args:
        what: A collaboration, or a document that `read` returned: then findings have file, line and column.

        on: The day: one whole day. Standing duties are judged by the law of this day, acts by that of their own.

        rules: The rules; by default Dutch law and good practice.

        settings: From which number on good practice asks something.

        agendas: Agendas of those who take part, or documents that hold them.

    Raises:
        InvalidError: If *what* is no collaboration or document, *rules* is no set of rules, *settings* are no settings,
            *agendas* are no agendas or cannot stand beside each other, or *on* is no whole day.

    Example:
        >>> report = check(Network("n", tasks=[Task("care", how=[])]), on="2026-01-01", rules=GOOD_GOVERNANCE)
        >>> [finding.code for finding in report.findings]
        ['GOV013']
    """
    _refuse_others(what, rules, settings, agendas)
    day = to_day(on)
    document = what if isinstance(what, Document) else None
    collaboration = what.value if isinstance(what, Document) else what
    snapshot = Snapshot(collaboration, day)
    case = Case.on(snapshot, settings, agendas_of(agendas))
    errors = []
    outcomes: dict[str, Outcome] = {}
    for step in plan(rules, _form(collaboration), day):
        if isinstance(step, Outcome):
            outcomes[step.code] = step
            continue
        try:
            outcomes[step.code] = judge(step, case)
        except Exception as error:
            errors.append(_crash(step, error))
    shown = tuple(under_law(outcomes[code], outcomes) for code in rules.codes if code in outcomes)
    return Report(
        collaboration,
        day,
        rules,
        shown,
        tuple(errors),
        document,
        snapshot=snapshot,
        settings=settings,
        agendas=tuple(agendas),
    )


def _refuse_others(what: object, rules: object, settings: object, agendas: object) -> None:
    """Refuse what is no collaboration or no set of rules, such as the path of a file or a code."""
    problems = []
    if not isinstance(what, (Collaboration, Document)):
        problems.append(Problem(("what",), found(what), _SOMETHING, _OPEN))
    if not isinstance(rules, RuleSet):
        problems.append(Problem(("rules",), found(rules), _RULES, _SELECT))
    if not isinstance(settings, Settings):
        problems.append(Problem(("settings",), found(settings), _SETTINGS, _SET))
    problems += _wrong_agendas(agendas)
    if problems:
        raise InvalidError("check", problems)


def _wrong_agendas(agendas: Any) -> Iterator[Problem]:
    """Yield what is wrong with agendas: what is none, and what cannot stand beside each other."""
    if not isinstance(agendas, (list, tuple)):
        yield Problem(("agendas",), found(agendas), _AGENDAS, _READ_AGENDAS)
        return
    try:
        agendas_of(agendas)
    except InvalidError as error:
        yield from error.problems


def _form(collaboration: Collaboration) -> str | None:
    form = collaboration.legal_form
    return form.word if isinstance(form, LegalForm) else form and form.value


def _crash(rule: Rule, error: Exception) -> RuleError:
    return RuleError(code=rule.code, error=f"{type(error).__name__}: {error}", trace=format_exc())


_SOMETHING = Text("een samenwerkingsverband of document", "a collaboration or a document")
_OPEN = Text("Open een bestand met load() of read().", "Open a file with load() or read().")
_SETTINGS = Text("instellingen", "settings")
_SET = Text("Geef Settings(large_from=12) bijvoorbeeld.", "Give Settings(large_from=12), for example.")
_RULES = Text("een verzameling regels", "a set of rules")
_SELECT = Text(
    "Kies met ALL_RULES.select('GOV012', 'WGR'), of maak er een met RuleSet.of(...).",
    "Choose with ALL_RULES.select('GOV012', 'WGR'), or make one with RuleSet.of(...).",
)
_AGENDAS = Text("een lijst met agenda's", "a list of agendas")
_READ_AGENDAS = Text(
    "Geef agenda's: agendas=[read('agenda.yaml', structure=Agenda)].",
    "Give agendas: agendas=[read('agenda.yaml', structure=Agenda)].",
)
