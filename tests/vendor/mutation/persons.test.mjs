// The test persons as a test suite, for StrykerJS: it stands beside vsb.mjs and fixtures.jsonl in a folder of its own.
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { decide } from "./vsb.mjs";

test("test persons", () => {
  for (const line of readFileSync("fixtures.jsonl", "utf8").trimEnd().split("\n")) {
    const { id, facts, decisions } = JSON.parse(line);
    const found = decide(facts);
    for (const name of Object.keys(decisions)) assert.ok(found[name] === decisions[name], `${id} ${name}`);
  }
});
