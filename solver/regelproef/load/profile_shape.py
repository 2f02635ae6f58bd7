"""profiles.yaml, and what other files say by profile: the shapes.

In: nothing. Out: `PROFILES`, the shape of the file; `OF_PROFILES`, the key by which something is asked under some profiles only; `BY_PROFILE`, what
became of a statement under each. The id of a profile names a folder too, so it is a plain word in lower case, and none that means something else.
"""

from __future__ import annotations

from regelproef.load.shape import Key, Keys, ListOf, Matching, Named, Plain

BY = "by"  # among the fates by profile: the statements that supersede
PROFILE_ID = f"(?!(?:{BY}|features)$)[a-z][a-z0-9_-]{{0,39}}"
WORDS = ListOf(Plain.WORD, lone=True)

PROFILE = Keys(
    "profile",
    (
        Key("id", Matching(PROFILE_ID, "profile-id"), "its name, also that of the folder of its test persons", required=True),
        Key("label", Plain.PROSE, "what it is called, in a few words"),
        Key("text", Plain.PROSE, "what it is, for people"),
        Key("note", Plain.PROSE, "what whoever reads its outcomes must know: whose copy of a text, what it is not"),
        Key("on_request", Plain.TRUTH, "no test persons of it are kept among the generated tests: `generate --profile` writes them when asked"),
        Key("documents", WORDS, "the documents whose statements hold under it"),
        Key("choose", Named(Plain.WORD), "its reading of each question that it reads otherwise than `chosen`, by interpretation"),
    ),
)
PROFILES = Keys("profiles.yaml", (Key("profiles", ListOf(PROFILE), "named choices of readings; the first chooses nothing and is the default"),))
OF_PROFILES = Key("profile", WORDS, "the profiles under which it is asked")
LINE_OF_PROFILES = Key("profile", WORDS, "the profiles for which it is said; all, where this is absent")
BY_PROFILE = Named(WORDS)
