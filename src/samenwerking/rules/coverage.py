"""Coverage: which articles say something that could be checked, and of which a rule is encoded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from samenwerking.rules.chapters import CHAPTERS
from samenwerking.rules.citations import Article
from samenwerking.rules.rule import Rule

_ARTICLES: Final = {
    "Wgr": (
        "1 2 8 9 10 10a 11 11a 12 13 14 14a 15 16 17 18 19 19a 19b 20 21 22 23 24 24a 25 26 27 28 29 30 31a "
        "32b 32c 32d 32i 32k 33 33a 33b 33d 34 34b 35 36 37 39a 39d 39e 40 41 43 44a 46a 47 47b 48 50 50a 50b "
        "50ca 50ea 50ed 50f 50fa 50g 50h 51 52 54 55a 57a 58 58b 59 61 62 63 64a 66a 67 67a 68 73 74 76 77a "
        "79a 80 80a 81 83 84 86 87a 89a 90 90a 91 93 94 96 97 98 99 100 101 103a 103b 103c 124 125 126 134 "
        "135 136"
    ),
    "Wet veiligheidsregio's": "8 9 10 11 12 14 15 16",
    "Wet publieke gezondheid": "14",
    "Omgevingswet": "18.21 18.22",
    "Wabo": "5.3",
    "Participatiewet": "8c",
    "BW": (
        "2:1 2:3 2:4 2:10 2:14 2:17 2:18 2:19 2:21 2:23b 2:24 2:26 2:27 2:29 2:30 2:33 2:34a 2:35 2:36 2:37 "
        "2:38 2:40 2:41 2:42 2:43 2:44 2:44a 2:46 2:47 2:48 2:53 2:54 2:55 2:56 2:58 2:59 2:60 2:61 2:63 "
        "2:63b 2:63f 2:67 2:175 2:177 2:180 2:239 2:239a 2:242 2:244 2:285 2:286 2:289 2:291 2:292a 2:293 "
        "2:297a 2:300"
    ),
    "Gemeentewet": "12 15 28 36b 41b 44 81f 81o 83 147 150 155g 156 160 165 168 169 171",
    "Wet arhi": "41",
    "Awb": (
        "1:1 2:4 4:23 4:24 4:30 4:32 4:35 4:36 4:39 4:41 4:66 4:71 4:74 10:1 10:3 10:4 10:5 10:6 10:9 10:12 "
        "10:14 10:15 10:16 10:22"
    ),
    "Aanbestedingswet 2012": "2.24a 2.24b 2.24c",
    "Mededingingswet": "25i 25j 25l",
    "BBV": "1 9 15",
    "Woo": "2.2 3.1",
    "Archiefwet 1995": "1 40",
    "AVG": "26",
    "Handelsregisterwet 2007": "15a",
    "Verordening (EG) 1082/2006": "1 3 4 5 7 8 9 10 12",
    "Benelux-verdrag 2014": "2 3",
    "Overeenkomst van Anholt": "1 3 4 6 8",
}

CHECKABLE: Final = {law: tuple(articles.split()) for law, articles in _ARTICLES.items()}
"""The articles of each law of which data about a collaboration could show that they are kept, or not."""


def encoded(rules: Iterable[Rule]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the codes of the rules that are encoded, by law and article; of the Wgr in every chapter."""
    found: dict[str, dict[str, tuple[str, ...]]] = {law: {} for law in CHECKABLE}
    for rule in rules:
        for version in rule.versions[:1]:
            citation = version.citation
            if isinstance(citation, Article):
                articles = found.setdefault(citation.statute.name.nl, {})
                article = citation.address.article
                article = f"{citation.statute.book}:{article}" if citation.statute.book else article
                for one in (article, *_own_articles(rule, article)):
                    articles[one] = (*articles.get(one, ()), rule.code)
    return found


def _own_articles(rule: Rule, article: str) -> list[str]:
    """Return the articles by which other chapters of the Wgr say the same."""
    return [chapter.own[article] for chapter in CHAPTERS if rule.by_chapter and article in chapter.own]


def uncoded(rules: Iterable[Rule]) -> dict[str, tuple[str, ...]]:
    """Return the articles that could be checked and of which no rule is encoded, by law."""
    coded = encoded(rules)
    found = {
        law: tuple(article for article in articles if article not in coded[law]) for law, articles in CHECKABLE.items()
    }
    return {law: articles for law, articles in found.items() if articles}
