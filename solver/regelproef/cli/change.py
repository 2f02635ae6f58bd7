"""change: change an amount, a limit, a rule or an exception with all that it brings, guided or by flags, up to the gate."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from difflib import unified_diff
from itertools import chain, count

from regelproef.answer.text import text
from regelproef.change.dated import NewValue
from regelproef.change.rules import NewException, RuleChange
from regelproef.change.sources import Asking
from regelproef.change.texts import Texts
from regelproef.change.values import first_day, last_day, outcome, value_of
from regelproef.change.whole import Changed, Edited, Wanted, changed
from regelproef.change.wording import on_one_line
from regelproef.cli.asking import asked_words
from regelproef.cli.carrying import carried_out, read_as, said
from regelproef.cli.gate import STEPS, read_new
from regelproef.cli.in_time import in_time
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_language, add_limits, add_spec, limits_of, place_of, unknown
from regelproef.cli.output import ask
from regelproef.cli.parting import Base
from regelproef.cli.taking_back import take_back
from regelproef.gate.declaration import FILE_NAME, FOLDER
from regelproef.load.folder import Documents, read_bytes
from regelproef.load.which import Place
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.render.json import envelope, json_text
from regelproef.report.render.visible import visible

FORMS = """\
Without WHAT it asks, question by question. Each change names the statement of the sources that asks for it; a new one is written, with a formula.
Exit code: 0 the gate is open, 1 something is left, 2 nothing could be changed (and nothing was written), 3 undecided."""
ONLY = {
    "line": ("rule",),
    "add": ("rule",),
    "drop": ("rule",),
    "then": ("rule", "exception"),
    "rule_text": ("rule", "exception"),
    "to": ("exception",),
    "when": ("exception",),
    "source": ("amount", "parameter", "rule", "exception"),
}  # flags of some kinds of change
NEEDED = {"exception": ("to", "then", "source"), "statement": ("text", "says_then")}
ANSWERED = ("first", "last", "line", "then", "to", "when", "source", "text", "title", "update_cases")  # what is asked for
ONE_LINE = ("text", "title", "rule_text", "reason")
KINDS = {"amount": 2, "parameter": 2, "rule": 1, "exception": 1, "statement": 1}  # with how many words follow


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = FORMS
    parser.add_argument("words", metavar="WHAT", nargs="*", help="amount NAME VALUE, parameter NAME VALUE, rule RULE, exception RULE, statement ID")
    parser.add_argument("--from", dest="first", metavar="DAY", default="", help="the first day: 2027, or 2027-07-01")
    parser.add_argument("--until", dest="last", metavar="DAY", default="", help="the last day: 2027, or 2027-12-31")
    parser.add_argument("--line", nargs=2, metavar=("OLD", "NEW"), action="append", default=[], help="of a rule: a line, and what replaces it")
    parser.add_argument("--add", metavar="LINE", action="append", default=[], help="of a rule: one more line of its condition")
    parser.add_argument("--drop", metavar="LINE", action="append", default=[], help="of a rule: a line that goes")
    parser.add_argument("--then", metavar="OUTCOME", default="", help="of a rule or exception: its outcome; money in cents, or as 10 euro")
    parser.add_argument("--to", metavar="RULE", action="append", default=[], help="of an exception: the rule before which it goes; may be repeated")
    parser.add_argument("--when", metavar="LINE", action="append", default=[], help="of an exception: a line of its condition; may be repeated")
    parser.add_argument("--rule-text", metavar="SENTENCE", default="", help="of a rule or exception: its text, for people")
    parser.add_argument("--source", metavar="ID", default="", help="the statement that asks for it, there already or new: S005-01")
    parser.add_argument("--text", metavar="SENTENCE", default="", help="what a new statement says, in one sentence")
    parser.add_argument("--document", metavar="ID", default="", help="its document (default: what its id begins with)")
    parser.add_argument("--title", metavar="TITLE", default="", help="the title of a new document")
    parser.add_argument("--says-when", metavar="LINE", action="append", default=[], help="its formula: of whom it speaks; may be repeated")
    parser.add_argument("--says-then", metavar="LINE", action="append", default=[], help="its formula: what holds for them; may be repeated")
    parser.add_argument("--yields-to", metavar="ID", action="append", default=[], help="a statement to which it gives way; may be repeated")
    parser.add_argument("--forces", metavar="PROPERTY", action="append", default=[], help="a property that it breaks, because it demands that")
    parser.add_argument("--reason", metavar="SENTENCE", default="", help="why, for the declaration (default: the sentence of the statement)")
    parser.add_argument("--name", dest="declaration", metavar="NAME", default="", help="name of the declaration in changes/")
    parser.add_argument("--update-cases", action="store_true", help="let cases expect what the new rules give")
    parser.add_argument("--base", metavar="REV", default="HEAD", help="what the change is held against, as for gate (default: HEAD)")
    parser.add_argument("--dirty", action="store_true", help="go on where the rulebook has uncommitted changes; they are declared with this one")
    parser.add_argument("--undo", action="store_true", help="take back what the last change wrote since the last commit, and nothing else")
    parser.add_argument("--again", action="store_true", help="take back the last change first, and make this one in its place")
    parser.add_argument("--dry-run", action="store_true", help="show what would be written, and write nothing")
    parser.add_argument("--skip", choices=STEPS, action="append", default=[], help="leave this step of the gate out; may be repeated")
    parser.add_argument("--python", metavar="MODULE:FUNCTION", help="the reference implementation, as for gate")
    add_spec(parser)
    add_limits(parser)
    add_language(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    place = place_of(arguments)
    if arguments.undo:
        return _taken_back(arguments, place)
    if not arguments.again:
        return _change(arguments, place)
    stood = take_back(place.folder)
    try:
        code = _change(arguments, place)
    except BaseException:
        stood.put_back()
        raise
    if arguments.dry_run:
        stood.put_back()
    return code


def _taken_back(arguments: argparse.Namespace, place: Place) -> int:
    if arguments.words or arguments.again:
        raise Usage(text("change-undo-alone"))
    stood = take_back(place.folder)
    files = [path.as_posix() for path in stood.changed()]
    print(said(arguments, text("change-undone", files=len(files))))
    return 0


def _change(arguments: argparse.Namespace, place: Place) -> int:
    _read_days(arguments)
    limits = limits_of(arguments)
    with in_time(arguments):
        documents = read_new(place)
        texts = Texts(place.shown, {name: read_bytes(place.folder / name) for name in documents.files.read})
        book = build_rulebook(documents)
        if not arguments.words:
            _ask_for_the_rest(arguments, book)
        arguments.start = Base(arguments.base)
        base = arguments.start.read(place)
        if not arguments.dirty:
            _refuse_uncommitted(arguments, place, documents)
    wanted = _wanted(arguments, book, texts)
    if base is not None and base.digest != documents.digest:
        print(f"regelproef: {said(arguments, text('change-dirty', base=arguments.base))}", file=sys.stderr)
    found = ask(arguments, lambda progress: changed(texts, base, wanted, limits, progress))
    if arguments.dry_run:
        return _shown(arguments, wanted, found)
    return carried_out(arguments, place, base, wanted, found)


def _read_days(arguments: argparse.Namespace) -> tuple[date | None, date | None]:
    """The first and the last day, where they are named."""
    return first_day(arguments.first) if arguments.first else None, last_day(arguments.last) if arguments.last else None


def _refuse_uncommitted(arguments: argparse.Namespace, place: Place, documents: Documents) -> None:
    """What somebody changed before, by accident or not, is not declared for the reason of this change."""
    head = None if arguments.start.on_disk else Base("HEAD").read(place)
    names = sorted({*head.files.read, *documents.files.read}) if head is not None and head.digest != documents.digest else []
    files = [f"{place.shown}/{name}" for name in names if head is not None and _words_of(head, name) != _words_of(documents, name)]
    if files:
        raise Usage(text("change-uncommitted", files=", ".join(files)), text("change-uncommitted-help"))


def _words_of(documents: Documents, name: str) -> str | None:
    """What a file holds, with each line end as LF; None where there is none, or nothing in it."""
    root = documents.nodes.get(name)
    return root.span.file.text.replace("\r\n", "\n") if root is not None else None


def _ask_for_the_rest(arguments: argparse.Namespace, book: Rulebook) -> None:
    """What the answers say, in place of what no flag says."""
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    told = vars(parser.parse_args(asked_words(book, language_of(arguments))))
    for name in (*ANSWERED, "words"):
        setattr(arguments, name, told[name] or getattr(arguments, name))


def _kind(arguments: argparse.Namespace) -> str:
    """What changes, with as many words behind it as it needs, and only the flags that say something of it."""
    kind, *named = arguments.words
    if kind not in KINDS:
        raise unknown(text("change-kind", word=kind), kind, KINDS)
    if len(named) != KINDS[kind]:
        raise Usage(text(f"change-form-{kind}"))
    strange = [name for name, kinds in ONLY.items() if getattr(arguments, name) and kind not in kinds]
    if strange:
        raise Usage(text("change-strange", flag=f"--{strange[0].replace('_', '-')}", kinds=", ".join(ONLY[strange[0]])))
    needed = [name for name in NEEDED.get(kind, ("source",)) if not getattr(arguments, name)]
    if needed:
        raise Usage(text("change-needed", flag=f"--{needed[0].replace('_', '-')}", kind=kind))
    return str(kind)


def _wanted(arguments: argparse.Namespace, book: Rulebook, texts: Texts) -> Wanted:
    for flag in ONE_LINE:
        setattr(arguments, flag, on_one_line(f"--{flag.replace('_', '-')}", getattr(arguments, flag)))
    kind, named = _kind(arguments), arguments.words[1]
    asking = Asking(
        named if kind == "statement" else arguments.source,
        arguments.text,
        arguments.document,
        arguments.title,
        tuple(arguments.says_when),
        tuple(arguments.says_then),
        tuple(arguments.yields_to),
        tuple(arguments.forces),
    )
    standing = book.statements.get(asking.id)
    sentence = arguments.text or (standing.paraphrase.in_language(book.language) if standing else "")
    name = arguments.declaration or _free("-".join(part for part in (arguments.first, named) if part), texts)
    if not FILE_NAME.match(name):
        raise Usage(text("file-name-form", name=name))
    return Wanted(_edit(kind, arguments, book), asking, arguments.reason or sentence, name, arguments.update_cases)


def _free(name: str, texts: Texts) -> str:
    """A name that no declaration has, numbered where the same has changed from the same day before."""
    names = chain((name,), (f"{name}-{number}" for number in count(2)))
    return next(one for one in names if f"{FOLDER}{one}.yaml" not in texts.names)


def _edit(kind: str, arguments: argparse.Namespace, book: Rulebook) -> Edited | None:
    first, last = _read_days(arguments)
    named, source = arguments.words[1], arguments.source
    match kind:
        case "amount" | "parameter":
            known = [name for name, one in book.amounts.items() if one.parameter is (kind == "parameter")]
            if named not in known:
                raise unknown(text("change-no-name", kind=text(f"change-kind-{kind}"), name=named), named, known)
            return NewValue(named, value_of(book.amounts[named], arguments.words[2]), first, last, source)
        case "rule":
            swap = (*((old, new) for old, new in arguments.line), *((one, "") for one in arguments.drop))
            edit = RuleChange(named, swap, tuple(arguments.add), _outcome(arguments.then, (named,), book), arguments.rule_text, first, last, source)
            if edit == RuleChange(named, sentence=edit.sentence, source=edit.source):
                raise Usage(text("change-nothing"))
            return edit
        case "exception":
            when, to = tuple(arguments.when), tuple(arguments.to)
            return NewException(named, to, when, _outcome(arguments.then, to, book), arguments.rule_text or arguments.text, first, last, source)
        case _:
            return None


def _outcome(word: str, rules: tuple[str, ...], book: Rulebook) -> str:
    """The outcome as the rule language says it, of the decision of these rules."""
    types = [book.decisions[book.rules[name].decision].type for name in rules if name in book.rules]
    return outcome(word, types[0]) if types else word


def _shown(arguments: argparse.Namespace, wanted: Wanted, found: Changed) -> int:
    """The difference of each file, as git shows it."""
    if arguments.format == "json":
        print(json_text(envelope("change", "dry-run", files=[f"{found.texts.shown}/{name}" for name in found.texts.changed])))
        return 0
    for name, (before, after) in found.texts.changed.items():
        path = f"{found.texts.shown}/{name}"
        for line in unified_diff(before.splitlines(), after.splitlines(), f"a/{path}" if before else "/dev/null", f"b/{path}", lineterm=""):
            print(visible(line))
    for one in read_as(wanted, found):
        print(said(arguments, one))
    print(said(arguments, text("change-would")))
    return 0
