"""The account of the sources for a terminal.

In: an `Account` with what of it is asked for, a `ClashReport`, a `TextReport`. Out: lines on a `Terminal`.
"""

from __future__ import annotations

from regelproef.answer.text import text
from regelproef.model.rulebook import Rulebook
from regelproef.report.clashes_terminal import ClashLines, sources_of
from regelproef.report.terminal import Terminal
from regelproef.statements.account import Account, DocumentAccount, Line, RuleAccount
from regelproef.statements.clash import ClashReport
from regelproef.statements.texts import TextReport
from regelproef.words.say import say


class SourcesLines:
    def __init__(self, terminal: Terminal, book: Rulebook) -> None:
        self.terminal, self.book = terminal, book
        self.language = terminal.language

    def say(self, key: str, **params: object) -> str:
        return say(self.language, text(key, **params))

    # -- the account --------------------------------------------------------------------------------------------------------

    def summary(self, account: Account) -> None:
        """One row a document, one column a fate."""
        counts = {"documents": len(account.documents), "statements": len(account.lines), "rules": len(account.rules)}
        self.terminal.line(self.say("sources-summary", book=self.book.root, **counts))
        if not account.lines:
            self.terminal.line(self.say("sources-nothing"), indent=2)
            return
        words = [self.say(f"fate-word:{fate}") for fate in account.fates]
        head = [self.say("sources-document"), *words, self.say("sources-total")]
        rows = [[one.document.id, *(str(one.count(fate)) for fate in account.fates), str(len(one.lines))] for one in account.documents]
        rows.append([self.say("sources-total"), *(str(account.count(fate)) for fate in account.fates), str(len(account.lines))])
        widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
        for row in (head, *rows):
            cells = (word.rjust(width) if column else word.ljust(width) for column, (word, width) in enumerate(zip(row, widths, strict=True)))
            self.terminal.line("  ".join(cells).rstrip(), "dim" if row is head else "", indent=2)

    def document(self, document: DocumentAccount) -> None:
        self.terminal.console.print()
        self.terminal.line(f"{document.document.id}: {document.document.title}", "good")
        for line in document.lines:
            rules = ", ".join(rule.id for rule in line.rules)
            carried = f" <- {rules}" if rules else ""
            self.terminal.line(f"{line.statement.id}  [{self.say(f'fate-word:{line.statement.fate}')}]{carried}", indent=2)

    def statement(self, line: Line) -> None:
        """One statement: what it says, what became of it, and the rules that carry it."""
        one = line.statement
        self.terminal.console.print()
        self.terminal.line(f"{one.id} [{self.say(f'fate-word:{one.fate}')}] {one.paraphrase.in_language(self.language)}", "good")
        if one.decidable:
            self._pair("sources-when", sources_of(one.when) or self.say("sources-everyone"))
            self._pair("sources-then", sources_of(one.then))
        self._pair("sources-because", one.reason.in_language(self.language))
        self._pair("sources-by", ", ".join((*one.superseded_by, *(f"{name}={value}" for name, value in one.by_reading))))
        self._pair("sources-interpretation", one.interpretation)
        self._pair("sources-yields", ", ".join(one.yields_to))
        self._pair("sources-goes-before", ", ".join(other.id for other in line.goes_before))
        if line.rules:
            self._pair("sources-carried-by", ", ".join(rule.id for rule in line.rules))
        elif one.decidable:
            self.terminal.line(self.say("sources-carried-by-none"), indent=2)

    def rule(self, rule: RuleAccount) -> None:
        """One rule: each statement on which it rests."""
        self.terminal.console.print()
        self.terminal.line(f"{rule.rule.id} ({rule.rule.decision}) {rule.rule.text.in_language(self.language)}".rstrip(), "good")
        if not rule.statements and not rule.unknown:
            self.terminal.line(self.say("sources-cites-none"), "error", indent=2)
        for one in rule.statements:
            words = f"{one.id} [{self.say(f'fate-word:{one.fate}')}] {one.paraphrase.in_language(self.language)}"
            self.terminal.line(f"{self.say('sources-cites')}: {words}", indent=2)
        if rule.unknown:
            self.terminal.line(self.say("sources-not-known", names=", ".join(rule.unknown)), "error", indent=2)

    def _pair(self, key: str, words: str) -> None:
        if words:
            self.terminal.line(f"{self.say(key)}: {words}", indent=2)

    # -- clashes ------------------------------------------------------------------------------------------------------------

    def clashes(self, report: ClashReport, every: bool = False) -> None:
        """Those that nothing settles first; of the settled ones each with its witness, or how many each thing settles, with examples."""
        style = "error" if report.unsettled else "undecided" if report.undecided else "good"
        counts = {"count": len(report.clashes), "compared": report.compared, "unsettled": len(report.unsettled)}
        self.terminal.line(self.say("sources-clashes", **counts), style)
        for finding in report.findings:
            self.terminal.finding(finding)
        lines = ClashLines(self.terminal)
        settled = [clash for clash in report.clashes if clash.settled]
        if every:
            for clash in settled:
                lines.clash(clash)
        elif settled:
            lines.grouped(settled)

    # -- texts --------------------------------------------------------------------------------------------------------------

    def texts(self, report: TextReport) -> None:
        self.terminal.line(self.say("texts-summary", **report.counts), "error" if report.errors else "good")
        for finding in report.findings:
            self.terminal.finding(finding)
