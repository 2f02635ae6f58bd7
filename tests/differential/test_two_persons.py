"""What a property may say of how a decision of one person comes out, with values of another; what has no meaning is refused with its place."""

from __future__ import annotations

import pytest

from differential.agreement import said_of
from regelproef.answer.finding import Unusable
from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check.questions import run_checks
from regelproef.language.names import usable
from regelproef.language.typed import all_of
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

TEXTS = {
    "vocabulary.yaml": """
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-01-01, 2021-12-31], default: 2020-01-01}
  x: {type: int, range: [0, 3], default: 0}
  c: {type: enum, values: [red, blue], default: red}
  h: {type: per_year_bool, range: [2018, 2020]}
derived:
  more: x + 1
decisions:
  d: {type: int}
  kind: {type: enum, values: [red, blue]}
  left: {type: int, nullable: true}
""",
    "amounts.yaml": "amounts:\n  cap: {unit: number, periods: [{until: 2020-12-31, value: 2}, {from: 2021-01-01, unknown: later}]}\n",
    "rules/r.yaml": """
rules:
  - {rule: d1, decision: d, then: more}
  - {rule: d2, decision: d, when: [c == blue], exception_to: [d1], then: 2}
  - {rule: d3, decision: d, when: [x == 3], then: 3}
  - {rule: k, decision: kind, then: c}
  - {rule: l1, decision: left, then: null}
  - {rule: l2, decision: left, when: [x < 2], exception_to: [l1], then: x}
""",
}
MEANT = (
    "concludes(b.d, a.x)",
    "concludes(b.d, a.more + b.x)",
    "concludes(a.d, b.d)",
    "concludes(b.kind, a.c)",
    "concludes(a.left, b.left) and concludes(b.left, null)",
    "a.cap is null or concludes(b.d, a.cap)",
    "a.left is not null and concludes(b.d, max(a.left, b.x))",
    "decided(a.d) and not decided(b.d)",
)
MEANINGLESS = {
    "concludes(d, a.x)": ("decision-expected", "d"),
    "concludes(b.x, 1)": ("decision-expected", "b.x"),
    "concludes(b.d + 1, 2)": ("decision-expected", "b.d + 1"),
    "concludes(b.d, x)": ("name-unknown", "x"),
    "concludes(b.d, a.c)": ("type-mismatch", "a.c"),
    "concludes(b.kind, green)": ("value-unknown", "green"),
    "concludes(b.d, null)": ("type-mismatch", "null"),
    "concludes(b.d, a.left)": ("null-outcome", "a.left"),
    "concludes(b.d, a.h)": ("type-mismatch", "a.h"),
    "decided(a.h)": ("decision-expected", "a.h"),
    "concludes(b.d)": ("argument-count", "concludes(b.d)"),
}


def book_of(line: str) -> Rulebook:
    properties = f'properties:\n  - {{property: p, text: t, persons: [a, b], then: ["{line}"]}}\n'
    return build_rulebook(parse_documents({name: text.encode() for name, text in {**TEXTS, "properties.yaml": properties}.items()}, ""))


@pytest.mark.parametrize("line", MEANT)
def test_each_part_is_evaluated_for_its_own_person(line: str) -> None:
    """Evaluator and solver say the same of every pair of whom it can be asked, and whom check shows breaks it."""
    book = book_of(line)
    asker = Bench(book, Limits()).pair(())
    expr = book.properties[0].conclusion[0].expr
    meant = all_of((*usable((expr,)), expr))
    people = [{**book.default_person(), "x": x, "c": colour} for x in range(4) for colour in ("red", "blue")]
    for first in people:
        for second in people:
            ours, theirs = said_of(asker, meant, (first, second))
            assert ours is theirs, (first, second)
    (finding,) = run_checks(book, Limits(), ("property",)).findings
    assert finding.code == "property"
    first, second = ({**book.default_person(), **facts} for facts in finding.witness.facts)  # type: ignore[union-attr]  # it has one
    assert not asker.holds(expr, (first, second))


@pytest.mark.parametrize(("line", "expected"), MEANINGLESS.items())
def test_what_has_no_meaning_is_refused(line: str, expected: tuple[str, str]) -> None:
    """With the place of the part that is meant."""
    with pytest.raises(Unusable) as error:
        book_of(line)
    (finding,) = error.value.findings
    assert (finding.message.key, finding.labels[0].span.text) == expected
