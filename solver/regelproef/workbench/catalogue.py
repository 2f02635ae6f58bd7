"""What a rulebook holds, in plain words: the list from which somebody chooses, and what is chosen as sentences.

In: a rulebook and a language. Out: JSON values. Guarantees: every text of the rulebook is made visible, and is nowhere markup; each thing is known by
its kind and its own name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regelproef.model.parts import AmountDefinition, AmountPeriod, Prose, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.wording import Wording, upper
from regelproef.report.render.visible import visible
from regelproef.workbench.forms import form_of

Json = dict[str, object]


def catalogue(book: Rulebook, language: str) -> Json:
    """The decisions with their rules, the parameters and the amounts."""
    words = Wording(language, book, links=False)
    amounts = list(book.amounts.values())
    return {
        "title": visible(words.book_title()),
        "decisions": [_decision(name, words) for name in _ordered(book)],
        "parameters": [_listed(one, words) for one in amounts if one.parameter],
        "amounts": [_listed(one, words) for one in amounts if not one.parameter],
        "statements": [[name, visible(words.told(one.paraphrase))] for name, one in book.statements.items()],
        "files": list(book.files.read),
        "clock": book.reference_date,
    }


def _ordered(book: Rulebook) -> Iterator[str]:
    """The decisions as the labels group them, and then the others."""
    grouped = [name for group in book.labels.decision_groups for name in group.names if name in book.decisions]
    yield from dict.fromkeys((*grouped, *book.decisions))


def _decision(name: str, words: Wording) -> Json:
    own = words.book.decisions[name]
    rules = [{"name": rule.id, "label": visible(_sentence(rule, words)), "find": _find(rule, words)} for rule in words.book.rules_by_decision[name]]
    return {"name": name, "label": visible(words.name(name)), "meaning": _told(words, words.meaning(name, own.meaning)), "rules": rules}


def _sentence(rule: Rule, words: Wording) -> str:
    return words.told(rule.text) or f"{rule.id.replace('-', ' ')}: {words.of_decision(rule.decision, rule.outcome.expr)}"


def _find(rule: Rule, words: Wording) -> str:
    """What it is found by besides its sentence: the names that its lines use, and how they are called."""
    names = {name for formula in rule.formulas for name in (*formula.names.facts, *formula.names.dated)}
    return visible(" ".join((rule.id, *sorted(names), *(words.name(name) for name in sorted(names)), *rule.sources)))


def _listed(amount: AmountDefinition, words: Wording) -> Json:
    last = amount.periods[-1] if amount.periods else None
    known = [one for one in amount.periods if one.value is not None]
    shown = known[-1] if known else last
    value = "" if shown is None else _value(shown, amount, words)
    return {
        "name": amount.name,
        "label": visible(words.name(amount.name)),
        "value": visible(value),
        "find": visible(f"{amount.name} {words.told(amount.meaning)}"),
    }


def _value(period: AmountPeriod, amount: AmountDefinition, words: Wording) -> str:
    return words.told(period.unknown) or words.say("rp-unknown-short") if period.value is None else words.value(amount.name, period.value)


def _told(words: Wording, prose: Prose) -> str:
    return visible(upper(words.told(prose)))


# -- what is chosen ---------------------------------------------------------------------------------------------------------------


def described(kind: str, name: str, book: Rulebook, language: str) -> Json | None:
    """As sentences, with what can be filled in; None where the rulebook knows no such thing."""
    words = Wording(language, book, links=False)
    match kind:
        case "rule" if name in book.rules:
            return {**_rule(book.rules[name], words), "form": form_of(kind, name, book)}
        case "parameter" | "amount" if name in book.amounts and book.amounts[name].parameter is (kind == "parameter"):
            return {**_amount(book.amounts[name], words), "form": form_of(kind, name, book)}
        case "statement" if name in book.statements:
            one = book.statements[name]
            lines = [visible(words.expr(line.expr)) for line in (*one.when, *one.then)]
            return {"title": name, "sentence": _told(words, one.paraphrase), "when": lines, "form": None}
        case "case":
            case = next((one for one in book.cases if one.name == name), None)
            return None if case is None else {"title": name, "sentence": _told(words, case.why), "form": None}
        case "file" if name in book.files.read:
            return {"title": name, "sentence": "", "form": None}
    return None


def _rule(rule: Rule, words: Wording) -> Json:
    book = words.book
    when = [words.expr(one.expr) for one in rule.conditions]
    when += [words.say("rp-in-force", period=words.period(one)) for one in rule.valid]
    return {
        "title": rule.id,
        "sentence": visible(upper(_sentence(rule, words))),
        "decision": visible(words.name(rule.decision)),
        "then": visible(words.of_decision(rule.decision, rule.outcome.expr)),
        "when": [visible(upper(one)) for one in when],
        "before": _rules((edge.target for edge in rule.exceptions), words),
        "after": _rules(book.exceptions_to[rule.id], words),
        "reading": [visible(f"{words.told(book.interpretations[one].question)} ({one}: {', '.join(values)})") for one, values in rule.readings],
        "present": book.is_present(rule.readings),
        "reads": [_read(name, words) for name in _dated(rule, book)],
        "sources": _statements(rule.sources, words),
    }


def _dated(rule: Rule, book: Rulebook) -> tuple[str, ...]:
    """The amounts and parameters on which a rule hangs, by itself or through a derived value."""
    waiting, seen, found = list(rule.formulas), set[str](), set[str]()
    while waiting:
        names = waiting.pop().names
        found |= names.dated
        waiting += [formula for name in names.derived - seen for _, formula in book.derived[name].alternatives]
        seen |= names.derived
    return tuple(name for name in book.amounts if name in found)


def _read(name: str, words: Wording) -> Json:
    """An amount or a parameter that a rule names: what people want to change in it is most often that."""
    own = words.book.amounts[name]
    return {"kind": "parameter" if own.parameter else "amount", **_listed(own, words)}


def _rules(names: Iterable[str], words: Wording) -> list[list[str]]:
    known = words.book.rules
    return [[name, visible(_sentence(known[name], words))] for name in names if name in known]


def _statements(names: Iterable[str], words: Wording) -> list[list[str]]:
    known = words.book.statements
    return [[name, visible(words.told(known[name].paraphrase))] for name in dict.fromkeys(names) if name in known]


def _amount(amount: AmountDefinition, words: Wording) -> Json:
    users = [rule for rule in words.book.rules.values() if amount.name in _dated(rule, words.book)]
    periods = [
        {"period": visible(words.period(one.period)), "value": visible(_value(one, amount, words)), "sources": _statements(one.source, words)}
        for one in amount.periods
    ]
    return {
        "title": amount.name,
        "sentence": visible(upper(words.name(amount.name))),
        "meaning": _told(words, amount.meaning),
        "periods": periods,
        "after": [],
        "users": _rules((one.id for one in users), words),
    }
