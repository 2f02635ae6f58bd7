"""Each profile is judged by itself: what it says is confirmed, what another says is settled by a reading or is an error, and the worst counts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import regelproef
from profiles.permits import FILES, permits, replaced, written
from regelproef.answer.limits import Limits
from regelproef.check.questions import CheckReport, run_checks
from regelproef.cli.main import main
from regelproef.report.content.profiles import counts_of

THIRD = replaced("profiles.yaml", "Q-badge: years}}", "Q-badge: years}}\n  - {id: mixed, documents: [], choose: {Q-fee: bylaw}}")


def checked(**changed: str) -> CheckReport:
    return run_checks(permits(**changed), Limits())


def settled(report: CheckReport) -> dict[str, list[tuple[str, ...]]]:
    return {
        name: [proof.subject for proof in own.proofs if proof.code in {"statement-settled", "property-settled"}]
        for name, own in report.by_profile.items()
    }


def errors(report: CheckReport) -> dict[str, list[str]]:
    return {name: [f"{one.code}:{one.subject[0]}" for one in own.errors] for name, own in report.by_profile.items()}


def test_both_are_sound() -> None:
    """What each document says is confirmed where it holds, and settled elsewhere by the reading that parts the two."""
    report = checked()
    assert report.verdict == "sound"
    assert settled(report) == {
        "leaflet": [("L-1", "Q-fee=bylaw"), ("L-2", "Q-badge=years")],
        "bylaw": [("P-1", "Q-fee=leaflet"), ("P-3", "Q-badge=card")],
    }
    confirmed = {name: {proof.subject[0] for proof in own.proofs if proof.code == "statement"} for name, own in report.by_profile.items()}
    assert confirmed == {"leaflet": {"P-1", "P-2", "P-3", "P-4", "P-5"}, "bylaw": {"P-2", "P-4", "P-5", "L-1", "L-2"}}


def test_a_difference_that_no_interpretation_lists() -> None:
    """It is an error, under the profile that denies it, with what would settle it."""
    report = checked(interpretations=replaced("interpretations.yaml", "[P-1, L-1]", "[P-1]"))
    assert errors(report) == {"leaflet": ["statement:L-1"], "bylaw": []}
    (found,) = report.errors
    assert found.help is not None and found.help.key == "settled-by-none"
    assert found.witness is not None and found.witness.facts == ({"card": True},)


def test_a_reading_that_makes_no_difference_settles_nothing() -> None:
    """L-1 is listed, and the reading differs; but with that reading too the rules deny it."""
    moved = replaced("interpretations.yaml", "[P-1, L-1]", "[P-1]").replace("[P-3, L-2]", "[P-3, L-2, L-1]")
    report = checked(interpretations=moved)
    assert errors(report)["leaflet"] == ["statement:L-1"]
    assert [one.help.key for one in report.errors if one.help] == ["settled-in-vain"]


def test_a_reading_that_both_share_settles_nothing() -> None:
    """It parts nobody: under both profiles the statement is denied for the same reason."""
    same = replaced("profiles.yaml", "choose: {Q-fee: bylaw, Q-badge: years}", "choose: {Q-badge: years}")
    report = checked(profiles=same, cases="", properties="")
    assert errors(report) == {"leaflet": ["statement:L-1"], "bylaw": ["statement:L-1"]}


def test_two_readings_together() -> None:
    """Where no single one makes the difference, all that list it and differ do, and both are named."""
    both = "says: {when: [card, years < 2], then: [fee == full, not badge]}"
    law = FILES["sources/bylaw.yaml"].replace("says: {when: [card, years < 2], then: not badge}", both)
    report = checked(bylaw=law, interpretations=replaced("interpretations.yaml", "[P-1, L-1]", "[P-1, L-1, L-2]"))
    assert report.verdict == "sound"
    assert ("L-2", "Q-fee=bylaw", "Q-badge=years") in settled(report)["leaflet"]


def test_under_its_own_profile_nothing_is_settled() -> None:
    """A statement that its own profile denies is wrong there, whatever interpretation lists it."""
    wrong = replaced("rules/all.yaml", "when: [card, years >= 5]", "when: [card, years >= 4]")
    report = checked(rules=wrong, properties="")
    assert errors(report) == {"leaflet": ["statement:L-1"], "bylaw": ["statement:L-1"]}  # that reading does not make it true elsewhere either
    assert [one.help.key for one in report.errors if one.help] == ["settled-in-vain", "statement-help"]


def test_a_document_that_no_profile_names_holds_under_all() -> None:
    """Nothing escapes by being left out."""
    report = checked(profiles=replaced("profiles.yaml", "documents: [bylaw]", "documents: []"))
    assert errors(report) == {"leaflet": ["statement:L-1", "statement:L-2"], "bylaw": []}


def test_a_third_profile() -> None:
    """It names no document; each statement is settled against whatever profile names it."""
    report = checked(profiles=THIRD)
    assert report.verdict == "sound"
    assert settled(report)["mixed"] == [("L-2", "Q-badge=years"), ("P-1", "Q-fee=leaflet")]
    assert [name for name, _ in report.profiles] == ["leaflet", "bylaw", "mixed"]


FATE = "low fee, fate: {leaflet: rule, bylaw: superseded, by: [L-1]}"


def test_a_fate_by_profile_settles() -> None:
    """Superseded under the other profile, it must be denied there, and is no confirmation."""
    plain = replaced("interpretations.yaml", "[P-1, L-1]", "[L-1]")
    leaflet = replaced("sources/leaflet.yaml", "low fee, fate: rule", FATE)
    report = checked(interpretations=plain, leaflet=leaflet)
    assert report.verdict == "sound"
    assert ("P-1",) in settled(report)["bylaw"]
    still = replaced("sources/leaflet.yaml", "seat, fate: rule", "seat, fate: {leaflet: rule, bylaw: superseded, by: [L-1]}")
    assert errors(checked(leaflet=still)) == {"leaflet": [], "bylaw": ["statement:P-5"]}


def test_an_informational_fate_of_one_profile() -> None:
    """Its formula is for the profiles under which it is decided; elsewhere it is not judged."""
    leaflet = replaced("sources/leaflet.yaml", "low fee, fate: rule", "low fee, reason: only there, fate: {leaflet: rule, bylaw: informational}")
    report = checked(leaflet=leaflet)
    assert report.verdict == "sound"
    assert "P-1" not in {proof.subject[0] for proof in report.by_profile["bylaw"].proofs if proof.code.startswith("statement-s") and proof.subject}


def test_superseded_elsewhere_may_hold() -> None:
    """A sentence that its own documents supersede may well follow from another profile's rules: nobody claims that it does not."""
    old = "  - {id: P-0, paraphrase: five years, fate: superseded, by: P-1, says: {when: [card, years < 5], then: fee == full}}\n"
    report = checked(leaflet=replaced("sources/leaflet.yaml", "statements:\n", f"statements:\n{old}"))
    assert report.verdict == "sound"


def test_properties_and_cases() -> None:
    """A property without a profile must hold under each; a case without one says what the default profile gives."""
    report = checked(properties=replaced("properties.yaml", ", profile: bylaw", ""))
    assert errors(report) == {"leaflet": ["property:low-with-years"], "bylaw": []}
    report = checked(cases=replaced("cases.yaml", "profile: bylaw", "profile: [leaflet, bylaw]"))
    assert errors(report) == {"leaflet": ["case:new-card-bylaw", "case:new-card-bylaw"], "bylaw": []}
    assert [proof.profile for proof in report.proofs if proof.code == "case"] == ["", "bylaw"]


def test_a_property_that_gives_way_to_what_a_profile_chooses() -> None:
    """It fails under that profile because of that switch alone, and is counted apart; where it fails for another reason it is an error."""
    gives = "properties:\n  - {property: card-is-low, when: card, then: fee == low, source: [P-1], gives_way: Q-fee=bylaw}\n".replace(
        "Q-fee=bylaw", "{Q-fee: bylaw}"
    )
    report = checked(properties=gives)
    assert report.verdict == "sound"
    assert settled(report)["bylaw"][0] == ("card-is-low", "Q-fee=leaflet")
    assert errors(checked(properties=gives.replace("gives_way: {Q-fee: bylaw}", "gives_way: {Q-badge: years}"))) == {
        "leaflet": [],
        "bylaw": ["property:card-is-low"],
    }


CONFLICT = replaced("rules/all.yaml", "reading: {Q-badge: years}\n    exception_to: badge-no", "reading: {Q-badge: years}")


def test_unsound_under_one_profile_only() -> None:
    """The default one is sound; the whole is not, and the finding says under which."""
    report = checked(rules=CONFLICT, bylaw=replaced("sources/bylaw.yaml", "  - {id: L-2", "  - {id: L-2"))
    assert errors(report)["leaflet"] == []
    assert errors(report)["bylaw"][0] == "conflict:badge-no"
    assert report.verdict == "findings"
    assert {one.id.rpartition(":")[2] for one in report.errors} == {"profile=bylaw"}


@pytest.mark.parametrize("format", ["text", "json", "sarif", "junit", "markdown", "html"])
def test_in_every_format(format: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, both profiles with their verdict where there are headlines, and the name of the profile at the finding."""
    folder = written(tmp_path / "permits", rules=CONFLICT)
    assert main(["check", "--spec", folder.as_posix(), "--lang", "en", "--format", format]) == 1
    out = capsys.readouterr().out
    assert "under bylaw" in out.lower()
    if format in {"text", "markdown", "html"}:
        assert "leaflet: sound" in out
        assert "bylaw: not sound" in out
    if format == "json":
        told = json.loads(out)
        assert [(one["profile"], one["verdict"]) for one in told["profiles"]] == [("leaflet", "sound"), ("bylaw", "findings")]
        assert {one.get("profile") for one in told["findings"]} == {"bylaw"}
    assert main(["check", "--spec", folder.as_posix(), "--profile", "leaflet"]) == 0
    assert main(["check", "--spec", folder.as_posix(), "--profile", "bylaw"]) == 1
    capsys.readouterr()


def test_what_is_settled_is_not_counted_as_proved() -> None:
    """In the sum and for each profile."""
    report = checked()
    assert counts_of(report) == {"proved": len(report.proofs) - 4, "errors": 0, "undecided": 0, "notes": 0, "settled": 4}
    assert [counts_of(own)["settled"] for own in report.by_profile.values()] == [2, 2]


def test_undecided_under_one_profile_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is undecided of one profile is undecided of all: exit code 3, never a pass."""
    book = permits()
    real = regelproef.ask.variant.Profiled.__init__  # type: ignore[attr-defined]

    def starved(self: Any, base: Any, other: Any) -> None:
        real(self, base, other)
        self.session.limits = Limits(work=0)

    monkeypatch.setattr("regelproef.ask.variant.Profiled.__init__", starved)
    report = run_checks(book, Limits())
    assert report.by_profile["leaflet"].verdict == "sound"
    assert report.by_profile["bylaw"].verdict == report.verdict == "undecided"


def test_no_time_for_the_second() -> None:
    """Each check of it is undecided, by name."""
    left = iter([10**9] * 60)
    report = run_checks(permits(), Limits(left=lambda: next(left, 0)))
    assert report.by_profile["bylaw"].verdict == "undecided"
    assert report.verdict == "undecided"


def test_a_named_reading_goes_before_each_profile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both are judged under it; a statement of the profile that it denies is then an error."""
    folder = written(tmp_path / "permits", properties="", cases="")
    assert main(["check", "--spec", folder.as_posix(), "--reading", "Q-fee=leaflet", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [(one["profile"], one["verdict"]) for one in told["profiles"]] == [("leaflet", "findings"), ("bylaw", "findings")]
    assert {one["id"] for one in told["findings"]} == {"statement:L-1", "statement:L-1:profile=bylaw"}


ACCEPTED = "accepted: [{id: 'property:low-with-years:profile=bylaw', reason: known for now, until: 2099-01-01}]\n"


def test_accepted_under_one_profile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An acceptance is of that profile's finding alone, and is not called stale where that profile was not asked."""
    wrong = replaced("properties.yaml", "then: years >= 5", "then: years >= 6")
    folder = written(tmp_path / "permits", properties=wrong, accepted=ACCEPTED)
    assert main(["check", "--spec", folder.as_posix()]) == 0
    assert main(["check", "--spec", folder.as_posix(), "--profile", "bylaw"]) == 0
    assert main(["check", "--spec", folder.as_posix(), "--profile", "leaflet", "--strict"]) == 0
    other = written(tmp_path / "other", properties=wrong, accepted=ACCEPTED.replace(":profile=bylaw", ""))
    assert main(["check", "--spec", other.as_posix()]) == 1
    capsys.readouterr()


PLAIN = {
    "cases": "",
    "properties": "",
    "bylaw": "",
    "rules": FILES["rules/all.yaml"].replace("[L-1]", "[P-1]").replace("[L-2]", "[P-3]"),
    "interpretations": FILES["interpretations.yaml"].replace(", L-1]", "]").replace(", L-2]", "]"),
}


def test_what_a_profile_does_not_touch_is_not_asked_again() -> None:
    """A profile that switches nothing costs no question but whether somebody is possible, and tells all the same."""
    same = "profiles: [{id: leaflet}, {id: again}]\n"
    alone, both = (run_checks(permits(profiles=profiles, **PLAIN), Limits()) for profiles in ("", same))
    assert alone.verdict == both.verdict == "sound"
    assert both.questions == alone.questions + 1
    again = {(proof.code, proof.subject) for proof in both.by_profile["again"].proofs}
    texts = {"words-number", "reading-without-effect"}
    assert again == {(proof.code, proof.subject) for proof in alone.proofs if proof.code not in texts}


def test_what_a_profile_touches_is_asked_anew() -> None:
    """Nothing that hangs on a reading which it has otherwise is taken over: a contradiction that only it brings is found."""
    badge = "profiles: [{id: leaflet}, {id: again, choose: {Q-badge: years}}]\n"
    rules = PLAIN["rules"].replace("exception_to: badge-no\n            when: [card, years >= 2]", "when: [card, years >= 2]")
    report = run_checks(permits(**{**PLAIN, "profiles": badge, "rules": rules}), Limits())
    assert [one.id for one in report.errors][:1] == ["conflict:badge-no:badge-years:profile=again"]


def test_the_public_door(tmp_path: Path) -> None:
    """`check` judges every profile of a loaded rulebook, and one where it was loaded as that one has it."""
    folder = written(tmp_path / "permits", rules=CONFLICT)
    assert regelproef.check(regelproef.load(folder)).errors
    assert not regelproef.check(regelproef.load(folder, profile="leaflet")).errors
    assert regelproef.check(regelproef.load(folder, profile="bylaw")).errors
