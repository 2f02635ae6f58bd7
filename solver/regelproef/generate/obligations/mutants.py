"""Every mutant of a rule is killed by somebody for whom the rule's own decision comes out otherwise, or it changes nobody's result."""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.encode.variants import differs, with_rules
from regelproef.generate.judges import RuleJudge
from regelproef.generate.obligation import Obligation, Owner, Parts
from regelproef.generate.sample import Trial
from regelproef.model.mutants import Mutant, mutants_of_rule
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook


def obligations(owner: Owner, book: Rulebook, rule: Rule) -> Iterator[Obligation]:
    for mutant in mutants_of_rule(book, rule):
        yield killed(owner, book, mutant)


def killed(owner: Owner, book: Rulebook, mutant: Mutant) -> Obligation:
    """Somebody for whom the mutated rule's decision comes out otherwise."""
    judge = RuleJudge(book, mutant)

    def met(trial: Trial) -> bool:
        return any(judge.differs(sample) for sample in trial.samples)

    def parts(bench: Bench) -> Parts:
        decision = bench.decision(mutant.decision)
        changed = with_rules(bench.encoder, mutant.decision, {mutant.owner: mutant.rule})
        return [(f"decided({mutant.decision})", decision.ok), (f"{mutant.decision} otherwise", differs(decision, changed))]

    why = text("why-mutant", rule=mutant.owner, before=mutant.before, after=mutant.after or "-")
    return Obligation(f"{mutant.id}", "mutant", owner, why, mutant.span, met, parts, how=mutant.kind)
