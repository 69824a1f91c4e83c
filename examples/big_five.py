"""The big-five Smart City network: five cities, no organisation, and a theme for each that no source names."""

from pathlib import Path

from samenwerking import Network, load

big_five = load(Path(__file__).with_name("big_five.yaml"), structure=Network)

print(f"{big_five}\n")
print(f"{big_five.members()}\n")
print(f"{big_five.sector_coverage()}\n")
print(big_five.unknowns())
