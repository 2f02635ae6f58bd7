"""The README of a bundle, in each language: what each file is, the protocol, how to count, how values are written, and what the rulebook knows.

In: a rulebook and the rows. Out: Markdown by the name of its file. Everything in it stands in a catalogue or comes from the rulebook.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from regelproef.answer.outcome import Value
from regelproef.generate.row import Row
from regelproef.language.printer import show_dated
from regelproef.language.types import Kind, Type
from regelproef.load.shape import LANGUAGES
from regelproef.model.parts import Prose
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json, to_json
from regelproef.persons.cells import written
from regelproef.report.document import Block, Cell, Code, Document, Inlines, Section, Table, cell, paragraph
from regelproef.report.render.markdown import render_markdown
from regelproef.words.value import Values

FILES = {
    "fixtures.jsonl": "jsonl",
    "fixtures.schema.json": "schema",
    "texts.json": "texts",
    "fixtures.csv": "csv",
    "fixtures.sql": "sql",
    "dmn/fixtures-test-01.xml": "dmn",
    "openfisca/fixtures.yaml": "openfisca",
    "gherkin/": "gherkin",
    "bundle.json": "meta",
}
SHOWN = 3  # facts of the example of a request
EXAMPLES = (  # what a value is, then in JSON, CSV, SQL, DMN and OpenFisca
    ("bool", "true", "true", "true", "xsd:boolean", "true"),
    ("number", "2", "2", "2", "xsd:decimal", "2"),
    ("money", "12050", "12050", "12050", "xsd:decimal", "12050"),
    ("date", '"2025-03-01"', "2025-03-01", "'2025-03-01'", "xsd:date", '"2025-03-01"'),
    ("enum", '"ring"', "ring", "'ring'", "xsd:string", '"ring"'),
    ("history", '{"2022": true, "2023": true}', "2022 2023", "person_year", "list of xsd:decimal", '{"2022": true, "2023": true}'),
    ("empty", "{}", "-", "", "<list/>", ""),
    ("null", "null", "null", "null", 'xsi:nil="true"', "…_is_null: true"),
)


def readmes(book: Rulebook, rows: Sequence[Row]) -> dict[str, str]:
    """README.md is the one in the rulebook's own language."""
    found = {f"README.{language}.md": _readme(Values(language, book), rows) for language in LANGUAGES}
    return {"README.md": found[f"README.{book.language}.md"], **found}


def _readme(words: Values, rows: Sequence[Row]) -> str:
    say, book = words.say, words.book
    others = " · ".join(f"README.{language}.md" for language in LANGUAGES)
    sections = (
        Section((paragraph(say("readme-about", persons=len(rows), decisions=len(book.decisions))),), "about"),
        _section(words, "files", _files(words)),
        _section(words, "protocol", *_protocol(words, rows[0])),
        _section(words, "count", *(_said(say(f"readme-{key}")) for key in ("agrees", "unanswered", "without", "all"))),
        _section(words, "values", _values(words)),
        _section(words, "facts", _facts(words)),
        _section(words, "decisions", _said(say("readme-bounded")), _decisions(words)),
        *([_section(words, "amounts", _amounts(words))] if book.amounts else []),
        *(
            [_section(words, "readings", _said(say("readme-open")), _readings(words))]
            if any(one.values for one in book.interpretations.values())
            else []
        ),
    )
    title = say("readme-title", title=book.title.in_language(words.language) or say("readme-rules"))
    closing = (paragraph(say("readme-from", digest=book.digest)),)
    return render_markdown(Document(words.language, title, others, sections, closing, whole=True))


def _section(words: Values, key: str, *blocks: Block) -> Section:
    return Section(blocks, key, words.say(f"readme-{key}"))


def _said(sentence: str) -> Block:
    return paragraph(*_parts(sentence))


def _parts(sentence: str) -> Inlines:
    """What stands between backquotes is code."""
    return tuple(Code(part) if index % 2 else part for index, part in enumerate(sentence.split("`")) if part)


def _table(header: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> Table:
    return Table("", tuple(header), tuple(rows))


def _files(words: Values) -> Table:
    rows = [(cell(Code(name)), Cell(_parts(words.say(f"readme-{key}")))) for name, key in FILES.items()]
    return _table((words.say("readme-file"), words.say("readme-what")), rows)


def _protocol(words: Values, row: Row) -> tuple[Block, ...]:
    facts = ", ".join(f"{_json(name)}: {_json(value)}" for name, value in list(facts_to_json(row.facts).items())[:SHOWN])
    name, value = next(iter(row.decisions.items()))
    request = f'→ {{"id": {_json(row.id)}, "facts": {{{facts}, …}}}}'
    answer = f'← {{"id": {_json(row.id)}, "decisions": {{{_json(name)}: {_json(to_json(value))}, …}}}}'
    return _said(words.say("readme-requests")), paragraph(Code(request)), paragraph(Code(answer)), _said(words.say("readme-error"))


def _values(words: Values) -> Table:
    rows = [(cell(words.say(f"readme-{key}")), *(cell(Code(one)) if one else cell() for one in each)) for key, *each in EXAMPLES]
    return _table((words.say("readme-value"), "JSON", "CSV", "SQL", "DMN", "OpenFisca"), rows)


def _facts(words: Values) -> Table:
    rows = [
        (cell(Code(name)), cell(words.name(name)), Cell(_range(words, name, fact.type)), cell(Code(_json(to_json(fact.default)))))
        for name, fact in words.book.facts.items()
    ]
    return _table([words.say(f"readme-{key}") for key in ("name", "label", "range", "default")], rows)


def _decisions(words: Values) -> Table:
    rows = [(cell(Code(name)), cell(words.name(name)), Cell(_range(words, name, one.type))) for name, one in words.book.decisions.items()]
    return _table([words.say(f"readme-{key}") for key in ("name", "label", "bounds")], rows)


def _amounts(words: Values) -> Table:
    """A row for each period of each amount."""
    rows = [
        (
            cell(Code(name)),
            cell(words.name(name)),
            *(cell(Code(written(day)) if day else "") for day in (one.period.first, one.period.last)),
            cell(
                Code(show_dated(one.value, amount.type)),
                f" {words.say('readme-cents')}" if amount.type.kind is Kind.MONEY and one.value is not None else "",
            ),
        )
        for name, amount in words.book.amounts.items()
        for one in amount.periods
    ]
    return _table([words.say(f"readme-{key}") for key in ("name", "label", "first", "last", "value")], rows)


def _readings(words: Values) -> Table:
    rows = []
    for one in words.book.interpretations.values():
        if one.values:
            chosen = words.book.choice[one.id]
            meaning = _in_words(words, dict(one.readings)[chosen])
            rows.append((cell(Code(one.id)), cell(_in_words(words, one.question)), cell(Code(chosen), f": {meaning}" if meaning else "")))
    return _table(("", words.say("readme-question"), words.say("readme-chosen")), rows)


def _in_words(words: Values, prose: Prose) -> str:
    """In the language of the README, or with the language in which it stands."""
    text = prose.in_language(words.language)
    return text if not text or prose.has(words.language) else f"{text} ({words.say(f'readme-in-{prose.entries[0][0]}')})"


def _range(words: Values, name: str, type_: Type) -> Inlines:
    """What a fact or decision may be."""
    say, ends = words.say, "" if type_.low is None else f"{_end(type_.low)} … {_end(type_.high)}"
    match type_.kind:
        case Kind.BOOL:
            found = say("readme-bool")
        case Kind.ENUM:
            found = ", ".join(f"`{value}` ({label})" if (label := words.value(name, value)) != value else f"`{value}`" for value in type_.values)
        case Kind.HISTORY:
            found = say("readme-years", low=type_.lowest, high=type_.highest)
        case Kind.DATE:
            found = ends or say("readme-day")
        case _:
            found = f"{ends or say('readme-number')}{' ' + say('readme-cents') if type_.kind is Kind.MONEY else ''}"
    return _parts(say("readme-or-null", what=found) if type_.nullable else found)


def _end(value: Value) -> str:
    return written(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
