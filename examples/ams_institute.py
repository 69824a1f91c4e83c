"""AMS Institute: an open competition, thirteen consortia, five, one; and after ten years a next phase."""

from pathlib import Path

from samenwerking import Cooperative, load

institute = load(Path(__file__).with_name("ams_institute.yaml"), structure=Cooperative)

print(f"{institute}\n")
print(f"{institute.timeline()}\n")
print("What sources add to the choice:")
for one in institute.evidence:
    if str(one.at) == "record/choice" and one.note is not None:
        print(f"  {one.source}: {one.note}")
print("\nWho showed to be willing, and how?")
for part in filter(None, institute.participants or ()):
    for shown in filter(None, part.commitments or ()):
        if shown.kind is not None and shown.date is not None:
            print(f"  {institute.party(part.holder.party)}: {shown.kind.label()}, {shown.date.text()}")
print(f"\n{institute.sector_coverage()}")
print(f"\n{institute.explain()}")
