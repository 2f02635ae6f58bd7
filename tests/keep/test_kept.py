"""A rulebook that is kept says of each edit what the command line says of the same texts, and nothing of a question that was cut short."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

import pytest

import regelproef
from regelproef.answer.limits import Limits
from regelproef.check.questions import checked
from regelproef.keep.answer import Answer, State
from regelproef.keep.kept import Kept
from tiny import write

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
RULES = "rules/permit.yaml"
EDITS = (
    ("cars > 2", "cars > 3"),
    (">= 18", ">= 17"),
    ("then: refused\n    source: [P-3]", "then: granted\n    source: [P-3]"),
    ("    exception_to: [centre-granted]\n    when: [cars > 2]", "    when: [cars > 2]"),
    ("zone in {centre, ring}", "zone in {centre}"),
    ("valid: {from: 2022-01-01}", "valid: {from: 2023-01-01}"),
    ("cars >= 1", "carz >= 1"),
    ("rules:", "rules: ["),
)


def texts(folder: Path = PARKING) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PARKING, tmp_path / "parking"))


@pytest.mark.parametrize("seed", range(4))
def test_the_last_answer_is_that_of_check_and_diff(seed: int, folder: Path, tmp_path: Path) -> None:
    """Random edits, one after another, of one rulebook that is kept all the while."""
    chance, kept = random.Random(seed), regelproef.keep(folder)
    saved, words = regelproef.load(folder), texts()[RULES]
    other = Path(shutil.copytree(folder, tmp_path / "other" / "parking"))
    for before, after in chance.sample(EDITS, 3):
        words = words.replace(before, after) if chance.random() < 0.7 else texts()[RULES].replace(before, after)
        kept.edit({RULES: words})
        found = kept.answer()
        (other / RULES).write_text(words, encoding="utf-8")
        try:
            book = regelproef.load(other)
        except regelproef.Unusable as error:
            assert found.verdict == "unreadable"
            assert [(one.code, one.message) for one in found.unreadable if one.code != "folder"] == [
                (one.code, one.message) for one in error.findings if one.code != "folder"
            ]
            continue
        whole = regelproef.check(book)
        assert found.whole is not None and found.touched is not None
        assert (found.verdict, found.whole.findings, found.whole.proofs) == (whole.verdict, moved(whole.findings, found), whole.proofs)
        step = regelproef.diff(saved, book)
        assert (found.touched.verdict, found.touched.decisions, found.touched.headline) == (step.verdict, step.decisions, step.headline)


def moved(findings: tuple[regelproef.Finding, ...], found: Answer) -> tuple[regelproef.Finding, ...]:
    """The same findings where the edited rulebook stands: spans tell in which folder they were read."""
    assert found.book is not None and found.whole is not None
    by_id = {one.id: one for one in found.whole.findings}
    assert [one.id for one in findings] == list(by_id)
    for one in findings:
        places = [[(label.span.start, label.span.end, label.span.text, label.note) for label in own.labels] for own in (one, by_id[one.id])]
        assert places[0] == places[1]
    return tuple(replace(one, labels=by_id[one.id].labels) for one in findings)


def test_it_answers_in_steps_and_is_asking_until_the_last() -> None:
    """Each step adds to the one before; none but the last has the verdict of check."""
    kept = regelproef.keep(PARKING)
    kept.edit({RULES: texts()[RULES].replace("cars > 2", "cars > 3")})
    read, typed, cases, first, touched, whole = kept.answers()
    assert [one.verdict for one in (read, typed, cases, first, touched)] == ["asking"] * 5
    assert read.documents and read.book is None and typed.book and typed.cases is None
    assert cases.saved and cases.cases == () and cases.first is None
    assert first.first and {one.code for one in first.first.errors} == {"statement"} and first.touched is None
    assert touched.touched and touched.touched.verdict == "differs" and touched.whole is None
    assert whole.whole and whole.verdict == "findings" and {one.id for one in first.first.errors} <= {one.id for one in whole.whole.errors}


def test_cases_that_come_out_otherwise() -> None:
    """Before and now, and whether that is what the case expects."""
    kept = regelproef.keep(PARKING)
    kept.edit({RULES: texts()[RULES].replace("cars >= 1", "cars >= 2")})
    _, _, decided, *_ = kept.answers()
    changed = {(one.case, one.decision): one for one in decided.cases or ()}
    assert {name for name, _ in changed} == {"default"}
    one = changed["default", "permit"]
    assert one.before and one.after and (one.before.value, one.after.value, one.expected) == ("granted", "waiting", False)


def test_without_an_edit_nothing_is_touched() -> None:
    """What is on disk is equal to itself, also typed again."""
    kept = regelproef.keep(PARKING)
    assert (found := kept.answer()).verdict == "sound" and found.cases == () and found.touched and found.touched.verdict == "equal"
    kept.edit({RULES: texts()[RULES]})
    assert kept.answer().book is found.book


def test_what_is_on_disk_counts_again(folder: Path) -> None:
    """After a save, and where an editor closes a file without one."""
    kept = regelproef.keep(folder)
    kept.edit({RULES: "rules: ["})
    assert kept.answer().verdict == "unreadable"
    kept.edit({RULES: None})
    assert kept.answer().verdict == "sound"
    (folder / RULES).write_text(texts()[RULES].replace("cars > 2", "cars > 3"), encoding="utf-8")
    kept.edit({})
    found = kept.answer()
    assert found.verdict == "findings" and found.touched and found.touched.verdict == "equal"


def test_what_is_saved_may_be_unreadable(folder: Path) -> None:
    """Then nothing is said of whom an edit touches, and check answers all the same."""
    (folder / RULES).write_text("rules: [", encoding="utf-8")
    kept = regelproef.keep(folder)
    kept.edit({RULES: texts()[RULES]})
    found = kept.answer()
    assert (found.verdict, found.saved, found.cases, found.touched) == ("sound", None, None, None)


def test_a_file_that_is_not_saved_yet(folder: Path) -> None:
    """A new file of rules, in a folder that is not there either; one that no rulebook holds is refused."""
    shutil.rmtree(folder / "rules")
    kept = regelproef.keep(folder)
    assert kept.answer().verdict == "unreadable"
    kept.edit({name: words for name, words in texts().items() if name.startswith("rules/")})
    assert kept.answer().verdict == "sound"
    kept.edit({"rules.txt": "x"})
    assert kept.answer().verdict == "unreadable"


def test_a_link_stays_refused(folder: Path) -> None:
    """Whatever an editor has in its place."""
    (folder / RULES).rename(folder.parent / "permit.yaml")
    (folder / RULES).symlink_to(folder.parent / "permit.yaml")
    kept = regelproef.keep(folder)
    kept.edit({RULES: texts()[RULES]})
    assert kept.answer().verdict == "unreadable"


def test_what_is_too_large_is_refused(folder: Path) -> None:
    """As on disk."""
    kept = regelproef.keep(folder)
    kept.edit({RULES: "# " + "x" * 2_000_001})
    assert [str(one.message.key) for one in kept.answer().unreadable] == ["file-too-large"]


def test_half_a_character_is_no_traceback(folder: Path) -> None:
    """What no encoding has is told as on disk."""
    kept = regelproef.keep(folder)
    kept.edit({RULES: "# \ud800"})
    assert kept.answer().verdict == "unreadable"


def test_a_newer_edit_overtakes_the_older() -> None:
    """Between two questions: nothing more is asked, and what is told is no verdict."""
    kept = regelproef.keep(PARKING)
    answers = kept.answers()
    next(answers)
    kept.edit({})
    assert [one.state for one in answers] == [State.OVERTAKEN]
    assert kept.answer().verdict == "sound"


FACTORS = tuple(3 * ((place * 7919 + 104729) ** 2 % 9999991) for place in range(32))
HARD = {
    "vocabulary": "language: en\nfacts:\n"
    + "".join(f"  f{place}: {{type: int, range: [0, 1], default: 0, meaning: one of many}}\n" for place in range(32))
    + "decisions:\n  d: {type: bool, meaning: a decision}\n",
    "rules": "decision: d\nrules:\n  - {rule: one, then: false}\n  - rule: other\n    exception_to: [one]\n    then: true\n    when: ["
    + " + ".join(f"{factor} * f{place}" for place, factor in enumerate(FACTORS))
    + f" == {sum(FACTORS) // 2 // 3 * 3 + 1}]\n",
}  # what is three times something never comes to that, which no solver sees bit by bit


def test_a_newer_edit_ends_what_is_with_the_solver(tmp_path: Path) -> None:
    """A question that would take long ends at once, and what follows is answered as if nothing had been."""
    kept = Kept(write(tmp_path, **HARD), work=2**31)
    found: list[Answer] = []
    asking = Thread(target=lambda: found.extend(kept.answers()))
    asking.start()
    deadline = monotonic() + 60
    while not (found and found[-1].saved and kept.is_with_solver) and monotonic() < deadline and asking.is_alive():
        sleep(0.01)
    sleep(1)
    assert asking.is_alive()
    began = monotonic()
    kept.edit({"rules/d.yaml": "decision: d\nrules:\n  - {rule: one, then: false}\n"})
    asking.join(30)
    assert not asking.is_alive() and monotonic() - began < 10
    assert found[-1].state is State.OVERTAKEN and found[-1].whole is None
    assert (last := kept.answer()).state is State.ANSWERED and last.whole and not last.whole.undecided


def test_a_question_that_is_ended_keeps_nothing() -> None:
    """What was cut short is asked again; the answer is that of a rulebook for which nothing was."""
    kept = regelproef.keep(PARKING)
    for _ in range(5):
        for step, _ in zip(kept.answers(), range(4), strict=False):
            assert step.state is State.ASKING
        kept.edit({})
    assert [one.id for one in kept.answer().findings] == [one.id for one in regelproef.check(regelproef.load(PARKING)).findings]


def test_the_solver_tells_how_it_is_ended() -> None:
    """Each question that is put to it, and no other."""
    ended: list[object] = []

    class Watching:
        def __init__(self, end: object) -> None:
            ended.append(end)

        def __enter__(self) -> None: ...

        def __exit__(self, *_: object) -> None: ...

    report = checked(regelproef.load(PARKING), Limits(ends=Watching), ("conflict",))  # type: ignore[arg-type]
    assert len(ended) >= report.questions > 0
