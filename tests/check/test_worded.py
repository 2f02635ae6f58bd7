"""A number in the words of a rule, a property, a case or a derived value that its formula does not have is found; one that it has is not."""

from __future__ import annotations

import pytest

from regelproef.answer.finding import Finding, Severity
from regelproef.answer.limits import Limits
from regelproef.check.questions import run_checks
from tiny import tiny

VOCABULARY = """
    reference_date: today
    language: nl
    facts:
      today: {type: date, range: [2015-01-01, 2030-12-31], default: 2025-01-01}
      born: {type: date, range: [1920-01-01, 2030-12-31], default: 1980-05-05}
      years: {type: int, range: [0, 2000], default: 40}
      income: {type: money, range: [0, 9000000], default: 0}
      abroad: {type: per_year_bool, range: [2000, 2030]}
    derived:
      age: year(today) - year(born)
      grown: {value: years >= 18%(derived)s}
    decisions:
      right: {type: bool}
    """
RULES = """
    rules:
      - {rule: base, decision: right, then: false, source: [S]}
      - rule: %(name)s
        decision: right
        exception_to: [base]
        text: "%(text)s"
        when: ["%(when)s"]
        then: true
        source: [S]
        %(more)s
    """


def worded(*, name: str = "other", text: str = "", when: str = "years >= 26", more: str = "", derived: str = "", **files: str) -> list[Finding]:
    book = tiny(
        vocabulary=VOCABULARY % {"derived": derived},
        rules=RULES % {"name": name, "text": text or "x", "when": when, "more": more},
        sources="statements:\n  - {id: S, paraphrase: x, fate: informational, reason: x}\n",
        **files,
    )
    return [one for one in run_checks(book, Limits(), ("words-number",)).findings if one.code == "words-number"]


AGREE = [
    ("Wie 26 of ouder is.", "years >= 26"),
    ("Wie ouder is dan 25.", "years >= 26"),
    ("Wie jonger is dan 26.", "years < 26"),
    ("Tot en met 25 jaar.", "years < 26"),
    ("Tot en met vijfentwintig jaar.", "years <= 25"),
    ("Wie 26 wordt.", "not (years > 25)"),
    ("Wie precies 26 is.", "years == 26"),
    ("13,7 % van het inkomen, naar beneden afgerond op 5 cent.", "round_down(13.7 % of income, to: 5 cent) > 100"),
    ("Dertien procent van het inkomen.", "0.13 of income > 100"),
    ("26 procent of meer.", "years >= 26"),
    ("Een derde, naar beneden, van 1,50 euro.", "income div 3 >= 50 cent and income != 1.50 euro"),
    ("Boven 150 euro.", "income > 15000"),
    ("Vanaf 150,01 euro.", "income > 15000"),
    ("Vanaf honderdvijf euro.", "income >= 10500"),
    ("Vanaf vijfentwintigduizend euro.", "income >= 2500000"),
    ("Sinds tweeduizend tweeëntwintig.", "today >= 2022-01-01"),
    ("Minder dan 20 000 euro.", "income < 2000000"),
    ("Minder dan 2000000 cent.", "income < 2000000"),
    ("Minder dan 20.000.", "income < 2000000"),
    ("In elk van de vijf jaren ervoor.", "all(abroad, from: year(today) - 5, before: year(today))"),
    ("Na 30 april.", "today >= date(year(today), 5, 1)"),
    ("Vanaf 1 mei.", "today >= date(year(today), 5, 1)"),
    ("Tot en met 30 juni.", "month(today) <= 6"),
    ("Vanaf 1 juli.", "month(today) > 6"),
    ("Sinds 2022.", "today >= 2022-01-01"),
    ("Na 2021.", "today >= 2022-01-01"),
    ("Vanaf 18 jaar.", "grown"),
    ("Een half jaar.", "years >= 6"),
    ("Na minstens anderhalf jaar.", "years >= 18"),
    ("Vanaf 18,5 jaar.", "2 * years >= 37"),
    ("Meer dan ½ ervan.", "2 * income > 15000"),
    ("Schooljaar 2022-2023.", "today >= 2022-09-01 and today <= 2023-08-31"),
    ("In 2022-2023.", "year(today) in {2022, 2023}"),
    ("Vanaf maart 2022.", "today >= 2022-03-01"),
    ("Na februari 2022.", "today >= 2022-03-01"),
    ("Tot en met december 2021.", "today < 2022-01-01"),
    ("Eind november.", "today <= date(year(today), 11, 30)"),
    ("Tot en met juni.", "month(today) <= 6"),
    ("Vanaf juli.", "month(today) > 6"),
    ("In juni en juli.", "month(today) in {6, 7}"),
    ("In juni.", "month(today) == 6"),
    ("Op 30/11.", "today <= date(year(today), 11, 30)"),
    ("Wie 25 of 26 is.", "years in {25, 26}"),
    ("Niemand; zie 7.73.", "grown"),
]
DIFFER = [
    ("Wie 26 of ouder is.", "years >= 25"),
    ("Wie ouder is dan 26.", "years >= 26"),
    ("Wie ouder is dan 25.", "years > 26"),
    ("Wie jonger is dan 26.", "years <= 26"),
    ("Tot en met 26 jaar.", "years < 26"),
    ("Vanaf zesentwintig.", "years > 26"),
    ("Wie 26 wordt.", "years >= 25"),
    ("14,7 % van het inkomen.", "13.7 % of income > 100"),
    ("137 van het inkomen.", "13.7 % of income > 100"),
    ("13,7 % van het inkomen, afgerond op 10 cent.", "round_down(13.7 % of income, to: 5 cent) > 100"),
    ("Boven 15 euro.", "income > 15000"),
    ("Vanaf 150 euro.", "income > 15000"),
    ("Vanaf honderdvijf euro.", "income >= 10400"),
    ("Vanaf vijfentwintigduizend euro.", "income >= 2000000"),
    ("Sinds tweeduizend tweeëntwintig.", "today >= 2023-01-01"),
    ("Minder dan 2000000 euro.", "income < 2000000"),
    ("Minder dan 20000 cent.", "income < 2000000"),
    ("Vanaf 3 euro.", "years >= 3"),
    ("Na minstens 3 jaar.", "income >= 300"),
    ("In elk van de vijf jaren ervoor.", "all(abroad, from: year(today) - 3, before: year(today))"),
    ("Na 30 april.", "today >= date(year(today), 4, 30)"),
    ("Tot en met 30 juni.", "month(today) < 6"),
    ("Vanaf 1 juli.", "month(today) >= 6"),
    ("Sinds 2022.", "today >= 2023-01-01"),
    ("Na 2022.", "today >= 2022-01-01"),
    ("Vanaf 21 jaar.", "grown"),
    ("Twee keer.", "grown"),
    ("Vanaf 18,5 jaar.", "years >= 18"),
    ("Vanaf achttien-en-half.", "years >= 18"),
    ("Een half jaar.", "years == 2"),
    ("Na meer dan anderhalf jaar.", "years >= 18"),
    ("Meer dan 1/2 ervan.", "income > 15000"),
    ("Sinds 2022-2023.", "today >= 2022-01-01"),
    ("Schooljaar 2022-2023.", "today >= 2022-09-01 and today <= 2022-12-30"),
    ("Sinds 2022/23.", "today >= 2022-01-01"),
    ("Vanaf maart 2022.", "today >= 2022-01-01"),
    ("Vanaf maart 2022.", "today >= 2023-03-01"),
    ("Vanaf februari.", "today >= 2022-01-01"),
    ("Eind november.", "today <= date(year(today), 12, 31)"),
    ("Op de laatste dag van november.", "today <= date(year(today), 12, 31)"),
    ("Tot en met juni.", "month(today) < 6"),
    ("Vanaf juni.", "month(today) > 6"),
    ("In juni.", "month(today) == 7"),
    ("In juni.", "years == 6"),
    ("Op 31/11.", "today <= date(year(today), 11, 30)"),
]


@pytest.mark.parametrize(("text", "when"), AGREE)
def test_words_that_agree(text: str, when: str) -> None:
    """A line may be drawn from either side, and a number may come from an amount, a history or a derived value."""
    assert worded(text=text, when=when) == []


@pytest.mark.parametrize(("text", "when"), DIFFER)
def test_words_that_say_something_else(text: str, when: str) -> None:
    """Another number, or the same number on the other side of the line."""
    (found,) = worded(text=text, when=when)
    assert (found.severity, found.subject) == (Severity.ERROR, ("rule", "other"))


LABEL = "{nl: '%s', fr: '%s', en: '%s'}"


@pytest.mark.parametrize(
    ("labels", "derived", "wrong"),
    [
        (("honderdvijf", "cent cinq", "a hundred and five"), "years >= 105", "years >= 104"),
        (("vijftienhonderd", "quinze cents", "fifteen hundred"), "years >= 1500", "years >= 15"),
        (("3 euro", "3 euros", "3 euros"), "income >= 300", "years >= 3"),
        (("3 jaar", "3 ans", "3 years"), "years >= 3", "income >= 300"),
        (("drie jaren", "trois années", "three years"), "years >= 3", "income >= 300"),
        (("maart 2022", "mars 2022", "March 2022"), "today >= 2022-03-01", "today >= 2022-01-01"),
        (("vanaf februari", "depuis février", "since February"), "month(today) >= 2", "month(today) >= 1"),
        (("eind november", "fin novembre", "end of November"), "today <= 2022-11-30", "today <= 2022-12-31"),
        (("2022-2023", "2022-2023", "2022-2023"), "today in {2022-09-01, 2023-08-31}", "today >= 2022-09-01"),
        (("een half jaar", "une demi-année", "half a year"), "years >= 6", "years >= 1"),
        (("anderhalf jaar", "un an et demi", "a year and a half"), "years >= 18", "years >= 1"),
        (("18,5 jaar", "18,5 ans", "18.5 years"), "2 * years >= 37", "years >= 18"),
        (("het driedubbele", "le triple", "thrice"), "years >= 3", "years >= 2"),
        (("een decennium", "une décennie", "a decade"), "years >= 10", "years >= 9"),
        (("een dozijn", "une douzaine", "a dozen"), "years >= 12", "years >= 10"),
        (("25k euro", "25 mille euros", "25 thousand euros"), "income >= 2500000", "income >= 25000"),
        (("300 cent", "300 centimes", "300 cents"), "income >= 300", "income >= 30000"),
    ],
)
def test_each_form_in_each_language(labels: tuple[str, str, str], derived: str, wrong: str) -> None:
    """A form is read in every language: where the formula agrees nothing is found, where it does not each of them is."""
    for place in range(3):
        labels_of_one = tuple(label if place == other else "iets" for other, label in enumerate(labels))
        files = {"labels": f"derived:\n  more: {LABEL % labels_of_one}\n"}
        assert worded(derived="}\n      more: {value: '" + derived + "'", **files) == []
        (found,) = worded(derived="}\n      more: {value: '" + wrong + "'", **files)
        assert found.subject == ("derived", "more")


def test_names_are_words_too() -> None:
    """The name of a rule is read like its text."""
    assert worded(name="vanaf-26") == []
    (found,) = worded(name="vanaf-27")
    assert found.message.params == {"name": "vanaf-27", "numbers": "27"}


def test_every_language_is_read() -> None:
    """A label that is wrong in one language is found."""
    files = {"labels": "derived:\n  grown: {nl: Achttien of meer, fr: Dix-huit ans ou plus, en: Nineteen or more}\n"}
    (found,) = worded(**files)
    assert found.message.params == {"name": "grown", "numbers": "Nineteen"}


def test_days_of_validity_count() -> None:
    """The first day of validity may be named."""
    assert worded(text="Sinds 1 juli 2022.", more="valid: {from: 2022-07-01}") == []
    assert len(worded(text="Sinds 1 juli 2022.", more="valid: {from: 2022-07-02}")) == 1
    assert worded(text="Vanaf juli 2022.", more="valid: {from: 2022-07-01}") == []
    assert len(worded(text="Vanaf maart 2022.", more="valid: {from: 2022-01-01}")) == 1


def test_a_reason_excuses_and_an_idle_one_is_told() -> None:
    """`numbers` silences the finding, and is told where nothing is to be silenced."""
    assert worded(text="Zie tabel 2.", more="numbers: de tabel heet zo") == []
    (found,) = worded(text="Zie de tabel.", more="numbers: de tabel heet zo")
    assert (found.severity, found.message.key) == (Severity.NOTE, "words-number-stale")
    assert worded(derived=", meaning: 'vanaf 21', numbers: vroeger was het 21") == []


CASE = "cases:\n  - {case: somebody, person: {%s}, expect: {right: %s}, why: '%s'}\n"


@pytest.mark.parametrize(
    ("person", "why"),
    [
        ("years: 26", "Hij is 26, en dus ouder dan 25."),
        ("years: 25", "Een jaar te kort aan de 26."),
        ("born: 1990-02-28", "Geboren op 28 februari 1990, en in 2025 dus 35."),
        ("abroad: {2020: true, 2021: true, 2023: true}", "Drie jaren, waarvan twee na elkaar, het laatste 2023."),
    ],
)
def test_a_case_may_name_what_its_person_has(person: str, why: str) -> None:
    """Facts, what follows from them, stretches of years, and the limits of the rules."""
    right = "true" if "years" not in person or "26" in person else "false"
    assert worded(cases=CASE % (person, right, why), when="years >= 26") == []


def test_a_case_may_tell_the_month() -> None:
    """Where it draws no line and names no year."""
    assert worded(cases=CASE % ("years: 26", "true", "Hij verhuisde in mei.")) == []
    assert len(worded(cases=CASE % ("years: 26", "true", "Hij heeft recht vanaf mei."))) == 1


@pytest.mark.parametrize("why", ["Hij is 24.", "Pas vanaf 27.", "Geboren in 1981."])
def test_a_case_that_names_something_else(why: str) -> None:
    """A number that neither the person nor the rules have."""
    (found,) = worded(cases=CASE % ("years: 26", "true", why))
    assert found.subject == ("case", "somebody")


def test_a_property_is_read_like_a_rule() -> None:
    """Its guard and its conclusion count."""
    text = "properties:\n  - {property: p, text: 'Wie %s is, heeft het recht.', when: [years >= 26], then: [right]}\n"
    assert worded(properties=text % "26") == []
    (found,) = worded(properties=text % "25")
    assert found.subject == ("property", "p")


def test_the_name_of_a_derived_value_excuses_nothing() -> None:
    """What counts is its formula: a name that was left behind is found, and so is whoever repeats it."""
    more = "\n      from_21: years >= 18"
    found = worded(text="Vanaf 21 jaar.", when="from_21", derived="}" + more + "\n      more: {value: grown")
    assert [one.subject for one in found] == [("rule", "other"), ("derived", "from_21")]
