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
    same("Bryson, Crosby & Stone, Designing and implementing cross-sector collaborations (2015)")
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
        "Rondom Wijchen (2017-2019): de uitvoerders stuurden het volume, de gemeente droeg het tekort",
        "Rondom Wijchen (2017-2019): those who did the work steered the volume, the municipality carried the deficit",
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
