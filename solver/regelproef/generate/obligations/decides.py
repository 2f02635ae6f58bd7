"""Every rule decides somebody: it applies, nothing defeats it, and it alone gives the outcome where that is possible."""

from __future__ import annotations

from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.encode.logic import neg
from regelproef.generate.obligation import Obligation, Owner, Parts
from regelproef.generate.sample import Trial
from regelproef.model.parts import Rule


def obligation(owner: Owner, rule: Rule) -> Obligation:
    weaker = _asked(owner, rule, alone=False)
    strong = _asked(owner, rule, alone=True)
    return Obligation(strong.id, "rule", owner, strong.why, rule.span, strong.met, strong.parts, how="alone", weaker=weaker)


def _asked(owner: Owner, rule: Rule, *, alone: bool) -> Obligation:
    def met(trial: Trial) -> bool:
        outcome = trial.main.outcome(rule.decision)
        return outcome.ok and (outcome.effective == (rule.id,) if alone else rule.id in outcome.effective)

    def parts(bench: Bench) -> Parts:
        own = rule_lines(bench, rule)
        decision = bench.decision(rule.decision)
        if alone:
            own.extend((f"not {name}", neg(other.effective)) for name, other in decision.rules.items() if name != rule.id)
        return own

    how = "alone" if alone else "with others"
    return Obligation(f"{rule.id}/decides", "rule", owner, text("why-decides", rule=rule.id), rule.span, met, parts, how=how)


def rule_lines(bench: Bench, rule: Rule) -> Parts:
    """What makes a rule decide, line by line: its own lines, its period, that its decision is not blocked, that no exception reaches it."""
    encoded = bench.decision(rule.decision).rules[rule.id]
    lines: Parts = [(condition.source, bench.encoder.formula(condition.expr)) for condition in rule.conditions]
    lines.append((f"valid({rule.id})", bench.encoder.is_in(rule.valid)))
    lines.append((f"amounts({rule.id})", bench.encoder.amounts_defined(rule)))
    lines.append((f"decided({rule.decision})", bench.decision(rule.decision).ok))
    for name in bench.book.exceptions_to[rule.id]:
        other = bench.decision(rule.decision).rules.get(name)
        if other is not None:
            lines.append((f"not {name}", neg(other.reaches)))
    lines.append((f"decides({rule.id})", encoded.effective))
    return lines
