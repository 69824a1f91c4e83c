"""Citations: where law and literature say what a rule asks."""

from __future__ import annotations

import datetime as dt
from typing import Final, Protocol, final

import attrs

from samenwerking.language import Text, same
from samenwerking.rules.chapters import Address, Chapter


class Citation(Protocol):
    """Where something is said; law can be read on a day and under a chapter, literature has neither."""

    def called(self, chapter: Chapter | None = None, day: dt.date | None = None) -> Text:
        """Return how people refer to it."""
        ...

    def link(self, chapter: Chapter | None = None, day: dt.date | None = None) -> str | None:
        """Return where it can be read."""
        ...


@final
@attrs.frozen
class Statute:
    """
    An Act of Parliament.

    Args:
        name: How people call it.

        bwb: Its number in the national database of laws.

        by_chapter: Whether its chapters take over each other's articles, as in the Wgr.

        book: The book, of an Act that numbers its articles by book.

    Example:
        >>> archives = Statute(Text("Archiefwet", "Archives Act"), "BWBR0007376")
        >>> archives.by_chapter
        False
    """

    name: Text
    bwb: str
    by_chapter: bool = False
    book: str = ""


@final
@attrs.frozen
class Article:
    """
    An article of an Act, down to its paragraph.

    Args:
        statute: The Act.

        address: Article and paragraph; in the Wgr those of chapter I, from which the other chapters follow.

        part: A part of the paragraph, such as ``onder a`` or a sentence.

    Example:
        >>> from samenwerking.rules.chapters import Address
        >>> archives = Statute(Text("Archiefwet", "Archives Act"), "BWBR0007376")
        >>> Article(archives, Address("40", "1")).called().en
        'Archives Act 40(1)'
    """

    statute: Statute
    address: Address
    part: Text | None = None

    def called(self, chapter: Chapter | None = None, day: dt.date | None = None) -> Text:
        """Return how people refer to it: ``Wgr 9 lid 1 jo. 41 lid 1``."""
        nl = " jo. ".join(_dutch(at) for at in self._where(chapter, day))
        en = " with ".join(_english(at) for at in self._where(chapter, day))
        book = f"{self.statute.book}:" if self.statute.book else ""
        text = Text(f"{self.statute.name.nl} {book}{nl}", f"{self.statute.name.en} {book}{en}")
        return text if self.part is None else Text(f"{text.nl}, {self.part.nl}", f"{text.en}, {self.part.en}")

    def link(self, chapter: Chapter | None = None, day: dt.date | None = None) -> str:
        """Return its Juriconnect address at the publisher of the law, on a day."""
        article, paragraph = self._where(chapter, day)[0]
        book = f"&boek={self.statute.book}" if self.statute.book else ""
        at = f"{book}&artikel={article}" + (f"&lid={paragraph}" if paragraph.isdigit() else "")
        on = "" if day is None else f"&g={day}"
        return f"https://wetten.overheid.nl/jci1.3:c:{self.statute.bwb}{at}{on}"

    def _where(self, chapter: Chapter | None, day: dt.date | None) -> tuple[Address, ...]:
        if chapter is None or not self.statute.by_chapter:
            return (self.address,)
        return chapter.where(self.address, day or dt.date.max)


def _dutch(at: Address) -> str:
    return f"{at.article} lid {at.paragraph}" if at.paragraph else at.article


def _english(at: Address) -> str:
    return f"{at.article}({at.paragraph})" if at.paragraph else at.article


@final
@attrs.frozen
class Literature:
    """
    A book, paper, guide or case from which good practice is taken.

    Args:
        title: What people call it.

        url: Where it can be read.

    Example:
        >>> Literature(Text("handreiking", "guide")).called().nl
        'handreiking'
    """

    title: Text
    url: str | None = None

    def called(self, chapter: Chapter | None = None, day: dt.date | None = None) -> Text:
        """Return its title."""
        return self.title

    def link(self, chapter: Chapter | None = None, day: dt.date | None = None) -> str | None:
        """Return where it can be read."""
        return self.url


WGR: Final = Statute(same("Wgr"), "BWBR0003740", by_chapter=True)
BW2: Final = Statute(Text("BW", "Civil Code"), "BWBR0003045", book="2")
GEMEENTEWET: Final = Statute(same("Gemeentewet"), "BWBR0005416")


def wgr(article: str, paragraph: str = "", part: Text | None = None) -> Article:
    """
    Return an article of the Wet gemeenschappelijke regelingen, by where it stands in chapter I.

    Args:
        article: The article, such as ``14a``.

        paragraph: The paragraph, such as ``1``.

        part: A part of it, such as a sentence.

    Example:
        >>> from samenwerking.rules.chapters import IV
        >>> wgr("9", "1").called().nl, wgr("9", "1").called(IV).nl, wgr("34", "2").called(IV).en
        ('Wgr 9 lid 1', 'Wgr 9 lid 1 jo. 52 lid 1', 'Wgr 58(2)')
    """
    return Article(WGR, Address(article, paragraph), part)


def bw2(article: str, paragraph: str = "") -> Article:
    """
    Return an article of Book 2 of the Burgerlijk Wetboek.

    Args:
        article: The article, without the number of the book.

        paragraph: The paragraph.

    Example:
        >>> bw2("37", "3").called().nl, bw2("37", "3").called().en
        ('BW 2:37 lid 3', 'Civil Code 2:37(3)')
    """
    return Article(BW2, Address(article, paragraph))


def gemeentewet(article: str, paragraph: str = "") -> Article:
    """
    Return an article of the Gemeentewet.

    Args:
        article: The article.

        paragraph: The paragraph.

    Example:
        >>> gemeentewet("160", "2").called().en
        'Gemeentewet 160(2)'
    """
    return Article(GEMEENTEWET, Address(article, paragraph))
