"""The contradictions between the sources of the VSB rulebook, found once in a process: that takes most of a minute.

`scheduling.py` sees to it that those who ask are in one process.
"""

from __future__ import annotations

from functools import cache

from regelproef.answer.limits import Limits
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.statements.clash import ClashReport, find_clashes
from rulebook.schemas import VSB


@cache
def vsb() -> Rulebook:
    return load_rulebook(VSB, "spec/vsb")


@cache
def clashes() -> ClashReport:
    return find_clashes(vsb(), Limits())
