"""copied-exception (note): a line of a statement's `when` denies what an exception says, so the exception stands in two places.

A formula has in its `when` only what its sentence states. Take the line out, and name the statement that makes the exception in `yields_to`: it is
then proved that the exceptions and nothing else set the sentence aside. Where the sentence itself denies it, say so with `negates: <reason>`. A
line is held against every rule that is an exception to a rule which cites the statement and decides otherwise, with the rules on which rests what
it reads of another decision, and against every statement that goes before it. It denies them when it is the other side of what they say, or leaves
open several words of an enum that are not theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry
from regelproef.language.names import conjuncts, names_in
from regelproef.language.typed import Compare, Const, Decided, Expr, IsNull, Name, Not, OneOf, all_of, any_of, negation
from regelproef.model.apart import Apart
from regelproef.model.parts import Formula, Rule, Statement
from regelproef.model.rulebook import Rulebook

CODES = ("copied-exception",)
MOST_PLACES = 3  # of exceptions that are shown


@dataclass(frozen=True)
class Denied:
    """What a line denies: a rule or statement that goes before, and those of its lines that exclude it."""

    kind: str  # rule or statement
    name: str
    lines: tuple[Formula, ...]
    meaning: Expr


def run(bench: Bench) -> Iterator[Entry]:
    yield from notes_of(bench.book)


def notes_of(book: Rulebook) -> Iterator[Finding]:
    """What can be said without asking."""
    copies = Copies(book)
    for statement in book.statements.values():
        if not statement.decidable or book.elsewhere(statement.document):
            continue
        found = ((place, *one) for place, line in enumerate(statement.when, 1) for one in copies.of(statement, line))
        if statement.negates:
            if next(found, None) is None:
                yield _stale(statement)
        else:
            shown: dict[int, Finding] = {}
            for place, formula, part, denied in found:
                shown.setdefault(place, _note(statement, place, formula, part, denied))
            yield from shown.values()


class Copies:
    """The exceptions of one rulebook, as they stand before its statements."""

    def __init__(self, book: Rulebook) -> None:
        self.book, self.apart = book, Apart(book)
        self._carrying: dict[str, list[Rule]] = {}  # the present rules that cite a statement
        for rule in book.rules.values():
            if book.is_present(rule.readings):
                for statement in rule.sources:
                    self._carrying.setdefault(statement, []).append(rule)
        self._said = {rule.id: self._saying(rule) for rule in book.rules.values()}
        self._ways: dict[int, list[Rule]] = {}  # by identity of the condition, which a rule or statement of the book has

    def of(self, statement: Statement, formula: Formula) -> Iterator[tuple[Formula, Expr, tuple[Denied, ...]]]:
        """The parts of a line that deny what goes before the statement, each with what it denies."""
        for part in conjuncts(formula.expr):
            denied = () if isinstance(part, Name) else tuple(self._denied(statement, part))
            if denied and (self.apart.words(part) > 1 or self.apart.follows(negation(part), any_of(one.meaning for one in denied))):
                yield formula, part, denied

    def _denied(self, statement: Statement, part: Expr) -> Iterator[Denied]:
        """A line that the rule itself has tells of whom it is: it denies at most what the sentence yields to, by leaving several words open."""
        carrying = self._carrying.get(statement.id, [])
        own = not _is_negative(part) and any(self.apart.follows(all_of(one.expr for one in rule.conditions), part) for rule in carrying)
        if not own:
            exceptions = ((rule, name) for rule in carrying for name in self._before_rule(rule))
            others = dict.fromkeys(name for rule, name in exceptions if self._decides_otherwise(statement, rule, self.book.rules[name]))
            for name in others:
                yield from self._against("rule", name, self.book.rules[name].conditions, part)
        if not own or self.apart.words(part) > 1:
            for other in self._before_statement(statement):
                yield from self._against("statement", other.id, other.when, part)

    def _against(self, kind: str, name: str, conditions: tuple[Formula, ...], part: Expr) -> Iterator[Denied]:
        """The lines by themselves; or every way in which one of them, that speaks of a decision, can come about."""
        lines = self._excluding(conditions, part)
        if lines:
            yield Denied(kind, name, lines, all_of(one.expr for one in lines))
            return
        for condition in conditions:
            found = [(rule, self._excluding(rule.conditions, part)) for rule in self._behind(condition)]
            if found and all(excluding for _, excluding in found):
                for rule, excluding in found:
                    yield Denied("rule", rule.id, excluding, all_of(one.expr for one in excluding))
                return

    def _excluding(self, conditions: tuple[Formula, ...], part: Expr) -> tuple[Formula, ...]:
        """Those conditions that speak of the same as the line, where they exclude it together; else none."""
        terms = self.apart.terms(part)
        kept = tuple(one for one in conditions if self.apart.terms(one.expr) & terms)
        return kept if kept and self.apart.exclude(part, all_of(one.expr for one in kept)) else ()

    def _behind(self, condition: Formula) -> list[Rule]:
        """The rules by which what a condition says of one decision can come about."""
        if id(condition) not in self._ways:
            decisions = condition.names.decisions
            rules = self.book.present_rules(next(iter(decisions))) if len(decisions) == 1 and condition.names.values else ()
            said = ((rule, self._said[rule.id]) for rule in rules)
            self._ways[id(condition)] = [rule for rule, one in said if one is None or not self.apart.exclude(one, condition.expr)]
        return self._ways[id(condition)]

    def _decides_otherwise(self, statement: Statement, rule: Rule, exception: Rule) -> bool:
        """The exception comes to something that the sentence does not allow, as far as that can be told; or to something else than the rule."""
        said, then = self._said[exception.id], all_of(one.expr for one in statement.then)
        if said is not None and exception.decision in names_in((then,)).values:
            if self.apart.exclude(then, said):
                return True
            if self.apart.follows(said, then):
                return False
        return exception.outcome.expr != rule.outcome.expr

    def _saying(self, rule: Rule) -> Expr | None:
        """What a rule says, as an expression over its decision; None where that is more than a constant."""
        said = rule.outcome.expr
        if not isinstance(said, Const):
            return None
        decision = Decided(rule.decision, self.book.decisions[rule.decision].type)
        if said.value is None:
            return IsNull(decision)
        if isinstance(said.value, bool):
            return decision if said.value else Not(decision)
        return Compare("==", decision, said)

    def _before_rule(self, rule: Rule) -> Iterable[str]:
        """The rules that are an exception to it, over others too."""
        found: dict[str, None] = {}
        waiting = [rule.id]
        while waiting:
            new = [name for name in self.book.present_exceptions(waiting.pop()) if name not in found]
            found.update(dict.fromkeys(new))
            waiting.extend(new)
        return found

    def _before_statement(self, statement: Statement) -> Iterable[Statement]:
        """The statements that it yields to, over others too."""
        found: dict[str, Statement] = {}
        waiting = [statement]
        while waiting:
            names = [name for name in waiting.pop(0).yields_to if name in self.book.statements and name not in found]
            found.update((name, self.book.statements[name]) for name in names)
            waiting.extend(self.book.statements[name] for name in names)
        return found.values()


def _is_negative(part: Expr) -> bool:
    """It is written as a denial."""
    match part:
        case Not():
            return True
        case Compare(op=op):
            return op == "!="
        case OneOf(negated=negated):
            return negated
        case _:
            return False


def _note(statement: Statement, place: int, formula: Formula, part: Expr, denied: tuple[Denied, ...]) -> Finding:
    names = ", ".join(dict.fromkeys(f"`{one.name}`" if one.kind == "rule" else one.name for one in denied))
    shown = list({one.name: one for one in denied}.values())[:MOST_PLACES]
    labels = [Label(formula.span if part is formula.expr else formula.span_of(part), text("copied-line"))]
    labels.extend(Label(line.span, text(f"copied-{one.kind}", name=one.name)) for one in shown for line in one.lines)
    return Finding(
        "copied-exception",
        Severity.NOTE,
        text("copied-exception", statement=statement.id, line=formula.source, names=names),
        (f"{statement.id}.{place}",),
        Verdict.PROVED,
        tuple(labels),
        statements=(statement.id, *dict.fromkeys(one.name for one in denied if one.kind == "statement")),
        help=text("copied-exception-help"),
    )


def _stale(statement: Statement) -> Finding:
    message, label = text("copied-stale", statement=statement.id), Label(statement.span)
    return Finding("copied-exception", Severity.NOTE, message, (statement.id,), Verdict.PROVED, (label,), statements=(statement.id,))
