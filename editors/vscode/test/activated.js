/**
 * The built extension as VS Code loads it.
 *
 * In: the user's settings, the language of the editor, and a folder that stands for that of the extension. Out: the extension, the editor (`fake_vscode.js`),
 * and the promise of its activation.
 */
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const Module = require("node:module");
const os = require("node:os");
const path = require("node:path");
const { setTimeout: pause } = require("node:timers/promises");
const { fake } = require("./fake_vscode.js");
const manifest = require("../package.json");

const BUILT = path.join(__dirname, "..", manifest.main);
const DEFAULTS = Object.fromEntries(Object.entries(manifest.contributes.configuration.properties).map(([key, { default: value }]) => [key, value]));

function activated(folder, settings, language) {
  const editor = fake({ ...DEFAULTS, ...settings }, language);
  const load = Module._load;
  Module._load = (name, ...rest) => (name === "vscode" ? editor.vscode : load(name, ...rest));
  try {
    delete require.cache[BUILT];
    const extension = require(BUILT);
    return { extension, editor, activating: extension.activate({ subscriptions: [], extensionPath: folder }) };
  } finally {
    Module._load = load;
  }
}

/** A program of the user's. */
function program(folder, name, text) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text, { mode: 0o755 });
  return file;
}

const temporary = () => fs.mkdtempSync(path.join(os.tmpdir(), "regelproef-vscode-"));

async function until(met, seconds = 20) {
  for (const end = Date.now() + seconds * 1000; !met(); await pause(20)) assert.ok(Date.now() < end, `not within ${seconds} s: ${met}`);
}

module.exports = { activated, program, temporary, until };
