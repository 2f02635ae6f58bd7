"""What the ids in fixtures stand for: rules, statements of the sources and amounts, for whoever has no rulebook.

In: a rulebook. Out: a JSON text. Texts stand by language, in the languages that the rulebook has; a statement stands as a paraphrase, never as its
source has it. Amounts are whole cents, or numbers, with the days from which and until which they hold, both included; null is an amount not known.
"""

from __future__ import annotations

from regelproef.generate.bundle import pretty
from regelproef.language.types import Kind
from regelproef.model.parts import AmountDefinition, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json


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
        "text": dict(rule.text.entries),
        "when": [line.source for line in rule.conditions],
        "then": rule.outcome.source,
        "exception_to": [edge.target for edge in rule.exceptions],
        "statements": list(rule.sources),
    }


def _amount(book: Rulebook, amount: AmountDefinition) -> dict[str, object]:
    return {
        "unit": "cents" if amount.type.kind is Kind.MONEY else "number",
        "label": dict(label.entries) if (label := book.labels.names.get(amount.name)) is not None else {},
        "meaning": dict(amount.meaning.entries),
        "periods": [
            {
                "from": to_json(one.period.first),
                "until": to_json(one.period.last),
                "value": one.value,
                **({"unknown": dict(one.unknown.entries)} if one.unknown else {}),
                "statements": list(one.source),
            }
            for one in amount.periods
        ],
    }
