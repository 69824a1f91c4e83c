"""The engine: tries every law that may stand on every instance; where they agree, that is the answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

import attrs

from samenwerking.language import Text
from samenwerking.rules.chapters import Chapter
from samenwerking.rules.outcome import Judged, Outcome, Status, fold
from samenwerking.rules.rule import Rule, Transition, Verdict, Version
from samenwerking.rules.words.case import Case
from samenwerking.rules.words.days import Day
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.values.truth import NO, YES, Gap, Truth, all_of, any_of, unknown


class Law(NamedTuple):
    """
    A law that may hold for an instance: a version, none at all, or a text that nobody read.

    Args:
        stands: Whether it holds.

        version: The version; `None`: none.

        why: Why there is none.

        chapter: The chapter of the Wgr under which.

        day: The day whose law and structure count.

        unread: The text that would have to be read.
    """

    stands: Truth
    version: Version[Any] | None = None
    why: Text | None = None
    chapter: Chapter | None = None
    day: Day | None = None
    unread: Gap | None = None

    def may_ask(self, rule: Rule) -> bool:
        """Say whether it may ask something: it is a version, a text that nobody read, or the rule has no versions."""
        return self.version is not None or self.unread is not None or not rule.versions


def judge(rule: Rule, case: Case) -> Outcome:
    """Return what a rule says of a case."""
    standing = YES if rule.is_about_acts or rule.after_the_end else ~case.has_ended
    if standing.is_no:
        return Outcome(rule, Status.NOT_APPLICABLE, NO, (), ENDED)
    conditions = [(condition, condition.test(case)) for condition in rule.applies_to]
    for condition, holds in conditions:
        if holds.is_no:
            return Outcome(rule, Status.NOT_APPLICABLE, NO, (), ONLY.format(condition=condition.text))
    applies = all_of([standing, *(holds for _, holds in conditions)])
    standing_laws = None if rule.anchor is not None else _laws(rule, case, None)
    if standing_laws and not [law for law in standing_laws if law.may_ask(rule)]:
        return Outcome(rule, Status.NOT_APPLICABLE, NO, (), standing_laws[0].why)
    instances = _ONE if rule.over is None else rule.over(case)
    judged = [
        _judged(rule, case, one, applies, standing_laws or _laws(rule, case, one.about)) for one in instances.items
    ]
    return _folded(rule, judged, instances, applies)


def _folded(rule: Rule, judged: list[Judged], instances: Instances[Any], applies: Truth) -> Outcome:
    """Fold the answers to the instances, and that there may be others."""
    if instances.more.is_unknown and not (instances.is_open and instances.items):
        others = applies & instances.more
        judged = [*judged, Judged(Status.UNKNOWN, others, others)]
    counting = [one for one in judged if one.status is not Status.NOT_APPLICABLE]
    if not counting:
        why = next((one.why for one in judged if one.why is not None), NOTHING)
        return Outcome(rule, Status.NOT_APPLICABLE, NO, tuple(judged), why)
    certain = [one for one in counting if not one.is_harmless] or counting
    return Outcome(rule, fold({one.status for one in certain}), any_of(one.applies for one in counting), tuple(judged))


def _judged(rule: Rule, case: Case, instance: Instance[Any], applies: Truth, laws: Sequence[Law]) -> Judged:
    answers = [_under(rule, case, law, instance, applies) for law in laws]
    answer = answers[0] if len(answers) == 1 else _agreed(answers, laws, case)
    if answer.status is Status.NOT_APPLICABLE:
        return answer
    if instance.present.is_unknown:
        answer.is_harmless = answer.status is Status.SATISFIED
        # whether it is there comes first: what is asked of it may never matter
        there = instance.present
        answer.status, answer.truth, answer.applies = Status.UNKNOWN, there, answer.applies & there
    if rule.by_chapter:
        answer.by_chapter = _by_chapter(answers)
    answer.path = instance.path
    answer.words = {**instance.words, **answer.words} if answer.words else instance.words
    if answer.status is Status.VIOLATED:
        answer.text = _filled(rule, answer, case)
    return answer


def _filled(rule: Rule, answer: Judged, case: Case) -> Text:
    """Return what is wrong, with its placeholders filled."""
    value = None if answer.version is None else answer.version.value_in(answer.chapter)
    labels = tuple(dict.fromkeys(fact.label for fact in answer.truth.facts))
    facts = Text("; ".join(label.nl for label in labels), "; ".join(label.en for label in labels))
    words = {name: case.called(word) for name, word in answer.words.items()}
    text = rule.text.format(**{"facts": facts, "value": case.called(value), **words})
    return Text(*(said[:1].upper() + said[1:] for said in text))


def _under(rule: Rule, case: Case, law: Law, instance: Instance[Any], applies: Truth) -> Judged:
    """Return what a rule says of an instance under one law."""
    if law.unread is not None:
        missing = unknown(law.stands if law.stands.is_unknown else law.unread)
        return Judged(Status.UNKNOWN, applies & missing, missing, chapter=law.chapter)
    version = law.version
    if version is None and rule.versions:
        return Judged(Status.NOT_APPLICABLE, NO, why=law.why, chapter=law.chapter)
    case = case if law.day is None else case.at(law.day)
    value = None
    if version is not None:
        case, value = case.under(law.chapter), version.value_in(law.chapter)
        if version.only_when is not None:
            applies = applies & rule.ask(version.only_when.test, case, value, instance.about)
            if applies.is_no:
                why = ONLY.format(condition=version.only_when.text)
                return Judged(Status.NOT_APPLICABLE, NO, why=why, chapter=law.chapter)
    for condition in rule.unless:
        applies = applies & ~rule.ask(condition.test, case, value, instance.about)
        if applies.is_no:
            why = EXCEPT.format(condition=condition.text)
            return Judged(Status.NOT_APPLICABLE, NO, why=why, chapter=law.chapter)
    answer = rule.ask(rule.check, case, value, instance.about)
    verdict = answer if isinstance(answer, Verdict) else Verdict(answer)
    truth = verdict.truth
    if not isinstance(truth, Truth):
        raise TypeError(f"the check answers {type(truth).__name__}: it must return a Truth or a Verdict")
    if applies.is_unknown:
        truth = unknown(applies, truth)
    status = Status.UNKNOWN if truth.is_unknown else Status.SATISFIED if truth.is_yes else Status.VIOLATED
    day = law.day.date.day if law.day is not None and law.day.date is not None else case.day
    return Judged(
        status,
        applies,
        truth,
        version=version,
        chapter=law.chapter,
        day=day,
        severity=verdict.severity,
        words=verdict.words,
        note=verdict.note if status is Status.SATISFIED else None,
    )


def _agreed(answers: Sequence[Judged], laws: Sequence[Law], case: Case) -> Judged:
    """Return the answer that all laws give which may stand; where they differ it is unknown."""
    first = answers[0]
    statuses = {answer.status for answer in answers}
    if statuses == {Status.NOT_APPLICABLE}:
        return first
    if len(statuses) == 1 and first.status is not Status.UNKNOWN:
        severities = [answer.severity for answer in answers]
        return first if len(set(severities)) == 1 else attrs.evolve(first, severity=None)
    choice = [law.stands for law in laws if law.stands.is_unknown]
    if len({law.chapter for law in laws}) > 1:
        choice.append(case.chapter_is_known)
    truth = unknown(*(answer.truth for answer in answers if answer.truth.is_unknown), *choice)
    applies = (
        YES
        if not [one for one in answers if not one.applies.is_yes]
        else unknown(*(answer.applies for answer in answers if answer.applies.is_unknown), *choice)
    )
    return Judged(Status.UNKNOWN, applies, truth)


def _by_chapter(answers: Sequence[Judged]) -> dict[str, Status]:
    """Return what the rule says as the rule of each chapter that may hold."""
    said: dict[Chapter | None, set[Status]] = {}
    for answer in answers:
        said.setdefault(answer.chapter, set()).add(answer.status)
    found = {}
    for chapter, statuses in said.items():
        if chapter is not None:
            is_settled = len(statuses) == 1 and (len(said) == 1 or Status.NOT_APPLICABLE in statuses)
            found[chapter.base] = next(iter(statuses)) if is_settled else Status.UNKNOWN
    return found


# Which law


def _laws(rule: Rule, case: Case, about: object) -> list[Law]:
    """Return the laws that may hold for an instance, of a standing duty for all of them."""
    if not rule.versions:
        return [Law(YES, day=None if rule.anchor is None else rule.ask(rule.anchor, case, None, about))]
    if not rule.by_chapter:
        return _versions(rule, case, None, about)
    newest = rule.versions[0]
    day = None if rule.anchor is None else rule.ask(rule.anchor, case, newest.value, about)
    laws = []
    for chapter in (case if day is None else case.at(day)).chapters:
        laws += [Law(YES, why=NO_CHAPTER)] if chapter is None else _versions(rule, case, chapter, about)
    return laws


def _versions(rule: Rule, case: Case, chapter: Chapter | None, about: object) -> list[Law]:
    """Return the versions that may stand in a chapter, and that none or an unread one may."""
    laws: list[Law] = []
    standing: list[Truth] = []
    earliest = rule.versions[-1]
    oldest, is_unread = earliest.start, earliest.is_oldest
    if chapter is not None and earliest.start <= chapter.oldest:
        oldest, is_unread = chapter.oldest, True
    day = case.today
    for at, version in enumerate(rule.versions):
        if rule.anchor is not None:
            day = rule.ask(rule.anchor, case, version.value_in(chapter), about)
            if day.exists.is_no:
                return [Law(YES, why=NOT_DONE, chapter=chapter)]
        stands = _between(day, max(version.start, oldest), version.until)
        standing.append(stands)
        if stands.is_no:
            continue
        when = None if rule.anchor is None else day
        if version.transition is not None:
            moved = _moved(version.transition, case, day)
            if not moved.is_no:
                laws.append(_older(rule.versions[at + 1 :], version, stands & moved, chapter, when))
            stands = stands & ~moved
            if stands.is_no:
                continue
        laws.append(Law(stands, version, chapter=chapter, day=when))
    if not any_of(standing).is_yes:
        laws += _outside(rule, chapter, day, oldest, is_unread=is_unread)
    if day.exists.is_unknown:
        laws.append(Law(day.exists, why=NOT_DONE, chapter=chapter))
    return laws


def _between(day: Day, start: dt.date, until: dt.date | None) -> Truth:
    """Say whether a day lies in a half-open period."""
    exact = day.date.day if day.date is not None else None
    if exact is not None:
        return YES if start <= exact and (until is None or exact < until) else NO
    begun = ~day.is_before(Day.on(start)) if day.date is not None else Truth(None, day.basis)
    over = NO if until is None else ~day.is_before(Day.on(until)) if day.date is not None else Truth(None, day.basis)
    return begun & ~over


def _moved(transition: Transition, case: Case, day: Day) -> Truth:
    """Say whether the older rule is still the measure."""
    waiting = ~_between(day, transition.applies_from, None)
    return waiting if waiting.is_no else waiting & transition.existed(case, transition.existing_on)


def _older(
    rest: Sequence[Version[Any]], version: Version[Any], stands: Truth, chapter: Chapter | None, day: Day | None
) -> Law:
    """Return the version that stood before another one, and stays the measure for a while."""
    older = next((one for one in rest if one.until == version.start), None)
    until = version.transition.applies_from if version.transition else version.start
    why = None if older is not None else WAITING.format(day=str(until))
    return Law(stands, older, why, chapter, day)


def _outside(rule: Rule, chapter: Chapter | None, day: Day, oldest: dt.date, *, is_unread: bool) -> Iterator[Law]:
    """Yield what holds on days that lie in no version: before the first, in between, or after the last."""
    before = ~_between(day, oldest, None)
    if not before.is_no:
        if is_unread:
            yield Law(before, chapter=chapter, unread=Gap("", UNREAD.format(day=str(oldest))))
        else:
            yield Law(before, why=NOT_YET.format(day=str(oldest)), chapter=chapter)
    starts = sorted(version.start for version in rule.versions)
    for version in rule.versions:
        if version.until is None:
            continue
        again = next((start for start in starts if start >= version.until), None)
        gone = _between(day, max(version.until, oldest), again) if again is None or again > oldest else NO
        if not gone.is_no and again != version.until:
            yield Law(gone, why=NO_LONGER.format(day=str(version.until)), chapter=chapter)


_ONE: Final[Instances[Any]] = Instances((Instance(None),))

ENDED: Final = Text("het samenwerkingsverband is geëindigd", "the collaboration has ended")
NOTHING: Final = Text("er is niets te beoordelen", "there is nothing to judge")
ONLY: Final = Text("geldt alleen: {condition}", "holds only for: {condition}")
EXCEPT: Final = Text("geldt niet: {condition}", "does not hold for: {condition}")
NO_CHAPTER: Final = Text("geen gemeente, provincie of waterschap doet mee", "no local authority takes part")
NOT_DONE: Final = Text("het is niet gebeurd", "it did not happen")
NOT_YET: Final = Text("geldt pas sinds {day}", "in force only since {day}")
NO_LONGER: Final = Text("niet meer van kracht sinds {day}", "not in force since {day}")
WAITING: Final = Text("overgangsrecht: geldt hier pas vanaf {day}", "transition: holds here only from {day}")
UNREAD: Final = Text(
    "wat de wet zei voor {day}: die tekst is niet gelezen", "what the law said before {day}: that text was not read"
)
