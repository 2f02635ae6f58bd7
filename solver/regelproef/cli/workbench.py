"""workbench: change rules in a page on this machine, and see before saving whom that touches."""

from __future__ import annotations

import argparse
import gc
import json
import secrets
import sys
from contextlib import suppress

from regelproef.answer.text import text
from regelproef.cli.gate import refuse_links
from regelproef.cli.language import language_of
from regelproef.cli.options import add_language, folder, place_of, whole
from regelproef.report.render.visible import visible
from regelproef.words.say import say
from regelproef.workbench.bench import Workbench
from regelproef.workbench.server import serving

WHICH = "folder of the rulebook, or the name of a packaged one (default: the one in which you stand, or that belongs here: README.md)"
LENGTH = 24  # bytes of the secret in the address


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("spec", metavar="DIR", type=folder, nargs="?", help=WHICH)
    parser.add_argument("--port", metavar="N", type=whole(0, 65_535), default=0, help="0: one that is free (default: %(default)s)")
    add_language(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="of what is said at the start")


def run(arguments: argparse.Namespace) -> int:
    """Until Ctrl-C, which is how it ends. From here on Python does not collect by itself: the desk does, where the solver is."""
    place, language = place_of(arguments), language_of(arguments)
    refuse_links(place.folder)
    gc.disable()
    bench = Workbench(place.folder.resolve(), language, secrets.token_urlsafe(LENGTH))
    with serving(bench, arguments.port) as server:
        url = f"{server.url}/{bench.token}/"
        print(json.dumps({"url": url}) if arguments.format == "json" else url, flush=True)
        if arguments.format == "text":
            print(f"regelproef: {visible(say(language, text('wb-started', url=url)))}", file=sys.stderr, flush=True)
        bench.open()
        try:
            with suppress(KeyboardInterrupt):
                server.serve_forever()
        finally:
            bench.close()
    return 0
