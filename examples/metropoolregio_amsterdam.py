"""Metropoolregio Amsterdam: thirty municipalities and more at one table, and nothing that it decides binds anybody."""

from pathlib import Path

from samenwerking import Network, load

region = load(Path(__file__).with_name("metropoolregio_amsterdam.yaml"), structure=Network)

print(f"{region}\n")
for day in ("2016-01-01", "2021-10-15", "2022-06-09"):
    view = region.on(day)
    organs = view.organs
    print(f"{day}: parties {view.members().parties}; organs {organs.count()}, of which certain {len(organs.sure)}")
print(f"\n{region.members_by_kind()}\n")
print(f"{region.on('2022-06-09').who_decides('themes')}\n")
print(region.timeline())
print()
for one in region.evidence:
    if one.value is not None:
        print(f"Not all sources agree: {one.at} is {one.value.data} in {one.source} ({one.note}).")
