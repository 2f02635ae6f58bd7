"""profiles.yaml is read, or refused at the place that is wrong, with what was probably meant."""

from __future__ import annotations

import pytest

import regelproef
from profiles.permits import permits, replaced
from regelproef.answer.finding import Finding, Unusable
from regelproef.answer.text import text
from regelproef.words.say import say


def refusals(**changed: str) -> tuple[Finding, ...]:
    with pytest.raises(Unusable) as refused:
        permits(**changed)
    return refused.value.findings


def profiles(*entries: str) -> str:
    return "profiles:\n" + "".join(f"  - {entry}\n" for entry in entries)


FIRST = "{id: leaflet, documents: [leaflet]}"
WRONG = {  # what is wrong, the sentence, the text at its place, and the advice
    "a reading that is none": (profiles(FIRST, "{id: law, choose: {Q-fee: bylw}}"), "reading-unknown", "bylw", "did you mean `bylaw`?"),
    "an interpretation that is none": (
        profiles(FIRST, "{id: law, choose: {Q-fe: bylaw}}"),
        "interpretation-unknown",
        "Q-fe",
        "did you mean `Q-fee`?",
    ),
    "a document that is none": (profiles(FIRST, "{id: law, documents: [bylaws]}"), "profile-document", "bylaws", "did you mean `bylaw`?"),
    "a document twice": (profiles("{id: leaflet, documents: [bylaw, bylaw]}"), "profile-document-twice", "bylaw", ""),
    "a first one that chooses": (profiles("{id: law, choose: {Q-fee: bylaw}}"), "profile-first", "{Q-fee: bylaw}", "leave `choose` empty"),
    "an id twice": (profiles(FIRST, FIRST), "name-taken", "leaflet", ""),
    "an id that no folder should have": (profiles("{id: ../up}"), "profile-id", "../up", ""),
    "an id in capitals": (profiles("{id: Leaflet}"), "profile-id", "Leaflet", ""),
    "an id that is a folder of something else": (profiles("{id: features}"), "profile-id", "features", ""),
    "an id that says something else among fates": (profiles("{id: by}"), "profile-id", "by", ""),
    "an id that YAML takes for a truth value": (profiles("{id: no}"), "yaml-boolean", "no", ""),
    "no id": (profiles("{text: x}"), "key-missing", "{text: x}", ""),
    "a misspelt key": (profiles("{id: leaflet, document: [leaflet]}"), "key-unknown", "document", "did you mean `documents`?"),
    "choices as a list": (profiles(FIRST, "{id: law, choose: [Q-fee]}"), "shape-mapping", "[Q-fee]", ""),
    "two readings of one": (profiles(FIRST, "{id: law, choose: {Q-fee: [leaflet, bylaw]}}"), "shape-string", "[leaflet, bylaw]", ""),
    "a list without its key": ("- {id: leaflet}\n", "shape-mapping", "- {id: leaflet}", ""),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_what_is_wrong_is_told_at_its_place(mistake: str) -> None:
    """The sentence, the place, and the word that was probably meant."""
    content, key, place, help = WRONG[mistake]
    (found,) = [one for one in refusals(profiles=content, properties="", cases="") if one.message.key == key]
    assert found.labels[0].span.text == place
    assert found.labels[0].span.path.endswith("profiles.yaml")
    assert help in (say("en", found.help) if found.help else "")


def test_all_mistakes_are_told_together() -> None:
    """Whoever writes the file sees every one of them at once."""
    wrong = profiles(FIRST, "{id: law, documents: [x], choose: {Q-fee: y, Q-z: bylaw}}")
    assert {one.message.key for one in refusals(profiles=wrong, properties="", cases="")} == {
        "profile-document",
        "reading-unknown",
        "interpretation-unknown",
    }


@pytest.mark.parametrize(("file", "old"), [("cases", "profile: bylaw"), ("properties", "profile: bylaw")])
def test_a_profile_that_a_case_or_property_names_exists(file: str, old: str) -> None:
    """Else the one that was meant is proposed; without any profile, the file in which they would stand."""
    content = replaced(f"{file}.yaml", old, "profile: bylw")
    (found,) = refusals(**{file: content})
    assert (found.message.key, found.help) == ("profile-unknown", text("did-you-mean", name="bylaw"))
    other = {"cases": "", "properties": "", file: content}
    (without,) = refusals(profiles="", **other)
    assert without.help == text("profile-none")


FATES = {
    "{leaflet: claim, bylw: claim}": "profile-unknown",
    "{leaflet: claim, bylaw: [claim, rule]}": "fate-one",
    "{leaflet: claim, bylaw: clam}": "fate-by-profile-unknown",
    "{bylaw: claim}": "fate-default",
    "[claim]": "shape-string",
}


@pytest.mark.parametrize("fate", FATES)
def test_fates_by_profile_that_are_wrong(fate: str) -> None:
    """Each profile has one fate that exists, and the default one has one."""
    content = replaced("sources/leaflet.yaml", "low fee, fate: rule", f"low fee, fate: {fate}")
    assert [one.message.key for one in refusals(leaflet=content)] == [FATES[fate]]


def test_fates_by_profile_need_profiles() -> None:
    """Nothing is silently taken for the one that holds."""
    content = replaced("sources/leaflet.yaml", "low fee, fate: rule", "low fee, fate: {leaflet: claim}")
    assert [one.message.key for one in refusals(leaflet=content, profiles="", cases="", properties="")] == ["fate-no-profiles"]


def test_a_fate_by_profile() -> None:
    """A statement stands as the profile that is asked about has it; one that is not named there has the default one's."""
    content = replaced("sources/leaflet.yaml", "low fee, fate: rule", "low fee, fate: {leaflet: claim, bylaw: superseded, by: [L-1]}")
    book = permits(leaflet=content)
    stands = {name: (one.fate, one.superseded_by) for name in book.profiles if (one := book.in_profile(name).statements["P-1"])}
    assert stands == {"leaflet": ("claim", ()), "bylaw": ("superseded", ("L-1",))}
    assert (book.statements["P-1"].fate, book.statements["P-1"].superseded_by) == ("claim", ())
    third = permits(leaflet=content, profiles=replaced("profiles.yaml", "choose: {}}", "choose: {}}\n  - {id: third}"))
    assert third.in_profile("third").statements["P-1"].fate == "claim"


def test_an_empty_file_is_none() -> None:
    """And so is an empty list: nothing is asked otherwise than without."""
    for content in ("profiles: []\n", "# nothing yet\n", "profiles:\n"):
        book = permits(profiles=content, cases="", properties="")
        assert (book.profiles, book.profile_in_force, book.choice) == ({}, "", {"Q-fee": "leaflet", "Q-badge": "card"})


def test_which_reading_goes_before() -> None:
    """What is chosen, then the profile, then what whoever asks names, in whatever order he names them."""
    book = permits()
    assert dict(book.choice) == {"Q-fee": "leaflet", "Q-badge": "card"}
    assert dict(book.in_profile("bylaw").choice) == {"Q-fee": "bylaw", "Q-badge": "years"}
    named = regelproef.model.rulebook.under_readings(book, {"Q-fee": "leaflet"})  # type: ignore[attr-defined]
    assert dict(named.in_profile("bylaw").choice) == {"Q-fee": "leaflet", "Q-badge": "years"}
    assert dict(named.in_profile("bylaw").in_profile("leaflet").choice) == {"Q-fee": "leaflet", "Q-badge": "card"}


def test_its_words_are_translated() -> None:
    """The text of a profile is a text like others."""
    book = permits(**{"translations/nl": "profiles:\n  bylaw: {of: '00000000', text: wat de verordening zegt}\n"})
    assert book.profiles["bylaw"].text.in_language("nl") == "wat de verordening zegt"
    assert ("profiles", "bylaw") in book.translations["nl"].stale
    assert ("profiles", "leaflet", "text", "") in book.translations["nl"].missing
