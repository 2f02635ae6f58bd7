"""amounts.yaml and parameters.yaml: the shapes of what has a value in a period.

In: nothing. Out: `AMOUNTS` and `PARAMETERS`, the shapes of the files, and the keys that other files have too: `DAYS` of a period, `SOURCE`, `NOTE`.
What a value looks like depends on its unit.
"""

from __future__ import annotations

from regelproef.load.shape import Key, Keys, ListOf, Matching, Named, OneOf, Plain, Share, Variant, Whole

UNITS = ("cent", "number", "percent", "rate")
PARAMETER_KINDS = ("number", "years", "date", "cent", "percent", "rate")
SOURCE = Key("source", ListOf(Plain.WORD, lone=True), "the statements of the sources on which it rests")
NOTE = Key("note", Plain.PROSE, "a remark; it has no effect")
DAYS = (
    Key("from", Plain.DAY, "the first day; without it, open"),
    Key("until", Plain.DAY, "the last day, inclusive; without it, open"),
)
PERCENT, RATE = Share(percent=True), Share(percent=False)


def _given(value: Plain | Whole | Share) -> Key:
    """The periods of an amount, each with a value of this shape."""
    keys = (
        *DAYS,
        Key("value", value, "the amount, in cents or percent where that is the unit"),
        Key("unknown", Plain.PROSE, "why it is not known; it is then null"),
        Key("certainty", Plain.TEXT, "how sure it is"),
        SOURCE,
        NOTE,
    )
    period = Keys("periods", keys, one_of=("value", "unknown"), refusal="amount-value")
    return Key("periods", ListOf(period, least=1), "its values, of which the periods do not overlap", required=True)


UNIT = "cent is money, number is a whole number, percent and rate are shares: 13.7 percent is the rate 0.137"
AMOUNT = Keys(
    "amount",
    (
        Key("unit", OneOf(UNITS, "amount-unit", or_nothing=False), UNIT, required=True),
        Key("meaning", Plain.PROSE, "what it means, for people"),
        _given(Plain.WORD),
    ),
    by="unit",
    variants=(Variant(("cent", "number"), (_given(Whole()),)), Variant(("percent",), (_given(PERCENT),)), Variant(("rate",), (_given(RATE),))),
)
AMOUNTS = Keys("amounts.yaml", (Key("amounts", Named(AMOUNT), "amounts as they stand on the reference date, by name"),))
DAY_OF_YEAR = Matching("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "day-of-year")


def _valued(value: Plain | Whole | Share | Matching) -> Key:
    """The periods of a parameter, each with a value of this shape."""
    keys = (*DAYS, Key("value", value, "the value", required=True), Key("certainty", Plain.TEXT, "how sure it is"), SOURCE, NOTE)
    about = "its values, each until the next begins; the first is without `from`, and no day is left out"
    return Key("periods", ListOf(Keys("periods", keys), least=1), about, required=True)


PARAMETER = Keys(
    "parameter",
    (
        Key("kind", OneOf(PARAMETER_KINDS, "parameter-kind", or_nothing=False), f"date is a month and a day; {UNIT}", required=True),
        Key("meaning", Plain.PROSE, "what it means, for people"),
        _valued(Plain.WORD),
    ),
    by="kind",
    variants=(
        Variant(("number", "years", "cent"), (_valued(Whole()),)),
        Variant(("date",), (_valued(DAY_OF_YEAR),)),
        Variant(("percent",), (_valued(PERCENT),)),
        Variant(("rate",), (_valued(RATE),)),
    ),
)
PARAMETERS = Keys("parameters.yaml", (Key("parameters", Named(PARAMETER, Plain.NAME), "limits that have a value on every day, by name"),))
