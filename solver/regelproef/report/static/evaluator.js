"use strict";
/* The evaluator: a complete person to the outcome of every decision, under any choice of readings.
   Dates are whole numbers (yyyymmdd), a history is an object of years; all arithmetic is on whole numbers below 2^53. */
const regelproef = (function () {
  const year = (d) => (d - (d % 10000)) / 10000;
  const monthDay = (d) => d % 10000;
  const month = (d) => (monthDay(d) - (d % 100)) / 100;
  const day = (d) => d % 100;
  const makeDate = (y, m, d) => y * 10000 + m * 100 + d;
  const dayIn = (y, d) => y * 10000 + monthDay(d);
  const age = (born, on) => year(on) - year(born) - (monthDay(on) < monthDay(born) ? 1 : 0);
  const months = (d) => year(d) * 12 + month(d) - 1;
  const isLeap = (y) => y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const monthLength = (y, m) => (m === 2 ? (isLeap(y) ? 29 : 28) : m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31);
  function addMonths(d, count) {
    const all = months(d) + count, m = all % 12 + 1, y = (all - (m - 1)) / 12;
    return makeDate(y, m, Math.min(day(d), monthLength(y, m)));
  }
  const addYears = (d, count) => addMonths(d, 12 * count);
  const monthsBetween = (a, b) =>
    months(b) - months(a) - (Math.min(day(a), monthLength(year(b), month(b))) > day(b) ? 1 : 0);
  function dayNumber(d) {
    const y = year(d) - (month(d) < 3 ? 1 : 0), m = (month(d) + 9) % 12; /* a year that begins in March ends with the leap day */
    return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day(d);
  }
  const daysBetween = (a, b) => dayNumber(b) - dayNumber(a);
  function rounded(how, value, divisor) {
    const rest = ((value % divisor) + divisor) % divisor, whole = (value - rest) / divisor;
    const up = how === "up" ? rest > 0 : how === "down" ? false
      : 2 * rest > divisor || (2 * rest === divisor && (how === "half_up" || whole % 2 !== 0));
    return up ? whole + 1 : whole;
  }
  const MISSING = { missing: true };
  const present = (value) => {
    if (value === null || value === undefined || value === MISSING) throw new TypeError("null");
    return value;
  };

  function years(name, low, high, holds, first, last) {
    if (name === "all") {
      if (first > last) return true;
      if (low > first || last > high) return false;
      for (let y = first; y <= last; y++) if (!holds(y)) return false;
      return true;
    }
    let count = 0, current = 0, best = 0;
    for (let y = Math.max(first, low); y <= Math.min(last, high); y++) {
      if (holds(y)) { count++; current++; best = Math.max(best, current); } else current = 0;
    }
    return name === "any" ? count > 0 : name === "count" ? count : best;
  }

  const isPresent = (readings, choice) => readings.every(([id, values]) => values.includes(choice[id]));
  const covers = (period, on) => (period[0] === null || period[0] <= on) && (period[1] === null || on <= period[1]);

  class State {
    constructor(book, person, choice) {
      this.book = book; this.person = person; this.choice = choice;
      this.derived = new Map(); this.decided = new Map();
      this.day = book.clock ? person[book.clock] : 10101;
    }
    f(name) { return this.person[name]; }
    h(name, y) { return this.person[name][y] === true; }
    d(name) {
      if (!this.derived.has(name)) {
        const found = this.book.derived[name].find(([readings]) => isPresent(readings, this.choice));
        this.derived.set(name, found[1](this));
      }
      return this.derived.get(name);
    }
    o(name) {
      if (!this.decided.has(name)) this.decided.set(name, decideOne(this, name));
      return this.decided.get(name);
    }
    v(name) { return this.o(name).value; }
    a(name) { return this.p(name, this.day); }
    p(name, on) {
      const found = this.book.amounts[name].find(([period]) => covers(period, on));
      return found ? found[1] : MISSING;
    }
  }

  /* The lines of a rule that fail: indices of conditions, -1 for its validity, -2 for an amount that is not given. */
  function failing(state, rule, all) {
    const found = [];
    if (rule.valid.length && !rule.valid.some((period) => covers(period, state.day))) found.push(-1);
    if (rule.amounts.some((name) => state.a(name) === MISSING)) found.push(-2);
    for (let i = 0; i < rule.when.length; i++) {
      if (found.length && !all) return found;
      let holds = false;
      try { holds = rule.when[i](state); } catch (error) { if (!(error instanceof TypeError)) throw error; }
      if (!holds) found.push(i);
    }
    return found;
  }

  function defeaters(book, decision, id, choice) {
    const found = new Set(), waiting = [id];
    while (waiting.length) {
      const target = waiting.pop();
      for (const rule of book.decisions[decision].rules) {
        if (rule.over.includes(target) && !found.has(rule.id) && isPresent(rule.readings, choice)) {
          found.add(rule.id); waiting.push(rule.id);
        }
      }
    }
    return found;
  }

  function decideOne(state, name) {
    const rules = state.book.decisions[name].rules.filter((rule) => isPresent(rule.readings, state.choice));
    for (const rule of rules) {
      for (const read of rule.reads) {
        if (state.o(read).status !== "value") return { status: "blocked", value: null, effective: [], applying: [] };
      }
    }
    const applying = rules.filter((rule) => failing(state, rule, false).length === 0);
    const names = applying.map((rule) => rule.id);
    const effective = applying.filter((rule) => {
      const above = defeaters(state.book, name, rule.id, state.choice);
      return !names.some((other) => above.has(other));
    });
    const said = effective.map((rule) => rule.then(state));
    const ids = effective.map((rule) => rule.id);
    if (!effective.length) return { status: "gap", value: null, effective: [], applying: names };
    if (said.some((value) => value !== said[0])) return { status: "conflict", value: null, effective: ids, applying: names };
    return { status: "value", value: said[0], effective: ids, applying: names };
  }

  /* Rules that would decide otherwise but for one line. */
  function near(state, name) {
    const outcome = state.o(name), found = [];
    if (outcome.status === "blocked") return found;
    for (const rule of state.book.decisions[name].rules) {
      if (!isPresent(rule.readings, state.choice) || outcome.applying.includes(rule.id)) continue;
      const lines = failing(state, rule, true);
      const above = defeaters(state.book, name, rule.id, state.choice);
      if (lines.length !== 1 || lines[0] === -2 || outcome.applying.some((other) => above.has(other))) continue;
      let said;
      try { said = rule.then(state); } catch (error) { if (!(error instanceof TypeError)) throw error; continue; }
      if (outcome.status === "value" && outcome.value === said) continue;
      found.push({ rule: rule.id, line: lines[0], said });
    }
    return found;
  }

  function decide(book, person, choice) {
    const state = new State(book, person, Object.assign(Object.create(null), book.choice, choice || {}));
    const found = Object.create(null);
    for (const name of Object.keys(book.decisions)) found[name] = state.o(name);
    return { decisions: found, state };
  }

  const broken = (lines, state) => lines.filter(([, holds]) => !holds(state)).map(([name]) => name);
  const impossible = (book, state) => broken(book.world, state);
  const unusual = (book, state) => broken(book.usual, state);

  /* JSON forms to what the evaluator works with, and back. */
  const fromJson = {
    date: (text) => Number(text.replaceAll("-", "")),
    per_year_bool: (years) => years,
  };
  const dateText = (d) => String(year(d)).padStart(4, "0") + "-" + String(month(d)).padStart(2, "0") + "-" + String(day(d)).padStart(2, "0");
  function complete(book, facts) {
    const person = Object.create(null);
    for (const [name, fact] of Object.entries(book.facts)) {
      const raw = Object.hasOwn(facts, name) ? facts[name] : fact.default;
      person[name] = fromJson[fact.kind] ? fromJson[fact.kind](raw) : raw;
    }
    return person;
  }
  const toJson = (kind, value) => (value === null ? null : kind === "date" ? dateText(value) : value);

  return { year, month, day, makeDate, dayIn, age, monthsBetween, daysBetween, addMonths, addYears, rounded, years, present, decide, impossible, unusual, near, defeaters, isPresent, complete, toJson, dateText };
})();
