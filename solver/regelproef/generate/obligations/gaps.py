"""Years within a condition: where a rule asks that something held in each of several years, somebody who lacks just one of them, for each; and
where it asks for a run of years, somebody with as many years, with runs of several histories that are long enough together, or with a run that is a
year too short and over before the last year, yet without such a run. All else is as the rule asks, and the person is decided otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Literal

from regelproef.ask.bench import Bench
from regelproef.generate.asking import Asking, left_out
from regelproef.generate.atoms import Atom, Atoms
from regelproef.generate.obligation import Lines, Obligation, Owner
from regelproef.generate.obligations.conditions import Flip
from regelproef.generate.worth_trying import years_worth_trying
from regelproef.language.typed import Arithmetic, Compare, Const, Derived, Expr, Fact, Not, Parameter, RuleStands, Years, all_of, any_of, walk
from regelproef.language.types import BOOL, number
from regelproef.model.rulebook import Rulebook

MOST = 12  # years that are asked for one by one


def obligations(bench: Bench, decision: str) -> Iterator[Obligation]:
    book = bench.book
    for rule in book.present_rules(decision):
        atoms = Atoms(rule, bench.evaluator)
        own = Asking(Owner("rule", rule.id, decision, rule.sources), bench.evaluator, rule.span)
        for atom in atoms.atoms:
            cases = list(_cases(book, atom))
            histories = [book.facts[name] for name in sorted({fact.name for _, _, facts in cases for fact in facts}, key=list(book.facts).index)]
            suggested = years_worth_trying(book, histories) if cases else ()
            slip = left_out(bench, rule) if cases and _asks_for_none(atom) else None
            for case, line, _ in cases:
                name, how = f"when-{atom.line}.{atom.place}-{case}", "" if slip is None else "decides"
                asked = own.one(name, "gap", [line, *_rest(own.owner, book, atoms, atom)], how=how, suggested=suggested)
                if slip is not None:
                    asked = own.one(name, "gap", [line], slip=slip, how="hangs on the rule", suggested=suggested, weaker=asked)
                yield asked


def _cases(book: Rulebook, atom: Atom) -> Iterator[tuple[str, tuple[str, Expr], tuple[Fact, ...]]]:
    match _opened(book, atom.expr):
        case Years(name="all") as years if atom.positive:
            yield from _one_missing(book, years)
        case Compare(op=">=" | ">" | "<" | "<=", left=left, right=Const(value=int()) | Parameter() as least):
            run = _opened(book, left)
            if isinstance(run, Years) and run.name == "run":
                yield from _scattered(run, least)


def _rest(owner: Owner, book: Rulebook, atoms: Atoms, atom: Atom) -> Lines:
    """All else that the rule asks, so that it hangs on the run: where it asks that there is none, the rule decides; where it asks for one, it does
    not."""
    if _asks_for_none(atom):
        return [(f"decides({atoms.rule.id})", RuleStands(atoms.rule.id, atoms.rule.decision, "decides"))]
    return Flip(owner, book, atoms, atom).without()


def _asks_for_none(atom: Atom) -> bool:
    return (isinstance(atom.expr, Compare) and atom.expr.op in {"<", "<="}) is atom.positive


def _one_missing(book: Rulebook, years: Years) -> Iterator[tuple[str, tuple[str, Expr], tuple[Fact, ...]]]:
    """For each year of a span of fixed length: all the others hold."""
    first, last = _offset(book, years.first), _offset(book, years.last)
    if first is None or last is None or first[0] != last[0] or not 0 < first[1] - last[1] < MOST:
        return
    base, far, near = first[0], first[1], last[1]
    for missing in range(far, near - 1, -1):
        parts: list[Expr] = [Not(_span(years, "any", base, missing, missing))]
        parts += [_span(years, "all", base, far, missing + 1)] if missing < far else []
        parts += [_span(years, "all", base, missing - 1, near)] if missing > near else []
        yield f"lacks-{missing}", (f"all but {missing} years before", all_of(parts)), _histories(years)


def _scattered(run: Years, enough: Expr) -> Iterator[tuple[str, tuple[str, Expr], tuple[Fact, ...]]]:
    """As many years as are asked for, though not in one run."""
    facts = _histories(run)
    first, last = run.first or _year(run.history.type.lowest), run.last or _year(run.history.type.highest)
    count = Years("count", run.history, first, last, run.type)
    yield "scattered", ("as many years", Compare(">=", count, enough)), facts
    short = Compare(">=", run, Arithmetic("-", enough, Const(1, number(1, 1)), number(enough.type.lowest - 1, enough.type.highest - 1)))
    yield "short-and-over", ("a year too short, and over", all_of((short, Not(Years("any", run.history, last, last, BOOL))))), facts
    both = number(0, 2 * run.type.highest)
    lengths = [Years("run", fact, first, last, run.type) for fact in facts]
    sums = [Compare(">=", Arithmetic("+", one, two, both), enough) for one, two in combinations(lengths, 2)]
    if sums:
        yield "in-two-runs", ("runs that are long enough together", any_of(sums)), facts


def _year(year: int) -> Const:
    return Const(year, number(year, year))


def _offset(book: Rulebook, bound: Expr | None) -> tuple[Expr, int] | None:
    """So many years before something, by a constant or a parameter that never changes."""
    if isinstance(bound, Arithmetic) and bound.op == "-" and len(years := book.named_by(bound.right)) == 1 and isinstance(years[0].value, int):
        return bound.left, years[0].value
    return None if bound is None else (bound, 0)


def _span(years: Years, name: Literal["any", "all"], base: Expr, far: int, near: int) -> Expr:
    return Years(name, years.history, _before(base, far), _before(base, near), BOOL)


def _before(base: Expr, years: int) -> Expr:
    if not years:
        return base
    return Arithmetic("-", base, Const(years, number(years, years)), number(base.type.lowest - years, base.type.highest - years))


def _histories(years: Years) -> tuple[Fact, ...]:
    return tuple(part for part in walk(years.history) if isinstance(part, Fact))


def _opened(book: Rulebook, expr: Expr) -> Expr:
    """A derived value as what it is under the chosen readings."""
    while isinstance(expr, Derived):
        expr = book.index.definition(expr.name)
    return expr
