"""Sentences of the command line and its summaries.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    "no-rulebook": {
        "en": "no rulebook is installed; name one with --spec",
    },
    "reading-form": {
        "en": "`{word}` must be written ID=VALUE",
    },
    "code-unknown": {
        "en": "there is no check `{code}`",
    },
    "person-undecided": {
        "en": "the rules do not decide this person: {decisions}",
    },
    "persons-kind": {
        "en": "`{file}` is of no known kind ({kinds})",
    },
    "persons-utf8": {
        "en": "`{file}` is not UTF-8 text (byte {byte})",
    },
    "persons-json": {
        "en": "line {line} is not JSON: {reason}",
    },
    "persons-json-file": {
        "en": "`{file}` cannot be read: {reason}",
    },
    "persons-csv-width": {
        "en": "line {line} has {found} cells, the header {expected}",
    },
    "sound": {
        "en": "sound",
    },
    "not-sound": {
        "en": "not sound",
    },
    "undecided-word": {
        "en": "undecided",
    },
    "summary": {
        "en": "{book}: {verdict} - {proofs} proved, {errors} error(s), {undecided} undecided, {notes} note(s)",
    },
    "readings-switched": {
        "en": "asked under: {readings}",
    },
    "proved-count": {
        "en": "{count} proved",
    },
    "error-word": {
        "en": "error",
    },
    "note-word": {
        "en": "note",
    },
    "witness": {
        "en": "witness",
    },
    "witness-default": {
        "en": "the default person",
    },
    "statements-word": {
        "en": "sources",
    },
    "help-word": {
        "en": "help",
    },
    "unusable": {
        "en": "the rulebook cannot be used: {count} error(s)",
    },
    "asking": {
        "en": "asking: {what}",
    },
    "code:default-impossible": {
        "en": "the default person is possible",
    },
    "code:world-impossible": {
        "en": "somebody is possible",
    },
    "code:conflict": {
        "en": "decisions without conflict",
    },
    "code:gap": {
        "en": "decisions without gap",
    },
    "code:dead-rule": {
        "en": "rules that decide somebody",
    },
    "code:redundant-rule": {
        "en": "rules that matter",
    },
    "code:redundant-condition": {
        "en": "conditions that matter",
    },
    "code:redundant-exception": {
        "en": "exceptions that matter",
    },
    "code:read-where": {
        "en": "facts without effect where they are not read",
    },
    "code:property": {
        "en": "properties that hold for everyone",
    },
    "code:case": {
        "en": "cases with the expected outcome",
    },
    "code:amount-missing": {
        "en": "amounts given wherever they are needed",
    },
    "code:reading-without-effect": {
        "en": "interpretations in order",
    },
    "code:statement": {
        "en": "source statements confirmed",
    },
    "code:statement-fate": {
        "en": "source statements accounted for",
    },
    "code:statement-source": {
        "en": "rules that cite their sources",
    },
}
