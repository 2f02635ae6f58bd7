"""What hangs on a contradiction: what each answer gives for one person, and for how many test persons it matters.

In: a rulebook under its other readings, or a rulebook and two statements; test persons. Out: outcomes side by side, and `Stakes`: who of
the test persons gets something else, which decisions differ, and the largest difference in money. Where no reading can be switched, each statement is
taken to be right in turn: the decisions that it speaks of come to what it says, and what reads them is decided anew by the rules. A statement that
leaves more than one outcome has none here. Nothing is asked of a solver.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.ask.bench import complete
from regelproef.ask.variant import Variant
from regelproef.evaluate.closures import OUTCOME, State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.evaluate.supposed import decided_anew
from regelproef.language.names import groups, names_in
from regelproef.language.typed import Expr
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.statements.clash import Asked
from regelproef.statements.replay import meeting

Outcomes = Mapping[str, Outcome]


class Origin(Enum):
    GENERATED = "generated"
    CASES = "cases"


@dataclass(frozen=True)
class TestPersons:
    """Complete persons who can exist under the chosen readings: those that were generated from the rulebook, or else its cases."""

    __test__ = False

    persons: tuple[Person, ...] = ()
    origin: Origin = Origin.CASES


def persons_to_try(book: Rulebook, generated: Iterable[Person] = ()) -> TestPersons:
    """`generated`: complete persons; without any the cases of the rulebook are taken."""
    given = tuple(generated)
    persons = given or tuple(complete(book, case.person) for case in book.cases)
    evaluator = Evaluator(book)
    return TestPersons(tuple(person for person in persons if not evaluator.impossible(person)), Origin.GENERATED if given else Origin.CASES)


@dataclass(frozen=True)
class Given:
    """What one answer gives. `name`: the reading, or the statements taken to be right; `outcomes`: of the decisions that differ between the answers,
    or None where nothing can be told: the person cannot exist, or more than one outcome is left.
    `today`: the chosen reading, or what the rules say now."""

    name: tuple[str, ...]
    outcomes: Outcomes | None
    today: bool


@dataclass(frozen=True)
class Stakes:
    """`tried`: the places of the test persons who hang on it; `decisions`: that differ, in order; `cents`: by how much, at most."""

    tried: frozenset[int] = frozenset()
    decisions: tuple[str, ...] = ()
    cents: int = 0

    @property
    def weight(self) -> tuple[int, int, int]:
        """Money goes before rights, and rights before how many they are."""
        return self.cents, len(self.decisions), len(self.tried)


def together(book: Rulebook, parts: Iterable[Stakes]) -> Stakes:
    tried, names, cents = frozenset[int](), set[str](), 0
    for one in parts:
        tried, cents = tried | one.tried, max(cents, one.cents)
        names.update(one.decisions)
    return Stakes(tried, tuple(name for name in book.decisions if name in names), cents)


def stake_of(book: Rulebook, answers: Sequence[Outcomes | None], place: int | None = None) -> Stakes:
    """Of one person; `place`: of a test person."""
    differ = differing(book, answers)
    hangs = place is not None and (differ or any(one is None for one in answers))
    return Stakes(frozenset((place,) if hangs and place is not None else ()), differ, cents_between(book, answers))


def differing(book: Rulebook, answers: Sequence[Outcomes | None]) -> tuple[str, ...]:
    """The decisions that do not come out the same in all answers that there are."""
    first, *rest = [one for one in answers if one is not None] or [{}]
    return tuple(name for name in book.decisions if name in first and any(not other[name].same(first[name]) for other in rest))


def cents_between(book: Rulebook, answers: Sequence[Outcomes | None]) -> int:
    """The largest difference of a decision of money; what is null or not decided counts as nothing."""
    money = [name for name in differing(book, answers) if book.decisions[name].type.kind is Kind.MONEY]
    found = [[_cents(one[name]) for one in answers if one is not None] for name in money]
    return max((max(amounts) - min(amounts) for amounts in found), default=0)


def _cents(outcome: Outcome) -> int:
    return outcome.value if outcome.ok and isinstance(outcome.value, int) else 0


Answers = Callable[[State], Sequence[Outcomes | None]]  # of one person for whom everything is decided; empty where they are not concerned


def stakes_of(book: Rulebook, persons: Iterable[State], answers: Answers) -> Stakes:
    """Over all test persons."""
    return together(book, (stake_of(book, answers(state), place) for place, state in enumerate(persons)))


def decided_of(book: Rulebook, state: State) -> dict[str, Outcome]:
    return {name: _decided(state, name) for name in book.decisions}


def _decided(state: State, name: str) -> Outcome:
    found = state[OUTCOME + name]
    assert isinstance(found, Outcome)
    return found


# -- by readings ------------------------------------------------------------------------------------------------------------------


def by_readings(book: Rulebook, others: Sequence[Variant]) -> Answers:
    """What each reading gives, the chosen one first; None under a reading where the person cannot exist."""

    def answers(state: State) -> Sequence[Outcomes | None]:
        now = decided_of(book, state)
        return [now, *(_under(one, state, now) for one in others)]

    return answers


def _under(other: Variant, state: State, now: Outcomes) -> Outcomes | None:
    if other.evaluator.impossible(state):
        return None
    own = other.carried(state)
    return {**now, **{name: other.evaluator.outcome(own, name) for name in other.touched}}


# -- by statements ----------------------------------------------------------------------------------------------------------------


def by_statements(evaluator: Evaluator, both: Sequence[Asked]) -> Answers:
    """What each statement gives to whom both concern, as the rules decide; none for anybody else."""
    guards = [evaluator.compiler.compile(one.guard) for one in both]

    def answers(state: State) -> Sequence[Outcomes | None]:
        if not all(holds(guard, state) for guard in guards):
            return ()
        return [if_right(evaluator, state, one.then) for one in both]

    return answers


def if_right(evaluator: Evaluator, state: State, then: Sequence[Expr]) -> Outcomes | None:
    """All outcomes where a statement that says this is right, and nothing changes that it does not bring about; None where it leaves more than one.

    `state`: everything is decided in it.
    """
    own: dict[str, Value] = {}
    for parts, names in groups(then, names_in(then).decisions):
        now = {name: state[name] for name in names}
        found = list(meeting(evaluator, state, parts, names))
        kept = [one for one in found if one == now] or found
        if len(kept) != 1:
            return None
        own.update(kept[0])
    return decided_of(evaluator.book, decided_anew(evaluator, state, own))
