"""The gate's second opinion: that the new version is sound, and that nothing changes for anybody else.

In: the record of the check, and the comparisons under every profile. Out: a step with a proof for each verdict that is certified, and a note for each
question that rests on the first solver alone. Where the two solvers contradict each other, the gate ends as an engine error.
"""

from __future__ import annotations

from collections.abc import Sequence

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding, Proof, Severity, Verdict
from regelproef.answer.limits import Limits
from regelproef.answer.text import text
from regelproef.ask.bench import undecided
from regelproef.ask.versions import Versions
from regelproef.certify.certification import certified
from regelproef.certify.record import Record
from regelproef.certify.second import Standing
from regelproef.diff.certified import certify
from regelproef.diff.claims import HEADLINE
from regelproef.diff.report import POSSIBLE, DiffReport
from regelproef.gate.account import Step
from regelproef.model.rulebook import Rulebook

CODE = "certify"


def certified_step(book: Rulebook, record: Record, compared: Sequence[tuple[Versions, DiffReport]], limits: Limits) -> Step:
    """
    Raises:
        EngineError: where the second opinion is another one.
    """
    check, differences = certified(book, record, limits), [(versions, certify(versions, diff)) for versions, diff in compared]
    proofs = [
        Proof(CODE, (code, *subject), Verdict.PROVED, profile=profile)
        for (code, subject, profile), standing in check.standings.items()
        if standing is Standing.CERTIFIED
    ]
    for versions, found in differences:
        profile = versions.new.apart
        own = {POSSIBLE: found.world, HEADLINE: found.shared, **{f"decision {name}": standing for name, standing in found.decisions.items()}}
        proofs += [Proof(CODE, ("diff", name), Verdict.PROVED, profile=profile) for name, standing in own.items() if standing is Standing.CERTIFIED]
    untold = not check.in_time or check.opinion.untold or any(found.opinion.untold for _, found in differences) or limits.spent
    alone = dict.fromkeys((*check.opinion.alone, *(one for _, found in differences for one in found.opinion.alone))) if not untold else ()
    notes = [Finding(CODE, Severity.NOTE, text("certify-alone", question=one), (one,), Verdict.PROVED) for one in alone]
    if check.unstated:
        notes.append(Finding(CODE, Severity.NOTE, text("certify-unstated", count=check.unstated), verdict=Verdict.PROVED))
    if check.undecided or untold:
        notes.append(undecided(CODE, (), TOO_LATE))  # what was not asked again is no second opinion
    return Step(CODE, tuple(notes), tuple(proofs))
