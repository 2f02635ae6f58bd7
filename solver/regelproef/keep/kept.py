"""A rulebook that answers edit after edit.

In: a folder, and what an editor has in the place of its files. Out: for the newest edit an `Answer` that grows, cheapest question first: can it
be read and typed, which cases come out otherwise, what `check` proves that an edit breaks most, whom it touches against what is saved, all else of
`check`.
Guarantees: each question is put to the engine as the command line puts it, with the same bounds, so that the last answer is that of `check` and of
`diff`; what was answered before is not asked again; a newer edit ends the older question, also while it is with the solver, and nothing of what was
cut short is told; what is on disk is read anew for each edit and never written. Edits may come from any thread; answers are had one at a time, and
what the solver made is to be let go of in the thread that asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Lock

from regelproef.answer.finding import Unusable
from regelproef.answer.limits import DEFAULT_WORK, FOREVER, Limits, OutOfBudget
from regelproef.check import conflict, gap, properties, statements, tables, world
from regelproef.check.questions import checked
from regelproef.diff.compare import compare_rulebooks
from regelproef.keep.answer import Answer, State
from regelproef.keep.cases import DecidedCases, changed_cases
from regelproef.load.folder import Documents, read_folder
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.recall.asked import Recall
from regelproef.recall.memory import InProcess

FIRST = tuple(code for module in (world, conflict, tables, gap, properties, statements) for code in module.CODES)
MOST_ANSWERS = 300_000  # that are kept; all are forgotten when there are more
Chosen = Callable[[Rulebook], Rulebook]


class Kept:
    """`chosen`: the rulebook under the readings that are asked about; `work` bounds each question."""

    def __init__(self, folder: Path, shown: str | None = None, chosen: Chosen = lambda book: book, work: int = DEFAULT_WORK) -> None:
        self.folder, self.shown = folder, folder.as_posix() if shown is None else shown
        self._chosen, self._work = chosen, work
        self._edited: Mapping[str, bytes] = {}
        self._newest = 0
        self._changing, self._answering = Lock(), Lock()
        self._end: Callable[[], None] = _nothing  # what is with the solver
        self._memory = InProcess()
        self._saved: tuple[Documents, Rulebook, DecidedCases] | None = None

    # -- edits ------------------------------------------------------------------------------------------------------------------

    def edit(self, texts: Mapping[str, str | None]) -> int:
        """Put texts, by the file's path in the rulebook, in the place of what is on disk; None: what is on disk again. Without any it is asked anew,
        as after a save. Whatever was being asked is ended. Out: the number of the edit."""
        with self._changing:
            edited = {name: content for name, content in self._edited.items() if name not in texts}
            self._edited = edited | {name: words.encode("utf-8", "surrogatepass") for name, words in texts.items() if words is not None}
            self._newest += 1
            self._end()
            return self._newest

    @property
    def newest(self) -> int:
        """The number of the edit that came last; 0 is what was on disk."""
        return self._newest

    @property
    def is_with_solver(self) -> bool:
        return self._end is not _nothing

    # -- answers ----------------------------------------------------------------------------------------------------------------

    def answers(self) -> Iterator[Answer]:
        """What is known of the newest edit, after each question more; the last one says how that ended.

        Raises:
            EngineError: where the engine contradicts itself.
        """
        with self._changing:
            number, edited = self._newest, self._edited
        limits = Limits(self._work, left=lambda: FOREVER if self._newest == number else 0, recall=self._recall(), ends=self._ends)
        answer = Answer(number)
        for question in (partial(self._read, edited), self._typed, self._cases, _first, _touched, _whole):
            with self._answering, suppress(OutOfBudget):  # which only a newer edit uses up
                found = question(answer, limits)
            if self._newest != number:
                yield replace(answer, state=State.OVERTAKEN)
                return
            answer = found
            yield answer
            if answer.state is not State.ASKING:
                return

    def answer(self) -> Answer:
        """The last of them."""
        *_, last = self.answers()
        return last

    # -- questions --------------------------------------------------------------------------------------------------------------

    def _read(self, edited: Mapping[str, bytes], answer: Answer, _limits: Limits) -> Answer:
        """Can its files be read?"""
        try:
            return replace(answer, documents=read_folder(self.folder, self.shown, edited=edited))
        except Unusable as error:
            return replace(answer, state=State.UNREADABLE, unreadable=error.findings)

    def _typed(self, answer: Answer, _limits: Limits) -> Answer:
        """Are they a rulebook?"""
        assert answer.documents is not None
        try:
            return replace(answer, book=self._built(answer.documents))
        except Unusable as error:
            return replace(answer, state=State.UNREADABLE, unreadable=error.findings)

    def _cases(self, answer: Answer, _limits: Limits) -> Answer:
        """What is saved, and which cases come out otherwise."""
        assert answer.book is not None
        try:
            documents = read_folder(self.folder, self.shown)
            if self._saved is None or self._saved[0] != documents:
                book = answer.book if documents == answer.documents else self._built(documents)
                self._saved = documents, book, DecidedCases(book)
        except Unusable:
            return answer
        saved, decided = self._saved[1:]
        after = decided if answer.book is saved else DecidedCases(answer.book)
        return replace(answer, saved=saved, cases=changed_cases(decided, after))

    def _built(self, documents: Documents) -> Rulebook:
        """Under the readings that are asked about; a rulebook that is as saved is that one."""
        if self._saved is not None and self._saved[0] == documents:
            return self._saved[1]
        return self._chosen(build_rulebook(documents))

    def _recall(self) -> Recall:
        """Of a rulebook that was edited nothing is kept but answers."""
        if len(self._memory) > MOST_ANSWERS:
            self._memory.clear()
        return Recall(self._memory)

    @contextmanager
    def _ends(self, end: Callable[[], None]) -> Iterator[None]:
        """While a question is with the solver, an edit ends it."""
        self._end = end
        try:
            yield
        finally:
            with self._changing:  # no longer in use by an edit
                self._end = _nothing


def _nothing() -> None:
    """There is nothing to end."""


def _first(answer: Answer, limits: Limits) -> Answer:
    """What an edit breaks most."""
    assert answer.book is not None
    return replace(answer, first=checked(answer.book, limits, FIRST))


def _touched(answer: Answer, limits: Limits) -> Answer:
    """Whom it touches; unknown where nothing is saved that can be compared with."""
    if answer.book is None or answer.saved is None:
        return answer
    return replace(answer, touched=compare_rulebooks(answer.saved, answer.book, limits))


def _whole(answer: Answer, limits: Limits) -> Answer:
    """All else of `check`."""
    assert answer.book is not None
    return replace(answer, whole=checked(answer.book, limits), state=State.ANSWERED)
