"""Settings: from which number on good practice asks something; conventions, which a municipality may set otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any, Final, final

import attrs

from samenwerking.errors import InvalidError, Problem, nearest, shown
from samenwerking.language import Text, same
from samenwerking.model.common import to_amount
from samenwerking.overlap.score import DEFAULT_THRESHOLD
from samenwerking.schema.convert import attempt
from samenwerking.values.money import Amount, Share, ShareInput, to_share


def _share(value: ShareInput) -> Share:
    return attempt(to_share, value)  # type: ignore[no-any-return]


@final
@attrs.frozen(kw_only=True)
class Settings:
    """
    From which number on good practice asks something.

    The law sets its own numbers, which stand in the versions of its rules. These are conventions.

    Args:
        participants_at_most: How many parties a network that its participants govern has at most (GOV006).

        large_from: From how many parties on a collaboration is large (GOV008, GOV011).

        themes_from: From how many themes on a large collaboration divides them over organs of their own (GOV011).

        votes_at_most: Which share of votes or money one party has at most, before that asks for a safeguard (GOV007,
            GOV016, GOV020).

        evaluation_years: After how many years at most it is evaluated (GOV026); one term of a council.

        contribution_from: From which yearly amount on a collaboration weighs so heavily that its governance has to be
            recorded in full (GOV027).

        cost_tolerance: How far the shares of the costs may be from the whole together, by rounding (GOV030).

        dispute_steps_from: How many steps there are at least in an arrangement for disputes (GOV033).

        innovation_room_from: How many of budget, time, deviation, risk appetite and learning goal are described at
            least (GOV039).

        agenda_months: Within how many months an item of an agenda is brought up to date (GOV034).

        overlap_from: From which score on two items overlap (GOV035).

        lesson_months: Within how many months after the end of an item a lesson is written down (GOV037).

        candidates_from: How many candidates there are at least, where it is not said why there is only one (GOV038).

    Raises:
        InvalidError: If a number is no whole number of 0 or more, a share no share or an amount no amount.

    Example:
        >>> eleven = Network("n", network_mode=NetworkMode.PARTICIPANT_GOVERNED, participants=[
        ...     Municipality(f"city-{number}") for number in range(11)])
        >>> [check(eleven, on="2026-01-01", settings=settings).status("GOV006").value
        ...  for settings in (Settings(), Settings(participants_at_most=12))]
        ['violated', 'satisfied']
    """

    participants_at_most: int = 8
    large_from: int = 10
    themes_from: int = 3
    votes_at_most: Share = attrs.field(default=Share(Fraction(1, 2)), converter=_share)
    evaluation_years: int = 4
    contribution_from: Amount = attrs.field(default=Amount(1_000_000), converter=to_amount)
    cost_tolerance: Share = attrs.field(default=Share(Fraction(1, 1000)), converter=_share)
    dispute_steps_from: int = 2
    innovation_room_from: int = 2
    agenda_months: int = 12
    overlap_from: Share = attrs.field(default=Share(DEFAULT_THRESHOLD), converter=_share)
    lesson_months: int = 6
    candidates_from: int = 2

    def __attrs_post_init__(self) -> None:
        problems = [
            Problem((field.name,), same(shown(value)), *_EXPECTED[type(field.default)])
            for field in attrs.fields(type(self))
            if not _is_like(field.default, value := getattr(self, field.name))
        ]
        if problems:
            raise InvalidError("Settings", problems)

    @classmethod
    def parse(cls, words: Iterable[str]) -> Settings:
        """
        Read settings as they are written on the command line.

        Args:
            words: Texts such as ``large_from=12`` and ``votes_at_most=40%``; what is not named keeps its default.

        Raises:
            InvalidError: If there is no setting of that name, or its value is not of its kind.

        Example:
            >>> Settings.parse(["large_from=12", "votes_at_most=40%"]).votes_at_most.text("en")
            '40%'
        """
        defaults = attrs.asdict(cls(), recurse=False)
        given: dict[str, Any] = {}
        problems = []
        for word in words:
            name, _, value = (part.strip() for part in word.partition("="))
            if name not in defaults:
                remedy = _CHOOSE.format(names=", ".join(defaults))
                problems.append(Problem((), same(f"'{word}'"), _NAME_AND_VALUE, remedy, nearest(name, defaults)))
                continue
            given[name] = _read(defaults[name], value)
        if problems:
            raise InvalidError("Settings", problems)
        return cls(**given)

    def to_plain(self) -> dict[str, object]:
        """Return the settings as plain data."""
        return {
            name: str(value) if isinstance(value, Share) else value.to_plain() if isinstance(value, Amount) else value
            for name, value in attrs.asdict(self, recurse=False).items()
        }


def _is_like(default: object, value: object) -> bool:
    """Say whether a value is of the kind of the default."""
    if isinstance(value, Amount):
        return isinstance(default, Amount) and value.euros >= 0
    return type(value) is type(default) and not (isinstance(value, int) and not 0 <= value <= _MOST)


def _read(default: object, value: str) -> object:
    """Return what is written for a setting; what is not of the kind of the default is left for the check."""
    number = value.replace("_", "")
    if isinstance(default, Share) or not (number.isascii() and number.isdecimal() and len(number) < _LONGEST):
        return value
    return int(number)


_MOST = 10**9
_LONGEST = 16
_EXPECTED = {
    int: (
        Text("een geheel getal van 0 tot en met 1 miljard", "a whole number from 0 to 1 billion"),
        Text("Geef een getal zoals 8.", "Give a number such as 8."),
    ),
    Share: (
        Text("een percentage of breuk, van 0% tot en met 100%", "a percentage or fraction, from 0% to 100%"),
        Text("Geef een deel zoals '50%' of '1/3'.", "Give a share such as '50%' or '1/3'."),
    ),
    Amount: (
        Text("een bedrag van € 0 of meer", "an amount of € 0 or more"),
        Text("Geef een getal zoals 1000000.", "Give a number such as 1000000."),
    ),
}
DEFAULTS: Final = Settings()
"""The settings where nothing else is said."""

_NAME_AND_VALUE = Text(
    "een instelling met haar waarde, zoals large_from=12", "a setting with its value, such as large_from=12"
)
_CHOOSE = Text("Kies uit: {names}.", "Choose from: {names}.")
