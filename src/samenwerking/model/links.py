"""Links to other documents, which are named and not followed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text, same
from samenwerking.model.common import DocumentId
from samenwerking.model.holders import CanHold, Holder, WholeParty, to_holder_or_none
from samenwerking.schema.convert import each
from samenwerking.schema.part import Part


@final
@attrs.frozen(eq=False, repr=False)
class DocumentLink(Part):
    """
    Another document (*verwijzing naar een document*).

    Args:
        document: The id of that document.

    Example:
        >>> print(dumps(Network("oeverland-2", predecessor=DocumentLink("oeverland"))).splitlines()[-1])
        predecessor: {document: oeverland}
    """

    labels: ClassVar[Text] = Text("ander document", "other document")
    hint: ClassVar[Text | None] = Text(
        "Schrijf DocumentLink('id-van-het-document').",
        "Write DocumentLink('id-of-the-document').",
    )
    key: ClassVar[tuple[str, ...]] = ("document",)

    document: DocumentId


def to_links(value: Sequence[DocumentLink | None] | None) -> tuple[DocumentLink | None, ...] | None:
    """Return a closed list of other documents."""
    return each(value)  # type: ignore[no-any-return]


@final
@attrs.frozen(eq=False, repr=False)
class Successor(Part):
    """
    Who or what goes on where a collaboration ended (*opvolger*): a party, or another collaboration.

    Args:
        holder: The party.

        document: The id of the document of the other collaboration.

    Raises:
        InvalidError: If both are given, or none.

    Example:
        >>> veen = Municipality("veen", "Veendorp")
        >>> Event(EventKind.ENDED, "2025-12-31", successor=veen).successor
        Successor(holder=Holder('veen'))
        >>> Event(EventKind.ENDED, "2025-12-31", successor=DocumentLink("oeverland-2")).successor.document
        'oeverland-2'
    """

    labels: ClassVar[Text] = Text("opvolger", "successor")
    hint: ClassVar[Text | None] = Text(
        "Geef een partij, DocumentLink('id-van-het-document') of NONE.",
        "Give a party, DocumentLink('id-of-the-document') or NONE.",
    )
    bare: ClassVar[str | None] = "holder"

    holder: WholeParty | None = attrs.field(default=None, converter=to_holder_or_none)
    document: DocumentId | None = attrs.field(default=None, kw_only=True)

    def invariants(self) -> Iterator[Problem]:
        if (self.holder is None) == (self.document is None):
            yield Problem((), same(repr(self)), _ONE_OF_TWO, _CHOOSE)


_ONE_OF_TWO = Text("een houder of een document", "a holder or a document")
_CHOOSE = Text("Noem één van beide.", "Name one of the two.")


def to_successor(value: Successor | CanHold | Holder | DocumentLink) -> Successor:
    """Return *value* as a successor; what is none is left for the check."""
    if isinstance(value, DocumentLink):
        return Successor(document=value.document)
    return Successor(value) if isinstance(value, (CanHold, Holder)) else value
