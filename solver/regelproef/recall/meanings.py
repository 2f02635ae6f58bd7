"""What words mean in a rulebook, as a digest: two equal ones, and every answer about the words is the same.

In: a rulebook under its chosen readings, and the names that a question uses. Out: digests, of all that `model.reads.Meaning` holds: facts,
derived values, amounts, decisions with their present rules, and the world lines; where somebody is shown, the usual lines too. An edit of what the
words do not read changes nothing here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from regelproef.language.names import Names
from regelproef.model.reads import Reads
from regelproef.model.rulebook import Rulebook
from regelproef.recall.digest import digest, of_amount, of_fact, of_rule, together

Part = TypeVar("Part")


class Parts:
    """Digests of the parts that rulebooks beside one another share, each made once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}  # by identity; each is kept, so that no other can take its identity

    def of(self, part: Part, made: Callable[[Part], bytes]) -> bytes:
        found = self._known.get(id(part))
        if found is None:
            found = self._known[id(part)] = (part, made(part))
        return found[1]


@dataclass
class Meanings:
    """Of one rulebook."""

    book: Rulebook
    parts: Parts
    _said: dict[tuple[Names, bool, bool], bytes] = field(default_factory=dict)
    _decisions: dict[str, bytes] = field(default_factory=dict)

    def of(self, names: Names, *, shown: bool, free: bool = False) -> bytes:
        """Of words that use these names. `shown`: also of who is the most usual of all who meet them; `free`: decisions may come to anything."""
        key = (names, shown, free)
        if key not in self._said:
            index = self.book.index
            reads = (index.of_names(names) if free else index.behind_names(names)) | (self._read_by_lines if shown else self._read_by_world)
            self._said[key] = self._of(reads, self._lines if shown else self._world, free=free)
        return self._said[key]

    def _of(self, reads: Reads, lines: bytes, *, free: bool) -> bytes:
        book = self.book
        decisions = map(self._type_of, book.decisions) if free else map(self._decision, sorted(reads.decisions))
        return together(
            (
                lines,
                self.facts(reads.facts),
                together(digest(name, self._definition(name)) for name in sorted(reads.derived)),
                together(self.parts.of(book.amounts[name], of_amount) for name in sorted(reads.dated)),
                together(decisions),
            )
        )

    def facts(self, among: Collection[str]) -> bytes:
        """Of some facts, in the order of the vocabulary."""
        return together(self.parts.of(fact, of_fact) for name, fact in self.book.facts.items() if name in among)

    def _definition(self, name: str) -> bytes:
        return self.parts.of(self.book.index.definition(name), digest)

    def _decision(self, name: str) -> bytes:
        if name not in self._decisions:
            rules = (self.parts.of(rule, of_rule) for rule in self.book.present_rules(name))
            self._decisions[name] = together((self._type_of(name), *rules))
        return self._decisions[name]

    def _type_of(self, decision: str) -> bytes:
        return self.parts.of(self.book.decisions[decision], lambda one: digest("decision", one.name, one.type))

    @cached_property
    def _read_by_world(self) -> Reads:
        return self.book.index.of(*(line.holds for line in self.book.world))

    @cached_property
    def _read_by_lines(self) -> Reads:
        return self._read_by_world | self.book.index.of(*(line.holds for line in self.book.usual))

    @cached_property
    def _world(self) -> bytes:
        return digest(self.book.reference_date, tuple(line.holds.expr for line in self.book.world))

    @cached_property
    def _lines(self) -> bytes:
        return digest(self._world, tuple(line.holds.expr for line in self.book.usual))
