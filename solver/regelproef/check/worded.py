"""words-number: a text names a number, a day or an amount that the formula which it explains does not have.

Looked at are the text and the name of a rule, a property or a case, and the name, the label and the meaning of a derived value. Somebody changed the
one and not the other: make them agree. Where a text rightly names another number, say why with `numbers: <reason>`; one that excuses nothing is a
note. A case may name what its person has and gets, and what the rules that decide about him compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.outcome import Value
from regelproef.answer.place import Span
from regelproef.answer.text import Text, text
from regelproef.ask.bench import Bench, Entry, complete, proved
from regelproef.ask.variant import under
from regelproef.check.numbers import Numbers, of_formulas, of_person
from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.members import unnumbered
from regelproef.language.typed import Const, Derived, Expr
from regelproef.model.parts import Case, DerivedDefinition, Property, Prose, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.words.numerals import Kind, Mention, Side, mentions, of_name

CODES = ("words-number",)


@dataclass(frozen=True)
class Explained:
    """What is explained: its name, the texts that explain it, and why they may name other numbers."""

    kind: str  # rule, property, case or derived
    name: str
    texts: tuple[Prose, ...]
    excuse: Prose
    sources: tuple[str, ...]
    span: Span


def run(bench: Bench) -> Iterator[Entry]:
    book = bench.book
    of_rules = OfRules(book)
    explained = (
        *((_rule(one), _of_rule(of_rules, one)) for one in book.rules.values()),
        *((_property(one), _of_property(book, one)) for one in book.properties),
        *((_derived(book, one), _of_derived(book, one)) for one in book.written_derived),
        *((_case(one), _of_case(bench, of_rules, one)) for one in book.asked_cases),
    )
    yield from bench.each("words-number", explained, lambda one: one[0].name, lambda one: (_judge(book, *one),))


def run_cases(bench: Bench) -> Iterator[Entry]:
    """Those alone whose words a profile bears on, besides what is said of all."""
    book, of_rules = bench.book, OfRules(bench.book)
    cases = ((_case(one), _of_case(bench, of_rules, one)) for one in book.asked_cases)
    yield from bench.each("words-number", cases, lambda one: one[0].name, lambda one: (_judge(book, *one),))


class OfRules(dict[str, Numbers]):
    """The numbers of each rule, its validity and its readings among them, collected when they are first asked for."""

    def __init__(self, book: Rulebook) -> None:
        super().__init__()
        self.book = book

    def __missing__(self, name: str) -> Numbers:
        rule = self.book.rules[name]
        numbers = self[name] = of_formulas(self.book, (formula.expr for formula in rule.formulas))
        for period in rule.valid:
            numbers.add_period(period)
        for _, values in rule.readings:
            for value in values:
                numbers.add_name(value, self.book.language)
        return numbers


def _judge(book: Rulebook, explained: Explained, places: Iterable[Numbers]) -> Entry:
    """The words are read first, and then one place after the other where their numbers may stand: most texts name none."""
    missing = tuple(one for one in _named(book, explained) if not (explained.kind == "case" and _is_story(one)))
    for numbers in places if missing else ():
        missing = tuple(one for one in missing if not numbers.has(one))
        if not missing:
            break
    if missing and not explained.excuse:
        words = ", ".join(dict.fromkeys(one.words for one in missing))
        return _finding(explained, text(f"words-number-{explained.kind}", name=explained.name, numbers=words), Severity.ERROR, Verdict.REFUTED)
    if explained.excuse and not missing:
        return _finding(explained, text("words-number-stale", name=explained.name), Severity.NOTE, Verdict.PROVED)
    return proved("words-number", explained.kind, explained.name)


def _is_story(mention: Mention) -> bool:
    """A month that draws no line: a case may tell when something happened that its facts do not say to the day."""
    return mention.kind is Kind.MONTH and mention.side is Side.OPEN and isinstance(mention.value, tuple) and not mention.value[0]


def _named(book: Rulebook, explained: Explained) -> Iterator[Mention]:
    yield from of_name(explained.name, book.language)
    for prose in explained.texts:
        for language, words in prose.entries:
            yield from mentions(words, language)


def _finding(explained: Explained, message: Text, severity: Severity, verdict: Verdict) -> Finding:
    subject, label = (explained.kind, explained.name), Label(explained.span)
    return Finding("words-number", severity, message, subject, verdict, (label,), statements=explained.sources, help=text("words-number-help"))


def _rule(rule: Rule) -> Explained:
    return Explained("rule", rule.id, (rule.text,), rule.numbers, rule.sources, rule.span)


def _of_rule(of_rules: OfRules, rule: Rule) -> Iterator[Numbers]:
    yield of_rules[rule.id]


def _property(one: Property) -> Explained:
    return Explained("property", one.name, (one.text,), one.numbers, one.sources, one.span)


def _of_property(book: Rulebook, one: Property) -> Iterator[Numbers]:
    yield of_formulas(book, (formula.expr for formula in (*one.guard, *one.conclusion)))


def _derived(book: Rulebook, one: DerivedDefinition) -> Explained:
    called = unnumbered(one.name)
    labels = (book.labels.names[called],) if called in book.labels.names else ()
    return Explained("derived", called, (one.meaning, *labels), one.numbers, (), one.span)


def _of_derived(book: Rulebook, one: DerivedDefinition) -> Iterator[Numbers]:
    yield of_formulas(book, (formula.expr for _, formula in one.alternatives))


def _case(case: Case) -> Explained:
    return Explained("case", case.name, (case.why,), case.numbers, case.sources, case.span)


def _of_case(own: Bench, of_rules: OfRules, case: Case) -> Iterator[Numbers]:
    """What is given of the person and expected; what the rules compare that decide these decisions, and those behind them where they apply to him;
    what follows for him."""
    facts, decisions = own.book.facts, own.book.decisions
    given = {name: value for name, value in case.person.items() if value != facts[name].default}
    expected = ((formula.expr.value, decisions[name].type.kind) for name, formula in case.expect if isinstance(formula.expr, Const))
    yield of_person((*((value, facts[name].type.kind) for name, value in given.items()), *expected))
    bench = under(own, case.under)
    book, evaluator = bench.book, bench.evaluator
    state = evaluator.state_of(complete(book, case.person), (name for name, _ in case.expect))
    behind = dict.fromkeys(name for decision, _ in case.expect for name in evaluator.behind(decision))
    yield from (of_rules[rule] for name in behind for rule in evaluator.outcome(state, name).applying)
    yield from (of_rules[rule.id] for name, _ in case.expect for rule in book.present_rules(name))
    if book.reference_date:
        given[book.reference_date] = state[book.reference_date]
    derived = ((_worked_out(evaluator, Derived(one.name, one.type), state), one.type.kind) for one in book.derived.values())
    decided = ((evaluator.outcome(state, name).value, one.type.kind) for name, one in book.decisions.items())
    yield of_person((*((value, facts[name].type.kind) for name, value in given.items()), *derived, *decided))


def _worked_out(evaluator: Evaluator, expr: Expr, state: State) -> Value:
    """The value of an expression for somebody; null where it uses one that he does not have."""
    try:
        found: Value = evaluator.compiler.compile(expr)(state)
    except TypeError:
        return None
    return found
