"""Carrying out a change: the files are written, what is generated from them is renewed, the gate is asked, and what is left is told.

In: parsed arguments, the rulebook's place, and the change as texts. Out: the exit code of the gate. Guarantees: whatever ends this before the gate
has answered, Ctrl-C too, every file is as it was.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from regelproef.answer.text import Text, text
from regelproef.change.rules import NewException, RuleChange
from regelproef.change.values import in_euro
from regelproef.change.whole import Changed, Wanted
from regelproef.cli.gate import reference_asked, renewing
from regelproef.cli.language import language_of
from regelproef.cli.options import limits_of
from regelproef.cli.output import ask, tell
from regelproef.cli.report import report_files
from regelproef.cli.taking_back import kept, remember
from regelproef.gate.beside import check_reference
from regelproef.gate.run import Request, run_gate
from regelproef.generate.bundle import FIXTURES
from regelproef.generate.files import write_file
from regelproef.language.types import Kind
from regelproef.load.folder import Documents
from regelproef.load.revision import top_of_repository
from regelproef.load.which import Place
from regelproef.report.content.gate import Gated
from regelproef.report.render.json import envelope, json_text
from regelproef.report.render.visible import visible
from regelproef.words.say import say


def carried_out(arguments: argparse.Namespace, place: Place, base: Documents | None, wanted: Wanted, found: Changed) -> int:
    """Write, renew what is generated, and ask the gate; whatever goes wrong on the way, the files are as they were."""
    written = {place.folder / name: words for name, words in _bytes(found).items()}
    request = renewing(arguments, place, lambda: base)
    folders = (request.generated.folder,) if request.generated is not None else ()
    before = kept((*written, *_renewed(place, request)), folders)
    try:
        for path, words in written.items():
            write_file(path, words)
        report = ask(arguments, lambda progress: run_gate(request, progress))
        reply = Gated(report)
        beside = _reference_beside(arguments, place, request)
    except BaseException:
        before.put_back()
        raise
    remember(place.folder, before)
    files = [f"{place.shown}/{name}" for name in found.texts.changed]
    left = [*_left(wanted, found), *(text("change-left-reference", message=one) for one in beside)]
    if arguments.format == "json":
        gate = reply.value(language_of(arguments))
        print(
            json_text(envelope("change", _verdict(reply.exit_code), report.book, files=files, left=[said(arguments, one) for one in left], gate=gate))
        )
        return reply.exit_code
    for one in (text("change-written", files=", ".join(files)), *_told(wanted, found)):
        print(said(arguments, one))
    tell(arguments, reply)
    if reply.exit_code == 0:
        left.append(text("change-left-commit"))
    if left:
        print(said(arguments, text("change-left")))
    for one in left:
        print(f"  - {said(arguments, one)}")
    return reply.exit_code


def _verdict(code: int) -> str:
    return {0: "passed", 3: "undecided"}.get(code, "left")


def _bytes(found: Changed) -> dict[str, str]:
    return {name: found.texts.bytes_of(name).decode() for name in found.texts.changed}


def _renewed(place: Place, request: Request) -> Iterator[Path]:
    """Every file that may be generated anew."""
    if request.generated is not None:
        yield from (path for path in request.generated.folder.rglob("*") if path.is_file() and not path.is_symlink())
    top = top_of_repository(place.folder)
    yield from (top / name for name in report_files(place.folder.resolve().name) if (top / name).is_file())


def _reference_beside(arguments: argparse.Namespace, place: Place, request: Request) -> list[Text]:
    """What the reference implementation gives otherwise, where the gate was told not to ask it."""
    reference, modules = reference_asked(arguments, place)
    if "reference" not in arguments.skip or not reference or request.generated is None:
        return []
    step = check_reference(reference, modules, request.generated.folder / FIXTURES, limits_of(arguments))
    return [one.help or one.message for one in step.findings[:1]]


# -- telling --------------------------------------------------------------------------------------------------------------------


def said(arguments: argparse.Namespace, what: Text) -> str:
    """A sentence in the language of the command."""
    return visible(say(language_of(arguments), what))


def read_as(wanted: Wanted, found: Changed) -> Iterator[Text]:
    """An outcome in cents, as it was read."""
    edit = wanted.edit
    if not isinstance(edit, RuleChange | NewException) or found.effect is None or not edit.then.isdecimal():
        return
    new = found.effect.versions.new
    rule = edit.rule if edit.rule in new.rules else ""
    if rule and new.decisions[new.rules[rule].decision].type.kind is Kind.MONEY:
        yield text("change-read-as", word=edit.then, euro=in_euro(int(edit.then)))


def _told(wanted: Wanted, found: Changed) -> Iterator[Text]:
    yield from read_as(wanted, found)
    if found.says is not None:
        when = "; ".join(found.says.when) or text("change-everybody")
        yield text("change-says", id=wanted.asking.id, then="; ".join(found.says.then), when=when)
    if found.yielding:
        yield text("change-yielding", id=wanted.asking.id, names=", ".join(found.yielding))
    if found.superseded:
        yield text("change-superseded", id=wanted.asking.id, names=", ".join(found.superseded))
    for one in found.cases:
        yield text("change-case", case=one.case, decision=one.decision, expected=one.expected, found=one.found)


def _left(wanted: Wanted, found: Changed) -> Iterator[Text]:
    for one in found.left:
        yield text("change-left-case", case=one.case, decision=one.decision, expected=one.expected, found=one.found)
    for stale in found.stale:
        yield text("change-left-reason", place=stale.place, case=stale.case, words=stale.words)
    for name in found.broken:
        yield text("change-left-statement", id=name, by=wanted.asking.id)
