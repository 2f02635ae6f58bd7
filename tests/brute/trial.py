"""One random book: made, put to the tool in every way, and held against brute force.

In:  a seed and a number, which always give the same book. Out: a `Tally`; the book stays on disk where tool and brute force disagree.
"""

from __future__ import annotations

import random
import shutil
import traceback
from pathlib import Path

from brute import books
from brute.book import load
from brute.compare_check import check, decide
from brute.compare_diff import diff
from brute.compare_generate import generate
from brute.compare_slips import adequacy, mutate
from brute.edits import edited
from brute.expected import answers, switch_answers
from brute.formulas import Undefined
from brute.interpreter import View, switches
from brute.tool import Tally

SLIPS = 0.5  # of the books: those of which slips are tried


def one_book(out: Path, seed: int, place: int) -> Tally:
    """Makes a book and asks everything of it; whatever goes wrong here must not stop the others."""
    tally = Tally()
    folder = out / f"{seed}-{place}"
    shutil.rmtree(folder, ignore_errors=True)
    try:
        compare(tally, folder, random.Random(f"{seed}:{place}"))
    except Exception:
        tally.differs("brute-crash", "", "", traceback.format_exc())
    if tally.found:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "found.txt").write_text("".join(f"{each}\n" for each in tally.found), encoding="utf-8")
    else:
        shutil.rmtree(folder)
    return tally


def compare(tally: Tally, folder: Path, rng: random.Random) -> None:
    """Everything that is asked of one book."""
    files = books.make(rng)
    old, new = folder / "old", folder / "new"
    books.write(files, old)
    ask(tally, old, rng)
    if "unusable" not in tally.counts:
        books.write(edited(files, rng), new)
        diff(tally, old, new)
        view = View(load(old))
        generate(tally, old, view)
        if view.people and rng.random() < SLIPS:
            slips = mutate(tally, old, view, rng)
            adequacy(tally, old, view, slips)


def ask(tally: Tally, folder: Path, rng: random.Random) -> None:
    """`check` and `decide`, under the readings in force and, of some books, under others."""
    book = load(folder)
    view = View(book)
    try:
        if not ask_check(tally, folder, view):
            return
        decide(tally, folder, view, [])
        if book.readings and rng.random() < 0.5:
            name, value = rng.choice([*switches(book, view.readings)])
            other = View(book, {name: value})
            check(tally, folder, other, ["--reading", f"{name}={value}"], answers(other), "reading")
            decide(tally, folder, other, ["--reading", f"{name}={value}"])
    except Undefined as error:
        tally.differs("undefined", "", "a book that loads", error)


def ask_check(tally: Tally, folder: Path, view: View) -> bool:
    """`check`, with the switches of readings if there are any; False when the book is unusable."""
    of = answers(view)
    if not view.book.readings:
        return check(tally, folder, view, [], of, "check")
    return check(tally, folder, view, ["--all-readings"], {**of, **switch_answers(view)}, "check")
