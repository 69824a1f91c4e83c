"""Numbers and codes of organisations, each in a module of its own, each checked when it is made."""

from __future__ import annotations

from samenwerking.values.identifiers.kvk import Kvk
from samenwerking.values.identifiers.municipality_code import MunicipalityCode
from samenwerking.values.identifiers.oin import Oin
from samenwerking.values.identifiers.rsin import Rsin
from samenwerking.values.identifiers.tooi import Tooi

__all__ = ["Kvk", "MunicipalityCode", "Oin", "Rsin", "Tooi"]
