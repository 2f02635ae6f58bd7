"""What something is, in words.

In: a mention, and the rulebook as it last could be read. Out: Markdown in the language of the editor, or nothing where the rulebook knows no such
name. What stands in a rulebook is shown as text: no mark in it makes a link, an image or a heading.
"""

from __future__ import annotations

import re

from regelproef.language.members import unnumbered
from regelproef.language.types import Kind as ValueKind
from regelproef.language.types import Type
from regelproef.lsp.mentions import Kind, Mention
from regelproef.model.parts import AmountDefinition, Case, Formula, Property, Rule, Statement
from regelproef.words.phrase import Phrase
from regelproef.words.say import sentence

MARKS = re.compile(r"([\\`*_\[\]<>#!|~&])")


def hover(mention: Mention, name: str, words: Phrase) -> str:
    """`name`: without the person of whom it speaks."""
    book = words.book
    match mention.kind:
        case Kind.RULE if name in book.rules:
            return _rule(book.rules[name], words)
        case Kind.STATEMENT if name in book.statements:
            return _statement(book.statements[name], words)
        case Kind.NAME:
            return _name(name, words)
        case Kind.INTERPRETATION if name in book.interpretations:
            one = book.interpretations[name]
            readings = (f"- `{value}`: {plain(words.told(what))}" for value, what in one.readings)
            chosen = [words.say("lsp-chosen", reading=book.choice[name])] if name in book.choice else []
            return _lines(_title(name, words.told(one.question)), "\n".join(readings), *map(plain, chosen))
        case Kind.PROPERTY:
            return next((_property(one, words) for one in book.properties if one.name == name), "")
        case Kind.CASE:
            return next((_case(one, words) for one in book.cases if one.name == name), "")
        case Kind.LINE:
            lines = (*book.world, *book.usual)
            return next((_lines(_title(name, words.told(one.why)), _formula(one.holds, words)) for one in lines if one.name == name), "")
    return ""


def _rule(rule: Rule, words: Phrase) -> str:
    """Its sentence, whom it decides, and what it says."""
    when = [f"- {plain(words.expr(one.expr))}" for one in rule.conditions]
    when += [f"- {plain(words.say('rp-in-force', period=words.period(one)))}" for one in rule.valid]
    says = f"{plain(words.name(rule.decision))}: **{plain(words.of_decision(rule.decision, rule.outcome.expr))}**"
    over = ", ".join(f"`{edge.target}`" for edge in rule.exceptions)
    further = ", ".join(f"`{one}`" for one in words.book.exceptions_to[rule.id])
    behind = [_behind(one, words) for one in rule.sources]
    return _lines(
        _title(rule.id, words.told(rule.text)),
        says,
        f"{plain(words.say('rp-when'))}:\n" + "\n".join(when or [f"- {plain(words.say('ph-always'))}"]),
        *([f"{plain(words.say('lsp-goes-before'))} {over}"] if over else []),
        *([f"{plain(words.say('lsp-gives-way'))} {further}"] if further else []),
        *(["\n".join(behind)] if behind else []),
    )


def _behind(name: str, words: Phrase) -> str:
    statement = words.book.statements.get(name)
    return f"> `{name}` {plain(words.told(statement.paraphrase))}" if statement else f"> `{name}`"


def _statement(statement: Statement, words: Phrase) -> str:
    rules = [rule.id for rule in words.book.rules.values() if statement.id in rule.sources]
    lines = [f"- {plain(words.expr(one.expr))}" for one in statement.when]
    then = [f"- **{plain(words.expr(one.expr))}**" for one in statement.then]
    return _lines(
        _title(statement.id, words.told(statement.paraphrase)),
        plain(words.say(f"fate-word:{statement.fate}")),
        "\n".join((*lines, *then)),
        plain(words.told(statement.reason)),
        f"{plain(words.say('lsp-rules'))} " + ", ".join(f"`{one}`" for one in rules) if rules else "",
    )


def _name(name: str, words: Phrase) -> str:
    book = words.book
    name = book.of_members.get(name, name)
    called = unnumbered(name)
    if name in book.facts:
        fact = book.facts[name]
        default = plain(words.say("lsp-default", value=words.value(name, fact.default)))
        return _lines(_title(called, words.name(called)), plain(words.told(fact.meaning)), _of_type(name, fact.type, words), default)
    if name in book.derived:
        derived = book.derived[name]
        formulas = (_formula(formula, words) for _, formula in derived.alternatives)
        return _lines(_title(called, words.name(called)), plain(words.told(derived.meaning)), *formulas)
    if name in book.decisions:
        decision = book.decisions[name]
        count = plain(words.say("rp-rules-count", count=len(book.rules_by_decision[name])))
        return _lines(_title(name, words.name(name)), plain(words.told(decision.meaning)), _of_type(name, decision.type, words), count)
    return _amount(book.amounts[name], words) if name in book.amounts else ""


def _amount(amount: AmountDefinition, words: Phrase) -> str:
    rows = []
    for one in amount.periods:
        value = words.told(one.unknown) if one.value is None else words.dated(one.value, amount.type)
        rows.append(f"- {plain(words.period(one.period))}: {plain(value)}")
    return _lines(_title(amount.name, words.name(amount.name)), plain(words.told(amount.meaning)), "\n".join(rows))


def _property(one: Property, words: Phrase) -> str:
    lines = [f"- {plain(words.expr(line.expr))}" for line in one.guard]
    then = [f"- **{plain(words.expr(line.expr))}**" for line in one.conclusion]
    return _lines(_title(one.name, words.told(one.text)), "\n".join((*lines, *then)))


def _case(one: Case, words: Phrase) -> str:
    facts = [f"- {plain(words.name(name))}: {plain(words.value(name, value))}" for name, value in one.person.items()]
    expect = [f"- {plain(words.name(name))}: **{plain(words.of_decision(name, formula.expr))}**" for name, formula in one.expect]
    return _lines(_title(one.name, words.told(one.why)), "\n".join(facts), "\n".join(expect))


def _of_type(name: str, known: Type, words: Phrase) -> str:
    if known.kind is ValueKind.ENUM:
        return "\n".join(f"- `{value}`: {plain(words.value(name, value))}" for value in known.values)
    return ""


def _formula(formula: Formula, words: Phrase) -> str:
    return f"{plain(words.expr(formula.expr))}\n\n```\n{formula.source.replace('`', chr(39))}\n```"


def _title(name: str, said: str) -> str:
    return f"**`{name}`**" + (f" — {plain(sentence(said))}" if said and said != name else "")


def _lines(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def plain(words: str) -> str:
    """Text in which Markdown sees no marks."""
    return MARKS.sub(r"\\\1", words.replace("\n", " "))
