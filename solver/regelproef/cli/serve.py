"""serve: answer persons over HTTP on this machine, and keep which rules they covered."""

from __future__ import annotations

import argparse
import json
import sys

from regelproef.answer.text import text
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_rulebook, load, whole
from regelproef.report.render.visible import visible
from regelproef.serve.oracle import PATHS, Oracle
from regelproef.serve.server import LOOPBACK, Server
from regelproef.words.say import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_rulebook(parser)
    parser.add_argument("--port", metavar="N", type=whole(0, 65_535), default=8000, help="0: one that is free (default: %(default)s)")
    parser.add_argument("--host", metavar="NAME", default="127.0.0.1", help="only this machine: 127.0.0.1 or localhost (default: %(default)s)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="of what is said at the start")


def run(arguments: argparse.Namespace) -> int:
    if arguments.host not in LOOPBACK - {"::1"}:
        raise Usage(text("serve-bind", host=arguments.host), text("serve-bind-help"))
    language, book = language_of(arguments), load(arguments)
    with Server(Oracle(book, language), arguments.port) as server:
        if arguments.format == "json":
            print(json.dumps({"url": server.url, "paths": list(PATHS)}), flush=True)
        else:
            print(server.url, flush=True)
            print(f"regelproef: {visible(say(language, text('serve-started', url=server.url)))}", file=sys.stderr)
        server.serve_forever()
    return 0
