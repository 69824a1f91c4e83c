"""Rondom Wijchen: who answered the what and who the how, what was open at the founding, and what happened then."""

from pathlib import Path

from samenwerking import Cooperative, load

rondom_wijchen = load(Path(__file__).with_name("rondom_wijchen.yaml"), structure=Cooperative)
founding = rondom_wijchen.on("2017-11-17")

print(f"{rondom_wijchen}\n")
print("1. On the day of its founding\n")
print(f"{founding.matrix()}\n")
print(f"{founding.roster()}\n")

print("2. What no source tells of that day\n")
for row in founding.unknowns().items:
    if row.why is not None:
        print(f"- {row.fact.get()} ({row.why})")

print("\n3. What happened\n")
print(rondom_wijchen.timeline())

after = rondom_wijchen.on("2020-01-01")
print(f"\n4. On {after.day}: {after.state}, with {len(after.tasks.all)} tasks left to it.")
