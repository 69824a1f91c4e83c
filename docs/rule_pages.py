"""The pages on rules, made from the rules themselves at each build: one for each rule, the index and the coverage."""

from __future__ import annotations

import datetime as dt
import difflib
import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import samenwerking.rules.law
import samenwerking.rules.practice
from samenwerking import ALL_RULES, Case, Collaboration, Rule, Status, check, dumps
from samenwerking.language import Text
from samenwerking.model.forms import LegalForm
from samenwerking.rules.aliases import ALIASES
from samenwerking.rules.chapters import CHAPTERS
from samenwerking.rules.citations import Article, Citation
from samenwerking.rules.coverage import CHECKABLE, encoded
from samenwerking.rules.engine import judge
from samenwerking.rules.rule import Example, Version
from samenwerking.rules.sets import family
from samenwerking.rules.standing import as_it_stood
from samenwerking.rules.words.reading import as_text, says_something

ROOMS = (samenwerking.rules.law, samenwerking.rules.practice)
NEWEST = {chapter.number: chapter for chapter in CHAPTERS}
NO_RULE = "not encoded"
MOST_CHANGED = 20
"""A difference of more lines says less than the example itself."""


def write_pages(folder: Path) -> None:
    """Write all pages to a folder: only those that changed, so that a build reads no more than it must."""
    folder.mkdir(exist_ok=True)
    pages = {"index.md": "\n".join(index()), "coverage.md": "\n".join(coverage())}
    pages |= {f"{rule.code}.md": "\n".join(page(rule)) for rule in ALL_RULES}
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        file = folder / name
        text += "\n"
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


# One rule


def page(rule: Rule) -> Iterator[str]:
    """Yield the lines of the page of a rule."""
    yield from (f"# {rule.code}: {rule.name}", "", plain(rule.asks.en), "", f"*{plain(rule.asks.nl)}*", "")
    yield from table(("", "English", "Nederlands"), metadata(rule))
    yield from ("## When it applies", "")
    yield from conditions(rule)
    yield from ("", "## Where it stands", "")
    yield from (line for version in versions(rule) for line in version)
    if rule.source is not None:
        yield f"- {cited(rule.source)}"
    yield from ("", "## What a report says where it is violated", "")
    yield from table(("English", "Nederlands"), said(rule))
    if "{" in rule.text.en:
        yield from ("Words in braces are filled in from what is recorded.", "")
    yield from ("## What it has to know", "")
    yield from checklist(rule)
    if beside := list(other_rules(rule)):
        yield from ("", "## Beside other rules", "", *beside)
    yield from ("", "## Examples", "")
    yield "All parties are fictional."
    before = None
    for example in rule.examples():
        yield from shown(rule, example, before)
        before = example if example.is_good else before


def metadata(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """Yield severity, basis and day as rows of a table."""
    yield "severity", rule.severity.labels.en, rule.severity.labels.nl
    yield "basis", rule.basis.labels.en if rule.versions else "good practice", basis_nl(rule)
    if rule.is_about_acts:
        yield "judged", "acts, by the law and structure of their own day", "handelingen, naar het recht van hun dag"
    else:
        yield "judged", "a standing duty, on the day of the check", "een blijvende plicht, op de dag van de toets"
    if rule.over is not None:
        yield "about", "each of several: one answer for each, folded into one", "elk van meerdere, samen één uitkomst"
    if rule.after_the_end or rule.is_about_acts:
        yield "after the end", "also", "ook"
    else:
        yield "after the end", "no longer", "niet meer"


def basis_nl(rule: Rule) -> str:
    """Return in Dutch how a rule is known."""
    return rule.basis.labels.nl if rule.versions else "goede praktijk"


def conditions(rule: Rule) -> Iterator[str]:
    """Yield when a rule applies, and when it does not."""
    if not rule.applies_to and not rule.unless:
        yield "Always."
    for label, group in (("Only for", rule.applies_to), ("Not for", rule.unless)):
        yield from (f"- {label}: {both(condition.text)}" for condition in group)


def versions(rule: Rule) -> Iterator[list[str]]:
    """Yield each version that was read, the newest first."""
    for read in as_it_stood(rule).versions:
        version = read.version
        period = f"{read.start} to {version.until}" if version.until else f"since {read.start}"
        period += ", the oldest text that was read" if read.is_oldest else ""
        yield [f"- **{period}**: {cited(version.citation, read.day)}", *details(version)]


def details(version: Version[Any]) -> Iterator[str]:
    """Yield the value of a version, its condition and its transition."""
    for chapter, value in {"": version.value, **version.chapters}.items():
        if says_something(value):
            in_chapter = f" in chapter {chapter}" if chapter else ""
            yield f"  - value{in_chapter}: {both(as_text(value))}"
    if version.only_when is not None:
        yield f"  - only: {both(version.only_when.text)}"
    if (move := version.transition) is not None:
        yield (
            f"  - transition: what existed before {move.existing_on} falls under it from {move.applies_from}; "
            f"{move.basis.labels.en}: {both(move.source)}"
        )


def cited(citation: Citation, day: dt.date | None = None) -> str:
    """Return a citation with its link, to the text as it was on a day."""
    text, link = citation.called(None, day), citation.link(None, day)
    found = f"[{plain(text.en)}]({link})" if link else plain(text.en)
    return found if text.nl == text.en else f"{found} (*{plain(text.nl)}*)"


def said(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield what a report says, and the remedy."""
    yield rule.text.en, rule.text.nl
    if rule.remedy.en:
        yield f"Remedy: {rule.remedy.en}", f"Wat te doen: {rule.remedy.nl}"


def checklist(rule: Rule) -> Iterator[str]:
    """Yield what is missing where nothing but the legal form is recorded, and what decides in the first example."""
    example = next(example for example in rule.examples() if example.is_good)
    document = example.document
    assert isinstance(document, Collaboration)  # noqa: S101
    form = document.legal_form
    bare = type(document)(document.id, legal_form=type(form)() if isinstance(form, LegalForm) else form)
    outcome = judge(rule, Case.of(bare, example.day))
    named = form.labels.en if isinstance(form, LegalForm) else "of which nothing more is known"
    if outcome.status is Status.UNKNOWN:
        yield f"Of a collaboration ({named}) of which nothing else is recorded, this is missing on {example.day}:"
        yield ""
        yield from facts((gap.label, gap.place) for gap in outcome.gaps)
    else:
        why = "" if outcome.why is None else f" ({both(outcome.why)})"
        yield f"Of a collaboration ({named}) of which nothing else is recorded, the answer on {example.day} is: "
        yield f"{outcome.status.labels.en}{why}."
    decided = judge(rule, example.case).facts
    if decided:
        yield from ("", "In the first example this decides:", "")
        yield from facts((fact.label, fact.place) for fact in decided)


def facts(found: Iterable[tuple[Text, str]]) -> Iterator[str]:
    """Yield facts or gaps with the places where they stand, each fact once."""
    places: dict[Text, list[str]] = {}
    for label, place in found:
        places.setdefault(label, []).append(place)
    for label, at in places.items():
        known = ", ".join(f"`{place}`" for place in at if place)
        yield f"- {both(label)}" + (f": {known}" if known else "")


def other_rules(rule: Rule) -> Iterator[str]:
    """Yield which rules of law silence it, which it silences, and the codes of other chapters."""
    for code in rule.under_law:
        yield f"- Where [{code}]({code}.md) applies, the law decides and this rule is silent."
    for other in ALL_RULES:
        if rule.code in other.under_law:
            yield f"- Where it applies, [{other.code}]({other.code}.md) is silent."
    for code, alias in ALIASES.items():
        if rule.code in alias.rules and rule.versions:
            chapter = NEWEST[alias.chapter]
            citation = rule.versions[0].citation
            where, link = citation.called(chapter), citation.link(chapter)
            yield f"- In chapter {alias.chapter} the catalogue calls it {code}: [{plain(where.en)}]({link})."


def shown(rule: Rule, example: Example, before: Example | None) -> Iterator[str]:
    """Yield an example as a block that can be opened, a bad one with how it differs from the good one before."""
    yield from ("", "<details>")
    answer = "satisfied" if example.is_good else "violated"
    yield f"<summary>{example.day}: {answer}</summary>"
    yield ""
    if not example.is_good:
        report = check(example.document, on=example.day, agendas=example.agendas, rules=ALL_RULES.select(rule.code))
        for finding in report.findings:
            yield from (f"- {both(finding.text)}" + (f" [`{finding.place}`]" if finding.place else ""),)
        if example.also:
            also = ", ".join(f"[{code}]({code}.md)" for code in example.also)
            yield from ("", f"Violated too: {also}.")
        yield ""
        changed = [] if before is None else list(difference(before, example))
        if changed and len(changed) <= MOST_CHANGED:
            yield from ("How it differs from the satisfied example before it:", "")
            yield from ("```{code-block} diff", *changed, "```", "")
    yield from ("```{code-block} yaml", text_of(example), "```", "", "</details>")


def difference(before: Example, after: Example) -> Iterator[str]:
    """Yield the lines in which two examples differ."""
    lines = difflib.unified_diff(text_of(before).splitlines(), text_of(after).splitlines(), n=0, lineterm="")
    yield from (line for line in list(lines)[2:] if not line.startswith("@@"))


def text_of(example: Example) -> str:
    """Return an example as a file."""
    assert isinstance(example.document, Collaboration)  # noqa: S101
    beside = (f"\n# The agenda that goes with it:\n{dumps(agenda)}" for agenda in example.agendas)
    return "".join([dumps(example.document), *beside]).rstrip("\n")


# All rules


def index() -> Iterator[str]:
    """Yield the lines of the index, by family and subject."""
    yield from ("# Rules", "")
    yield f"{len(ALL_RULES)} rules, each with its source, its versions, its texts and examples."
    yield "Each page is made from the rule itself."
    yield "What a report says of them stands in [How to read a report](../report.md)."
    yield "Which articles have a rule, and which have none, stands in [Coverage](coverage.md)."
    for name, subjects in families().items():
        yield from ("", f"## {name}")
        for subject, rules in subjects.items():
            yield from ("", f"### {plain(subject)}", "")
            rows = ((f"[{one.code}]({one.code}.md)", one.severity.labels.en, plain(one.asks.en)) for one in rules)
            yield from table(("code", "severity", "what it asks"), rows, is_plain=False)
    yield from ("", "```{toctree}", ":hidden:", "", "coverage")
    yield from (f"{rule.code} <{rule.code}>" for rule in ALL_RULES)
    yield "```"


def families() -> dict[str, dict[str, list[Rule]]]:
    """Return the rules by their family and by what their module is about."""
    subjects = dict(about())
    found: dict[str, dict[str, list[Rule]]] = {}
    for rule in ALL_RULES:
        name = f"{named_after(rule)} ({family(rule.code)})"
        found.setdefault(name, {}).setdefault(subjects.get(rule.code, ""), []).append(rule)
    return found


def about() -> Iterator[tuple[str, str]]:
    """Yield for each code the first line of the module that the rule is in."""
    for room in ROOMS:
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            loaded = importlib.import_module(module.name)
            subject = (loaded.__doc__ or "").strip().partition("\n")[0].rstrip(".")
            yield from ((rule.code, subject) for rule in vars(loaded).values() if isinstance(rule, Rule))


def named_after(rule: Rule) -> str:
    """Return the Act of a rule of law, or that it is good practice."""
    citation = rule.versions[0].citation if rule.versions else None
    if not isinstance(citation, Article):
        return "Good practice"
    statute = citation.statute
    return f"{statute.name.en}, Book {statute.book}" if statute.book else statute.name.en


def coverage() -> Iterator[str]:
    """Yield the lines of the page on what is encoded and what is not."""
    coded = encoded(ALL_RULES)
    laws = {law: list(dict.fromkeys((*CHECKABLE.get(law, ()), *articles))) for law, articles in coded.items()}
    yield from ("# Coverage", "")
    yield "For each law the articles of which data about a collaboration could show whether they are kept."
    yield "*Not encoded* means that no rule checks the article: a report says nothing of it, neither good nor bad."
    yield "An article that has a rule may say more than the rule checks."
    yield "A rule of chapter I of the Wgr is listed too under the own articles that other chapters have in its place."
    yield ""
    rows = []
    for law, articles in laws.items():
        direct = sum(article in coded[law] for article in articles)
        rules = len({code for codes in coded[law].values() for code in codes})
        counts = (len(articles), direct, len(articles) - direct, rules)
        rows.append((law, *map(str, counts)))
    totals = [str(sum(int(row[at]) for row in rows)) for at in range(1, 5)]
    header = ("law", "articles", "with a rule", "not encoded", "rules")
    yield from table(header, [*rows, ("together", *totals)])
    for law, articles in laws.items():
        yield from (f"## {law}", "")
        cells = ((article, codes_of(coded[law].get(article, ())) or NO_RULE) for article in articles)
        yield from table(("article", "rules"), cells, is_plain=False)


def codes_of(codes: Iterable[str]) -> str:
    """Return links to rules."""
    return ", ".join(f"[{code}]({code}.md)" for code in codes)


# Markdown


def table(header: Iterable[str], rows: Iterable[Iterable[str]], *, is_plain: bool = True) -> Iterator[str]:
    """Yield a table."""
    header = list(header)
    yield "| " + " | ".join(header) + " |"
    yield "|" + "---|" * len(header)
    for row in rows:
        yield "| " + " | ".join(plain(cell) if is_plain else cell for cell in row) + " |"
    yield ""


def both(text: Text) -> str:
    """Return a text in English, and in Dutch where that differs."""
    return plain(text.en) if text.en == text.nl else f"{plain(text.en)} (*{plain(text.nl)}*)"


def plain(text: str) -> str:
    """Return a text without what Markdown takes for more than text."""
    for sign in "\\*_|<[":
        text = text.replace(sign, f"\\{sign}")
    return text
