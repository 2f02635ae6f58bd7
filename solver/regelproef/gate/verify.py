"""The proofs that declarations say what an edit does: nobody is affected undeclared, and nothing is declared that does not occur.

In: a comparison with its report, and the new declarations. Out: findings and proofs. For each decision that changes, each changed person lies in the
union of what the declarations say it may change; each `affects` holds a changed person; each `expects` is met by somebody, and all of them
get exactly that. Guarantees: a person who is shown is canonical and was replayed; a question that could not be decided is a finding, never a pass.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity, Verdict, Witness
from regelproef.answer.outcome import Person
from regelproef.answer.place import NOWHERE
from regelproef.answer.text import text
from regelproef.ask.bench import Disagreement, Entry, proved, undecided
from regelproef.diff.comparison import Comparison
from regelproef.diff.report import POSSIBLE, Change, DecisionDiff, DiffReport
from regelproef.encode.logic import disj, neg
from regelproef.gate.declaration import Affects, Declaration, Expects
from regelproef.gate.effects import Effects
from regelproef.model.values import to_json

MUST_BE_DECLARED = frozenset({Change.CHANGED, Change.UNDECIDED, Change.NOT_COMPARABLE})


def verify(comparison: Comparison, diff: DiffReport, declarations: tuple[Declaration, ...]) -> tuple[Entry, ...]:
    """Everything there is to prove about these declarations."""
    return tuple(_Verifier(comparison, diff, declarations).run())


class _Verifier:
    """Asks the questions in a fixed order."""

    def __init__(self, comparison: Comparison, diff: DiffReport, declarations: tuple[Declaration, ...]) -> None:
        self.comparison, self.diff, self.declarations = comparison, diff, declarations
        self.effects = Effects(comparison, diff)

    def run(self) -> Iterator[Entry]:
        yield from self._vocabulary()
        for decision in self.diff.everything:
            if decision.change in MUST_BE_DECLARED:
                yield from self._guarded(self._covered(decision), "undeclared", decision.name)
        for declaration in self.declarations:
            for number, affects in enumerate(declaration.affects, 1):
                yield from self._guarded(self._occurs(declaration, affects, number), "overdeclared", declaration.id)
            for number, expects in enumerate(declaration.expects, 1):
                yield from self._guarded(self._as_expected(declaration, expects, number), "expectation", declaration.id)

    def _guarded(self, entries: Iterator[Entry], code: str, name: str) -> Iterator[Entry]:
        """Where solver and evaluators contradict each other, nothing is proved."""
        try:
            yield from entries
        except Disagreement as error:
            yield Finding(code, Severity.ERROR, text("disagreement", what=str(error)), (name, "engine"), Verdict.UNDECIDED)

    # -- everybody who is affected is declared --------------------------------------------------------------------------------

    def _covered(self, decision: DecisionDiff) -> Iterator[Entry]:
        name, effects = decision.name, self.effects
        declared = [affects for one in self.declarations for affects in one.affects if affects.decision == name]
        union = disj(effects.meets(affects.lines) for affects in declared)
        answer, joint = effects.canonical(name).person(effects.changed(name), neg(union))
        if answer.unknown:
            yield undecided("undeclared", (name,), answer)
        elif answer.impossible:
            yield proved("undeclared", name)
        else:
            covered = any(effects.really_meets(name, affects.lines, joint) for affects in declared)
            if covered or not effects.really_changed(name, joint):
                raise Disagreement(f"{name}: {sorted(self._shown(joint))}")
            yield self._undeclared(name, joint, narrow=bool(declared))

    def _undeclared(self, name: str, joint: Person, *, narrow: bool) -> Finding:
        before, after = self.effects.sides(name, joint)
        shown = text("declaration-possible") if self.effects.about_world(name) else name
        message = text("undeclared-narrow" if narrow else "undeclared", name=shown, before=before or "-", after=after or "-")
        help = text("undeclared-narrow-help" if narrow else "undeclared-help")
        witness = self.effects.witness(name, joint)
        return Finding("undeclared", Severity.ERROR, message, (name,), labels=self._deciding(name, joint), witness=witness, help=help)

    def _deciding(self, name: str, joint: Person) -> tuple[Label, ...]:
        """The rules that decide the person on the new side, else the decision."""
        book = self.comparison.new
        if name not in book.decisions:
            return tuple(Label(line.span) for line in book.world[:1])
        decided = self.comparison.decide(joint, (name,))
        now = decided.after[name].effective
        before = decided.before[name].effective if name in decided.before else ()
        rules = [Label(book.rules[rule].span, text("undeclared-rule", rule=rule)) for rule in now]
        rules += [
            Label(book.rules[rule].span, text("undeclared-rule-before", rule=rule)) for rule in before if rule in book.rules and rule not in now
        ]
        return tuple(rules) or (Label(book.decisions[name].span),)

    def _shown(self, joint: Person) -> list[str]:
        return [f"{fact}={value}" for fact, value in self.effects.witness(POSSIBLE, joint).facts[0].items()]

    # -- everything that is declared occurs -----------------------------------------------------------------------------------

    def _occurs(self, declaration: Declaration, affects: Affects, number: int) -> Iterator[Entry]:
        effects, subject = self.effects, (declaration.id, affects.decision, str(number))
        conditions = (effects.changed(affects.decision), effects.meets(affects.lines))
        answer = effects.session(affects.decision).decide(*conditions)
        if answer.possible:
            yield proved("overdeclared", *subject)
        elif answer.unknown:
            yield undecided("overdeclared", subject, answer)
        else:
            key = "overdeclared-unchanged" if effects.changes[affects.decision] is Change.UNCHANGED else "overdeclared"
            name = text("declaration-possible") if effects.about_world(affects.decision) else affects.decision
            message = text(key, id=declaration.id, name=name)
            yield Finding("overdeclared", Severity.ERROR, message, subject, labels=(Label(affects.span),), help=text("overdeclared-help"))

    def _as_expected(self, declaration: Declaration, expects: Expects, number: int) -> Iterator[Entry]:
        effects, name = self.effects, expects.decision
        subject = (declaration.id, name, f"expects{number}")
        meets, gets = effects.meets(expects.lines), effects.gets(name, expects.outcome)
        answer = effects.session(name).decide(meets)
        if answer.impossible:
            message = text("expectation-nobody", id=declaration.id, name=name)
            yield Finding("expectation", Severity.ERROR, message, subject, labels=(Label(expects.span),))
            return
        if not answer.unknown:
            answer, joint = effects.canonical(name).person(meets, neg(gets))
        if answer.unknown:
            yield undecided("expectation", subject, answer)
        elif answer.impossible:
            yield proved("expectation", *subject)
        else:
            yield self._unexpected(declaration, expects, subject, joint)

    def _unexpected(self, declaration: Declaration, expects: Expects, subject: tuple[str, ...], joint: Person) -> Finding:
        effects, name = self.effects, expects.decision
        if not effects.really_meets(name, expects.lines, joint) or effects.really_gets(name, expects.outcome, joint):
            raise Disagreement(f"{declaration.id} {name}: {self._shown(joint)}")
        _, after = effects.sides(name, joint)
        message = text("expectation", id=declaration.id, name=name, expected=_told(effects, expects, joint), found=after)
        labels = (Label(expects.outcome.span), *self._deciding(name, joint))
        witness: Witness = effects.witness(name, joint)
        return Finding("expectation", Severity.ERROR, message, subject, labels=labels, witness=witness)

    # -- names that persons and programs use ----------------------------------------------------------------------------------

    def _vocabulary(self) -> Iterator[Entry]:
        """What is added, removed or redefined in the vocabulary is declared by name."""
        changed = list(dict.fromkeys(one.name for one in self.diff.listed if one.counts))
        declared = {named.name for one in self.declarations for named in one.vocabulary}
        book = self.comparison.new
        for name in changed:
            if name in declared:
                yield proved("undeclared-vocabulary", name)
                continue
            how = "; ".join(f"{one.aspect}: {one.before or '-'} -> {one.after or '-'}" for one in self.diff.listed if one.counts and one.name == name)
            span = book.facts[name].span if name in book.facts else book.decisions[name].span if name in book.decisions else NOWHERE
            labels = () if span is NOWHERE else (Label(span),)
            message, help = text("undeclared-vocabulary", name=name, how=how), text("undeclared-vocabulary-help", name=name)
            yield Finding("undeclared-vocabulary", Severity.ERROR, message, (name,), labels=labels, help=help)
        for one in self.declarations:
            for named in one.vocabulary:
                if named.name not in changed:
                    message = text("overdeclared-vocabulary", id=one.id, name=named.name)
                    yield Finding("overdeclared", Severity.ERROR, message, (one.id, named.name), labels=(Label(named.span),))


def _told(effects: Effects, expects: Expects, joint: Person) -> str:
    value = to_json(effects.expected(expects.outcome, joint))
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
