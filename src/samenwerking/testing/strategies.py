"""Strategies for collaborations and their parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, TypeVar, overload

from hypothesis import strategies as st

from samenwerking.model.agenda import Agenda
from samenwerking.model.content import Content
from samenwerking.model.forms import LegalForm
from samenwerking.model.holders import Holder
from samenwerking.model.organs import Organ
from samenwerking.model.parties import Party
from samenwerking.model.tasks import Task
from samenwerking.schema.part import Part
from samenwerking.structures import Collaboration
from samenwerking.testing.making import Known, Maker, known_of, make_content
from samenwerking.values.marks import Mark
from samenwerking.values.place import Place

Structure = TypeVar("Structure", bound=Collaboration)
Kind = TypeVar("Kind", bound=Party)
Form = TypeVar("Form", bound=LegalForm)
Made = TypeVar("Made", bound=Part)

FormInput: TypeAlias = type[LegalForm] | Literal[Mark.NONE] | None
"""Which legal form is meant: a class of `samenwerking.forms`, `NONE`, or any."""

_STRANGERS = (Party("elm"), Party("oak"))
_EVERYWHERE = (Place(("name",)), Place(("id",)), Place(("parties",)))


@overload
def collaborations(*, legal_form: FormInput = None) -> st.SearchStrategy[Collaboration]: ...
@overload
def collaborations(structure: type[Structure], legal_form: FormInput = None) -> st.SearchStrategy[Structure]: ...
def collaborations(
    structure: type[Collaboration] = Collaboration, legal_form: FormInput = None
) -> st.SearchStrategy[Any]:
    """
    Return a strategy for collaborations of every structure and legal form.

    Args:
        structure: The structure; left out: any.

        legal_form: The legal form, a class of `samenwerking.forms`, or `NONE`; left out: any, also none or not known.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Cooperative, dumps, forms, loads
        >>> @given(collaborations(Cooperative, forms.Foundation))
        ... @settings(max_examples=5)
        ... def test_round_trip(cooperative):
        ...     assert loads(dumps(cooperative)) == cooperative
        >>> test_round_trip()
    """
    return _collaborations(structure, legal_form)


@st.composite
def _collaborations(draw: st.DrawFn, structure: type, legal_form: Any) -> Any:
    given = {}
    if isinstance(legal_form, type):
        given["legal_form"] = Maker(draw, Known()).part(legal_form)
    elif legal_form is not None:
        given["legal_form"] = legal_form
    return make_content(draw, structure, given)


def agendas() -> st.SearchStrategy[Agenda]:
    """
    Return a strategy for agendas, with items and lessons of several owners.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Agenda, dumps, loads
        >>> @given(agendas())
        ... @settings(max_examples=5)
        ... def test_round_trip(agenda):
        ...     assert loads(dumps(agenda), structure=Agenda) == agenda
        >>> test_round_trip()
    """
    return parts(Agenda)


@overload
def parties() -> st.SearchStrategy[Party]: ...
@overload
def parties(kind: type[Kind]) -> st.SearchStrategy[Kind]: ...
def parties(kind: type[Party] = Party) -> st.SearchStrategy[Any]:
    """
    Return a strategy for parties, which refer to no other parties.

    Args:
        kind: Their class; left out: any.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Network, Participation
        >>> @given(parties())
        ... @settings(max_examples=5)
        ... def test_participant(party):
        ...     assert Network("all", participants=[party]).party(party.id) == party
        >>> test_participant()
    """
    return _parts(kind, ())


@overload
def legal_forms() -> st.SearchStrategy[LegalForm]: ...
@overload
def legal_forms(form: type[Form]) -> st.SearchStrategy[Form]: ...
def legal_forms(form: type[LegalForm] = LegalForm) -> st.SearchStrategy[Any]:
    """
    Return a strategy for legal forms, which name no parties.

    Args:
        form: Their class in `samenwerking.forms`; left out: any.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Bilateral
        >>> @given(legal_forms())
        ... @settings(max_examples=5)
        ... def test_form(form):
        ...     assert Bilateral("two", legal_form=form).legal_form == form
        >>> test_form()
    """
    return _parts(form, ())


def holders(parties: Sequence[Party] = _STRANGERS) -> st.SearchStrategy[Holder]:
    """
    Return a strategy for holders: parties, their organs, and the collaboration itself.

    Args:
        parties: The parties.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Municipality
        >>> @given(holders([Municipality("elm")]))
        ... @settings(max_examples=5)
        ... def test_holder(holder):
        ...     assert holder.party in ("elm", "itself")
        >>> test_holder()
    """
    return st.sampled_from(_holders(parties))


def organs(parties: Sequence[Party] = _STRANGERS) -> st.SearchStrategy[Organ]:
    """
    Return a strategy for organs.

    Args:
        parties: The parties that their seats are of.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import ITSELF, Municipality, Network, Task
        >>> @given(organs([Municipality("elm")]))
        ... @settings(max_examples=5)
        ... def test_organ(organ):
        ...     assert Network("one", organs=[organ]).organ(organ.id) == organ
        >>> test_organ()
    """
    return parts(Organ, parties=parties)


def tasks(parties: Sequence[Party] = _STRANGERS) -> st.SearchStrategy[Task]:
    """
    Return a strategy for tasks.

    Args:
        parties: The parties that answer for them.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Municipality, Network
        >>> @given(tasks([Municipality("elm"), Municipality("oak")]))
        ... @settings(max_examples=5)
        ... def test_task(task):
        ...     assert Network("one", tasks=[task]).task(task.id) == task
        >>> test_task()
    """
    return parts(Task, parties=parties)


def parts(
    cls: type[Made], *, parties: Sequence[Party] = _STRANGERS, organs: Sequence[str] = ()
) -> st.SearchStrategy[Made]:
    """
    Return a strategy for the values of any class of the model.

    They name no tasks or sources, and only places that are everywhere, so they can stand in any collaboration that has
    these parties and organs.

    Args:
        cls: The class, or the base of a family of classes.

        parties: The parties that they name.

        organs: The ids of the organs of the collaboration that they name.

    Example:
        >>> from hypothesis import given, settings
        >>> from samenwerking import Event, Network, Province
        >>> @given(parts(Event, parties=[Province("utrecht")]))
        ... @settings(max_examples=5)
        ... def test_event(event):
        ...     assert Network("one", record=[event]).record == (event,)
        >>> test_event()
    """
    return _parts(cls, parties, organs)


@st.composite
def _parts(draw: st.DrawFn, cls: type, parties: Sequence[Party], organs: Sequence[str] = ()) -> Any:
    if issubclass(cls, Content):
        return make_content(draw, cls, {})
    return Maker(draw, Known(_holders(parties, organs), places=_EVERYWHERE)).part(cls)


def _holders(parties: Sequence[Party], organs: Sequence[str] = ()) -> list[Holder]:
    return known_of(((party.holder, type(party)) for party in parties), organs)
