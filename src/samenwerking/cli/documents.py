"""Files one after another: what goes wrong with one does not keep the others from their turn."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from samenwerking.cli.arguments import CANNOT_RUN, Parser
from samenwerking.cli.output import complain, problems

if TYPE_CHECKING:
    from samenwerking.formats.documents import Document
    from samenwerking.model.content import Content
    from samenwerking.structures import Collaboration

Held = TypeVar("Held", bound="Content")


def each_document(parser: Parser, known: Namespace, handle: Callable[[Document[Collaboration]], int]) -> int:
    """Read each file, which holds a collaboration, and hand it on; return the worst exit code."""
    from samenwerking.structures import Collaboration

    return each_content(parser, known, handle, Collaboration)


def each_content(parser: Parser, known: Namespace, handle: Callable[[Document[Held]], int], content: type[Held]) -> int:
    """Read each file, which holds such *content*, and hand it on; return the worst exit code."""
    from samenwerking.errors import InvalidError
    from samenwerking.formats.documents import read

    codes = []
    for file in known.files:
        try:
            codes.append(handle(read(file, structure=content)))
        except InvalidError as error:
            complain(problems(error, parser.language, every=known.all_problems))
            codes.append(CANNOT_RUN)
    return max(codes)
