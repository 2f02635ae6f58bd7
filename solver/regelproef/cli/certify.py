"""certify: check a certificate again, without the solvers that made it."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from regelproef.answer.text import Text
from regelproef.certify.checker import Refused
from regelproef.certify.verify import Verified, verify
from regelproef.cli.options import add_language
from regelproef.cli.output import tell
from regelproef.report.content.verified import Looked


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="verify", choices=("verify",), help="verify: check a certificate again, without the solvers that made it")
    parser.add_argument("folder", metavar="DIR", help="folder of the certificate")
    add_language(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    started, folder = time.monotonic(), Path(arguments.folder)
    found: Verified | Text
    try:
        found = verify(folder)
    except Refused as reason:
        found = reason.why
    return tell(arguments, Looked(folder.as_posix(), found, f"{time.monotonic() - started:.1f}"))
