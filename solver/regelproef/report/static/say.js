"use strict";
/* Elements, and the words for values and outcomes. Texts enter the page as text nodes only. */
const saying = (function () {
  const t = (key, values) => words.texts[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

  /* h("p", {class: "x"}, "text", node): an element; strings become text nodes. */
  function h(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null).map(spoken));
    return element;
  }

  /* A text that nobody has translated, as one in the language that it has. */
  function spoken(child) {
    if (typeof child !== "string" || !Object.hasOwn(words.foreign, child)) return child;
    const element = document.createElement("span");
    element.lang = words.foreign[child];
    element.append(child);
    return element;
  }

  /* -- words -- */
  const dayWords = (iso) => {
    const [y, m, d] = iso.split("-").map(Number);
    return `${d === 1 ? words.first : d} ${words.months[m - 1]} ${y}`;
  };
  function moneyWords(cents) {
    const size = Math.abs(cents), euro = String((size - (size % 100)) / 100), cent = String(size % 100).padStart(2, "0");
    const separator = { nl: ".", fr: "\u202f" }[words.language] || ",";
    const grouped = euro.replace(/\B(?=(\d{3})+$)/g, separator);
    const shown = words.language === "fr" ? `${grouped},${cent} €` : words.language === "nl" ? `€ ${grouped},${cent}` : `€${grouped}.${cent}`;
    return (cents < 0 ? "−" : "") + shown;
  }
  function yearsWords(years) {
    const held = Object.keys(years).filter((y) => years[y]).map(Number).sort((a, b) => a - b), parts = [];
    for (const y of held) {
      const last = parts[parts.length - 1];
      if (last && last[1] === y - 1) last[1] = y; else parts.push([y, y]);
    }
    return parts.map(([a, b]) => (a === b ? String(a) : `${a}-${b}`)).join(", ");
  }
  function valueWords(kind, values, value) {
    if (value === null) return t("try-null");
    if (kind === "bool") return value ? t("try-yes") : t("try-no");
    if (kind === "date") return dayWords(value);
    if (kind === "money") return moneyWords(value);
    if (kind === "per_year_bool") return yearsWords(value) || t("try-no-years");
    return Object.hasOwn(values, value) ? values[value] : String(value);
  }
  const factWords = (name, value) => valueWords(words.facts[name].kind, Object.fromEntries(words.facts[name].values), value);
  const json = (name, value) => regelproef.toJson(book.decisions[name].kind, value);
  function outcomeWords(name, outcome) {
    if (outcome.status !== "value") return t(`try-${outcome.status}`);
    return valueWords(words.decisions[name].kind, words.decisions[name].values, json(name, outcome.value));
  }
  function tone(name, outcome) {
    if (outcome.status !== "value") return "bad";
    const value = outcome.value;
    if (value === null || value === false || value === 0) return "none";
    return words.decisions[name].tones[value] || "v0";
  }
  const chip = (name, outcome) => h("span", { class: `chip ${tone(name, outcome)}` }, outcomeWords(name, outcome));

  return { t, h, dayWords, moneyWords, yearsWords, valueWords, factWords, json, outcomeWords, chip };
})();
