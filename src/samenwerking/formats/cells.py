"""What one cell of a spreadsheet says, as people write it there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final, NoReturn, TypeVar

from samenwerking.errors import InvalidError, Problem, nearest
from samenwerking.formats.columns import folded
from samenwerking.language import LANGUAGES, Text, same
from samenwerking.model.parties import Party
from samenwerking.model.themes import ThemeCode, theme_named
from samenwerking.questions.plain_words import MONTHS
from samenwerking.schema.labels import Labelled
from samenwerking.schema.shapes import kinds_of
from samenwerking.values.dates import PartialDate
from samenwerking.values.money import Amount

Member = TypeVar("Member", bound=Labelled)

MORE: Final = "?"
"""The last word of a list to which more may belong."""

_NOTHING: Final = frozenset({"geen", "none"})
SEPARATOR: Final = re.compile(r"[;|\r\n]")
"""What stands between the entries of a cell."""
_SHOWN: Final = 60

_DAY_FIRST: Final = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_BY_MONTH: Final = re.compile(r"(?:([0-9]{1,2}) )?([a-z]+) ([0-9]{4})")
_MONTH_NAMED: Final = {folded(name): number for number, month in enumerate(MONTHS, 1) for name in month}

_AMOUNT: Final = re.compile(
    r"(?P<about>ongeveer |circa |ca\. ?|about )?(?P<lead>-?€? ?|€ ?-)"
    r"(?:(?P<grouped>[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,(?P<cents>[0-9]{1,2})|,-+)?"
    r"|(?P<plain>[0-9]{1,30})(?:[.,](?P<part>[0-9]{1,2})|,-+)?)"
)


def wrong(text: str, expected: Text, remedy: Text, near: str | None = None) -> NoReturn:
    """Raise the error of a cell, whose place its reader knows."""
    raise InvalidError("cell", [Problem((), quoted(text), expected, remedy, near)])


def quoted(text: str) -> Text:
    """Return what stands in a cell for a message: in quotes, and not too long."""
    return same(f"'{text if len(text) <= _SHOWN else f'{text[:_SHOWN]}…'}'")


def says_none(text: str) -> bool:
    """Say whether a cell says outright that there is none."""
    return folded(text) in _NOTHING


def to_list(text: str) -> list[str]:
    """
    Return the entries of a cell that holds several, which ``;``, ``|`` or a line break separate.

    Raises:
        InvalidError: If only commas stand between them, so that it may be one name or several, or nothing does.

    Example:
        >>> to_list("wonen; smart city")
        ['wonen', 'smart city']
    """
    entries = [entry.strip() for entry in SEPARATOR.split(text)]
    if len(entries) == 1 and "," in text:
        several = " | ".join(part.strip() for part in text.split(","))
        wrong(text, _SEPARATED, _SEPARATE.format(several=several[:_SHOWN], one=text[:_SHOWN]))
    if not any(entries):
        wrong(text, _SEPARATED, _LEAVE_EMPTY)
    return [entry for entry in entries if entry]


def to_themes(text: str) -> tuple[ThemeCode, ...]:
    """
    Return the subjects in a cell.

    Raises:
        InvalidError: If one of them is none.

    Example:
        >>> to_themes("verkeer | smart city")
        (ThemeCode('top', 'c_849842ac'), ThemeCode('own', 'smart city'))
    """
    # the names of some subjects have a comma
    if not SEPARATOR.search(text) and (theme := _theme(text)).scheme != "own":
        return (theme,)
    return tuple(_theme(entry) for entry in to_list(text))


def _theme(text: str) -> ThemeCode:
    try:
        return theme_named(text)
    except InvalidError as error:
        problem = error.problems[0]
        wrong(text, problem.expected, problem.remedy, problem.nearest)


def to_word(enum: type[Member]) -> Callable[[str], Member]:
    """
    Return a function that reads a word of *enum*, or its label.

    Example:
        >>> from samenwerking import ItemKind
        >>> to_word(ItemKind)("Aanbesteding")
        ItemKind.PROCUREMENT
    """
    members = list(enum)
    words = {folded(word): member for member in members for word in (member.value, *member.labels)}
    return lambda text: _one_of(text, words, [member.labels for member in members])


def to_kinds(text: str) -> tuple[type[Party] | None, ...]:
    """
    Return the kinds of party in a cell; a last ``?``: perhaps others, ``geen`` or ``none``: no kind at all.

    Raises:
        InvalidError: If one of them is none.

    Example:
        >>> [kind.__name__ for kind in to_kinds("gemeente; care provider")]
        ['Municipality', 'CareProvider']
    """
    kinds: list[type[Party]] = [kind for word, kind in kinds_of(Party).items() if word]
    words = {folded(word): kind for kind in kinds for word in (str(kind.word), *kind.labels)}
    labels = [kind.labels for kind in kinds]
    return closed(text, lambda entry: _one_of(entry, words, labels))


Entry = TypeVar("Entry")


def closed(text: str, read: Callable[[str], Entry]) -> tuple[Entry | None, ...]:
    """Return the list in a cell; a last ``?``: perhaps more, ``geen`` or ``none``: nothing at all."""
    if says_none(text):
        return ()
    entries = to_list(text)
    if MORE in entries[:-1]:
        wrong(text, _MORE_LAST, _PUT_LAST)
    return tuple(None if entry == MORE else read(entry) for entry in entries)


def _one_of(text: str, words: Mapping[str, Member | Any], labels: Iterable[Text]) -> Any:
    if (known := words.get(folded(text))) is not None:
        return known
    if near := nearest(folded(text), words):
        wrong(text, _KNOWN_WORD, _WRITE_IT, near)
    listed = Text(*(", ".join(label.get(language) for label in labels) for language in LANGUAGES))
    wrong(text, _ONE_OF.format(words=listed), _CHOOSE)


def to_date(text: str) -> PartialDate:
    """
    Return the date in a cell: as in a document, or with the day first and the year in full, as the Dutch write it.

    Raises:
        InvalidError: If it is none, or can be read with the day first and with the month first.

    Example:
        >>> [str(to_date(text)) for text in ("2026", "31-3-2026", "31 maart 2026", "maart 2026")]
        ['2026', '2026-03-31', '2026-03-31', '2026-03']
    """
    iso = text
    if match := _DAY_FIRST.fullmatch(text):
        day, sign, month, year = match.groups()
        iso = f"{year}-{month:0>2}-{day:0>2}"
        # who writes slashes may have a program that puts the month first, as Americans do
        if sign == "/" and int(day) != int(month) and int(day) <= 12 and int(month) <= 12:
            other = f"{year}-{day:0>2}-{month:0>2}"
            wrong(text, _ONE_WAY, _WHICH.format(iso=iso, other=other))
    elif (match := _BY_MONTH.fullmatch(folded(text))) and match[2] in _MONTH_NAMED:
        iso = f"{match[3]}-{_MONTH_NAMED[match[2]]:02}" + (f"-{match[1]:0>2}" if match[1] else "")
    try:
        return PartialDate.parse(iso)
    except InvalidError as error:
        wrong(text, _DATE, _WRITE_DATE, error.problems[0].nearest)


def to_amount(text: str) -> Amount:
    """
    Return the amount in a cell, in euros, as the Dutch write it.

    Raises:
        InvalidError: If it is none, or may be one of two.

    Example:
        >>> [str(to_amount(text).euros) for text in ("1.250.000", "€ 1250,50", "1250.50", "€ 1.250,-")]
        ['1250000', '1250.50', '1250.50', '1250']
        >>> to_amount("ongeveer 3.000.000").about
        True
    """
    if match := _AMOUNT.fullmatch(" ".join(text.casefold().split())):
        sign = "-" if "-" in match["lead"] else ""
        euros = (match["grouped"] or match["plain"]).replace(".", "")
        cents = match["cents"] or match["part"] or "0"
        try:
            return Amount(Decimal(f"{sign}{euros}.{cents}"), about=match["about"] is not None)
        except InvalidError:
            pass
    wrong(text, _EUROS, _WRITE_AMOUNT)


def to_url(text: str) -> str:
    """
    Return the web address in a cell.

    Raises:
        InvalidError: If it does not look like one: the same heading may stand above addresses of another kind.

    Example:
        >>> to_url("https://example.org/agenda")
        'https://example.org/agenda'
    """
    if not text.lower().startswith(("https://", "http://", "www.")):
        wrong(text, _WEB_ADDRESS, _WRITE_ADDRESS)
    return text


_SEPARATED = Text("namen met ';', '|' of een regeleinde ertussen", "names with ';', '|' or a line break between them")
_SEPARATE = Text(
    "Schrijf '{several}' als het er meer zijn, of '{one} |' als het één naam is.",
    "Write '{several}' where they are several, or '{one} |' where it is one name.",
)
_LEAVE_EMPTY = Text("Laat de cel leeg als er niets is.", "Leave the cell empty where there is nothing.")
_MORE_LAST = Text("'?' alleen als laatste, voor 'misschien meer'", "'?' only as the last one, for 'perhaps more'")
_PUT_LAST = Text("Zet het achteraan, of haal het weg.", "Put it at the end, or remove it.")
_KNOWN_WORD = Text("een bekend woord", "a known word")
_WRITE_IT = Text("Schrijf dat.", "Write that.")
_ONE_OF = Text("een van: {words}", "one of: {words}")
_CHOOSE = Text("Kies een van deze woorden.", "Choose one of these words.")
_ONE_WAY = Text("een datum die op één manier te lezen is", "a date that can be read in one way")
_WHICH = Text("Schrijf {iso} of {other}.", "Write {iso} or {other}.")
_DATE = Text(
    "een dag, maand of jaar zoals 31-3-2026, 2026-03-31, 31 maart 2026, maart 2026 of 2026",
    "a day, month or year such as 31-3-2026, 2026-03-31, 31 March 2026, March 2026 or 2026",
)
_WRITE_DATE = Text(
    "Schrijf het zo, of laat de cel leeg als het niet bekend is.",
    "Write it so, or leave the cell empty where it is not known.",
)
_EUROS = Text("een bedrag in euro's, hoogstens twee decimalen", "an amount in euros, at most two decimals")
_WRITE_AMOUNT = Text(
    "Schrijf het voluit zoals 1.250.000, 1250000 of 1250,50, of 'ongeveer 3.000.000'.",
    "Write it in full such as 1.250.000, 1250000 or 1250,50, or 'about 3.000.000'.",
)
_WEB_ADDRESS = Text("een webadres", "a web address")
_WRITE_ADDRESS = Text(
    "Schrijf het zoals https://www.voorbeeld.nl, of zeg in 'columns' wat hier staat.",
    "Write it as https://www.example.org, or say in 'columns' what stands here.",
)
