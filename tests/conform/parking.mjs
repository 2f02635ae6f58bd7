// The parking rules as somebody would write them in JavaScript: JSON lines in, JSON lines out, for `regelproef conform --command "node parking.mjs"`.
import { createInterface } from "node:readline";

const DEFAULTS = {
  day: "2025-03-01", born: "1980-02-29", zone: "ring", cars: 1, disabled_card: false, card_until: "2027-06-30",
  income_cent: 2500000, fined: {}, resident: {},
};

const year = (day) => Number(day.slice(0, 4));
const age = (born, day) => year(day) - year(born) - (day.slice(5) < born.slice(5) ? 1 : 0);

function finesBefore(fined, thisYear) {
  return [1, 2, 3].filter((back) => fined[thisYear - back]).length;
}

function longestStay(resident, before) {
  let best = 0;
  let current = 0;
  for (let y = 2010; y < before && y <= 2030; y += 1) {
    current = resident[y] ? current + 1 : 0;
    best = Math.max(best, current);
  }
  return best;
}

function permit(p) {
  const holder = p.disabled_card && p.card_until >= p.day && p.day >= "2022-01-01";
  if (!["centre", "ring"].includes(p.zone) || age(p.born, p.day) < 18 || p.cars < 1) {
    return exceptionsWithoutGeneralRule(p, holder);
  }
  if (holder) return "granted";
  return p.cars > 2 || finesBefore(p.fined, year(p.day)) >= 2 ? "refused" : "granted";
}

// Who does not meet the general rule waits, unless an exception says something by itself.
function exceptionsWithoutGeneralRule(p, holder) {
  if (holder) return "granted";
  return p.cars > 2 || finesBefore(p.fined, year(p.day)) >= 2 ? "refused" : "waiting";
}

function fullFee(day) {
  if (day < "2024-01-01") return 10000;
  return day < "2029-01-01" ? 12050 : null;
}

function fee(p, outcome) {
  if (outcome !== "granted") return 0;
  const full = fullFee(p.day);
  if (p.cars === 2 && full !== null) return 2 * full - 500;
  return p.income_cent < 2000000 && longestStay(p.resident, year(p.day)) >= 3 ? 2500 : full;
}

function validUntil(p, outcome) {
  if (outcome !== "granted") return null;
  const end = `${year(p.day)}-12-31`;
  return p.disabled_card && p.card_until >= p.day && p.card_until < end ? p.card_until : end;
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) {
    const { id, facts } = JSON.parse(line);
    const person = { ...DEFAULTS, ...facts };
    const outcome = permit(person);
    const decisions = { permit: outcome, fee_cent: fee(person, outcome), valid_until: validUntil(person, outcome) };
    console.log(JSON.stringify({ id, decisions }));
  }
}
