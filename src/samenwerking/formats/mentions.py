"""The parties that the cells of a spreadsheet name, by a code, an id or a name."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

import attrs

from samenwerking.errors import InvalidError
from samenwerking.formats.cells import SEPARATOR, quoted, wrong
from samenwerking.formats.columns import folded
from samenwerking.language import Text
from samenwerking.model.holders import Holder
from samenwerking.model.parties import Party
from samenwerking.schema.shapes import kinds_of
from samenwerking.values.identifiers import Tooi
from samenwerking.values.names import RESERVED, is_name

_LONGEST: Final = 60
_NOBODY: Final = RESERVED | {"onbekend", "geen", "?"}
_CODE: Final = re.compile(r"([A-Za-z]+)[0-9]+")


def slug(text: str, otherwise: str) -> str:
    """
    Return an id that reads like *text*.

    Args:
        text: What people call it.

        otherwise: The word that goes before what would be no id.

    Example:
        >>> slug("Coöperatie 's-Gravenhage", "party"), slug("5G in de polder", "item")
        ('cooperatie-s-gravenhage', 'item-5g-in-de-polder')
    """
    plain = unicodedata.normalize("NFKD", text[: 4 * _LONGEST]).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rpartition("-")[0] or words[:_LONGEST]
    return words if is_name(words) else f"{otherwise}-{words}".rstrip("-")


def party_of(id: str, name: str | None) -> Party:
    """
    Return a party of the kind that its id tells: a code such as ``gm0296`` is that of a municipality.

    Raises:
        InvalidError: If the id is none.

    Example:
        >>> party_of("gm0296", "Wijchen"), party_of("veen", None)
        (Municipality('gm0296', name='Wijchen'), Party('veen'))
    """
    code = _CODE.fullmatch(id)
    return (_KIND_OF_CODE.get(code[1], Party) if code else Party)(id, name)


_KINDS: Final[Any] = kinds_of(Party).values()
_KIND_OF_CODE: Final[dict[str, type[Party]]] = {
    kind.tooi_prefix: kind for kind in _KINDS if kind.tooi_prefix is not None
}


@attrs.define
class Mentions:
    """
    The parties that were named so far.

    Args:
        parties: Each by its id.
    """

    parties: dict[str, Party] = attrs.field(factory=dict)
    _ids: dict[str, list[str]] = attrs.field(factory=dict, init=False)

    def add(self, party: Party) -> None:
        """Take in a party, so that cells can call it by its id or by its name."""
        self.parties[party.id] = party
        if party.name is not None and party.id not in (ids := self._ids.setdefault(folded(party.name), [])):
            ids.append(party.id)

    def call(self, text: str, name: str) -> None:
        """
        Record that what a cell calls *text* has a name; what is wrong with *text* itself `holder` says.

        Raises:
            InvalidError: If it has another name already.
        """
        try:
            id = self._id_of(text)
        except InvalidError:
            return
        if id is None:
            if folded(text) != folded(name):
                wrong(name, quoted(text), _CODE_BESIDE)
            return
        known = self.parties.get(id)
        if known is not None and known.name is not None and known.name != name:
            wrong(name, _SAME_NAME.format(name=known.name, id=id), _ONE_NAME)
        self._name(id, name)

    def holder(self, text: str) -> Holder:
        """
        Return the party that a cell calls *text*; one that was not named before is taken in.

        Raises:
            InvalidError: If it names no party, or several.
        """
        if text in self.parties:
            return Holder(text)
        ids = self._ids.get(folded(text), [])
        if len(ids) > 1:
            wrong(text, _ONE_PARTY, _WHICH.format(ids=", ".join(ids)))
        id = ids[0] if ids else self._id_of(text)
        if id is None:
            id = slug(text, "party")
            known = self.parties.get(id)
            if known is not None and known.name is not None:
                wrong(text, _SAME_NAME.format(name=known.name, id=id), _SPELL_ALIKE)
            self._name(id, text)
        elif id not in self.parties:
            self.add(party_of(id, None))
        return Holder(id)

    def _name(self, id: str, name: str) -> None:
        known = self.parties.get(id)
        self.add(party_of(id, name) if known is None else attrs.evolve(known, name=name))

    def _id_of(self, text: str) -> str | None:
        """Return the id that a cell writes; `None`: it writes a name."""
        if folded(text) in _NOBODY:
            wrong(text, _A_PARTY, _LEAVE_EMPTY)
        if SEPARATOR.search(text):
            wrong(text, _ONE_PARTY, _OTHERS)
        if text.isdecimal() and text.isascii():
            wrong(text, _A_PARTY, _WITH_LETTERS, f"gm{text:0>4}" if len(text) <= 4 else None)
        code = _CODE.fullmatch(text)
        if (code and code[1].lower() in _KIND_OF_CODE) or text.startswith(("http://", "https://")):
            try:
                return str(Tooi.parse(text))
            except InvalidError:
                wrong(text, _A_CODE, _LOOK_UP)
        return text if is_name(text) else None


_A_PARTY = Text("een partij", "a party")
_A_CODE = Text("een code zoals gm0296", "a code such as gm0296")
_LOOK_UP = Text(
    "Zoek de code op organisaties.overheid.nl, of schrijf de naam.",
    "Look the code up at organisaties.overheid.nl, or write the name.",
)
_LEAVE_EMPTY = Text("Laat de cel leeg als het niet bekend is.", "Leave the cell empty where it is not known.")
_ONE_PARTY = Text("één partij", "one party")
_OTHERS = Text("Noem er één, en de andere bij de partners.", "Name one, and the others as partners.")
_WITH_LETTERS = Text(
    "Schrijf een gemeentecode met gm ervoor en met de voorloopnullen, of de naam.",
    "Write the code of a municipality with gm before it and with its leading zeros, or the name.",
)
_CODE_BESIDE = Text(
    "Schrijf naast een naam een code of id zoals 'gm0296', of laat een van beide cellen leeg.",
    "Beside a name write a code or id such as 'gm0296', or leave one of the two cells empty.",
)
_SAME_NAME = Text("'{name}', de naam van {id}", "'{name}', the name of {id}")
_ONE_NAME = Text("Schrijf overal dezelfde naam.", "Write the same name everywhere.")
_SPELL_ALIKE = Text(
    "Schrijf de naam overal hetzelfde, of geef elk een code of id.",
    "Spell the name alike everywhere, or give each a code or id.",
)
_WHICH = Text("Er zijn er meer die zo heten; schrijf het id: {ids}.", "Several are called so; write the id: {ids}.")
