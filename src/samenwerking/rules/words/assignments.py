"""Words about assignments: what those who answer the what asked of those who answer the how."""

from __future__ import annotations

from samenwerking.errors import Path
from samenwerking.language import Text
from samenwerking.model.character import OpenList
from samenwerking.model.holders import Holder
from samenwerking.model.tasks import Assignment
from samenwerking.rules.words.reading import stated
from samenwerking.rules.words.tasks import TaskThere, TaskWords
from samenwerking.values.marks import NONE
from samenwerking.values.truth import YES, Truth, all_of, any_of, known, unknown


class AssignmentWords(TaskWords):
    """Words about the way from the what to the how, and back."""

    def hands_differ(self, task: TaskThere, party: str | None = None) -> Truth:
        """Say whether somebody, or this party, answers the how of a task and not the what."""
        what, how = self._holders(task, "what"), self._holders(task, "how")
        found = []
        for there in how.all:
            if party in (None, there.element.holder.party):
                found.append(there.present & self._is_apart(task, there.element.holder))
        if party is not None:
            return any_of(found)
        more = how.may_be_more | what.may_be_more if not found else how.may_be_more
        return any_of([*found, more])

    def _is_apart(self, task: TaskThere, holder: Holder) -> Truth:
        """Say whether a holder of the how of a task is none of the what, though there are some."""
        what = self._holders(task, "what")
        path, words = (*task.path, "what"), {"task": task}
        others = [one.present for one in what.all if one.element.holder.party != holder.party]
        own = [one.present for one in what.all if one.element.holder.party == holder.party]
        somebody = any_of([*others, what.may_be_more])
        missing = unknown(self._gap(path, _WHO_ANSWERS, **words))
        apart = somebody & ~any_of([*own, what.may_be_more])
        return missing if apart.is_unknown else apart

    def is_assigned(self, task: TaskThere) -> Truth:
        """Say whether each who answers the how and not the what has an assignment, and reports back."""
        how = self._holders(task, "how")
        found = [
            ~there.present
            | ~self._is_apart(task, there.element.holder)
            | self._has_assignment(task, there.element.holder)
            for there in how.all
        ]
        return all_of([*found, ~how.may_be_more])

    def _has_assignment(self, task: TaskThere, holder: Holder) -> Truth:
        listed = self._then.assignments(task)
        found = []
        for there in listed.all:
            one, path = there.element, there.path
            if one.to is not None and one.to.party != holder.party:
                continue
            to = YES if one.to is not None else unknown(self._gap((*path, "to"), _TO_WHOM, task=task))
            found.append(
                there.present & to & self._comes_from_what(task, one, (*path, "by")) & self._is_whole(task, one, path)
            )
        is_open = self._then.is_open(OpenList.ASSIGNMENTS)
        if found and not is_open:
            return any_of(found)
        where = (*task.path, "assignments")
        value = None if is_open else False
        return any_of([*found, self._tell(value, where, _ASSIGNMENT, _WHICH_ASSIGNMENT, task=task, who=holder)])

    def _comes_from_what(self, task: TaskThere, one: Assignment, path: Path) -> Truth:
        if one.by is None:
            return unknown(self._gap(path, _BY_WHOM, task=task))
        what = self._holders(task, "what")
        found = [there.present for there in what.all if there.element.holder.party == one.by.party]
        if what.may_be_more.is_no:
            return any_of(found) & known(True, self._fact(path, _ASSIGNER, task=task))
        return any_of([*found, unknown(self._gap((*task.path, "what"), _WHO_ANSWERS, task=task))])

    def _is_whole(self, task: TaskThere, one: Assignment, path: Path) -> Truth:
        """Say whether an assignment has document, result and budget, and how often and to whom is reported."""
        said = (("document", one.document, _DOCUMENT), ("result", one.result, _RESULT), ("budget", one.budget, _MONEY))
        parts = [
            self._tell(stated(value), (*path, name), label, _WHETHER_PART, part=label) for name, value, label in said
        ]
        where = (*path, "report_back")
        back = one.report_back
        if back is None or back is NONE:
            parts.append(self._tell(None if back is None else False, where, _REPORT, _WHETHER_REPORT, task=task))
        else:
            often = True if back.frequency is not None else None
            parts.append(self._tell(often, (*where, "frequency"), _REPORT, _HOW_OFTEN, task=task))
            parts.append(
                self._tell(True if back.to is not None else None, (*where, "to"), _REPORT, _TO_WHOM, task=task)
            )
        return all_of(parts)


_WHO_ANSWERS = Text("wie het wat bepaalt van: {task}", "who answers the what of: {task}")
_ASSIGNMENT = Text("opdracht aan {who}: {task}", "assignment to {who}: {task}")
_WHICH_ASSIGNMENT = Text("welke opdracht {who} heeft: {task}", "which assignment {who} has: {task}")
_ASSIGNER = Text("opdrachtgever: {task}", "who gives the assignment: {task}")
_BY_WHOM = Text("wie de opdracht gaf: {task}", "who gave the assignment: {task}")
_TO_WHOM = Text("aan wie: {task}", "to whom: {task}")
_WHETHER_PART = Text("of er is: {part}", "whether there is: {part}")
_DOCUMENT = Text("document van de opdracht", "document of the assignment")
_RESULT = Text("resultaat van de opdracht", "result of the assignment")
_MONEY = Text("budget van de opdracht", "budget of the assignment")
_REPORT = Text("terugkoppeling: {task}", "report back: {task}")
_WHETHER_REPORT = Text("of wordt teruggekoppeld: {task}", "whether there is a report back: {task}")
_HOW_OFTEN = Text("hoe vaak wordt teruggekoppeld: {task}", "how often there is a report back: {task}")
