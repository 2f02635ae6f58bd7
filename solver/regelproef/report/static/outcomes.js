"use strict";
/* Every outcome of a person at a glance, each beside that of the base where there is one, and the explanation of the one that is chosen. */
const outcomes = (function () {
  const { t, h, valueWords, factWords, json, chip } = saying;
  const decide = (facts, choice) => within(book, facts, choice);
  function within(one, facts, choice) {
    const { decisions, state } = regelproef.decide(one, regelproef.complete(one, facts), choice);
    return { decisions, state, impossible: regelproef.impossible(one, state), unusual: regelproef.unusual(one, state) };
  }
  /* What the base decides; null where there is none, or the person cannot be told to it or cannot exist in it. */
  function decideBefore(facts) {
    if (!bookBefore || Object.entries(facts).some(([name, value]) => !Object.hasOwn(words.before, name) || !known(words.before[name], value))) return null;
    const then = within(bookBefore, facts);
    return then.impossible.length ? null : then;
  }
  const known = ({ values, low, high }, value) => (values.length ? values.includes(value) : low === null || typeof value === "object" || (low <= value && value <= high));
  const differs = (one, other) => one.status !== other.status || one.value !== other.value;
  const differing = (before, after) => Object.keys(before).filter((name) => differs(before[name], after[name]));

  /* -- reasons -- */
  const link = (id, text) => h("a", { href: `#${id}` }, text);
  const ruleLink = (id) => (Object.hasOwn(words.rules, id) ? h("a", { href: `#${words.rules[id].id}` }, h("code", {}, id)) : h("code", {}, id));
  function lines(id) {
    const rule = words.rules[id];
    const items = rule.when.map(([said, code]) => h("li", { title: code }, said));
    if (rule.valid) items.push(h("li", {}, t("try-in-force", { period: rule.valid })));
    return items.length ? h("ul", { class: "lines" }, ...items) : h("p", { class: "faint" }, t("try-base"));
  }
  function sources(id) {
    const names = words.rules[id].sources.filter((name) => name in words.statements);
    if (!names.length) return null;
    return h("ul", {}, ...names.map((name) => h("li", {}, link(words.statementIds[name], name), ": ", words.statements[name])));
  }
  const withSeparator = (nodes) => nodes.flatMap((node, index) => (index ? [", ", node] : [node]));
  function reasons(name, facts, choice, now, then) {
    const outcome = now.decisions[name], parts = [];
    if (then && Object.hasOwn(then.decisions, name)) {
      const old = then.decisions[name], by = old.effective.length ? [` (${t("try-decided-by")} `, ...withSeparator(old.effective.map(ruleLink)), ")"] : [];
      parts.push(h("p", { class: "was" }, `${t("try-before")}: `, chip(name, old), ...by));
    }
    if (words.decisions[name].meaning) parts.push(h("p", { class: "faint" }, words.decisions[name].meaning));
    for (const id of outcome.effective) {
      parts.push(h("p", {}, `${t("try-decided-by")} `, ruleLink(id)));
      if (words.rules[id].text) parts.push(h("p", {}, words.rules[id].text));
      parts.push(lines(id));
      const found = sources(id);
      if (found) parts.push(h("p", { class: "faint" }, t("try-sources")), found);
    }
    const defeated = outcome.applying.filter((id) => !outcome.effective.includes(id));
    if (defeated.length) parts.push(h("p", {}, `${t("try-defeats")} `, ...withSeparator(defeated.map(ruleLink))));
    const near = regelproef.near(now.state, name);
    if (near.length) {
      parts.push(h("p", { class: "faint" }, t("try-near")));
      parts.push(h("ul", {}, ...near.map(({ rule, line, said }) => {
        const value = valueWords(words.decisions[name].kind, words.decisions[name].values, json(name, said));
        const failing = line === -1 ? t("try-in-force", { period: words.rules[rule].valid }) : words.rules[rule].when[line][0];
        return h("li", {}, ruleLink(rule), ` ${t("try-would", { value })}: `, failing);
      })));
    }
    parts.push(h("p", { class: "faint" }, t("try-one")), single(name, facts, choice, outcome));
    return parts;
  }

  /* Every other value of one fact at a time: those after which this decision comes out otherwise. */
  function single(name, facts, choice, now) {
    const found = [];
    for (const [fact, known] of Object.entries(words.facts)) {
      if (known.fixed || fact === words.clock) continue;
      const tried = new Set();
      for (const value of otherValues(facts, fact, known)) {
        const then = decide({ ...facts, [fact]: value }, choice);
        const outcome = then.decisions[name], key = JSON.stringify([outcome.status, outcome.value]);
        if (tried.has(key) || then.impossible.length || !differs(outcome, now)) continue;
        if (known.kind !== "enum") tried.add(key);
        found.push(h("li", {}, `${known.label}: ${factWords(fact, value)} → `, chip(name, outcome)));
      }
    }
    return found.length ? h("ul", {}, ...found) : h("p", {}, t("try-one-none"));
  }
  const current = (facts, name) => (name in facts ? facts[name] : book.facts[name].default);
  function otherValues(facts, fact, known) {
    const now = current(facts, fact);
    if (known.kind === "bool") return [!now];
    if (known.kind === "enum") return known.values.map(([value]) => value).filter((value) => value !== now);
    if (known.kind !== "int" || known.high - known.low > 60) return [];
    const all = [];
    for (let value = known.low; value <= known.high; value++) if (value !== now) all.push(value);
    return all.sort((a, b) => Math.abs(a - now) - Math.abs(b - now) || a - b);
  }

  /* What is not usual about the person, and what was not filled in and would mend it, where that changes an outcome. */
  function odd(facts, choice, now) {
    const mending = [];
    for (const [fact, known] of Object.entries(words.facts)) {
      if (fact in facts) continue;
      const found = otherValues(facts, fact, known).map((value) => [value, decide({ ...facts, [fact]: value }, choice)])
        .filter(([, then]) => !then.impossible.length && then.unusual.length < now.unusual.length)
        .map(([value, then]) => [value, then, differing(now.decisions, then.decisions)]).filter(([, , names]) => names.length);
      found.sort(([, a], [, b]) => a.unusual.length - b.unusual.length);
      if (!found.length) continue;
      const [value, then, names] = found[0];
      mending.push(h("div", {}, h("p", {}, t("try-assumed", { fact: known.label, value: factWords(fact, current(facts, fact)) })),
        h("p", {}, t("try-assumed-with", { value: factWords(fact, value) })),
        h("ul", {}, ...names.map((name) => h("li", {}, `${words.decisions[name].label}: `, chip(name, now.decisions[name]), " → ", chip(name, then.decisions[name]))))));
    }
    return h("div", { class: "banner warn" }, h("p", { class: "verdict" }, t("try-unusual")), ...now.unusual.map((line) => h("p", {}, words.lines[line])), ...mending);
  }
  const broken = (now) => h("div", { class: "banner bad" }, h("p", { class: "verdict" }, t("try-impossible")), ...now.impossible.map((line) => h("p", {}, words.lines[line])));

  /* -- the panel -- */
  const first = words.decisionGroups[0].names[0];
  function panel() {
    const rows = Object.create(null), notice = h("div", {}), compared = h("p", { class: "compared" });
    const title = h("h4", { id: "try-why-title" }), inside = h("div", {});
    const why = h("div", { class: "why", id: "try-why", role: "group", "aria-labelledby": "try-why-title" }, title, inside);
    const list = h("div", { class: "glance" }), beside = h("div", { class: "beside" });
    const live = h("p", { class: "quiet", role: "status", "aria-live": "polite" });
    const answers = h("div", { class: "answers" }, list, beside), narrow = matchMedia("(max-width: 60rem)");
    let chosen = first, told = null, asked = null;
    for (const group of words.decisionGroups) {
      if (group.label) list.append(h("h4", {}, group.label));
      list.append(h("ul", {}, ...group.names.map((name) => {
        const said = h("span", { class: "said" });
        const row = h("button", { type: "button", "data-decision": name, "aria-controls": "try-why", onclick: () => choose(name) }, h("span", {}, words.decisions[name].label), said);
        rows[name] = { row, said };
        return h("li", {}, row);
      })));
    }
    /* Where there is no room beside the list, the explanation stands below the outcome that it explains. */
    function place() {
      if (narrow.matches) rows[chosen].row.after(why); else beside.append(why);
    }
    function choose(name) {
      chosen = name;
      for (const [other, { row }] of Object.entries(rows)) row.setAttribute("aria-pressed", String(other === name));
      explain();
      place();
    }
    function explain() {
      if (!asked || asked.now.impossible.length) return;
      title.replaceChildren(words.decisions[chosen].label, " ", chip(chosen, asked.now.decisions[chosen]));
      inside.replaceChildren(...reasons(chosen, asked.facts, asked.choice, asked.now, asked.then));
    }
    narrow.addEventListener("change", place);
    function update(facts, choice) {
      const now = decide(facts, choice), then = decideBefore(facts), changed = [], shown = Object.create(null);
      asked = { facts, choice, now, then };
      notice.replaceChildren(...(now.impossible.length ? [broken(now)] : now.unusual.length ? [odd(facts, choice, now)] : []));
      answers.hidden = now.impossible.length > 0;
      let count = 0;
      for (const [name, { row, said }] of Object.entries(rows)) {
        const outcome = chip(name, now.decisions[name]), old = then && Object.hasOwn(then.decisions, name) ? then.decisions[name] : null;
        const moved = old !== null && differs(old, now.decisions[name]);
        count += moved;
        shown[name] = outcome.textContent;
        if (told && told[name] !== shown[name]) changed.push(t("try-became", { decision: words.decisions[name].label, value: shown[name] }));
        said.replaceChildren(...(moved ? [chip(name, old), " → "] : []), outcome);
        row.classList.toggle("moved", moved);
      }
      compared.hidden = !bookBefore;
      compared.textContent = then ? t("try-compared", { count }) : t("try-not-compared");
      live.textContent = told === null ? "" : now.impossible.length ? t("try-impossible") : changed.join(". ") || t("try-unchanged");
      told = shown;
      explain();
      return now;
    }
    choose(first);
    return { element: h("div", { class: "panel results" }, h("h3", { id: "try-answers", tabindex: "-1" }, t("try-answers")), notice, compared, answers, live), update };
  }

  return { decide, panel, first, current };
})();
