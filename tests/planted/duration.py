"""Careless: takes what nobody recorded of the duration for an answer."""

from __future__ import annotations

from samenwerking.rules.conditions import any_wgr_form
from samenwerking.rules.examples import PLAIN, but
from samenwerking.rules.rule import bad, good, rule
from samenwerking.rules.vocabulary import ProvisionKind
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import YES, Truth

EXIT = {"provisions/exit/arranged": False}
FIXED = {"provisions/duration/indefinite": False, "provisions/duration/until": "2040-12-31"}


@rule(
    "PLANTED-1",
    "exit-arranged-where-indefinite",
    applies_to=any_wgr_form,
    en="The arrangement says not how to leave.",
    examples=lambda: [good("2025-03-01", PLAIN), bad("2025-03-01", but(PLAIN, EXIT))],
)
def unknown_is_fixed(case: Case) -> Truth:
    if case.is_indefinite.is_yes:
        return case.arranges(ProvisionKind.EXIT)
    return YES


@rule(
    "PLANTED-2",
    "exit-arranged-unless-fixed",
    applies_to=any_wgr_form,
    en="The arrangement says not how to leave.",
    examples=lambda: [good("2025-03-01", but(PLAIN, EXIT | FIXED)), bad("2025-03-01", but(PLAIN, EXIT))],
)
def unknown_is_indefinite(case: Case) -> Truth:
    return YES if case.is_indefinite.is_no else case.arranges(ProvisionKind.EXIT)


@rule(
    "PLANTED-3",
    "exit-arranged-with-care",
    applies_to=any_wgr_form,
    en="The arrangement says not how to leave.",
    examples=lambda: [good("2025-03-01", but(PLAIN, EXIT | FIXED)), bad("2025-03-01", but(PLAIN, EXIT))],
)
def with_care(case: Case) -> Truth:
    return ~case.is_indefinite | case.arranges(ProvisionKind.EXIT)
