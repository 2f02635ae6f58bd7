"""What does the affiliation give a right to, as decree and order have it?

In: a `Person`, in 2019 or later, his aansluitbaarheid, his aansluiting and whether a waiting time was imposed.
Out: wachttijd, recht_op_tegemoetkoming_voor_zorg, recht_op_zorgbudget, aanvraag_zorgbudget_mogelijk, zorgbudget_handicap_cent,
zorgbudget_ouderen_mogelijk, recht_op_mobiliteitshulpmiddel.
"""

from vsb.reference import rechten as bladzijden
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting
from vsb.reference.wet.aansluitbaarheid import (
    door_het_register_uitgesloten,
    heeft_tijdelijke_vergunning,
    is_buitenlands_verzekerd_of_gepensioneerd,
    is_door_verdrag_niet_onderworpen,
    is_geschrapt,
    is_geschrapt_lid,
    valt_door_werk_onder_het_decreet,
    valt_onder_een_ander_stelsel,
    verblijft_alleen_feitelijk_hier,
    woont_hier,
    woont_in_het_wachtregister,
)
from vsb.reference.wet.aansluiting import viel_dit_jaar_onder_de_bescherming
from vsb.reference.wet.data import uiterste_aansluitdatum
from vsb.reference.wet.geldigheid import vanaf_2022

# -- the waiting time: imposed, running, and for what


def wachttijd(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> bool:
    """Whether a waiting time was imposed at joining, served or not (R-13); a duty keeps it away, save in a facility in Brussels."""
    if soort != "officieel" or status == "nog_niet":
        return False
    if status == "verplicht" and not is_in_een_brusselse_voorziening(person):
        return False
    if bladzijden.is_lid_onder_plicht_geworden(person):
        return False  # R-13-plicht
    if person.heraansluiting and not vanaf_2022(person):
        return True
    if not (person.heraansluiting or is_laat_aangesloten(person, status)):
        return False
    # D41-1-3 and B79-1: the same for who joined late and who joined anew
    return not (bladzijden.was_vijf_jaar_europees_verzekerd(person) or sloot_voor_2022_europees_verzekerd_aan(person))


def sloot_voor_2022_europees_verzekerd_aan(person: Person) -> bool:
    """As the pages have it (A-33), but from 2022 on not for who is outside Belgian social security by treaty as well (W-overgang).

    B635-3, which dates the rule of the pages, names those of D3-1-3 and D3-1-4; he is one of those of D3-1-5.
    """
    if vanaf_2022(person) and is_door_verdrag_niet_onderworpen(person):
        return False
    return bladzijden.sloot_voor_2022_europees_verzekerd_aan(person)


def is_in_een_brusselse_voorziening(person: Person) -> bool:
    """26 or older and staying in a recognised facility in Brussels (D41-1-5-2, W-wacht-voorziening); under 26 none is imposed (B113-1-3)."""
    return vanaf_2022(person) and person.verblijft_in_brusselse_voorziening and not person.jonger_dan_26


def is_laat_aangesloten(person: Person, status: Aansluitbaarheid) -> bool:
    """Paid after the last day (B57-5-1, B58-3-1), or where there is none, as the facts say."""
    laatste_dag = uiterste_aansluitdatum(person, status)
    if laatste_dag is None:
        return person.laattijdig_aangesloten
    return person.eerste_premie_betaald and person.eerste_premie_betaald_op > laatste_dag


def wachttijd_loopt(person: Person, moet_wachten: bool) -> bool:
    """Not yet five years; years of affiliation and of insurance elsewhere in Europe count together (D41-1-2, D41-1-3, W-wacht-gemengd)."""
    if not vanaf_2022(person):
        return moet_wachten and person.premiejaar < person.aansluitingsjaar + 5
    niet_aangesloten = range(person.premiejaar - 5, min(person.aansluitingsjaar, person.premiejaar))
    return moet_wachten and not all(jaar in person.eu_verzekerd for jaar in niet_aangesloten)


def wacht_op_zorgbudget(person: Person, moet_wachten: bool) -> bool:
    """For the zorgbudget, unless he is insured or pensioned elsewhere in Europe, by no treaty, and joined before 2022 (B635-3, W-overgang)."""
    vrij = vanaf_2022(person) and wacht_alleen_op_budgetten(person) and person.aansluitingsjaar < 2022
    return wachttijd_loopt(person, moet_wachten) and not vrij


def wacht_alleen_op_budgetten(person: Person) -> bool:
    """Insured or pensioned elsewhere in Europe (D3-1-3, D3-1-4), whom D41-1-3 and B635-3 name.

    Who is outside Belgian social security by treaty as well is one of those of D3-1-5: D41-1-2 names him, and no paragraph of B635 does.
    """
    return is_buitenlands_verzekerd_of_gepensioneerd(person) and not is_door_verdrag_niet_onderworpen(person)


def wacht_op_budget_voor_handicap_of_ouderen(person: Person, moet_wachten: bool) -> bool:
    """For the two other budgets too (D2-1-46, W-wacht-budgetten), unless he joined in Brussels before 2020 (B635-1, W-overgang)."""
    vrij = is_gewone_brusselaar(person) and person.aansluitingsjaar < 2020
    return vanaf_2022(person) and wacht_op_zorgbudget(person, moet_wachten) and not vrij


def wacht_op_zorg_en_hulpmiddel(person: Person, status: Aansluitbaarheid, moet_wachten: bool) -> bool:
    """For the other tegemoetkomingen (D41-1-2, W-wacht-alles), save who paid instead or joined in Brussels before 2022 (B635-2).

    To pay instead is not for who must join and stays in a facility in Brussels (D41-1-6).

    Not for who is under 26 (B113-1-3), lives abroad and works here (D3-2-4), or is insured or pensioned elsewhere in Europe: for them it is about
    the budgets alone (D41-1-3). To leave makes nobody one of them.
    """
    is_afgekocht = person.wachttijd_afgekocht and status != "verplicht"
    if not vanaf_2022(person) or not wachttijd_loopt(person, moet_wachten) or is_afgekocht:
        return False
    if person.jonger_dan_26 or werkt_hier_en_woont_in_het_buitenland(person) or wacht_alleen_op_budgetten(person):
        return False
    return not (is_gewone_brusselaar(person) and person.aansluitingsjaar < 2022)


def werkt_hier_en_woont_in_het_buitenland(person: Person) -> bool:
    """Under the decree by work in Flanders or Brussels, and living outside Belgium (D3-2-1, D3-2-4); of Wallonia D41-1-2 speaks (D3-2-5).

    Nobody whom the register shuts out, also after a day in Flanders (W-wacht-alles).
    """
    woont_in_het_buitenland = person.woonplaats in ("eu_eer_zwitserland", "elders")
    return woont_in_het_buitenland and valt_door_werk_onder_het_decreet(person) and not door_het_register_uitgesloten(person)


def is_gewone_brusselaar(person: Person) -> bool:
    """Lives in Brussels, or left it and waits as who lives there, and falls under no other scheme (D3-1-2, D41-1-5, W-wacht-alles, W-overgang).

    D41-1-2 names the persons of D3-1-5 apart from those of D3-1-2, and B635-1 and B635-2 name the latter only.
    """
    valt_elders = is_buitenlands_verzekerd_of_gepensioneerd(person) or is_door_verdrag_niet_onderworpen(person)
    return (person.woonplaats == "brussel" or vertrok_uit_brussel(person)) and not valt_elders


def vertrok_uit_brussel(person: Person) -> bool:
    """A member who lives in neither, was in Flanders on no day of this year, and does not come under the decree by work: he lived in Brussels."""
    in_vlaanderen = person.dag_in_vlaanderen or person.woonplaats == "vlaanderen"
    return person.woonplaats != "brussel" and not in_vlaanderen and not valt_door_werk_onder_het_decreet(person)


# -- what every tegemoetkoming asks, and what every zorgbudget asks


def kan_zorgbudgetten_krijgen(person: Person) -> bool:
    """Nothing stands in the way of every zorgbudget: an unlawful stay, under 18 a parent who is not affiliated, or arrears, even in hardship."""
    return verblijft_legaal(person) and heeft_ouder_die_voldoet(person) and not heeft_achterstal(person)


def kan_zorg_en_hulpmiddelen_krijgen(person: Person) -> bool:
    """The same for the other tegemoetkomingen, from which hardship exempts arrears (D46-2-1, D46-2-2, W-achterstal).

    For who can get care without an entry, article 44 departs from the lawful stay (D44-1-1, D44-2-1, D44-3-1).
    """
    is_vrijgesteld = vanaf_2022(person) and person.behartigenswaardig
    if heeft_achterstal(person) and not is_vrijgesteld:
        return False
    geschrapt = is_geschrapt(person) and is_geschrapt_lid(person)
    zonder_inschrijving = geschrapt or verblijft_alleen_feitelijk_hier(person) or valt_als_kind_buiten_de_bescherming(person)
    return heeft_ouder_die_voldoet(person) and (zonder_inschrijving or verblijft_legaal(person))


def verblijft_legaal(person: Person) -> bool:
    """In a state of Europe, as is asked from 2022 on (D41-1-1-2, W-legaal-verblijf)."""
    return not vanaf_2022(person) or person.legaal_verblijf_in_europa


def valt_als_kind_buiten_de_bescherming(person: Person) -> bool:
    """In the wachtregister and here in fact, but outside the protection (D44-3-1, D3-1-3 to D3-1-5, D3-3-1, W-wachtregister).

    In Flanders he proves what keeps him outside, as he would have a duty; in Brussels he proves a permit only (G-76).
    """
    if not woont_in_het_wachtregister(person) or not person.verblijft_feitelijk_hier:
        return False
    if person.woonplaats == "vlaanderen":
        valt_elders = valt_onder_een_ander_stelsel(person)
    else:
        valt_elders = is_buitenlands_verzekerd_of_gepensioneerd(person) or is_door_verdrag_niet_onderworpen(person)
    return valt_elders or heeft_tijdelijke_vergunning(person)


def heeft_ouder_die_voldoet(person: Person) -> bool:
    """Under 18 a parent who is affiliated or need not be (B113-2-1, B113-2-2, W-ouder)."""
    return person.leeftijd >= 18 or person.ouder_voldoet


def heeft_achterstal(person: Person) -> bool:
    """A premium of a former year is open (B112-1, W-achterstal)."""
    return person.openstaande_premies - (1 if person.premie_van_dit_jaar_open else 0) >= 1


def heeft_vijf_jaar_band(person: Person) -> bool:
    """From 18 on: in each of the five years before premiejaar a day of residence here or insurance in Europe, Belgium too.

    D41-1-1-4, B113/1-1-1 and B113/1-1-2 (W-vijf-jaar-zorgbudget).
    """
    if not vanaf_2022(person) or person.leeftijd < 18:
        return True
    jaren = person.woonde_in_vlaanderen_of_brussel | person.eu_verzekerd | person.belgisch_verzekerd
    return all(jaar in jaren for jaar in range(person.premiejaar - 5, person.premiejaar))


# -- rights


def geldt_als_aangesloten(person: Person) -> bool:
    """Only the age keeps him from paying: he counts as affiliated, and no waiting time holds him up.

    B113-1-1 to B113-1-3 (W-geacht-aangesloten): who lives here, and who lives elsewhere and comes under the decree by his work, as article 42
    gives both the same age (D42-1-1 to D42-1-3, D42-2). Of them nobody is verboden. The other conditions stay.
    """
    if not person.jonger_dan_26 or person.overleden or heeft_tijdelijke_vergunning(person):
        return False
    return woont_hier(person) or valt_door_werk_onder_het_decreet(person)


def recht_op_tegemoetkoming_voor_zorg(person: Person, status: Aansluitbaarheid, soort: Aansluiting, moet_wachten: bool) -> bool:
    """Either affiliation gives it (D43-1), if no waiting time runs for it; who counts as affiliated needs none."""
    is_aangesloten = soort != "geen" and not wacht_op_zorg_en_hulpmiddel(person, status, moet_wachten)
    return (is_aangesloten or geldt_als_aangesloten(person)) and kan_zorg_en_hulpmiddelen_krijgen(person)


def recht_op_zorgbudget(person: Person, soort: Aansluiting, moet_wachten: bool) -> bool:
    """An official affiliation (D41-1-1-1) without a waiting time that runs, or to count as affiliated; and five years."""
    if person.woonplaats == "wallonie" and not vanaf_2022(person):
        return False  # A-47-wallonie
    is_aangesloten = soort == "officieel" and not wacht_op_zorgbudget(person, moet_wachten)
    if not (is_aangesloten or geldt_als_aangesloten(person)):
        return False
    return kan_zorgbudgetten_krijgen(person) and heeft_vijf_jaar_band(person)


def aanvraag_zorgbudget_mogelijk(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> bool:
    """Officially affiliated, or counts as such (D41-1-1-1, B113-1-2), in Wallonia too; the rights ask more (A-47-wallonie, W-aanvraag-jongere).

    Until 2021 as the pages have it: who is too young for an affiliation needs none.
    """
    if not vanaf_2022(person):
        return bladzijden.aanvraag_zorgbudget_mogelijk(person, status, soort)
    return soort == "officieel" or geldt_als_aangesloten(person)


def zorgbudget_handicap_cent(person: Person, status: Aansluitbaarheid, soort: Aansluiting, moet_wachten: bool) -> int | None:
    """Cents a month: 0 without a right, None where the amount of the year is not known."""
    if not person.handicap_met_ondersteuningsnood or not heeft_aansluiting_voor_handicap(person, status, soort, moet_wachten):
        return 0
    if not kan_zorgbudgetten_krijgen(person) or not heeft_vijf_jaar_band(person):
        return 0
    return bladzijden.per_maand(bladzijden.ZORGBUDGET_HANDICAP, person)


def heeft_aansluiting_voor_handicap(person: Person, status: Aansluitbaarheid, soort: Aansluiting, moet_wachten: bool) -> bool:
    """An official one without a waiting time that runs (D41-1-1-1), or to count as affiliated (B113-1-2), without any (B113-1-3).

    Until 2021 as the pages have it (G-73-handicap).
    """
    if not vanaf_2022(person):
        return bladzijden.is_officieel_of_nog_te_jong(person, status, soort)
    is_lid = soort == "officieel" and not wacht_op_budget_voor_handicap_of_ouderen(person, moet_wachten)
    return is_lid or geldt_als_aangesloten(person)


def zorgbudget_ouderen_mogelijk(person: Person, status: Aansluitbaarheid, soort: Aansluiting, moet_wachten: bool) -> bool:
    """What the pages ask, and from 2022 on an official affiliation (D41-1-1-1, G-73), for more than who lives in Flanders."""
    if not vanaf_2022(person):
        heeft_zorgnood = bladzijden.zorgbudget_ouderen_mogelijk(person, status)
    else:
        is_lid = soort == "officieel" and kan_zorgbudget_ouderen_krijgen(person)
        heeft_zorgnood = is_lid and is_oudere_met_zorgnood(person)
    if not heeft_zorgnood:
        return False
    if not kan_zorgbudgetten_krijgen(person) or not heeft_vijf_jaar_band(person):
        return False
    return not wacht_op_budget_voor_handicap_of_ouderen(person, moet_wachten)


def is_oudere_met_zorgnood(person: Person) -> bool:
    """As the pages have it, but a member is not asked whether he could join anew (G-73); the dead are no members."""
    return person.leeftijd >= 66 and person.beperkte_zelfredzaamheid and person.inkomen_onder_grens


def kan_zorgbudget_ouderen_krijgen(person: Person) -> bool:
    """Entered in Flanders or Brussels, or under the decree on a day of this year, or living elsewhere and under it by work here.

    D4-1-2 knows no language area, D3-1-2 and D42-1-2 take Brussels in, and B635-1 lifts a waiting time for this budget there. Who lives
    elsewhere and works here is treated as who lives here (D3-2-3, D3-2-6). Who lived here this year is a member until 31 December (B75-1, B76-1),
    wherever he is or is not entered now, and D41-1-1-1 asks no more (W-ouderen-brussel).
    """
    woont_hier_ingeschreven = person.woonplaats in ("vlaanderen", "brussel") and person.ingeschreven
    return woont_hier_ingeschreven or viel_dit_jaar_onder_de_bescherming(person) or valt_door_werk_onder_het_decreet(person)


def recht_op_mobiliteitshulpmiddel(person: Person, status: Aansluitbaarheid, soort: Aansluiting, moet_wachten: bool) -> bool:
    """A prescription and an affiliation, from 2022 on of either kind (D4-1-9, D43-1, G-72) or to count as affiliated (B113-1-2).

    Until 2021 as the pages have it: who is too young for one needs none (G-73-handicap).
    """
    if vanaf_2022(person):
        is_aangesloten = soort != "geen" or geldt_als_aangesloten(person)
    else:
        is_aangesloten = bladzijden.is_officieel_of_nog_te_jong(person, status, soort)
    if not person.medisch_voorschrift_hulpmiddel or not is_aangesloten:
        return False
    return kan_zorg_en_hulpmiddelen_krijgen(person) and not wacht_op_zorg_en_hulpmiddel(person, status, moet_wachten)
