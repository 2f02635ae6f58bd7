"""The workbench in a real browser, as whoever makes policy uses it: from opening to saving, with the mouse and with the keys alone."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from report.chromium import DESKTOP, PHONE, Browser, browsing, needs_chromium
from workbench.running import LONG, Running, committed, copied, working

pytestmark = needs_chromium
WIDE = (1440, 1000)
HOSTILE = "</script><script>window.broken = 1</script><img src=x onerror='window.broken = 1'>"
VALUES = """
  filmleeftijd: {kind: years, meaning: Vanaf deze leeftijd mag men films lenen., periods: [{value: 26}]}
  vrijstelling: {kind: years, meaning: Zoveel jaren lid en de waarborg valt weg., periods: [{value: 5}]}
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Running]:
    """A small rulebook with an age of 26, an amount, and an exemption after 5 years."""
    folder = copied("bibliotheek", tmp_path)
    (folder / "parameters.yaml").write_text(f"# grenzen{VALUES.replace(chr(10), chr(10) + 'parameters:' + chr(10), 1)}", encoding="utf-8")
    vocabulary, rules = folder / "vocabulary.yaml", folder / "rules" / "waarborg.yaml"
    vocabulary.write_text(
        vocabulary.read_text(encoding="utf-8").replace(
            "facts:\n", "facts:\n  jaren_lid: {type: int, range: [0, 40], default: 0, meaning: Hoeveel jaren al lid.}\n", 1
        ),
        encoding="utf-8",
    )
    exempt = "  - rule: lang-lid\n    text: Wie lang lid is, betaalt geen waarborg.\n    exception_to: [waarborg-voor-film]\n"
    rules.write_text(rules.read_text(encoding="utf-8") + exempt + "    when: [jaren_lid >= vrijstelling]\n    then: 0\n", encoding="utf-8")
    with working(folder, "nl") as found:
        yield found


def until(browser: Browser, holds: str) -> None:
    """Until this holds in the page."""
    for _ in range(LONG * 2):
        if browser.run(f"Boolean({holds})"):
            return
        time.sleep(0.1)
    raise AssertionError(f"{holds} {browser.said()}\n{browser.run('document.body.innerText')}")


def shown(text: str) -> str:
    """That this stands beside what is chosen."""
    return f"document.getElementById('told').innerText.includes({json.dumps(text)})"


def press(browser: Browser, key: str, code: int = 0, modifiers: int = 0, text: str = "") -> None:
    for kind in ("keyDown", "keyUp"):
        browser.call(
            "Input.dispatchKeyEvent",
            type=kind,
            key=key,
            code=key,
            windowsVirtualKeyCode=code,
            modifiers=modifiers,
            **({"text": text} if text and kind == "keyDown" else {}),
        )


def chosen(browser: Browser, bench: Running, kind: str, name: str, size: tuple[int, int] = WIDE) -> None:
    browser.visit(bench.url, size)
    until(browser, "document.querySelector('#list [data-kind]')")
    browser.run(f"document.querySelector('[data-kind={kind}][data-name=\"{name}\"]').click()")
    until(browser, "document.getElementById('new-value')")


def changed(browser: Browser, value: str, first: str = "") -> None:
    browser.run(f"document.getElementById('new-value').value = {json.dumps(value)}")
    browser.run(f"document.getElementById('first').value = {json.dumps(first)}")
    browser.run("document.querySelector('form button[type=submit]').click()")


def saved(browser: Browser) -> None:
    browser.run("document.querySelector('#acts .first').click()")
    until(browser, "!document.getElementById('notice').hidden")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "narrow"])
def test_three_changes_to_the_end(browser: Browser, library: Running, size: tuple[int, int]) -> None:
    """26 becomes 25 from 2027, an amount changes, an exemption falls from 5 to 3 years; whom each touches is told before it is saved."""
    for kind, name, value, first, told in (
        ("parameter", "filmleeftijd", "25", "2027", "Leeftijd van de lezer is 25"),
        ("amount", "waarborg", "7,50", "", "7,50"),
        ("parameter", "vrijstelling", "3", "2027", "jaren_lid"),
    ):
        chosen(browser, library, kind, name, size)
        changed(browser, value, first)
        until(browser, shown(told))
        assert browser.run("document.querySelectorAll('.touched .group').length") and browser.run(
            "document.querySelectorAll('.touched button').length"
        )
        assert browser.run("document.documentElement.scrollWidth") <= size[0]  # type: ignore[operator]  # a number
        saved(browser)
    assert "periods: [{value: 26}, {from: 2027-01-01, value: 25}]" in library.text("parameters.yaml")
    assert "periods: [{value: 5}, {from: 2027-01-01, value: 3}]" in library.text("parameters.yaml")
    assert "value: 750" in library.text("amounts.yaml") and library.text("parameters.yaml").startswith("# grenzen\n")
    assert browser.said() == []
    assert [one for one in browser.requested() if not one.startswith((library.url, "data:", "about:"))] == []


def test_by_keys_alone(browser: Browser, library: Running) -> None:
    """Searched, chosen, filled in, and saved; each thing that is reached has a name."""
    browser.visit(library.url, WIDE)
    until(browser, "document.querySelector('#list [data-kind]')")
    browser.run("document.getElementById('search').focus()")
    browser.call("Input.insertText", text="leeftijd films")
    until(browser, "document.querySelector('#list [role=status]').textContent")
    press(browser, "ArrowDown", 40)
    press(browser, "Enter", 13, text="\r")
    until(browser, "document.getElementById('new-value')")
    for _ in range(12):
        press(browser, "Tab", 9)
        if browser.run("document.activeElement.id") == "new-value":
            break
    press(browser, "a", 65, modifiers=2)
    browser.call("Input.insertText", text="25")
    press(browser, "Tab", 9)
    browser.call("Input.insertText", text="2027")
    press(browser, "Enter", 13, text="\r")
    until(browser, shown("Leeftijd van de lezer is 25"))
    press(browser, "s", 83, modifiers=2)
    until(browser, "!document.getElementById('notice').hidden")
    assert "{from: 2027-01-01, value: 25}" in library.text("parameters.yaml")


def test_every_control_has_a_name(browser: Browser, library: Running) -> None:
    """As who cannot see the page hears it, also in the dialogs."""
    chosen(browser, library, "parameter", "filmleeftijd")
    changed(browser, "25", "2027")
    until(browser, "document.querySelector('.touched button')")
    assert nameless(browser) == (0, True)
    browser.run("document.querySelectorAll('#acts button')[2].click()")
    until(browser, "document.querySelector('dialog[open] .diff')")
    assert nameless(browser) == (0, False)


def nameless(browser: Browser) -> tuple[int, bool]:
    """How many controls have no name, and whether there are many."""
    roles = {"button", "link", "textbox", "searchbox", "combobox", "dialog", "Iframe", "listbox"}
    tree = browser.call("Accessibility.getFullAXTree")["nodes"]
    controls = [one for one in tree if one.get("role", {}).get("value") in roles and not one.get("ignored")]  # type: ignore[attr-defined]  # JSON
    assert controls
    return sum(not one.get("name", {}).get("value") for one in controls), len(controls) > 20


def test_a_person_is_opened_and_varied(browser: Browser, library: Running) -> None:
    """Under the edited rules, beside those that are saved; nothing of the person is sent anywhere."""
    chosen(browser, library, "parameter", "filmleeftijd")
    changed(browser, "25", "2027")
    until(browser, "document.querySelector('.touched button')")
    browser.run("document.querySelector('.touched button').click()")
    inside = "document.querySelector('.trying iframe').contentDocument"
    until(browser, f"{inside} && {inside}.querySelector('[data-decision=uitlening] .chip')")
    assert browser.run(f"{inside}.querySelectorAll('[data-decision=uitlening] .chip').length") == 2
    before = len(browser.requested())
    browser.run(f"(() => {{ const one = {inside}.getElementById('fact-soort'); one.value = 'boek'; one.dispatchEvent(new Event('change')); }})()")
    assert browser.run(f"{inside}.querySelectorAll('[data-decision=uitlening] .chip').length") == 1
    assert not any("boek" in one for one in browser.requested()[before:]) and browser.said() == []


def test_typing(browser: Browser, library: Running) -> None:
    """A name that means nothing is shown with a caret; what fits is offered and taken; nothing that was typed is lost on the way."""
    browser.visit(f"{library.url}#rule/te-jong-voor-film", DESKTOP)
    until(browser, "document.getElementById('text') && document.getElementById('text').value")
    browser.run("{ const t = document.getElementById('text'), at = t.value.indexOf('soort == film'); t.focus(); t.setSelectionRange(at, at + 5); }")
    browser.call("Input.insertText", text="soor")
    until(browser, shown("nog niet leesbaar"))
    assert browser.run("document.querySelector('#told .caret').textContent").endswith("^^^^")  # type: ignore[union-attr]  # text
    assert browser.run("document.querySelector('#told .banner').className") == "banner bad"
    until(browser, "!document.getElementById('offers').hidden")
    press(browser, " ", 32, modifiers=2)
    until(browser, "document.querySelector('#offers [aria-selected=true]')")
    assert browser.run("document.querySelector('#offers [aria-selected=true] code').textContent") == "soort"
    press(browser, "Enter", 13)
    until(browser, "document.querySelectorAll('.asked .answered').length === 6")
    assert browser.run("document.activeElement.id") == "text"  # whatever was told meanwhile
    assert "soort == film" in str(browser.run("document.getElementById('text').value"))
    assert library.ask("book")["edited"] == []


def test_two_tabs(browser: Browser, library: Running) -> None:
    """What another tab wrote is seen; where both wrote in one piece, somebody chooses from both texts."""
    browser.visit(f"{library.url}#rule/te-jong-voor-film", DESKTOP)
    until(browser, "document.getElementById('text') && document.getElementById('text').value")
    never = "(path, how) => real(path, how).then((told) => (window.deaf && how.body.includes('state') ? new Promise(() => {}) : told))"
    browser.run(f"{{ const real = fetch; window.fetch = {never}; }}")
    library.edit(library.piece("rule", "te-jong-voor-film"), "then: neen", "then: later")
    until(browser, "document.getElementById('text').value.includes('then: later')")
    browser.run("window.deaf = true")
    library.edit(library.piece("rule", "te-jong-voor-film"), "then: later", "then: ja")  # of which this tab hears no news any more
    browser.run(
        "{ const t = document.getElementById('text'); t.value = t.value.replace('then: later', 'then: neen # nieuw');"
        " t.dispatchEvent(new Event('input')); }"
    )
    until(browser, "document.querySelectorAll('#notice button').length === 2")
    assert "then: ja" in library.piece("rule", "te-jong-voor-film")["text"]
    browser.run("document.querySelectorAll('#notice button')[1].click()")
    until(browser, "!piece.busy()")
    assert "then: neen # nieuw" in library.piece("rule", "te-jong-voor-film")["text"]


def test_a_branch_is_proposed(browser: Browser, tmp_path: Path) -> None:
    """From the page, with what a form made: why, which statement asks for it, and what to do next stands there."""
    folder = copied("parking", tmp_path / "town")
    committed(folder.parent)
    with working(folder) as bench:
        chosen(browser, bench, "amount", "fee.reduced")
        changed(browser, "30", "2027")
        until(browser, "document.querySelector('.touched .group')")
        browser.run("document.querySelectorAll('#acts button')[4].click()")
        until(browser, "document.getElementById('wish-reason')")
        told = {"reason": "The fee rises.", "branch": "fee-2027", "source": "P-99", "sentence": "From 2027 the reduced fee is 30 euro."}
        browser.run(f"for (const [id, words] of Object.entries({json.dumps(told)})) document.getElementById('wish-' + id).value = words")
        browser.run("document.querySelector('dialog[open] button[type=submit]').click()")
        until(browser, "document.getElementById('notice').innerText.includes('git push -u origin fee-2027')")
        until(browser, "document.getElementById('text').value.includes('source: [P-99]')")
        assert subprocess.run(["git", "-C", str(folder), "log", "-1", "--format=%s"], capture_output=True, text=True).stdout == "The fee rises.\n"


def test_a_hostile_rulebook(browser: Browser, tmp_path: Path) -> None:
    """What looks like markup is text, wherever it is shown."""
    folder = copied("parking", tmp_path)
    rules = folder / "rules" / "permit.yaml"
    rules.write_text(rules.read_text().replace("- rule: many-cars\n", f"- rule: many-cars\n    text: {json.dumps(HOSTILE)}\n"))
    with working(folder) as bench:
        browser.visit(f"{bench.url}#rule/many-cars", WIDE)
        until(browser, "document.querySelector('#piece h2') && document.querySelector('#piece h2').textContent.includes('window.broken')")
        bench.edit(bench.piece("rule", "many-cars"), "cars > 2", "cars > 3")
        until(browser, "document.querySelector('.touched button')")
        browser.run("document.querySelector('.touched button').click()")
        until(browser, "document.querySelector('.trying iframe').contentDocument.querySelector('.chip')")
        assert browser.run("window.broken || document.querySelector('.trying iframe').contentWindow.broken || document.querySelector('img')") is None
        assert browser.said() == []
