"""statement, statement-vacuous, statement-settled, statement-fate, statement-source: every statement is accounted for, and says what the rules do.

A statement with the fate `rule` or `claim` must follow from the rules, with the statements that it yields to set aside; one that is superseded must
not; one that is open must follow under one reading of its interpretation and not under another. A rule must cite statements that exist.
Under a profile that does not name its document, while another does, a statement that the rules deny is settled where a reading that parts the two
makes the difference (`check.parted`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial

from regelproef.answer.asked import Answer, Result
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.finding import Finding, Label, Proof, Severity, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.ask.variant import under
from regelproef.check.accounted import about, account, values_of
from regelproef.check.borne import Borne, borne, borne_out
from regelproef.check.parted import settled, unsettled
from regelproef.model.claims import FOLLOWED, violation
from regelproef.model.parts import Statement
from regelproef.model.reads import Reads
from regelproef.model.rulebook import Rulebook

CODES = ("statement", "statement-vacuous", "statement-settled", "statement-fate", "statement-source")


def run(bench: Bench) -> Iterator[Entry]:
    book = bench.book
    if not book.documents:
        return
    yield from account(book)
    decidable = [statement for statement in book.statements.values() if statement.decidable]
    again = Again(bench)
    followed = [one for one in decidable if one.fate in FOLLOWED]
    found = borne_out(bench, [one for one in followed if again.of(one) is None])
    denied = [one.statement for one in found if one.verdict is Verdict.REFUTED and book.elsewhere(one.statement.document)]
    entries, parted = iter(found), settled(bench, denied)
    for one in followed:
        yield again.kept(one, again.of(one) or _entry(bench, next(entries), parted))
    superseded = [one for one in decidable if one.fate == "superseded"]
    open_ = [one for one in decidable if one.fate == "open" and one.interpretation]
    asked = Open(bench, [one for one in open_ if again.of(one) is None])
    yield from again.each(superseded, lambda one: _superseded(bench, one))
    yield from again.each(open_, lambda one: _open(bench, one, asked.asked(one)))


class Again:
    """What was proved of a statement as another profile has it, where that hangs on nothing that is read otherwise here.

    Kept is only what was claimed of it just as strictly there: that it follows; or, where its document holds there, and its fate is the same under
    every profile, that it is as its fate says.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self._found: dict[str, Proof | None] = {}

    def of(self, statement: Statement) -> Proof | None:
        if statement.id not in self._found:
            told = self.bench.told_before(_claimed(statement), statement.id, partial(_hangs_on, self.bench.book, statement))
            self._found[statement.id] = told[0] if told and isinstance(told[0], Proof) else None
        return self._found[statement.id]

    def kept(self, statement: Statement, entry: Entry) -> Entry:
        strict = statement.fate in FOLLOWED or not (statement.fates or self.bench.book.elsewhere(statement.document))
        if strict and isinstance(entry, Proof) and entry.code == "statement":
            self.bench.note(_claimed(statement), statement.id, entry)
        return entry

    def each(self, statements: Sequence[Statement], ask: Callable[[Statement], Entry]) -> Iterator[Entry]:
        yield from self.bench.each("statement", statements, lambda one: one.id, lambda one: (self.kept(one, self.of(one) or ask(one)),))


def _claimed(statement: Statement) -> str:
    return "statement-follows" if statement.fate in FOLLOWED else f"statement-{statement.fate}"


def _hangs_on(book: Rulebook, statement: Statement) -> Reads:
    return book.index.behind(violation(book, statement), chosen=False)


def _entry(bench: Bench, found: Borne, parted: Mapping[str, Entry]) -> Entry:
    """`parted`: what is told of statements that are denied here, and hold elsewhere."""
    statement = found.statement
    if found.verdict is Verdict.PROVED:
        return proved("statement", statement.id)
    if found.verdict is Verdict.UNDECIDED:
        return undecided("statement", (statement.id,), found.unknown)
    if statement.id in parted:
        return parted[statement.id]
    entry = _fails(bench, statement) if found.breaks.possible else about(statement, "statement-vacuous", "statement-vacuous")
    return unsettled(bench.book, statement, entry)


def _fails(bench: Bench, statement: Statement) -> Entry:
    book, found = bench.book, bench.search(violation(bench.book, statement))
    if found.answer.impossible:
        raise Disagreement(statement.id)
    if found.answer.unknown:
        return undecided("statement", (statement.id,), found.answer)
    rules = [rule for rule in book.rules.values() if statement.id in rule.sources and book.is_present(rule.readings)]
    labels = [Label(formula.span, text("statement-says")) for formula in statement.then]
    labels.extend(Label(rule.span, text("carries", statement=statement.id)) for rule in rules)
    read = book.index.of(*statement.when, *statement.then).values
    return Finding(
        "statement",
        Severity.ERROR,
        text("statement", statement=statement.id, text=statement.paraphrase),
        (statement.id,),
        labels=tuple(labels),
        witness=bench.witness(found, tuple(name for name in book.decisions if name in read)),
        statements=(statement.id,),
        help=text("statement-help"),
    )


def _superseded(bench: Bench, statement: Statement) -> Entry:
    """It is denied, as its fate says. Elsewhere than where its document holds it may follow all the same, unless its fate is given by profile."""
    found, elsewhere = borne(under(bench, statement.by_reading), statement), bool(bench.book.elsewhere(statement.document))
    if found.verdict is Verdict.UNDECIDED:
        return undecided("statement", (statement.id,), found.unknown)
    if found.breaks.possible:
        return proved("statement-settled" if elsewhere and statement.fates else "statement", statement.id)
    if elsewhere and not statement.fates and not found.met.impossible:
        return proved("statement", statement.id)
    key = "statement-vacuous" if found.met.impossible else "statement-still-holds"
    return about(statement, "statement-vacuous" if found.met.impossible else "statement", key)


class Open:
    """Open statements: how each fares under the readings of its interpretation. What is asked under one choice is asked together."""

    def __init__(self, bench: Bench, statements: Sequence[Statement]) -> None:
        self.bench, self.statements = bench, statements
        self._asked: dict[str, dict[str, list[Borne]]] = {}  # by interpretation, then by statement

    def asked(self, statement: Statement) -> list[Borne]:
        """Under each reading of the interpretation, the chosen one first, until it follows under one and somebody breaks it under another."""
        name = statement.interpretation
        if name not in self._asked:
            self._asked[name] = self._ask(name)
        return self._asked[name][statement.id]

    def _ask(self, name: str) -> dict[str, list[Borne]]:
        book, sharing = self.bench.book, [one for one in self.statements if one.interpretation == name]
        found = {one.id: [self._chosen[one.id]] for one in sharing}
        for value in (other for other in values_of(book, name) if other != book.choice[name]):
            left = [one for one in sharing if not (_is_open(found[one.id]) or self._is_enough(found[one.id]))]
            broken = [one for one in left if any(borne.breaks.possible for borne in found[one.id])]
            for group in (broken, [one for one in left if one not in broken]):
                for one in borne_out(under(self.bench, ((name, value),)), group):
                    found[one.statement.id].append(one)
        return found

    def _is_enough(self, asked: Sequence[Borne]) -> bool:
        """It follows, and nobody claims here that it is open."""
        return bool(self.bench.book.elsewhere(asked[0].statement.document)) and all(one.verdict is Verdict.PROVED for one in asked)

    @cached_property
    def _chosen(self) -> dict[str, Borne]:
        """Somebody at hand breaks most of those that do not follow."""
        bench, at_hand = self.bench, Answer(Result.POSSIBLE)
        broken = [one for one in self.statements if bench.pool.who_meets(violation(bench.book, one)) is not None]
        rest = borne_out(bench, [one for one in self.statements if one not in broken])
        return {one.statement.id: one for one in (*(Borne(one, at_hand, at_hand) for one in broken), *rest)}


def _is_open(asked: Sequence[Borne]) -> bool:
    """It follows under one reading, and somebody breaks it under another."""
    return any(one.verdict is Verdict.PROVED for one in asked) and any(one.breaks.possible for one in asked)


def _open(bench: Bench, statement: Statement, asked: Sequence[Borne]) -> Entry:
    if _is_open(asked):
        return proved("statement", statement.id)
    unknown = next((one.unknown for one in asked if one.verdict is Verdict.UNDECIDED), None)
    if unknown:
        return undecided("statement", (statement.id,), unknown)
    if bench.book.elsewhere(statement.document) and all(one.verdict is Verdict.PROVED for one in asked):
        return proved("statement", statement.id)
    elsewhere = settled(bench, [statement]) if bench.book.elsewhere(statement.document) else {}
    return elsewhere.get(statement.id) or unsettled(bench.book, statement, _not_open(statement, asked))


def _not_open(statement: Statement, asked: Sequence[Borne]) -> Entry:
    if all(one.met.impossible for one in asked):
        return about(statement, "statement-vacuous", "statement-vacuous")
    key = "statement-open-holds" if not any(one.breaks.possible for one in asked) else "statement-open-fails"
    return about(statement, "statement", key, interpretation=statement.interpretation)
