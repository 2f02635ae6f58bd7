"use strict";
/* What is known of the edit: the verdict, what does not read, what is wrong with whom, cases, and whom it touches. */
const told = (function () {
  const { t, h, button, inlines, coded, lines, redrawn } = dom;
  const place = document.getElementById("told");
  const status = h("p", { class: "quiet", role: "status", "aria-live": "polite" });
  const inside = h("div", {});
  place.replaceChildren(h("h2", {}, t("told")), status, inside);

  /* -- a person, in the page in which he is tried -- */
  const frame = h("iframe", { title: t("try"), referrerpolicy: "no-referrer" });
  const trying = h("dialog", { class: "trying", "aria-label": t("try") }, h("p", { class: "buttons" }, button(t("close"), () => trying.close())), frame);
  trying.addEventListener("close", () => { frame.src = "about:blank"; });
  document.body.append(trying);
  function open(facts) {
    frame.src = `try?lang=${language}&edit=${shown}#try=${encodeURIComponent(JSON.stringify(facts))}`;
    if (!trying.open) trying.showModal();
  }
  addEventListener("message", (event) => {
    if (event.origin !== location.origin || event.source !== frame.contentWindow || !event.data || typeof event.data.rule !== "string") return;
    trying.close();
    piece.open("rule", event.data.rule);
  });
  const opener = (facts, whose) => (facts ? button(t("open-person"), () => open(facts), { class: "small", "aria-label": `${t("open-person")}: ${whose}` }) : null);

  /* -- parts -- */
  const banner = (one) => h("div", { class: `banner ${one.tone}` }, h("p", { class: "verdict" }, one.title), one.words ? h("p", {}, one.words) : null);
  const progress = (asked) => h("ol", { class: "asked" }, asked.map((one) => h("li", { class: one.state }, t(`asked-${one.question}`), h("span", { class: "quiet" }, ` (${t(one.state)})`))));
  const behind = (statements) => (statements.length
    ? h("details", { class: "behind" }, h("summary", {}, t("behind")), h("ul", {}, statements.map(([id, words]) => h("li", {}, h("code", {}, id), " ", words)))) : null);
  function where(one) {
    const name = one.line ? `${one.file}, ${t("line", { line: one.line, column: one.column })}` : one.file;
    const caret = one.line ? h("pre", { class: "caret" }, `${one.text}\n${" ".repeat(one.column - 1)}${"^".repeat(Math.max(1, one.width))}`) : null;
    return h("div", { class: "where" }, button(name, () => piece.show(one), { class: "link" }), caret, one.note ? h("p", {}, one.note) : null);
  }
  const person = (one, whose) => h("div", { class: "person" }, h("p", { class: "faint" }, `${t("for-example")}:`),
    one.words.length ? lines(one.words) : h("p", {}, t("default-person")), one.outcomes.length ? lines(one.outcomes) : null, opener(one.facts, whose));
  function finding(one) {
    return h("article", { class: `card ${one.tone === "info" ? "" : one.tone}` }, h("h3", {}, h("span", { class: `chip ${one.tone}` }, one.word), " ", coded(one.message)),
      one.places.map(where), one.notes.map((words) => h("p", {}, coded(words))), one.persons.map((each) => person(each, one.message)), behind(one.statements));
  }
  function findings(answer) {
    const heavy = answer.findings.filter((one) => one.tone !== "info"), light = answer.findings.filter((one) => one.tone === "info");
    const parts = heavy.map(finding);
    if (light.length) parts.push(h("details", {}, h("summary", {}, t("notes", { count: light.length })), light.map(finding)));
    if (answer.more) parts.push(h("p", { class: "faint" }, t("more-findings", { count: answer.more })));
    return parts;
  }
  function cases(found) {
    if (!found || !found.length) return [];
    const row = (one) => h("li", {}, h("strong", {}, one.case), one.why ? `: ${one.why}` : "", h("br"), `${one.decision}: ${one.before} → ${one.after} `,
      h("span", { class: `chip ${one.expected ? "good" : "warn"}` }, t(one.expected ? "as-expected" : "not-expected")), " ", opener(one.facts, one.case));
    return [h("section", { "aria-labelledby": "cases-title" }, h("h3", { id: "cases-title" }, t("cases", { count: found.length })), h("ul", { class: "cases" }, found.map(row)))];
  }

  /* -- whom it touches: the blocks of `diff` -- */
  function block(one, about) {
    switch (one.kind) {
      case "section": return h("section", {}, one.title ? h("h3", {}, one.title) : null, one.blocks.map((each) => block(each, about)));
      case "banner": return h("div", { class: `banner ${one.tone}` }, h("p", { class: "verdict" }, one.title), one.words.map((words) => h("p", {}, words)));
      case "paragraph": return h("p", { class: one.tone }, inlines(one.parts));
      case "bullets": return h("ul", {}, one.items.map((item) => h("li", {}, inlines(item))));
      case "fold": return h("details", {}, h("summary", {}, inlines(one.title)), one.blocks.map((each) => block(each, about)));
      case "table": return h("div", { class: "scroll" }, h("table", {}, h("caption", {}, one.caption), h("thead", {}, h("tr", {}, one.header.map((words) => h("th", { scope: "col" }, words)))),
        h("tbody", {}, one.rows.map((row) => h("tr", {}, row.map((cell, at) => h(cell.heading ? "th" : "td", { class: cell.tone, "data-label": one.header[at], scope: cell.heading ? "row" : null }, inlines(cell.parts))))))));
      default: return group(one, about);
    }
  }
  function group(one, about) {
    return h("article", { class: "card group" }, h("h4", {}, one.change), h("p", { class: "faint" }, one.who),
      h("ul", {}, one.lines.map(([words, code]) => h("li", { title: code }, words))), one.dates ? h("p", {}, one.dates) : null,
      h("p", { class: "faint" }, `${one.example}:`), one.person.length ? lines(one.person) : null, one.outcome ? h("p", {}, h("strong", {}, one.outcome)) : null,
      Object.hasOwn(about.persons, one.id) ? opener(about.persons[one.id], one.change) : null, one.notes.map((words) => h("p", { class: "faint" }, words)),
      h("details", { class: "behind" }, h("summary", {}, one.rules), one.sides.map(([heading, rules]) => [h("h5", {}, heading), lines(rules)])),
      behind(about.statements[one.id] || []));
  }
  function touched(about) {
    if (!about) return [];
    const simplest = about.simplest ? h("p", {}, opener(about.simplest, t("simplest"))) : null;
    return [h("section", { class: "touched", "aria-label": t("touched") }, about.headline.map((one) => block(one, about)), simplest, about.groups.map((one) => block(one, about)))];
  }

  let shown = 0;
  /* `state`: what was heard; an edit of which nothing is known yet is being asked about. */
  let drawn = "";
  function show(state) {
    const words = JSON.stringify([state.failed, state.answer]);
    if (words === drawn) return;
    drawn = words;
    redrawn(place, () => draw(state));
  }
  function draw(state) {
    const answer = state.answer;
    if (state.failed) {
      inside.replaceChildren(banner({ tone: "bad", title: t("failed"), words: state.failed }));
    } else if (!answer) {
      inside.replaceChildren(banner({ tone: "asking", title: t("asking"), words: t("asking-help") }));
    } else {
      const folds = [...inside.querySelectorAll("details[open] > summary")].map((one) => one.textContent);
      shown = answer.number;
      inside.replaceChildren(banner(answer.verdict), progress(answer.asked), ...(answer.state === "unreadable" ? findings(answer) : []), ...touched(answer.touched),
        ...(answer.state === "unreadable" ? [] : findings(answer)), ...cases(answer.cases));
      for (const summary of inside.querySelectorAll("summary")) if (folds.includes(summary.textContent)) summary.parentElement.open = true;
    }
    const verdict = inside.querySelector(".verdict").textContent;
    if (status.textContent !== verdict) status.textContent = verdict;
  }
  return { show, open };
})();
