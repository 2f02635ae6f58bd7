"""A draft of what an edit does as every profile has it.

In: two versions, the declarations that stand, and the same step as further profiles have it. Out: one text, in which each line of `affects` and
`expects` names the profile for which it was proved; without further profiles, the draft as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from regelproef.ask.versions import Versions
from regelproef.diff.report import DiffReport
from regelproef.gate.declaration import Declaration
from regelproef.gate.draft import draft
from regelproef.gate.profiled import Stepped

KEYS = ("affects", "expects")  # what is said of outcomes


def draft_of_all(versions: Versions, diff: DiffReport, standing: tuple[Declaration, ...], further: tuple[Stepped, ...]) -> str:
    """The text of a declaration of whatever is not yet declared under some profile; empty when that is nothing."""
    if not further:
        return draft(versions, diff, standing)
    default = versions.new.profile_in_force
    first = draft(versions, diff, tuple(one.of_profile(default) for one in standing), further)
    drafts = [(default, first)]
    for step in further:
        drafts.append((step.profile, draft(step.versions, step.diff, tuple(one.of_profile(step.profile) for one in standing))))
    said = {key: [line for profile, text in drafts for line in _entries(text, key, profile)] for key in KEYS}
    if not first and not any(said.values()):
        return ""
    told = (first or next(text for _, text in drafts if text)).splitlines()
    start = next((place for place, line in enumerate(told) if line.rstrip(":") in (*KEYS, "extends", "weakens")), len(told))
    rest = _rest(first)
    lines = [*told[:start], *(line for key, own in said.items() if own for line in (f"{key}:", *own)), *rest]
    return "\n".join(lines) + "\n"


def _blocks(text: str) -> dict[str, list[str]]:
    """The lines below each key that stands alone on a line."""
    found: dict[str, list[str]] = {}
    key = ""
    for line in text.splitlines():
        if not line.startswith(" "):
            key = line.removesuffix(":") if line.endswith(":") else ""
        elif key:
            found.setdefault(key, []).append(line)
    return found


def _entries(text: str, key: str, profile: str) -> list[str]:
    """The entries of a list, each with the profile at its end."""
    lines: list[str] = []
    for line in _blocks(text).get(key, ()):
        if line.startswith("  - ") and lines:
            lines.append(f"    profile: {profile}")
        lines.append(line)
    return [*lines, f"    profile: {profile}"] if lines else []


def _rest(text: str) -> Sequence[str]:
    """What is said of the default profile besides."""
    blocks = _blocks(text)
    return [line for key in ("extends", "weakens") if key in blocks for line in (f"{key}:", *blocks[key])]
