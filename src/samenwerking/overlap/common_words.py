"""Words that tell little of what a plan is about: of language, and of municipalities."""

from __future__ import annotations

from typing import Final

_DUTCH: Final = """
aan achter af al alle alleen allen alles als altijd ander andere anderen anders beide ben beneden bent beter bij bijna
binnen blijft blijven boven brengen brengt buiten daar daarbij daardoor daarin daarmee daarna daarnaast daarom
daarop daarvan daarvoor dan dat de deden deed deel den denken der deze die diens dient dienen dit doe doen doet door
doorgaan drie dus een eens eerder eerst eerste eigen elk elke en enige enkel enkele er erbij erin ermee erop ervan
ervoor eruit etc ga gaan gaat gauw ge geef geeft gegaan gegeven geen gekomen gemaakt genoeg geven geweest gewoon
graag had hadden heb hebben hebt heeft heel hele hem hen het hier hierbij hierdoor hierin hiermee hierna hierop
hiervan hiervoor hij hoe hoeveel hun ieder iedere iedereen iemand iets ik in inclusief is ja je jij jou jouw jullie
kan keer kiezen klaar kom komen komt kon konden krijg krijgen krijgt kun kunnen kunt laat laten later leggen legt
liever ligt liggen lang langer langs maakt maar maken me mede mee meer meerdere meest meeste men met mij mijn minder
minst misschien moesten moest moet moeten mocht mochten mogelijk na naar naartoe naast nadat net niemand niet niets
nieuw nieuwe noch nodig nog nooit nu of om omdat ondanks onder ondertussen ongeveer ons onszelf onze ook op opnieuw
mogen over overal pas per plus reeds rond rondom sedert sinds slechts snel sneller soms staan staat steeds stellen stelt
straks tegen terug terwijl te ten tenminste ter thans tijdens toch toe toen tot totdat tussen twee u uit uw vaak van
vanaf vanuit vanwege vast vaste veel verder vervolgens via vier volgend volgende volgens vol voor vooraf vooral
voordat voorbij vrij waar waarbij waardoor waarin waarmee waarna waarom waarop waarvan waarvoor wanneer want waren was
wat we weer wel welk welke werd werden wie wij wil willen word worden wordt zal ze zeer zelf zelfs zich zichzelf zien
ziet zij zijn zo zoals zodat zonder zou zouden zowel zullen
"""

_ENGLISH: Final = """
about above after again all also an and any are as at be because been before being between both but by can could did
do does doing done down during each every for from get gets had has have having he her here him his how if into it
its just may me more most must my no nor not now off on once one only or other our out over own per same shall she
should so some such than that the their them then there these they this those through to too under until up us very
via we were what when where which while who whom whose why will with within without would you your
"""

_MUNICIPAL: Final = """
aanbieder aanbieders aandacht aandachtspunt aandachtspunten aangekondigd aangenomen aanleg aanmelden aanpak aanpakken
aanschaf aantal actie acties actief actieplan actieprogramma actueel adviseert advies adviezen afdeling afdelingen
afgerond afronding afspraak afspraken agenda algemeen algemene ambitie ambities ambtelijk ambtelijke ambtenaar
ambtenaren antwoord avond bedrag bedrijf bedrijven begeleiden begeleiding begin beginnen begint begroting beheer
behoefte behoud bekend bekijken beleid beleidsagenda beleidskader beleidsnota beleidsplan beleidsregel beleidsregels
belang belangrijk benutten bepalen bepaalt beraad beschikbaar beslissen beslist bespreken besproken bestaand
bestaande bestuur bestuurlijk bestuurlijke bestuursperiode betaald betere betreft betrekken betrokken betrokkenen
bevorderen bewoner bewoners bezoek bijdrage bijdragen bijeenkomst bijeenkomsten bijsturen breed brede brief brieven
budget bureau burger burgers buurgemeente buurgemeenten buurt buurten capaciteit centraal centrale centrum circa
coalitieakkoord collega college communicatie concreet contract contracten controle coordinatie dag dagen deelname
deelnemen deelnemer deelnemers definitief dekking derde diensten dienstverlening digitaal digitale direct directe
doel doelen doelgroep dorp dorpen dorpskern draagvlak duidelijk duidelijke duurzaam duurzame effect effecten effectief
efficient eind einde elders ervaring ervaringen euro europees europese evaluatie evalueren extern externe extra fase
fasen fte fonds gebied gebieden gebruik gebruiken gebruikt geld gemeente gemeentelijk gemeentelijke gemeenten
gemeenteraad gemiddeld gericht gesprek gesprekken gevonden gezamenlijk gezamenlijke gezinnen goed goede goedkoper
gratis groep groepen groot grote groter half halen halve handhaving heden helft helpen helpt herijken herijking
herzien herziening hoger hoofdkern hoofdlijn hoofdlijnen hoog huidige huis huisblad huishouden huishoudens hulp idee
informatie inkoop initiatief initiatieven innovatie innovatief innovatieve inrichten inrichting inspanning instelling
instellingen integraal integrale intern interne inventarisatie invoeren invoering invulling inwoner inwoners inzet
inzetten jaar jaarlijks jaarlijkse januari februari maart april mei juni juli augustus september oktober november
december jaren kaart kader kaders kans kansen kern kernen kijken klein kleine knelpunten koers koersdocument komende
koppelen kost kosten kwaliteit kwartaal landelijk landelijke leidt leren levert leveren lokaal lokale locatie locaties
loket loopt lopen lopende maand maanden maatregel maatregelen maatwerk maatschappelijk maatschappelijke manier meedoen
medewerker medewerkers media meerjarenplan meerjarig meerjarige mens mensen methode middelen model modern moderne
mogelijkheden mogelijkheid monitor monitoring motie natuurlijk nederland nederlandse nieuwbouw nieuwjaarstoespraak
niveau nota omgeving omwonenden ondersteunen ondersteuning ondernemer ondernemers onderwerp onderzoek onderzoeken
onderzocht onderzoekt ontwerp ontwikkelen ontwikkeling ontwikkelingen online open openbaar openbare opgave opgaven
opdracht oplossing oplossingen oprichten opschalen opschaling opstellen opvang opzet opzetten organisatie organisaties
organiseren oud oude ouder ouders overleg overlast overzicht partij partijen partner partners periode persoon
personen pilot pilots plaats plaatsen plaatsing plan plannen planning planvorming plek plekken portefeuillehouder
praktijk preventie procedure procent proces processen proef proeven project projecten programma programmas provincie
publiek raad raadsvoorstel rapport realisatie realiseren regel regelen regeling regels regio regionaal regionale
resultaat resultaten richting richtlijn rijk rijksmiddelen rijksregeling risico risicos rol rollen route ruimte
samen samenhang samenwerken samenwerking scholen school schoon signaal signalen slim slimme sociaal sociale soort
speerpunt speerpunten stad stappen start starten stap stedelijk stedelijke sterk sterke sterker stimuleren straat
straten strategie strategisch structureel structurele structuur subsidie succes succesvol systeem taak taken
tarief team teams tijd tijdelijk tijdelijke tien toegang toegankelijk toekomst toekomstbestendig toepassen toezicht
totaal traject trajecten tweede tweejarig twintig uitbreiden uitbreiding uitgangspunt uitgevoerd uitnodigen uitgenodigd
uitrol uitrollen uitvoeren uitvoering uitvoeringsagenda uitvoeringsplan uitvoeringsprogramma uitwerken uitwerking
uren uur vaststellen veilig veilige verantwoord verantwoordelijk verband verbeteren verbetering verbinden
vereniging verenigingen verkennen verkenning verlagen vernieuwen vernieuwing verplicht verschillende versterken
versterking vervangen vervanging vervolg verwachten verwachting visie vijf vinden vindt voldoende voorbehoud
voorbereiden voorbereiding voorlopig voorstel voortgang voorziening voorzieningen vraag vragen vrijwilliger
vrijwilligers vroeg website week weken welkom welzijn werk werken werkgroep werkt werkwijze wethouder wijk wijken
wijkgericht wijze wonen zaken zes zeven zoeken zomer zorg zorgen zorgt
accessible action actions agenda aim ambition approach area budget capacity citizen citizens city collaboration
communication council current develop development digital district document draft evaluation execution explore
framework future goal goals group help implementation improve improvement information initiative innovation
innovative joint local monitor municipal municipalities municipality national neighbourhood new organisation partner
partners people phase plan planning plans policy process programme project projects public region regional research
resident residents result results service services smart start strategic strategy study support system team test town
trial vision work year years
"""

STOP: Final = frozenset((_DUTCH + _MUNICIPAL + _ENGLISH).split())
"""Words of language itself, and words that stand in plans of every kind, which are left out."""
