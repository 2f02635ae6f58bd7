"""sources: account for every statement of the source documents, and find where they contradict each other."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from regelproef.answer.suggestion import nearest
from regelproef.answer.text import text
from regelproef.cli.options import Usage, add_limits, add_rulebook, language_of, limits_of, load
from regelproef.cli.output import ask, terminal_of
from regelproef.cli.session import exit_code
from regelproef.model.rulebook import Rulebook
from regelproef.report.json_text import json_text
from regelproef.report.sources_json import account_json, clashes_json, document_json, line_json, rule_json, texts_json
from regelproef.report.sources_terminal import SourcesLines
from regelproef.statements.account import Account, account_of
from regelproef.statements.clash import ClashReport, find_clashes
from regelproef.statements.texts import TextReport, verify_texts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help="a statement, rule or document to tell about; none: a summary of all documents")
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--conflicts", action="store_true", help="statements that contradict each other, with a witness and what settles it")
    parser.add_argument("--all", action="store_true", help="with --conflicts: every settled contradiction, not only how many of each kind")
    parser.add_argument("--texts", metavar="DIR", help="compare the fingerprints of the statements with the documents in DIR")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    book = load(arguments)
    account = account_of(book)
    _refuse_unknown(account, arguments.names)
    texts = verify_texts(book, Path(arguments.texts)) if arguments.texts is not None else None
    if arguments.format == "json":
        clashes = _clashes(book, arguments)
        print(json_text(_as_json(book, account, arguments, (texts, clashes))))
    else:
        clashes = _in_words(book, account, arguments, texts)
    return exit_code(wrong=bool((texts and texts.errors) or (clashes and clashes.unsettled)), undecided=bool(clashes and clashes.undecided))


def _refuse_unknown(account: Account, names: Iterable[str]) -> None:
    known = [
        *(line.statement.id for line in account.lines),
        *(rule.rule.id for rule in account.rules),
        *(one.document.id for one in account.documents),
    ]
    for name in names:
        if name not in known:
            guess = nearest(name, known)
            raise Usage(text("sources-name-unknown", name=name), text("did-you-mean", name=guess) if guess else None)


def _clashes(book: Rulebook, arguments: argparse.Namespace) -> ClashReport | None:
    if not arguments.conflicts:
        return None
    return ask(arguments, lambda progress: find_clashes(book, limits_of(arguments), progress))


def _as_json(
    book: Rulebook, account: Account, arguments: argparse.Namespace, reports: tuple[TextReport | None, ClashReport | None]
) -> dict[str, object]:
    language = language_of(arguments)
    texts, clashes = reports
    answer: dict[str, object] = {"format": 2, "command": "sources"}
    if arguments.names:
        named = frozenset(arguments.names)
        answer["statements"] = [line_json(line, language) for line in account.lines if line.statement.id in named]
        answer["rules"] = [rule_json(rule) for rule in account.rules if rule.rule.id in named]
        answer["documents"] = [document_json(account, one, language) for one in account.documents if one.document.id in named]
    else:
        answer.update(account_json(book, account, language))
    if clashes is not None:
        answer["conflicts"] = clashes_json(book, clashes, language)
    if texts is not None:
        answer["texts"] = texts_json(texts, language)
    return answer


def _in_words(book: Rulebook, account: Account, arguments: argparse.Namespace, texts: TextReport | None) -> ClashReport | None:
    lines = SourcesLines(terminal_of(arguments), book)
    named = frozenset(arguments.names)
    if not named:
        lines.summary(account)
    for document in account.documents:
        if document.document.id in named:
            lines.document(document)
    for line in account.lines:
        if line.statement.id in named:
            lines.statement(line)
    for rule in account.rules:
        if rule.rule.id in named:
            lines.rule(rule)
    if texts is not None:
        lines.texts(texts)
    clashes = _clashes(book, arguments)
    if clashes is not None:
        lines.clashes(clashes, arguments.all)
    return clashes
