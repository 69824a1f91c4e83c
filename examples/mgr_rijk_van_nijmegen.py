"""MGR Rijk van Nijmegen: seven councils hold the what, one body the how, and participation differs per module."""

from pathlib import Path

from samenwerking import InterMunicipal, load

mgr = load(Path(__file__).with_name("mgr_rijk_van_nijmegen.yaml"), structure=InterMunicipal)

print(f"{mgr}\n")
for day in ("2014-07-01", "2026-01-01"):
    view = mgr.on(day)
    known = ", ".join(str(party) for party in view.parties.sure) or "-"
    print(f"{day}: {view.members().parties} parties take part; recorded as existing on that day: {known}")
print(f"\n{mgr.on('2026-01-01').matrix()}\n")
print(mgr.who_decides(mgr.tasks[0]))
