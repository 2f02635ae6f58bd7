"""A certificate checked again, on any machine: without the first encoder, without Z3, and without the solver that made its proofs.

In: the folder of a certificate. Out: `Verified`, or `Refused` with the reason. The rulebook is read from the certificate; the second encoder is tried
on persons and on the calendar; each question is encoded anew, and must give the very clauses and literals that the certificate has; each proof is
checked against these; each person is decided by the evaluator; each verdict stands as the worst of the questions on which it rests, and follows from
what was accepted, where it is of a kind of which that can be seen (`established`). What has neither proof nor person is decided again where cvc5 is
installed, and else counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.finding import SETTLED, Severity, Unusable, Verdict
from regelproef.answer.outcome import Person
from regelproef.answer.text import Text, text
from regelproef.certify import integers, shape
from regelproef.certify.certificate import FORMULA, RULEBOOK, Opened, dimacs, proof_file
from regelproef.certify.checker import Refused
from regelproef.certify.domains import domains_tried
from regelproef.certify.established import FOLLOWS, SHOWN, Answered, Established, Evidence, Shown
from regelproef.certify.formula import Formula
from regelproef.certify.over_integers import OverIntegers
from regelproef.certify.question import Question
from regelproef.certify.replay import Replay
from regelproef.certify.second import Ruling, Standing, read_into, refuted
from regelproef.certify.trees import SHAPELESS
from regelproef.certify.trial import tried
from regelproef.certify.written import Written, person_json, read_person
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook, under_profile, under_readings

PROOF, SETTLES, ERROR, NOTE = "proof", "settled", Severity.ERROR.value, Severity.NOTE.value
KINDS = PROOF, SETTLES, ERROR, NOTE
OTHERWISE = {Verdict.PROVED.value: (ERROR,), Verdict.REFUTED.value: (PROOF, SETTLES)}  # as what a verdict cannot be told
ORDER = [standing.value for standing in Standing]
CHECKED = (Standing.CERTIFIED.value, Standing.EVALUATED.value)  # how a verdict stands that rests on nobody's word


@dataclass(frozen=True)
class Again:
    """How many questions `of` those without proof or person were `decided` again here, over integers; none where the solver is not `installed`."""

    of: int = 0
    decided: int = 0
    installed: bool = False


@dataclass(frozen=True)
class Verified:
    """How many verdicts and questions stand how, and as what verdicts are `told`, errors (`wrong`) and notes (`noted`) by their codes; `steps` of
    proofs that were checked. `asked`: the profile and the readings that were named, of a rulebook without its choice; `tried`: on how many persons
    the second encoder was; `established`: what follows from proofs and persons under each profile, whatever the verdicts say."""

    book: Rulebook
    asked: Mapping[str, Any]
    told: Mapping[str, int]
    wrong: Mapping[str, int]
    noted: Mapping[str, int]
    verdicts: Mapping[str, int]
    questions: Mapping[str, int]
    steps: int
    clauses: int
    tried: int
    established: tuple[Established, ...]
    again: Again

    def chosen(self, interpretation: str) -> str | None:
        """Its reading where nobody names another and no profile has one."""
        return self.book.interpretations[interpretation].chosen

    @property
    def unchecked(self) -> dict[str, int]:
        """How many questions have neither proof nor person and were not decided again here, and how many verdicts rest on a question without proof or
        person, or on no question at all."""
        shown = self.questions.get(Standing.CERTIFIED.value, 0) + self.again.decided
        return {
            "questions": sum(self.questions.values()) - shown,
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
    if not body["questions"] or not body["verdicts"]:
        raise Refused("nothing")
    book = _asked(_rulebook(opened), body["asked"])
    written, questions = Written.read(book, body["rulebooks"]), list[Question]()
    for number, one in enumerate(body["questions"]):
        with _of_question(number):
            questions.append(written.asked(one))
    used = {who["rulebook"] for one in body["questions"] for who in one["sides"].values()}
    for number in {*range(1, len(body["rulebooks"]))} - used:
        raise Refused("variant", number=number)
    tries, formula = _tries(book), _formula(opened, book, questions)
    replay, steps = Replay(), 0
    for number, (asked, one) in enumerate(zip(questions, body["questions"], strict=True)):
        with _of_question(number):
            steps += _check(opened, number, asked, one, formula, replay)
    _check_files(opened)
    again = _again(book, body, questions)
    shown = Shown(book, Evidence(tuple(_answered(body, questions)), tuple(_usual(book))))
    _check_verdicts(body, shown)
    verdicts, stand = (Counter(one["stands"] for one in body[what]) for what in ("verdicts", "questions"))
    told = Counter(one["kind"] for one in body["verdicts"])
    wrong, noted = (Counter(one["code"] for one in body["verdicts"] if one["kind"] == kind) for kind in (ERROR, NOTE))
    return Verified(book, body["asked"], told, wrong, noted, verdicts, stand, steps, len(formula.clauses.clauses), tries, shown.profiles, again)


@contextmanager
def _of_question(number: int) -> Iterator[None]:
    """Whatever is refused, is refused of this question."""
    try:
        yield
    except Refused as reason:
        raise Refused("question", number=number, why=reason.why) from None
    except SHAPELESS:
        raise Refused("question", number=number, why=text("refused-tree")) from None


def _rulebook(opened: Opened) -> Rulebook:
    """Made of the files in the certificate, none of which stands beside the rules."""
    prefix = f"{RULEBOOK}/"
    files = {path.removeprefix(prefix): opened.content(path) for path in opened.files if path.startswith(prefix)}
    try:
        book = build_rulebook(parse_documents(files, RULEBOOK))
    except Unusable as error:
        raise Refused("rulebook", why=error.findings[0].message) from None
    if book.digest != opened.body["rulebook"]:
        raise Refused("digest")
    for path in sorted(files.keys() - {*book.files.read}):
        raise Refused("strange", file=f"{prefix}{path}")
    return book


def _asked(book: Rulebook, asked: Mapping[str, Any]) -> Rulebook:
    """As whoever asked named its profile and readings."""
    try:
        book = under_readings(book, asked["readings"])
        return under_profile(book, asked["profile"]) if asked["profile"] else book
    except Unusable:
        raise Refused("asked") from None


def _tries(book: Rulebook) -> int:
    """The second encoder of this machine tried, on what facts can be and on persons; on how many persons."""
    try:
        domains_tried(book.facts)
        return tried(book, _usual(book))
    except Disagreement as reason:
        raise Refused("encoder", what=str(reason)) from None


def _usual(book: Rulebook) -> Iterator[Person]:
    """Persons whom the rulebook itself names."""
    return ({**book.default_person(), **own} for own in ({}, *(case.person for case in book.cases)))


def _answered(body: Any, questions: Sequence[Question]) -> Iterator[Answered]:
    """The questions whose answers were accepted, as there is a proof or a person."""
    for asked, one in zip(questions, body["questions"], strict=True):
        if one["stands"] == Standing.CERTIFIED.value:
            books = [body["rulebooks"][who["rulebook"]] for who in one["sides"].values()]
            whole = all(not book["without"] and book["slip"] is None and book["readings"] == books[0]["readings"] for book in books)
            yield Answered(asked, tuple(read_person(asked.book, person) for person in one["persons"]), whole)


def _formula(opened: Opened, book: Rulebook, questions: list[Question]) -> Formula:
    """All questions encoded anew.

    Raises:
        Refused: where that gives other clauses, or another literal.
    """
    formula = Formula(book.facts)
    for number, asked in enumerate(questions):
        with _of_question(number):
            meant = read_into(formula, asked)
            if opened.body["questions"][number]["literal"] != (meant.literal if meant else 0):
                raise Refused("literal")
    if dimacs(formula.clauses.clauses, formula.clauses.variables) != opened.text(FORMULA):
        raise Refused("clauses", file=FORMULA)
    return formula


def _check(opened: Opened, number: int, asked: Question, one: Any, formula: Formula, replay: Replay) -> int:
    """One question; how many steps its proof has."""
    certified, possible = one["stands"] == Standing.CERTIFIED.value, one["answer"] == "possible"
    proof = proof_file(number) if certified and not possible else None
    if one["proof"] != proof or bool(one["persons"]) != (certified and possible) or (certified and not one["literal"]):
        raise Refused("evidence")
    if one["persons"]:
        persons = tuple(read_person(asked.book, person) for person in one["persons"])
        if shape.written([*map(person_json, persons)]) != shape.written(one["persons"]):
            raise Refused("persons")
        if len(persons) != 1 + (asked.differ is not None) or not _differ_only(asked, persons) or not replay.meets(asked, persons):
            raise Refused("persons")
    if proof is None:
        return 0
    steps = opened.proof(number)
    refuted(formula.clauses.clauses, Ruling(asked, one["literal"], possible, Standing.CERTIFIED, steps))
    return len(steps)


def _again(book: Rulebook, body: Any, questions: Sequence[Question]) -> Again:
    """What is said to have been decided again without proof or person, decided again here."""
    asked = [(number, one) for number, one in enumerate(body["questions"]) if one["stands"] == Standing.REDECIDED.value]
    if not asked or not integers.is_usable():
        return Again(len(asked), installed=not asked and integers.is_installed())
    over, replay, decided = OverIntegers(book.facts), Replay(), 0
    for number, one in asked:
        with _of_question(number):
            try:
                found = over.answer(questions[number])
            except Disagreement as reason:
                raise Refused("encoder", what=str(reason)) from None
            if found is None:
                continue
            possible = not isinstance(found, bool)
            if possible is not (one["answer"] == "possible") or (not isinstance(found, bool) and not replay.meets(questions[number], found)):
                raise Refused("decided")
            decided += 1
    return Again(len(asked), decided, installed=True)


def _differ_only(asked: Question, persons: tuple[dict[str, Any], ...]) -> bool:
    """Two persons are alike in all facts but those in which they may differ."""
    return all(persons[0][name] == persons[-1][name] for name in persons[0] if name not in (asked.differ or ()))


def _check_files(opened: Opened) -> None:
    """Every file is the formula, of the rulebook, or the proof of a question."""
    proofs = {one["proof"] for one in opened.body["questions"]}
    for path in sorted(opened.files):
        if path != FORMULA and path not in proofs and not path.startswith(f"{RULEBOOK}/"):
            raise Refused("strange", file=path)


def _check_verdicts(body: Any, shown: Shown) -> None:
    known: set[tuple[object, ...]] = set()
    for number, one in enumerate(body["verdicts"]):
        why = _wrong(body, one, known, shown)
        if why is not None:
            raise Refused("verdict", number=number, code=one["code"], why=why)


def _wrong(body: Any, one: Any, known: set[tuple[object, ...]], shown: Shown) -> Text | None:
    """Why a verdict is not as it must be."""
    name = (one["code"], *one["subject"], one["profile"])
    if name in known:
        return text("refused-verdict-twice")
    known.add(name)
    if not shown.knows(one["profile"]):
        return text("refused-profile", profile=one["profile"])
    rests = one["rests"]
    if rests != sorted(set(rests)) or any(not 0 <= place < len(body["questions"]) for place in rests) or one["unstated"] < 0:
        return text("refused-rests")
    stand = [body["questions"][place]["stands"] for place in rests] + [Standing.FIRST.value] * (one["unstated"] > 0)
    if one["stands"] != max(stand, key=ORDER.index, default=Standing.EVALUATED.value):
        return text("refused-stands")
    odd = one["kind"] in OTHERWISE[one["verdict"]] or (one["kind"] == NOTE and one["code"] in FOLLOWS)
    if odd or (one["kind"] == SETTLES) is not (one["code"] in SETTLED):
        return text("refused-told-as", kind=one["kind"], verdict=text(f"refused-word-{one['verdict']}"))
    said = one["profile"], one["code"], (*one["subject"],), one["verdict"]
    checked = one["stands"] in CHECKED
    if one["code"] in (*FOLLOWS, *SHOWN) and ((checked and not shown.follows(*said)) or shown.denies(*said)):
        return text("refused-follows", verdict=text(f"refused-word-{one['verdict']}"), of=" ".join(one["subject"]) or "-")
    return None
