"""What `sources` answers: what became of every statement, where statements contradict each other, and whether the documents still say them.

In: an `Account` with what of it is asked for, and a `ClashReport`, its `Cards` and a `TextReport` where they are asked for. Out: a `Reply`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regelproef.answer.finding import Finding
from regelproef.model.parts import Formula, Prose, Statement
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json
from regelproef.report.content.cards import CardWords, cards_json, tried_json
from regelproef.report.content.findings import finding_json, told
from regelproef.report.content.wording import Wording, prose_json
from regelproef.report.document import Banner, Block, Document, Item, Section, Table, cell
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.statements.account import NO_FATE, Account, DocumentAccount, Line, RuleAccount
from regelproef.statements.cards import Cards
from regelproef.statements.clash import Clash, ClashReport, clash_finding
from regelproef.statements.settle import Settlement, Way
from regelproef.statements.texts import TextReport
from regelproef.words.value import outcome_json


@dataclass(frozen=True)
class Accounted(Reply):
    """`names`: the statements, rules and documents that are asked for (none: the whole). Without `cards` every contradiction is told by itself."""

    command = "sources"

    book: Rulebook
    account: Account
    names: frozenset[str] = frozenset()
    clashes: ClashReport | None = None
    cards: Cards | None = None
    texts: TextReport | None = None

    @property
    def verdict(self) -> str:
        if (self.texts and self.texts.findings) or (self.clashes and self.clashes.unsettled):
            return "findings"
        return "undecided" if self.undecided else "settled"

    @property
    def exit_code(self) -> int:
        if (self.texts and self.texts.errors) or (self.clashes and self.clashes.unsettled):
            return 1
        return 3 if self.undecided else 0

    @property
    def undecided(self) -> tuple[Finding, ...]:
        return (*(self.clashes.undecided if self.clashes else ()), *(self.cards.undecided if self.cards else ()))

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        return (*(clash_finding(clash) for clash in (self.clashes.unsettled if self.clashes else ())), *self.undecided)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return (*(self.texts.findings if self.texts else ()), *self.conflicts)

    def document(self, language: str) -> Document:
        words, account = _Told(language, self.book, links=False), self.account
        items = [words.document(one) for one in account.documents if one.document.id in self.names]
        items += [words.a_statement(line) for line in account.lines if line.statement.id in self.names]
        items += [words.a_rule(one) for one in account.rules if one.rule.id in self.names]
        blocks = [] if self.names else list(words.summary(account))
        if self.texts is not None:
            blocks.append(Banner("bad" if self.texts.errors else "good", words.say("texts-summary", **self.texts.counts)))
            blocks += told(self.texts.findings, words)
        if self.clashes is not None:
            blocks += words.clashes(self.clashes, self.undecided, self.cards)
            blocks += told(self.conflicts, words)
        sections = [*(Section((item,)) for item in items), *((Section(tuple(blocks)),) if blocks else ())]
        if self.cards is not None:
            sections += words.cards(self.cards)
        elif self.clashes is not None:
            sections += [Section((words.clash(clash),)) for clash in self.clashes.clashes if clash.settled]
        return Document(language, words.book_title(), words.say("rp-subtitle"), tuple(sections))

    def value(self, language: str) -> dict[str, object]:
        answer = envelope(self.command, self.verdict, self.book)
        account, names = self.account, self.names
        if names:
            answer["statements"] = [_line_json(line, language) for line in account.lines if line.statement.id in names]
        else:
            answer["fates"] = {fate: account.count(fate) for fate in account.fates if fate != NO_FATE}
            answer["without_fate"] = account.count(NO_FATE)
        answer["documents"] = [_document_json(account, one, language) for one in account.documents if not names or one.document.id in names]
        answer["rules"] = [_rule_json(rule) for rule in account.rules if not names or rule.rule.id in names]
        if self.clashes is not None:
            answer["conflicts"] = self._conflicts_json(self.clashes, language)
        if self.texts is not None:
            answer["texts"] = _texts_json(self.texts, language)
        return answer

    def _conflicts_json(self, report: ClashReport, language: str) -> dict[str, object]:
        found: dict[str, object] = {
            "verdict": "findings" if report.unsettled else "undecided" if self.undecided else "settled",
            "summary": {
                "compared": report.compared,
                "clashes": len(report.clashes),
                "unsettled": len(report.unsettled),
                "undecided": len(self.undecided),
            },
        }
        if self.cards is not None:
            found["test_persons"] = tried_json(self.cards)
            found["cards"] = cards_json(self.cards, language)
        found["clashes"] = [_clash_json(clash) for clash in report.clashes]
        found["findings"] = [finding_json(finding, language) for finding in self.conflicts]
        return found


class _Told(Wording):
    """Says the account."""

    def summary(self, account: Account) -> Iterator[Block]:
        """One row a document, one column a fate."""
        counts = {"documents": len(account.documents), "statements": len(account.lines), "rules": len(account.rules)}
        yield Banner("", self.say("sources-summary", book=self.book.root, **counts))
        if not account.lines:
            yield Item((self.say("sources-nothing"),))
            return
        header = (self.say("sources-document"), *map(self.fate, account.fates), self.say("sources-total"))
        rows = [(one.document.id, *(str(one.count(fate)) for fate in account.fates), str(len(one.lines))) for one in account.documents]
        rows.append((self.say("sources-total"), *(str(account.count(fate)) for fate in account.fates), str(len(account.lines))))
        yield Table("", header, tuple(tuple(cell(word, heading=not index) for index, word in enumerate(row)) for row in rows))

    def fate(self, fate: str) -> str:
        return self.say(f"fate-word:{fate}")

    def document(self, document: DocumentAccount) -> Item:
        lines = []
        for line in document.lines:
            carried = f" <- {', '.join(rule.id for rule in line.rules)}" if line.rules else ""
            lines.append(Item((f"{line.statement.id}  [{self.fate(line.statement.fate)}]{carried}",)))
        return Item((f"{document.document.id}: {document.document.title}",), tuple(lines), "good")

    def a_statement(self, line: Line) -> Item:
        """What it says, what became of it, and the rules that carry it."""
        one = line.statement
        carried = ", ".join(rule.id for rule in line.rules)
        said = (
            ("sources-when", (sources_of(one.when) or self.say("sources-everyone")) if one.decidable else ""),
            ("sources-then", sources_of(one.then) if one.decidable else ""),
            ("sources-because", self.told(one.reason)),
            ("sources-by", ", ".join((*one.superseded_by, *(f"{name}={value}" for name, value in one.by_reading)))),
            ("sources-interpretation", one.interpretation),
            ("sources-yields", ", ".join(one.yields_to)),
            ("ex-defeats", ", ".join(other.id for other in line.goes_before)),
            ("sources-carried-by", carried),
            *((f"rp-{key}", self.told(why)) for key, why in _excuses(one)),
        )
        lines = [Item((f"{self.say(key)}: {words}",)) for key, words in said if words]
        if one.decidable and not carried:
            lines.append(Item((self.say("sources-carried-by-none"),)))
        title = f"{one.id} [{self.fate(one.fate)}] {self.told(one.paraphrase)}"
        return Item((title,), tuple(lines), "good")

    def a_rule(self, rule: RuleAccount) -> Item:
        """Each statement on which it rests."""
        lines = []
        if not rule.statements and not rule.unknown:
            lines.append(Item((self.say("sources-cites-none"),), tone="bad"))
        for one in rule.statements:
            words = f"{one.id} [{self.fate(one.fate)}] {self.told(one.paraphrase)}"
            lines.append(Item((f"{self.say('sources-cites')}: {words}",)))
        if rule.unknown:
            lines.append(Item((self.say("sources-not-known", names=", ".join(rule.unknown)),), tone="bad"))
        title = f"{rule.rule.id} ({rule.rule.decision}) {self.told(rule.rule.text)}".rstrip()
        return Item((title,), tuple(lines), "good")

    # -- clashes --------------------------------------------------------------------------------------------------------------

    def clashes(self, report: ClashReport, undecided: Sequence[Finding], cards: Cards | None) -> Iterator[Block]:
        """How many, and how many cards they make."""
        tone = "bad" if report.unsettled else "warn" if undecided else "good"
        counts = {"count": len(report.clashes), "compared": report.compared, "unsettled": len(report.unsettled)}
        told = [self.say("sources-clashes-undecided", count=len(undecided))] if undecided else []
        if cards is not None and cards.cards:
            words = CardWords(cards, self)
            told += [words.summary(), words.tried()]
        yield Banner(tone, self.say("sources-clashes", **counts), tuple(told))

    def cards(self, cards: Cards) -> Iterator[Section]:
        """Each kind under its own heading."""
        for heading, blocks in CardWords(cards, self).parts():
            yield Section(blocks, title=heading, tone="good")
        if cards.cards:
            yield Section((Item((self.say("cards-see-all"),), tone="faint"),))

    def clash(self, clash: Clash) -> Item:
        """Both statements, somebody whom both concern, what the rules decide for him, and everything that settles it."""
        lines = [Item((f"{one.id}: {self.told(one.paraphrase)} ({sources_of(one.then)})",)) for one in (clash.one, clash.other)]
        person = self.facts(clash.witness.facts[0])
        decided = []
        if clash.assumed:
            decided.append(Item((self.say("sources-assumed", outcomes=self.facts(clash.assumed, " = ")),)))
        decided.append(Item((f"{self.say('sources-rules-say')}: {self.facts(clash.witness.outcomes[0], ' = ')}",), tone="faint"))
        if not clash.witness.canonical:
            decided.append(Item((self.say("witness-not-canonical"),), tone="warn"))
        lines.append(Item((f"{self.say('witness')}: {person or self.say('witness-default')}",), tuple(decided)))
        lines += [Item((f"{self.say('rp-settled')}: {self.settlement(one)}",), tone="place") for one in clash.settled]
        title = f"{clash.one.id} {self.say('sources-against')} {clash.other.id}: {', '.join(clash.decisions)}"
        return Item((title,), tuple(lines))

    def settlement(self, settlement: Settlement) -> str:
        chain = " -> ".join(settlement.over)
        if settlement.way is Way.RANK:
            chain = ", ".join(settlement.over) or self.say("sources-nobody")
        return self.say(f"settled:{settlement.way.value}", first=settlement.first, chain=chain)


def sources_of(formulas: tuple[Formula, ...]) -> str:
    return "; ".join(formula.source for formula in formulas)


# -- for programs ---------------------------------------------------------------------------------------------------------------


def _document_json(account: Account, document: DocumentAccount, language: str) -> dict[str, object]:
    return {
        "document": document.document.id,
        "title": document.document.title,
        "file": document.document.file,
        "fates": {fate: document.count(fate) for fate in account.fates if fate != NO_FATE},
        "statements": [_line_json(line, language) for line in document.lines],
    }


def _line_json(line: Line, language: str) -> dict[str, object]:
    statement = line.statement
    return {
        "id": statement.id,
        **prose_json("paraphrase", statement.paraphrase, language),
        "fate": statement.fate or None,
        **prose_json("reason", statement.reason, language),
        "says": {"when": [one.source for one in statement.when], "then": [one.source for one in statement.then]} if statement.decidable else None,
        "yields_to": list(statement.yields_to),
        "goes_before": [one.id for one in line.goes_before],
        "superseded_by": list(statement.superseded_by),
        "by_reading": dict(statement.by_reading),
        "interpretation": statement.interpretation or None,
        "rules": [rule.id for rule in line.rules],
        **{key: said for excuse, why in _excuses(statement) if why for key, said in prose_json(excuse, why, language).items()},
    }


def _excuses(statement: Statement) -> tuple[tuple[str, Prose], ...]:
    """Why a formula is not as formulas are."""
    return (("negates", statement.negates), ("idle", statement.idle), ("follows", statement.follows))


def _rule_json(rule: RuleAccount) -> dict[str, object]:
    return {
        "rule": rule.rule.id,
        "decision": rule.rule.decision,
        "statements": [statement.id for statement in rule.statements],
        "unknown": list(rule.unknown),
    }


def _clash_json(clash: Clash) -> dict[str, object]:
    return {
        "statements": [clash.one.id, clash.other.id],
        "documents": [clash.one.document, clash.other.document],
        "decisions": list(clash.decisions),
        "witness": {
            "person": facts_to_json(clash.witness.facts[0]),
            "assumed": facts_to_json(clash.assumed),
            "decisions": {name: outcome_json(one) for name, one in clash.witness.outcomes[0].items()},
            "canonical": clash.witness.canonical,
        },
        "settled": [{"way": one.way.value, "first": one.first or None, "over": list(one.over)} for one in clash.settled],
    }


def _texts_json(report: TextReport, language: str) -> dict[str, object]:
    return {
        "verdict": "findings" if report.findings else "unchanged",
        "summary": report.counts,
        "passages": [
            {
                "statement": one.statement.id,
                "document": one.statement.document,
                "file": one.file,
                "state": one.state.value,
                "at": one.passage.offset,
                "found_at": one.found,
                "rules": [rule.id for rule in one.rules],
            }
            for one in report.passages
        ],
        "findings": [finding_json(finding, language) for finding in report.findings],
    }
