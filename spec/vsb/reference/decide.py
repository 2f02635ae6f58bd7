"""Every decision about one person.

In: the facts as JSON values by name; an absent fact has its default. Out: all decisions as JSON values by name, in the order of the vocabulary.
"""

from collections.abc import Mapping
from datetime import date

from vsb.reference import aansluitbaarheid, aansluiting, data, formulier, melding, premie, rechten, zorgkas
from vsb.reference.person import FactError, Person


def decide(facts: Mapping[str, object]) -> dict[str, object]:
    """All decisions about the person with these facts; a FactError where they cannot be read."""
    if not isinstance(facts, Mapping):
        raise FactError("facts: expected an object")
    return decide_person(Person.from_json(facts))


def decide_person(person: Person) -> dict[str, object]:
    """All decisions about a person, each computed once and handed to those that build on it."""
    status = aansluitbaarheid.aansluitbaarheid(person)
    einde = aansluiting.einde_aansluiting(person, status)
    soort = aansluiting.aansluiting(person, status, einde)
    verschuldigd = premie.premie_verschuldigd(person, status, soort)
    rate = premie.tarief(person, verschuldigd)
    boete = premie.geldboete_cent(person, status, einde)
    moet_wachten = rechten.wachttijd(person, status, soort)
    tegemoetkoming = rechten.recht_op_tegemoetkoming_voor_zorg(soort)
    zorgbudget = rechten.recht_op_zorgbudget(person, soort, moet_wachten)
    return {
        "aansluitbaarheid": status,
        "aansluiting": soort,
        "ambtshalve": aansluiting.ambtshalve(person, status),
        "ingangsdatum": in_json(data.ingangsdatum(person, status, soort)),
        "uiterste_aansluitdatum": in_json(data.uiterste_aansluitdatum(person)),
        "premie_verschuldigd": verschuldigd,
        "tarief": rate,
        "premiebedrag_cent": premie.premiebedrag_cent(person, rate),
        "betaaltermijn": in_json(premie.betaaltermijn(person, verschuldigd)),
        "recht_op_tegemoetkoming_voor_zorg": tegemoetkoming,
        "wachttijd": moet_wachten,
        "recht_op_zorgbudget": zorgbudget,
        "aanvraag_zorgbudget_mogelijk": rechten.aanvraag_zorgbudget_mogelijk(person, status, soort),
        "geldboete_cent": boete,
        "inning": premie.inning(person, boete),
        "einde_aansluiting": einde,
        "melding": melding.melding(person, status),
        "zorgkas_van_ziekenfonds": zorgkas.zorgkas_van_ziekenfonds(person),
        "zorgkas_van_aanvullende_verzekering": zorgkas.zorgkas_van_aanvullende_verzekering(),
        "ondertekening": formulier.ondertekening(person),
        "facturatie": rechten.facturatie(person, tegemoetkoming),
        "zorgbudget_zwaar_zorgbehoevenden_cent": rechten.zorgbudget_zwaar_zorgbehoevenden_cent(person, zorgbudget),
        "zorgbudget_handicap_cent": rechten.zorgbudget_handicap_cent(person, status, soort),
        "zorgbudget_ouderen_mogelijk": rechten.zorgbudget_ouderen_mogelijk(person, status),
        "recht_op_mobiliteitshulpmiddel": rechten.recht_op_mobiliteitshulpmiddel(person, status, soort),
    }


def in_json(day: date | None) -> str | None:
    """A day as YYYY-MM-DD."""
    return None if day is None else day.isoformat()
