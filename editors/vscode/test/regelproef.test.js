/**
 * The built extension and the real `regelproef lsp` (that of the PATH), on the VSB of this repository. The mistakes are in texts that are open, not on disk.
 */
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");
const { pathToFileURL } = require("node:url");
const { activated, program, temporary, until } = require("./activated.js");

const RULES = path.join(__dirname, "..", "..", "..", "spec", "vsb", "rules", "aansluitbaarheid.yaml");
const ERROR = 0; // as VS Code counts severities
const LONG = 300; // seconds, on a machine that does much else

/** What is shown of the rules with `old` written as `wrong`, each time that changed; and the exit code of the server in the end. */
async function shown(old, wrong, settled) {
  const folder = temporary();
  const code = path.join(folder, "code");
  const command = program(folder, "noted", `#!/bin/sh\nregelproef "$@"\necho $? >"${code}"\n`); // a shell, for its exit code
  const { extension, editor, activating } = activated(folder, { "regelproef.command": command }, "nl");
  try {
    await activating;
    assert.deepEqual(editor.errors, []);
    const text = fs.readFileSync(RULES, "utf8");
    assert.ok(text.includes(old));
    const uri = editor.open(pathToFileURL(RULES).href, text.replace(old, wrong));
    const all = () => editor.told.filter((one) => one.uri === uri).map(({ found }) => found);
    await until(() => settled(all()), LONG);
    await extension.deactivate();
    await until(() => fs.existsSync(code) && fs.readFileSync(code, "utf8").endsWith("\n"));
    return { all: all(), code: fs.readFileSync(code, "utf8").trim() };
  } finally {
    await extension.deactivate();
    fs.rmSync(folder, { recursive: true });
  }
}

const asking = (found) => found.some(({ code }) => code === "asking");

test("a misspelt name is shown at its place, in the editor's language", async () => {
  const { all, code } = await shown("woonplaats in", "woonplats in", (seen) => seen.some((found) => found.some(({ severity }) => severity === ERROR)));
  const [one] = all.at(-1);
  assert.match(one.message, /woonplats/);
  assert.match(one.message, /bedoelt u `woonplaats`/);
  assert.equal(fs.readFileSync(RULES, "utf8").split("\n")[one.range.start.line].slice(one.range.start.character).slice(0, 10), "woonplaats");
  assert.equal(code, "0");
});

test("a conflict is shown, and at the end nothing is still asked", async () => {
  const wrong = "  - rule: inwoner-van-brussel\n    text: \"Wie in Brussel ingeschreven is, kan vrijwillig aansluiten.\"\n";
  const old = `${wrong}    exception_to: [geen-grond-om-aan-te-sluiten]\n`;
  const { all, code } = await shown(old, wrong, (seen) => seen.some(asking) && !asking(seen.at(-1)));
  const conflict = all.at(-1).find((found) => found.code === "conflict");
  assert.equal(conflict.severity, ERROR);
  assert.match(conflict.message, /geen-grond-om-aan-te-sluiten/);
  assert.match(conflict.message, /inwoner-van-brussel/);
  assert.equal(code, "0");
});
