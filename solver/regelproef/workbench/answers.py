"""What is known of an edit, as the page tells it.

In: an `Answer` that grows, a language. Out: JSON values: the verdict, what cannot be read, what is wrong with whom, the cases that come out
otherwise, whom the edit touches. Guarantees: as long as something is being asked the verdict is `asking`, and it is good only where everything was
asked and `check` is sound; what was not decided is told as such; the texts on whom it touches are those of `diff`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.outcome import Outcome
from regelproef.keep.answer import Answer, CaseChange, State
from regelproef.model.values import facts_to_json
from regelproef.report.content.diff import comparison_sections
from regelproef.report.content.places import placed
from regelproef.report.content.profiles import VERDICTS, counted
from regelproef.report.content.wording import Wording, upper
from regelproef.report.document import kind_of
from regelproef.report.render.visible import visible
from regelproef.workbench.blocks import blocks_json

MOST_FINDINGS = 60  # that are told at once
Json = dict[str, object]
ASKED = ("read", "typed", "cases", "first", "touched", "whole")  # in this order


def answer_json(answer: Answer, language: str) -> Json:
    words = Wording.without_rulebook(language) if answer.book is None else Wording(language, answer.book, links=False)
    findings = placed(answer.findings, "", answer.book)
    told = sorted(findings, key=lambda one: not one.weighs)
    return {
        "number": answer.number,
        "state": answer.state.value,
        "verdict": _verdict(answer, words),
        "asked": _asked(answer),
        "findings": [_finding(one, words) for one in told[:MOST_FINDINGS]],
        "more": max(0, len(told) - MOST_FINDINGS),
        "cases": None if answer.cases is None else [_case(one, words) for one in answer.cases],
        "touched": _touched(answer, language),
    }


def _asked(answer: Answer) -> list[Json]:
    """How far the questions are: each is answered, is being asked, or waits."""
    done = (answer.documents, answer.book, answer.cases, answer.first, answer.touched, answer.whole)
    count = next((at for at, one in enumerate(done) if one is None and not (ASKED[at] == "touched" and answer.whole)), len(done))
    state = answer.state is State.ASKING
    return [
        {"question": name, "state": "answered" if at < count else "asking" if at == count and state else "waiting"} for at, name in enumerate(ASKED)
    ]


def _verdict(answer: Answer, words: Wording) -> Json:
    report = answer.whole or answer.first
    if answer.state is State.ANSWERED and answer.whole is not None:
        key, tone, _ = VERDICTS[answer.whole.verdict]
        return {"tone": tone, "title": upper(words.say(key)), "words": counted(answer.whole, words)}
    if answer.state is State.UNREADABLE:
        return {"tone": "bad", "title": words.say("wb-unreadable"), "words": words.say("wb-unreadable-help")}
    found = f"{words.counted('count-errors', len(report.errors))}. " if report is not None and report.errors else ""
    return {"tone": "asking", "title": words.say("wb-asking"), "words": found + words.say("wb-asking-help")}


# -- what is wrong --------------------------------------------------------------------------------------------------------------


def _finding(finding: Finding, words: Wording) -> Json:
    tone, key = kind_of(finding)
    notes = [*finding.notes, *((finding.help,) if finding.help else ()), *((finding.accepted,) if finding.accepted else ())]
    return {
        "tone": tone,
        "word": words.say(key),
        "error": finding.severity is Severity.ERROR,
        "message": visible(upper(words.text(finding.message))),
        "notes": [visible(upper(words.text(one))) for one in notes],
        "places": [_place(one, words) for one in finding.labels if one.span.path and not one.span.is_older],
        "persons": list(_persons(finding, words)),
        "statements": list(_statements(finding.statements, words)),
    }


def _place(label: Label, words: Wording) -> Json:
    """With the line, and where in it the caret stands; a file as a whole has none."""
    span = label.span
    line = span.line_text if span.file.text else ""
    return {
        "file": span.path.lstrip("/"),
        "line": span.line if line else 0,
        "column": span.column,
        "width": span.width if line else 0,
        "start": span.start,
        "text": visible(line),
        "note": visible(words.text(label.note)) if label.note else "",
    }


def _persons(finding: Finding, words: Wording) -> Iterator[Json]:
    """Whom it shows; none of whom another reading must hold can be opened, for the page decides under the chosen ones."""
    witness = finding.witness
    for number, facts in enumerate(witness.facts if witness else ()):
        outcomes = witness.outcomes[number] if witness and number < len(witness.outcomes) else {}
        yield {
            "facts": None if witness and witness.under else facts_to_json(facts),
            "words": [visible(f"{words.name(name)}: {words.value(name, value)}") for name, value in facts.items()],
            "outcomes": [visible(f"{words.name(name)}: {words.outcome(name, one)}") for name, one in outcomes.items()],
        }


def _statements(names: Iterable[str], words: Wording) -> Iterator[list[str]]:
    for name in dict.fromkeys(names):
        if name in words.book.statements:
            yield [name, visible(words.told(words.book.statements[name].paraphrase))]


# -- cases, and whom it touches -------------------------------------------------------------------------------------------------


def _case(change: CaseChange, words: Wording) -> Json:
    case = next(one for one in words.book.cases if one.name == change.case)
    return {
        "case": visible(change.case),
        "why": visible(words.told(case.why)),
        "decision": visible(words.name(change.decision)),
        "before": visible(_outcome(change.decision, change.before, words)),
        "after": visible(_outcome(change.decision, change.after, words)),
        "expected": change.expected,
        "facts": None if case.under else facts_to_json(case.person),
    }


def _outcome(decision: str, outcome: Outcome | None, words: Wording) -> str:
    return words.say("wb-not-decided") if outcome is None else words.outcome(decision, outcome)


def _touched(answer: Answer, language: str) -> Json | None:
    """What `diff` says; the persons of its groups, who can be opened; the statements that it names."""
    if answer.touched is None or answer.book is None:
        return None
    report, book = answer.touched, answer.book
    words = Wording(language, book, links=False)
    regions = [region for one in report.everything for region in one.regions]
    persons = {region.id: facts_to_json(region.witness.facts) for region in regions if region.witness is not None}
    behind = {region.id: list(_statements((*region.before.statements, *region.after.statements), words)) for region in regions}
    simplest = report.headline.simplest
    same = replace(report, old=replace(report.old, root=words.say("wb-saved")), new=replace(report.new, root=words.say("wb-edited-side")))
    first, *rest = comparison_sections(same, book, language, whole=True)
    return {
        "verdict": report.verdict,
        "headline": blocks_json(first.blocks),
        "groups": blocks_json(rest),
        "persons": persons,
        "statements": behind,
        "simplest": facts_to_json(simplest.example.facts) if simplest is not None else None,
    }
