"""Brainport Development: the layer below the foundation; two documents, one strategy, told from both sides."""

from pathlib import Path

from samenwerking import Cooperative, load

here = Path(__file__).parent
company = load(here / "brainport_development.yaml", structure=Cooperative)
documents = {one.id: one for one in [load(here / "brainport.yaml", structure=Cooperative), company]}

above = documents[company.part_of.document] if company.part_of else None
print(f"{company}\nis part of: {above}\n")
for document in documents.values():
    print(f"{document.name}\n\n{document.who_decides('strategy')}\n")
print(company.roster())
