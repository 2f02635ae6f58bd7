"""What became of the test persons since a revision, and which edit of the rulebook is why.

In: the persons of a revision and those of now, and both rulebooks. Out: a `Since`: who came, went or changed, each with the edits that concern them.
A person is the same who has the same id, the same facts that matter, and the same outcome of every decision that both know; a fact or decision that
is new is told once, with the edits. Guarantees: an edit is only named of whom it can concern: it is one of the rule, decision or other thing that
asked for the person, or that decides; else one of what the decision depends on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from regelproef.conform.fixtures import Expected
from regelproef.diff.listing import list_changes
from regelproef.diff.report import Listed
from regelproef.model.reads import Reads
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import by_number, to_json

CAME, WENT, CHANGED = "came", "went", "changed"
Key = tuple[str, str]  # kind and name, as a change is listed


@dataclass(frozen=True)
class Step:
    """How one value went, as JSON has it; `rules`: those that decide before and after, of a decision."""

    before: object
    after: object
    rules: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


@dataclass(frozen=True)
class Moved:
    """A person who came, went or changed (`how`). `causes`: none where no edit concerns the person."""

    id: str
    how: str
    facts: Mapping[str, Step]
    decisions: Mapping[str, Step]
    causes: tuple[Listed, ...]


@dataclass(frozen=True)
class Since:
    """`edits`: all that was added, removed or changed in the rulebook; None where the old one cannot be read."""

    revision: str
    moved: tuple[Moved, ...]
    same: int
    edits: tuple[Listed, ...] | None

    def count(self, how: str) -> int:
        return sum(one.how == how for one in self.moved)


def since(revision: str, before: Sequence[Expected], after: Sequence[Expected], old: Rulebook | None, new: Rulebook) -> Since:
    """In the order of now, those who went last."""
    edits = _each_once(list_changes(old, new)) if old is not None else ()
    causes = _Causes(edits, tuple(book for book in (old, new) if book is not None))
    known, now = {one.id: one for one in before}, {one.id: one for one in after}
    moved = []
    for one in after:
        if one.id not in known:
            moved.append(Moved(one.id, CAME, {}, {}, causes.of_owner(one.owner)))
            continue
        facts, decisions = _facts(known[one.id], one, old or new, new), _decisions(known[one.id], one)
        if facts or decisions:
            moved.append(Moved(one.id, CHANGED, facts, decisions, causes.of_change(one.owner, facts, decisions)))
    moved += [Moved(one.id, WENT, {}, {}, causes.of_owner(one.owner)) for one in before if one.id not in now]
    same = sum(one.id in known for one in after) - sum(one.how == CHANGED for one in moved)
    return Since(revision, tuple(moved), same, edits if old is not None else None)


def _each_once(edits: tuple[Listed, ...]) -> tuple[Listed, ...]:
    """A reading that is chosen otherwise in its file is in force otherwise too; that is one edit."""
    chosen = {(one.name, one.before, one.after) for one in edits if (one.kind, one.aspect) == ("reading", "chosen")}
    return tuple(one for one in edits if one.aspect != "in-force" or (one.name, one.before, one.after) not in chosen)


def _facts(before: Expected, after: Expected, old: Rulebook, new: Rulebook) -> dict[str, Step]:
    """Those that matter on either side, and are known on both."""
    found = {}
    earlier, later = by_number(before.facts), by_number(after.facts)
    for name in dict.fromkeys((*after.matters, *before.matters)):
        if name in old.facts and name in new.facts:
            one, other = (facts.get(name, to_json(book.facts[name].default)) for facts, book in ((earlier, old), (later, new)))
            if one != other:
                found[name] = Step(one, other)
    return found


def _decisions(before: Expected, after: Expected) -> dict[str, Step]:
    return {
        name: Step(before.decisions[name], value, (before.rules.get(name, ()), after.rules.get(name, ())))
        for name, value in after.decisions.items()
        if name in before.decisions and (before.decisions[name] != value or type(before.decisions[name]) is not type(value))
    }


class _Causes:
    """Which edits concern what."""

    def __init__(self, edits: tuple[Listed, ...], books: tuple[Rulebook, ...]) -> None:
        self.edits, self.books = edits, books

    def of_owner(self, owner: str) -> tuple[Listed, ...]:
        """Of what asked for a person: a rule by its id, else kind and name."""
        kind, colon, name = owner.partition(":")
        if not colon:
            kind, name = "rule", owner
        decisions = {book.rules[name].decision for book in self.books if kind == "rule" and name in book.rules}
        decisions |= {name} if kind == "decision" else set()
        decisions |= {reader for book in self.books if kind in {"derived", "amount", "parameter"} for reader in book.index.readers(name)}
        return self._among({(kind, name)}) or self._among(frozenset().union(*map(self._behind, decisions))) or self._world()

    def of_change(self, owner: str, facts: Mapping[str, Step], decisions: Mapping[str, Step]) -> tuple[Listed, ...]:
        """Of somebody whose facts moved, as the owner asks, or where a rule that reads them has; else of whom only decisions changed."""
        return (facts and (self.of_owner(owner) or self._among(self._readers_of(frozenset(facts))))) or self._of_decisions(decisions)

    def _of_decisions(self, changed: Mapping[str, Step]) -> tuple[Listed, ...]:
        """Of decisions that follow from one another only the first: the rules that decide and what they read, else all that stands behind."""
        first = [name for name in changed if not any(other in self._read_by(name) for other in changed if other != name)]
        deciding = frozenset(rule for name in first for rules in changed[name].rules for rule in rules)
        return self._among(self._read_in(deciding)) or self._among(frozenset().union(*map(self._behind, first))) or self._world()

    def _read_in(self, rules: frozenset[str]) -> frozenset[Key]:
        """The rules, and the derived values, amounts and readings that they name."""
        found = {("rule", rule) for rule in rules}
        for book in self.books:
            for rule in rules & book.rules.keys():
                reads = book.index.of_rule(book.rules[rule])
                found |= {(kind, name) for kind, names in _tables(reads) for name in names if kind not in {"fact", "decision"}}
        return frozenset(found)

    def _readers_of(self, facts: frozenset[str]) -> frozenset[Key]:
        """The rules that read some of these facts, also in derived values."""
        return frozenset(
            ("rule", rule.id) for book in self.books for rule in book.rules.values() if facts & book.index.of_rule(rule, chosen=False).facts
        )

    def _among(self, keys: Iterable[Key]) -> tuple[Listed, ...]:
        wanted = frozenset(keys)
        return tuple(one for one in self.edits if (one.kind, one.name) in wanted)

    def _world(self) -> tuple[Listed, ...]:
        """Edits of who can exist concern everybody."""
        return tuple(one for one in self.edits if one.kind == "world")

    def _read_by(self, decision: str) -> frozenset[str]:
        """The decisions on which one depends, on either side."""
        return frozenset().union(*(book.index.behind_decision(decision).decisions for book in self.books if decision in book.decisions))

    def _behind(self, decision: str) -> frozenset[Key]:
        """Everything on which a decision depends, on either side, under any reading."""
        found: set[Key] = set()
        for book in self.books:
            if decision in book.decisions:
                reads = book.index.behind_decision(decision, chosen=False)
                found |= {("rule", rule.id) for rule in book.rules.values() if rule.decision in reads.decisions}
                found |= {(kind, name) for kind, names in _tables(reads) for name in names}
        return frozenset(found)


def _tables(reads: Reads) -> Iterator[tuple[str, frozenset[str]]]:
    """What is read, by the kind by which a change of it is listed."""
    yield "fact", reads.facts
    yield "derived", reads.derived
    yield "amount", reads.amounts
    yield "parameter", reads.parameters
    yield "decision", reads.decisions
    yield "reading", reads.readings
