"""What check says beside its proofs is true too: who notices a slip, who defeats a rule, what becomes of statements."""

from __future__ import annotations

from regelproef.answer.finding import Finding, Proof
from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check import reachable, statements
from regelproef.check.questions import CheckReport, run_adequacy, run_all_readings, run_checks, with_accepted
from regelproef.model.rulebook import Rulebook
from tiny import tiny

VOCABULARY = """
    reference_date: day
    facts:
      day: {type: date, range: [2024-01-01, 2024-01-03], default: 2024-01-01}
      p: {type: bool}
    decisions:
      d: {type: enum, values: [granted, refused]}
    """
READINGS = """
    interpretations:
      - {id: Q, question: "?", readings: {a: x, b: y}, chosen: a, status: open, why: w}
    """
TWO = """
    rules:
      - {rule: base, decision: d, then: refused}
      - {rule: exc, decision: d, exception_to: [base], when: [p], then: granted}
    """


def noticed(book: Rulebook) -> tuple[dict[str, str], set[str]]:
    """By what each slip is noticed (or "equivalent"), and the slips that nothing notices."""
    report = run_adequacy(book, Limits())
    assert not report.undecided
    return {one.subject[0]: one.subject[1] for one in report.proofs}, {one.subject[0] for one in report.findings}


def test_a_gap_that_is_there_already_notices_nothing() -> None:
    """The other outcome of the only rule is noticed by nobody, though a gap stands beside it; and whoever leaves the gap is no equivalent."""
    rules = 'rules: [{rule: exc, decision: d, when: [p, "day >= 2024-01-02"], then: granted}]'
    by, alive = noticed(tiny(vocabulary=VOCABULARY, rules=rules))

    assert "exc/then-refused" in alive
    assert not any(one in by for one in ("exc/when-1-dropped", "exc/when-2-dropped", "exc/then-refused"))


def test_a_property_or_case_that_fails_already_notices_nothing() -> None:
    """What fails with and without the slip says nothing of the slip."""
    properties = 'properties: [{property: wrong, text: t, then: ["p or d == granted", "not p or d == refused"]}]'
    cases = "cases: [{case: c, person: {p: true}, expect: {d: refused}, why: w}]"
    by, alive = noticed(tiny(vocabulary=VOCABULARY, rules=TWO, properties=properties, cases=cases))

    assert {"exc/dropped", "exc/then-refused"} <= alive
    assert not any(word.startswith(("property", "case")) for word in by.values())


def test_cases_and_properties_under_another_reading_notice() -> None:
    """They are asked in check, so they count."""
    rules = TWO + "  - {rule: late, decision: d, reading: {Q: b}, exception_to: [exc], when: [p, day == 2024-01-03], then: refused}\n"
    property_ = 'properties: [{property: held, text: t, under: {Q: b}, when: [p, day == 2024-01-01], then: ["d == granted"]}]'
    by, alive = noticed(tiny(vocabulary=VOCABULARY, rules=rules, properties=property_, interpretations=READINGS))
    assert by["exc/dropped"] == "property:held" and "exc/dropped" not in alive

    cases = "cases: [{case: c, under: {Q: b}, person: {p: true}, expect: {d: granted}, why: w}]"
    by, alive = noticed(tiny(vocabulary=VOCABULARY, rules=rules, cases=cases, interpretations=READINGS))
    assert by["exc/dropped"] == "case:c"


def test_a_slip_that_makes_a_property_vacuous_is_noticed() -> None:
    """A guard that nobody meets any more is an error of check."""
    properties = 'properties: [{property: some, text: t, when: ["d == granted"], then: [p]}]'
    by, _ = noticed(tiny(vocabulary=VOCABULARY, rules=TWO, properties=properties))

    assert by["exc/dropped"] == by["exc/then-refused"] == "property:some"


def test_who_defeats_a_rule_wherever_it_applies() -> None:
    """Not the rule between, which does not always apply, but the one above it."""
    rules = """
        rules:
          - {rule: base, decision: d, then: refused}
          - {rule: some, decision: d, exception_to: [base], when: [p], then: granted}
          - {rule: all, decision: d, exception_to: [some], then: refused}
        """
    bench = Bench(tiny(vocabulary=VOCABULARY, rules=rules), Limits())

    told = {one.subject[0]: one.message.params["by"] for one in reachable.run(bench) if isinstance(one, Finding)}

    assert told == {"base": "all", "some": "all"}


def statement_entries(says: str) -> dict[str, str]:
    """How each statement ended, by its id."""
    rules = TWO.replace("{rule: exc,", "{rule: exc, reading: {Q: b},").replace("then: granted}", "then: granted, source: [S-1]}")
    sources = f"document: S\nstatements:\n  - {{id: S-1, paraphrase: t, fate: informational, reason: r}}\n{says}"
    book = tiny(vocabulary=VOCABULARY, rules=rules, interpretations=READINGS, sources=sources)
    entries = [one for one in statements.run(Bench(book, Limits())) if one.code in {"statement", "statement-vacuous"}]
    return {one.subject[0]: one.code if isinstance(one, Proof) else one.message.key for one in entries}


def test_an_open_statement_follows_only_where_somebody_meets_it() -> None:
    """Under the one reading nobody meets the guard, under the other everybody breaks it: it follows under none."""
    says = "  - {id: S-2, paraphrase: t, fate: open, interpretation: Q, says: {when: [p, d == granted], then: [d == refused]}}\n"
    good = "  - {id: S-3, paraphrase: t, fate: open, interpretation: Q, says: {when: [p], then: [d == granted]}}\n"
    nobody = "  - {id: S-4, paraphrase: t, fate: open, interpretation: Q, says: {when: [p, not p], then: [d == granted]}}\n"

    told = statement_entries(says + good + nobody)

    assert told == {"S-2": "statement-open-fails", "S-3": "statement", "S-4": "statement-vacuous"}


def test_a_superseded_statement_is_asked_under_its_reading() -> None:
    """One that a reading not chosen supersedes is asked there, and one that nobody meets is vacuous."""
    by = "  - {id: S-5, paraphrase: t, fate: superseded, by_reading: {Q: b}, reason: r, says: {then: [d == refused]}}\n"
    still = "  - {id: S-6, paraphrase: t, fate: superseded, by_reading: {Q: b}, reason: r, says: {when: [not p], then: [d == refused]}}\n"
    nobody = "  - {id: S-7, paraphrase: t, fate: superseded, by: [S-1], reason: r, says: {when: [p, not p], then: [d == refused]}}\n"

    told = statement_entries(by + still + nobody)

    assert told == {"S-5": "statement", "S-6": "statement-still-holds", "S-7": "statement-vacuous"}


CLASHING = """
    rules:
      - {rule: base, decision: d, then: refused}
      - {rule: exc, decision: d, reading: {Q: b}, when: [p], then: granted}
    """
ACCEPTED = "accepted: [{id: 'conflict:base:exc:Q=b', reason: known, until: 2099-01-01}]"


def test_a_switch_gives_way_only_where_everything_was_answered_and_nothing_found() -> None:
    """Neither an undecided conflict nor an accepted one is proof that there is none."""
    book = tiny(vocabulary=VOCABULARY, rules=CLASHING, interpretations=READINGS, accepted=ACCEPTED)
    sound = tiny(vocabulary=VOCABULARY, rules=TWO, interpretations=READINGS)

    assert not run_all_readings(book, Limits()).proofs and not run_all_readings(book, Limits(0)).proofs
    assert [one.subject for one in run_all_readings(sound, Limits()).proofs] == [("Q=b",)]


def test_an_acceptance_is_stale_only_where_its_question_was_asked_and_answered() -> None:
    """Nothing is said of it without --all-readings, nor where the answer was not reached."""
    book = tiny(vocabulary=VOCABULARY, rules=CLASHING, interpretations=READINGS, accepted=ACCEPTED)
    mended = tiny(vocabulary=VOCABULARY, rules=TWO, interpretations=READINGS, accepted=ACCEPTED)

    def notes(one: Rulebook, report: CheckReport) -> list[str]:
        return [note.message.key for note in with_accepted(one, report, None).notes if note.code == "accepted"]

    assert notes(book, run_checks(book, Limits())) == notes(mended, run_checks(mended, Limits())) == []
    assert notes(book, run_all_readings(book, Limits())) == notes(book, run_all_readings(book, Limits(0))) == []
    assert notes(mended, run_all_readings(mended, Limits())) == ["accepted-stale"]


def test_two_amounts_that_are_missing_together_do_not_hide_each_other() -> None:
    """A line that cannot be told, because of an amount that is missing too, keeps nobody out."""
    known = "{unit: cent, meaning: m, periods: [{from: 2024-01-01, until: 2024-01-02, value: 7}]}"
    amounts = f"amounts: {{fee.x: {known}, fee.y: {known}}}"
    rules = """
        rules:
          - {rule: base, decision: d, then: refused}
          - {rule: both, decision: d, exception_to: [base], when: [fee.x > 3, fee.y > 3], then: granted}
        """
    report = run_checks(tiny(vocabulary=VOCABULARY, rules=rules, amounts=amounts), Limits(), ("amount-missing",))

    assert [one.subject for one in report.errors] == [("fee.x", "both"), ("fee.y", "both")]


def test_a_statement_that_is_no_proof_already_notices_nothing() -> None:
    """Whether somebody breaks it or nobody is meant by it: neither becomes the other by noticing."""
    rules = """
        rules:
          - {rule: a, decision: d, then: refused, source: [S-1]}
          - {rule: b, decision: d, when: [p], then: granted, source: [S-1]}
        """
    for says in ("{when: [p], then: [d == refused]}", "{then: [d == granted]}"):
        sources = f"document: S\nstatements:\n  - {{id: S-1, paraphrase: t, fate: claim, says: {says}}}\n"
        by, alive = noticed(tiny(vocabulary=VOCABULARY, rules=rules, sources=sources))
        assert "a/dropped" in alive and "statement:S-1" not in by.values()


def test_a_property_that_reads_an_amount_itself_notices_a_slip_in_it() -> None:
    """Also where it speaks of no decision that reads the amount."""
    amounts = "amounts: {fee.x: {unit: cent, meaning: m, periods: [{value: 7}]}}"
    rules = """
        rules:
          - {rule: base, decision: d, then: refused}
          - {rule: exc, decision: d, exception_to: [base], when: [fee.x == 7], then: granted}
        """
    properties = 'properties: [{property: seven, text: t, when: [p], then: ["fee.x == 7"]}]'
    by, alive = noticed(tiny(vocabulary=VOCABULARY, rules=rules, amounts=amounts, properties=properties))

    assert not any(one.startswith("fee.x") for one in alive)
    assert [word for one, word in by.items() if one.startswith("fee.x")] != []


def test_a_property_of_another_reading_is_asked_under_a_switch() -> None:
    """It keeps the reading that it names, and another switch that touches it counts; so does what it says of giving way."""
    vocabulary = VOCABULARY + "derived:\n      late: {by_reading: {R: {a: day >= 2024-01-03, b: day >= 2024-01-02}}}\n"
    readings = READINGS + '  - {id: R, question: "?", readings: {a: x, b: y}, chosen: a, status: open, why: w}\n'
    rules = TWO + "  - {rule: more, decision: d, reading: {Q: b}, exception_to: [base], when: [late], then: granted}\n"
    one = '{property: one, text: t, under: {Q: b}, when: [day == 2024-01-02, not p], then: ["d == refused"]'

    def told(gives_way: str) -> tuple[set[str], set[tuple[str, ...]]]:
        book = tiny(vocabulary=vocabulary, rules=rules, interpretations=readings, properties=f"properties: [{one}{gives_way}}}]")
        report = run_all_readings(book, Limits())
        return {finding.id for finding in report.findings}, {proof.subject for proof in report.proofs}

    failing, _ = told("")
    assert failing == {"property:one:R=b"}
    failing, proved = told(", gives_way: [{R: b}]")
    assert not failing and ("one", "R=b") in proved and ("one", "Q=b") not in proved


def test_a_case_of_somebody_impossible_notices_nothing() -> None:
    """Nobody gets what is expected of a person who cannot exist, even where that is accepted."""
    world = "world: [{line: w, holds: day < 2024-01-03, why: w}]"
    cases = "cases: [{case: c, person: {p: true, day: 2024-01-03}, expect: {d: granted}, why: w}]"
    _, alive = noticed(tiny(vocabulary=VOCABULARY, rules=TWO, world=world, cases=cases))

    assert "exc/dropped" in alive


def test_rules_that_wait_for_everybody_are_told() -> None:
    """Behind a conflict for everybody no rule is asked about, and that is said, also where the conflict is accepted."""
    vocabulary = VOCABULARY + "  up: {type: bool}\n"
    rules = """
    rules:
      - {rule: u, decision: up, then: true}
      - {rule: u2, decision: up, then: false}
      - {rule: r1, decision: d, when: [up], then: granted}
      - {rule: r2, decision: d, when: [p, not p], then: refused}
    """
    report = run_checks(tiny(vocabulary=vocabulary, rules=rules), Limits(), ("dead-rule",))

    assert [(one.id, one.severity.value, one.message.params["count"]) for one in report.findings] == [("dead-rule:d", "note", 2)]


def test_who_met_a_question_met_it_among_the_same_persons() -> None:
    """The words of a guard may name nobody, and be asked of one person, and of pairs that may differ in other facts; each is answered for itself."""
    vocabulary = VOCABULARY.replace("p: {type: bool}", "p: {type: bool}\n      q: {type: bool}")
    one, pair = '{property: one, text: t, then: ["day >= 2024-01-01"]}', '{property: two, text: t, persons: [a, b], then: ["a.day >= 2024-01-01"]}'
    for order in (f"{one}, {pair}", f"{pair}, {one}"):
        report = run_checks(tiny(vocabulary=vocabulary, rules=TWO, properties=f"properties: [{order}]"), Limits(), ("property", "property-vacuous"))
        assert {proof.subject for proof in report.proofs} == {("one",), ("two",)} and not report.findings

    differ = "text: t, persons: [a, b], when: [a.p != b.p], then: [a.day == b.day]"
    some = f"{{property: in-p, equal_except: [p], {differ}}}", f"{{property: in-q, equal_except: [q], {differ}}}"
    for order in (", ".join(some), ", ".join(reversed(some))):
        report = run_checks(tiny(vocabulary=vocabulary, rules=TWO, properties=f"properties: [{order}]"), Limits(), ("property", "property-vacuous"))
        assert [proof.subject for proof in report.proofs] == [("in-p",)] and [one.id for one in report.findings] == ["property-vacuous:in-q"]
