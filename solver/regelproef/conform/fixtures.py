"""Fixtures read from a file, as any implementer may have edited them; and where they are, when nobody names a file.

In: a `fixtures.jsonl`. Out: `Expected` persons, or `Unusable` naming the line that is wrong: no fixture, or not one of the rulebook at hand.
Guarantees: the fixtures of one rulebook are never taken for those of another: a file that nobody named is that of the rulebook, by its digest and
readings.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from regelproef.answer.finding import Finding, Unusable, load_error, unusable
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.conform.json_lines import NotUtf8, lines_of, read_json
from regelproef.load.packaged import packaged_rulebooks
from regelproef.load.strict_json import NotJson
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, by_number, gathered, read_person

FIXTURES = Path("generated_tests") / "fixtures.jsonl"
META = "fixtures.meta.json"  # beside them
MOST_FINDINGS = 20


@dataclass(frozen=True)
class Expected:
    """One fixture; `facts` and `decisions` are JSON values. `rules`: the rules that decide, by decision; `why`: a sentence by language. `matters`:
    the facts by which the person is told; `without`: facts that are left out once more, so that whoever answers has to fill in the default;
    `under`: for each decision the readings on which it hangs; `about`: the decision that `why` explains, "" where nobody says."""

    id: str
    facts: Mapping[str, object]
    decisions: Mapping[str, object]
    why: Mapping[str, str]
    rules: Mapping[str, tuple[str, ...]]
    statements: tuple[str, ...]
    under: Mapping[str, Mapping[str, str]]
    owner: str
    obligations: tuple[str, ...] = ()
    line: int = 0  # in its file
    matters: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    about: str = ""

    @property
    def request(self) -> dict[str, object]:
        return {"id": self.id, "facts": dict(self.facts)}

    def why_of(self, decision: str) -> Mapping[str, str]:
        """The sentence by language, if it may be about this decision."""
        return self.why if self.about in {"", decision} else {}

    @property
    def told(self) -> dict[str, object]:
        """The facts by which the person is told apart from others."""
        facts = by_number(self.facts)
        return {name: facts[name] for name in self.matters if name in facts}

    def lacking(self, fact: str) -> Expected:
        """The same person, with one fact left out that stands at its default."""
        facts = gathered({name: value for name, value in by_number(self.facts).items() if name != fact})
        return replace(self, id=f"{self.id} (without {fact})", facts=facts, without=())


def read_fixtures(path: Path) -> tuple[Expected, ...]:
    """Every fixture of a file.

    Raises:
        Unusable: when it is missing, or a line is not a fixture, or an id stands there twice.
    """
    try:
        data = path.read_bytes()
    except OSError:
        raise unusable("fixtures", "fixtures-missing", file=path.as_posix()) from None
    return fixtures_in(data, path)


def fixtures_in(data: bytes, path: Path) -> tuple[Expected, ...]:
    """The same of the bytes of a file; `path` is what messages call it.

    Raises:
        Unusable: as above.
    """
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


def with_defaults_tried(fixtures: Sequence[Expected]) -> tuple[Expected, ...]:
    """The fixtures, each followed by those that leave one of its facts out."""
    return tuple(tried for one in fixtures for tried in (one, *(one.lacking(fact) for fact in one.without)))


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
    statements, obligations = data.get("statements"), data.get("obligations")
    matters, without = data.get("matters"), data.get("without")
    return Expected(
        name,
        facts,
        decisions,
        {str(language): str(words) for language, words in sentences.items()},
        by_decision,
        tuple(map(str, statements)) if isinstance(statements, list) else (),
        _under(data.get("under"), decisions),
        str(data.get("owner", "")),
        tuple(map(str, obligations)) if isinstance(obligations, list) else (),
        line,
        tuple(map(str, matters)) if isinstance(matters, list) else tuple(facts),
        tuple(name for name in map(str, without) if name in facts) if isinstance(without, list) else (),
        str(data.get("about", "")),
    )


def _under(data: object, decisions: Mapping[str, object]) -> dict[str, dict[str, str]]:
    """Readings by decision; in format 1 they stood for the person as a whole."""
    if not isinstance(data, dict):
        return {}
    whole = {str(name): value for name, value in data.items() if isinstance(value, str)}
    own = {str(name): {str(k): str(v) for k, v in value.items()} for name, value in data.items() if isinstance(value, dict)}
    return {name: {**whole, **own.get(name, {})} for name in decisions if whole or name in own}


# -- of which rulebook ---------------------------------------------------------------------------------------------------------


def require_fit(book: Rulebook, fixtures: Sequence[Expected], path: Path) -> None:
    """Fixtures of another rulebook are refused.

    Raises:
        Unusable: when a person cannot be one of this rulebook, or a decision is not there; each mistake once, with the first line that has it.
    """
    told: dict[str, tuple[int, BadValue]] = {}
    counts: Counter[str] = Counter()
    for one in fixtures:
        for problem in _misfits(book, one):
            key = repr(problem.message)
            told.setdefault(key, (one.line, problem))
            counts[key] += 1
    findings = []
    for key, (line, problem) in told.items():
        message = text("fixtures-misfit", line=line, file=path.as_posix(), count=counts[key], reason=problem.message)
        findings.append(load_error("fixtures", None, message, problem.help))
    if findings:
        raise Unusable(tuple(findings[:MOST_FINDINGS]))


def _misfits(book: Rulebook, one: Expected) -> Iterator[BadValue]:
    yield from read_person(book, one.facts)[1]
    for name in one.decisions:
        if name not in book.decisions:
            yield BadValue(text("decision-unknown", name=name), did_you_mean(name, book.decisions))


def fixtures_of(book: Rulebook, folder: Path) -> Path:
    """The file that was generated from this very rulebook, which stands in `folder`: in the folder in which the command runs, inside or beside the
    rulebook, or above it up to the top of its repository. That of a profile other than the default one stands in a folder of its name.

    Raises:
        Unusable: when there is none.
    """
    for place in (Path(), *_around(folder)):
        own = place / FIXTURES.parent / book.apart
        if made_from(book, own / META) and (own / FIXTURES.name).is_file():
            return own / FIXTURES.name
    raise unusable("fixtures", "fixtures-none", folder=folder.as_posix())


def _around(folder: Path) -> Iterator[Path]:
    """The folder and those above it up to the top of the repository; outside a repository only the one in which it stands."""
    inside = (folder.absolute(), *folder.absolute().parents)
    top = next((index for index, place in enumerate(inside) if (place / ".git").exists()), 1)
    yield from inside[: max(top, 1) + 1]


def made_from(book: Rulebook, meta: Path) -> bool:
    """Whether the fixtures beside this file were generated from this very rulebook, under these readings."""
    try:
        data = json.loads(meta.read_bytes())
        return bool(data["rulebook"]["digest"] == book.digest and data.get("readings", dict(book.choice)) == dict(book.choice))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False


def packaged_fixtures(profile: str = "") -> Path:
    """A path, which may not exist: the file in the folder in which the command runs, else the one beside the packaged rulebook. `profile`: the
    name of one that is not the default."""
    file = FIXTURES.parent / profile / FIXTURES.name
    if file.is_file():
        return file
    for packaged in packaged_rulebooks():
        for candidate in (packaged.folder / file, packaged.folder.parents[1] / file):
            if candidate.is_file():
                return candidate
    return file
