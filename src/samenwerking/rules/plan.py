"""The plan: what cannot apply by form or day is settled once, for all documents."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final

from samenwerking.rules.chapters import CHAPTERS
from samenwerking.rules.engine import NO_LONGER, NOT_YET, ONLY
from samenwerking.rules.outcome import Outcome, Status
from samenwerking.rules.rule import Rule
from samenwerking.rules.sets import RuleSet
from samenwerking.values.truth import NO

MOST_PLANS: Final = 512


@lru_cache(maxsize=MOST_PLANS)
def plan(rules: RuleSet, form: str | None, day: dt.date) -> tuple[Rule | Outcome, ...]:
    """
    Return for each rule that is needed the rule itself, or its outcome where form or day settles it.

    Args:
        rules: The rules.

        form: The word of the legal form, ``none`` for none; `None`: not known.

        day: The day of the check.
    """
    return tuple(_by_form(rule, form) or _by_day(rule, day) or rule for rule in rules.needed)


def _by_form(rule: Rule, form: str | None) -> Outcome | None:
    if form is None or rule.forms is None or form in [one.word for one in rule.forms]:
        return None
    condition = next(one for one in rule.applies_to if one.forms is not None)
    return Outcome(rule, Status.NOT_APPLICABLE, NO, (), ONLY.format(condition=condition.text))


def _by_day(rule: Rule, day: dt.date) -> Outcome | None:
    """Settle what no version of the law knows on the day: of acts, what came before the first of them."""
    if not rule.versions:
        return None
    newest, earliest = rule.versions[0], rule.versions[-1]
    if rule.anchor is None and newest.until is not None and day >= newest.until:
        return Outcome(rule, Status.NOT_APPLICABLE, NO, (), NO_LONGER.format(day=str(newest.until)))
    if day < earliest.start and not earliest.is_oldest and not _is_oldest_of_a_chapter(rule):
        return Outcome(rule, Status.NOT_APPLICABLE, NO, (), NOT_YET.format(day=str(earliest.start)))
    return None


def _is_oldest_of_a_chapter(rule: Rule) -> bool:
    return rule.by_chapter and rule.versions[-1].start <= max(chapter.oldest for chapter in CHAPTERS)
