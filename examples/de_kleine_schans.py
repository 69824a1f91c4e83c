"""De Kleine Schans: the council said yes, a first day was planned, and there the sources end."""

from pathlib import Path

from samenwerking import Cooperative, load

schans = load(Path(__file__).with_name("de_kleine_schans.yaml"), structure=Cooperative)

print(f"{schans}\n")
for day in ("2017-07-06", "2018-01-01", "2020-01-01"):
    view = schans.on(day)
    print(f"{day}: {view.state.label()}; is there a residents' council? {view.organs.all[0].present}")
print(f"\n{schans.timeline()}\n")
print(f"{schans.members()}\n")
print(schans.unknowns())
