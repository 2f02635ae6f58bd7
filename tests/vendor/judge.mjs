// Tries faulty programs in JavaScript: see judge.py, whose protocol it speaks.
import { createInterface } from "node:readline";
import vm from "node:vm";

const MILLISECONDS = 30000; // of one faulty program: a loop without end is an answer too

let job = null;
let right = null;

// What is answered, as text, so that 1, true and "1" differ.
function shown(decide, facts) {
  try {
    const found = decide(facts);
    return JSON.stringify(job.names.map((name) => (found[name] === undefined ? ["unanswered"] : found[name])));
  } catch (error) {
    return String(error.name);
  }
}

// The same person with as few facts as still show the difference.
function fewest(decide, facts) {
  const name = Object.keys(facts).find((one) => {
    const { [one]: _, ...others } = facts;
    return shown(decide, others) !== shown(right, others);
  });
  if (name === undefined) return facts;
  const { [name]: _, ...others } = facts;
  return fewest(decide, others);
}

function tried(decide) {
  const fixture = job.fixtures.findIndex(({ facts, wanted }) => shown(decide, facts) !== wanted);
  if (fixture >= 0) return { fixture, persons: [] };
  const persons = [];
  for (let index = 0; index < job.persons.length && persons.length < job.enough; index += 1) {
    const { facts, wanted } = job.persons[index];
    if (shown(decide, facts) !== wanted) persons.push(index);
  }
  return { fixture, persons, fewest: persons.map((index) => fewest(decide, job.persons[index].facts)) };
}

function loaded(source, use) {
  const program = source.slice(0, source.indexOf("if (process.argv")).replace(/^import .*$/gm, "").replace("export function", "function");
  vm.runInNewContext(`${program}\nuse(decide);`, { use, process: {} }, { timeout: MILLISECONDS });
}

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (job === null) {
    job = message;
    loaded(job.right, (decide) => { right = decide; });
    for (const person of [...job.fixtures, ...job.persons]) person.wanted = JSON.stringify(job.names.map((name) => person.decisions[name]));
  } else {
    let verdict = null;
    try {
      loaded(message, (decide) => { verdict = tried(decide); });
    } catch (error) {
      verdict = { fixture: -1, persons: [], fewest: [], error: String(error.name) };
    }
    console.log(JSON.stringify(verdict));
  }
}
