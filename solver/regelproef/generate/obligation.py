"""Obligations, things that a good set of test persons must exercise, and who they are tried on.

In: a rulebook's parts. Out: `Obligation`s, one family for all kinds: `met` says of persons at hand whether they exercise it, `parts` says it as
a question, line by line, so that an infeasible obligation can name the lines that forbid it. `Sample`s are persons whose decisions are made when
first asked for, and shared by all obligations and mutants; `Trial`s are what one obligation is tried on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property, partial
from operator import itemgetter
from weakref import WeakValueDictionary

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Outcome, Person
from regelproef.answer.place import Span
from regelproef.ask.slip import Slip
from regelproef.evaluate.closures import BESIDE, State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Expr, without_fact
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences

Lines = list[tuple[str, Expr]]
Switch = tuple[str, str]  # an interpretation and a reading that is not the chosen one
LATEST = 2_000  # persons of whom nobody may remember any more
KINDS = (
    *("rule", "exception", "condition", "boundary", "validity", "amount", "parameter", "value", "property", "mutant", "pairwise"),
    *("beside", "row", "end", "calendar", "history", "gap", "both", "still", "year", "present", "default", "statement", "reading"),
)


@dataclass(frozen=True, eq=False)
class Sample:
    """One possible person; `state` remembers what has been decided."""

    person: Person
    state: State
    evaluator: Evaluator

    def outcome(self, decision: str) -> Outcome:
        return self.evaluator.outcome(self.state, decision)

    @cached_property
    def unusual(self) -> int:
        """How many usual lines the person breaks."""
        return len(self.evaluator.unusual(self.person))

    @cached_property
    def _without(self) -> dict[str, Sample | None]:
        return {}

    def without(self, fact: str) -> Sample | None:
        """The same person with one fact at its default, or None when nobody can be so."""
        if fact not in self._without:
            default = self.evaluator.book.facts[fact].default
            person = self.person if self.person[fact] == default else {**self.person, fact: default}
            if person is self.person:
                self._without[fact] = self
            else:
                state = self.evaluator.moved(self.state, person, frozenset((fact,)))
                self._without[fact] = None if state is None else Sample(person, state, self.evaluator)
        return self._without[fact]

    @cached_property
    def moved(self) -> frozenset[str]:
        """The facts that are not at their default."""
        return frozenset(differences(self.evaluator.book, self.person))

    def hangs_on(self, fact: str, decision: str) -> bool:
        """The decision is another without the fact."""
        if self.person[fact] == self.evaluator.book.facts[fact].default:
            return False
        other = self.without(fact)
        return other is not None and not other.outcome(decision).same(self.outcome(decision))

    def rest(self) -> None:
        """Forget what is known of others beside this person."""
        self._without.clear()
        self.state.pop(BESIDE, None)
        for fact in self.person:
            self.state.pop(without_fact(fact), None)

    def decide_all(self) -> dict[str, Outcome]:
        return {name: self.outcome(name) for name in self.evaluator.book.decisions}


@dataclass(frozen=True, eq=False)
class Trial:
    """A person, and for obligations about two persons the other one; `fact` is the only fact in which the two differ, if there is just one."""

    main: Sample
    other: Sample | None = None
    fact: str = ""

    @cached_property
    def samples(self) -> tuple[Sample, ...]:
        return (self.main,) if self.other is None else (self.main, self.other)

    @cached_property
    def unusual(self) -> int:
        return sum(sample.unusual for sample in self.samples)


def most_usual(trials: Iterable[Trial]) -> Trial | None:
    """The first of those that break the fewest usual lines; after one that breaks none, no other is looked at."""
    best: Trial | None = None
    for trial in trials:
        if best is None or trial.unusual < best.unusual:
            best = trial
        if not best.unusual:
            break
    return best


@dataclass
class Samples:
    """Makes each person once, as long as somebody remembers them; of those whom nobody does, only the latest are kept."""

    evaluator: Evaluator
    _made: WeakValueDictionary[object, Sample] = field(default_factory=WeakValueDictionary)
    _latest: deque[Sample] = field(default_factory=partial(deque, maxlen=LATEST))

    @cached_property
    def book(self) -> Rulebook:
        return self.evaluator.book

    @cached_property
    def _key(self) -> Callable[[Person], object]:
        """The values of a person, in the order of the vocabulary."""
        return itemgetter(*self.book.facts) if self.book.facts else tuple

    def of(self, person: Person, beside: Sample | None = None) -> Sample | None:
        """The sample of a person, or None when no such person can exist; what is known of somebody `beside` is known here too, where it does not hang
        on the facts in which they differ."""
        facts = self.book.facts
        return self._moved(person, beside, frozenset(facts if beside is None else (name for name in facts if person[name] != beside.person[name])))

    def known(self, person: Person) -> Sample:
        """The sample of somebody of whom it is known elsewhere that they are possible.

        Raises:
            Disagreement: when they are not.
        """
        found = self.of(person)
        if found is None:
            raise Disagreement(f"impossible: {person}")
        return found

    def _moved(self, person: Person, beside: Sample | None, moved: frozenset[str]) -> Sample | None:
        """`moved`: the facts in which the person differs from the one beside."""
        key = self._key(person)
        found = self._made.get(key)
        if found is None:
            state = self.evaluator.moved({} if beside is None else beside.state, person, moved) if self._in_range(person, moved) else None
            if state is None:
                return None
            found = self._made[key] = Sample(person, state, self.evaluator)
            self._latest.append(found)
        return found

    def _in_range(self, person: Person, moved: frozenset[str]) -> bool:
        return all(self.book.facts[name].type.holds(person[name]) for name in moved)

    def changed(self, sample: Sample, fact: str, value: object) -> Sample | None:
        """The same person with another value of one fact."""
        return self.laid_over(sample, {fact: value})  # type: ignore[dict-item]  # a value of that fact

    def laid_over(self, sample: Sample, facts: Person) -> Sample | None:
        """The same person with these facts."""
        moved = frozenset(name for name, value in facts.items() if sample.person[name] != value)
        return self._moved({**sample.person, **facts}, sample, moved) if moved else sample


def anyone(holds: Callable[[Sample], bool]) -> Callable[[Trial], bool]:
    """Whether this holds of somebody in a trial."""
    return lambda trial: holds(trial.main) or (trial.other is not None and holds(trial.other))


@dataclass(frozen=True)
class Owner:
    """What an obligation belongs to; `decision` is the one that its fixtures are about, "" for several."""

    kind: str  # rule, amount, parameter, derived, fact, decision or property
    name: str
    decision: str = ""
    sources: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return self.name if self.kind == "rule" else f"{self.kind}:{self.name}"


@dataclass(frozen=True, eq=False)
class Obligation:
    """`slip`: the parts speak of the rulebook with this slip too; `switch`: of the rulebook under this other reading; `without`: of the person with
    each of these facts at its default. `suggested`: what whoever exercises it may have of facts, laid over persons at hand, one after the other,
    before the solver is asked; `lacks`: how many parts do not hold of a person. `preferred`: the solver is not asked, and `weaker` will do. `pair`:
    it is about two persons; then the parts speak of both, who differ in the facts of `differ` only, or in one of those in `steps` and there by one
    step; or `partner` gives what the other must meet, given the first, and how to exclude all firsts like this one when there is none (None: there
    is no use in another). `weaker`: what is asked instead when this is infeasible. `blocks`: the histories of whoever is found are blocks where
    they can be. `asks`: those with the same word ask for the same; "" where nobody else does."""

    id: str
    kind: str
    owner: Owner
    span: Span | None
    met: Callable[[Trial], bool]
    parts: Callable[[], Lines]
    slip: Slip | None = None
    pair: bool = False
    how: str = ""
    partner: Callable[[Sample], tuple[Lines, Expr | None]] | None = None
    steps: tuple[str, ...] = ()
    differ: tuple[str, ...] | None = None
    blocks: bool = True
    without: tuple[str, ...] = ()
    switch: Switch | None = None
    suggested: tuple[Person, ...] = ()
    lacks: Callable[[Sample], int] | None = None
    preferred: bool = False
    asks: str = ""
    weaker: Obligation | None = field(default=None)
