"""Ids: short names for parties, organs, tasks and sources."""

from __future__ import annotations

import re
from typing import Final

from samenwerking.language import Text

RESERVED: Final = frozenset({"unknown", "none", "outsider", "itself"})
"""Words that are no ids, since they say something of their own."""

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_LONGEST = 100

EXPECTED_NAME: Final = Text(
    "een id van kleine letters, cijfers, '-' en '_', dat met een letter begint",
    "an id of lower-case letters, digits, '-' and '_' that begins with a letter",
)
WRITE_NAME: Final = Text(
    "Schrijf een id zoals 'gm0296' of 'rondom-wijchen'; unknown, none, outsider en itself zijn geen ids.",
    "Write an id such as 'gm0296' or 'rondom-wijchen'; unknown, none, outsider and itself are no ids.",
)


def is_name(text: str) -> bool:
    """Say whether *text* can be an id."""
    return len(text) <= _LONGEST and _NAME.fullmatch(text) is not None and text not in RESERVED
