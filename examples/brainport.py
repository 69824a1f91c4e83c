"""Brainport: a triple helix by its own word, a foundation that sets the strategy, and boards that no source names."""

from pathlib import Path

from samenwerking import Cooperative, load

brainport = load(Path(__file__).with_name("brainport.yaml"), structure=Cooperative)

print(f"{brainport}\n")
print("What sources call it:")
for said in brainport.self_descriptions:
    print(f"  {said.text} ({said.source})")
print(f"\n{brainport.sector_coverage()}\n")
print(f"{brainport.who_decides('strategy')}\n")
print(brainport.roster())
