"""The person about whom a question is asked.

In: facts as JSON values by name; a fact that is absent has its default. Out: a `Person`, or a `FactError` that names the fact.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

from vsb.reference.waarden import (
    Aansluiting,
    AanvullendeVerzekering,
    BuitenlandseStudent,
    Ondertekenaar,
    Register,
    SocialeZekerheid,
    Verblijfsvergunning,
    Werkplaats,
    Woonplaats,
    Ziekenfonds,
)


class FactError(ValueError):
    """A fact is unknown, or its value has the wrong type or lies outside its range."""


@dataclass(frozen=True, slots=True)
class Person:
    """The facts of one person, with the defaults that hold where a fact is not given."""

    # the moment of the question
    peildatum: date = date(2026, 6, 1)
    # the person
    geboortedatum: date = date(1980, 5, 15)
    overleden: bool = False
    gekend_in_ledenbeheer: bool = True
    # where the person lives
    woonplaats: Woonplaats = "vlaanderen"
    register: Register = "bevolkingsregister"
    dag_in_vlaanderen: bool = True
    woonde_eerder_dit_jaar_in_vlaanderen_of_brussel: bool = False
    band_met_vlaanderen: bool = False
    # social security and work; of the gerechtigde where the person is ten laste
    persoon_ten_laste: bool = False
    sociale_zekerheid: SocialeZekerheid = "belgie"
    verzekerd_door_werk: bool = True
    werkt_voor_internationale_instelling: bool = False
    tewerkstelling: Werkplaats = "vlaanderen"
    werkgever_gevestigd: Werkplaats = "vlaanderen"
    buitenlandse_student: BuitenlandseStudent = "nee"
    tijdelijke_verblijfsvergunning: Verblijfsvergunning = "geen"
    studeert_in_buitenland: bool = False
    bewijs_uitzondering: bool = True
    # history: the calendar years in which it was so
    woonde_in_vlaanderen_of_brussel: frozenset[int] = frozenset()
    eu_verzekerd: frozenset[int] = frozenset()
    belgisch_verzekerd: frozenset[int] = frozenset()
    # premium
    verhoogde_tegemoetkoming: bool = False
    verplichte_inburgeraar: bool = False
    attest_van_inburgering: bool = False
    schuldenregeling: bool = False
    openstaande_premies: int = 0
    te_laat_betaalde_premies: int = 0
    aangetekend_aangemaand: bool = False
    # joining
    gevraagde_aansluiting: Aansluiting = "geen"
    eerste_premie_betaald: bool = False
    eerste_premie_betaald_op: date = date(2026, 3, 1)
    aansluitingsjaar: int = 2026
    laattijdig_aangesloten: bool = False
    aangesloten_onder_plicht: bool = False
    heraansluiting: bool = False
    nieuwkomer: bool = False
    aankomstdatum: date = date(2026, 1, 15)
    huidige_aansluiting: Aansluiting = "geen"
    opzegging: bool = False
    # choice of zorgkas
    ziekenfonds: Ziekenfonds = "cm"
    aanvullende_verzekering: AanvullendeVerzekering = "geen"
    # who signs the form
    ondertekenaar: Ondertekenaar = "persoon"
    revalidatievoorziening_773: bool = False
    # care
    zorgvraag: bool = False
    zwaar_zorgbehoevend: bool = False
    handicap_met_ondersteuningsnood: bool = False
    beperkte_zelfredzaamheid: bool = False
    inkomen_onder_grens: bool = False
    medisch_voorschrift_hulpmiddel: bool = False
    # what only the law reads: the pages say nothing about it
    enkel_pensioen_uit_ander_europees_land: bool = False
    door_verdrag_niet_onderworpen: bool = False
    vrij_verkeer: bool = False
    verblijft_feitelijk_hier: bool = False
    eerder_aangesloten: bool = False
    staatloos: bool = False
    hoedanigheid_gewijzigd: bool = False
    hoedanigheid_gewijzigd_op: date = date(2026, 1, 15)
    bestand_ontvangen: bool = False
    bestand_ontvangen_op: date = date(2026, 1, 15)
    verblijft_in_brusselse_voorziening: bool = False
    wachttijd_afgekocht: bool = False
    legaal_verblijf_in_europa: bool = True
    behartigenswaardig: bool = False
    premie_van_dit_jaar_open: bool = False
    ouder_voldoet: bool = True
    tijdelijk_ontheemd: bool = False
    insolvent: bool = False
    schuldbemiddeling: bool = False
    opgesloten: bool = False
    vermist: bool = False
    premies_na_15_oktober_betaald: int = 0
    niet_betaald_door_een_fout: bool = False
    onderzoek_aansluitingsplicht: bool = False

    @property
    def premiejaar(self) -> int:
        """The calendar year of the question."""
        return self.peildatum.year

    @property
    def leeftijd(self) -> int:
        """Completed years on peildatum; on the birthday itself the year is complete."""
        born, today = self.geboortedatum, self.peildatum
        before_birthday = (today.month, today.day) < (born.month, born.day)
        return today.year - born.year - before_birthday

    @property
    def jonger_dan_26(self) -> bool:
        """Whether the person stays under 26 for the whole premiejaar: the calendar year counts, not the birthday (A-02)."""
        return self.peildatum.year - self.geboortedatum.year < 26

    @property
    def ingeschreven(self) -> bool:
        """Whether the person stands in one of the two registers that make a residence (S001-03, S000-37)."""
        return self.register in ("bevolkingsregister", "vreemdelingenregister")

    @property
    def via_internationale_instelling(self) -> bool:
        """Whether the social insurance runs through an international institution (S001-13).

        Who works or worked for one and did not choose Belgian social security counts the same (S001-14, A-51-niet-gekozen).
        """
        if self.sociale_zekerheid == "internationale_instelling":
            return True
        return self.werkt_voor_internationale_instelling and self.sociale_zekerheid != "belgie"

    @property
    def europees_verzekerd(self) -> bool:
        """Whether the social insurance runs in another state of the EU or EEA, or in Switzerland."""
        return self.sociale_zekerheid == "eu_eer_zwitserland"

    @property
    def in_ander_land_verzekerd(self) -> bool:
        """Whether the social insurance runs in another country than Belgium, Europe or not (S004-49, R-07)."""
        return self.sociale_zekerheid in ("eu_eer_zwitserland", "elders")

    @classmethod
    def from_json(cls, facts: Mapping[str, object]) -> "Person":
        """Read the facts of one person; raise FactError at the first that cannot be read."""
        values: dict[str, Any] = {}
        for name, value in facts.items():
            reader = READERS.get(name)
            if reader is None:
                raise FactError(f"unknown fact: {name}")
            values[name] = reader(name, value)
        return cls(**values)


Reader = Callable[[str, object], object]


def _refuse(name: str, value: object, expected: str) -> FactError:
    """The error for a value that is not what the fact asks for."""
    return FactError(f"{name}: expected {expected}, got {str(value)[:60]!r} ({type(value).__name__})")


def _read_bool(name: str, value: object) -> bool:
    """True or false, nothing that merely resembles it."""
    if value is True or value is False:
        return value is True
    raise _refuse(name, value, "true or false")


def _date_between(first: date, last: date) -> Reader:
    """A reader of days written as YYYY-MM-DD, from `first` up to and including `last`."""

    def read(name: str, value: object) -> date:
        if type(value) is str and len(value) == 10 and value[4] == value[7] == "-":
            try:
                day = date.fromisoformat(value)
            except ValueError as error:
                raise _refuse(name, value, "a day that exists") from error
            if first <= day <= last:
                return day
        raise _refuse(name, value, f"a date YYYY-MM-DD from {first} to {last}")

    return read


def _int_between(first: int, last: int) -> Reader:
    """A reader of whole numbers from `first` up to and including `last`."""

    def read(name: str, value: object) -> int:
        if type(value) is int and first <= value <= last:
            return value
        raise _refuse(name, value, f"a whole number from {first} to {last}")

    return read


def _one_of(enumeration: object) -> Reader:
    """A reader of the words of an enumeration."""
    words = frozenset(get_args(enumeration))

    def read(name: str, value: object) -> str:
        if type(value) is str and value in words:
            return value
        raise _refuse(name, value, "one of " + ", ".join(sorted(words)))

    return read


YEARS = {str(year): year for year in range(1990, 2036)}


def _read_years(name: str, value: object) -> frozenset[int]:
    """The years that are true in an object of years; a year that is absent is false."""
    if not isinstance(value, dict):
        raise _refuse(name, value, "an object of years")
    years = []
    for key, holds in value.items():
        if key not in YEARS:
            raise _refuse(name, key, "a year from 1990 to 2035")
        if _read_bool(name, holds):
            years.append(YEARS[key])
    return frozenset(years)


READERS_OF_ENUMERATIONS: dict[str, Reader] = {
    "woonplaats": _one_of(Woonplaats),
    "register": _one_of(Register),
    "sociale_zekerheid": _one_of(SocialeZekerheid),
    "tewerkstelling": _one_of(Werkplaats),
    "werkgever_gevestigd": _one_of(Werkplaats),
    "buitenlandse_student": _one_of(BuitenlandseStudent),
    "tijdelijke_verblijfsvergunning": _one_of(Verblijfsvergunning),
    "gevraagde_aansluiting": _one_of(Aansluiting),
    "huidige_aansluiting": _one_of(Aansluiting),
    "ziekenfonds": _one_of(Ziekenfonds),
    "aanvullende_verzekering": _one_of(AanvullendeVerzekering),
    "ondertekenaar": _one_of(Ondertekenaar),
}

READERS: dict[str, Reader] = {
    **{name: _read_bool for name, kind in Person.__annotations__.items() if kind is bool},
    **{name: _read_years for name, kind in Person.__annotations__.items() if kind == frozenset[int]},
    **READERS_OF_ENUMERATIONS,
    "peildatum": _date_between(date(2015, 1, 1), date(2035, 12, 31)),
    "geboortedatum": _date_between(date(1900, 1, 1), date(2035, 12, 31)),
    "eerste_premie_betaald_op": _date_between(date(2002, 1, 1), date(2035, 12, 31)),
    "aankomstdatum": _date_between(date(2015, 1, 1), date(2035, 12, 31)),
    "hoedanigheid_gewijzigd_op": _date_between(date(2015, 1, 1), date(2035, 12, 31)),
    "bestand_ontvangen_op": _date_between(date(2015, 1, 1), date(2035, 12, 31)),
    "openstaande_premies": _int_between(0, 20),
    "te_laat_betaalde_premies": _int_between(0, 20),
    "premies_na_15_oktober_betaald": _int_between(0, 20),
    "aansluitingsjaar": _int_between(2002, 2035),
}
