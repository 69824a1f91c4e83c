"""Who: one idea for parties, their organs, the collaboration and its organs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Annotated, ClassVar, Final, Literal, TypeAlias, final

import attrs

from samenwerking.errors import InvalidError, Problem, shown
from samenwerking.language import Text, same
from samenwerking.schema.labels import Labelled
from samenwerking.schema.shapes import WHOLE_PARTY
from samenwerking.values.marks import Mark
from samenwerking.values.names import is_name


@final
class PartyOrgan(Labelled):
    """
    An organ of a party (*orgaan*), through which it decides or takes part.

    Competence belongs to an organ, not to an organisation: council, executive and mayor of one municipality are
    different holders.
    """

    COUNCIL = "council", "raad"
    EXECUTIVE = "executive", "college van burgemeester en wethouders"
    MAYOR = "mayor", "burgemeester"
    SECRETARY = "secretary", "secretaris"
    PROVINCIAL_COUNCIL = "provincial_council", "provinciale staten"
    PROVINCIAL_EXECUTIVE = "provincial_executive", "gedeputeerde staten"
    KINGS_COMMISSIONER = "kings_commissioner", "commissaris van de Koning", "King's commissioner"
    GENERAL_BOARD = "general_board", "algemeen bestuur"
    EXECUTIVE_BOARD = "executive_board", "dagelijks bestuur"
    CHAIR = "chair", "voorzitter"
    MINISTER = "minister", "minister"
    BOARD = "board", "bestuur"
    JOINT_ORGAN = "joint_organ", "gemeenschappelijk orgaan"
    GENERAL_MEETING = "general_meeting", "algemene vergadering"
    SUPERVISORY_BOARD = "supervisory_board", "raad van commissarissen of raad van toezicht"
    ADVISORY_COUNCIL = "advisory_council", "adviesraad"
    MANAGEMENT = "management", "directie"


WHO_HINT: Final = Text(
    "Geef een partij, een orgaan zoals wijchen.council, een Organ, ITSELF of Holder.parse(...).",
    "Give a party, an organ such as wijchen.council, an Organ, ITSELF or Holder.parse(...).",
)


@final
@attrs.frozen(repr=False)
class Holder:
    """
    Who holds something: takes part, decides, carries out, acts (*houder*).

    Args:
        party: The id of a party, or ``itself``: the collaboration as a whole.

        organ: Which organ of it, ``unknown`` for an organ that is not known; `None`: the party itself.

    Raises:
        InvalidError: If a part is no id.

    Example:
        >>> Holder.parse("gm0296/council")
        Holder('gm0296', 'council')
        >>> Holder.parse("itself/board").is_of_itself
        True
    """

    labels: ClassVar[Text] = Text("een houder", "a holder")
    hint: ClassVar[Text | None] = WHO_HINT

    party: str
    organ: str | None = None
    _known: CanHold | None = attrs.field(default=None, eq=False, kw_only=True, alias="known")

    def __attrs_post_init__(self) -> None:
        well_formed = isinstance(self.party, str) and (self.party == _ITSELF or is_name(self.party))
        if not well_formed or not (
            self.organ is None
            or (
                isinstance(self.organ, str)
                and (is_name(self.organ) or (self.organ == _UNKNOWN and self.party != _ITSELF))
            )
        ):
            raise InvalidError(
                "Holder", [_wrong(f"{self.party}/{self.organ}" if self.organ is not None else self.party)]
            )

    @classmethod
    def parse(cls, text: str) -> Holder:
        """
        Read a holder from *text*.

        Args:
            text: ``gm0296``, ``gm0296/council``, ``gm0296/unknown``, ``itself`` or ``itself/board``.

        Raises:
            InvalidError: If the text names no holder.
        """
        return _parse(text) if isinstance(text, str) else _refuse(text)

    @property
    def is_of_itself(self) -> bool:
        """Whether it is the collaboration or an organ of it."""
        return self.party == _ITSELF

    @property
    def organ_is_unknown(self) -> bool:
        """Whether it is an organ of the party, not known which."""
        return self.organ == _UNKNOWN

    @property
    def known(self) -> CanHold | None:
        """The party, where the holder was made from one in Python."""
        return self._known

    def __str__(self) -> str:
        return self.party if self.organ is None else f"{self.party}/{self.organ}"

    def __repr__(self) -> str:
        return f"Holder({self.party!r})" if self.organ is None else f"Holder({self.party!r}, {self.organ!r})"

    def __reduce__(self) -> tuple[type[Holder], tuple[str, str | None]]:
        return (Holder, (self.party, self.organ))


_ITSELF: Final = "itself"
_UNKNOWN: Final = "unknown"

ITSELF: Final = Holder(_ITSELF)
"""The collaboration as a whole (*het samenwerkingsverband zelf*)."""

_EXPECTED = Text(
    "een houder: een partij, een orgaan van een partij, of het samenwerkingsverband zelf",
    "a holder: a party, an organ of a party, or the collaboration itself",
)
_REMEDY = Text(
    "Schrijf 'gm0296', 'gm0296/council', 'gm0296/unknown', 'itself' of 'itself/board'; in Python het object zelf, "
    "zoals wijchen.council, of Holder.parse(...).",
    "Write 'gm0296', 'gm0296/council', 'gm0296/unknown', 'itself' or 'itself/board'; in Python the object itself, "
    "such as wijchen.council, or Holder.parse(...).",
)


def _wrong(text: object) -> Problem:
    return Problem((), same(f"'{text}'"[:120]), _EXPECTED, _REMEDY)


def _refuse(value: object) -> Holder:
    raise InvalidError("Holder", [Problem((), same(f"{type(value).__name__} {shown(value)}"), _EXPECTED, _REMEDY)])


_SHAPE = re.compile(r"[^/]+(?:/[^/]+)?")


@lru_cache(maxsize=8192)
def _parse(text: str) -> Holder:
    if not _SHAPE.fullmatch(text):
        raise InvalidError("Holder", [_wrong(text)])
    party, _, organ = text.partition("/")
    return Holder(party, organ or None)


class CanHold:
    """What can stand where a holder is meant: a party, or an organ of the collaboration."""

    __slots__ = ()

    @property
    def holder(self) -> Holder:
        """The holder that this is."""
        raise NotImplementedError


Who: TypeAlias = Holder | CanHold
"""What is accepted where a holder is meant: a party, an organ, or a `Holder`."""

WholeParty: TypeAlias = Annotated[Holder, WHOLE_PARTY]


def to_holder(value: Who) -> Holder:
    """Return *value* as a `Holder`; what is none is left for the check, which knows its place."""
    return value.holder if isinstance(value, CanHold) else value


def to_holder_or_none(value: Who | None) -> Holder | None:
    """Return *value* as a `Holder`, or `None`."""
    return None if value is None else to_holder(value)


def to_holder_or_none_at_all(value: Who | Literal[Mark.NONE] | None) -> Holder | Literal[Mark.NONE] | None:
    """Return *value* as a `Holder`; `NONE` says outright that there is none."""
    return value if isinstance(value, Mark) else to_holder_or_none(value)


def to_holders(value: Sequence[Who | None] | None) -> tuple[Holder | None, ...] | None:
    """Return a closed list of holders; `None`: not known."""
    return tuple(to_holder_or_none(one) for one in value) if isinstance(value, (list, tuple)) else value  # type: ignore[return-value]


def to_open_holders(value: Sequence[Who]) -> tuple[Holder, ...]:
    """Return an open list of holders."""
    return tuple(to_holder(one) for one in value) if isinstance(value, (list, tuple)) else value  # type: ignore[return-value]


def to_seat_party(value: Who | Literal[Mark.OUTSIDER] | None) -> Holder | Literal[Mark.OUTSIDER] | None:
    """Return the party that a person on a board comes from."""
    return value if value is None or isinstance(value, Mark) else to_holder(value)


def wrong_own_organs(name: str, organs: tuple[Holder | None, ...] | None) -> Iterator[Problem]:
    """Yield what is wrong with a list of organs of the collaboration: each holder that is something else."""
    for position, organ in enumerate(organs or ()):
        if organ is not None and not (organ.is_of_itself and organ.organ):
            yield Problem((name, position), same(organ), _OWN_ORGAN, _WRITE_ORGAN)


_OWN_ORGAN = Text("een orgaan van het samenwerkingsverband zelf", "an organ of the collaboration itself")
_WRITE_ORGAN = Text("Schrijf het zoals 'itself/board'.", "Write it as 'itself/board'.")
