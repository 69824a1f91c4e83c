"""``samenwerking rules``: the rules, or all of one."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator, Sequence
from textwrap import fill
from typing import TYPE_CHECKING, Any, NamedTuple

from samenwerking.cli.arguments import ALL_IS_WELL, Command, Parser
from samenwerking.cli.output import say, write
from samenwerking.language import Language, Text, same

if TYPE_CHECKING:
    from samenwerking.rules.chapters import Chapter
    from samenwerking.rules.citations import Citation
    from samenwerking.rules.rule import Example, Rule, Version
    from samenwerking.rules.sets import RuleSet

_WIDTH = 100


def _add_arguments(parser: Parser) -> None:
    language = parser.language
    add = parser.options.add_argument
    parser.inputs.add_argument("code", nargs="?", metavar="CODE", help=_CODE.get(language))
    add("--on", type=parser.day, metavar=_DAY.get(language), help=_ON.get(language))
    parser.add_rule_sets()
    add("--format", choices=("text", "json"), default="text", help=_FORMAT.get(language))


def _run(parser: Parser, known: Namespace) -> int:
    rules = parser.rules(known.rule_sets)
    asked = _asked(parser, rules, known)
    shown = [one for one in asked.laws if asked.is_in_full or one.stands == "yes"] if known.on else asked.laws
    if known.format == "json":
        _write_data(shown, is_one=asked.is_one)
    elif asked.is_in_full:
        blocks = ["\n".join(_everything(one, parser.language)) for one in shown]
        if asked.about is not None:
            blocks.insert(0, fill(asked.about.get(parser.language), _WIDTH))
        say("\n\n\n".join(blocks))
    else:
        unread = sum(one.stands == "unknown" for one in asked.laws)
        say(_table(shown, unread, known.on, parser.language))
    return ALL_IS_WELL


class _Law(NamedTuple):
    """A rule as it stood: the versions that were read, and which of them stood on the day that was asked."""

    rule: Rule
    day: dt.date | None
    chapter: Chapter | None
    versions: tuple[_Read, ...]

    @property
    def standing(self) -> _Read | None:
        """The version that stood on the day."""
        return next((one for one in self.versions if one.stands), None)

    @property
    def stands(self) -> str | None:
        """Whether the rule stood on the day; good practice always does, and what law nobody read is unknown."""
        if self.day is None:
            return None
        if self.standing is not None or not self.rule.versions:
            return "yes"
        oldest = self.versions[-1] if self.versions else None
        return "unknown" if oldest is not None and oldest.is_oldest and self.day < oldest.start else "no"


class _Read(NamedTuple):
    """A version, with the first day of which its text was read, and the day on which people look it up."""

    version: Version[Any]
    start: dt.date
    is_oldest: bool
    stands: bool
    day: dt.date | None


class _Asked(NamedTuple):
    """The rules that were asked for, and whether all is told of each."""

    laws: list[_Law]
    is_in_full: bool = False
    is_one: bool = False
    about: Text | None = None


def _asked(parser: Parser, rules: RuleSet, known: Namespace) -> _Asked:
    from samenwerking.rules.aliases import ALIASES
    from samenwerking.rules.chapters import CHAPTERS

    if known.code is None:
        return _Asked([_law(rule, known.on) for rule in rules])
    code = known.code.strip()
    found = rules.named(code)
    if not found:
        parser.error(parser.no_such_rule(code, rules))
    if any(code.upper() == rule.code.upper() or code == rule.name for rule in found):
        return _Asked([_law(rule, known.on) for rule in found], is_in_full=True, is_one=True)
    if (alias := ALIASES.get(code.upper())) is None:
        return _Asked([_law(rule, known.on) for rule in found])
    chapter = next(one for one in CHAPTERS if one.number == alias.chapter)
    codes = ", ".join(rule.code for rule in found)
    about = _ALIAS.format(alias=code.upper(), codes=codes, chapter=alias.chapter)
    return _Asked([_law(rule, known.on, chapter) for rule in found], is_in_full=True, about=about)


def _law(rule: Rule, day: dt.date | None, chapter: Chapter | None = None) -> _Law:
    from samenwerking.rules.chapters import I

    oldest = (chapter or I).oldest if rule.by_chapter else dt.date.min
    read = []
    for version in rule.versions:
        until, is_oldest = version.until, version.is_oldest or version.start <= oldest
        if until is not None and until <= oldest:
            continue
        start = max(version.start, oldest)
        stands = day is not None and start <= day and (until is None or day < until)
        last = None if until is None else until - dt.timedelta(days=1)
        read.append(_Read(version, start, is_oldest, stands, day if stands else last))
    return _Law(rule, day, chapter, tuple(read))


# For people


def _table(laws: Sequence[_Law], unread: int, day: dt.date | None, language: Language) -> str:
    """Return the rules one on a row."""
    from samenwerking.questions.answers import grid

    header = ["code", _SEVERITY.get(language), _ASKS.get(language), *([_SOURCE.get(language)] if day else [])]
    rows = [header]
    for one in laws:
        rule, read = one.rule, one.standing
        where = "" if read is None else read.version.citation.called(one.chapter, read.day).get(language)
        row = [rule.code, rule.severity.label(language), rule.asks.get(language), *([where] if day else [])]
        rows.append([" ".join(cell.split()) for cell in row])
    number = len(laws)
    ending = _ON_DAY.format(number=number, day=day) if day else _ALL.format(number=number)
    parts = [grid(rows)] if laws else []
    parts.append(fill(ending.get(language), _WIDTH))
    if unread:
        parts.append(fill(_NOT_READ.format(number=unread, day=day).get(language), _WIDTH))
    return "\n\n".join(parts)


def _everything(one: _Law, language: Language) -> Iterator[str]:
    """Yield all of a rule, its examples last."""
    rule = one.rule
    if one.day is not None:
        yield _wrapped(_on_the_day(one).get(language))
        yield ""
    title = f"{rule.code}  {rule.name}"
    yield title
    yield "=" * len(title)
    yield _wrapped(rule.asks.get(language))
    yield ""
    for label, text in _metadata(rule):
        yield _wrapped(f"{label.get(language)}: {text.get(language)}", hanging="  ")
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


def _on_the_day(one: _Law) -> Text:
    """Return which version is in force on the day that was asked."""
    read, day = one.standing, one.day
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
    if aliases := _aliases(rule):
        told = [_IN_CHAPTER.format(code=code, chapter=chapter) for code, chapter in aliases]
        yield _ALIASES, Text(", ".join(text.nl for text in told), ", ".join(text.en for text in told))
    if rule.under_law:
        yield _UNDER_LAW, same(", ".join(rule.under_law))


def _version(one: _Law, read: _Read, language: Language) -> Iterator[str]:
    from samenwerking.model.period import Period
    from samenwerking.rules.words.reading import as_text

    version, number = read.version, None if one.chapter is None else one.chapter.number
    when = Period(read.start, version.until).text(language) if version.until else Period(read.start).text(language)
    if read.is_oldest:
        when = f"{when} ({_OLDEST.get(language)})"
    citation = version.citation
    yield _wrapped(f"{when}: {citation.called(one.chapter, read.day).get(language)}", indent="  ", hanging="    ")
    values: dict[str | None, Any] = {None: version.value_in(one.chapter)}
    if number is None:
        values.update(version.chapters)
    for chapter, value in values.items():
        if _can_be_read(value):
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
    yield _wrapped(f"{_label(label).get(language)}: {citation.called().get(language)}", hanging="  ")
    if link := citation.link():
        yield f"  {link}"


def _example(number: int, example: Example, language: Language) -> Iterator[str]:
    """Yield an example as a file that can be copied, with a remark above it."""
    from samenwerking.formats.documents import dumps

    text = (_GOOD if example.is_good else _BAD).format(number=number, day=example.day).get(language)
    if example.also:
        text += f" {_TOO.format(codes=', '.join(example.also)).get(language)}"
    yield f"# {text}"
    yield dumps(example.document).rstrip("\n")  # type: ignore[arg-type]


def _can_be_read(value: object) -> bool:
    """Say whether a value says something to people: what prints as Python does not."""
    return value is not None and (isinstance(value, str | int | tuple) or str(value) != repr(value))


def _aliases(rule: Rule) -> list[tuple[str, str]]:
    from samenwerking.rules.aliases import ALIASES

    return [(code, alias.chapter) for code, alias in ALIASES.items() if rule.code in alias.rules]


def _joined(texts: Sequence[Text]) -> Text:
    return Text("; ".join(text.nl for text in texts), "; ".join(text.en for text in texts))


def _label(word: Text) -> Text:
    return Text(word.nl.capitalize(), word.en.capitalize())


def _detail(label: Text, text: Text, language: Language) -> str:
    return _wrapped(f"{label.get(language)}: {text.get(language)}", indent="    ", hanging="      ")


def _wrapped(text: str, *, indent: str = "", hanging: str = "") -> str:
    return fill(text, _WIDTH, initial_indent=indent, subsequent_indent=hanging, break_on_hyphens=False)


# For programs


def _write_data(laws: Sequence[_Law], *, is_one: bool) -> None:
    """Write one JSON text: an object where one rule was asked for by its code or name, else a list."""
    import json

    found = [_data(one) for one in laws]
    write(json.dumps(found[0] if is_one else found, ensure_ascii=False, indent=2) + "\n")


def _data(one: _Law) -> dict[str, Any]:
    from samenwerking.formats.documents import to_data

    rule = one.rule
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "asks": _both(rule.asks),
        "text": _both(rule.text),
        "remedy": _both(rule.remedy),
        "basis": rule.basis.value,
        "source": None
        if rule.source is None
        else {"citation": _both(rule.source.called()), "link": rule.source.link()},
        "forms": None if rule.forms is None else [form.word for form in rule.forms],
        "applies_to": [_both(condition.text) for condition in rule.applies_to],
        "unless": [_both(condition.text) for condition in rule.unless],
        "about_acts": rule.is_about_acts,
        "after_the_end": rule.after_the_end,
        "under_law": list(rule.under_law),
        "aliases": [{"code": code, "chapter": chapter} for code, chapter in _aliases(rule)],
        "chapter": None if one.chapter is None else one.chapter.number,
        "on": None if one.day is None else one.day.isoformat(),
        "in_force": one.stands,
        "versions": [_version_data(one, read) for read in one.versions],
        "examples": [
            {
                "day": example.day.isoformat(),
                "good": example.is_good,
                "also": list(example.also),
                "document": to_data(example.document),  # type: ignore[arg-type]
            }
            for example in rule.examples()
        ],
    }


def _version_data(one: _Law, read: _Read) -> dict[str, Any]:
    version = read.version
    move = version.transition
    return {
        "start": read.start.isoformat(),
        "until": None if version.until is None else version.until.isoformat(),
        "oldest_read": read.is_oldest,
        "in_force": None if one.day is None else "yes" if read.stands else "no",
        "citation": _both(version.citation.called(one.chapter, read.day)),
        "link": version.citation.link(one.chapter, read.day),
        "value": _plain(version.value_in(one.chapter)),
        "value_by_chapter": {chapter: _plain(value) for chapter, value in version.chapters.items()},
        "only_when": None if version.only_when is None else _both(version.only_when.text),
        "transition": None
        if move is None
        else {
            "existing_on": move.existing_on.isoformat(),
            "applies_from": move.applies_from.isoformat(),
            "basis": move.basis.value,
            "source": _both(move.source),
        },
    }


def _both(text: Text) -> dict[str, str]:
    return {"nl": text.nl, "en": text.en}


def _plain(value: Any) -> Any:
    """Return the value of a version as plain data."""
    import attrs

    from samenwerking.schema.labels import Labelled

    if isinstance(value, Labelled):
        return value.value
    if value is None or isinstance(value, bool | int | str):
        return value
    if hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if attrs.has(type(value)):
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
    return str(value)


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
_ALIAS = Text(
    "{alias} is de code van {codes} in hoofdstuk {chapter} van de Wgr.",
    "{alias} is the code of {codes} in chapter {chapter} of the Wgr.",
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
