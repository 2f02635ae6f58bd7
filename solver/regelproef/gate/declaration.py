"""The files of changes/ to declarations: whom an edit may change, and who gets what.

In: nodes of one file, and two versions, both of which an expression may name. Out: `Declaration`, or problems with file, line and column.
A line that reads a decision holds only for persons for whom that decision has a value, so that no declaration covers a gap or conflict by accident.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from regelproef.answer.place import Span
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.ask.versions import Versions
from regelproef.diff.report import POSSIBLE
from regelproef.gate.guards import KINDS
from regelproef.load.nodes import Mapping, Node, Scalar
from regelproef.model.fields import Fields, Problems, first_line, read_date, read_entries, read_items, read_scalars, valid_id
from regelproef.model.formulas import read_conditions, read_formula
from regelproef.model.parts import Formula, Prose

FOLDER = "changes/"
KEYS = ("id", "reason", "statements", "vocabulary", "affects", "expects", "extends", "weakens")
MAX_ENTRIES = 200
FILE_NAME = re.compile(r"\w[\w.-]{0,119}\Z")  # without its ending; it may begin with a date


@dataclass(frozen=True)
class Affects:
    """Whoever meets all lines may get another outcome for the decision."""

    decision: str
    lines: tuple[Formula, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Expects:
    """Whoever meets all lines gets exactly this outcome for the decision."""

    decision: str
    lines: tuple[Formula, ...]
    outcome: Formula
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Extends:
    """Whoever meets all lines may become a possible person, and those of them who meet the lines of an expectation get exactly that."""

    lines: tuple[Formula, ...]
    expects: tuple[Expects, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Weakens:
    """What guards the outcomes, or is said of them, may say less than at the base, or something else."""

    kind: str
    names: tuple[Scalar, ...]
    reason: Prose
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Declaration:
    """The declared intent of one edit. `vocabulary`: facts and decisions that it adds, removes or redefines."""

    id: str
    file: str
    reason: Prose
    statements: tuple[str, ...]
    vocabulary: tuple[Scalar, ...]
    affects: tuple[Affects, ...]
    expects: tuple[Expects, ...]
    extends: tuple[Extends, ...]
    weakens: tuple[Weakens, ...]
    span: Span = field(compare=False, repr=False)


def read_declarations(files: Iterable[tuple[str, Node | None]], versions: Versions) -> tuple[Declaration, ...]:
    """The declarations in these files, in order.

    Raises:
        Unusable: with every mistake.
    """
    problems = Problems()
    reader = _Reader(versions, problems)
    found: dict[str, Declaration] = {}
    for file, node in files:
        declaration = reader.read(file, node)
        if declaration is None:
            continue
        if declaration.id in found:
            problems.add("name", declaration.span, text("name-taken", name=declaration.id))
        found[declaration.id] = declaration
    problems.raise_if_any()
    return tuple(found.values())


class _Reader:
    """Reads one file after another."""

    def __init__(self, versions: Versions, problems: Problems) -> None:
        self.versions, self.problems = versions, problems
        self.book = versions.new

    def read(self, file: str, node: Node | None) -> Declaration | None:
        if not isinstance(node, Mapping):
            self.problems.add("shape", node.span if node else None, text("declaration-empty", file=file))
            return None
        fields = Fields(node, KEYS, self.problems, file)
        fields.require("reason")
        reason = fields.prose("reason", self.book.language)
        if fields.get("reason") is not None and not any(words.strip() for _, words in reason.entries):
            self.problems.add("shape", first_line(node), text("declaration-no-reason", file=file))
        declaration = Declaration(
            self._id(fields, file, node),
            file,
            reason,
            self._statements(fields.strings("statements")),
            self._vocabulary(fields.strings("vocabulary")),
            self._affects(fields.get("affects")),
            self._expects(fields.get("expects")),
            self._extends(fields.get("extends")),
            self._weakens(fields.get("weakens")),
            first_line(node),
        )
        if not any((declaration.vocabulary, declaration.affects, declaration.expects, declaration.extends, declaration.weakens)):
            self.problems.add("shape", first_line(node), text("declaration-says-nothing", file=file))
        return declaration

    def _id(self, fields: Fields, file: str, node: Node) -> str:
        own = fields.get("id")
        if isinstance(own, Scalar):
            valid_id(own, self.problems)
            return own.value
        name = PurePosixPath(file).stem
        if own is not None or not FILE_NAME.match(name):
            self.problems.add("shape", first_line(own or node), text("id-form", name=name))
        return name

    def _statements(self, scalars: tuple[Scalar, ...]) -> tuple[str, ...]:
        known = self.book.statements
        for one in scalars:
            if known and one.value not in known:
                self.problems.add("name", one.span, text("declaration-statement", name=one.value), did_you_mean(one.value, known))
        return tuple(one.value for one in scalars)

    def _vocabulary(self, scalars: tuple[Scalar, ...]) -> tuple[Scalar, ...]:
        sides = (self.versions.new, self.versions.old)
        known = {name for book in sides for name in (*book.facts, *book.decisions)}
        for one in scalars:
            self._known(one, known, "declaration-vocabulary")
        return scalars

    def _known(self, one: Scalar, known: Iterable[str], key: str) -> bool:
        names = sorted(known)
        if one.value in names:
            return True
        self.problems.add("name", one.span, text(key, name=one.value), did_you_mean(one.value, names))
        return False

    # -- affects and expects --------------------------------------------------------------------------------------------------

    def _affects(self, node: Node | None) -> tuple[Affects, ...]:
        found = []
        for name, when, span in self._entries(node, "affects"):
            if self._known(name, (*self.book.decisions, POSSIBLE), "decision-unknown"):
                scope = self.versions.scope if name.value in self.book.decisions else self.versions.scope.undecided
                lines, _ = read_conditions(read_scalars(when, self.problems, "when"), scope, self.problems)
                found.append(Affects(name.value, lines, span))
        return tuple(found)

    def _entries(self, node: Node | None, what: str) -> list[tuple[Scalar, Node | None, Span]]:
        """Decision and lines of each entry: a mapping from decisions to lines, or a list of mappings."""
        if isinstance(node, Mapping):
            return [(key, value, key.span) for key, value in read_entries(node, self.problems, what)]
        found: list[tuple[Scalar, Node | None, Span]] = []
        for item in self._bounded(node, what):
            own = Fields(item, ("decision", "when"), self.problems, what)
            name = own.require("decision")
            if isinstance(name, Scalar):
                found.append((name, own.get("when"), first_line(item)))
            elif name is not None:
                self.problems.add("shape", first_line(name), text("shape-string"))
        return found

    def _expects(self, node: Node | None) -> tuple[Expects, ...]:
        found = []
        for item in self._bounded(node, "expects"):
            own = Fields(item, ("decision", "when", "then"), self.problems, "expects")
            name, then = own.require("decision"), own.require("then")
            if not isinstance(name, Scalar) or not self._known(name, self.book.decisions, "decision-unknown"):
                continue
            lines, known = read_conditions(own.strings("when"), self.versions.scope, self.problems)
            outcome = read_formula(then, self.versions.scope, self.book.decisions[name.value].type, self.problems, known=known, outcome=True)
            if outcome is not None:
                found.append(Expects(name.value, lines, outcome, first_line(item)))
        return tuple(found)

    def _extends(self, node: Node | None) -> tuple[Extends, ...]:
        found = []
        for item in self._bounded(node, "extends"):
            own = Fields(item, ("from", "when", "expects"), self.problems, "extends")
            day = own.get("from")
            lines, _ = read_conditions(own.strings("when"), self.versions.scope.undecided, self.problems)
            if day is not None:
                lines = (*self._since(day), *lines)
            expects = self._expects(own.require("expects"))
            if not lines:
                self.problems.add("shape", first_line(item), text("extends-whom"))
            elif not expects:
                self.problems.add("shape", first_line(item), text("extends-nothing"))
            else:
                found.append(Extends(lines, expects, first_line(item)))
        return tuple(found)

    def _since(self, node: Node) -> tuple[Formula, ...]:
        """The reference date is this day or later."""
        clock, day = self.book.reference_date, read_date(node, self.problems)
        if day is None or not isinstance(node, Scalar):
            return ()
        if not clock:
            self.problems.add("shape", node.span, text("ex-until-clock"))
            return ()
        lines, _ = read_conditions((replace(node, value=f"{clock} >= {day.isoformat()}"),), self.versions.scope.undecided, self.problems)
        return lines

    def _weakens(self, node: Node | None) -> tuple[Weakens, ...]:
        found = []
        for item in self._bounded(node, "weakens"):
            own = Fields(item, (*KINDS, "reason"), self.problems, "weakens")
            kinds = [kind for kind in KINDS if own.get(kind) is not None]
            own.require("reason")
            reason = own.prose("reason", self.book.language)
            if own.get("reason") is not None and not any(words.strip() for _, words in reason.entries):
                self.problems.add("shape", first_line(item), text("weakens-no-reason"))
            if len(kinds) != 1:
                self.problems.add("shape", first_line(item), text("weakens-kind", kinds=", ".join(KINDS)))
                continue
            found.append(Weakens(kinds[0], own.strings(kinds[0]), reason, first_line(item)))
        return tuple(found)

    def _bounded(self, node: Node | None, what: str) -> tuple[Node, ...]:
        items = read_items(node, self.problems, what)
        if node is not None and len(items) > MAX_ENTRIES:
            self.problems.add("shape", first_line(node), text("declaration-too-long", what=what, limit=MAX_ENTRIES))
        return items[:MAX_ENTRIES]
