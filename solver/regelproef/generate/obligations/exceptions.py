"""Every exception edge bites: somebody meets both rules, and the exception takes the general rule away."""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.generate.obligation import Obligation, Owner, Parts
from regelproef.generate.sample import Trial
from regelproef.model.parts import Edge, Rule
from regelproef.model.rulebook import Rulebook


def obligations(owner: Owner, book: Rulebook, rule: Rule) -> Iterator[Obligation]:
    for edge in rule.exceptions:
        if book.is_present(book.rules[edge.target].readings):
            yield _bites(owner, rule, edge)


def _bites(owner: Owner, rule: Rule, edge: Edge) -> Obligation:
    def met(trial: Trial) -> bool:
        outcome = trial.main.outcome(rule.decision)
        return outcome.ok and rule.id in outcome.applying and edge.target in outcome.applying

    def parts(bench: Bench) -> Parts:
        decision = bench.decision(rule.decision)
        general = decision.rules[edge.target].rule
        lines: Parts = []
        for one in (rule, general):
            lines.extend((condition.source, bench.encoder.formula(condition.expr)) for condition in one.conditions)
            lines.append((f"valid({one.id})", bench.encoder.is_in(one.valid)))
            lines.append((f"amounts({one.id})", bench.encoder.amounts_defined(one)))
        return [*lines, (f"decided({rule.decision})", decision.ok)]

    why = text("why-exception", rule=rule.id, target=edge.target)
    return Obligation(f"{rule.id}/exception-to-{edge.target}", "exception", owner, why, edge.span, met, parts)
