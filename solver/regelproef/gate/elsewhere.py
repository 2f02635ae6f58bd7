"""Two versions under readings that are not chosen.

In: two versions, and choices of readings. Out: `Elsewhere`, which stands both versions under a choice beside one another, each pair once, and says of
a rule, a derived value or the world whether what it does there is the same. Guarantees: what could not be decided is never called the same.
"""

from __future__ import annotations

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer
from regelproef.ask.implied import somebody_breaks_only
from regelproef.ask.late import or_else
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Versions
from regelproef.diff.compare import world_changes
from regelproef.encode.decisions import same_outcome
from regelproef.encode.logic import conj, neg
from regelproef.encode.terms import same_value
from regelproef.gate.expanded import Both
from regelproef.gate.loss import Choice, Loss
from regelproef.language.typed import Compare, Decided, Derived, Expr, Not, SameOutcome, all_of, any_of, negation
from regelproef.language.types import comparable
from regelproef.model.parts import DerivedDefinition, Rule
from regelproef.model.rulebook import Rulebook


class Elsewhere:
    """`at` gives both versions under a choice of readings."""

    def __init__(self, versions: Versions, both: Both) -> None:
        self.versions, self.both = versions, both
        self._changes: dict[tuple[str, Choice], Answer] = {}
        self._made: dict[Choice, Versions] = {(): versions}

    def at(self, choice: Choice) -> Versions:
        if choice not in self._made:
            old, new = _under(self.versions.old, choice), _under(self.versions.new, self.both.in_new_words(choice))
            self._made[choice] = Versions(old, new, self.versions.limits)
        return self._made[choice]

    def differs(self, loss: Loss, choice: Choice) -> Answer | None:
        """Whether what a rule, a derived value or the world does changes for somebody under these readings; None where that cannot be compared.

        Of what is only added, whoever gets the same new outcome under the chosen readings does not count.
        """
        there = self.at(choice)
        if loss.kind == "derived":
            return self._comes_to_another(loss.before, loss.after, there)
        if loss.kind == "world":
            return there.anybody.decide(any_of(world_changes(there)))
        before, after = loss.before, loss.after
        name = (before or after).decision
        old, new = there.old.decisions.get(name), there.new.decisions.get(name)
        if old is None or new is None:
            return IMPOSSIBLE  # told as a name of the vocabulary, with what is expected of it
        if not comparable(old.type, new.type):
            return None
        if isinstance(before, Rule) and isinstance(after, Rule) and _alike(before, after) and self._says_the_same(before, after, there):
            return IMPOSSIBLE
        if loss.added:
            return self._differs_only_there(name, there)
        if (name, choice) not in self._changes:
            self._changes[name, choice] = there.persons.decide(Not(SameOutcome(name, BEFORE, "")))
        return self._changes[name, choice]

    @or_else(TOO_LATE)
    def _comes_to_another(self, before: DerivedDefinition, after: DerivedDefinition, there: Versions) -> Answer:
        """Of somebody within the ranges of either, whatever the formulas look like."""
        one = there.old_encoder.term(Derived(before.name, there.old.derived[before.name].type))
        other = there.new_encoder.term(Derived(after.name, there.new.derived[after.name].type))
        return there.anybody.session.decide(neg(same_value(one, other)))

    @or_else(TOO_LATE)
    def _differs_only_there(self, name: str, there: Versions) -> Answer:
        """Somebody's outcome changes there, and under the chosen readings does not, or to something else."""
        here = self.versions
        old, new = here.old_encoder.decision(name), here.new_alone.decision(name)
        possible = here.anybody.term(all_of((*here.possible(BEFORE), *here.possible(""))))
        shown = conj((possible, neg(same_outcome(old, new)), same_outcome(new, there.new_encoder.decision(name))))
        return there.persons.session.decide(there.persons.term(Not(SameOutcome(name, BEFORE, ""))), neg(shown))

    def _says_the_same(self, before: Rule, after: Rule, there: Versions) -> bool:
        """Each implies the other, whatever the decision comes to."""
        old, new = (_claim(rule, book) for rule, book in ((before, there.old), (after, there.new)))
        answers = (somebody_breaks_only(there, old, new), somebody_breaks_only(Versions(there.new, there.old, there.limits), new, old))
        return all(answer is not None and answer.impossible for answer in answers)


def _claim(rule: Rule, book: Rulebook) -> Expr:
    own = Decided(rule.decision, book.decisions[rule.decision].type)
    return any_of((negation(all_of(one.expr for one in rule.conditions)), Compare("==", own, rule.outcome.expr)))


def _alike(before: Rule, after: Rule) -> bool:
    """Bound, valid and standing before others alike."""
    edges = [sorted(edge.target for edge in rule.exceptions) for rule in (before, after)]
    return edges[0] == edges[1] and before.readings == after.readings and before.valid == after.valid


def _under(book: Rulebook, choice: Choice) -> Rulebook:
    return book.with_choice({name: value for name, value in choice if name in book.interpretations})
