"""Things that municipalities plan for, each with the words by which plans call it."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = """
# council and organisation
council: raadslid raadsleden raadsinformatie fractie griffie raadsvergadering raadswerk rekenkamer
elections: verkiezing stembureau stemmen stemhulp stembiljet opkomst kiezer referendum
deliberation: burgerberaad burgerforum burgerpanel gelote loting geloot burgertop burgerraad
voice: inspraak bewonersinitiatief burgerbegroting uitdaagrecht buurtbudget inwonersinitiatief burgerinitiatief
villages: dorpsraad wijkraad dorpsvisie buurtplatform kernenbeleid wijkbudget dorpsbudget dorpsplan
integrity: integriteit klokkenluid nevenfunctie gedragscode belangenverstrengeling
transparency: openbaarmaking woo woodossier woverzoek openheid informatieverzoek transparantie
complaints: klacht klachten ombudsman bezwaarschrift bezwaren mediation
merger: herindeling fusie gemeentefusie ambtelijkefusie
staffing: werving vacature trainee arbeidsmarktcommunicatie functiehuis functiewaardering instroom behoud krapte
absence: verzuim ziekteverzuim vitaliteit vitaal ziekmeld inzetbaar ziekte zieke werkdruk werkstress arbo
training: opleiding academie leerlijn bijscholing cursus leerplatform leiderschap leidinggeven
hybrid_work: thuiswerk hybride werkplek kantoorconcept flexplek kantoortuin stadskantoor
diversity: diversiteit inclusie inclusief genderneutraal regenboog lhbt discriminatie antidiscriminatie racisme
plain_language: begrijpelijk taalniveau b1 leesbaar schrijfwijzer klaretaal
# money
accountability: rechtmatig accountant jaarrekening jaarverslag verantwoordingsplicht interne
taxes: belasting ozb woz heffing aanslag kwijtschelding leges precario hondenbelasting
procurement: aanbested inkooptraject bestek bestekken raamovereenkomst inkooporganisatie inkoopbureau leverancier
social_return: social sroi return
payment: factuur facturen betaaltermijn e-factur einvoic crediteur
assets: vastgoed accommodatie multifunctioneel dorpshuis buurthuis gemeenschapshuis mfa verduurzamingvastgoed
grants: subsidieregister subsidieregeling fondsenwerving
insurance: verzekering schadeclaim aansprakelijkheid
# services and data
front_desk: balie publieksbalie stadswinkel afspraakmaken publiekshal publiekscentrum
travel_documents: paspoort reisdocument rijbewijs identiteitskaart identiteitsbewijs burgerzaken
civil_registry: brp basisregistratie adresfraude adresonderzoek inschrijving briefadres
marriage: huwelijk trouwen trouwlocatie trouwambtenaar geboorteaangifte
chatbot: chatbot voicebot assistent klantcontact callcenter telefoonrobot contactcentrum belscript whatsapp
digital_inclusion: informatiepunt digid digivaardig ido overheidszaken computercursus digitaalvaardig digibeet
artificial_intelligence: kunstmatig intelligentie algoritme ai taalmodel algoritmeregister machinelearning
case_system: zaaksysteem zaakgericht zaaktype zaaksystemen midoffice
archive: archief depot edepot archieven bewaren metadata archiefbewaarplaats archivering vernietiging digitalisering
information_security: cyber informatiebeveil informatieveil ransomware hacker phishing datalek pentest wachtwoord
privacy: privacy dpia avg persoonsgegevens gegevensbescherming
open_data: datagedreven datalab dataplatform datastrategie opendata datakwaliteit datawarehouse
digital_twin: twin tweeling stadsmodel 3d hoogbouwmodel
sensors: sensor meetnet meetpunt iot lorawan meetkast
counting_visitors: druktemeting passantentelling bezoekersaantallen bezettingsmeting telkamera
geo: geoinformatie bgt bag luchtfoto kadaster kabels ondergrondkaart
cloud: cloud datacenter serverruimte werkplekautomatisering laptops licenties software
# safety
fire: brandweer brandveilig rookmelder brandweerpost brandpreventie natuurbrand
crisis: crisisbeheer rampen noodsteunpunt veiligheidsregio noodpakket weerbaarheid stroomuitval evacuatie
undermining: ondermijn drugslab drugscrimin hennep criminal crimin bibob witwas afpersing mensenhandel
burglary: inbraak inbraken babbeltruc buurtpreventie buurtapp woninginbraak
fraud: oplichting helpdeskfraude spoofing cybercrime geldezel
cameras: cameratoezicht bodycam
wardens: boa boas buitengewoon opsporingsambtenaar wapenstok
youth_crime: jeugdoverlast jeugdcriminaliteit messen wapenbezit straatgroep jongerenoverlast halt
events: evenement festival braderie kermis vuurwerk oudjaar jaarwisseling
fireworks: vuurwerk knalvuurwerk carbid
radicalisation: radicalisering extremisme polarisatie
domestic_violence: huiselijk kindermishandel femicide stalking vrouwenopvang kindveilig
misconduct: straatintimidatie intimidatie seksueel catcalling
prostitution: prostitutie sekswerk
confused_people: verward onbegrepen psychiatr ggz suicide zelfdoding psychisch
# traffic and transport
road_safety: verkeersveil snelheid dertigkilometer rotonde kruispunt zebrapad schoolzone verkeersongeval drempel
traffic_lights: verkeerslicht vri doorstroming groenegolf
cycling: fiets fietsen tweewieler bakfiets stalling fietsenrek fietstrommel fietspad fietsroute snelfietsroute
walking: voetganger voetpad stoep trottoir loopvriendelijk looproute wandelpad
parking: parkeer parkeren kenteken scanauto scanvoertuig naheffing blauwe betaaldparkeren bewonersvergunning
charging: laadpa laadpunt laadplein laadinfra laadplek opladen stekkerauto snellader
shared_mobility: deelauto deelfiets deelscooter deelmobil deelvervoer mobiliteitshub autodelen hubs
public_transport: bus buslijn haltes halte streekvervoer dorpsbus buurtbus openbaarvervoer ov
special_transport: leerlingenvervoer doelgroepenvervoer regiotaxi taxi rolstoelvervoer vervoerder
freight: stadslogistiek bevoorrading vrachtverkeer vrachtwagen bezorg pakket pakketkluis zeroemissie
trucks: truckparking chauffeur vrachtauto
roads: asfalt wegdek wegonderhoud wegbeheer wegenlegger herbestrating bestrating klinkers
bridges: brug bruggen kademuur kades viaduct kunstwerken sluis
winter: gladheid strooien strooiroute sneeuw
street_lighting: lantaarnpaal lantaarn verlichting ledlamp lichtmast
ships: schip schepen binnenvaart walstroom ligplaats woonboot passantenhaven jachthaven
air: uitstoot emissie luchtkwaliteit fijnstof houtstook stikstof houtrook
noise: geluid lawaai decibel geluidshinder geluidsscherm
drones: drone drones
# economy
shops: winkelpand leegstand leegstaande detailhandel etalage winkelgebied winkelstraat retail winkelier
market: weekmarkt warenmarkt marktkraam standplaats kooplieden kramen marktkoop ambulante
business_parks: bedrijventerrein industrieterrein werklocatie parkmanagement bedrijvenpark
entrepreneurs: startup starters scaleup ondernemersloket zzp zelfstandige accountmanager ondernemersklimaat
hospitality: horeca terras uitgaan cafe sluitingstijd
tourism: toeris vvv citymarketing gastvrij hotel overnacht
holiday_rental: airbnb vakantieverhuur verhuur stay
holiday_parks: vakantiepark recreatiepark camping permanente recreatiewoning
routes: wandelroute wandelnetwerk knooppunt klompenpad ruiterpad routenetwerk wandel
circular: circulair hergebruik grondstoffen tweedehands kringloop reparatie repair bouwhub ambachtscentrum
local_currency: stadsmunt cadeaubon
# learning
preschool: voorschool peuter vve kleuter peuteropvang
childcare: kinderopvang gastouder buitenschoolse bso
school_buildings: schoolgebouw onderwijshuisvesting kindcentrum ikc schoolventilatie nieuwbouwschool gymzaal
school_attendance: thuiszitter leerplicht schoolverzuim vroegtijdig schooluitval kwalificatieplicht
pupils: onderwijs leerling leraar docent klaslokaal lerarentekort bijles huiswerk brugklas
equal_chances: kansengelijkheid kansenongelijkheid schooldag brugfunctionaris rijke
technical_education: techniek vakmanschap vmbo mbo stage stageplaats leerwerk technasium
literacy: laaggeletter geletterd taalpunt basisvaardighe taalhuis analfabet taalvrijwilliger
reading: voorlees leesbevorder leesplezier boekstart boek boeken
library: bibliotheek bieb
students: student studenten kennisinstelling hogeschool campus
# sport, culture
swimming: zwembad zwemles buitenbad binnenbad zwemwater badwater zwemvaardig schoolzwemmen zwemdiploma
sports: sport bewegen beweeg buurtsportcoach sporthal sportveld kunstgras voetbal atletiek
playing: speelplek speeltuin speeltoestel speelplaats buitenspelen speelruimte natuurspeel skate
stage: theater musea museum muziek kunst podium concert amateurkunst popzaal broedplaats atelier
music_school: muziekonderwijs muziekschool muziekles cultuureducatie cultuurcoach
public_art: muurschildering beeldende kunstwerk graffiti standbeeld
heritage: erfgoed monument kerkgebouw archeolog kerken rijksmonument beschermd stadsgezicht molens
media: omroep lokale-omroep nieuwsvoorziening journalist
volunteers: vrijwilligerswerk vrijwilligersverzekering vrijwilligerspunt maatschappelijkestage
# nature
trees: boom bomen bomenkap bomenplan boomplant bosaanplant bos bossen kapvergunning
greening: vergroen tegelwip tegels geveltuin onttegel groendak groendaken tuinen plantsoen
meadows: berm wegkant maai maaien sinusmaai bijen vlinder insect biodivers bloemrijk ecologisch bestuiver
pests: processierups rattenbestrijding ratten ongedierte knaagdier duizendknoop exoten muggen
animals: dierenwelzijn dierenopvang hond honden huisdier dierenambulance hondenpoep losloop kinderboerderij zwerfkat
geese: ganzen jacht wolf faunabeheer
food: moestuin stadslandbouw voedselbos voedselstrategie volkstuin korteketen buurttuin
farming: boer boeren agrari schuur schuren erf platteland landbouw veehouder buitengebied
peat: veenweide bodemdaling veen fundering funderingsschade
weeds: onkruid glyfosaat pesticide
# water, climate
rain: regenwater hemelwater afkoppel regenpijp regenton wadi infiltratie
sewer: riool riolen rioler gemaal rioolwater
flooding: wateroverlast hoosbui clusterbui overstrom hoogwater dijk
heat: hitte hittestress verkoeling hitteplan koelte drinkwaterpunt
adaptation: klimaatadapt klimaatbestendig droogte stresstest
bathing_water: waterkwaliteit blauwalg zwemplas sloot vijver waterplas
soil: bodem bodemsanering pfas verontreinig sanering grondverzet bodemkwaliteit
# energy
heat_network: warmte aquathermie thermisch aardgasvrij geothermie restwarmte aardwarmte gasloos
solar: zonnepan zonnepark zonneda zonneweide zonnestroom zonproject zonneenergie zoncarport
wind: windturbine windmolen windpark windenergie
insulation: isolatie isoler energiearmoede energiecoach spouwmuur tochtstrip energiefix energiebespar energieloket
grid: netcongestie stroomnet elektriciteitsnet netbeheer congestie batterij stroomopslag buurtbatterij
energy_coop: energiecooperatie energiecollectief energiegemeenschap energiehub opwek
hydrogen: waterstof elektrolyse
saving_duty: energiebesparingsplicht energielabel informatieplicht
# waste
waste: afval restafval gft recycl milieustraat diftar luiers afvalscheiding afvalinzameling textiel
containers: container vulgraad verzamelcontainer glasbak papierbak vollemeld
litter: zwerfafval zwerfvuil bijplaatsing dumping blikjes sigarettenpeuk peuken
# space and housing
environment_plan: omgevingsplan omgevingswet omgevingsvisie bestemmingsplan dso omgevingsloket
permits: omgevingsvergunning bouwvergunning bouwtoezicht kwaliteitsborging wkb vergunningverlening
environmental_inspection: omgevingsdienst milieutoezicht milieucontrole vth asbest
temporary_homes: flexwon verplaatsba modulair spoedzoeker containerwoning tussenvoorziening
splitting: splits optoppen woningdelen woningsplits kamerverhuur hospita
new_homes: woningbouw betaalbare koopwoning starterswoning bouwlocatie woningcorporatie woondeal starterslening
home_allocation: woonruimteverdeling huisvestingsverordening urgentie toewijzing wachtlijstwoning voorrang
landlords: huisjesmelker verhuurderschap huurteam verhuurvergunning huurprijs opkoopbescherming zelfbewoning
labour_migrants: arbeidsmigrant seizoenarbeid uitzendkracht migranten logies
caravan: woonwagen standplaatsen woonwagenbewoners
elderly_homes: hofje knarrenhof levensloopbestendig zorgwoning seniorenwoning doorstroom meergeneratie
student_homes: studentenhuisvesting studentenkamer
tiny: tiny tinyhouse kleinwonen
self_build: cpo zelfbouw kavel wooncooperatie kavels
transformation: transformatie herbestemming ombouw kantoorpanden
bio_based: biobased houtbouw hennepvezel stro natuurinclusief
vacant_land: braakliggend grondbeleid erfpacht snippergroen
billboards: reclame reclamezuil uithangbord sandwichbord
wifi: wifi glasvezel antenne 5g zendmast
toilets: openbaartoilet toilet toiletten hogenood watertap
graves: begraaf begraven uitvaart urnen crematorium
benches: bankjes zitplek straatmeubilair prullenbak
# care and society
youth_care: jeugdhulp jeugdzorg jeugdggz jeugdbescherm jeugdreclass jeugdconsulent kinderpsych pleegzorg pleegouder
young_people: jeugd jongere kinderen tiener puber scholier adolescent jongerenwerk jongerencentrum
parenting: opvoed opvoeding gezinscoach scheiding echtscheiding ouderschap consultatiebureau
family_doctor: huisarts praktijkondersteuner poh eerstelijn gezondheidscentrum
waiting: wachtlijst wachttijd wachtenden overbruggingszorg doorlooptijd
home_help: huishoudelijk schoonmaakhulp huishoudhulp
wmo: wmo hulpmiddel scootmobiel rolstoelen woningaanpassing traplift
day_care: dagbesteding zorgboerderij begeleidwerken
carers: mantelzorg respijt logeeropvang
dementia: dementie dementerend alzheimer geheugen
elderly: ouderen senior bejaard vergrijz valpreventie
falls: valpreventie vallen valrisico
loneliness: eenzaam maatjes buurtmaatje huiskamer ontmoet ontmoetingsplek
homeless: dakloos daklozen thuisloos nachtopvang zwerfjongeren beschermd bankslapers opvanglocatie
addiction: verslaving verslaafd gokken lachgas
alcohol: alcohol middelengebruik oko drank blowen drugsgebruik drugs
smoking: rookvrij roken tabak sigaret vape vapen rookverbod
weight: overgewicht obesitas jogg voeding suikervrij gewicht ongezond
vaccination: vaccinatie inenting ggd infectieziekte
birth: kansrijke zwangerschap geboortezorg prenataal
health_care: positieve-gezondheid leefstijl welzijnoprecept
defibrillator: aed reanimatie hartveilig
neighbourhood_team: wijkteam buurtteam sociaalteam wijkcoach
clients: clientondersteuning clientondersteuner onafhankelijke sociaalraadslieden
access: rolstoel drempelvrij gehandicapt toegankelijkheidskaart vnverdrag
debt: schuld betalingsachterstand huurachterstand huurschuld incasso deurwaarder vroegsignaler eropaf zorgpremie
budgeting: budgetbeheer budgetcoach bewindvoer schuldsanering saneringskrediet kredietbank
poverty: armoede minima bijstand inkomenstoeslag bestaanszeker stadspas voedselbank kindpakket minimaregeling
energy_allowance: energietoeslag noodfonds energierekening
unemployment: werkloos werkzoek reintegratie uitkering jobcoach participatiewet banenafspraak arbeidsbeperking
sheltered_work: beschutwerk socialewerk werkbedrijf werkontwikkelbedrijf leerwerkbedrijf
basic_income: basisbaan basisbanen basisinkomen
integration: inburger statushouder nieuwkomer duale taalcoach taalles b1route
refugees: asielzoeker vluchteling oekrain ontheemd azc noodopvang spreidingswet
period_poverty: menstruatie
"""
"""A line for each: its name, and how its words begin; a beginning of at most four letters is a whole word."""
