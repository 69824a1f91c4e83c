"""Who takes part, by kind and scale, and which sectors that covers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final, Literal, final

import attrs

from samenwerking.language import Language, Text
from samenwerking.model.character import HelixClaim
from samenwerking.model.common import INHERIT
from samenwerking.model.holders import Holder
from samenwerking.model.participation import Participation, Role
from samenwerking.model.parties import Party, Scale, Sector
from samenwerking.model.period import Period
from samenwerking.model.view import Presence, Snapshot
from samenwerking.questions.answers import Answer, Phrase, unique
from samenwerking.questions.naming import NOT_KNOWN, PERHAPS_MORE, called
from samenwerking.values.count import Count
from samenwerking.values.marks import Mark
from samenwerking.values.truth import NO, YES, Gap, Truth, all_of, any_of, known, unknown


@final
@attrs.frozen
class MemberRow:
    """
    One who takes part.

    Args:
        holder: The party or organ.

        kind: The kind of party; `None`: not known.

        scale: How far the party reaches.

        count: How many it stands for.

        roles: Its roles.

        period: When, as recorded.

        present: Whether it takes part on the day.

    Example:
        >>> row = Network("n", participants=[Municipality("veen", "Veendorp")]).members().items[0]
        >>> row.kind.text.nl, row.present
        ('gemeente', yes)
    """

    holder: Phrase
    kind: Phrase
    scale: Scale | None
    count: Count
    roles: tuple[Phrase, ...]
    period: Period
    present: Truth


@final
@attrs.frozen
class Members(Answer[MemberRow]):
    """
    Who takes part.

    Args:
        parties: How many parties that are, organs of one party counted once.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> answer = Network("n", participants=[veen.council, veen.executive]).members()
        >>> len(answer), answer.parties.text("en")
        (2, '1')
    """

    heading: ClassVar[Text] = Text("Wie nemen deel", "Who takes part")
    columns: ClassVar[tuple[str, ...]] = ("holder", "kind", "scale", "count", "roles", "period", "present")

    parties: Count = attrs.field(default=Count(0, None), kw_only=True)


@final
@attrs.frozen
class GroupRow:
    """
    How many parties of one kind and scale take part.

    Args:
        kind: The kind of party.

        scale: How far they reach; `None`: not known.

        count: How many.

    Example:
        >>> both = [Municipality("elm", "Elmstad"), Municipality("veen", "Veendorp")]
        >>> row = Network("n", participants=both).members_by_kind().items[0]
        >>> row.kind.word, row.count.text("en")
        ('municipality', '2')
    """

    kind: Phrase
    scale: Scale | None
    count: Count


@final
@attrs.frozen
class MembersByKind(Answer[GroupRow]):
    """
    How many parties of each kind and scale take part; where there may be others, a last row says so.

    Example:
        >>> members = [Municipality("elm", "Elmstad"), None]
        >>> [row["kind"] for row in Network("n", participants=members).members_by_kind().rows()]
        ['municipality', 'perhaps_more']
    """

    heading: ClassVar[Text] = Text("Hoeveel partijen van welke soort", "How many parties of which kind")
    columns: ClassVar[tuple[str, ...]] = ("kind", "scale", "count")


@final
@attrs.frozen
class SectorRow:
    """
    Whether a sector takes part.

    Args:
        sector: The sector.

        claimed: Whether the collaboration says that the sector takes part: the helix that it claims to be.

        covered: Whether a party of it certainly takes part.

        parties: Those that certainly take part and are of it.

        perhaps: Those that may be of it, or may take part.

    Example:
        >>> row = Network("n", participants=[Municipality("elm", "Elmstad")]).sector_coverage().items[0]
        >>> row.sector.label("nl"), row.covered
        ('overheid', yes)
    """

    sector: Sector
    claimed: Truth
    covered: Truth
    parties: tuple[Phrase, ...]
    perhaps: tuple[Phrase, ...]


@final
@attrs.frozen
class SectorCoverage(Answer[SectorRow]):
    """
    Which corners of the innovation triangle take part, and civil society beside them, beside what is claimed.

    Args:
        claim: Which helix the collaboration says it is; `NONE`: it does not say so; `None`: not known.

        claim_met: Whether all sectors of that helix take part; of no claim: yes.

    Example:
        >>> for row in Network("n", participants=[Municipality("elm", "Elmstad"), None]).sector_coverage().rows():
        ...     print(row["sector"], row["covered"])
        government yes
        knowledge unknown
        business unknown
        civil_society unknown
    """

    heading: ClassVar[Text] = Text("Welke sectoren nemen deel", "Which sectors take part")
    columns: ClassVar[tuple[str, ...]] = ("sector", "claimed", "covered", "parties", "perhaps")
    optional: ClassVar[frozenset[str]] = frozenset({"claimed"})
    tells_gaps: ClassVar[bool] = True

    claim: HelixClaim | Literal[Mark.NONE] | None = attrs.field(default=None, kw_only=True)
    claim_met: Truth = attrs.field(default=YES, kw_only=True)

    def _sentences(self, language: Language | None) -> Iterator[list[str]]:
        if self.items:
            yield [self._verdict().get(language)]
        yield from super()._sentences(language)

    def _verdict(self) -> Text:
        if self.claim is None:
            return _CLAIM_NOT_KNOWN
        if self.claim is Mark.NONE:
            return _NO_CLAIM
        verdict = _MET if self.claim_met.is_yes else _NOT_MET if self.claim_met.is_no else _PERHAPS_MET
        return verdict.format(claim=self.claim.labels)


def members(snapshot: Snapshot, role: Role | None = None) -> Members:
    """Return who takes part, or may; with *role* only those who have it, or may."""
    rows = []
    gaps = list(snapshot.participants.may_be_more.gaps)
    taking_part: dict[str, Truth] = {}
    for there in snapshot.participants.all:
        has = _has_role(snapshot, there, role) & there.present
        if has.is_no:
            continue
        it = there.element
        party = _party(snapshot, it.holder)
        rows.append(
            MemberRow(
                called(snapshot.facts, it.holder),
                _kind(party),
                party.scale if party is not None else None,
                _number(party),
                _roles(it),
                it.period,
                has,
            )
        )
        before = taking_part.get(it.holder.party, NO)
        taking_part[it.holder.party] = before | has
        gaps += [*has.gaps, *_gaps(snapshot, there, party)]
    if rows and not snapshot.participants.may_be_more.is_no:
        rows.append(MemberRow(PERHAPS_MORE, NOT_KNOWN, None, Count(0, None), (NOT_KNOWN,), INHERIT, YES))
    numbers = (_counted(snapshot, name, there) for name, there in taking_part.items())
    more = Count(0, 0 if snapshot.participants.may_be_more.is_no else None)
    return Members(tuple(rows), unique(gaps), parties=sum(numbers, more))


def members_by_kind(snapshot: Snapshot, role: Role | None = None) -> MembersByKind:
    """Return how many parties of each kind and scale take part."""
    answer = members(snapshot, role)
    parties: dict[str, list[MemberRow]] = {}
    for row in answer.items:
        if row.holder == PERHAPS_MORE:
            continue
        parties.setdefault(row.holder.word.partition("/")[0], []).append(row)
    groups: dict[tuple[Phrase, Scale | None], Count] = {}
    for name, found in parties.items():
        number = _counted(snapshot, name, any_of(row.present for row in found))
        if name != "itself":
            group = (found[0].kind, found[0].scale)
            groups[group] = groups.get(group, Count.exactly(0)) + number
    if groups and not snapshot.participants.may_be_more.is_no:
        groups[PERHAPS_MORE, None] = Count(0, None)
    return MembersByKind(tuple(GroupRow(*group, number) for group, number in groups.items()), answer.gaps)


def sector_coverage(snapshot: Snapshot) -> SectorCoverage:
    """Say which sectors take part, and whether they are those of the helix that is claimed."""
    rows = []
    gaps = list(snapshot.participants.may_be_more.gaps)
    claim = snapshot.facts.helix_claim
    claim_gap = snapshot.gap(("helix_claim",), _CLAIM)
    for sector in Sector:
        found: dict[str, Truth] = {}
        for there in snapshot.participants.all:
            party = _party(snapshot, there.element.holder)
            if party is None or sector not in party.sectors:
                continue
            is_of_it = YES if len(party.sectors) == 1 else unknown(_sector_gap(snapshot, party))
            covers = there.present & is_of_it & _is_one(snapshot, party)
            found[party.id] = found.get(party.id, NO) | covers
        covered = any_of([*found.values(), snapshot.participants.may_be_more])
        gaps += covered.gaps
        claimed = unknown(claim_gap) if claim is None else known(sector in _CLAIMED.get(claim, ()))
        sure = tuple(called(snapshot.facts, Holder(party)) for party, covers in found.items() if covers.is_yes)
        perhaps = tuple(called(snapshot.facts, Holder(party)) for party, covers in found.items() if covers.is_unknown)
        rows.append(SectorRow(sector, claimed, covered, sure, perhaps))
    if claim is None and not snapshot.has_ended.is_yes:
        gaps.append(claim_gap)
    claim_met = all_of(~row.claimed | row.covered for row in rows)
    return SectorCoverage(tuple(rows), unique(gaps), claim=claim, claim_met=claim_met)


_CLAIMED: Final[Mapping[HelixClaim | Mark, tuple[Sector, ...]]] = {
    HelixClaim.TRIPLE: (Sector.GOVERNMENT, Sector.KNOWLEDGE, Sector.BUSINESS),
    HelixClaim.QUADRUPLE: tuple(Sector),
}
"""The sectors that take part in a helix."""


def _party(snapshot: Snapshot, holder: Holder) -> Party | None:
    return None if holder.is_of_itself else snapshot.facts.party(holder.party)


def _kind(party: Party | None) -> Phrase:
    if party is None or party.word is None:
        return NOT_KNOWN
    return Phrase(party.word, party.labels)


def _number(party: Party | None) -> Count:
    if party is None or party.collective is None:
        return Count.exactly(1)
    return party.collective.count if party.collective.count is not None else Count(1, None)


def _counted(snapshot: Snapshot, name: str, there: Truth) -> Count:
    number = Count.exactly(0) if name == "itself" else _number(snapshot.facts.party(name))
    return number if there.is_yes else Count(0, number.at_most)


def _roles(participation: Participation) -> tuple[Phrase, ...]:
    if participation.roles is None:
        return (NOT_KNOWN,)
    return tuple(Phrase(role.value, role.labels) if role is not None else _MORE for role in participation.roles)


def _has_role(snapshot: Snapshot, there: Presence[Participation], role: Role | None) -> Truth:
    roles = there.element.roles
    if role is None or (roles is not None and role in roles):
        return YES
    if roles is not None and None not in roles:
        return NO
    return unknown(snapshot.gap((*there.path, "roles"), _ROLES))


def _gaps(snapshot: Snapshot, there: Presence[Participation], party: Party | None) -> Iterator[Gap]:
    roles = there.element.roles
    if roles is None or None in roles:
        yield snapshot.gap((*there.path, "roles"), _ROLES)
    if there.element.holder.organ_is_unknown:
        yield snapshot.gap((*there.path, "holder"), _ORGAN)
    if party is None:
        return
    path = ("parties", snapshot.facts.parties.index(party))
    if party.word is None:
        yield snapshot.gap(path, _KIND)
    if party.scale is None and party.word not in _SCALE_IS_PLAIN:
        yield snapshot.gap((*path, "scale"), _SCALE)
    if party.collective is not None and not _number(party).is_exact:
        yield snapshot.gap((*path, "collective", "count"), _HOW_MANY)


def _is_one(snapshot: Snapshot, party: Party) -> Truth:
    """Say whether a party stands for one at least: a collective may stand for none."""
    if _number(party).at_least:
        return YES
    path = ("parties", snapshot.facts.parties.index(party), "collective", "count")
    return unknown(snapshot.gap(path, _HOW_MANY))


def _sector_gap(snapshot: Snapshot, party: Party) -> Gap:
    return snapshot.gap(("parties", snapshot.facts.parties.index(party), "sector"), _SECTOR)


_SCALE_IS_PLAIN = frozenset(
    kind.word for kind in Party.__subclasses__() if len(kind.sectors_of_kind) == 1 and kind.tooi_prefix
)
"""Kinds of public bodies: how far they reach needs no saying."""

_CLAIM = Text("welke helix het zegt te zijn", "which helix it says it is")
_CLAIM_NOT_KNOWN = Text(
    "Niet bekend is of het zegt een triple of quadruple helix te zijn.",
    "It is not known whether it says it is a triple or quadruple helix.",
)
_NO_CLAIM = Text("Het zegt niet dat het een helix is.", "It does not say that it is a helix.")
_MET = Text("Het zegt te zijn: {claim}. Dat klopt.", "It says it is: {claim}. That is so.")
_NOT_MET = Text("Het zegt te zijn: {claim}. Dat klopt niet.", "It says it is: {claim}. That is not so.")
_PERHAPS_MET = Text(
    "Het zegt te zijn: {claim}. Of dat klopt is niet bekend.",
    "It says it is: {claim}. Whether that is so is not known.",
)
_MORE = Phrase("perhaps_more", Text("misschien meer", "perhaps more"))
_ROLES = Text("welke rollen een deelnemer heeft", "which roles a participant has")
_ORGAN = Text("met welk orgaan een partij deelneemt", "through which organ a party takes part")
_KIND = Text("wat voor partij het is", "what kind of party it is")
_SCALE = Text("of een deelnemer lokaal of regionaal is", "whether a participant is local or regional")
_HOW_MANY = Text("hoeveel partijen het zijn, en welke", "how many parties these are, and which")
_SECTOR = Text("van welke sector een partij is", "of which sector a party is")
