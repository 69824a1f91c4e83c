"""Words about tasks: who answers the what, who the how, who carries them together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from samenwerking.language import Text
from samenwerking.model.character import OpenList
from samenwerking.model.holders import Holder
from samenwerking.model.tasks import JointlyResponsible, Task
from samenwerking.model.view import Elements, Presence
from samenwerking.rules.words.boards import BoardWords
from samenwerking.rules.words.instances import Instance, Instances
from samenwerking.rules.words.parties import size_of
from samenwerking.values.count import Count, total
from samenwerking.values.marks import NONE
from samenwerking.values.truth import NO, YES, Truth, all_of, any_of, known, unknown

TaskThere: TypeAlias = Presence[Task]
JointThere: TypeAlias = Presence[JointlyResponsible]


class TaskWords(BoardWords):
    """Words about tasks and who answers for them."""

    def tasks(self) -> Instances[TaskThere]:
        """Return the tasks."""
        listed = self._then.tasks
        found = (Instance(there, there.path, {"task": there}, there.present) for there in listed.all)
        instances = Instances.of(found, is_open=True)
        return instances if instances.items else Instances((), listed.may_be_more)

    def called(self, word: object) -> Text:
        """Return a word of a text as people read it: a task by its name."""
        if isinstance(word, Presence) and isinstance(word.element, Task):
            name = word.element.name or word.element.id
            return Text(name, name)
        return super().called(word)

    def _holders(self, task: TaskThere, column: Literal["what", "how", "joint"]) -> Elements[JointlyResponsible]:
        cache = self.__dict__.setdefault("_rules_answering", {})
        path = (*task.path, column)
        if path not in cache:
            listed = getattr(task.element, column)
            cache[path] = self._then.elements(listed, path, _OTHERS[column], task.present, is_open=False)
        return cache[path]  # type: ignore[no-any-return]

    def answers(self, task: TaskThere, column: Literal["what", "how"]) -> Count:
        """Return how many answer for the *what* or the *how* of a task."""
        listed = self._holders(task, column)
        path, words = (*task.path, column), {"task": task}
        more = listed.may_be_more
        if more.is_unknown:
            more = unknown(self._gap(path, _WHO_ANSWERS[column], **words))
        seen = known(True, self._fact(path, _ANSWERS[column], **words))
        return total(((there.present, self._size_of(there.element.holder)) for there in listed.all), more, seen)

    def _size_of(self, holder: Holder) -> Count:
        """Return how many a holder stands for: a collective of unnamed parties for several."""
        party = None if holder.is_of_itself else self._party(holder.party)
        if party is None or party.collective is None:
            return Count.exactly(1)
        size = size_of(party)
        gap = unknown(self._gap((*self._parties[party.id][1], "collective"), _HOW_MANY, party=party))
        return size if size.is_exact else Count(size.at_least, size.at_most, basis=(gap,))

    def each_its_own(self, task: TaskThere) -> Truth:
        """Say whether each of several answers the *what* of a task for its own part."""
        words = {"task": task}
        return self._tell(task.element.what_each, (*task.path, "what_each"), _EACH, _WHETHER_EACH, **words)

    def together_for_what(self, task: TaskThere) -> Truth:
        """Say whether all who answer the *what* of a task carry it jointly."""
        what, joint = self._holders(task, "what"), self._holders(task, "joint")
        return all_of(
            [
                *(~one.present | self._is_among(one.element.holder, joint) for one in what.all),
                ~what.may_be_more,
            ]
        )

    @staticmethod
    def _is_among(holder: Holder, listed: Elements[JointlyResponsible]) -> Truth:
        found = [one.present for one in listed.all if one.element.holder.party == holder.party]
        return any_of([*found, listed.may_be_more])

    # Joint responsibility

    def joint_responsibilities(self) -> Instances[tuple[TaskThere, JointThere]]:
        """Return who carries which task together with others."""
        tasks = self.tasks()
        found = []
        more = [] if tasks.more.is_no else [tasks.more]
        for task in tasks.items:
            listed = self._holders(task.about, "joint")
            if listed.may_be_more.is_unknown:
                gap = self._gap((*task.path, "joint"), _WHO_JOINTLY, **task.words)
                more.append(task.present & unknown(gap))
            found += [
                Instance(
                    (task.about, there),
                    there.path,
                    {**task.words, "holder": there.element.holder},
                    there.present,
                )
                for there in listed.all
            ]
        return Instances.of(found, any_of(more))

    def has_information_right(self, joint: JointThere) -> Truth:
        """Say whether a joint holder has a right to information."""
        path = (*joint.path, "information_right")
        words = {"holder": joint.element.holder}
        return self._tell(joint.element.information_right, path, _INFORMATION, _WHETHER_INFORMED, **words)

    def has_stated_risk(self, joint: JointThere) -> Truth:
        """Say whether it is stated which part of a deficit a joint holder carries, if only that it is none."""
        path, words = (*joint.path, "risk_share"), {"holder": joint.element.holder}
        value = None if joint.element.risk_share is None else True
        return self._tell(value, path, _RISK, _WHICH_RISK, **words)

    def has_seat_for(self, joint: JointThere) -> Truth:
        """Say whether the party of a joint holder has a seat; the collaboration itself needs none."""
        holder = joint.element.holder
        return YES if holder.is_of_itself else self.has_seat(holder.party)

    # Volume

    def volume_is_open(self, task: TaskThere) -> Truth:
        """Say whether there is no limit to what may be asked of a task, or those who do it steer how much it is."""
        words = {"task": task}
        path = (*task.path, "open_ended")
        open_ended = self._tell(task.element.open_ended, path, _OPEN_ENDED, _WHETHER_OPEN, **words)
        how = self._holders(task, "how")
        steering = [there.present & self._steers(task, there.element.holder, words) for there in how.all]
        where = (*task.path, "volume_steered_by")
        unsaid = (
            unknown(self._gap(where, _WHO_STEERS, **words))
            if self._then.is_open(OpenList.VOLUME_STEERED_BY)
            else known(False, self._fact(where, _STEERED, **words))
        )
        return any_of([open_ended, *steering, unsaid])

    def _steers(self, task: TaskThere, holder: Holder, words: Mapping[str, object]) -> Truth:
        steering = [one.party for one in task.element.volume_steered_by]
        path = (*task.path, "volume_steered_by")
        return known(True, self._fact(path, _STEERED, **words)) if holder.party in steering else NO

    def has_ceiling(self, task: TaskThere) -> Truth:
        """Say whether there is a most that a task may cost."""
        ceiling, words = task.element.ceiling, {"task": task}
        value = None if ceiling is None else ceiling is not NONE
        return self._tell(value, (*task.path, "ceiling"), _CEILING, _WHICH_CEILING, **words)

    def risk_is_shared(self, task: TaskThere) -> Truth:
        """Say whether it is stated of somebody which part of a deficit of a task he or she carries."""
        listed = self._holders(task, "joint")
        shares = [there.present & self._share(there) for there in listed.all]
        words = {"task": task}
        more = unknown(self._gap((*task.path, "joint"), _WHO_CARRIES, **words))
        nobody = known(False, self._fact((*task.path, "joint"), _CARRIED, **words))
        return any_of([*shares, more if listed.may_be_more.is_unknown else nobody])

    def _share(self, joint: JointThere) -> Truth:
        share, words = joint.element.risk_share, {"holder": joint.element.holder}
        value = None if share is None else share is not NONE
        return self._tell(value, (*joint.path, "risk_share"), _RISK, _WHICH_RISK, **words)


_OTHERS: Final = {
    "what": Text("of anderen het wat bepalen", "whether others answer the what"),
    "how": Text("of anderen het hoe bepalen", "whether others answer the how"),
    "joint": Text("of anderen meedragen", "whether others carry it too"),
}
_WHO_ANSWERS: Final = {
    "what": Text("wie het wat bepaalt van: {task}", "who answers the what of: {task}"),
    "how": Text("wie het hoe bepaalt van: {task}", "who answers the how of: {task}"),
}
_ANSWERS: Final = {
    "what": Text("het wat van: {task}", "the what of: {task}"),
    "how": Text("het hoe van: {task}", "the how of: {task}"),
}
_HOW_MANY = Text("hoeveel het er zijn: {party}", "how many there are: {party}")
_EACH = Text("ieder voor zich: {task}", "each for itself: {task}")
_WHETHER_EACH = Text("of ieder voor zich het wat bepaalt van: {task}", "whether each answers its own what of: {task}")
_WHO_JOINTLY = Text("wie samen verantwoordelijk zijn voor: {task}", "who jointly answer for: {task}")
_INFORMATION = Text("recht op informatie van {holder}", "information right of {holder}")
_WHETHER_INFORMED = Text("of {holder} recht op informatie heeft", "whether {holder} has a right to information")
_RISK = Text("aandeel in het risico van {holder}", "risk share of {holder}")
_WHICH_RISK = Text("welk deel van een tekort {holder} draagt", "which part of a deficit {holder} carries")
_OPEN_ENDED = Text("open einde: {task}", "open end: {task}")
_WHETHER_OPEN = Text("of er een grens is aan wat gevraagd mag worden: {task}", "whether demand has a limit: {task}")
_WHO_STEERS = Text("wie bepaalt hoeveel er gedaan wordt: {task}", "who steers how much is done: {task}")
_STEERED = Text("wie het volume stuurt: {task}", "who steers the volume: {task}")
_CEILING = Text("plafond: {task}", "ceiling: {task}")
_WHICH_CEILING = Text("of er een plafond is: {task}", "whether there is a ceiling: {task}")
_WHO_CARRIES = Text("wie een tekort draagt van: {task}", "who carries a deficit of: {task}")
_CARRIED = Text("verdeling van het risico: {task}", "division of the risk: {task}")
