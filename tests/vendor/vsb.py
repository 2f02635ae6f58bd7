"""The VSB rules as another vendor would write them, in Python, from the sources and the contract.

In: the facts of a person that differ from the defaults. Out of `decide`: every decision. As a program it reads JSON lines and writes JSON lines:
`regelproef conform --command "python tests/vendor/vsb.py"`. It knows neither the rulebook nor the engine, and nothing of the one in JavaScript.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from types import SimpleNamespace as Record
from typing import Any

DEFAULTS: dict[str, Any] = {
    "peildatum": "2026-06-01",
    "geboortedatum": "1980-05-15",
    "gekend_in_ledenbeheer": True,
    "woonplaats": "vlaanderen",
    "register": "bevolkingsregister",
    "dag_in_vlaanderen": True,
    "sociale_zekerheid": "belgie",
    "verzekerd_door_werk": True,
    "tewerkstelling": "vlaanderen",
    "werkgever_gevestigd": "vlaanderen",
    "buitenlandse_student": "nee",
    "tijdelijke_verblijfsvergunning": "geen",
    "bewijs_uitzondering": True,
    "woonde_in_vlaanderen_of_brussel": {},
    "eu_verzekerd": {},
    "belgisch_verzekerd": {},
    "openstaande_premies": 0,
    "te_laat_betaalde_premies": 0,
    "gevraagde_aansluiting": "geen",
    "eerste_premie_betaald_op": "2026-03-01",
    "aansluitingsjaar": 2026,
    "aankomstdatum": "2026-01-15",
    "huidige_aansluiting": "geen",
    "ziekenfonds": "cm",
    "aanvullende_verzekering": "geen",
    "ondertekenaar": "persoon",
}
FLAGS = (  # false unless the facts say otherwise
    "overleden",
    "woonde_eerder_dit_jaar_in_vlaanderen_of_brussel",
    "band_met_vlaanderen",
    "persoon_ten_laste",
    "werkt_voor_internationale_instelling",
    "studeert_in_buitenland",
    "verhoogde_tegemoetkoming",
    "verplichte_inburgeraar",
    "attest_van_inburgering",
    "schuldenregeling",
    "aangetekend_aangemaand",
    "eerste_premie_betaald",
    "laattijdig_aangesloten",
    "aangesloten_onder_plicht",
    "heraansluiting",
    "nieuwkomer",
    "opzegging",
    "revalidatievoorziening_773",
    "zorgvraag",
    "zwaar_zorgbehoevend",
    "handicap_met_ondersteuningsnood",
    "beperkte_zelfredzaamheid",
    "inkomen_onder_grens",
    "medisch_voorschrift_hulpmiddel",
)
DATES = ("peildatum", "geboortedatum", "eerste_premie_betaald_op", "aankomstdatum")

FULL = {2018: 5100, 2019: 5200, 2020: 5300, 2021: 5400, 2022: 5400, 2023: 5800, 2024: 6200, 2025: 6400, 2026: 10000}
REDUCED = {2018: 2600, 2019: 2600, 2021: 2700, 2022: 2700, 2023: 2900, 2024: 3100, 2025: 3200, 2026: 3500}
FINE, REDUCED_FINE = 25000, 10000
FIRST_OFFICIAL_YEAR = 2019
ADULT, JOINING_AGE = 18, 26

FUND_OF = {
    "cm": "cm_zorgkas",
    "neutraal": "neutrale_zorgkas",
    "solidaris": "zorgkas_socialistische_mutualiteiten",
    "liberaal": "zorgkas_liberale_ziekenfondsen",
    "helan": "zorgkas_onafhankelijke_ziekenfondsen",
}
MESSAGES = {
    "verboden": "mag_niet_aansluiten",
    "verplicht": "moet_aansluiten",
    "vrijwillig": "kan_aansluiten",
    "restrictief": "kan_administratief_aansluiten",
    "nog_niet": "geen",
}


def birthday_in(year: int, born: date) -> date:
    """Who was born on 29 February has a birthday on 1 March in common years."""
    try:
        return date(year, born.month, born.day)
    except ValueError:
        return date(year, 3, 1)


def person_of(facts: dict[str, Any]) -> Record:
    p = Record(**dict.fromkeys(FLAGS, False), **DEFAULTS)
    for name, value in facts.items():
        setattr(p, name, value)
    for name in DATES:
        setattr(p, name, date.fromisoformat(getattr(p, name)))
    p.year = p.peildatum.year
    p.age_this_year = p.year - p.geboortedatum.year
    p.age = p.age_this_year - (p.peildatum < birthday_in(p.year, p.geboortedatum))
    p.young = p.age_this_year < JOINING_AGE
    p.here = p.woonplaats in ("vlaanderen", "brussel")
    p.registered = p.register in ("bevolkingsregister", "vreemdelingenregister")
    p.proven = p.bewijs_uitzondering or not p.dag_in_vlaanderen
    p.works_abroad_for = p.tewerkstelling if p.woonplaats == "eu_eer_zwitserland" and p.sociale_zekerheid == "belgie" else None
    p.institution = p.sociale_zekerheid == "internationale_instelling" or (p.werkt_voor_internationale_instelling and p.sociale_zekerheid != "belgie")
    return p


def is_excluded(p: Record) -> bool:
    if p.institution and p.proven:
        return True
    student = p.buitenlandse_student == "ander_land" and p.tijdelijke_verblijfsvergunning != "geen"
    if student and (p.dag_in_vlaanderen or p.here):
        in_flanders_without_a_day = p.woonplaats == "vlaanderen" and not p.dag_in_vlaanderen
        if p.bewijs_uitzondering or in_flanders_without_a_day:
            return True
    if p.dag_in_vlaanderen:
        return False
    waiting = p.register == "wachtregister" and p.age >= ADULT
    removed = p.register == "ambtshalve_afgevoerd" and not p.band_met_vlaanderen
    return waiting or removed or p.woonplaats == "elders"


def joinability(p: Record) -> str:
    if is_excluded(p):
        return "verboden"
    if p.young:
        return "verplicht" if p.zorgvraag and p.dag_in_vlaanderen else "nog_niet"
    return from_26_with_a_day(p) if p.dag_in_vlaanderen else from_26_without_a_day(p)


def chose_belgium(p: Record) -> bool:
    return p.werkt_voor_internationale_instelling and p.sociale_zekerheid == "belgie" and p.year >= FIRST_OFFICIAL_YEAR


def from_26_with_a_day(p: Record) -> str:
    if not p.bewijs_uitzondering:
        return "verplicht"
    if p.buitenlandse_student == "eu_eer_zwitserland":
        return "vrijwillig"
    if p.sociale_zekerheid == "eu_eer_zwitserland" and p.verzekerd_door_werk:
        return "vrijwillig" if p.year >= FIRST_OFFICIAL_YEAR else "verboden"
    return "vrijwillig" if chose_belgium(p) else "verplicht"


def from_26_without_a_day(p: Record) -> str:
    restricted = "restrictief" if p.year >= FIRST_OFFICIAL_YEAR else "verboden"
    if p.woonplaats == "wallonie":
        return restricted
    if chose_belgium(p):
        return "vrijwillig"
    if p.woonplaats == "eu_eer_zwitserland":
        return {"vlaanderen": "verplicht", "brussel": "vrijwillig"}.get(p.works_abroad_for, restricted)
    if p.register == "ambtshalve_afgevoerd":
        return restricted
    if p.woonplaats == "brussel" and p.registered:
        worked_elsewhere = p.sociale_zekerheid == "eu_eer_zwitserland" and p.verzekerd_door_werk
        return "verboden" if worked_elsewhere and p.year < FIRST_OFFICIAL_YEAR else "vrijwillig"
    return "verboden"


def signature(p: Record) -> str:
    official = p.gevraagde_aansluiting == "officieel"
    if p.gevraagde_aansluiting == "geen":
        return "nvt"
    if p.ondertekenaar == "persoon":
        return "nvt" if p.age >= ADULT or p.revalidatievoorziening_773 else "niet_toegestaan"
    if p.ondertekenaar == "verantwoordelijke_voorziening":
        return "niet_toegestaan" if official else "geen_volmacht"
    if p.ondertekenaar in ("ouder", "schoonouder"):
        return "geen_volmacht" if official else "volmacht"
    if p.ondertekenaar in ("partner", "kind", "schoonkind"):
        return "geen_volmacht"
    return "kopie_beschikking" if p.ondertekenaar == "wettelijk_vertegenwoordiger" else "volmacht"


def ending(p: Record, may: str) -> str:
    had = p.huidige_aansluiting
    if had == "geen":
        return "geen"
    if p.overleden:
        return "onmiddellijk"
    if had == "officieel" and p.woonplaats == "brussel" and p.openstaande_premies >= 2:
        return "stopgezet"
    elsewhere = p.woonplaats == "brussel" or p.sociale_zekerheid in ("eu_eer_zwitserland", "elders")
    if p.opzegging and (may == "vrijwillig" or (may != "verplicht" and elsewhere)):
        return "opgezegd"
    if had == "administratief":
        return "onmiddellijk" if may == "verboden" else "geen"
    earlier = p.woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    if p.register == "ambtshalve_afgevoerd" and (earlier or p.dag_in_vlaanderen):
        return "einde_van_het_jaar"
    if earlier and not p.here and not (may == "verplicht" and not p.young and p.works_abroad_for == "vlaanderen"):
        return "einde_van_het_jaar"
    return "onmiddellijk" if may in ("verboden", "restrictief") else "geen"


def membership(p: Record, d: dict[str, Any], asked: bool, official_soon: bool, administrative_too: bool) -> str:
    may, had, end = d["aansluitbaarheid"], p.huidige_aansluiting, d["einde_aansluiting"]
    if p.overleden:
        return "geen"
    if end == "einde_van_het_jaar":
        return "officieel"
    if end in ("stopgezet", "opgezegd"):
        if d["ambtshalve"] or (may == "vrijwillig" and had == "administratief" and p.eerste_premie_betaald):
            return "officieel"
        return "administratief" if asked and (may in ("vrijwillig", "restrictief") or administrative_too) else "geen"
    if may == "verplicht":
        if official_soon:
            return "officieel"
        return "administratief" if had == "administratief" or (administrative_too and asked) else "geen"
    if may == "vrijwillig":
        if p.eerste_premie_betaald:
            return "officieel"
        return "administratief" if had == "geen" and asked else had
    if may == "restrictief":
        return "administratief" if asked or had == "administratief" else "geen"
    return had if may == "nog_niet" else "geen"


def last_day_to_join(p: Record) -> date | None:
    if not p.nieuwkomer:
        return None
    arrived = p.aankomstdatum
    insured = p.sociale_zekerheid == "eu_eer_zwitserland" if arrived.year == p.year else p.eu_verzekerd.get(str(arrived.year), False)
    if not insured:
        return None
    years = 1 if arrived.month <= 6 else 2
    return date(max(arrived.year + years, p.geboortedatum.year + JOINING_AGE, FIRST_OFFICIAL_YEAR), 12, 31)


def first_day(p: Record, last: date | None) -> date | None:
    """Of a voluntary official member who paid."""
    paid = p.eerste_premie_betaald_op
    student = p.buitenlandse_student == "eu_eer_zwitserland" and p.dag_in_vlaanderen
    floor = 0 if student else min(FIRST_OFFICIAL_YEAR, p.year)
    if last is not None and p.aankomstdatum <= paid <= last:
        return date(max(p.aankomstdatum.year, min(p.geboortedatum.year + JOINING_AGE, p.year), floor), 1, 1)
    if p.woonplaats == "vlaanderen" and p.sociale_zekerheid == "eu_eer_zwitserland":
        return date(max(paid.year, floor), 1, 1)
    return None


def five_years_in_a_row(p: Record) -> bool:
    years = {
        int(year) for history in (p.woonde_in_vlaanderen_of_brussel, p.eu_verzekerd, p.belgisch_verzekerd) for year, held in history.items() if held
    }
    return any(all(start + step in years for step in range(5)) for start in range(1990, p.year - 4))


def tariff(p: Record, due: bool) -> str:
    if not due:
        return "geen"
    conditions = [p.verhoogde_tegemoetkoming]
    if p.year >= 2022:
        conditions.append(five_years_in_a_row(p))
    if p.year >= 2023:
        conditions.append(p.attest_van_inburgering or not p.verplichte_inburgeraar)
    return "verlaagd" if all(conditions) else "standaard"


def premium(year: int, rate: str) -> int | None:
    if rate == "geen":
        return 0
    if year <= 2017:
        return 5000 if rate == "standaard" else 2500
    return (FULL if rate == "standaard" else REDUCED).get(year)


def fine(p: Record, may: str) -> int:
    if may != "verplicht" or p.young or p.overleden or p.openstaande_premies < 2 or not p.aangetekend_aangemaand:
        return 0
    if p.woonplaats == "brussel" and p.huidige_aansluiting == "officieel":
        return 0
    return REDUCED_FINE if p.verhoogde_tegemoetkoming else FINE


def waiting_time(p: Record, last: date | None) -> bool:
    """Of an official member who is not obliged to be one."""
    if p.aangesloten_onder_plicht and p.huidige_aansluiting == "officieel":
        return False
    if p.heraansluiting:
        return True
    joined = p.aansluitingsjaar
    if joined <= 2021 and p.sociale_zekerheid == "eu_eer_zwitserland":
        return False
    if joined <= p.year and all(p.eu_verzekerd.get(str(year), False) for year in range(joined - 5, joined)):
        return False
    return p.laattijdig_aangesloten if last is None else p.eerste_premie_betaald and p.eerste_premie_betaald_op > last


def message(p: Record, may: str) -> str:
    if not p.gekend_in_ledenbeheer:
        return "niet_gekend"
    if p.overleden:
        return "overleden"
    if p.huidige_aansluiting != "geen":
        return "geen"
    if p.institution and p.proven:
        return "na_overstap"
    if may != "verboden" and p.openstaande_premies:
        return "openstaande_premie"
    return MESSAGES[may]


def fund(p: Record) -> str:
    if p.ziekenfonds == "kas_nmbs" or (p.ziekenfonds == "hulpkas" and p.aanvullende_verzekering in ("cm", "solidaris")):
        return FUND_OF.get(p.aanvullende_verzekering, "geen")
    return FUND_OF.get(p.ziekenfonds, "geen")


def join(p: Record) -> dict[str, Any]:
    may, signed = joinability(p), signature(p)
    request = "geen" if signed == "niet_toegestaan" else p.gevraagde_aansluiting
    official = p.huidige_aansluiting == "officieel"
    ex_officio = may == "verplicht" and not (p.young or p.overleden or official or p.eerste_premie_betaald)
    official_soon = p.eerste_premie_betaald or official or ex_officio or (p.young and request != "geen")
    bound_by_work = p.works_abroad_for == "vlaanderen" and not p.young
    administrative_too = may == "verplicht" and p.dag_in_vlaanderen and p.woonplaats != "vlaanderen" and not bound_by_work
    d = {"aansluitbaarheid": may, "ondertekening": signed, "ambtshalve": ex_officio}
    d["einde_aansluiting"] = ending(p, may)
    d["aansluiting"] = membership(p, d, request != "geen", official_soon, administrative_too)
    return d


def pay(p: Record, d: dict[str, Any]) -> None:
    free = p.young or p.schuldenregeling or p.overleden
    due = not free and (d["aansluitbaarheid"] == "verplicht" or d["aansluiting"] == "officieel")
    d["premie_verschuldigd"] = due
    d["tarief"] = tariff(p, due)
    d["premiebedrag_cent"] = premium(p.year, d["tarief"])
    d["betaaltermijn"] = date(p.year, 4, 30) if due and p.huidige_aansluiting == "officieel" else None
    d["geldboete_cent"] = fine(p, d["aansluitbaarheid"])
    if d["geldboete_cent"]:
        d["inning"] = "agentschap"
    else:
        d["inning"] = "zorgkas" if p.openstaande_premies and not p.overleden else "geen"


def receive(p: Record, d: dict[str, Any]) -> None:
    member, walloon = d["aansluiting"] == "officieel", p.woonplaats == "wallonie"
    voluntary_member = member and d["aansluitbaarheid"] == "vrijwillig"
    last = last_day_to_join(p)
    d["uiterste_aansluitdatum"] = last
    d["ingangsdatum"] = first_day(p, last) if voluntary_member and p.eerste_premie_betaald else None
    d["wachttijd"] = member and d["aansluitbaarheid"] not in ("verplicht", "nog_niet") and waiting_time(p, last)
    d["recht_op_tegemoetkoming_voor_zorg"] = d["aansluiting"] != "geen"
    d["recht_op_zorgbudget"] = member and not walloon and not (d["wachttijd"] and p.year < p.aansluitingsjaar + 5)
    may_ask = member or (p.young and not p.overleden and d["aansluitbaarheid"] != "verboden")
    d["aanvraag_zorgbudget_mogelijk"] = may_ask and not walloon
    d["zorgbudget_zwaar_zorgbehoevenden_cent"] = 0
    if d["recht_op_zorgbudget"] and p.zwaar_zorgbehoevend:
        d["zorgbudget_zwaar_zorgbehoevenden_cent"] = 14000 if p.year == 2026 else None
    d["zorgbudget_handicap_cent"] = 0
    if may_ask and not walloon and p.handicap_met_ondersteuningsnood and p.peildatum >= date(2016, 9, 1):
        d["zorgbudget_handicap_cent"] = 30000 if p.year == 2026 else None
    resident = p.woonplaats == "vlaanderen" and p.registered
    poor = p.beperkte_zelfredzaamheid and p.inkomen_onder_grens
    alive_and_admitted = not p.overleden and d["aansluitbaarheid"] != "verboden"
    d["zorgbudget_ouderen_mogelijk"] = p.year >= 2017 and p.age >= 66 and resident and poor and alive_and_admitted
    d["recht_op_mobiliteitshulpmiddel"] = p.year >= 2019 and p.medisch_voorschrift_hulpmiddel and may_ask and not walloon
    who_pays = "zorgkas" if d["recht_op_tegemoetkoming_voor_zorg"] else "gebruiker"
    d["facturatie"] = who_pays if p.zorgvraag else "geen"


def decide(facts: dict[str, Any]) -> dict[str, Any]:
    """Every decision, as JSON values, about the person with these facts."""
    p = person_of(facts)
    d = join(p)
    pay(p, d)
    receive(p, d)
    d["melding"] = message(p, d["aansluitbaarheid"])
    d["zorgkas_van_ziekenfonds"] = fund(p)
    d["zorgkas_van_aanvullende_verzekering"] = "geen"
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in d.items()}


if __name__ == "__main__":
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps({"id": request["id"], "decisions": decide(request["facts"])}))
