"""What a rule author reads after a mistake: one file for each, with prose, YAML and the expected message.

A file of `messages/` holds a heading, a sentence, fenced blocks `yaml NAME` (or `hex NAME` for bytes that are no text) that replace files of a small
sound rulebook, and a block `output` with what the terminal shows. `pytest tests/golden --update-golden` writes the outputs anew; read the diff.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from regelproef.answer.finding import Finding, Unusable
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.report.render.terminal import Terminal
from regelproef.words.say import say

MESSAGES = Path(__file__).parent / "messages"
FILES = sorted(MESSAGES.rglob("*.md"))
BLOCK = re.compile(r"^```(yaml|hex|output)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SOUND = {
    "vocabulary.yaml": """\
language: en
reference_date: today
facts:
  today: {type: date, range: [2020-01-01, 2030-12-31], default: 2025-01-01}
  birthday: {type: date, range: [1920-01-01, 2030-12-31], default: 1990-01-01}
  children: {type: int, range: [0, 12], default: 0}
  income: {type: money, range: [0, 10000000], default: 0}
  married: {type: bool}
  region: {type: enum, values: [north, south], default: north}
  insured: {type: per_year_bool, range: [2000, 2030]}
derived:
  this_year: {value: year(today)}
decisions:
  right: {type: enum, values: [granted, refused]}
  fee: {type: money, nullable: true}
  end: {type: date, nullable: true}
""",
    "amounts.yaml": """\
amounts:
  fee.full:
    unit: cent
    periods:
      - {from: 2020-01-01, until: 2028-12-31, value: 5000}
      - {from: 2029-01-01, unknown: not published}
""",
    "interpretations.yaml": """\
interpretations:
  - {id: Q1, question: which?, readings: {strict: strictly, wide: widely}, chosen: strict}
""",
    "rules/right.yaml": """\
decision: right
rules:
  - {rule: base, then: granted}
""",
    "rules/fee.yaml": """\
rules:
  - {rule: no-fee, decision: fee, then: 0}
  - {rule: no-end, decision: end, then: null}
""",
}


def bytes_of(kind: str, content: str) -> bytes:
    return bytes.fromhex(content) if kind == "hex" else content.encode()


def findings_of(text: str) -> tuple[Finding, ...]:
    """What loading the rulebook of a message file finds; empty when it loads."""
    texts = {name: content.encode() for name, content in SOUND.items()}
    texts.update({name: bytes_of(kind, content) for kind, name, content in BLOCK.findall(text) if kind != "output"})
    try:
        build_rulebook(parse_documents(texts, "book"))
    except Unusable as error:
        return error.findings
    return ()


def shown(findings: tuple[Finding, ...]) -> str:
    stream = io.StringIO()
    Terminal("en", stream).unusable(findings)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()).strip("\n") + "\n"


def with_output(text: str, output: str) -> str:
    kept = BLOCK.sub(lambda match: "" if match[1] == "output" else match[0], text).rstrip("\n")
    return f"{kept}\n\n```output\n{output}```\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(MESSAGES).as_posix())
def test_message(path: Path, update_golden: bool) -> None:
    """The message is the one that was read and approved."""
    text = path.read_text(encoding="utf-8")
    findings = findings_of(text)
    assert findings, "this rulebook loads"
    wanted = with_output(text, shown(findings))
    if update_golden and wanted != text:
        path.write_text(wanted, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == wanted


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_messages_speak_every_language(language: str) -> None:
    """Every message can be said in Dutch and French, and shows the same names and places."""
    for path in FILES:
        for finding in findings_of(path.read_text(encoding="utf-8")):
            assert say(language, finding.message)
            assert finding.help is None or say(language, finding.help)


def test_the_sound_rulebook_loads() -> None:
    """The files that the messages start from hold no mistake of their own."""
    assert findings_of("") == ()


def test_every_place_is_exact() -> None:
    """A message about an expression points into it: the text under the caret is part of the line shown."""
    for path in FILES:
        for finding in findings_of(path.read_text(encoding="utf-8")):
            for label in finding.labels:
                assert label.span.line >= 1 and label.span.column >= 1
                assert label.span.column + label.span.width - 1 <= len(label.span.line_text) + 1
