"""Whatever the bytes of a rulebook, loading it ends in a rulebook or in `Unusable`, soon."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from regelproef.answer.finding import Unusable
from regelproef.load.folder import parse_documents, read_folder
from regelproef.model.from_documents import build_rulebook, load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.words.say import say

TESTS = Path(__file__).parents[1]
PARKING = TESTS / "rulebooks" / "parking"
TEXTS = {path.relative_to(PARKING).as_posix(): path.read_bytes() for path in sorted(PARKING.rglob("*.yaml"))}
SCRAPS = [
    "",
    "null",
    "[]",
    "{}",
    "- ",
    ": ",
    "&a ",
    "*a",
    "!!int ",
    "<<: ",
    "\t",
    "'",
    '"',
    "\x00",
    "\ufeff",
    "0o17",
    "1e9",
    "~",
    "---\n",
    "{[",
    "not ",
    "((((",
    "9" * 30,
]


def attempt(texts: dict[str, bytes]) -> Rulebook | None:
    """The rulebook, or None when it cannot be used; every message can be said."""
    try:
        return build_rulebook(parse_documents(texts, "book"))
    except Unusable as error:
        assert error.findings
        for finding in error.findings:
            for language in ("en", "nl", "fr"):
                assert say(language, finding.message)
            for label in finding.labels:
                assert label.span.line >= 1 and label.span.width >= 1 and label.span.line_text is not None
        return None


@given(st.sampled_from(sorted(TEXTS)), st.binary(max_size=200))
def test_arbitrary_bytes(name: str, data: bytes) -> None:
    """One file of a rulebook holds anything at all."""
    attempt({**TEXTS, name: data})


@given(st.sampled_from(sorted(TEXTS)), st.integers(0, 4000), st.integers(0, 40), st.sampled_from(SCRAPS))
def test_a_stretch_replaced(name: str, start: int, length: int, scrap: str) -> None:
    """A stretch of one file is replaced by something else."""
    data = TEXTS[name]
    start = min(start, len(data))
    attempt({**TEXTS, name: data[:start] + scrap.encode() + data[start + length :]})


@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_a_value_of_another_shape(name: str, data: st.DataObject) -> None:
    """Somewhere in the tree stands a value that does not belong there."""
    tree = yaml.safe_load(TEXTS[name])
    place = data.draw(st.sampled_from(places(tree)))
    wrong = data.draw(st.sampled_from([None, [], {}, "", "x", -1, 10**20, 1.5, True, [[]], [{}], {"x": {}}, {"x": []}, "1 +", "2025-02-30"]))
    attempt({**TEXTS, name: yaml.safe_dump(replaced(tree, place, wrong), sort_keys=False).encode()})


def places(tree: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """Every way from the root to a value."""
    found = [path]
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in items:
        found.extend(places(value, (*path, key)))
    return found


def replaced(tree: object, path: tuple[object, ...], value: object) -> object:
    if not path:
        return value
    key, *rest = path
    if isinstance(tree, dict):
        return {own: replaced(old, tuple(rest), value) if own == key else old for own, old in tree.items()}
    assert isinstance(tree, list)
    return [replaced(old, tuple(rest), value) if index == key else old for index, old in enumerate(tree)]


BOMBS = {
    "aliases": "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + "".join(f"{n}{n}: &{n} [{','.join(['*' + p] * 10)}]\n" for p, n in zip("abcdefgh", "bcdefghi", strict=True)),
    "deep sequences": "[" * 100_000,
    "deep mappings": "{a: " * 50_000,
    "deep indentation": "".join("  " * depth + "- \n" for depth in range(300)),
    "deep expression": "rules:\n  - {rule: r, decision: permit, when: ['" + "(" * 1_900 + "'], then: granted}\n",
    "deep negation": "rules:\n  - {rule: r, decision: permit, when: ['" + "not " * 900 + "disabled_card'], then: granted}\n",
    "long number": "rules:\n  - {rule: r, decision: fee_cent, then: '" + "9" * 3_900 + "'}\n",
    "many minus signs": "rules:\n  - {rule: r, decision: fee_cent, then: '" + "-" * 3_000 + "1'}\n",
    "long word": "x" * 1_500_000,
    "many keys": "{" + ",".join(f"k{n}: 1" for n in range(50_000)) + "}",
}


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_bombs_are_refused_soon(name: str) -> None:
    """What would exhaust memory, stack or patience is refused within seconds."""
    started = time.perf_counter()
    assert attempt({**TEXTS, "rules/bomb.yaml": BOMBS[name].encode()}) is None
    assert time.perf_counter() - started < 10


def test_numbers_multiplied_without_end() -> None:
    """A chain of derived values whose bounds grow is refused before it is too wide to encode."""
    lines = ["  v0: {value: cars * 1000000000}"] + [f"  v{n}: {{value: v{n - 1} * 1000000000}}" for n in range(1, 50)]
    vocabulary = TEXTS["vocabulary.yaml"].decode().replace("derived:\n", "derived:\n" + "\n".join(lines) + "\n")
    assert attempt({**TEXTS, "vocabulary.yaml": vocabulary.encode()}) is None


def test_links_and_devices_are_not_read(tmp_path: Path) -> None:
    """A rulebook cannot point outside itself, and a pipe does not hang the loader."""
    for name, data in TEXTS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    assert load_rulebook(tmp_path)
    (tmp_path / "rules" / "link.yaml").symlink_to(PARKING / "rules" / "permit.yaml")
    with pytest.raises(Unusable):
        read_folder(tmp_path)
    (tmp_path / "rules" / "link.yaml").unlink()
    os.mkfifo(tmp_path / "rules" / "pipe.yaml")
    with pytest.raises(Unusable):
        read_folder(tmp_path)
