"""A rulebook on the workbench: what the page asks, and what it is told.

In: a folder, and requests below a secret path. Out: `Answer`s: the page, the page on which a person is tried, and JSON. Guarantees: whoever does not
know the secret is told nothing; nothing of a rulebook is run, and nothing of a person who is tried comes here; all questions about everybody are
asked in one thread (`lsp.desk`), and an edit never waits for them; one edit is made after another, each on the version that whoever makes it saw.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from difflib import unified_diff
from hmac import compare_digest
from pathlib import Path
from threading import Condition
from urllib.parse import parse_qs, urlsplit

from regelproef.answer.finding import Unusable
from regelproef.answer.text import Text, text
from regelproef.keep.answer import Answer as Known
from regelproef.keep.answer import State
from regelproef.keep.kept import Kept
from regelproef.load.shape import LANGUAGES
from regelproef.lsp.desk import Desk
from regelproef.lsp.writing import offered
from regelproef.report.content.diff import Compared
from regelproef.report.content.wording import Wording, upper
from regelproef.report.render.markdown import render_markdown
from regelproef.report.render.visible import visible
from regelproef.serve.oracle import Answer, Asked, Refusal, refusal_json
from regelproef.words.say import Speech
from regelproef.workbench.answers import answer_json
from regelproef.workbench.asks import Ask, read_ask
from regelproef.workbench.catalogue import catalogue, described
from regelproef.workbench.draft import ChangedOnDisk, Draft, Outdated
from regelproef.workbench.forms import Filled, filled_in
from regelproef.workbench.page import headers_of, page, try_page
from regelproef.workbench.pieces import FILES, KINDS, WHOLE, Piece, piece_in
from regelproef.workbench.proposal import Proposal, Wish, begun, has_git, refuse_wish

WAIT = 5  # seconds that a page waits for news before it asks again
MOST_OFFERED = 60
Json = dict[str, object]


@dataclass(frozen=True)
class Heard:
    """What was told of the rulebook last, and what kept it from being told; `tick` grows with each piece of news."""

    tick: int = 0
    known: Known | None = None
    good: Known | None = None  # the last one with a rulebook
    failed: str = ""


class Workbench:
    """`token`: the secret of the address. Threads may ask at once."""

    def __init__(self, folder: Path, language: str, token: str) -> None:
        self.folder, self.language, self.token = folder, language, token
        self.draft = Draft(folder)
        self._kept = Kept(folder, "")
        self._desk = Desk(self._told, self._failed)
        self._heard = Heard()
        self._git, self._stood = has_git(folder), self._standing()
        self._form_at: tuple[int, Filled] | None = None  # the version that a form made of what is saved
        self._proposal: Proposal | None = None
        self._saved_changes = ""  # what was saved last changed, as Markdown
        self._news = Condition()
        self._asks: Mapping[str, Callable[[Ask, str], Json]] = {
            "book": self._book,
            "piece": self._piece,
            "edit": self._edit,
            "form": self._form,
            "offer": self._offer,
            "state": self._state,
            "undo": self._undo,
            "redo": self._redo,
            "compare": self._compare,
            "report": self._report,
            "save": self._save,
            "take": self._take,
            "propose": self._propose,
        }

    def open(self) -> None:
        self._desk.open()
        self._desk.ask(self._kept)

    def close(self) -> None:
        self._desk.close()
        self._kept.edit({})  # ends what is being asked

    # -- requests -------------------------------------------------------------------------------------------------------------

    def answer(self, asked: Asked) -> Answer:
        """Whatever was asked."""
        path = urlsplit(asked.target).path
        named = parse_qs(urlsplit(asked.target[:200]).query).get("lang", [""])[-1]
        language = named if named in LANGUAGES else self.language
        secret, _, rest = path.removeprefix("/").partition("/")
        try:
            if not compare_digest(secret.encode("utf-8", "replace"), self.token.encode()):
                raise Refusal(403, text("wb-token"))
            return self._below(rest, asked, language)
        except Refusal as error:
            return Answer(error.status, refusal_json(error, Speech(language)))
        except Outdated:
            return Answer(409, self._refused(text("wb-outdated"), language))
        except ChangedOnDisk as error:
            return Answer(409, {**self._refused(text("wb-changed-on-disk", files=", ".join(error.names)), language), "disk": list(error.names)})
        except Unusable as error:
            return Answer(422, self._unusable(error, language))
        except OSError as error:
            return Answer(500, self._refused(text("wb-not-written", reason=error.strerror or type(error).__name__), language))

    def _below(self, rest: str, asked: Asked, language: str) -> Answer:
        if rest in {"", "try"} and asked.method == "GET":
            if rest == "":
                return Answer(200, page(language), headers_of(page(language)))
            good = self._heard.good
            made = try_page(good, language)
            return Answer(200, made, headers_of(made, framed=True))
        if rest != "ask":
            raise Refusal(404, text("serve-path", path="/" + rest[:80]))
        if asked.method != "POST":
            raise Refusal(405, text("serve-method", path="/ask", method=asked.method))
        ask = read_ask(asked.body)
        if ask.what not in self._asks:
            raise Refusal(400, text("wb-ask"))
        return Answer(200, self._asks[ask.what](ask, language))

    def _refused(self, what: Text, language: str) -> Json:
        return {"error": visible(Speech(language).text(what)), "version": self.draft.version}

    def _unusable(self, error: Unusable, language: str) -> Json:
        speech = Speech(language)
        first = error.findings[0]
        notes = [*first.notes, *((first.help,) if first.help else ())]
        told = [upper(speech.text(one)) for one in (first.message, *notes)]
        places = [f"{label.span.path.lstrip('/')}:{label.span.line}" for label in first.labels if label.span.file.text]
        return {"error": visible(". ".join((*told, *places[:1]))), "version": self.draft.version}

    # -- news -----------------------------------------------------------------------------------------------------------------

    def _told(self, _kept: Kept, answer: Known) -> None:
        """In the thread of the desk."""
        if answer.state is State.OVERTAKEN:
            return
        with self._news:
            if answer.number != self._kept.newest:
                return
            good = answer if answer.book is not None else self._heard.good
            self._heard = Heard(self._heard.tick + 1, answer, good)
            self._news.notify_all()

    def _failed(self, _kept: Kept, error: Exception) -> None:
        with self._news:
            self._heard = Heard(self._heard.tick + 1, None, self._heard.good, type(error).__name__)
            self._news.notify_all()

    def _ask_anew(self, names: Mapping[str, str | None]) -> None:
        """Whoever holds `_news` has edited; what is known of the edit before is no longer shown as known."""
        self._kept.edit(names)
        self._stood = self._standing()
        self._heard = Heard(self._heard.tick + 1, None, self._heard.good)
        self._news.notify_all()
        self._desk.ask(self._kept)

    def _standing(self) -> tuple[tuple[str, int, int], ...]:
        """What the folder looks like from outside: other names, times or sizes tell that something was written."""
        found = []
        for path in sorted(self.folder.rglob("*")):
            with suppress(OSError):
                told = path.lstat()
                found.append((path.as_posix(), told.st_mtime_ns, told.st_size))
        return tuple(found)

    def _now(self) -> Json:
        draft = self.draft
        return {
            "version": draft.version,
            "edited": sorted(draft.edited),
            "undo": draft.can_undo,
            "redo": draft.can_redo,
            "tick": self._heard.tick,
            "git": self._git,
            "form": self._only_form is not None,
            "proposal": self._proposal.json() if self._proposal is not None else None,
        }

    @property
    def _only_form(self) -> Filled | None:
        """What was filled in, where nothing else is edited."""
        return self._form_at[1] if self._form_at is not None and self._form_at[0] == self.draft.version else None

    # -- what stands there ----------------------------------------------------------------------------------------------------

    def _state(self, ask: Ask, language: str) -> Json:
        """News that the page has not heard yet; it waits for some."""
        with self._news:
            if not self._news.wait_for(lambda: self._heard.tick != ask.number("after"), WAIT) and self._standing() != self._stood:
                self._ask_anew({})  # somebody wrote there by other means
            heard, now = self._heard, self._now()
        failed = Speech(language).say("lsp-failed", kind=heard.failed) if heard.failed else ""
        answer = answer_json(heard.known, language) if heard.known is not None else None
        return {**now, "failed": failed, "answer": answer, "disk": list(self.draft.changed_on_disk())}

    def _book(self, _ask: Ask, language: str) -> Json:
        good = self._heard.good
        known = catalogue(good.book, language) if good is not None and good.book is not None else None
        return {**self._now(), "book": known}

    def _piece(self, ask: Ask, language: str) -> Json:
        """What is chosen: its sentences as they last could be read, and its text as it stands."""
        with self._news:
            good, kind, name = self._heard.good, ask.word("kind"), ask.word("name")
            book = good.book if good is not None else None
            file = self._file(kind, name, ask.word("file"))
            whole = self.draft.text(file)
            piece = piece_in(kind, name, file, whole)
            now = self._now()
        if piece is None:
            raise Refusal(404, text("wb-no-piece", name=name[:80]))
        told = described(kind, name, book, language) if book is not None else None
        place = {"kind": kind, "name": name, "file": file, "start": piece.start, "end": piece.end, "text": piece.text(whole)}
        return {**now, "piece": {**place, "line": whole.count("\n", 0, piece.start) + 1}, "described": told}

    def _file(self, kind: str, name: str, file: str) -> str:
        """The file in which something stands, one of those of the rulebook."""
        good = self._heard.good
        known = good.documents.files.read if good is not None and good.documents is not None else self._files()
        book = good.book if good is not None else None
        if kind == WHOLE or file:
            found = file or name
        elif kind in FILES:
            found = FILES[kind]
        elif book is not None and kind in KINDS and name in {**book.rules, **book.statements}:
            found = (book.rules[name] if kind == "rule" else book.statements[name]).span.path
        else:
            found = ""
        if found not in {*known, *self.draft.edited}:
            raise Refusal(404, text("wb-no-piece", name=(name or file)[:80]))
        return found

    def _files(self) -> tuple[str, ...]:
        """Of a rulebook that could never be read: whatever may be a file of it."""
        return tuple(one.relative_to(self.folder).as_posix() for one in sorted(self.folder.rglob("*.yaml")) if one.is_file() and not one.is_symlink())

    # -- edits ----------------------------------------------------------------------------------------------------------------

    def _edit(self, ask: Ask, _language: str) -> Json:
        with self._news:
            self.draft.heed(ask.number("version"))
            file = self._file(WHOLE, ask.word("file"), ask.word("file"))
            whole = self.draft.text(file)
            start, end = ask.number("start"), ask.number("end")
            if not 0 <= start <= end <= len(whole):
                raise Outdated
            words, piece = Piece(ask.word("kind"), ask.word("name"), file, start, end).put(whole, ask.word("text"))
            self.draft.put({file: words}, (file, piece.kind, piece.name, start), fresh="fresh" in ask.flags)
            self._put([file])
            return {**self._now(), "end": piece.end}

    def _form(self, ask: Ask, _language: str) -> Json:
        with self._news:
            self.draft.heed(ask.number("version"))
            words = {name: ask.word(name) for name in ("kind", "name", "value", "first", "last", "line", "source")}
            filled, alone = Filled(**words), not self.draft.edited
            changed = filled_in(filled, self.folder, self.draft.edited)
            if self._only_form is not None:  # filled in once more: it may be what the form makes of what is saved
                alone = filled_in(filled, self.folder, {}) == {**self.draft.edited, **changed}
            self.draft.put(changed)
            self._form_at = (self.draft.version, filled) if alone else None
            self._put(list(changed))
            return self._now()

    def _put(self, names: list[str]) -> None:
        edited = self.draft.edited
        self._ask_anew({name: edited.get(name) for name in names})

    def _undo(self, ask: Ask, _language: str) -> Json:
        return self._moved(ask, self.draft.undo)

    def _redo(self, ask: Ask, _language: str) -> Json:
        return self._moved(ask, self.draft.redo)

    def _moved(self, ask: Ask, move: Callable[[], None]) -> Json:
        with self._news:
            self.draft.heed(ask.number("version"))
            before = set(self.draft.edited)
            move()
            self._put(sorted(before | set(self.draft.edited)))
            return self._now()

    def _offer(self, ask: Ask, language: str) -> Json:
        """What may be written at a place of the piece."""
        good = self._heard.good
        if good is None or good.book is None:
            return {"written": 0, "choices": []}
        with self._news:
            file = self._file(WHOLE, ask.word("file"), ask.word("file"))
            before = self.draft.text(file)[: ask.number("start")].replace("\r\n", "\n") + ask.word("text")[: ask.number("at")]
        found = offered(file, before, Wording(language, good.book, links=False))
        written = before[len(before) - found.written :].lower() if found.written else ""
        fitting = [one for one in found.choices if one.word.lower().startswith(written)]
        fitting += [one for one in found.choices if one not in fitting and written and written in f"{one.word} {one.meaning}".lower()]
        choices = [[one.word, one.what, visible(one.meaning)] for one in fitting[:MOST_OFFERED]]
        return {"written": found.written, "choices": choices}

    # -- saving ---------------------------------------------------------------------------------------------------------------

    def _compare(self, _ask: Ask, _language: str) -> Json:
        """The difference of each file from what is saved, as git shows it."""
        with self._news:
            sides = [(name, self.draft.before(name), words) for name, words in sorted(self.draft.edited.items())]
        lines = [
            visible(line)
            for name, before, after in sides
            for line in unified_diff(before.splitlines(), after.splitlines(), f"a/{name}", f"b/{name}", lineterm="")
        ]
        return {"lines": lines}

    def _report(self, _ask: Ask, language: str) -> Json:
        """What the edit changes, as `diff --format markdown` says it; where nothing is edited, of what was saved last."""
        found = self._changes(language) if self.draft.edited else self._saved_changes
        if not found:
            raise Refusal(409, text("wb-unread"))
        return {"markdown": found}

    def _changes(self, language: str) -> str:
        """Nothing as long as it is not known."""
        known = self._heard.known
        if known is None or known.touched is None or known.book is None:
            return ""
        return render_markdown(Compared(known.touched, known.book, whole=True).document(language))

    def _save(self, ask: Ask, language: str) -> Json:
        with self._news:
            self.draft.heed(ask.number("version"))
            changes = self._changes(language) if self.draft.edited else self._saved_changes
            names = self.draft.save()
            self._saved_changes = changes
            self._put(list(names))
            return {**self._now(), "saved": list(names), "report": bool(changes)}

    def _take(self, ask: Ask, _language: str) -> Json:
        """Edit on from what stands on disk."""
        with self._news:
            self.draft.heed(ask.number("version"))
            before = set(self.draft.edited)
            lost = self.draft.take_over()
            self._put(sorted(before | set(self.draft.edited)))
            return {**self._now(), "lost": lost}

    def _propose(self, ask: Ask, language: str) -> Json:
        """A branch with one commit: of a form by itself as `change` carries it out, else of what is saved now."""
        with self._news:
            self.draft.heed(ask.number("version"))
            filled = self._only_form
            words = {name: ask.word(name).strip() for name in ("branch", "reason", "source", "sentence", "title")}
            wish = Wish(**words, cases="cases" in ask.flags)
            if not self._git or (self._proposal is not None and self._proposal.state == "running"):
                raise Refusal(409, text("wb-no-git" if not self._git else "wb-proposing"))
            refuse_wish(wish, self.folder, with_source=filled is not None)
            changed = self.draft.changed_on_disk()
            if changed:
                raise ChangedOnDisk(changed)
            if filled is None:
                names = self.draft.save()
                self._put(list(names))
            made_of = None if filled is None else self.draft.version
            self._proposal = begun(wish, self.folder, language, filled, lambda proposal: self._proposed(proposal, made_of))
            return self._now()

    def _proposed(self, proposal: Proposal, made_of: int | None) -> None:
        """What a form made stands on disk now, with all that it brings; what was edited meanwhile is kept."""
        with self._news:
            names = list(self.draft.edited)
            if proposal.state == "done" and made_of == self.draft.version:
                self.draft.let_go()
            self._put(names)
