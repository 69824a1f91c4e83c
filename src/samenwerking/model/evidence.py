"""Where facts come from, how certain they are, and why something is not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text
from samenwerking.model.common import Id, SourceId, to_json
from samenwerking.schema.convert import attempt, to_date_or_none
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.values.dates import PartialDate
from samenwerking.values.json_value import Json
from samenwerking.values.place import Place


@final
@attrs.frozen(eq=False, repr=False)
class Source(Part):
    """
    Something that facts were taken from (*bron*).

    Args:
        id: How evidence calls it.

        title: Its title.

        url: Where it stands.

        publisher: Who published it.

        date: When it was published.

        seen: When it was looked at.

    Example:
        >>> silent = Evidence("start", "report", why_unknown=WhyUnknown.NOT_STATED)
        >>> network = Network("n", sources=[Source("report", "Jaarverslag Elmstad")], evidence=[silent])
        >>> network.unknowns().items[0].source
        ('report',)
    """

    labels: ClassVar[Text] = Text("bron", "source")

    id: Id
    title: str | None = None
    url: str | None = attrs.field(default=None, kw_only=True)
    publisher: str | None = attrs.field(default=None, kw_only=True)
    date: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    seen: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)


@final
class Certainty(Labelled):
    """How certain a fact is (*zekerheid*)."""

    CONFIRMED = "confirmed", "bevestigd"
    PROBABLE = "probable", "waarschijnlijk"
    CONFLICTING = "conflicting", "strijdig"


@final
class WhyUnknown(Labelled):
    """Why something is not known (*waarom onbekend*)."""

    NOT_FOUND = "not_found", "niet gevonden"
    NOT_STATED = "not_stated", "niet vermeld"
    WITHHELD = "withheld", "niet openbaar"
    DISPUTED = "disputed", "betwist"


def _place(value: Place | str) -> Place:
    return attempt(Place.of, value)  # type: ignore[no-any-return]


def _place_or_none(value: Place | str | None) -> Place | None:
    return attempt(Place.of, value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Evidence(Part):
    """
    Where a fact comes from, or why it is not known (*onderbouwing*).

    It never changes an answer: the recorded value of a fact is the best supported one, and other values stand here.

    Args:
        at: The place of the fact, such as ``organs/board/seats/gm0296``.

        source: The source.

        seen: When it was looked at, where that differs from the source.

        certainty: How certain the fact is.

        value: The value that this source gives, where it is not the recorded one; any JSON.

        why_unknown: Why the fact is not known.

        note: A remark.

    Example:
        >>> asked = Evidence("start", why_unknown=WhyUnknown.WITHHELD)
        >>> Network("n", evidence=[asked]).unknowns().items[0].why.label("nl")
        'niet openbaar'
    """

    labels: ClassVar[Text] = Text("onderbouwing", "evidence")

    at: Place = attrs.field(converter=_place)
    source: SourceId | None = None
    seen: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    certainty: Certainty | None = attrs.field(default=None, kw_only=True)
    value: Json | None = attrs.field(default=None, kw_only=True, converter=to_json)
    why_unknown: WhyUnknown | None = attrs.field(default=None, kw_only=True)
    note: str | None = attrs.field(default=None, kw_only=True)

    def invariants(self) -> Iterator[Problem]:
        yield from _nowhere(self.at)


@final
@attrs.frozen(eq=False, repr=False)
class Acceptance(Part):
    """
    A violation of a rule that somebody accepted (*aanvaarding*).

    Args:
        code: The code of the rule.

        at: The place of the violation.

        reason: Why it is accepted.

        by: Who accepted it.

        until: The last day on which it counts.

    Example:
        >>> accepted = Acceptance("own-rule", "tasks/care", reason="agreed with Elmstad", until="2027-12-31")
        >>> find(Network("n", tasks=[Task("care", "Zorg thuis")], acceptances=[accepted]), accepted.at).name
        'Zorg thuis'
    """

    labels: ClassVar[Text] = Text("aanvaarding", "acceptance")

    code: str
    at: Place | None = attrs.field(default=None, converter=_place_or_none)
    reason: str | None = attrs.field(default=None, kw_only=True)
    by: str | None = attrs.field(default=None, kw_only=True)
    until: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)

    def invariants(self) -> Iterator[Problem]:
        yield from _nowhere(self.at)


def _nowhere(at: Place | None) -> Iterator[Problem]:
    if at is not None and not at.steps:
        yield Problem(("at",), _THE_WHOLE, _A_PLACE, _NAME_IT)


_THE_WHOLE = Text("het samenwerkingsverband als geheel", "the collaboration as a whole")
_A_PLACE = Text("een plaats daarin", "a place in it")
_NAME_IT = Text("Noem wat het betreft, zoals legal_form.", "Name what it is about, such as legal_form.")
