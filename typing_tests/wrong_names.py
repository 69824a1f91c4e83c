"""Names that the package does not have."""

# ruff: noqa: F401

from __future__ import annotations

from samenwerking.forms import PublicBody  # error

from samenwerking import Municipallity  # error
from samenwerking import forms as legal_forms

legal_forms.PublicBoddy()  # error
