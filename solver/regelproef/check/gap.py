"""gap: no rule says anything about a possible person.

Every person must get a result. Widen the rule that comes nearest, or add a base rule with an empty `when` for whoever is left.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.asked import IMPOSSIBLE, Answer, Found, Result, unknown
from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.outcome import Person, Status
from regelproef.answer.text import Text, text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.language.typed import HasStatus, RuleStands
from regelproef.model.parts import Formula, Rule
from regelproef.model.steps import step_size

CODES = ("gap",)


def run(bench: Bench) -> Iterator[Entry]:
    yield from bench.each("gap", bench.book.order, str, lambda name: (_decision(bench, name),), bench.hangs_on)


def _decision(bench: Bench, name: str) -> Entry:
    answer = bench.settle(name)
    found = Found(answer) if answer.impossible else bench.search(HasStatus(name, Status.GAP))
    if found.answer.unknown:
        return undecided("gap", (name,), found.answer)
    return _finding(bench, name, found) if found.answer.possible else proved("gap", name)


def _finding(bench: Bench, decision: str, found: Found) -> Finding:
    answer, nearest = _nearest_rule(bench, decision, found.person)
    labels: tuple[Label, ...] = ()
    notes: tuple[Text, ...] = (text("detail-undecided"),) if answer.unknown else ()
    statements: tuple[str, ...] = ()
    if nearest is not None:
        rule, failing = nearest
        labels = (Label(failing.span if failing else rule.span, text("gap-nearest", rule=rule.id)),)
        notes = (text("gap-nearest-note", rule=rule.id, condition=failing.source if failing else "valid"),)
        statements = rule.sources
    return Finding(
        "gap",
        Severity.ERROR,
        text("gap", decision=decision),
        (decision,),
        labels=labels,
        witness=bench.witness(found, (decision,)),
        statements=statements,
        help=text("gap-help", decision=decision),
        notes=notes,
    )


def _nearest_rule(bench: Bench, decision: str, person: Person) -> tuple[Answer, tuple[Rule, Formula | None] | None]:
    """The rule that the smallest step from this person reaches, and its first line that fails for them (None: only its validity does).

    The step changes fewest facts, and these by least. None where no rule applies to anybody, or a search was not decided; the answer says which.
    """
    nearest: tuple[tuple[int, int], Rule] | None = None
    for rule in bench.book.present_rules(decision):
        found = bench.nearest(person, RuleStands(rule.id, decision, "applies"))
        if found.answer.unknown or not found.canonical:
            return (found.answer if found.answer.unknown else unknown("work")), None
        if found.answer.possible:
            sizes = [step_size(bench.book.facts[name], value, found.person[name]) for name, value in person.items() if found.person[name] != value]
            step = (len(sizes), sum(sizes))
            nearest = (step, rule) if nearest is None or step < nearest[0] else nearest
    if nearest is None:
        return IMPOSSIBLE, None
    rule = nearest[1]
    return Answer(Result.POSSIBLE), (rule, next((line for line in rule.conditions if not bench.holds(line.expr, (person,))), None))
