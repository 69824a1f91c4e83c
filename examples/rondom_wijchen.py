"""Rondom Wijchen: who answered the what and who the how, what was open at the founding, and what that came to cost."""

from pathlib import Path

from samenwerking import Cooperative, EventKind, check, read

document = read(Path(__file__).with_name("rondom_wijchen.yaml"), structure=Cooperative)
rondom_wijchen = document.value
founding = rondom_wijchen.on("2017-11-17")

print(f"{rondom_wijchen}\n")
print("1. On the day of its founding\n")
print(f"{founding.matrix()}\n")
print(f"{founding.roster()}\n")

print("2. What law and good practice said of it that day\n")
report = check(rondom_wijchen, on="2017-11-17")
print(f"{report}\n")

print("3. What nobody could answer, and what it came to cost\n")
for code in ("GOV019", "GOV015", "GOV031"):
    outcome = report.outcome(code)
    print(f"{code}, {outcome.status}. {outcome.rule.asks.get()}")
    for gap in outcome.gaps[:2]:
        print(f"  - {gap.label.get()}")
deficits = [event for event in rondom_wijchen.record if event.kind is EventKind.DEFICIT]
print(f"\nTwo years later: {', '.join(f'{event.year}: {event.amount}' for event in deficits)} short.\n")

print("4. What happened\n")
print(rondom_wijchen.timeline())

after = rondom_wijchen.on("2020-01-01")
print(f"\n5. On {after.day}: {after.state}, with {len(after.tasks.all)} tasks left to it.")
ending = check(rondom_wijchen, on="2020-01-01").outcome("GOV042")
print(f"{ending.rule.asks.get()} {ending.status.label().capitalize()}.")
