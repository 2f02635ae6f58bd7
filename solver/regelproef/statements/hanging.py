"""Whether a contradiction hangs on a reading: whom both statements concern, and who gets something else under another reading.

In: a bench, pairs of statements that contradict each other, and an interpretation with several readings. Out: whether there is somebody who, as the
rules decide, meets both `when`s and gets another outcome of a decision that the two contradict each other on; and the canonical such person, replayed
in the rules under every reading and against both statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from regelproef.answer.asked import IMPOSSIBLE, Answer
from regelproef.answer.outcome import Person
from regelproef.ask.asker import Asker
from regelproef.ask.bench import Bench
from regelproef.ask.free import Supposed
from regelproef.ask.variant import Variant, among, under
from regelproef.language.typed import Constant, Expr, Not, SameOutcome, any_of
from regelproef.model.claims import concerned
from regelproef.model.parts import Interpretation
from regelproef.statements.clash import asked_of
from regelproef.statements.replay import contradicts
from regelproef.statements.sides import Pair


def other_readings(bench: Bench, one: Interpretation) -> Mapping[str, Bench]:
    """The rulebook under each reading that is not chosen."""
    return {value: under(bench, ((one.id, value),)) for value in one.values if value != bench.book.choice[one.id]}


@dataclass
class Hanging:
    """What was asked is remembered; who was found to hang on a reading is tried on what is asked next."""

    bench: Bench
    _askers: dict[str, tuple[Asker, Mapping[str, Variant]]] = field(default_factory=dict)
    _answers: dict[tuple[str, Pair], Answer] = field(default_factory=dict)

    def hangs(self, pair: Pair, one: Interpretation) -> Answer:
        """Whether somebody whom both sides concern gets something else under another reading."""
        if (one.id, pair) not in self._answers:
            asker, whom, differ = self._question(pair, one)
            self._answers[one.id, pair] = asker.decide(*whom, any_of(differ)) if differ else IMPOSSIBLE
        return self._answers[one.id, pair]

    def telling(self, pairs: Iterable[Pair], one: Interpretation) -> Iterator[tuple[Pair, Supposed]]:
        """For each pair the canonical person who hangs on the reading, where there is one and no outcome satisfies both sides.

        Where some outcome satisfies both for whoever hangs on any reading, it is asked who hangs on each of them.
        """
        for pair in pairs:
            asker, whom, differ = self._question(pair, one)
            for part in (differ, *((own,) for own in differ if len(differ) > 1)):
                found = asker.search(*whom, any_of(part)) if part else None
                outcomes = self._contradicted(pair, found.persons[0]) if found is not None and found.answer.possible else None
                if found is not None and outcomes is not None:
                    yield pair, Supposed(found.answer, dict(found.persons[0]), outcomes, found.canonical)
                    break

    def _contradicted(self, pair: Pair, person: Person) -> dict[str, Constant] | None:
        """The outcomes that the `when`s speak of, where no outcome satisfies both sides for this person."""
        evaluator = self.bench.evaluator
        one, other = (asked_of(self.bench.book, side.first) for side in pair.sides)
        outcomes: dict[str, Constant] = {}
        for name, outcome in evaluator.decide(person, sorted(one.reads | other.reads)).items():
            assert not isinstance(outcome.value, frozenset)
            outcomes[name] = outcome.value
        return outcomes if contradicts(evaluator, (one.guard, other.guard), (one.then, other.then), person, outcomes) else None

    def _question(self, pair: Pair, one: Interpretation) -> tuple[Asker, tuple[Expr, ...], tuple[Expr, ...]]:
        """Whom both sides concern, and that something differs; none where no reading touches what the two contradict each other on."""
        asker, variants = self._asker(one)
        differ = tuple(
            Not(SameOutcome(decision, "", side)) for decision in pair.decisions for side, variant in variants.items() if decision not in variant.same
        )
        book = self.bench.book
        return asker, (concerned(book, pair.one.first), concerned(book, pair.other.first)), differ

    def _asker(self, one: Interpretation) -> tuple[Asker, Mapping[str, Variant]]:
        if one.id not in self._askers:
            benches = other_readings(self.bench, one).values()
            variants = {f"other{place}": bench for place, bench in enumerate(benches) if isinstance(bench, Variant)}
            self._askers[one.id] = (among(self.bench, variants), variants)
        return self._askers[one.id]
