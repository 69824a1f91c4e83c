"""Suppression: where a rule of law decides a point, good practice on the same point is silent."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from samenwerking.language import Text
from samenwerking.rules.outcome import Outcome, Status
from samenwerking.values.truth import NO, any_of, unknown


def under_law(outcome: Outcome, by_code: Mapping[str, Outcome]) -> Outcome:
    """Return the outcome of a rule of good practice beside those of the law on the same point."""
    laws = [by_code[code] for code in outcome.rule.under_law if code in by_code]
    decided = any_of(law.applies for law in laws)
    if decided.is_no or outcome.status is Status.NOT_APPLICABLE:
        return outcome
    codes = ", ".join(law.code for law in laws if not law.applies.is_no)
    if decided.is_yes:
        return attrs.evolve(
            outcome, status=Status.NOT_APPLICABLE, applies=NO, judged=(), why=_DECIDED.format(codes=codes)
        )
    open_point = outcome.applies & unknown(decided)
    return attrs.evolve(outcome, status=Status.UNKNOWN, applies=open_point, judged=())


_DECIDED = Text("hierover beslist de wet: {codes}", "here the law decides: {codes}")
