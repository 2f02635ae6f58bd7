"""Cases whose outcome a change moves.

In: a rulebook before and after, and the texts. Out: which expectations were met and are no longer, with what the new rules give; and the texts with
that in their place. A case of a day before the change keeps what it expects: nothing moves for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from regelproef.answer.outcome import Outcome, Value
from regelproef.answer.place import Span
from regelproef.ask.bench import complete
from regelproef.change.texts import Texts, line, node_at, put
from regelproef.change.wording import is_value
from regelproef.check.cases import is_as_expected
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.printer import show_constant
from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.load import nodes
from regelproef.model.parts import Case
from regelproef.model.rulebook import Rulebook, under_readings
from regelproef.words.numerals import mentions


@dataclass(frozen=True)
class Moved:
    """One outcome that a case expects, and what its person gets from now on; `found` is no value where the new rules give none."""

    case: str
    decision: str
    expected: str
    found: Outcome
    span: Span


@dataclass(frozen=True)
class Stale:
    """A reason of such a case that still names what was. `place`: file and line; `words`: as it names it."""

    case: str
    place: str
    words: str


def moved_cases(old: Rulebook, new: Rulebook) -> tuple[Moved, ...]:
    """Expectations that the old rules met and the new ones do not."""
    before = {(one.case, one.decision) for one in _unmet(old)}
    return tuple(one for one in _unmet(new) if (one.case, one.decision) not in before)


def _unmet(book: Rulebook) -> Iterable[Moved]:
    evaluators: dict[tuple[tuple[str, str], ...], Evaluator] = {}
    for case in book.cases:
        evaluator = evaluators.setdefault(case.under, Evaluator(under_readings(book, dict(case.under))))
        person = complete(book, case.person)
        if not evaluator.impossible(person):
            yield from _of(case, evaluator.decide(person, [name for name, _ in case.expect]))


def _of(case: Case, decided: dict[str, Outcome]) -> Iterable[Moved]:
    for name, expected in case.expect:
        if not is_as_expected(decided[name], expected.expr):
            yield Moved(case.name, name, expected.source, decided[name], expected.span)


def with_cases(texts: Texts, moved: Iterable[Moved]) -> Texts:
    """The texts in which these cases expect what the new rules give, where that is a value."""
    wanted: dict[str, dict[str, Value]] = {}
    for one in moved:
        if one.found.ok and not isinstance(one.found.value, frozenset):
            wanted.setdefault(one.case, {})[one.decision] = one.found.value
    file = "cases.yaml"
    listed = node_at(texts.root(file), "cases")
    places = {_name(one): place for place, one in enumerate(listed.items if isinstance(listed, nodes.Sequence) else ())}
    for case, values in wanted.items():
        for decision, value in values.items():
            path = ("cases", places[case], "expect", decision)
            node = node_at(texts.root(file), *path)
            if node is not None:
                texts = texts.with_edits(file, [put(node, line(show_constant(value)))], path)  # type: ignore[arg-type]  # a decision has no history
    return texts


def stale_reasons(texts: Texts, book: Rulebook, moved: Iterable[Moved], was: int | date | None, *, in_cents: bool) -> Iterator[Stale]:
    """Reasons of these cases that name what their person got, or `was`: what the amount or parameter was."""
    file, cases = "cases.yaml", {case.name: (place, case) for place, case in enumerate(book.cases)}
    for name, found in groupby(moved, key=lambda one: one.case):
        place, case = cases[name]
        numbers = [(was, in_cents)] if was is not None else []
        numbers += [
            (value, book.decisions[one.decision].type.kind is Kind.MONEY) for one in found if (value := _number(case, one.decision)) is not None
        ]
        named = [one for language, words in case.why.entries for one in mentions(words, language)]
        said = dict.fromkeys(one.words for one in named if any(is_value(one, value, in_cents=money) for value, money in numbers))
        node = node_at(texts.root(file), "cases", place, "why")
        if said and node is not None:
            yield Stale(name, f"{texts.shown}/{file}:{node.span.line}", ", ".join(said))


def _number(case: Case, decision: str) -> int | None:
    """What a case expects, where it is a number."""
    expected = dict(case.expect)[decision].expr
    value = expected.value if isinstance(expected, Const) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _name(node: nodes.Node) -> str:
    name = node.get("case") if isinstance(node, nodes.Mapping) else None
    return name.value if isinstance(name, nodes.Scalar) else ""
