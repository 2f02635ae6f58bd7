"""Test persons as a test file of OpenFisca, for whoever writes the rules as a country package.

In: a rulebook and rows. Out: one YAML text, which `openfisca test` runs: a test for each person, on the reference date, with a variable for each fact
and decision, by their names. Facts and decisions are given for that day, a history for each of its years. OpenFisca knows no null: what may be null
has a variable beside it, `…_is_null`, and the value itself is only expected where there is one. Every word is quoted, so that none is taken for a
number or a truth value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.generate.row import Row
from regelproef.model.rulebook import Rulebook

ALWAYS = "ETERNITY"
IS_NULL = "_is_null"
ESCAPED = {'"': '\\"', "\\": "\\\\"}


def tests(book: Rulebook, rows: Sequence[Row]) -> str:
    """The whole file."""
    return "".join("\n".join(_test(book, one)) + "\n" for one in rows)


def null_names(book: Rulebook) -> dict[str, str]:
    """For each decision that may be null, the variable that says so: no fact or decision has its name."""
    found: dict[str, str] = {}
    for name, decision in book.decisions.items():
        if decision.type.nullable:
            variable = name + IS_NULL
            while variable in book.facts or variable in book.decisions or variable in found.values():
                variable += "_"
            found[name] = variable
    return found


def _test(book: Rulebook, row: Row) -> Iterator[str]:
    day = row.facts.get(book.reference_date)
    yield f"- name: {quoted(row.id)}"
    yield f"  description: {quoted(row.why.get(book.language, ''))}"
    yield f"  period: {quoted(day.isoformat() if isinstance(day, date) else ALWAYS)}"
    yield "  absolute_error_margin: 0"
    yield "  input:"
    for name, value in row.facts.items():
        if isinstance(value, frozenset):
            if value:
                years = ", ".join(f'"{year:04}": true' for year in sorted(value))
                yield f"    {quoted(name)}: {{{years}}}"
        else:
            yield f"    {quoted(name)}: {_value(value)}"
    yield "  output:"
    names = null_names(book)
    for name, value in row.decisions.items():
        if name in names:
            yield f"    {quoted(names[name])}: {_value(value is None)}"
        if value is not None:
            yield f"    {quoted(name)}: {_value(value)}"


def _value(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return quoted(value.isoformat() if isinstance(value, date) else str(value))


def quoted(words: str) -> str:
    """A double-quoted scalar of YAML, in ASCII: OpenFisca reads files in the encoding of the machine."""
    return '"' + "".join(_letter(letter) for letter in words) + '"'


def _letter(letter: str) -> str:
    if letter in ESCAPED:
        return ESCAPED[letter]
    if " " <= letter <= "~":
        return letter
    return f"\\u{ord(letter):04x}" if ord(letter) <= 0xFFFF else f"\\U{ord(letter):08x}"
