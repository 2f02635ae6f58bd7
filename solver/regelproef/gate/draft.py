"""A declaration drafted from what an edit was found to do, for a person to judge.

In: a comparison with its report, and the declarations that already stand. Out: the text of a file for changes/, or "" when nothing is left
to declare. Guarantees: every line was proved to occur and every expectation to be met, so that the draft says what the edit does; whether
that is what was meant, and why, it leaves open: its reason is empty, and the gate refuses an empty reason.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import z3

from regelproef.answer.finding import Unusable
from regelproef.answer.place import SourceFile
from regelproef.diff.comparison import Comparison
from regelproef.diff.declared import PREFIX
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Region
from regelproef.encode.logic import disj, neg
from regelproef.gate.declaration import Declaration, read_declarations
from regelproef.gate.effects import WHOLLY, Effects
from regelproef.load.yaml_text import parse_yaml
from regelproef.model.fields import YAML_BOOLEANS

PLAIN = re.compile(
    r"[A-Za-z_][\w.]*( (==|!=|<|<=|>|>=|is|not|null|[A-Za-z_][\w.]*|-?\d+|\d{4}-\d{2}-\d{2}))*\Z|-?(0|[1-9]\d*)\Z|\d{4}-\d{2}-\d{2}\Z", re.ASCII
)
MAX_PARTS, MAX_LISTED = 3, 24  # more parts than this are told by what they share; more than that, by "everybody" if they share nothing
NOT_PLAIN = YAML_BOOLEANS | {"true", "false", "~", "Null", "NULL"}


@dataclass(frozen=True)
class Line:
    """One entry of a draft: who, and for an expectation what they get."""

    decision: str
    when: tuple[str, ...]
    then: str | None = None


def draft(comparison: Comparison, diff: DiffReport, standing: tuple[Declaration, ...]) -> str:
    """What is not yet declared, as the text of a new declaration."""
    return _Drafter(comparison, diff, standing).text()


class _Drafter:
    def __init__(self, comparison: Comparison, diff: DiffReport, standing: tuple[Declaration, ...]) -> None:
        self.comparison, self.diff, self.standing = comparison, diff, standing
        self.effects = Effects(comparison, diff)
        self.regions = {region.id: region for region in diff.regions}

    def text(self) -> str:
        """The file, with only what was proved."""
        open_ = [one for one in self.diff.everything if one.change is not Change.UNCHANGED and not self._covered(one)]
        named = {named.name for one in self.standing for named in one.vocabulary}
        vocabulary = tuple(dict.fromkeys(one.name for one in self.diff.listed if one.counts and one.name not in named))
        affects = [line for one in open_ for line in self._affects(one)]
        expects = [line for one in open_ for line in self._expects(one)]
        if not (vocabulary or affects):
            return ""
        known = self.comparison.new.statements
        statements = dict.fromkeys(one for decision in open_ for region in decision.roots for one in region.after.statements if one in known)
        return "\n".join(_file(tuple(statements), vocabulary, affects, expects)) + "\n"

    def _covered(self, decision: DecisionDiff) -> bool:
        if decision.change in {Change.ADDED, Change.REMOVED}:
            return True
        declared = [affects for one in self.standing for affects in one.affects if affects.decision == decision.name]
        union = disj(self.effects.meets(affects.lines) for affects in declared)
        return self.effects.session(decision.name).decide(self.effects.changed(decision.name), neg(union)).impossible

    # -- whom -----------------------------------------------------------------------------------------------------------------

    def _affects(self, decision: DecisionDiff) -> Iterator[Line]:
        if decision.change in WHOLLY:
            yield Line(decision.name, ())
            return
        following = self._following(decision)
        if following:
            yield from following
            return
        names = dict.fromkeys((*(region.id for region in decision.roots), *(name for region in decision.regions for name in region.inside)))
        said = list(dict.fromkeys(self.regions[name].description for name in names))
        for when in self._summed_up(decision.name, said):
            line = Line(decision.name, when)
            if self._occurs(line):
                yield line

    def _summed_up(self, decision: str, said: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """The descriptions, or where they are many, the lines in them that hold for everybody who is affected."""
        if len(said) <= MAX_PARTS:
            return said
        changed, session = self.effects.changed(decision), self.effects.session(decision)
        conditions = {line: self._meets(decision, line) for line in dict.fromkeys(line for when in said for line in when)}
        holding = [line for line, condition in conditions.items() if session.decide(changed, neg(condition)).impossible]
        for line in reversed(holding):
            others = [other for other in holding if other != line]
            if others and session.decide(*(conditions[other] for other in others), neg(conditions[line])).impossible:
                holding = others
        return [tuple(holding)] if holding or len(said) > MAX_LISTED else said

    def _meets(self, decision: str, line: str) -> z3.BoolRef:
        return self.effects.meets(self._read(Line(decision, (line,))).affects[0].lines)

    def _following(self, decision: DecisionDiff) -> list[Line]:
        """For what only follows from other decisions: wherever those change, where that can be said and is enough."""
        if decision.roots:
            return []
        sources = dict.fromkeys(self.regions[name].decision for region in decision.regions for name in region.inside)
        lines = [Line(decision.name, (f"{source} != {PREFIX}{source}",)) for source in sources]
        try:
            union = disj(self.effects.meets(self._read(line).affects[0].lines) for line in lines)
        except Unusable:  # such values cannot be compared, because they may be null
            return []
        if not self.effects.session(decision.name).decide(self.effects.changed(decision.name), neg(union)).impossible:
            return []
        return [line for line in lines if self._occurs(line)]

    def _occurs(self, line: Line) -> bool:
        affects = self._read(line).affects[0]
        conditions = (self.effects.changed(line.decision), self.effects.meets(affects.lines))
        return not self.effects.session(line.decision).decide(*conditions).impossible

    # -- what -----------------------------------------------------------------------------------------------------------------

    def _expects(self, decision: DecisionDiff) -> Iterator[Line]:
        """Of a group that changes in one way, each part; of many parts, what they have in common, where that is enough."""
        if decision.name not in self.comparison.new.decisions:
            return
        for group in _by_outcome(decision.roots):
            if not self._has_formula(group[0]):
                continue
            before, then = group[0].before, group[0].after.value
            candidates = _few([region.description for region in group])
            if len(group) > MAX_PARTS and before.status == "value" and "|" not in before.value:
                candidates += [(*when, f"{PREFIX}{decision.name} == {before.value}") for when in candidates]
            met = [line for line in (Line(decision.name, when, then) for when in candidates) if self._is_met(line)]
            yield from met[:MAX_PARTS]

    def _has_formula(self, region: Region) -> bool:
        return region.after.status == "value" and "|" not in region.after.value

    def _is_met(self, line: Line) -> bool:
        try:
            expects = self._read(line).expects[0]
        except Unusable:  # an outcome that may be null where the rule knew better
            return False
        meets, gets = self.effects.meets(expects.lines), self.effects.gets(line.decision, expects.outcome)
        session = self.effects.session(line.decision)
        return session.decide(meets).possible and session.decide(meets, neg(gets)).impossible

    def _read(self, line: Line) -> Declaration:
        """One entry, read the way the gate will read it."""
        part = "expects" if line.then is not None else "affects"
        content = "\n".join(["id: draft", "reason: draft", f"{part}:", *_entry(line)]) + "\n"
        node = parse_yaml(SourceFile("changes/draft.yaml", content))
        return read_declarations((("changes/draft.yaml", node),), self.comparison)[0]


def _by_outcome(regions: Iterable[Region]) -> list[list[Region]]:
    """Regions that change in one way, in order of first appearance."""
    found: dict[tuple[str, ...], list[Region]] = {}
    for region in regions:
        key = (region.before.status, region.before.value, region.after.status, region.after.value)
        found.setdefault(key, []).append(region)
    return list(found.values())


def _few(descriptions: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The descriptions, or where they are many, the lines that all of them share: those hold for everybody in any of them."""
    if len(descriptions) <= MAX_PARTS:
        return descriptions
    shared = tuple(line for line in descriptions[0] if all(line in other for other in descriptions[1:]))
    return [shared] if shared or len(descriptions) > MAX_LISTED else descriptions


def _file(statements: tuple[str, ...], vocabulary: tuple[str, ...], affects: list[Line], expects: list[Line]) -> Iterator[str]:
    yield "# Drafted from what the edit does. Is this what was meant? Say why in the reason, and remove what says nothing to a reader."
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
        yield "    when:"
        for one in line.when:
            yield f"      - {scalar(one)}"
    if line.then is not None:
        yield f"    then: {scalar(line.then)}"


def scalar(words: str) -> str:
    """A YAML scalar that every tool reads as this text, or as the number or date that it is."""
    if words not in NOT_PLAIN and PLAIN.match(words):
        return words
    return json.dumps(words, ensure_ascii=False)
