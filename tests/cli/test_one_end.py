"""Every command ends in an exit code and a sentence, whatever happens in it."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path

import pytest
import z3

from cli.fixture import write_fixture
from regelproef import __version__
from regelproef.answer.engine_error import Disagreement, ForeignLemma
from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import text
from regelproef.cli import interrupt
from regelproef.cli.main import COMMANDS, main
from regelproef.cli.options import Usage

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
NEEDED = {
    "conform": ["--python", "json:loads"],
    "gate": ["--base", "HEAD"],
    "bundle": ["there"],
    "new": ["there"],
    "translations": ["fr"],
    "certify": ["verify", "there"],
}
RUN = (sys.executable, "-m", "regelproef")
ENDS = [
    (Disagreement("x is 3"), 3, "engine-error", "x is 3"),
    (ForeignLemma("settled(d)"), 3, "engine-error", "settled(d)"),
    (z3.Z3Exception("out of memory"), 3, "undecided", "out of memory"),
    (MemoryError(), 3, "undecided", "MemoryError"),
    (RecursionError("too deep"), 2, "failed", "too deep"),
    (KeyError("d"), 2, "failed", "KeyError: 'd'"),
    (SystemExit(0), 2, "failed", "SystemExit"),
    (PermissionError(13, "Permission denied", "here"), 2, "unusable", "here: Permission denied"),
    (Usage(text("no-rulebook")), 2, "unusable", "no rulebook is installed"),
    (Unusable((load_error("folder", None, text("folder-missing", folder="there")),)), 2, "unusable", "there"),
]


@pytest.fixture(autouse=True)
def _not_yet_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process says once that it was interrupted; here many commands end in one."""
    monkeypatch.setattr(interrupt, "_telling", threading.Lock())


def ending(monkeypatch: pytest.MonkeyPatch, command: str, error: BaseException, *more: str) -> int:
    """The exit code of a command in which this happens."""

    def run(_: object) -> int:
        raise error

    monkeypatch.setattr(import_module(f"regelproef.cli.{command}"), "run", run)
    return main([command, *NEEDED.get(command, []), "--lang", "en", *more])


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("error", "code", "verdict", "told"), ENDS, ids=lambda one: type(one).__name__ if isinstance(one, BaseException) else "")
def test_each_error_has_its_exit_code_and_sentence(
    command: str, error: BaseException, code: int, verdict: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On standard error, with what to do; standard output stays free."""
    assert ending(monkeypatch, command, error) == code
    shown = capsys.readouterr()
    assert shown.out == "" and told in shown.err and "Traceback" not in shown.err
    assert (verdict in {"engine-error", "failed"}) == (__version__ in shown.err)


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in {"decide", "report", "lsp"}])
@pytest.mark.parametrize(("error", "code", "verdict", "told"), ENDS, ids=lambda one: type(one).__name__ if isinstance(one, BaseException) else "")
def test_a_program_reads_the_verdict(
    command: str, error: BaseException, code: int, verdict: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --format json the same stands as JSON on standard output."""
    assert ending(monkeypatch, command, error, "--format", "json") == code
    data = json.loads(capsys.readouterr().out)
    assert (data["format"], data["command"], data["verdict"]) == (2, command, verdict)
    assert told in (data["findings"][0]["message"] if verdict == "unusable" else data["message"])


def test_an_interruption(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The code that shells expect."""
    assert ending(monkeypatch, "decide", KeyboardInterrupt()) == 130
    assert capsys.readouterr().err == "regelproef: interrupted\n"


def test_what_cannot_even_be_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An error whose message fails is still told by its kind."""

    class Mute(Exception):
        def __str__(self) -> str:
            raise ValueError("no words")

    assert ending(monkeypatch, "decide", Mute()) == 2
    assert "Mute" in capsys.readouterr().err


def test_interrupted_under_another_name(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C that comes while the solver is handed an argument is an interruption, and no defect."""
    assert ending(monkeypatch, "check", ctypes.ArgumentError("argument 1: KeyboardInterrupt:")) == 130
    assert capsys.readouterr().err == "regelproef: interrupted\n"


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "odd",
    [
        ["--spec=--"],
        ["--spec="],
        ["--reading="],
        ["--reading=--"],
        ["--lang="],
        ["--lang=--"],
        ["--only="],
        ["--only=--"],
        ["--format="],
        ["--work", "-1"],
        ["--work=1.5"],
        ["--work=٣"],
        ["--work=99999999999999"],
        ["--time-limit=nan"],
        ["--time-limit=inf"],
        ["--time-limit=--"],
        ["--budget=-1"],
        ["--budget=nan"],
        ["--work=5", "--time-limit=5"],
        ["--no-such-option"],
    ],
    ids=" ".join,
)
def test_odd_options(command: str, odd: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is guessed and nothing breaks: exit code 2 and a message."""
    assert main([command, *NEEDED.get(command, []), *odd]) == 2
    assert "regelproef" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--"],
        ["--", "check", "x", "y"],
        ["chekc"],
        ["check", "--", "x"],
        ["decide", "--spec", str(PARKING), str(PARKING)],
        ["decide", "--", "-x.json"],
    ],
    ids=str,
)
def test_odd_words(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A command that there is not, words too many, a folder where a file should be."""
    assert main(words) == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "decide", "explain", "generate", "mutate", "report", "sources"])
@pytest.mark.parametrize("folder", [str(PARKING / "vocabulary.yaml"), os.devnull, "nowhere", "a\udcffb", "a\0b", "\u202efolder"], ids=ascii)
def test_what_is_no_folder(command: str, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file, a device, and names that no folder can have."""
    assert main([command, "--spec", folder, "--lang", "en"]) == 2
    told = capsys.readouterr().err
    assert "there is no folder" in told or "not a" in told
    assert "\u202e" not in told


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The one that the package has."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"regelproef {__version__}\n"


def in_shell(line: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    line = line.replace("regelproef", f"'{sys.executable}' -m regelproef")
    return subprocess.run(["sh", "-c", line], capture_output=True, check=False, timeout=120, env={**os.environ, **more})


@pytest.mark.skipif(os.name != "posix", reason="says how a shell closes and fills files")
@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("regelproef decide --spec {} >&-", 2),
        ("regelproef decide --spec {} <&-", 2),
        ("regelproef decide --spec {} nowhere.json 2>&-", 2),
        ("echo '{{}}' | regelproef decide --spec {} 2>&-", 0),
        ("regelproef --version >&-", 2),
    ],
)
def test_closed_streams(line: str, code: int) -> None:
    """Nobody to read or to be read from is told where somebody still listens."""
    done = in_shell(line.format(PARKING))
    assert done.returncode == code
    assert b"Traceback" not in done.stderr and b"Exception ignored" not in done.stderr
    assert bool(done.stderr) == (code == 2 and "2>&-" not in line)


@pytest.mark.parametrize("words", [["check"], ["check", "--format", "json"], ["explain", "cars=3"], ["report", "--check"]], ids=" ".join)
def test_a_reader_who_has_left(words: list[str]) -> None:
    """Quiet, whatever writes: nobody wants to know."""
    program = subprocess.Popen([*RUN, *words, "--spec", str(PARKING)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdout is not None and program.stderr is not None
    program.stdout.close()
    told = program.stderr.read()
    program.stderr.close()
    assert (program.wait(timeout=60), told) == (2, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk() -> None:
    """What could not be written is no success."""
    done = in_shell(f"echo '{{}}' | regelproef decide --spec '{PARKING}' >/dev/full")
    assert done.returncode == 2
    assert b"No space left" in done.stderr and b"Exception ignored" not in done.stderr


def test_output_is_utf8_in_any_locale() -> None:
    """What is written to a file is the same on every machine."""
    given = '{"id": "né 日本", "facts": {}}'
    done = in_shell(
        f"echo '{given}' | regelproef decide --spec '{PARKING}'", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING=""
    )
    assert (done.returncode, json.loads(done.stdout.decode("utf-8"))["id"]) == (0, "né 日本")


@pytest.mark.parametrize("where", ["import", "call"])
def test_an_implementation_that_exits(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever is tried cannot choose our exit code: `sys.exit(0)` agrees with nobody."""
    lines = ["import sys", "sys.exit(0)" if where == "import" else "def decide(facts):\n    sys.exit(0)"]
    (tmp_path / f"leaves_at_{where}.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    write_fixture(tmp_path / "fixtures.jsonl")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    code = main(["conform", "--python", f"leaves_at_{where}:decide", "--fixtures", "fixtures.jsonl", "--lang", "en"])
    shown = capsys.readouterr()
    assert code == (2 if where == "import" else 1) and "SystemExit" in shown.out + shown.err
