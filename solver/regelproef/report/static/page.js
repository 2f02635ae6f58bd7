"use strict";
/* The page on which a person is tried: a form, and the outcomes with their reasons. Texts enter the page as text nodes only. */
(function () {
  const mount = document.getElementById("try-form");
  if (!mount) return;
  const t = (key, values) => words.texts[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

  /* h("p", {class: "x"}, "text", node): an element; strings become text nodes. */
  function h(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null).map(spoken));
    return element;
  }

  /* A text that nobody has translated, as one in the language that it has. */
  function spoken(child) {
    if (typeof child !== "string" || !Object.hasOwn(words.foreign, child)) return child;
    const element = document.createElement("span");
    element.lang = words.foreign[child];
    element.append(child);
    return element;
  }

  /* -- words -- */
  const dayWords = (iso) => {
    const [y, m, d] = iso.split("-").map(Number);
    return `${d === 1 ? words.first : d} ${words.months[m - 1]} ${y}`;
  };
  function moneyWords(cents) {
    const size = Math.abs(cents), euro = String((size - (size % 100)) / 100), cent = String(size % 100).padStart(2, "0");
    const separator = { nl: ".", fr: "\u202f" }[words.language] || ",";
    const grouped = euro.replace(/\B(?=(\d{3})+$)/g, separator);
    const shown = words.language === "fr" ? `${grouped},${cent} €` : words.language === "nl" ? `€ ${grouped},${cent}` : `€${grouped}.${cent}`;
    return (cents < 0 ? "−" : "") + shown;
  }
  function yearsWords(years) {
    const held = Object.keys(years).filter((y) => years[y]).map(Number).sort((a, b) => a - b), parts = [];
    for (const y of held) {
      const last = parts[parts.length - 1];
      if (last && last[1] === y - 1) last[1] = y; else parts.push([y, y]);
    }
    return parts.map(([a, b]) => (a === b ? String(a) : `${a}-${b}`)).join(", ");
  }
  function valueWords(kind, values, value) {
    if (value === null) return t("try-null");
    if (kind === "bool") return value ? t("try-yes") : t("try-no");
    if (kind === "date") return dayWords(value);
    if (kind === "money") return moneyWords(value);
    if (kind === "per_year_bool") return yearsWords(value) || t("try-no-years");
    return Object.hasOwn(values, value) ? values[value] : String(value);
  }
  const factWords = (name, value) => valueWords(words.facts[name].kind, Object.fromEntries(words.facts[name].values), value);
  const json = (name, value) => regelproef.toJson(book.decisions[name].kind, value);
  function outcomeWords(name, outcome) {
    if (outcome.status !== "value") return t(`try-${outcome.status}`);
    return valueWords(words.decisions[name].kind, words.decisions[name].values, json(name, outcome.value));
  }
  function tone(name, outcome) {
    if (outcome.status !== "value") return "bad";
    const value = outcome.value;
    if (value === null || value === false || value === 0) return "none";
    return words.decisions[name].tones[value] || "v0";
  }

  /* -- the person: facts in their JSON forms, as far as they differ from the defaults -- */
  let facts = Object.create(null), choice = Object.create(null), before = null;
  const defaultOf = (name) => book.facts[name].default;
  const current = (name) => (name in facts ? facts[name] : defaultOf(name));
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  function set(name, value) {
    if (same(value, defaultOf(name))) delete facts[name]; else facts[name] = value;
  }

  /* -- inputs: each has `read` (undefined when what stands there is wrong) and `write` -- */
  const inputs = Object.create(null);
  const limits = (name) => {
    const { kind, low, high } = words.facts[name];
    return kind === "money" ? { low: moneyWords(low), high: moneyWords(high) } : kind === "date" ? { low: dayWords(low), high: dayWords(high) } : { low, high };
  };
  function parseYears(name, written) {
    const { low, high } = words.facts[name], found = {};
    for (const part of written.split(/[,;]/).map((one) => one.trim()).filter(Boolean)) {
      const match = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(part);
      if (!match) return undefined;
      const first = Number(match[1]), last = Number(match[2] || match[1]);
      if (first > last || first < low || last > high) return undefined;
      for (let y = first; y <= last; y++) found[y] = true;
    }
    return found;
  }
  function parseMoney(written) {
    const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(written.replace(/[€\s]/g, ""));
    return match ? Number(match[1]) * 100 + Number((match[2] || "").padEnd(2, "0") || 0) : undefined;
  }
  function within(name, value) {
    const { low, high } = words.facts[name];
    return value !== undefined && low <= value && value <= high ? value : undefined;
  }

  function control(name) {
    const fact = words.facts[name], id = `fact-${name}`;
    const described = fact.meaning ? `${id}-meaning` : undefined;
    const wrong = h("small", { class: "wrong", id: `${id}-wrong`, role: "alert" });
    const meaning = fact.meaning ? h("small", { id: described }, fact.meaning) : null;
    const attributes = { id, "aria-describedby": [described, `${id}-wrong`].filter(Boolean).join(" ") };
    let element, read, write;
    if (fact.kind === "bool") {
      element = h("input", { ...attributes, type: "checkbox" });
      read = () => element.checked; write = (value) => { element.checked = value; };
    } else if (fact.kind === "enum") {
      element = h("select", attributes, ...fact.values.map(([value, label]) => h("option", { value }, label)));
      read = () => element.value; write = (value) => { element.value = value; };
    } else if (fact.kind === "date") {
      element = h("input", { ...attributes, type: "date", min: fact.low, max: fact.high });
      read = () => within(name, element.value || undefined); write = (value) => { element.value = value; };
    } else if (fact.kind === "money") {
      element = h("input", { ...attributes, type: "text", inputmode: "decimal" });
      read = () => within(name, parseMoney(element.value));
      write = (value) => { element.value = `${(value - (value % 100)) / 100},${String(value % 100).padStart(2, "0")}`; };
    } else if (fact.kind === "per_year_bool") {
      element = h("input", { ...attributes, type: "text", placeholder: t("try-years") });
      read = () => parseYears(name, element.value); write = (value) => { element.value = yearsWords(value); };
    } else {
      element = h("input", { ...attributes, type: "number", min: fact.low, max: fact.high, step: 1 });
      read = () => (/^-?\d+$/.test(element.value) ? within(name, Number(element.value)) : undefined); write = (value) => { element.value = value; };
    }
    const label = fact.kind === "money" ? `${fact.label} (${t("try-euro")})` : fact.label;
    const field = fact.kind === "bool"
      ? h("div", { class: "field check" }, h("label", {}, element, h("span", {}, label, meaning)), wrong)
      : h("div", { class: "field" }, h("label", { for: id }, label), element, meaning, wrong);
    element.addEventListener(fact.kind === "enum" || fact.kind === "bool" ? "change" : "input", () => {
      const value = read();
      const bad = value === undefined;
      element.setAttribute("aria-invalid", String(bad));
      wrong.textContent = bad ? t("try-wrong", limits(name)) : "";
      if (bad) return;
      set(name, value);
      example.value = "";
      update();
    });
    inputs[name] = { write: (value) => { write(value); element.setAttribute("aria-invalid", "false"); wrong.textContent = ""; }, field };
    return field;
  }

  /* -- outcomes -- */
  const link = (id, text) => h("a", { href: `#${id}` }, text);
  const ruleLink = (id) => h("a", { href: `#${words.rules[id].id}` }, h("code", {}, id));
  function lines(id, fails) {
    const rule = words.rules[id];
    const items = rule.when.map(([said, code], index) => h("li", { class: index === fails ? "fails" : null, title: code }, said));
    if (rule.valid) items.push(h("li", { class: fails === -1 ? "fails" : null }, t("try-in-force", { period: rule.valid })));
    return items.length ? h("ul", { class: "lines" }, ...items) : h("p", { class: "faint" }, t("try-base"));
  }
  function sources(id) {
    const names = words.rules[id].sources.filter((name) => name in words.statements);
    if (!names.length) return null;
    return h("ul", {}, ...names.map((name) => h("li", {}, link(words.statementIds[name], name), ": ", words.statements[name])));
  }
  function withSeparator(nodes) {
    return nodes.flatMap((node, index) => (index ? [", ", node] : [node]));
  }
  function reasons(name, state) {
    const outcome = state.o(name), parts = [];
    if (words.decisions[name].meaning) parts.push(h("p", { class: "faint" }, words.decisions[name].meaning));
    for (const id of outcome.effective) {
      parts.push(h("p", {}, `${t("try-decided-by")} `, ruleLink(id)));
      if (words.rules[id].text) parts.push(h("p", {}, words.rules[id].text));
      parts.push(lines(id, null));
      const found = sources(id);
      if (found) parts.push(h("p", { class: "faint" }, t("try-sources")), found);
    }
    const defeated = outcome.applying.filter((id) => !outcome.effective.includes(id));
    if (defeated.length) parts.push(h("p", {}, `${t("try-defeats")} `, ...withSeparator(defeated.map(ruleLink))));
    const near = regelproef.near(state, name);
    if (near.length) {
      parts.push(h("p", { class: "faint" }, t("try-near")));
      parts.push(h("ul", {}, ...near.map(({ rule, line, said }) => {
        const value = valueWords(words.decisions[name].kind, words.decisions[name].values, json(name, said));
        const failing = line === -1 ? t("try-in-force", { period: words.rules[rule].valid }) : words.rules[rule].when[line][0];
        return h("li", {}, ruleLink(rule), ` ${t("try-would", { value })}: `, failing);
      })));
    }
    parts.push(h("p", { class: "faint" }, t("try-one")), single(name));
    return parts;
  }

  /* Every other value of one fact at a time: those after which this decision comes out otherwise. */
  function single(name) {
    const now = decide(facts).decisions[name], found = [];
    for (const [fact, known] of Object.entries(words.facts)) {
      if (known.fixed || fact === words.clock) continue;
      const tried = new Set();
      for (const value of otherValues(fact, known)) {
        const then = decide({ ...facts, [fact]: value });
        const outcome = then.decisions[name], key = JSON.stringify([outcome.status, outcome.value]);
        if (tried.has(key) || then.impossible.length || (outcome.status === now.status && outcome.value === now.value)) continue;
        if (known.kind !== "enum") tried.add(key);
        found.push(h("li", {}, `${known.label}: ${factWords(fact, value)} → `, chip(name, outcome)));
      }
    }
    return found.length ? h("ul", {}, ...found) : h("p", {}, t("try-one-none"));
  }
  function otherValues(fact, known) {
    const now = current(fact);
    if (known.kind === "bool") return [!now];
    if (known.kind === "enum") return known.values.map(([value]) => value).filter((value) => value !== now);
    if (known.kind !== "int" || known.high - known.low > 60) return [];
    const all = [];
    for (let value = known.low; value <= known.high; value++) if (value !== now) all.push(value);
    return all.sort((a, b) => Math.abs(a - now) - Math.abs(b - now) || a - b);
  }

  function decide(given) {
    const { decisions, state } = regelproef.decide(book, regelproef.complete(book, given), choice);
    return { decisions, state, impossible: regelproef.impossible(book, state), unusual: regelproef.unusual(book, state) };
  }

  /* What is not usual about the person, and what was not filled in and would mend it, where that changes an outcome. */
  function odd(now) {
    const mending = [];
    for (const [fact, known] of Object.entries(words.facts)) {
      if (fact in facts) continue;
      const found = otherValues(fact, known).map((value) => [value, decide({ ...facts, [fact]: value })])
        .filter(([, then]) => !then.impossible.length && then.unusual.length < now.unusual.length)
        .map(([value, then]) => [value, then, differing(now.decisions, then.decisions)]).filter(([, , names]) => names.length);
      found.sort(([, a], [, b]) => a.unusual.length - b.unusual.length);
      if (!found.length) continue;
      const [value, then, names] = found[0];
      mending.push(h("div", {}, h("p", {}, t("try-assumed", { fact: known.label, value: factWords(fact, current(fact)) })),
        h("p", {}, t("try-assumed-with", { value: factWords(fact, value) })),
        h("ul", {}, ...names.map((name) => h("li", {}, `${words.decisions[name].label}: `, chip(name, now.decisions[name]), " → ", chip(name, then.decisions[name]))))));
    }
    return h("div", { class: "banner warn" }, h("p", { class: "verdict" }, t("try-unusual")), ...now.unusual.map((line) => h("p", {}, words.lines[line])), ...mending);
  }
  const differing = (before, after) => Object.keys(before).filter((name) => before[name].status !== after[name].status || before[name].value !== after[name].value);
  const chip = (name, outcome) => h("span", { class: `chip ${tone(name, outcome)}` }, outcomeWords(name, outcome));

  /* -- building the page -- */
  const answers = h("div", { class: "answers" });
  const live = h("p", { class: "quiet", role: "status", "aria-live": "polite" });
  const rows = Object.create(null);
  const notice = h("div", {}), pinned = h("span", {});
  const firstDecision = words.decisionGroups[0].names[0];
  function buildAnswers() {
    for (const group of words.decisionGroups) {
      if (group.label) answers.append(h("h4", {}, group.label));
      for (const name of group.names) {
        const said = h("span", {}), inside = h("div", {});
        const row = h("details", { "data-decision": name, open: name === firstDecision }, h("summary", {}, h("span", {}, words.decisions[name].label), said), inside);
        row.addEventListener("toggle", () => { if (row.open) inside.replaceChildren(...reasons(name, decide(facts).state)); });
        rows[name] = { row, said, inside };
        answers.append(row);
      }
    }
  }
  function update() {
    const now = decide(facts), { decisions, state, impossible } = now;
    notice.replaceChildren();
    if (!impossible.length && now.unusual.length) notice.append(odd(now));
    if (impossible.length) {
      notice.append(h("div", { class: "banner bad" }, h("p", { class: "verdict" }, t("try-impossible")), ...impossible.map((line) => h("p", {}, words.lines[line]))));
    }
    answers.hidden = impossible.length > 0;
    const changed = [];
    for (const [name, { row, said, inside }] of Object.entries(rows)) {
      const shown = chip(name, decisions[name]);
      if (before && before[name] !== shown.textContent) changed.push(t("try-became", { decision: words.decisions[name].label, value: shown.textContent }));
      said.replaceWith(shown);
      if (name === firstDecision) pinned.replaceChildren(chip(name, decisions[name]));
      rows[name].said = shown;
      if (row.open) inside.replaceChildren(...reasons(name, state));
    }
    live.textContent = before === null ? "" : impossible.length ? t("try-impossible") : changed.join(". ") || t("try-unchanged");
    before = Object.fromEntries(Object.entries(rows).map(([name, { said }]) => [name, said.textContent]));
    for (const [name, { field }] of Object.entries(inputs)) field.classList.toggle("differs", name in facts);
    for (const [fold, names, count] of folds) {
      const number = names.filter((name) => name in facts).length;
      count.textContent = number ? ` (${t("try-changed", { count: number })})` : "";
      if (number && !fold.dataset.touched) fold.open = true;
    }
    history.replaceState(null, "", `#try=${encodeURIComponent(JSON.stringify(facts))}`);
  }
  function load(given) {
    facts = Object.create(null);
    for (const [name, value] of Object.entries(given)) if (Object.hasOwn(words.facts, name)) set(name, value);
    for (const name of Object.keys(inputs)) inputs[name].write(current(name));
    update();
  }

  const example = h("select", { id: "try-example" },
    h("option", { value: "" }, t("try-own")),
    h("option", { value: "default" }, t("try-default")),
    ...words.persons.map((one, index) => h("option", { value: String(index) }, one.name)));
  example.addEventListener("change", () => {
    if (example.value === "default") load({});
    else if (example.value) load(words.persons[Number(example.value)].facts);
  });
  const search = h("input", { id: "try-search", type: "search" });
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase();
    for (const [fold, names] of folds) {
      let any = false;
      for (const name of names) {
        const hit = !wanted || `${name} ${words.facts[name].label} ${words.facts[name].meaning}`.toLowerCase().includes(wanted);
        inputs[name].field.hidden = !hit;
        any = any || hit;
      }
      fold.hidden = !any;
      if (wanted && any) fold.open = true;
    }
  });
  const reset = h("button", { type: "button", onclick: () => { choice = Object.create(null); choices.forEach(([select, value]) => { select.value = value; }); example.value = "default"; load({}); } }, t("try-reset"));

  const folds = [];
  const groups = words.groups.map((group, index) => {
    const count = h("span", { class: "faint" });
    const fold = h("details", { open: index < 2 || words.groups.length === 1 }, h("summary", {}, group.label || t(words.groups.length === 1 ? "try-person" : "try-other"), count), h("div", {}, ...group.names.map(control)));
    folds.push([fold, group.names, count]);
    return fold;
  });
  const choices = [];
  const readings = words.readings.map((one) => {
    const id = `choice-${one.id}`;
    const select = h("select", { id }, ...one.values.map(([value, meaning]) => h("option", { value }, `${value}: ${meaning}`)));
    select.value = book.choice[one.id];
    choices.push([select, book.choice[one.id]]);
    select.addEventListener("change", () => { choice[one.id] = select.value; update(); });
    return h("div", { class: "field" }, h("label", { for: id }, h("code", {}, one.id), ` ${one.question}`), select);
  });

  buildAnswers();
  mount.replaceChildren(h("div", { class: "try" },
    h("form", { class: "panel", onsubmit: (event) => event.preventDefault(), "aria-label": t("try-person") },
      h("h3", {}, t("try-person")),
      h("div", { class: "tools" },
        h("label", {}, t("try-example"), example), h("label", {}, t("try-search"), search), reset),
      ...groups,
      readings.length ? h("details", {}, h("summary", {}, t("try-readings")), h("div", {}, ...readings)) : null,
      h("p", { class: "pin" }, h("a", { href: "#try-answers" }, words.decisions[firstDecision].label), pinned)),
    h("div", { class: "panel results" }, h("h3", { id: "try-answers" }, t("try-answers")), notice, answers, live)));

  function fromAddress() {
    const match = /^#try=(.*)$/.exec(location.hash);
    if (!match) return null;
    try {
      const given = JSON.parse(decodeURIComponent(match[1]));
      return given && typeof given === "object" ? given : null;
    } catch { return null; }
  }
  const asked = fromAddress();
  const address = location.hash;
  example.value = asked ? "" : "default";
  load(asked || {});
  if (asked) mount.scrollIntoView(); else history.replaceState(null, "", address || location.pathname + location.search);

  /* A link to something behind a folded line opens that line. */
  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && !id.startsWith("try=") ? document.getElementById(id) : null;
    if (!target) return;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  /* Where the contents stand above the report, they are folded, so that the verdict comes first. */
  if (matchMedia("(max-width: 60rem)").matches) document.querySelector("nav details").open = false;
  reveal();
  const shut = () => document.querySelectorAll("main details:not([open])").forEach((fold) => { fold.open = true; fold.dataset.printed = ""; });
  window.addEventListener("beforeprint", shut);
  window.addEventListener("afterprint", () => document.querySelectorAll("[data-printed]").forEach((fold) => { fold.open = false; delete fold.dataset.printed; }));
})();
