"""Two facts that both matter: for two facts that one rule of a decision reads, somebody for whom the decision comes out otherwise without either.

Where nobody of the kind is found near those at hand: without one of them, the other not being at its default either.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice, product

from regelproef.generate.asking import Asking, differs, hangs_on
from regelproef.generate.obligation import Obligation
from regelproef.generate.worth_trying import worth_trying, years_worth_trying
from regelproef.language.typed import any_of
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook

PRODUCTS = 24  # pairs of values that are tried together


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
            values = [worth_trying(book, fact, decision) for fact in facts]
            suggested = tuple({fact.name: value} for fact, own in zip(facts, values, strict=True) for value in own)
            suggested += tuple(dict(zip(pair, chosen, strict=True)) for chosen in islice(product(*values), PRODUCTS))
        name = f"both-{'+'.join(pair)}"
        one = (f"{decision} hangs on one", any_of(hangs_on(decision, fact)[1] for fact in pair))
        weaker = asking.one(name, "both", [*map(differs, facts), one], without=pair, how="hangs on one", suggested=suggested)
        yield asking.one(name, "both", lines, without=pair, how="hangs on both", suggested=suggested, weaker=weaker, preferred=True)
