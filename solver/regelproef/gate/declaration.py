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
from regelproef.load.files import CHANGES, GUARDS
from regelproef.load.nodes import Mapping, Node, Scalar
from regelproef.model.fields import Fields, items_of
from regelproef.model.formulas import read_conditions, read_formula
from regelproef.model.from_profiles import read_names
from regelproef.model.parts import Formula, Prose
from regelproef.model.shapes import Problems, first_line

FOLDER = "changes/"
FILE_NAME = re.compile(r"\w[\w.-]{0,119}\Z")  # without its ending; it may begin with a date


@dataclass(frozen=True)
class Affects:
    """Whoever meets all lines may get another outcome for the decision."""

    decision: str
    lines: tuple[Formula, ...]
    span: Span = field(compare=False, repr=False)
    profiles: tuple[str, ...] = ()  # for which it is said; (): for all


@dataclass(frozen=True)
class Expects:
    """Whoever meets all lines gets exactly this outcome for the decision."""

    decision: str
    lines: tuple[Formula, ...]
    outcome: Formula
    span: Span = field(compare=False, repr=False)
    profiles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Extends:
    """Whoever meets all lines may become a possible person, and those of them who meet the lines of an expectation get exactly that. `first`: the
    reference date is the first day on which somebody becomes possible, where it says so."""

    lines: tuple[Formula, ...]
    expects: tuple[Expects, ...]
    span: Span = field(compare=False, repr=False)
    first: Formula | None = None


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

    def of_profile(self, name: str) -> Declaration:
        """What it says of outcomes as one profile has them."""
        affects = tuple(one for one in self.affects if not one.profiles or name in one.profiles)
        expects, extends = _of_profile(self.expects, name), tuple(replace(one, expects=_of_profile(one.expects, name)) for one in self.extends)
        return replace(self, affects=affects, expects=expects, extends=extends)


def _of_profile(expects: tuple[Expects, ...], name: str) -> tuple[Expects, ...]:
    return tuple(one for one in expects if not one.profiles or name in one.profiles)


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
        told = len(self.problems.findings)
        fields = Fields(node, CHANGES, self.problems, file)
        reason = fields.prose("reason", self.book.language)
        if fields.get("reason") is not None and reason.longest_word < 3:
            self.problems.add("shape", first_line(node), text("declaration-no-reason", file=file))
        declaration = Declaration(
            self._id(fields, file, node),
            file,
            reason,
            self._statements(fields.strings("statements")),
            self._vocabulary(fields.strings("vocabulary")),
            self._affects(fields),
            self._expects(fields),
            self._extends(fields),
            self._weakens(fields),
            first_line(node),
        )
        parts = (declaration.vocabulary, declaration.affects, declaration.expects, declaration.extends, declaration.weakens)
        if not any(parts) and len(self.problems.findings) == told:
            self.problems.add("shape", first_line(node), text("declaration-says-nothing", file=file))
        return declaration

    def _id(self, fields: Fields, file: str, node: Node) -> str:
        own, name = fields.id("id"), PurePosixPath(file).stem
        if own is None and not FILE_NAME.match(name):
            self.problems.add("shape", first_line(node), text("id-form", name=name))
        return own.value if own else name

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

    def _affects(self, fields: Fields) -> tuple[Affects, ...]:
        found = []
        for name, when, span, profiles in self._entries(fields):
            if self._known(name, (*self.book.decisions, POSSIBLE), "decision-unknown"):
                scope = self.versions.scope if name.value in self.book.decisions else self.versions.scope.undecided
                lines, _ = read_conditions(when, scope, self.problems)
                found.append(Affects(name.value, lines, span, profiles))
        return tuple(found)

    def _entries(self, fields: Fields) -> list[tuple[Scalar, tuple[Node, ...], Span, tuple[str, ...]]]:
        """Decision, lines and profiles of each entry: a mapping from decisions to lines, or a list of mappings, each of which may name several
        decisions."""
        if isinstance(fields.get("affects"), Mapping):
            return [(name, items_of(lines), name.span, ()) for name, lines in fields.entries("affects")]
        each = ((own, read_names(own, self.book.profiles)) for own in fields.each("affects"))
        return [(name, own.items("when"), own.first_line, profiles) for own, profiles in each for name in own.strings("decision")]

    def _expects(self, fields: Fields) -> tuple[Expects, ...]:
        found = []
        for own in fields.each("expects"):
            name = own.id("decision")
            if name is None or not self._known(name, self.book.decisions, "decision-unknown"):
                continue
            lines, known = read_conditions(own.items("when"), self.versions.scope, self.problems)
            type_ = self.book.decisions[name.value].type
            outcome = read_formula(own.get("then"), self.versions.scope, type_, self.problems, known=known, outcome=True)
            if outcome is not None:
                found.append(Expects(name.value, lines, outcome, own.first_line, read_names(own, self.book.profiles)))
        return tuple(found)

    def _extends(self, fields: Fields) -> tuple[Extends, ...]:
        found = []
        for own in fields.each("extends"):
            told = len(self.problems.findings)
            lines, _ = read_conditions(own.items("when"), self.versions.scope.undecided, self.problems)
            since, expects = self._since(own.get("from"), ">="), self._expects(own)
            lines = (*since, *lines)
            if not lines and len(self.problems.findings) == told:
                self.problems.add("shape", own.first_line, text("extends-whom"))
            found.append(Extends(lines, expects, own.first_line, next(iter(self._since(own.get("from"), "==") if since else ()), None)))
        return tuple(found)

    def _since(self, node: Node | None, op: str) -> tuple[Formula, ...]:
        """The reference date is this day, or later too."""
        clock = self.book.reference_date
        if not isinstance(node, Scalar):
            return ()
        if not clock:
            self.problems.add("shape", node.span, text("ex-until-clock"))
            return ()
        lines, _ = read_conditions((replace(node, value=f"{clock} {op} {node.value}"),), self.versions.scope.undecided, self.problems)
        return lines

    def _weakens(self, fields: Fields) -> tuple[Weakens, ...]:
        found = []
        for own in fields.each("weakens"):
            reason = own.prose("reason", self.book.language)
            if own.get("reason") is not None and reason.longest_word < 3:
                self.problems.add("shape", own.first_line, text("weakens-no-reason"))
            kind = next((kind for kind in GUARDS if own.get(kind) is not None), None)
            if kind is not None and own.sound:
                found.append(Weakens(kind, own.strings(kind), reason, own.first_line))
        return tuple(found)
