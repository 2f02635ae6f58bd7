// The VSB rules as a vendor would write them in JavaScript, from the sources and the contract: JSON lines in, JSON lines out.
// decide(facts) takes the facts that differ from the defaults and gives every decision. `regelproef conform --command "node tests/vendor/vsb.mjs"`
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const DEFAULTS = {
  peildatum: "2026-06-01", geboortedatum: "1980-05-15", overleden: false, gekend_in_ledenbeheer: true,
  woonplaats: "vlaanderen", register: "bevolkingsregister", dag_in_vlaanderen: true,
  woonde_eerder_dit_jaar_in_vlaanderen_of_brussel: false, band_met_vlaanderen: false,
  persoon_ten_laste: false, sociale_zekerheid: "belgie", verzekerd_door_werk: true, werkt_voor_internationale_instelling: false,
  tewerkstelling: "vlaanderen", werkgever_gevestigd: "vlaanderen", buitenlandse_student: "nee", tijdelijke_verblijfsvergunning: "geen",
  studeert_in_buitenland: false, bewijs_uitzondering: true,
  woonde_in_vlaanderen_of_brussel: {}, eu_verzekerd: {}, belgisch_verzekerd: {},
  verhoogde_tegemoetkoming: false, verplichte_inburgeraar: false, attest_van_inburgering: false, schuldenregeling: false,
  openstaande_premies: 0, te_laat_betaalde_premies: 0, aangetekend_aangemaand: false,
  gevraagde_aansluiting: "geen", eerste_premie_betaald: false, eerste_premie_betaald_op: "2026-03-01", aansluitingsjaar: 2026,
  laattijdig_aangesloten: false, aangesloten_onder_plicht: false, heraansluiting: false, nieuwkomer: false, aankomstdatum: "2026-01-15",
  huidige_aansluiting: "geen", opzegging: false,
  ziekenfonds: "cm", aanvullende_verzekering: "geen", ondertekenaar: "persoon", revalidatievoorziening_773: false,
  zorgvraag: false, zwaar_zorgbehoevend: false, handicap_met_ondersteuningsnood: false, beperkte_zelfredzaamheid: false,
  inkomen_onder_grens: false, medisch_voorschrift_hulpmiddel: false,
};

// Whole euro cents, by calendar year: full and reduced premium. A year that is not here, or null, is not known.
const PREMIUMS = {
  2015: [5000, 2500], 2016: [5000, 2500], 2017: [5000, 2500], 2018: [5100, 2600], 2019: [5200, 2600], 2020: [5300, null],
  2021: [5400, 2700], 2022: [5400, 2700], 2023: [5800, 2900], 2024: [6200, 3100], 2025: [6400, 3200], 2026: [10000, 3500],
};
const BUDGET_SEVERE = { 2026: 14000 };
const BUDGET_DISABILITY = { 2026: 30000 };

const FUNDS = {
  cm: "cm_zorgkas", neutraal: "neutrale_zorgkas", solidaris: "zorgkas_socialistische_mutualiteiten",
  liberaal: "zorgkas_liberale_ziekenfondsen", helan: "zorgkas_onafhankelijke_ziekenfondsen",
};

// What a signature needs: for an administrative request, for an official one.
const SIGNATURES = {
  persoon: ["nvt", "nvt"],
  wettelijk_vertegenwoordiger: ["kopie_beschikking", "kopie_beschikking"],
  partner: ["geen_volmacht", "geen_volmacht"],
  kind: ["geen_volmacht", "geen_volmacht"],
  schoonkind: ["geen_volmacht", "geen_volmacht"],
  ouder: ["volmacht", "geen_volmacht"],
  schoonouder: ["volmacht", "geen_volmacht"],
  verantwoordelijke_voorziening: ["geen_volmacht", "niet_toegestaan"],
  andere_vertegenwoordiger: ["volmacht", "volmacht"],
};

const yearOf = (text) => Number(text.slice(0, 4));
const dayOf = (text) => new Date(`${text}T00:00:00Z`);

function ageOn(born, when) {
  const birth = dayOf(born);
  const today = dayOf(when);
  const birthday = new Date(Date.UTC(today.getUTCFullYear(), birth.getUTCMonth(), birth.getUTCDate())); // 29 February becomes 1 March
  const years = today.getUTCFullYear() - birth.getUTCFullYear();
  return today < birthday ? years - 1 : years;
}

function longestRun(counts, before) {
  let best = 0;
  let current = 0;
  for (let year = 1990; year < before; year += 1) {
    current = counts(year) ? current + 1 : 0;
    best = Math.max(best, current);
  }
  return best;
}

// -- who must, may or may not join

const livesHere = (p) => p.woonplaats === "vlaanderen" || p.woonplaats === "brussel";
const registered = (p) => p.register === "bevolkingsregister" || p.register === "vreemdelingenregister";
const proven = (p) => p.bewijs_uitzondering || !p.dag_in_vlaanderen;
const since2019 = (p) => p.premiejaar >= 2019;
const worksFor = (p, region) => p.woonplaats === "eu_eer_zwitserland" && p.sociale_zekerheid === "belgie" && p.tewerkstelling === region;

function excluded(p) {
  if (!p.dag_in_vlaanderen) {
    if (p.register === "wachtregister" && p.leeftijd >= 18) return true;
    if (p.register === "ambtshalve_afgevoerd" && !p.band_met_vlaanderen) return true;
    if (p.woonplaats === "elders") return true;
  }
  const institution = p.sociale_zekerheid === "internationale_instelling"
    || (p.werkt_voor_internationale_instelling && p.sociale_zekerheid !== "belgie");
  if (institution && proven(p)) return true;
  if (p.buitenlandse_student === "ander_land" && p.tijdelijke_verblijfsvergunning !== "geen") {
    const mustProve = p.dag_in_vlaanderen || p.woonplaats === "brussel";
    return mustProve ? p.bewijs_uitzondering : p.woonplaats === "vlaanderen";
  }
  return false;
}

// Who is insured elsewhere, studies here or chose for Belgium; null where no such exception applies.
function exception(p) {
  if (!proven(p)) return null;
  if (p.dag_in_vlaanderen && p.buitenlandse_student === "eu_eer_zwitserland") return "vrijwillig";
  const insuredElsewhere = p.sociale_zekerheid === "eu_eer_zwitserland" && p.verzekerd_door_werk;
  if (!since2019(p)) return insuredElsewhere && (p.dag_in_vlaanderen || p.woonplaats === "brussel") ? "verboden" : null;
  if (insuredElsewhere && p.dag_in_vlaanderen) return "vrijwillig";
  const choseBelgium = p.werkt_voor_internationale_instelling && p.sociale_zekerheid === "belgie";
  const nearEnough = p.dag_in_vlaanderen || livesHere(p) || p.woonplaats === "eu_eer_zwitserland";
  return choseBelgium && nearEnough ? "vrijwillig" : null;
}

function byResidence(p) {
  if (p.dag_in_vlaanderen) return "verplicht";
  if (p.woonplaats === "brussel" && registered(p)) return "vrijwillig";
  if (worksFor(p, "vlaanderen")) return "verplicht";
  if (worksFor(p, "brussel")) return "vrijwillig";
  const administrative = !livesHere(p) || p.register === "ambtshalve_afgevoerd";
  return administrative && since2019(p) ? "restrictief" : "verboden";
}

function aansluitbaarheid(p) {
  if (excluded(p)) return "verboden";
  if (p.leeftijd_in_premiejaar < 26) return p.zorgvraag && p.dag_in_vlaanderen ? "verplicht" : "nog_niet";
  return exception(p) ?? byResidence(p);
}

// -- joining and ending

function ondertekening(p) {
  if (p.gevraagde_aansluiting === "geen") return "nvt";
  if (p.ondertekenaar === "persoon" && p.leeftijd < 18 && !p.revalidatievoorziening_773) return "niet_toegestaan";
  const [administrative, official] = SIGNATURES[p.ondertekenaar];
  return p.gevraagde_aansluiting === "officieel" ? official : administrative;
}

const validRequest = (p, d) => (d.ondertekening === "niet_toegestaan" ? "geen" : p.gevraagde_aansluiting);
const staysByWork = (p) => worksFor(p, "vlaanderen") && p.leeftijd_in_premiejaar >= 26;
const mayBeAdministrative = (p) => p.dag_in_vlaanderen && p.woonplaats !== "vlaanderen" && !staysByWork(p);

function ambtshalve(p, d) {
  if (d.aansluitbaarheid !== "verplicht" || p.leeftijd_in_premiejaar < 26 || p.overleden) return false;
  return p.huidige_aansluiting !== "officieel" && !p.eerste_premie_betaald;
}

function becomesOfficial(p, d) {
  if (p.eerste_premie_betaald || p.huidige_aansluiting === "officieel" || d.ambtshalve) return true;
  return p.leeftijd_in_premiejaar < 26 && validRequest(p, d) !== "geen";
}

function endsThisYear(p, d) {
  if (p.register === "ambtshalve_afgevoerd" && (p.dag_in_vlaanderen || p.woonde_eerder_dit_jaar_in_vlaanderen_of_brussel)) return true;
  const dutyGoesOn = staysByWork(p) && d.aansluitbaarheid === "verplicht";
  return p.woonde_eerder_dit_jaar_in_vlaanderen_of_brussel && !livesHere(p) && !dutyGoesOn;
}

function mayNotHave(p, d) {
  if (d.aansluitbaarheid === "verboden") return true;
  return d.aansluitbaarheid === "restrictief" && p.huidige_aansluiting === "officieel";
}

function einde_aansluiting(p, d) {
  if (p.huidige_aansluiting === "geen") return "geen";
  if (p.overleden) return "onmiddellijk";
  const official = p.huidige_aansluiting === "officieel";
  if (official && p.woonplaats === "brussel" && p.openstaande_premies >= 2) return "stopgezet";
  const insuredAbroad = ["eu_eer_zwitserland", "elders"].includes(p.sociale_zekerheid);
  const free = d.aansluitbaarheid === "vrijwillig" || (d.aansluitbaarheid !== "verplicht" && (p.woonplaats === "brussel" || insuredAbroad));
  if (p.opzegging && free) return "opgezegd";
  if (official && endsThisYear(p, d)) return "einde_van_het_jaar";
  return mayNotHave(p, d) ? "onmiddellijk" : "geen";
}

function aansluiting(p, d) {
  if (p.overleden) return "geen";
  if (d.einde_aansluiting === "einde_van_het_jaar") return "officieel";
  const asked = validRequest(p, d) !== "geen";
  const choice = d.aansluitbaarheid === "vrijwillig" || d.aansluitbaarheid === "restrictief"
    || (d.aansluitbaarheid === "verplicht" && mayBeAdministrative(p));
  if (d.einde_aansluiting === "stopgezet" || d.einde_aansluiting === "opgezegd") {
    const forAnother = d.aansluitbaarheid === "vrijwillig" && p.huidige_aansluiting === "administratief" && p.eerste_premie_betaald;
    if (d.ambtshalve || forAnother) return "officieel";
    return choice && asked ? "administratief" : "geen";
  }
  switch (d.aansluitbaarheid) {
    case "verplicht":
      if (becomesOfficial(p, d)) return "officieel";
      return p.huidige_aansluiting === "administratief" || (choice && asked) ? "administratief" : "geen";
    case "vrijwillig":
      if (p.eerste_premie_betaald) return "officieel";
      return asked && p.huidige_aansluiting === "geen" ? "administratief" : p.huidige_aansluiting;
    case "restrictief":
      return asked || p.huidige_aansluiting === "administratief" ? "administratief" : "geen";
    case "nog_niet":
      return p.huidige_aansluiting;
    default:
      return "geen";
  }
}

function uiterste_aansluitdatum(p) {
  if (!p.nieuwkomer) return null;
  const arrived = yearOf(p.aankomstdatum);
  const insured = arrived === p.premiejaar ? p.sociale_zekerheid === "eu_eer_zwitserland" : p.eu_verzekerd[arrived] === true;
  if (!insured) return null;
  const firstHalf = dayOf(p.aankomstdatum).getUTCMonth() < 6;
  const last = Math.max(arrived + (firstHalf ? 1 : 2), yearOf(p.geboortedatum) + 26, 2019);
  return `${last}-12-31`;
}

function floorYear(p) {
  const student = p.buitenlandse_student === "eu_eer_zwitserland" && p.dag_in_vlaanderen;
  return student ? 0 : Math.min(2019, p.premiejaar);
}

function ingangsdatum(p, d) {
  if (d.aansluitbaarheid !== "vrijwillig" || d.aansluiting !== "officieel" || !p.eerste_premie_betaald) return null;
  const paid = p.eerste_premie_betaald_op;
  const inTime = d.uiterste_aansluitdatum !== null && paid >= p.aankomstdatum && paid <= d.uiterste_aansluitdatum;
  if (inTime) {
    const could = Math.min(yearOf(p.geboortedatum) + 26, p.premiejaar);
    return `${Math.max(yearOf(p.aankomstdatum), could, floorYear(p))}-01-01`;
  }
  if (p.sociale_zekerheid !== "eu_eer_zwitserland" || p.woonplaats !== "vlaanderen") return null;
  return `${Math.max(yearOf(paid), floorYear(p))}-01-01`;
}

// -- the premium

function premie_verschuldigd(p, d) {
  if (p.leeftijd_in_premiejaar < 26 || p.schuldenregeling || p.overleden) return false;
  return d.aansluitbaarheid === "verplicht" || d.aansluiting === "officieel";
}

function tarief(p, d) {
  if (!d.premie_verschuldigd) return "geen";
  if (!p.verhoogde_tegemoetkoming) return "standaard";
  const counts = (year) => p.woonde_in_vlaanderen_of_brussel[year] || p.eu_verzekerd[year] || p.belgisch_verzekerd[year];
  if (p.premiejaar >= 2022 && longestRun(counts, p.premiejaar) < 5) return "standaard";
  if (p.premiejaar >= 2023 && p.verplichte_inburgeraar && !p.attest_van_inburgering) return "standaard";
  return "verlaagd";
}

function premiebedrag_cent(p, d) {
  if (d.tarief === "geen") return 0;
  const [full, reduced] = PREMIUMS[p.premiejaar] ?? [null, null];
  return d.tarief === "verlaagd" ? reduced : full;
}

function betaaltermijn(p, d) {
  return d.premie_verschuldigd && p.huidige_aansluiting === "officieel" ? `${p.premiejaar}-04-30` : null;
}

function geldboete_cent(p, d) {
  if (d.aansluitbaarheid !== "verplicht" || p.leeftijd_in_premiejaar < 26 || p.overleden) return 0;
  if (p.openstaande_premies < 2 || !p.aangetekend_aangemaand) return 0;
  if (p.woonplaats === "brussel" && p.huidige_aansluiting === "officieel") return 0; // stopped instead
  return p.verhoogde_tegemoetkoming ? 10000 : 25000;
}

function inning(p, d) {
  if (d.geldboete_cent > 0) return "agentschap";
  return p.openstaande_premies >= 1 && !p.overleden ? "zorgkas" : "geen";
}

// -- what it gives

function wachttijd(p, d) {
  if (["verplicht", "nog_niet"].includes(d.aansluitbaarheid) || d.aansluiting !== "officieel") return false;
  if (p.aangesloten_onder_plicht && p.huidige_aansluiting === "officieel") return false;
  if (p.heraansluiting) return true;
  const latest = d.uiterste_aansluitdatum;
  const late = latest === null ? p.laattijdig_aangesloten : p.eerste_premie_betaald && p.eerste_premie_betaald_op > latest;
  if (!late) return false;
  const exempt = p.aansluitingsjaar <= p.premiejaar && [1, 2, 3, 4, 5].every((back) => p.eu_verzekerd[p.aansluitingsjaar - back] === true);
  const before2022 = p.aansluitingsjaar < 2022 && p.sociale_zekerheid === "eu_eer_zwitserland";
  return !exempt && !before2022;
}

function recht_op_zorgbudget(p, d) {
  if (d.aansluiting !== "officieel" || p.woonplaats === "wallonie") return false;
  return !d.wachttijd || p.premiejaar >= p.aansluitingsjaar + 5;
}

function aanvraag_zorgbudget_mogelijk(p, d) {
  if (p.overleden || p.woonplaats === "wallonie") return false;
  return d.aansluiting === "officieel" || (p.leeftijd_in_premiejaar < 26 && d.aansluitbaarheid !== "verboden");
}

function zorgbudget_zwaar_zorgbehoevenden_cent(p, d) {
  return d.recht_op_zorgbudget && p.zwaar_zorgbehoevend ? BUDGET_SEVERE[p.premiejaar] ?? null : 0;
}

function zorgbudget_handicap_cent(p, d) {
  if (p.peildatum < "2016-09-01" || !d.aanvraag_zorgbudget_mogelijk) return 0;
  return p.handicap_met_ondersteuningsnood ? BUDGET_DISABILITY[p.premiejaar] ?? null : 0;
}

function zorgbudget_ouderen_mogelijk(p, d) {
  if (p.peildatum < "2017-01-01" || p.overleden || d.aansluitbaarheid === "verboden") return false;
  return p.woonplaats === "vlaanderen" && registered(p) && p.leeftijd > 65 && p.beperkte_zelfredzaamheid && p.inkomen_onder_grens;
}

function recht_op_mobiliteitshulpmiddel(p, d) {
  return since2019(p) && p.medisch_voorschrift_hulpmiddel && d.aanvraag_zorgbudget_mogelijk;
}

// -- messages, funds and bills

function melding(p, d) {
  if (!p.gekend_in_ledenbeheer) return "niet_gekend";
  if (p.overleden) return "overleden";
  if (p.huidige_aansluiting !== "geen") return "geen";
  const institution = p.sociale_zekerheid === "internationale_instelling"
    || (p.werkt_voor_internationale_instelling && p.sociale_zekerheid !== "belgie");
  if (institution && proven(p)) return "na_overstap";
  if (d.aansluitbaarheid === "verboden") return "mag_niet_aansluiten";
  if (p.openstaande_premies > 0) return "openstaande_premie";
  return { verplicht: "moet_aansluiten", vrijwillig: "kan_aansluiten", restrictief: "kan_administratief_aansluiten" }[d.aansluitbaarheid] ?? "geen";
}

function zorgkas_van_ziekenfonds(p) {
  if (p.ziekenfonds === "kas_nmbs") return FUNDS[p.aanvullende_verzekering] ?? "geen";
  if (p.ziekenfonds === "hulpkas") {
    return ["cm", "solidaris"].includes(p.aanvullende_verzekering) ? FUNDS[p.aanvullende_verzekering] : "geen";
  }
  return FUNDS[p.ziekenfonds] ?? "geen";
}

function facturatie(p, d) {
  if (!p.zorgvraag) return "geen";
  return d.recht_op_tegemoetkoming_voor_zorg ? "zorgkas" : "gebruiker";
}

/** Every decision about the person whose facts, where they differ from the defaults, are given. */
export function decide(facts) {
  const p = { ...DEFAULTS, ...facts };
  p.premiejaar = yearOf(p.peildatum);
  p.leeftijd_in_premiejaar = p.premiejaar - yearOf(p.geboortedatum);
  p.leeftijd = ageOn(p.geboortedatum, p.peildatum);
  const d = { aansluitbaarheid: aansluitbaarheid(p), ondertekening: ondertekening(p) };
  d.ambtshalve = ambtshalve(p, d);
  d.einde_aansluiting = einde_aansluiting(p, d);
  d.aansluiting = aansluiting(p, d);
  d.uiterste_aansluitdatum = uiterste_aansluitdatum(p);
  d.ingangsdatum = ingangsdatum(p, d);
  d.premie_verschuldigd = premie_verschuldigd(p, d);
  d.tarief = tarief(p, d);
  d.premiebedrag_cent = premiebedrag_cent(p, d);
  d.betaaltermijn = betaaltermijn(p, d);
  d.recht_op_tegemoetkoming_voor_zorg = d.aansluiting !== "geen";
  d.wachttijd = wachttijd(p, d);
  d.recht_op_zorgbudget = recht_op_zorgbudget(p, d);
  d.aanvraag_zorgbudget_mogelijk = aanvraag_zorgbudget_mogelijk(p, d);
  d.geldboete_cent = geldboete_cent(p, d);
  d.inning = inning(p, d);
  d.melding = melding(p, d);
  d.zorgkas_van_ziekenfonds = zorgkas_van_ziekenfonds(p);
  d.zorgkas_van_aanvullende_verzekering = "geen";
  d.facturatie = facturatie(p, d);
  d.zorgbudget_zwaar_zorgbehoevenden_cent = zorgbudget_zwaar_zorgbehoevenden_cent(p, d);
  d.zorgbudget_handicap_cent = zorgbudget_handicap_cent(p, d);
  d.zorgbudget_ouderen_mogelijk = zorgbudget_ouderen_mogelijk(p, d);
  d.recht_op_mobiliteitshulpmiddel = recht_op_mobiliteitshulpmiddel(p, d);
  return d;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, facts } = JSON.parse(line);
    console.log(JSON.stringify({ id, decisions: decide(facts) }));
  }
}
