"""idle-statement: a statement that no slip of the rules could violate, so that it holds whatever the rules say, and controls nothing.

Asked of every statement of fate `rule` or `claim`, and of an open one under a reading where it holds: whether some first-order slip of a rule,
derived value or amount makes somebody break it who does not break it now. A slip that leaves nobody whom it is about is no such slip: a formula that
is true of everybody would be noticed by it too. If none does, put into its formula what the sentence concludes about a decision, or say why with
`idle: <reason>`; a reason that no longer holds is an error too. Persons at hand show it for nearly every statement; of the others the solver is
asked, for every slip that can reach them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from regelproef.answer.asked import TOO_LATE, Answer
from regelproef.answer.finding import Verdict
from regelproef.answer.limits import OutOfBudget
from regelproef.answer.outcome import Person, Value
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.ask.variant import Variant, evaluator_beside, under
from regelproef.check.accounted import about, values_of
from regelproef.check.adequacy import movable
from regelproef.check.borne import ask_each, borne
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.language.names import names_in
from regelproef.language.typed import Expr
from regelproef.model.claims import guard_of, violation
from regelproef.model.mutants import NOT_MADE, Mutant, mutants_of, mutants_of_rule
from regelproef.model.parts import Rule, Statement

CODES = ("idle-statement",)
MOST_PERSONS = (4, 60)  # whom a statement is about, and who are tried; the second number where the first few show nothing


@dataclass
class Asked:
    """A statement, whom it is about, and what came of it: the slip that it would notice, or the answer that was not reached."""

    statement: Statement
    guard: Expr
    broken: Expr
    reads: frozenset[str]
    noticed: str = ""
    unknown: Answer | None = TOO_LATE


def run(bench: Bench) -> Iterator[Entry]:
    book = bench.book
    decidable = [one for one in book.statements.values() if one.decidable]
    groups: dict[Bench, list[Statement]] = {bench: [one for one in decidable if one.fate in {"rule", "claim"}]}
    for statement in (one for one in decidable if one.fate == "open"):
        found = _where_it_holds(bench, statement)
        if isinstance(found, Bench):
            groups.setdefault(found, []).append(statement)
        elif found is not None:
            yield undecided("idle-statement", (statement.id,), found)
    for own, statements in groups.items():
        asked = [_asked(own, one) for one in statements]
        with suppress(OutOfBudget):
            for most in MOST_PERSONS:
                _try_persons(own, [one for one in asked if not one.noticed], most)
            _ask_solver(own, [one for one in asked if not one.noticed and _holds_now(own, one)])
        for one in asked:
            yield from _entries(own, one)


def _where_it_holds(bench: Bench, statement: Statement) -> Bench | Answer | None:
    """The reading under which an open statement follows, the chosen one first; None where it follows under none, which is told elsewhere."""
    name, unknown = statement.interpretation, None
    for value in sorted(values_of(bench.book, name), key=lambda value: value != bench.book.choice[name]):
        own = under(bench, ((name, value),))
        found = borne(own, statement)
        if found.verdict is Verdict.PROVED:
            return own
        if found.verdict is Verdict.UNDECIDED:
            unknown = found.unknown
    return unknown


def _asked(bench: Bench, statement: Statement) -> Asked:
    guard, broken = guard_of(bench.book, statement), violation(bench.book, statement)
    return Asked(statement, guard, broken, movable(bench.book.index.behind(broken)))


def _entries(bench: Bench, asked: Asked) -> Iterator[Entry]:
    statement = asked.statement
    if asked.noticed:
        yield (
            about(statement, "idle-statement", "idle-stale", slip=asked.noticed)
            if statement.idle
            else proved("idle-statement", statement.id, asked.noticed)
        )
        return
    found = borne(bench, statement)
    if found.verdict is Verdict.REFUTED:
        return  # one that does not hold, or that is about nobody, is told elsewhere
    if found.verdict is Verdict.UNDECIDED or asked.unknown is not None:
        yield undecided("idle-statement", (statement.id,), asked.unknown or found.unknown)
    elif not statement.idle:
        yield replace(about(statement, "idle-statement", "idle-statement"), help=text("idle-statement-help"))


# -- persons at hand ----------------------------------------------------------------------------------------------------------


def _try_persons(bench: Bench, asked: Iterable[Asked], most: int) -> None:
    """Slips of the rules that decide for somebody whom a statement is about, with another outcome first."""
    concerned: dict[str, list[tuple[Asked, Person]]] = {}
    for one in asked:
        for person in _about_whom(bench, one, most):
            outcomes = bench.evaluator.decide(person, sorted(one.reads & bench.book.decisions.keys()))
            for name in dict.fromkeys(rule for outcome in outcomes.values() for rule in outcome.effective):
                concerned.setdefault(name, []).append((one, person))
    for rule in (bench.book.rules[name] for name in bench.book.rules if name in concerned):
        bench.limits.heed()
        _try_slips(bench, rule, concerned[rule.id])


def _about_whom(bench: Bench, asked: Asked, most: int) -> list[dict[str, Value]]:
    found = bench.pool.those_who_meet(asked.guard, most)
    if not found and bench.meet(asked.guard).possible:
        found = bench.pool.those_who_meet(asked.guard, 1)
    return [person for person in found if not bench.holds(asked.broken, (person,))]


def _try_slips(bench: Bench, rule: Rule, concerned: list[tuple[Asked, Person]]) -> None:
    if all(one.noticed for one, _ in concerned):
        return
    for mutant in sorted(mutants_of_rule(bench.book, rule), key=_likely):
        evaluator = evaluator_beside(bench, mutant.apply(bench.book))
        for one, person in concerned:
            if not one.noticed and _holds(evaluator, one.broken, person):
                one.noticed = mutant.id
        if all(one.noticed for one, _ in concerned):
            return


def _holds(evaluator: Evaluator, question: Expr, person: Person) -> bool:
    state = evaluator.state_of(person, sorted(names_in((question,)).decisions))
    return holds(evaluator.compiler.compile(question), state)


# -- the solver ---------------------------------------------------------------------------------------------------------------


def _holds_now(bench: Bench, asked: Asked) -> bool:
    """Nobody breaks it: then whoever does with a slip is somebody who does not without it. Of others the solver is not asked."""
    return bench.decide(asked.broken).impossible


def _ask_solver(bench: Bench, left: list[Asked]) -> None:
    """Every slip that can reach what is left; whatever was not asked, for want of time, is unknown."""
    answers: dict[str, Answer] = {}  # that were not reached
    slips = sorted(mutants_of(bench.book, bench.limits), key=_likely) if left else []
    for place, mutant in enumerate(slips, 1):
        bench.progress(f"idle-statement {place}/{len(slips)}")
        bench.limits.heed()
        open_ = [one for one in left if not one.noticed]
        if not open_:
            break
        if mutant.kind == NOT_MADE:
            raise OutOfBudget
        variant = Variant(bench, mutant.apply(bench.book))
        for one, answer in _with_slip(variant, [one for one in open_ if one.reads & variant.moved]):
            if answer.possible:
                one.noticed = mutant.id
            elif answer.unknown:
                answers[one.statement.id] = answer
    for one in left:
        one.unknown = answers.get(one.statement.id)


def _likely(mutant: Mutant) -> bool:
    """Another outcome comes first: it violates most."""
    return mutant.kind != "outcome"


def _with_slip(variant: Variant, concerned: list[Asked]) -> Iterator[tuple[Asked, Answer]]:
    """Whether the slip makes somebody break a statement."""
    yield from zip(concerned, ask_each(variant, [one.broken for one in concerned]), strict=True)
