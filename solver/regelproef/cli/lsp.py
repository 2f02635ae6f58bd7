"""lsp: speak with an editor, over standard input and output."""

from __future__ import annotations

import argparse
from importlib import import_module

from regelproef import __version__
from regelproef.cli.language import language_of
from regelproef.cli.options import add_language

SERVER = "regelproef.lsp.server"  # imported when the command runs, for it needs a package of its own


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_language(parser)


def run(arguments: argparse.Namespace) -> int:
    code: int = import_module(SERVER).Server(__version__, language_of(arguments)).run()
    return code
