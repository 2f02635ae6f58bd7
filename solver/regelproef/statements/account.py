"""What became of every statement, and which rules carry it.

In: a rulebook. Out: an `Account`: for each document its statements in order, each with its fate and the rules that cite it; for each rule the
statements that it cites. Links stand once, in the rules, and are read here in both directions. Nothing is proved here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from regelproef.load.files import FATES
from regelproef.model.parts import Document, Rule, Statement
from regelproef.model.rulebook import Rulebook

NO_FATE = ""  # a statement that nobody has accounted for yet


@dataclass(frozen=True)
class Line:
    """One statement; `rules` cite it, under any reading; `goes_before` are the statements that yield to it."""

    statement: Statement
    rules: tuple[Rule, ...]
    goes_before: tuple[Statement, ...]


@dataclass(frozen=True)
class DocumentAccount:
    document: Document
    lines: tuple[Line, ...]

    def count(self, fate: str) -> int:
        return sum(line.statement.fate == fate for line in self.lines)


@dataclass(frozen=True)
class RuleAccount:
    """One rule; `unknown` are the ids that it cites and that no document has."""

    rule: Rule
    statements: tuple[Statement, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True)
class Account:
    documents: tuple[DocumentAccount, ...]
    rules: tuple[RuleAccount, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for document in self.documents for line in document.lines)

    @property
    def fates(self) -> tuple[str, ...]:
        """The fates that occur, in their fixed order, with what has none last."""
        found = Counter(line.statement.fate for line in self.lines)
        return tuple(fate for fate in (*FATES, NO_FATE) if found[fate])

    def count(self, fate: str) -> int:
        return sum(document.count(fate) for document in self.documents)


def account_of(book: Rulebook) -> Account:
    """The whole account of a rulebook."""
    citing = rules_by_statement(book)
    yielding: dict[str, list[Statement]] = {name: [] for name in book.statements}
    for statement in book.statements.values():
        for name in dict.fromkeys(statement.yields_to):
            if name in yielding:
                yielding[name].append(statement)
    documents = tuple(
        DocumentAccount(document, tuple(Line(one, citing.get(one.id, ()), tuple(yielding[one.id])) for one in document.statements))
        for document in book.documents
    )
    return Account(documents, tuple(_rule_account(book, rule) for rule in book.rules.values()))


def rules_by_statement(book: Rulebook) -> Mapping[str, tuple[Rule, ...]]:
    """For each id that some rule cites, known or not, those rules in rulebook order."""
    found: dict[str, list[Rule]] = {}
    for rule in book.rules.values():
        for name in dict.fromkeys(rule.sources):
            found.setdefault(name, []).append(rule)
    return {name: tuple(rules) for name, rules in found.items()}


def _rule_account(book: Rulebook, rule: Rule) -> RuleAccount:
    known = tuple(book.statements[name] for name in dict.fromkeys(rule.sources) if name in book.statements)
    unknown = tuple(name for name in dict.fromkeys(rule.sources) if name not in book.statements)
    return RuleAccount(rule, known, unknown)
