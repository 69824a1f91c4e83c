"""The report: what is wrong, what is missing, what was accepted, and by what it was made."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from samenwerking import (
    ALL_RULES,
    GOOD_GOVERNANCE,
    ITSELF,
    NONE,
    Acceptance,
    Basis,
    Case,
    Cooperative,
    Event,
    EventKind,
    Evidence,
    InvalidError,
    Municipality,
    Network,
    Organ,
    OrganKind,
    RuleSet,
    Severity,
    Source,
    Status,
    Subject,
    Task,
    Truth,
    WhyUnknown,
    but,
    check,
    dumps,
    find,
    forms,
    load,
    read,
    rule,
    unknown,
)
from samenwerking.formats.documents import plain_at
from samenwerking.rules.examples import COOPERATIVE, ENDED, PLAIN, PUBLIC_BODY, aged
from samenwerking.rules.findings import AcceptanceState

DAY = "2025-03-01"
NOBODY = but(COOPERATIVE, {"tasks/home-care/how": []})
LATE = but(PUBLIC_BODY, {"record/budget_sent:2025/date": "2024-09-17"})


@rule("OWN-2", "crashes", en="It crashes.")
def crashes(case: Case) -> Truth:
    raise ZeroDivisionError("by nothing")


@rule("OWN-3", "says-nothing-of-its-gap", en="It is wrong.")
def silent(case: Case) -> Truth:
    return unknown()


# What is wrong


def test_a_finding_says_all() -> None:
    (finding,) = check(LATE, on=DAY).findings

    assert (finding.code, finding.name) == ("WGR034-03", "budget-sent-before-final-date")
    assert finding.severity is Severity.ERROR
    assert finding.text.nl == "De begroting 2025 is niet voor 15 september aan de toezichthouder gezonden."
    assert finding.text.en == "The budget 2025 was not sent to the supervisor before 15 September."
    assert finding.citation.nl == "Wgr 34 lid 2"
    assert finding.link == "https://wetten.overheid.nl/jci1.3:c:BWBR0003740&artikel=34&lid=2&g=2024-09-15"
    assert finding.place == "record/budget_sent:budget:2025:oeverland/date"
    assert str(find(LATE, finding.place)) == "2024-09-17"
    assert finding.values[0] == "2024-09-17"
    assert finding.basis is Basis.STATED
    assert (finding.file, finding.line) == (None, None)


def test_a_finding_of_a_file_has_its_line(tmp_path: Path) -> None:
    path = tmp_path / "late.yaml"
    path.write_text(dumps(LATE), encoding="utf-8")

    (finding,) = check(read(path), on=DAY).findings

    line = path.read_text(encoding="utf-8").splitlines()[(finding.line or 0) - 1]
    assert finding.file == str(path)
    assert "2024-09-17" in line
    assert f"{path}:{finding.line}:{finding.column}" in check(read(path), on=DAY).text("en").replace("\n", "")


def test_the_whole_document_is_a_place_too(tmp_path: Path) -> None:
    """What is about the collaboration as a whole stands at the beginning of the file."""
    wrong = but(PLAIN, {"self_descriptions": []})

    @rule("OWN-4", "always-wrong", en="It is wrong.")
    def always(case: Case) -> Truth:
        return case.has_ended & ~case.has_ended

    path = tmp_path / "one.json"
    path.write_text(dumps(wrong, format="json"), encoding="utf-8")
    (finding,) = check(read(path), on=DAY, rules=RuleSet.of(always)).findings
    assert (finding.place, finding.line, finding.column) == ("", 1, 1)


def test_what_was_not_read_in_the_law_is_said() -> None:
    late = but(PLAIN, {"provisions/evaluation/arranged": False})

    report = check(late, on=DAY)

    assert [finding.basis for finding in report.findings] == [Basis.REPORTED]
    assert "Wgr 11a (taken from commentaries)" in report.text("en")


def test_the_worst_comes_first() -> None:
    both = but(LATE, {"tasks/waste/how": []})

    assert [finding.severity for finding in check(both, on=DAY).findings] == [Severity.ERROR, Severity.WARNING]
    text = check(both, on=DAY).text("nl")
    assert text.index("WGR034-03") < text.index("GOV013")


@pytest.mark.parametrize(("document", "ok"), [(LATE, False), (NOBODY, True), (PUBLIC_BODY, True)])
def test_only_an_error_fails(document: Any, ok: bool) -> None:
    report = check(document, on=DAY)

    assert report.ok is ok
    assert report.complete is not report.unknown


def test_a_milder_case_is_a_warning() -> None:
    """Said to be retroactive: the law on entry into force leaves room."""
    retroactive = but(
        PLAIN,
        {
            "record/published:founding/date": "2023-01-15",
            "record/in_force:founding/effective": "2023-01-01",
        },
    )

    (finding,) = check(retroactive, on=DAY).findings
    assert (finding.code, finding.severity) == ("WGR026-04", Severity.WARNING)
    assert check(retroactive, on=DAY).ok


def test_a_weekend_is_a_note() -> None:
    """14 September 2025 is a Sunday: sent on Monday the 15th is no violation, and worth knowing."""
    sent = [find(PUBLIC_BODY, f"record/{kind}:2025") for kind in ("adopted", "budget_sent")]
    days = {EventKind.ADOPTED: "2025-09-05", EventKind.BUDGET_SENT: "2025-09-15"}
    monday = but(PUBLIC_BODY, {"record": [attrs.evolve(one, year=2026, date=days[one.kind]) for one in sent]})

    outcome = check(monday, on="2025-12-01").outcome("WGR034-03")

    assert outcome.status is Status.SATISFIED
    assert "2025-09-14" in outcome.notes[0].nl
    assert "WGR034-03: De laatste dag, 2025-09-14" in check(monday, on="2025-12-01").text("nl")


# Acceptances


def accepted(at: str | None, until: str | None = None, code: str = "WGR034-03") -> Any:
    """Return the late budget with an acceptance."""
    acceptance = Acceptance(code, at, reason="verlof van de provincie", by="algemeen bestuur", until=until)
    return but(LATE, {"acceptances": [acceptance]})


@pytest.mark.parametrize("at", ["record/budget_sent:2025/date", "record/budget_sent:budget:2025:oeverland/date", None])
def test_an_accepted_violation_stays_and_no_longer_fails(at: str | None) -> None:
    report = check(accepted(at, until=DAY), on=DAY)

    assert report.ok
    assert report.outcome("WGR034-03").status is Status.VIOLATED
    assert report.findings[0].accepted is not None
    text = report.text("en")
    assert "Violated" not in text
    assert "(accepted by algemeen bestuur: verlof van de provincie)" in " ".join(text.split())
    assert [state for _, state in report.acceptances] == [AcceptanceState.COUNTS]


def test_an_acceptance_that_expired_is_reported() -> None:
    report = check(accepted("record/budget_sent:2025/date", until="2025-02-28"), on=DAY)

    assert not report.ok
    assert [state for _, state in report.acceptances] == [AcceptanceState.EXPIRED]
    assert "record/budget_sent:2025/date: expired" in report.text("en")


@pytest.mark.parametrize("document", [accepted("record/adopted:2025"), accepted(None, code="GOV013")])
def test_an_acceptance_that_matches_nothing_is_reported(document: Any) -> None:
    report = check(document, on=DAY)

    assert not report.ok
    assert [state for _, state in report.acceptances] == [AcceptanceState.MATCHES_NOTHING]
    assert "past bij geen bevinding" in report.text("nl")


def test_an_acceptance_of_what_is_unknown_waits() -> None:
    document = but(accepted(None), {"record/budget_sent:2025/date": None})

    assert [state for _, state in check(document, on=DAY).acceptances] == [AcceptanceState.OPEN]


def test_an_acceptance_of_a_rule_that_was_not_checked_is_left_alone() -> None:
    assert check(accepted(None), on=DAY, rules=GOOD_GOVERNANCE).acceptances == ()


# What is missing


def test_missing_facts_are_grouped_and_the_most_telling_comes_first() -> None:
    open_questions = but(COOPERATIVE, {"tasks/home-care/joint": None, "organs/board/seats": None})

    report = check(open_questions, on=DAY)

    numbers = [len(one.codes) for one in report.missing]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[0] > 1
    assert len({one.fact for one in report.missing}) == len(report.missing)
    assert {code for one in report.missing for code in one.codes} == {outcome.code for outcome in report.unknown}


def test_evidence_says_why_and_whom_to_ask() -> None:
    network = Network(
        "n",
        start="2020",
        organs=[Organ("board", OrganKind.BOARD)],
        sources=[Source("clerk", "Griffie")],
        evidence=[Evidence("organs/board/decision_rule", "clerk", why_unknown=WhyUnknown.NOT_STATED)],
    )

    report = check(network, on=DAY)

    found = [one for one in report.missing if "organs/board/decision_rule" in one.places]
    assert found[0].why is WhyUnknown.NOT_STATED
    assert found[0].sources == ("clerk",)
    assert "not stated: ask Griffie" in " ".join(report.text("en", verbose=True).split())
    assert "niet vermeld: vraag na bij Griffie" in " ".join(report.text("nl", verbose=True).split())


def test_a_rule_that_names_no_gap_is_not_lost() -> None:
    report = check(Network("n"), on=DAY, rules=RuleSet.of(silent))

    assert [one.codes for one in report.missing] == [("OWN-3",)]
    assert not report.complete


def test_verbose_tells_all() -> None:
    report = check(load(Path(__file__).parents[1] / "examples" / "rondom_wijchen.yaml"), on="2017-11-17")

    short, long = report.text("en"), report.text("en", verbose=True)

    assert "--verbose" in short
    assert "--verbose" not in long
    for code in ALL_RULES.codes:
        assert f"  - {code}  " in long
    assert report.receipt.document[:16] in long


# Which day, and what stands on it


@pytest.mark.parametrize(
    ("document", "day", "note"),
    [
        (but(NOBODY, {"draft": True}), DAY, "On 2025-03-01 it had not begun: as planned."),
        (NOBODY, "2022-12-01", "On 2022-12-01 it had not begun: as planned."),
        (but(NOBODY, {"start": None}), DAY, "It is not certain that it stands on 2025-03-01."),
        (ENDED, DAY, "On 2025-03-01 it had ended."),
    ],
)
def test_the_report_says_what_stands(document: Any, day: str, note: str) -> None:
    report = check(document, on=day)

    assert report.note is not None
    assert report.note.en == note
    assert note in report.text("en")


@pytest.mark.parametrize("document", [but(NOBODY, {"draft": True}), but(NOBODY, {"start": None})])
def test_a_draft_and_an_unknown_start_are_judged_as_planned(document: Any) -> None:
    assert [finding.code for finding in check(document, on=DAY).findings] == ["GOV013"]
    assert [finding.code for finding in check(NOBODY, on="2022-12-25").findings] == ["GOV013"]


def test_after_the_end_only_acts_and_the_ending_count() -> None:
    nobody = but(ENDED, {"tasks/home-care/how": []})

    report = check(nobody, on=DAY)

    applicable = {outcome.code for outcome in report.outcomes if outcome.status is not Status.NOT_APPLICABLE}
    assert applicable == {"GW-160-01", "GW-160-02", "GOV041", "GOV042"}
    assert report.outcome("GOV013").why is not None
    assert report.outcome("GOV013").why.en == "the collaboration has ended"  # type: ignore[union-attr]


def test_a_check_sees_no_later_event() -> None:
    assert check(ENDED, on="2024-12-31").outcome("GOV042").status is Status.NOT_APPLICABLE
    assert check(ENDED, on="2025-01-01").outcome("GOV042").status is Status.SATISFIED


def test_what_is_due_later_cannot_be_missed_yet() -> None:
    not_sent = but(PUBLIC_BODY, {"record/budget_sent:2025": find(PUBLIC_BODY, "record/budget_sent:2025")})
    not_sent = but(not_sent, {"record/budget_sent:2025/date": None, "record/budget_sent:2025/done": False})

    assert check(not_sent, on="2024-09-14").outcome("WGR034-03").status is Status.UNKNOWN
    assert check(not_sent, on="2024-09-15").outcome("WGR034-03").status is Status.VIOLATED


def test_the_day_must_be_whole() -> None:
    with pytest.raises(InvalidError, match="2025-03"):
        check(PLAIN, on="2025-03")
    assert check(PLAIN, on=dt.date(2025, 3, 1)).day == dt.date(2025, 3, 1)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"what": "wijchen.yaml"}, "check: what: found text 'wijchen.yaml', expected a collaboration or a document. "),
        ({"rules": "GOV036"}, "check: rules: found text 'GOV036', expected a set of rules. Choose with ALL_RULES.sel"),
        ({"rules": [ALL_RULES]}, "check: rules: found list [<RuleSet"),
    ],
)
def test_what_cannot_be_checked_is_said(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidError) as caught:
        check(**{"what": Network("n"), "on": "2026-01-01", **wrong})

    assert caught.value.text("en").startswith(said)


def test_another_chapter_has_its_own_articles() -> None:
    from samenwerking.rules.examples import DELTA, ELM

    chapter_five = but(
        aged(PLAIN, "2023-01-01"),
        {
            "participants": [ELM.executive, DELTA.executive_board],
            "parties": [*PLAIN.parties, DELTA],
            "provisions/evaluation/arranged": False,
        },
    )

    (finding,) = check(chapter_five, on=DAY, rules=ALL_RULES.select("WGR011A-01")).findings
    assert finding.citation.nl == "Wgr 11a jo. 62"
    assert check(chapter_five, on=DAY).status("WGR061-01") is Status.SATISFIED
    assert check(chapter_five, on=DAY).status("WGR050-01") is Status.NOT_APPLICABLE


# Crashes, data, text


def test_a_rule_that_crashes_is_loud_and_the_others_run() -> None:
    report = check(NOBODY, on=DAY, rules=GOOD_GOVERNANCE | RuleSet.of(crashes))

    assert [error.code for error in report.errors] == ["OWN-2"]
    assert "by nothing" in report.errors[0].error
    assert "crashes" in report.errors[0].trace
    assert not report.ok
    assert not report.complete
    assert [finding.code for finding in report.findings] == ["GOV013"]
    assert "OWN-2: ZeroDivisionError: by nothing" in report.text("en")
    assert "liepen vast" in report.text("nl")


def test_asking_for_what_was_not_checked_is_an_error() -> None:
    report = check(NOBODY, on=DAY, rules=(GOOD_GOVERNANCE | RuleSet.of(crashes)).select("GOV013", "OWN"))

    with pytest.raises(InvalidError, match="crashed"):
        report.outcome("OWN-2")
    with pytest.raises(InvalidError, match="not selected"):
        report.outcome("GOV012")
    with pytest.raises(InvalidError, match="GOV012"):
        report.outcome("GOV0012")


def test_a_code_of_a_chapter_is_no_matter_of_private_law() -> None:
    assert check(COOPERATIVE, on=DAY).status("WGR050-01") is Status.NOT_APPLICABLE


def test_the_json_has_both_languages_and_a_version() -> None:
    report = check(LATE, on=DAY)

    data = json.loads(json.dumps(report.to_json()))

    assert data["samenwerking_report"] == 1
    assert data["day"] == DAY
    assert data["ok"] is False
    assert data["counts"] == {status.value: report.counts[status] for status in Status}
    assert set(data["findings"][0]["text"]) == {"nl", "en"}
    assert data["findings"][0]["facts"][0]["value"] == "2024-09-17"
    assert {row["code"] for row in data["rules"]} == set(ALL_RULES.codes)
    assert data["receipt"]["document"] == report.receipt.document
    assert "10" in data["receipt"]["uncoded"]["Wgr"]


def test_the_receipt_follows_the_document() -> None:
    one, same, other = (check(document, on=DAY).receipt for document in (LATE, LATE, PUBLIC_BODY))

    assert one == same
    assert one.document != other.document
    assert one.fingerprint == ALL_RULES.fingerprint


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("document", [LATE, NOBODY, ENDED, PUBLIC_BODY])
def test_the_text_fits_a_terminal(document: Any, language: Any) -> None:
    text = check(document, on=DAY).text(language, verbose=True)

    assert [line for line in text.splitlines() if len(line) > 100] == []
    assert "Text(" not in text
    assert "None" not in text


def test_the_rows_are_plain() -> None:
    rows = check(Cooperative("c", tasks=[Task("care", how=ITSELF)]), on=DAY).rows()

    assert [row["code"] for row in rows] == list(ALL_RULES.codes)
    assert json.dumps(rows)
    gov013 = next(row for row in rows if row["code"] == "GOV013")
    assert (gov013["status"], gov013["applies"]) == ("satisfied", "yes")


def test_it_shows_itself() -> None:
    assert repr(check(LATE, on=DAY)).startswith("<Report on 'delta-region', 2025-03-01: 1 violated, ")
    assert str(check(LATE, on=DAY)) == check(LATE, on=DAY).text()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("", "wijchen-five"),
        ("participants", [{"holder": "gm0363"}]),
        ("participants/gm0363/roles", ["participant"]),
        ("participants/gm0599", None),
        ("legal_form", "none"),
        ("record/made:founding/form", "foundation"),
    ],
)
def test_a_value_is_what_a_file_would_hold(place: str, value: object) -> None:
    made = Event(EventKind.MADE, regarding=Subject.FOUNDING, form=forms.Foundation)
    amsterdam = Municipality("gm0363", "Amsterdam")
    five = Network("wijchen-five", participants=[amsterdam], legal_form=NONE, record=[made])

    assert plain_at(five, place) == value
