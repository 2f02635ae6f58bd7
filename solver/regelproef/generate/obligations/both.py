"""Two facts that both matter: for two facts that one rule of a decision reads, somebody for whom the decision comes out otherwise without either."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from regelproef.generate.asking import Asking, differs, hangs_on
from regelproef.generate.obligation import Obligation
from regelproef.generate.worth_trying import worth_trying, years_worth_trying
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    pairs: dict[tuple[str, str], None] = {}
    for rule in book.present_rules(decision):
        pairs.update(dict.fromkeys(combinations(book.index.facts_in_order(book.index.of_rule(rule)), 2)))
    for pair in pairs:
        facts = [book.facts[name] for name in pair]
        lines = [*(differs(fact) for fact in facts), *(hangs_on(decision, name) for name in pair)]
        if all(fact.type.kind is Kind.HISTORY for fact in facts):
            suggested = years_worth_trying(book, facts)
        else:
            suggested = tuple({fact.name: value} for fact in facts for value in worth_trying(book, fact, decision))
        yield asking.one(f"both-{'+'.join(pair)}", "both", lines, without=pair, suggested=suggested)
