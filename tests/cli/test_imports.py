"""A command imports only what it uses, and three of them want nothing that Windows lacks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
HEAVY = ("z3", "pytest", "hypothesis", "rich", "yaml")
SELDOM = (*HEAVY, "http.client", "email", "importlib.metadata", "xml", *(f"regelproef.{one}" for one in ("diff", "generate.suite", "certify.second")))
LOADED = f"print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
ELSEWHERE = """
import builtins, os, sys
for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "killpg", "setsid", "getuid", "geteuid", "fork", "mkfifo"):
    if hasattr(os, name):
        delattr(os, name)
ours, plain = {"fcntl", "resource", "termios", "tty", "pwd", "grp", "select"}, builtins.__import__
def guarded(name, *more, **named):
    given = more[0] if more else named.get("globals")
    if name in ours and str((given or {}).get("__name__", "")).startswith("regelproef"):
        raise ImportError(name)
    return plain(name, *more, **named)
builtins.__import__ = guarded
"""


def after(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    """What is said by a program that runs a command in a process of its own."""
    line = f"{program}\nimport sys\nfrom regelproef.cli.main import main\ncode = main(sys.argv[1:])\n{LOADED}\nsys.exit(code)"
    return subprocess.run([sys.executable, "-c", line, *words], input="{}\n", capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--help"], []),
        (["--version"], []),
        (["decide", "--spec", str(PARKING)], ["yaml"]),
        (["decide", "--spec", "nowhere"], ["rich", "yaml"]),
        (["explain", "--spec", str(PARKING), "cars=3"], ["rich", "yaml"]),
        (["explain", "--spec", str(PARKING), "cars=3", "--until", "2030"], ["rich", "yaml"]),
        (["explain", "--spec", str(PARKING), "cars=3", "--why-not", "granted"], ["z3", "rich", "yaml"]),
        (["check", "--spec", str(PARKING)], ["z3", "rich", "yaml"]),
    ],
    ids=lambda one: " ".join(one[:1] + one[3:]),
)
def test_a_command_loads_only_what_it_uses(words: list[str], expected: list[str]) -> None:
    """No solver where nothing is proved, no test tools where nothing is tested."""
    done = after("", *words)
    assert done.stderr.splitlines()[-1] == str(expected)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["check", "--help"], ["z3", "yaml"]),
        (["check", "--spec", str(PARKING), "--no-cache", "--format", "json"], ["z3", "yaml"]),
        (["check", "--spec", str(PARKING), "--report", "junit={}"], ["z3", "rich", "yaml", "http.client", "email", "importlib.metadata", "xml"]),
        (["decide", "--help"], ["yaml"]),
        (["diff", "--help"], ["z3", "yaml", "regelproef.diff"]),
        (["gate", "--help"], ["z3", "yaml", "xml", "regelproef.diff", "regelproef.generate.suite"]),
        (["sources", "--help"], ["z3", "yaml"]),
        (["new", "--help"], ["yaml"]),
    ],
    ids=lambda one: " ".join(word for word in one if word != str(PARKING)),
)
def test_what_few_need_is_not_loaded_by_all(words: list[str], expected: list[str], tmp_path: Path) -> None:
    """No second opinion, comparison, or format that nobody asked for; nothing of the web, mail or packages that comes along with one of them."""
    program = f"import atexit, sys\natexit.register(lambda: print([name for name in {SELDOM} if name in sys.modules], file=sys.stderr))"
    done = after(program, *(word.format(tmp_path / "report") for word in words))
    assert done.stderr.splitlines()[-1] == str(expected)


def test_the_door_itself_is_cheap() -> None:
    """Nothing is imported before it is asked for."""
    line = "import sys, regelproef\nprint(sorted(name for name in sys.modules if name.startswith('regelproef.')))\n" + LOADED
    done = subprocess.run([sys.executable, "-c", line], capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == "[]\n"
    assert {name.split(".")[1] for name in json.loads(done.stdout.replace("'", '"'))} == {"answer"}


@pytest.mark.parametrize("words", [["decide"], ["explain", "cars=3"], ["check"]], ids=lambda words: words[0])
def test_nothing_that_windows_lacks(words: list[str]) -> None:
    """check, decide and explain run where the system has none of what only POSIX has."""
    here, elsewhere = (after(program, *words, "--spec", str(PARKING), "--lang", "en") for program in ("", ELSEWHERE))
    assert (elsewhere.returncode, elsewhere.stdout) == (0, here.stdout)
