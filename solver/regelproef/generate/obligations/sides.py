"""One word more: for every condition that compares a list with some of its words, and each word that it does not name, somebody who would get
something else if the condition named that word too.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench
from regelproef.generate.obligation import Obligation, Owner
from regelproef.generate.obligations.values import killed
from regelproef.model.edits import WIDENED
from regelproef.model.mutants import mutants_of_rule


def obligations(bench: Bench, decision: str) -> Iterator[Obligation]:
    for rule in bench.book.present_rules(decision):
        owner = Owner("rule", rule.id, decision, rule.sources)
        facts = [bench.book.facts[name] for name in bench.book.index.facts_in_order(bench.book.index.of_rule(rule))]
        for mutant in mutants_of_rule(bench.book, rule, implementers=True, wanted=WIDENED.__eq__):
            word = mutant.id.rpartition("-with-")[2].partition(".")[0]  # no word has a hyphen or a dot
            suggested: tuple[Person, ...] = tuple({fact.name: word} for fact in facts if word in fact.type.values)
            yield killed(owner, bench, mutant, suggested)
