"""The page as an instrument, in a real browser: opened at once, searched, held against a base, printed, read without scripts."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.cli.report_data import Wanted, build_report
from regelproef.model.rulebook import Rulebook
from regelproef.statements.stakes import Origin, TestPersons
from report.chromium import DESKTOP, PHONE, Browser, browsing, needs_chromium
from report.pages import book_of, page

pytestmark = needs_chromium
KEYS = {"Enter": 13, "ArrowDown": 40, "Escape": 27, "Tab": 9}
COUNT = "document.querySelectorAll('*').length"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


def stricter(book: Rulebook) -> Rulebook:
    """The same, but that two cars are too many already."""
    rule = book.rules["many-cars"]
    condition = replace(rule.conditions[0], expr=replace(rule.conditions[0].expr, op=">="))
    return replace(book, rules={**book.rules, rule.id: replace(rule, conditions=(condition,))}, digest="0" * 64)


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole report, held against a base in which two cars are too many, with a test person."""
    book = book_of("tests/rulebooks/parking")
    data = build_report(book, Limits(), Wanted(day=date(2026, 3, 1), base=stricter(book)))
    tried = TestPersons(({**book.default_person(), "cars": 5},), Origin.GENERATED)
    return page(tmp_path_factory.mktemp("held"), book, replace(data, cards=replace(data.cards, tried=tried)), "en")


def pressed(browser: Browser, key: str) -> None:
    for kind in ("rawKeyDown", "keyUp"):
        browser.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=KEYS[key])
    if key == "Enter":
        browser.call("Input.dispatchKeyEvent", type="char", text="\r", key=key)


def search(browser: Browser, words: str, **filters: str) -> list[str]:
    """What is found, a line each."""
    filled = [("search-words", words), *((f"search-{name}", value) for name, value in {"kind": "", "decision": "", **filters}.items())]
    for name, value in filled:
        browser.run(
            f"(() => {{ const one = document.getElementById('{name}'); one.value = {json.dumps(value)};"
            "one.dispatchEvent(new Event('input')); one.dispatchEvent(new Event('change')); })()"
        )
    found = browser.run("[...document.querySelectorAll('.found li')].map((line) => line.textContent)")
    assert isinstance(found, list)
    return found


def test_folded_parts_are_made_when_opened(browser: Browser, held: Path) -> None:
    """At first less than half of the elements are there; opening, closing and opening again leaves all of them, each once."""
    browser.open(held)
    first = browser.run(COUNT)
    browser.run("folds.openAll()")
    whole = browser.run(COUNT)
    browser.run("folds.shutAll(); 0")
    assert browser.run("document.querySelectorAll('main details[open]').length") == 0
    browser.run("folds.openAll()")

    assert isinstance(first, int) and isinstance(whole, int) and 2 * first < whole
    assert browser.run(COUNT) == whole
    assert browser.run("document.querySelectorAll('main details:not([open]), main details > noscript').length") == 0
    assert browser.said() == []


def test_without_scripts_everything_is_there(browser: Browser, held: Path) -> None:
    """Where no script runs, each rule, statement and case can be opened and read."""
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(held)
        tree = json.dumps(browser.call("DOM.getDocument", depth=-1))
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=False)

    for name in ("rule-card-holder", "statement-P-1", "case-default", "map-permit"):
        assert f'"{name}"' in tree
    assert len(re.findall(r'"nodeName": "TABLE"', tree)) > 5


def test_search_finds_every_kind(browser: Browser, held: Path) -> None:
    """Words are sought in names and sentences, whatever their accents or case; filters leave one kind or decision; nothing found is said."""
    browser.open(held)
    kinds = ("rule", "statement", "question", "case", "person")
    assert all(search(browser, "", kind=kind) for kind in kinds)
    (found, *_) = search(browser, "CÁRD-holder")
    assert "card-holder" in found
    assert search(browser, "card-holder", decision="fee_cent") == []
    assert browser.run("document.getElementById('search-count').textContent") == "Nothing found."
    assert any("refused" in line for line in search(browser, "", kind="person", decision="permit"))
    assert search(browser, "") == []


def test_search_by_keyboard(browser: Browser, held: Path) -> None:
    """The arrows lead to what was found, enter opens it where it stands, folded or not, and escape clears."""
    browser.open(held)
    search(browser, "card-holder", kind="rule")
    browser.run("document.getElementById('search-words').focus()")
    pressed(browser, "ArrowDown")
    assert browser.run("document.activeElement.getAttribute('href')") == "#rule-card-holder"
    pressed(browser, "Enter")
    browser.run("new Promise((done) => setTimeout(done, 100))")
    assert browser.run("document.getElementById('rule-card-holder').getBoundingClientRect().height > 0") is True
    browser.run("document.getElementById('search-words').focus()")
    pressed(browser, "Escape")
    assert browser.run("document.querySelectorAll('.found li').length") == 0


def test_focus_is_seen(browser: Browser, held: Path) -> None:
    """From the top of the page the tab key goes to the skip link, the contents, the figures and the search, and each shows that it is there."""
    browser.open(held)
    shown = []
    look = "(() => { const e = document.activeElement, at = getComputedStyle(e); return [e.className || e.id, at.outlineStyle, at.outlineWidth]; })()"
    for _ in range(40):
        pressed(browser, "Tab")
        shown.append(browser.run(look))

    assert shown[0] == ["skip", "solid", "3px"]
    assert "search-words" in [name for name, *_ in shown]  # type: ignore[misc]  # triples
    assert {tuple(rest) for _, *rest in shown} == {("solid", "3px")}  # type: ignore[misc]  # triples


def test_person_is_shown_beside_the_base(browser: Browser, held: Path) -> None:
    """Each outcome that the base decided otherwise stands beside that one; the explanation of the chosen one names both."""
    browser.open(held, anchor=f"#try={json.dumps({'cars': 2})}")

    assert browser.run("document.querySelector('[data-decision=permit] .said').textContent") == "refused → granted"
    assert "differ from the base: " in str(browser.run("document.querySelector('.compared').textContent"))
    browser.run("document.querySelector('[data-decision=permit]').click()")
    assert browser.run("document.querySelector('[aria-pressed=true]').dataset.decision") == "permit"
    assert "In the base: refused (Decided by many-cars)" in str(browser.run("document.getElementById('try-why').textContent"))


def test_examples_are_sentences(browser: Browser, held: Path) -> None:
    """Examples stand under the decision that they are about, each with why it is there or what it is, and none by its bare name."""
    browser.open(held, anchor="#try")
    options = browser.run("[...document.querySelectorAll('#try-example option')].slice(2).map((one) => one.textContent)")
    names = {case.name for case in book_of("tests/rulebooks/parking").cases}

    assert isinstance(options, list) and options and not names & set(options)
    made = browser.run("words.tests.length")
    about = browser.run("[...document.querySelectorAll('#try-about option')].map((one) => one.textContent)")
    assert made and about == [f"permit ({len(options)})", f"Test persons ({made})"]


def test_test_persons_can_be_chosen(browser: Browser, held: Path) -> None:
    """After the examples stand the test persons, each as what differs from the defaults; choosing one fills the form."""
    browser.open(held, anchor="#try")
    browser.run("(() => { const about = document.getElementById('try-about'); about.value = '*'; about.dispatchEvent(new Event('change')); })()")
    sentences = browser.run("[...document.querySelectorAll('#try-example option')].slice(2).map((one) => one.textContent)")
    last = "one.selectedIndex = one.length - 1; one.dispatchEvent(new Event('change'));"
    browser.run(f"(() => {{ const one = document.getElementById('try-example'); {last} }})()")

    assert isinstance(sentences, list) and len(sentences) == browser.run("words.tests.length") and all(sentences)
    shown = browser.run("JSON.parse(decodeURIComponent(location.hash.replace('#try=', '')))")
    assert shown and shown == browser.run("words.tests.at(-1)")


@pytest.mark.parametrize("size", (DESKTOP, PHONE))
def test_nothing_is_cut_off(browser: Browser, held: Path, size: tuple[int, int]) -> None:
    """With everything open no table, picture or line is wider than its box."""
    browser.open(held, size)
    browser.run("folds.openAll()")
    wider = (
        "[...document.querySelectorAll('main *')].filter((e) => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1"
        " && getComputedStyle(e).overflowX !== 'visible').map((e) => e.outerHTML.slice(0, 80))"
    )

    assert browser.run(wider) == []
    assert browser.run("document.documentElement.scrollWidth") <= size[0]  # type: ignore[operator]  # a number


def test_current_section_is_marked(browser: Browser, held: Path) -> None:
    """One line of the contents is marked, and it follows the reader."""
    browser.open(held, anchor="#decisions")
    browser.run("new Promise((done) => setTimeout(done, 200))")

    assert browser.run("[...document.querySelectorAll('nav [aria-current]')].map((link) => link.hash)") == ["#decisions"]


def test_summary_fits_two_pages(browser: Browser, held: Path) -> None:
    """On paper the summary takes two pages at most, with the day and the digest on it; with the annex the rest follows."""
    browser.open(held)

    def pages(kind: str) -> int:
        browser.run(f"document.documentElement.dataset.print = '{kind}'; 0")
        return len(re.findall(rb"/Type /Page\b", base64.b64decode(str(browser.call("Page.printToPDF", preferCSSPageSize=True)["data"]))))

    assert browser.run("document.querySelector('.stamp').textContent").startswith("Date: 1 March 2026; version of the rulebook: ")  # type: ignore[union-attr]
    assert 1 <= pages("summary") <= 2
    browser.run("folds.openAll()")
    assert pages("summary") <= 2 < pages("whole")
