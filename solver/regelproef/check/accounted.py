"""statement-fate, statement-source: every statement has a fate that makes sense, and rules and statements know each other.

In: a rulebook. Out: a finding for each statement without a fate, or whose fate lacks what it needs; for each rule that cites nothing or what does not
exist; and for each statement that rules should carry and that none cites. Nothing is asked of the solver.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import Entry, proved
from regelproef.model.from_questions import DECIDABLE_FATES
from regelproef.model.parts import Rule, Statement
from regelproef.model.rulebook import Rulebook

CARRIED_FATES = frozenset({"rule", "open"})  # a claim follows from rules that rest on other statements


def account(book: Rulebook) -> Iterator[Entry]:
    for statement in book.statements.values():
        problem = fate_problem(book, statement)
        yield about(statement, "statement-fate", problem) if problem else proved("statement-fate", statement.id)
    carried = {name for rule in book.rules.values() for name in rule.sources}
    for rule in book.rules.values():
        yield _citations(book, rule)
    for statement in book.statements.values():
        if statement.fate in CARRIED_FATES and statement.id not in carried:
            yield about(statement, "statement-source", "statement-uncarried")


def fate_problem(book: Rulebook, statement: Statement) -> str:
    """The key of what is wrong with how a statement is accounted for; empty when nothing is."""
    if not statement.fate:
        return "fate-none"
    if statement.fate in DECIDABLE_FATES:
        problem = _decidable_problem(book, statement)
    elif (statement.then or statement.when) and not any(fate.word in DECIDABLE_FATES for _, fate in statement.fates):
        problem = "fate-no-formula"
    else:
        problem = "" if statement.reason else "fate-reason"
    unknown = [name for name in (*statement.yields_to, *statement.superseded_by) if name not in book.statements]
    return problem or ("fate-unknown-statement" if unknown else "") or _rank_problem(book, statement)


def _decidable_problem(book: Rulebook, statement: Statement) -> str:
    if not statement.then:
        return "fate-formula"
    if statement.fate == "superseded" and not (statement.superseded_by or statement.by_reading):
        return "fate-by"
    if statement.fate == "open" and len(values_of(book, statement.interpretation)) < 2:
        return "fate-interpretation"
    return ""


def _rank_problem(book: Rulebook, statement: Statement) -> str:
    """A statement cannot yield to what says nothing that can be decided, nor, over others, to itself."""
    if any(not book.statements[name].decidable for name in statement.yields_to):
        return "fate-yields-formula"
    before: set[str] = set()
    waiting = list(statement.yields_to)
    while waiting:
        name = waiting.pop()
        if name == statement.id:
            return "fate-yields-cycle"
        if name not in before and name in book.statements:
            before.add(name)
            waiting.extend(book.statements[name].yields_to)
    return ""


def values_of(book: Rulebook, interpretation: str) -> tuple[str, ...]:
    """The readings of an interpretation; none for one that does not exist."""
    return book.interpretations[interpretation].values if interpretation in book.interpretations else ()


def _citations(book: Rulebook, rule: Rule) -> Entry:
    unknown = [name for name in rule.sources if name not in book.statements]
    if rule.sources and not unknown:
        return proved("statement-source", rule.id)
    message = text("rule-cites-unknown" if unknown else "rule-cites-nothing", rule=rule.id, statements=", ".join(unknown))
    return Finding("statement-source", Severity.ERROR, message, (rule.id,), labels=(Label(rule.span),))


def about(statement: Statement, code: str, key: str, **params: object) -> Finding:
    """A finding about one statement."""
    message = text(key, statement=statement.id, **params)
    return Finding(code, Severity.ERROR, message, (statement.id,), labels=(Label(statement.span),), statements=(statement.id,))
