"""Amaryllis: a covenant that was not enough, a cooperative instead, and later half the budget."""

from pathlib import Path

from samenwerking import Cooperative, load

amaryllis = load(Path(__file__).with_name("amaryllis.yaml"), structure=Cooperative)

print(f"{amaryllis}\n")
for day in ("2013-12-31", "2014-07-01", "2015-10-01"):
    print(f"{day}: {amaryllis.on(day).state.label()}")
print(f"\n{amaryllis.matrix()}\n")
print(f"{amaryllis.who_decides('teams')}\n")
print(amaryllis.timeline())
