"""The sources of good practice."""

from __future__ import annotations

from typing import Final

from samenwerking.language import Text, same
from samenwerking.rules.citations import Literature

RASCI: Final = Literature(
    Text(
        "RACI: één verantwoordelijke per taak (verantwoordelijk, eindverantwoordelijk, geraadpleegd, geïnformeerd)",
        "RACI: one accountable party per task (responsible, accountable, consulted, informed)",
    )
)
INNOVATION: Final = Literature(
    Text(
        "Samenwerking essentieel voor innovatie van gemeenten: gemeente bepaalt het wat, zorginstellingen het hoe",
        "Samenwerking essentieel voor innovatie van gemeenten: the municipality decides the what, providers the how",
    )
)
BRYSON: Final = Literature(
    same("Bryson, Crosby & Stone, The design and implementation of cross-sector collaborations (2006)")
)
ANSELL_GASH: Final = Literature(same("Ansell & Gash, Collaborative governance in theory and practice (2008)"))
IMC: Final = Literature(
    Text(
        "Raad van Europa, handboek intergemeentelijke samenwerking (IMC Toolkit)",
        "Council of Europe, Inter-municipal Cooperation Toolkit",
    )
)
RONDOM_WIJCHEN: Final = Literature(
    Text(
        "Rondom Wijchen (2017-2019): een tekort in het eerste jaar; plafond en risicoverdeling niet gevonden",
        "Rondom Wijchen (2017-2019): a deficit in its first year; no ceiling or division of the risk was found",
    )
)
REGISTER: Final = Literature(
    Text(
        "Het landelijke register noemt gemeenten die zijn opgeheven nog als deelnemer",
        "The national register still lists municipalities as participants that were abolished",
    )
)
SELF_NAMING: Final = Literature(
    Text(
        "Rondom Wijchen heet in bronnen zowel coöperatie als zorgstichting; een stichting kent geen leden (BW 2:285)",
        "Sources call Rondom Wijchen both a cooperative and a foundation; a foundation has no members (BW 2:285)",
    )
)
KAATS_OPHEIJ: Final = Literature(
    Text(
        "Kaats & Opheij, Leren samenwerken tussen organisaties (2012)",
        "Kaats & Opheij, Leren samenwerken tussen organisaties (Learning to cooperate between organisations, 2012)",
    )
)
PROVAN_KENIS: Final = Literature(
    same("Provan & Kenis, Modes of network governance (2008)"), "https://doi.org/10.1093/jopart/mum015"
)
EMERSON: Final = Literature(
    same("Emerson, Nabatchi & Balogh, An integrative framework for collaborative governance (2012)"),
    "https://doi.org/10.1093/jopart/mur011",
)
OSTROM: Final = Literature(
    same("Ostrom, Governing the commons (1990), design principles"),
    "https://www.ecologyandsociety.org/vol9/iss1/art18/table3.html",
)
HELIX: Final = Literature(
    same(
        "Etzkowitz & Leydesdorff, The dynamics of innovation (2000); "
        "Carayannis & Campbell, 'Mode 3' and 'quadruple helix' (2009)"
    )
)
ASSIGNMENT: Final = Literature(
    Text(
        "Opdrachtgever en opdrachtnemer (principaal en agent); handreiking taakgericht werken in het sociaal domein",
        "Principal and agent; the Dutch guide on task-oriented working in the social domain",
    )
)
GRIP: Final = Literature(
    Text(
        "Grip op regionale samenwerking, handreiking voor raadsleden en griffiers (De Greef & Stolk, 2015)",
        "Grip op regionale samenwerking, a guide for councillors and clerks (De Greef & Stolk, 2015)",
    )
)
OWN_REASONS: Final = Literature(
    Text(
        "Dashboard samenwerking van de gemeente Wijchen: motieven, en of zij zijn waargemaakt",
        "The dashboard of the municipality of Wijchen: motives, and whether they came true",
    )
)
SUPERVISION: Final = Literature(
    Text(
        "Gemeentelijke nota's verbonden partijen: meer toezicht naarmate belang en risico groter zijn",
        "Municipal policy on related parties: more supervision as importance and risk grow",
    )
)
OPENNESS: Final = Literature(
    Text(
        "Wet open overheid, art. 3.1 en 3.3; onderdelen van art. 3.3 lid 2 zijn nog niet in werking",
        "Wet open overheid (Open Government Act), 3.1 and 3.3; parts of 3.3(2) are not yet in force",
    )
)
SHARED_AGENDAS: Final = Literature(
    Text(
        "Samenwerking essentieel voor innovatie van gemeenten: deel behalve resultaten ook agenda's",
        "Samenwerking essentieel voor innovatie van gemeenten: share agendas, and not only results",
    )
)
LEARNING: Final = Literature(
    Text(
        "De cyclus richten, inrichten, verrichten, evalueren: wat geprobeerd is, leert, ook als het mislukte",
        "The cycle of direction, design, delivery and evaluation: what was tried teaches, also where it failed",
    )
)
DIVISION: Final = Literature(
    Text(
        "NL Smart City Strategie (2017) en daarna: elke stad verantwoordelijk voor één thema",
        "NL Smart City Strategie (2017) and after it: each city responsible for one theme",
    )
)
PARTNER_CHOICE: Final = Literature(
    Text(
        "Samenwerking essentieel voor innovatie van gemeenten: leg uit waarom juist met deze instellingen of bedrijven",
        "Samenwerking essentieel voor innovatie van gemeenten: explain why these institutes or companies",
    )
)
RELATED_PARTIES: Final = Literature(
    Text(
        "Besluit begroting en verantwoording provincies en gemeenten, art. 1 en art. 15 lid 2",
        "Besluit begroting en verantwoording provincies en gemeenten (budget decree), 1 and 15(2)",
    ),
    "https://wetten.overheid.nl/jci1.3:c:BWBR0014606&artikel=15",
)
