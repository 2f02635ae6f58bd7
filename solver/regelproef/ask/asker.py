"""Questions about persons, asked of the solver and replayed in the evaluator.

In: who is spoken of (`Side`s: one rulebook, another version of it, a second person), the persons who may exist, and questions: expressions of the
rule language, of which all must hold. Out: `Answer`s, and canonical persons. Guarantees: no person is given out for whom the evaluator does not find
that the very same expressions hold; where the two contradict each other, `Disagreement` is raised and nothing is reported as proved. Where the time
of the command runs out, also before a question is encoded, the answer is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer, Bounds, Found, Result
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.ask.late import or_else
from regelproef.certify.question import Question, Who
from regelproef.certify.record import Record
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import FactVariable, around, decode
from regelproef.encode.logic import Term, conj, neg
from regelproef.encode.mirror import Mirror
from regelproef.encode.terms import DateTerm, NumberTerm, as_nullable
from regelproef.evaluate.closures import Compiled, Compiler, State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.language.names import names_in
from regelproef.language.printer import show
from regelproef.language.typed import Expr, all_of
from regelproef.model.parts import FactDefinition
from regelproef.prove.blocks import TestPersons, histories_last
from regelproef.prove.bounds import date_bounds, number_bounds
from regelproef.prove.canonical import Canonical
from regelproef.prove.session import Session
from regelproef.recall.asked import About, recalled
from regelproef.recall.digest import digest, of_fact, together
from regelproef.recall.told import read_places, told_places, with_defaults, without_defaults

MOST_NAMED = 10_000  # questions of which it is remembered what they name
Persons = tuple[Person, ...]  # by the variables' names; two where a question is about two persons


@dataclass(frozen=True)
class Side:
    """One rulebook and one person, as a question may speak of them. `view`: that person by the rulebook's own names, out of all that was found."""

    encoder: Encoder
    evaluator: Evaluator
    view: Callable[[Persons], Person] = lambda persons: persons[0]


class Asker:
    """Asks about the persons of one session. `second`: who else there is, for questions about two, and where they may differ from the first."""

    def __init__(
        self,
        main: Side,
        session: Session,
        variables: Mapping[str, FactVariable],
        others: Mapping[str, Side] | None = None,
        *,
        second: Mirror | None = None,
        given: tuple[Term, ...] = (),
        given_as: tuple[str, ...] = (),
    ) -> None:
        """`variables`: what makes up a person; `given`: what holds of a second person besides what the session knows, for every question, and
        `given_as` says what that is."""
        self.main, self.others = main, dict(others or {})
        self.session, self.variables, self._given = session, variables, given
        self._given_as = given_as
        self._mirror, self.second = second, second.second if second is not None else None
        self._shared: Asker | None = None
        self.record: Record | None = None  # what was asked, where somebody wants to ask it again
        self.of_possible = True  # whom it finds breaks no world line
        self._encoder = main.encoder.with_sides({name: side.encoder for name, side in self.others.items()}) if self.others else main.encoder
        self._compiler = Compiler(main.evaluator.book, {name: side.evaluator.compiler for name, side in self.others.items()})
        self._compiled: dict[Expr, Compiled] = {}
        self._decisions_named: dict[int, tuple[Expr, frozenset[str]]] = {}

    def sharing(self, other: Asker) -> Asker:
        """The same, with what the search for canonical persons has built over the same session and variables, and in the same record."""
        self.record = other.record
        if self.session is other.session:
            self._shared = other
        return self

    # -- answers ----------------------------------------------------------------------------------------------------------------

    @or_else(TOO_LATE)
    def decide(self, *question: Expr) -> Answer:
        """Whether somebody meets all of it; no person is shown."""
        found = self._once("decide", question, lambda: Found(self.session.decide(*self._terms(question))))
        return self._recorded(question, found).answer

    @or_else(Found(TOO_LATE))
    def one(self, *question: Expr) -> Found:
        """Somebody who meets all of it, replayed: whoever the solver comes upon first, so nothing that is shown may hang on it."""
        return self._recorded(question, self._once("one", question, lambda: self._first(question)))

    def _first(self, question: Sequence[Expr]) -> Found:
        answer = self.session.ask(*self._terms(question))
        if answer.model is None:
            return Found(answer)
        first = {name: decode(variable, answer.model) for name, variable in self.variables.items()}
        persons = (first,) if self.second is None else (first, {**first, **{name: decode(v, answer.model) for name, v in self.second.items()}})
        self._replay(question, persons)
        return Found(answer, persons, canonical=False)

    @or_else(Found(TOO_LATE))
    def search(self, *question: Expr, blocks: bool = False) -> Found:
        """The canonical person who meets all of it, or the canonical pair, replayed; facts in the order of the vocabulary. `blocks`: a history is an
        unbroken block where it can be."""
        how = "blocks" if blocks else "search"
        return self._recorded(question, self._once(how, question, lambda: self._searched(question, blocks=blocks), shown=True))

    def _searched(self, question: Sequence[Expr], *, blocks: bool) -> Found:
        terms = self._terms(question)
        search = self._blocks if blocks else self.canonical
        found = search.person(*terms) if self.second is None else search.pair(self.second, self._broken_by_second, *terms)
        if found.answer.possible:
            self._replay(question, found.persons)
        return replace(found, persons=tuple({name: person[name] for name in self.variables} for person in found.persons))

    @or_else(Found(TOO_LATE))
    def nearest(self, person: Person, *question: Expr) -> Found:
        """Whoever meets all of it and is nearest to this person: fewest usual lines broken besides those that this person breaks, fewest facts that
        differ from theirs, each as near to theirs as can be."""
        variables = {name: around(variable, person[name]) for name, variable in self.variables.items()}
        unusual = self.main.evaluator.unusual(person)
        broken = (flag for line, flag in zip(self.main.evaluator.book.usual, self.canonical.broken, strict=True) if line not in unusual)
        found = Canonical(self.session, variables, tuple(broken)).person(*self._terms(question))
        if found.answer.possible:
            self._replay(question, found.persons)
        return self._recorded(question, found)

    @or_else(None)
    def core(self, lines: Sequence[Expr]) -> list[int] | None:
        """Places of lines that nobody meets together, none of which can be left out; None where that could not be decided, or somebody does."""

        def ask() -> list[int] | None:
            return self.session.minimal_core([self.term(line) for line in lines], self._given)

        return recalled(self.session.limits, "core", self._about, lines, ask, lambda found: None if found is None else tuple(found), list)

    @or_else((TOO_LATE, frozenset()))
    def unused(self, lines: Sequence[Expr], *question: Expr) -> tuple[Answer, frozenset[int]]:
        """Whether somebody meets the lines and the question; if nobody, places of lines that the refutation did without."""

        def ask() -> tuple[Answer, frozenset[int]]:
            answer, core = self.session.ask_core(*(self.term(one) for one in lines), *self._terms(question))
            return answer, frozenset(place for place in range(len(lines)) if answer.impossible and place not in core)

        return recalled(self.session.limits, "unused", self._about, (*lines, *question), ask, told_places, read_places, len(lines))

    @or_else((TOO_LATE, frozenset()))
    def implied(self, region: Expr, among: Sequence[Expr]) -> tuple[Answer, frozenset[Expr]]:
        """Those expressions that hold for everybody of a region; unknown where it could not be told of all."""
        return self._implied(region, among, lambda: self.session.implied(conj(self._terms((region,))), [self.term(one) for one in among]))

    def _implied(self, region: Expr, among: Sequence[Expr], ask: Callable[[], tuple[Answer, frozenset[int]]]) -> tuple[Answer, frozenset[Expr]]:
        answer, places = recalled(self.session.limits, "implied", self._about, (region, *among), ask, told_places, read_places)
        return answer, frozenset(among[place] for place in places)

    @or_else(Bounds(None, None))
    def bounds(self, of: Expr, *region: Expr) -> Bounds | None:
        """Least and greatest value of a number or date over a region; None for what has none. Null has no place in an order."""

        def told(found: Bounds | None) -> object | None:
            return None if found is None or None in (found.least, found.greatest) else (found.least, found.greatest)

        ask = partial(self._bounds, of, region)
        return recalled(self.session.limits, "bounds", self._about, (of, *region), ask, told, lambda plain: Bounds(*plain))

    def _bounds(self, of: Expr, region: Sequence[Expr]) -> Bounds | None:
        term, where = as_nullable(self._encoder.term(of)).value, conj(self._terms(region))
        if isinstance(term, NumberTerm):
            return number_bounds(self.session, where, term)
        if isinstance(term, DateTerm):
            return date_bounds(self.session, where, term, date(term.first_year, 1, 1), date(term.last_year, 12, 31))
        return None

    # -- what was answered before -----------------------------------------------------------------------------------------------

    def _once(self, how: str, question: Sequence[Expr], ask: Callable[[], Found], *, shown: bool = False) -> Found:
        """Answered before, and whoever was found then replayed; else asked now."""

        def told(found: Found) -> object | None:
            if found.answer.unknown or (shown and not found.canonical):
                return None
            persons = (without_defaults(found.persons[:1], self._facts), without_defaults(found.persons[1:], self._facts))
            return found.answer.possible, *persons, found.canonical

        return recalled(self.session.limits, how, self._about, question, ask, told, partial(self._found, question), shown=shown)

    def _found(self, question: Sequence[Expr], told: object) -> Found | None:
        match told:
            case (False, (), (), bool()):
                return Found(IMPOSSIBLE)
            case (True, tuple(first), tuple(second), bool(canonical)):
                persons = with_defaults((*first, *second), self._facts)
                if not persons or (self.are_possible(persons) and self.holds(all_of(question), persons)):
                    return Found(Answer(Result.POSSIBLE), persons, canonical)
        return None

    @cached_property
    def _facts(self) -> dict[str, FactDefinition]:
        return {name: variable.fact for name, variable in self.variables.items()}

    @cached_property
    def _about(self) -> About:
        sides = {"": self.main.evaluator.book, **{name: side.evaluator.book for name, side in self.others.items()}}
        own = [name for name, side in self.others.items() if side.encoder is self._mirror]
        named = (*(self.second or ()), *self._given_as)
        facts = together(of_fact(fact) for name, fact in self._facts.items() if name in named)
        return About(sides, digest(self.of_possible, tuple(self.second or ()), self._given_as, tuple(own), facts))

    # -- persons ----------------------------------------------------------------------------------------------------------------

    def holds(self, question: Expr, persons: Persons) -> bool:
        """Whether the evaluator finds that the expression holds; what cannot be computed, because a null is in the way, does not."""
        state = self.state(persons, question)
        return holds(self._compile(question), state)

    def are_possible(self, persons: Persons) -> bool:
        """Whether the persons are possible, by the world of each side that speaks of them."""
        return not any(side.evaluator.impossible(side.view(persons)) for side in (self.main, *self.others.values()))

    def state(self, persons: Persons, question: Expr) -> State:
        """What each side decides for these persons, as far as the question names it."""
        decisions = self._decisions_in(question)
        state = _decided(self.main, persons, decisions)
        for name, side in self.others.items():
            state[name] = _decided(side, persons, decisions)
        return state

    def _decisions_in(self, question: Expr) -> frozenset[str]:
        """Questions are asked of one person after another; each is kept by its identity, so that no other can take that."""
        found = self._decisions_named.get(id(question))
        if found is None:
            if len(self._decisions_named) >= MOST_NAMED:
                self._decisions_named.clear()
            found = self._decisions_named[id(question)] = (question, names_in((question,)).decisions)
        return found[1]

    def outcome(self, decision: str, persons: Persons, side: str = "") -> Outcome:
        own = self.others[side] if side else self.main
        return own.evaluator.decide(own.view(persons), (decision,))[decision]

    def term(self, expr: Expr) -> Term:
        return self._encoder.formula(expr)

    def _terms(self, question: Sequence[Expr]) -> tuple[Term, ...]:
        return (*self._given, *(self.term(part) for part in question))

    def _recorded(self, question: Sequence[Expr], found: Found) -> Found:
        """What was found, once it is noted what was asked."""
        if self.record is not None and not found.answer.unknown:
            self.record.note(self._stated(question), found.answer.result, found.persons)
        return found

    def _stated(self, lines: Sequence[Expr]) -> Question | None:
        """The question in full; None of one about persons of whom more is given than a question can say."""
        if self._given:
            return None
        sides = {name: Who(side.evaluator.book, side.encoder is self._mirror) for name, side in self.others.items()}
        differ = None if self.second is None else tuple(self.second)
        return Question({"": Who(self.main.evaluator.book), **sides}, tuple(lines), differ, self.of_possible)

    def _replay(self, question: Sequence[Expr], persons: Sequence[dict[str, Value]]) -> None:
        if not self.are_possible(tuple(persons)):
            raise Disagreement(f"impossible: {persons}")
        if not self.holds(all_of(question), tuple(persons)):
            raise Disagreement(f"{'; '.join(show(part) for part in question)}: {persons}")

    def _compile(self, expr: Expr) -> Compiled:
        if expr not in self._compiled:
            self._compiled[expr] = self._compiler.compile(expr)
        return self._compiled[expr]

    @cached_property
    def canonical(self) -> Canonical:
        """The search for canonical persons, by the usual lines of the rulebook of which plain names speak."""
        return self._shared.canonical if self._shared else Canonical(self.session, self.variables, self._flags(self._broken()))

    @cached_property
    def _blocks(self) -> TestPersons:
        return self._shared._blocks if self._shared else TestPersons(self.session, histories_last(self.variables), self.canonical.broken)

    @cached_property
    def _broken_by_second(self) -> tuple[Term, ...]:
        return self._flags(map(neg, self._mirror.usual)) if self._mirror is not None else ()

    def _broken(self) -> Iterable[Term]:
        """For each usual line, whether the first person breaks it."""
        return map(neg, self.main.encoder.usual)

    def _flags(self, terms: Iterable[Term]) -> tuple[Term, ...]:
        """Literals that are counted: each its own, also where two lines say the same."""
        return tuple(map(self.session.name, terms))


def _decided(side: Side, persons: Persons, decisions: frozenset[str]) -> State:
    known: Iterator[str] = (name for name in sorted(decisions) if name in side.evaluator.book.decisions)
    return side.evaluator.state_of(side.view(persons), known)
