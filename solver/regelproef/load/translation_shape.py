"""translations/*.yaml: the shape of a file that says the texts of a rulebook in another language.

In: nothing. Out: `TRANSLATED`, the texts that each kind of thing has, and `TRANSLATION`, the shape made of it: texts by kind and by name. `of` shows
which original an entry translates, so that it can be told when that one changes.
"""

from __future__ import annotations

from dataclasses import dataclass

from regelproef.load.shape import Key, Keys, Matching, Named, Plain

FOLDER, SUFFIX = "translations/", ".yaml"
OF = "of"
DIGITS = 8  # of the digest of the original


@dataclass(frozen=True)
class Texts:
    """`plain`: the texts of a thing by their keys; `by_name`: those of which it has several, each by a name of its own."""

    plain: tuple[str, ...] = ()
    by_name: tuple[str, ...] = ()


TRANSLATED: dict[str, Texts] = {
    "rulebook": Texts(("text",)),
    "groups": Texts(("label",)),
    "decision_groups": Texts(("label",)),
    "facts": Texts(("label", "meaning", "unused"), ("values", "unused_values")),
    "members": Texts(("label",)),
    "derived": Texts(("label", "meaning")),
    "decisions": Texts(("label", "meaning"), ("values",)),
    "amounts": Texts(("label", "meaning"), ("unknown",)),
    "parameters": Texts(("label", "meaning")),
    "world": Texts(("why",)),
    "usual": Texts(("why",)),
    "interpretations": Texts(("question", "why", "not_expressible"), ("readings",)),
    "rules": Texts(("text",)),
    "properties": Texts(("text",)),
    "cases": Texts(("why",)),
    "statements": Texts(("paraphrase", "reason", "negates", "idle", "follows")),
    "accepted": Texts(("reason",)),
    "profiles": Texts(("label", "text", "note")),
}


def _entry(texts: Texts) -> Keys:
    return Keys(
        "translation",
        (
            Key(OF, Matching(f"[0-9a-f]{{{DIGITS}}}", "translation-of"), "what the original was when this was translated; `translations` writes it"),
            *(Key(name, Plain.TEXT, f"the {name.replace('_', ' ')} in this language") for name in texts.plain),
            *(Key(name, Named(Plain.TEXT), f"the {name.replace('_', ' ')} in this language, by name") for name in texts.by_name),
        ),
    )


TRANSLATION = Keys("translations", tuple(Key(kind, Named(_entry(texts)), f"{kind} by name") for kind, texts in TRANSLATED.items()))


def path_of(language: str) -> str:
    """Where the texts in a language stand in a rulebook."""
    return f"{FOLDER}{language}{SUFFIX}"


def language_of(path: str) -> str:
    """The language of which a file holds texts; "" for a file of another kind."""
    return path.removeprefix(FOLDER).removesuffix(SUFFIX) if path.startswith(FOLDER) else ""
