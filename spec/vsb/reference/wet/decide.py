"""Every decision about one person, as decree and order have it.

In: the facts as JSON values by name; an absent fact has its default. Out: all decisions as JSON values by name, in the order of the vocabulary.
"""

from collections.abc import Mapping
from typing import Any

from vsb.reference import formulier, zorgkas
from vsb.reference.decide import decide_person, in_json
from vsb.reference.person import FactError, Person
from vsb.reference.premie import betaaltermijn, inning, premiebedrag_cent
from vsb.reference.rechten import facturatie, zorgbudget_zwaar_zorgbehoevenden_cent
from vsb.reference.wet import aansluitbaarheid, aansluiting, data, melding, premie, rechten
from vsb.reference.wet.geldigheid import EERSTE_JAAR


def decide_wet(facts: Mapping[str, Any], *, annulment_reaches_back: bool = False) -> dict[str, Any]:
    """All decisions about the person with these facts; a FactError where they cannot be read.

    `annulment_reaches_back`: the annulment of 20 July 2023 holds for the premiums of 2022 to 2025 too (W-vernietiging, ook_2022_2025).
    """
    if not isinstance(facts, Mapping):
        raise FactError("facts: expected an object")
    person = Person.from_json(facts)
    if person.premiejaar < EERSTE_JAAR:
        return decide_person(person)
    return decide_person_wet(person, annulment_reaches_back)


def decide_person_wet(person: Person, annulment_reaches_back: bool) -> dict[str, Any]:
    """All decisions about a person, each computed once and handed to those that build on it."""
    status = aansluitbaarheid.aansluitbaarheid(person)
    einde = aansluiting.einde_aansluiting(person, status)
    is_ambtshalve = aansluiting.ambtshalve(person, status)
    soort = aansluiting.aansluiting(person, status, einde, is_ambtshalve)
    verschuldigd = premie.premie_verschuldigd(person, status, soort)
    rate = premie.tarief(person, verschuldigd, annulment_reaches_back)
    boete = premie.geldboete_cent(person, status, soort, einde)
    moet_wachten = rechten.wachttijd(person, status, soort)
    tegemoetkoming = rechten.recht_op_tegemoetkoming_voor_zorg(person, status, soort, moet_wachten)
    zorgbudget = rechten.recht_op_zorgbudget(person, soort, moet_wachten)
    return {
        "aansluitbaarheid": status,
        "aansluiting": soort,
        "ambtshalve": is_ambtshalve,
        "ingangsdatum": in_json(data.ingangsdatum(person, status, soort, is_ambtshalve)),
        "uiterste_aansluitdatum": in_json(data.uiterste_aansluitdatum(person, status)),
        "premie_verschuldigd": verschuldigd,
        "tarief": rate,
        "premiebedrag_cent": premiebedrag_cent(person, rate),
        "betaaltermijn": in_json(betaaltermijn(person, verschuldigd)),
        "recht_op_tegemoetkoming_voor_zorg": tegemoetkoming,
        "wachttijd": moet_wachten,
        "recht_op_zorgbudget": zorgbudget,
        "aanvraag_zorgbudget_mogelijk": rechten.aanvraag_zorgbudget_mogelijk(person, status, soort),
        "geldboete_cent": boete,
        "inning": inning(person, boete),
        "einde_aansluiting": einde,
        "melding": melding.melding(person, status),
        "zorgkas_van_ziekenfonds": zorgkas.zorgkas_van_ziekenfonds(person),
        "zorgkas_van_aanvullende_verzekering": zorgkas.zorgkas_van_aanvullende_verzekering(),
        "ondertekening": formulier.ondertekening(person),
        "facturatie": facturatie(person, tegemoetkoming),
        "zorgbudget_zwaar_zorgbehoevenden_cent": zorgbudget_zwaar_zorgbehoevenden_cent(person, zorgbudget),
        "zorgbudget_handicap_cent": rechten.zorgbudget_handicap_cent(person, status, soort, moet_wachten),
        "zorgbudget_ouderen_mogelijk": rechten.zorgbudget_ouderen_mogelijk(person, status, soort, moet_wachten),
        "recht_op_mobiliteitshulpmiddel": rechten.recht_op_mobiliteitshulpmiddel(person, status, soort, moet_wachten),
    }
