"""Every property is put to the test: somebody, or two persons, for whom its guard holds."""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.check.properties import PairQuestion, PersonQuestion, nearest_pair
from regelproef.evaluate.evaluator import property_holds
from regelproef.generate.obligation import Obligation, Owner, Parts
from regelproef.generate.sample import Trial
from regelproef.model.parts import Property
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Answer


def owners(book: Rulebook) -> Iterator[tuple[Owner, list[Obligation]]]:
    """The properties that are asked under the chosen readings."""
    for asked in book.properties:
        if all(book.choice[name] == value for name, value in asked.under):
            owner = Owner("property", asked.name, "", asked.sources)
            yield owner, [_guard(owner, asked)]


def _guard(owner: Owner, asked: Property) -> Obligation:
    def met(trial: Trial) -> bool:
        if bool(asked.persons) != (trial.other is not None):
            return False
        evaluator = trial.main.evaluator
        people = [sample.person for sample in trial.samples]
        if asked.persons and not _alike(asked, trial):
            return False
        return any(property_holds(evaluator, asked, tuple(order))[0] for order in (people, people[::-1]))

    def parts(bench: Bench) -> Parts:
        return [(formula.source, bench.encoder.formula(formula.expr)) for formula in asked.guard] if not asked.persons else []

    def persons(bench: Bench) -> tuple[Answer, tuple[dict[str, Value], ...]]:
        if not asked.persons:
            answer, person = bench.canonical.person(PersonQuestion(bench, asked).guard)
            return answer, (person,)
        question = PairQuestion(bench, asked)
        answer = question.ask(question.guard)
        if not answer.possible:
            return answer, ()
        return answer, nearest_pair(question.session, bench.encoder, question.pair, (question.guard,))

    why = text("why-property", property=asked.name)
    return Obligation(f"{owner.id}/guard", "property", owner, why, asked.span, met, parts, pair=bool(asked.persons), persons=persons)


def _alike(asked: Property, trial: Trial) -> bool:
    """The two differ only where the property lets them."""
    assert trial.other is not None
    if not asked.equal_except:
        return True
    return all(trial.other.person[name] == value for name, value in trial.main.person.items() if name not in asked.equal_except)
