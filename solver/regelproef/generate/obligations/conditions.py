"""Every condition alone flips the decision of its rule (MC/DC): somebody for whom the rule decides, and somebody for whom only this atom of `when` is
otherwise and the decision comes out otherwise. Unique cause: all other atoms are the same for both; masking, where that is impossible: for
both, turning this atom round turns the conditions round.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.generate.atoms import Atom, Atoms, Vector, evaluable, is_told
from regelproef.generate.obligation import Lines, Obligation, Owner, Sample, Trial
from regelproef.generate.obligations.decides import amounts_given, rule_lines
from regelproef.language.typed import Compare, Decided, Expr, all_of, decided, negation
from regelproef.model.rulebook import Rulebook, in_force


def obligations(owner: Owner, book: Rulebook, atoms: Atoms) -> Iterator[Obligation]:
    for atom in atoms.atoms:
        yield Flip(owner, book, atoms, atom).obligation()


class Flip:
    """One atom of one rule. `guarded`: the atoms that have a meaning only where it is as it must be; they may differ with it."""

    def __init__(self, owner: Owner, book: Rulebook, atoms: Atoms, atom: Atom) -> None:
        self.owner, self.book, self.atoms, self.atom, self.rule = owner, book, atoms, atom, atoms.rule
        self.guarded = atoms.guarded(atom.index)

    def obligation(self) -> Obligation:
        return self._asked(unique=True, weaker=self._asked(unique=False))

    def _asked(self, *, unique: bool, weaker: Obligation | None = None) -> Obligation:
        atom, rule = self.atom, self.rule

        def met(trial: Trial) -> bool:
            if trial.other is None:
                return False
            return any(self._shows(with_, without, unique=unique) for with_, without in (trial.samples, trial.samples[::-1]))

        def partner(without: Sample) -> tuple[Lines, Expr | None]:
            return self._unique(without) if unique else (self._masking(), None)

        id_ = f"{rule.id}/when-{atom.line}.{atom.place}-flips"
        how, span = "unique cause" if unique else "masking", atom.formula.span_of(atom.expr)
        return Obligation(id_, "condition", self.owner, span, met, self.without, pair=True, how=how, partner=partner, weaker=weaker)

    # -- persons at hand ----------------------------------------------------------------------------------------------------

    def _shows(self, with_: Sample, without: Sample, *, unique: bool) -> bool:
        """The rule decides for the first, and not for the second, because of the atom."""
        rule, atoms, index = self.rule, self.atoms, self.atom.index
        one, other = with_.outcome(rule.decision), without.outcome(rule.decision)
        if not (one.ok and other.ok and rule.id in one.effective and rule.id not in other.applying):
            return False
        if not atoms.guards_outcome(index) and not self.guarded and not atoms.says_otherwise(without):
            return False
        first, second = atoms.vector(with_), atoms.vector(without)
        if first[index] is None or second[index] is None or first[index] is second[index]:
            return False
        if unique:
            return all(k in self.guarded or k == index or a is b for k, (a, b) in enumerate(zip(first, second, strict=True)))
        return self._turns(first) and self._turns(second)

    def _turns(self, vector: Vector) -> bool:
        seen = tuple(one.positive if own is None and one.index in self.guarded else own for one, own in zip(self.atoms.atoms, vector, strict=True))
        return self.atoms.holds(seen) != self.atoms.holds(seen, self.atom.index)

    # -- questions ----------------------------------------------------------------------------------------------------------

    def without(self) -> Lines:
        """The person for whom the conditions fail, and would hold if this atom were otherwise."""
        rule, atom, atoms = self.rule, self.atom, self.atoms
        outcome, decision = rule.outcome.expr, Decided(rule.decision, self.book.decisions[rule.decision].type)
        lines: dict[str, Expr] = {}
        for other in atoms.atoms:
            if other.line != atom.line and other.index not in self.guarded:
                lines[other.formula.source] = other.formula.expr
        lines[f"not ({atom.formula.source})"] = negation(atom.formula.expr)
        lines[f"{atom.source} alone"] = atoms.turned(atom.index, self.guarded)
        lines[f"valid({rule.id})"] = in_force(self.book, rule.valid)
        lines[f"amounts({rule.id})"] = amounts_given(rule)
        lines[f"decided({rule.decision})"] = decided(rule.decision)
        if not self.guarded and not atoms.guards_outcome(atom.index):
            otherwise = Compare("!=", decision, outcome)
            lines[f"{rule.decision} otherwise"] = all_of((*evaluable(otherwise), otherwise))
        return list(lines.items())

    def _unique(self, without: Sample) -> tuple[Lines, Expr]:
        """The person for whom the rule decides, given the one for whom it does not; all other atoms as they are for that one."""
        vector = self.atoms.vector(without)
        kept = [one for one in self.atoms.atoms if one.index != self.atom.index and one.index not in self.guarded]
        told = [is_told(one.expr, vector[one.index]) for one in kept]
        lines = rule_lines(self.book, self.rule)
        lines.append((self.atom.source, is_told(self.atom.expr, not vector[self.atom.index])))
        lines.extend((f"{one.source} = {str(bool(vector[one.index])).lower()}", line) for one, line in zip(kept, told, strict=True))
        return lines, negation(all_of(told))

    def _masking(self) -> Lines:
        """The person for whom the rule decides, and would not if this atom were otherwise."""
        alone = negation(self.atoms.turned(self.atom.index, self.guarded))
        return [*rule_lines(self.book, self.rule), (f"{self.atom.source} alone", alone)]
