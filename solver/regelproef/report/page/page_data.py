"""Words for the page on which a person is tried, as one JSON value.

In: a rulebook, a language, the examples to start from. Out: a script that defines `words`: labels, conditions and reasons in
that language. The page decides nothing with it; deciding is the work of the program of `page_js`.
"""

from __future__ import annotations

from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.model.parts import Case, FactDefinition, LabelGroup, Rule
from regelproef.model.values import facts_to_json, to_json
from regelproef.report.content.wording import Wording, anchor, value_tone
from regelproef.report.page.page_js import quoted
from regelproef.report.render.visible import visible
from regelproef.words.trying import TEXTS

NAMES = tuple(key.removeprefix("try-") for key in TEXTS)


def words_program(words: Wording, examples: tuple[Case, ...]) -> str:
    """`words`, as a script."""
    return f"const words = {quoted(_shown(page_words(words, examples)))};\n"


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
        "texts": {f"try-{name}": TEXTS[f"try-{name}"][language] for name in NAMES},
        "months": [words.say(f"ph-month-{number}") for number in range(1, 13)],
        "first": words.say("ph-first"),
        "clock": book.reference_date,
        "facts": {name: _fact(fact, words) for name, fact in book.facts.items()},
        "groups": _groups(book.labels.groups, language, tuple(book.facts)),
        "decisions": {
            name: {
                "label": words.name(name),
                "meaning": decision.meaning.in_language(language),
                "kind": decision.type.kind.value,
                "values": {value: words.value(name, value) for value in decision.type.values},
                "tones": {value: value_tone(book, name, value) for value in decision.type.values},
            }
            for name, decision in book.decisions.items()
        },
        "decisionGroups": _groups(book.labels.decision_groups, language, tuple(book.decisions)),
        "rules": {rule.id: _rule(rule, words) for rule in book.rules.values()},
        "statements": {one.id: one.paraphrase.in_language(language) for one in book.statements.values()},
        "statementIds": {one: anchor("statement", one) for one in book.statements},
        "lines": {line.name: line.why.in_language(language) for line in (*book.world, *book.usual)},
        "readings": [
            {
                "id": one.id,
                "question": one.question.in_language(language),
                "values": [[value, meaning.in_language(language)] for value, meaning in one.readings],
            }
            for one in book.interpretations.values()
            if len(one.readings) > 1
        ],
        "foreign": _foreign(words),
        "persons": [{"name": case.name, "facts": facts_to_json(case.person)} for case in examples],
    }


def _foreign(words: Wording) -> dict[str, str]:
    """The texts that are not in the language of the page, with the one in which they are."""
    book = words.book
    meanings = (*(one.meaning for one in book.facts.values()), *(one.meaning for one in book.decisions.values()))
    texts = (
        *meanings,
        *book.labels.names.values(),
        *(rule.text for rule in book.rules.values()),
        *(one.paraphrase for one in book.statements.values()),
    )
    texts += tuple(line.why for line in (*book.world, *book.usual))
    return {words.told(prose): prose.entries[0][0] for prose in texts if prose and not prose.has(words.language)}


def _fact(fact: FactDefinition, words: Wording) -> dict[str, object]:
    ordered = fact.type.kind in {Kind.INT, Kind.MONEY, Kind.DATE, Kind.HISTORY}
    return {
        "label": words.name(fact.name),
        "meaning": fact.meaning.in_language(words.language),
        "kind": fact.type.kind.value,
        "values": [[value, words.value(fact.name, value)] for value in fact.type.values],
        "low": to_json(fact.type.low) if ordered else None,
        "high": to_json(fact.type.high) if ordered else None,
        "fixed": fact.fixed,
    }


def _groups(groups: tuple[LabelGroup, ...], language: str, every: tuple[str, ...]) -> list[dict[str, object]]:
    """The groups, with what no group names at the end."""
    found: list[dict[str, object]] = [
        {"label": one.label.in_language(language), "names": [name for name in one.names if name in every]} for one in groups
    ]
    named = {name for one in groups for name in one.names}
    rest = [name for name in every if name not in named]
    return [*found, {"label": "", "names": rest}] if rest else found


def _rule(rule: Rule, words: Wording) -> dict[str, object]:
    constant = rule.outcome.expr.value if isinstance(rule.outcome.expr, Const) else None
    return {
        "text": words.told(rule.text),
        "when": [[words.expr(line.expr), line.source] for line in rule.conditions],
        "then": words.of_decision(rule.decision, rule.outcome.expr),
        "constant": to_json(constant),
        "valid": ", ".join(words.period(period) for period in rule.valid),
        "sources": list(rule.sources),
        "readings": [name for name, _ in rule.readings],
        "id": anchor("rule", rule.id),
    }
