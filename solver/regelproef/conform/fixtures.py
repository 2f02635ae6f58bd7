"""Fixtures read from a file, as any implementer may have edited them; and where they are, when nobody names a file.

In: a `fixtures.jsonl`. Out: `Expected` persons, or `Unusable` naming the line that is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from regelproef.answer.finding import Finding, Unusable, load_error, unusable
from regelproef.answer.text import text
from regelproef.conform.json_lines import NotJson, NotUtf8, lines_of, read_json
from regelproef.load.packaged import packaged_rulebooks

FIXTURES = Path("generated_tests") / "fixtures.jsonl"
MOST_FINDINGS = 20


@dataclass(frozen=True)
class Expected:
    """One fixture; `facts` and `decisions` are JSON values. `rules`: the rules that decide, by decision; `why`: a sentence by language."""

    id: str
    facts: Mapping[str, object]
    decisions: Mapping[str, object]
    why: Mapping[str, str]
    rules: Mapping[str, tuple[str, ...]]
    statements: tuple[str, ...]
    under: Mapping[str, str]
    owner: str
    obligations: tuple[str, ...] = ()
    line: int = 0  # in its file

    @property
    def request(self) -> dict[str, object]:
        return {"id": self.id, "facts": dict(self.facts)}


def read_fixtures(path: Path) -> tuple[Expected, ...]:
    """Every fixture of a file.

    Raises:
        Unusable: when it is missing, or a line is not a fixture, or an id stands there twice.
    """
    try:
        data = path.read_bytes()
    except OSError:
        raise unusable("fixtures", "fixtures-missing", file=path.as_posix()) from None
    found: dict[str, Expected] = {}
    problems: list[Finding] = []
    try:
        for number, line in lines_of(data):
            try:
                one = _fixture(read_json(line), number)
                if one.id in found:
                    raise NotJson(text("fixture-twice", id=one.id))
                found[one.id] = one
            except NotJson as error:
                message = text("fixtures-line", line=number, file=path.as_posix(), reason=error.message)
                problems.append(load_error("fixtures", None, message))
    except NotUtf8 as error:
        raise unusable("fixtures", "fixtures-encoding", file=path.as_posix(), reason=error.message) from None
    if problems:
        raise Unusable(tuple(problems[:MOST_FINDINGS]))
    return tuple(found.values())


def _fixture(data: object, line: int) -> Expected:
    if not isinstance(data, dict):
        raise NotJson(text("json-object"))
    name, facts, decisions = data.get("id"), data.get("facts"), data.get("decisions")
    if not isinstance(name, str) or not isinstance(facts, dict) or not isinstance(decisions, dict):
        raise NotJson(text("fixture-lacks"))
    why = data.get("why")
    first = why[0] if isinstance(why, list) and why else {}
    sentences = {"en": first} if isinstance(first, str) else first if isinstance(first, dict) else {}
    rules = data.get("rules")
    by_decision = {str(k): tuple(map(str, v)) for k, v in rules.items() if isinstance(v, list)} if isinstance(rules, dict) else {}
    statements, under, obligations = data.get("statements"), data.get("under"), data.get("obligations")
    return Expected(
        name,
        facts,
        decisions,
        {str(language): str(words) for language, words in sentences.items()},
        by_decision,
        tuple(map(str, statements)) if isinstance(statements, list) else (),
        {str(k): str(v) for k, v in under.items()} if isinstance(under, dict) else {},
        str(data.get("owner", "")),
        tuple(map(str, obligations)) if isinstance(obligations, list) else (),
        line,
    )


def packaged_fixtures() -> Path:
    """A path, which may not exist: the file in the folder in which the command runs, else the one beside the packaged rulebook."""
    if FIXTURES.is_file():
        return FIXTURES
    for packaged in packaged_rulebooks():
        for candidate in (packaged.folder / FIXTURES, packaged.folder.parents[1] / FIXTURES):
            if candidate.is_file():
                return candidate
    return FIXTURES
