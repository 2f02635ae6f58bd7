"""A small runner of DMN-TCK test cases: the XML as plain values, and whatever a decision engine answers otherwise.

In: the text of `testCases`. Out: cases with inputs and expected results. What is no such file, by the schema of the kit, is refused: an element, an
attribute or a type that it does not know, or in another order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from xml.etree import ElementTree

SPACE = "{http://www.omg.org/spec/DMN/20160719/testcase}"
INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"
TYPES: dict[str, Callable[[str], object]] = {
    "xsd:string": str,
    "xsd:date": str,
    "xsd:boolean": lambda word: {"true": True, "false": False}[word],
    "xsd:decimal": lambda word: int(word) if Decimal(word) == int(word) else Decimal(word),
}


@dataclass(frozen=True)
class Case:
    id: str
    inputs: dict[str, object]
    results: dict[str, object]


def read_cases(text: str) -> list[Case]:
    root = ElementTree.fromstring(text)
    assert root.tag == f"{SPACE}testCases" and not root.attrib
    names = [one.tag.removeprefix(SPACE) for one in root]
    assert names[0] == "modelName" and set(names[1:]) == {"testCase"}
    return [_case(one) for one in root[1:]]


def _case(element: ElementTree.Element) -> Case:
    assert set(element.attrib) == {"id"}
    names = [one.tag.removeprefix(SPACE) for one in element]
    assert names == sorted(names, key=["description", "inputNode", "resultNode"].index)
    case = Case(element.attrib["id"], {}, {})
    for one in element:
        if one.tag == f"{SPACE}inputNode":
            assert set(one.attrib) == {"name"}
            case.inputs[one.attrib["name"]] = _value(one)
        elif one.tag == f"{SPACE}resultNode":
            assert set(one.attrib) == {"name", "type"} and one.attrib["type"] == "decision"
            (expected,) = one
            assert expected.tag == f"{SPACE}expected"
            case.results[one.attrib["name"]] = _value(expected)
    return case


def _value(holder: ElementTree.Element) -> object:
    (element,) = holder
    if element.tag == f"{SPACE}list":
        assert all(item.tag == f"{SPACE}item" for item in element)
        return [_value(item) for item in element]
    assert element.tag == f"{SPACE}value" and len(element) == 0
    if element.attrib.get(f"{INSTANCE}nil") == "true":
        assert not element.text
        return None
    return TYPES[element.attrib[f"{INSTANCE}type"]](element.text or "")


def differences(cases: list[Case], decide: Callable[[dict[str, object]], dict[str, object]]) -> list[str]:
    """What an engine answers otherwise; numbers are compared as numbers."""
    found = []
    for case in cases:
        answer = decide(case.inputs)
        for name, expected in case.results.items():
            if name not in answer or not _same(answer[name], expected):
                found.append(f"{case.id}: {name}: expected {expected!r}, found {answer.get(name)!r}")
    return found


def _same(one: object, other: object) -> bool:
    numbers = all(isinstance(value, int | float | Decimal) and not isinstance(value, bool) for value in (one, other))
    return one == other and (numbers or type(one) is type(other))
