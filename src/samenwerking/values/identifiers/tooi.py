"""
The code of an organisation of the Dutch government in TOOI (*Thesauri en Ontologieën voor Overheidsinformatie*).

A code is letters for the kind of organisation and a fixed count of digits; as a link it is
``https://identifier.overheid.nl/tooi/id/`` with the kind and the code. Checked are the letters, the count of digits
and, in a link, that the kind fits the code; not whether such an organisation exists. The kinds, with an example of
each, are those of the `TOOI value lists <https://standaarden.overheid.nl/tooi/waardelijsten/>`_:

======== ==================================== ============== =============
letters  organisation                         kind           example
======== ==================================== ============== =============
``gm``   municipality                         ``gemeente``   ``gm0296``
``pv``   province                             ``provincie``  ``pv25``
``ws``   water authority                      ``waterschap`` ``ws0636``
``mnre`` ministry                             ``ministerie`` ``mnre1034``
``so``   body of a collaboration              ``so``         ``so0897``
``col``  Caribbean public body                ``col``        ``col01``
``oorg`` other organisation of the government ``oorg``       ``oorg10229``
``zb``   independent administrative body      ``zbo``        ``zb000115``
======== ==================================== ============== =============

>>> Tooi("GM0296").uri
'https://identifier.overheid.nl/tooi/id/gemeente/gm0296'
>>> Tooi("gm296")  # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
    ...
samenwerking.errors.InvalidError: Tooi: found 'gm296', expected a TOOI code ...
"""

from __future__ import annotations

import re
from typing import ClassVar, Final, final

import attrs

from samenwerking.language import Text
from samenwerking.values.identifiers._base import Identifier

_KINDS: Final = {
    "gm": ("gemeente", 4),
    "pv": ("provincie", 2),
    "ws": ("waterschap", 4),
    "mnre": ("ministerie", 4),
    "so": ("so", 4),
    "col": ("col", 2),
    "oorg": ("oorg", 5),
    "zb": ("zbo", 6),
}
_BASE: Final = "https://identifier.overheid.nl/tooi/id/"
_SPELLINGS: Final = re.compile(
    "|".join(
        rf"(?:https?://identifier\.overheid\.nl/tooi/id/{kind}/)?({letters}[0-9]{{{count}}})"
        for letters, (kind, count) in _KINDS.items()
    ),
    re.ASCII | re.IGNORECASE,
)
_FORMS: Final = ", ".join(letters + "9" * count for letters, (_, count) in _KINDS.items())
_CHECK_CODE: Final = Text(
    "Zoek de code op organisaties.overheid.nl; een code die niet klopt, kan onder 'unchecked' worden bewaard.",
    "Look the code up at organisaties.overheid.nl; a code that is not right can be kept under 'unchecked'.",
)


@final
@attrs.frozen
class Tooi(Identifier):
    """
    A code of an organisation of the government (*TOOI-code*), such as ``gm0296``.

    Args:
        code: The code in capitals or not, or the link that holds it.

    Raises:
        InvalidError: If it is no code of a known kind, or the kind in the link is not that of the code.

    Example:
        >>> Tooi.parse("http://identifier.overheid.nl/tooi/id/so/so0897")
        Tooi(code='so0897')
        >>> Tooi("ws0636").kind
        'waterschap'
    """

    _expected: ClassVar[Text] = Text(
        f"een TOOI-code ({_FORMS}, met voor elke 9 een cijfer) of de link ervan",
        f"a TOOI code ({_FORMS}, with a digit for each 9) or its link",
    )

    @property
    def kind(self) -> str:
        """The word for the kind of organisation in the link, such as ``gemeente``."""
        return _KINDS[self.code.rstrip("0123456789")][0]

    @property
    def uri(self) -> str:
        """The code as a link."""
        return f"{_BASE}{self.kind}/{self.code}"

    @classmethod
    def _normalised(cls, stripped: str, text: str) -> str:
        match = _SPELLINGS.fullmatch(stripped)
        if not match:
            raise cls._invalid(text, _CHECK_CODE)
        return match[match.lastindex or 0].lower()
