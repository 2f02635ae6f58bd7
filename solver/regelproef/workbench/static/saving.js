"use strict";
/* Undo, redo, compare, save, and what came to stand on disk meanwhile. */
const saving = (function () {
  const { t, h, button, field, ask, coded, tell, guarded, Refused } = dom;
  const place = document.getElementById("acts");
  const order = (what) => async () => {
    await piece.settled();
    const answer = await guarded(() => ask(what, { version: bench.version }));
    if (answer) { tell(""); bench.heed(answer); await piece.reload(); }
  };
  const undo = button(t("undo"), order("undo")), redo = button(t("redo"), order("redo"));
  const compare = button(t("compare"), show), save = button(t("save"), () => store(), { class: "first" });
  const propose = button(t("propose"), wish);
  const count = h("span", { class: "faint", role: "status" });
  place.replaceChildren(undo, redo, compare, save, propose, count);
  const shown = h("dialog", { class: "compared", "aria-label": t("compare") });
  document.body.append(shown);

  const closing = (...more) => h("p", { class: "buttons" }, button(t("close"), () => shown.close()), more);
  async function show() {
    await piece.settled();
    const answer = await guarded(() => ask("compare", {}));
    if (!answer) return;
    const kind = (line) => (/^(\+\+\+|---|@@)/.test(line) ? "head" : line[0] === "+" ? "added" : line[0] === "-" ? "gone" : "");
    shown.replaceChildren(closing(button(t("report"), report)), h("h2", {}, t("compare")),
      answer.lines.length ? h("pre", { class: "diff", tabindex: "0" }, answer.lines.map((line) => h("span", { class: kind(line) }, `${line}\n`))) : h("p", {}, t("nothing-edited")));
    shown.showModal();
  }
  /* What `diff` says of it, as a file. */
  async function report() {
    const answer = await guarded(() => ask("report", {}));
    if (!answer) return;
    const words = h("textarea", { readonly: true, rows: 20, "aria-label": t("report") });
    words.value = answer.markdown;
    if (!shown.open) shown.showModal();
    shown.append(h("h3", {}, t("report")), words, h("p", { class: "buttons" }, button(t("copy"), () => { words.select(); document.execCommand("copy"); })));
    words.focus();
  }

  async function store() {
    await piece.settled();
    try {
      const answer = await ask("save", { version: bench.version });
      bench.heed(answer);
      tell(answer.saved.length ? t("saved-files", { files: answer.saved.join(", ") }) : t("nothing-edited"), ...(answer.report ? [button(t("report"), () => { shown.replaceChildren(closing()); report(); })] : []));
      await piece.reload();
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status === 409 && error.told.disk) elsewhere(error.message);
      else { tell(error.message); if (error.status === 409) { bench.version = error.told.version; await piece.reload(); } }
      return false;
    }
  }
  /* Told once for the same files, before somebody saves. */
  let seen = "";
  function disk(names) {
    const words = names.join(", ");
    if (words !== seen && words) elsewhere(t("changed-on-disk", { files: words }));
    seen = words;
  }
  function elsewhere(words) {
    tell(words, button(t("take"), take), button(t("keep"), () => tell("")));
  }
  async function take() {
    const answer = await guarded(() => ask("take", { version: bench.version }));
    if (!answer) return;
    bench.heed(answer);
    const lost = Object.entries(answer.lost);
    tell(lost.length ? t("lost") : t("taken"), ...lost.map(([name, words]) => {
      const own = h("textarea", { readonly: true, rows: 12, "aria-label": name });
      own.value = words;
      return h("span", { class: "lost" }, name, own);
    }));
    await piece.reload();
  }
  /* -- a branch with one commit -- */
  let last = { edited: [], form: false, git: false, proposal: null }, told = "";
  function wish() {
    const input = (id, value, more) => h("input", { id: `wish-${id}`, value: value || "", autocomplete: "off", ...more });
    const about = (piece.now ? piece.now.name : "change").normalize("NFD").replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
    const branch = input("branch", about, { required: true }), reason = input("reason", "", { required: true });
    const source = input("source", list.nextStatement(), { list: "wish-known", required: true }), sentence = input("sentence"), title = input("title");
    const cases = h("input", { id: "wish-cases", type: "checkbox", checked: true }), wrong = h("p", { class: "wrong", role: "alert" });
    async function send(event) {
      event.preventDefault();
      const asking = last.form ? { source: source.value, sentence: sentence.value, title: title.value, cases: cases.checked } : {};
      try {
        bench.heed(await ask("propose", { version: bench.version, branch: branch.value, reason: reason.value, ...asking }));
        shown.close();
        tell(t("proposing"));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        wrong.replaceChildren(...coded(error.message));
      }
    }
    shown.replaceChildren(closing(), h("h2", {}, t("propose")),
      h("p", {}, coded(t(last.form ? "propose-form" : "propose-hand"))),
      h("form", { onsubmit: send, "aria-label": t("propose") }, field(t("wish-reason"), reason), field(t("wish-branch"), branch),
        last.form ? [field(t("wish-source"), source, t("wish-source-help")), h("datalist", { id: "wish-known" }, list.statements().map(([id, words]) => h("option", { value: id }, words))),
          field(t("wish-sentence"), sentence), field(t("wish-title"), title), h("label", { class: "tick" }, cases, " ", t("wish-cases"))] : null,
        h("p", { class: "buttons" }, h("button", { type: "submit", class: "first" }, t("propose-do"))), wrong));
    shown.showModal();
    reason.focus();
  }
  function proposed(one) {
    const words = JSON.stringify(one);
    if (words === told || one.state === "running") return;
    told = words;
    if (one.state === "failed") { tell(`${t("propose-failed")} ${one.told}`); return; }
    const command = `git push -u origin ${one.branch}`;
    tell(t("proposed", { branch: one.branch, commit: one.commit.slice(0, 10) }), h("code", {}, command), h("ul", {}, one.left.map((each) => h("li", {}, each))));
    piece.reload();
  }
  function heed(state) {
    last = state;
    propose.hidden = !state.git;
    propose.disabled = Boolean(state.proposal && state.proposal.state === "running");
    if (state.proposal) proposed(state.proposal);
    undo.disabled = !state.undo;
    redo.disabled = !state.redo;
    save.disabled = compare.disabled = !state.edited.length;
    count.textContent = state.edited.length ? t("edited") : t("as-saved");
  }
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    if (!save.disabled || piece.busy()) store();
  });
  return { heed, disk };
})();
