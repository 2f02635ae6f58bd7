// What the step definitions need of cucumber-js: Given, When and Then, and tables; and a run of scenarios that are read already.
//
// In: on standard input a JSON list of scenarios, each a list of steps {text, rows}. Out: a JSON list, null or the error of each.
import { readFileSync } from "node:fs";

const steps = new Map();
const define = (text, run) => steps.set(text, run);
export const Given = define;
export const When = define;
export const Then = define;

function table(rows) {
  const [head, ...body] = rows;
  return { hashes: () => body.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]]))) };
}

export function run() {
  const scenarios = JSON.parse(readFileSync(0, "utf8"));
  const found = scenarios.map((scenario) => {
    const world = {};
    try {
      for (const { text, rows } of scenario) steps.get(text).call(world, ...(rows ? [table(rows)] : []));
      return null;
    } catch (error) {
      return error.message;
    }
  });
  console.log(JSON.stringify(found));
}
