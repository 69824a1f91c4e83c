"""Rules as programs read them."""

from __future__ import annotations

from typing import Any

import attrs

from samenwerking.formats.documents import to_data
from samenwerking.rules.standing import Read, Standing, aliases_of
from samenwerking.schema.labels import Labelled


def data(one: Standing) -> dict[str, Any]:
    rule = one.rule
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "asks": rule.asks.to_plain(),
        "text": rule.text.to_plain(),
        "remedy": rule.remedy.to_plain(),
        "basis": rule.basis.value,
        "source": None
        if rule.source is None
        else {"citation": rule.source.called().to_plain(), "link": rule.source.link()},
        "forms": None if rule.forms is None else [form.word for form in rule.forms],
        "applies_to": [condition.text.to_plain() for condition in rule.applies_to],
        "unless": [condition.text.to_plain() for condition in rule.unless],
        "about_acts": rule.is_about_acts,
        "after_the_end": rule.after_the_end,
        "under_law": list(rule.under_law),
        "aliases": [{"code": code, "chapter": chapter} for code, chapter in aliases_of(rule)],
        "chapter": None if one.chapter is None else one.chapter.number,
        "on": None if one.day is None else one.day.isoformat(),
        "in_force": one.stands,
        "versions": [_version_data(one, read) for read in one.versions],
        "examples": [
            {
                "day": example.day.isoformat(),
                "good": example.is_good,
                "also": list(example.also),
                "document": to_data(example.document),
                "agendas": [to_data(agenda) for agenda in example.agendas],
            }
            for example in rule.examples()
        ],
    }


def _version_data(one: Standing, read: Read) -> dict[str, Any]:
    version = read.version
    move = version.transition
    return {
        "start": read.start.isoformat(),
        "until": None if version.until is None else version.until.isoformat(),
        "oldest_read": read.is_oldest,
        "in_force": None if one.day is None else "yes" if read.stands else "no",
        "citation": version.citation.called(one.chapter, read.day).to_plain(),
        "link": version.citation.link(one.chapter, read.day),
        "value": _plain(version.value_in(one.chapter)),
        "value_by_chapter": {chapter: _plain(value) for chapter, value in version.chapters.items()},
        "only_when": None if version.only_when is None else version.only_when.text.to_plain(),
        "transition": None
        if move is None
        else {
            "existing_on": move.existing_on.isoformat(),
            "applies_from": move.applies_from.isoformat(),
            "basis": move.basis.value,
            "source": move.source.to_plain(),
        },
    }


def _plain(value: Any) -> Any:
    """Return the value of a version as plain data."""
    if isinstance(value, Labelled):
        return value.value
    if value is None or isinstance(value, bool | int | str):
        return value
    if hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if attrs.has(type(value)):
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
    return str(value)
