"""What `population` does, once it is known what is asked.

In: parsed arguments. Out: the exit code; the summary on standard output, and the files that were asked for.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from regelproef.answer.limits import Limits
from regelproef.answer.text import text
from regelproef.ask.versions import Versions
from regelproef.cli.diff import version
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, known_name, limits_of, load, outside, place_of, under, unknown
from regelproef.cli.output import ask, tell
from regelproef.cli.persons import declared_by
from regelproef.diff.compare import compare
from regelproef.language.types import Kind
from regelproef.load.folder import read_folder
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.population.comparing import Comparison
from regelproef.population.marginals import spreads
from regelproef.population.people import People
from regelproef.population.program import Program, program_of
from regelproef.population.run import Request
from regelproef.population.run import run as decide_all
from regelproef.population.sample import Sample
from regelproef.population.tables import open_files
from regelproef.population.told import Populated
from regelproef.report.render.terminal import Terminal

SUFFIXES = {".csv", ".parquet"}


def populate(arguments: argparse.Namespace) -> int:
    """Decide everybody, and say how many get what."""
    limits, book = limits_of(arguments), load(arguments)  # from here on whoever ends it leaves nothing behind
    wanted = {known_name(name, book.decisions, "decision-unknown") for name in arguments.decision}
    by = tuple(dict.fromkeys(_counted_by(book, name) for name in arguments.by))
    written = _written(arguments)
    if bool(arguments.files) == (arguments.sample is not None):
        raise Usage(text("population-files"))
    if arguments.marginals is not None and arguments.sample is None:
        raise Usage(text("population-marginals"))
    if arguments.seed is not None and arguments.sample is None:
        raise Usage(text("population-seed"))
    comparison = _comparison(arguments, book, limits, wanted)
    of_whom = comparison.people if comparison else book
    program = (
        comparison.program([name for name in book.decisions if name in wanted or not wanted]) if comparison else program_of(book, wanted or None)
    )
    people = _people(arguments, of_whom, program, comparison)
    language = language_of(arguments)
    with Terminal(language, sys.stderr).progress() as shown:

        def progress(what: str) -> None:
            limits.heed()
            shown(what)

        written_to = arguments.output, arguments.errors
        request = Request(book, program, people, by, *written_to, arguments.engine, arguments.memory, language, comparison, progress)
        tally = decide_all(request)
    return tell(arguments, Populated(book, tally, written, arguments.engine, comparison, drawn=people.drawn if isinstance(people, Sample) else None))


def _people(arguments: argparse.Namespace, book: Rulebook, program: Program, comparison: Comparison | None) -> People | Sample:
    """Those of the files, or synthetic ones."""
    if arguments.sample is not None:
        return Sample(book, program, spreads(book, arguments.marginals), arguments.sample, arguments.seed or 0)
    declared = declared_by(arguments)
    return People(book, program, comparison.opened(arguments.files, declared) if comparison else open_files(book, arguments.files, declared))


def _comparison(arguments: argparse.Namespace, new: Rulebook, limits: Limits, wanted: set[str]) -> Comparison | None:
    """The comparison with the old version that is named, or with the same rulebook under other readings; None where nobody asks for one."""
    if arguments.compare is None and not (arguments.reading_old or arguments.profile_old):
        return None
    place = place_of(arguments)
    documents = read_folder(place.folder, place.shown) if arguments.compare is None else version(arguments.compare, arguments)
    old = under(build_rulebook(documents), arguments.reading_old, arguments.profile_old)
    versions = Versions(old, new, limits)
    return Comparison(versions, ask(arguments, lambda progress: compare(versions, progress)), wanted)


def _counted_by(book: Rulebook, name: str) -> str:
    """A fact whose values can be counted."""
    if name not in book.facts:
        raise unknown(text("fact-unknown", fact=name), name, book.facts)
    if book.facts[name].type.kind is Kind.HISTORY:
        raise Usage(text("population-by-history", fact=name))
    return name


def _written(arguments: argparse.Namespace) -> dict[str, str]:
    """The files that will be written, by what they hold.

    Raises:
        Unusable: when one lies in a rulebook, is one that is read, or says by its name no format.
    """
    found: dict[str, str] = {}
    read = {Path(name).resolve() for name in (*arguments.files, *([arguments.marginals] if arguments.marginals else ()))}
    for what, path in (("results", arguments.output), ("errors", arguments.errors)):
        if path is None:
            continue
        if path.suffix.lower() not in SUFFIXES:
            raise Usage(text("population-written", file=path.as_posix()))
        if path.resolve() in read:
            raise Usage(text("population-own-input", file=path.as_posix()))
        if path.as_posix() in found.values():
            raise Usage(text("population-twice", file=path.as_posix()))
        found[what] = outside(path).as_posix()
    return found
