"""The five structures: who works together."""

from __future__ import annotations

from typing import ClassVar, final

import attrs

from samenwerking.language import Text
from samenwerking.model.collaboration import Facts


@attrs.frozen(eq=False, repr=False)
class Collaboration(Facts):
    """The base of the five structures."""

    abstract: ClassVar[bool] = True


@final
class Bilateral(Collaboration):
    """Two parties (*bilaterale samenwerking*)."""

    __slots__ = ()

    word = "bilateral"
    labels = Text("bilaterale samenwerking", "bilateral collaboration")


@final
class InterMunicipal(Collaboration):
    """Two or more municipalities; others may join (*intergemeentelijke samenwerking*)."""

    __slots__ = ()

    word = "inter_municipal"
    labels = Text("intergemeentelijke samenwerking", "inter-municipal collaboration")


@final
class InterGovernmental(Collaboration):
    """Public bodies in general (*interbestuurlijke samenwerking*)."""

    __slots__ = ()

    word = "inter_governmental"
    labels = Text("interbestuurlijke samenwerking", "inter-governmental collaboration")


@final
class Cooperative(Collaboration):
    """
    An own organisation with founders, members, a shared board and the what/how split.

    A *coöperatief samenwerkingsverband*; it says nothing about the legal form.
    """

    __slots__ = ()

    word = "cooperative"
    labels = Text("coöperatief samenwerkingsverband", "cooperative collaboration")


@final
class Network(Collaboration):
    """No organisation of its own (*netwerk*)."""

    __slots__ = ()

    word = "network"
    labels = Text("netwerk", "network")
