"""Questions that are too wide for clauses, asked over integers.

In: what makes up a person, and questions. Out: for each whom it shows, or that there is nobody, or nothing. Guarantees: before the first answer about
a rulebook counts, what the reading over integers makes of persons is held against the evaluator; nobody is shown who does not meet what was asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Person
from regelproef.certify import integers
from regelproef.certify.edges import drawn, on_comparisons, on_edges, spread, those
from regelproef.certify.formula import Meant
from regelproef.certify.numbers import Beyond
from regelproef.certify.question import Persons, Question, Who
from regelproef.certify.trial import Sayings
from regelproef.certify.wide import Assigned, Given, WideFormula
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Expr
from regelproef.language.types import NUMBERS
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

MOST = 100  # persons on whom it is tried
ASKED = 10  # of whom the solver is asked, too


class OverIntegers:
    def __init__(self, facts: Mapping[str, FactDefinition], work: int = integers.WORK) -> None:
        self._facts, self._work = facts, work
        self._tried: dict[int, Rulebook] = {}  # kept, so that no other takes its identity

    def answer(self, question: Question) -> Persons | bool | None:
        """Whoever meets it; False: nobody does; None: it is not read, or was given up, or the solver is not installed.

        Raises:
            Disagreement: where the reading does not say what the evaluator says.
        """
        if not integers.is_installed():
            return None
        formula = WideFormula(self._facts)
        try:
            meant = formula.add(question)
            for who in question.sides.values():
                if id(who.book) not in self._tried:
                    self._tried[id(who.book)] = who.book
                    tried(who.book)
        except Beyond:
            return None
        found = integers.decide(formula, meant.literal, self._work)
        if found is None or isinstance(found, bool):
            return found
        persons = formula.shown(meant, found)
        for name, one in ((name, one) for person in persons for name, one in person.items() if not self._facts[name].type.holds(one)):
            raise Disagreement(f"over integers the second encoder shows that {name} is {one}, which it cannot be")
        return persons


def tried(book: Rulebook) -> int:
    """How many persons were tried.

    Raises:
        Beyond: where something in the rulebook is not read so.
        Disagreement: with the first of whom the reading over integers and the evaluator say different things.
    """
    persons = those(book, on_comparisons(book), (*on_edges(book), *_anywhere(book)), MOST)
    formula, evaluator = WideFormula(book.facts), Evaluator(book)
    sayings, meant = Sayings(evaluator), dict[Expr, Meant]()
    said = [dict(sayings.of(person)) for person in persons]
    for line in _once(said):
        meant[line] = formula.add(Question({"": Who(book)}, (line,), world=False))
    possible = formula.add(Question({"": Who(book)}, ()))
    for person, own in zip(persons, said, strict=True):
        holds = Given(formula, possible, (person,)).holds
        right = holds(possible.literal) is not bool(evaluator.impossible(person))
        if not right or any(holds(one.literal) is not own.get(line, False) for line, one in meant.items()):
            raise Disagreement(f"over integers the second encoder does not decide {person} as the evaluator does")
    for person, own in spread([*zip(persons, said, strict=True)], ASKED):
        _asked(formula, possible, person, [meant[line].literal if so else -meant[line].literal for line, so in own.items()])
    return len(persons)


def _anywhere(book: Rulebook) -> Iterator[Person]:
    """Persons whose numbers lie anywhere in their ranges, also where no rule names one; always the same ones."""
    default, numbers = book.default_person(), {name: fact.type for name, fact in book.facts.items() if fact.type.kind in NUMBERS}
    for turn in range(MOST // 2):
        yield {**default, **{name: own.lowest + drawn(f"{turn} {name}") % (own.highest - own.lowest + 1) for name, own in numbers.items()}}


def _asked(formula: WideFormula, meant: Meant, person: Person, said: list[int]) -> None:
    """The solver knows the person, and knows nothing else of him than is so."""
    clauses, own = formula.clauses, formula.clauses.all(formula.who(meant, (person,)))
    so = clauses.all(said)
    known, otherwise = (integers.decide(formula, clauses.all((own, one))) for one in (so, -so))
    if known is False or isinstance(otherwise, Assigned):
        raise Disagreement(f"the solver over integers does not decide {person} as the evaluator does")


def _once(said: list[dict[Expr, bool]]) -> Iterator[Expr]:
    return iter(dict.fromkeys(line for own in said for line in own))
