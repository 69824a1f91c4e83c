"""Brainport Development: the layer below the foundation; two documents, one strategy, told from both sides."""

from pathlib import Path

from samenwerking import Cooperative, load

here = Path(__file__).parent
company = load(here / "brainport_development.yaml", structure=Cooperative)
foundation = load(here / "brainport.yaml", structure=Cooperative)

assert company.part_of is not None
print(f"{company}\npart of: {foundation} ({company.part_of.document == foundation.id})\n")
for document in (foundation, company):
    print(f"{document.name}\n\n{document.matrix()}\n")
print(company.roster())
