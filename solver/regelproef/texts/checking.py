"""Sentences about verdicts and what checks found.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    "undecided": {
        "en": "not decided within the bounds: {code} {subject} ({reason})",
    },
    "disagreement": {
        "en": "solver and evaluator disagree on {what}; please report this as a defect of the engine",
    },
    "conflict": {
        "en": "`{first}` and `{second}` both decide {decision} and disagree: {one} against {other}",
    },
    "conflict-core": {
        "en": "already everyone for whom this holds is caught between them: {lines}",
    },
    "conflict-help": {
        "en": "make `{second}` an exception to `{first}` or the other way round, or bind each to a reading",
    },
    "says": {
        "en": "`{rule}` says {value}",
    },
    "gap": {
        "en": "no rule decides {decision} for this person",
    },
    "gap-nearest": {
        "en": "the nearest rule is `{rule}`; this is what fails",
    },
    "gap-nearest-note": {
        "en": "nearest rule: `{rule}`, which fails on: {condition}",
    },
    "gap-help": {
        "en": "widen the nearest rule, or give {decision} a base rule with an empty `when`",
    },
    "dead-rule": {
        "en": "rule `{rule}` applies to nobody",
    },
    "dead-line": {
        "en": "this is part of what excludes everybody",
    },
    "dead-core": {
        "en": "these exclude one another: {lines}",
    },
    "dead-rule-help": {
        "en": "correct the condition that contradicts the others, or take the rule out",
    },
    "never-decides": {
        "en": "rule `{rule}` never decides: wherever it applies it is defeated by {by}",
    },
    "defeats": {
        "en": "defeats `{rule}`",
    },
    "never-decides-help": {
        "en": "narrow the exception, or take the rule out",
    },
    "redundant-rule": {
        "en": "rule `{rule}` changes nobody's result",
    },
    "redundant-condition": {
        "en": "in rule `{rule}` the condition `{what}` changes nobody's result",
    },
    "redundant-exception": {
        "en": "that rule `{rule}` is an exception to `{what}` changes nobody's result",
    },
    "redundant-help": {
        "en": "take it out, or correct it so that it does what was meant",
    },
    "world-impossible": {
        "en": "nobody is possible: {lines}",
    },
    "world-impossible-help": {
        "en": "these lines exclude one another, so every proof would be about nobody",
    },
    "default-impossible": {
        "en": "the default person breaks {lines}",
    },
    "property": {
        "en": "the property `{property}` does not hold: {text}",
    },
    "property-help": {
        "en": "a rule is wrong, or the property claims more than the sources say",
    },
    "property-vacuous": {
        "en": "nobody meets the guard of the property `{property}`, so it proves nothing",
    },
    "property-vacuous-help": {
        "en": "correct the guard",
    },
    "case": {
        "en": "case `{case}` expects {decision} = {expected}, and the rules give {found}",
    },
    "case-expected": {
        "en": "expected {value}",
    },
    "case-help": {
        "en": "why it was expected: {why}",
    },
    "case-impossible": {
        "en": "case `{case}` is a person who cannot exist: {lines}",
    },
    "decides": {
        "en": "decided by `{rule}`",
    },
    "amount-missing": {
        "en": "`{amount}` is not given on {day}, and rule `{rule}` needs it",
    },
    "amount-missing-help": {
        "en": "add a period with a value, or with `unknown` and the reason",
    },
    "amount-unknown": {
        "en": "`{amount}` is not known from {first} to {last}: {reason}",
    },
    "read-where": {
        "en": "`{fact}` changes {decisions} for somebody for whom `{where}` does not hold",
    },
    "read-where-help": {
        "en": "put the condition in the rules that read the fact, or correct `read_where`",
    },
    "unused-fact": {
        "en": "no rule reads the fact `{name}`",
    },
    "unused-value": {
        "en": "no rule names the value `{name}`",
    },
    "unused-derived": {
        "en": "no rule reads the derived value `{name}`",
    },
    "unused-amount": {
        "en": "no rule reads the amount `{name}`",
    },
    "unused-help": {
        "en": "use it, take it out, or say why it stands there with `unused: <reason>`",
    },
    "reading-not-expressible": {
        "en": "open question `{id}` cannot be expressed: {reason}",
    },
    "reading-without-effect": {
        "en": "the readings of `{id}` bind no rule and no derived value",
    },
    "statement": {
        "en": "statement {statement} does not follow from the rules: {text}",
    },
    "statement-help": {
        "en": "correct the rule that carries it, or name the statement that it yields to",
    },
    "statement-says": {
        "en": "this does not follow",
    },
    "carries": {
        "en": "carries {statement}",
    },
    "statement-vacuous": {
        "en": "nobody meets what statement {statement} is about, so it proves nothing",
    },
    "statement-still-holds": {
        "en": "statement {statement} is called superseded, but everything it says still follows from the rules",
    },
    "statement-open-holds": {
        "en": "statement {statement} is called open, but follows under every reading of {interpretation}",
    },
    "statement-open-fails": {
        "en": "statement {statement} is called open, but follows under no reading of {interpretation}",
    },
    "statement-uncarried": {
        "en": "no rule cites statement {statement}",
    },
    "rule-cites-unknown": {
        "en": "rule `{rule}` cites statements that do not exist: {statements}",
    },
    "rule-cites-nothing": {
        "en": "rule `{rule}` cites no statement",
    },
    "fate-none": {
        "en": "statement {statement} has no fate",
    },
    "fate-formula": {
        "en": "statement {statement} needs a formula `says: {{when, then}}`",
    },
    "fate-no-formula": {
        "en": "statement {statement} has a formula, so it decides something; its fate cannot be this one",
    },
    "fate-by": {
        "en": "statement {statement} is superseded, but by what? (`by` or `by_reading`)",
    },
    "fate-interpretation": {
        "en": "statement {statement} is open, and must name an interpretation with at least two readings",
    },
    "fate-reason": {
        "en": "statement {statement} has no formula and does not say why (`reason`)",
    },
    "fate-unknown-statement": {
        "en": "statement {statement} names a statement that does not exist",
    },
}
