"""What the goldens of answers share: the parking rulebook with small edits, and a file for each answer in each language and format.

`pytest tests/golden --update-golden` writes the files anew; read the diff.
"""

from __future__ import annotations

from pathlib import Path

from regelproef.load.folder import Documents, parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.render.formats import render
from regelproef.report.reply import Reply

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
ANSWERS = Path(__file__).parent / "answers"
SUFFIXES = {"text": "txt", "json": "json", "markdown": "md"}
LANGUAGES = ("nl", "fr", "en")
Edits = tuple[tuple[str, str, str], ...]  # file, what stands there, what then stands there

THIRD_CAR: Edits = (("rules/permit.yaml", "cars > 2", "cars > 3"), ("sources/town.yaml", "when: [cars > 2]", "when: [cars > 3]"))
NO_EXCEPTION: Edits = (("rules/permit.yaml", "  - rule: many-cars\n    exception_to: [centre-granted]\n", "  - rule: many-cars\n"),)
NOBODY_WAITS: Edits = (
    ("rules/permit.yaml", "  - rule: everybody-waits\n    then: waiting\n", "  - rule: everybody-waits\n    when: [cars >= 1]\n    then: waiting\n"),
)
NO_FEE: Edits = (
    ("rules/money.yaml", "    when: [permit == granted]\n    then: fee.full\n", "    when: [permit == granted, cars < 3]\n    then: fee.full\n"),
)
USUAL: Edits = (
    (
        "world.yaml",
        "world:\n",
        "usual:\n  - line: centre-without-car\n    holds: zone != centre or cars == 0\n"
        "    why: {en: few in the centre have a car, nl: weinigen in het centrum hebben een auto, fr: peu ont une voiture au centre}\nworld:\n",
    ),
)


def documents(edits: Edits = (), name: str = "parking") -> Documents:
    """The files of the rulebook after the edits, each of which finds what it edits."""
    files = {path.relative_to(PARKING).as_posix(): path.read_text(encoding="utf-8") for path in sorted(PARKING.rglob("*.yaml"))}
    for file, old, new in edits:
        assert old in files[file], (file, old)
        files[file] = files[file].replace(old, new)
    return parse_documents({file: content.encode() for file, content in files.items()}, name)


def parking(edits: Edits = (), name: str = "parking") -> Rulebook:
    return build_rulebook(documents(edits, name))


def approved(name: str, reply: Reply, language: str, kind: str, update: bool) -> None:
    """The answer in one language and format is the one that was read and approved."""
    path = ANSWERS / f"{name}.{language}.{SUFFIXES[kind]}"
    told = render(kind, reply, language)
    if update:
        path.write_text(told, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == told
