"""Shared agendas: what five cities and Hilversum could be doing twice, shown on items that are made up."""

from pathlib import Path

from samenwerking import Agenda, Network, SharedAgenda, check, load, read

HERE = Path(__file__).parent
cities = read(HERE / "smart_city_agendas.yaml", structure=Agenda)
hilversum = read(HERE / "hilversum_agenda.yaml", structure=Agenda)

shared = SharedAgenda([cities, hilversum])
print(f"{shared.overlaps()}\n")
print(f"{shared.same_partners()}\n")

print("What good practice says of it, for the network of the five cities:\n")
network = load(HERE / "big_five.yaml", structure=Network)
for finding in check(network, on="2026-11-24", agendas=[cities]).findings:
    print(f"{finding.code}  {finding.place}\n  {finding.text.get()}\n  {finding.remedy.get()}\n")
