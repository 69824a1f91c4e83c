"""Families of rules that differ in one word: duties to arrange a subject."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from samenwerking.language import Text
from samenwerking.rules.conditions import any_wgr_form
from samenwerking.rules.examples import PLAIN, but
from samenwerking.rules.rule import Rule, Said, Version, bad, good, make_rule
from samenwerking.rules.vocabulary import ProvisionKind
from samenwerking.rules.words.case import Case
from samenwerking.structures import Collaboration
from samenwerking.values.truth import Truth


def provision(
    code: str,
    name: str,
    subject: ProvisionKind,
    *,
    versions: Sequence[Version[None]],
    day: str = "2025-03-01",
    document: Collaboration = PLAIN,
    **said: Unpack[Said],
) -> Rule:
    """
    Return the rule that an arrangement has provisions on a subject.

    What it asks, the forms (any of the Wgr) and the examples come with the family; each of them can be given.

    Args:
        code: The code.

        name: What it asks, in a few words.

        subject: The subject of the provision.

        versions: How the duty stood in the law.

        day: The day of the examples.

        document: A collaboration of which everything is recorded, for the examples.

        said: What else `rule` takes.

    Example:
        >>> archive = provision(
        ...     "OWN-3", "archive-arranged", ProvisionKind.ARCHIVES, versions=[since("2020-01-01", wgr("9"))],
        ...     nl="De regeling zegt niets over het archief.", en="The arrangement says nothing of the archive.")
        >>> archive.asks.en, len(archive.examples())
        ('The arrangement has provisions on: archives.', 2)
    """

    def arranged(case: Case) -> Truth:
        return case.arranges(subject)

    asks = _ASKS.format(subject=subject.labels)
    said.setdefault("asks_nl", asks.nl)
    said.setdefault("asks_en", asks.en)
    said.setdefault("applies_to", any_wgr_form)
    broken = {f"provisions/{subject.value}/arranged": False}
    said.setdefault("examples", lambda: [good(day, document), bad(day, but(document, broken))])
    return make_rule(code, name, arranged, tuple(versions), None, said)


_ASKS = Text("De regeling bevat bepalingen over: {subject}.", "The arrangement has provisions on: {subject}.")
