"""A Python callable is asked in a process of its own: whatever it does, the run ends, and says what was wrong."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from regelproef.cli.main import main

PERSON = {"id": "p", "facts": {"a": 1}, "decisions": {"fee": {"status": "value", "value": 5}}, "why": {"en": "x"}, "rules": {}, "statements": []}
MODULES = {
    "hangs": (
        "import time\ndef decide(facts):\n    while True:\n        try:\n            time.sleep(1)\n        except BaseException:\n            pass\n"
    ),
    "hangs when imported": "import time\ntime.sleep(600)\ndef decide(facts): pass\n",
    "ends it all": "import os\ndef decide(facts): os._exit(0)\n",
    "leaves a child": (
        "import subprocess, sys\ndef decide(facts):\n"
        "    child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(300)'], start_new_session=True)\n"
        "    open('pid', 'w').write(str(child.pid))\n    return {'fee': 5}\n"
    ),
    "writes without end": "import sys\ndef decide(facts):\n    while True: sys.stdout.write('x' * 100000)\n",
    "prints": (
        "import json\nprint('hello')\ndef decide(facts):\n"
        "    print(json.dumps({'id': 'p', 'decisions': [['fee', {'json': 6}]]}), flush=True)\n    return {'fee': 5}\n"
    ),
    "gives a fraction": "from fractions import Fraction\ndef decide(facts): return {'fee': Fraction(5)}\n",
}


def conform(folder: Path, module: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> tuple[int, dict[str, Any]]:
    (folder / "tried.py").write_text(MODULES[module], encoding="utf-8")
    decided = {**PERSON, "decisions": {"fee": 5}}
    (folder / "fixtures.jsonl").write_text(json.dumps(decided) + "\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    started = time.monotonic()
    words = ["--fixtures", "fixtures.jsonl", "--time-limit", "3", "--format", "json", "--lang", "en"]
    code = main(["conform", "--python", "tried:decide", *words])
    assert time.monotonic() - started < 30
    return code, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("module", "expected", "kinds"),
    [
        ("hangs", 1, {"hang", "missing"}),
        ("hangs when imported", 1, {"hang", "missing"}),
        ("ends it all", 1, {"missing"}),
        ("leaves a child", 0, set()),
        ("writes without end", 1, {"hang", "missing"}),
        ("prints", 0, set()),
        ("gives a fraction", 1, set()),
    ],
)
def test_whatever_a_callable_does(
    module: str, expected: int, kinds: set[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run is bounded, its answers are its own, and nothing is left behind."""
    code, answer = conform(tmp_path, module, capsys, monkeypatch)
    told = {one["kind"] for one in answer["troubles"]}
    assert (code, told) == (expected, kinds), answer
    if module == "leaves a child" and Path("/proc").is_dir():
        pid = int((tmp_path / "pid").read_text(encoding="utf-8"))
        stat = Path(f"/proc/{pid}/stat")
        assert not os.path.lexists(stat) or ") Z " in stat.read_text(encoding="utf-8")
