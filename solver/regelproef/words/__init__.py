"""Everything that is said to people, in three languages: each area of the engine has a catalogue of its own.

Where a catalogue says nothing else: lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""


def said(en: str, nl: str, fr: str) -> dict[str, str]:
    """One sentence; no catalogue can leave out a language."""
    return {"en": en, "nl": nl, "fr": fr}


def translated(en: str, nl: str, fr: str) -> dict[str, dict[str, str]]:
    """A sentence of which the English is the key."""
    return {en: said(en, nl, fr)}
