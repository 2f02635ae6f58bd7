"""Many persons through every engine: evaluator, DuckDB, Spark and the JavaScript of the report page say the same of everybody.

In: how many persons, of which rulebook, and which engines there are beside DuckDB. Out: how many were compared, and everybody of whom two say
different things; exit code 1 then. Persons are drawn where the rules change their mind, so most are at some boundary.

    python tests/population/campaign.py [--persons 1000000] [--spec spec/vsb] [--profile ID] [--spark] [--javascript]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from population.agreed import Said, by_evaluator, drawn_from, said
from regelproef.answer.outcome import Person
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook, under_profile
from regelproef.model.values import to_json
from report.javascript import by_javascript

AT_ONCE = 10_000
Told = list[dict[str, Said] | None]


def of_javascript(book: Rulebook, people: Sequence[Person], expected: Told) -> list[bool]:
    """Of each person whether the JavaScript says what is expected."""
    found = by_javascript(book, [(person, {}) for person in people])
    same = []
    for (decisions, (broken, _)), own in zip(found, expected, strict=True):
        if own is None or broken:
            same.append(own is None and bool(broken))
            continue
        same.append(
            {name: one[:2] for name, one in decisions.items()} == {name: (status.value, to_json(value)) for name, (status, value) in own.items()}
        )
    return same


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--persons", type=int, default=1_000_000)
    parser.add_argument("--spec", type=Path, default=Path("spec/vsb"))
    parser.add_argument("--profile")
    parser.add_argument("--spark", action="store_true")
    parser.add_argument("--javascript", action="store_true")
    arguments = parser.parse_args()
    book = load_rulebook(arguments.spec)
    book = under_profile(book, arguments.profile) if arguments.profile else book
    spark = import_module("regelproef.population.spark_engine").decide if arguments.spark else None
    compared = different = 0
    drawn = drawn_from(book, seed=20)
    while compared < arguments.persons:
        people = [next(drawn) for _ in range(min(AT_ONCE if spark is None else arguments.persons, arguments.persons - compared))]
        expected = by_evaluator(book, people)
        told = [said(book, people), *([said(book, people, spark)] if spark else [])]
        same = [all(one == own for one in others) for own, *others in zip(expected, *told, strict=True)]
        if arguments.javascript:
            same = [one and other for one, other in zip(same, of_javascript(book, people, expected), strict=True)]
        for person in (person for person, well in zip(people, same, strict=True) if not well):
            print(f"different: {person}")
        compared, different = compared + len(people), different + same.count(False)
        print(f"{compared} persons, {len(book.decisions)} decisions each, {different} different", flush=True)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
