"""A rulebook beside another: under a switch of a reading, with a slip, with a rule left out.

In: a bench and the changed rulebook, over the same facts. Out: a bench of its own, which takes over from the first whatever provably means the same
in both: encoded decisions and rules, compiled decisions, the solver session where the possible persons are the same, and every lemma whose claim and
world mean the same. This is the only place where one rulebook's results reach another. `beside` then lets a question speak of both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from regelproef.answer.asked import Found
from regelproef.answer.engine_error import Disagreement
from regelproef.ask.asker import Asker, Side
from regelproef.ask.bench import Bench, Entry
from regelproef.ask.pool import Pool
from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import conj, neg
from regelproef.evaluate.closures import BESIDE, OUTCOME, State, without
from regelproef.evaluate.evaluator import Anew, Evaluator
from regelproef.language.typed import Expr
from regelproef.model.reads import Reads
from regelproef.model.rulebook import Rulebook
from regelproef.prove.lemma import Lemma
from regelproef.prove.session import Session

OTHER = "other"  # under this name a question speaks of the variant


class Variant(Bench):
    """`base`: the bench from which it was made; `same`: the decisions of which both rulebooks say the same; `own`: those whose own rules do."""

    def __init__(self, base: Bench, book: Rulebook, *, apart: bool = False) -> None:
        """`apart`: with a solver session of its own, which pays where much is asked: each question costs something for all that a session holds."""
        base.limits.heed()
        self.base = base
        self._anew: dict[str, Anew] = {}
        self.same, self.own = book.index.same_as(base.book.index)
        book.index.seed(base.book.index, self.own)
        encoder = Encoder(book, base.encoder.facts, base.limits)
        self.moved = self._moved(book)
        encoder.share(base.encoder, self.same, self._same_rules(book), self.moved)
        evaluator = base.evaluator.beside(book, self.own)
        self.same_persons = book.index.same_world(base.book.index)
        self._shares = self.same_persons and not apart
        super().__init__(book, base.limits, encoder, evaluator, base.session if self._shares else None)
        self.met_before, self.record = base.met_before, base.record
        if not self._shares:
            for lemma in self.lemmas.values():
                self.session.learn(lemma, self.term(lemma.claim))

    @cached_property
    def lemmas(self) -> dict[Expr, Lemma]:
        """Those of the base whose claim and world mean the same here. Over the same session, their terms are the same and stand there already."""
        return {claim: lemma for claim, lemma in self.base.lemmas.items() if self.setting(claim) == lemma.setting}

    def _same_rules(self, book: Rulebook) -> list[str]:
        index, before = book.index, self.base.book.index
        changed = (name for name in book.order if name not in self.same)
        return [rule.id for name in changed for rule in book.present_rules(name) if index.same_rule(rule, before, self.same)]

    def _moved(self, book: Rulebook) -> frozenset[str]:
        """The decisions, derived values and amounts that mean something else than in the base."""
        before = self.base.book
        derived = {name for name in book.derived if not book.index.same_derived(name, before.index)}
        amounts = {name for name, amount in book.amounts.items() if before.amounts.get(name) != amount}
        return frozenset(derived | amounts | (set(book.order) - self.same))

    @cached_property
    def pool(self) -> Pool:
        """Who is at hand in the base is at hand here, where the possible persons are the same."""
        return Pool(self.evaluator, self.limits, list(self.base.pool.persons)) if self.same_persons else super().pool

    def carried(self, state: State) -> State:
        """What the base has computed of a person, as far as it says the same here."""
        return without(state, self._stale)

    @cached_property
    def _stale(self) -> frozenset[str]:
        return self.moved | {BESIDE, *(OUTCOME + name for name in self.touched)}

    def learn(self, lemma: Lemma) -> None:
        """The session of the base takes no lemma of another rulebook: there it is only remembered, for sessions that are this rulebook's own."""
        if self._shares:
            self.lemmas[lemma.claim] = lemma
        else:
            super().learn(lemma)

    def anew(self, decision: str) -> Anew:
        """The rules of a decision that need not apply as in the base, where all decisions that they read are as they are there."""
        if decision not in self._anew:
            index, before, reads = self.book.index, self.base.book, frozenset(self.book.order)
            rules = self.book.present_rules(decision)
            alike = {rule.id for rule in rules if before.is_present(rule.readings) and index.same_rule(rule, before.index, reads)}
            self._anew[decision] = self.evaluator.anew(decision, {rule.id for rule in rules} - alike)
        return self._anew[decision]

    @property
    def touched(self) -> tuple[str, ...]:
        """The decisions that can come out otherwise than in the base, in the order in which they are decided."""
        return tuple(name for name in self.book.order if name not in self.same)

    @property
    def changed(self) -> tuple[str, ...]:
        """Those of them whose own rules, or what these read besides decisions, say something else."""
        return tuple(name for name in self.book.order if name not in self.own)


class Profiled(Variant):
    """The rulebook as another of its profiles has it. Of what hangs on no reading that the two have otherwise, what the base told is told again; not
    where a second opinion is asked for, which rests on no argument that it is the same."""

    def __init__(self, base: Bench, book: Rulebook) -> None:
        super().__init__(base, book, apart=True)
        self.progress = base.progress
        self.switched = frozenset(name for name, value in book.choice.items() if base.book.choice[name] != value)
        self._same_world = not book.index.of_world.readings & self.switched

    def told_before(self, code: str, name: str, reads: Callable[[], Reads]) -> tuple[Entry, ...] | None:
        if self.record is not None or not self._same_world or (code, name) not in self.base.told or reads().readings & self.switched:
            return None
        return self.base.told[code, name]


def evaluator_beside(base: Bench, book: Rulebook) -> Evaluator:
    """The evaluator of a rulebook beside the bench's, for whoever asks the solver nothing about it."""
    _, own = book.index.same_as(base.book.index)
    book.index.seed(base.book.index, own)
    return base.evaluator.beside(book, own)


def under(bench: Bench, switches: tuple[tuple[str, str], ...]) -> Bench:
    """The bench of the same rulebook under other readings; made once for each switch, and the bench itself where nothing is switched."""
    choice = {name: value for name, value in switches if bench.book.choice[name] != value}
    if not choice:
        return bench
    key = tuple(sorted(choice.items()))
    if key not in bench.variants:
        bench.variants[key] = Variant(bench, bench.book.with_choice(choice))
    return bench.variants[key]


def apart(bench: Bench, switch: tuple[str, str]) -> Bench:
    """As `under` one switch, for many questions; nobody else gets this bench."""
    return Variant(bench, bench.book.with_choice(dict((switch,))), apart=True)


def beside(base: Bench, variant: Variant) -> Asker:
    """Questions about the persons who are possible in both: plain names speak of the base, `other.` of the variant."""
    return among(base, {OTHER: variant})


def among(base: Bench, variants: Mapping[str, Bench]) -> Asker:
    """Questions about the persons who are possible in all of them: plain names speak of the base, those with a name in front of that variant."""
    alike = all(isinstance(one, Variant) and one.same_persons for one in variants.values())
    worlds = (line for one in variants.values() for line in one.encoder.world)
    session = base.session if alike else Session((*base.encoder.domain, *base.encoder.world, *worlds), base.limits)
    sides = {name: Side(one.encoder, one.evaluator) for name, one in variants.items()}
    return Asker(base.main, session, base.encoder.facts, sides).sharing(base)


def only_in(here: Bench, there: Bench) -> Found:
    """The canonical person who is possible in the first rulebook and not in the other, over the same facts; replayed in both."""
    found = here.canonical.person(neg(conj(there.encoder.world)))
    if found.answer.possible and (here.evaluator.impossible(found.person) or not there.evaluator.impossible(found.person)):
        raise Disagreement(f"only possible here: {found.person}")
    return found
