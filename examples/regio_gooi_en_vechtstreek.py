"""Regio Gooi en Vechtstreek: seven municipalities take part, but not each of them in every task."""

from pathlib import Path

from samenwerking import InterMunicipal, load

region = load(Path(__file__).with_name("regio_gooi_en_vechtstreek.yaml"), structure=InterMunicipal)

print(f"{region}\n")
for day in ("2013-07-01", "2016-01-01"):
    print(f"{day}: {region.on(day).members().parties} municipalities take part")

print("\nFor whom is a task done?\n")
everybody = {one.holder.party for one in region.participants or () if one is not None}
for task in region.tasks:
    if task.participants is None:
        print(f"  {task}: not known")
        continue
    served = {holder.party for holder in task.participants if holder is not None}
    without = ", ".join(str(region.party(id)) for id in sorted(everybody - served))
    print(f"  {task}: {len(served)} municipalities" + (f", without {without}" if without else ""))

print(f"\n{region.who_decides('ambulance')}\n")
print(region.who_decides("policy"))
