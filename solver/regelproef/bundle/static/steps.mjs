// Step definitions for cucumber-js: they ask your program, by the JSON line protocol, and compare what it answers.
//
// REGELPROEF_COMMAND is the command line of your program. It is started once for all persons of `fixtures.jsonl`, and once more for whoever stands in a
// scenario and not there. `words.json` says what the words of a scenario mean. Needs @cucumber/cucumber.
import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Given, Then, When } from "@cucumber/cucumber";

const WORDS = JSON.parse(readFileSync(new URL("../../words.json", import.meta.url), "utf8"));
const FIXTURES = new URL("../../../fixtures.jsonl", import.meta.url);
const MOST_BYTES = 200_000_000;

const linesOf = (text) => text.split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
const yearsOrValue = (value) => (value && typeof value === "object" ? Object.keys(value).sort() : value);
const keyOf = (facts) => JSON.stringify(Object.keys(facts).sort().map((name) => [name, yearsOrValue(facts[name])]));

// The JSON value that a word of a table stands for.
function valueOf(what, word) {
  if (word === WORDS.nothing) return null;
  switch (what.type) {
    case "bool":
      assert.ok(word === WORDS.yes || word === WORDS.no, word);
      return word === WORDS.yes;
    case "enum":
      assert.ok(Object.hasOwn(what.values, word), word);
      return what.values[word];
    case "money": {
      const [, euro, cent] = /^(-?[0-9]+),([0-9]{2}) euro$/.exec(word);
      return Number(euro + cent);
    }
    case "per_year_bool":
      return word === "-" ? {} : Object.fromEntries(word.split(" ").map((year) => [year, true]));
    case "int":
      return Number(word);
    default:
      return word;
  }
}

// The answers of your program, by id.
function ask(persons) {
  const input = persons.map(({ id, facts }) => `${JSON.stringify({ id, facts })}\n`).join("");
  const output = execSync(process.env.REGELPROEF_COMMAND, { input, encoding: "utf8", maxBuffer: MOST_BYTES, stdio: ["pipe", "pipe", "inherit"] });
  return new Map(linesOf(output).map((answer) => [answer.id, answer]));
}

let known;

// What is answered about the persons of the file, by their facts.
function knownAnswers() {
  if (!known) {
    const persons = linesOf(readFileSync(FIXTURES, "utf8"));
    const answers = ask(persons);
    known = new Map(persons.map(({ id, facts }) => [keyOf(facts), answers.get(id)]));
  }
  return known;
}

function decisionsAbout(facts) {
  const answer = knownAnswers().get(keyOf(facts)) ?? ask([{ id: "scenario", facts }]).get("scenario");
  assert.ok(answer?.decisions, `no decisions: ${answer?.error ?? "no answer"}`);
  return answer.decisions;
}

Given("de standaardpersoon", function () {
  this.facts = { ...WORDS.defaults };
});

Given("een persoon met", function (table) {
  this.facts = { ...WORDS.defaults };
  for (const { gegeven, waarde } of table.hashes()) {
    const fact = WORDS.facts[gegeven];
    this.facts[fact.name] = valueOf(fact, waarde);
  }
});

When("de beslissingen worden genomen", function () {
  this.decisions = decisionsAbout(this.facts);
});

Then("zijn de uitkomsten", function (table) {
  const wrong = [];
  for (const { beslissing, uitkomst } of table.hashes()) {
    const { name, ...what } = WORDS.decisions[beslissing];
    const expected = JSON.stringify(valueOf(what, uitkomst));
    const found = Object.hasOwn(this.decisions, name) ? JSON.stringify(this.decisions[name]) : "no answer";
    if (found !== expected) wrong.push(`${name}: expected ${expected}, found ${found}`);
  }
  assert.ok(wrong.length === 0, wrong.join("; "));
});
