"""Test persons as Gherkin, in Dutch: a feature for each decision, a scenario for each person, in the labels of the rulebook.

In: a rulebook and rows. Out: the text of each feature by its name, and `Words`: what stands in a scenario for each fact, decision and value, from
which step definitions read it back. Guarantees: what stands in a table means one thing; nothing in a label can pass for a keyword or end a cell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from regelproef.answer.outcome import Value
from regelproef.generate.row import Row
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook
from regelproef.persons.cells import written

DUTCH = "nl"
REST = "overige"  # the feature of persons who belong to no decision in particular
NOTHING, YES, NO = "niets", "ja", "nee"


def features(book: Rulebook, rows: Iterable[Row], *, whole: bool) -> dict[str, str]:
    """By the name of its file. `whole`: every scenario says all decisions, else only the one that its feature is about, and the feature says so."""
    found: dict[str, list[Row]] = {name: [] for name in (*book.decisions, REST)}
    for one in rows:
        found[_decision_of(book, one.owner)].append(one)
    words = Words(book)
    return {f"{name}.feature": _feature(words, name, own, whole=whole) for name, own in found.items() if own}


def _decision_of(book: Rulebook, owner: str) -> str:
    """The decision that asked for a person, itself or by a rule of it."""
    decision = book.rules[owner].decision if owner in book.rules else owner.removeprefix("decision:")
    return decision if decision in book.decisions else REST


@dataclass(frozen=True)
class Words:
    """How the names and values of a rulebook stand in a scenario: labels, with the bare name beside those that several things have."""

    book: Rulebook

    @cached_property
    def facts(self) -> Mapping[str, str]:
        return _told_apart({name: self.book.labels.name(name, DUTCH) for name in self.book.facts})

    @cached_property
    def decisions(self) -> Mapping[str, str]:
        return _told_apart({name: self.book.labels.name(name, DUTCH) for name in self.book.decisions})

    @cached_property
    def values(self) -> Mapping[str, Mapping[str, str]]:
        """Of each fact and decision that has a list of them; no value is taken for none."""
        types = {name: what.type for table in (self.book.facts, self.book.decisions) for name, what in table.items()}
        labels = self.book.labels
        return {
            name: _told_apart({value: labels.value(name, value, DUTCH) for value in own.values}, NOTHING) for name, own in types.items() if own.values
        }

    def value(self, name: str, type_: Type, value: Value) -> str:
        if value is None:
            return NOTHING
        if isinstance(value, bool):
            return YES if value else NO
        if isinstance(value, int) and type_.kind is Kind.MONEY:
            return f"{'-' if value < 0 else ''}{abs(value) // 100},{abs(value) % 100:02d} euro"
        return self.values[name][value] if isinstance(value, str) else written(value)


def _told_apart(labels: Mapping[str, str], *taken: str) -> dict[str, str]:
    cells = {name: _cell(label) for name, label in labels.items()}
    counts = Counter((*map(str.casefold, cells.values()), *taken))
    return {name: cell if cell and counts[cell.casefold()] == 1 else f"{cell} ({name})".strip() for name, cell in cells.items()}


def _feature(words: Words, name: str, rows: list[Row], *, whole: bool) -> str:
    own = tuple(words.book.decisions) if whole or name == REST else (name,)
    title = "Overige" if name == REST else words.decisions[name]
    says = "alle beslissingen" if len(own) == len(words.book.decisions) else f"één beslissing, {title}; fixtures.jsonl heeft ze alle"
    about = f"  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt {says}.\n"
    head = f"# language: {DUTCH}\nFunctionaliteit: {title}\n\n{about}"
    return "\n".join([head, *(_scenario(words, one, own) for one in rows)])


def _scenario(words: Words, row: Row, decisions: tuple[str, ...]) -> str:
    facts = {name: words.book.facts[name] for name in words.book.facts if name in row.matters}
    given = [(words.facts[name], words.value(name, fact.type, row.facts[name])) for name, fact in facts.items()]
    expected = [(words.decisions[name], words.value(name, words.book.decisions[name].type, row.decisions[name])) for name in decisions]
    lines = [f"  Scenario: {_line(row.id)}", f"    {_prose(row.why.get(DUTCH, ''))}".rstrip(), ""]
    lines += ["    Gegeven de standaardpersoon"] if not given else ["    Gegeven een persoon met", *_table(("gegeven", "waarde"), given)]
    lines += ["    Als de beslissingen worden genomen", "    Dan zijn de uitkomsten", *_table(("beslissing", "uitkomst"), expected)]
    return "\n".join(lines) + "\n"


def _table(head: tuple[str, str], rows: list[tuple[str, str]]) -> list[str]:
    return [f"      | {left} | {right} |" for left, right in (head, *rows)]


def _line(words: str) -> str:
    """One line: no character of a label ends it."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())


def _cell(words: str) -> str:
    """What a cell may hold without being escaped, which tools read back in different ways."""
    return _line(words.replace("|", "¦").replace("\\", "⧵").replace("<", "‹").replace(">", "›"))


def _prose(words: str) -> str:
    """A line of free text, which may not begin like a keyword, a tag, a table or a comment: a space that is none stands before it."""
    line = _line(words).lstrip("@#|*\"'`-+ ")
    return f"Want: {line}" if line else ""
