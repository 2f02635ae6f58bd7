"""How a written report opens, and what axe-core says of it: a campaign, run by hand, because axe-core comes from elsewhere.

In: `python -m report.measure_page PAGE [AXE]` in tests/: a page that `report` wrote, and the file axe.min.js of the npm package axe-core. Out: lines
with its bytes, its elements and milliseconds until it is opened, and with everything open; and for each state the violations that are not minor. Exit
code 1 where there is one.
"""

from __future__ import annotations

import sys
from pathlib import Path

from report.chromium import PHONE, Browser, browsing

WIDE = (1440, 900)
TIMES = 7
COUNT = "document.querySelectorAll('*').length"
SEARCH = "(() => { const words = document.getElementById('search-words'); words.value = 'premie'; words.dispatchEvent(new Event('input')); })()"
STATES = {"closed": "0", "search": SEARCH, "person": "folds.show('try') && 0", "all open": "folds.openAll()"}
LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd"
PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
VIOLATIONS = """axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations
  .filter((one) => one.impact !== 'minor').map((one) => `${one.id} (${one.impact}, ${one.nodes.length}): ${one.nodes[0].html.slice(0, 120)}`))"""


def opening(browser: Browser, page: Path) -> None:
    """Bytes, elements, and the median and the worst of some openings."""
    print(f"{page.name}: {page.stat().st_size} bytes")
    for size in (WIDE, PHONE):
        found = []
        for _ in range(TIMES):
            browser.open(page, size)
            browser.run(PAINTED)
            found.append(round(float(str(browser.run(LOADED)))))
        print(f"  {size[0]} wide: {browser.run(COUNT)} elements, loaded in {sorted(found)[TIMES // 2]} ms (worst {max(found)})")
    browser.run("typeof folds === 'object' ? folds.openAll() : document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    print(f"  all open: {browser.run(COUNT)} elements")


def violations(browser: Browser, page: Path, axe: str) -> int:
    """How many rules of axe-core are broken, over all states."""
    count = 0
    for dark in (False, True):
        for size in (WIDE, PHONE):
            for state, script in STATES.items():
                browser.open(page, size, dark=dark)
                browser.run(f"{script}")
                browser.run(PAINTED)
                browser.run(f"{axe};0")
                found = browser.run(VIOLATIONS)
                assert isinstance(found, list)
                count += len(found)
                told = "".join(f"\n    {one}" for one in found) or " none"
                print(f"  {state}, {size[0]} wide, {'dark' if dark else 'light'}:{told}", flush=True)
    return count


def main() -> int:
    page = Path(sys.argv[1])
    with browsing() as browser:
        opening(browser, page)
        return min(1, violations(browser, page, Path(sys.argv[2]).read_text(encoding="utf-8"))) if len(sys.argv) > 2 else 0


if __name__ == "__main__":
    sys.exit(main())
