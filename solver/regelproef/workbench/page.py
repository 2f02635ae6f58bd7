"""The page of the workbench, and the page in it on which a person is tried.

In: a language, and a rulebook as edited beside the one that is saved. Out: HTML that holds all it needs, and the headers with which it is sent.
Guarantees: a content security policy lets it run these programs only, each known by its hash, and fetch nothing but what the workbench itself
answers; nothing of a rulebook is markup; the page on which a person is tried asks nobody anything, and is shown in no other page than this one.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from regelproef.keep.answer import Answer
from regelproef.load.shape import LANGUAGES
from regelproef.report.content.wording import Wording
from regelproef.report.document import Document, Section, TryPage
from regelproef.report.page.page_data import words_program
from regelproef.report.page.page_js import evaluator_program, quoted
from regelproef.report.render.html import escape, hashed, head, render_html, script
from regelproef.words import benching
from regelproef.words.say import Speech

PROGRAMS = ("dom.js", "told.js", "list.js", "piece.js", "saving.js", "page.js")  # each uses what stands in those before it
OF_TRYING = ("say.js", "outcomes.js", "page.js")  # of the report
CURRENT = ' aria-current="true"'
POLICY = re.compile(r'http-equiv="Content-Security-Policy" content="([^"]*)"')


@cache
def page(language: str) -> bytes:
    """The page itself; all else it asks for."""
    speech = Speech(language)
    texts = {key.removeprefix("wb-"): entry[language] for key, entry in benching.TEXTS.items()}
    style = f"\n{script('report.css')}{_own('page.css')}"
    programs = [f"\nconst texts = {quoted(texts)};\nconst language = {quoted(language)};\n", *(f"\n{_own(name)}\n" for name in PROGRAMS)]
    policy = (
        f"default-src 'none'; style-src {hashed(style)}; script-src {' '.join(map(hashed, programs))}; connect-src 'self'; frame-src 'self'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    languages = " ".join(f'<a href="?lang={one}" lang="{one}"{CURRENT if one == language else ""}>{one.upper()}</a>' for one in LANGUAGES)
    scripts = "\n".join(f"<script>{one}</script>" for one in programs)

    def word(key: str) -> str:
        return escape(speech.say(f"wb-{key}"))

    return f"""{head(language, policy, word("title"), style)}
<body class="bench">
<a class="skip" href="#piece">{word("skip")}</a>
<header class="bar">
<h1 id="title">{word("title")}</h1>
<nav aria-label="{word("languages")}">{languages}</nav>
<div class="acts" id="acts" role="toolbar" aria-label="{word("acts")}"></div>
</header>
<p id="notice" class="notice" role="alert" hidden></p>
<div class="desk">
<nav id="list" aria-label="{word("list")}"></nav>
<main id="piece" tabindex="-1" aria-label="{word("chosen")}"></main>
<aside id="told" aria-label="{word("told")}"></aside>
</div>
<noscript>{word("no-script")}</noscript>
{scripts}
</body>
</html>
""".encode()


def try_page(good: Answer | None, language: str) -> bytes:
    """The form of the report, under the rules as edited, beside those that are saved."""
    book = good.book if good is not None else None
    saved = good.saved if good is not None else None
    if book is None:
        return render_html(Document(language, Speech(language).say("wb-title"), Speech(language).say("wb-unreadable"), ())).encode()
    words = Wording(language, book, links=False)
    form = Section((TryPage(words.say("rp-try-otherwise")),), "try", words.say("rp-try"))
    before = saved if saved is not None and saved is not book else None
    own = f"{_own('trying.js')}\n"
    programs = (evaluator_program(book, before), words_program(words, (), (), before), *map(script, OF_TRYING), own)
    return render_html(Document(language, words.book_title(), words.say("wb-try"), (form,)), programs).encode()


def headers_of(made: bytes, *, framed: bool = False) -> dict[str, str]:
    """With the policy of the page, which says besides where it may be shown."""
    found = POLICY.search(made.decode())
    allowed = found[1] if found else "default-src 'none'"
    ancestors = "'self'" if framed else "'none'"
    return {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": f"{allowed}; frame-ancestors {ancestors}",
        "X-Frame-Options": "SAMEORIGIN" if framed else "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def _own(name: str) -> str:
    return files("regelproef.workbench").joinpath("static", name).read_text(encoding="utf-8")
