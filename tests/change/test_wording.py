"""Whether a sentence says what changes, in each language: digits and words, euros, years and days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from change.conftest import PARAMETERS
from gate.repository import PARKING
from regelproef.answer.finding import Unusable
from regelproef.change.dated import NewValue
from regelproef.change.texts import Texts
from regelproef.change.wording import check_sentence
from regelproef.model.from_documents import build_rulebook
from regelproef.model.parts import AmountDefinition

FILES = {path.relative_to(PARKING).as_posix(): path.read_bytes() for path in PARKING.rglob("*.yaml")}
AMOUNTS = build_rulebook(Texts("parking", {**FILES, "parameters.yaml": PARAMETERS.encode()}).documents()).amounts
FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)


def agrees(sentence: str, language: str, amount: AmountDefinition, value: int) -> bool:
    try:
        check_sentence(sentence, language, amount, NewValue(amount.name, value, FIRST, LAST, "P-11"))
    except Unusable:
        return False
    return True


@pytest.mark.parametrize(
    ("sentence", "language", "found"),
    [
        ("De premie van 2027 is 104 euro.", "nl", True),
        ("De premie van 2027 is 105 euro.", "nl", False),
        ("De premie is 104,50 euro.", "nl", False),
        ("De premie stijgt van 100 naar 104 euro.", "nl", True),
        ("De premie is 10400 cent.", "nl", True),
        ("De premie is honderd euro.", "nl", False),
        ("De premie verandert.", "nl", True),
        ("De premie van 2028 is 104 euro.", "nl", False),
        ("Vóór 2028 is de premie 104 euro.", "nl", True),
        ("Vanaf 1 januari 2027 is de premie 104 euro.", "nl", True),
        ("Vanaf 1 januari 2026 is de premie 104 euro.", "nl", False),
        ("Le montant est de 104 euros.", "fr", True),
        ("Le montant est de 104,00 €.", "fr", True),
        ("Le montant est de 104,50 €.", "fr", False),
        ("Le montant est de 1 040 euros.", "fr", False),
        ("The fee is €104.", "en", True),
        ("The fee is €105.", "en", False),
    ],
)
def test_money(sentence: str, language: str, found: bool) -> None:
    """One of the amounts is the new one, and one of the years that of the change."""
    assert agrees(sentence, language, AMOUNTS["fee.full"], 10400) is found


@pytest.mark.parametrize(
    ("sentence", "language", "value", "found"),
    [
        ("Drie auto’s mogen.", "nl", 3, True),
        ("Vier auto’s mogen.", "nl", 3, False),
        ("Trois voitures sont permises.", "fr", 3, True),
        ("Quatre voitures sont permises.", "fr", 3, False),
        ("Less than four cars are allowed.", "en", 3, True),
        ("Four cars are allowed.", "en", 3, False),
        ("From the age of 18 on, one car is allowed.", "en", 1, True),
        ("From the age of 18 on, cars are allowed.", "en", 1, False),
    ],
)
def test_numbers(sentence: str, language: str, value: int, found: bool) -> None:
    """In words too; the other side of a line is the same number, and an article is one."""
    assert agrees(sentence, language, AMOUNTS["most_cars"], value) is found


def test_without_days() -> None:
    """A year then is that of a law, and says nothing of the change."""
    wanted = NewValue("fee.full", 10400, None, None, "P-11")
    check_sentence("The law of 2019 says 104 euro.", "en", AMOUNTS["fee.full"], wanted)
    with pytest.raises(Unusable):
        check_sentence("The law of 2019 says 104 euro.", "en", AMOUNTS["fee.full"], replace(wanted, first=FIRST))
