"use strict";
/* What is chosen: its sentences, a form where one fits, and its text, which is edited here and nowhere else in its file. */
const piece = (function () {
  const { t, h, button, field, ask, coded, lines, redrawn, tell, guarded, Refused } = dom;
  const place = document.getElementById("piece");
  const said = h("div", { class: "said" }), form = h("div", {}), details = h("div", {}), writing = h("div", { class: "writing" });
  let now = null;      /* the piece as it was sent or read last */
  let waiting = null;  /* a timer, or true while something is on its way */
  let typed = 0;       /* when, so that a pause begins another step */
  let filled = "";     /* what the form belongs to */
  let opening = 0;
  const days = Object.create(null);  /* that were filled in, by what they belong to */

  /* -- the text -- */
  const area = h("textarea", { id: "text", spellcheck: "false", autocomplete: "off", autocapitalize: "off", wrap: "off", "aria-describedby": "text-help", "aria-controls": "offers", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", "aria-haspopup": "listbox" });
  const offers = h("ul", { id: "offers", role: "listbox", "aria-label": t("offers"), hidden: true });
  const where = h("span", { class: "faint" });
  writing.append(h("label", { for: "text" }, t("text"), " ", where), area, h("small", { id: "text-help" }, t("text-help")), offers);
  const fit = () => { area.rows = Math.min(40, Math.max(4, area.value.split("\n").length + 1)); };

  area.addEventListener("input", () => {
    fit();
    later(60);
    offer();
  });
  function later(pause) {
    if (waiting === true) return;
    clearTimeout(waiting);
    waiting = setTimeout(send, pause);
  }
  const busy = () => waiting !== null || (now && area.value !== now.text);
  async function send() {
    if (!now || area.value === now.text) { waiting = null; return; }
    waiting = true;
    const text = area.value, fresh = Date.now() - typed > 1500, about = now;
    typed = Date.now();
    try {
      const answer = await ask("edit", { ...at(about), text, version: bench.version, fresh });
      now = { ...about, end: answer.end, text };
      bench.heed(answer);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      waiting = null;
      if (error.status === 409) await overtaken(about, text); else tell(error.message, button(t("again"), () => { tell(""); later(0); }));
      return;
    }
    waiting = null;
    if (area.value !== now.text) later(0);
  }
  const at = ({ kind, name, file, start, end }) => ({ kind, name, file, start, end });

  /* Another tab was first: where it changed something else, this goes on; where it changed this, somebody chooses. */
  async function overtaken(about, text) {
    const answer = await guarded(() => ask("piece", { kind: about.kind, name: about.name, file: about.file }));
    if (!answer) return;
    const theirs = answer.piece;
    bench.heed(answer);
    now = theirs;
    if (theirs.text === about.text) { later(0); return; }
    waiting = true;
    const choose = (words) => { tell(""); waiting = null; area.value = words; fit(); later(0); };
    tell(t("both"), button(t("theirs"), () => choose(theirs.text)), button(t("mine"), () => choose(text)));
  }
  /* Everything that was typed is with the workbench. */
  async function settled() {
    if (waiting !== true && now && area.value !== now.text) { clearTimeout(waiting); await send(); }
    while (waiting !== null) await new Promise((done) => setTimeout(done, 20));
  }

  /* -- what may be written -- */
  let found = { written: 0, choices: [] }, chosen = -1, asked = 0;
  async function offer() {
    const caret = area.selectionStart, mine = ++asked;
    const word = /[\w.-]*$/.exec(area.value.slice(0, caret))[0];
    if (!now || (!word && !/[:({,=]\s*$/.test(area.value.slice(0, caret)))) { shut(); return; }
    try { found = await ask("offer", { file: now.file, start: now.start, text: area.value, at: caret }); } catch { return; }
    if (mine !== asked || document.activeElement !== area) return;
    chosen = -1;
    drawn();
  }
  function drawn() {
    offers.replaceChildren(...found.choices.map(([word, what, meaning], at) => h("li", { role: "option", id: `offer-${at}`, "aria-selected": String(at === chosen), onmousedown: (event) => { event.preventDefault(); accept(at); } },
      h("code", {}, word), " ", h("span", { class: "faint" }, meaning && meaning !== word ? meaning : t(`what-${what}`)))));
    offers.hidden = !found.choices.length;
    area.setAttribute("aria-expanded", String(!offers.hidden));
    if (chosen >= 0) { area.setAttribute("aria-activedescendant", `offer-${chosen}`); offers.children[chosen].scrollIntoView({ block: "nearest" }); } else area.removeAttribute("aria-activedescendant");
  }
  function shut() { found = { written: 0, choices: [] }; chosen = -1; drawn(); }
  function accept(at) {
    const caret = area.selectionStart;
    area.setRangeText(found.choices[at][0], caret - found.written, caret, "end");
    shut();
    area.focus();
    fit();
    later(0);
  }
  area.addEventListener("keydown", (event) => {
    if ((event.key === " " && event.ctrlKey) || (event.key === "ArrowDown" && event.altKey)) {
      event.preventDefault();
      if (offers.hidden) offer().then(() => { if (found.choices.length) { chosen = 0; drawn(); } }); else { chosen = 0; drawn(); }
    } else if (event.key === "Escape" && !offers.hidden) { event.preventDefault(); shut(); } else if (chosen >= 0 && ["ArrowDown", "ArrowUp", "Enter", "Tab"].includes(event.key)) {
      event.preventDefault();
      if (event.key === "Enter" || event.key === "Tab") { accept(chosen); return; }
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : -1) + found.choices.length) % found.choices.length;
      drawn();
    }
  });
  area.addEventListener("blur", () => { asked++; shut(); });

  /* -- the sentences -- */
  const link = (kind, name, words) => button(words || name, () => open(kind, name), { class: "link" });
  const rules = (title, found) => (found && found.length ? [h("dt", {}, title), h("dd", {}, h("ul", {}, found.map(([name, words]) => h("li", {}, link("rule", name, words)))))] : []);
  const statements = (found) => h("ul", {}, found.map(([name, words]) => h("li", {}, link("statement", name), " ", words)));
  function describe(told, name) {
    details.replaceChildren();
    if (!told) { said.replaceChildren(h("h2", {}, name), h("p", { class: "faint" }, t("not-described"))); return; }
    const parts = [h("h2", {}, told.sentence || told.title)];
    if (told.sentence) parts.push(h("p", { class: "faint" }, h("code", {}, told.title), told.present === false ? ` (${t("other-reading")})` : ""));
    if (told.meaning) parts.push(h("p", {}, told.meaning));
    if (told.decision) {
      parts.push(h("dl", { class: "rule" }, h("dt", {}, told.decision), h("dd", {}, h("strong", {}, told.then)),
        h("dt", {}, t("when")), h("dd", {}, told.when.length ? lines(told.when) : t("always")),
        told.reading.length ? [h("dt", {}, t("reading")), h("dd", {}, lines(told.reading))] : [],
        told.reads.length ? [h("dt", {}, t("reads")), h("dd", {}, h("ul", {}, told.reads.map((one) => h("li", {}, link(one.kind, one.name, one.label), ": ", h("strong", {}, one.value)))))] : [],
        rules(t("before"), told.before), rules(t("after"), told.after),
        told.sources.length ? [h("dt", {}, t("behind")), h("dd", {}, statements(told.sources))] : []));
    } else if (told.when) parts.push(lines(told.when));
    if (told.periods) {
      details.replaceChildren(h("dl", { class: "periods" }, told.periods.map((one) => [h("dt", {}, one.period), h("dd", {}, h("strong", {}, one.value), one.sources.length ? statements(one.sources) : null)])),
        told.users.length ? h("details", {}, h("summary", {}, `${t("users")} (${told.users.length})`), h("ul", {}, told.users.map(([name, words]) => h("li", {}, link("rule", name, words))))) : "");
    }
    said.replaceChildren(...parts);
  }

  /* -- the form -- */
  function fill(shape) {
    const key = shape ? JSON.stringify([now.kind, now.name, shape]) : "";
    if (key === filled) return;
    filled = key;
    if (!shape) { form.replaceChildren(); return; }
    const ofLine = shape.unit === "line";
    const value = h("input", { id: "new-value", value: shape.value, autocomplete: "off", required: true, inputmode: ofLine ? null : "decimal" });
    const line = ofLine ? h("select", { id: "line" }, shape.lines.map((one) => h("option", {}, one))) : null;
    if (line) line.addEventListener("change", () => { value.value = line.value; });
    const kept = days[now.kind + now.name] || {};
    const day = (id) => h("input", { id, value: kept[id] || "", placeholder: t("day-hint"), autocomplete: "off" }), first = day("first"), last = day("last");
    const wrong = h("p", { class: "wrong", role: "alert" });
    async function change(event) {
      event.preventDefault();
      await settled();
      try {
        days[now.kind + now.name] = { first: first.value, last: last.value };
        const answer = await ask("form", { kind: now.kind, name: now.name, value: value.value, line: line ? line.value : "", first: first.value.trim(), last: last.value.trim(), version: bench.version });
        wrong.textContent = "";
        bench.heed(answer);
        bench.filled({ kind: now.kind, name: now.name, value: value.value, line: line ? line.value : "", first: first.value.trim(), last: last.value.trim() });
        await reload();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        wrong.replaceChildren(...coded(error.message));
        if (error.status === 409) { bench.version = error.told.version; reload(); }
      }
    }
    const unit = shape.unit === "cent" ? t("in-euro") : shape.unit === "years" ? t("in-years") : "";
    form.replaceChildren(h("form", { class: "card form", onsubmit: change, "aria-label": t("form") }, h("h3", {}, t("form")),
      line ? field(t("which-line"), line) : null, field(ofLine ? t("new-line") : unit ? t("new-value-in", { unit }) : t("new-value"), value),
      shape.dated ? field(t("from"), first, t("from-help")) : null, shape.dated ? field(t("until"), last) : null,
      h("p", { class: "buttons" }, h("button", { type: "submit" }, t("change"))), wrong));
  }

  /* -- opening -- */
  async function open(kind, name, file) {
    await settled();
    const mine = ++opening;
    const answer = await guarded(() => ask("piece", { kind, name, file: file || "" }));
    if (!answer || mine !== opening) return;
    taken(answer);
    list.mark(`${kind} ${name}`);
    typed = 0;
    history.replaceState(null, "", `#${encodeURIComponent(kind)}/${encodeURIComponent(name)}`);
    place.scrollTop = 0;
    if (matchMedia("(max-width: 60rem)").matches) place.scrollIntoView();
    place.querySelector("h2").setAttribute("tabindex", "-1");
    place.querySelector("h2").focus({ preventScroll: true });
  }
  function taken(answer) {
    now = answer.piece;
    if (!place.contains(writing)) place.replaceChildren(said, form, details, writing);
    redrawn(said, () => redrawn(details, () => describe(answer.described, now.name)));
    fill(answer.described ? answer.described.form : null);
    where.textContent = now.kind === "file" ? now.file : `${now.file}, ${t("from-line", { line: now.line })}`;
    if (area.value !== now.text) {
      const caret = area.selectionStart;
      area.value = now.text;
      if (document.activeElement === area) area.setSelectionRange(caret, caret);
    }
    fit();
    bench.heed(answer);
  }
  /* As it stands with the workbench now, unless something was typed meanwhile. */
  async function reload() {
    if (!now || busy()) return;
    const { kind, name, file } = now, mine = opening;
    let answer;
    try { answer = await ask("piece", { kind, name, file }); } catch (error) {
      if (error instanceof Refused) return;  /* what stands there has another name now, or does not read */
      throw error;
    }
    if (mine === opening && now.kind === kind && now.name === name && !busy()) taken(answer);
  }
  /* A place in a file: in what is chosen, or in the file as a whole. */
  async function show(one) {
    if (!now || now.file !== one.file || one.start < now.start || one.start > now.end) await open("file", one.file, one.file);
    const start = Math.max(0, one.start - now.start);
    area.focus();
    area.setSelectionRange(start, Math.min(area.value.length, start + Math.max(1, one.width)));
  }
  place.replaceChildren(h("h2", {}, t("choose")), h("p", {}, t("choose-help")));
  return { open, reload, show, settled, busy, get now() { return now; } };
})();
