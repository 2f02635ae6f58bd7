"""A certificate checked again, on any machine: without the first encoder, without Z3, and without the solver that made it.

In: the folder of a certificate. Out: `Verified`, or `Refused` with the reason. The rulebook is read from the certificate; each question is encoded
anew by the second encoder, and must give the very clauses and literals that the certificate has; each proof is checked against these; each person
is decided by the evaluator; each verdict stands as the worst of the questions on which it rests.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regelproef.answer.finding import Unusable, Verdict
from regelproef.certify.certificate import FORMULA, RULEBOOK, Opened, dimacs
from regelproef.certify.checker import Refused
from regelproef.certify.formula import Formula
from regelproef.certify.question import Question
from regelproef.certify.replay import Replay
from regelproef.certify.second import Ruling, Standing, read_into, refuted
from regelproef.certify.written import Written, read_person
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue

TOLD = (Verdict.PROVED.value, Verdict.REFUTED.value)
SHAPELESS = (LookupError, TypeError, ValueError, AttributeError, AssertionError, StopIteration, BadValue)  # of what is no certificate


@dataclass(frozen=True)
class Verified:
    """How many verdicts and questions stand how, and how many verdicts say what; `steps` of proofs that were checked. `asked`: the profile and the
    readings that were named, of a rulebook without its choice."""

    book: Rulebook
    asked: Mapping[str, Any]
    told: Mapping[str, int]
    verdicts: Mapping[str, int]
    questions: Mapping[str, int]
    steps: int
    clauses: int


def verify(folder: Path) -> Verified:
    """
    Raises:
        Refused: when anything in it is not as it must be.
    """
    try:
        return _verified(Opened(folder))
    except Unusable:
        raise Refused("its rulebook cannot be used") from None
    except RecursionError:
        raise Refused("a question is nested too deep") from None
    except SHAPELESS as error:
        raise Refused(f"it is not of its shape: {type(error).__name__} {error}") from None


def _verified(opened: Opened) -> Verified:
    body = opened.body
    prefix = f"{RULEBOOK}/"
    files = {path.removeprefix(prefix): opened.content(path) for path in opened.files if path.startswith(prefix)}
    book = build_rulebook(parse_documents(files, RULEBOOK))
    if book.digest != body["rulebook"]:
        raise Refused("its rulebook is another one")
    written = Written.read(book, body["types"], body["rulebooks"])
    questions = [(written.asked(one), one) for one in body["questions"]]
    formula = _formula(opened, book, [(asked, one["literal"]) for asked, one in questions])
    replay, steps = Replay(), 0
    for number, (asked, one) in enumerate(questions):
        steps += _check(opened, number, asked, one, formula, replay)
    _check_verdicts(body)
    counted = [Counter(one["stands"] for one in body[what]) for what in ("verdicts", "questions")]
    choice: dict[str, Any] = {"profile": str(body["asked"]["profile"]), "readings": dict(body["asked"]["readings"])}
    return Verified(book, choice, Counter(one["verdict"] for one in body["verdicts"]), counted[0], counted[1], steps, len(formula.clauses.clauses))


def _formula(opened: Opened, book: Rulebook, questions: list[tuple[Question, int]]) -> Formula:
    """All questions encoded anew.

    Raises:
        Refused: where that gives other clauses, or another literal.
    """
    formula = Formula(book.facts)
    for number, (asked, literal) in enumerate(questions):
        meant = read_into(formula, asked)
        if literal != (meant.literal if meant else 0):
            raise Refused(f"question {number} means another literal")
    if dimacs(formula.clauses.clauses, formula.clauses.variables) != opened.text(FORMULA):
        raise Refused(f"{FORMULA} has other clauses than its questions")
    return formula


def _check(opened: Opened, number: int, asked: Question, one: Any, formula: Formula, replay: Replay) -> int:
    """One question; how many steps its proof has."""
    standing, possible = Standing(one["stands"]), {"possible": True, "impossible": False}[one["answer"]]
    if standing is not Standing.CERTIFIED:
        return 0
    if possible:
        persons = tuple(read_person(asked.book, person) for person in one["persons"])
        if len(persons) != 1 + (asked.differ is not None) or not _differ_only(asked, persons) or not replay.meets(asked, persons):
            raise Refused(f"question {number}: whoever is shown does not meet it")
        return 0
    proof = opened.proof(number)
    try:
        refuted(formula.clauses.clauses, Ruling(asked, one["literal"], possible, standing, proof))
    except Refused as reason:
        raise Refused(f"question {number}: {reason}") from None
    return len(proof)


def _differ_only(asked: Question, persons: tuple[dict[str, Any], ...]) -> bool:
    """Two persons are alike in all facts but those in which they may differ."""
    return all(persons[0][name] == persons[-1][name] for name in persons[0] if name not in (asked.differ or ()))


def _check_verdicts(body: Any) -> None:
    order = [standing.value for standing in Standing]
    for one in body["verdicts"]:
        if one["verdict"] not in TOLD:
            raise Refused(f"{one['code']}: it says neither that something was proved nor that it was refuted")
        if any(type(place) is not int or not 0 <= place < len(body["questions"]) for place in one["rests"]):
            raise Refused(f"{one['code']}: it rests on a question that is not there")
        rests = [body["questions"][place]["stands"] for place in one["rests"]]
        if not rests and one["stands"] == Standing.CERTIFIED.value:
            raise Refused(f"{one['code']}: it is certified and rests on no question")
        least = max(rests, key=order.index, default=Standing.EVALUATED.value)
        if order.index(one["stands"]) < order.index(least):
            raise Refused(f"{one['code']}: it stands no better than what it rests on")
