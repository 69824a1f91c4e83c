"""What a collaboration is like: how a network is governed, which helix it claims to be, how much hangs on it."""

from __future__ import annotations

from typing import final

from samenwerking.schema.labels import Labelled


@final
class NetworkMode(Labelled):
    """How a network is governed (*netwerkmodus*; Provan & Kenis 2008)."""

    PARTICIPANT_GOVERNED = "participant_governed", "deelnemersgestuurd", "participant-governed"
    LEAD_ORGANISATION = "lead_organisation", "trekker", "lead organisation"
    NETWORK_ADMINISTRATIVE_ORGANISATION = "network_administrative_organisation", "netwerkorganisatie"


@final
class HelixClaim(Labelled):
    """Of how many sectors a collaboration says that they take part (*helix*)."""

    TRIPLE = "triple", "triple helix (overheid, kennis, bedrijven)", "triple helix (government, knowledge, business)"
    QUADRUPLE = (
        "quadruple",
        "quadruple helix (ook de maatschappij)",
        "quadruple helix (civil society too)",
    )


@final
class Level(Labelled):
    """How important something is, or how risky (*belang of risico*)."""

    LOW = "low", "laag"
    MEDIUM = "medium", "gemiddeld"
    HIGH = "high", "hoog"
    VERY_HIGH = "very_high", "zeer hoog"


@final
class OpenList(Labelled):
    """
    A list of which it can be said that it is complete (*volledige lijst*).

    In an open list, what is not mentioned is unknown; named in `Collaboration.complete`, it holds all there is.
    """

    THEMES = "themes", "thema's"
    ORGANS = "organs", "organen"
    TASKS = "tasks", "taken"
    DECISION_RIGHTS = "decision_rights", "beslisrechten"
    POWERS = "powers", "bevoegdheden"
    PROVISIONS = "provisions", "bepalingen"
    ASSIGNMENTS = "assignments", "opdrachten"
    PARTNER_CHOICES = "partner_choices", "partnerkeuzes", "choices of partners"
    VOLUME_STEERED_BY = "volume_steered_by", "wie het volume stuurt", "who steers the volume"
