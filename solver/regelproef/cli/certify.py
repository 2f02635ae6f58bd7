"""certify: check a certificate again, without the solvers that made it."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from regelproef.certify.checker import Refused
from regelproef.certify.second import Standing
from regelproef.certify.verify import TOLD, verify
from regelproef.cli.options import add_language
from regelproef.cli.output import terminal_of
from regelproef.report.render.json import envelope, json_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("verify",), help="verify: check a certificate again, without the solvers that made it")
    parser.add_argument("folder", metavar="DIR", help="folder of the certificate")
    add_language(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    started, folder = time.monotonic(), Path(arguments.folder)
    try:
        found = verify(folder)
    except Refused as reason:
        _tell(arguments, "refused", "certify-refused", "bad", folder=folder.as_posix(), reason=str(reason))
        return 1
    counts = {standing.value: found.verdicts.get(standing.value, 0) for standing in Standing}
    extent = {"questions": sum(found.questions.values()), "clauses": found.clauses, "steps": found.steps}
    if arguments.format == "json":
        print(
            json_text(
                envelope(
                    "certify", "accepted", found.book, folder=folder.as_posix(), asked=found.asked, told=dict(found.told), verdicts=counts, **extent
                )
            )
        )
        return 0
    words = {"certified": "certified", "redecided": "re-decided", "first": "first-solver", "evaluated": "evaluated"}
    told = {name: counts[word] for name, word in words.items()} | {name: found.told.get(name, 0) for name in TOLD}
    seconds = f"{time.monotonic() - started:.1f}"
    _tell(arguments, "accepted", "certify-accepted", "good", folder=folder.as_posix(), seconds=seconds, **told, **extent)
    return 0


def _tell(arguments: argparse.Namespace, verdict: str, key: str, tone: str, **params: object) -> None:
    if arguments.format == "json":
        print(json_text({**envelope("certify", verdict), **params}))
        return
    terminal = terminal_of(arguments)
    terminal.line(terminal.say(key, **params), tone)
