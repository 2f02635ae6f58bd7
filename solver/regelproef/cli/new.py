"""new: write a small sound rulebook of one's own into a new folder, asked for or with flags, and say how to go on."""

from __future__ import annotations

import argparse
import os
import shlex
from functools import partial
from pathlib import Path

from regelproef.answer.text import text
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_language
from regelproef.cli.prompt import Prompt
from regelproef.load.shape import LANGUAGES
from regelproef.load.which import rulebook_around
from regelproef.report.render.json import envelope, json_text
from regelproef.report.render.visible import visible
from regelproef.starter.placing import put_in_place
from regelproef.starter.rulebook import EXAMPLE, USUAL, check_decision, starting_files, title_of
from regelproef.words.say import Speech

ASKED = {"title": "--name", "language": "--language", "decision": "--decision"}  # what is asked for where its flag is missing
TESTS = "generated_tests"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", help="folder to write: a new one, or an empty one")
    parser.add_argument("--name", dest="title", metavar="TITLE", help="what reports call the rulebook")
    parser.add_argument("--language", choices=LANGUAGES, help="the language in which the rulebook is written")
    parser.add_argument("--decision", metavar="NAME", help="name of the first decision, in letters, digits and _")
    add_language(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    folder = _free(arguments.folder)
    missing = [name for name in ASKED if getattr(arguments, name) is None]
    if missing and arguments.format == "json":
        raise Usage(text("new-needed", flags=", ".join(ASKED[name] for name in missing)))
    if missing:
        _ask_for_the_rest(arguments, missing)
    files = starting_files(arguments.language, arguments.title, arguments.decision)
    put_in_place(folder, files)
    following = _following(folder, arguments.language)
    if arguments.format == "json":
        commands = [shlex.join(words) for words in following.values()]
        print(json_text(envelope("new", "written", folder=folder.as_posix(), files=sorted(files), next=commands)))
        return 0
    speech = Speech(language_of(arguments))
    print(visible(speech.say("new-written", folder=folder.as_posix(), files=len(files))))
    print(speech.say("new-next"))
    for key, words in following.items():
        print(f"  {visible(shlex.join(words))}    # {speech.say(key)}")
    return 0


def _free(word: str) -> Path:
    """The folder, in which nothing stands, and which lies in no rulebook.

    Raises:
        Usage: when it is anything else.
    """
    folder = Path(word)
    if not word or "\0" in word:
        raise Usage(text("new-folder", folder=word))
    if folder.is_symlink():
        raise Usage(text("new-link", folder=word), text("new-elsewhere"))
    if os.path.lexists(folder) and (not folder.is_dir() or any(folder.iterdir())):
        raise Usage(text("new-holds", folder=word), text("new-elsewhere"))
    around = rulebook_around(folder)
    if around is not None:
        raise Usage(text("new-inside", folder=word, around=around.name), text("new-elsewhere"))
    return folder


def _ask_for_the_rest(arguments: argparse.Namespace, missing: list[str]) -> None:
    """One line each, and the words of the command line that say the same."""
    prompt = Prompt(language_of(arguments))
    if "title" in missing:
        arguments.title = title_of(prompt.line("new-ask-name", needed=True, check=title_of))
    if "language" in missing:
        arguments.language = LANGUAGES[prompt.choice("new-ask-language", LANGUAGES, [prompt.speech.say(f"language-{one}") for one in LANGUAGES])]
    if "decision" in missing:
        usual = USUAL[arguments.language]
        arguments.decision = prompt.line("new-ask-decision", check=partial(check_decision, arguments.language), usual=usual) or usual
    flags = [word for name, flag in ASKED.items() for word in (flag, getattr(arguments, name))]
    print(prompt.speech.say("ask-command"))
    print(visible(f"  regelproef new {shlex.join([arguments.folder, *flags])}"))


def _following(folder: Path, language: str) -> dict[str, tuple[str, ...]]:
    """What to do next, by what is said of it."""
    shown = folder.as_posix()
    named = f"./{shown}" if shown.startswith("-") else shown
    return {
        "new-next-check": ("regelproef", "check", "--spec", named),
        "new-next-explain": ("regelproef", "explain", "--spec", named, EXAMPLE[language]),
        "new-next-generate": ("regelproef", "generate", "--spec", named, "--out", (Path(named) / TESTS).as_posix()),
    }
