"""A certificate checked again, on any machine: without the first encoder, without Z3, and without the solver that made it.

In: the folder of a certificate. Out: `Verified`, or `Refused` with the reason. The rulebook is read from the certificate; the second encoder is tried
on persons and on the calendar; each question is encoded anew, and must give the very clauses and literals that the certificate has; each proof is
checked against these; each person is decided by the evaluator; each verdict stands as the worst of the questions on which it rests.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.finding import Unusable, Verdict
from regelproef.certify import shape
from regelproef.certify.certificate import FORMULA, RULEBOOK, Opened, dimacs, proof_file
from regelproef.certify.checker import Refused
from regelproef.certify.formula import Formula
from regelproef.certify.question import Question
from regelproef.certify.replay import Replay
from regelproef.certify.second import Ruling, Standing, read_into, refuted
from regelproef.certify.trees import SHAPELESS
from regelproef.certify.trial import tried
from regelproef.certify.written import Written, person_json, read_person
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook, under_profile, under_readings
from regelproef.model.values import BadValue

TOLD = (Verdict.PROVED.value, Verdict.REFUTED.value)
ORDER = [standing.value for standing in Standing]


@dataclass(frozen=True)
class Verified:
    """How many verdicts and questions stand how, and how many verdicts say what; `steps` of proofs that were checked. `asked`: the profile and the
    readings that were named, of a rulebook without its choice; `tried`: on how many persons the second encoder was."""

    book: Rulebook
    asked: Mapping[str, Any]
    told: Mapping[str, int]
    verdicts: Mapping[str, int]
    questions: Mapping[str, int]
    steps: int
    clauses: int
    tried: int

    @property
    def unchecked(self) -> dict[str, int]:
        """How many questions have neither proof nor person here, and how many verdicts rest on such, or on no question at all."""
        return {
            "questions": sum(count for standing, count in self.questions.items() if standing != Standing.CERTIFIED.value),
            "verdicts": sum(count for standing, count in self.verdicts.items() if standing != Standing.CERTIFIED.value),
        }


def verify(folder: Path) -> Verified:
    """
    Raises:
        Unusable: when there is no certificate, or it cannot be read.
        Refused: when anything in it is not as it must be.
    """
    try:
        return _verified(Opened(folder))
    except RecursionError:
        raise Refused("deep") from None


def _verified(opened: Opened) -> Verified:
    body = opened.body
    if not body["questions"]:
        raise Refused("nothing")
    book = _asked(_rulebook(opened), body["asked"])
    written = Written.read(book, body["rulebooks"])
    questions = [_stated(number, written, one) for number, one in enumerate(body["questions"])]
    if {who["rulebook"] for one in body["questions"] for who in one["sides"].values()} | {0} != {*range(len(body["rulebooks"]))}:
        raise Refused("variant", number=len(body["rulebooks"]) - 1)
    formula = _formula(opened, book, [(asked, one["literal"]) for asked, one in zip(questions, body["questions"], strict=True)])
    shown, steps = Shown(opened, formula), 0
    for number, (asked, one) in enumerate(zip(questions, body["questions"], strict=True)):
        with_reason(number, lambda number=number, asked=asked, one=one: shown.check(number, asked, one))
    return Verified(book, {}, {}, {}, {}, steps, 0, 0)
