"""Questions about persons and decisions that may come to anything, whatever the rules say.

In: a rulebook. A question is made of expressions, about a person and the outcomes that are assumed, and of `Outcomes`. Out: answers, and the
canonical person with the outcomes nearest to the first value, 0, 1 January 2000 or not null. Whoever asks replays what is found. `outside` tells of
which questions the shape cannot be encoded; those must not be asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer, Result
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Value
from regelproef.ask.late import or_else
from regelproef.ask.reckoning import reckoning
from regelproef.encode.facts import FactVariable, decode
from regelproef.encode.free import FreeEncoder, OutcomeVariable, Outside, outcome_variables
from regelproef.encode.logic import FALSE, Term, conj, disj, neg
from regelproef.encode.points import some_outcome
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.names import names_in
from regelproef.language.typed import Constant, Expr
from regelproef.model.rulebook import Rulebook
from regelproef.prove.canonical import Canonical, Search
from regelproef.prove.session import Session, shows
from regelproef.recall.asked import About, recalled
from regelproef.recall.digest import digest
from regelproef.recall.told import read_places, told_places, with_defaults, without_defaults


@dataclass(frozen=True)
class Outcomes:
    """Some outcome of the decisions in `free` meets every expression of `then`; with `none`, that no outcome does."""

    then: tuple[Expr, ...]
    free: frozenset[str]
    none: bool = False


@dataclass(frozen=True)
class Either:
    """All of one of the options."""

    options: tuple[tuple[Outcomes, ...], ...]


Part = Expr | Outcomes | Either
Parts = tuple[Part, ...]


@dataclass(frozen=True)
class Supposed:
    """How a search ended; where the answer is possible, for whom, and with which outcomes. `canonical`: every step to them was decided."""

    answer: Answer
    person: dict[str, Value] = field(default_factory=dict)
    outcomes: dict[str, Constant] = field(default_factory=dict)
    canonical: bool = True


class FreeAsker:
    """One encoding and one session for all questions; each search has a session of its own, with only what it can depend on."""

    def __init__(self, book: Rulebook, limits: Limits) -> None:
        self.book, self.limits = book, reckoning(limits, book)
        self.outcomes = outcome_variables(book)
        self.encoder = FreeEncoder(book, {name: variable.term for name, variable in self.outcomes.items()}, limits=limits)
        domain = (*self.encoder.domain, *(variable.value.domain for variable in self.outcomes.values()))
        self.session = Session((*domain, *self.encoder.world), self.limits)
        self.questions = 0  # put to other sessions
        default, evaluator = book.default_person(), Evaluator(book)
        self._default_is_usual = not evaluator.impossible(default) and not evaluator.unusual(default)
        self._world_facts, self._usual_facts = ([book.index.of(line.holds).facts for line in lines] for lines in (book.world, book.usual))
        self._some: dict[tuple[tuple[Expr, ...], frozenset[str]], Term] = {}

    def outside(self, *parts: Part) -> str:
        """The part of a question for which it cannot be decided; empty where there is none."""
        try:
            self._terms(parts)
        except Outside as outside:
            return str(outside)
        return ""

    @or_else(TOO_LATE)
    def decide(self, *parts: Part) -> Answer:
        """Whether somebody, with some outcomes, meets all of it."""

        def told(answer: Answer) -> object | None:
            return None if answer.unknown else answer.possible

        def read(plain: object) -> Answer:
            return Answer(Result.POSSIBLE) if plain else IMPOSSIBLE

        return recalled(self.limits, "decide", self._about, _words(parts), lambda: self.session.decide(*self._terms(parts)), told, read, parts)

    @or_else((Supposed(TOO_LATE), frozenset()))
    def among(self, given: Expr, questions: Sequence[Parts], *, whom: bool = False) -> tuple[Supposed, frozenset[int]]:
        """Whether somebody meets what is given and one of the questions, and the places of those that the person who was found meets.

        `whom`: tell that person too, with all outcomes that are assumed. It is whoever the solver comes upon first, so nothing that is shown may hang
        on it.
        """
        if whom:
            return self._among(given, questions, whom=True)

        def ask() -> tuple[Answer, frozenset[int]]:
            found, places = self._among(given, questions, whom=False)
            return found.answer, places

        words = (given, *_words(part for parts in questions for part in parts))
        answer, places = recalled(self.limits, "among", self._about, words, ask, told_places, read_places, tuple(questions))
        return Supposed(answer, canonical=False), places

    def _among(self, given: Expr, questions: Sequence[Parts], *, whom: bool) -> tuple[Supposed, frozenset[int]]:
        terms = {place: term for place, parts in enumerate(questions) if (term := conj(self._terms(parts))) is not FALSE}
        if not terms:
            return Supposed(IMPOSSIBLE), frozenset()
        answer = self.session.ask(self.encoder.formula(given), disj(terms.values()))
        if answer.model is None:
            return Supposed(answer), frozenset()
        shown = frozenset(place for place, term in terms.items() if shows(answer, term))
        if not whom:
            return Supposed(answer, canonical=False), shown
        person = {name: decode(variable, answer.model) for name, variable in self.encoder.facts.items()}
        parts = {part.fact.name: part for one in self.outcomes.values() for part in (one.null, one.value) if part is not None}
        values = _outcomes_of(self.outcomes.values(), {name: decode(part, answer.model) for name, part in parts.items()})
        return Supposed(answer, person, values, canonical=False), shown

    @or_else(Supposed(TOO_LATE))
    def search(self, *parts: Part) -> Supposed:
        """The canonical person who meets all of it, and then the outcomes that the expressions assume.

        Facts on which, also over world lines and usual lines, nothing here depends keep their defaults, so they are left out of the question.
        """
        ask = partial(self._search, parts)
        return recalled(self.limits, "search", self._about, _words(parts), ask, self._told, self._read, parts, shown=True)

    def _told(self, found: Supposed) -> object | None:
        if found.answer.unknown or not found.canonical:
            return None
        persons = without_defaults((found.person,), self.book.facts) if found.answer.possible else ((),)
        return found.answer.possible, *persons, tuple(found.outcomes.items())

    def _read(self, plain: object) -> Supposed | None:
        match plain:
            case (False, (), ()):
                return Supposed(IMPOSSIBLE)
            case (True, tuple(differing), tuple(outcomes)):
                (person,) = with_defaults((differing,), self.book.facts)
                return Supposed(Answer(Result.POSSIBLE), person, dict(outcomes))
        return None

    def _search(self, parts: Parts) -> Supposed:
        expressions = [part for part in parts if not isinstance(part, Outcomes | Either)]
        facts = self._relevant((*expressions, *(expr for one in _outcomes_in(parts) for expr in one.then)))
        lines = [term for read, term in zip(self._world_facts, self.encoder.world, strict=True) if read & facts.keys()]
        assumed = names_in(expressions).decisions
        outcomes = [variable for name, variable in self.outcomes.items() if name in assumed]
        terms = self._terms(parts)
        session = Session((*(one.domain for one in facts.values()), *(one.value.domain for one in outcomes), *lines), self.limits)
        answer = session.ask(*terms)
        if answer.model is None:
            return Supposed(answer)
        search = Search(session, list(terms), answer.model)
        usual = (term for read, term in zip(self._usual_facts, self.encoder.usual, strict=True) if read & facts.keys())
        canonical = Canonical(session, facts, tuple(session.name(neg(term)) for term in usual))
        person = {**self.book.default_person(), **canonical.narrow(search)}
        variables = {part.fact.name: part for one in outcomes for part in (one.null, one.value) if part is not None}
        found = Canonical(session, variables).narrow(search)
        self.questions += session.questions
        return Supposed(answer, person, _outcomes_of(outcomes, found), search.complete)

    @cached_property
    def _about(self) -> About:
        return About({"": self.book}, digest("whatever the rules say"), free=True)

    def _relevant(self, expressions: Sequence[Expr]) -> dict[str, FactVariable]:
        names = self.book.index.of(*expressions).facts if self._default_is_usual else frozenset(self.book.facts)
        lines = (*self._world_facts, *self._usual_facts)
        while touched := [facts for facts in lines if facts & names and not facts <= names]:
            names = names.union(*touched)
        return {name: variable for name, variable in self.encoder.facts.items() if name in names}

    def _terms(self, parts: Parts) -> tuple[Term, ...]:
        return tuple(map(self._term, parts))

    def _term(self, part: Part) -> Term:
        match part:
            case Outcomes(then=then, free=free, none=none):
                if (then, free) not in self._some:
                    self._some[then, free] = some_outcome(self.encoder, then, free)
                return neg(self._some[then, free]) if none else self._some[then, free]
            case Either(options=options):
                return disj(conj(self._terms(option)) for option in options)
            case _:
                return self.encoder.formula(part)


def _outcomes_of(variables: Iterable[OutcomeVariable], found: Mapping[str, Value]) -> dict[str, Constant]:
    """The outcomes that the values of their variables make."""
    values: dict[str, Constant] = {}
    for one in variables:
        value = None if one.null and found[one.null.fact.name] else found[one.name]
        assert not isinstance(value, frozenset)
        values[one.name] = value
    return values


def _words(parts: Iterable[Part]) -> tuple[Expr, ...]:
    """All expressions in the parts of a question."""
    found: list[Expr] = []
    for part in parts:
        match part:
            case Outcomes(then=then):
                found += then
            case Either(options=options):
                found += (expr for option in options for one in option for expr in one.then)
            case _:
                found.append(part)
    return tuple(found)


def _outcomes_in(parts: Parts) -> Iterator[Outcomes]:
    for part in parts:
        if isinstance(part, Either):
            for option in part.options:
                yield from option
        elif isinstance(part, Outcomes):
            yield part
