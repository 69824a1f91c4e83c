"""Collaborations, changes and files, and what does not fit them."""

from __future__ import annotations

from samenwerking import (
    Bilateral,
    Collaboration,
    Cooperative,
    Document,
    Event,
    EventKind,
    Municipality,
    Network,
    Organ,
    Participation,
    SelfDescription,
    Task,
    but,
    dumps,
    find,
    forms,
    load,
    loads,
    read,
)

elm = Municipality("elm", "Elmstad")
office = Bilateral("office", "Kantoor")

Bilateral()  # error
Bilateral("office", "Kantoor", forms.PublicBody())  # error
Bilateral("office", legal_form="public_body")  # error
Bilateral("office", legal_form=forms.PublicBody)  # error
Bilateral("office", legal_form=forms.Liability.EXCLUDED)  # error
Bilateral("office", legalform=forms.PublicBody())  # error
Bilateral("office", start=2018)  # error
Bilateral("office", period="2018")  # error
Bilateral("office", draft="yes")  # error
Bilateral("office", draft=None)  # error
Bilateral("office", participants=elm)  # error
Bilateral("office", participants="elm")  # error
Bilateral("office", participants=["elm"])  # error
Bilateral("office", participants=[elm, 3])  # error
Bilateral("office", participants=[elm, Task("care")])  # error
Bilateral("office", participants={elm})  # error
Bilateral("office", founders=elm)  # error
Bilateral("office", founders=[Participation(elm)])  # error
Bilateral("office", parties=[elm.council])  # error
Bilateral("office", organs=Organ("board"))  # error
Bilateral("office", tasks=[Organ("board")])  # error
Bilateral("office", record=Event(EventKind.MADE))  # error
Bilateral("office", record=[EventKind.MADE])  # error
# themes="zorg" stands in tests/test_python_first.py: to checkers a text is a sequence of texts
Bilateral("office", predecessor="former-office")  # error
Bilateral("office", evidence=["participants"])  # error
SelfDescription("een netwerk", structure="network")  # error
SelfDescription("een stichting", forms.Foundation())  # error
SelfDescription("een stichting", Network)  # error

office.naem  # error
office.participants[0]  # error
office.name = "Kantoor"  # error
office.task("care").whta  # error
office.party(296)  # error
office.party("elm").council  # error
Bilateral.label("de")  # error

for participation in office.participants:  # error
    participation.holder  # error

but(office, name="Anders")  # error
but(office, "name")  # error
but({"name": "Anders"}, {"name": "Anders"})  # error
other: Network = but(office, {"name": "Anders"})  # error
find("office", "participants")  # error

cooperative: Cooperative = load("file.yaml")  # error
network: Network = load("file.yaml", structure=Cooperative)  # error
load("file.yaml", Cooperative)  # error
load("file.yaml", structure="cooperative")  # error
load("file.yaml", structure=Municipality)  # error
load("file.yaml", structure=office)  # error
loads(b"{}")  # error
loads("{}", format="toml")  # error
dumps(office, format="xml")  # error
dumps(elm)  # error
document: Document = load("file.yaml")  # error
read("file.yaml").naem  # error


class Region(Network):  # error
    """The structures are five."""


def of_structure(collaboration: Collaboration) -> Cooperative:
    """A collaboration is of any structure until somebody looks."""
    return collaboration  # error
