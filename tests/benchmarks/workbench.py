"""How soon the page of the workbench has an answer: `python tests/benchmarks/workbench.py [FOLDER]`, of the VSB where none is named.

In: a rulebook, of which a copy is edited. Out: for each edit, in seconds on the wall since it was sent: until it was taken, until anything was told,
and until each question was answered. Each is taken back before the next. Nothing is asserted: a machine may be slow.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests")]

from workbench.running import Running, working  # noqa: E402  # found by the line above

EDITS: tuple[tuple[str, Callable[[Running], object]], ...] = (
    ("a name with a mistake", lambda bench: bench.edit(bench.piece("rule", "zonder-inschrijving"), "wachtregister}", "wachtregistr}")),
    ("a line of a rule", lambda bench: bench.edit(bench.piece("rule", "zonder-inschrijving"), "{geen, wachtregister}", "{geen}")),
    ("an amount of 2027", lambda bench: form(bench, "amount", "zorgpremie.standaard", "104")),
    ("5 years become 3 in 2027", lambda bench: form(bench, "parameter", "jaren_zonder_wachttijd", "3")),
    ("26 becomes 25 in 2027", lambda bench: form(bench, "parameter", "leeftijdsgrens", "25")),
)


def form(bench: Running, kind: str, name: str, value: str) -> object:
    return bench.ask("form", kind=kind, name=name, value=value, first="2027", version=bench.ask("book")["version"])


def timed(bench: Running, act: Callable[[Running], object]) -> dict[str, float]:
    tick, begun = bench.ask("state", after=0)["tick"], time.monotonic()
    act(bench)
    found = {"taken": time.monotonic() - begun}
    while True:
        state = bench.ask("state", after=tick)
        tick, answer = state["tick"], state["answer"]
        if answer is not None:
            for one in ("told", *(one["question"] for one in answer["asked"] if one["state"] == "answered")):
                found.setdefault(one, time.monotonic() - begun)
            if answer["state"] in {"answered", "unreadable"}:
                return found


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "spec" / "vsb", Path(place) / "rules"))
        with working(folder) as bench:
            bench.heard()
            for name, act in EDITS:
                print(f"{name:26}", *(f"{what} {seconds:.2f}" for what, seconds in timed(bench, act).items()), flush=True)
                timed(bench, lambda one: one.ask("undo", version=one.ask("book")["version"]))


if __name__ == "__main__":
    main()
