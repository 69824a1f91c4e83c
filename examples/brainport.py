"""Brainport: a triple helix by its own word, a foundation that sets the strategy, and money for the whole region."""

from pathlib import Path

from samenwerking import Cooperative, HelixClaim, load

brainport = load(Path(__file__).with_name("brainport.yaml"), structure=Cooperative)

print(f"{brainport}\n")
if isinstance(brainport.helix_claim, HelixClaim):
    print(f"What it says it is: {brainport.helix_claim.label()}")
for one in brainport.evidence:
    if str(one.at) == "helix_claim" and one.value is not None:
        print(f"Another source ({one.source}): {HelixClaim(one.value.data).label()}")
print(f"\n{brainport.sector_coverage()}\n")
print(f"{brainport.who_decides('strategy')}\n")
print("Who pays?")
for paid in brainport.funding or ():
    if paid is None:
        print("  perhaps others")
    else:
        amount = "an amount that is not known" if paid.amount is None else paid.amount.text()
        print(f"  {brainport.party(paid.by.party)}: {amount} {paid.period.text()}".rstrip())
