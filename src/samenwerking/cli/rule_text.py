"""Rules as people read them: one on a row, or all of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from samenwerking.formats.documents import dumps
from samenwerking.language import Language, Text, same
from samenwerking.model.period import Period
from samenwerking.questions.tables import grid
from samenwerking.rules.citations import Citation
from samenwerking.rules.rule import Example, Rule
from samenwerking.rules.standing import Read, Standing, aliases_of
from samenwerking.rules.words.reading import as_text, says_something
from samenwerking.rules.writing import wrapped


def table(laws: Sequence[Standing], unread: int, day: dt.date | None, language: Language) -> str:
    """Return the rules one on a row."""
    header = ["code", _SEVERITY.get(language), _ASKS.get(language), *([_SOURCE.get(language)] if day else [])]
    rows = [header]
    for one in laws:
        rule, read = one.rule, one.in_force
        where = "" if read is None else read.version.citation.called(one.chapter, read.day).get(language)
        row = [rule.code, rule.severity.label(language), rule.asks.get(language), *([where] if day else [])]
        rows.append([" ".join(cell.split()) for cell in row])
    number = len(laws)
    ending = _ON_DAY.format(number=number, day=day) if day else _ALL.format(number=number)
    parts = [grid(rows)] if laws else []
    parts.append(wrapped(ending.get(language)))
    if unread:
        parts.append(wrapped(_NOT_READ.format(number=unread, day=day).get(language)))
    return "\n\n".join(parts)


def everything(one: Standing, language: Language) -> str:
    """Return all of a rule, its examples last."""
    return "\n".join(_everything(one, language))


def _everything(one: Standing, language: Language) -> Iterator[str]:
    rule = one.rule
    if one.day is not None:
        yield wrapped(_on_the_day(one).get(language))
        yield ""
    title = f"{rule.code}  {rule.name}"
    yield title
    yield "=" * len(title)
    yield wrapped(rule.asks.get(language))
    yield ""
    for label, text in _metadata(rule):
        yield wrapped(f"{label.get(language)}: {text.get(language)}", hanging="  ")
    if rule.source is not None:
        yield from _cited(_SOURCE, rule.source, language)
    if one.versions:
        yield ""
        yield _VERSIONS.get(language)
        for read in one.versions:
            yield ""
            yield from _version(one, read, language)
    for number, example in enumerate(rule.examples(), start=1):
        yield ""
        yield ""
        yield from _example(number, example, language)


def _on_the_day(one: Standing) -> Text:
    """Return which version is in force on the day that was asked."""
    read, day = one.in_force, one.day
    if not one.rule.versions:
        return _ALWAYS.format(day=day)
    if read is None:
        oldest = one.versions[-1].start
        return (_UNREAD if one.stands == "unknown" else _NOT_IN_FORCE).format(day=day, oldest=oldest)
    text = _IN_FORCE.format(day=day, start=read.start, where=read.version.citation.called(one.chapter, day))
    move = read.version.transition
    if move is not None and day is not None and day < move.applies_from:
        waits = _WAITS.format(existing=move.existing_on, applies=move.applies_from)
        return Text(f"{text.nl} {waits.nl}", f"{text.en} {waits.en}")
    return text


def _metadata(rule: Rule) -> Iterator[tuple[Text, Text]]:
    yield _label(_SEVERITY), rule.severity.labels
    if rule.applies_to:
        yield _APPLIES, _joined([condition.text for condition in rule.applies_to])
    if rule.unless:
        yield _UNLESS, _joined([condition.text for condition in rule.unless])
    if rule.is_about_acts:
        yield _JUDGED, _BY_ITS_DAY
    if rule.after_the_end:
        yield _ENDED, _ALSO
    if rule.remedy.nl or rule.remedy.en:
        yield _REMEDY, rule.remedy
    if rule.versions or rule.basis.value != "stated":
        yield _BASIS, rule.basis.labels
    if aliases := aliases_of(rule):
        told = [_IN_CHAPTER.format(code=code, chapter=chapter) for code, chapter in aliases]
        yield _ALIASES, Text(", ".join(text.nl for text in told), ", ".join(text.en for text in told))
    if rule.under_law:
        yield _UNDER_LAW, same(", ".join(rule.under_law))


def _version(one: Standing, read: Read, language: Language) -> Iterator[str]:
    version, number = read.version, None if one.chapter is None else one.chapter.number
    when = Period(read.start, version.until).text(language) if version.until else Period(read.start).text(language)
    if read.is_oldest:
        when = f"{when} ({_OLDEST.get(language)})"
    citation = version.citation
    yield wrapped(f"{when}: {citation.called(one.chapter, read.day).get(language)}", indent="  ", hanging="    ")
    values: dict[str | None, Any] = {None: version.value_in(one.chapter)}
    if number is None:
        values.update(version.chapters)
    for chapter, value in values.items():
        if says_something(value):
            label = _VALUE if chapter is None else _VALUE_IN.format(chapter=chapter)
            yield _detail(label, as_text(value), language)
    if version.only_when is not None:
        yield _detail(_ONLY, version.only_when.text, language)
    if (move := version.transition) is not None:
        basis, source = move.basis.labels, move.source
        waits = _MOVED.format(existing=move.existing_on, applies=move.applies_from, basis=basis, source=source)
        yield _detail(_TRANSITION, waits, language)
    if link := citation.link(one.chapter, read.day):
        yield f"    {link}"


def _cited(label: Text, citation: Citation, language: Language) -> Iterator[str]:
    yield wrapped(f"{_label(label).get(language)}: {citation.called().get(language)}", hanging="  ")
    if link := citation.link():
        yield f"  {link}"


def _example(number: int, example: Example, language: Language) -> Iterator[str]:
    """Yield an example as a file that can be copied, with a remark above it."""
    text = (_GOOD if example.is_good else _BAD).format(number=number, day=example.day).get(language)
    if example.also:
        text += f" {_TOO.format(codes=', '.join(example.also)).get(language)}"
    yield f"# {text}"
    yield dumps(example.document).rstrip("\n")
    for agenda in example.agendas:
        yield ""
        yield ""
        yield f"# {_BESIDE.get(language)}"
        yield dumps(agenda).rstrip("\n")


_BESIDE = Text("De agenda die erbij hoort:", "The agenda that goes with it:")


def _joined(texts: Sequence[Text]) -> Text:
    return Text("; ".join(text.nl for text in texts), "; ".join(text.en for text in texts))


def _label(word: Text) -> Text:
    return Text(word.nl.capitalize(), word.en.capitalize())


def _detail(label: Text, text: Text, language: Language) -> str:
    return wrapped(f"{label.get(language)}: {text.get(language)}", indent="    ", hanging="      ")


_SEVERITY = Text("ernst", "severity")
_ASKS = Text("wat zij vraagt", "what it asks")
_SOURCE = Text("bron", "source")
_ALL = Text(
    "{number} regels; 'samenwerking rules CODE' zegt alles van een.",
    "{number} rules; 'samenwerking rules CODE' tells all of one.",
)
_ON_DAY = Text("{number} regels op {day}.", "{number} rules on {day}.")
_NOT_READ = Text(
    "Weggelaten: {number}, want wat de wet op {day} zei is niet gelezen.",
    "Left out: {number}, for what the law said on {day} was not read.",
)
_ALWAYS = Text("Op {day}: goede praktijk geldt op elke dag.", "On {day}: good practice holds on every day.")
_IN_FORCE = Text(
    "Op {day} is de versie van {start} van kracht: {where}.", "On {day} the version of {start} is in force: {where}."
)
_NOT_IN_FORCE = Text("Op {day} is geen versie van kracht.", "On {day} no version is in force.")
_UNREAD = Text(
    "Of op {day} een versie van kracht was, is niet bekend: van voor {oldest} is geen tekst gelezen.",
    "Whether a version was in force on {day} is not known: no text from before {oldest} was read.",
)
_WAITS = Text(
    "Voor wat er voor {existing} al was, geldt zij pas vanaf {applies}.",
    "For what was there before {existing} it holds only from {applies}.",
)
_MOVED = Text(
    "voor wat er voor {existing} al was, geldt zij pas vanaf {applies} ({basis}; {source})",
    "for what was there before {existing} it holds only from {applies} ({basis}; {source})",
)
_APPLIES = Text("Geldt voor", "Holds for")
_UNLESS = Text("Behalve", "Except")
_JUDGED = Text("Handelingen", "Acts")
_BY_ITS_DAY = Text("beoordeeld naar het recht van hun eigen dag", "judged by the law of their own day")
_ENDED = Text("Na het einde", "After the end")
_ALSO = Text("geldt ook dan", "holds then too")
_REMEDY = Text("Wat te doen", "Remedy")
_BASIS = Text("Grondslag", "Basis")
_ALIASES = Text("In andere hoofdstukken", "In other chapters")
_IN_CHAPTER = Text("{code} (hoofdstuk {chapter})", "{code} (chapter {chapter})")
_UNDER_LAW = Text("Zwijgt waar de wet beslist", "Silent where the law decides")
_VERSIONS = Text("Versies", "Versions")
_OLDEST = Text("oudste gelezen tekst", "oldest text read")
_VALUE = Text("Waarde", "Value")
_VALUE_IN = Text("Waarde in hoofdstuk {chapter}", "Value in chapter {chapter}")
_ONLY = Text("Alleen", "Only")
_TRANSITION = Text("Overgangsrecht", "Transition")
_GOOD = Text("Voorbeeld {number}: goed op {day}", "Example {number}: good on {day}")
_BAD = Text("Voorbeeld {number}: fout op {day}", "Example {number}: bad on {day}")
_TOO = Text("(ook volgens {codes})", "({codes} too)")
