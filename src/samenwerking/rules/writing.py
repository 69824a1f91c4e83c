"""A report as people read it in a terminal or a mail: at most 100 columns, readable without colour."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Final

from samenwerking.language import Language, Text
from samenwerking.rules.assessment import Assessment
from samenwerking.rules.findings import Finding, Missing
from samenwerking.rules.outcome import Status
from samenwerking.rules.rule import Basis

WIDTH: Final = 100
MOST_MISSING: Final = 12
_MOST_PLACES: Final = 3


def written(report: Assessment, language: Language | None, *, verbose: bool) -> str:
    """Return a report as text."""
    parts = [_heading(report, language)]
    if report.errors:
        crashed = [f"  {error.code}: {error.error}" for error in report.errors]
        parts.append("\n".join([_CRASHED.get(language), *crashed]))
    wrong = [_finding(finding, language) for finding in report.findings if finding.accepted is None]
    if wrong:
        parts.append("\n\n".join([_VIOLATED.format(number=len(wrong)).get(language), *wrong]))
    accepted = [_accepted(finding, language) for finding in report.findings if finding.accepted is not None]
    accepted += _acceptances(report, language)
    if accepted:
        parts.append("\n".join([_ACCEPTED.get(language), *accepted]))
    if report.missing:
        parts.append("\n".join(_all_missing(report, language, verbose=verbose)))
    if notes := [_note(outcome.code, note, language) for outcome in report.outcomes for note in outcome.notes]:
        parts.append("\n".join([_NOTES.get(language), *notes]))
    if verbose:
        parts.append("\n".join(_every_rule(report, language)))
    parts.append(_counts(report, language))
    if verbose:
        parts.append(_receipt(report, language))
    return "\n\n".join(parts)


def _heading(report: Assessment, language: Language | None) -> str:
    lines = [_ON.format(what=_title(report, language), day=str(report.day)).get(language)]
    if report.note is not None:
        lines.append(report.note.get(language))
    return "\n".join(map(wrapped, lines))


def _title(report: Assessment, language: Language | None) -> str:
    return report.collaboration.text(language)


def _finding(finding: Finding, language: Language | None) -> str:
    where = ":".join(str(part) for part in (finding.file, finding.line, finding.column) if part is not None)
    head = "  ".join(part for part in (finding.code, finding.severity.label(language), where, finding.place) if part)
    lines = [f"  {head}", _indented(finding.text.get(language))]
    if finding.remedy.get(language):
        lines.append(_indented(f"{_REMEDY.get(language)}: {finding.remedy.get(language)}"))
    source = finding.citation.get(language)
    if finding.basis is not Basis.STATED:
        source = f"{source} ({finding.basis.label(language)})"
    if source:
        lines.append(_indented(f"{_SOURCE.get(language)}: {source}"))
    return "\n".join(lines)


def _accepted(finding: Finding, language: Language | None) -> str:
    acceptance = finding.accepted
    by = acceptance.by if acceptance is not None and acceptance.by else "?"
    reason = acceptance.reason if acceptance is not None and acceptance.reason else "?"
    said = _BY.format(by=by, reason=reason).get(language)
    return _item(f"{finding.code}  {finding.place}: {finding.text.get(language)} {said}")


def _acceptances(report: Assessment, language: Language | None) -> list[str]:
    return [
        _item(f"{one.code}  {one.at or ''}: {state.label(language)}")
        for one, state in report.acceptances
        if state.value != "counts"
    ]


def _all_missing(report: Assessment, language: Language | None, *, verbose: bool) -> Iterator[str]:
    yield _MISSING.format(facts=len(report.missing), rules=len(report.unknown)).get(language)
    shown = report.missing if verbose else report.missing[:MOST_MISSING]
    for one in shown:
        yield _missing(one, report, language)
    if rest := len(report.missing) - len(shown):
        yield _item(_AND_MORE.format(rest=rest).get(language))


def _missing(one: Missing, report: Assessment, language: Language | None) -> str:
    said = [one.fact.get(language)]
    places = [place for place in one.places if place]
    if places:
        more = f" +{len(places) - _MOST_PLACES}" if len(places) > _MOST_PLACES else ""
        said.append(f"[{', '.join(places[:_MOST_PLACES])}{more}]")
    said.append(f"({', '.join(one.codes)})")
    if one.why is not None:
        said.append(f"{one.why.label(language)}:" if one.sources else one.why.label(language))
    if one.sources:
        titles = {source.id: source.title or source.id for source in report.collaboration.sources}
        said.append(_ASK.format(sources="; ".join(titles[id] for id in one.sources)).get(language))
    return _item(" ".join(said))


def _note(code: str, note: Text, language: Language | None) -> str:
    return _item(f"{code}: {note.get(language)}")


def _every_rule(report: Assessment, language: Language | None) -> Iterator[str]:
    yield _RULES.get(language)
    for outcome in report.outcomes:
        why = f" ({outcome.why.get(language)})" if outcome.why is not None else ""
        yield _item(f"{outcome.code}  {outcome.status.label(language)}{why}: {outcome.rule.asks.get(language)}")


def _counts(report: Assessment, language: Language | None) -> str:
    counts = ", ".join(f"{report.counts[status]} {status.label(language)}" for status in Status)
    number = len(report.outcomes)
    return (_COUNTED_ONE if number == 1 else _COUNTED).format(number=number, counts=counts).get(language)


def _receipt(report: Assessment, language: Language | None) -> str:
    receipt = report.receipt
    uncoded = "; ".join(f"{law} {', '.join(articles)}" for law, articles in receipt.uncoded.items())
    said = _MADE_BY.format(
        library=receipt.library, rules=receipt.rules, fingerprint=receipt.fingerprint, document=receipt.document[:16]
    )
    settings = ", ".join(f"{name}={value}" for name, value in receipt.settings.to_plain().items())
    agendas = ", ".join(f"{id} ({digest[:16]})" for id, digest in receipt.agendas.items())
    beside = [_AGENDAS.format(agendas=agendas)] if agendas else []
    lines = (said, *beside, _SETTINGS.format(settings=settings), _UNCODED.format(articles=uncoded))
    return "\n".join(wrapped(line.get(language)) for line in lines)


def _indented(text: str) -> str:
    return wrapped(text, indent="    ", hanging="    ")


def _item(text: str) -> str:
    return wrapped(text, indent="  - ", hanging="    ")


def wrapped(text: str, *, indent: str = "", hanging: str = "") -> str:
    """Return a text in lines that fit; codes and places with hyphens are not broken."""
    return fill(text, WIDTH, initial_indent=indent, subsequent_indent=hanging, break_on_hyphens=False)


_ON = Text("{what}, op {day}", "{what}, on {day}")
_CRASHED = Text(
    "Deze regels liepen vast; dat is een fout in de regel, niet in het document:",
    "These rules crashed, which is a fault of the rule, not of the document:",
)
_VIOLATED = Text("Overtreden ({number})", "Violated ({number})")
_ACCEPTED = Text("Aanvaard", "Accepted")
_MISSING = Text(
    "Wat ontbreekt ({facts}); regels die daarop wachten: {rules}",
    "What is missing ({facts}); rules that wait for it: {rules}",
)
_AND_MORE = Text("en nog {rest}; --verbose noemt ze alle", "and {rest} more; --verbose names them all")
_ASK = Text("vraag na bij {sources}", "ask {sources}")
_NOTES = Text("Opmerkingen", "Notes")
_RULES = Text("Alle regels", "All rules")
_COUNTED_ONE = Text("1 regel: {counts}.", "1 rule: {counts}.")
_COUNTED = Text("{number} regels: {counts}.", "{number} rules: {counts}.")
_REMEDY = Text("Wat te doen", "Remedy")
_SOURCE = Text("Bron", "Source")
_BY = Text("(aanvaard door {by}: {reason})", "(accepted by {by}: {reason})")
_AGENDAS = Text("Met agenda's: {agendas}.", "With agendas: {agendas}.")
_MADE_BY = Text(
    "Gemaakt met samenwerking {library}, regels {rules} ({fingerprint}), document {document}.",
    "Made by samenwerking {library}, rules {rules} ({fingerprint}), document {document}.",
)
_SETTINGS = Text("Instellingen: {settings}.", "Settings: {settings}.")
_UNCODED = Text("Niet als regel vastgelegd: {articles}.", "Not encoded as a rule: {articles}.")
