"""Second spellings that the reader accepts beside the one that is written."""

from __future__ import annotations

from typing import Any

from samenwerking.errors import InvalidError
from samenwerking.model.period import Period
from samenwerking.values.dates import PartialDate


def respell(cls: type, raw: Any) -> Any:
    """Return the data of a period with ``end`` where ``last_day`` was written; all other data as they are."""
    if type(raw) is not dict or "last_day" not in raw or "end" in raw or cls is not Period:
        return raw
    try:
        end = PartialDate.from_plain(raw["last_day"]).next_day()
    except InvalidError:
        return raw
    return {"end" if key == "last_day" else key: str(end) if key == "last_day" else value for key, value in raw.items()}
