"use strict";
/* Undo, redo, compare, save, and what came to stand on disk meanwhile. */
const saving = (function () {
  const { t, h, button, ask, tell, guarded, Refused } = dom;
  const place = document.getElementById("acts");
  const order = (what) => async () => {
    await piece.settled();
    const answer = await guarded(() => ask(what, { version: bench.version }));
    if (answer) { tell(""); bench.heed(answer); await piece.reload(); }
  };
  const undo = button(t("undo"), order("undo")), redo = button(t("redo"), order("redo"));
  const compare = button(t("compare"), show), save = button(t("save"), () => store(), { class: "first" });
  const count = h("span", { class: "faint", role: "status" });
  place.replaceChildren(undo, redo, compare, save, count);
  const shown = h("dialog", { class: "compared", "aria-label": t("compare") });
  document.body.append(shown);

  async function show() {
    await piece.settled();
    const answer = await guarded(() => ask("compare", {}));
    if (!answer) return;
    const kind = (line) => (/^(\+\+\+|---|@@)/.test(line) ? "head" : line[0] === "+" ? "added" : line[0] === "-" ? "gone" : "");
    shown.replaceChildren(h("p", { class: "buttons" }, button(t("close"), () => shown.close()), button(t("report"), report)), h("h2", {}, t("compare")),
      answer.lines.length ? h("pre", { class: "diff", tabindex: "0" }, answer.lines.map((line) => h("span", { class: kind(line) }, `${line}\n`))) : h("p", {}, t("nothing-edited")));
    shown.showModal();
  }
  /* What `diff` says of it, as a file. */
  async function report() {
    const answer = await guarded(() => ask("report", {}));
    if (!answer) return;
    const words = h("textarea", { readonly: true, rows: 20, "aria-label": t("report") });
    words.value = answer.markdown;
    shown.append(h("h3", {}, t("report")), words, h("p", { class: "buttons" }, button(t("copy"), () => { words.select(); document.execCommand("copy"); })));
    words.focus();
  }

  async function store() {
    await piece.settled();
    try {
      const answer = await ask("save", { version: bench.version });
      bench.heed(answer);
      tell(answer.saved.length ? t("saved-files", { files: answer.saved.join(", ") }) : t("nothing-edited"));
      await piece.reload();
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status === 409 && error.told.disk) elsewhere(error.message);
      else { tell(error.message); if (error.status === 409) { bench.version = error.told.version; await piece.reload(); } }
      return false;
    }
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
  function heed(state) {
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
  return { heed, store };
})();
