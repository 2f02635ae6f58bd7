"""Test persons as Gherkin that runs: features that say every decision, step definitions for behave and for cucumber-js, and the words they read.

In: a rulebook and rows. Out: the text of each file, by its name in the folder. The step definitions ask the implementer's program by the protocol of
`conform`; they know no rulebook.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.resources import files as folder_of

from regelproef.generate.gherkin import NO, NOTHING, YES, Words, features
from regelproef.generate.row import Row
from regelproef.language.types import Type
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json


def files(book: Rulebook, rows: Sequence[Row]) -> dict[str, str]:
    """Both tools find their own among them, run in the folder that holds `features`."""
    return {
        **{f"features/{name}": content for name, content in features(book, rows, whole=True).items()},
        "features/steps/steps.py": _static("steps.py"),
        "features/step_definitions/steps.mjs": _static("steps.mjs"),
        "words.json": words_json(book),
    }


def _static(name: str) -> str:
    return folder_of("regelproef.bundle").joinpath("static", name).read_text(encoding="utf-8")


def words_json(book: Rulebook) -> str:
    """What stands in a scenario, and what it means; and whoever is said nothing of."""
    words = Words(book)
    entries = {
        "nothing": NOTHING,
        "yes": YES,
        "no": NO,
        "facts": {label: _meaning(words, name, book.facts[name].type) for name, label in words.facts.items()},
        "decisions": {label: _meaning(words, name, book.decisions[name].type) for name, label in words.decisions.items()},
        "defaults": facts_to_json(book.default_person()),
    }
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _meaning(words: Words, name: str, type_: Type) -> dict[str, object]:
    values = {label: value for value, label in words.values.get(name, {}).items()}
    return {"name": name, "type": type_.kind.value, **({"values": values} if values else {})}
