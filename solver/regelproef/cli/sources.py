"""sources: account for every statement of the source documents, and find where they contradict each other."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_limits, add_rulebook, limits_of, load, place_of
from regelproef.cli.output import Progress, ask, tell
from regelproef.cli.tried import tried_beside
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.sources import Accounted
from regelproef.report.render.formats import FORMATS
from regelproef.statements.account import Account, account_of
from regelproef.statements.cards import Cards, find_cards
from regelproef.statements.clash import ClashReport, find_clashes
from regelproef.statements.texts import verify_texts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help="a statement, rule or document to tell about; none: a summary of all documents")
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--conflicts", action="store_true", help="where statements contradict each other: a card for each question behind it")
    parser.add_argument("--all", action="store_true", help="with --conflicts: every contradiction by itself, with a witness and what settles it")
    parser.add_argument("--texts", metavar="DIR", help="compare the fingerprints of the statements with the documents in DIR")
    parser.add_argument("--format", choices=FORMATS["sources"], default="text")


def run(arguments: argparse.Namespace) -> int:
    book = load(arguments, (language_of(arguments),))
    account = account_of(book)
    _refuse_unknown(account, arguments.names)
    texts = verify_texts(book, Path(arguments.texts)) if arguments.texts is not None else None
    clashes, cards = ask(arguments, lambda progress: _conflicts(arguments, book, progress)) if arguments.conflicts else (None, None)
    return tell(arguments, Accounted(book, account, frozenset(arguments.names), clashes, cards, texts))


def _conflicts(arguments: argparse.Namespace, book: Rulebook, progress: Progress) -> tuple[ClashReport, Cards | None]:
    """A canonical person for each contradiction takes most of the time, so that only who asks for all of them waits for it."""
    limits, as_json = limits_of(arguments), arguments.format == "json"
    clashes = find_clashes(book, limits, progress, every=arguments.all or as_json)
    if arguments.all and not as_json:
        return clashes, None
    return clashes, find_cards(book, limits, clashes, tried_beside(book, place_of(arguments).folder), progress)


def _refuse_unknown(account: Account, names: Iterable[str]) -> None:
    known = [
        *(line.statement.id for line in account.lines),
        *(rule.rule.id for rule in account.rules),
        *(one.document.id for one in account.documents),
    ]
    for name in names:
        if name not in known:
            raise Usage(text("sources-name-unknown", name=name), did_you_mean(name, known))
