"""The answer of a comparison: what differs, as rows."""

from __future__ import annotations

from typing import ClassVar, final

import attrs

from samenwerking.language import Text
from samenwerking.questions.answers import Answer, Phrase
from samenwerking.schema.labels import Labelled


@final
class Change(Labelled):
    """How something differs between the first and the second (*verandering*)."""

    ADDED = "added", "erbij"
    REMOVED = "removed", "weg", "gone"
    CHANGED = "changed", "anders"
    BECAME_KNOWN = "became_known", "bekend geworden"
    BECAME_UNKNOWN = "became_unknown", "niet meer bekend", "no longer known"
    PERHAPS = "perhaps", "misschien anders", "perhaps changed"


@final
@attrs.frozen
class DifferenceRow:
    """
    Something that differs.

    Args:
        change: How it differs: certainly, or only in what is known of it.

        section: The part of the collaboration: a key of a file, ``shares`` or ``rules``.

        element: Of what in that part, in words.

        place: Where it stands: in the second where it is there, else in the first; of a rule its code.

        before: What it was in the first.

        after: What it is in the second.

    Example:
        >>> row = compare(Network("n", "Oever"), Network("n", "Oeverland")).items[0]
        >>> row.change.value, row.section.word, row.before.en, row.after.en
        ('changed', 'name', 'Oever', 'Oeverland')
    """

    change: Change
    section: Phrase
    element: Text
    place: str
    before: Text
    after: Text


@final
@attrs.frozen
class Differences(Answer[DifferenceRow]):
    """
    What differs between two collaborations, or two days of one; made by `compare`.

    Example:
        >>> veen = Participation(Municipality("veen", "Veendorp"), period="2025-01-01")
        >>> network = Network("n", start="2024-01-01", participants=[veen])
        >>> differences = compare(network, network, on="2024-06-01", and_on="2025-06-01", rules=RuleSet.of())
        >>> [(row["change"], row["place"]) for row in differences.rows()]
        [('added', 'participants/veen')]
    """

    heading: ClassVar[Text] = Text("Wat er verschilt", "What differs")
    columns: ClassVar[tuple[str, ...]] = ("section", "change", "element", "place", "before", "after")
    grouped: ClassVar[str | None] = "section"
    unprinted: ClassVar[frozenset[str]] = frozenset({"place"})
    nothing: ClassVar[Text] = Text("Er is geen verschil.", "Nothing differs.")
