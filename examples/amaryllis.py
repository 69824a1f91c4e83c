"""Amaryllis: a covenant that was not enough, a cooperative instead, and later half the budget."""

from pathlib import Path

from samenwerking import Cooperative, load

amaryllis = load(Path(__file__).with_name("amaryllis.yaml"), structure=Cooperative)

print(f"{amaryllis}\n")
print("Why not as before?")
for motive in (amaryllis.purpose and amaryllis.purpose.motives) or ():
    print(f"  - {motive.text if motive else 'perhaps more'}")
print("\nDid it stand?")
for day in ("2013-12-31", "2014-07-01", "2015-10-01"):
    print(f"  {day}: {amaryllis.on(day).state.label()}")
print(f"\n{amaryllis.who_decides('teams')}\n")
print(f"{amaryllis.timeline()}\n")
print("What the municipality pays in a year:")
for paid in amaryllis.funding or ():
    if paid is not None and paid.amount is not None:
        print(f"  {paid.amount.text()}, {paid.period.text()}")
