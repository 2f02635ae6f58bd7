"""All checks, in the order in which they are asked, and the account of a whole run.

In: a `Rulebook`, limits, and which checks are wanted. Out: a `CheckReport`: findings in a stable order, and what was proved.
A new check is one file beside this one, with `CODES` and `run`, and one line in `CHECKS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

from regelproef.check import (
    amounts,
    cases,
    conflict,
    gap,
    properties,
    reachable,
    read_where,
    readings,
    redundant,
    statements,
    unused,
    world,
)
from regelproef.check.bench import Bench, Disagreement
from regelproef.findings.finding import Finding, Proof, Severity, Verdict, text
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Limits

CHECKS: tuple[ModuleType, ...] = (
    world,
    conflict,
    gap,
    amounts,
    reachable,
    redundant,
    read_where,
    properties,
    cases,
    statements,
    readings,
    unused,
)
CODES = tuple(code for module in CHECKS for code in module.CODES)


@dataclass(frozen=True)
class CheckReport:
    """Everything that one run of the checks found and proved."""

    findings: tuple[Finding, ...]
    proofs: tuple[Proof, ...]
    questions: int  # put to the solver

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.severity is Severity.ERROR and f.verdict is Verdict.REFUTED)

    @property
    def undecided(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.verdict is Verdict.UNDECIDED)

    @property
    def notes(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.severity is Severity.NOTE)


def wanted_modules(only: tuple[str, ...]) -> tuple[ModuleType, ...]:
    """The checks with one of these codes; conflict and gap always run, because the others build on them."""
    if not only:
        return CHECKS
    return tuple(module for module in CHECKS if module in (conflict, gap) or set(module.CODES) & set(only))


def run_checks(book: Rulebook, limits: Limits, only: tuple[str, ...] = (), progress: Callable[[str], None] = lambda _: None) -> CheckReport:
    """Ask every wanted question of the rulebook under its chosen readings."""
    bench = Bench(book, limits)
    findings: list[Finding] = []
    proofs: list[Proof] = []
    for module in wanted_modules(only):
        progress(module.CODES[0])
        for entry in _guarded(module, bench):
            if only and not any(entry.code == code for code in only):
                continue
            if isinstance(entry, Finding):
                findings.append(entry)
            else:
                proofs.append(entry)
    return CheckReport(tuple(findings), tuple(proofs), bench.session.questions)


def _guarded(module: ModuleType, bench: Bench) -> Iterator[Finding | Proof]:
    """A witness on which solver and evaluator disagree is a defect of the engine: reported as undecided, never passed over."""
    try:
        yield from module.run(bench)
    except Disagreement as error:
        yield Finding(module.CODES[0], Severity.ERROR, text("disagreement", what=str(error)), ("engine",), Verdict.UNDECIDED)
