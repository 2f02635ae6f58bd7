"""What became of a population, for people and for programs.

In: a rulebook and a `Tally`. Out: a `Reply`: how many persons, how many of them are not decided, and for each decision how many get what, and the sum
of amounts; also for each value of the facts by which is counted. Guarantees: who is not decided is told as such, and never among the values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from regelproef.answer.outcome import Value
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json
from regelproef.population.comparing import Comparison
from regelproef.population.tally import Count, Tally
from regelproef.population.told_comparison import comparison_json, told_comparison
from regelproef.report.document import Banner, Block, Document, Item, Section
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.value import Values


@dataclass(frozen=True)
class Populated(Reply):
    """`written`: the files that were written, by what they hold.

    `drawn`: how many synthetic persons were drawn, the impossible ones too; None where persons were read.
    """

    command = "population"

    book: Rulebook
    tally: Tally
    written: Mapping[str, str]
    engine: str
    comparison: Comparison | None = None
    drawn: int | None = None

    @property
    def exit_code(self) -> int:
        """1 where somebody is not decided wholly, as `decide` says it."""
        return 0 if self.tally.decided_wholly else 1

    # -- for people ---------------------------------------------------------------------------------------------------------------

    def document(self, language: str) -> Document:
        words = Values(language, self.book)
        head: list[Block] = [Banner("bad" if self.exit_code else "good", words.say("population-summary", **self.tally.counts))]
        if self.drawn is not None:
            head.append(Item((words.say("population-synthetic"),), tone="warn"))
            if self.comparison is not None:
                head.append(Item((words.say("population-drawn-new"),), tone="warn"))
            if lost := self.drawn - self.tally.persons:
                head.append(Item((words.say("population-drawn", drawn=words.grouped(self.drawn), lost=words.grouped(lost)),), tone="warn"))
        if self.tally.unreadable or self.tally.impossible:
            told = words.say("population-errors-in", file=self.written["errors"]) if "errors" in self.written else words.say("population-errors-help")
            head.append(Item((told,), tone="bad"))
        if "results" in self.written:
            head.append(Item((words.say("population-results-in", file=self.written["results"]),)))
        decisions = Section(tuple(_item(words, name, count) for name, count in self.tally.overall.items()))
        compared = told_comparison(self.comparison, words) if self.comparison else ()
        return Document(language, "", "", (Section(tuple(head)), *compared, decisions, *self._by(words)))

    def _by(self, words: Values) -> Iterator[Section]:
        for fact, groups in self.tally.grouped.items():
            for one in sorted(groups, key=_place):
                title = words.say("population-by", fact=words.name(fact), value=_group(words, fact, one))
                yield Section(tuple(_item(words, name, count) for name, count in groups[one].items()), title=title)

    # -- for programs -------------------------------------------------------------------------------------------------------------

    def value(self, language: str) -> dict[str, object]:  # noqa: ARG002  # nothing here is in a language
        tally = self.tally
        verdict = "not-decided" if self.exit_code else "decided"
        by = {
            fact: [{"value": to_json(one), "decisions": self._decisions(groups[one])} for one in sorted(groups, key=_place)]
            for fact, groups in tally.grouped.items()
        }
        drawn = {"synthetic": self.drawn is not None} | ({} if self.drawn is None else {"drawn": self.drawn})
        counts = {"engine": self.engine, **drawn, **self.tally.counts}
        compared = {"compared": comparison_json(self.comparison)} if self.comparison else {}
        decisions = self._decisions(tally.overall)
        return envelope("population", verdict, self.book, **counts, written=dict(self.written), decisions=decisions, by=by, **compared)

    def _decisions(self, counts: Mapping[str, Count]) -> dict[str, object]:
        return {name: self._count(name, count) for name, count in counts.items()}

    def _count(self, name: str, count: Count) -> dict[str, object]:
        kind = self.book.decisions[name].type.kind
        found: dict[str, object] = {"decided": count.decided}
        if kind in (Kind.INT, Kind.MONEY):
            found["sum"] = count.total
        if count.values:
            found["values"] = [{"value": to_json(value), "persons": number} for value, number in sorted(count.values.items(), key=_rank)]
        return found | {status.value: number for status, number in count.without.items()}


def _item(words: Values, name: str, count: Count) -> Item:
    """One decision, most frequent first."""
    kind, dated = words.book.decisions[name].type.kind, count.decided - sum(count.values.values())
    told = [f"{words.value(name, value)} {words.grouped(number)}" for value, number in sorted(count.values.items(), key=_rank)]
    if dated:
        told.insert(0, words.say("population-valued", count=words.grouped(dated)))
    if kind is Kind.MONEY:
        told.append(words.say("population-sum", sum=words.money(count.total)))
    elif kind is Kind.INT:
        told.append(words.say("population-sum", sum=words.grouped(count.total)))
    told += [f"{words.say(f'ph-{status.value}')} {words.grouped(number)}" for status, number in count.without.items()]
    return Item((f"{words.name(name)}: {'; '.join(told)}",), tone="bad" if count.without else "")


def _group(words: Values, fact: str, one: Value) -> str:
    return str(one) if words.book.facts[fact].type.kind is Kind.DATE else words.value(fact, one)


def _rank(one: tuple[Value, int]) -> tuple[int, bool, str]:
    return -one[1], one[0] is None, str(one[0])


def _place(one: Value) -> tuple[int, str]:
    return (one, "") if isinstance(one, int) else (0, str(one))
