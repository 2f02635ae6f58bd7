"""The Dutch report of the VSB rulebook can be read without English: every word that is not a name is Dutch, and labels stand where they exist."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest

from regelproef.cli.report import rendered
from regelproef.generate.obligation import KINDS
from regelproef.load.shape import LANGUAGES
from regelproef.model.mutants import DELETIONS
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.wording import Wording
from regelproef.report.page.page_data import page_words
from regelproef.words.say import CATALOGUE
from report.pages import ROOT, book_of, quick_data

ENGLISH_WORDS = (
    "the and with from this that these those there their which what when where whom whose who why how because about into under after before "
    "between each every everybody somebody nobody nothing anyone person persons people rule rules holds held decides decided decide must may "
    "should would could cannot does did has have being are were it its they them you your not only also than then else other others another "
    "same such true false null yes value values fact facts decision decisions year years month day days reference outcome outcomes finding "
    "findings proved undecided unknown missing covered infeasible equivalent boundary condition conditions exception exceptions obligation "
    "obligations mutant mutants pairwise witness source sources statement statements reading readings question questions chosen settled "
    "unsettled superseded informational procedural warning error errors note notes known until since always never for to by on or date birth "
    "dead alone"
)
ENGLISH = frozenset(ENGLISH_WORDS.split())


class Visible(HTMLParser):
    """The text that a reader sees, apart from what stands as code or comes from the rulebook's formulas."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden = 0
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in {"code", "script", "style"}
        self.words += [value or "" for name, value in attrs if name in {"aria-label", "title", "placeholder", "data-label"}]
        self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in {"code", "script", "style"}

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.words.append(data)


def visible(html: str) -> str:
    parser = Visible()
    parser.feed(html)
    return "".join(parser.words)


def without_code(markdown: str) -> str:
    return re.sub(r"<a id=[^>]*>|\]\(#[^)]*\)", " ", re.sub(r"(`+).*?\1", " ", markdown, flags=re.DOTALL))


def english_in(text: str, book: Rulebook) -> set[str]:
    """English words; names of rules, statements, persons and files are names, and not words."""
    names = {*book.rules, *book.statements, *(case.name for case in book.cases), *(one.name for one in book.properties)}
    tokens = re.findall(r"[\w]+(?:[-_./=][\w]+)*", text.replace("\\_", "_"))
    return {word for word in tokens if word not in names and word.lower() in ENGLISH}


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return book_of("spec/vsb")


@pytest.fixture(scope="module")
def fresh(book: Rulebook) -> dict[str, str]:
    return rendered(quick_data(book), "nl")


def test_list_finds_english(book: Rulebook) -> None:
    """The test below would notice a sentence of the engine that is not translated."""
    assert all(english_in(entry["en"], book) for key, entry in CATALOGUE.items() if key.startswith("rp-") and len(entry["en"].split()) > 6)
    assert english_in("Regel the-rule, uitspraak S000-01 in for.yaml", book) == set()


@pytest.mark.parametrize("suffix", ("html", "md"))
def test_fresh_report_is_dutch(book: Rulebook, fresh: dict[str, str], suffix: str) -> None:
    """Rules, properties, persons, questions and sources: no English word."""
    text = visible(fresh[suffix]) if suffix == "html" else without_code(fresh[suffix])
    assert english_in(text, book) == set()
    assert "(in het Engels)" not in text


@pytest.mark.parametrize("suffix", ("html", "md"))
def test_committed_report_is_dutch(book: Rulebook, suffix: str) -> None:
    """The same of the whole report, with findings, proofs, maps, contradictions and test persons."""
    written = (ROOT / "reports" / f"vsb.nl.{suffix}").read_text(encoding="utf-8")
    assert english_in(visible(written) if suffix == "html" else without_code(written), book) == set()


def test_form_is_dutch(book: Rulebook) -> None:
    """Every word with which a person is tried, wherever the form shows it."""
    words = page_words(Wording("nl", book))
    said = json.dumps([_shown(words[key]) for key in words if key not in {"persons", "statementIds"}], ensure_ascii=False)
    assert english_in(said, book) == set()


def _shown(value: object) -> object:
    """The texts in a value; keys and codes of a few known places are left out, and so are the places of a text that are filled in."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, str):
        return re.sub(r"\{\w+\}", "", value)
    if isinstance(value, dict):
        return [_shown(inside) for key, inside in value.items() if key not in {"kind", "tones", "sources", "constant"}]
    if isinstance(value, list):
        if len(value) == 2 and all(isinstance(one, str) for one in value):
            return value[:1] if " " in value[0] else value[1:]  # a condition in words with its formula, or a value with its label
        return [_shown(inside) for inside in value]
    return value


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_used(book: Rulebook, language: str) -> None:
    """Every fact, derived value, decision, amount and value of a list has a label, and phrases say that and not the name."""
    phrase = Wording(language, book)
    names = [*book.facts, *book.derived, *book.decisions, *book.amounts]
    assert [name for name in names if name not in book.labels.names or not book.labels.names[name].has(language)] == []
    assert [name for name in names if phrase.name(name) == name] == []
    for owner in (*book.facts.values(), *book.decisions.values()):
        assert [value for value in owner.type.values if (owner.name, value) not in book.labels.values] == []


def test_conditions_say_labels(book: Rulebook) -> None:
    """No condition in words holds the bare name of what it reads."""
    phrase = Wording("nl", book)
    names = {name for name in (*book.facts, *book.derived, *book.decisions) if "_" in name}
    for rule in book.rules.values():
        for line in rule.conditions:
            assert not names & set(re.findall(r"\w+", phrase.expr(line.expr))), line.source


def test_kinds_have_words() -> None:
    """What test persons cover is said in words, not by the names that the generator uses."""
    account = json.loads((ROOT / "generated_tests" / "obligations.json").read_text(encoding="utf-8"))["obligations"]
    slips = {one["how"] for one in account if one["kind"] == "mutant" and "how" in one} | set(DELETIONS)
    assert [kind for kind in KINDS if f"task:{kind}" not in CATALOGUE] == []
    assert [slip for slip in sorted(slips) if f"slip:{slip}" not in CATALOGUE] == []
