"""The page in a real browser: quiet, self-contained, fits every width, and decides as `decide` does."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.cli.report import rendered
from regelproef.cli.report_data import Wanted, build_report
from regelproef.diff.compare import compare_rulebooks
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_by_number
from regelproef.report.content.diff import Compared
from regelproef.report.render.html import render_html
from report.chromium import DESKTOP, PHONE, Browser, browsing, needs_chromium
from report.javascript import ByPython
from report.pages import book_of, page, quick_data
from report.test_javascript_evaluator import BOOKS, random_value

pytestmark = needs_chromium
NASTY = "</script><script>window.broken = 1</script><img src=x onerror='window.broken = 1'>\"'&amp; ` | <!--"

SMALL = Path(__file__).parents[1] / "rulebooks" / "parking"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


@pytest.fixture(scope="module")
def parking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole report of the small rulebook, with its proofs."""
    book = book_of("tests/rulebooks/parking")
    return page(tmp_path_factory.mktemp("parking"), book, build_report(book, Limits(), Wanted()), "en")


@pytest.fixture(scope="module")
def vsb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return page(tmp_path_factory.mktemp("vsb"), book_of("spec/vsb"))


@pytest.mark.parametrize("size", (DESKTOP, PHONE))
@pytest.mark.parametrize("dark", (False, True))
def test_quiet_and_alone(browser: Browser, parking: Path, size: tuple[int, int], dark: bool) -> None:
    """Nothing is logged, nothing is fetched, and nothing is wider than the screen."""
    browser.open(parking, size, dark=dark)
    browser.run("folds.openAll()")

    assert browser.run("document.documentElement.scrollWidth") <= size[0]  # type: ignore[operator]  # a number
    assert browser.run("document.querySelectorAll('.try .answers [data-decision]').length") == 3
    assert browser.said() == []
    assert [address for address in browser.requested() if not address.startswith(("file:", "data:"))] == []


@pytest.mark.parametrize("size", (DESKTOP, PHONE))
def test_real_rulebook_fits(browser: Browser, vsb: Path, size: tuple[int, int]) -> None:
    """The VSB page, with every folded line open, is no wider than the screen either."""
    browser.open(vsb, size)
    browser.run("folds.openAll()")

    assert browser.run("document.documentElement.scrollWidth") <= size[0]  # type: ignore[operator]  # a number
    assert browser.said() == []


def test_every_inner_link_works(browser: Browser, parking: Path) -> None:
    """Each link leads to something that exists, and names are unique."""
    browser.open(parking)
    browser.run("folds.openAll()")
    targets = "[...document.querySelectorAll('a[href^=\"#\"]')].map((a) => decodeURIComponent(a.getAttribute('href').slice(1)))"

    assert browser.run(f"{targets}.filter((id) => !document.getElementById(id))") == []
    assert browser.run(f"{targets}.length") > 20  # type: ignore[operator]  # a number
    assert browser.run("(() => { const all = [...document.querySelectorAll('[id]')].map((e) => e.id);"
                       " return all.filter((id, at) => all.indexOf(id) !== at); })()") == []  # fmt: skip


def test_link_opens_what_is_folded(browser: Browser, parking: Path) -> None:
    """A link to a rule opens the line behind which the rule stands."""
    browser.open(parking, anchor="#rule-card-holder")

    assert browser.run("document.getElementById('rule-card-holder').closest('details').open") is True


@pytest.mark.parametrize("folder", BOOKS)
def test_decides_as_decide(browser: Browser, tmp_path: Path, folder: str) -> None:
    """A thousand random persons get the same outcomes from the page's own evaluator, in the browser."""
    book = book_of(folder)
    source = random.Random(8)
    persons = [{name: random_value(source, fact) for name, fact in book.facts.items()} for _ in range(1000)]
    browser.open(page(tmp_path, book))
    asked = json.dumps([facts_by_number(person) for person in persons])
    found = browser.run(
        f"{asked}.map((facts) => Object.entries(regelproef.decide(book, regelproef.complete(book, facts)).decisions)"
        ".map(([name, o]) => [name, o.status, regelproef.toJson(book.decisions[name].kind, o.value), o.effective, o.applying]))"
    )

    assert isinstance(found, list)
    expected = ByPython(book)
    for person, answer in zip(persons, found, strict=True):
        told = {name: (status, value, tuple(effective), tuple(applying)) for name, status, value, effective, applying in answer}
        assert told == expected(person, {})[0]


def shown(browser: Browser) -> dict[str, str]:
    rows = "[...document.querySelectorAll('[data-decision]')]"
    script = f"Object.fromEntries({rows}.map((row) => [row.dataset.decision, row.querySelector('.chip:last-child').textContent]))"
    found = browser.run(script)
    assert isinstance(found, dict)
    return found


def fill(browser: Browser, name: str, value: object) -> None:
    """Set an input as a person does."""
    write = f"input.checked = {json.dumps(value)}" if isinstance(value, bool) else f"input.value = {json.dumps(value)}"
    browser.run(
        f"(() => {{ const input = document.getElementById('fact-{name}'); {write};"
        "input.dispatchEvent(new Event('input', {bubbles: true})); input.dispatchEvent(new Event('change', {bubbles: true})); })()"
    )


def test_form_shows_outcomes_at_once(browser: Browser, parking: Path) -> None:
    """Filling in a fact changes the outcomes, a wrong value is refused with its bounds, and start again restores the default person."""
    browser.open(parking, anchor="#try")
    assert shown(browser) == {"permit": "granted", "fee_cent": "€120.50", "valid_until": "31 December 2025"}

    fill(browser, "cars", "2")
    assert shown(browser)["fee_cent"] == "€236.00"
    fill(browser, "cars", "9")
    assert browser.run("document.getElementById('fact-cars').getAttribute('aria-invalid')") == "true"
    assert "between 0 and 6" in str(browser.run("document.getElementById('fact-cars-wrong').textContent"))
    fill(browser, "cars", "3")
    assert shown(browser)["permit"] == "refused"
    fill(browser, "fined", "2022-2024")
    fill(browser, "disabled_card", True)
    assert shown(browser)["permit"] == "granted"
    browser.run("[...document.querySelectorAll('.try button')].pop().click()")
    assert shown(browser)["fee_cent"] == "€120.50"


def test_reasons_name_rule_and_smallest_changes(browser: Browser, parking: Path) -> None:
    """Behind an outcome stand the deciding rule, its conditions, and which single other fact would change it."""
    browser.open(parking, anchor="#try")
    browser.run("document.querySelector('[data-decision=fee_cent]').click()")
    browser.run("document.querySelector('[data-decision=permit]').click()")
    words = str(browser.run("document.getElementById('try-why').innerText"))

    assert "centre-granted" in words
    assert "zone is centre or ring" in words
    assert "cars: 0" in words and "zone: outside" in words


def test_impossible_person_is_said(browser: Browser, parking: Path) -> None:
    """A person who cannot exist gets the reason, and no outcomes."""
    browser.open(parking, anchor="#try")
    fill(browser, "born", "2026-01-01")

    assert "nobody asks before being born" in str(browser.run("document.querySelector('.results').innerText"))
    assert browser.run("document.querySelector('.answers').hidden") is True


def test_unusual_person_is_said(browser: Browser, tmp_path: Path) -> None:
    """Who breaks a usual line is told so, with what was not filled in, would mend it and decides; the outcomes stay."""
    files = {path.relative_to(SMALL).as_posix(): path.read_bytes() for path in SMALL.rglob("*.yaml")}
    files["world.yaml"] += b"usual:\n  - {line: centre, holds: zone != centre or cars == 0, why: few in the centre have a car}\n"
    browser.open(page(tmp_path, build_rulebook(parse_documents(files, "parking")), language="en"), anchor="#try")
    assert "unusual" not in str(browser.run("document.querySelector('.results').innerText"))

    fill(browser, "zone", "centre")
    told = str(browser.run("document.querySelector('.results .banner').innerText"))
    assert "This person is unusual" in told and "few in the centre have a car" in told
    assert "Not filled in, and it matters: cars: 1" in told and "With 0 instead:" in told
    assert browser.run("document.querySelector('.answers').hidden") is False

    fill(browser, "cars", "0")
    assert "unusual" not in str(browser.run("document.querySelector('.results').innerText"))
    assert browser.said() == []


def test_reading_can_be_switched(browser: Browser, parking: Path) -> None:
    """Under another reading the outcome changes as the evaluator says."""
    browser.open(parking, anchor="#try")
    fill(browser, "fined", "2024-2025")
    assert shown(browser)["permit"] == "granted"
    browser.run("(() => { const c = document.getElementById('choice-Q1'); c.value = 'any'; c.dispatchEvent(new Event('change')); })()")

    assert shown(browser)["permit"] == "refused"


def nasty_book() -> Rulebook:
    """A rulebook in which every text tries to become markup."""
    files = {
        "vocabulary.yaml": {
            "language": "nl",
            "facts": {"f": {"type": "bool", "meaning": NASTY}, "e": {"type": "enum", "values": ["aa", "bb"], "default": "aa", "meaning": NASTY}},
            "decisions": {"d": {"type": "bool", "meaning": NASTY}},
        },
        "labels.yaml": {"facts": {"f": {"nl": NASTY}}, "values": {"e": {"aa": {"nl": NASTY}}}, "decisions": {"d": {"nl": NASTY}}},
        "interpretations.yaml": {
            "interpretations": [
                {"id": "Q", "question": NASTY, "readings": {"x": NASTY, "y": NASTY}, "chosen": "x", "status": "open", "why": NASTY, "statements": []}
            ]
        },
        "cases.yaml": {"cases": [{"case": "c", "person": {"f": True}, "expect": {"d": True}, "why": NASTY}]},
        "rules/a.yaml": {
            "decision": "d",
            "rules": [
                {"rule": "base", "text": NASTY, "then": "false", "source": ["Z-1"]},
                {"rule": "over", "text": NASTY, "exception_to": ["base"], "reading": {"Q": "x"}, "when": ["f"], "then": "true", "source": ["Z-1"]},
            ],
        },
    }
    return build_rulebook(parse_documents({name: json.dumps(data).encode() for name, data in files.items()}, NASTY))


def test_texts_stay_texts(browser: Browser, tmp_path: Path) -> None:
    """Script, quotes and comments in texts of the rulebook are shown and never run, also where the form puts them."""
    book = nasty_book()
    browser.open(page(tmp_path, book, build_report(book, Limits(), Wanted())))
    browser.run("folds.openAll()")

    assert browser.run("typeof window.broken") == "undefined"
    assert browser.run("document.querySelectorAll('main img').length") == 0
    assert NASTY.split("\"'")[0] in str(browser.run("document.getElementById('try').textContent"))
    assert browser.said() == []


def test_change_report(browser: Browser, tmp_path: Path) -> None:
    """The page of a change is quiet, its links work, and it shows each group with its person."""
    old = book_of("tests/rulebooks/parking")
    rules = dict(old.rules)
    lifted = rules["many-cars"]
    rules["many-cars"] = replace(lifted, conditions=(replace(lifted.conditions[0], expr=replace(lifted.conditions[0].expr, op=">=")),))
    new = replace(old, rules=rules)
    document = Compared(compare_rulebooks(old, new, Limits()), new).document("nl")
    path = tmp_path / "change.html"
    path.write_text(render_html(document), encoding="utf-8")
    browser.open(path, PHONE)

    words = str(browser.run("document.querySelector('main').innerText"))
    assert "granted → refused" in words and "cars: 2" in words and "bewezen: bij niemand anders verandert er iets" in words
    assert browser.run("[...document.querySelectorAll('a[href^=\"#\"]')].filter((a) => !document.getElementById(a.hash.slice(1))).length") == 0
    assert browser.run("document.documentElement.scrollWidth") <= PHONE[0]  # type: ignore[operator]  # a number
    assert browser.said() == []


def test_contrast(browser: Browser, parking: Path) -> None:
    """Text has the contrast that WCAG AA asks, in light and in dark."""
    for dark in (False, True):
        browser.open(parking, dark=dark)
        assert browser.run(CONTRAST) == []


CONTRAST = """(() => {
  const rgb = (words) => words.match(/[\\d.]+/g).map(Number);
  const light = (c) => { const [r, g, b] = c.map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
      if (c.length < 4 || c[3] > 0) return c; }
    return [255, 255, 255]; };
  const poor = new Set();
  folds.openAll();
  for (const e of document.querySelectorAll('body *:not(svg *):not(script)')) {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim())) continue;
    const [a, b] = [light(rgb(getComputedStyle(e).color).slice(0, 3)), light(ground(e).slice(0, 3))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
  }
  return [...poor];
})()"""


def test_names_for_who_cannot_see(browser: Browser, parking: Path) -> None:
    """Every input has a label, every picture and table a name, and headings do not skip a level."""
    browser.open(parking)
    browser.run("folds.openAll()")

    assert browser.run("[...document.querySelectorAll('input, select')].filter((i) => !i.labels.length).map((i) => i.id)") == []
    assert browser.run("[...document.querySelectorAll('svg')].filter((s) => !s.getAttribute('aria-label')).length") == 0
    assert browser.run("[...document.querySelectorAll('table')].filter((t) => !t.caption || !t.caption.textContent.trim()).length") == 0
    assert browser.run("[...document.querySelectorAll('th[scope=col]')].filter((t) => !t.textContent.trim()).length") == 0
    assert browser.run("document.querySelectorAll('[role=img] a').length") == 0
    named = (
        "[...document.querySelectorAll('section[aria-labelledby], nav, form')]"
        ".map((e) => e.ariaLabel || document.getElementById(e.getAttribute('aria-labelledby')).textContent)"
    )
    assert browser.run(f"{named}.filter((name, at, all) => !name || all.indexOf(name) !== at)") == []
    levels = browser.run("[...document.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName[1]))")
    assert isinstance(levels, list)
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_same_bytes_each_time() -> None:
    """The page depends on the rulebook and nothing else."""
    book = book_of("tests/rulebooks/parking")
    assert rendered(quick_data(book), "fr") == rendered(quick_data(book_of("tests/rulebooks/parking")), "fr")


@pytest.mark.parametrize("whole", (True, False))
def test_the_page_runs_its_own_programs_alone(browser: Browser, parking: Path, tmp_path: Path, whole: bool) -> None:
    """A script, a handler or a style that somebody puts into the page does nothing; a page without programs allows none."""
    book = book_of("tests/rulebooks/parking")
    path = parking
    if not whole:
        path = tmp_path / "diff.html"
        path.write_text(render_html(Compared(compare_rulebooks(book, book, Limits()), book).document("en")), encoding="utf-8")
    policy = path.read_text(encoding="utf-8").split('Content-Security-Policy" content="')[1].split('"')[0]
    browser.open(path)
    browser.run(
        "(() => { const own = document.createElement('script'); own.textContent = 'window.broken = 1';"
        " document.body.append(own);"
        " document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.broken = 2\">');"
        " document.body.insertAdjacentHTML('beforeend', '<p id=styled style=\"color: rgb(1, 2, 3)\">x</p>');"
        " const style = document.createElement('style'); style.textContent = 'p { color: rgb(1, 2, 3) !important; }';"
        " document.head.append(style); })()"
    )
    browser.run("new Promise((done) => setTimeout(done, 200))")

    assert "unsafe" not in policy
    assert ("script-src 'none'" in policy) == (not whole)
    assert browser.run("window.broken === undefined")
    assert browser.run("getComputedStyle(document.getElementById('styled')).color !== 'rgb(1, 2, 3)'")
    assert browser.run("getComputedStyle(document.querySelector('.top')).display.length > 0")
