"""O-gen: members of all sectors, a water authority that joined on trial, and an end of which nobody names the heir."""

from pathlib import Path

from samenwerking import NO, Cooperative, check, load

o_gen = load(Path(__file__).with_name("o_gen.yaml"), structure=Cooperative)

print(f"{o_gen}\n")
print(f"{o_gen.sector_coverage()}\n")
print("Is the water authority a member?")
for day in ("2014-04-30", "2014-05-01", "2016-05-01"):
    found = [one.present for one in o_gen.on(day).participants.all if one.element.holder.party == "ws0636"]
    print(f"  {day}: {found[0] if found else NO}")
print(f"\n{o_gen.timeline()}\n")
for day in ("2019-12-31", "2021-01-01"):
    ending = check(o_gen, on=day).outcome("GOV042")
    print(f"{day}: {o_gen.on(day).state.label()}. {ending.rule.asks.get()} {ending.status.label().capitalize()}.")
    for gap in ending.gaps:
        print(f"  - {gap.label.get()}")
