"use strict";
/* Elements, words, and what is asked. Texts enter the page as text nodes only. */
const dom = (function () {
  const t = (key, values) => texts[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

  /* h("p", {class: "x"}, "text", node): an element; strings become text nodes. */
  function h(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
    return element;
  }
  const button = (words, act, attributes) => h("button", { type: "button", onclick: act, ...attributes }, words);
  const field = (words, input, more) => h("div", { class: "field" }, h("label", { for: input.id }, words), input, more ? h("small", {}, more) : null);

  /* What the workbench answers; a refusal is an error with what it says. */
  class Refused extends Error {
    constructor(status, told) { super(told.error || t("gone")); this.status = status; this.told = told; }
  }
  async function ask(what, values) {
    let answer;
    try {
      answer = await fetch(`ask?lang=${language}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ ask: what, ...values }) });
    } catch { throw new Refused(0, { error: t("gone") }); }
    const told = await answer.json();
    if (!answer.ok) throw new Refused(answer.status, told);
    return told;
  }

  /* -- what a comparison says -- */
  function inline(part) {
    switch (part.kind) {
      case "break": return h("br");
      case "code": return h("code", {}, part.words);
      case "strong": return h("strong", {}, part.words);
      case "faint": return h("span", { class: "faint" }, part.words);
      case "foreign": return h("span", { lang: part.language }, part.words);
      case "chip": return h("span", { class: `chip ${part.tone}` }, part.words);
      default: return document.createTextNode(part.words);
    }
  }
  const inlines = (parts) => parts.map(inline);
  /* A sentence of the engine: what stands between backquotes is a name. */
  const coded = (words) => words.split("`").map((part, at) => (at % 2 ? h("code", {}, part) : part));
  const lines = (items) => h("ul", {}, items.map((one) => h("li", {}, one)));

  /* What stands in a place changes; whoever was at something there is at it still, if it is there. */
  function redrawn(place, draw) {
    const held = place.contains(document.activeElement) ? document.activeElement : null, scroll = place.scrollTop;
    const alike = (one) => one.tagName === held.tagName && one.textContent === held.textContent;
    const before = held ? [...place.querySelectorAll(held.tagName)].filter(alike).indexOf(held) : 0;
    draw();
    place.scrollTop = scroll;
    if (!held || place.contains(held)) return;
    const found = [...place.querySelectorAll(held.tagName)].filter(alike), next = found[before] || found[0];
    if (next) next.focus({ preventScroll: true });
  }

  const notice = document.getElementById("notice");
  function tell(words, ...acts) {
    notice.replaceChildren(...coded(words), ...acts.map((one) => h("span", {}, " ", one)));
    notice.hidden = !words;
  }
  /* Something is done, and what refuses it is told. */
  async function guarded(act) {
    try { return await act(); } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tell(error.message);
      return null;
    }
  }
  return { t, h, button, field, ask, inline, inlines, coded, lines, redrawn, tell, guarded, Refused };
})();
