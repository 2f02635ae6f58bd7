"""One rulebook under one choice of readings, ready to be asked: its encoding, a solver session, the evaluator, and what was proved of it.

In: a `Rulebook` and `Limits`. Out: answers about all its possible persons, witnesses, lemmas. A rulebook beside this one is made by `ask.variant`,
which takes over what provably means the same, and by nothing else.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import cached_property, partial
from typing import TypeVar

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer, Found, Result
from regelproef.answer.finding import Finding, Proof, Severity, Verdict, Witness
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.outcome import Person, Value
from regelproef.answer.text import Text, text
from regelproef.ask.asker import Asker, Persons, Side
from regelproef.ask.pool import Pool
from regelproef.ask.reckoning import reckoning
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import is_value
from regelproef.encode.facts import one_step as one_step_of
from regelproef.encode.logic import Term
from regelproef.encode.mirror import Mirror
from regelproef.evaluate.defeat import Defeat
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Expr, Not, settled, without_fact
from regelproef.model.parts import Formula, Rule
from regelproef.model.reads import Reads
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences
from regelproef.prove.lemma import Lemma, Setting
from regelproef.prove.session import Session

Entry = Finding | Proof
Thing = TypeVar("Thing")
FIRST, SECOND = "a", "b"  # the two persons of a question about two


class Bench(Asker):
    """Questions about the possible persons of one rulebook."""

    def __init__(
        self, book: Rulebook, limits: Limits, encoder: Encoder | None = None, evaluator: Evaluator | None = None, session: Session | None = None
    ) -> None:
        """The last three: made by `ask.variant`, over the persons of another bench, with its limits. Without them, everything is made afresh."""
        self.book, self.limits = book, limits if encoder else reckoning(limits, book)
        self.progress: Callable[[str], None] = lambda _: None
        self.encoder = encoder or Encoder(book, limits=limits)
        self.evaluator = evaluator or Evaluator(book)
        session = session or self._session()
        self.variants: dict[tuple[tuple[str, str], ...], Bench] = {}  # by the readings that are switched
        self.met_before: dict[tuple[frozenset[str], Expr], Persons] = {}  # who met a question about whom, under whatever readings
        self.told: dict[tuple[str, str], tuple[Entry, ...]] = {}  # what was told of things, for a profile that does not touch them
        self.forgettable: deque[Callable[[], None]] = deque()  # how to forget what was made for others beside it, the oldest first
        self._steps: dict[str, Asker] = {}
        self._withouts: dict[str, Mirror] = {}
        self._defeats: dict[str, Defeat] = {}
        super().__init__(Side(self.encoder, self.evaluator), session, self.encoder.facts)

    def _session(self) -> Session:
        """About the possible persons. Where no time was left to say who is possible, nothing is asked here any more."""
        try:
            return Session((*self.encoder.domain, *self.encoder.world), self.limits, self.setting)
        except OutOfBudget:
            self.limits = replace(self.limits, left=lambda: 0)
            return Session((), self.limits, self.setting)

    @cached_property
    def lemmas(self) -> dict[Expr, Lemma]:
        """What was proved here, by its claim."""
        return {}

    # -- lemmas -----------------------------------------------------------------------------------------------------------------

    def setting(self, claim: Expr) -> Setting:
        """What a claim means in this rulebook."""
        return (self.book.index.meaning(claim),)

    def prove(self, claim: Expr) -> Answer:
        """Whether somebody breaks the claim; if nobody does, it is a lemma from now on."""
        if claim in self.lemmas:  # also where another rulebook's solver proved it, a second opinion is asked of this one
            return self._recorded((Not(claim),), Found(IMPOSSIBLE)).answer
        answer = self.decide(Not(claim))
        if answer.impossible:
            self.learn(Lemma(claim, self.setting(claim)))
        return answer

    def learn(self, lemma: Lemma) -> None:
        """Take what was proved in this very setting as given."""
        if lemma.claim not in self.lemmas:
            self.session.learn(lemma, self.term(lemma.claim))
            self.lemmas[lemma.claim] = lemma

    def settle(self, decision: str) -> Answer:
        """Whether somebody is in conflict or gap there; if nobody is, the decision is settled from now on."""
        return self.prove(settled(decision))

    def is_settled(self, decision: str) -> bool:
        """Proved to be blocked or to have a value, for everybody."""
        return settled(decision) in self.lemmas

    def is_sure(self, decision: str) -> bool:
        """Proved to have a value for everybody: it is settled, and so is all that it reads."""
        return all(self.is_settled(name) for name in self.book.index.behind_decision(decision).decisions)

    # -- two persons ------------------------------------------------------------------------------------------------------------

    def pair(self, may_differ: tuple[str, ...], *about: Formula | Expr) -> Asker:
        """Two possible persons, `a` and `b`, who differ in these facts only (in any, when none is named), for questions about these formulas."""
        other = Mirror(self.encoder, may_differ or tuple(self.book.facts), SECOND)
        session = Session((*self.encoder.domain, *self.encoder.world, *other.domain, *other.world), self.limits, self.setting)
        asker = self._two(other, session)
        decisions = self.book.index.behind(*about).decisions
        for name in self.book.order:
            lemma = self.lemmas.get(settled(name))
            if lemma is not None and name in decisions:
                for encoder in (self.encoder, other):  # it holds of everybody, so of either
                    session.learn(lemma, encoder.formula(lemma.claim))
        return asker

    def step(self, fact: str) -> Asker:
        """Two possible persons, `a` and `b`, who differ in this fact alone and there by one step."""
        if fact not in self._steps:
            other = Mirror(self.encoder, (fact,), SECOND)
            one_step = one_step_of(self.encoder.facts[fact], other.second[fact])
            self._steps[fact] = self._two(other, self.session, given=(other.second[fact].domain, *other.world, one_step), given_as=("one step", fact))
        return self._steps[fact]

    def _two(self, other: Mirror, session: Session, *, given: tuple[Term, ...] = (), given_as: tuple[str, ...] = ()) -> Asker:
        first = Side(self.encoder, self.evaluator)
        second = Side(other, self.evaluator, lambda persons: persons[1])
        return Asker(first, session, self.encoder.facts, {FIRST: first, SECOND: second}, second=other, given=given, given_as=given_as).sharing(self)

    # -- one person, with a fact at its default -----------------------------------------------------------------------------------

    def without(self, facts: tuple[str, ...]) -> Asker:
        """One possible person, and for each of these facts the same person with that fact at its default, who is possible too; questions speak of
        the latter by `without_fact`."""
        sides, given = {}, []
        for fact in facts:
            mirror, default = self._without(fact), self.book.facts[fact].default
            given += [mirror.second[fact].domain, is_value(mirror.second[fact], default), *mirror.world]
            sides[without_fact(fact)] = Side(mirror, self.evaluator, partial(_with_default, fact, default))
        return Asker(self.main, self.session, self.encoder.facts, sides, given=tuple(given), given_as=("without", *facts)).sharing(self)

    def _without(self, fact: str) -> Mirror:
        if fact not in self._withouts:
            self._withouts[fact] = Mirror(self.encoder, (fact,), without_fact(fact))
        return self._withouts[fact]

    @cached_property
    def everybody(self) -> Asker:
        """The same questions without the world lines, for cores in which they are named; whoever it finds may be impossible."""
        asker = Asker(self.main, Session(self.encoder.domain, self.limits), self.encoder.facts).sharing(self)
        asker.of_possible = False
        return asker

    # -- persons at hand --------------------------------------------------------------------------------------------------------

    @cached_property
    def pool(self) -> Pool:
        """Possible persons at hand: the default person, the cases, and whoever the solver found."""
        pool = Pool(self.evaluator, self.limits)
        pool.add({})
        for case in self.book.cases:
            pool.add(case.person)
        return pool

    def find(self, *question: Expr) -> Found:
        """As `one`, and whoever is found joins the pool."""
        found = self.one(*question)
        for person in found.persons:
            self.pool.add(person)
        return found

    def meet(self, *question: Expr) -> Answer:
        """As `decide`, and whoever is found joins the pool."""
        return self.find(*question).answer

    def somebody(self, question: Expr, asker: Asker | None = None) -> Answer:
        """Whether somebody meets it: whoever did before, under these readings or others, or is at hand, or else whom the solver finds.

        `asker`: for a question about two persons.
        """
        asker = asker or self
        key = frozenset(asker.second or ()), question  # words that name nobody may be asked of one person, and of pairs that differ in this or that
        known = self.met_before.get(key)
        if known is not None and asker.are_possible(known) and asker.holds(question, known):
            return Answer(Result.POSSIBLE)
        person = self.pool.who_meets(question) if asker is self else None
        found = asker.one(question) if person is None else Found(Answer(Result.POSSIBLE), (person,), canonical=False)
        if found.answer.possible:
            self.met_before[key] = found.persons
        return found.answer

    def defeaters(self, decision: str) -> Mapping[str, int]:
        """For each rule of the decision, the bits of the rules that defeat it when they apply."""
        return self._defeat(decision).whole

    def defeaters_without(self, rule: Rule, instead: Rule | None) -> Mapping[str, int]:
        """The same with another rule in the place of one, with some of its exception edges, or with none there."""
        return self._defeat(rule.decision).without(rule, instead)

    def _defeat(self, decision: str) -> Defeat:
        if decision not in self._defeats:
            self._defeats[decision] = Defeat(self.book.present_rules(decision), {rule.id: rule.bit for rule in self.evaluator.rules[decision]})
        return self._defeats[decision]

    # -- what is told -----------------------------------------------------------------------------------------------------------

    def each(
        self,
        code: str,
        things: Iterable[Thing],
        named: Callable[[Thing], str],
        ask: Callable[[Thing], Iterable[Entry]],
        reads: Callable[[Thing], Reads] | None = None,
    ) -> Iterator[Entry]:
        """What is told of each thing in turn. A person who looks on sees how far it is; what time runs out on is undecided, by its name. `reads`:
        everything on which it hangs under any reading, where what is told of it may be told again under a profile that does not touch it."""
        known = tuple(things)
        for place, thing in enumerate(known, 1):
            self.progress(f"{code} {place}/{len(known)}")
            again = self.told_before(code, named(thing), partial(reads, thing)) if reads is not None else None
            entries = self._asked(code, named(thing), ask, thing) if again is None else again
            with self.noted(named(thing)):
                for entry in entries:
                    yield entry
                    if reads is not None:
                        self.note(code, named(thing), entry)

    def _asked(self, code: str, name: str, ask: Callable[[Thing], Iterable[Entry]], thing: Thing) -> Iterator[Entry]:
        try:
            self.limits.heed()
            yield from ask(thing)
        except OutOfBudget:
            yield undecided(code, (name,), TOO_LATE)

    def noted(self, about: str) -> AbstractContextManager[None]:
        """What is asked meanwhile is noted as asked about this, where there is a record."""
        return self.record.about(about) if self.record is not None else nullcontext()

    def hangs_on(self, decision: str) -> Reads:
        """Everything on which a decision hangs, under any reading."""
        return self.book.index.behind_decision(decision, chosen=False)

    def note(self, code: str, name: str, entry: Entry) -> None:
        """Keep what is told of a thing."""
        self.told[code, name] = (*self.told.get((code, name), ()), entry)

    def told_before(self, _code: str, _name: str, _reads: Callable[[], Reads]) -> tuple[Entry, ...] | None:
        """What was told of the very same thing where that hangs on nothing that is otherwise here; None where it is to be asked."""
        return None

    def witness(self, found: Found, decisions: tuple[str, ...]) -> Witness:
        """Persons who were found, as they are shown: what differs from the defaults, and what is decided for them."""
        return self.shown(found.persons, decisions, canonical=found.canonical)

    def shown(self, persons: tuple[Person, ...], decisions: tuple[str, ...], *, canonical: bool = True) -> Witness:
        decided = tuple(self.evaluator.decide(person, decisions) for person in persons)
        return Witness(tuple(differences(self.book, person) for person in persons), decided, canonical=canonical)


def _with_default(fact: str, default: Value, persons: Persons) -> Person:
    return {**persons[0], fact: default}


def undecided(code: str, subject: tuple[str, ...], answer: Answer) -> Finding:
    """A question that reached its bound: shown as such, and never a pass."""
    message = text("undecided", what=f"{code} {', '.join(subject)}".strip(), reason=answer.reason)
    return Finding(code, Severity.ERROR, message, subject, Verdict.UNDECIDED)


def proved(code: str, *subject: str, statement: Text | None = None) -> Proof:
    return Proof(code, subject, Verdict.PROVED, statement)


def complete(book: Rulebook, person: Person) -> dict[str, Value]:
    """The person with every fact that is not given at its default."""
    return {**book.default_person(), **person}
