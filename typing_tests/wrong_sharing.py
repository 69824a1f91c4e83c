"""Agendas and dossiers, and what does not fit them."""

from __future__ import annotations

from samenwerking import (
    Agenda,
    AgendaItem,
    Candidate,
    ItemKind,
    Municipality,
    Network,
    PartnerChoice,
    Relation,
    SharedAgenda,
    check,
)

oak = Municipality("oak", "Eikdorp")
item = AgendaItem("drains", "Sensoren in riolen", oak)

AgendaItem("drains", "Sensoren in riolen", "oak")  # error
AgendaItem("drains", "Sensoren in riolen")  # error
AgendaItem("drains", "Sensoren in riolen", oak, kind="pilot")  # error
AgendaItem("drains", "Sensoren in riolen", oak, status=ItemKind.PILOT)  # error
AgendaItem("drains", "Sensoren in riolen", oak, partners_sought=["company"])  # error
AgendaItem("drains", "Sensoren in riolen", oak, themse=["smart city"])  # error
Relation("joint", "drains")  # error
Agenda("eikdorp", items=[oak])  # error
PartnerChoice("care", oak, criteria="prijs", candidates=[oak])  # error
PartnerChoice("care", oak, relation="gift")  # error
Candidate(oak, outcome="chosen")  # error
Network("n", agendas=["eikdorp"])  # error
SharedAgenda(item)  # error
check(Network("n"), on="2026-11-26", agendas=[item])  # error
item.titel  # error
