"""Changes that somebody fills in instead of writing them: another value of a parameter or an amount, another number in a line of a rule, from a year
on.

In: a rulebook, and the words of a form. Out: what can be filled in, and the files with what was filled in, as `change` makes them. Guarantees:
nothing is guessed, and what cannot be edited safely is refused with the file and the line, as `change` refuses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regelproef.answer.finding import unusable
from regelproef.change.dated import NewValue
from regelproef.change.rules import RuleChange
from regelproef.change.texts import Texts
from regelproef.change.values import first_day, last_day, value_of
from regelproef.change.whole import with_edit
from regelproef.language.syntax import tokenize
from regelproef.language.types import Kind
from regelproef.load.folder import read_bytes, read_folder
from regelproef.model.from_documents import build_rulebook
from regelproef.model.parts import AmountDefinition, Formula
from regelproef.model.rulebook import Rulebook

Json = dict[str, object]


@dataclass(frozen=True)
class Filled:
    """A form as it was filled in. `line`: of a rule, the line as it stands; `value`: what is to stand there."""

    kind: str
    name: str
    value: str
    first: str = ""
    last: str = ""
    line: str = ""
    source: str = ""


# -- what can be filled in ------------------------------------------------------------------------------------------------------


def form_of(kind: str, name: str, book: Rulebook) -> Json | None:
    """None where no form fits, and only the text can be edited."""
    dated = bool(book.reference_date)
    if kind in {"parameter", "amount"}:
        own = book.amounts[name]
        if own.type.kind is Kind.RATE:
            return None
        known = [one.value for one in own.periods if one.value is not None]
        return {"unit": own.unit, "value": typed_value(own, known[-1]) if known else "", "dated": dated}
    rule = book.rules[name]
    lines = [one.source for one in rule.conditions if _has_number(one)]
    return {"unit": "line", "lines": lines, "value": lines[0], "dated": dated} if lines else None


def typed_value(amount: AmountDefinition, value: int | date) -> str:
    """As somebody would type it: euros with cents, a day of a year as month and day."""
    if isinstance(value, date):
        return f"{value.month:02}-{value.day:02}"
    return f"{value // 100},{value % 100:02}" if amount.unit == "cent" else str(value)


def _has_number(line: Formula) -> bool:
    return any(token.kind == "int" for token in tokenize(line.source))


# -- what was filled in ---------------------------------------------------------------------------------------------------------


def edit_of(filled: Filled, book: Rulebook) -> NewValue | RuleChange:
    """What `change` is to do.

    Raises:
        Unusable: when a word means nothing, or could mean two things.
    """
    first = first_day(filled.first) if filled.first else None
    last = last_day(filled.last) if filled.last else None
    if filled.kind == "rule":
        if filled.value == filled.line:
            raise unusable("change", "change-nothing")
        return RuleChange(filled.name, ((filled.line, filled.value),), first=first, last=last, source=filled.source)
    return NewValue(filled.name, value_of(book.amounts[filled.name], filled.value), first, last, filled.source)


def filled_in(filled: Filled, folder: Path, edited: Mapping[str, str]) -> dict[str, str]:
    """The files that this changes, as a whole.

    Raises:
        Unusable: when it cannot be made there, or the rulebook cannot be read without it.
    """
    documents = read_folder(folder, "", edited={name: words.encode() for name, words in edited.items()})
    files = {name: read_bytes(folder / name) for name in documents.files.read if (folder / name).exists()}
    book = build_rulebook(documents)
    if filled.name not in (book.rules if filled.kind == "rule" else book.amounts):
        raise unusable("change", "wb-no-piece", name=filled.name)
    after = with_edit(Texts("", files, dict(edited)), book, edit_of(filled, book))
    return {name: words for name, words in after.edited.items() if edited.get(name) != words}
