"""Compare two collaborations, or two days of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Final

from samenwerking.comparison.differences import Change, DifferenceRow, Differences
from samenwerking.comparison.walk import Walk
from samenwerking.errors import InvalidError, Problem
from samenwerking.formats.documents import Document
from samenwerking.language import Text, same
from samenwerking.model.view import Snapshot
from samenwerking.questions.answers import Phrase, unique
from samenwerking.rules.catalogue import ALL_RULES
from samenwerking.rules.check import check
from samenwerking.rules.outcome import Status
from samenwerking.rules.report import Report
from samenwerking.rules.sets import RuleSet
from samenwerking.rules.settings import DEFAULTS, Settings
from samenwerking.schema.explain import found
from samenwerking.structures import Collaboration
from samenwerking.values.dates import DateInput, to_day

_WIDEST: Final = 100


def compare(
    a: Collaboration | Document[Collaboration],
    b: Collaboration | Document[Collaboration],
    *,
    on: DateInput | None = None,
    and_on: DateInput | None = None,
    rules: RuleSet = ALL_RULES,
    settings: Settings = DEFAULTS,
) -> Differences:
    """
    Tell what differs between two collaborations, or between two days of one.

    Elements are matched by their names, never by their order. What one says and the other leaves open is no change: it
    became known, or is no longer known. Evidence, sources, acceptances and extensions are not compared.

    Args:
        a: The first, a collaboration or a document that `read` returned.

        b: The second; the same as *a* to compare two days.

        on: The day; left out, all that is recorded is compared, with its periods, and no rule is checked.

        and_on: The day of the second, where it is another one.

        rules: The rules of which the outcomes are compared, on a day; by default Dutch law and good practice.

        settings: From which number on good practice asks something.

    Raises:
        InvalidError: If one is no collaboration or document, a day is no whole day, or only *and_on* is given.

    Example:
        >>> care = Cooperative("c", "Samen Veen", legal_form=forms.CooperativeAssociation())
        >>> print(compare(care, but(care, {"legal_form": forms.Foundation()})))
        What differs
        <BLANKLINE>
        First Samen Veen, then Samen Veen: all that is recorded; what rules say is compared on a day only.
        <BLANKLINE>
        legal form
        <BLANKLINE>
        change   was                      is
        -------  -----------------------  ----------
        changed  cooperative association  foundation
    """
    first, second = _collaboration("a", a), _collaboration("b", b)
    if on is None and and_on is not None:
        raise InvalidError("compare", [Problem(("and_on",), same(f"'{and_on}'"), _BOTH_DAYS, _GIVE_ON)])
    days = (None, None) if on is None else (to_day(on), to_day(on if and_on is None else and_on))
    snapshots = Snapshot(first, days[0]), Snapshot(second, days[1])
    walk = Walk(*snapshots)
    walk.go()
    rows, crashed = list(walk.rows), {}
    if days[0] is not None and days[1] is not None:
        before = check(first, on=days[0], rules=rules, settings=settings)
        after = check(second, on=days[1], rules=rules, settings=settings)
        rows += _outcomes(before, after)
        crashed = dict.fromkeys(error.code for error in (*before.errors, *after.errors))
    return Differences(tuple(rows), unique(walk.gaps), note=_note(snapshots, list(crashed), is_empty=not rows))


def _collaboration(name: str, value: object) -> Collaboration:
    if isinstance(value, Document):
        value = value.value
    if not isinstance(value, Collaboration):
        raise InvalidError("compare", [Problem((name,), found(value), _SOMETHING, _OPEN)])
    return value


def _outcomes(before: Report, after: Report) -> Iterator[DifferenceRow]:
    """Yield what the rules say otherwise; a rule that crashed on one side says nothing."""
    then = {outcome.code: outcome for outcome in after.outcomes}
    for outcome in before.outcomes:
        other = then.get(outcome.code)
        if other is not None and outcome.status is not other.status:
            change = _change(outcome.status, other.status)
            name = Text(f"{outcome.code}: {outcome.rule.asks.nl}", f"{outcome.code}: {outcome.rule.asks.en}")
            yield DifferenceRow(change, _RULES, name, outcome.code, outcome.status.labels, other.status.labels)


def _change(before: Status, after: Status) -> Change:
    if Status.UNKNOWN not in (before, after):
        return Change.CHANGED
    return Change.BECAME_KNOWN if before is Status.UNKNOWN else Change.BECAME_UNKNOWN


def _note(snapshots: tuple[Snapshot, Snapshot], crashed: Sequence[str], *, is_empty: bool) -> Text:
    """Return what was compared, what to know of the days, and that nothing differs where that is so."""
    names = [same(snapshot.facts.name or snapshot.facts.id) for snapshot in snapshots]
    days = [snapshot.moment for snapshot in snapshots]
    if days[0] is None:
        said = [_ALL_DAYS.format(first=names[0], second=names[1])]
    else:
        first, second = (
            _ON.format(name=name, day=Text(day.text("nl"), day.text("en")))  # type: ignore[union-attr]
            for name, day in zip(names, days, strict=True)
        )
        said = [_DAYS.format(first=first, second=second)]
    for name, note in zip(names, [snapshot.note for snapshot in snapshots], strict=True):
        if note is not None:
            said.append(_OF.format(name=name, note=note))
    if crashed:
        said.append(_CRASHED.format(codes=", ".join(crashed)))
    if is_empty:
        said.append(Differences.nothing)
    unlike = dict.fromkeys(said)
    return Text(
        *("\n".join("\n".join(wrap(text.get(language), _WIDEST)) for text in unlike) for language in ("nl", "en"))
    )


_RULES = Phrase("rules", Text("regels", "rules"))
_SOMETHING = Text("een samenwerkingsverband of document", "a collaboration or a document")
_OPEN = Text("Open een bestand met load() of read().", "Open a file with load() or read().")
_BOTH_DAYS = Text("ook de dag van de eerste", "the day of the first too")
_GIVE_ON = Text("Geef ook 'on'; zonder dag wordt alles vergeleken.", "Give 'on' too; without a day all is compared.")
_ALL_DAYS = Text(
    "Eerst {first}, dan {second}: alles wat is vastgelegd; wat regels zeggen wordt alleen op een dag vergeleken.",
    "First {first}, then {second}: all that is recorded; what rules say is compared on a day only.",
)
_DAYS = Text("Eerst {first}, dan {second}.", "First {first}, then {second}.")
_ON = Text("{name} op {day}", "{name} on {day}")
_CRASHED = Text(
    "Niet vergeleken, want deze regels liepen vast: {codes}.", "Not compared, since these rules crashed: {codes}."
)
_OF = Text("{name}: {note}", "{name}: {note}")
