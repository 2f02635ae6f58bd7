"""Which tests a worker of xdist takes at once.

In: the id of a test. Out: the name of the lot to which it belongs; a worker takes whole lots. A file is a lot, and so are files that ask for the same
expensive thing, which is worked out once in a process. Files with slow tests go first (`conftest.py`), so that no worker is left with one at the end.
"""

from __future__ import annotations

from xdist.scheduler import LoadFileScheduling

TOGETHER = (
    ("tests/diff/test_first_lines.py", "tests/diff/test_vsb_edits.py", "tests/gate/test_vsb.py"),  # what the edits of `diff/vsb_edits.py` do
    ("tests/rulebook/test_clashes.py", "tests/sources/test_vsb.py"),  # `rulebook/clashes.py`
)


class ByLot(LoadFileScheduling):
    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return next((lot[0] for lot in TOGETHER if file in lot), file)
