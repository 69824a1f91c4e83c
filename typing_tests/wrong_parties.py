"""Parties, and what does not fit them."""

from __future__ import annotations

from samenwerking import Association, Identifiers, Municipality, Party, Sector, Truth, WaterAuthority, forms

elm = Municipality("elm", "Elmstad")

elm.counsil  # error
elm.council.name  # error
elm.chair  # error
WaterAuthority("ws0621").council  # error
Municipality("elm", "Elmstad", "gm9999")  # error
Municipality("elm", nmae="Elmstad")  # error
Municipality()  # error
Municipality(296)  # error
Municipality("elm", 296)  # error
Municipality("elm", sector="government")  # error
Municipality("elm", sector=Sector.GOVERMENT)  # error
Municipality("elm", identifiers="gm9999")  # error
Municipality("elm", identifiers=Identifiers(rsin=1234567))  # error
Municipality("elm", identifiers=Identifiers("gm9999"))  # error
Municipality("elm", form="foundation")  # error
Municipality("elm", form=forms.Foundation())  # error
Municipality("elm", form=Association)  # error
Municipality("elm", successors=elm)  # error
Municipality("elm", carrier="oak")  # error
Municipality("elm", period=None)  # error
Municipality("elm", extensions=["nl.example"])  # error
elm.name = "Elmstad"  # error
elm.council = elm.executive  # error
forms.Municipality("elm")  # error
name_of_some_party: str = Party("elm", "Elmstad").name  # error


class Village(Municipality):  # error
    """No kind of party is added from outside."""


class Maybe(Truth):  # error
    """Nor a fourth truth."""


class Bond(forms.Foundation):  # error
    """Nor a form."""


def council_of(party: Party) -> object:
    """Only some kinds of party have a council."""
    return party.council  # error
