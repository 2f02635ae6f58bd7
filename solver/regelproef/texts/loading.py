"""Sentences about files, YAML, expressions and persons that cannot be used.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    # -- reading files
    "folder-missing": {
        "en": "there is no folder `{folder}`",
    },
    "folder-link": {
        "en": "`{file}` is a link; a rulebook may not point outside itself",
    },
    "folder-too-many": {
        "en": "more than {limit} YAML files in one rulebook",
    },
    "file-missing": {
        "en": "`{file}` is missing or empty in `{folder}`",
    },
    "file-unreadable": {
        "en": "`{file}` cannot be read: {reason}",
    },
    "file-not-regular": {
        "en": "`{file}` is not an ordinary file",
    },
    "file-too-large": {
        "en": "`{file}` is larger than {limit} bytes",
    },
    "file-not-utf8": {
        "en": "byte {byte} is not UTF-8 text",
    },
    "yaml-syntax": {
        "en": "this is not valid YAML: {problem}",
    },
    "yaml-tab-help": {
        "en": "indent with spaces; YAML does not allow tabs",
    },
    "yaml-documents": {
        "en": "a rulebook file holds one YAML document",
    },
    "yaml-depth": {
        "en": "nested more than {limit} deep",
    },
    "yaml-size": {
        "en": "aliases expand to more than {limit} values",
    },
    "yaml-key-kind": {
        "en": "a key must be a single word or text",
    },
    "yaml-merge": {
        "en": "merge keys (`<<`) are not used in rulebooks",
    },
    "yaml-duplicate-key": {
        "en": "the key `{key}` stands here twice",
    },
    "yaml-alias": {
        "en": "the alias `*{name}` has no anchor before it",
    },
    "yaml-tag": {
        "en": "tags such as `{tag}` are not used in rulebooks",
    },
    "yaml-boolean": {
        "en": "YAML reads the word `{word}` as a truth value",
    },
    "yaml-boolean-help": {
        "en": 'write true or false, or put the word in quotes: "{word}"',
    },
    "yaml-number": {
        "en": "YAML may read `{word}` as another number than it seems",
    },
    "yaml-number-help": {
        "en": "write a plain whole number, or put it in quotes if it is a text",
    },
    # -- shape
    "shape-mapping": {
        "en": "`{what}` must be a mapping of keys to values",
    },
    "shape-list": {
        "en": "`{what}` must be a list",
    },
    "shape-string": {
        "en": "a text is expected here",
    },
    "shape-string-help": {
        "en": "a condition with `: ` or one that starts with a bracket must stand in quotes",
    },
    "shape-bool": {
        "en": "true or false is expected here",
    },
    "shape-int": {
        "en": "a whole number is expected here, at most {limit}",
    },
    "shape-date": {
        "en": "a date is expected here, written YYYY-MM-DD",
    },
    "key-unknown": {
        "en": "`{key}` is not a key of {what}",
    },
    "key-missing": {
        "en": "`{key}` is missing in {what}",
    },
    "keys-allowed": {
        "en": "possible: {names}",
    },
    "language-unknown": {
        "en": "`{key}` is not a language of this engine ({languages})",
    },
    "name-form": {
        "en": "`{name}` cannot be a name: letters, digits and _, starting with a letter, and no word of the language",
    },
    "id-form": {
        "en": "`{name}` cannot be an id: letters, digits, and - _ . /, starting with a letter",
    },
    "name-taken": {
        "en": "`{name}` is already in use",
    },
    "did-you-mean": {
        "en": "did you mean `{name}`?",
    },
    "reference-date": {
        "en": "`{name}` is not a date among the facts",
    },
    "reference-date-missing": {
        "en": "vocabulary.yaml must name the `reference_date`, because rules or amounts are dated",
    },
    "type-unknown": {
        "en": "`{name}` is not a type ({types})",
    },
    "value-unknown": {
        "en": "`{name}` is not one of the values {values}",
    },
    "value-double": {
        "en": "the value `{name}` stands here twice",
    },
    "values-empty": {
        "en": "an enum needs at least one value",
    },
    "range-shape": {
        "en": "a range is a list of two: the least and the greatest value",
    },
    "range-order": {
        "en": "the range from {low} to {high} holds nothing, or too much",
    },
    "amount-unit": {
        "en": "the unit of `{name}` must be cent or number",
    },
    "amount-value": {
        "en": "a period has either a `value` or `unknown` with a reason",
    },
    "period-order": {
        "en": "this period ends ({last}) before it begins ({first})",
    },
    "period-overlap": {
        "en": "this period overlaps the one on line {line} on {day}",
    },
    "period-hole": {
        "en": "the periods leave a hole from {first} to {last}",
    },
    "status-unknown": {
        "en": "`{name}` is not a status ({values})",
    },
    "interpretation-empty": {
        "en": "`{id}` needs `readings`, or `not_expressible` with a reason",
    },
    "interpretation-unknown": {
        "en": "there is no interpretation `{name}` with readings",
    },
    "reading-unknown": {
        "en": "`{name}` is not a reading of `{id}` ({values})",
    },
    "reading-missing": {
        "en": "`{id}` has readings without a value here: {values}",
    },
    "by-reading-one": {
        "en": "`by_reading` names one interpretation with a value for each of its readings",
    },
    "derived-cycle": {
        "en": "derived values go round in a circle: {circle}",
    },
    "derived-types": {
        "en": "the alternatives of `{name}` have different types",
    },
    "rule-double": {
        "en": "the rule id `{name}` is already used at {place}",
    },
    "rule-decision": {
        "en": "rule `{name}` does not say which decision it is about",
    },
    "rule-unknown": {
        "en": "there is no rule `{name}`",
    },
    "decision-unknown": {
        "en": "there is no decision `{name}`",
    },
    "exception-across": {
        "en": "`{name}` is about {decision}; a rule about {own} cannot be an exception to it",
    },
    "exception-double": {
        "en": "`{name}` stands here twice",
    },
    "exception-cycle": {
        "en": "rules are exceptions to one another in a circle: {circle}",
    },
    "decision-cycle": {
        "en": "decisions read one another in a circle: {circle}",
    },
    "persons-shape": {
        "en": "`persons` is absent or [a, b]",
    },
    "fate-unknown": {
        "en": "`{name}` is not a fate",
    },
    "passage-hash": {
        "en": "a passage has `at`, `length` and a `sha256` of 64 hexadecimal digits",
    },
    # -- expressions
    "expr-shape": {
        "en": "a condition is one line of text",
    },
    "expr-shape-help": {
        "en": "put the condition in quotes",
    },
    "expr-character": {
        "en": "`{char}` has no meaning in a condition",
    },
    "expr-too-long": {
        "en": "this expression is longer than {limit}; split it, or name a part as a derived value",
    },
    "expr-nesting": {
        "en": "nested more than {limit} deep; name a part as a derived value",
    },
    "expr-chained": {
        "en": "comparisons cannot be chained",
    },
    "expr-chained-help": {
        "en": "write two comparisons with `and` between them",
    },
    "expr-incomplete": {
        "en": "the expression ends too early; expected {expected}",
    },
    "expr-unexpected": {
        "en": "`{found}` cannot stand here; expected {expected}",
    },
    "expr-write": {
        "en": "write `{right}` instead of `{wrong}`",
    },
    "expr-no-division": {
        "en": "there is no division, so that nothing is ever rounded",
    },
    "expect-end": {
        "en": "`and`, `or`, or the end",
    },
    "expect-value": {
        "en": "a value, a name or `(`",
    },
    "expect-token": {
        "en": "`{token}`",
    },
    "type-mismatch": {
        "en": "this is {found}, but {expected} is expected",
    },
    "compare-mismatch": {
        "en": "cannot combine {left} with {right}",
    },
    "compare-order": {
        "en": "`{op}` needs numbers, money or dates, not {found}",
    },
    "name-unknown": {
        "en": "`{name}` is not a fact, derived value, decision or amount",
    },
    "person-prefix": {
        "en": "write {persons} before the name, to say which person is meant",
    },
    "decision-here": {
        "en": "`{name}` cannot be read here: world lines and derived values speak of facts only",
    },
    "function-unknown": {
        "en": "there is no function `{name}`",
    },
    "functions": {
        "en": "functions: {names}",
    },
    "argument-named": {
        "en": "`{name}:` has no place here",
    },
    "argument-count": {
        "en": "`{name}` takes {expected} argument(s), not {found}",
    },
    "null-use": {
        "en": "`{name}` may be null here",
    },
    "null-use-help": {
        "en": "first say `{name} is not null and …`",
    },
    "null-outcome": {
        "en": "the outcome may be null, but the decision is not nullable",
    },
    "null-outcome-help": {
        "en": "exclude null in `when`, or make the decision nullable",
    },
    "null-compare": {
        "en": "null is not compared",
    },
    "null-compare-help": {
        "en": "write `is null` or `is not null`",
    },
    "null-never": {
        "en": "only a nullable decision or amount can be null",
    },
    "number-zero": {
        "en": "`{number}` begins with a zero",
    },
    "number-zero-help": {
        "en": "write the number without leading zeros",
    },
    "number-large": {
        "en": "numbers may not exceed {limit}",
    },
    "number-expected": {
        "en": "a number is expected, not {found}",
    },
    "product-constant": {
        "en": "one side of `*` must be a constant whole number",
    },
    "constant-range": {
        "en": "{value} lies outside the range of `{fact}` ({low} to {high}), so this is always the same",
    },
    "in-kind": {
        "en": "`in` needs an enum, a number or a date, not {found}",
    },
    "in-constant": {
        "en": "between the braces stand constants",
    },
    "in-double": {
        "en": "{value} stands here twice",
    },
    "history-here": {
        "en": "a history is not a truth value by itself",
    },
    "history-here-help": {
        "en": "use run(…), all(…), any(…) or count(…) over a span of years",
    },
    "history-mixed": {
        "en": "a history cannot be combined with a truth value",
    },
    "date-constant": {
        "en": "month and day must be constants",
    },
    "date-impossible": {
        "en": "{date} is not a date that exists in every year",
    },
    "year-range": {
        "en": "the year must lie between {low} and {high}",
    },
    "span-bounds": {
        "en": "`{name}` needs a first year (`from:`) and a last year (`until:` or `before:`)",
    },
    "span-double": {
        "en": "`{name}:` gives a bound that is already given",
    },
    "span-word": {
        "en": "`{name}:` is not one of {words}",
    },
    "run-bounds": {
        "en": "`run` needs `before:`, `until:` or `from:`",
    },
    "meta-here": {
        "en": "`{name}` is for properties only",
    },
    "decision-expected": {
        "en": "the name of a decision is expected here",
    },
    # -- persons
    "person-shape": {
        "en": "a person is a mapping of facts to values, not {found}",
    },
    "fact-unknown": {
        "en": "there is no fact `{fact}`",
    },
    "fact-type": {
        "en": "`{fact}` must be {expected}, not {found}",
    },
    "fact-range": {
        "en": "`{fact}` is {value}, outside {low} to {high}",
    },
    "fact-value": {
        "en": "`{fact}` cannot be {value}; possible: {values}",
    },
    "fact-year-double": {
        "en": "`{fact}` names the year {year} twice",
    },
    "person-impossible": {
        "en": "this person cannot exist: {lines}",
    },
}
