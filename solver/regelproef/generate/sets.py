"""Which sets of test persons belong to a rulebook: that of its default profile, and one for each other profile in a folder of its name.

In: a rulebook. Out: the rulebook as each set has it; the folder of a set in that of all, the name of its pytest module, which no other set has, and
the function of a reference implementation that answers for it.
"""

from __future__ import annotations

import re
from pathlib import Path

from regelproef.model.rulebook import Rulebook

MODULE = "test_fixtures"


def sets_of(book: Rulebook) -> tuple[Rulebook, ...]:
    """As every profile has it whose persons are kept, the default one first; where one is asked about, or there is none, the rulebook alone."""
    return tuple(book.in_profile(name) for name in _kept(book)) if book.profiles and not book.profile else (book,)


def _kept(book: Rulebook) -> tuple[str, ...]:
    return tuple(name for name, one in book.profiles.items() if not one.on_request)


def folder_of(book: Rulebook, folder: Path) -> Path:
    """Where its persons stand in the folder of all."""
    return folder / book.apart if book.apart else folder


def module_of(book: Rulebook) -> str:
    """The name of its pytest module; two of one name would be in each other's way."""
    return f"{MODULE}_{book.apart}.py" if book.apart else f"{MODULE}.py"


def folders_beside(book: Rulebook) -> tuple[str, ...]:
    """The folders of other sets in the folder of this one."""
    return () if book.apart else _kept(book)[1:]


def function_of(profile: str) -> str:
    """What a reference calls the function that decides as a profile has it; "" is the default one."""
    return f"decide_{profile.replace('-', '_')}" if profile else "decide"


def binds(module: bytes, function: str) -> bool:
    """Whether a module of this content speaks of a function of this name."""
    return re.search(rf"^[^#]*\b{function}\b".encode(), module, re.MULTILINE) is not None
