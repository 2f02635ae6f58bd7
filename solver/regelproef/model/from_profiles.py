"""profiles.yaml, and what other files say by profile.

In: nodes, the interpretations, and the documents. Out: `Profile` values by id, in the order of the file; the profiles that a property or case names;
the fates of a statement. Guarantees: whatever a profile names exists; the first one chooses nothing, so that it is what `chosen` says.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from regelproef.answer.text import text
from regelproef.load.files import FATES
from regelproef.load.nodes import Mapping as MappingNode
from regelproef.load.nodes import Node, Scalar
from regelproef.load.profile_shape import BY, PROFILES
from regelproef.model.fields import Fields, each_of, entries_of, scalars_of
from regelproef.model.parts import Fate, Interpretation, Profile
from regelproef.model.rulebook import no_such_profile
from regelproef.model.shapes import Problems

OF_PROFILES = "profile"  # the key under which a property or a case names them


def read_profiles(
    node: Node | None, interpretations: Mapping[str, Interpretation], documents: Collection[str], language: str, problems: Problems
) -> dict[str, Profile]:
    """`documents`: the ids of the documents that the rulebook has.

    Raises:
        Unusable: where something is wrong with the profiles; whatever names one that could not be read would be wrong too.
    """
    found: dict[str, Profile] = {}
    told = len(problems.findings)
    for fields, name in each_of(Fields(node, PROFILES, problems), "profiles", "id", found):
        chosen = _choice(fields, interpretations)
        if chosen and not found:
            problems.add("shape", fields.place("choose", name), text("profile-first", name=name.value), text("profile-first-help"))
        if fields.flag("on_request") and not found:
            problems.add("shape", fields.place("on_request", name), text("profile-first-kept", name=name.value))
        _hold_documents(fields, documents)
        label, about, note = (fields.prose(key, language) for key in ("label", "text", "note"))
        found[name.value] = Profile(name.value, label, about, note, fields.words("documents"), chosen, fields.flag("on_request"), fields.first_line)
    if len(problems.findings) > told:
        problems.raise_if_any()
    return found


def _choice(fields: Fields, interpretations: Mapping[str, Interpretation]) -> tuple[tuple[str, str], ...]:
    """One reading of each interpretation that is named."""
    problems, found = fields.problems, []
    known = [name for name, one in interpretations.items() if one.values]
    for key, value in fields.entries("choose"):
        if key.value not in known:
            problems.unknown(key.span, text("interpretation-unknown", name=key.value), key.value, known)
        elif isinstance(value, Scalar):
            values = interpretations[key.value].values
            if value.value in values:
                found.append((key.value, value.value))
            else:
                message = text("reading-unknown", id=key.value, name=value.value, values=", ".join(values))
                problems.unknown(value.span, message, value.value, values)
    return tuple(found)


def _hold_documents(fields: Fields, documents: Collection[str]) -> None:
    seen: set[str] = set()
    for one in fields.strings("documents"):
        if one.value not in documents:
            fields.problems.unknown(one.span, text("profile-document", name=one.value), one.value, documents)
        elif one.value in seen:
            fields.problems.add("name", one.span, text("profile-document-twice", name=one.value))
        seen.add(one.value)


def read_names(fields: Fields, profiles: Collection[str]) -> tuple[str, ...]:
    """The profiles that a property or a case names."""
    for one in fields.strings(OF_PROFILES):
        _hold_name(one, profiles, fields.problems)
    return tuple(dict.fromkeys(one for one in fields.words(OF_PROFILES) if one in profiles))


def read_fates(fields: Fields, profiles: Collection[str]) -> tuple[Fate, tuple[tuple[str, Fate], ...]]:
    """What became of a statement under the default profile, and under each where the fate is given by profile. A profile that is not named there has
    the fate of the default one."""
    node, problems = fields.get("fate"), fields.problems
    plain = Fate(fields.string("fate"), fields.words("by"))
    if not isinstance(node, MappingNode):
        return plain, ()
    if not profiles:
        problems.add("name", fields.place("fate", node), text("fate-no-profiles"))
        return plain, ()
    found: dict[str, str] = {}
    by = plain.by
    for key, value in entries_of(node, problems):
        words = scalars_of(value, problems)
        if key.value == BY:
            by = tuple(one.value for one in words)
        elif _hold_name(key, profiles, problems):
            found[key.value] = _word(key, words, problems)
    first = next(iter(profiles))
    if first not in found:
        problems.add("name", fields.place("fate", node), text("fate-default", profile=first))
    fates = {name: found.get(name, found.get(first, "")) for name in profiles}
    told = tuple((name, Fate(word, by if word == "superseded" else ())) for name, word in fates.items())
    return dict(told)[first], told


def _hold_name(name: Scalar, profiles: Collection[str], problems: Problems) -> bool:
    if name.value not in profiles:
        problems.add("name", name.span, *no_such_profile(name.value, profiles))
    return name.value in profiles


def _word(profile: Scalar, words: Collection[Scalar], problems: Problems) -> str:
    """The one fate that a profile is given."""
    if len(words) != 1:
        problems.add("shape", profile.span, text("fate-one", profile=profile.value, values=", ".join(FATES)))
        return ""
    (word,) = words
    if word.value not in FATES:
        problems.unknown(word.span, text("fate-by-profile-unknown", name=word.value, values=", ".join(FATES)), word.value, FATES)
        return ""
    return word.value
