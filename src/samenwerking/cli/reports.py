"""What ``samenwerking show`` can show: the reports, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.questions.answers import Answer
    from samenwerking.questions.asking import Asked


class Report(NamedTuple):
    """
    An answer that can be shown.

    Args:
        word: The Dutch word for its name; who types it is told the name.

        about: What it tells.

        ask: Asks for it.
    """

    word: str
    about: Text
    ask: Callable[[Asked], Answer[Any]]


REPORTS: Final = {
    "matrix": Report(
        "taken",
        Text("wie welke zeggenschap heeft in elke taak", "who has which say in each task"),
        lambda asked: asked.matrix(),
    ),
    "councils": Report(
        "raden",
        Text("wat elke raad deed en voorgelegd kreeg", "what each council did and was asked"),
        lambda asked: asked.councils(),
    ),
    "conditions": Report(
        "voorwaarden",
        Text(
            "de vijf condities voor samenwerken: wat er is, wat open is",
            "the five conditions: what is there, what is open",
        ),
        lambda asked: asked.conditions(),
    ),
    "board": Report(
        "bestuur",
        Text("wie in welk bestuur zit, voor wie, met welke andere posten", "who sits on which board, for whom"),
        lambda asked: asked.roster(),
    ),
    "members": Report(
        "deelnemers",
        Text("wie deelnemen, in welke rollen", "who takes part, in which roles"),
        lambda asked: asked.members(),
    ),
    "kinds": Report(
        "soorten",
        Text("hoeveel partijen van welke soort", "how many parties of which kind"),
        lambda asked: asked.members_by_kind(),
    ),
    "helix": Report(
        "sectoren",
        Text(
            "welke sectoren deelnemen, en of dat klopt met de helix", "which sectors take part, and whether as claimed"
        ),
        lambda asked: asked.sector_coverage(),
    ),
    "shares": Report(
        "aandelen",
        Text("aandelen in zetels, stemmen en voorzitters", "shares of seats, votes and chairs"),
        lambda asked: asked.shares(),
    ),
    "wheel": Report(
        "stuur",
        Text("wie aan het stuur zit, en of één partij alles heeft", "who is at the wheel, and whether one has it all"),
        lambda asked: asked.wheel(),
    ),
    "exit": Report(
        "einde",
        Text("wat als een partner vertrekt of het eindigt", "what if a partner leaves or it ends"),
        lambda asked: asked.endings(),
    ),
    "aftermath": Report(
        "nasleep",
        Text("wat van een einde is vastgelegd", "what is recorded of an end"),
        lambda asked: asked.aftermath(),
    ),
    "period": Report(
        "periode",
        Text("wat wanneer gebeurde, van begin tot einde", "what happened when, from start to end"),
        lambda asked: asked.timeline(),
    ),
    "unknowns": Report(
        "onbekend",
        Text("wat niet bekend is, en waar", "what is not known, and where"),
        lambda asked: asked.unknowns(),
    ),
}
"""One more report is one more entry."""

OVERVIEW: Final = ("matrix", "board")
"""What is shown where nothing is chosen."""
