"""FICTION: what Rondom Wijchen could have arranged, beside what is known of it. See `rondom_wijchen_mended.yaml`."""

from pathlib import Path
from textwrap import fill

from samenwerking import Amount, Cooperative, EventKind, Status, check, load

here = Path(__file__).parent
real = load(here / "rondom_wijchen.yaml", structure=Cooperative)
fiction = load(here / "rondom_wijchen_mended.yaml", structure=Cooperative)
day = "2017-11-17"

print("FICTION. Nothing of 'Rondom Veendorp' ever was: it was made up, after the real Rondom Wijchen.\n")

before, after = check(real, on=day), check(fiction, on=day)
for report in (before, after):
    counts = ", ".join(f"{number} {status.label()}" for status, number in report.counts.items())
    print(f"{report.collaboration.name}:\n  {counts}; {len(report.missing)} facts missing")

print("\n1. The rules that could not be answered, or were violated, and can be now\n")
for was in before.outcomes:
    now = after.outcome(was.code)
    if was.status is not now.status and was.status in (Status.UNKNOWN, Status.VIOLATED):
        print(f"{was.code}  {was.status.label()} -> {now.status.label()}")
        print(fill(was.rule.asks.get(), 100, initial_indent="  ", subsequent_indent="  "))

print("\n2. Who decides, and who carries a deficit\n")
for task in fiction.tasks:
    print(f"{fiction.who_decides(task.id)}\n")

print("3. Where the money ends\n")
for task in fiction.tasks:
    if isinstance(task.ceiling, Amount):
        print(f"  {task}: {task.ceiling.text()}")
for event in real.record:
    if event.kind is EventKind.DEFICIT:
        print(f"\nOf the real one no source names a ceiling. In {event.year} it was {event.amount} short.")
