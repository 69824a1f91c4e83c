"""Transitions: what changes of the law left as it was for a while."""

from __future__ import annotations

import datetime as dt
from typing import Final

from samenwerking.language import Text
from samenwerking.rules.rule import Basis, Transition
from samenwerking.rules.vocabulary import OrganKind, ProvisionKind, Subject
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import Truth

STB_2022_18: Final = Transition(
    dt.date(2022, 7, 1),
    dt.date(2024, 7, 1),
    Basis.REPORTED,
    Text("Stb. 2022, 18, artikel V; Stb. 2022, 128", "Stb. 2022, 18, article V; Stb. 2022, 128"),
)
"""Two years to bring what an arrangement says into line with the Wgr as amended in 2022."""

STB_2014_306: Final = Transition(
    dt.date(2015, 1, 1),
    dt.date(2016, 1, 1),
    Basis.REPORTED,
    Text("Stb. 2014, 306, artikel XI", "Stb. 2014, 306, article XI"),
)
"""One year to bring the boards into line with the Wgr as amended in 2015."""


def _clause_existed(case: Case, day: dt.date) -> Truth:
    """Say whether a director outvotes the others by a clause of before the change, the statutes not amended since."""
    clause = case.arranged_since(ProvisionKind.PLURAL_VOTES)
    older = case.existed_since(clause, day, amended_by=Subject.STATUTES_AMENDMENT)
    return case.somebody_outvotes(OrganKind.BOARD) & case.arranges(ProvisionKind.PLURAL_VOTES) & older


WBTR: Final = Transition(
    dt.date(2021, 7, 1),
    dt.date(2026, 7, 1),
    Basis.REPORTED,
    Text("Wet bestuur en toezicht rechtspersonen, artikel XV", "Management and Supervision of Legal Entities Act, XV"),
    _clause_existed,
)
"""Clauses on plural votes from before: valid until the next amendment of the statutes, at most five years."""
