"""What the ids in fixtures stand for: rules, statements of the sources and amounts, for whoever has no rulebook.

In: a rulebook. Out: a JSON text. Texts stand by language, in the languages that the rulebook has; a statement stands as a paraphrase, never as its
source has it. Amounts are whole cents, or numbers, with the days from which and until which they hold, both included; null is an amount not known.
Parameters stand among them, a day of a year as 04-30.
"""

from __future__ import annotations

from datetime import date

from regelproef.generate.bundle import pretty
from regelproef.language.printer import show_dated
from regelproef.language.types import Kind
from regelproef.model.parts import AmountDefinition, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json
from regelproef.words.say import Speech

UNITS = {Kind.MONEY: "cents", Kind.INT: "number", Kind.DAY_OF_YEAR: "day of a year", Kind.RATE: "rate"}


def texts(book: Rulebook) -> str:
    """Everything by its id."""
    return pretty(
        {
            "rules": {name: _rule(rule) for name, rule in book.rules.items()},
            "statements": {name: {"document": one.document, "paraphrase": dict(one.paraphrase.entries)} for name, one in book.statements.items()},
            "amounts": {name: _amount(book, amount) for name, amount in book.amounts.items()},
        }
    )


def _rule(rule: Rule) -> dict[str, object]:
    """`when`: the conditions as the rulebook writes them, all of which hold; `then`: what is decided; `exception_to`: the rules that it overrides."""
    return {
        "decision": rule.decision,
        "text": {language: Speech(language).told(rule.text) for language, _ in rule.text.entries},
        "when": [line.source for line in rule.conditions],
        "then": rule.outcome.source,
        "exception_to": [edge.target for edge in rule.exceptions],
        "statements": list(rule.sources),
    }


def _amount(book: Rulebook, amount: AmountDefinition) -> dict[str, object]:
    return {
        "unit": UNITS[amount.type.kind],
        "label": dict(label.entries) if (label := book.labels.names.get(amount.name)) is not None else {},
        "meaning": dict(amount.meaning.entries),
        "periods": [
            {
                "from": to_json(one.period.first),
                "until": to_json(one.period.last),
                "value": show_dated(one.value, amount.type) if isinstance(one.value, date) or amount.type.kind is Kind.RATE else one.value,
                **({"unknown": dict(one.unknown.entries)} if one.unknown else {}),
                "statements": list(one.source),
            }
            for one in amount.periods
        ],
    }
