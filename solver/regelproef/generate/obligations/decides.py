"""Every rule decides somebody, it alone gives the outcome where that is possible; and every exception edge bites: somebody meets both rules, and the
exception takes the general rule away.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.generate.obligation import Lines, Obligation, Owner, Trial
from regelproef.language.typed import AmountGiven, Expr, Not, RuleStands, all_of, decided
from regelproef.model.parts import Edge, Rule
from regelproef.model.rulebook import Rulebook, in_force


def obligation(owner: Owner, book: Rulebook, rule: Rule) -> Obligation:
    return _asked(owner, book, rule, alone=True, weaker=_asked(owner, book, rule, alone=False))


def _asked(owner: Owner, book: Rulebook, rule: Rule, *, alone: bool, weaker: Obligation | None = None) -> Obligation:
    def met(trial: Trial) -> bool:
        outcome = trial.main.outcome(rule.decision)
        return outcome.ok and (outcome.effective == (rule.id,) if alone else rule.id in outcome.effective)

    def parts() -> Lines:
        others = [other.id for other in book.present_rules(rule.decision) if other.id != rule.id] if alone else []
        return [*rule_lines(book, rule), *((f"not {name}", Not(RuleStands(name, rule.decision, "decides"))) for name in others)]

    how = "alone" if alone else "with others"
    return Obligation(f"{rule.id}/decides", "rule", owner, rule.span, met, parts, how=how, weaker=weaker)


def rule_lines(book: Rulebook, rule: Rule) -> Lines:
    """What makes a rule decide, line by line: its own lines, its period, that its decision is not blocked, that no exception reaches it."""
    lines = [*_own_lines(book, rule), (f"decided({rule.decision})", decided(rule.decision))]
    lines.extend((f"not {name}", Not(RuleStands(name, rule.decision, "reaches"))) for name in book.present_exceptions(rule.id))
    return [*lines, (f"decides({rule.id})", RuleStands(rule.id, rule.decision, "decides"))]


def _own_lines(book: Rulebook, rule: Rule) -> Lines:
    return [
        *((condition.source, condition.expr) for condition in rule.conditions),
        (f"valid({rule.id})", in_force(book, rule.valid)),
        (f"amounts({rule.id})", amounts_given(rule)),
    ]


def amounts_given(rule: Rule) -> Expr:
    return all_of(AmountGiven(name) for name in rule.amounts)


def exceptions(owner: Owner, book: Rulebook, rule: Rule) -> Iterator[Obligation]:
    for edge in rule.exceptions:
        if book.is_present(book.rules[edge.target].readings):
            yield _bites(owner, book, rule, edge)


def _bites(owner: Owner, book: Rulebook, rule: Rule, edge: Edge) -> Obligation:
    def met(trial: Trial) -> bool:
        outcome = trial.main.outcome(rule.decision)
        return outcome.ok and rule.id in outcome.applying and edge.target in outcome.applying

    def parts() -> Lines:
        both = [line for one in (rule, book.rules[edge.target]) for line in _own_lines(book, one)]
        return [*both, (f"decided({rule.decision})", decided(rule.decision))]

    return Obligation(f"{rule.id}/exception-to-{edge.target}", "exception", owner, edge.span, met, parts)
