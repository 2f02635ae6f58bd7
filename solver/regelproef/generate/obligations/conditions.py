"""Every condition alone flips the decision of its rule (MC/DC): somebody for whom the rule decides, and somebody for whom only this atom of `when` is
otherwise and the decision comes out otherwise. Unique cause: all other atoms are the same for both; masking, where that is impossible: for
both, turning
this atom round turns the conditions round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import z3

from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.encode.logic import FALSE, conj, neg
from regelproef.encode.terms import equal
from regelproef.generate.atoms import Atom, Atoms, Vector
from regelproef.generate.obligation import Obligation, Owner, Parts
from regelproef.generate.obligations.decides import rule_lines
from regelproef.generate.sample import Sample, Trial
from regelproef.model.parts import Rule


def obligations(owner: Owner, rule: Rule, atoms: Atoms) -> Iterator[Obligation]:
    for atom in atoms.atoms:
        weaker = _flips(owner, rule, atoms, atom, unique=False)
        yield _flips(owner, rule, atoms, atom, unique=True, weaker=weaker)


def _flips(owner: Owner, rule: Rule, atoms: Atoms, atom: Atom, *, unique: bool, weaker: Obligation | None = None) -> Obligation:
    guarded = atoms.guarded(atom.index)
    how = "unique cause" if unique else "masking"

    def met(trial: Trial) -> bool:
        if trial.other is None:
            return False
        first, second = (trial.other, trial.main), (trial.main, trial.other)
        return any(_shows(rule, atoms, atom, guarded, Trial(q, p), unique=unique) for p, q in (first, second))

    id_ = f"{rule.id}/when-{atom.line}.{atom.place}-flips"
    why = text("why-condition", rule=rule.id, condition=atom.source)
    parts, partner = _parts_of(rule, atoms, atom, guarded), _partner(rule, atoms, atom, guarded, unique=unique)
    span = atom.formula.span_of(atom.expr)
    return Obligation(id_, "condition", owner, why, span, met, parts, pair=True, how=how, partner=partner, weaker=weaker)


def _shows(rule: Rule, atoms: Atoms, atom: Atom, guarded: frozenset[int], trial: Trial, *, unique: bool) -> bool:
    """The rule decides for `other`, and not for `main`, because of the atom."""
    assert trial.other is not None
    with_, without = trial.other.outcome(rule.decision), trial.main.outcome(rule.decision)
    if not (with_.ok and without.ok and rule.id in with_.effective and rule.id not in without.applying):
        return False
    if not atoms.guards_outcome(atom.index) and not guarded and not atoms.says_otherwise(trial.main):
        return False
    one, two = atoms.vector(trial.other), atoms.vector(trial.main)
    if one[atom.index] is two[atom.index]:
        return False
    if unique:
        return all(index in guarded or index == atom.index or a is b for index, (a, b) in enumerate(zip(one, two, strict=True)))
    return _turns(atoms, one, atom, guarded) and _turns(atoms, two, atom, guarded)


def _turns(atoms: Atoms, vector: Vector, atom: Atom, guarded: frozenset[int]) -> bool:
    seen = tuple(True if index in guarded and value is None else value for index, value in enumerate(vector))
    return atoms.holds(seen) != atoms.holds(seen, atom.index)


def _parts_of(rule: Rule, atoms: Atoms, atom: Atom, guarded: frozenset[int]) -> Callable[[Bench], Parts]:
    """The person for whom the conditions fail, and would hold if this atom were otherwise."""

    def parts(bench: Bench) -> Parts:
        encoder, decision = bench.encoder, bench.decision(rule.decision)
        own = decision.rules[rule.id]
        lines = {}
        for other in atoms.atoms:
            if other.line != atom.line and other.index not in guarded:
                lines[other.formula.source] = encoder.formula(other.formula.expr)
        lines[f"not ({atom.formula.source})"] = neg(encoder.formula(atom.formula.expr))
        if not guarded:
            lines[f"{atom.source} alone"] = atoms.term(encoder, atom.index)
        lines[f"valid({rule.id})"] = encoder.is_in(rule.valid)
        lines[f"decided({rule.decision})"] = decision.ok
        if not guarded and not atoms.guards_outcome(atom.index):
            lines[f"{rule.decision} otherwise"] = neg(equal(decision.value, own.outcome))
        return list(lines.items())

    return parts


def _partner(rule: Rule, atoms: Atoms, atom: Atom, guarded: frozenset[int], *, unique: bool) -> Callable[[Bench, Sample], tuple[Parts, z3.BoolRef]]:
    """The person for whom the rule decides, given the one for whom it does not, and what to exclude when there is none."""

    def partner(bench: Bench, without: Sample) -> tuple[Parts, z3.BoolRef]:
        encoder = bench.encoder
        lines = rule_lines(bench, rule)
        vector = atoms.vector(without)
        terms = [encoder.formula(one.expr) for one in atoms.atoms]
        others = [(one, term) for one, term in zip(atoms.atoms, terms, strict=True) if one.index != atom.index and one.index not in guarded]
        if unique:
            wanted = term_of(encoder.formula(atom.expr), not vector[atom.index])
            lines.append((atom.source, wanted))
            lines.extend((f"{one.source} = {str(vector[one.index]).lower()}", term_of(term, bool(vector[one.index]))) for one, term in others)
            seen = conj(term_of(term, bool(vector[one.index])) for one, term in others)
            return lines, neg(seen)
        if not guarded:
            lines.append((f"{atom.source} alone", neg(atoms.term(encoder, atom.index))))
        return lines, FALSE

    return partner


def term_of(term: z3.BoolRef, value: bool) -> z3.BoolRef:
    return term if value else neg(term)
