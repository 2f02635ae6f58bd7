"""Test persons as a test of the DMN Technology Compatibility Kit, for whoever models the rules in DMN.

In: a rulebook and rows. Out: one XML text of `testCases`: an input node for each fact, a result node for each decision, by their names. Guarantees:
every character is one that XML may hold; a value has the type of XML Schema that the kit's runners read: a day is `xsd:date`, a number and an amount
in cents `xsd:decimal`, a history the list of its years, and no value is nil.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from regelproef.answer.outcome import Value
from regelproef.generate.row import Row
from regelproef.model.rulebook import Rulebook

NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <modelName>rules.dmn</modelName>
"""


def test_cases(book: Rulebook, rows: Sequence[Row]) -> str:
    """The whole file; `modelName` is the name that your model has beside it."""
    return HEAD + "".join(_case(book, one) for one in rows) + "</testCases>\n"


def _case(book: Rulebook, row: Row) -> str:
    lines = [f"  <testCase id={_attribute(row.id)}>", f"    <description>{_text(row.why.get(book.language, ''))}</description>"]
    lines += [f"    <inputNode name={_attribute(name)}>{_value(value)}</inputNode>" for name, value in row.facts.items()]
    lines += [
        f'    <resultNode name={_attribute(name)} type="decision"><expected>{_value(value)}</expected></resultNode>'
        for name, value in row.decisions.items()
    ]
    return "\n".join([*lines, "  </testCase>\n"])


def _value(value: Value) -> str:
    if value is None:
        return '<value xsi:nil="true"/>'
    if isinstance(value, frozenset):
        return f"<list>{''.join(f'<item>{_value(year)}</item>' for year in sorted(value))}</list>"
    if isinstance(value, bool):
        return f'<value xsi:type="xsd:boolean">{str(value).lower()}</value>'
    if isinstance(value, int):
        return f'<value xsi:type="xsd:decimal">{value}</value>'
    if isinstance(value, date):
        return f'<value xsi:type="xsd:date">{value.isoformat()}</value>'
    return f'<value xsi:type="xsd:string">{_text(value)}</value>'


def _text(words: str) -> str:
    return escape(_allowed(words))


def _attribute(words: str) -> str:
    return quoteattr(_allowed(words))


def _allowed(words: str) -> str:
    """The characters that XML 1.0 may hold, in any form; others become a mark of replacement."""
    return NO_XML.sub("\ufffd", words)
