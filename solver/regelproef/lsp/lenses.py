"""What stands above a rule: for how many cases it decides, and whether its decision comes out otherwise than saved.

In: an open rulebook. Out: a line for each rule that stands in a file. Guarantees: that nobody's outcome changes is said where it is proved; as long
as that is being asked, that is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from lsprotocol.types import Range

from regelproef.answer.text import Text, text
from regelproef.diff.report import Change
from regelproef.keep.answer import Answer, State
from regelproef.keep.cases import DecidedCases
from regelproef.lsp.mentions import Kind
from regelproef.lsp.open_book import OpenBook
from regelproef.lsp.positions import range_of
from regelproef.model.rulebook import Rulebook


def lenses(opened: OpenBook, path: str) -> list[tuple[Range, Text]]:
    answer, book = opened.answer, opened.book
    if answer is None or book is None or answer.state is State.UNREADABLE:
        return []
    if opened.decided is None or opened.decided[0] is not book:
        opened.decided = book, decided_cases(book)
    counts, found = opened.decided[1], []
    for one in opened.contents(path).mentions:
        rule = book.rules.get(one.name) if one.defines and one.kind is Kind.RULE else None
        if rule is not None:
            since = _since(answer, rule.decision)
            found.append((range_of(one.span), text("lsp-lens", cases=counts[one.name], since=since)))
    return found


def decided_cases(book: Rulebook) -> Mapping[str, int]:
    """How many cases there are for whose person a rule decides."""
    decided = DecidedCases(book)
    counts: Counter[str] = Counter()
    for case in book.asked_cases:
        counts.update({rule for outcome in decided.outcomes(case, book.decisions).values() for rule in outcome.effective})
    return counts


def _since(answer: Answer, decision: str) -> Text:
    if answer.touched is None:
        return text("lsp-since-asking" if answer.state is State.ASKING else "lsp-since-unknown")
    change = next((one for one in answer.touched.decisions if one.name == decision), None)
    possible = answer.touched.world.change
    if change is None or Change.UNDECIDED in {change.change, possible} or change.undecided:
        return text("lsp-since-undecided")
    if change.change is Change.UNCHANGED and possible is Change.UNCHANGED:
        return text("lsp-since-nobody")
    return text("lsp-since-some", count=len(change.roots)) if change.roots else text("lsp-since-otherwise")
