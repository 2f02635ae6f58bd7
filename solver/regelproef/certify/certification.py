"""How the verdicts of a run stand, once everything was asked again.

In: the record of a run, and the names of what it told. Out: a `Certification`: for each verdict its standing, what rests on the first solver
alone, and the files of a certificate. Canonical order and minimal cores are not certified: which of several persons is shown, and that no line of a
core can be left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from regelproef.answer.finding import unusable
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.certify import integers, lrat, solver
from regelproef.certify.certificate import FORMULA, RULEBOOK, dimacs, proof_file
from regelproef.certify.domains import domains_tried
from regelproef.certify.question import Asked
from regelproef.certify.record import Name, Record, Told
from regelproef.certify.second import Opinion, Ruling, Standing, second_opinion
from regelproef.certify.trial import tried
from regelproef.certify.written import Written, person_json
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Certification:
    """`asked`: None where nobody but the first solver was told the question; `verdicts`: on which of what was asked each rests."""

    book: Rulebook
    asked: Sequence[Asked | None]
    verdicts: Mapping[Name, Told]
    limits: Limits
    undecided: int = 0  # verdicts that there are not: what was told as undecided has no standing
    opinion: Opinion = field(init=False)
    standings: Mapping[Name, Standing] = field(init=False)
    in_time: bool = field(init=False)  # all was asked again

    def __post_init__(self) -> None:
        object.__setattr__(self, "opinion", second_opinion(self.book.facts, self.asked, self.limits))
        object.__setattr__(self, "standings", {name: self.opinion.standing(told.rests) for name, told in self.verdicts.items()})
        object.__setattr__(self, "in_time", not self.limits.spent)

    @property
    def counts(self) -> dict[Standing, int]:
        found = Counter(self.standings.values())
        return {standing: found[standing] for standing in Standing}

    @property
    def shows(self) -> bool:
        """There is something that a certificate could show: a verdict that rests on a question, and all was asked again in time."""
        return self.in_time and bool(self.opinion.rulings) and any(one is not Standing.EVALUATED for one in self.standings.values())

    @property
    def questions(self) -> dict[Standing, int]:
        """How many questions stand so."""
        found = Counter(ruling.standing for ruling in self.opinion.rulings)
        found[Standing.FIRST] += self.opinion.places.count(None)
        return {standing: found[standing] for standing in Standing if standing is not Standing.EVALUATED}

    @property
    def unstated(self) -> int:
        """Questions that only the first solver was told."""
        return sum(one is None for one in self.asked)

    def files(self, rulebook: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, object]]:
        """The files of a certificate, and what it says of them. `rulebook`: its files by their paths."""
        written, opinion = Written(self.book), self.opinion
        written.place(self.book)
        questions = [_question(number, ruling, written) for number, ruling in enumerate(opinion.rulings)]
        files = {f"{RULEBOOK}/{path}": content for path, content in rulebook.items()}
        files[FORMULA] = dimacs(opinion.clauses, opinion.variables).encode()
        for number, ruling in enumerate(opinion.rulings):
            if ruling.proof:
                files[proof_file(number)] = lrat.written(ruling.proof).encode()
        verdicts = [
            {
                "code": code,
                "subject": list(subject),
                "profile": profile,
                "verdict": told.verdict,
                "kind": told.kind,
                "rests": sorted({place for one in told.rests if (place := opinion.places[one]) is not None}),
                "unstated": sum(opinion.places[one] is None for one in told.rests),
                "stands": self.standings[code, subject, profile].value,
            }
            for (code, subject, profile), told in self.verdicts.items()
        ]
        return files, {
            "rulebook": self.book.digest,
            "asked": {"profile": self.book.profile, "readings": dict(self.book.named)},
            "rulebooks": written.rulebooks,
            "questions": questions,
            "verdicts": verdicts,
        }


def _question(number: int, ruling: Ruling, written: Written) -> dict[str, object]:
    return {
        **written.question(ruling.question),
        "literal": ruling.literal,
        "answer": "possible" if ruling.possible else "impossible",
        "stands": ruling.standing.value,
        "proof": proof_file(number) if ruling.proof else None,
        "persons": [person_json(person) for person in ruling.persons],
    }


def require_second_solver() -> None:
    """
    Raises:
        Unusable: when CaDiCaL or cvc5 is not installed.
    """
    if not (solver.is_installed() and integers.is_installed()):
        raise unusable("certify", "certify-missing")


def begun() -> Record:
    """A record for what is to be asked again.

    Raises:
        Unusable: when CaDiCaL or cvc5 is not installed.
    """
    require_second_solver()
    return Record()


def certified(book: Rulebook, record: Record, limits: Limits, told: Collection[Name] | None = None) -> Certification:
    """Everything of a record asked again. `book`: as its files and the choice of whoever asks have it; `told`: the verdicts that are told, where not
    all of the record are. What no time is left for rests on the first solver alone.

    Raises:
        EngineError: where the two solvers, or a solver and the evaluator, contradict each other.
    """
    shown_before = (dict(person) for one in record.asked if one is not None for person in one.persons if person.keys() == book.facts.keys())
    cases = ({**book.default_person(), **case.person} for case in book.cases)
    with suppress(OutOfBudget):  # then nothing is asked again either
        limits.heed()
        domains_tried(book.facts)
        tried(book, (*shown_before, *cases), limits)
    own = {name: one for name, one in record.verdicts.items() if told is None or name in told}
    undecided = record.undecided if told is None else record.undecided & {*told}
    decided = {name: one for name, one in own.items() if name not in undecided}
    return Certification(book, tuple(record.asked), decided, limits, len(undecided))
