"""diff: show whom the step from one version of a rulebook to another affects, exactly, and prove that nobody else is."""

from __future__ import annotations

import argparse
import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path

from regelproef.answer.finding import Unusable, unusable
from regelproef.answer.text import text
from regelproef.ask.versions import Versions
from regelproef.cli.counting import add_population, counted, counted_apart
from regelproef.cli.in_time import in_time
from regelproef.cli.options import Usage, add_language, add_limits, add_spec, day, limits_of, place_of, under
from regelproef.cli.output import ask, tell
from regelproef.diff.compare import compare
from regelproef.explain.parting import parted
from regelproef.load.folder import Documents, read_folder
from regelproef.load.revision import day_of, folder_in_repository, merge_base, read_revision
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.diff import Compared
from regelproef.report.render.formats import FORMATS

RANGE = re.compile(r"(?P<old>[^./:][^:]*?)(?P<dots>\.\.\.?)(?P<new>[^./:][^:]*|)(?P<folder>:.*|)\Z", re.DOTALL)
FORMS = (
    "OLD and NEW are each a folder, a git revision (the rulebook's own folder at that revision), or REVISION:FOLDER. A "
    "folder that exists wins over a revision of the same name. A..B (or A..B:FOLDER) names both at once; A...B starts "
    "where B left A. Without NEW, it is the rulebook on disk (--spec, or the one here); without OLD as well, both are, "
    "which together with --reading shows whom a choice of reading affects, and with --profile and --profile-old where two "
    "profiles differ.\n"
    "Exit code: 0 proved equal, 1 the versions differ, 2 nothing could be compared, 3 undecided."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = FORMS
    parser.add_argument("old", nargs="?", metavar="OLD", help="the version to start from, or A..B")
    parser.add_argument("new", nargs="?", metavar="NEW", help="the version to arrive at (default: the rulebook on disk)")
    add_spec(parser, ", of which a plain revision means another version")
    parser.add_argument("--profile", metavar="ID", help="read NEW as a profile of profiles.yaml does; a --reading goes before it")
    parser.add_argument("--profile-old", metavar="ID", help="read OLD as a profile of profiles.yaml does; a --reading-old goes before it")
    parser.add_argument("--reading", metavar="ID=VALUE", action="append", default=[], help="read NEW under another reading; may be repeated")
    parser.add_argument("--reading-old", metavar="ID=VALUE", action="append", default=[], help="read OLD under another reading; may be repeated")
    parser.add_argument(
        "--certify",
        action="store_true",
        help="ask again, of a second encoder and solver, that nothing changes for anybody else, and check the proofs",
    )
    parser.add_argument("--all", action="store_true", help="show every group of persons, also where they are many")
    parser.add_argument("--all-witnesses", action="store_true", help="search a person of its own for each consequence too, which can take long")
    parser.add_argument(
        "--date", metavar="YYYY-MM-DD", type=day, help="the day before which lies the past (default: the later of the commits that are compared)"
    )
    add_population(parser)
    add_limits(parser)
    add_language(parser)
    parser.add_argument("--format", choices=FORMATS["diff"], default="text")


def run(arguments: argparse.Namespace) -> int:
    old, new = load_sides(arguments)
    limits = limits_of(arguments)
    if arguments.certify:
        import_module("regelproef.certify.certification").require_second_solver()
    both = (old.profile_in_force, new.profile_in_force)
    parts = None
    if old.digest == new.digest and both[0] != both[1]:
        parts = ask(arguments, lambda progress: parted(new, *both, limits, progress))
    only = parts is not None and not (arguments.all or arguments.all_witnesses)  # for whom, the questions say one by one
    versions = Versions(old, new, limits)
    report = ask(arguments, lambda progress: compare(versions, progress, every_witness=arguments.all_witnesses, outcomes_only=only))
    certified = ask(arguments, lambda _: import_module("regelproef.diff.certified").certify(versions, report)) if arguments.certify else None
    report = replace(report, day=arguments.date or _day(arguments))
    found, apart = counted(arguments, versions, report), None if parts is None else counted_apart(arguments, new, parts)
    answer = Compared(report, new, whole=arguments.all, parted=parts, certified=certified, counted=found, counted_apart=apart)
    return tell(arguments, answer)


def load_sides(arguments: argparse.Namespace) -> tuple[Rulebook, Rulebook]:
    """Both rulebooks, under the profile and the readings that the arguments name for each.

    Raises:
        Unusable: when one cannot be read, or a profile or reading does not exist.
    """
    with in_time(arguments):
        old, new = _documents(arguments)
        return (
            under(build_rulebook(old), arguments.reading_old, arguments.profile_old),
            under(build_rulebook(new), arguments.reading, arguments.profile),
        )


def _day(arguments: argparse.Namespace) -> date | None:
    """The later of the days of the commits that are compared; the rulebook on disk counts as of HEAD. None where both sides are folders."""
    old, new = arguments.old, arguments.new
    words, inside = [old, new or "HEAD"], ":" not in (old or "")
    if old is None or Path(old).is_dir():
        words, inside = [new or ""], ":" not in (new or "")
    elif found := RANGE.match(old):
        words = [found["old"], found["new"] or "HEAD"]
    days = []
    for word in words:
        with suppress(Unusable):
            if word and not Path(word).is_dir():
                days.append(day_of(word.partition(":")[0], place_of(arguments).folder if inside else Path()))
    return max(days, default=None)


def _documents(arguments: argparse.Namespace) -> tuple[Documents, Documents]:
    old, new = arguments.old, arguments.new
    if old is None:
        if not (arguments.reading or arguments.reading_old or arguments.profile or arguments.profile_old):
            raise Usage(text("diff-same"))
        on_disk = _on_disk(arguments)
        return on_disk, on_disk
    found = None if Path(old).is_dir() else RANGE.match(old)
    if found is None:
        return version(old, arguments), _on_disk(arguments) if new is None else version(new, arguments)
    if new is not None:
        raise Usage(text("diff-too-many", word=old, other=new))
    first, last = found["old"], found["new"] or "HEAD"
    if found["dots"] == "...":
        first = merge_base(first, last, Path() if found["folder"] else place_of(arguments).folder)
    return version(first + found["folder"], arguments), version(last + found["folder"], arguments)


def version(word: str, arguments: argparse.Namespace) -> Documents:
    """The rulebook that one word names: a folder, a revision, or REVISION:FOLDER.

    Raises:
        Unusable: when it names none.
    """
    if Path(word).is_dir():
        return read_folder(Path(word), Path(word).as_posix())
    if word.startswith((".", "/")):
        raise unusable("folder", "folder-missing", folder=word)
    revision, colon, folder = word.partition(":")
    if colon:
        return read_revision(revision, folder, Path())
    inside = place_of(arguments).folder
    return read_revision(revision, folder_in_repository(inside), inside)


def _on_disk(arguments: argparse.Namespace) -> Documents:
    place = place_of(arguments)
    return read_folder(place.folder, place.shown)
