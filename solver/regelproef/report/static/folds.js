"use strict";
/* What is folded is made when it is opened: a part of the report stands as text until then, and what is folded within it apart from the page. */
const folds = (function () {
  const main = document.getElementById("main"), list = document.querySelector("nav details");
  const narrow = matchMedia("(max-width: 40rem)"); // where a picture has no room, its words stand in its place
  const apart = new Map(); // what a folded line will show
  const making = new Map(); // parts that a program makes: what to call before they are shown first

  function fill(fold) {
    const waiting = fold.querySelector(":scope > noscript");
    let made = apart.get(fold);
    if (waiting) {
      const template = document.createElement("template");
      template.innerHTML = waiting.textContent;
      made = template.content;
      waiting.remove();
    }
    if (made) {
      apart.delete(fold);
      if (narrow.matches) for (const words of made.querySelectorAll(".otherwise")) words.open = true;
      setApart(made);
      fold.append(made);
    }
    const make = making.get(fold);
    making.delete(fold);
    if (make) make();
  }
  function setApart(inside) {
    const shut = [...inside.querySelectorAll("details:not([open])")].filter((fold) => !fold.parentElement || !fold.parentElement.closest("details:not([open])"));
    for (const fold of shut) {
      const kept = document.createDocumentFragment();
      kept.append(...[...fold.childNodes].filter((node) => node.nodeName !== "SUMMARY"));
      apart.set(fold, kept);
    }
  }
  function open(fold) {
    fill(fold);
    fold.open = true;
  }
  main.addEventListener("toggle", (event) => { if (event.target.open) fill(event.target); }, true);
  main.addEventListener("click", (event) => {
    const summary = event.target.closest("summary");
    if (summary && !summary.parentElement.open) fill(summary.parentElement);
  }, true);

  function openAll() {
    for (let shut; (shut = main.querySelectorAll("details:not([open])")).length;) shut.forEach(open);
  }
  const shutAll = () => main.querySelectorAll("details[open]").forEach((fold) => { fold.open = false; });

  /* The element of this id, made where it was not yet. */
  function find(id) {
    const mark = `id="${id.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
    for (;;) {
      const found = document.getElementById(id);
      if (found) return found;
      const fold = [...apart].find(([, kept]) => kept.querySelector(`#${CSS.escape(id)}`)) || [];
      const waiting = fold[0] || ([...main.querySelectorAll("details > noscript")].find((one) => one.textContent.includes(mark)) || {}).parentElement;
      if (!waiting) return null;
      fill(waiting);
    }
  }
  function show(id) {
    const target = find(id);
    if (!target) return null;
    if (target.matches("section") && target.querySelector(":scope > details")) open(target.querySelector(":scope > details"));
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) open(fold);
    target.scrollIntoView();
    return target;
  }
  function fromAddress() {
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    if (id) show(id.startsWith("try=") ? "try" : id);
  }
  window.addEventListener("hashchange", fromAddress);
  main.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) fromAddress(); // the address stays, what it names may be folded again
  });

  /* The section that is read is marked in the contents. */
  const links = [...document.querySelectorAll("nav a")].map((link) => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))]).filter(([, section]) => section);
  function mark() {
    const passed = links.filter(([, section]) => section.getBoundingClientRect().top < innerHeight / 3);
    const [now] = (scrollY && innerHeight + scrollY >= document.documentElement.scrollHeight - 2 ? links : passed).at(-1) || links[0] || [];
    for (const [link] of links) if (link === now) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
  }
  let asked = false;
  const later = () => { if (!asked) { asked = true; requestAnimationFrame(() => { asked = false; mark(); }); } };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  mark();
  /* Where the contents stand above the report, they are folded, so that the verdict comes first. */
  if (matchMedia("(max-width: 60rem)").matches) list.open = false;

  /* On paper stands what is open; the whole with everything that is folded, the summary without. */
  function print(whole) {
    document.documentElement.dataset.print = whole ? "whole" : "summary";
    if (whole) openAll();
    addEventListener("afterprint", () => { delete document.documentElement.dataset.print; }, { once: true });
    window.print();
  }

  return { main, making, open, openAll, shutAll, show, find, fromAddress, print };
})();
