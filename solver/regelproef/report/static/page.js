"use strict";
/* The page on which a person is tried: a form beside the outcomes. */
function tryForm(mount) {
  const { t, h, dayWords, moneyWords, yearsWords, factWords, chip } = saying;

  /* -- the person: facts in their JSON forms, as far as they differ from the defaults -- */
  let facts = Object.create(null), choice = Object.create(null);
  const defaultOf = (name) => book.facts[name].default;
  const current = (name) => outcomes.current(facts, name);
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

  /* -- building the form -- */
  const pinned = h("span", {});
  const panel = outcomes.panel();
  function update() {
    const now = panel.update(facts, choice);
    pinned.replaceChildren(chip(outcomes.first, now.decisions[outcomes.first]));
    for (const [name, { field }] of Object.entries(inputs)) field.classList.toggle("differs", name in facts);
    for (const [fold, names, count] of filled) {
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

  /* -- examples: those about one decision at a time, each with its sentence -- */
  const about = h("select", { id: "try-about" }), example = h("select", { id: "try-example" });
  const sentence = (one) => one.why || Object.entries(one.facts).map(([name, value]) => `${words.facts[name].label}: ${factWords(name, value)}`).join("; ") || one.name;
  about.append(...words.decisionGroups.map((group) => {
    const counted = group.names.map((name) => [name, words.persons.filter((one) => one.about[0] === name).length]).filter(([, count]) => count);
    return counted.length ? h("optgroup", { label: group.label || t("try-other") }, ...counted.map(([name, count]) => h("option", { value: name }, `${words.decisions[name].label} (${count})`))) : null;
  }).filter((one) => one));
  const TESTS = "*", made = words.tests.map((facts) => ({ name: t("try-default"), facts, about: [TESTS] })), every = [...words.persons, ...made];
  if (made.length) about.append(h("option", { value: TESTS }, `${t("page-kind-person")} (${made.length})`));
  function listed() {
    const of = every.map((one, index) => [one, index]).filter(([one]) => one.about[0] === about.value);
    example.replaceChildren(h("option", { value: "" }, t("try-own")), h("option", { value: "default" }, t("try-default")),
      ...of.map(([one, index]) => h("option", { value: String(index) }, sentence(one))));
  }
  about.addEventListener("change", () => { listed(); example.value = same(facts, {}) ? "default" : ""; });
  example.addEventListener("change", () => {
    if (example.value === "default") load({});
    else if (example.value) load(every[Number(example.value)].facts);
  });
  const search = h("input", { id: "try-search", type: "search" });
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase();
    for (const [fold, names] of filled) {
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

  const filled = [];
  const groups = words.groups.map((group, index) => {
    const count = h("span", { class: "faint" });
    const fold = h("details", { open: index < 2 || words.groups.length === 1 }, h("summary", {}, group.label || t(words.groups.length === 1 ? "try-person" : "try-other"), count), h("div", {}, ...group.names.map(control)));
    filled.push([fold, group.names, count]);
    return fold;
  });
  const choices = [];
  const readings = words.readings.map((one) => {
    const id = `choice-${one.id}`;
    const select = h("select", { id }, ...one.values.map(([value, meaning]) => h("option", { value }, meaning || value)));
    select.value = book.choice[one.id];
    choices.push([select, book.choice[one.id]]);
    select.addEventListener("change", () => { choice[one.id] = select.value; update(); });
    return h("div", { class: "field" }, h("label", { for: id }, h("code", {}, one.id), ` ${one.question}`), select);
  });

  listed();
  mount.replaceChildren(h("div", { class: "try" },
    h("form", { class: "panel", onsubmit: (event) => event.preventDefault(), "aria-label": t("try-person") },
      h("h3", {}, t("try-person")),
      h("div", { class: "tools" },
        every.length ? h("label", {}, t("try-about"), about) : null,
        h("label", {}, t("try-example"), example), h("label", {}, t("try-search"), search), reset),
      ...groups,
      readings.length ? h("details", {}, h("summary", {}, t("try-readings")), h("div", {}, ...readings)) : null,
      h("p", { class: "pin" }, h("a", { href: "#try-answers" }, words.decisions[outcomes.first].label), pinned)),
    panel.element));

  function fromAddress() {
    const match = /^#try=(.*)$/.exec(location.hash);
    if (!match) return null;
    try {
      const given = JSON.parse(decodeURIComponent(match[1]));
      return given && typeof given === "object" ? given : null;
    } catch { return null; }
  }
  const asked = fromAddress(), address = location.hash;
  example.value = asked ? "" : "default";
  load(asked || {});
  if (!asked) history.replaceState(null, "", address || location.pathname + location.search);
  window.addEventListener("hashchange", () => {
    const given = fromAddress();
    if (given) { example.value = ""; load(given); }
  });
}
