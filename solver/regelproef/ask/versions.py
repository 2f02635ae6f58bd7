"""Two versions of a rulebook beside each other, over one person who has the facts of both.

In: two rulebooks under their chosen readings, and limits. Out: `Versions`: askers whose plain names speak of the new version and `before.` of the
old one, about the persons who are possible on both sides (`persons`, `describing()`) or about anybody (`anybody()`). Guarantees: whoever is found
was replayed in both evaluators; a decision is taken to come out the same only as a lemma that was proved in exactly this setting.

A fact whose range or values changed is one variable over the union of both, and outside its own range a person is impossible on that side. A fact of
which no value of one side can be one of the other is two variables, and `retyped` names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from regelproef.answer.asked import TOO_LATE, Answer, Bounds, Found
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.answer.place import Span
from regelproef.ask.asker import Asker, Persons, Side
from regelproef.ask.late import or_else
from regelproef.ask.reckoning import reckoning
from regelproef.ask.two_versions import BEFORE, PREFIX, TwoVersionScope, as_line, constant, null_guards, old_words
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import FactVariable, declare
from regelproef.encode.logic import TRUE, Term, conj
from regelproef.encode.terms import HistoryTerm, same_value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.checker import check_expression
from regelproef.language.typed import (
    Amount,
    Compare,
    Const,
    Decided,
    Derived,
    Expr,
    Fact,
    Named,
    Not,
    OneOf,
    Parameter,
    SameOutcome,
    Years,
    all_of,
    over_names,
    walk,
)
from regelproef.language.types import BOOL, Kind, Type, comparable, number, wider
from regelproef.model.bounds import scope_of
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.prove.lemma import Lemma, Setting
from regelproef.prove.session import Session
from regelproef.recall.asked import About
from regelproef.recall.digest import of_fact, together

UNION = "either"  # under this name it speaks of the facts over the range of both, which no author can


class Versions:
    """Questions about the persons of two rulebooks. `variables`: the new side's facts in its order, then those that only the old side has."""

    def __init__(self, old: Rulebook, new: Rulebook, limits: Limits) -> None:
        self.old, self.new, self.limits = old, new, reckoning(limits, old, new)
        self.retyped = frozenset(name for name, fact in old.facts.items() if name in new.facts and not comparable(new.facts[name].type, fact.type))
        self.variables = {name: declare(fact) for name, fact in self._union()}
        own = {name: PREFIX + name if name in self.retyped else name for name in old.facts}
        self.old_encoder = Encoder(old, {name: _within(self.variables[own[name]], fact.type) for name, fact in old.facts.items()}, limits)
        self.new_encoder = Encoder(new, {name: _within(self.variables[name], fact.type) for name, fact in new.facts.items()}, limits)
        facts = {name: variable.fact for name, variable in self.variables.items()}
        union = replace(new, facts=facts, derived={}, amounts={}, decisions={}, rules={}, world=(), order=())
        self.union = Side(Encoder(union, self.variables, limits), Evaluator(union))
        self.before = Side(self.old_encoder, Evaluator(old), lambda persons: {name: persons[0][own[name]] for name in old.facts})
        self.main = self._new_side(self.new_encoder)
        self.sides = (self.before, self.main)
        self.seen: list[Seen] = []  # everybody whom the solver found among `persons`
        self._known: dict[tuple[Value, ...], Seen] = {}
        self._askers: list[VersionsAsker] = []

    def _new_side(self, encoder: Encoder) -> Side:
        both = encoder.with_sides({BEFORE: self.old_encoder, UNION: self.union.encoder})
        return Side(both, Evaluator(self.new), lambda persons: {name: persons[0][name] for name in self.new.facts})

    @cached_property
    def new_alone(self) -> Encoder:
        """An encoding of the new side into which nothing is taken over that was proved of `persons` alone."""
        return Encoder(self.new, self.new_encoder.facts, self.limits)

    @cached_property
    def _apart(self) -> Side:
        return self._new_side(self.new_alone)

    def _union(self) -> Iterator[tuple[str, FactDefinition]]:
        for name, fact in self.new.facts.items():
            before = self.old.facts.get(name)
            shared = before is not None and name not in self.retyped
            yield name, replace(fact, type=wider(fact.type, before.type)) if before is not None and shared else fact
        for name, fact in self.old.facts.items():
            own = PREFIX + name if name in self.retyped else name
            if own not in self.new.facts:
                yield own, replace(fact, name=own)

    # -- who is asked about -----------------------------------------------------------------------------------------------------

    @cached_property
    def persons(self) -> VersionsAsker:
        """About those who are possible on both sides."""
        return self.describing()

    @cached_property
    def anybody(self) -> VersionsAsker:
        """About everybody who could be a person of either side; nothing that was proved of `persons` holds here."""
        return self.describing(anybody=True)

    def describing(self, *, anybody: bool = False) -> VersionsAsker:
        """About the same persons, with a solver of its own, for many questions about few of them."""
        if anybody:
            return self._asker((), self._apart, self.possible(""))
        return self._asker((*self.possible(BEFORE), *self.possible("")), self.main)

    def _asker(self, possible: tuple[Expr, ...], main: Side, besides: tuple[Expr, ...] = ()) -> VersionsAsker:
        domain = (variable.domain for variable in self.variables.values())
        session = Session((*domain, *(main.encoder.formula(line) for line in possible)), self.limits, self.setting)
        asker = VersionsAsker(main, session, self.variables, {BEFORE: self.before, UNION: self.union}, possible=possible, besides=besides)
        self._askers.append(asker)
        return asker

    @property
    def unanswered(self) -> int:
        """How many questions have had no answer."""
        return sum(asker.unanswered for asker in self._askers)

    @property
    def questions(self) -> int:
        return sum(asker.session.questions for asker in self._askers)

    def possible(self, side: str) -> tuple[Expr, ...]:
        """What makes somebody a possible person on one side: every fact in its range, then the world lines."""
        book = self.old if side else self.new
        ranges = (line for fact in book.facts.values() for line in self.in_range(fact, side))
        return (*ranges, *(old_words(line.holds.expr) if side else line.holds.expr for line in book.world))

    @property
    def in_both_ranges(self) -> tuple[Expr, ...]:
        """Every fact has a value that it can have on both sides."""
        sides = ((self.old, BEFORE), (self.new, ""))
        return tuple(line for book, side in sides for fact in book.facts.values() for line in self.in_range(fact, side))

    def in_the_way(self, person: Person) -> tuple[Span, ...]:
        """Facts of the new version whose value one of the two does not know, and its lines that the person does not meet."""
        sides = ((BEFORE, self.old), ("", self.new))
        unknown = {one.name for side, book in sides for one in book.facts.values() if not self._holds(person, *self.in_range(one, side))}
        lines = (line.span for line in self.new.world if not self._holds(person, line.holds.expr))
        return (*(fact.span for fact in self.new.facts.values() if fact.name in unknown), *lines)

    def _holds(self, person: Person, *lines: Expr) -> bool:
        return self.anybody.holds(all_of(lines), (person,))

    def in_range(self, fact: FactDefinition, side: str) -> Iterator[Expr]:
        """The variable, which may range over more, has a value that this fact of that side can have."""
        own, name = fact.type, PREFIX + fact.name if side and fact.name in self.retyped else fact.name
        wide = self.variables[name].fact.type
        if own == wide:
            return
        term = Fact(name, wide, UNION)
        if own.kind is Kind.ENUM:
            yield OneOf(term, tuple(Const(value, own) for value in own.values))
        elif own.kind is Kind.HISTORY:
            before, after = (Const(year, number(year, year)) for year in (own.lowest - 1, own.highest + 1))
            yield Not(Years("any", term, None, before, BOOL))
            yield Not(Years("any", term, after, None, BOOL))
        else:
            yield Compare(">=", term, constant(own.low, own))
            yield Compare("<=", term, constant(own.high, own))

    def standing(self, person: Person) -> tuple[bool, bool]:
        """Whether the person is possible in the old and in the new version."""
        before, after = (self._holds(person, *self.possible(side)) for side in (BEFORE, ""))
        return before, after

    def unusual(self, person: Person) -> int:
        """How many usual lines of the new version the person breaks: none where not possible there."""
        return len(self.main.evaluator.unusual(self.main.view((person,)))) if self.new.usual and self.standing(person)[1] else 0

    # -- lemmas -----------------------------------------------------------------------------------------------------------------

    def setting(self, claim: Expr) -> Setting:
        """What a claim means in both versions."""
        return (self.old.index.meaning(claim), self.new.index.meaning(claim))

    def take_as_equal(self, decision: str) -> None:
        """It was proved of all `persons` that the decision comes out the same: from here on the new side reads the old side's terms for it."""
        claim = SameOutcome(decision, BEFORE, "")
        self.persons.session.learn(Lemma(claim, self.setting(claim)), self.persons.term(claim))
        old, new = self.old_encoder.decision(decision), self.new_encoder.decision(decision)
        self.new_encoder.adopt(replace(new, blocked=old.blocked, conflict=old.conflict, gap=old.gap, ok=old.ok, value=old.value))

    # -- names ------------------------------------------------------------------------------------------------------------------

    def in_new_words(self, expr: Expr) -> Expr:
        """An expression of the old version as one over both: what means something else there, or is gone, carries `before.`."""
        return over_names(expr, lambda name: self.typed(replace(name, person="" if self._means_the_same(name) else BEFORE)))

    def typed(self, name: Named) -> Named:
        """The name with the type that it has on its side, a fact with the range of both, so that it is the same name wherever it stands."""
        book = self.old if name.person else self.new
        match name:
            case Fact():
                own = book.facts[name.name].type
                shared = name.name not in self.retyped and own.kind is not Kind.HISTORY
                return replace(name, type=self.variables[name.name].fact.type if shared else own)
            case Derived():
                return replace(name, type=book.derived[name.name].type)
            case Decided():
                return replace(name, type=book.decisions[name.name].type)
            case Amount() | Parameter():
                return replace(name, type=book.amounts[name.name].type)

    def _means_the_same(self, name: Named) -> bool:
        """The name stands for one and the same term in both versions, or its decision was proved to come out the same."""
        match name:
            case Fact():
                old, new = self.old.facts[name.name].type, self.new.facts.get(name.name)
                return new is not None and comparable(new.type, old) and (old.kind is not Kind.HISTORY or new.type == old)
            case Derived():
                known = name.name in self.new.derived
            case Decided():
                known = name.name in self.new.decisions
            case Amount():
                known = name.name in self.new.amounts
            case Parameter(on=on):
                known = name.name in self.new.amounts and not any(isinstance(part, Named) and part.person for part in walk(on))
        own = replace(name, person="")
        if not known or self.typed(own).type.decimals != self.typed(replace(name, person=BEFORE)).type.decimals:
            return False
        return same_value(self.old_encoder.term(own), self.new_encoder.term(own)) is TRUE

    @cached_property
    def scope(self) -> TwoVersionScope:
        """The names of the new version, and those of the old one behind `before.`."""
        new, old = (replace(scope_of(book), meta=True) for book in (self.new, self.old))
        names = (new.facts, new.derived_names, new.derived, new.decisions, new.amounts, new.parameters, new.reference_date)
        return TwoVersionScope(*names, meta=True, groups=new.groups, by_number=True, old=replace(old, by_number=True))

    def read(self, source: str) -> Expr:
        """The typed tree of a condition over both versions.

        Raises:
            SyntaxProblem: with offsets in `source`.
        """
        return check_expression(source, self.scope, BOOL)

    # -- persons at hand --------------------------------------------------------------------------------------------------------

    def meet(self, person: Person) -> Seen:
        """Somebody whom the solver found among `persons`; every later question knows this person."""
        key = tuple(person.values())
        if key not in self._known:
            self._known[key] = self.look_at(person)
            self.seen.append(self._known[key])
        return self._known[key]

    def look_at(self, person: Person) -> Seen:
        """Somebody who is possible on both sides, whether the solver found him or not."""
        return self._known.get(tuple(person.values())) or Seen(person, self.sides)


class Seen:
    """One person who is possible on both sides, decided lazily by both versions, each decision once."""

    def __init__(self, person: Person, sides: tuple[Side, Side]) -> None:
        self.person = person
        self._sides = tuple((side.evaluator, side.evaluator.state_of(side.view((person,)), ())) for side in sides)

    def outcomes(self, decision: str) -> tuple[Outcome, Outcome]:
        """Before and after."""
        before, after = (evaluator.outcome(state, decision) for evaluator, state in self._sides)
        return before, after

    def differs(self, decision: str) -> bool:
        """Whether the decision changes for this person."""
        before, after = self.outcomes(decision)
        return not before.same(after)

    @cached_property
    def shown(self) -> tuple[dict[str, Outcome], dict[str, Outcome]]:
        """What each side decides of all that the new version decides."""
        names = self._sides[1][0].book.decisions
        before, after = ({one: side.outcome(state, one) for one in names if one in side.book.decisions} for side, state in self._sides)
        return before, after


class VersionsAsker(Asker):
    """Asks about two versions, replays in both whoever is found, and counts the questions that had no answer."""

    def __init__(
        self,
        main: Side,
        session: Session,
        variables: Mapping[str, FactVariable],
        others: Mapping[str, Side],
        *,
        possible: tuple[Expr, ...],
        besides: tuple[Expr, ...],
    ) -> None:
        """`possible`: what holds of every person asked about, and `besides` of those who are possible in the new version; the encoder of `main` knows
        the others, and is shared by all askers."""
        super().__init__(main, session, variables, others)
        self.possible, self.besides, self.unanswered = possible, besides, 0
        self._encoder = main.encoder
        self._names: dict[Expr, Term] = {}
        self._at_sight: dict[int, tuple[Term, Expr]] = {}

    def decide(self, *question: Expr) -> Answer:
        return self._noted(super().decide(*question))

    def one(self, *question: Expr) -> Found:
        found = super().one(*question)
        self._noted(found.answer)
        return found

    def search(self, *question: Expr, blocks: bool = False) -> Found:
        found = super().search(*question, blocks=blocks)
        self.unanswered += found.answer.unknown or not found.canonical
        return found

    def unused(self, lines: Sequence[Expr], *question: Expr) -> tuple[Answer, frozenset[int]]:
        answer, places = super().unused(lines, *question)
        return self._noted(answer), places

    @or_else((TOO_LATE, frozenset()))
    def implied(self, region: Expr, among: Sequence[Expr], at_hand: Sequence[Person] = ()) -> tuple[Answer, frozenset[Expr]]:
        """As any asker. Possible persons at hand, as far as they are in the region, show of many expressions at no cost that they do not hold."""
        left = list(among)
        for person in at_hand:
            if self.holds(region, (person,)):
                state = self.state((person,), all_of(left))
                left = [one for one in left if self._compile(one)(state)]
        answer, holding = self._implied(region, left, lambda: self.session.implied(self.term(region), [self._named(one) for one in left]))
        return self._noted(answer), holding

    def _named(self, line: Expr) -> Term:
        if line not in self._names:
            self._names[line] = self.session.name(self.term(line))
        return self._names[line]

    def bounds(self, of: Expr, *region: Expr) -> Bounds | None:
        found = super().bounds(of, *region)
        self.unanswered += found is not None and None in (found.least, found.greatest)
        return found

    def value(self, expr: Expr, persons: Persons) -> Outcome:
        """What an expression comes to for somebody; blocked where something that it reads has no value."""
        if not self.holds(as_line(all_of((*null_guards(expr), Compare("==", expr, expr)))), persons):
            return Outcome(Status.BLOCKED)
        return Outcome(Status.VALUE, self._compile(expr)(self.state(persons, expr)))

    @cached_property
    def _about(self) -> About:
        """All facts of both versions bear on who the persons are and on how each side sees them."""
        books = {"": self.main.evaluator.book, BEFORE: self.others[BEFORE].evaluator.book}
        facts = (*self._facts.values(), *(fact for book in books.values() for fact in book.facts.values()))
        return About(books, together(map(of_fact, facts)), (*self.possible, *self.besides))

    def _broken(self) -> Iterable[Term]:
        """The usual lines are those of the new version; who is not possible there breaks none."""
        where, broken = [self.term(line) for line in self.besides], super()._broken()
        return (conj((*where, flag)) for flag in broken)

    def _noted(self, answer: Answer) -> Answer:
        self.unanswered += answer.unknown
        return answer

    def are_possible(self, persons: Persons) -> bool:
        """Ranges are not looked at by the evaluators themselves, and who is possible on neither side may still be asked about."""
        return self.holds(all_of(self.possible), persons)

    def term(self, expr: Expr) -> Term:
        """Questions are long, and asked again and again: the very same one is known at sight, and kept alive, so that its id stays its own."""
        known = self._at_sight.get(id(expr))
        if known is None:
            known = self._at_sight[id(expr)] = (super().term(expr), expr)
        return known[0]


def _within(variable: FactVariable, own: Type) -> FactVariable:
    """The variable as one side reads it: a history has no years but its own, or whoever asks for years without it would count too many."""
    if not isinstance(variable.term, HistoryTerm) or variable.fact.type == own:
        return variable
    return replace(variable, term=HistoryTerm({year: flag for year, flag in variable.term.years.items() if own.lowest <= year <= own.highest}))
