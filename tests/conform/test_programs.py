"""Programs that never end, never stop writing, never read, or leave others behind: bounded, told, and ended with all that they started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pytest

from conform.one_person import FEES, READ, conform, conform_program, kinds
from regelproef.conform.fixtures import read_fixtures
from regelproef.conform.processes import start
from regelproef.conform.programs import CHUNK, Run, ask_command

GENEROUS = 20.0  # seconds; a run that is not bounded lasts a minute
ANSWER = "out.write('\\n'.join(map(json.dumps, fees)).encode())\n"
STARTS = {  # how a program starts another that outlives it; `{hold}` keeps the output open, or lets go of it
    "child": "subprocess.Popen([sys.executable, '-c', {child!r}]{hold})",
    "own session": "subprocess.Popen([sys.executable, '-c', {child!r}]{hold}, start_new_session=True)",
    "orphan": "if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n"
    "        subprocess.Popen([sys.executable, '-c', {child!r}]{hold}, start_new_session=True)\n    os._exit(0)\nos.wait()",
}
LETS_GO = ", stdin=-3, stdout=-3, stderr=-3"


@pytest.mark.parametrize(
    ("kind", "program"),
    [
        ("flood", "import sys\nwhile True: sys.stdout.write('y\\n' * 10000)"),
        ("flood", "import sys\nwhile True: sys.stdout.write('y' * 10000)"),
        ("hang", "import sys\nwhile True: sys.stderr.write('y' * 10000)"),
        ("hang", "import sys, time\nwhile True:\n    sys.stdout.write('x')\n    sys.stdout.flush()\n    time.sleep(0.05)"),
        ("hang", "import time\ntime.sleep(60)"),
        ("hang", "import os, time\nos.close(1)\nos.close(2)\ntime.sleep(60)"),
    ],
    ids=["lines without end", "a line without end", "complaints without end", "a slow drip", "silence", "a closed output"],
)
def test_what_never_ends_is_ended(kind: str, program: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In bounded time, and it is told what it did."""
    begin = time.monotonic()
    code, answer = conform_program(capsys, tmp_path, program, "1" if kind == "hang" else "30")
    assert code == 1 and kind in kinds(answer) and time.monotonic() - begin < GENEROUS
    assert len(answer["troubles"]) < 50


def test_a_flood_stays_out_of_memory_and_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is taken is close to the bound, and no file is written."""
    monkeypatch.setattr(tempfile, "TemporaryFile", None)
    monkeypatch.chdir(tmp_path)
    run = Run(start([sys.executable, "-c", "import sys\nwhile True: sys.stdout.write('y' * 10000)"]), b"", 0)
    assert run.watch(time.monotonic() + 30) == "flood"
    assert run.output.most_bytes < len(run.output.data) <= run.output.most_bytes + CHUNK
    assert run.process.popen.returncode is not None and list(tmp_path.iterdir()) == []


def test_answers_before_the_end_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a program that hangs after its answers, whole lines are compared; a line that was cut off is not called wrong."""
    program = READ + FEES + ANSWER + "out.write(b'\\n{\"id\": ')\nout.flush()\ntime.sleep(60)"
    code, answer = conform_program(capsys, tmp_path, program, "1")
    assert code == 1 and answer["summary"]["agreeing"] == 3 and kinds(answer) == {"hang"}


def test_a_program_need_not_read(tmp_path: Path) -> None:
    """Neither a program that reads nothing of a long input nor one that writes much before it reads comes to stand still."""
    many = "".join(f'{{"id": "p{n}", "facts": {{"note": "{"x" * 1000}"}}, "decisions": {{"d": 1}}}}\n' for n in range(500))
    file = tmp_path / "many.jsonl"
    file.write_text(many, encoding="utf-8")
    fixtures = read_fixtures(file)
    silent = tmp_path / "silent.py"
    silent.write_text("", encoding="utf-8")
    assert {one.kind for one in ask_command(f"'{sys.executable}' '{silent}'", fixtures, 20).troubles} == set()
    early = tmp_path / "early.py"
    early.write_text(
        'import sys\nfor n in range(500): print(\'{"id": "p%d", "decisions": {"d": 1, "e": "%s"}}\' % (n, \'x\' * 1000))\n'
        "sys.stdout.flush()\nsys.stdin.read()",
        encoding="utf-8",
    )
    answers = ask_command(f"'{sys.executable}' '{early}'", fixtures, 20)
    assert len(answers.decisions) == 500 and answers.troubles == ()


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="who belongs to a program is only known on Linux")
@pytest.mark.parametrize("holds", [True, False], ids=["holding the output", "detached"])
@pytest.mark.parametrize("how", sorted(STARTS))
def test_nobody_stays_behind(how: str, holds: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever the program started is ended with it, wherever it went; it is told of those who hold the output, for nobody else could see its end."""
    born = tmp_path / "born"
    child = f"import os, time; open({str(born)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    start = STARTS[how].format(child=child, hold="" if holds else LETS_GO)
    program = f"{READ}{FEES}{ANSWER}{start}\nwhile not os.path.exists({str(born)!r}) or not open({str(born)!r}).read(): time.sleep(0.01)\n"
    code, answer = conform_program(capsys, tmp_path, program)
    pid = int(born.read_text())
    alive = lives(pid)
    if alive:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    assert not alive
    assert (code, kinds(answer)) == ((1, {"left-behind"}) if holds else (0, set()))


def lives(pid: int) -> bool:
    """Whether a process runs: one that has ended may wait for somebody to ask how."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return False
        if state in {"Z", "X"}:
            return False
        time.sleep(0.01)
    return True


def test_how_it_ended(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An exit code with the end of what was complained, or the signal."""
    _, answer = conform_program(capsys, tmp_path, "import sys; sys.exit('the table is missing')")
    assert [one["detail"] for one in answer["troubles"] if one["kind"] == "crash"] == ["exit code 1: the table is missing"]
    if hasattr(os, "killpg"):
        _, answer = conform_program(capsys, tmp_path, "import os; os.kill(os.getpid(), 9)")
        assert [one["detail"] for one in answer["troubles"] if one["kind"] == "crash"] == ["ended by signal 9"]


@pytest.mark.parametrize("command", ["", "  ", "'open", "no-such-program"])
def test_no_program(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and a sentence."""
    code, answer = conform(capsys, tmp_path, "--command", command)
    assert code == 2 and answer["verdict"] == "unusable"
    assert "cannot be run: " in answer["findings"][0]["message"]


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="a process of another system ends otherwise")
def test_whoever_is_killed_leaves_nothing_behind(tmp_path: Path) -> None:
    """Who started a program can be killed without a word; the program ends with it."""
    asked = tmp_path / "asked"
    child = f"import os, pathlib, time; pathlib.Path({str(asked)!r}).write_text(str(os.getpid())); time.sleep(60)"
    starter = f"import sys, time; from regelproef.conform.processes import start; start((sys.executable, '-c', {child!r})); time.sleep(60)"
    with subprocess.Popen((sys.executable, "-c", starter)) as parent:
        end = time.monotonic() + GENEROUS
        while not (asked.is_file() and asked.read_text()) and time.monotonic() < end:
            time.sleep(0.05)
        parent.kill()
    pid = int(asked.read_text())
    while _lives(pid) and time.monotonic() < end + GENEROUS:
        time.sleep(0.05)
    assert not _lives(pid)


def _lives(pid: int) -> bool:
    """It runs, and is not only left to be counted."""
    try:
        os.kill(pid, 0)
        stat = Path(f"/proc/{pid}/stat")
        return not stat.is_file() or stat.read_bytes().rpartition(b")")[2].split()[0] != b"Z"
    except OSError:
        return False
