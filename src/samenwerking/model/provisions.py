"""What the founding document arranges: arrangement, statutes, convention or covenant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, final

import attrs

from samenwerking.errors import Problem
from samenwerking.language import Text, same
from samenwerking.model.common import INHERIT, Id, to_period
from samenwerking.model.holders import Holder, to_open_holders
from samenwerking.model.organs import Majority
from samenwerking.model.period import Period
from samenwerking.schema.convert import to_date_or_none
from samenwerking.schema.labels import Labelled
from samenwerking.schema.part import Part
from samenwerking.schema.shapes import Range
from samenwerking.values.dates import PartialDate


@final
class ProvisionKind(Labelled):
    """The subject of a provision (*onderwerp van een bepaling*)."""

    DURATION = "duration", "looptijd"
    INTEREST = "interest", "belang"
    AMENDMENT = "amendment", "wijziging"
    ACCESSION = "accession", "toetreding"
    EXIT = "exit", "uittreding"
    EXIT_CONDITIONS = "exit_conditions", "voorwaarden voor uittreding"
    EXIT_CONSEQUENCES = "exit_consequences", "gevolgen van uittreding"
    EXIT_CONSEQUENCES_FOR_ASSETS = "exit_consequences_for_assets", "gevolgen van uittreding voor het vermogen"
    NOTICE_PERIOD = "notice_period", "opzegtermijn"
    DISSOLUTION = "dissolution", "opheffing"
    LIQUIDATION = "liquidation", "vereffening"
    TAKEOVER_OF_TASKS = "takeover_of_tasks", "overname van taken"
    TAKEOVER_OF_STAFF = "takeover_of_staff", "overname van personeel"
    TAKEOVER_OF_CONTRACTS = "takeover_of_contracts", "overname van contracten"
    SEAT_PLACE = "seat_place", "plaats van vestiging", "place of establishment"
    BOARD_COMPOSITION = "board_composition", "samenstelling van het bestuur"
    WEIGHTED_VOTES = "weighted_votes", "meervoudig stemrecht"
    NOT_ALL_APPOINT = "not_all_appoint", "niet alle deelnemers wijzen aan", "not all participants appoint"
    SECRETARY_MAY_BE_MEMBER = "secretary_may_be_member", "de secretaris mag lid zijn"
    DISMISSAL = "dismissal", "ontslag van leden"
    TRANSFERRED_POWERS_LISTED = "transferred_powers_listed", "opsomming van overgedragen bevoegdheden"
    BOARD_MAY_ENLARGE_POWERS = "board_may_enlarge_powers", "het bestuur mag bevoegdheden uitbreiden"
    RELATION_OF_POWERS = "relation_of_powers", "verhouding tot bevoegdheden van de deelnemers"
    VIEWS_ON_DECISIONS = "views_on_decisions", "zienswijzen op besluiten"
    PARTICIPATION_OF_RESIDENTS = "participation_of_residents", "participatie van inwoners"
    EVALUATION = "evaluation", "evaluatie"
    ACCOUNTABILITY = "accountability", "verantwoording"
    INFORMATION_BY_MEMBERS = "information_by_members", "inlichtingen door leden"
    INFORMATION_ON_REQUEST = "information_on_request", "inlichtingen op verzoek"
    ACTIVE_INFORMATION = "active_information", "actieve inlichtingen"
    COMMITTEES_FOR_INTERESTS = "committees_for_interests", "commissies voor belangen"
    PRIVATE_LAW_PARTICIPATION = "private_law_participation", "deelneming in privaatrechtelijke rechtspersonen"
    ARCHIVES = "archives", "archief"
    COST_KEY = "cost_key", "verdeelsleutel"
    SERVICE_AGREEMENTS = "service_agreements", "dienstverleningsovereenkomsten"
    ESCALATION = "escalation", "opschaling"
    DISPUTES = "disputes", "geschillen"
    DOUBLE_POSTS = "double_posts", "dubbele functies"
    SAFEGUARD = "safeguard", "waarborg tegen overheersing", "safeguard against dominance"
    MEMBER_NEEDS_THROUGH_CONTRACTS = (
        "member_needs_through_contracts",
        "doel: behoeften van leden door overeenkomsten met hen",
        "object: needs of members through contracts with them",
    )
    EXIT_POSSIBLE = "exit_possible", "uittreding staat open", "exit is open"
    EXIT_FEE = "exit_fee", "uittreedsom"
    EXIT_CONDITION_FITS_PURPOSE = "exit_condition_fits_purpose", "voorwaarde voor uittreding past bij het doel"
    OWN_MAJORITY_FOR_AMENDMENT = "own_majority_for_amendment", "eigen meerderheid voor statutenwijziging"
    PLURAL_VOTES = "plural_votes", "meer dan één stem voor een bestuurder", "plural votes of a director"
    DIRECTORS_BY_NON_MEMBERS = "directors_by_non_members", "benoeming van bestuurders door niet-leden"
    VOTES_FOR_NON_MEMBERS = "votes_for_non_members", "stemrecht van niet-leden"
    VACANCIES = "vacancies", "vervulling van vacatures"
    SURPLUS = "surplus", "bestemming van een batig saldo", "destination of a surplus"
    OBJECT = "object", "statutair doel", "statutory object"
    ABSENCE_OF_DIRECTORS = "absence_of_directors", "belet en ontstentenis van bestuurders"


@final
@attrs.frozen(eq=False, repr=False)
class Provision(Part):
    """
    What the founding document says on one subject (*bepaling*).

    Args:
        kind: The subject.

        arranged: Whether the document arranges it; `None`: not known.

        article: The article of the document.

        content: What it says, in words.

        until: Duration: the last day of a fixed time.

        indefinite: Duration: whether it is for an indefinite time.

        annual_contributions: Exit fee: how many times the yearly contribution.

        majority: Amendment: what it takes to change the purpose or the division of costs.

        holders: Those that the provision names, such as who takes over.

        period: Since when the document says so; left out: as the collaboration.

        id: A name for it, where its kind does not tell it from the others.

    Raises:
        InvalidError: If a duration is both fixed and indefinite, or content is given of what is not arranged.

    Example:
        >>> try:
        ...     Provision(ProvisionKind.DURATION, True, until="2030-12-31", indefinite=True)
        ... except InvalidError as error:
        ...     error.problems[0].place, error.problems[0].expected.en
        ('indefinite', 'a fixed duration or an indefinite one')
    """

    labels: ClassVar[Text] = Text("bepaling", "provision")
    key: ClassVar[tuple[str, ...]] = ("kind",)

    kind: ProvisionKind
    arranged: bool | None = None
    article: str | None = attrs.field(default=None, kw_only=True)
    content: str | None = attrs.field(default=None, kw_only=True)
    until: PartialDate | None = attrs.field(default=None, kw_only=True, converter=to_date_or_none)
    indefinite: bool | None = attrs.field(default=None, kw_only=True)
    annual_contributions: Annotated[int, Range(0, 1000)] | None = attrs.field(default=None, kw_only=True)
    majority: Majority | None = attrs.field(default=None, kw_only=True)
    holders: tuple[Holder, ...] = attrs.field(default=(), kw_only=True, converter=to_open_holders)
    period: Period = attrs.field(default=INHERIT, kw_only=True, converter=to_period)
    id: Id | None = attrs.field(default=None, kw_only=True)

    def invariants(self) -> Iterator[Problem]:
        if self.until is not None and self.indefinite:
            yield Problem(("indefinite",), same("true"), _FIXED_OR_NOT, _CHOOSE)
        if self.arranged is False and (self.until is not None or self.content is not None):
            yield Problem(("arranged",), same("false"), _ARRANGED, _LEAVE_OUT_CONTENT)


_FIXED_OR_NOT = Text("een vaste looptijd of een onbepaalde", "a fixed duration or an indefinite one")
_CHOOSE = Text("Noem één van beide.", "Name one of the two.")
_ARRANGED = Text("geen inhoud van wat niet geregeld is", "no content of what is not arranged")
_LEAVE_OUT_CONTENT = Text(
    "Laat de inhoud weg, of schrijf 'arranged: true'.", "Leave out the content, or write 'arranged: true'."
)
