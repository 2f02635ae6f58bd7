"""Each kind of defect, planted in a copy of a sound rulebook, is found with the right names, person and sources."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from check.planted import Files, checked, finding, load_files, parking_files, rule_in, without_rule
from regelproef.answer.finding import Verdict
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome, Status
from regelproef.check.questions import run_checks


def test_the_rulebook_itself_is_sound() -> None:
    """Nothing is found before anything is planted, and much is proved."""
    report = checked(lambda files: None)
    assert (report.errors, report.undecided) == ((), ())
    assert {proof.code for proof in report.proofs} >= {"conflict", "gap", "dead-rule", "redundant-rule", "property", "case", "read-where"}


def test_deleted_exception_is_a_conflict() -> None:
    """The two rules that now clash, both places, both sources, and the canonical person between them."""

    def edit(files: Files) -> None:
        rule_in(files, "many-cars")["exception_to"].remove("centre-granted")

    found = finding(checked(edit), "conflict", "centre-granted", "many-cars")
    assert found.subject == ("centre-granted", "many-cars")
    assert {"P-2", "P-3"} <= set(found.statements)
    assert [label.span.line_text.strip() for label in found.labels] == ["then: granted", "then: refused"]
    assert found.witness is not None
    assert [dict(facts) for facts in found.witness.facts] == [{"cars": 3}]
    assert found.witness.outcomes[0]["permit"].status is Status.CONFLICT


def test_deleted_base_rule_is_a_gap() -> None:
    """The person who is left without an outcome, and the rule that comes nearest."""
    found = finding(checked(lambda files: without_rule(files, "everybody-waits")), "gap", "permit")
    assert found.witness is not None
    assert [dict(facts) for facts in found.witness.facts] == [{"cars": 0}]
    assert found.notes[0].params == {"rule": "centre-granted", "condition": "cars >= 1"}


def test_deleted_deciding_rule_breaks_a_case() -> None:
    """A case whose outcome hangs on the rule fails, and says what the rules give instead."""
    found = finding(checked(lambda files: without_rule(files, "full-fee")), "case", "default", "fee_cent")
    assert found.message.params["expected"] == "12050"
    told = found.message.params["found"]
    assert isinstance(told, Outcome) and (told.status, told.value) == (Status.VALUE, 0)


def test_a_wrong_amount_breaks_a_property() -> None:
    """A reduced fee above the full one is dearer for the poorer: two persons who differ in income alone."""

    def edit(files: Files) -> None:
        files["amounts.yaml"]["amounts"]["fee.reduced"]["periods"][0]["value"] = 11000

    found = finding(checked(edit), "property", "poorer-never-dearer")
    assert found.witness is not None and len(found.witness.facts) == 2
    first, second = (dict(facts) for facts in found.witness.facts)
    assert {name for name in {*first, *second} if first.get(name) != second.get(name)} == {"income_cent"}
    assert [outcome["fee_cent"].value for outcome in found.witness.outcomes] == [11000, 10000]


def test_contradicting_conditions_are_a_dead_rule() -> None:
    """A rule that nobody can meet, with the lines that exclude one another."""

    def edit(files: Files) -> None:
        rule_in(files, "many-cars")["when"] = ["cars > 2", "disabled_card", "cars < 2"]

    found = finding(checked(edit), "dead-rule", "many-cars")
    assert found.notes[0].params["lines"] == "cars > 2; cars < 2"
    assert found.statements == ("P-3",)


def test_a_rule_that_the_world_excludes_is_dead() -> None:
    """The world line stands in the core."""

    def edit(files: Files) -> None:
        rule_in(files, "many-cars")["when"] = ["born > day"]

    found = finding(checked(edit), "dead-rule", "many-cars")
    assert found.notes[0].params["lines"] == "born > day; world: born-before"


def test_a_rule_behind_its_exception_never_decides() -> None:
    """A rule that is always defeated, and by what."""

    def edit(files: Files) -> None:
        rule_in(files, "second-car")["when"].append("years_here >= 2")
        files["rules/money.yaml"]["rules"].append(
            {"rule": "always", "decision": "fee_cent", "exception_to": ["second-car"], "then": 100, "source": ["P-6"]}
        )

    found = finding(checked(edit, "never-decides"), "never-decides", "second-car")
    assert found.message.params["by"] == "always"


def test_a_condition_that_another_implies_is_redundant() -> None:
    """A line that changes nobody's result."""

    def edit(files: Files) -> None:
        rule_in(files, "many-cars")["when"].append("cars >= 2")

    found = finding(checked(edit, "redundant-condition"), "redundant-condition", "many-cars.2")
    assert found.labels[0].span.text == "cars >= 2"


def test_a_doubled_rule_is_redundant() -> None:
    """Two rules that say the same of the same persons: each alone could go."""

    def edit(files: Files) -> None:
        files["rules/permit.yaml"]["rules"].append({**rule_in(files, "many-cars"), "rule": "twin"})
        rule_in(files, "card-holder")["exception_to"].append("twin")

    report = checked(edit, "redundant-rule")
    assert {one.subject[0] for one in report.findings} >= {"many-cars", "twin"}


def test_an_exception_that_never_bites_is_redundant() -> None:
    """An edge between rules that never meet."""

    def edit(files: Files) -> None:
        rule_in(files, "many-cars")["exception_to"].append("everybody-waits")

    assert finding(checked(edit, "redundant-exception"), "redundant-exception", "many-cars>everybody-waits")


def test_a_missing_amount_is_found() -> None:
    """A year that no period covers, with a person of that year."""

    def edit(files: Files) -> None:
        del files["amounts.yaml"]["amounts"]["fee.full"]["periods"][0]

    found = finding(checked(edit, "amount-missing"), "amount-missing", "fee.full", "full-fee")
    assert found.message.params["day"] == date(2023, 12, 31)


def test_a_guard_that_nobody_meets_is_vacuous() -> None:
    """A property about nobody proves nothing."""

    def edit(files: Files) -> None:
        files["properties.yaml"]["properties"][1]["when"] = ["fee_cent is not null", "fee_cent < 0"]

    assert finding(checked(edit, "property", "property-vacuous"), "property-vacuous", "fee-needs-permit")


def test_a_fact_read_where_it_should_not_be() -> None:
    """Two persons without a card, of whom the date of the card changes the outcome."""

    def edit(files: Files) -> None:
        rule_in(files, "card-holder")["when"] = ["card_until >= day"]

    found = finding(checked(edit, "read-where"), "read-where", "card_until")
    assert found.witness is not None
    first, second = (dict(facts) for facts in found.witness.facts)
    assert {name for name in {*first, *second} if first.get(name) != second.get(name)} == {"card_until"}
    assert not first.get("disabled_card") and not second.get("disabled_card")


def test_an_impossible_world_and_default() -> None:
    """World lines that exclude everybody, and one that excludes only the default person."""

    def nobody(files: Files) -> None:
        files["world.yaml"]["world"].append({"line": "after", "holds": "born > day", "why": "planted"})

    def not_the_default(files: Files) -> None:
        files["world.yaml"]["world"].append({"line": "no-car", "holds": "cars == 0", "why": "planted"})

    assert finding(checked(nobody), "world-impossible")
    assert finding(checked(not_the_default), "default-impossible")


def usual(*lines: str) -> Callable[[Files], None]:
    """The rulebook with these usual lines."""

    def edit(files: Files) -> None:
        files["world.yaml"]["usual"] = [{"line": f"u{place}", "holds": line, "why": "planted"} for place, line in enumerate(lines)]

    return edit


USUAL = ("default-unusual", "usual-unbroken", "usual-unmet")


def test_usual_lines_that_choose_are_proved() -> None:
    """Without usual lines nothing is asked; the default person meets each, and somebody breaks it."""
    assert {proof.code for proof in checked(lambda files: None).proofs}.isdisjoint(USUAL)
    report = checked(usual("zone != centre or cars == 0", "years_here < 5"), *USUAL)
    assert report.findings == ()
    found = [(proof.code, proof.subject) for proof in report.proofs if proof.code in USUAL]
    assert found == [("default-unusual", ()), *((code, (line,)) for code in USUAL[1:] for line in ("u0", "u1"))]


def test_a_default_person_who_is_unusual() -> None:
    """The line that the default person breaks, with its place; somebody meets it."""
    report = checked(usual("cars == 0", "cars <= 1"), *USUAL)
    found = finding(report, "default-unusual")
    assert (found.subject, [label.span.text for label in found.labels]) == (("u0",), ["cars == 0"])
    assert [one.id for one in report.errors] == ["default-unusual:u0"]


def test_usual_lines_that_choose_nobody() -> None:
    """One that nobody possible can break, because the world says it already, and one that nobody can meet."""
    report = checked(usual("born <= day", "cars > 3 and cars < 3"), *USUAL)
    unbroken, unmet = finding(report, "usual-unbroken"), finding(report, "usual-unmet")
    assert (unbroken.subject, unmet.subject) == (("u0",), ("u1",))
    assert [label.span.text for label in (*unbroken.labels, *unmet.labels)] == ["born <= day", "cars > 3 and cars < 3"]


def test_no_time_for_usual_lines_is_undecided() -> None:
    """Whether somebody who is not at hand breaks a line is no pass without an answer."""
    found = checked(usual("born <= day"), *USUAL, limits=Limits(0)).findings
    assert [one.code for one in found if one.verdict is Verdict.UNDECIDED and one.code in USUAL] == ["usual-unbroken"]


def test_witnesses_are_usual() -> None:
    """Whom a finding shows breaks no usual line where somebody else shows it, though more facts differ."""

    def edit(files: Files) -> None:
        rule_in(files, "many-cars")["exception_to"].remove("centre-granted")
        usual("cars <= 2 or income_cent > 5000000")(files)

    found = finding(checked(edit), "conflict", "centre-granted", "many-cars")
    assert found.witness is not None
    assert [dict(facts) for facts in found.witness.facts] == [{"cars": 3, "income_cent": 5000001}]


def test_unused_facts_are_notes() -> None:
    """A fact that no rule reads is told, and is no error."""

    def edit(files: Files) -> None:
        files["vocabulary.yaml"]["facts"]["shoe_size"] = {"type": "int", "range": [20, 50], "default": 42}

    report = checked(edit)
    assert finding(report, "unused-fact", "shoe_size")
    assert report.errors == ()


def test_no_time_is_undecided_and_never_a_pass() -> None:
    """With no time for any question, nothing that speaks of everybody is proved, and nothing is found."""
    report = checked(lambda files: None, "conflict", "gap", "redundant-rule", "property", limits=Limits(0))
    assert {one.code for one in report.findings} >= {"conflict", "gap", "property"}
    assert all(one.verdict is Verdict.UNDECIDED for one in report.findings)
    assert {proof.code for proof in report.proofs}.isdisjoint({"conflict", "gap", "property"})


def test_the_same_rulebook_gives_the_same_report() -> None:
    """Findings, witnesses and their order do not vary."""

    def edit(files: Files) -> None:
        rule_in(files, "many-cars")["exception_to"].remove("centre-granted")
        without_rule(files, "everybody-waits")

    assert checked(edit).findings == checked(edit).findings


def test_readings_are_asked_under_their_switch() -> None:
    """Under the other reading the other rule is present, and the rulebook is still sound."""
    book = load_files(parking_files()).with_choice({"Q1": "any"})
    report = run_checks(book, Limits())
    assert report.errors == ()
    assert {proof.subject[0] for proof in report.proofs if proof.code == "dead-rule"} >= {"many-fines-any"}
