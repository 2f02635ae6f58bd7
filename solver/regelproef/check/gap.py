"""gap: no rule says anything about a possible person.

Every person must get a result. Widen the rule that comes nearest, or add a base rule with an empty `when` for whoever is left.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.outcome import Person, Status
from regelproef.answer.text import Text, text
from regelproef.ask.bench import Bench, Entry, not_blocked, proved, undecided
from regelproef.encode.decisions import EncodedDecision
from regelproef.evaluate.closures import State
from regelproef.model.parts import Formula, Rule

CODES = ("gap",)


def run(bench: Bench) -> Iterator[Entry]:
    for name in bench.book.order:
        decision = bench.decision(name)
        answer = bench.find(not_blocked(decision), decision.gap)
        if answer.unknown:
            yield undecided("gap", (name,), answer)
        elif answer.possible:
            yield _finding(bench, decision)
        else:
            yield proved("gap", name)
            if bench.find(not_blocked(decision), decision.conflict).impossible:
                bench.settle(name)


def _finding(bench: Bench, decision: EncodedDecision) -> Finding:
    conditions = (not_blocked(decision), decision.gap)
    witness = bench.witness(conditions, (decision.name,), lambda _, outcomes: outcomes[decision.name].status is Status.GAP)
    person = {**bench.book.default_person(), **witness.facts[0]}
    nearest = _nearest_rule(bench, decision.name, person)
    labels: tuple[Label, ...] = ()
    notes: tuple[Text, ...] = ()
    statements: tuple[str, ...] = ()
    if nearest is not None:
        rule, failing = nearest
        labels = (Label(failing.span if failing else rule.span, text("gap-nearest", rule=rule.id)),)
        notes = (text("gap-nearest-note", rule=rule.id, condition=failing.source if failing else "valid"),)
        statements = rule.sources
    return Finding(
        "gap",
        Severity.ERROR,
        text("gap", decision=decision.name),
        (decision.name,),
        labels=labels,
        witness=witness,
        statements=statements,
        help=text("gap-help", decision=decision.name),
        notes=notes,
    )


def _nearest_rule(bench: Bench, decision: str, person: Person) -> tuple[Rule, Formula | None] | None:
    """The rule with the fewest lines that fail for this person, and the first of those lines (None: only its validity fails)."""
    state = bench.evaluator.state_of(person, bench.book.reads(decision))
    best: tuple[int, Rule, Formula | None] | None = None
    for rule in bench.book.present_rules(decision):
        failing = [condition for condition in rule.conditions if not _holds(bench, condition, state)]
        if best is None or len(failing) < best[0]:
            best = (len(failing), rule, failing[0] if failing else None)
    return (best[1], best[2]) if best else None


def _holds(bench: Bench, condition: Formula, state: State) -> bool:
    try:
        return bench.evaluator.holds(condition, state)
    except TypeError:  # a null behind a guard that an earlier line fails
        return False
