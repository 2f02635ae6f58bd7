"""Properties, cases and statements of the base, held against the new rules, and rules and world lines under readings that are not chosen.

In: two versions, their effects, and the losses of these kinds. Out: for each loss a `Verdict`. A guard of the base was given up when it fails or can
no longer be asked under the new rules, when it is gone, or when today's guard of that name does not imply it, whatever the rules say. It was not
where the outcome of everybody who fails it really changes, and today's guard of that name was corrected by no more than that. Who changes is
computed, and never taken from a declaration, which may name anybody.
A question that could not be decided is never a guard that was kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer
from regelproef.answer.finding import Verdict as Held
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, complete
from regelproef.ask.implied import somebody_breaks_only
from regelproef.ask.late import or_else
from regelproef.ask.variant import under
from regelproef.ask.versions import Versions
from regelproef.check.borne import borne_out
from regelproef.check.cases import is_as_expected
from regelproef.check.properties import Question
from regelproef.diff.report import Change
from regelproef.encode.logic import TRUE as ALWAYS
from regelproef.encode.logic import disj, neg
from regelproef.encode.terms import same_value
from regelproef.gate.beyond import Beyond
from regelproef.gate.claims import claim, says
from regelproef.gate.effects import Effects
from regelproef.gate.elsewhere import Elsewhere
from regelproef.gate.expanded import Both
from regelproef.gate.guards import formulas_of, formulas_of_guard, renamed_otherwise, values_over_time
from regelproef.gate.known import KnownDays
from regelproef.gate.loss import KEPT, Choice, Loss, Verdict
from regelproef.language.names import names_in
from regelproef.language.printer import show
from regelproef.language.typed import (
    FALSE,
    TRUE,
    Concludes,
    Derived,
    Expr,
    FactIs,
    HasStatus,
    Name,
    Not,
    Years,
    all_of,
    any_of,
    of_person,
    walk,
)
from regelproef.model.bounds import scope_of
from regelproef.model.claims import violation
from regelproef.model.formulas import read_conditions, read_formula
from regelproef.model.parts import Case, Document, Property, Rule, Statement
from regelproef.model.shapes import Problems
from regelproef.model.values import BadValue, read_value, to_json

BORNE_OUT = {"rule", "claim"}  # fates of statements that must follow from the rules


class Guards:
    """The questions; nothing is encoded before one is asked."""

    def __init__(self, versions: Versions, effects: Effects, limits: Limits) -> None:
        self.versions, self.effects, self.limits = versions, effects, limits
        known = KnownDays(versions)
        self.both = Both(versions.old, versions.new, known)
        self.elsewhere = Elsewhere(versions, self.both)
        self.beyond = Beyond(versions.old, versions.new, limits, known)

    def verdict(self, loss: Loss) -> Verdict:
        """What became of one guard of the base."""
        if loss.beyond:
            return self._beyond(loss)
        if loss.under:
            return self._otherwise(loss)
        if loss.ranged:
            answer = self._ranged(loss.before)
            if not answer.possible:
                return Verdict(undecided=answer) if answer.unknown else KEPT
        match loss.before:
            case Property() as before:
                return self._property(before, loss.after)
            case Case() as before:
                return self._case(before, loss.after)
            case Statement() as before:
                return self._statement(before, loss.after)
            case _:
                raise TypeError(loss.kind)

    @cached_property
    def bench(self) -> Bench:
        """The new rules, with the statements of the base as far as they can be asked."""
        asked = (self._in_new_words(one) for one in self.versions.old.statements.values())
        base = Document("", "", "", tuple(one for one in asked if one is not None))
        bench = Bench(replace(self.versions.new, documents=(base,)), self.limits)
        for name in bench.book.order:  # what is settled makes the rest quick
            bench.settle(name)
        return bench

    def _beyond(self, loss: Loss) -> Verdict:
        """Some part of it changes where nobody who is possible shows that."""
        one, other = (_parts(thing, missing=TRUE if loss.kind == "world" else FALSE) for thing in (loss.before, loss.after))
        answer = self.beyond.changes(one, other, world=loss.kind == "world")
        return Verdict(undecided=answer) if answer.unknown else KEPT if answer.impossible else Verdict(text("lost-beyond"))

    @or_else(TOO_LATE)
    def _ranged(self, guard: Property | Statement) -> Answer:
        """What it reads of a history comes to something else in the two versions, for somebody within the ranges of both."""
        asked, book = self.versions, self.versions.old
        formulas = [one.expr for one in formulas_of_guard(book, guard)]
        formulas += [one.expr for name in sorted(book.index.of(*formulas, chosen=False).derived) for _, one in book.derived[name].alternatives]
        spans = {show(part): part for formula in formulas for part in walk(formula) if isinstance(part, Years)}
        otherwise = []
        for part in spans.values():
            of_several = len({one.person for one in walk(part) if isinstance(one, Name)}) > 1
            own = of_person(part, "")
            otherwise.append(ALWAYS if of_several else neg(same_value(asked.old_encoder.term(own), asked.new_alone.term(own))))
        return asked.anybody.session.decide(asked.anybody.term(all_of(asked.in_both_ranges)), disj(otherwise))

    def _otherwise(self, loss: Loss) -> Verdict:
        """Under one of these readings somebody's outcome changes, or who is possible."""
        decision = (loss.before or loss.after).decision if loss.kind == "rule" else ""
        if loss.hidden and (decision not in self.versions.new.decisions or self.effects.diff(decision).change is not Change.UNCHANGED):
            return KEPT
        for choice in loss.under:
            answer = self.elsewhere.differs(loss, choice)
            if answer is not None and answer.unknown:
                return Verdict(undecided=answer)
            if answer is None or answer.possible:
                return Verdict(text("lost-under", reading=", ".join(f"{name}={value}" for name, value in choice)))
        return KEPT

    # -- properties -----------------------------------------------------------------------------------------------------------

    def _property(self, before: Property, after: Property | None) -> Verdict:
        problems, new = Problems(), self.versions.new
        scope = scope_of(new).for_property(before.persons)
        guard, known = read_conditions((one.scalar for one in before.guard), scope, problems)
        conclusion, _ = read_conditions((one.scalar for one in before.conclusion), scope, problems, known)
        if problems.findings or not self._readings_exist(before.under) or not set(before.differ) <= new.facts.keys():
            return Verdict(text("given-up-unasked"))
        if not all(one.statement in self.bench.book.statements for one in before.forced_by):
            return Verdict(text("given-up-unasked"))
        asked = replace(before, guard=guard, conclusion=conclusion)
        question = Question(under(self.bench, before.under), asked)
        broken = question.asker.search(*question.broken)
        if broken.answer.unknown:
            return Verdict(undecided=broken.answer)
        if broken.answer.possible:
            if after is not None and not before.persons and not before.under and _asks_no_less(before, after):
                covered = self._covered(question.broken)
                if covered is not None:
                    return self._corrected(claim(self.versions.old, before), claim(new, after)) if covered is KEPT else covered
            return Verdict(text("given-up-fails"), question.bench.witness(broken, tuple(sorted(_decisions(question.broken)))))
        if after is None:
            return Verdict(text("given-up-gone"))
        if before.persons or not _asks_no_less(before, after):
            return Verdict(text("given-up-changed"))
        return self._said_otherwise(claim(self.versions.old, before), claim(new, after), before.under)

    # -- cases ----------------------------------------------------------------------------------------------------------------

    def _case(self, before: Case, after: Case | None) -> Verdict:
        new, problems = self.versions.new, Problems()
        try:
            person = self._as_before(before)
        except BadValue:
            return Verdict(text("given-up-unasked"))
        if not {name for name, _ in before.expect} <= new.decisions.keys() or not self._readings_exist(before.under):
            return Verdict(text("given-up-unasked"))
        if after is not None and renamed_otherwise(self.both, before, after):
            return Verdict(text("given-up-default"))
        wanted = [(name, read_formula(one.scalar, scope_of(new), new.decisions[name].type, problems, outcome=True)) for name, one in before.expect]
        if problems.findings:
            return Verdict(text("given-up-unasked"))
        evaluator = under(self.bench, before.under).evaluator
        if evaluator.impossible(person):
            return Verdict(text("given-up-impossible"))
        decided = evaluator.decide(person, [name for name, _ in wanted])
        failing = [name for name, one in wanted if one is not None and not is_as_expected(decided[name], one.expr)]
        if failing:
            facts = [FactIs(name, value) for name, value in person.items()]
            still = dict(after.expect) if after is not None else {}
            others = [(name, one) for name, one in wanted if name not in failing and one is not None]
            same = after is not None and complete(new, after.person) == person and before.under == after.under
            corrected = same and set(failing) <= still.keys() and all(name in still and still[name].expr == one.expr for name, one in others)
            changes = [self._changes(name, facts) for name in failing] if corrected and not before.under else [IMPOSSIBLE]
            if all(one.possible for one in changes):
                return KEPT
            if not any(one.impossible for one in changes):
                return Verdict(undecided=next(one for one in changes if one.unknown))
            if self._failed(before, failing):
                return Verdict(text("given-up-failed"))
            return Verdict(text("given-up-fails"), self.bench.shown((person,), tuple(failing)))
        if after is None:
            return Verdict(text("given-up-gone"))
        still = dict(after.expect)
        same = complete(new, after.person) == person and before.under == after.under
        kept = all(name in still and still[name].expr == one.expr for name, one in wanted if one is not None)
        another = kept and not same and before.person == after.person and before.under == after.under
        return KEPT if same and kept else Verdict(text("given-up-default" if another else "given-up-changed"))

    def _failed(self, before: Case, failing: Sequence[str]) -> bool:
        """Each of these decisions came to something else at the base already."""
        bench, wanted = under(Bench(self.versions.old, self.limits), before.under), dict(before.expect)
        person = complete(self.versions.old, before.person)
        if bench.evaluator.impossible(person):
            return False
        decided = bench.evaluator.decide(person, failing)
        return all(not is_as_expected(decided[name], wanted[name].expr) for name in failing)

    def _as_before(self, case: Case) -> dict[str, Value]:
        """The person of a case of the base, with the defaults of the base where both versions have the fact.

        Raises:
            BadValue: when the new version has no such fact or value.
        """
        old, new = self.versions.old, self.versions.new
        facts = complete(old, case.person)
        gone = [name for name in case.person if name not in new.facts]
        if gone:
            raise BadValue(text("fact-unknown", fact=gone[0]))
        return complete(new, {name: read_value(new.facts[name], to_json(value)) for name, value in facts.items() if name in new.facts})

    # -- statements -----------------------------------------------------------------------------------------------------------

    def _statement(self, before: Statement, after: Statement | None) -> Verdict:
        if not before.decidable or before.fate not in BORNE_OUT:
            return self._still_says(before, after)
        asked = self._in_new_words(before)
        if asked is None:
            return Verdict(text("given-up-unasked"))
        (borne,) = borne_out(self.bench, [asked])
        if borne.verdict is Held.UNDECIDED:
            return Verdict(undecided=borne.unknown)
        if borne.breaks.possible:
            broken = violation(self.bench.book, asked)
            covered = self._covered((broken,)) if after is not None and after.decidable and _fate(before) == _fate(after) else None
            if covered is not None and after is not None:
                return self._corrected(says(self.versions.old, before), says(self.versions.new, after)) if covered is KEPT else covered
            found = self.bench.search(broken)
            if found.answer.unknown:
                return Verdict(undecided=found.answer)
            return Verdict(text("given-up-fails"), self.bench.witness(found, tuple(sorted(_decisions((broken,))))))
        if borne.met.impossible:
            return Verdict(text("given-up-nobody"))
        return self._still_says(before, after)

    def _still_says(self, before: Statement, after: Statement | None) -> Verdict:
        """It has the same fate, and says at least as much; one that the rules deny says just as much, since with more it is denied more easily. One
        that asked nothing of the rules may begin to."""
        if after is None:
            return Verdict(text("given-up-gone"))
        if not before.decidable and after.decidable and after.fate in BORNE_OUT:
            return KEPT
        if _fate(before) != _fate(after) or not (before.decidable and after.decidable):
            return Verdict(text("given-up-changed"))
        old, new = says(self.versions.old, before), says(self.versions.new, after)
        if before.fate != "superseded":
            return self._said_otherwise(old, new)
        less, more = self._implied(old, new), self._turned_round._implied(new, old)
        if less != KEPT:
            return less
        return more if more == KEPT or more.undecided is not None else Verdict(text("given-up-more"))

    @cached_property
    def _turned_round(self) -> Guards:
        """The same questions of the step back, of which only what claims imply is asked."""
        return Guards(Versions(self.versions.new, self.versions.old, self.limits), self.effects, self.limits)

    def _in_new_words(self, before: Statement) -> Statement | None:
        """A statement of the base as the new version reads it; None where it cannot."""
        if not before.decidable:
            return None
        problems, scope = Problems(), replace(scope_of(self.versions.new), meta=True)
        when, known = read_conditions((one.scalar for one in before.when), scope, problems)
        then, _ = read_conditions((one.scalar for one in before.then), scope, problems, known)
        return None if problems.findings else replace(before, when=when, then=then)

    # -- what they share ------------------------------------------------------------------------------------------------------

    def _readings_exist(self, readings: Iterable[tuple[str, str]]) -> bool:
        known = self.versions.new.interpretations
        return all(name in known and value in known[name].values for name, value in readings)

    def _covered(self, broken: Sequence[Expr]) -> Verdict | None:
        """Kept, where the outcome of everybody who fails a guard really changes, in a decision that it reads; None where somebody's does not. That
        whoever changes is declared is asked of the declarations."""
        persons, changed = self.versions.persons, any_of(self.effects.really_changed(name) for name in sorted(_decisions(broken)))
        some, rest = persons.decide(*broken), persons.decide(*broken, Not(changed))
        newcomers = self.versions.anybody.decide(*broken, self.effects.newcomers) if self.effects.newcomers != FALSE else IMPOSSIBLE
        for answer in (some, rest, newcomers):
            if answer.unknown:
                return Verdict(undecided=answer)
        return KEPT if some.possible and rest.impossible and newcomers.impossible else None

    def _changes(self, decision: str, person: Sequence[Expr]) -> Answer:
        """That person is possible in both versions, and gets another outcome."""
        return self.versions.persons.decide(*person, self.effects.really_changed(decision))

    def _said_otherwise(self, before: Expr, after: Expr, under: Choice = ()) -> Verdict:
        """A guard that does not fail as it is written implies what it said; where a derived value, an amount or a parameter in it means something
        else now, it may have been corrected through that."""
        verdict = self._implied(before, after, under=under)
        alike = all(map(self.both.alike, names_in((before, after)).derived)) and not self.both.are_chosen_anew((before,))
        if verdict == KEPT or under or (alike and not self._dated_otherwise(before)):
            return verdict
        return KEPT if self._corrected(before, after) == KEPT else verdict

    def _dated_otherwise(self, claim: Expr) -> bool:
        """An amount or parameter that it reads has another value on some day."""
        old, new = self.versions.old.amounts, self.versions.new.amounts
        read = self.versions.old.index.of(claim).dated & new.keys()
        return any(values_over_time(old[name]) != values_over_time(new[name]) for name in read)

    def _parameters(self, claim: Expr, besides: frozenset[str]) -> frozenset[str]:
        """Those that a claim of today reads, also behind the derived values that are not named besides."""
        book, names = self.versions.new, names_in((claim,))
        behind = book.index.of(*(Derived(name, book.derived[name].type) for name in names.derived - besides))
        return names.parameters | behind.parameters

    def _corrected(self, before: Expr, after: Expr) -> Verdict:
        """Today's guard allows what that of the base did, and what the rules changed from that."""
        return self._implied(before, after, corrected=True)

    def _implied(self, before: Expr, after: Expr, *, corrected: bool = False, under: Choice = ()) -> Verdict:
        """Today's guard implies that of the base, with decisions that may come to anything, under every reading that bears on where they differ, and
        on days that nobody knows; what speaks of more than values must stay as it is.

        A guard that reads one decision more says nothing where that one has no value, so it is no longer the same.
        """
        spoken = any(isinstance(part, Concludes | HasStatus) for part in (*walk(before), *walk(after)))
        pairs = self.both.differing(before, after)
        choices = self.both.choices(self.both.readings([one for one, _ in pairs], [other for _, other in pairs]), new=True)
        told = names_in((before,))
        by_value = self._parameters(after, told.derived) - told.parameters  # which holds while that has the value of today
        if spoken or by_value or not _decisions((after,)) <= _decisions((before,)) or choices is None or self.both.unseen_days(pairs):
            return Verdict(text("given-up-changed"))
        hidden = self.beyond.changes((before,), (after,))
        if not hidden.impossible:
            return Verdict(undecided=hidden) if hidden.unknown else Verdict(text("lost-beyond"))
        asked = dict.fromkeys(tuple({**dict(choice), **dict(under)}.items()) for choice in ((), *choices))
        for choice in asked:
            there = self.elsewhere.at(choice)
            answer = somebody_breaks_only(there, before, after, corrected=corrected, same_words=not pairs)
            if answer is None:
                return Verdict(text("given-up-changed"))
            if answer.unknown:
                return Verdict(undecided=answer)
            if answer.possible:
                return Verdict(text("given-up-weaker"))
        return KEPT


def _parts(thing: object, *, missing: Expr) -> tuple[Expr, ...]:
    """What a rule, a world line or a derived value says, part by part: lines together, an outcome by itself."""
    if thing is None:  # a rule that is not there applies to nobody, a line of the world excludes nobody
        return (missing,)
    if isinstance(thing, Rule):
        return (all_of(one.expr for one in thing.conditions), thing.outcome.expr)
    return tuple(one.expr for one in formulas_of(thing))


def _asks_no_less(before: Property, after: Property) -> bool:
    """It is asked of the same persons, under the same readings, and where it may fail it might before."""
    return before.persons == after.persons and before.under == after.under and set(after.gives_way) <= set(before.gives_way)


def _decisions(broken: Sequence[Expr]) -> frozenset[str]:
    return names_in(broken).values


def _fate(one: Statement) -> object:
    return one.fate in BORNE_OUT or one.fate, one.interpretation, one.superseded_by, one.by_reading
