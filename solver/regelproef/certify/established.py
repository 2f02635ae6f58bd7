"""What follows from the proofs and persons of a certificate, by the rulebook alone, whatever its verdicts say.

In: a rulebook as it was asked about, its questions, and what was accepted of their answers. Out: `Established`, for each profile: in which decisions
nobody or somebody is in conflict or in a gap, which properties and statements hold or fail, which rules decide somebody. Guarantees: nothing counts
but an answer with a proof that was checked, and a person whom the evaluator decides; a verdict of these kinds that does not follow is not accepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from regelproef.answer.finding import Verdict
from regelproef.answer.outcome import Outcome, Person, Status
from regelproef.certify import shape
from regelproef.certify.question import Persons, Question, Who
from regelproef.certify.replay import Replay
from regelproef.certify.trees import tree
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.language.names import names_in
from regelproef.language.typed import TRUE, Expr, HasStatus, Not, Or, all_of, settled
from regelproef.model.claims import FOLLOWED, broken, own_switches, spared, violation
from regelproef.model.parts import Property
from regelproef.model.rulebook import Rulebook

PROVED = Verdict.PROVED.value
FOLLOWS = ("world-impossible", "conflict", "gap", "property", "property-rest")  # verdicts that must follow
SHOWN = ("dead-rule", "never-decides")  # verdicts that what is shown may not contradict
Choice = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Answered:
    """A question whose answer was checked: nobody meets it, or these persons do. `whole`: of all its rulebooks, that nothing is left out of any and
    no slip is in it, and that each has the readings of the first."""

    question: Question
    persons: Persons
    whole: bool

    @property
    def choice(self) -> Choice:
        return chosen(self.question.book)


def chosen(book: Rulebook) -> Choice:
    return tuple(sorted(book.choice.items()))


@dataclass(frozen=True)
class Established:
    """Under one profile, of which findings have that name. `properties`: but those that give way to a switch that it makes, and those that statements
    of the sources force to fail, which are `forced`. `holding`: those of both that nobody breaks whom nothing forces to; `applying`: those of
    `forced` that say something of somebody who is shown. `statements`: those that must follow, of the documents that hold there; `clashes`: pairs
    of rules that decide for one person and say different things."""

    profile: str
    possible: bool  # somebody is
    excluded: bool  # nobody is
    decisions: tuple[str, ...]
    properties: tuple[str, ...]
    forced: tuple[str, ...]
    statements: tuple[str, ...]
    rules: tuple[str, ...]
    no_conflict: frozenset[str]
    no_gap: frozenset[str]
    holding: frozenset[str]
    applying: frozenset[str]
    followed: frozenset[str]
    conflicts: frozenset[str]
    gaps: frozenset[str]
    failing: frozenset[str]
    clashes: frozenset[tuple[str, ...]]
    deciding: frozenset[str]
    decision_of: Mapping[str, str]  # of each rule

    @property
    def resting(self) -> frozenset[str]:
        """The properties that hold for all but whom the sources force otherwise, where somebody is left of whom they say something."""
        return self.holding & self.applying

    def follows(self, code: str, subject: tuple[str, ...], verdict: str) -> bool:
        """Whether a verdict of one of the kinds in `FOLLOWS` or `SHOWN` may be accepted."""
        one, well = next(iter(subject), ""), verdict == PROVED
        match code:
            case "world-impossible":
                return not subject and (self.possible if well else self.excluded)
            case "conflict":
                return one in self.no_conflict and len(subject) == 1 if well else tuple(sorted(subject)) in self.clashes
            case "gap":
                return len(subject) == 1 and one in (self.no_gap if well else self.gaps)
            case "property" | "property-rest" if well:
                return len(subject) == 1 and one in self.holding and (one in self.forced) is (code == "property-rest")
            case "property" | "property-rest":
                return len(subject) == 1 and one in self.failing
            case _:
                return one not in self.deciding or (well and code == "dead-rule")

    def denies(self, code: str, subject: tuple[str, ...], verdict: str) -> bool:
        """Whether the contrary of a verdict of one of these kinds is established, so that nobody's word makes it acceptable."""
        one, well = next(iter(subject), ""), verdict == PROVED
        match code:
            case "world-impossible":
                return self.excluded if well else self.possible
            case "conflict":
                return one in self.conflicts if well else self.decision_of.get(one, one) in self.no_conflict
            case "gap":
                return one in (self.gaps if well else self.no_gap)
            case "property" | "property-rest":
                return one in (self.failing if well else self.holding)
            case _:
                return not self.follows(code, subject, verdict)


@dataclass
class Evidence:
    """`usual`: persons who need nobody's word, and are decided like those that are shown."""

    answers: tuple[Answered, ...]
    usual: tuple[Person, ...]
    _nobody: dict[Choice, set[object]] = field(default_factory=dict)
    _evaluators: dict[Choice, Evaluator] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.answers:
            if one.whole and not one.persons:
                self._nobody.setdefault(one.choice, set()).update(_claims(one.question))

    def nobody(self, book: Rulebook, *lines: Expr) -> bool:
        """Nobody who is possible meets all of these."""
        return _said(all_of(lines)) in self._nobody.get(chosen(book), ())

    def no_two(self, book: Rulebook, differ: tuple[str, ...], *lines: Expr) -> bool:
        """No two persons who differ in these facts only do."""
        return (frozenset(differ), _said(all_of(lines))) in self._nobody.get(chosen(book), ())

    def persons(self, book: Rulebook) -> Iterator[Person]:
        own = chosen(book)
        shown = (person for one in self.answers if one.choice == own for person in one.persons)
        known = {tuple(person[name] for name in book.facts): person for person in (*self.usual, *shown)}
        return iter(known.values())

    def evaluator(self, book: Rulebook) -> Evaluator:
        own = chosen(book)
        if own not in self._evaluators:
            self._evaluators[own] = Evaluator(book)
        return self._evaluators[own]

    def pairs(self, book: Rulebook) -> Iterator[tuple[Persons, tuple[str, ...]]]:
        own = chosen(book)
        return ((one.persons, one.question.differ) for one in self.answers if one.persons and one.question.differ is not None and one.choice == own)


def _claims(question: Question) -> Iterator[object]:
    """What nobody meets where nobody meets the question: all its lines, and where they are one `or`, each part of that. What two persons are asked
    about stands with the facts in which they may differ."""
    line = all_of(question.lines)
    for part in (line, *(line.items if isinstance(line, Or) else ())):
        if len(question.sides) == 1:
            yield _said(part)
        elif question.differ is not None and {name: who.second for name, who in question.sides.items()} == {"": False, "a": False, "b": True}:
            yield frozenset(question.differ), _said(part)


def _said(expr: Expr) -> str:
    """An expression as a certificate has it, by which two that mean the same are the same, whatever types were found for their parts."""
    return shape.written(tree(expr))


class Shown:
    """What is established under each profile that was asked about; and, where a verdict speaks of it, under a switch of a reading."""

    def __init__(self, book: Rulebook, evidence: Evidence) -> None:
        further = () if book.profile else tuple(book.profiles)[1:]
        self._evidence, self._books = evidence, {book.apart: book, **{name: book.in_profile(name) for name in further}}
        self._under = {(profile, ""): _under(own, profile, evidence) for profile, own in self._books.items()}

    @property
    def profiles(self) -> tuple[Established, ...]:
        return tuple(self._under[profile, ""] for profile in self._books)

    def knows(self, profile: str) -> bool:
        return profile in self._books

    def follows(self, profile: str, code: str, subject: tuple[str, ...], verdict: str) -> bool:
        """Whether a verdict under a profile may be accepted on nobody's word."""
        own, about = self._where(profile, subject)
        return own.follows(code, about, verdict)

    def denies(self, profile: str, code: str, subject: tuple[str, ...], verdict: str) -> bool:
        own, about = self._where(profile, subject)
        return own.denies(code, about, verdict)

    def _where(self, profile: str, subject: tuple[str, ...]) -> tuple[Established, tuple[str, ...]]:
        """What is established where a verdict speaks, and of what it speaks there: what is told under a switch names that last."""
        book, last = self._books[profile], "".join(subject[-1:])
        switches = {f"{name}={value}": {name: value} for name, value in book.switches}
        if last not in switches:
            return self._under[profile, ""], subject
        if (profile, last) not in self._under:
            self._under[profile, last] = _under(book.with_choice(switches[last]), profile, self._evidence)
        return self._under[profile, last], subject[:-1]


def _under(book: Rulebook, profile: str, evidence: Evidence) -> Established:
    evaluator = evidence.evaluator(book)
    persons = [person for person in evidence.persons(book) if not evaluator.impossible(person)]
    outcomes = [(name, outcome) for person in persons for name, outcome in evaluator.decide(person).items()]
    properties = {one.name: one for one in book.asked_properties}
    holding = frozenset(name for name, one in properties.items() if _holds(book.with_choice(dict(one.under)), one, evidence))
    failing = (name for name, one in properties.items() if name not in holding and _shown(book, one, broken(book, one), evidence))
    forced = {name: one for name, one in properties.items() if any(spared(book, one))}
    asked = tuple(name for name, one in properties.items() if name in holding or not own_switches(book, one.gives_way))
    statements = {one.id: one for one in book.statements.values() if one.decidable and one.fate in FOLLOWED and not book.elsewhere(one.document)}
    return Established(
        profile,
        possible=bool(persons),
        excluded=evidence.nobody(book, TRUE),
        decisions=tuple(book.order),
        properties=tuple(name for name in asked if name not in forced),
        forced=tuple(name for name in asked if name in forced),
        statements=tuple(statements),
        rules=tuple(rule.id for name in book.order for rule in book.present_rules(name)),
        no_conflict=frozenset(_without(book, evidence, Status.CONFLICT)),
        no_gap=frozenset(_without(book, evidence, Status.GAP)),
        holding=holding,
        applying=frozenset(name for name, one in forced.items() if _shown(book, one, broken(book, one)[:-1], evidence)),
        followed=frozenset(name for name, one in statements.items() if evidence.nobody(book, violation(book, one))),
        conflicts=frozenset(name for name, outcome in outcomes if outcome.status is Status.CONFLICT),
        gaps=frozenset(name for name, outcome in outcomes if outcome.status is Status.GAP),
        failing=frozenset(failing),
        clashes=frozenset(clash for _, outcome in outcomes for clash in _clashes(outcome)),
        decision_of={rule.id: rule.decision for rule in book.rules.values()},
        deciding=frozenset(rule for _, outcome in outcomes if outcome.status is not Status.BLOCKED for rule in outcome.effective),
    )


def _without(book: Rulebook, evidence: Evidence, status: Status) -> Iterable[str]:
    """The decisions in which it is proved that nobody is in it."""
    for name in book.order:
        if evidence.nobody(book, Not(settled(name))) or evidence.nobody(book, HasStatus(name, status)):
            yield name


def _holds(book: Rulebook, asked: Property, evidence: Evidence) -> bool:
    lines = broken(book, asked)
    return evidence.no_two(book, asked.differ or tuple(book.facts), *lines) if asked.persons else evidence.nobody(book, *lines)


def _shown(book: Rulebook, asked: Property, lines: tuple[Expr, ...], evidence: Evidence) -> bool:
    """Somebody of whom it is asked is shown to meet these lines."""
    book = book.with_choice(dict(asked.under))
    if asked.persons:
        own, may_differ, replay = Who(book), asked.differ or tuple(book.facts), Replay()
        question = Question({"": own, "a": own, "b": Who(book, second=True)}, lines, may_differ)
        return any({*differ} <= {*may_differ} and replay.meets(question, persons) for persons, differ in evidence.pairs(book))
    evaluator, named = evidence.evaluator(book), sorted(names_in(lines).decisions)
    meets = evaluator.compiler.compile(all_of(lines))
    return any(holds(meets, evaluator.state_of(person, named)) for person in evidence.persons(book) if not evaluator.impossible(person))


def _clashes(outcome: Outcome) -> Iterator[tuple[str, ...]]:
    """Pairs of rules that say different things to one person."""
    if outcome.status is Status.CONFLICT:
        for (one, says), (other, otherwise) in combinations(zip(outcome.effective, outcome.said, strict=True), 2):
            if says != otherwise or type(says) is not type(otherwise):
                yield tuple(sorted((one, other)))
