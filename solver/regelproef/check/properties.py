"""property: something that must hold for everyone does not, or a property whose guard nobody meets (property-vacuous).

The witness meets the guard and not the conclusion. Either a rule is wrong, or the property claims more than the sources say.
property-forced: one that the sources themselves break, by the statements of `forced_by`, is proved for everybody whom none of them is about
(property-rest). A note shows who breaks it. A statement of `forced_by` is an error where nobody whom it is about breaks the property by what it
demands. property-settled: under a profile that makes a switch under which the property gives way, it fails because of just that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, groupby

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer, Found, Result
from regelproef.answer.finding import Finding, Label, Severity, Verdict, Witness
from regelproef.answer.text import text
from regelproef.ask.asker import Asker
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.ask.late import or_else
from regelproef.ask.variant import under
from regelproef.check.forced import brings_about, forces, read_by
from regelproef.check.parted import gave_way
from regelproef.language.names import names_in
from regelproef.language.typed import Expr, Not, all_of, any_of, negation
from regelproef.model.claims import among, broken, conclusion_of, own_switches
from regelproef.model.parts import Property

CODES = ("property", "property-vacuous", "property-forced", "property-rest", "property-settled")


def run(bench: Bench) -> Iterator[Entry]:
    for readings, together in groupby(bench.book.asked_properties, key=lambda asked: asked.under):
        own, asked = under(bench, readings), []
        for one in together:
            again = bench.told_before("property", one.name, partial(read_by, bench.book, one))
            if again is None:
                asked.append(one)
            else:
                yield from (_or_settled(own, one, entry) for entry in again)
        questions, by_name = _questions(own, asked), {one.name: one for one in asked}
        for entry in chain(_answers(own, asked, questions), _ask_forced(own, asked, questions)):
            bench.note("property", entry.subject[0], entry)  # not whether it is settled: that hangs on the profile, and not on readings alone
            yield _or_settled(own, by_name[entry.subject[0]], entry)


def _or_settled(bench: Bench, asked: Property, entry: Entry) -> Entry:
    """One that fails under a profile that makes a switch under which it says that it gives way is settled if it holds without that."""
    fails = isinstance(entry, Finding) and entry.code in {"property", "property-vacuous"} and entry.verdict is Verdict.REFUTED
    switches = own_switches(bench.book, asked.gives_way) if fails else ()
    if not switches:
        return entry
    back = next(iter(ask_properties(under(bench, switches), (asked,))))
    return back if back.verdict is Verdict.UNDECIDED else gave_way(asked.name, back, switches, entry)


def ask_properties(bench: Bench, properties: Sequence[Property]) -> Iterator[Entry]:
    """Prove properties under the bench's readings."""
    return _answers(bench, properties, _questions(bench, properties))


@or_else(None)
def _questions(bench: Bench, properties: Sequence[Property]) -> list[Question] | None:
    """None where time ran out: one is a question about two persons, whose rules could not all be encoded."""
    return [Question(bench, asked) for asked in properties]


def _answers(bench: Bench, properties: Sequence[Property], questions: Sequence[Question] | None) -> Iterator[Entry]:
    """First whether all those of one person hold together, which most do."""
    if questions is None:
        yield from (undecided("property", (asked.name,), TOO_LATE) for asked in properties)
        return
    own = [one for one in questions if one.asker is bench]
    hold = len(own) > 1 and bench.decide(any_of(all_of(one.broken) for one in own)).impossible
    for place, one in enumerate(questions, 1):
        bench.progress(f"property {place}/{len(questions)}")
        with bench.noted(one.asked.name):
            yield one.entry(known_to_hold=hold and one.asker is bench)


def _ask_forced(bench: Bench, properties: Sequence[Property], questions: Sequence[Question] | None) -> Iterator[Entry]:
    """Whether the statements force on these properties what they are said to."""
    if questions is None:
        yield from (undecided("property-forced", (asked.name,), TOO_LATE) for asked in properties if asked.forced_by)
        return
    forced = [one for one in questions if one.asked.forced_by]
    yield from bench.each("property-forced", forced, lambda one: one.asked.name, lambda one: one.forced())


class Question:
    """One property: whom it is asked of (`asker`), its guard, for those of whom everything that it reads can be said, and its conclusion.

    Nobody whom a statement of `forced_by` is about meets the guard; `among` is the guard without that.
    """

    def __init__(self, bench: Bench, asked: Property) -> None:
        self.bench, self.asked = bench, asked
        self.among, self.forces, self.conclusion = among(asked), forces(bench.book, asked), conclusion_of(asked)
        self.broken = broken(bench.book, asked)  # what holds of whoever breaks it
        self.guard = self.broken[:-1]
        about = (*asked.guard, *asked.conclusion, *(one.guard for one in self.forces))
        self._broken_by: dict[tuple[Expr, ...], Found] = {}
        self.asker: Asker = bench.pair(asked.differ, *about) if asked.persons else bench

    def entry(self, *, known_to_hold: bool = False) -> Entry:
        met = self._met()
        if met.unknown:
            return undecided("property", (self.asked.name,), met)
        if met.impossible:
            return _vacuous(self.asked)
        answer = IMPOSSIBLE if known_to_hold else self.asker.decide(*self.broken)
        found = self.asker.search(*self.broken) if answer.possible else Found(answer)
        if found.answer.unknown:
            return undecided("property", (self.asked.name,), found.answer)
        if found.answer.impossible:
            return proved("property-rest", self.asked.name) if self.forces else proved("property", self.asked.name)
        names = names_in(self.broken).values
        return _refuted(self.asked, self.bench.witness(found, tuple(name for name in self.bench.book.decisions if name in names)))

    def forced(self) -> Iterator[Entry]:
        """Whether each statement of `forced_by` makes it fail, and for whom."""
        name, forcing = self.asked.name, []
        for one in dict.fromkeys(one.statement for one in self.asked.forced_by):
            demands = any_of(force.demand for force in self.forces if force.statement == one)
            shown = self._whom(one, demands)
            if shown.answer.unknown:
                yield undecided("property-forced", (name, one), shown.answer)
            elif shown.answer.possible and brings_about(self.bench.evaluator, self.asked, self.bench.book.statements[one], shown.persons):
                forcing.append(demands)
            else:
                yield _stale(self.asked, one)
        if forcing:
            found = self._breaking(any_of(forcing))
            if found.answer.unknown:
                yield undecided("property-forced", (name,), found.answer)
            else:
                names = names_in(self.broken).values
                yield _forced(self.asked, self.bench.witness(found, tuple(one for one in self.bench.book.decisions if one in names)))

    def _whom(self, statement: str, demands: Expr) -> Found:
        """Somebody who breaks it and whom this statement is about, if possible no other of them."""
        others = [negation(force.guard) for force in self.forces if force.statement != statement]
        alone = self._breaking(demands, *others)
        return self._breaking(demands) if others and alone.answer.impossible else alone

    def _breaking(self, *whom: Expr) -> Found:
        """The canonical ones among these who break it."""
        if whom not in self._broken_by:
            self._broken_by[whom] = self.asker.search(*self.among, *whom, Not(self.conclusion))
        return self._broken_by[whom]

    def fails(self) -> Answer:
        """Whether check would find it wanting: somebody breaks it, or nobody meets its guard."""
        breaks = self.asker.decide(*self.broken)
        if not breaks.impossible:
            return breaks
        met = self._met()
        return Answer(Result.POSSIBLE) if met.impossible else met if met.unknown else IMPOSSIBLE

    def _met(self) -> Answer:
        """Whether somebody meets the guard."""
        return self.bench.somebody(all_of(self.guard), self.asker)


def _vacuous(asked: Property) -> Finding:
    return Finding(
        "property-vacuous",
        Severity.ERROR,
        text("property-forced-all" if asked.forced_by else "property-vacuous", property=asked.name),
        (asked.name,),
        labels=tuple(Label(formula.span) for formula in asked.guard) or (Label(asked.span),),
        statements=asked.sources,
        help=text("property-vacuous-help"),
    )


def _refuted(asked: Property, witness: Witness) -> Finding:
    return Finding(
        "property",
        Severity.ERROR,
        text("property", property=asked.name, text=asked.text),
        (asked.name,),
        labels=tuple(Label(formula.span) for formula in asked.conclusion),
        witness=replace(witness, under=asked.under),
        statements=asked.sources,
        help=text("property-forced-help" if asked.forced_by else "property-help"),
    )


def _forced(asked: Property, witness: Witness) -> Finding:
    named = tuple(dict.fromkeys(one.statement for one in asked.forced_by))
    return Finding(
        "property-forced",
        Severity.NOTE,
        text("property-forced", property=asked.name, text=asked.text, statements=", ".join(named)),
        (asked.name,),
        labels=tuple(Label(one.span) for one in asked.forced_by),
        witness=replace(witness, under=asked.under),
        statements=tuple(dict.fromkeys((*named, *asked.sources))),
    )


def _stale(asked: Property, statement: str) -> Finding:
    return Finding(
        "property-forced",
        Severity.ERROR,
        text("property-forced-stale", property=asked.name, statement=statement),
        (asked.name, statement),
        labels=tuple(Label(one.span) for one in asked.forced_by if one.statement == statement),
        statements=(statement,),
        help=text("property-forced-stale-help"),
    )
