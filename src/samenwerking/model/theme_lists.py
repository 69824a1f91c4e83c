"""Lists of subjects that Dutch governments use: TOP, Iv3 and the SDGs."""

from __future__ import annotations

from typing import Final, TypeAlias, final

import attrs

from samenwerking.language import Text

_Row: TypeAlias = tuple[str, str, str, str | None]


@final
@attrs.frozen
class Subject:
    """
    One subject of a list.

    Args:
        code: As in the list: ``c_124eaf3a`` for TOP (the last part of its URI), ``6.1`` for Iv3, ``11`` for an SDG.

        label: What the list calls it; the English of TOP and Iv3 is our translation.

        parent: The code of the main theme or heading that it is under; `None`: it is one itself.
    """

    code: str
    label: Text
    parent: str | None = None


@final
@attrs.frozen
class SubjectList:
    """
    A list of subjects with codes.

    Args:
        word: How documents call it.

        label: Its name in full.

        source: Who publishes it, where, and which version this is.

        uri: What comes before a code in its URI; `None`: its codes have no URI.

        subjects: The subjects by code, in the order of the list.

    Example:
        >>> TOP.subjects["c_124eaf3a"].label.nl
        'wonen'
    """

    word: str
    label: Text
    source: str
    uri: str | None
    subjects: dict[str, Subject] = attrs.field(repr=False)


def _subjects(*rows: _Row) -> dict[str, Subject]:
    return {code: Subject(code, Text(nl, en), parent) for code, nl, en, parent in rows}


TOP: Final = SubjectList(
    word="top",
    label=Text(
        "Thema-indeling voor Officiële Publicaties (TOP-lijst)",
        "classification by theme of official publications (TOP)",
    ),
    source=(
        "KOOP, TOOI, scw_toplijst version 1: "
        "https://repository.officiele-overheidspublicaties.nl/waardelijsten/scw_toplijst/1/json/scw_toplijst_1.json"
    ),
    uri="https://identifier.overheid.nl/tooi/def/thes/top/",
    subjects=_subjects(
        ("c_0361ffb3", "cultuur en recreatie", "culture and recreation", None),
        ("c_2408fb5a", "cultureel erfgoed", "cultural heritage", "c_0361ffb3"),
        ("c_f72b706a", "cultuur", "culture", "c_0361ffb3"),
        ("c_70e03904", "evenementen", "events", "c_0361ffb3"),
        ("c_75809540", "horeca", "hospitality industry", "c_0361ffb3"),
        ("c_6b728132", "media", "media", "c_0361ffb3"),
        ("c_a6c5e5b8", "recreatie", "recreation", "c_0361ffb3"),
        ("c_e277e756", "religie", "religion", "c_0361ffb3"),
        ("c_d363776f", "economie", "economy", None),
        ("c_4d1c84a7", "dienstensector", "service sector", "c_d363776f"),
        ("c_f4f1867a", "energie", "energy", "c_d363776f"),
        ("c_83db27fc", "handel", "trade", "c_d363776f"),
        ("c_87d3d66c", "kenniseconomie", "knowledge economy", "c_d363776f"),
        ("c_989e37d9", "landbouw, visserij, voedselkwaliteit", "agriculture, fisheries, food quality", "c_d363776f"),
        ("c_dc437d00", "markttoezicht", "market supervision", "c_d363776f"),
        ("c_3afc269f", "ondernemen", "doing business", "c_d363776f"),
        ("c_195b5b5e", "transport", "transport", "c_d363776f"),
        ("c_f47ad6ca", "internationaal", "international", None),
        ("c_daaa67b3", "defensie", "defence", "c_f47ad6ca"),
        ("c_68609e19", "Europese zaken", "European affairs", "c_f47ad6ca"),
        ("c_576c2bd7", "internationale betrekkingen", "international relations", "c_f47ad6ca"),
        ("c_8940ed07", "ontwikkelingssamenwerking", "development cooperation", "c_f47ad6ca"),
        ("c_399f194b", "migratie en integratie", "migration and integration", None),
        ("c_a94e1fa4", "integratie", "integration", "c_399f194b"),
        ("c_2e9944e7", "migratie", "migration", "c_399f194b"),
        ("c_afa30a11", "natuur en milieu", "nature and environment", None),
        ("c_d96f9cd3", "afval", "waste", "c_afa30a11"),
        ("c_7ce8a10c", "bodem", "soil", "c_afa30a11"),
        ("c_9f410ab6", "geluid", "noise", "c_afa30a11"),
        ("c_79010191", "klimaatverandering", "climate change", "c_afa30a11"),
        ("c_28ddcea5", "lucht", "air", "c_afa30a11"),
        ("c_db2fbedb", "natuur- en landschapsbeheer", "nature and landscape management", "c_afa30a11"),
        ("c_61d3e636", "stoffen", "substances", "c_afa30a11"),
        ("c_389a72e6", "water", "water", "c_afa30a11"),
        ("c_c232ae4a", "onderwijs en wetenschap", "education and science", None),
        ("c_7b01f260", "basisonderwijs", "primary education", "c_c232ae4a"),
        ("c_b46b92e7", "beroepsonderwijs", "vocational education", "c_c232ae4a"),
        ("c_516ec027", "hoger onderwijs", "higher education", "c_c232ae4a"),
        ("c_4eb912c1", "onderwijsvoorzieningen", "educational facilities", "c_c232ae4a"),
        ("c_08d12aef", "onderzoek en wetenschap", "research and science", "c_c232ae4a"),
        ("c_1f781691", "speciaal onderwijs", "special education", "c_c232ae4a"),
        ("c_980b8db2", "voortgezet onderwijs", "secondary education", "c_c232ae4a"),
        ("c_d58b78ca", "openbare orde en veiligheid", "public order and safety", None),
        ("c_fcac43e4", "criminaliteit", "crime", "c_d58b78ca"),
        ("c_4872b086", "terrorisme", "terrorism", "c_d58b78ca"),
        ("c_d772bf06", "veiligheid", "safety", "c_d58b78ca"),
        ("c_3eb6243b", "organisatie en bedrijfsvoering", "organisation and operational management", None),
        ("c_ee06665e", "informatievoorziening en ICT", "provision of information and ICT", "c_3eb6243b"),
        ("c_068da9fb", "inkoop en beheer", "procurement and management", "c_3eb6243b"),
        ("c_f37fd49d", "inrichting van de overheid", "structure of government", "c_3eb6243b"),
        ("c_f6d7f591", "interne organisatie", "internal organisation", "c_3eb6243b"),
        ("c_f28344a5", "koninkrijksrelaties", "relations within the Kingdom", "c_3eb6243b"),
        ("c_f2c9a613", "overheidspersoneel", "government personnel", "c_3eb6243b"),
        ("c_391585db", "overheidsfinanciën", "government finance", None),
        ("c_4348dad1", "begroting", "budget", "c_391585db"),
        ("c_25e30d03", "belasting", "taxation", "c_391585db"),
        ("c_f4679acc", "recht", "law", None),
        ("c_beb01b1c", "bestuursrecht", "administrative law", "c_f4679acc"),
        ("c_e3d35361", "bezwaar en klachten", "objections and complaints", "c_f4679acc"),
        ("c_824ce7ff", "privaatrecht", "private law", "c_f4679acc"),
        ("c_d2b1338a", "rechten en vrijheden", "rights and freedoms", "c_f4679acc"),
        ("c_72138db9", "rechtspraak", "administration of justice", "c_f4679acc"),
        ("c_1fe409d0", "staatsrecht", "constitutional law", "c_f4679acc"),
        ("c_98e03e32", "strafrecht", "criminal law", "c_f4679acc"),
        ("c_cfc7d5ab", "ruimte en infrastructuur", "space and infrastructure", None),
        ("c_85a72eb3", "netwerken", "networks", "c_cfc7d5ab"),
        ("c_9af4b880", "ruimtelijke ordening", "spatial planning", "c_cfc7d5ab"),
        ("c_a71dc533", "waterbeheer", "water management", "c_cfc7d5ab"),
        ("c_d4890526", "sociale zekerheid", "social security", None),
        ("c_fc530104", "arbeidsongeschiktheid en werkloosheid", "incapacity for work and unemployment", "c_d4890526"),
        ("c_76136c82", "gezin en kinderen", "family and children", "c_d4890526"),
        ("c_1781ce20", "ouderen", "older people", "c_d4890526"),
        ("c_849842ac", "verkeer", "traffic", None),
        ("c_2835e395", "luchtvaart", "aviation", "c_849842ac"),
        ("c_319461d7", "openbaar vervoer", "public transport", "c_849842ac"),
        ("c_f411e390", "rail- en wegverkeer", "rail and road traffic", "c_849842ac"),
        ("c_d3b599f8", "scheepvaart", "shipping", "c_849842ac"),
        ("c_9d1917e9", "werk", "work", None),
        ("c_4e83eca7", "arbeidsomstandigheden", "working conditions", "c_9d1917e9"),
        ("c_1f37c612", "arbeidsverhoudingen", "labour relations", "c_9d1917e9"),
        ("c_124eaf3a", "wonen", "housing", None),
        ("c_a6a9eddd", "bouwen en verbouwen", "building and renovating", "c_124eaf3a"),
        ("c_17a86a17", "woningmarkt", "housing market", "c_124eaf3a"),
        ("c_d0463fb7", "zorg en gezondheid", "care and health", None),
        ("c_218c52ee", "ethiek", "ethics", "c_d0463fb7"),
        ("c_6b9627b5", "geneesmiddelen en medische hulpmiddelen", "medicines and medical devices", "c_d0463fb7"),
        ("c_8b081a63", "gezondheidsrisico's", "health risks", "c_d0463fb7"),
        ("c_0fe7c5e7", "jeugdzorg", "youth care", "c_d0463fb7"),
        ("c_f02ce1b3", "ouderenzorg", "care for older people", "c_d0463fb7"),
        ("c_9a574af9", "ziekten en behandelingen", "diseases and treatments", "c_d0463fb7"),
        ("c_7a0f87d5", "zorginstellingen", "care institutions", "c_d0463fb7"),
        ("c_341c5bef", "zorgverzekeringen", "health insurance", "c_d0463fb7"),
    ),
)

IV3: Final = SubjectList(
    word="iv3",
    label=Text("Taakvelden van gemeenten (Informatie voor derden, Iv3)", "task fields of municipalities (Iv3)"),
    source=(
        "BZK, Iv3-informatievoorschrift gemeenten en gemeenschappelijke regelingen, the division from budget year 2025 "
        "(read in public files that repeat it); based on https://wetten.overheid.nl/BWBR0037873"
    ),
    uri=None,
    subjects=_subjects(
        ("0", "Bestuur en ondersteuning", "Governance and support", None),
        ("0.1", "Bestuur", "Governance", "0"),
        ("0.2", "Burgerzaken", "Civil affairs", "0"),
        ("0.3", "Beheer overige gebouwen en gronden", "Management of other buildings and land", "0"),
        ("0.4", "Overhead", "Overhead", "0"),
        ("0.5", "Treasury", "Treasury", "0"),
        ("0.61", "OZB woningen", "Property tax on homes", "0"),
        ("0.62", "OZB niet-woningen", "Property tax on other buildings", "0"),
        ("0.63", "Parkeerbelasting", "Parking tax", "0"),
        ("0.64", "Belastingen overig", "Other taxes", "0"),
        ("0.7", "Algemene uitkering en overige uitkeringen gemeentefonds", "Grants from the municipalities fund", "0"),
        ("0.8", "Overige baten en lasten", "Other income and expenditure", "0"),
        ("0.9", "Vennootschapsbelasting (Vpb)", "Corporation tax", "0"),
        ("0.10", "Mutaties reserves", "Changes in reserves", "0"),
        ("0.11", "Resultaat van de rekening van baten en lasten", "Result of income and expenditure", "0"),
        ("1", "Veiligheid", "Safety", None),
        ("1.1", "Crisisbeheersing en brandweer", "Crisis management and fire service", "1"),
        ("1.2", "Openbare orde en veiligheid", "Public order and safety", "1"),
        ("2", "Verkeer, vervoer en waterstaat", "Traffic, transport and water", None),
        ("2.1", "Verkeer en vervoer", "Traffic and transport", "2"),
        ("2.2", "Parkeren", "Parking", "2"),
        ("2.3", "Recreatieve havens", "Recreational harbours", "2"),
        ("2.4", "Economische havens en waterwegen", "Commercial harbours and waterways", "2"),
        ("2.5", "Openbaar vervoer", "Public transport", "2"),
        ("3", "Economie", "Economy", None),
        ("3.1", "Economische ontwikkeling", "Economic development", "3"),
        ("3.2", "Fysieke bedrijfsinfrastructuur", "Physical infrastructure for business", "3"),
        ("3.3", "Bedrijvenloket en bedrijfsregelingen", "Business desk and schemes for business", "3"),
        ("3.4", "Economische promotie", "Economic promotion", "3"),
        ("4", "Onderwijs", "Education", None),
        ("4.1", "Openbaar basisonderwijs", "Public primary education", "4"),
        ("4.2", "Onderwijshuisvesting", "School buildings", "4"),
        ("4.3", "Onderwijsbeleid en leerlingzaken", "Education policy and pupil affairs", "4"),
        ("5", "Sport, cultuur en recreatie", "Sport, culture and recreation", None),
        ("5.1", "Sportbeleid en activering", "Sport policy and encouragement", "5"),
        ("5.2", "Sportaccommodaties", "Sports facilities", "5"),
        (
            "5.3",
            "Cultuurpresentatie, cultuurproductie en cultuurparticipatie",
            "Presentation and production of, and participation in, culture",
            "5",
        ),
        ("5.4", "Musea", "Museums", "5"),
        ("5.5", "Cultureel erfgoed", "Cultural heritage", "5"),
        ("5.6", "Media", "Media", "5"),
        ("5.7", "Openbaar groen en (openlucht) recreatie", "Public green space and (outdoor) recreation", "5"),
        ("6", "Sociaal domein", "Social domain", None),
        ("6.1", "Samenkracht en burgerparticipatie", "Community strength and participation of residents", "6"),
        ("6.21", "Toegang en eerstelijnsvoorzieningen Wmo", "Access and first-line services: Wmo", "6"),
        ("6.22", "Toegang en eerstelijnsvoorzieningen Jeugd", "Access and first-line services: youth", "6"),
        ("6.23", "Toegang en eerstelijnsvoorzieningen Integraal", "Access and first-line services: integrated", "6"),
        ("6.3", "Inkomensregelingen", "Income schemes", "6"),
        ("6.4", "WSW en beschut werk", "Sheltered employment (WSW) and sheltered work", "6"),
        ("6.5", "Arbeidsparticipatie", "Labour participation", "6"),
        ("6.60", "Hulpmiddelen en diensten (Wmo)", "Aids and services (Wmo)", "6"),
        ("6.711", "Huishoudelijke hulp (Wmo)", "Domestic help (Wmo)", "6"),
        ("6.712", "Begeleiding (Wmo)", "Support (Wmo)", "6"),
        ("6.713", "Dagbesteding (Wmo)", "Daytime activities (Wmo)", "6"),
        ("6.714", "Overige maatwerkarrangementen (Wmo)", "Other individual arrangements (Wmo)", "6"),
        ("6.751", "Jeugdhulp ambulant lokaal", "Outpatient youth help, local", "6"),
        ("6.752", "Jeugdhulp ambulant regionaal", "Outpatient youth help, regional", "6"),
        ("6.753", "Jeugdhulp ambulant landelijk", "Outpatient youth help, national", "6"),
        ("6.761", "Jeugdhulp met verblijf lokaal", "Residential youth help, local", "6"),
        ("6.762", "Jeugdhulp met verblijf regionaal", "Residential youth help, regional", "6"),
        ("6.763", "Jeugdhulp met verblijf landelijk", "Residential youth help, national", "6"),
        ("6.791", "PGB Wmo", "Personal budgets, Wmo", "6"),
        ("6.792", "PGB Jeugd", "Personal budgets, youth", "6"),
        ("6.811", "Beschermd wonen (Wmo)", "Sheltered housing (Wmo)", "6"),
        ("6.812", "Maatschappelijke- en vrouwenopvang (Wmo)", "Shelter for homeless people and for women (Wmo)", "6"),
        ("6.821", "Jeugdbescherming", "Youth protection", "6"),
        ("6.822", "Jeugdreclassering", "Youth probation", "6"),
        ("6.91", "Coördinatie en beleid Wmo", "Coordination and policy, Wmo", "6"),
        ("6.92", "Coördinatie en beleid Jeugd", "Coordination and policy, youth", "6"),
        ("7", "Volksgezondheid en milieu", "Public health and environment", None),
        ("7.1", "Volksgezondheid", "Public health", "7"),
        ("7.2", "Riolering", "Sewerage", "7"),
        ("7.3", "Afval", "Waste", "7"),
        ("7.4", "Milieubeheer", "Environmental management", "7"),
        ("7.5", "Begraafplaatsen en crematoria", "Cemeteries and crematoria", "7"),
        (
            "8",
            "Volkshuisvesting, leefomgeving en stedelijke vernieuwing",
            "Housing, living environment and urban renewal",
            None,
        ),
        ("8.1", "Ruimte en leefomgeving", "Space and living environment", "8"),
        ("8.2", "Grondexploitatie (niet-bedrijventerreinen)", "Land development (other than business parks)", "8"),
        ("8.3", "Wonen en bouwen", "Housing and building", "8"),
    ),
)

SDG: Final = SubjectList(
    word="sdg",
    label=Text("Duurzame ontwikkelingsdoelen (SDG's)", "Sustainable Development Goals (SDGs)"),
    source=(
        "United Nations, 2030 Agenda (2015): https://sdgs.un.org/goals; "
        "the Dutch names are those of SDG Nederland: https://www.sdgnederland.nl/SDG/"
    ),
    uri="http://metadata.un.org/sdg/",
    subjects=_subjects(
        ("1", "Geen armoede", "No poverty", None),
        ("2", "Geen honger", "Zero hunger", None),
        ("3", "Goede gezondheid en welzijn", "Good health and well-being", None),
        ("4", "Kwaliteitsonderwijs", "Quality education", None),
        ("5", "Gendergelijkheid", "Gender equality", None),
        ("6", "Schoon water en sanitair", "Clean water and sanitation", None),
        ("7", "Betaalbare en duurzame energie", "Affordable and clean energy", None),
        ("8", "Waardig werk en economische groei", "Decent work and economic growth", None),
        ("9", "Industrie, innovatie en infrastructuur", "Industry, innovation and infrastructure", None),
        ("10", "Ongelijkheid verminderen", "Reduced inequalities", None),
        ("11", "Duurzame steden en gemeenschappen", "Sustainable cities and communities", None),
        ("12", "Verantwoorde consumptie en productie", "Responsible consumption and production", None),
        ("13", "Klimaatactie", "Climate action", None),
        ("14", "Leven in het water", "Life below water", None),
        ("15", "Leven op het land", "Life on land", None),
        ("16", "Vrede, justitie en sterke publieke diensten", "Peace, justice and strong institutions", None),
        ("17", "Partnerschap om de doelen te bereiken", "Partnerships for the goals", None),
    ),
)

SUBJECT_LISTS: Final = {one.word: one for one in (TOP, IV3, SDG)}
