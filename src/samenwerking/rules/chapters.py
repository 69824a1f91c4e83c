"""The chapters of the Wet gemeenschappelijke regelingen: which parties fall under which, and what each puts where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final, NamedTuple, final

import attrs

from samenwerking.model.holders import PartyOrgan
from samenwerking.model.parties import JointAuthority, Ministry, Municipality, Party, Province, WaterAuthority

LOCAL: Final = (Municipality, Province, WaterAuthority)
"""The kinds of party that the chapters are about; `Chapter.kinds` names those of each."""


class Roles(NamedTuple):
    """
    The organs through which one kind of party takes part.

    Args:
        representative: Whose views and consent are asked: the council, and who stands in its place.

        executive: The college of mayor and aldermen, and who stands in its place.

        single: The mayor, and who stands in that place.
    """

    representative: PartyOrgan
    executive: PartyOrgan
    single: PartyOrgan


ORGANS: Final[Mapping[type[Party], Roles]] = {
    Municipality: Roles(PartyOrgan.COUNCIL, PartyOrgan.EXECUTIVE, PartyOrgan.MAYOR),
    Province: Roles(PartyOrgan.PROVINCIAL_COUNCIL, PartyOrgan.PROVINCIAL_EXECUTIVE, PartyOrgan.KINGS_COMMISSIONER),
    WaterAuthority: Roles(PartyOrgan.GENERAL_BOARD, PartyOrgan.EXECUTIVE_BOARD, PartyOrgan.CHAIR),
    JointAuthority: Roles(PartyOrgan.GENERAL_BOARD, PartyOrgan.EXECUTIVE_BOARD, PartyOrgan.CHAIR),
}
"""Which organ has which role, by kind of party (Wgr 1, 40, 50, 51, 61, 73, 83, 95)."""


class Address(NamedTuple):
    """
    Where a rule stands.

    Args:
        article: The article, such as ``14a``.

        paragraph: The paragraph, such as ``1``; empty where the article has none or is meant as a whole.
    """

    article: str
    paragraph: str = ""


@final
@attrs.frozen(eq=False, kw_only=True)
class Chapter:
    """
    A chapter of the Wgr, and how it takes over the articles of chapter I.

    Args:
        number: Its number, such as ``IV``; of chapter IX with that of the chapter that holds in it.

        kinds: The kinds of party that fall under it, one or more of each.

        supervisor: The kind of party to which the budget is sent.

        referring: Where it is said that articles 8 to 29 hold in it.

        own: Its own articles, each by the article of chapter I whose place it takes.

        publication: Its own article on publication, in force from 2015 to the middle of 2021.

        oldest: The day of the oldest text that was read.

        one_party: Whether it is chapter IX: one local party with others (Wgr 96-98).
    """

    number: str
    kinds: frozenset[type[Party]]
    supervisor: type[Party] = Province
    referring: tuple[Address, ...] = ()
    own: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    publication: str | None = None
    oldest: dt.date = dt.date(2013, 7, 1)
    one_party: bool = False

    @property
    def base(self) -> str:
        """The number of the chapter whose rules hold: of chapter IX that of I, II or III."""
        return self.number.removeprefix("IX (").removesuffix(")")

    def where(self, address: Address, day: dt.date) -> tuple[Address, ...]:
        """Return where a rule of chapter I stands in this one on a day: in an own article, or in two read together."""
        article, paragraph = address
        own = self.own.get(article)
        if article == "26" and _OWN_PUBLICATION[0] <= day < _OWN_PUBLICATION[1]:
            own = self.publication
        if own is not None:
            return (Address(own, paragraph), *((_ONE_PARTY,) if self.one_party else ()))
        return (address, *self.referring)


_ONE_PARTY = Address("98")
_OWN_PUBLICATION = (dt.date(2015, 1, 1), dt.date(2021, 7, 1))


def _own(*articles: str) -> dict[str, str]:
    replaced = ("1", "30", "31", "31a", "33", "33a", "33b", "33c", "33d", "34", "34a", "34b", "35")
    return {one: own for one, own in zip(replaced, articles, strict=True) if own}


I: Final = Chapter(number="I", kinds=frozenset({Municipality}), oldest=dt.date(2002, 3, 7))  # noqa: E741
II: Final = Chapter(
    number="II",
    kinds=frozenset({Province}),
    supervisor=Ministry,
    referring=(Address("41", "1"),),
    own=_own("40", "43", "44", "44a", "46", "46a", "46b", "46c", "46d", "47", "47a", "47b", "48"),
    publication="42",
)
III: Final = Chapter(
    number="III",
    kinds=frozenset({WaterAuthority}),
    referring=(Address("50a", "1"),),
    own=_own("50", "50b", "50c", "50ca", "50e", "50ea", "50eb", "50ec", "50ed", "50f", "", "50fa", "50g"),
)
IV: Final = Chapter(
    number="IV",
    kinds=frozenset({Municipality, Province}),
    supervisor=Ministry,
    referring=(Address("52", "1"),),
    own=_own("51", "54", "55", "55a", "57", "57a", "57b", "57c", "57d", "58", "58a", "58b", "59"),
    publication="53",
)
V: Final = Chapter(
    number="V",
    kinds=frozenset({Municipality, WaterAuthority}),
    referring=(Address("62"),),
    own=_own("61", "63", "64", "64a", "66", "66a", "66b", "66c", "66d", "67", "", "67a", "68"),
    publication="62a",
)
VI: Final = Chapter(
    number="VI",
    kinds=frozenset({Municipality, Province, WaterAuthority}),
    supervisor=Ministry,
    referring=(Address("74", "1"),),
    own=_own("73", "76", "77", "77a", "79", "79a", "79b", "79c", "79d", "80", "", "80a", "81"),
    publication="75",
)
VII: Final = Chapter(
    number="VII",
    kinds=frozenset({Province, WaterAuthority}),
    supervisor=Ministry,
    referring=(Address("84", "1"),),
    own=_own("83", "86", "87", "87a", "89", "89a", "89b", "89c", "89d", "90", "", "90a", "91"),
    publication="85",
)

CHAPTERS: Final = (I, II, III, IV, V, VI, VII)
"""Chapters I to VII; a participant that is no local party does not change them (chapter VIII, Wgr 93-95)."""

ONE_PARTY: Final = {
    chapter: attrs.evolve(
        chapter,
        number=f"IX ({chapter.number})",
        referring=(*chapter.referring, _ONE_PARTY),
        one_party=True,
        oldest=dt.date(2013, 7, 1),
    )
    for chapter in (I, II, III)
}
"""Chapter IX, by the chapter that holds in it (Wgr 98)."""

_OF_AUDIT_OFFICES = frozenset(["10(2)", "10(3)", "10a", "11", "15", "16", "17", "20(3)", "21", "22", "23", "30", "54"])
_SINCE_2022 = frozenset(["10(5)", "10(6)", "10(7)", "10(8)", "11a"])
_OF_PROVINCES = _OF_AUDIT_OFFICES - {"30"} | {"43"}

SET_ASIDE: Final[Mapping[str, Mapping[type[Party], frozenset[str]]]] = {
    "joint_audit_office": {
        Municipality: _OF_AUDIT_OFFICES | _SINCE_2022,
        Province: _OF_PROVINCES | _SINCE_2022,
        WaterAuthority: _OF_AUDIT_OFFICES,
    },
    "joint_inquiry": {
        Municipality: _OF_AUDIT_OFFICES | _SINCE_2022,
        Province: (_OF_PROVINCES | _SINCE_2022 | {"30"}) - {"11a"},
    },
    "joint_ombudsman": {},
}
"""
The articles of the Wgr that do not hold for a joint organ with a task of another Act, by kind of party.

Audit offices: Gemeentewet 81l, Provinciewet 79l, Waterschapswet 51al. Inquiries: Gemeentewet 155g lid 11, Provinciewet
151g lid 11. For a joint ombudsman every article holds only as far as the task allows (Gemeentewet 81z, Provinciewet
79aa, Waterschapswet 51l), which no list says.
"""
