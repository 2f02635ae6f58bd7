"""Reasons for a person's outcomes, on a terminal and as JSON.

In: what `explain` found. Out: lines on a terminal in the words of the labels with the code names beside them, or plain dictionaries (docs/json.md).
"""

from __future__ import annotations

from regelproef.answer.finding import Verdict
from regelproef.answer.outcome import Outcome, Person
from regelproef.explain.person import DecisionReasons, PersonReasons
from regelproef.explain.time import Timeline
from regelproef.explain.why_not import WhyNot
from regelproef.language.typed import Expr
from regelproef.model.parts import Formula, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences, facts_to_json, to_json
from regelproef.words.phrase import Phrase
from regelproef.report.terminal import Terminal


class ExplanationLines:
    """Writes reasons on a terminal."""

    def __init__(self, terminal: Terminal, phrase: Phrase) -> None:
        self.terminal, self.phrase, self.book = terminal, phrase, phrase.book

    def line(self, words: str, indent: int = 0, style: str = "") -> None:
        self.terminal.line(words, style, indent)

    def person(self, person: Person) -> None:
        facts = differences(self.book, person)
        if not facts:
            self.line(self.phrase.say("ex-default-person"), 0, "dim")
            return
        self.line(self.phrase.say("ex-person"), 0, "dim")
        for name, value in facts.items():
            self.line(f"{self.phrase.name(name)}: {self.phrase.value(name, value)}", 2)

    def reasons(self, reasons: PersonReasons) -> None:
        self.person(reasons.person)
        for one in reasons.decisions:
            self._decision(one, reasons)
        for other in reasons.other_readings:
            changes = "; ".join(
                self.phrase.say("ex-change", decision=self.phrase.name(n), before=self.phrase.outcome(n, b), after=self.phrase.outcome(n, a))
                for n, b, a in other.changes
            )
            self.line("")
            self.line(self.phrase.say("ex-other-reading", id=other.interpretation, value=other.value, changes=changes), 0, "note")

    def _decision(self, one: DecisionReasons, reasons: PersonReasons) -> None:
        say = self.phrase.say
        self.line("")
        self.line(f"{self.phrase.name(one.decision)}: {self.phrase.outcome(one.decision, one.outcome)}", 0, "good" if one.outcome.ok else "error")
        for rule in one.deciding:
            self._rule(rule)
        for name in one.reads:
            outcome = next((other.outcome for other in reasons.decisions if other.decision == name), None)
            shown = f": {self.phrase.outcome(name, outcome)}" if outcome else ""
            self.line(f"{say('ex-reads')} {self.phrase.name(name)}{shown}", 2)
        for defeat in one.defeated:
            self.line(f"{say('ex-defeats')} `{defeat.rule.id}` ({self._outcome_of(defeat.rule)})", 2)
        for near in one.near:
            line = self.phrase.expr(near.fails.expr) if near.fails else validity(self.phrase, near.rule)
            value = self.phrase.value(one.decision, near.would_say)
            self.line(f"{say('ex-near')}: {say('ex-near-line', rule=near.rule.id, value=value, line=line)}", 2, "dim")
        for name in one.readings:
            self.line(f"{say('ex-readings')}: {self.reading(name)}", 2, "dim")

    def _rule(self, rule: Rule) -> None:
        say = self.phrase.say
        self.line(f"{say('ex-decided-by')} `{rule.id}` ({rule.span.path}:{rule.span.line})", 2)
        if rule.text:
            self.line(rule.text.in_language(self.phrase.language), 4)
        if not rule.conditions and not rule.valid:
            self.line(say("ex-base"), 4, "dim")
        for condition in rule.conditions:
            self.line(f"✓ {self.phrase.expr(condition.expr)}", 4)
            self.line(condition.source, 6, "dim")
        if rule.valid:
            self.line(f"✓ {validity(self.phrase, rule)}", 4)
        for name in rule.sources:
            self.line(f"{name}{_paraphrase(self.book, name, self.phrase.language)}", 4, "place")

    def _outcome_of(self, rule: Rule) -> str:
        return outcome_in_words(self.phrase, rule.decision, rule.outcome)

    def reading(self, name: str) -> str:
        one = self.book.interpretations[name]
        chosen = dict(one.readings)[self.book.choice[name]].in_language(self.phrase.language)
        return self.phrase.say("ex-reading-chosen", id=one.id, question=one.question.in_language(self.phrase.language), reading=chosen)

    def why_not(self, found: WhyNot) -> None:
        say = self.phrase.say
        words = {"decision": self.phrase.name(found.decision), "value": self.phrase.value(found.decision, found.wanted)}
        self.line("")
        if found.already:
            self.line(say("ex-why-already", **words))
            return
        if not found.alternatives and found.verdict is Verdict.PROVED:
            self.line(say("ex-why-none", **words))
            return
        if found.alternatives:
            self.line(say("ex-why-title", **words), 0, "good")
        for index, alternative in enumerate(found.alternatives):
            self.line(say("ex-why-or" if index else "ex-why-if"), 2)
            for name, now, then in alternative.changes:
                shown = {"now": self.phrase.value(name, now), "then": self.phrase.value(name, then)}
                self.line(say("ex-why-change", fact=self.phrase.name(name), **shown), 4)
        if found.verdict is Verdict.UNDECIDED:
            self.line(say("ex-why-undecided"), 2, "undecided")

    def timeline(self, found: Timeline) -> None:
        say = self.phrase.say
        self.line("")
        self.line(say("ex-time-title", first=self.phrase.day(found.first), last=self.phrase.day(found.last)), 0, "good")
        if not found.changes and found.stops is None:
            self.line(say("ex-time-none"), 2)
        for one in found.changes:
            sides = {"before": self.phrase.outcome(one.decision, one.before), "after": self.phrase.outcome(one.decision, one.after)}
            self.line(say("ex-time-change", day=self.phrase.day(one.day), decision=self.phrase.name(one.decision), **sides), 2)
            if one.after.effective:
                self.line(f"{say('ex-decided-by')} {', '.join(one.after.effective)}", 4, "dim")
        if found.stops is not None:
            lines = "; ".join(f"{line.name}: {line.why.in_language(self.phrase.language)}" for line in found.stops[1])
            self.line(say("ex-time-stops", day=self.phrase.day(found.stops[0]), lines=lines), 2, "error")


def outcome_in_words(phrase: Phrase, decision: str, outcome: Formula) -> str:
    """What a rule says: a value in the labels of its decision, or a computed one in words."""
    expr: Expr = outcome.expr
    return phrase.of_decision(decision, expr)


def validity(phrase: Phrase, rule: Rule) -> str:
    return phrase.say("ex-validity", period=", ".join(phrase.period(period) for period in rule.valid))


def _paraphrase(book: Rulebook, name: str, language: str) -> str:
    statement = book.statements.get(name)
    return f": {statement.paraphrase.in_language(language)}" if statement else ""


# -- JSON ---------------------------------------------------------------------------------------------------------------------


def reasons_json(book: Rulebook, reasons: PersonReasons, language: str) -> dict[str, object]:
    return {
        "person": facts_to_json(differences(book, reasons.person)),
        "decisions": {one.decision: _decision_json(book, one, language) for one in reasons.decisions},
        "other_readings": [
            {
                "reading": {other.interpretation: other.value},
                "changes": {name: {"before": outcome_json(before), "after": outcome_json(after)} for name, before, after in other.changes},
            }
            for other in reasons.other_readings
        ],
    }


def outcome_json(outcome: Outcome) -> dict[str, object]:
    return {"status": outcome.status.value, "value": to_json(outcome.value), "rules": list(outcome.effective)}


def _decision_json(book: Rulebook, one: DecisionReasons, language: str) -> dict[str, object]:
    return {
        **outcome_json(one.outcome),
        "deciding": [_rule_json(book, rule, language) for rule in one.deciding],
        "defeated": [{"rule": defeat.rule.id, "by": list(defeat.by)} for defeat in one.defeated],
        "near": [
            {"rule": near.rule.id, "fails": near.fails.source if near.fails else "valid", "would_say": to_json(near.would_say)} for near in one.near
        ],
        "reads": list(one.reads),
        "readings": {name: book.choice[name] for name in one.readings},
    }


def _rule_json(book: Rulebook, rule: Rule, language: str) -> dict[str, object]:
    statements = [
        {
            "id": name,
            "document": book.statements[name].document if name in book.statements else None,
            "paraphrase": book.statements[name].paraphrase.in_language(language) if name in book.statements else None,
        }
        for name in rule.sources
    ]
    return {
        "rule": rule.id,
        "text": rule.text.in_language(language) if rule.text else None,
        "file": rule.span.path,
        "line": rule.span.line,
        "conditions": [condition.source for condition in rule.conditions],
        "statements": statements,
    }


def why_not_json(found: WhyNot) -> dict[str, object]:
    return {
        "decision": found.decision,
        "value": to_json(found.wanted),
        "already": found.already,
        "verdict": found.verdict.value,
        "alternatives": [
            {"changes": {name: {"now": to_json(now), "then": to_json(then)} for name, now, then in one.changes}} for one in found.alternatives
        ],
    }


def timeline_json(found: Timeline) -> dict[str, object]:
    return {
        "from": found.first.isoformat(),
        "until": found.last.isoformat(),
        "changes": [
            {"day": one.day.isoformat(), "decision": one.decision, "before": outcome_json(one.before), "after": outcome_json(one.after)}
            for one in found.changes
        ],
        "stops": {"day": found.stops[0].isoformat(), "lines": [line.name for line in found.stops[1]]} if found.stops else None,
    }
