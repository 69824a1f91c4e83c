"""AMS Institute: an open competition, thirteen consortia, five, one; and after ten years a next phase."""

from pathlib import Path

from samenwerking import Cooperative, load

institute = load(Path(__file__).with_name("ams_institute.yaml"), structure=Cooperative)

print(f"{institute}\n")
print("What sources say of the choice:")
for one in institute.evidence:
    if str(one.at) == "record/choice":
        print(f"  {one.source}: {one.note or institute.record[2].content}")
print(f"\n{institute.timeline()}\n")
print(f"{institute.members_by_kind()}\n")
print(institute.sector_coverage())
