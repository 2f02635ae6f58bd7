"use strict";
/* What stands above the report: a search over all that it tells, opening and closing, printing. */
(function () {
  const { t, h, factWords, chip } = saying;
  const KINDS = ["rule", "statement", "question", "case", "person"], STEP = 25;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const personWords = (facts) => Object.entries(facts).map(([name, value]) => `${words.facts[name].label}: ${factWords(name, value)}`).join("; ") || t("try-default");
  const address = (facts) => `try=${encodeURIComponent(JSON.stringify(facts))}`;

  /* Everything that can be found: its kind, name, words, the decisions that it is about (null: any), and where it stands. */
  let every = null;
  function things() {
    if (every) return every;
    const carried = Object.create(null);
    for (const rule of Object.values(words.rules)) for (const source of rule.sources) (carried[source] ||= new Set()).add(rule.decision);
    const found = [
      ...Object.entries(words.rules).map(([name, one]) => ({ kind: "rule", name, text: one.text || one.then, more: one.when.map(([said]) => said).join(" "), about: [one.decision], target: one.id })),
      ...Object.entries(words.statements).map(([name, text]) => ({ kind: "statement", name, text, more: "", about: [...(carried[name] || [])], target: words.statementIds[name] })),
      ...Object.entries(words.questions).map(([name, one]) => ({ kind: "question", name, text: one.text, more: "", about: one.about, target: one.id })),
      ...words.persons.map((one) => ({ kind: "case", name: one.name, text: one.why || personWords(one.facts), more: personWords(one.facts), about: one.about, target: one.id, facts: one.facts })),
      ...words.tests.map((facts) => ({ kind: "person", name: "", text: personWords(facts), more: "", about: null, target: address(facts), facts })),
    ];
    for (const one of found) one.plain = plain(`${one.name} ${one.text} ${one.more}`);
    every = found;
    return every;
  }

  const input = h("input", { id: "search-words", type: "search", autocomplete: "off", "aria-describedby": "search-count" });
  const kind = h("select", { id: "search-kind" }, h("option", { value: "" }, t("page-every-kind")),
    ...KINDS.filter((one) => one !== "person" || words.tests.length).map((one) => h("option", { value: one }, t(`page-kind-${one}`))));
  const decision = h("select", { id: "search-decision" }, h("option", { value: "" }, t("page-every-decision")),
    ...words.decisionGroups.map((group) => h("optgroup", { label: group.label || t("try-other") }, ...group.names.map((name) => h("option", { value: name }, words.decisions[name].label)))));
  const count = h("p", { id: "search-count", role: "status", "aria-live": "polite" });
  const list = h("ol", { class: "found" });
  const more = h("button", { type: "button", hidden: true, onclick: () => { const next = list.children.length; add(STEP); list.children[next].querySelector("a").focus(); } });
  let hits = [];

  function line(one) {
    const where = decision.value && one.facts ? [" ", chip(decision.value, outcomes.decide(one.facts).decisions[decision.value])] : [];
    const name = one.name && one.kind !== "case" ? [h("code", {}, one.name), " "] : [];
    const link = h("a", { href: `#${one.target}` }, ...name, one.text);
    const tried = one.kind === "case" ? [" ", h("a", { class: "try-it", href: `#${address(one.facts)}` }, t("page-try"))] : [];
    return h("li", {}, h("span", { class: "chip" }, t(`page-one-${one.kind}`)), " ", link, ...where, ...tried);
  }
  function add(size) {
    const from = list.children.length;
    list.append(...hits.slice(from, from + size).map(line));
    const left = hits.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = t("page-more", { count: Math.min(left, STEP) });
  }
  function search() {
    const asked = plain(input.value).split(/\s+/).filter(Boolean);
    list.replaceChildren();
    hits = [];
    if (!asked.length && !kind.value && !decision.value) {
      count.textContent = "";
      more.hidden = true;
      return;
    }
    hits = things().filter((one) => (!kind.value || one.kind === kind.value) && (!decision.value || one.about === null || one.about.includes(decision.value))
      && asked.every((word) => one.plain.includes(word)));
    if (asked.length) hits.sort((a, b) => asked.every((word) => plain(b.name).includes(word)) - asked.every((word) => plain(a.name).includes(word)));
    count.textContent = hits.length ? t("page-found", { count: hits.length }) : t("page-found-none");
    add(STEP);
  }
  [input, kind, decision].forEach((one) => one.addEventListener(one === input ? "input" : "change", search));

  /* The arrows go from the words to what was found and through it; escape goes back and clears. */
  const box = h("form", { class: "search", role: "search", "aria-label": t("page-search"), onsubmit: (event) => { event.preventDefault(); const first = list.querySelector("a"); if (first) first.click(); } },
    h("label", { class: "wide" }, t("page-search-label"), input), h("label", {}, t("page-kind"), kind), h("label", {}, t("page-decision"), decision), count, list, more);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = kind.value = decision.value = "";
      search();
      input.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], links = [...list.querySelectorAll("li > a:not(.try-it)")];
    if (!step || !links.length || event.target.matches("select")) return;
    event.preventDefault();
    const next = links.indexOf(document.activeElement) + step;
    (next < 0 ? input : links[Math.min(next, links.length - 1)]).focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.matches("input, select, textarea")) return;
    event.preventDefault();
    input.focus();
  });

  const button = (key, act) => h("button", { type: "button", onclick: act }, t(key));
  document.getElementById("verdict").after(h("div", { class: "above" }, box, h("p", { class: "buttons" },
    button("page-open-all", folds.openAll), button("page-shut-all", folds.shutAll), button("page-print", () => folds.print(false)), button("page-print-all", () => folds.print(true)))));

  const mount = document.getElementById("try-form"), holder = mount && mount.closest("details");
  if (holder) folds.making.set(holder, () => tryForm(mount));
  else if (mount) tryForm(mount);
  folds.fromAddress();
})();
