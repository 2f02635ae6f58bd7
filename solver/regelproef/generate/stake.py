"""What is at stake for a test person, in words for people: the facts that count, what is decided, and what it would be otherwise.

In: a person and the neighbour, if there is one. Out: a `Stake`, and `told`, the sentence in one language: the text of the rule that decides for
this very person, where it stands in that language; labels and values, never a name of the rulebook that has a label. Where one decision follows
from another, only the first of them is told.
"""

from __future__ import annotations

from dataclasses import dataclass

from regelproef.answer.outcome import Outcome, Value
from regelproef.generate.nearest import Neighbour
from regelproef.generate.obligation import Sample
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences
from regelproef.words.value import Values

MOST_FACTS = 5


@dataclass(frozen=True)
class Stake:
    """`facts`: those on which the decision hangs; `instead`: what it is otherwise, and `other` the value that the one fact then has, "" for without
    those facts; `rule`: the rule that decides."""

    decision: str
    outcome: Outcome
    facts: dict[str, Value]
    instead: Outcome | None
    fact: str
    other: Value
    rule: str


def stake_of(book: Rulebook, sample: Sample, pair: Neighbour | None, about: str) -> Stake:
    """`about`: the decision that the person was made for, or empty."""
    if pair is not None:
        behind = book.index.behind_decision(about).decisions if about in pair.decisions else frozenset(pair.decisions)
        decision = next(name for name in book.order if name in pair.decisions and name in behind)
        instead: Outcome | None = pair.sample.outcome(decision)
    else:
        decision, instead = about or _most_told(book, sample), None
    moved = differences(book, sample.person)
    facts = {name: value for name, value in moved.items() if sample.hangs_on(name, decision)}
    if pair is not None:
        facts[pair.fact] = sample.person[pair.fact]
    elif facts:
        instead = next(other.outcome(decision) for name in facts if (other := sample.without(name)) is not None)
    ordered = {name: facts[name] for name in book.facts if name in facts}
    outcome = sample.outcome(decision)
    rule = next(iter(outcome.effective), "")
    if pair is None:
        return Stake(decision, outcome, ordered, instead, "", None, rule)
    return Stake(decision, outcome, ordered, instead, pair.fact, pair.sample.person[pair.fact], rule)


def _most_told(book: Rulebook, sample: Sample) -> str:
    """Of a person who was made for no decision in particular: the first that is not as for the default person."""
    default = sample.evaluator.decide(book.default_person())
    return next((name for name in book.order if not sample.outcome(name).same(default[name])), book.order[0])


def told(book: Rulebook, stake: Stake, language: str) -> str:
    words = Values(language, book)
    facts = [words.say("why-fact", fact=words.name(name), value=words.value(name, value)) for name, value in stake.facts.items()]
    more = len(facts) - MOST_FACTS
    shown = facts[:MOST_FACTS] + ([words.counted("why-more", more)] if more > 0 else [])
    about = {"decision": words.name(stake.decision), "value": words.outcome(stake.decision, stake.outcome)}
    rule = book.rules[stake.rule].text if stake.rule else None
    said = f"{words.told(rule)} " if rule and rule.has(language) else ""
    who = "; ".join(shown) or words.say("why-default")
    if stake.instead is None or stake.instead.same(stake.outcome):
        return said + words.say("why-decided", who=who, **about)
    instead = words.outcome(stake.decision, stake.instead)
    if stake.fact:
        other = words.say("why-fact", fact=words.name(stake.fact), value=words.value(stake.fact, stake.other))
        return said + words.say("why-beside", who=who, instead=instead, other=other, **about)
    return said + words.say("why-not", who=who, instead=instead, **about)
