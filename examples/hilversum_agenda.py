"""One municipality asks: is somebody else already doing this, and what did they learn? Its items are made up."""

from pathlib import Path

from samenwerking import Agenda, SharedAgenda, load

HERE = Path(__file__).parent
hilversum = load(HERE / "hilversum_agenda.yaml", structure=Agenda)
cities = load(HERE / "smart_city_agendas.yaml", structure=Agenda)

print(f"{hilversum}\n")
for item in filter(None, hilversum.items or ()):
    print(f"  {item}: {item.status.label() if item.status else 'not known how far'}")

shared = SharedAgenda([hilversum, cities])
print(f"\n{shared.overlaps(of='gm0402')}\n")
print("And what Hilversum learned, for those who still plan it:\n")
for row in shared.lessons().items:
    print(f"  {row.owner}: {row.item}\n    {row.lesson} ({row.outcome})")
