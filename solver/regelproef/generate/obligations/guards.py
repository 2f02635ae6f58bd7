"""Every property is put to the test: somebody, or two persons, for whom its guard holds."""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.ask.bench import FIRST, SECOND, Bench
from regelproef.generate.obligation import Lines, Obligation, Owner, Trial
from regelproef.language.typed import Amount, AmountGiven, Decided, Expr, all_of, decided, walk
from regelproef.model.parts import Property


def owners(bench: Bench) -> Iterator[tuple[Owner, list[Obligation]]]:
    """The properties that are asked under the chosen readings."""
    for asked in bench.book.asked_properties:
        if all(bench.book.choice[name] == value for name, value in asked.under):
            owner = Owner("property", asked.name, "", asked.sources)
            yield owner, [_guard(owner, bench, asked)]


def _guard(owner: Owner, bench: Bench, asked: Property) -> Obligation:
    lines = [*_usable(asked), *((formula.source, formula.expr) for formula in asked.guard)]
    decisions = bench.book.index.of(*asked.guard, *asked.conclusion).decisions
    holds = bench.evaluator.compiler.compile(all_of(line for _, line in lines))

    def met(trial: Trial) -> bool:
        if bool(asked.persons) != (trial.other is not None) or not _alike(asked, trial):
            return False
        for sample in trial.samples:
            for name in decisions:
                sample.outcome(name)
        states = [sample.state for sample in trial.samples]
        found = states if not asked.persons else [dict(zip((FIRST, SECOND), order, strict=True)) for order in (states, states[::-1])]
        try:
            return any(holds(state) for state in found)
        except TypeError:
            return False

    differ = asked.differ if asked.persons else None
    pair = bool(asked.persons)
    return Obligation(f"{owner.id}/guard", "property", owner, asked.span, met, lambda: lines, pair=pair, differ=differ, blocks=False)


def _usable(asked: Property) -> Lines:
    """Every decision whose value is read has one, and every amount is given."""
    found: dict[str, Expr] = {}
    for part in (part for formula in (*asked.guard, *asked.conclusion) for part in walk(formula.expr)):
        if isinstance(part, Decided):
            found[f"decided({_name(part)})"] = decided(part.name, part.person)
        elif isinstance(part, Amount):
            found[f"amounts({_name(part)})"] = AmountGiven(part.name, part.person)
    return list(found.items())


def _name(part: Decided | Amount) -> str:
    return f"{part.person}.{part.name}" if part.person else part.name


def _alike(asked: Property, trial: Trial) -> bool:
    """The two differ only where the property lets them."""
    if trial.other is None or not asked.differ:
        return True
    return all(trial.other.person[name] == value for name, value in trial.main.person.items() if name not in asked.differ)
