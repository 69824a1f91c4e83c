"""
How well does the score recognise overlap, and how long does it take for the whole country?

Quality: precision and recall on the labelled pairs of `overlap_pairs.yaml`, at the default threshold, beside two
simpler scores. The threshold of each of these is the one at which it does best (F1) on the pairs for tuning.

Scale: made-up items of 342 owners, compared through the index and all with all, by the same scorer and with the same
prepared terms; each in a process of its own, which says how long the processor took, and how much memory at most.

    python benchmarks/overlap.py [--items 10000] [--only quality|scale]
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import re
import resource
import subprocess
import sys
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from rapidfuzz import fuzz
from sklearn.feature_extraction.text import TfidfVectorizer

from samenwerking import Agenda, AgendaItem, ItemKind, ItemStatus, Municipality, Period, overlap_of
from samenwerking.model.themes import theme_named
from samenwerking.overlap.common_words import STOP
from samenwerking.overlap.entries import Entry, items_of
from samenwerking.overlap.likeness import Likenesses, likenesses
from samenwerking.overlap.matching import scored, within
from samenwerking.overlap.score import DEFAULT_THRESHOLD

PAIRS = Path(__file__).with_name("overlap_pairs.yaml")
OVERLAPPING = ("duplicate", "near")
LABELS = ("duplicate", "near", "different", "same_words")
OWNERS = 342
RARE = 0.2
"""How often a compound stands in texts of which each other word stands in at least one."""
TARGET = 0.1


class Pair(NamedTuple):
    """Two items, and whether somebody found that they overlap."""

    label: str
    split: str
    one: AgendaItem
    other: AgendaItem

    @property
    def overlaps(self) -> bool:
        return self.label in OVERLAPPING


def pairs() -> list[Pair]:
    """Return the labelled pairs."""
    plain = yaml.safe_load(PAIRS.read_text(encoding="utf-8"))["pairs"]
    return [Pair(pair["label"], pair["split"], _item("a", pair["a"]), _item("b", pair["b"])) for pair in plain]


def _item(id: str, plain: dict[str, Any]) -> AgendaItem:
    days = [str(plain[name]) for name in ("start", "end") if plain.get(name) is not None]
    period = {"period": Period(*days)} if plain.get("start") is not None else {}
    return AgendaItem(
        id,
        plain["title"],
        Municipality(id, plain["owner"]),
        summary=plain.get("summary"),
        themes=[theme_named(theme) for theme in plain["themes"]],
        kind=ItemKind(plain["kind"]),
        status=ItemStatus(plain["status"]),
        **period,
    )


# Quality

Score = Callable[[AgendaItem, AgendaItem], float]


class Quality(NamedTuple):
    """
    How well a score does at a threshold.

    Args:
        precision: Of the pairs that it finds, how many overlap.

        recall: Of the pairs that overlap, how many it finds.

        found: How many it finds of each label.

        ranking: How often it puts a pair that overlaps above one that does not; by chance: a half.
    """

    precision: float
    recall: float
    found: dict[str, float]
    ranking: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def quality(scores: list[tuple[Pair, float]], threshold: float) -> Quality:
    """Judge scores at a threshold."""
    found = [pair for pair, score in scores if score >= threshold]
    right = sum(pair.overlaps for pair in found)
    labels = Counter(pair.label for pair, _ in scores)
    found_labels = Counter(pair.label for pair in found)
    high = [score for pair, score in scores if pair.overlaps]
    low = [score for pair, score in scores if not pair.overlaps]
    wins = sum((one > other) + (one == other) / 2 for one in high for other in low)
    return Quality(
        right / len(found) if found else 1.0,
        right / len(high),
        {label: found_labels[label] / labels[label] for label in LABELS},
        wins / (len(high) * len(low)),
    )


def best_threshold(scores: list[tuple[Pair, float]]) -> float:
    """Return the threshold at which a score does best."""
    return max(sorted({score for _, score in scores}), key=lambda threshold: quality(scores, threshold).f1)


def ours(one: AgendaItem, other: AgendaItem) -> float:
    """Return the score that is judged."""
    return float(overlap_of(one, other).score)


def titles(one: AgendaItem, other: AgendaItem) -> float:
    """Return how much the words of two titles are alike, as rapidfuzz counts it."""
    return fuzz.token_set_ratio(one.title.casefold(), other.title.casefold()) / 100


def tf_idf(known: list[Pair]) -> Score:
    """Return how much titles and summaries are alike, rare words counting more."""
    model = TfidfVectorizer().fit(_text(item) for pair in known for item in (pair.one, pair.other))

    def score(one: AgendaItem, other: AgendaItem) -> float:
        return float((model.transform([_text(one)]) @ model.transform([_text(other)]).T).toarray()[0, 0])

    return score


def _text(item: AgendaItem) -> str:
    return f"{item.title} {item.summary or ''}"


def judge_quality() -> None:
    """Print how well the scores do."""
    every = pairs()
    known = [pair for pair in every if pair.split == "tune"]
    contenders: dict[str, tuple[Score, float | None]] = {
        "samenwerking": (ours, float(DEFAULT_THRESHOLD)),
        "titles, rapidfuzz token_set_ratio": (titles, None),
        "titles and summaries, TF-IDF cosine": (tf_idf(known), None),
    }
    print(f"{len(every)} pairs, of which {len(known)} for tuning\n")
    print(f"{'':37}{'split':6}{'from':>6}{'precision':>11}{'recall':>8}{'ranking':>9}", end="")
    print("".join(f"{label:>12}" for label in LABELS))
    for name, (score, threshold) in contenders.items():
        for split in ("tune", "test"):
            scores = [(pair, score(pair.one, pair.other)) for pair in every if pair.split == split]
            threshold = best_threshold(scores) if threshold is None else threshold
            it = quality(scores, threshold)
            print(f"{name:37}{split:6}{threshold:6.2f}{it.precision:11.2f}{it.recall:8.2f}{it.ranking:9.2f}", end="")
            print("".join(f"{it.found[label]:12.2f}" for label in LABELS))


# Scale


def made_up(count: int) -> list[Agenda]:
    """
    Return agendas with so many items together, always the same.

    Words are those of the pairs, as often as they stand there, and compounds of two of them, which are rare. Of every
    fifty items one is another's, told with other words here and there.
    """
    chance = random.Random(2026)
    words = Counter(
        word
        for pair in pairs()
        for item in (pair.one, pair.other)
        for word in re.findall(r"[a-z]{3,}", _text(item).casefold())
        if word not in STOP
    )
    longer = [word for word in words if 4 <= len(word) <= 9]
    compounds = {chance.choice(longer) + chance.choice(longer) for _ in range(4 * len(words))} - set(words)
    known = [*words, *sorted(compounds)]
    share = list(itertools.accumulate([*words.values(), *([RARE] * len(compounds))]))
    themes = sorted({str(theme) for pair in pairs() for theme in (*pair.one.themes, *pair.other.themes)})
    owners = [Municipality(f"gm{number:04}", f"Gemeente {number}") for number in range(1, OWNERS + 1)]
    items: dict[int, list[AgendaItem]] = {number: [] for number in range(OWNERS)}
    before: list[list[str]] = []
    for number in range(count):
        if number % 50 == 49:
            said = [word if chance.random() < 0.8 else _word(chance, known, share) for word in chance.choice(before)]
        else:
            said = [_word(chance, known, share) for _ in range(chance.randint(12, 30))]
        before.append(said)
        start = chance.randint(2024, 2028)
        owner = chance.randrange(OWNERS)
        items[owner].append(
            AgendaItem(
                f"item-{number}",
                " ".join(said[:4]),
                owners[owner],
                summary=" ".join(said[4:]),
                themes=[theme_named(theme) for theme in chance.sample(themes, chance.randint(0, 3))],
                kind=chance.choice(list(ItemKind)),
                status=chance.choice(list(ItemStatus)),
                period=Period(str(start), str(start + chance.randint(1, 3))),
            )
        )
    return [Agenda(f"agenda-{number}", items=found) for number, found in items.items()]


def _word(chance: random.Random, known: list[str], share: list[float]) -> str:
    return chance.choices(known, cum_weights=share)[0]


Entries = list[Entry[AgendaItem]]


def through_the_index(entries: Entries, alike: Likenesses, least: Fraction) -> Iterator[Any]:
    """Yield the pairs that score enough, through the index."""
    return within(entries, alike, least)


def all_with_all(entries: Entries, alike: Likenesses, least: Fraction) -> Iterator[Any]:
    """Yield the pairs that score enough, each item being compared with each that stands before it."""
    for at, entry in enumerate(entries):
        yield from ((other, one, overlap) for one, other, overlap in scored(entry, entries[:at], alike, least))


WAYS = {"index": through_the_index, "all": all_with_all}


def work(way: str, count: int, traced: bool) -> None:
    """Print as JSON how long one way takes, how much memory, and what it finds."""
    agendas = made_up(count)
    if traced:
        tracemalloc.start()
    begun = time.process_time()
    entries = items_of(agendas)
    alike = likenesses(word for entry in entries for word in entry.compared.terms.weights)
    prepared = time.process_time()
    found = [
        (str(overlap.score), *one.key, *other.key)
        for one, other, overlap in WAYS[way](entries, alike, DEFAULT_THRESHOLD)
    ]
    done = time.process_time()
    print(
        json.dumps(
            {
                "prepared": prepared - begun,
                "compared": done - prepared,
                "terms": len(alike),
                "traced": tracemalloc.get_traced_memory()[1] / 1e6 if traced else None,
                "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3,
                "found": sorted(found),
            }
        )
    )


def _run(way: str, count: int) -> Any:
    command = [sys.executable, __file__, "--work", way, "--items", str(count)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def judge_scale(count: int) -> int:
    """Print how long both ways take; return 1 if they differ, or the index takes too long."""
    results = {way: _run(way, count) for way in WAYS}
    print(f"{count} items of {OWNERS} owners, {count * (count - 1) // 2} pairs, {results['index']['terms']} terms\n")
    print(f"{'':12}{'prepare s':>11}{'compare s':>11}{'pairs found':>13}{'peak MB':>9}")
    for way, it in results.items():
        print(f"{way:12}{it['prepared']:11.1f}{it['compared']:11.1f}{len(it['found']):13}{it['peak']:9.0f}")
    same = results["index"]["found"] == results["all"]["found"]
    ratio = results["index"]["compared"] / results["all"]["compared"]
    print(f"\nthe same pairs with the same scores: {'yes' if same else 'NO'}")
    print(f"index / all: {ratio:.3f} (target: at most {TARGET})")
    return 0 if same and ratio <= TARGET else 1


def main(arguments: list[str]) -> int:
    """Print both; return 1 if a target is missed."""
    parser = argparse.ArgumentParser(description="How well does the score recognise overlap, and how fast?")
    parser.add_argument("--items", type=int, default=10_000, help="how many items for the scale")
    parser.add_argument("--only", choices=("quality", "scale"), help="one of the two")
    parser.add_argument("--work", choices=tuple(WAYS), help=argparse.SUPPRESS)
    parser.add_argument("--traced", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.work:
        work(options.work, options.items, options.traced)
        return 0
    if options.only != "scale":
        judge_quality()
    return 0 if options.only == "quality" else judge_scale(options.items)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
