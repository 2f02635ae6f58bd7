"""The table of files: which keys each kind of file of a rulebook has, what stands behind them, and what an editor says of them.

In: nothing. Out: `KINDS`, one shape for each kind of file, from which come what the reader accepts, its messages, and the schemas in `docs/schema`.
What more a value must be (a name that exists, an expression of some type) is for the readers.
"""

from __future__ import annotations

from regelproef.load.dated_shape import AMOUNTS, DAYS, NOTE, PARAMETERS, SOURCE
from regelproef.load.profile_shape import BY_PROFILE, LINE_OF_PROFILES, OF_PROFILES, PROFILES
from regelproef.load.shape import LANGUAGES, Either, Key, Keys, Kind, ListOf, Matching, Named, OneOf, Plain, Variant, Whole
from regelproef.load.table_shape import TABLES
from regelproef.load.translation_shape import TRANSLATION

TYPES = ("bool", "int", "money", "date", "enum", "per_year_bool")
STATUSES = ("resolved", "lean", "open")
FATES = ("rule", "claim", "superseded", "open", "informational", "procedural", "not_expressible")
GUARDS = (
    "property",
    "case",
    "statement",
    "accepted",
    "rule",
    "world",
    "derived",
    "reading",
    "amount",
    "fact",
    "decision",
    "words",
    "generated",
    "test",
    "profile",
)
PAIR = ("a", "b")
MAX_ENTRIES = 200  # of each part of a declaration

TEXT, PROSE, ID, EXPRESSION, DAY = Plain.TEXT, Plain.PROSE, Plain.ID, Plain.EXPRESSION, Plain.DAY
WORDS = ListOf(Plain.WORD, lone=True)
LINES = ListOf(EXPRESSION, lone=True)
CHOICE = Named(WORDS)
CHOICES = ListOf(CHOICE, lone=True)
NUMBERS = Key("numbers", PROSE, "why its words name a number that its formulas do not have")

# -- vocabulary.yaml


def _range(bound: Plain | Whole, required: bool) -> Key:
    shape = ListOf(bound, least=2, most=2, refusal="range-shape")
    return Key("range", shape, "the least and the greatest value (of per_year_bool: the first and the last year)", required)


def _values(required: bool) -> Key:
    return Key("values", ListOf(Plain.NAME, least=1, refusal="values-empty"), "the words of an enum, in order", required)


def _default(required: bool) -> Key:
    return Key("default", Plain.VALUE, "the value for a person who does not mention it; of bool false, of per_year_bool no year", required)


FACT = Keys(
    "fact",
    (
        Key("type", OneOf(TYPES, "type-unknown", "type", or_nothing=False), "what kind of value it has", required=True),
        _range(Plain.WORD, required=False),
        _values(required=False),
        _default(required=False),
        Key("meaning", PROSE, "what it means, for people"),
        Key("read_where", EXPRESSION, "it has an effect only for persons for whom this holds; proved"),
        Key("fixed", Plain.TRUTH, "explanations never propose to change it"),
        Key("unused", PROSE, "why no rule reads it"),
        Key("unused_values", Named(PROSE), "why no rule reads these values, by value"),
    ),
    by="type",
    variants=(
        Variant(("int", "money"), (_range(Whole(), required=True), _default(required=True))),
        Variant(("date",), (_range(DAY, required=True), _default(required=True))),
        Variant(("enum",), (_values(required=True), _default(required=True))),
        Variant(("per_year_bool",), (_range(Whole(), required=True),)),
    ),
)
MEMBERS = Keys(
    "members",
    (
        Key("max", Whole(1, "members-max"), "how many a person may have at most", required=True),
        Key("facts", Named(FACT, Plain.NAME), "what is known of each of them", required=True),
        Key("meaning", PROSE, "who they are, for people"),
    ),
)
BY_READING = Named(Named(EXPRESSION), count=1, refusal="by-reading-one")
PIECE = Keys(
    "piece",
    (
        Key("when", LINES, "lines of which all must hold"),
        Key("value", EXPRESSION, "what it is where they hold, and nothing before it did"),
        Key("else", EXPRESSION, "what it is where nothing before it held; the last piece"),
    ),
    one_of=("value", "else"),
    refusal="piece-value",
)
DERIVED = Keys(
    "derived",
    (
        Key("for", Plain.TEXT, "each of these members has a value of its own"),
        Key("value", EXPRESSION, "the expression for which it stands"),
        Key("by_reading", BY_READING, "one interpretation, with an expression for each of its readings"),
        Key("pieces", ListOf(PIECE, least=2, or_nothing=False), "the first of which all lines hold gives the value"),
        Key("meaning", PROSE, "what it means, for people"),
        NUMBERS,
    ),
    one_of=("value", "by_reading", "pieces"),
    refusal="derived-value",
)
DECISION = Keys(
    "decision",
    (
        Key("type", OneOf(TYPES[:-1], "type-unknown", "type", or_nothing=False), "what kind of value it has", required=True),
        Key("for", OneOf((), "members-decision", or_nothing=False), "not yet there: a decision is about the person"),
        _values(required=False),
        Key("nullable", Plain.TRUTH, "a rule may say null"),
        Key("meaning", PROSE, "what it means, for people"),
    ),
    by="type",
    variants=(Variant(("enum",), (_values(required=True),)),),
)
VOCABULARY = Keys(
    "vocabulary.yaml",
    (
        Key("title", PROSE, "what reports call this rulebook"),
        Key("language", OneOf(LANGUAGES, "language-unknown"), "the language of its prose"),
        Key("reference_date", TEXT, "the date fact against which `valid` and dated amounts are read"),
        Key("facts", Named(FACT, Plain.NAME), "what is known of a person", required=True),
        Key("members", Named(MEMBERS, Plain.NAME), "of whom a person has several, such as children, and what is known of each"),
        Key("derived", Named(Either(EXPRESSION, DERIVED), Plain.NAME), "names for expressions over facts"),
        Key("decisions", Named(DECISION, Plain.NAME), "what the rules decide", required=True),
    ),
)

# -- labels.yaml


def _groups(kind: str) -> ListOf:
    keys = (
        Key("id", ID, "a name for the group"),
        Key("label", PROSE, "the heading, for people"),
        Key(kind, WORDS, "what stands under it"),
    )
    return ListOf(Keys("groups", keys))


LABELLED = ("facts", "members", "derived", "decisions", "amounts", "parameters")
LABELS = Keys(
    "labels.yaml",
    (
        *(Key(kind, Named(PROSE), f"words for {kind}, by name") for kind in LABELLED),
        Key("values", Named(Named(PROSE)), "words for the values of a fact or decision, by its name"),
        Key("groups", _groups("facts"), "headings over facts"),
        Key("decision_groups", _groups("decisions"), "headings over decisions"),
    ),
)

# -- rules/*.yaml and world.yaml

PERIOD = Keys("valid", DAYS)
RULE = Keys(
    "rule",
    (
        Key("rule", ID, "its id, unique in the rulebook", required=True),
        Key("decision", TEXT, "the decision that it is about, if not that of the file"),
        Key("text", PROSE, "what it says, for people"),
        Key("when", LINES, "lines of which all must hold; none: always"),
        Key("then", Plain.OUTCOME, "what the decision comes to: a value, an expression, or null", required=True),
        Key("exception_to", WORDS, "the rules before which it goes"),
        Key("valid", ListOf(PERIOD, lone=True, or_nothing=False), "when it is in force; always, where this is absent"),
        Key("reading", CHOICE, "it exists only under these readings, by interpretation"),
        SOURCE,
        NUMBERS,
        NOTE,
    ),
)
RULES = Keys(
    "rules",
    (
        Key("decision", TEXT, "the decision that the rules are about, unless they say another"),
        Key("rules", ListOf(RULE), "defaults with exceptions", required=True),
    ),
)


def _line(called: str, holds: str, why: str) -> Keys:
    """A line of either list of world.yaml."""
    keys = (("line", ID, "its id"), ("holds", EXPRESSION, f"{holds}; of facts and derived values"), ("why", PROSE, why))
    return Keys(called, tuple(Key(name, shape, about, required=True) for name, shape, about in keys))


EVERYBODY, NEARLY = "what holds for everybody who can exist", "what is nearly always so; it excludes nobody, and says who is shown first"
WORLD_LINE = _line("world", EVERYBODY, "why it cannot be otherwise")
USUAL_LINE = _line("usual", NEARLY, "why it is nearly always so")
WORLD = Keys("world.yaml", (Key("world", ListOf(WORLD_LINE), EVERYBODY), Key("usual", ListOf(USUAL_LINE), NEARLY)))

# -- amounts.yaml, parameters.yaml, interpretations.yaml and accepted.yaml

INTERPRETATION = Keys(
    "interpretation",
    (
        Key("id", ID, "its id, by which rules name it", required=True),
        Key("question", PROSE, "what the sources leave open"),
        Key("statements", WORDS, "the statements that leave it open"),
        Key("readings", Named(PROSE, ID), "the possible answers, by id"),
        Key("chosen", TEXT, "the reading that is in force"),
        Key("status", OneOf(STATUSES, "status-unknown"), "how settled the choice is; open, where this is absent"),
        Key("why", PROSE, "why this reading is chosen"),
        Key("not_expressible", PROSE, "why the vocabulary cannot express the question; it then has no readings"),
        Key("first", Plain.TRUTH, "its card stands before the others among the contradictions between sources"),
    ),
)
INTERPRETATIONS = Keys("interpretations.yaml", (Key("interpretations", ListOf(INTERPRETATION), "open questions, their readings, the one chosen"),))
ACCEPTED_FINDING = Keys(
    "accepted",
    (
        Key("id", Plain.WORD, "the finding, as `check` names it", required=True),
        Key("reason", PROSE, "why it is accepted", required=True),
        Key("until", DAY, "the last day on which it does not fail a run", required=True),
    ),
)
ACCEPTED = Keys("accepted.yaml", (Key("accepted", ListOf(ACCEPTED_FINDING), "findings that are known and accepted, until a day"),))

# -- properties.yaml, cases.yaml and sources/*.yaml

UNDER = Key("under", CHOICES, "asked under these readings instead of the chosen ones")
PROPERTY = Keys(
    "property",
    (
        Key("property", ID, "its id", required=True),
        Key("text", PROSE, "what it says, for people"),
        Key("persons", OneOf((PAIR, ()), "persons-shape"), "[a, b]: it compares two persons; the lines then say a.fact and b.fact"),
        Key("equal_except", WORDS, "the facts in which the two may differ"),
        Key("when", LINES, "the guard: of whom it is asked"),
        Key("then", LINES, "the conclusion: lines of which all must hold", required=True),
        SOURCE,
        UNDER,
        OF_PROFILES,
        Key("gives_way", CHOICES, "switches of readings under which it is expected to fail"),
        Key("forced_by", WORDS, "the statements that make it fail, for those whom they are about; it holds for everybody else"),
        NUMBERS,
    ),
)
PROPERTIES = Keys("properties.yaml", (Key("properties", ListOf(PROPERTY), "what must hold for everyone"),))
EXAMPLE = Keys(
    "case",
    (
        Key("case", ID, "its id", required=True),
        Key("person", Named(Plain.VALUE), "the facts that differ from their defaults"),
        Key("expect", Named(Plain.OUTCOME), "the expected outcome, by decision", required=True),
        Key("why", PROSE, "what the case shows"),
        SOURCE,
        UNDER,
        OF_PROFILES,
        NUMBERS,
    ),
)
CASES = Keys("cases.yaml", (Key("cases", ListOf(EXAMPLE), "example persons with the outcome that is expected"),))
SAYS = Keys("says", (Key("when", LINES, "of whom it speaks"), Key("then", LINES, "what holds for them")))
PASSAGE = Keys(
    "passage",
    (
        Key("at", Whole(0, "passage-hash"), "where it begins in the text with its white space folded", required=True),
        Key("length", Whole(1, "passage-hash"), "how many characters it has", required=True),
        Key("sha256", Matching("[0-9a-f]{64}", "passage-hash"), "the hash of the passage", required=True),
    ),
)
STATEMENT = Keys(
    "statement",
    (
        Key("id", ID, "its id, unique in the rulebook", required=True),
        Key("paraphrase", PROSE, "what the source says, in short"),
        Key("fate", Either(BY_PROFILE, OneOf(FATES, "fate-unknown", "name")), "what became of it; where that differs, by profile"),
        Key("reason", PROSE, "why it has this fate"),
        Key("says", SAYS, "its formula"),
        Key("yields_to", WORDS, "the statements before which it gives way"),
        Key("by", WORDS, "the statements that supersede it"),
        Key("by_reading", CHOICES, "the readings that supersede it"),
        Key("interpretation", TEXT, "the open question on which it depends"),
        Key("passages", ListOf(PASSAGE), "where it stands in the document"),
        Key("negates", PROSE, "why a line of `when` denies what an exception says: the sentence does so itself"),
        Key("idle", PROSE, "why no slip of the rules could violate it"),
        Key("follows", PROSE, "why its formula reads a derived value that differs by reading"),
        NOTE,
    ),
)
SOURCES = Keys(
    "sources",
    (
        Key("document", TEXT, "the id of the document; the path of the file, where this is absent"),
        Key("title", TEXT, "its title"),
        Key("file", TEXT, "the file that holds its text"),
        Key("statements", ListOf(STATEMENT), "what it says, statement by statement", required=True),
    ),
)

# -- changes/*.yaml


def _entries(of: Keys, least: int = 0, refusal: str = "list-empty") -> ListOf:
    return ListOf(of, least=least, most=MAX_ENTRIES, refusal=refusal, too_long="declaration-too-long")


WHEN = Key("when", LINES, "lines of which all hold for them; `before.x` is the x of the old version")
AFFECTED = ListOf(Plain.WORD, lone=True, least=1, or_nothing=False)
AFFECTS = Keys("affects", (Key("decision", AFFECTED, "the decision, or decisions, or possible", required=True), WHEN, LINE_OF_PROFILES))
EXPECTS = Keys(
    "expects",
    (
        Key("decision", Plain.WORD, "the decision", required=True),
        WHEN,
        Key("then", Plain.OUTCOME, "what all of them get", required=True),
        LINE_OF_PROFILES,
    ),
)
EXTENDS = Keys(
    "extends",
    (
        Key("from", DAY, "the first reference date on which they are possible"),
        WHEN,
        Key("expects", _entries(EXPECTS, 1, "extends-nothing"), "what at least some of them get", required=True),
    ),
)
WEAKENS = Keys(
    "weakens",
    (
        *(Key(kind, WORDS, f"the names of what says less than before, or something else: {kind}") for kind in GUARDS),
        Key("reason", PROSE, "why it may", required=True),
    ),
    one_of=GUARDS,
    refusal="weakens-kind",
)
CHANGES = Keys(
    "changes",
    (
        Key("id", ID, "the name of the declaration; that of the file, where this is absent"),
        Key("reason", PROSE, "why the rules change", required=True),
        Key("statements", WORDS, "the statements of the sources that ask for the edit"),
        Key("vocabulary", WORDS, "facts and decisions that are added, removed or redefined"),
        Key("affects", Either(Named(LINES), _entries(AFFECTS)), "whose outcome may change: lines by decision; [] is everybody"),
        Key("expects", _entries(EXPECTS), "who gets exactly what"),
        Key("extends", _entries(EXTENDS), "who becomes possible, and what they get"),
        Key("weakens", _entries(WEAKENS), "what guards the outcomes, or is said of them, and may say less"),
    ),
)

KINDS = (
    Kind("vocabulary", "Facts, derived values and decisions of a rulebook", VOCABULARY),
    Kind("labels", "Words for people", LABELS),
    Kind("world", "What cannot occur", WORLD),
    Kind("amounts", "Dated amounts", AMOUNTS),
    Kind("parameters", "Limits with a value on every day", PARAMETERS),
    Kind("interpretations", "Open questions and their readings", INTERPRETATIONS),
    Kind("rules", "Rules: defaults with exceptions", RULES),
    Kind("tables", "Decision tables, of which each row is a rule", TABLES),
    Kind("properties", "What must hold for everyone", PROPERTIES),
    Kind("cases", "Example persons", CASES),
    Kind("sources", "Statements of one source document", SOURCES),
    Kind("accepted", "Findings that are accepted until a day", ACCEPTED),
    Kind("profiles", "Named choices of readings", PROFILES),
    Kind("changes", "What an edit is declared to do", CHANGES),
    Kind("translations", "The texts of a rulebook in another language", TRANSLATION),
)
