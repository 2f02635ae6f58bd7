"""Words for the page on which a person is tried, as one JSON value.

In: a rulebook, a language, the examples to start from. Out: a script that defines `words`: labels, conditions and reasons in
that language. The page decides nothing with it; deciding is the work of the program of `page_js`.
"""

from __future__ import annotations

from collections.abc import Iterable

from regelproef.answer.outcome import Person
from regelproef.language.members import unnumbered
from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.model.labels import LabelGroup
from regelproef.model.parts import Case, FactDefinition, Interpretation, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences, facts_by_number, to_json
from regelproef.report.content.wording import Wording, anchor, value_tone
from regelproef.report.page.page_js import quoted
from regelproef.report.render.visible import visible
from regelproef.words import paging, trying

FORM, TOOLS = ([key.partition("-")[2] for key in texts] for texts in (trying.TEXTS, paging.TEXTS))
TEXTS = {**{f"try-{name}": trying.TEXTS[f"try-{name}"] for name in FORM}, **{f"page-{name}": paging.TEXTS[f"page-{name}"] for name in TOOLS}}


def words_program(words: Wording, examples: tuple[Case, ...], persons: Iterable[Person] = (), before: Rulebook | None = None) -> str:
    """`words`, as a script. `persons`: complete persons who can be found; `before`: the rulebook that this one is held against."""
    told = page_words(words, examples)
    told["tests"] = [facts_by_number(differences(words.book, person)) for person in persons]
    told["before"] = {fact.name: _range(fact) for fact in before.facts.values()} if before else {}
    return f"const words = {quoted(_shown(told))};\n"


def _shown(value: object) -> object:
    """The same, with nothing in its texts that steers who reads them; the page puts them where they are seen as they are."""
    if isinstance(value, dict):
        return {key: _shown(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_shown(one) for one in value]
    return visible(value) if isinstance(value, str) else value


def page_words(words: Wording, examples: tuple[Case, ...] = ()) -> dict[str, object]:
    book, language = words.book, words.language
    return {
        "language": language,
        "texts": {key: text[language] for key, text in TEXTS.items()},
        "months": [words.say(f"ph-month-{number}") for number in range(1, 13)],
        "first": words.say("ph-first"),
        "clock": book.reference_date,
        "facts": {name: _fact(fact, words) for name, fact in book.facts.items()},
        "groups": _groups(book.labels.groups, language, tuple(book.facts)),
        "decisions": {
            name: {
                "label": words.name(name),
                "meaning": words.told(words.meaning(name, decision.meaning)),
                "kind": decision.type.kind.value,
                "values": {value: words.value(name, value) for value in decision.type.values},
                "tones": {value: value_tone(book, name, value) for value in decision.type.values},
            }
            for name, decision in book.decisions.items()
        },
        "decisionGroups": _groups(book.labels.decision_groups, language, tuple(book.decisions)),
        "rules": {rule.id: _rule(rule, words) for rule in book.rules.values()},
        "statements": {one.id: words.told(one.paraphrase) for one in book.statements.values()},
        "statementIds": {one: anchor("statement", one) for one in book.statements},
        "lines": {line.name: words.told(line.why) for line in (*book.world, *book.usual)},
        "readings": [
            {
                "id": one.id,
                "question": words.told(one.question),
                "values": [[value, words.told(meaning)] for value, meaning in one.readings],
            }
            for one in book.interpretations.values()
            if len(one.readings) > 1
        ],
        "questions": {one.id: _question(one, words) for one in book.interpretations.values()},
        "foreign": _foreign(words, examples),
        "persons": [_example(case, words) for case in examples],
    }


def _question(one: Interpretation, words: Wording) -> dict[str, object]:
    about = [rule.decision for rule in words.book.rules.values() if any(name == one.id for name, _ in rule.readings)]
    return {"text": words.told(one.question), "about": list(dict.fromkeys(about)), "id": anchor("reading", one.id)}


def _example(case: Case, words: Wording) -> dict[str, object]:
    """`about`: the decision that the example is foremost about."""
    about = [name for name, _ in case.expect]
    why = words.told(case.why)
    return {"name": case.name, "why": why, "facts": facts_by_number(case.person), "about": about, "id": anchor("case", case.name)}


def _foreign(words: Wording, examples: tuple[Case, ...]) -> dict[str, str]:
    """The texts that are not in the language of the page, with the one in which they are."""
    book = words.book
    meanings = [words.meaning(name, one.meaning) for name, one in book.facts.items()] + [
        words.meaning(name, one.meaning) for name, one in book.decisions.items()
    ]
    texts = (
        *meanings,
        *book.labels.names.values(),
        *(rule.text for rule in book.rules.values()),
        *(one.paraphrase for one in book.statements.values()),
        *(one.question for one in book.interpretations.values()),
        *(case.why for case in examples),
    )
    texts += tuple(line.why for line in (*book.world, *book.usual))
    return {words.told(prose): prose.entries[0][0] for prose in texts if prose and not prose.has(words.language)}


def _range(fact: FactDefinition) -> dict[str, object]:
    """The values that a person can be given."""
    ordered = fact.type.kind in {Kind.INT, Kind.MONEY, Kind.DATE, Kind.HISTORY}
    low, high = (to_json(fact.type.low), to_json(fact.type.high)) if ordered else (None, None)
    return {"values": list(fact.type.values), "low": low, "high": high}


def _fact(fact: FactDefinition, words: Wording) -> dict[str, object]:
    return {
        **_range(fact),
        "label": words.name(fact.name),
        "meaning": words.told(words.meaning(fact.name, fact.meaning)),
        "kind": fact.type.kind.value,
        "values": [[value, words.value(fact.name, value)] for value in fact.type.values],
        "fixed": fact.fixed,
    }


def _groups(groups: tuple[LabelGroup, ...], language: str, every: tuple[str, ...]) -> list[dict[str, object]]:
    """The groups, with what no group names at the end."""
    found: list[dict[str, object]] = [
        {"label": one.label.in_language(language), "names": [name for own in one.names for name in every if unnumbered(name) == own]}
        for one in groups
    ]
    named = {name for one in groups for name in one.names}
    rest = [name for name in every if unnumbered(name) not in named]
    return [*found, {"label": "", "names": rest}] if rest else found


def _rule(rule: Rule, words: Wording) -> dict[str, object]:
    constant = rule.outcome.expr.value if isinstance(rule.outcome.expr, Const) else None
    return {
        "text": words.told(rule.text),
        "decision": rule.decision,
        "when": [[words.expr(line.expr), line.source] for line in rule.conditions],
        "then": words.of_decision(rule.decision, rule.outcome.expr),
        "constant": to_json(constant),
        "valid": ", ".join(words.period(period) for period in rule.valid),
        "sources": list(rule.sources),
        "readings": [name for name, _ in rule.readings],
        "id": anchor("rule", rule.id),
    }
