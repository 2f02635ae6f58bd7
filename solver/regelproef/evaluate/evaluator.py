"""The evaluator: a complete person to the outcome of every decision.

In: a `Rulebook` under its chosen readings, and complete persons. Out: `Outcome`s. It shares nothing with the encoder but the typed tree, so that
each can be held against the other. Guarantees: exact, deterministic, no clock.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from regelproef.answer.finding import Finding, Severity, Unusable, load_error
from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.answer.text import text
from regelproef.evaluate.closures import BESIDE, MISSING, OUTCOME, Compiled, Compiler, State, all_parts, amount_lookup, defeaters_among
from regelproef.language.typed import Const
from regelproef.model.parts import Formula, Period, Rule, WorldLine
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person

NOBODY: tuple[State, frozenset[str]] = ({}, frozenset())
FEW_FACTS = 4  # in which two persons may differ for one to be decided from what is known of the other


@dataclass(frozen=True)
class CompiledRule:
    """`defeaters`: a bit for each rule of the decision that reaches this one over exception edges, through present rules."""

    id: str
    bit: int
    defeaters: int
    valid: tuple[Period, ...]
    conditions: tuple[Compiled, ...]
    amounts: tuple[Compiled, ...]
    applies: Compiled  # all of these at once
    outcome: Compiled
    constant: bool


@dataclass(frozen=True)
class RuleParts:
    """What a rule says, compiled, whatever stands beside it; `constant`: to everybody the same."""

    rule: Rule
    conditions: tuple[Compiled, ...]
    amounts: tuple[Compiled, ...]
    applies: Compiled
    outcome: Compiled
    constant: bool


@dataclass(frozen=True)
class Standing:
    """Of the rules of a decision that apply to somebody: those that nothing defeats, and the names of these and of all. `outcome`: what comes out,
    where that is the same for everybody."""

    effective: tuple[CompiledRule, ...]
    names: tuple[str, ...]
    everything: tuple[str, ...]
    outcome: Outcome | None


@dataclass(frozen=True)
class Anew:
    """Rules of a decision that are looked at for themselves, where it is known which of the others apply; `others`: the bits of these."""

    rules: tuple[CompiledRule, ...]
    others: int


class Bits:
    """A bit for each rule of a decision, the same in all evaluators that stand beside one another: so what applies in one can be told in another."""

    def __init__(self) -> None:
        self._of_rules: dict[str, dict[str, int]] = {}
        self._together: dict[tuple[str, ...], int] = {(): 0}

    def of(self, decision: str, rules: Iterable[str]) -> dict[str, int]:
        """Of rules of one decision; of those that come first, in their order."""
        known = self._of_rules.setdefault(decision, {})
        return {name: known.setdefault(name, 1 << len(known)) for name in rules}

    def together(self, decision: str, names: tuple[str, ...]) -> int:
        """Those of rules that apply to somebody."""
        if names not in self._together:
            self._together[names] = sum(self.of(decision, names).values())
        return self._together[names]


class CompiledDecisions(dict[str, tuple[CompiledRule, ...]]):
    """The present rules of each decision, compiled when the decision is first asked for."""

    def __init__(self, evaluator: Evaluator) -> None:
        super().__init__()
        self.evaluator = evaluator

    def __missing__(self, decision: str) -> tuple[CompiledRule, ...]:
        self[decision] = self.evaluator.compile_decision(self.evaluator.book.present_rules(decision))
        return self[decision]


class Evaluator:
    """Decides persons under one choice of readings."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.compiler = Compiler(book)
        self.rules = CompiledDecisions(self)
        self._parts: ChainMap[int, RuleParts] = ChainMap()  # by the identity of the rule, which they keep
        self._unmoved: dict[frozenset[str], tuple[tuple[str, ...], tuple[Compiled, ...]]] = {}
        self._reads: dict[str, tuple[str, ...]] = {}
        self._awaited: dict[str, frozenset[str]] = {}
        self._bits = Bits()
        self._hanging: dict[tuple[str, frozenset[str]], Anew] = {}  # the rules of a decision that hang on some facts
        self._facts_behind: dict[str, dict[str, frozenset[str]]] = {}  # each rule of a decision
        self._standing: dict[tuple[str, int], Standing] = {}  # by the bits of the rules that apply
        self._named: dict[str, dict[str, CompiledRule]] = {}
        self._behind: dict[str, tuple[str, ...]] = {}

    @cached_property
    def world(self) -> tuple[tuple[WorldLine, Compiled], ...]:
        return tuple((line, self.compiler.compile(line.holds.expr)) for line in self.book.world)

    @cached_property
    def usual(self) -> tuple[tuple[WorldLine, Compiled], ...]:
        return tuple((line, self.compiler.compile(line.holds.expr)) for line in self.book.usual)

    def compile_decision(self, rules: tuple[Rule, ...]) -> tuple[CompiledRule, ...]:
        bits = self._bits.of(rules[0].decision, (rule.id for rule in rules)) if rules else {}
        masks = defeaters_among(rules, bits)
        return tuple(self._compiled(rule, bits[rule.id], masks[rule.id]) for rule in rules)

    def _compiled(self, rule: Rule, bit: int, defeaters: int) -> CompiledRule:
        parts = self._parts_of(rule)
        return CompiledRule(rule.id, bit, defeaters, rule.valid, parts.conditions, parts.amounts, parts.applies, parts.outcome, parts.constant)

    def _parts_of(self, rule: Rule) -> RuleParts:
        if id(rule) not in self._parts:
            amounts = tuple(amount_lookup(self.book.amounts[name], self.book.reference_date) for name in rule.amounts)
            conditions = tuple(self.compiler.compile(formula.expr) for formula in rule.conditions)
            applies = all_parts((*_in_force(rule.valid, self.book.reference_date), *map(_given, amounts), *conditions))
            says, constant = self.compiler.compile(rule.outcome.expr), isinstance(rule.outcome.expr, Const)
            self._parts[id(rule)] = RuleParts(rule, conditions, amounts, applies, says, constant)
        return self._parts[id(rule)]

    def compiled_rule(self, rule: Rule) -> CompiledRule:
        """One present rule."""
        if rule.decision not in self._named:
            self._named[rule.decision] = {compiled.id: compiled for compiled in self.rules[rule.decision]}
        return self._named[rule.decision][rule.id]

    def beside(self, book: Rulebook, own: frozenset[str]) -> Evaluator:
        """The evaluator of a rulebook with the same facts; what is compiled of the decisions in `own`, and of rules, serves again, as they say the
        same there."""
        other = Evaluator(book)
        other._bits = self._bits
        other.rules.update({name: rules for name, rules in self.rules.items() if name in own})
        if book.derived is self.book.derived and book.amounts is self.book.amounts and book.choice is self.book.choice:
            other.compiler.derived, other.compiler.depths = self.compiler.derived, self.compiler.depths
            other._parts = self._parts.new_child()
        return other

    def under(self, choice: Mapping[str, str]) -> Evaluator:
        """The evaluator under other readings; what says the same there is compiled already."""
        book = self.book.with_choice(choice)
        _, own = book.index.same_as(self.book.index)
        book.index.seed(self.book.index, own)
        return self.beside(book, own)

    def reads(self, decision: str) -> tuple[str, ...]:
        """The decisions that its present rules read, each after those that it reads itself."""
        if decision not in self._reads:
            names = self.book.index.of_decision(decision).decisions
            self._reads[decision] = tuple(name for name in self.book.order if name in names)
        return self._reads[decision]

    def behind(self, decision: str) -> tuple[str, ...]:
        """The decision and everything that it depends on, each after those that it reads itself."""
        if decision not in self._behind:
            names = self.book.index.behind_decision(decision).decisions
            self._behind[decision] = tuple(name for name in self.book.order if name in names)
        return self._behind[decision]

    def decide(self, person: Person, decisions: Iterable[str] | None = None) -> dict[str, Outcome]:
        """The outcomes of the named decisions (all, when None) for a complete person."""
        state: State = dict(person)
        wanted = self.book.decisions if decisions is None else decisions
        return {name: self.outcome(state, name) for name in wanted}

    def outcome(self, state: State, decision: str) -> Outcome:
        """Decide one decision and those it reads; the state remembers them."""
        found = state.get(OUTCOME + decision)
        if found is None:
            ready = self.awaited(decision) <= state.keys()
            for name in (decision,) if ready else self.behind(decision):  # each after those that it reads, so that nothing here goes deep
                if OUTCOME + name not in state:
                    found = state[OUTCOME + name] = self._beside(state, name)
                    state[name] = found.value
            found = state[OUTCOME + decision]
        assert isinstance(found, Outcome)
        return found

    def _beside(self, state: State, decision: str) -> Outcome:
        """As `again`; where the decision is known of somebody beside, only the rules that hang on what differs are looked at."""
        other, facts = state.get(BESIDE, NOBODY)
        usual = other.get(OUTCOME + decision)
        if usual is None:
            return self.again(state, decision)
        if (decision, facts) not in self._hanging:
            self._hanging[decision, facts] = self.anew(decision, self._rules_hanging_on(facts, decision))
        return self.again_as(usual, state, decision, self._hanging[decision, facts])

    def _rules_hanging_on(self, facts: frozenset[str], decision: str) -> frozenset[str]:
        if decision not in self._facts_behind:
            index = self.book.index
            reads = {rule.id: index.of_own(rule) for rule in self.book.present_rules(decision)}
            behind = {name: (index.behind_decision(read).facts for read in own.decisions) for name, own in reads.items()}
            self._facts_behind[decision] = {name: own.facts.union(*behind[name]) for name, own in reads.items()}
        return frozenset(name for name, behind in self._facts_behind[decision].items() if behind & facts)

    def again(self, state: State, decision: str) -> Outcome:
        """Decide one decision, whatever the state remembers of it; what it reads is taken as it stands there."""
        for read in self.awaited(decision):
            if state[read].status is not Status.VALUE:
                return Outcome(Status.BLOCKED)
        mask = 0
        for rule in self.rules[decision]:
            if rule.applies(state):
                mask |= rule.bit
        return self._where(state, decision, mask)

    def anew(self, decision: str, rules: Container[str]) -> Anew:
        """These rules of a decision, by their names, to be looked at anew."""
        compiled = self.rules[decision]
        return Anew(tuple(rule for rule in compiled if rule.id in rules), sum(rule.bit for rule in compiled if rule.id not in rules))

    def again_as(self, usual: Outcome, state: State, decision: str, anew: Anew) -> Outcome:
        """As `again`, where all rules but those of `anew` apply as they do in `usual`, since there they, and all that they read, are the same."""
        if usual.status is Status.BLOCKED:  # nothing was looked at there
            return self.again(state, decision)
        for read in self.awaited(decision):
            if state[read].status is not Status.VALUE:
                return Outcome(Status.BLOCKED)
        mask = self._bits.together(decision, usual.applying) & anew.others
        for rule in anew.rules:
            if rule.applies(state):
                mask |= rule.bit
        return self._where(state, decision, mask)

    def _where(self, state: State, decision: str, mask: int) -> Outcome:
        """What comes out where the rules with these bits apply."""
        standing = self._standing.get((decision, mask)) or self._stand(decision, mask)
        return standing.outcome or self._said_by(standing, state)

    @staticmethod
    def _said_by(standing: Standing, state: State) -> Outcome:
        said = tuple([rule.outcome(state) for rule in standing.effective])
        if not said:
            return Outcome(Status.GAP, None, (), standing.everything)
        if any(value != said[0] for value in said[1:]):
            return Outcome(Status.CONFLICT, None, standing.names, standing.everything, said)
        return Outcome(Status.VALUE, said[0], standing.names, standing.everything, said)

    def _stand(self, decision: str, mask: int) -> Standing:
        applying = tuple(rule for rule in self.rules[decision] if rule.bit & mask)
        effective = tuple(rule for rule in applying if not rule.defeaters & mask)
        found = Standing(effective, tuple(rule.id for rule in effective), tuple(rule.id for rule in applying), None)
        if all(rule.constant for rule in effective):
            found = replace(found, outcome=self._said_by(found, {}))
        self._standing[decision, mask] = found
        return found

    def awaited(self, decision: str) -> frozenset[str]:
        """Where a state keeps the outcomes of the decisions that this one reads."""
        if decision not in self._awaited:
            self._awaited[decision] = frozenset(OUTCOME + read for read in self.reads(decision))
        return self._awaited[decision]

    def moved(self, state: State, person: Person, facts: frozenset[str]) -> State | None:
        """The state of a person who differs in these facts only from the possible one of `state`, or None when nobody can be so: what is known there
        and hangs on none of them is known here too."""
        if len(facts) > FEW_FACTS:  # little is alike then, and there are too many such sets of facts to remember what is
            state, facts = {}, self._every_fact
        if facts not in self._unmoved:
            read = ((self.book.index.of(line.holds).facts, holds) for line, holds in self.world)
            self._unmoved[facts] = self._hanging_on_none(facts), tuple(holds for names, holds in read if not names or names & facts)
        kept, world = self._unmoved[facts]
        found: State = dict(person)
        for name in kept:
            if name in state:
                found[name] = state[name]
        if state:
            found[BESIDE] = state, facts
        return found if all(holds(found) for holds in world) else None

    @cached_property
    def _every_fact(self) -> frozenset[str]:
        return frozenset(self.book.facts)

    def _hanging_on_none(self, facts: frozenset[str]) -> tuple[str, ...]:
        """The derived values, and the decisions with their outcomes, that hang on none of these facts."""
        index = self.book.index
        derived = [name for name in self.book.derived if facts.isdisjoint(index.of_derived(name).facts)]
        decisions = [name for name in self.book.order if facts.isdisjoint(index.behind_decision(name).facts)]
        return (*derived, *decisions, *(OUTCOME + name for name in decisions))

    def impossible(self, person: Person) -> tuple[WorldLine, ...]:
        """The world lines that a complete person breaks."""
        state: State = dict(person)
        return tuple(line for line, holds in self.world if not holds(state))

    def unusual(self, person: Person) -> tuple[WorldLine, ...]:
        """The usual lines that a complete, possible person breaks."""
        state: State = dict(person)
        return tuple(line for line, holds in self.usual if not holds(state))

    def state_of(self, person: Person, decisions: Iterable[str]) -> State:
        """A state in which the named decisions are decided, for evaluating formulas over them."""
        state: State = dict(person)
        for name in decisions:
            self.outcome(state, name)
        return state

    def holds(self, formula: Formula, state: State) -> bool:
        return bool(self.compiler.compile(formula.expr)(state))


def _in_force(valid: tuple[Period, ...], reference_date: str) -> tuple[Compiled, ...]:
    """Whether the reference date lies in one of the periods; nothing where a rule always is in force."""
    spans = tuple((period.first or date.min, period.last or date.max) for period in valid)

    def holds(state: State) -> bool:
        day = state[reference_date]
        for first, last in spans:
            if first <= day <= last:
                return True
        return False

    return (holds,) if spans else ()


def _given(amount: Compiled) -> Compiled:
    return lambda s: amount(s) is not MISSING


def admit(evaluator: Evaluator, facts: object, language: str = "") -> dict[str, Value]:
    """The person whom facts describe as JSON has them, absent ones at their defaults; why nobody can be so is said in `language`, or else in the
    rulebook's own.

    Raises:
        Unusable: when a fact is unknown or has no such value, or a line of the world makes the person impossible.
    """
    person, problems = read_person(evaluator.book, facts)
    if problems:
        raise Unusable(tuple(Finding("person", Severity.ERROR, one.message, help=one.help) for one in problems))
    broken = evaluator.impossible(person)
    if broken:
        reasons = "; ".join(f"{one.name}: {one.why.in_language(language or evaluator.book.language)}" for one in broken)
        raise Unusable((load_error("person", None, text("person-impossible", lines=reasons)),))
    return person
