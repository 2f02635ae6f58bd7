"use strict";
/* The form by itself, in the page of the workbench: a rule that is followed is opened there. */
(function () {
  tryForm(document.getElementById("try-form"));
  const names = Object.fromEntries(Object.entries(words.rules).map(([name, rule]) => [`#${rule.id}`, name]));
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    if (Object.hasOwn(names, link.getAttribute("href"))) parent.postMessage({ rule: names[link.getAttribute("href")] }, location.origin);
    else if (link.getAttribute("href") === "#try-answers") document.getElementById("try-answers").scrollIntoView();
  });
})();
