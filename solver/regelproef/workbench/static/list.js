"use strict";
/* What there is to change: parameters, amounts, decisions with their rules, in plain words, and found by any word. */
const list = (function () {
  const { t, h, button, redrawn } = dom;
  const place = document.getElementById("list");
  const search = h("input", { id: "search", type: "search", autocomplete: "off", placeholder: t("search-hint") });
  const count = h("p", { class: "faint", role: "status" }), inside = h("div", { class: "things" });
  place.replaceChildren(h("div", { class: "find" }, h("label", { for: "search" }, t("search")), search, count), inside);
  const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let known = [];  /* the statements */
  /* The first statement of a new document, as those that there are count on. */
  function nextStatement() {
    const numbers = known.map(([id]) => /^(\D*)(\d+)-\d+$/.exec(id)).filter(Boolean).sort((a, b) => Number(a[2]) - Number(b[2]));
    const last = numbers.at(-1);
    return last ? `${last[1]}${String(Number(last[2]) + 1).padStart(last[2].length, "0")}-01` : "";
  }
  let things = [], folds = [], chosen = "";

  function thing(kind, one) {
    const row = button([h("span", {}, one.label), one.value ? h("span", { class: "value" }, one.value) : null], () => piece.open(kind, one.name), { "data-kind": kind, "data-name": one.name });
    things.push({ row: h("li", {}, row), act: row, plain: plain(`${one.label} ${one.find || ""}`), key: `${kind} ${one.name}` });
    return things.at(-1).row;
  }
  function fold(title, rows, open) {
    const found = h("details", { open }, h("summary", {}, title), h("ul", {}, rows));
    folds.push([found, open, plain(title)]);
    return found;
  }
  let drawn = "";
  function show(book) {
    const words = JSON.stringify(book);
    if (words === drawn) return;
    drawn = words;
    redrawn(inside, () => draw(book));
  }
  function draw(book) {
    if (!book) { inside.replaceChildren(h("p", {}, t("no-book"))); return; }
    known = book.statements;
    document.getElementById("title").textContent = book.title;
    document.title = `${book.title} – ${t("title")}`;
    const open = new Set(folds.filter(([one]) => one.open).map(([one]) => one.firstChild.textContent));
    const first = !things.length;
    things = []; folds = [];
    inside.replaceChildren(
      ...(book.parameters.length ? [fold(t("parameters"), book.parameters.map((one) => thing("parameter", one)), true)] : []),
      ...(book.amounts.length ? [fold(t("amounts"), book.amounts.map((one) => thing("amount", one)), true)] : []),
      h("h2", {}, t("decisions")),
      ...book.decisions.map((one) => fold(`${one.label} (${one.rules.length})`, one.rules.map((rule) => thing("rule", rule)), false)),
      fold(t("statements"), book.statements.map(([name, words]) => thing("statement", { name, label: words, find: name })), false),
      fold(t("files"), book.files.map((name) => thing("file", { name, label: name })), false));
    if (!first) for (const [one] of folds) one.open = open.has(one.firstChild.textContent);
    mark(chosen);
    filter();
  }
  function filter() {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    let hits = 0;
    for (const one of things) { const hit = words.every((word) => one.plain.includes(word)); one.row.hidden = !hit; hits += hit; }
    for (const [one, open] of folds) {
      const any = one.querySelector("li:not([hidden])");
      one.hidden = words.length > 0 && !any;
      if (words.length) { if (one.dataset.was === undefined) one.dataset.was = String(one.open); one.open = Boolean(any); }
      else if (one.dataset.was !== undefined) { one.open = one.dataset.was === "true"; delete one.dataset.was; } else if (open && one.hidden) one.open = true;
    }
    count.textContent = words.length ? t("found", { count: hits }) : "";
  }
  function mark(key) {
    chosen = key;
    for (const one of things) if (one.key === key) one.act.setAttribute("aria-current", "true"); else one.act.removeAttribute("aria-current");
  }
  search.addEventListener("input", filter);
  /* The arrows go from the words through what was found. */
  place.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const shown = things.filter((one) => !one.row.hidden && one.row.closest("details").open).map((one) => one.act);
    const next = shown.indexOf(document.activeElement) + step;
    if (event.target !== search && !shown.includes(document.activeElement)) return;
    event.preventDefault();
    (next < 0 || !shown.length ? search : shown[Math.min(next, shown.length - 1)]).focus();
  });
  return { show, mark, nextStatement, statements: () => known };
})();
