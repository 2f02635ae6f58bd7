"""The JSON Schemas of the files of a rulebook, for editors.

In: the table of files. Out: for each kind of file the text of its schema, the same bytes every time; `python -m regelproef.load.schemas FOLDER`
writes them. Guarantees: what a schema refuses the reader refuses too. A schema cannot say everything: it sees what YAML made of a word, not how the
word is written.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import assert_never

from regelproef.answer.outcome import MAX_NUMBER
from regelproef.load.files import CHOICE, CHOICES, EXPECTS, KINDS, LINES, PERIOD, WORDS
from regelproef.load.shape import (
    KEYWORDS,
    LANGUAGES,
    MAX_ID,
    MAX_NAME,
    YAML_BOOLEANS,
    Either,
    Key,
    Keys,
    Kind,
    ListOf,
    Matching,
    Named,
    OneOf,
    Plain,
    Shape,
    Share,
    Whole,
)

Schema = dict[str, object]
WIDTH = 120

LETTER = "[^\\u0000-@\\[-`{-\\u007f]"  # no character of ASCII that is no letter: the same for every program that reads the schema
SCALARS = ["string", "number", "boolean", "null"]
PLAIN: dict[Plain, Schema] = {
    Plain.TEXT: {"description": "a text", "type": ["string", "null"]},
    Plain.PROSE: {
        "description": "a text for people, in the language of the rulebook or by language",
        "type": [*SCALARS, "object"],
        "properties": {language: {"type": SCALARS} for language in LANGUAGES},
        "additionalProperties": False,
    },
    Plain.WORD: {"description": "a name", "type": SCALARS},
    Plain.ID: {
        "description": "letters, digits, and - _ . /, starting with a letter",
        "type": "string",
        "pattern": f"^{LETTER}[^\\u0000-,:-@\\[-^`{{-\\u007f]*$",
        "maxLength": MAX_ID,
    },
    Plain.NAME: {
        "description": "letters, digits and _, starting with a letter, and no word of the language",
        "type": "string",
        "pattern": f"^{LETTER}[^\\u0000-/:-@\\[-^`{{-\\u007f]*$",
        "maxLength": MAX_NAME,
        "not": {"enum": sorted(KEYWORDS | YAML_BOOLEANS)},
    },
    Plain.EXPRESSION: {"description": "an expression of the rule language", "type": ["string", "boolean", "integer"]},
    Plain.OUTCOME: {"description": "an expression, a value, or null", "type": ["string", "boolean", "integer", "null"]},
    Plain.DAY: {"description": "YYYY-MM-DD", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
    Plain.TRUTH: {"type": "boolean"},
    Plain.VALUE: {"description": "a value of a fact", "type": ["string", "boolean", "integer", "object", "array"]},
}
DEFINED: dict[Shape, str] = {
    **{plain: plain.value for plain in Plain},
    WORDS: "words",
    LINES: "lines",
    CHOICE: "choice",
    CHOICES: "choices",
    PERIOD: "period",
    EXPECTS: "expectation",
}  # what a schema says once, by name


def schema_of(kind: Kind) -> str:
    """The schema of one kind of file."""
    defined: dict[str, Schema] = {}
    content = _said(kind.shape, defined)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"regelproef/{kind.name}.schema.json", "title": kind.title}
    return _laid_out({**head, **content, "$defs": dict(sorted(defined.items()))}) + "\n"


def _schema(shape: Shape, defined: dict[str, Schema]) -> Schema:
    """`defined`: what the schema says once; what a shape needs of it is added."""
    name = DEFINED.get(shape)
    if name is None:
        return _said(shape, defined)
    if name not in defined:
        defined[name] = _said(shape, defined)
    return {"$ref": f"#/$defs/{name}"}


def _said(shape: Shape, defined: dict[str, Schema]) -> Schema:
    match shape:
        case Plain():
            return PLAIN[shape]
        case Whole():
            return {"type": "integer", "minimum": -MAX_NUMBER if shape.least is None else shape.least, "maximum": MAX_NUMBER}
        case Share():
            return {"type": ["number", "string"], "minimum": 0, "pattern": "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"}
        case Matching():
            return {"type": "string", "pattern": f"^{shape.pattern}$"}
        case OneOf():
            values = [list(one) if isinstance(one, tuple) else one for one in shape.values]
            return {"enum": [*values, None] if shape.or_nothing else values}
        case ListOf():
            return _list(shape, defined)
        case Named():
            return _names(shape, defined)
        case Either():
            return {"anyOf": [_schema(shape.first, defined), _schema(shape.second, defined)]}
        case Keys():
            return _keys(shape, defined)
        case _:
            assert_never(shape)


def _list(shape: ListOf, defined: dict[str, Schema]) -> Schema:
    one = _schema(shape.of, defined)
    found: Schema = {"type": ["array", "null"] if shape.or_nothing and not shape.least else "array", "items": one}
    if shape.least:
        found["minItems"] = shape.least
    if shape.most is not None:
        found["maxItems"] = shape.most
    return {"anyOf": [one, found]} if shape.lone else found


def _names(shape: Named, defined: dict[str, Schema]) -> Schema:
    found: Schema = {"type": ["object", "null"] if shape.count is None else "object", "additionalProperties": _schema(shape.of, defined)}
    if shape.names is not Plain.WORD:
        found["propertyNames"] = _schema(shape.names, defined)
    if shape.count is not None:
        found["minProperties"] = found["maxProperties"] = shape.count
    return found


def _keys(shape: Keys, defined: dict[str, Schema]) -> Schema:
    found: Schema = {"type": "object", **_properties(shape.keys, defined), "additionalProperties": False}
    if shape.one_of:
        found["oneOf"] = [{"required": [name]} for name in shape.one_of]
    if shape.variants:
        found["allOf"] = [
            {
                "if": {"properties": {shape.by: {"enum": list(variant.words)}}, "required": [shape.by]},
                "then": _properties(variant.keys, defined),
            }
            for variant in shape.variants
        ]
    return found


def _properties(keys: tuple[Key, ...], defined: dict[str, Schema]) -> Schema:
    properties = {key.name: {"description": key.about, **_schema(key.shape, defined)} for key in keys}
    required = [key.name for key in keys if key.required]
    return {"properties": properties, "required": required} if required else {"properties": properties}


def _laid_out(value: object, indent: int = 0) -> str:
    """JSON of which every part that fits stands on one line."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or indent + len(line) <= WIDTH:
        return line
    inside = " " * (indent + 2)
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {_laid_out(one, indent + 2)}" for key, one in value.items()]
    else:
        parts = [_laid_out(one, indent + 2) for one in value]
    first, last = "{}" if isinstance(value, dict) else "[]"
    return f"{first}\n{inside}" + f",\n{inside}".join(parts) + f"\n{' ' * indent}{last}"


def write(folder: Path) -> None:
    """Write the schema of each kind of file into a folder."""
    for kind in KINDS:
        (folder / f"{kind.name}.schema.json").write_text(schema_of(kind), encoding="utf-8")


if __name__ == "__main__":
    write(Path(*sys.argv[1:]))
