"""Whom a switch of a reading affects: also who is blocked, who can exist no longer or only then, and what is not decided."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import z3

from regelproef.answer.asked import Answer, unknown
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Status
from regelproef.cli.main import main
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.person import explain_person
from regelproef.explain.readings import Affected, affected_by_readings
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session
from tiny import tiny, write

FACTS = """
facts:
  size: {type: int, range: [0, 9], default: 0}
  lit: {type: bool}
"""
READINGS = """
interpretations:
  - {id: Q, question: which, readings: {strict: a, mild: b}, chosen: strict, status: lean, statements: []}
"""
BLOCKS = tiny(
    vocabulary=FACTS + "decisions:\n  base: {type: int}\n  top: {type: bool}\n",
    interpretations=READINGS,
    rules="""
        rules:
          - {rule: always, decision: base, reading: {Q: strict}, then: 1}
          - {rule: mostly, decision: base, reading: {Q: mild}, when: ["size < 7"], then: 1}
          - {rule: reads, decision: top, when: ["base == 1"], then: true}
          - {rule: else, decision: top, when: ["base != 1"], then: false}
        """,
)
WORLD_FILES = {
    "vocabulary": FACTS + "derived:\n  most: {by_reading: {Q: {strict: 3 + 0, mild: 5 + 0}}}\ndecisions:\n  big: {type: bool}\n",
    "interpretations": READINGS,
    "world": """
        world:
          - {line: small-enough, holds: "size <= most", why: no larger ones are made}
          - {line: dark, holds: "size < 9 or lit", why: x}
        """,
    "rules": """
        rules:
          - {rule: large, decision: big, when: ["size >= 2"], then: true}
          - {rule: not-large, decision: big, when: ["size < 2"], then: false}
        """,
}
WORLD = tiny(**WORLD_FILES)


def affected(book: Rulebook, limits: Limits | None = None) -> Affected:
    (found,) = affected_by_readings(book, limits or Limits())
    return found


def test_who_is_blocked_is_affected() -> None:
    """A decision that waits for another one under the other reading does come out differently, and both sides are told."""
    found = affected(BLOCKS)

    assert found.decisions == ("base", "top")
    assert found.person == {"size": 7}
    assert [found.before[name].status for name in found.decisions] == [Status.VALUE, Status.VALUE]
    assert [found.after[name].status for name in found.decisions] == [Status.GAP, Status.BLOCKED]
    assert (found.vanishes, found.appears, found.is_undecided) == (None, None, False)


def test_who_can_exist_only_under_one_reading() -> None:
    """Nobody who is possible under both gets anything else, and still the switch concerns somebody: who is possible only then."""
    found = affected(WORLD)
    back = affected(WORLD.with_choice({"Q": "mild"}))

    assert (found.decisions, found.vanishes, found.appears) == ((), None, {"size": 4})
    assert (back.decisions, back.vanishes, back.appears) == ((), {"size": 4}, None)


def test_without_work_everything_is_undecided() -> None:
    """Nobody is called unaffected when nothing was asked."""
    blocks, world = affected(BLOCKS, Limits(0)), affected(WORLD, Limits(0))

    assert (blocks.decisions, blocks.undecided, blocks.person) == ((), ("base", "top"), {})
    assert (world.vanishes, world.appears, world.persons_undecided) == (None, None, True)
    assert blocks.is_undecided and world.is_undecided


@pytest.mark.parametrize("book", [BLOCKS, WORLD], ids=["blocks", "world"])
def test_any_question_may_go_unanswered(book: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told then is what is told otherwise, or is not called canonical; what is missing is undecided."""
    state = {"at": 0, "asked": 0}
    answer = Session._answer

    def answered(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        state["asked"] += 1
        return unknown("injected") if state["asked"] == state["at"] else answer(session, conditions, show=show)

    monkeypatch.setattr(Session, "_answer", answered)
    whole = affected(book)
    for place in range(1, state["asked"] + 1):
        state.update(at=place, asked=0)
        found = affected(book)
        assert found == whole or found.is_undecided or not found.canonical, place
        assert set(found.decisions) <= set(whole.decisions) <= {*found.decisions, *found.undecided}, place
        assert not found.canonical or found.person == (whole.person if found.decisions == whole.decisions else found.person), place


def test_a_person_who_cannot_exist_under_another_reading() -> None:
    """Such a person gets nothing else there: the line that stands in the way is told."""
    book = WORLD.with_choice({"Q": "mild"})
    found = explain_person(Evaluator(book), {**book.default_person(), "size": 5}, book.decisions).other_readings

    assert [(one.interpretation, one.value, one.changes, [line.name for line in one.broken]) for one in found] == [
        ("Q", "strict", (), ["small-enough"])
    ]
    assert explain_person(Evaluator(book), book.default_person(), book.decisions).other_readings == ()


def test_the_command_tells_of_that_person(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In words the line with its reason, as JSON its name."""
    folder = write(tmp_path, **{name: words.replace("chosen: strict", "chosen: mild") for name, words in WORLD_FILES.items()})

    assert main(["explain", "--spec", str(folder), "--lang", "en", "size=5"]) == 0
    assert "Q=strict, this person cannot exist: small-enough: no larger ones are made" in " ".join(capsys.readouterr().out.split())
    assert main(["explain", "--spec", str(folder), "size=5", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["other_readings"] == [{"reading": {"Q": "strict"}, "changes": {}, "impossible": ["small-enough"]}]


def test_the_report_tells_who_can_exist_only_then(tmp_path: Path) -> None:
    """A switch that changes no outcome but who is possible is not said to affect nobody; without work it is undecided, and so is the command."""
    folder = write(tmp_path / "book", **WORLD_FILES)
    words = ["report", "--spec", str(folder), "--lang", "en", "--out", str(tmp_path / "out"), "--name", "r"]

    main(words)
    told = (tmp_path / "out" / "r.md").read_text(encoding="utf-8")
    assert "Can exist only then" in told and "Nobody; this is proved" not in told
    assert main([*words, "--work", "0"]) == 3
    assert "Not decided for: who can exist" in (tmp_path / "out" / "r.md").read_text(encoding="utf-8")
