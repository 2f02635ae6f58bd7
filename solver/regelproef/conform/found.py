"""Persons whom a search found, as test persons of the implementer's own: with reasons, in a file that is read first the next time.

In: judged persons with the place of their fault, and a rulebook; or a file that an earlier search wrote. Out: `Expected` with reasons in every
language, and the text of the file. Guarantees: a file that is no such file is refused, and so never written over; persons in it are decided by the
rulebook as it stands now; the same persons give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.outcome import Outcome
from regelproef.answer.text import text
from regelproef.conform.fixtures import Expected, read_fixtures, require_fit
from regelproef.conform.judged import PREFIX, Judge, Judged
from regelproef.evaluate.evaluator import Evaluator
from regelproef.load.shape import LANGUAGES
from regelproef.model.fixture_format import FORMAT
from regelproef.model.parts import Rule
from regelproef.model.values import read_person
from regelproef.words.phrase import Phrase
from regelproef.words.say import sentence


@dataclass(frozen=True)
class Saved:
    """The persons of a file. `changed`: how many of them the rulebook decides otherwise than the file says; `gone`: how many can no longer exist."""

    persons: tuple[Expected, ...] = ()
    changed: int = 0
    gone: int = 0


class Reasons:
    """Says why the rules decide as they do."""

    def __init__(self, judge: Judge) -> None:
        self.judge, self.book = judge, judge.book

    def explained(self, one: Judged, decision: str) -> Expected:
        """The person as a test person, for this decision; "" for one about whom there is only trouble."""
        rules = one.outcomes[decision].effective if decision else ()
        sources = dict.fromkeys(source for rule in rules for source in self.book.rules[rule].sources)
        why = {language: self._why(language, decision, one.outcomes[decision]) for language in LANGUAGES} if rules else {}
        own = self._under(one, decision) if decision else {}
        return replace(
            one.expected, why=why, statements=tuple(sources), under={decision: own} if own else {}, owner=next(iter(rules), ""), about=decision
        )

    def _why(self, language: str, decision: str, outcome: Outcome) -> str:
        words = Phrase(language, self.book)
        said = words.outcome(decision, outcome)
        return " ".join(self._of_rule(words, decision, said, self.book.rules[rule]) for rule in outcome.effective)

    @staticmethod
    def _of_rule(words: Phrase, decision: str, said: str, rule: Rule) -> str:
        lines = [words.expr(line.expr) for line in rule.conditions]
        lines += [words.say("ex-validity", period=", ".join(map(words.period, rule.valid)))] if rule.valid else []
        told = rule.text is not None and rule.text.has(words.language)
        named = {"rule": sentence(words.told(rule.text)) if rule.text and told else rule.id}
        named |= {"decision": words.name(decision), "value": said}
        key = "found-why-text" if told else "found-why"
        return words.say(key, lines="; ".join(lines), **named) if lines else words.say(f"{key}-base", **named)

    def _under(self, one: Judged, decision: str) -> Mapping[str, str]:
        """The readings of which some single switch changes the decision for this person."""
        readings = self.book.index.behind_decision(decision, chosen=False).readings
        found: dict[str, str] = {}
        for (name, _), evaluator in self._switched.items():
            if name in readings and name not in found and not evaluator.decide(one.person, (decision,))[decision].same(one.outcomes[decision]):
                found[name] = self.book.choice[name]
        return found

    @cached_property
    def _switched(self) -> dict[tuple[str, str], Evaluator]:
        """What is not asked for is never compiled."""
        return {(name, value): Evaluator(self.book.with_choice({name: value})) for name, value in self.book.switches}

    def read(self, path: Path) -> Saved:
        """The persons whom earlier searches wrote; none where there is no file yet.

        Raises:
            Unusable: when it is no such file, or of another rulebook.
        """
        if not path.exists():
            return Saved()
        saved = read_fixtures(path)
        strange = next((one for one in saved if not one.id.startswith(PREFIX)), None)
        if strange is not None:
            message = text("found-strange", file=path.as_posix(), line=strange.line, id=strange.id)
            raise Unusable((load_error("fixtures", None, message, text("found-strange-help")),))
        require_fit(self.book, saved, path)
        persons, changed, gone = [], 0, 0
        for one in saved:
            judged = self.judge.judge(read_person(self.book, one.facts)[0])
            if judged is None:
                gone += 1
                continue
            rule = self.book.rules.get(one.owner)
            persons.append(self.explained(judged, rule.decision if rule is not None else ""))
            changed += dict(judged.expected.decisions) != dict(one.decisions)
        return Saved(tuple({one.id: one for one in persons}.values()), changed, gone)


def lines_of_file(persons: Iterable[Expected]) -> str:
    """The text of a file of such persons, each once, by id."""
    by_id = {one.id: one for one in persons}
    return "".join(json.dumps(_line(by_id[id_]), ensure_ascii=False) + "\n" for id_ in sorted(by_id))


def _line(one: Expected) -> dict[str, object]:
    """As a line of `fixtures.jsonl` has it."""
    return {
        "format": FORMAT,
        "id": one.id,
        "facts": dict(one.facts),
        "decisions": dict(one.decisions),
        "matters": list(one.matters),
        "why": [dict(one.why)] if one.why else [],
        **({"about": one.about} if one.about else {}),
        "pair": None,
        "under": {name: dict(readings) for name, readings in one.under.items()},
        "owner": one.owner,
        "rules": {name: list(rules) for name, rules in one.rules.items()},
        "obligations": [],
        "statements": list(one.statements),
    }
