"""
The adapter: situations in the words of ``law/scenarios.md``, as documents in the format of the library.

`FACTS` is the vocabulary of that page as data. `document` turns the facts of one scenario into plain data for
`samenwerking.from_data`; no fact is dropped, and what is not in the vocabulary is an error.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Any, Final, TypeAlias

import attrs

Path: TypeAlias = tuple[str | int, ...]
Plain: TypeAlias = dict[str, Any]


class ScenarioError(ValueError):
    """A scenario that has no document."""


class UnknownFactError(ScenarioError):
    """A key, a word or a kind of value that the vocabulary does not have."""


class NoHomeError(ScenarioError):
    """A fact that the model has no place for."""


class ContradictionError(ScenarioError):
    """Facts that exclude each other."""


# The vocabulary


class Leaf(Enum):
    """What a single fact may be, where it is no word of a list; `None` always may."""

    FLAG = auto()
    DAY = auto()
    YEAR = auto()
    COUNT = auto()
    TEXT = auto()
    PARTY = auto()


@attrs.frozen
class Words:
    """
    One of several words.

    Args:
        words: Each word, and what the format calls it.

        or_party: Whether the letter of a party may stand there too.
    """

    words: Mapping[str, str]
    or_party: bool = False


@attrs.frozen
class Many:
    """A list of facts of one kind."""

    item: Spec


@attrs.frozen
class Shape:
    """The keys of a mapping."""

    keys: Mapping[str, Spec]


Spec: TypeAlias = Leaf | Words | Many | Shape

FLAG, DAY, YEAR, COUNT, TEXT, PARTY = Leaf


def _words(text: str, *, or_party: bool = False, **renamed: str) -> Words:
    return Words({**{word: word for word in text.split()}, **renamed}, or_party)


_REPRESENTATIVE: Final = {
    "municipality": "council",
    "province": "provincial_council",
    "water_authority": "general_board",
    "joint_authority": "general_board",
}
"""Whose views, wishes and consent are asked for, by kind of party."""

_KIND_PROVEN_BY: Final = {
    "council": "municipality",
    "executive": "municipality",
    "mayor": "municipality",
    "provincial_council": "province",
    "provincial_executive": "province",
    "kings_commissioner": "province",
}
_SHARED: Final = ("general_board", "executive_board", "chair")
_PARTY_ORGANS: Final = _words(" ".join((*_KIND_PROVEN_BY, *_SHARED)))
_OWN_ORGANS: Final = _words(
    "general_board executive_board chair board joint_organ supervisory_board general_meeting "
    "joint_advisory_committee interest_committee"
)
_ANY_ORGAN: Final = Words({**_PARTY_ORGANS.words, **_OWN_ORGANS.words})

_STRUCTURES: Final = _words("bilateral inter_municipal inter_governmental cooperative network")
_FORMS: Final = _words(
    "public_body operational_management_organisation joint_organ host_municipality plain "
    "cooperative association foundation company covenant none"
)
_FORM_KINDS: Final = {
    "host_municipality": "arrangement_without_body",
    "plain": "arrangement_without_body",
    "cooperative": "cooperative_association",
    "association": "member_association",
    "company": "limited_company",
}
"""What the format calls a form, where it has another word."""

_BODIES: Final = ("public_body", "operational_management_organisation", "joint_organ")
_BOOK_2: Final = ("cooperative", "association", "foundation", "company")
_SUPERVISORS: Final = {"province": "province", "interior": "ministry"}
"""Those to whom things are sent and that have no letter, with their kinds."""

_PARTY_KINDS: Final = _words(
    "municipality province water_authority company care_provider joint_authority",
    state="ministry",
    foundation="other_organisation",
    association="association",
)
_FORM_OF_PARTY: Final = {"other_organisation": "foundation", "association": "member_association"}

_OFFICES: Final = _words("councillor alderman mayor secretary official")
_SUBJECTS: Final = _words(
    "amendment accession exit dissolution budget interest_committee joint_advisory_committee private_law_participation",
    arrangement="founding",
)
_OF_THE_ARRANGEMENT: Final = ("founding", "amendment", "accession", "exit", "dissolution")

_RECEIVED: Final = ("draft_sent", "draft_received", "informed", "framework_sent")
_GIVEN: Final = ("view_given", "view_waived", "wishes_possible", "wishes_voiced", "consent", "appointment_waived")
_ABOUT: Final = ("in_force", "resignation_announced")
_EVENT_KINDS: Final = _words(
    " ".join((*_RECEIVED, *_GIVEN, *_ABOUT))
    + " draft_presented decided published laid_open arrangement_sent budget_sent registered adopted meeting"
    " committee_set_up board_decision profit_distributed"
)

_PROVISIONS: Final = _words(
    "amendment dissolution accession exit exit_conditions exit_consequences exit_consequences_for_assets liquidation "
    "interest seat_place board_composition transferred_powers_listed board_may_enlarge_powers relation_of_powers "
    "views_on_decisions participation_of_residents evaluation accountability information_by_members dismissal "
    "information_on_request active_information weighted_votes not_all_appoint secretary_may_be_member "
    "committees_for_interests private_law_participation archives"
)
_PLAIN_STATUTES: Final = {
    "purpose_member_needs_through_contracts": "member_needs_through_contracts",
    "exit_possible": "exit_possible",
    "exit_condition_fits_purpose": "exit_condition_fits_purpose",
    "own_majority_for_amendment": "own_majority_for_amendment",
    "directors_by_non_members": "directors_by_non_members",
    "votes_for_non_members": "votes_for_non_members",
}
"""What statutes say with yes or no, and the provision that it is."""

_PURPOSES: Final = (
    "only_support_and_execution",
    "only_civil_servant_training",
    "calls_for_outside_members",
    "private_form_especially_suited",
)
_JOINT_PURPOSES: Final = ("joint_audit_office", "joint_inquiry", "joint_ombudsman")
"""Purposes that a scenario does not have where it leaves them out."""

_POWER_FLAGS: Final = (
    "basis_in_legislation",
    "accepted",
    "in_writing",
    "consent_of_mandated",
    "consent_of_superior",
    "underlying_rule_opposes",
)
_BALLOT_COUNTS: Final = ("cast", "in_favour", "against", "cast_by_members", "cast_by_non_members")

_SIDE: Final[dict[str, Spec]] = {"party": PARTY, "kind": _PARTY_KINDS, "organs": Many(_PARTY_ORGANS)}

FACTS: Final = Shape({
    "structure": _STRUCTURES,
    "legal_form": _FORMS,
    "statutory_name": TEXT,
    "deed": _words("notarial private none"),
    "established": DAY,
    "made": DAY,
    "duration": _words("fixed indefinite"),
    "ends": DAY,
    "host": PARTY,
    "seat_place": PARTY,
    "purpose": Shape(dict.fromkeys((*_PURPOSES, *_JOINT_PURPOSES), FLAG)),
    "each_organ_competent": FLAG,
    "participants": Many(Shape({
        **_SIDE, "since": DAY, "until": DAY, "roles": Many(_words("member participant founder donor")),
    })),
    "founders": Many(Shape(_SIDE)),
    "members": Many(Shape(_SIDE)),
    "incomplete": Many(_words("participants founders members")),
    "organs": Many(Shape({
        "kind": _OWN_ORGANS,
        "complete": FLAG,
        "seats": Many(Shape({
            "party": _words("outsider", or_party=True),
            "person": TEXT,
            "office": _OFFICES,
            "office_held": FLAG,
            "chairs_council": FLAG,
            "role": _words("chair secretary treasurer"),
            "appointed_by": Words(_ANY_ORGAN.words, or_party=True),
            "votes": COUNT,
            "also_in": Many(_OWN_ORGANS),
            "conflicting_interest": FLAG,
        })),
    })),
    "powers": Many(Shape({
        "kind": _words("transferred delegated mandated authorised"),
        "power": _words(
            "levy_tax adopt_generally_binding_rules decide_on_individual_applications grant_permits conclude_agreements"
        ),
        "tax": _words("sewage_charge encroachment_tax dog_tax waste_charge"),
        "basis": TEXT,
        "from": PARTY,
        "from_organ": _ANY_ORGAN,
        "to": PARTY,
        "to_organ": _ANY_ORGAN,
        "to_person": TEXT,
        "office": _OFFICES,
        "works_under": PARTY,
        "works_under_organ": _ANY_ORGAN,
        **dict.fromkeys(_POWER_FLAGS, FLAG),
    })),
    "provisions": Shape(dict.fromkeys(_PROVISIONS.words, FLAG)),
    "statutes": Shape({
        "liability": _words("full limited excluded"),
        **dict.fromkeys(_PLAIN_STATUTES, FLAG),
        "exit_fee_in_annual_contributions": COUNT,
        "plural_votes": FLAG,
        "plural_votes_since": DAY,
        "vacancies_filled_by": Many(PARTY),
    }),
    "votes": Many(Shape({"organ": _OWN_ORGANS, "party": PARTY, "per_member": COUNT})),
    "ballots": Many(Shape({
        "organ": _OWN_ORGANS,
        "regarding": Words({**_SUBJECTS.words, "statutes_amendment": "statutes_amendment"}),
        "date": DAY,
        **dict.fromkeys(_BALLOT_COUNTS, COUNT),
        "convened_correctly": FLAG,
    })),
    "events": Many(Shape({
        "kind": _EVENT_KINDS,
        "regarding": _SUBJECTS,
        "date": DAY,
        "done": FLAG,
        "year": YEAR,
        "party": PARTY,
        "organ": _ANY_ORGAN,
        "to": _words("provincial_executive minister_of_interior general_board", or_party=True),
        "form": _FORMS,
        "medium": _words("municipal_gazette government_gazette website"),
        "for": Many(PARTY),
        "person": TEXT,
        "office": _OFFICES,
        "effective": DAY,
        "in_favour": FLAG,
        "joint_proposal_of_councils": FLAG,
        "deliberated": Many(TEXT),
        "voted": Many(TEXT),
    })),
    "record_complete": Many(Shape({
        "kind": _EVENT_KINDS, "organ": _ANY_ORGAN, "party": PARTY, "year": YEAR, "until": DAY,
    })),
})  # fmt: skip
"""Every key of `facts`, and what it may hold."""


# Reading


_LETTER = re.compile(r"[A-Z][0-9]*")


def is_letter(value: object) -> bool:
    """Say whether *value* is the letter of a party."""
    return isinstance(value, str) and _LETTER.fullmatch(value) is not None


class Facts:
    """
    The facts of one mapping, each of which can be taken once.

    Args:
        shape: Its keys.

        raw: The mapping.

        path: Where it stands.

        taken: Where each fact stands that was taken; it grows.
    """

    def __init__(self, shape: Shape, raw: object, path: Path, taken: set[Path]) -> None:
        if not isinstance(raw, dict):
            raise UnknownFactError(f"{_at(path)}: {raw!r} is no mapping")
        for key in raw:
            if key not in shape.keys:
                raise UnknownFactError(f"{_at(path)}: unknown key {key!r}")
        if not raw:
            taken.add(path)
        self._shape, self._path, self._taken, self._given = shape, path, taken, frozenset(raw)
        self._left = dict(raw)
        self._inner: list[Facts] = []

    def gives(self, key: str) -> bool:
        """Say whether *key* was written, be it with `None`."""
        return key in self._given

    def take(self, key: str) -> Any:
        """Take a fact: dates as text, words as the format has them, mappings as `Facts`; `None`: unknown."""
        spec = self._shape.keys[key]
        return self._read(spec, self._left.pop(key), (*self._path, key)) if key in self._left else None

    def need(self, key: str) -> Any:
        """Take a fact without which the others have no home."""
        value = self.take(key)
        if value is None:
            raise NoHomeError(f"{self.at}: no home for what stands here while '{key}' is not known")
        return value

    def close(self) -> None:
        """Make sure that nothing is left."""
        if self._left:
            raise AssertionError(f"{self.at}: never taken: {', '.join(self._left)}")
        for facts in self._inner:
            facts.close()

    @property
    def at(self) -> str:
        """Where the mapping stands."""
        return _at(self._path)

    def _read(self, spec: Spec, raw: Any, path: Path) -> Any:
        if isinstance(spec, Shape) and (raw is not None or isinstance(path[-1], int)):
            self._inner.append(Facts(spec, raw, path, self._taken))
            return self._inner[-1]
        if isinstance(spec, Many) and isinstance(raw, list) and raw:
            return [self._read(spec.item, item, (*path, position)) for position, item in enumerate(raw)]
        self._taken.add(path)
        return None if raw is None else _leaf(spec, raw, path)


def _leaf(spec: Spec, raw: Any, path: Path) -> Any:
    match spec:
        case Leaf.FLAG if isinstance(raw, bool):
            return raw
        case Leaf.YEAR | Leaf.COUNT if type(raw) is int:
            return raw
        case Leaf.TEXT if isinstance(raw, str):
            return raw
        case Leaf.PARTY if is_letter(raw):
            return raw
        case Leaf.DAY if isinstance(raw, (dt.date, str)) and not isinstance(raw, dt.datetime):
            return _day(raw, path)
        case Words(words, or_party) if isinstance(raw, str) and (raw in words or (or_party and is_letter(raw))):
            return words.get(raw, raw)
        case Many() if raw == []:
            return []
    raise UnknownFactError(f"{_at(path)}: {raw!r} is not in the vocabulary")


def _day(raw: dt.date | str, path: Path) -> str:
    try:
        return (raw if isinstance(raw, dt.date) else dt.date.fromisoformat(raw)).isoformat()
    except ValueError:
        raise UnknownFactError(f"{_at(path)}: {raw!r} is no day") from None


def _at(path: Path) -> str:
    return "/".join(map(str, path)) or "facts"


# Writing


def document(scenario: Mapping[str, Any]) -> Plain:
    """
    Return the facts of *scenario* as the plain data of a document.

    Raises:
        UnknownFactError: If a key or word is not in the vocabulary.
        NoHomeError: If the model has no place for a fact.
        ContradictionError: If facts exclude each other.
    """
    return adapt(scenario)[0]


def adapt(scenario: Mapping[str, Any]) -> tuple[Plain, set[Path]]:
    """Return the document of *scenario*, and the path of each fact that went into it."""
    taken: set[Path] = set()
    facts = Facts(FACTS, scenario["facts"], (), taken)
    data = _Adapter(facts, scenario).document()
    facts.close()
    return data, taken


def _given(**values: Any) -> Plain:
    """Return those of *values* that are known."""
    return {key: value for key, value in values.items() if value is not None}


def _document_id(scenario: Mapping[str, Any]) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", str(scenario.get("id", "")).lower()).strip("-")
    return words if words[:1].isalpha() else f"scenario-{words}".strip("-")


@attrs.define
class _Participation:
    letter: str
    holder: str
    roles: list[str | None] | None
    says_roles: bool
    period: Plain

    def add(self, role: str) -> None:
        """Add a role that another list proves."""
        if not self.says_roles:
            self.roles = [role]
        elif self.roles is None:
            self.roles = [role, None]
        elif role not in self.roles:
            self.roles = [role, *self.roles]
        self.says_roles = True

    def plain(self) -> Plain:
        roles = {} if self.roles == ["participant"] else {"roles": self.roles}
        return {"holder": self.holder, **roles, **({"period": self.period} if self.period else {})}


class _Adapter:
    def __init__(self, facts: Facts, scenario: Mapping[str, Any]) -> None:
        self.facts = facts
        self.id = _document_id(scenario)
        self.day: Any = scenario.get("day")
        self.parties: dict[str, str] = {}
        self.kinds: dict[str, str] = {}
        self.proven = dict(_proven_kinds(scenario["facts"]))
        self.organs: dict[str, Plain] = {}
        self.provisions: list[Plain] = []
        self.record: list[Plain] = []
        self.form: str | None = None

    def document(self) -> Plain:
        facts = self.facts
        statutes = facts.take("statutes")
        structure = facts.need("structure")
        legal_form = self.legal_form(statutes.take("liability") if statutes else None)
        people = self.people()
        self.read_organs()
        self.read_duration()
        self.read_provisions()
        if statutes:
            self.read_statutes(statutes)
        self.read_votes()
        if made := facts.take("made"):
            self.record.append({"kind": "made", "date": made, "regarding": "founding"})
        for event in facts.take("events") or ():
            self.record.append(self.event(event))
        for ballot in facts.take("ballots") or ():
            self.record.append(self.ballot(ballot))
        purpose = self.purpose()
        powers = [self.power(power) for power in facts.take("powers") or ()]
        complete = [self.complete(one) for one in facts.take("record_complete") or ()]
        lists = {
            "organs": list(self.organs.values()),
            "powers": powers,
            "provisions": self.provisions,
            "record": self.record,
            "record_complete": complete,
        }
        return {
            "samenwerking": 1,
            "id": self.id,
            "structure": structure,
            **_given(legal_form=legal_form, purpose=purpose, start=facts.take("established")),
            **_given(each_organ_competent=facts.take("each_organ_competent")),
            **({"parties": [self.plain_party(*party) for party in self.parties.items()]} if self.parties else {}),
            **people,
            **{key: found for key, found in lists.items() if found},
        }

    # Who

    def party(self, letter: str) -> str:
        """Return the id of a party, which is listed."""
        self.parties[letter.lower()] = letter
        return letter.lower()

    def kind(self, letter: str) -> str | None:
        return _SUPERVISORS.get(letter) or self.kinds.get(letter) or self.proven.get(letter)

    def plain_party(self, id: str, letter: str) -> Plain:
        kind = self.kind(letter)
        return _given(id=id, kind=kind, form=_FORM_OF_PARTY.get(kind or ""))

    def own(self, kind: str) -> str:
        """Return the holder that is the organ of the collaboration itself, which is listed."""
        found = [id for id, organ in self.organs.items() if organ.get("kind") == kind]
        if len(found) > 1:
            raise ContradictionError(f"there are {len(found)} organs of the kind '{kind}': which is meant?")
        if not found:
            self.organs[kind] = {"id": kind, "kind": kind}
        return f"itself/{found[0] if found else kind}"

    def holder(self, facts: Facts, party: str, organ: str) -> str | None:
        """Take party and organ; without a party, the organ is one of the collaboration itself."""
        letter, says_organ, word = facts.take(party), facts.gives(organ), facts.take(organ)
        if letter is not None:
            id = self.party(letter)
            return f"{id}/{word or 'unknown'}" if says_organ else id
        return self.own_or_no_home(facts, word, organ) if word else None

    def own_or_no_home(self, facts: Facts, word: str, key: str) -> str:
        if word not in _OWN_ORGANS.words:
            raise NoHomeError(f"{facts.at}: no home for '{key}: {word}' of a party that is not known")
        return self.own(word)

    def side(self, facts: Facts) -> tuple[str, list[str]]:
        """Take a party and the organs through which it takes part or acted."""
        letter, kind = facts.need("party"), facts.take("kind")
        if kind and self.kinds.setdefault(letter, kind) != kind:
            raise ContradictionError(f"{facts.at}: {letter} is a {kind} here and a {self.kinds[letter]} elsewhere")
        id, organs = self.party(letter), facts.take("organs")
        if organs is None:
            return letter, [f"{id}/unknown" if facts.gives("organs") else id]
        return letter, [f"{id}/{organ or 'unknown'}" for organ in organs] or [id]

    # Participants, members, founders

    def people(self) -> Plain:
        facts = self.facts
        incomplete = set(facts.take("incomplete") or ())
        raw = facts.take("participants")
        found: list[_Participation] = []
        for entry in raw or ():
            found += self.participations(entry)
        open_end, more_members = "participants" in incomplete, "members" in incomplete
        if (members := facts.take("members")) is not None:
            if open_end and not more_members:
                raise NoHomeError("members: no home for a complete list of members while 'participants' is incomplete")
            self.add_members(found, members, complete=not more_members)
        open_end |= more_members and (raw is None or members is None)
        founders = self.founders(found, open_end="founders" in incomplete)
        for one in found:
            if not one.says_roles:
                one.roles = ["participant"] if self.form not in _BOOK_2 else None
        participants: list[Plain | None] = [one.plain() for one in found]
        listed = raw is not None or members is not None or open_end
        return {
            **({"founders": founders} if founders is not None else {}),
            **({"participants": participants + [None] * open_end} if listed else {}),
        }

    def participations(self, entry: Facts) -> Iterator[_Participation]:
        letter, holders = self.side(entry)
        period = {}
        for key, name in (("since", "start"), ("until", "end")):
            if entry.gives(key):
                period[name] = entry.take(key) or "unknown"
        roles, says_roles = entry.take("roles"), entry.gives("roles")
        for holder in holders:
            yield _Participation(letter, holder, roles and [*roles], says_roles, period)

    def add_members(self, found: list[_Participation], members: list[Facts], *, complete: bool) -> None:
        letters = set()
        for entry in members:
            says_organs = entry.gives("organs")
            letter, holders = self.side(entry)
            letters.add(letter)
            for holder in holders:
                fitting = [one for one in found if one.letter == letter and (not says_organs or one.holder == holder)]
                for one in fitting:
                    one.add("member")
                if not fitting:
                    found.append(_Participation(letter, holder, ["member"], True, {}))
        for one in found if complete else ():
            if one.letter in letters:
                continue
            if one.roles is not None and "member" in one.roles:
                raise ContradictionError(f"members: {one.letter} takes part as a member and is not listed")
            if one.says_roles and one.roles is None:
                raise NoHomeError(f"members: no home for {one.letter} being no member while its roles are not known")
            if not one.says_roles:
                one.add("participant")

    def founders(self, found: list[_Participation], *, open_end: bool) -> list[str | None] | None:
        entries = self.facts.take("founders")
        founders: list[str | None] = []
        for entry in entries or ():
            founders += self.side(entry)[1]
        parties = {str(holder).partition("/")[0] for holder in founders}
        by_role = [one for one in found if one.roles and "founder" in one.roles]
        for one in by_role:
            one.roles = [role for role in one.roles or () if role != "founder"]
            if one.letter.lower() in parties:
                continue
            if entries is not None and not open_end:
                raise ContradictionError(f"founders: {one.letter} takes part as a founder and is not listed")
            founders.append(one.holder)
        if entries is None and not by_role and not open_end:
            return None
        if entries is None and by_role:
            open_end |= any(one.roles is None or not one.says_roles or None in one.roles for one in found)
        return founders + [None] * open_end

    # Form, purpose, provisions

    def legal_form(self, liability: str | None) -> Plain | str | None:
        facts = self.facts
        self.form = form = facts.take("legal_form")
        seat = "registered_office" if form in _BOOK_2 else "place_of_establishment"
        details = (
            ("host", "host", form == "host_municipality", facts.take("host")),
            ("seat_place", seat, form in (*_BODIES, *_BOOK_2, "host_municipality", "plain"), facts.take("seat_place")),
            ("statutory_name", "statutory_name", form in _BOOK_2, facts.take("statutory_name")),
            ("deed", "deed", form in _BOOK_2, facts.take("deed")),
            ("statutes/liability", "liability", form == "cooperative", liability),
        )
        data: Plain = {"kind": _FORM_KINDS.get(form, form)}
        if form in ("host_municipality", "plain"):
            data["host"] = "unknown" if form == "host_municipality" else "none"
        for key, name, has_home, value in details:
            if value is None:
                continue
            if not has_home:
                raise NoHomeError(f"{key}: no home where the legal form is '{form}'")
            data[name] = self.party(value) if key in ("host", "seat_place") else value
            if key == "seat_place":
                self.proven.setdefault(value, "municipality")
        return data if form not in (None, "none") else form

    def purpose(self) -> Plain | None:
        purpose = self.facts.take("purpose")
        if purpose is None:
            return None
        data = _given(**{key: purpose.take(key) for key in _PURPOSES})
        for key in _JOINT_PURPOSES:
            value, says = purpose.take(key), purpose.gives(key)
            if says and value is not False:
                data[key] = value
        return data or None

    def provide(self, kind: str, arranged: bool | None = None, **more: Any) -> None:
        self.provisions.append({"kind": kind, **_given(arranged=arranged, **more)})

    def read_duration(self) -> None:
        duration, ends = self.facts.take("duration"), self.facts.take("ends")
        if duration or ends:
            self.provide("duration", indefinite=duration and duration == "indefinite", until=ends)

    def read_provisions(self) -> None:
        if provisions := self.facts.take("provisions"):
            for kind in _PROVISIONS.words:
                if provisions.gives(kind):
                    self.provide(kind, provisions.take(kind))

    def read_statutes(self, statutes: Facts) -> None:
        for key, kind in _PLAIN_STATUTES.items():
            if statutes.gives(key):
                self.provide(kind, statutes.take(key))
        if statutes.gives("exit_fee_in_annual_contributions"):
            fee = statutes.take("exit_fee_in_annual_contributions")
            self.provide("exit_fee", None if fee is None else True, annual_contributions=fee)
        plural, since = statutes.take("plural_votes"), statutes.take("plural_votes_since")
        if plural or since:
            self.provide("plural_votes", plural, period={"start": since or "unknown"})
        elif statutes.gives("plural_votes") or statutes.gives("plural_votes_since"):
            self.provide("plural_votes", plural)
        if statutes.gives("vacancies_filled_by"):
            letters = statutes.take("vacancies_filled_by")
            holders = [self.party(letter) for letter in letters or () if letter]
            self.provide("vacancies", None if letters is None else True, holders=holders or None)

    # Organs

    def read_organs(self) -> None:
        listed = []
        for organ in self.facts.take("organs") or ():
            kind = organ.take("kind")
            id = base = kind or "organ"
            number = 1
            while id in self.organs:
                id = f"{base}_{(number := number + 1)}"
            self.organs[id] = _given(id=id, kind=kind)
            listed.append((id, organ))
        for id, organ in listed:
            seats, complete, says = organ.take("seats"), organ.take("complete"), organ.gives("complete")
            open_end = says and not complete
            if seats is not None or open_end:
                self.organs[id]["seats"] = [self.seat(seat, id) for seat in seats or ()] + [None] * open_end

    def seat(self, seat: Facts, organ: str) -> Plain:
        letter = seat.take("party")
        party = self.party(letter) if is_letter(letter) else letter
        held, role, says_role = seat.take("office_held"), seat.take("role"), seat.gives("role")
        also_in = seat.take("also_in")
        if held is not None and self.day is None:
            raise NoHomeError(f"{seat.at}: no home for 'office_held' without the day of the scenario")
        return {
            "party": party,
            **({"roles": [role] if role else None} if says_role else {}),
            **_given(
                person=seat.take("person"),
                office=seat.take("office"),
                office_period=None if held is None else {"start" if held else "end": f"..{_day(self.day, ('day',))}"},
                chairs_council=seat.take("chairs_council"),
                appointed_by=self.appointer(seat, letter, organ),
                votes=seat.take("votes"),
                also_in=None if also_in is None else [kind and self.own(kind) for kind in also_in],
                conflicting_interest=seat.take("conflicting_interest"),
            ),
        }

    def appointer(self, seat: Facts, letter: str | None, organ: str) -> str | None:
        """Return who appoints: for a word that parties and collaborations share, who does so for such an organ."""
        word = seat.take("appointed_by")
        if word is None or is_letter(word):
            return word and self.party(word)
        kind = self.kind(letter) if letter and is_letter(letter) else None
        sent_by_parties = self.organs[organ].get("kind") not in ("executive_board", "chair", "interest_committee")
        own_of_party = kind in ("water_authority", "joint_authority") and sent_by_parties
        if word in _KIND_PROVEN_BY or (word in _SHARED and own_of_party):
            if kind is None:
                raise NoHomeError(f"{seat.at}: no home for 'appointed_by: {word}' of a party that is not known")
            return f"{self.party(str(letter))}/{word}"
        return self.own(word)

    def read_votes(self) -> None:
        for votes in self.facts.take("votes") or ():
            id = self.own(votes.need("organ")).partition("/")[2]
            entry = {"party": self.party(votes.need("party")), **_given(votes=votes.take("per_member"))}
            self.organs[id].setdefault("votes_per_member", []).append(entry)

    # Powers

    def power(self, power: Facts) -> Plain:
        return _given(
            **{key: power.take(key) for key in ("kind", "power", "tax", "basis", "office", *_POWER_FLAGS)},
            by=self.holder(power, "from", "from_organ"),
            to=self.holder(power, "to", "to_organ"),
            person=power.take("to_person"),
            works_under=self.holder(power, "works_under", "works_under_organ"),
        )

    # The record

    def event(self, event: Facts) -> Plain:
        kind, date, done = event.need("kind"), event.take("date"), event.take("done")
        if date and (done is False or (done is None and event.gives("done"))):
            raise ContradictionError(f"{event.at}: a date of what perhaps did not happen")
        if (form := event.take("form")) in ("host_municipality", "plain", "none"):
            raise NoHomeError(f"{event.at}: no home for the form '{form}' in an event")
        regarding, for_parties = event.take("regarding"), event.take("for")
        keys = ("year", "medium", "person", "office", "effective", "in_favour", "joint_proposal_of_councils")
        return {
            "kind": kind,
            **({} if date or done else {"done": done}),
            **_given(date=date, regarding=regarding, form=_FORM_KINDS.get(form, form)),
            **self.actors(event, kind, to=event.take("to"), regarding=regarding),
            **_given(**{key: event.take(key) for key in (*keys, "deliberated", "voted")}),
            **_given(on_behalf_of=for_parties and [letter and self.party(letter) for letter in for_parties]),
        }

    def actors(self, event: Facts, kind: str, *, to: str | None = None, regarding: str | None = None) -> Plain:
        """Return who acts, who receives and whom it is about."""
        found = {} if to is None else {"to": self.receiver(to)}
        letter, word = event.take("party"), event.take("organ")
        if letter is None:
            if word is not None:
                found["by"] = self.own_or_no_home(event, word, "organ")
            elif kind == "decided" and not event.gives("party") and self.decides_itself(regarding):
                found["by"] = "itself"
            return found
        to_party = kind in (*_RECEIVED, "registered") and to is None
        of_kind = self.kind(letter)
        representative = _REPRESENTATIVE.get(of_kind) if of_kind else "unknown"
        if to_party and word in _OWN_ORGANS.words and word != representative:
            found["by"], word = self.own(word), None  # what a body of the collaboration sends
        elif word is None and event.gives("organ") and kind not in (*_RECEIVED, *_GIVEN):
            word = "unknown"
        if word is None and (kind in _GIVEN or (kind in _RECEIVED and to_party)):
            word = representative
        side = "to" if to_party else "of" if kind in _ABOUT and word is None else "by"
        found[side] = self.party(letter) + (f"/{word}" if word else "")
        return found

    def decides_itself(self, regarding: str | None) -> bool:
        """Say whether a decision of nobody named is that of the body itself: one on the arrangement never is."""
        return self.form in _BOOK_2 or (self.form in _BODIES and regarding not in _OF_THE_ARRANGEMENT)

    def receiver(self, word: str) -> str:
        match word:
            case "provincial_executive":
                return f"{self.party('province')}/{word}"
            case "minister_of_interior":
                return f"{self.party('interior')}/minister"
            case "general_board":
                return self.own(word)
        return self.party(word)

    def ballot(self, ballot: Facts) -> Plain:
        organ = ballot.take("organ")
        return {
            "kind": "ballot",
            **_given(by=organ and self.own(organ), regarding=ballot.take("regarding"), date=ballot.take("date")),
            "ballot": _given(**{key: ballot.take(key) for key in (*_BALLOT_COUNTS, "convened_correctly")}),
        }

    def complete(self, complete: Facts) -> Plain:
        kind = complete.need("kind")
        return {
            "kind": kind,
            **self.actors(complete, kind),
            **_given(year=complete.take("year"), until=complete.take("until")),
        }


def _proven_kinds(raw: Any) -> Iterator[tuple[str, str]]:
    """Yield the kinds of parties that their organs prove."""
    pairs = (
        ("party", "organs"),
        ("party", "organ"),
        ("party", "appointed_by"),
        ("from", "from_organ"),
        ("to", "to_organ"),
        ("works_under", "works_under_organ"),
    )
    if isinstance(raw, list):
        for item in raw:
            yield from _proven_kinds(item)
    elif isinstance(raw, dict):
        for party, organ in pairs:
            words = raw.get(organ)
            for word in words if isinstance(words, list) else [words]:
                if is_letter(raw.get(party)) and isinstance(word, str) and word in _KIND_PROVEN_BY:
                    yield raw[party], _KIND_PROVEN_BY[word]
        for item in raw.values():
            yield from _proven_kinds(item)
