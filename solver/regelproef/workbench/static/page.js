"use strict";
/* What the page knows of the workbench, and the news of it. */
const bench = (function () {
  const { t, ask, tell, Refused } = dom;
  const own = { version: 0, edited: [], tick: -1, recipe: null };
  let typed = -1, gone = false;

  /* Versions only grow: an older answer that comes late says nothing any more. */
  function heed(state) {
    if (state.version < own.version) return;
    own.version = state.version;
    own.edited = state.edited;
    saving.heed(state);
  }
  async function refresh() {
    const answer = await ask("book", {});
    list.show(answer.book);
    await piece.reload();
  }
  async function news() {
    for (;;) {
      try {
        const state = await ask("state", { after: Math.max(0, own.tick) });
        if (gone) { gone = false; tell(""); }
        const other = state.version > own.version && !piece.busy();
        own.tick = state.tick;
        if (!piece.busy()) heed(state);
        told.show(state);
        saving.disk(state.disk);
        const answer = state.answer, reads = answer && answer.asked[1].state === "answered";
        if (reads && answer.number !== typed) { typed = answer.number; await refresh(); } else if (other) await piece.reload();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        gone = true;
        tell(error.message);
        await new Promise((done) => setTimeout(done, 1500));
      }
    }
  }
  for (const link of document.querySelectorAll(".bar nav a")) link.addEventListener("click", () => { link.hash = location.hash; });
  addEventListener("beforeunload", (event) => { if (piece.busy()) event.preventDefault(); });
  async function start() {
    list.show((await ask("book", {})).book);
    const [kind, name] = location.hash.slice(1).split("/").map(decodeURIComponent);
    if (name) piece.open(kind, name);
    news();
  }
  return Object.assign(own, { heed, filled: (recipe) => { own.recipe = recipe; }, start });
})();
bench.start();
