"""The Gherkin of a bundle on the real cucumber-js, which npm fetches: `python tests/bundle/cucumber_js.py`; takes a minute. No part of the test run.

Out: what cucumber-js says of the parking rulebook's scenarios on `tests/conform/parking.mjs`; its exit code.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bundle.made import make_parking


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = make_parking(Path(name)).folder / "gherkin"
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "@cucumber/cucumber"], cwd=folder, check=True)
        program = Path(__file__).parents[1] / "conform" / "parking.mjs"
        environment = {**os.environ, "REGELPROEF_COMMAND": f'node "{program}"'}
        return subprocess.run(["npx", "cucumber-js"], cwd=folder, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
