"""How holders, parties and organs are called."""

from __future__ import annotations

from collections.abc import Iterable

from samenwerking.language import Text, same
from samenwerking.model.collaboration import Facts
from samenwerking.model.holders import Holder, PartyOrgan
from samenwerking.model.organs import Organ
from samenwerking.model.parties import Party
from samenwerking.questions.answers import Phrase
from samenwerking.values.marks import Mark


def called(facts: Facts, holder: Holder | Mark | None) -> Phrase:
    """Return what people call a holder of a collaboration."""
    if holder is None:
        return NOT_KNOWN
    if isinstance(holder, Mark):
        return Phrase(holder.value, Text(holder.label("nl"), holder.label("en")))
    if holder.is_of_itself:
        name = _ITSELF if holder.organ is None else organ_name(facts.organ(holder.organ))
        return Phrase(str(holder), name)
    name = party_name(facts.party(holder.party))
    if holder.organ_is_unknown:
        name = _SOME_ORGAN.format(party=name)
    elif holder.organ is not None:
        name = _ORGAN_OF.format(organ=PartyOrgan(holder.organ).labels, party=name)
    return Phrase(str(holder), name)


def party_name(party: Party) -> Text:
    """Return what people call a party."""
    return same(party.name or party.id)


def organ_name(organ: Organ) -> Text:
    """Return what people call an organ of the collaboration."""
    if organ.name is not None:
        return same(organ.name)
    return organ.kind.labels if organ.kind is not None else same(organ.id)


def in_order(facts: Facts, holders: Iterable[Holder]) -> list[Holder]:
    """Return holders in the order of the parties, each party before its organs, and last the collaboration itself."""
    parties = {party.id: number for number, party in enumerate(facts.parties)}
    organs = {organ.id: number for number, organ in enumerate(facts.organs)}
    kinds = {kind.value: number for number, kind in enumerate(PartyOrgan)}

    def place(holder: Holder) -> tuple[int, int]:
        own = organs if holder.is_of_itself else kinds
        return parties.get(holder.party, len(parties)), -1 if holder.organ is None else own.get(holder.organ, len(own))

    return sorted(dict.fromkeys(holders), key=place)


NOT_KNOWN = Phrase("unknown", Text("niet bekend", "not known"))
PERHAPS_MORE = Phrase("perhaps_more", Text("misschien anderen", "perhaps others"))
PERHAPS = Text("{name} (misschien)", "{name} (perhaps)")
_ITSELF = Text("het samenwerkingsverband zelf", "the collaboration itself")
_SOME_ORGAN = Text("een orgaan van {party} (niet bekend welk)", "an organ of {party} (not known which)")
_ORGAN_OF = Text("{organ} van {party}", "{organ} of {party}")
