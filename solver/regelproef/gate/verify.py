"""The proofs that declarations say what an edit does: nobody is affected undeclared, and nothing is declared that does not occur.

In: two versions with their comparison, and the new declarations. Out: findings and proofs. For each decision that changes, each changed person lies
in the union of what the declarations say it may change; each `affects` holds a changed person; each `expects` is met by somebody, and all of them
get exactly that. Guarantees: a person who is shown was replayed; a question that could not be decided, here or in the comparison, is a finding,
never a pass.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.asked import Found, unknown
from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.outcome import Outcome
from regelproef.answer.place import NOWHERE
from regelproef.answer.text import Money, text
from regelproef.ask.bench import Entry, proved, undecided
from regelproef.ask.versions import Versions
from regelproef.diff.report import Change, DecisionDiff, DiffReport
from regelproef.gate.declaration import Affects, Declaration, Expects
from regelproef.gate.effects import Effects
from regelproef.gate.expected import says_nothing
from regelproef.language.typed import Not, any_of
from regelproef.language.types import Kind

MUST_BE_DECLARED = frozenset({Change.CHANGED, Change.UNDECIDED})
UNKNOWN_BEFORE = frozenset({Change.ADDED, Change.NOT_COMPARABLE})  # what somebody gets must be said


def verify(versions: Versions, diff: DiffReport, declarations: tuple[Declaration, ...]) -> Iterator[Entry]:
    """Everything there is to prove about these declarations."""
    return _Verifier(versions, diff, declarations).run()


class _Verifier:
    """Asks the questions in a fixed order."""

    def __init__(self, versions: Versions, diff: DiffReport, declarations: tuple[Declaration, ...]) -> None:
        self.versions, self.diff, self.declarations = versions, diff, declarations
        self.effects = Effects(versions, diff)

    def run(self) -> Iterator[Entry]:
        yield from self._vocabulary()
        for decision in self.diff.everything:
            if decision.undecided:
                yield undecided("diff", (decision.name,), unknown(decision.reason or "work"))
            if decision.change in MUST_BE_DECLARED:
                yield self._covered(decision)
            if decision.change in UNKNOWN_BEFORE and decision.name in self.versions.new.decisions:
                yield self._expected(decision)
        if self.diff.headline.undecided and not any(one.undecided for one in self.diff.everything):
            yield undecided("diff", ("headline",), unknown("work"))
        for declaration in self.declarations:
            for number, affects in enumerate(declaration.affects, 1):
                yield self._occurs(declaration, affects, (declaration.id, affects.decision, str(number)))
            for number, expects in enumerate(declaration.expects, 1):
                yield self._as_expected(declaration, expects, (declaration.id, expects.decision, f"expects{number}"))

    # -- everybody who is affected is declared --------------------------------------------------------------------------------

    def _covered(self, decision: DecisionDiff) -> Entry:
        effects, name = self.effects, decision.name
        if decision is self.diff.world and not effects.about_world(name):  # a decision has that name, so nothing can be said of the world
            return Finding("undeclared", Severity.ERROR, text("undeclared-world"), (name, "world"), help=text("undeclared-world-help"))
        declared = effects.declared(name, self.declarations)
        found = effects.asker(name).search(*effects.undeclared(name, declared))
        if found.answer.unknown:
            return undecided("undeclared", (name,), found.answer)
        if found.answer.impossible:
            return proved("undeclared", name)
        return self._undeclared(name, found, narrow=bool(declared))

    def _undeclared(self, name: str, found: Found, *, narrow: bool) -> Finding:
        before, after = (self._told(one, name) for one in self.effects.sides(name, found))
        shown = text("declaration-possible") if self.effects.about_world(name) else name
        message = text("undeclared-narrow" if narrow else "undeclared", name=shown, before=before, after=after)
        help = text("undeclared-narrow-help" if narrow else "undeclared-help")
        witness = self.effects.witness(name, found)
        return Finding("undeclared", Severity.ERROR, message, (name,), labels=self._deciding(name, found), witness=witness, help=help)

    def _deciding(self, name: str, found: Found) -> tuple[Label, ...]:
        """The rules that decide the person on the new side, else the decision."""
        book = self.versions.new
        if self.effects.about_world(name):
            spans = self.versions.in_the_way(found.person) or tuple(line.span for line in book.world[:1])
            return tuple(map(Label, spans))
        before, after = (outcome.effective if outcome else () for outcome in self.effects.sides(name, found))
        rules = [Label(book.rules[rule].span, text("undeclared-rule", rule=rule)) for rule in after]
        gone = (rule for rule in before if rule in book.rules and rule not in after)
        rules += [Label(book.rules[rule].span, text("undeclared-rule-before", rule=rule)) for rule in gone]
        return tuple(rules) or (Label(book.decisions[name].span),)

    def _expected(self, decision: DecisionDiff) -> Entry:
        """Of a decision that cannot be compared somebody's outcome is declared, and of one that is new everybody's: it may be an old one under
        another name. A rulebook that is new had nothing to rename."""
        name, effects, is_added = decision.name, self.effects, decision.change is Change.ADDED
        told = [one.lines for declaration in self.declarations for one in declaration.expects if one.decision == name]
        if not told:
            message, help = text("undeclared-added" if is_added else "undeclared-unknown", name=name), text("undeclared-added-help")
            return Finding("undeclared", Severity.ERROR, message, (name,), labels=(Label(self.versions.new.decisions[name].span),), help=help)
        if not is_added or not self.versions.old.decisions:
            return proved("undeclared", name)
        found = effects.asker(name).search(Not(any_of(map(effects.meets, told))))
        if found.answer.unknown:
            return undecided("undeclared", (name,), found.answer)
        if found.answer.impossible:
            return proved("undeclared", name)
        message, help = (
            text("undeclared-added-rest", name=name, after=self._told(effects.sides(name, found)[1], name)),
            text("undeclared-added-rest-help"),
        )
        return Finding(
            "undeclared", Severity.ERROR, message, (name,), labels=self._deciding(name, found), witness=effects.witness(name, found), help=help
        )

    # -- everything that is declared occurs -----------------------------------------------------------------------------------

    def _occurs(self, declaration: Declaration, affects: Affects, subject: tuple[str, ...]) -> Entry:
        effects, name = self.effects, affects.decision
        answer = effects.asker(name).decide(effects.changed(name), effects.meets(affects.lines))
        if answer.possible:
            return proved("overdeclared", *subject)
        if answer.unknown:
            return undecided("overdeclared", subject, answer)
        key = "overdeclared-unchanged" if effects.diff(name).change is Change.UNCHANGED else "overdeclared"
        message = text(key, id=declaration.id, name=text("declaration-possible") if effects.about_world(name) else name)
        return Finding("overdeclared", Severity.ERROR, message, subject, labels=(Label(affects.span),), help=text("overdeclared-help"))

    def _as_expected(self, declaration: Declaration, expects: Expects, subject: tuple[str, ...]) -> Entry:
        effects, name = self.effects, expects.decision
        asker, meets = effects.asker(name), effects.meets(expects.lines)
        answer = asker.decide(meets)
        if answer.impossible:
            message = text("expectation-nobody", id=declaration.id, name=name)
            return Finding("expectation", Severity.ERROR, message, subject, labels=(Label(expects.span),))
        if answer.unknown:
            return undecided("expectation", subject, answer)
        empty = says_nothing(effects, asker, (), expects, declaration.id, subject)
        if empty is not None:
            return empty
        found = asker.search(meets, Not(effects.gets(name, expects.outcome)))
        if found.answer.unknown:
            return undecided("expectation", subject, found.answer)
        if found.answer.impossible:
            return proved("expectation", *subject)
        _, after = effects.sides(name, found)
        expected = asker.value(expects.outcome.expr, found.persons)
        shown = expected if expected.ok else expects.outcome.source
        told = (self._told(one, name) if isinstance(one, Outcome) else one for one in (shown, after))
        message = text("expectation", id=declaration.id, name=name, **dict(zip(("expected", "found"), told, strict=True)))
        labels = (Label(expects.outcome.span), *self._deciding(name, found))
        return Finding("expectation", Severity.ERROR, message, subject, labels=labels, witness=effects.witness(name, found))

    # -- names that persons and programs use ----------------------------------------------------------------------------------

    def _vocabulary(self) -> Iterator[Entry]:
        """What is added, removed or redefined in the vocabulary is declared by name."""
        changed = list(dict.fromkeys(one.name for one in self.diff.listed if one.counts))
        declared = {named.value for one in self.declarations for named in one.vocabulary}
        book = self.versions.new
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
                if named.value not in changed:
                    message = text("overdeclared-vocabulary", id=one.id, name=named.value)
                    yield Finding("overdeclared", Severity.ERROR, message, (one.id, named.value), labels=(Label(named.span),))

    def _told(self, outcome: Outcome | None, name: str) -> object:
        """An outcome, to stand in a sentence."""
        if outcome is None:
            return "-"
        if self.effects.about_world(name):
            return text("diff-outcome-possible" if outcome.value else "diff-outcome-impossible")
        decision = self.versions.new.decisions.get(name) or self.versions.old.decisions[name]
        return Money(outcome.value) if decision.type.kind is Kind.MONEY and outcome.ok and isinstance(outcome.value, int) else outcome
