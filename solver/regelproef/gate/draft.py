"""A declaration drafted from what an edit was found to do, for a person to judge.

In: two versions with their comparison, and the declarations that already stand. Out: the text of a file for changes/, or "" when nothing is left
to declare. Guarantees: every line was proved to occur and every expectation to be met, so that the draft says what the edit does; whether
that is what was meant, and why, it leaves open: its reason is empty, and the gate refuses an empty reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from regelproef.answer.asked import IMPOSSIBLE, Bounds, Found
from regelproef.answer.finding import Finding, Unusable, Verdict
from regelproef.answer.outcome import Outcome, Person
from regelproef.answer.place import SourceFile
from regelproef.ask.two_versions import BEFORE, PREFIX, as_line
from regelproef.ask.versions import Versions
from regelproef.diff.compare import world_changes
from regelproef.diff.report import POSSIBLE, Change, DecisionDiff, DiffReport, Region
from regelproef.diff.transitions import by_outcome
from regelproef.gate.declaration import Declaration, read_declarations
from regelproef.gate.draft_lines import (
    Line,
    draft_file,
    entry,
    formula,
    headline,
    is_value,
    joined,
    new_years,
    number,
    of_everybody,
    scalar,
    when_lines,
)
from regelproef.gate.effects import WHOLLY, Effects
from regelproef.gate.extended import unheard_of
from regelproef.gate.profiled import Stepped
from regelproef.gate.verify import UNKNOWN_BEFORE
from regelproef.gate.weakened import weakened
from regelproef.language.printer import show, show_constant
from regelproef.language.typed import Expr, Not, all_of, any_of, negation, over_names
from regelproef.load.yaml_text import parse_yaml
from regelproef.model.order import in_order
from regelproef.model.parts import AmountDefinition, Dated, Formula, Period

HEAD = ("# Drafted from what the edit does. Is this what was meant? Say why in the reason, and remove what says nothing to a reader.",)
UNDECIDED = "# Undecided: not every question could be answered within the limits, so that this may say too little."
MAX_PARTS, MAX_LISTED = 3, 24  # more parts than this are told by what they share; more than that, by "everybody" if they share nothing
MAX_OF_NEW = 40  # expectations of one new decision
MAX_EXPECTED = 8  # of more expectations than this, the shortest for each outcome is drafted


def draft(versions: Versions, diff: DiffReport, standing: tuple[Declaration, ...], further: tuple[Stepped, ...] = ()) -> str:
    """What is not yet declared, as the text of a new declaration; `further`: the same step as other profiles have it, of which no line is drafted."""
    return _Drafter(versions, diff, standing, further).text()


class _Drafter:
    def __init__(self, versions: Versions, diff: DiffReport, standing: tuple[Declaration, ...], further: tuple[Stepped, ...]) -> None:
        self.versions, self.diff, self.standing, self.further = versions, diff, standing, further
        self.effects = Effects(versions, diff)
        self.regions = {region.id: region for region in diff.regions}
        self.unknown = False  # whether something guards less had no answer

    def text(self) -> str:
        """The file, with only what was proved; where a question had no answer, it says that it may say too little."""
        open_ = [one for one in self.diff.everything if one.change is not Change.UNCHANGED and not self._covered(one)]
        named = {named.value for one in self.standing for named in one.vocabulary}
        vocabulary = tuple(dict.fromkeys(one.name for one in self.diff.listed if one.counts and one.name not in named))
        affects = joined(self._short([line for one in open_ for line in self._affects(one)], open_))
        expects = self._fewest([line for one in open_ for line in self._expects(one)])
        expects += [line for one in self.diff.decisions if one.change in UNKNOWN_BEFORE for line in self._of_new(one)]
        extends = list(self._extends())
        weakens = self._weakens((*draft_file((), vocabulary, affects, expects), *extends))
        undecided = self.diff.undecided or self.versions.unanswered > 0 or self.unknown
        if not (vocabulary or affects or extends or weakens or undecided):
            return ""
        statements = tuple(one for one in self.versions.new.statements if one not in self.versions.old.statements)
        head = (*HEAD, *headline(self.diff.headline, self.diff.reference_date), *((UNDECIDED,) if undecided else ()))
        return "\n".join((*head, *draft_file(statements, vocabulary, affects, expects), *extends, *weakens)) + "\n"

    def _covered(self, decision: DecisionDiff) -> bool:
        if decision.change in WHOLLY:
            return True
        if decision is self.diff.world and not self.effects.about_world(decision.name):
            return True  # a decision has that name: nothing can be declared of the world
        return self._nobody(decision.name, *self.effects.undeclared(decision.name, self.effects.declared(decision.name, self.standing)))

    def _nobody(self, decision: str, *question: Expr) -> bool:
        return self.effects.asker(decision).decide(*question).impossible

    # -- whom -----------------------------------------------------------------------------------------------------------------

    def _affects(self, decision: DecisionDiff) -> Iterator[Line]:
        following = self._following(decision)
        if following:
            yield from following
            return
        names = dict.fromkeys((*(region.id for region in decision.roots), *(name for region in decision.regions for name in region.inside)))
        said = list(dict.fromkeys(self.regions[name].conditions for name in names))
        lines = [self._sayable(decision.name, when) for when in self._summed_up(decision.name, said)]
        lines = [line for line in lines if self._occurs(line)]
        yield from lines if self._suffice(decision, lines) else [Line(decision.name, ())]

    def _short(self, lines: list[Line], open_: list[DecisionDiff]) -> list[Line]:
        """The lines, or where they are many, for each decision of which that is enough what those share for whom it changes, or everybody does."""
        shared = self.diff.headline.shared
        if len(lines) <= MAX_PARTS or shared is None:
            return lines
        whom = (*(part.conditions for part in self.diff.headline.parts), shared.conditions)
        spoken: dict[str, Line] = {}
        for one in (one for one in open_ if one.change is Change.CHANGED and one is not self.diff.world):
            told = (Line(one.name, tuple(map(show, conditions))) for conditions in whom if conditions)
            for line in islice(filter(self._says_all, told), 1):
                spoken[one.name] = line
        return [*spoken.values(), *(line for line in lines if line.decision not in spoken)]

    def _says_all(self, line: Line) -> bool:
        """It means somebody who changes, and nobody who changes is left out then."""
        declared = self._read(line)
        return declared is not None and self._occurs(line) and self._nobody(line.decision, *self.effects.undeclared(line.decision, declared.affects))

    def _fewest(self, lines: list[Line]) -> list[Line]:
        """What is expected, without entries that another contains; of many, the shortest for each outcome."""
        kept = self._without_contained(lines)
        shortest: dict[tuple[str, str | None], Line] = {}
        for line in sorted(kept, key=lambda one: len(one.when)) if len(kept) > MAX_EXPECTED else ():
            shortest.setdefault((line.decision, line.then), line)
        return [line for line in kept if not shortest or line in shortest.values()]

    def _without_contained(self, lines: list[Line]) -> list[Line]:
        """The lines without those that another of the same decision and outcome contains."""
        kept = list(dict.fromkeys(lines))
        for line in reversed(tuple(kept)):
            if any(other is not line and self._contains(other, line) for other in kept):
                kept.remove(line)
        return kept

    def _contains(self, line: Line, other: Line) -> bool:
        """Whoever the other speaks of, this one does."""
        if (line.decision, line.then) != (other.decision, other.then):
            return False
        if set(line.when) <= set(other.when):
            return True
        more, less = self._read(line), self._read(other)
        if more is None or less is None:
            return False
        whom, within = (self.effects.meets(one.expects[0].lines) for one in (less, more))
        return self._nobody(line.decision, whom, Not(within))

    def _sayable(self, decision: str, when: tuple[Expr, ...]) -> Line:
        """These lines; in the old version's facts where the new one's have no such values any more."""
        line = Line(decision, tuple(map(show, when)))
        before = (over_names(one, lambda name: replace(name, person=BEFORE) if name.name in self.versions.old.facts else name) for one in when)
        return line if self._read(line) else Line(decision, tuple(map(show, before)))

    def _suffice(self, decision: DecisionDiff, lines: list[Line]) -> bool:
        """Whether nobody who is affected is left out then; where that is not known the lines stay, and the draft says that it may say too little."""
        affects = [one.affects[0] for one in map(self._read, lines) if one is not None]
        affects += self.effects.declared(decision.name, self.standing)
        return not self.effects.asker(decision.name).decide(*self.effects.undeclared(decision.name, affects)).possible

    def _summed_up(self, decision: str, said: list[tuple[Expr, ...]]) -> list[tuple[Expr, ...]]:
        """The descriptions, or where they are many, the lines in them that hold for everybody who is affected."""
        if len(said) <= MAX_PARTS:
            return said
        changed = self.effects.changed(decision)
        holding = [line for line in dict.fromkeys(line for when in said for line in when) if self._nobody(decision, changed, Not(as_line(line)))]
        for line in reversed(holding):
            others = [other for other in holding if other != line]
            if others and self._nobody(decision, *map(as_line, others), Not(as_line(line))):
                holding = others
        return [tuple(holding)] if holding or len(said) > MAX_LISTED else said

    def _following(self, decision: DecisionDiff) -> list[Line]:
        """For what only follows from other decisions: wherever those change, where that can be said and is enough."""
        if decision.roots:
            return []
        sources = dict.fromkeys(self.regions[name].decision for region in decision.regions for name in region.inside)
        lines = [Line(decision.name, (f"{source} != {PREFIX}{source}",)) for source in sources]
        declared = [self._read(line) for line in lines]
        affects = [one.affects[0] for one in declared if one is not None]
        if len(affects) != len(lines) or not self._nobody(decision.name, *self.effects.undeclared(decision.name, affects)):
            return []
        return [line for line in lines if self._occurs(line)]

    def _occurs(self, line: Line) -> bool:
        declared = self._read(line)
        if declared is None:
            return False
        meets = self.effects.meets(declared.affects[0].lines)
        return self.effects.asker(line.decision).decide(self.effects.changed(line.decision), meets).possible

    # -- what -----------------------------------------------------------------------------------------------------------------

    def _expects(self, decision: DecisionDiff) -> Iterator[Line]:
        """Of a group that changes in one way, each part; of many parts, what they have in common, where that is enough."""
        if decision.name not in self.versions.new.decisions or decision is self.diff.world:
            return
        for group in by_outcome(decision.roots):
            then, before = formula(group[0].after), formula(group[0].before)
            pinned = [line for region in group for line in self._pinned(region) if self._is_met(line)]
            yield from pinned
            if then is None or pinned:
                continue
            candidates = _few([region.description for region in group])
            if len(group) > MAX_PARTS and before is not None:
                candidates += [(*when, f"{PREFIX}{decision.name} == {before}") for when in candidates]
            met = [line for line in (Line(decision.name, when, then) for when in candidates) if self._is_met(line)]
            yield from met[:MAX_PARTS]

    def _pinned(self, region: Region) -> Iterator[Line]:
        """An amount as numbers, on the days of each; nothing where they are many and the edit does not change them."""
        book, clock, dates = self.versions.new, self.versions.new.reference_date, region.dates
        name = region.after.expressions[0] if len(region.after.expressions) == 1 else ""
        if number(region.after) is not None or name not in book.amounts or dates is None or None in (dates.least, dates.greatest):
            return
        before = self.versions.old.amounts.get(name)
        periods = [one for one in book.amounts[name].periods if one.value is not None and _meet(one.period, dates)]
        new = [one for one in periods if before is None or _on(before, one.period) != one.value]
        for one in new if new else periods if len(periods) <= MAX_PARTS else ():
            ends = ((">=", one.period.first), ("<=", one.period.last))
            days = tuple(f"{clock} {op} {day}" for op, day in ends if day is not None)
            yield Line(region.decision, (*region.description, *days), str(one.value))

    # -- who becomes possible -------------------------------------------------------------------------------------------------

    def _extends(self) -> Iterator[str]:
        """Each group of persons who become possible, with what all of them get, or what one of them does and whoever is like them."""
        standing = tuple(one for declaration in self.standing for one in declaration.extends)
        _, newly = world_changes(self.versions)
        left = (newly, Not(any_of(self.effects.meets(one.lines) for one in standing)))
        asker = self.versions.anybody
        if not asker.decide(*left).possible:
            return
        yield "extends:"
        for region in self.diff.world.regions:
            whom = (*left, *map(as_line, region.conditions))
            found = asker.search(*whom)
            if found.answer.possible:
                yield from when_lines("  - ", region.description or self._of_years(whom) or of_everybody(self.versions.new))
                yield "    expects:"
                lines = self._expected_of(whom, found)
                for line in (*lines, *self._unheard_of(whom, lines)):
                    yield from ("    " + words for words in entry(line))

    def _of_years(self, whom: tuple[Expr, ...]) -> tuple[str, ...]:
        """That something happened in a year that a history did not hold before, where all of them share that."""
        line = Line(POSSIBLE, tuple(new_years(self.versions.old.facts, self.versions.new.facts)))
        read = self._read(line) if line.when else None
        return line.when if read and self.versions.anybody.decide(*whom, Not(self.effects.meets(read.affects[0].lines))).impossible else ()

    def _unheard_of(self, whom: tuple[Expr, ...], lines: list[Line]) -> Iterator[Line]:
        """Of each number that nobody got before, what the rule gives that decides it."""
        for name in self.versions.new.decisions:
            told = [line for line in lines if line.decision == name]
            while True:
                found = unheard_of(self.effects, name, *whom, *self._not_among(told))
                line = self._of_rule(name, found, whom) if found.answer.possible else None
                if line is None or line in told:
                    break
                told.append(line)
                yield line

    def _of_rule(self, decision: str, found: Found, whom: tuple[Expr, ...]) -> Line | None:
        """What the rule gives that decides this person, of whoever meets its lines and those of no rule that goes before it."""
        book, asker = self.versions.new, self.versions.anybody
        for rule in asker.outcome(decision, found.persons).effective:
            own = book.rules[rule]
            reaching = in_order((rule,), book.present_exceptions)[:-1]  # an exception to an exception defeats it as well
            others = (book.rules[name].conditions for name in reaching)
            when = (*(one.expr for one in own.conditions), *(negation(all_of(one.expr for one in lines)) for lines in others))
            line = Line(decision, tuple(map(show, when)), show(own.outcome.expr))
            declared = self._read(line)
            if declared is None:
                continue
            meets, gets = self.effects.meets(declared.expects[0].lines), self.effects.gets(decision, declared.expects[0].outcome)
            if asker.holds(meets, found.persons) and asker.decide(*whom, meets, Not(gets)).impossible:
                return line
        return None

    def _of_new(self, decision: DecisionDiff) -> list[Line]:
        """Of a decision that is new, what everybody gets: what one that is gone gave, or what the rules give; of one that cannot be compared, or in a
        rulebook that is new, what the default person gets, and whoever is like him."""
        name, asker = decision.name, self.versions.persons
        standing = [one.lines for declaration in self.standing for one in declaration.expects if one.decision == name]
        if decision.change is Change.ADDED and self.versions.old.decisions:
            return self._renamed(name) or list(self._of_rules(name, standing))
        found = asker.search() if not standing else Found(IMPOSSIBLE)
        return list(self._like_this_one({name: asker.outcome(name, found.persons)}, found.person)) if found.answer.possible else []

    def _renamed(self, decision: str) -> list[Line]:
        """Everybody gets what one that is gone gave him."""
        for gone in (one for one in self.versions.old.decisions if one not in self.versions.new.decisions):
            before = PREFIX + gone
            lines = [Line(decision, (f"{before} is not null",), before), Line(decision, (f"{before} is null",), "null")]
            kept = [line for line in (Line(decision, (), before), *lines) if self._is_met(line)]
            if self._nobody(decision, *self._not_among(kept)):
                return kept[:1] if not kept[0].when else kept
        return []

    def _of_rules(self, decision: str, standing: list[tuple[Formula, ...]]) -> Iterator[Line]:
        """What each rule gives that decides somebody of whom nothing is said yet."""
        told: list[Line] = []
        left = tuple(Not(self.effects.meets(one)) for one in standing)
        while len(told) < MAX_OF_NEW:
            found = self.versions.persons.search(*left, *self._not_among(told))
            line = self._of_rule(decision, found, left) if found.answer.possible else None
            if line is None or line in told:
                break
            told.append(line)
            yield line

    def _not_among(self, lines: Iterable[Line]) -> tuple[Expr, ...]:
        """Who is meant by none of these expectations."""
        declared = [found.expects[0].lines for line in lines if (found := self._read(line)) is not None]
        return tuple(Not(self.effects.meets(one)) for one in declared)

    def _expected_of(self, whom: tuple[Expr, ...], found: Found) -> list[Line]:
        book, asker = self.versions.new, self.versions.anybody
        outcomes = {name: asker.outcome(name, found.persons) for name in book.decisions}
        lines: list[Line] = []
        for name, outcome in outcomes.items():
            if outcome.ok and not isinstance(outcome.value, frozenset):
                line = Line(name, (), show_constant(outcome.value))
                declared = self._read(line)
                if declared and asker.decide(*whom, Not(self.effects.gets(name, declared.expects[0].outcome))).impossible:
                    lines.append(line)
        return lines or list(self._like_this_one(outcomes, found.person))[:1]

    def _like_this_one(self, outcomes: Mapping[str, Outcome], person: Person) -> Iterator[Line]:
        """What somebody gets, of whoever has the same values in all that the decision depends on."""
        book = self.versions.new
        for name, outcome in outcomes.items():
            facts = book.index.facts_in_order(book.index.behind_decision(name))
            when = tuple(line for fact in facts for line in is_value(book.facts[fact], person[fact]))
            if outcome.ok and not isinstance(outcome.value, frozenset):
                yield Line(name, when, show_constant(outcome.value))

    # -- what guards less -----------------------------------------------------------------------------------------------------

    def _weakens(self, others: tuple[str, ...]) -> list[str]:
        """What the edit weakens, the rest of the draft given: by kind, each with a reason to be written."""
        rest = self._parsed("\n".join(others).replace('reason: ""', "reason: draft"))
        declarations = (*self.standing, *((rest,) if rest is not None else ()))
        found = tuple(weakened(self.versions, self.effects, declarations, self.versions.limits, (), self.further))
        self.unknown = any(isinstance(one, Finding) and one.verdict is Verdict.UNDECIDED for one in found)
        lost: dict[str, list[str]] = {}
        for one in found:
            if isinstance(one, Finding) and one.code == "weakened" and one.verdict is Verdict.REFUTED:
                lost.setdefault(one.subject[0], []).append(one.subject[1])
        if not lost:
            return []
        entries = (
            (f"  - {kind}: [{', '.join(map(scalar, names))}]" if len(names) > 1 else f"  - {kind}: {scalar(names[0])}", '    reason: ""')
            for kind, names in lost.items()
        )
        return ["weakens:", *(line for entry in entries for line in entry)]

    def _is_met(self, line: Line) -> bool:
        declared = self._read(line)
        if declared is None:
            return False
        expects = declared.expects[0]
        meets, gets = self.effects.meets(expects.lines), self.effects.gets(line.decision, expects.outcome)
        return self.effects.asker(line.decision).decide(meets).possible and self._nobody(line.decision, meets, Not(gets))

    def _read(self, line: Line) -> Declaration | None:
        """One entry, read the way the gate will read it; None where it cannot be said: such values cannot be compared, as they may be null."""
        part = "expects" if line.then is not None else "affects"
        return self._parsed("\n".join(["id: draft", "reason: draft", f"{part}:", *entry(line)]))

    def _parsed(self, content: str) -> Declaration | None:
        node = parse_yaml(SourceFile("changes/draft.yaml", content + "\n"))
        try:
            return read_declarations((("changes/draft.yaml", node),), self.versions)[0]
        except Unusable:
            return None


def _meet(period: Period, dates: Bounds) -> bool:
    return (period.first is None or period.first <= dates.greatest) and (period.last is None or dates.least <= period.last)  # type: ignore[operator]  # days


def _on(amount: AmountDefinition, period: Period) -> Dated | None:
    """What the amount comes to on all days of a period; None where it does not have one value then."""
    return next((one.value for one in amount.periods if all(day is None or one.period.covers(day) for day in (period.first, period.last))), None)


def _few(descriptions: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The descriptions, or where they are many, the lines that all of them share: those hold for everybody in any of them."""
    if len(descriptions) <= MAX_PARTS:
        return descriptions
    shared = tuple(line for line in descriptions[0] if all(line in other for other in descriptions[1:]))
    return [shared] if shared or len(descriptions) > MAX_LISTED else descriptions
