"""A declaration drafted from what an edit was found to do, for a person to judge.

In: two versions with their comparison, and the declarations that already stand. Out: the text of a file for changes/, or "" when nothing is left
to declare. Guarantees: every line was proved to occur and every expectation to be met, so that the draft says what the edit does; whether
that is what was meant, and why, it leaves open: its reason is empty, and the gate refuses an empty reason.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from regelproef.answer.asked import Found
from regelproef.answer.finding import Finding, Unusable, Verdict
from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.answer.place import SourceFile
from regelproef.ask.two_versions import BEFORE, PREFIX, as_line
from regelproef.ask.versions import Versions
from regelproef.diff.compare import world_changes
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Region, SideOutcome
from regelproef.gate.declaration import Affects, Declaration, read_declarations
from regelproef.gate.effects import Effects
from regelproef.gate.extended import unheard_of
from regelproef.gate.verify import UNKNOWN_BEFORE
from regelproef.gate.weakened import weakened
from regelproef.language.printer import show, show_constant
from regelproef.language.typed import Expr, Not, all_of, any_of, negation, over_names
from regelproef.load.shape import YAML_BOOLEANS
from regelproef.load.yaml_text import parse_yaml
from regelproef.model.order import in_order
from regelproef.model.parts import FactDefinition

PLAIN = re.compile(
    r"[A-Za-z_][\w.]*( (==|!=|<|<=|>|>=|is|not|null|[A-Za-z_][\w.]*|-?\d+|\d{4}-\d{2}-\d{2}))*\Z|-?(0|[1-9]\d*)\Z|\d{4}-\d{2}-\d{2}\Z", re.ASCII
)
HEAD = ("# Drafted from what the edit does. Is this what was meant? Say why in the reason, and remove what says nothing to a reader.",)
UNDECIDED = "# Undecided: not every question could be answered within the limits, so that this may say too little."
MAX_PARTS, MAX_LISTED = 3, 24  # more parts than this are told by what they share; more than that, by "everybody" if they share nothing
NOT_PLAIN = YAML_BOOLEANS | {"true", "false", "~", "Null", "NULL"}


@dataclass(frozen=True)
class Line:
    """One entry of a draft: who, and for an expectation what they get."""

    decision: str
    when: tuple[str, ...]
    then: str | None = None


def draft(versions: Versions, diff: DiffReport, standing: tuple[Declaration, ...]) -> str:
    """What is not yet declared, as the text of a new declaration."""
    return _Drafter(versions, diff, standing).text()


class _Drafter:
    def __init__(self, versions: Versions, diff: DiffReport, standing: tuple[Declaration, ...]) -> None:
        self.versions, self.diff, self.standing = versions, diff, standing
        self.effects = Effects(versions, diff)
        self.regions = {region.id: region for region in diff.regions}
        self.unknown = False  # whether something guards less had no answer

    def text(self) -> str:
        """The file, with only what was proved; where a question had no answer, it says that it may say too little."""
        open_ = [one for one in self.diff.everything if one.change is not Change.UNCHANGED and not self._covered(one)]
        named = {named.value for one in self.standing for named in one.vocabulary}
        vocabulary = tuple(dict.fromkeys(one.name for one in self.diff.listed if one.counts and one.name not in named))
        affects = [line for one in open_ for line in self._affects(one)]
        expects = [line for one in open_ for line in self._expects(one)]
        expects += [line for one in self.diff.decisions if one.change in UNKNOWN_BEFORE for line in self._of_new(one.name)]
        extends = list(self._extends())
        weakens = self._weakens((*_file((), vocabulary, affects, expects), *extends))
        undecided = self.diff.undecided or self.versions.unanswered > 0 or self.unknown
        if not (vocabulary or affects or extends or weakens or undecided):
            return ""
        known = self.versions.new.statements
        statements = dict.fromkeys(one for decision in open_ for region in decision.roots for one in region.after.statements if one in known)
        head = HEAD + ((UNDECIDED,) if undecided else ())
        return "\n".join((*head, *_file(tuple(statements), vocabulary, affects, expects), *extends, *weakens)) + "\n"

    def _covered(self, decision: DecisionDiff) -> bool:
        if decision.change in {Change.ADDED, Change.REMOVED, Change.NOT_COMPARABLE}:
            return True
        if decision is self.diff.world and not self.effects.about_world(decision.name):
            return True  # a decision has that name: nothing can be declared of the world
        return self._nobody(decision.name, *self.effects.undeclared(decision.name, self._standing(decision.name)))

    def _standing(self, decision: str) -> tuple[Affects, ...]:
        return self.effects.declared(decision, self.standing)

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

    def _sayable(self, decision: str, when: tuple[Expr, ...]) -> Line:
        """These lines; in the old version's facts where the new one's have no such values any more."""
        line = Line(decision, tuple(map(show, when)))
        before = (over_names(one, lambda name: replace(name, person=BEFORE) if name.name in self.versions.old.facts else name) for one in when)
        return line if self._read(line) else Line(decision, tuple(map(show, before)))

    def _suffice(self, decision: DecisionDiff, lines: list[Line]) -> bool:
        """Whether nobody who is affected is left out then; where that is not known the lines stay, and the draft says that it may say too little."""
        affects = [one.affects[0] for one in map(self._read, lines) if one is not None]
        answer = self.effects.asker(decision.name).decide(*self.effects.undeclared(decision.name, (*affects, *self._standing(decision.name))))
        return not answer.possible

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
        for group in _by_outcome(decision.roots):
            then, before = _formula(group[0].after), _formula(group[0].before)
            if then is None:
                continue
            candidates = _few([region.description for region in group])
            if len(group) > MAX_PARTS and before is not None:
                candidates += [(*when, f"{PREFIX}{decision.name} == {before}") for when in candidates]
            met = [line for line in (Line(decision.name, when, then) for when in candidates) if self._is_met(line)]
            yield from met[:MAX_PARTS]

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
                yield from _when("  - ", region.description)
                yield "    expects:"
                lines = self._expected_of(whom, found)
                for line in (*lines, *self._unheard_of(whom, lines)):
                    yield from ("    " + words for words in _entry(line))

    def _unheard_of(self, whom: tuple[Expr, ...], lines: list[Line]) -> Iterator[Line]:
        """Of each number that nobody got before, what the rule gives that decides it."""
        for name in self.versions.new.decisions:
            told = [line for line in lines if line.decision == name]
            while True:
                covered = [declared.expects[0].lines for one in told if (declared := self._read(one)) is not None]
                found = unheard_of(self.effects, name, *whom, *(Not(self.effects.meets(one)) for one in covered))
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

    def _of_new(self, decision: str) -> list[Line]:
        """What the default person gets of a decision that is new, and whoever is like him."""
        if any(one.decision == decision for declaration in self.standing for one in declaration.expects):
            return []
        found = self.versions.persons.search()
        if not found.answer.possible:
            return []
        return list(self._like_this_one({decision: self.versions.persons.outcome(decision, found.persons)}, found.person))

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
            when = tuple(line for fact in facts for line in _is(book.facts[fact], person[fact]))
            if outcome.ok and not isinstance(outcome.value, frozenset):
                yield Line(name, when, show_constant(outcome.value))

    # -- what guards less -----------------------------------------------------------------------------------------------------

    def _weakens(self, others: tuple[str, ...]) -> list[str]:
        """What the edit weakens, the rest of the draft given: by kind, each with a reason to be written."""
        rest = self._parsed("\n".join(others).replace('reason: ""', "reason: draft"))
        declarations = (*self.standing, *((rest,) if rest is not None else ()))
        found = tuple(weakened(self.versions, self.effects, declarations, self.versions.limits))
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
        return self._parsed("\n".join(["id: draft", "reason: draft", f"{part}:", *_entry(line)]))

    def _parsed(self, content: str) -> Declaration | None:
        node = parse_yaml(SourceFile("changes/draft.yaml", content + "\n"))
        try:
            return read_declarations((("changes/draft.yaml", node),), self.versions)[0]
        except Unusable:
            return None


def _formula(side: SideOutcome) -> str | None:
    """What everybody gets, as an expression; None where there is no single one."""
    if side.constant:
        return show_constant(side.value)  # type: ignore[arg-type]  # a decision has no history
    return side.expressions[0] if len(side.expressions) == 1 else None


def _by_outcome(regions: Iterable[Region]) -> list[list[Region]]:
    """Regions that change in one way, in order of first appearance."""
    found: dict[tuple[object, ...], list[Region]] = {}
    for region in regions:
        key = tuple((side.status, side.value, side.expressions) for side in (region.before, region.after))
        found.setdefault(key, []).append(region)
    return list(found.values())


def _few(descriptions: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The descriptions, or where they are many, the lines that all of them share: those hold for everybody in any of them."""
    if len(descriptions) <= MAX_PARTS:
        return descriptions
    shared = tuple(line for line in descriptions[0] if all(line in other for other in descriptions[1:]))
    return [shared] if shared or len(descriptions) > MAX_LISTED else descriptions


def _file(statements: tuple[str, ...], vocabulary: tuple[str, ...], affects: list[Line], expects: list[Line]) -> Iterator[str]:
    yield 'reason: ""'
    if statements:
        yield f"statements: [{', '.join(scalar(one) for one in statements)}]"
    if vocabulary:
        yield f"vocabulary: [{', '.join(scalar(one) for one in vocabulary)}]"
    for name, lines in (("affects", affects), ("expects", expects)):
        if lines:
            yield f"{name}:"
            for line in lines:
                yield from _entry(line)


def _entry(line: Line) -> Iterator[str]:
    yield f"  - decision: {scalar(line.decision)}"
    if line.when:
        yield from _when("    ", line.when)
    if line.then is not None:
        yield f"    then: {scalar(line.then)}"


def _is(fact: FactDefinition, value: Value) -> tuple[str, ...]:
    """The lines that say this of the fact."""
    if not isinstance(value, frozenset):
        return (f"{fact.name} == {show_constant(value)}",)
    held = (f"any({fact.name}, from: {year}, until: {year})" for year in sorted(value))
    return (*held, f"count({fact.name}, from: {fact.type.lowest}, until: {fact.type.highest}) == {len(value)}")


def _when(indent: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"{indent}when:"
    for one in lines:
        yield f"      - {scalar(one)}"


def scalar(words: str) -> str:
    """A YAML scalar that every tool reads as this text, or as the number or date that it is."""
    if words not in NOT_PLAIN and PLAIN.match(words):
        return words
    return json.dumps(words, ensure_ascii=False)
