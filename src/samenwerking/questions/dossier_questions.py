"""What is asked of the dossier of a choice of a partner, and how each answer reads."""

from __future__ import annotations

from typing import Final, NamedTuple

from samenwerking.language import Text, same
from samenwerking.questions.plain_words import NOTHING
from samenwerking.questions.telling import Question


class Listed(NamedTuple):
    """
    How a list reads.

    Args:
        label: What is not known where nothing of it is recorded.

        none: The sentence where there is outright none.

        lack: What then is missing.

        more: What is not known where there may be more.

        one_there: The sentence with how many there are, where that is one.

        many_there: The same of several.

        noun: The words for one and for several.
    """

    label: Text
    none: Text
    lack: Text
    more: Text
    one_there: Text
    many_there: Text
    noun: tuple[Text, Text]


CRITERION: Final = Text("criterium", "criterion"), same("criteria")
CANDIDATE: Final = Text("kandidaat", "candidate"), Text("kandidaten", "candidates")
ASSESSOR: Final = Text("beoordelaar", "assessor"), Text("beoordelaars", "assessors")

_THERE_WAS = Text("Er was {number}.", "There was {number}.")
_THERE_WERE = Text("Er waren {number}.", "There were {number}.")

CRITERIA: Final = Listed(
    Text("aan welke criteria kandidaten moesten voldoen", "by which criteria candidates were judged"),
    Text("Er waren geen criteria.", "There were no criteria."),
    Text("criteria", "criteria by which candidates were judged"),
    Text("of er meer criteria waren", "whether there were more criteria"),
    _THERE_WAS,
    _THERE_WERE,
    CRITERION,
)
CANDIDATES: Final = Listed(
    Text("wie de kandidaten waren, en hoeveel", "who the candidates were, and how many"),
    Text("Er waren geen kandidaten.", "There were no candidates."),
    Text("kandidaten", "candidates who could be chosen"),
    Text("of er meer kandidaten waren", "whether there were more candidates"),
    _THERE_WAS,
    _THERE_WERE,
    CANDIDATE,
)
ASSESSORS: Final = Listed(
    Text("wie de kandidaten beoordeelden", "who judged the candidates"),
    Text("Niemand beoordeelde de kandidaten.", "Nobody judged the candidates."),
    Text("iemand die de kandidaten beoordeelde", "somebody who judged the candidates"),
    Text("of er meer beoordelaars waren", "whether there were more assessors"),
    _THERE_WAS,
    _THERE_WERE,
    ASSESSOR,
)

# Who chose, and what for

WHO_AND_WHAT_FOR: Final = (
    Question(
        "by",
        Text("wie koos", "who chose"),
        Text("De keuze is gemaakt door {value}.", "The choice was made by {value}."),
    ),
    Question(
        "need",
        Text("waar een partner voor nodig is", "what a partner is needed for"),
        Text("Een partner is nodig voor: {value}", "A partner is needed for: {value}"),
        Text("Niemand schreef op waar een partner voor nodig is.", "Nobody wrote down what a partner is needed for."),
        Text("een beschrijving van waar een partner voor nodig is", "a description of what a partner is needed for"),
    ),
    Question(
        "why_not_alone",
        Text("waarom het niet zonder partner kan", "why it cannot be done without a partner"),
        Text("Waarom het niet zonder partner kan: {value}", "Why it cannot be done without a partner: {value}"),
        Text(
            "Niemand schreef op waarom het niet zonder partner kan.",
            "Nobody wrote down why it cannot be done without a partner.",
        ),
        Text("een reden waarom het niet zonder partner kan", "a reason why it cannot be done without a partner"),
    ),
    Question(
        "relation",
        Text("de vorm van de relatie met de partner", "the form of the relation with the partner"),
        Text("De vorm van de relatie met de partner: {value}.", "The form of the relation with the partner: {value}."),
    ),
)
PRIVATE_FORM: Final = Question(
    "private_form_reason",
    Text(
        "waarom een vorm van privaatrecht, zoals een stichting of coöperatie",
        "why a form of private law, such as a foundation or a cooperative",
    ),
    Text(
        "Waarom een vorm van privaatrecht, zoals een stichting of coöperatie: {value}",
        "Why a form of private law, such as a foundation or a cooperative: {value}",
    ),
    Text("Niemand schreef op waarom een vorm van privaatrecht.", "Nobody wrote down why a form of private law."),
    Text("een reden voor een vorm van privaatrecht", "a reason for a form of private law"),
)
ROUTE: Final = Question(
    "route",
    Text("de inkooproute", "the procurement route"),
    Text("De inkooproute, volgens opgave van {by}: {value}.", "The procurement route, as {by} states: {value}."),
)

# Criteria

WEIGHT: Final = Question(
    "weight",
    Text("hoe zwaar een criterium weegt", "how heavily a criterion weighs"),
    Text("Gewicht: {value}.", "Weight: {value}."),
    short=Text("Gewicht", "Weight"),
)
MEASURED_BY: Final = Question(
    "measured_by",
    Text("waaraan een criterium wordt gemeten", "by what a criterion is measured"),
    Text("Gemeten aan: {value}", "Measured by: {value}"),
    Text("Het wordt nergens aan gemeten.", "It is measured by nothing."),
    Text("iets waaraan een criterium wordt gemeten", "something by which a criterion is measured"),
    short=Text("Gemeten aan", "Measured by"),
)
FIXED: Final = Question(
    "fixed",
    Text("wanneer een criterium is vastgesteld", "when a criterion was fixed"),
    Text("Vastgesteld {when}.", "Fixed {when}."),
    short=Text("Wanneer vastgesteld", "When fixed"),
)

# How candidates could come forward

ANY_PROCEDURE: Final = Question(
    "procedure",
    Text("hoe kandidaten zich konden melden", "how candidates could come forward"),
    NOTHING,
    Text("Er was geen procedure.", "There was no procedure."),
    Text("een procedure", "a procedure"),
)
PROCEDURE_KIND: Final = Question(
    "kind",
    Text("welke procedure er was", "which procedure there was"),
    Text("De procedure: {value}.", "The procedure: {value}."),
)
ANNOUNCED: Final = Question(
    "announced",
    Text("wanneer de procedure is bekendgemaakt", "when the procedure was announced"),
    Text("De procedure is bekendgemaakt {when}.", "The procedure was announced {when}."),
    Text("De procedure is nooit bekendgemaakt.", "The procedure was never announced."),
    Text("een bekendmaking", "an announcement"),
)
INTENTION_ANNOUNCED: Final = ANNOUNCED._replace(
    told=Text("Het plan voor deze keuze is bekendgemaakt {when}.", "The plan for this choice was announced {when}."),
    none=Text("Het plan voor deze keuze is nooit bekendgemaakt.", "The plan for this choice was never announced."),
)
ANNOUNCED_AT: Final = Question(
    "announced_at",
    Text("waar de procedure is bekendgemaakt", "where the procedure was announced"),
    Text("Waar dat te lezen was: {value}", "Where that could be read: {value}"),
)
DEADLINE: Final = Question(
    "deadline",
    Text("tot wanneer kandidaten zich konden melden", "until when candidates could come forward"),
    Text("De laatste dag om zich te melden: {value}.", "The last day to come forward: {value}."),
)
ANSWERS: Final = Question(
    "questions_answered_to_all",
    Text("of antwoorden op vragen naar alle kandidaten gingen", "whether answers to questions went to all candidates"),
    Text("Antwoorden op vragen gingen naar alle kandidaten.", "Answers to questions went to all candidates."),
    Text(
        "Antwoorden op vragen gingen niet naar alle kandidaten.", "Answers to questions did not go to all candidates."
    ),
    Text("antwoorden op vragen aan alle kandidaten", "answers to questions for all candidates"),
)
SINGLE_CANDIDATE: Final = Question(
    "single_candidate_reason",
    Text("waarom er maar één kandidaat in beeld was", "why only one candidate came into question"),
    Text("Waarom er maar één kandidaat in beeld was: {value}", "Why only one candidate came into question: {value}"),
    Text(
        "Er is geen reden gegeven waarom er maar één kandidaat in beeld was.",
        "No reason was given why only one candidate came into question.",
    ),
    Text("een reden waarom er maar één kandidaat in beeld was", "a reason why only one candidate came into question"),
)

# Candidates

OUTCOME: Final = Question(
    "outcome",
    Text("wat er van een kandidaat werd", "what became of a candidate"),
    Text("Uitkomst: {value}.", "Outcome: {value}."),
    short=Text("Uitkomst", "Outcome"),
)
REASON: Final = Question(
    "reason",
    Text("waarom een kandidaat die uitkomst kreeg", "why a candidate had that outcome"),
    Text("Waarom: {value}", "Why: {value}"),
    Text("Daarvoor is geen reden gegeven.", "No reason was given for it."),
    Text("een reden voor de uitkomst van een kandidaat", "a reason for the outcome of a candidate"),
    short=Text("Waarom", "Why"),
)
SHORTLISTED: Final = Question(
    "shortlisted",
    Text("of een kandidaat door een eerste ronde kwam", "whether a candidate came through a first round"),
    Text("Eerste ronde: doorgekomen.", "First round: passed."),
    Text("Eerste ronde: niet doorgekomen.", "First round: not passed."),
    short=Text("Eerste ronde", "First round"),
)
SOURCE: Final = Question(
    "source",
    Text("hoe een kandidaat in beeld kwam", "how a candidate came into view"),
    Text("In beeld gekomen door: {value}", "Came into view by: {value}"),
    short=Text("In beeld gekomen door", "Came into view by"),
)

# Assessors

ASSESSED: Final = Question(
    "assessed",
    Text("wanneer de kandidaten voor het eerst zijn beoordeeld", "when the candidates were first judged"),
    Text("De kandidaten zijn voor het eerst beoordeeld {when}.", "The candidates were first judged {when}."),
)
DECLARED: Final = Question(
    "declared",
    Text(
        "of een beoordelaar een verklaring over eigen belangen gaf", "whether an assessor gave a statement on interests"
    ),
    Text("Verklaring over eigen belangen: gegeven.", "Statement on interests: given."),
    Text("Verklaring over eigen belangen: niet gegeven.", "Statement on interests: not given."),
    Text("een verklaring over eigen belangen van een beoordelaar", "a statement on interests of an assessor"),
    short=Text("Verklaring over eigen belangen", "Statement on interests"),
)
DECLARED_BY_CANDIDATE: Final = DECLARED._replace(
    label=Text(
        "of een beoordelaar die bij een kandidaat hoort, een verklaring over eigen belangen gaf",
        "whether an assessor who belongs to a candidate gave a statement on interests",
    ),
    lack=Text(
        "een verklaring over eigen belangen van een beoordelaar die bij een kandidaat hoort",
        "a statement on interests of an assessor who belongs to a candidate",
    ),
)
INTERESTS: Final = Question(
    "interests",
    Text("welke belangen een beoordelaar opgaf", "which interests an assessor declared"),
    Text("Opgegeven belangen: {value}", "Declared interests: {value}"),
    Text("Opgegeven belangen: geen.", "Declared interests: none."),
    short=Text("Opgegeven belangen", "Declared interests"),
)
RECUSED_PERHAPS: Final = Question(
    "recused",
    Text(
        "of een beoordelaar meedeed bij wat de eigen belangen raakt",
        "whether an assessor took part in what touches his or her interests",
    ),
    Text("Bij wat die belangen raakt: niet meegedaan.", "In what touches those interests: took no part."),
    Text("Bij wat die belangen raakt: wel meegedaan.", "In what touches those interests: took part."),
    short=Text("Bij wat die belangen raakt", "In what touches those interests"),
)
RECUSED: Final = RECUSED_PERHAPS._replace(
    lack=Text(
        "een beoordelaar met belangen die niet meedeed bij wat die raakt",
        "an assessor with interests who took no part in what touches them",
    ),
)

# Comparison and checks

COMPARED: Final = Question(
    "comparison",
    Text("hoe de kandidaten zijn vergeleken", "how the candidates were compared"),
    Text("Hoe de kandidaten zijn vergeleken: {value}", "How the candidates were compared: {value}"),
    Text("De kandidaten zijn niet met elkaar vergeleken.", "The candidates were not compared."),
    Text("een vergelijking van de kandidaten", "a comparison of the candidates"),
)
INTEGRITY: Final = Question(
    "integrity",
    Text("welke controles op integriteit zijn gedaan", "which checks of integrity were done"),
    Text("Welke controles op integriteit zijn gedaan: {value}", "Which checks of integrity were done: {value}"),
    Text("Er zijn geen controles op integriteit gedaan.", "No checks of integrity were done."),
    Text("controles op integriteit", "checks of integrity"),
)

# The decision

ANY_DECISION: Final = Question(
    "decision",
    Text("wie besloot, wanneer en onder welke voorwaarden", "who decided, when and under which conditions"),
    NOTHING,
)
DECIDED_BY: Final = Question(
    "by",
    Text("wie besloot", "who decided"),
    Text("Het besluit is genomen door: {value}.", "The decision was taken by: {value}."),
)
DECIDED_ON: Final = Question(
    "date",
    Text("wanneer is besloten", "when it was decided"),
    Text("Er is besloten {when}.", "It was decided {when}."),
)
COUNCIL_HEARD: Final = Question(
    "council_heard",
    Text("of de raad iets over de keuze kon zeggen, en wanneer", "whether the council could give its views, and when"),
    Text("De raad kon er iets over zeggen {when}.", "The council could give its views {when}."),
    Text("De raad kon er niets over zeggen.", "The council could not give its views."),
    Text("een moment waarop de raad er iets over kon zeggen", "a moment at which the council could give its views"),
)
AFTER_DECISION: Final = (
    Question(
        "conditions",
        Text("onder welke voorwaarden is besloten", "under which conditions it was decided"),
        Text("De voorwaarden: {value}", "The conditions: {value}"),
        Text("Er zijn geen voorwaarden.", "There are no conditions."),
    ),
    Question(
        "until",
        Text("tot wanneer het besluit geldt", "until when the decision holds"),
        Text("De laatste dag waarop het besluit geldt: {value}.", "The last day on which the decision holds: {value}."),
        Text("Het besluit heeft geen einddatum.", "The decision has no end date."),
    ),
    Question(
        "review",
        Text("wanneer het besluit opnieuw wordt bekeken", "when the decision is looked at again"),
        Text("Het besluit wordt opnieuw bekeken {when}.", "The decision is looked at again {when}."),
        Text(
            "Het is niet gepland om het besluit opnieuw te bekijken.",
            "It is not planned to look at the decision again.",
        ),
    ),
)

# Where it can be read

ANY_PUBLICATION: Final = Question(
    "publication",
    Text("waar de keuze te lezen is", "where the choice can be read"),
    NOTHING,
)
URL: Final = Question(
    "url",
    Text("waar de keuze te lezen is", "where the choice can be read"),
    Text("Te lezen op: {value}", "To be read at: {value}"),
    Text("De keuze is niet openbaar.", "The choice is not public."),
)
PUBLIC_SINCE: Final = Question(
    "date",
    Text("sinds wanneer de keuze te lezen is", "since when the choice can be read"),
    Text("Openbaar gemaakt {when}.", "Made public {when}."),
)
WITHHELD: Final = Question(
    "withheld",
    Text("of er iets is weggelaten", "whether something was left out"),
    Text("Weggelaten is: {value}", "Left out is: {value}"),
    Text("Er is niets weggelaten.", "Nothing was left out."),
)
WHY_NOT_PUBLIC: Final = Question(
    "reason",
    Text("waarom iets niet openbaar is", "why something is not public"),
    Text("De reden daarvoor: {value}", "The reason for that: {value}"),
    Text("Daarvoor is geen reden gegeven.", "No reason was given for that."),
    Text("een reden waarom iets niet openbaar is", "a reason why something is not public"),
)

# What was agreed on afterwards

ANY_FOLLOW_UP: Final = Question(
    "follow_up",
    Text("wat na de keuze is afgesproken", "what was agreed on after the choice"),
    NOTHING,
)
AGREED: Final = (
    Question(
        "contract",
        Text("welk contract, convenant of besluit er is", "which contract, covenant or decision there is"),
        Text("Het contract, convenant of besluit: {value}", "The contract, covenant or decision: {value}"),
        Text("Er is geen contract, convenant of besluit.", "There is no contract, covenant or decision."),
    ),
    Question(
        "exit",
        Text("wat er over stoppen is afgesproken", "what was agreed on leaving"),
        Text("Afgesproken over stoppen: {value}", "Agreed on leaving: {value}"),
        Text("Over stoppen is niets afgesproken.", "Nothing was agreed on leaving."),
    ),
    Question(
        "data",
        Text("van wie de gegevens en de kennis zijn", "whose the data and the knowledge are"),
        Text("Afgesproken over gegevens en kennis: {value}", "Agreed on data and knowledge: {value}"),
        Text("Over gegevens en kennis is niets afgesproken.", "Nothing was agreed on data and knowledge."),
    ),
    Question(
        "licence",
        Text("wie software en teksten mag gebruiken", "who may use software and texts"),
        Text(
            "Afgesproken over gebruik van software en teksten: {value}", "Agreed on use of software and texts: {value}"
        ),
        Text(
            "Over gebruik van software en teksten is niets afgesproken.",
            "Nothing was agreed on use of software and texts.",
        ),
    ),
    Question(
        "social_return",
        Text(
            "wat de partner doet voor mensen die moeilijk werk vinden",
            "what the partner does for people who hardly find work",
        ),
        Text(
            "Afgesproken over mensen die moeilijk werk vinden, en andere inkoopvoorwaarden: {value}",
            "Agreed on people who hardly find work, and other terms of procurement: {value}",
        ),
        Text(
            "Over mensen die moeilijk werk vinden is niets afgesproken.",
            "Nothing was agreed on people who hardly find work.",
        ),
    ),
)
