"""Findings, witnesses and proofs, as every command tells them: for people as blocks, for programs as plain values, for test runners as cases.

In: findings of any question. Out: blocks, dictionaries, suites. A finding that is undecided is told as such, and so is a witness of whom it is not
known that every machine finds him.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from regelproef.answer.finding import Finding, Label, Proof, Verdict, Witness
from regelproef.answer.place import NOWHERE
from regelproef.answer.text import Text
from regelproef.model.values import facts_to_json
from regelproef.report.cases import Case, Suite
from regelproef.report.content.wording import Wording, anchor, upper
from regelproef.report.document import Break, Card, Chip, Code, Faint, Fold, Inline, Inlines, Notes, Pairs, Told, kind_of
from regelproef.words.say import Speech
from regelproef.words.value import outcome_json


def unique(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The first of each id."""
    return tuple({one.id: one for one in reversed(tuple(findings))}.values())[::-1]


# -- for people -----------------------------------------------------------------------------------------------------------------


def told(findings: Iterable[Finding], words: Wording) -> tuple[Told, ...]:
    return tuple(Told(one, finding_card(one, words)) for one in findings)


def notes(findings: Iterable[Finding], words: Wording) -> tuple[Fold, ...]:
    """Those that do not weigh, a line each."""
    light = told((one for one in findings if not one.weighs), words)
    return (Fold("", (f"{words.say('gate-notes')} ({len(light)})",), (Notes(light),), silent=True),) if light else ()


def finding_card(finding: Finding, words: Wording) -> Card:
    tone, key = kind_of(finding)
    rows: list[tuple[str, Inlines]] = [("", words.saying("accepted-because", reason=finding.accepted))] if finding.accepted else []
    rows += [("", _sentence(note, words)) for note in finding.notes]
    places = [label for label in finding.labels if label.span.path]
    if places:
        rows.append((words.say("rp-where"), tuple(part for place in places for part in _place(place, words))[:-1]))
    if finding.witness:
        rows += _witness_rows(finding.witness, words)
    if finding.statements:
        rows.append((words.say("rp-sources"), words.statements(finding.statements)))
    if finding.help:
        rows.append((words.say("rp-advice"), _sentence(finding.help, words)))
    title: Inlines = (Chip(words.say(key), tone), " ", *_sentence(finding.message, words))
    return Card(anchor("finding", finding.id), title, (Pairs(tuple(rows)),) if rows else (), "" if tone == "info" else tone)


def _sentence(what: Text, words: Wording) -> Inlines:
    return words.around(upper(words.text(what)), what)


def _place(place: Label, words: Wording) -> Inlines:
    note = (" ", *_sentence(place.note, words)) if place.note else ()
    if not place.span.file.text:  # the file as a whole
        return (Code(place.span.path), *note, Break())
    return (Code(f"{place.span.path}:{place.span.line}"), " ", Code(place.span.line_text.strip()[:160]), *note, Break())


def _witness_rows(witness: Witness, words: Wording) -> Iterator[tuple[str, Inlines]]:
    keys = ("rp-witness",) if len(witness.facts) == 1 else ("rp-witness-a", "rp-witness-b")
    for index, (key, facts) in enumerate(zip(keys, witness.facts, strict=False)):
        under: list[Inline] = [part for name, value in witness.under for part in (" ", Faint(f"[{name}={value}]"))]
        outcomes = witness.outcomes[index] if index < len(witness.outcomes) else {}
        yield words.say(key), (*words.person(facts), *under, *words.outcomes(outcomes))
    if not witness.canonical:
        yield "", (Chip(upper(words.say("witness-not-canonical")), "warn"),)


# -- for programs ---------------------------------------------------------------------------------------------------------------


def finding_json(finding: Finding, language: str) -> dict[str, object]:
    speech = Speech(language)
    return {
        "id": finding.id,
        "code": finding.code,
        "severity": finding.severity.value,
        "verdict": finding.verdict.value,
        "subject": list(finding.subject),
        "message": speech.text(finding.message),
        "help": speech.text(finding.help) if finding.help else None,
        "notes": [speech.text(note) for note in finding.notes],
        "places": [
            {
                "file": label.span.path,
                "line": label.span.line,
                "column": label.span.column,
                "length": label.span.width,
                "note": speech.text(label.note) if label.note else None,
            }
            for label in finding.labels
        ],
        "statements": list(finding.statements),
        "accepted": speech.text(finding.accepted) if finding.accepted else None,
        "witness": witness_json(finding.witness) if finding.witness else None,
        **({"profile": finding.profile} if finding.profile else {}),
        **({"stands": finding.stands} if finding.stands else {}),
    }


def witness_json(witness: Witness) -> dict[str, object]:
    return {
        "persons": [facts_to_json(facts) for facts in witness.facts],
        "decisions": [{name: outcome_json(one) for name, one in outcomes.items()} for outcomes in witness.outcomes],
        "under": dict(witness.under),
        "canonical": witness.canonical,
    }


def proof_json(proof: Proof) -> dict[str, object]:
    profile = {"profile": proof.profile} if proof.profile else {}
    stands = {"stands": proof.stands} if proof.stands else {}
    return {"code": proof.code, "subject": list(proof.subject), "verdict": proof.verdict.value, **profile, **stands}


# -- for test runners -----------------------------------------------------------------------------------------------------------


def suite(
    name: str, findings: tuple[Finding, ...], proofs: tuple[Proof, ...], language: str, *, unusable: bool = False, skipped: Text | None = None
) -> Suite:
    """One case a finding or a kind of proof. `unusable`: nothing could be read, so a finding is no failure but an error."""
    group, speech = f"regelproef.{name}", Speech(language)
    cases = [Case(group, f"{code} ({count})") for code, count in Counter(_kind(proof) for proof in proofs).items()]
    cases += [_case(group, finding, speech, unusable=unusable) for finding in findings]
    if skipped:
        cases.append(Case(group, name, "skipped", speech.text(skipped)))
    return Suite(group, tuple(cases))


def _kind(proof: Proof) -> str:
    return f"{proof.profile}: {proof.code}" if proof.profile else proof.code


def _case(group: str, finding: Finding, speech: Speech, *, unusable: bool) -> Case:
    if not finding.weighs:
        return Case(group, finding.id)
    kind = "error" if unusable or finding.verdict is Verdict.UNDECIDED else "failure"
    place = next((label.span for label in finding.labels), NOWHERE)
    details = tuple(_details(finding, speech))
    return Case(group, finding.id, kind, speech.text(finding.message), finding.code, details, place.path, place.line)


def _details(finding: Finding, speech: Speech) -> Iterator[str]:
    yield from (f"{label.span.path}:{label.span.line}:{label.span.column}" for label in finding.labels if label.span.path)
    if finding.witness:
        yield from map(speech.facts, finding.witness.facts)
        yield from map(speech.facts, finding.witness.outcomes)
        if not finding.witness.canonical:
            yield speech.say("witness-not-canonical")
    yield from map(speech.text, finding.notes)
    if finding.help:
        yield speech.text(finding.help)
