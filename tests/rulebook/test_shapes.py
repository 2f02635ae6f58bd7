"""Reader and published schemas refuse the same shapes, in files that chance changed in one place; what differs stands here by name."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from effort import in_proportion
from regelproef.answer.finding import Finding, Unusable
from regelproef.answer.limits import Limits
from regelproef.answer.place import SourceFile
from regelproef.ask.versions import Versions
from regelproef.gate.declaration import read_declarations
from regelproef.load.folder import Documents, parse_documents
from regelproef.load.yaml_text import parse_yaml
from regelproef.model.from_documents import build_rulebook
from rulebook.schemas import PARKING, VSB, kind_of, plain, texts_of, validators

VALIDATORS = validators()
MORE = {
    "labels.yaml": """
facts: {zone: {en: zone, nl: zone}, cars: cars}
values: {zone: {ring: the ring}}
groups: [{id: one, label: first, facts: [zone, cars]}]
decision_groups: [{label: all, decisions: permit}]
""",
    "accepted.yaml": "accepted:\n  - {id: 'case:default:permit', reason: known, until: 2026-06-30}\n",
    "changes/third-car.yaml": """
id: third-car
reason: {en: the council allows a third car}
statements: [P-3]
vocabulary: cars
affects: {permit: [cars == 3], fee_cent: permit != before.permit}
expects:
  - {decision: permit, when: [cars == 3], then: granted}
extends:
  - {from: 2025-01-01, when: [cars == 6], expects: [{decision: permit, then: refused}]}
weakens: [{case: default, reason: why}]
""",
    "changes/listed.yaml": "reason: why\naffects: [{decision: permit, when: cars == 3}, {decision: fee_cent}]\n",
}
WRONG = [
    None,
    [],
    {},
    "",
    "x",
    -1,
    10**13,
    1.5,
    True,
    [[]],
    [{}],
    {"x": {}},
    ["x"],
    {"x": []},
    "2025-02-28",
    "2025-13-01",
    "a b",
    "no",
    "1 +",
    [None],
]
SHAPE = {"expr-shape", "type-unknown", "fate-unknown"}  # mistakes of shape that are told under another code than `shape`

CONTENT = "is a question of what it says, or of another file"
REMAINING = {  # sentences of the reader about what a schema cannot see, and why
    "rule-decision": "the file or the rule names the decision",
    "interpretation-empty": CONTENT,
    "reading-missing": CONTENT,
    "reading-twice": CONTENT,
    "gives-way-no-switch": CONTENT,
    "reference-date-missing": CONTENT,
    "declaration-no-reason": "a reason of white space is none",
    "weakens-no-reason": "a reason of white space is none",
    "accepted-no-reason": "a reason of white space is none",
    "declaration-says-nothing": "empty entries say nothing",
    "extends-whom": "an empty list of lines says nobody",
}
ONLY_WRITTEN = {  # what YAML made of it fits, what is written does not: a file, and the sentence of the reader
    "a word that YAML takes for a truth value": ("world", "world: [{line: x, holds: yes, why: y}]", "yaml-boolean"),
    "a truth value in another way": ("vocabulary", "facts: {f: {type: bool, fixed: True}}\ndecisions: {d: {type: bool}}", "shape-bool"),
    "a number that YAML reads in another base": ("world", "world: [{line: x, holds: 010, why: y}]", "yaml-number"),
    "a whole number with a fraction": ("amounts", "amounts: {a: {unit: cent, periods: [{value: 1.0}]}}", "shape-int"),
    "a day that no calendar has": ("accepted", "accepted: [{id: x, reason: y, until: 2025-02-30}]", "date-impossible"),
    "a sign beyond ASCII in an id": ("world", "world: [{line: a–b, holds: cars > 1, why: y}]", "id-form"),
    "a sign beyond ASCII in a name": ("vocabulary", "facts: {a–b: {type: bool}}\ndecisions: {d: {type: bool}}", "name-form"),
    "a letter in an unusual way": ("world", "world: [{line: cafe\u0301, holds: cars > 1, why: y}]", "letter-composed"),
}


@cache
def book(name: str) -> tuple[dict[str, str], Documents]:
    texts = texts_of(VSB) if name == "vsb" else {**texts_of(PARKING), **MORE}
    return texts, parse_documents({path: content.encode() for path, content in texts.items()}, "book")


@cache
def versions() -> Versions:
    both = build_rulebook(book("parking")[1])
    return Versions(both, both, Limits())


def told(name: str, path: str, content: str) -> tuple[Finding, ...]:
    """What the reader says of the rulebook, or of the declaration, with this file instead."""
    documents = book(name)[1]
    try:
        node = parse_yaml(SourceFile(path, content))
        if kind_of(path) == "changes":
            read_declarations([(path, node)], versions())
        else:
            build_rulebook(Documents(documents.root, {**documents.nodes, path: node}, "", documents.files))
    except Unusable as error:
        return error.findings
    return ()


def is_of_shape(finding: Finding) -> bool:
    return (finding.code == "shape" or finding.message.key in SHAPE) and finding.message.key not in REMAINING


# -- one change ---------------------------------------------------------------------------------------------------------------


def places(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every way from the root to a value."""
    yield path
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield from places(value, (*path, key))


def at(tree: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        tree = tree[key]
    return tree


def changed(tree: Any, path: tuple[Any, ...], change: Callable[[Any], Any]) -> Any:
    """The tree with another value at one place; none at all where `change` gives `changed`."""
    if not path:
        return change(tree)
    key, *rest = path
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
    new = [(own, changed(value, tuple(rest), change) if own == key else value) for own, value in pairs]
    kept = [(own, value) for own, value in new if value is not changed]
    return dict(kept) if isinstance(tree, dict) else [value for _, value in kept]


def one_change(tree: Any, rng: random.Random) -> Any:
    """Drop something, add a key, misspell one, or put a value of another kind, nested, emptied, alone, or from elsewhere in the file."""
    ways = list(places(tree))
    path = rng.choice(ways)
    value, elsewhere = at(tree, path), at(tree, rng.choice(ways))
    key = rng.choice(list(value)) if isinstance(value, dict) and value else ""
    return changed(
        tree,
        path,
        rng.choice(
            [
                lambda own: changed if path else own,
                lambda own: (
                    {**own, "extra": rng.choice(WRONG)} if isinstance(own, dict) else [*own, rng.choice(WRONG)] if isinstance(own, list) else own
                ),
                lambda own: {f"{name}s" if name == key else name: one for name, one in own.items()} if isinstance(own, dict) else own,
                lambda own: [own],
                lambda own: {"x": own},
                lambda own: own[0] if isinstance(own, list) and own else own,
                lambda own: elsewhere,
                lambda own: rng.choice(WRONG),
                lambda own: rng.choice(WRONG),
                lambda own: rng.choice(WRONG),
            ]
        ),
    )


def compared(name: str, path: str, seed: int) -> tuple[bool, bool]:
    """Whether the schema and the reader refuse the shape of a file that was changed in one place."""
    tree = one_change(plain(book(name)[0][path]), random.Random(f"{name} {path} {seed}"))
    content = json.dumps(tree, ensure_ascii=False)
    errors = [error.message for error in VALIDATORS[kind_of(path)].iter_errors(json.loads(content))]
    findings = told(name, path, content)
    of_shape = [finding.message for finding in findings if is_of_shape(finding)]
    assert not errors or findings, ("only the schema refuses this", errors, content)
    assert not of_shape or errors, ("only the reader refuses this", of_shape, content)
    return bool(errors), bool(of_shape)


@pytest.mark.parametrize(("name", "changes"), [("parking", 60), ("vsb", 2)])
def test_reader_and_schema_refuse_the_same_shapes(name: str, changes: int) -> None:
    """Whatever the schema refuses the reader refuses too, and a mistake of shape that the reader tells the schema refuses; both happen often."""
    counts = Counter(compared(name, path, seed) for path in book(name)[0] for seed in range(in_proportion(changes)))
    least = sum(counts.values()) // 10
    assert sum(count for (schema, _), count in counts.items() if schema) > 3 * least
    assert sum(count for (_, reader), count in counts.items() if reader) > 3 * least
    assert counts[False, False] > least


@pytest.mark.parametrize("difference", ONLY_WRITTEN)
def test_what_only_the_reader_sees(difference: str) -> None:
    """A schema sees what YAML made of a word; the reader what is written, and that with its reason."""
    kind, content, key = ONLY_WRITTEN[difference]
    assert list(VALIDATORS[kind].iter_errors(plain(content))) == []
    assert key in {finding.message.key for finding in told("parking", f"{kind}.yaml", content)}


def test_an_empty_file_is_none() -> None:
    """The one thing that the reader takes and a schema does not."""
    assert list(VALIDATORS["world"].iter_errors(plain("# nothing yet\n")))
    assert told("parking", "world.yaml", "# nothing yet\n") == ()
