"""Every public object says what it is, shows it in an example that runs, and says what each of its fields is."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import attrs
import pytest

import samenwerking
from samenwerking import forms
from samenwerking.schema.labels import Labelled

ARGS = re.compile(r"^Args:\n((?:    .*\n|\n)*)", re.MULTILINE)
FIELD = re.compile(r"^    (\w+): \S", re.MULTILINE)


def public() -> Iterator[tuple[str, type]]:
    """Yield the public classes and functions, enumerations among them, by the name under which users know them."""
    exported = {name: getattr(samenwerking, name) for name in samenwerking.__all__}
    of_forms = {f"forms.{name}": value for name, value in vars(forms).items() if is_public_form(name, value)}
    for name, value in (exported | of_forms).items():
        if inspect.isclass(value) or inspect.isfunction(value):
            yield name, value


def is_public_form(name: str, value: object) -> bool:
    """Say whether a name of the module of legal forms is one of its own."""
    return inspect.isclass(value) and value.__module__ == forms.__name__ and not name.startswith("_")


def is_enumeration(value: object) -> bool:
    """Say whether it is an enumeration: the documentation shows its members, so it needs no example."""
    return inspect.isclass(value) and issubclass(value, Labelled)


def documented(cls: type) -> set[str]:
    """Return the fields under *Args* in the docstrings of a class and of its bases."""
    sections = (ARGS.search(inspect.cleandoc(base.__doc__ or "") + "\n") for base in cls.__mro__)
    return {name for section in sections if section for name in FIELD.findall(section[1])}


PUBLIC = dict(public())
WITH_EXAMPLE = sorted(name for name, value in PUBLIC.items() if not is_enumeration(value))
WITH_FIELDS = sorted(name for name, value in PUBLIC.items() if inspect.isclass(value) and attrs.has(value))


def test_there_are_public_objects() -> None:
    """The lists below are not empty by mistake."""
    assert len(PUBLIC) > 100
    assert {"Seat", "load", "Majority", "forms.PublicBody", "forms.Liability"} <= set(PUBLIC)
    assert {"Seat", "load", "forms.PublicBody"} <= set(WITH_EXAMPLE)
    assert {"Seat", "Network", "Members", "forms.PublicBody"} <= set(WITH_FIELDS)


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_it_has_a_docstring(name: str) -> None:
    """Its own: that of a base says nothing about it."""
    assert (PUBLIC[name].__doc__ or "").strip()


@pytest.mark.parametrize("name", WITH_EXAMPLE)
def test_it_has_an_example(name: str) -> None:
    """Under the heading *Example*; that it runs is a test of its own."""
    assert re.search(r"^Example:\n    >>> ", inspect.cleandoc(PUBLIC[name].__doc__ or ""), re.MULTILINE)


@pytest.mark.parametrize("name", WITH_FIELDS)
def test_it_documents_its_fields(name: str) -> None:
    """A base may do it: `Collaboration` does so for the five structures."""
    fields = {field.name for field in attrs.fields(PUBLIC[name]) if not field.name.startswith("_")}

    assert fields - documented(PUBLIC[name]) == set()
