"""Conditions that many rules share: legal forms, and joint organs that another Act sets apart."""

from __future__ import annotations

import datetime as dt
from typing import Final

from samenwerking.model.forms import (
    ArrangementWithoutBody,
    CooperativeAssociation,
    Foundation,
    JointOrgan,
    LegalForm,
    LimitedCompany,
    MemberAssociation,
    OperationalManagementOrganisation,
    PublicBody,
)
from samenwerking.rules.rule import When
from samenwerking.rules.words.case import Case
from samenwerking.values.truth import NO, Truth


def form(*forms: type[LegalForm]) -> When:
    """
    Return the condition that the legal form is one of these.

    Args:
        forms: Classes of `samenwerking.forms`.

    Example:
        >>> form(forms.Foundation, forms.CooperativeAssociation).text.nl
        'stichting / coöperatie'
    """
    return When(
        lambda case: case.form_is(*forms),
        " / ".join(one.labels.nl for one in forms),
        " / ".join(one.labels.en for one in forms),
        forms,
    )


any_wgr_form: Final = form(PublicBody, OperationalManagementOrganisation, JointOrgan, ArrangementWithoutBody)
"""Every form of the Wgr: never a covenant, a network or a form of Book 2."""

with_a_body: Final = form(PublicBody, OperationalManagementOrganisation, JointOrgan)
"""The forms of the Wgr that have a budget of their own."""

of_private_law: Final = form(CooperativeAssociation, MemberAssociation, Foundation, LimitedCompany)
"""The legal persons that the Gemeentewet asks a special reason for (Gemeentewet 160 lid 2)."""


def set_aside(article: str) -> When:
    """Return the condition that another Act says that an article of the Wgr does not hold for this joint organ."""
    return When(
        lambda case: case.is_set_aside(article),
        "gezamenlijke rekenkamer, onderzoekscommissie of ombudsman",
        "joint audit office, committee of inquiry or ombudsman",
    )


_VIEWS_SINCE: Final[tuple[tuple[dt.date, tuple[type[LegalForm], ...]], ...]] = (
    (dt.date(2002, 3, 7), (PublicBody, JointOrgan)),
    (dt.date(2015, 1, 1), (OperationalManagementOrganisation,)),
    (dt.date(2022, 7, 1), (ArrangementWithoutBody,)),
)
"""Since when a council is asked for its views: of a draft budget (Wgr 35), and of a draft arrangement (Wgr 1 lid 3)."""


def views_are_asked_by_law(case: Case) -> Truth:
    """Say whether the Wgr itself has the views of a council asked on the day of the check; a plain no says nothing."""
    found = case.form_is(*(form for day, forms in _VIEWS_SINCE if day <= case.day for form in forms))
    return NO if found.is_no else found
