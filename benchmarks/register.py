"""
Does the model hold what the national register says of parties and participations?

Reads an export of the Register van Overheidsorganisaties (`exportOO`, gzip or plain XML), builds every version of every
arrangement as a collaboration, writes it as JSON, reads it back, and puts the record of the register together again
from what came back. What has no field of its own is kept under `extensions` and listed; what does not come back at all
is lost and listed too.

    python benchmarks/register.py exportOO.xml.gz [--quick]
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import io
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO
from xml.etree import ElementTree
from xml.parsers import expat

import attrs

from samenwerking import (
    Bilateral,
    Collaboration,
    DocumentLink,
    Event,
    EventKind,
    Evidence,
    Identifiers,
    InterGovernmental,
    InterMunicipal,
    InvalidError,
    JointAuthority,
    Kvk,
    Ministry,
    Municipality,
    Oin,
    OtherOrganisation,
    Participation,
    Party,
    PartyOrgan,
    Period,
    Place,
    Province,
    Rsin,
    Scale,
    Share,
    Source,
    Theme,
    Tooi,
    UncheckedIdentifier,
    WaterAuthority,
    dumps,
    forms,
    loads,
)
from samenwerking.values.identifiers._base import Identifier

Record = dict[str, Any]
"""An element: ``@attribute`` and ``text`` to text, the name of a child to the list of the children of that name."""

KINDS: dict[str, type[Party]] = {
    "Gemeente": Municipality,
    "Provincie": Province,
    "Waterschap": WaterAuthority,
    "Ministerie": Ministry,
    "Regionaal samenwerkingsorgaan": JointAuthority,
    "Grensoverschrijdend regionaal samenwerkingsorgaan": JointAuthority,
    "Organisatie met overheidsbemoeienis": OtherOrganisation,
}
CROSS_BORDER = "Grensoverschrijdend regionaal samenwerkingsorgaan"
OTHER = "Organisatie met overheidsbemoeienis"
FORMS = {
    "OL": (forms.PublicBody, "Openbaar lichaam"),
    "BVO": (forms.OperationalManagementOrganisation, "Bedrijfsvoeringsorganisatie"),
    "GO": (forms.JointOrgan, "Gemeenschappelijk orgaan"),
    "RZM": (forms.ArrangementWithoutBody, "'Regeling zonder meer'"),
}
ORGANS = {
    "Gemeenteraad": PartyOrgan.COUNCIL,
    "College van burgemeester en wethouders": PartyOrgan.EXECUTIVE,
    "Burgemeester": PartyOrgan.MAYOR,
    "Provinciale staten": PartyOrgan.PROVINCIAL_COUNCIL,
    "Gedeputeerde staten": PartyOrgan.PROVINCIAL_EXECUTIVE,
    "Commissaris van de koning": PartyOrgan.KINGS_COMMISSIONER,
    "Commissaris van de koningin": PartyOrgan.KINGS_COMMISSIONER,
    "Algemeen bestuur": PartyOrgan.GENERAL_BOARD,
    "Dagelijks bestuur": PartyOrgan.EXECUTIVE_BOARD,
    "Minister": PartyOrgan.MINISTER,
}
ONE_ORGAN = {"Commissaris van de koningin": "Commissaris van de koning"}
"""Two names of one organ: which of them stood there is not kept."""
NUMBERS: dict[str, tuple[str, type[Identifier]]] = {
    "resourceIdentifierTOOI": ("tooi", Tooi),
    "OIN": ("oin", Oin),
    "rsin": ("rsin", Rsin),
    "KVK-nummer": ("kvk", Kvk),
}
REFERENCES = ("systeemId", "resourceIdentifierTOOI", "resourceIdentifierOWMS")
PLAIN_TYPE = [{"type": ["Gemeenschappelijke regeling"]}]
LEGAL_PERSON = "Publiekrechtelijk - Eigen rechtspersoonlijkheid"
TERMS = "http://standaarden.overheid.nl/owms/terms/"
SPACE = "roo"
"""The namespace of what is kept under ``extensions``."""


# Reading


@attrs.define
class Register:
    """
    The records of an export.

    Args:
        organisations: By ``systeemId``.

        arrangements: By ``systeemId``: one is one version.

        titles: The titles of the arrangements.

        parties: The organisations that were made into a party before.
    """

    organisations: dict[str, Record]
    arrangements: dict[str, Record]
    titles: dict[str, str] = attrs.field(init=False)
    parties: dict[str, Party] = attrs.field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.titles = {system_id: record["titel"][0] for system_id, record in self.arrangements.items()}

    def party(self, system_id: str) -> Party:
        """Return an organisation as a party."""
        if system_id not in self.parties:
            self.parties[system_id] = party_of(self.organisations[system_id], self.titles)
        return self.parties[system_id]


def read(path: Path) -> Register:
    """
    Read an export.

    Raises:
        ValueError: If it has a DOCTYPE, which an export never has and which can hide what is in the file.
    """
    found: dict[str, dict[str, Record]] = {"organisatie": {}, "regeling": {}}
    with _opened(path) as file:
        _refuse_doctype(file)
    with _opened(path) as file:
        for _, element in ElementTree.iterparse(file):
            if (name := _local(element.tag)) in found:
                record = _record(element)
                found[name][record["@systeemId"]] = record
                element.clear()
    return Register(found["organisatie"], found["regeling"])


def _opened(path: Path) -> BinaryIO:
    content = path.read_bytes()
    return gzip.open(path) if content[:2] == b"\x1f\x8b" else io.BytesIO(content)  # type: ignore[return-value]


def _refuse_doctype(file: BinaryIO) -> None:
    # iterparse cannot tell of a DOCTYPE; it stands before the first element, in whatever encoding, or it is no XML.
    parser = expat.ParserCreate()
    inside = False

    def refuse(*_: object) -> None:
        raise ValueError("the file has a DOCTYPE")

    def start(*_: object) -> None:
        nonlocal inside
        inside = True

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    while not inside and (chunk := file.read(4096)):
        parser.Parse(chunk)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _record(element: ElementTree.Element) -> Any:
    """Return a text for an element that is only that, otherwise a record."""
    record: Record = {f"@{_local(name)}": value for name, value in element.items()}
    for child in element:
        record.setdefault(_local(child.tag), []).append(_record(child))
    text = (element.text or "").strip()
    if text:
        record["text"] = text
    return text if record.keys() <= {"text"} else record


# From the register to the model. What is taken out of a record has a field; the rest is kept as it is.


def sole(record: Record, name: str) -> str | None:
    """Return the text of the one child called *name*, if there is one and it is only a text."""
    return record[name][0] if len(record.get(name, ())) == 1 and isinstance(record[name][0], str) else None


def take(rest: Record, name: str, value: object) -> None:
    """Take *name* out of *rest* where it says just *value*."""
    if name in rest and rest[name] == value:
        del rest[name]


def take_text(rest: Record, name: str) -> str | None:
    """Take the one child called *name* out of *rest*, if it is only a text."""
    text = sole(rest, name)
    if text is not None:
        del rest[name]
    return text


def document_id(system_id: str) -> str:
    """Return the id of a document, source or party that has no other code."""
    return f"roo-{system_id}"


def identifiers_of(organisation: Record) -> Identifiers:
    """Return the numbers of an organisation: typed where they pass their check, otherwise as they were found."""
    checked: dict[str, Identifier] = {}
    unchecked = []
    for scheme, code in _codes(organisation):
        field, cls = NUMBERS.get(scheme, ("", None))
        number = _number(cls, code) if cls is not None and field not in checked else None
        if number is None:
            unchecked.append(UncheckedIdentifier(scheme, code))
        else:
            checked[field] = number
    return Identifiers(**checked, unchecked=unchecked)  # type: ignore[arg-type]


def _codes(organisation: Record) -> list[tuple[str, str]]:
    listed = organisation.get("identificatiecodes", [{}])[0].get("resourceIdentifier", [])
    return [(code["@naam"], code["text"]) for code in listed]


def _number(cls: type[Identifier], code: str) -> Identifier | None:
    try:
        number = cls(code)
    except InvalidError:
        return None
    return number if _written(number) == code else None


def _written(number: Identifier) -> str:
    return number.uri if isinstance(number, Tooi) else str(number)


def party_of(organisation: Record, titles: dict[str, str]) -> Party:
    """Return an organisation as a party."""
    rest = dict(organisation)
    numbers = identifiers_of(organisation)
    take(rest, "identificatiecodes", [{"resourceIdentifier": [_code(*pair) for pair in _codes(organisation)]}])
    for name, value in _references(numbers).items():
        take(rest, f"@{name}", value)
    kind, more = OtherOrganisation, {}
    if (word := organisation["types"][0]["type"][0]) in KINDS:
        kind = KINDS[word]
        take(rest, "types", [{"type": [word]}])
    if word == CROSS_BORDER:
        more["scale"] = Scale.CROSS_BORDER
    if kind is JointAuthority and (link := _linked(rest, "hoortBijGemeenschappelijkeRegeling", titles)):
        more["collaboration"] = link
    if sole(rest, "rechtsvorm") == LEGAL_PERSON:
        more["legal_person"] = bool(rest.pop("rechtsvorm"))
    start, end = take_text(rest, "startDatum"), take_text(rest, "eindDatum")
    for name in ("datumTerVerificatie", "datumMutatie"):  # in the source of the party
        take_text(rest, name)
    return kind(
        str(numbers.tooi) if numbers.tooi is not None else document_id(organisation["@systeemId"]),
        take_text(rest, "naam"),
        identifiers=numbers,
        period=_existence(kind, start, end),
        extensions={SPACE: rest} if rest else None,
        **more,  # type: ignore[arg-type]
    )


def _code(scheme: str, code: str) -> Record:
    return {"@naam": scheme, "text": code}


def _references(numbers: Identifiers) -> dict[str, str]:
    """Return the attributes by which the register refers to an organisation."""
    known = {number.scheme: number.code for number in numbers.unchecked}
    if numbers.tooi is not None:
        known["resourceIdentifierTOOI"] = numbers.tooi.uri
    return {name: known[name] for name in REFERENCES if name in known}


def _existence(kind: type[Party], start: str | None, end: str | None) -> Period:
    period: dict[str, Any] = {"start": start} if start else {}
    if end:
        # of a water authority the register gives the last day, of the others the first day after
        period["end"] = _day_after(end) if kind is WaterAuthority else end
    return Period(**period)


def _day_after(day: str, days: int = 1) -> str:
    return str(dt.date.fromisoformat(day) + dt.timedelta(days))


def _linked(rest: Record, name: str, titles: dict[str, str]) -> DocumentLink | None:
    """Return the arrangement that a child refers to; a title is kept only where its own record says another or none."""
    if len(rest.get(name, ())) != 1:
        return None
    system_id = rest[name][0]["@systeemId"]
    title = rest[name][0].get("text")
    if titles.get(system_id) == title:
        del rest[name]
    else:
        rest[name] = [{"text": title}]
    return DocumentLink(document_id(system_id))


def participations_of(participant: Record, party: Party, organisation: Record) -> tuple[list[Participation], Record]:
    """Return how a party takes part, one for each organ, and what had no field."""
    rest = dict(participant)
    for name in (*(f"@{reference}" for reference in REFERENCES), "naam"):
        take(rest, name, organisation.get(name))
    joined = take_text(rest, "toetredingsDatum")
    period = Period(joined) if joined else Period()
    share = take_text(rest, "verdeelsleutel") if _PERCENT.fullmatch(sole(rest, "verdeelsleutel") or "") else None
    organs = {}
    for organ in _organs_of(participant):
        known = ORGANS.get(_text(organ))
        if known not in party.organs_of_kind or organ != _organ_record(_text(organ)):
            organs.clear()
            break
        organs[known] = party._organ(known)
    if organs:
        del rest["bestuursorganen"]
    holders = list(organs.values()) or [party.unknown_organ]
    # the share is that of the party: given once, also where several organs take part
    shares = [_share(share), *(None for _ in holders[1:])]
    return [
        Participation(holder, period=period, cost_share=one) for holder, one in zip(holders, shares, strict=True)
    ], rest


def _organs_of(participant: Record) -> list[Any]:
    return participant.get("bestuursorganen", [{}])[0].get("bestuursorgaan", [])  # type: ignore[no-any-return]


def _text(leaf: Any) -> str:
    return leaf if isinstance(leaf, str) else leaf.get("text", "")


def _organ_record(name: str) -> Record:
    return {"@resourceIdentifierOWMS": TERMS + name.lower().replace(" ", "_"), "text": name}


def _share(percent: str | None) -> Share | None:
    return None if percent is None else Share.parse(f"{percent.replace(',', '.')}%")


_PERCENT = re.compile(r"[0-9]{1,2}(,[0-9]{1,8})?|100(,0+)?")


def structure_of(parties: list[Party]) -> type[Collaboration]:
    """Return the structure that fits the number and the kinds of *parties*."""
    if len(parties) == 2:
        return Bilateral
    return InterMunicipal if all(isinstance(party, Municipality) for party in parties) else InterGovernmental


def collaboration_of(arrangement: Record, register: Register) -> Collaboration:
    """Return one version of an arrangement."""
    rest, titles = dict(arrangement), register.titles
    system_id = rest.pop("@systeemId")
    rest.pop("deelnemendeOrganisaties", None)
    sources = [_source_of(arrangement)]
    parties, participants, kept = [], [], {}
    for participant in participants_of(arrangement):
        organisation = register.organisations[participant["@systeemId"]]
        parties.append(register.party(participant["@systeemId"]))
        sources.append(_source_of(organisation))
        ways, remaining = participations_of(participant, parties[-1], organisation)
        participants += ways
        if remaining:
            kept[participant["@systeemId"]] = remaining
    take(rest, "types", PLAIN_TYPE)
    record = _ending(rest, titles)
    for name in ("datumTerVerificatie", "datumMutatie", "registratiehouder"):  # in the source
        take_text(rest, name)
    return structure_of(parties)(
        document_id(system_id),
        take_text(rest, "titel"),
        legal_form=_form(rest, register),
        purpose=take_text(rest, "doel"),
        themes=_themes(rest),
        start=take_text(rest, "datumInwerkingtreding"),
        parties=parties,
        participants=participants,
        record=record,
        predecessor=_linked(rest, "previousVersion", titles),
        sources=sources,
        evidence=[
            Evidence(Place(("participants",)), sources[0].id),
            *(
                Evidence(Place(("parties", party.id)), source.id)
                for party, source in zip(parties, sources[1:], strict=True)
            ),
        ],
        extensions={SPACE: {"arrangement": rest, "participations": kept}},
    )


def participants_of(arrangement: Record) -> list[Record]:
    """Return the participants of an arrangement."""
    return arrangement.get("deelnemendeOrganisaties", [{}])[0].get("deelnemendeOrganisatie", [])  # type: ignore[no-any-return]


def _source_of(record: Record) -> Source:
    return Source(
        document_id(record["@systeemId"]),
        "Register van Overheidsorganisaties",
        publisher=sole(record, "registratiehouder"),
        date=sole(record, "datumMutatie"),
        seen=sole(record, "datumTerVerificatie"),
    )


def _ending(rest: Record, titles: dict[str, str]) -> list[Event]:
    start, end = sole(rest, "datumInwerkingtreding"), sole(rest, "datumUitwerkingtreding")
    if end is None:
        return []
    last_day = _day_after(end, -1)
    if start is not None and last_day < start:
        last_day = start  # in force on no day at all, or for one day: the given end stays with what is kept
    else:
        del rest["datumUitwerkingtreding"]
    return [Event(EventKind.ENDED, last_day, successor=_linked(rest, "nextVersion", titles))]


def _form(rest: Record, register: Register) -> forms.LegalForm | None:
    code = rest["samenwerkingsvorm"][0].get("@afkorting")
    if code not in FORMS:
        return None
    cls, label = FORMS[code]
    take(rest, "samenwerkingsvorm", [{"@afkorting": code, "text": label}])
    if cls is forms.ArrangementWithoutBody or len(rest.get("regionaalSamenwerkingsorgaan", ())) != 1:
        return cls()
    body = dict(rest["regionaalSamenwerkingsorgaan"][0])
    numbers = identifiers_of(register.organisations[body["@systeemId"]])
    for name, value in _references(numbers).items():
        take(body, f"@{name}", value)
    rest["regionaalSamenwerkingsorgaan"] = [body]
    return cls(identifiers=numbers)  # type: ignore[call-arg]


def _themes(rest: Record) -> list[Theme]:
    themes = rest.get("beleidsterreinen", [{}])[0].get("beleidsterrein", [])
    if any(theme.keys() != {"@resourceIdentifier", "text"} for theme in themes):
        return []
    rest.pop("beleidsterreinen", None)
    return [Theme(theme["text"], "TOP", theme["@resourceIdentifier"]) for theme in themes]


# Back from the model to the register


def organisation_from(party: Party, collaboration: Collaboration, titles: dict[str, str]) -> Record:
    """Put the record of an organisation together again."""
    record = _kept(party.extensions)
    codes = [*_codes_from(party.identifiers)]
    record.setdefault("identificatiecodes", [{"resourceIdentifier": [_code(*pair) for pair in codes]}])
    record |= {f"@{name}": value for name, value in _references(party.identifiers).items() if f"@{name}" not in record}
    _put(record, "naam", party.name)
    if "types" not in record:
        words = [word for word, kind in KINDS.items() if type(party) is kind]
        record["types"] = [{"type": [words[-1] if party.scale is Scale.CROSS_BORDER else words[0]]}]
    if isinstance(party, JointAuthority):
        _put_link(record, "hoortBijGemeenschappelijkeRegeling", party.collaboration, titles)
    if party.legal_person:
        _put(record, "rechtsvorm", LEGAL_PERSON)
    _put(record, "startDatum", _day(party.period.start))
    end = _day(party.period.end)
    _put(record, "eindDatum", _day_after(end, -1) if end and isinstance(party, WaterAuthority) else end)
    _put_source(record, record["@systeemId"], collaboration)
    return record


def _kept(extensions: Any) -> Record:
    return {} if extensions is None else extensions.data[SPACE]  # type: ignore[no-any-return]


def _codes_from(numbers: Identifiers) -> Iterator[tuple[str, str]]:
    for scheme, (field, _) in NUMBERS.items():
        if (number := getattr(numbers, field)) is not None:
            yield scheme, _written(number)
    yield from ((number.scheme, number.code) for number in numbers.unchecked)


def _day(date: Any) -> str | None:
    return None if getattr(date, "day", None) is None else str(date)


def _put(record: Record, name: str, text: str | None) -> None:
    if text is not None:
        record[name] = [text]


def _put_link(record: Record, name: str, link: DocumentLink | None, titles: dict[str, str]) -> None:
    if link is not None:
        system_id = link.document.removeprefix("roo-")
        title = record[name][0]["text"] if name in record else titles[system_id]
        record[name] = [{"@systeemId": system_id, "text": title}]


def _put_source(record: Record, system_id: str, collaboration: Collaboration) -> None:
    source = next(source for source in collaboration.sources if source.id == document_id(system_id))
    _put(record, "datumMutatie", _day(source.date))
    _put(record, "datumTerVerificatie", _day(source.seen))
    _put(record, "registratiehouder", source.publisher)


def arrangement_from(collaboration: Collaboration, titles: dict[str, str]) -> Record:
    """Put the record of an arrangement together again."""
    kept = _kept(collaboration.extensions)
    record: Record = kept["arrangement"]
    record["@systeemId"] = collaboration.id.removeprefix("roo-")
    _put(record, "titel", collaboration.name)
    record.setdefault("types", PLAIN_TYPE)
    form = collaboration.legal_form
    for code, (cls, label) in FORMS.items():
        if type(form) is cls:
            record.setdefault("samenwerkingsvorm", [{"@afkorting": code, "text": label}])
    numbers = getattr(form, "identifiers", Identifiers())
    if numbers != Identifiers():
        record["regionaalSamenwerkingsorgaan"][0] |= {f"@{key}": value for key, value in _references(numbers).items()}
    _put(record, "doel", collaboration.purpose and collaboration.purpose.text)
    if collaboration.themes:
        themes = [{"@resourceIdentifier": theme.code, "text": theme.name} for theme in collaboration.themes]
        record["beleidsterreinen"] = [{"beleidsterrein": themes}]
    _put(record, "datumInwerkingtreding", _day(collaboration.start))
    _put_link(record, "previousVersion", collaboration.predecessor, titles)
    for event in collaboration.record:
        if "datumUitwerkingtreding" not in record:
            _put(record, "datumUitwerkingtreding", _day_after(str(event.date), 1))
        document = getattr(event.successor, "document", None)
        _put_link(record, "nextVersion", document and DocumentLink(document), titles)
    _put_source(record, record["@systeemId"], collaboration)
    participants = [_participant_from(party, collaboration, kept["participations"]) for party in collaboration.parties]
    record["deelnemendeOrganisaties"] = [{"deelnemendeOrganisatie": participants}]
    return record


def _participant_from(party: Party, collaboration: Collaboration, kept: Record) -> Record:
    ways = [one for one in collaboration.participants or () if one is not None and one.holder.party == party.id]
    references = _references(party.identifiers)
    record = {f"@{name}": value for name, value in references.items()}
    _put(record, "naam", party.name)
    record |= kept.get(references["systeemId"], {})
    _put(record, "toetredingsDatum", _day(ways[0].period.start))
    _put(record, "verdeelsleutel", _percent(ways[0].cost_share))
    organs = [_organ_record(_organ_name(one.holder.organ)) for one in ways if not one.holder.organ_is_unknown]
    if organs:
        record["bestuursorganen"] = [{"bestuursorgaan": organs}]
    return record


def _organ_name(organ: str | None) -> str:
    return next(name for name, known in ORGANS.items() if known.value == organ)


def _percent(share: Share | None) -> str | None:
    return None if share is None else str(share).removesuffix("%").replace(".", ",")


def canonical(record: Any) -> Any:
    """Return *record* with one spelling for what the register spells in several ways."""
    if not isinstance(record, dict):
        return record
    same: Record = {
        name: value if isinstance(value, str) else [canonical(one) for one in value] for name, value in record.items()
    }
    if "verdeelsleutel" in same:
        same["verdeelsleutel"] = [
            str(_share(percent)) if _PERCENT.fullmatch(percent) else percent for percent in same["verdeelsleutel"]
        ]
    if "bestuursorgaan" in same:
        named = {repr(one): one for one in map(_one_organ, same["bestuursorgaan"])}
        same["bestuursorgaan"] = [named[key] for key in sorted(named)]
    if "resourceIdentifier" in same:
        same["resourceIdentifier"] = sorted(same["resourceIdentifier"], key=lambda one: (one["@naam"], one["text"]))
    return same


def _one_organ(organ: Any) -> Any:
    for name, usual in ONE_ORGAN.items():
        if organ == _organ_record(name):
            return _organ_record(usual)
    return organ


# The outcome


@attrs.define
class Finding:
    """How often something was found, and the first example."""

    times: int = 0
    example: str = ""

    def see(self, example: str) -> None:
        self.times += 1
        self.example = self.example or example


@attrs.define
class Findings:
    """Findings by what was found."""

    found: dict[str, Finding] = attrs.field(factory=dict)

    def see(self, what: str, example: str) -> None:
        self.found.setdefault(what, Finding()).see(example)

    @property
    def times(self) -> int:
        return sum(finding.times for finding in self.found.values())


@attrs.define
class Outcome:
    """
    What came of a register.

    Args:
        collaborations: The values, as they came back from JSON.

        counts: How many of what.

        respelled: What is kept in meaning, but not in spelling.

        unchecked: Numbers that are kept as text.

        without_field: What of parties and participations has no field, and is kept under ``extensions``.

        not_asked: What of the arrangements themselves has none: no part of this question.

        not_built: Arrangements that could not be built, or changed on their way through JSON.

        lost: What did not come back.
    """

    collaborations: list[Collaboration] = attrs.field(factory=list)
    counts: Counter[str] = attrs.field(factory=Counter)
    respelled: Findings = attrs.field(factory=Findings)
    unchecked: Findings = attrs.field(factory=Findings)
    without_field: Findings = attrs.field(factory=Findings)
    not_asked: Findings = attrs.field(factory=Findings)
    not_built: Findings = attrs.field(factory=Findings)
    lost: Findings = attrs.field(factory=Findings)


def judge(register: Register) -> Outcome:
    """Build everything, take it through JSON and back, and compare."""
    outcome = Outcome()
    outcome.counts["organisations"] = len(register.organisations)
    titles = register.titles
    parties: dict[str, Party] = {}
    for system_id, arrangement in register.arrangements.items():
        outcome.counts["versions"] += 1
        outcome.counts["participants in the file"] += len(participants_of(arrangement))
        outcome.counts["organs in the file"] += sum(len(_organs_of(one)) for one in participants_of(arrangement))
        try:
            built = collaboration_of(arrangement, register)
            collaboration = loads(dumps(built, format="json"), format="json")
        except InvalidError as error:
            outcome.not_built.see(f"{arrangement['titel'][0]}: {error}", system_id)
            continue
        if collaboration != built:
            outcome.not_built.see("not the same after JSON", system_id)
        _count(collaboration, outcome)
        _see_respelled(arrangement, outcome)
        _see_kept(collaboration, outcome)
        _compare("arrangement", arrangement, arrangement_from(collaboration, titles), outcome)
        for party in collaboration.parties:
            record = organisation_from(party, collaboration, titles)
            if record["@systeemId"] not in parties:
                _compare("organisation", register.organisations[record["@systeemId"]], record, outcome)
                _see_party(party, outcome)
            elif parties[record["@systeemId"]] != party:
                outcome.lost.see("a party that differs between arrangements", party.id)
            parties[record["@systeemId"]] = party
        outcome.collaborations.append(collaboration)
    outcome.counts["organisations that take part"] = len(parties)
    return outcome


def _count(collaboration: Collaboration, outcome: Outcome) -> None:
    counts, ways = outcome.counts, [one for one in collaboration.participants or () if one is not None]
    counts["versions built"] += 1
    counts["parties built"] += len(collaboration.parties)
    counts["participations built"] += len(ways)
    counts["participations through an organ"] += sum(not one.holder.organ_is_unknown for one in ways)
    counts["participations, organ unknown"] += sum(one.holder.organ_is_unknown for one in ways)
    counts["participations with a cost share"] += sum(one.cost_share is not None for one in ways)
    counts[f"structure {type(collaboration).word}"] += 1
    counts[f"form {getattr(collaboration.legal_form, 'word', None)}"] += 1


def _see_respelled(arrangement: Record, outcome: Outcome) -> None:
    for participant in participants_of(arrangement):
        names = [_text(organ) for organ in _organs_of(participant)]
        for name in dict.fromkeys(names):
            if names.count(name) > 1:
                outcome.respelled.see("bestuursorgaan named twice, kept once", f"{participant['naam'][0]}: {name}")
            if name in ONE_ORGAN:
                outcome.respelled.see(f"bestuursorgaan {name}", f"{participant['naam'][0]}: {ONE_ORGAN[name]}")
        if _PERCENT.fullmatch(percent := sole(participant, "verdeelsleutel") or ""):
            outcome.respelled.see("verdeelsleutel, decimal comma", f"{percent} is {_share(percent)}")


def _see_party(party: Party, outcome: Outcome) -> None:
    outcome.counts[f"kind {type(party).word or 'party'}"] += 1
    for number in party.identifiers.unchecked:
        why = "fails its check" if number.scheme in NUMBERS else "of a register that the library does not check"
        outcome.unchecked.see(f"{number.scheme}: {why}", number.code)
    for path, example in _leaves(_kept(party.extensions)):
        outcome.without_field.see(f"organisatie{path}", example)


def _see_kept(collaboration: Collaboration, outcome: Outcome) -> None:
    kept = _kept(collaboration.extensions)
    for participation in kept["participations"].values():
        for path, example in _leaves(participation):
            outcome.without_field.see(f"deelnemendeOrganisatie{path}", example)
    for path, example in _leaves(kept["arrangement"]):
        outcome.not_asked.see(f"regeling{path}", example)


def _leaves(record: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if not isinstance(record, dict):
        yield path, record
        return
    for name, value in record.items():
        if isinstance(value, str):
            yield path if name == "text" else f"{path}/{name}", value
        else:
            for one in value:
                yield from _leaves(one, f"{path}/{name}")


def _compare(what: str, before: Record, after: Record, outcome: Outcome) -> None:
    before, after = canonical(before), canonical(after)
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            outcome.lost.see(f"{what}/{name}", f"{before.get(name)} came back as {after.get(name)}")


# What people read


def summary(outcome: Outcome) -> str:
    """Return the outcome as text."""
    lines = ["Counts", *(f"{times:>8}  {what}" for what, times in outcome.counts.items())]
    lines += _table("Kept in meaning, not in spelling", outcome.respelled)
    lines += _table("Numbers kept as text (identifiers.unchecked)", outcome.unchecked)
    lines += _table("Parties and participations: no field, kept under extensions", outcome.without_field)
    lines += _table("The arrangements themselves (not asked here): no field used, kept under extensions",
                    outcome.not_asked)  # fmt: skip
    lines += _table("Not built", outcome.not_built)
    lines += _table("LOST", outcome.lost)
    lost, refused = outcome.lost.times, outcome.not_built.times
    plainly = f"LOST: {lost} facts; {refused} arrangements could not be built." if lost or refused else _NOTHING_LOST
    lines += ["", plainly]
    if outcome.without_field.found:
        lines.append(
            f"{len(outcome.without_field.found)} kinds of fact about parties and participations have no field of their "
            "own and are kept under extensions."
        )
    return "\n".join(lines)


_NOTHING_LOST = (
    "NOTHING WAS LOST: every arrangement was built, came back the same from JSON, and every record of an arrangement "
    "and of an organisation that takes part was put together again from it."
)


def _table(title: str, findings: Findings) -> list[str]:
    if not findings.found:
        return ["", f"{title}: none"]
    rows = sorted(findings.found.items(), key=lambda row: -row[1].times)
    width = min(max(len(what) for what, _ in rows), 90)
    return ["", title, *(f"{row.times:>8}  {what[:90]:<{width}}  {row.example[:60]}" for what, row in rows)]


def main(arguments: list[str]) -> int:
    """Judge a register and print what came of it; return 1 if anything was lost."""
    parser = argparse.ArgumentParser(description="What of the national register has no home in the model?")
    parser.add_argument("path", type=Path, help="an export: exportOO.xml.gz, or the same unpacked")
    parser.add_argument("--quick", action="store_true", help="only the first 50 arrangements")
    options = parser.parse_args(arguments)
    begun = time.perf_counter()
    register = read(options.path)
    if options.quick:
        register = Register(register.organisations, dict(list(register.arrangements.items())[:50]))
    outcome = judge(register)
    print(summary(outcome))
    print(f"{time.perf_counter() - begun:.1f} s")
    return 1 if outcome.lost.times or outcome.not_built.times else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
