"""Rules whose checks do not take what they are given, or give what is no answer."""

from __future__ import annotations

from samenwerking import YES, Case, Presence, Seat, Task, Truth, Verdict, rule, since, wgr

SEVERAL = since("2020-01-01", wgr("1"), 3)


@rule("OWN-1", "takes-no-case", en="x")  # error
def takes_no_case() -> Truth:
    return YES


@rule("OWN-2", "takes-a-value-without-versions", en="x")  # error
def takes_a_value(case: Case, least: int) -> Truth:
    return YES


@rule("OWN-3", "takes-another-value", versions=[SEVERAL], en="x")  # error
def takes_another_value(case: Case, least: str) -> Truth:
    return YES


@rule("OWN-4", "takes-another-instance", over=Case.tasks, en="x")  # error
def takes_another_instance(case: Case, seat: Presence[Seat]) -> Truth:
    return YES


@rule("OWN-5", "takes-no-value", versions=[SEVERAL], over=Case.tasks, en="x")  # error
def takes_no_value(case: Case, task: Presence[Task]) -> Truth:
    return YES


@rule("OWN-6", "takes-them-in-another-order", versions=[SEVERAL], over=Case.tasks, en="x")  # error
def takes_them_in_another_order(case: Case, task: Presence[Task], least: int) -> Truth:
    return YES


@rule("OWN-7", "answers-with-a-bool", en="x")  # error
def answers_with_a_bool(case: Case) -> bool:
    return True


@rule("OWN-8", "forgets-to-answer", en="x")  # error
def forgets_to_answer(case: Case) -> Truth | None:
    return None


@rule("OWN-9", "says-what-no-rule-says", text="x")  # error
def says_what_no_rule_says(case: Case) -> Truth:
    return YES


@rule("OWN-10", "is-over-no-instances", over=lambda case: [1, 2], en="x")  # error
def is_over_no_instances(case: Case, number: int) -> Truth:
    return YES


@rule("OWN-11", "asks-a-truth", en="x")
def asks_a_truth(case: Case) -> Truth:
    return case.is_indefinite and ~case.has_ended  # error: mypy


@rule("OWN-12", "branches-on-a-truth", en="x")
def branches_on_a_truth(case: Case) -> Verdict:
    if case.is_indefinite:  # error
        return Verdict(case.has_ended)
    return Verdict(~case.has_ended)


@rule("OWN-13", "reads-what-no-case-has", en="x")
def reads_what_no_case_has(case: Case) -> Truth:
    return case.provisions  # error
