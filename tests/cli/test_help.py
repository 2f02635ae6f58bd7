"""`--help` in three languages."""

from __future__ import annotations

import argparse

import pytest

from regelproef.cli.main import COMMANDS, build_parser, main
from regelproef.words.say import CATALOGUE, Speech

OURS = sorted(COMMANDS)


def helps(command: str) -> list[str]:
    """Every sentence that the help of a command has in English."""
    parser = build_parser(command)
    (subparsers,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    own = subparsers.choices[command]
    return [COMMANDS[command], *([own.epilog] if own.epilog else []), *(action.help for action in own._actions if action.help)]


@pytest.mark.parametrize("command", OURS)
def test_every_sentence_is_in_the_catalogues(command: str) -> None:
    """What none of them has would stay English."""
    assert [words for words in helps(command) if words not in CATALOGUE] == []


@pytest.mark.parametrize("language", ["nl", "fr"])
@pytest.mark.parametrize("command", OURS)
def test_help_speaks_the_language(command: str, language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """That of the locale, or the one that is named; nothing of the English is left."""
    monkeypatch.setenv("COLUMNS", "1000")
    monkeypatch.setenv("LC_ALL", f"{language}_BE.UTF-8")
    assert main([command, "--help"]) == 0
    words = capsys.readouterr().out
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert main([command, "--help", "--lang", language]) == 0
    assert capsys.readouterr().out == words
    assert words.startswith(Speech(language).say("usage: ").strip())
    assert Speech(language).say(COMMANDS[command]) in words
    assert [english for english in helps(command) if english in words] == []


def test_without_a_language_it_is_english(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """As it was."""
    monkeypatch.setenv("COLUMNS", "1000")
    monkeypatch.setenv("LC_ALL", "C")
    assert main(["--help"]) == 0
    words = capsys.readouterr().out
    assert words.startswith("usage: regelproef") and all(summary in words for summary in COMMANDS.values())
