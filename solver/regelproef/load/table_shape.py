"""tables/*.yaml: decision tables, of which each row is a rule.

In: nothing. Out: `TABLES`, the shape of the file. What a cell may say is for `model/from_tables.py`.
"""

from __future__ import annotations

from regelproef.load.dated_shape import DAYS, NOTE, SOURCE
from regelproef.load.shape import Key, Keys, ListOf, Named, OneOf, Plain

HITS = ("unique", "first", "any")
HIT = "unique: at most one row applies; any: rows that apply agree; first: the first that applies"
INPUTS = "the columns: facts, derived values or expressions that a cell is about"
TABLE = Keys(
    "table",
    (
        Key("table", Plain.ID, "its id; a row is the rule `table/row`", required=True),
        Key("decision", Plain.TEXT, "the decision that its rows are about", required=True),
        Key("hit", OneOf(HITS, "table-hit", or_nothing=False), HIT, required=True),
        Key("inputs", ListOf(Plain.EXPRESSION, least=1, or_nothing=False), INPUTS, required=True),
        Key("rows", ListOf(Named(Plain.VALUE), least=1, or_nothing=False), "the rows: a cell for each input, `id`, and `then`, the outcome"),
        Key("file", Plain.TEXT, "the rows stand in this file beside it, with a line for the names: rows.csv"),
        Key("valid", ListOf(Keys("valid", DAYS), lone=True, or_nothing=False), "when all of it is in force"),
        Key("reading", Named(ListOf(Plain.WORD, lone=True)), "it exists only under these readings, by interpretation"),
        SOURCE,
        NOTE,
    ),
    one_of=("rows", "file"),
    refusal="table-rows",
)
TABLES = Keys("tables", (Key("tables", ListOf(TABLE), "decision tables, of which each row is a rule", required=True),))
