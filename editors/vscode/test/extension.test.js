/** The built extension, with the client that it ships, in an editor that stands in memory. */
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { afterEach, beforeEach, test } = require("node:test");
const { setTimeout: pause } = require("node:timers/promises");
const { pathToFileURL } = require("node:url");
const { activated, program, temporary, until } = require("./activated.js");
const manifest = require("../package.json");

const SERVER = path.join(__dirname, "server.js");

let folder, log, extension, editor;

beforeEach(() => {
  folder = temporary();
  log = process.env.FAKE_SERVER_LOG = path.join(folder, "log");
});

afterEach(async () => {
  await extension?.deactivate();
  extension = undefined;
  fs.rmSync(folder, { recursive: true });
});

async function activate(settings, language) {
  let activating;
  ({ extension, editor, activating } = activated(folder, settings, language));
  await activating;
}

/** What the fake server wrote down. */
const logged = (key) =>
  (fs.existsSync(log) ? fs.readFileSync(log, "utf8").trim().split("\n") : []).map((line) => JSON.parse(line)).filter((entry) => key in entry);

test("the configured command is started as language server, outside the workspace, over standard input and output", async () => {
  await activate({ "regelproef.command": SERVER });
  assert.deepEqual(logged("started"), [{ started: ["lsp", "--lang", "en"], cwd: fs.realpathSync(folder) }]);
  assert.deepEqual(editor.errors, []);
});

for (const [setting, ofEditor, expected] of [
  ["", "nl", "nl"],
  ["", "fr-CA", "fr"],
  ["", "de", "en"],
  ["fr", "nl", "fr"],
  ["constructor", "nl", "en"],
]) {
  test(`it speaks ${expected} where ${JSON.stringify(setting)} is set and the editor speaks ${ofEditor}`, async () => {
    await activate({ "regelproef.command": SERVER, "regelproef.language": setting }, ofEditor);
    assert.deepEqual(logged("started")[0].started, ["lsp", "--lang", expected]);
  });
}

test("YAML files on disk are told to the server, others are not, and what it says is shown", async () => {
  await activate({ "regelproef.command": SERVER });
  editor.open("untitled:rules.yaml", "rules: []\n");
  editor.open(pathToFileURL(path.join(folder, "README.md")).href, "# Rules\n", "markdown");
  const uri = editor.open(pathToFileURL(path.join(folder, "rules.yaml")).href, "rules: []\n");
  await until(() => editor.shown.has(uri));
  assert.deepEqual(editor.shown.get(uri).map(({ message }) => message), ["wrong"]);
  assert.deepEqual(logged("opened"), [{ opened: uri }]);
});

test("a file of a rulebook that another program saves is told to the server", async () => {
  await activate({ "regelproef.command": SERVER });
  const address = pathToFileURL(path.join(folder, "rules.yaml")).href;
  editor.save(address);
  await until(() => logged("changed").length > 0);
  assert.deepEqual(logged("changed"), [{ changed: [address] }]);
  assert.deepEqual(editor.watched, ["**/*.{yaml,csv}"]);
});

test("the server is ended as the protocol wants when the extension is", async () => {
  await activate({ "regelproef.command": SERVER });
  await extension.deactivate();
  await until(() => logged("told").length === 2);
  assert.deepEqual(logged("told"), [{ told: "shutdown" }, { told: "exit" }]);
});

test("another setting starts the server anew", async () => {
  await activate({ "regelproef.command": SERVER });
  editor.set({ "regelproef.language": "nl" });
  await until(() => logged("started").length === 2);
  assert.deepEqual(logged("told")[0], { told: "shutdown" });
  assert.deepEqual(logged("started")[1].started, ["lsp", "--lang", "nl"]);
  editor.set({ "editor.fontSize": 12 });
  await extension.deactivate();
  assert.equal(logged("started").length, 2);
});

for (const [language, words] of [
  ["en", /cannot be started\. Install it with/],
  ["nl", /kan niet worden gestart\. Installeer het met/],
  ["fr", /ne peut pas être lancé\. Installez-le avec/],
]) {
  test(`a command that is not there is told once, with how to install it (${language})`, async () => {
    await activate({ "regelproef.command": "regelproef-that-is-nowhere" }, language);
    assert.equal(editor.errors.length, 1);
    assert.match(editor.errors[0], words);
    assert.match(editor.errors[0], /`regelproef-that-is-nowhere`.*`pip install 'regelproef\[editor\]'`.*`regelproef\.command`/);
  });
}

test("a command that was not there is started as soon as it is set right", async () => {
  await activate({ "regelproef.command": "regelproef-that-is-nowhere" });
  editor.set({ "regelproef.command": SERVER });
  await until(() => logged("started").length === 1);
});

test("a command that ends at once is told once, with what it said, and not started again", async () => {
  const command = program(folder, "ends", `#!/bin/sh\necho x >>"${log}.starts"\necho "pygls is not installed" >&2\nexit 2\n`);
  await activate({ "regelproef.command": command });
  await pause(500);
  assert.equal(editor.errors.length, 1);
  assert.match(editor.errors[0], /ended before it answered: pygls is not installed\. .*`pip install 'regelproef\[editor\]'`/);
  assert.equal(fs.readFileSync(`${log}.starts`, "utf8"), "x\n");
});

test("a program that does not answer is not waited for when another is set", async () => {
  const command = program(folder, "silent", `#!/bin/sh\necho x >"${log}.silent"\nexec sleep 300\n`);
  const activating = activate({ "regelproef.command": command });
  await until(() => fs.existsSync(`${log}.silent`));
  editor.set({ "regelproef.command": SERVER });
  await activating;
  await until(() => logged("started").length === 1);
  assert.deepEqual(editor.errors, []);
});

test("a folder cannot name the program: the setting is the user's alone, and that is so in a folder that is not trusted", () => {
  assert.equal(manifest.contributes.configuration.properties["regelproef.command"].scope, "machine");
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
});

test("it is activated where a vocabulary is, and by nothing else", () => {
  assert.deepEqual(manifest.activationEvents, ["workspaceContains:**/vocabulary.yaml"]);
});

test("every text stands in three languages", () => {
  const named = [...new Set(JSON.stringify(manifest).match(/"%[\w.]+%"/g))].map((text) => text.slice(2, -2)).sort();
  for (const file of ["package.nls.json", "package.nls.nl.json", "package.nls.fr.json"]) {
    const texts = require(`../${file}`);
    assert.deepEqual(Object.keys(texts).sort(), named, file);
  }
  const words = require("../src/words.json");
  const holes = (text) => text.match(/\{\w+\}/g).sort();
  for (const key of Object.keys(words.en)) for (const own of Object.values(words)) assert.deepEqual(new Set(holes(own[key])), new Set(holes(words.en[key])));
});
