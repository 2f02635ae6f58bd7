"""Every text of a rulebook that people read, by what it is about: the one list of them.

In: a rulebook and what is to become of each text. Out: the rulebook with these texts. `Place` says where a text stands: the kind and the name of the
thing, which of its texts, and, of those that have names of their own, which name. Kinds and keys are those of `load.translation_shape.TRANSLATED`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from regelproef.language.members import unnumbered
from regelproef.model import parts
from regelproef.model.labels import Labels
from regelproef.model.parts import Prose
from regelproef.model.rulebook import Rulebook


class Place(NamedTuple):
    kind: str
    name: str
    key: str
    of: str = ""

    @property
    def thing(self) -> tuple[str, str]:
        return self.kind, self.name


Put = Callable[[Place, Prose], Prose]


def texts_of(book: Rulebook) -> Mapping[Place, Prose]:
    """Every text that says something, in the order of the rulebook."""
    found: dict[Place, Prose] = {}

    def note(place: Place, prose: Prose) -> Prose:
        found[place] = prose
        return prose

    with_texts(book, note)
    order = {thing: number for number, thing in enumerate(dict.fromkeys(place.thing for place in found))}
    return dict(sorted(found.items(), key=lambda one: order[one[0].thing]))


def with_texts(book: Rulebook, put: Put) -> Rulebook:
    """The rulebook with what `put` makes of each text; it is not asked of texts that say nothing."""
    every = _Every(put)
    return replace(
        book,
        title=every.put("rulebook", "title", "text", book.title),
        facts={name: every.fact(one) for name, one in book.facts.items()},
        derived={
            name: replace(one, meaning=every.put("derived", unnumbered(one.name), "meaning", one.meaning)) for name, one in book.derived.items()
        },
        decisions={name: replace(one, meaning=every.put("decisions", name, "meaning", one.meaning)) for name, one in book.decisions.items()},
        amounts={name: every.amount(one) for name, one in book.amounts.items()},
        world=tuple(every.line("world", one) for one in book.world),
        usual=tuple(every.line("usual", one) for one in book.usual),
        interpretations={name: every.interpretation(one) for name, one in book.interpretations.items()},
        rules={name: replace(one, text=every.put("rules", name, "text", one.text)) for name, one in book.rules.items()},
        properties=tuple(replace(one, text=every.put("properties", one.name, "text", one.text)) for one in book.properties),
        cases=tuple(replace(one, why=every.put("cases", one.name, "why", one.why)) for one in book.cases),
        documents=tuple(replace(one, statements=tuple(map(every.statement, one.statements))) for one in book.documents),
        accepted=tuple(replace(one, reason=every.put("accepted", one.id, "reason", one.reason)) for one in book.accepted),
        labels=every.labels(book),
        profiles={name: every.profile(one) for name, one in book.profiles.items()},
    )


class _Every:
    def __init__(self, put: Put) -> None:
        self._put = put

    def put(self, kind: str, name: str, key: str, prose: Prose, of: str = "") -> Prose:
        return self._put(Place(kind, name, key, of), prose) if prose else prose

    def _named(self, kind: str, name: str, key: str, texts: tuple[tuple[str, Prose], ...]) -> tuple[tuple[str, Prose], ...]:
        return tuple((of, self.put(kind, name, key, prose, of)) for of, prose in texts)

    def fact(self, one: parts.FactDefinition) -> parts.FactDefinition:
        meaning, unused = (self.put("facts", one.called, key, prose) for key, prose in (("meaning", one.meaning), ("unused", one.unused)))
        return replace(one, meaning=meaning, unused=unused, unused_values=self._named("facts", one.called, "unused_values", one.unused_values))

    def amount(self, one: parts.AmountDefinition) -> parts.AmountDefinition:
        kind = _kind_of(one)
        periods = tuple(replace(entry, unknown=self.put(kind, one.name, "unknown", entry.unknown, first_day(entry))) for entry in one.periods)
        return replace(one, meaning=self.put(kind, one.name, "meaning", one.meaning), periods=periods)

    def line(self, kind: str, one: parts.WorldLine) -> parts.WorldLine:
        return replace(one, why=self.put(kind, one.name, "why", one.why))

    def interpretation(self, one: parts.Interpretation) -> parts.Interpretation:
        return replace(
            one,
            question=self.put("interpretations", one.id, "question", one.question),
            readings=self._named("interpretations", one.id, "readings", one.readings),
            why=self.put("interpretations", one.id, "why", one.why),
            not_expressible=self.put("interpretations", one.id, "not_expressible", one.not_expressible),
        )

    def statement(self, one: parts.Statement) -> parts.Statement:
        return replace(
            one,
            paraphrase=self.put("statements", one.id, "paraphrase", one.paraphrase),
            reason=self.put("statements", one.id, "reason", one.reason),
            negates=self.put("statements", one.id, "negates", one.negates),
            idle=self.put("statements", one.id, "idle", one.idle),
            follows=self.put("statements", one.id, "follows", one.follows),
        )

    def profile(self, one: parts.Profile) -> parts.Profile:
        label, text, note = (
            self.put("profiles", one.id, key, prose) for key, prose in (("label", one.label), ("text", one.text), ("note", one.note))
        )
        return replace(one, label=label, text=text, note=note)

    def labels(self, book: Rulebook) -> Labels:
        labels = book.labels
        facts, derived = (map(unnumbered, names) for names in (book.facts, book.derived))
        kinds = dict.fromkeys(facts, "facts") | dict.fromkeys(derived, "derived") | dict.fromkeys(book.decisions, "decisions")
        kinds |= {name: _kind_of(one) for name, one in book.amounts.items()}
        return Labels(
            {name: self.put(kinds[name], name, "label", prose) for name, prose in labels.names.items()},
            {(owner, value): self.put(kinds[owner], owner, "values", prose, value) for (owner, value), prose in labels.values.items()},
            tuple(replace(one, label=self.put("groups", one.id, "label", one.label)) for one in labels.groups),
            tuple(replace(one, label=self.put("decision_groups", one.id, "label", one.label)) for one in labels.decision_groups),
            {name: self.put("members", name, "label", prose) for name, prose in labels.members.items()},
        )


def first_day(entry: parts.AmountPeriod) -> str:
    """What a period of an amount is called: its first day, or `always` where it has none."""
    return entry.period.first.isoformat() if entry.period.first else "always"


def _kind_of(one: parts.AmountDefinition) -> str:
    return "parameters" if one.parameter else "amounts"
