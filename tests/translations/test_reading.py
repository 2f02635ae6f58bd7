"""A file of translations: what it may say, what is told of it, and that a rulebook says it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from regelproef.answer.finding import Finding, Unusable
from regelproef.answer.limits import Limits
from regelproef.check.questions import run_checks
from regelproef.model.from_documents import load_rulebook
from regelproef.model.from_translations import digest_of, to_translate
from regelproef.model.rulebook import Rulebook
from regelproef.model.texts import Place, texts_of
from regelproef.words.say import Speech
from tiny import tiny

LIBRARY = Path(__file__).parents[1] / "rulebooks" / "bibliotheek"
VOCABULARY = """\
language: nl
reference_date: dag
facts:
  dag: {type: date, range: [2020-01-01, 2030-12-31], default: 2026-03-02}
  jaren: {type: int, range: [0, 90], default: 30, meaning: hoe oud}
  kaart: {type: bool, default: false, meaning: {nl: een kaart, fr: une carte}}
decisions:
  mag: {type: bool, meaning: of het mag}
"""
PARAMETERS = "parameters: {grens: {kind: years, periods: [{value: 18}]}}\n"
RULES = """\
decision: mag
rules:
  - {rule: neen, text: Het mag niet., then: false}
  - {rule: oud, text: "Vanaf {grens} mag het.", exception_to: [neen], when: [jaren >= grens], then: true}
"""


def book(fr: str, rules: str = RULES) -> Rulebook:
    return tiny(vocabulary=VOCABULARY, parameters=PARAMETERS, rules=rules, **{"translations/fr": fr})


def refused(fr: str) -> Finding:
    with pytest.raises(Unusable) as error:
        book(fr)
    (found,) = error.value.findings
    return found


def entry(kind: str, name: str, **texts: str) -> str:
    """One entry that translates the original as it is."""
    things = to_translate(tiny(vocabulary=VOCABULARY, parameters=PARAMETERS, rules=RULES), "fr")
    said = "".join(f', {key}: "{words}"' for key, words in texts.items())
    return f'{kind}:\n  {name}: {{of: "{digest_of(things[kind, name])}"{said}}}\n'


def notes(one: Rulebook) -> list[Finding]:
    return [found for found in run_checks(one, Limits(), ("translation-stale", "translation-missing")).findings if "translation" in found.code]


def test_a_translated_text_is_said_in_its_language() -> None:
    """With the value of what it quotes; in the third language, and where nothing is translated, the original stands."""
    one = book(entry("rules", "oud", text="À partir de {grens} ans, c’est permis."))
    text = one.rules["oud"].text
    assert [Speech(language).told(text) for language in ("nl", "fr", "en")] == [
        "Vanaf 18 mag het.",
        "À partir de 18 ans, c’est permis.",
        "Vanaf 18 mag het.",
    ]
    assert Speech("fr").told(one.rules["neen"].text) == "Het mag niet."


def test_a_rulebook_without_translations_has_no_note() -> None:
    """Nobody is asked for translations."""
    assert notes(tiny(vocabulary=VOCABULARY, parameters=PARAMETERS, rules=RULES)) == []


def test_what_is_missing_is_one_note_a_language() -> None:
    """It counts texts, and names the first of them."""
    (found,) = notes(book(entry("rules", "oud", text="Dès {grens} ans.")))
    assert found.code == "translation-missing"
    told = Speech("en").text(found.message)
    assert told.startswith("French: 3 texts without translation")
    assert "rules/neen/text" in told and "facts/kaart" not in told  # which its own file says in French


def test_an_original_that_changed_is_a_note() -> None:
    """Never an error, and the translation is still what is said."""
    fr = entry("rules", "neen", text="C’est interdit.")
    assert [one.code for one in notes(book(fr))] == ["translation-missing"]
    later = book(fr, RULES.replace("Het mag niet.", "Het mag nooit."))
    found = next(one for one in notes(later) if one.code == "translation-stale")
    assert Speech("nl").text(found.message) == "Frans: het origineel veranderde na de vertaling, van 1 vermelding: rules/neen"
    assert Speech("fr").told(later.rules["neen"].text) == "C’est interdit."


def test_an_entry_without_digest_is_out_of_date() -> None:
    """Of which original it is a translation, nobody knows."""
    assert "translation-stale" in [one.code for one in notes(book("rules: {neen: {text: Non.}}\n"))]


def test_empty_texts_say_nothing() -> None:
    """They stand there to be filled in."""
    one = book('rules: {neen: {of: "00000000", text: ""}}\n')
    assert Speech("fr").told(one.rules["neen"].text) == "Het mag niet."
    assert [found.code for found in notes(one)] == ["translation-missing"]


@pytest.mark.parametrize(
    ("fr", "key", "help"),
    [
        ("rules: {nee: {text: Non.}}\n", "translation-unknown", "neen"),
        ("facts: {jarem: {meaning: âge}}\n", "translation-unknown", "jaren"),
        ("facts: {kaart: {meaning: carte}}\n", "translation-unknown", ""),
        ("facts: {jaren: {label: âge}}\n", "translation-nothing", ""),
        ("rules: {neen: {texte: Non.}}\n", "key-unknown", "text"),
        ("rulez: {neen: {text: Non.}}\n", "key-unknown", "rules"),
        ('rules: {oud: {text: "Dès 18 ans."}}\n', "translation-quotes", ""),
        ('rules: {oud: {text: "Dès {grenz} ans."}}\n', "translation-quotes", ""),
        ("rules: {neen: {of: 12345678, text: Non.}}\n", "shape-string", ""),
        ('rules: {neen: {of: "1234", text: Non.}}\n', "translation-of", ""),
    ],
)
def test_what_is_wrong_is_told_with_its_place(fr: str, key: str, help: str) -> None:
    """And with what was probably meant."""
    found = refused(fr)
    assert found.message.key == key
    assert found.labels[0].span.path == "tiny/translations/fr.yaml"
    assert help in (Speech("en").text(found.help) if found.help else "")


@pytest.mark.parametrize(("name", "key"), [("nl", "translation-own"), ("de", "translation-language")])
def test_other_languages_are_refused(name: str, key: str) -> None:
    """The rulebook's own, and those in which nothing is said."""
    with pytest.raises(Unusable) as error:
        tiny(vocabulary=VOCABULARY, parameters=PARAMETERS, rules=RULES, **{f"translations/{name}": "rules: {}\n"})
    assert [found.message.key for found in error.value.findings] == [key]


def test_a_translated_number_is_held_against_the_formula() -> None:
    """As in the original: the translation may not say another limit."""
    rules = RULES.replace('"Vanaf {grens} mag het."', "Met vijf kaarten mag het.").replace("jaren >= grens", "jaren >= 5")
    wrong = book('rules: {oud: {of: "00000000", text: "Avec six cartes."}}\n', rules)
    right = book('rules: {oud: {of: "00000000", text: "Avec cinq cartes."}}\n', rules)
    found = [[one.subject for one in run_checks(each, Limits(), ("words-number",)).findings] for each in (wrong, right)]
    assert found == [[("rule", "oud")], []]


def test_only_the_language_that_is_asked_for_is_read(tmp_path: Path) -> None:
    """The other file is part of the digest, and of nothing else."""
    copy = shutil.copytree(LIBRARY, tmp_path / "book")
    every, french = load_rulebook(copy), load_rulebook(copy, languages=("fr",))
    assert set(every.translations) == {"fr", "en"} and set(french.translations) == {"fr"}
    assert every.digest == french.digest
    (copy / "translations/en.yaml").write_text("[[[\n", encoding="utf-8")
    assert load_rulebook(copy, languages=("fr",)).digest != french.digest
    with pytest.raises(Unusable):
        load_rulebook(copy)


def test_every_text_has_a_place_of_its_own() -> None:
    """Whoever lists the texts finds each once, by kind and name."""
    places = texts_of(load_rulebook(LIBRARY, languages=()))
    assert Place("facts", "soort", "unused_values", "spel") in places
    assert Place("amounts", "waarborg", "unknown", "2028-01-01") in places
    assert Place("interpretations", "V1", "readings", "mild") in places
    assert Place("rulebook", "title", "text") in places
    assert Place("accepted", "property:leden-altijd", "reason") in places
    assert len(places) == 53
