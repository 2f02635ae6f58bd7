/**
 * Starts `regelproef lsp` for the rulebooks of a workspace, and stops it.
 *
 * In: the settings `regelproef.command` and `regelproef.language`. Out: what the language server says, shown by VS Code. Guarantees: the only program
 * that is started is the one that the user's own settings name, and it is never looked for in the folder that is open; where it does not start, one
 * message says why and what to do.
 */
"use strict";

const { spawn } = require("node:child_process");
const { StringDecoder } = require("node:string_decoder");
const vscode = require("vscode");
const { CloseAction, LanguageClient } = require("vscode-languageclient/node");
const words = require("./words.json");

const INSTALL = "pip install 'regelproef[editor]'";
const FILES = "**/*.{yaml,csv}"; // of which a rulebook is made

let running; // the last that was asked to start: its client, its server, what it said on standard error
let turn = Promise.resolve(); // starts and stops, one after another

/** In which language the server and this extension speak: as set, else as the editor, else English. */
function language() {
  const wanted = vscode.workspace.getConfiguration("regelproef").get("language") || vscode.env.language.slice(0, 2);
  return Object.hasOwn(words, wanted) ? wanted : "en";
}

function say(key, values) {
  return words[language()][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** A client that, where the server did not start at all, says nothing of its own, does not try again, and has nothing to stop. */
class Client extends LanguageClient {
  error(message, data, shown) {
    super.error(message, data, this.initializeResult !== undefined && shown);
  }

  createDefaultErrorHandler(most) {
    const usual = super.createDefaultErrorHandler(most);
    const over = { action: CloseAction.DoNotRestart, handled: true };
    // Not at once, for the client forgets the promise of its start here, which is still to be rejected.
    const closed = () => (this.initializeResult ? usual.closed() : new Promise((resolve) => setImmediate(resolve, over)));
    return { error: (...about) => usual.error(...about), closed };
  }

  async stop(patience) {
    if (this.isRunning()) await super.stop(patience);
  }
}

async function start(context, watcher) {
  const command = vscode.workspace.getConfiguration("regelproef").get("command");
  const own = { said: "" };
  const launch = () =>
    new Promise((resolve, reject) => {
      const decoder = new StringDecoder("utf8");
      const cwd = context.extensionPath; // not the folder that is open: Windows looks for a program there before it looks anywhere else
      own.server = spawn(command, ["lsp", "--lang", language()], { cwd });
      own.server.stderr.on("data", (data) => (own.said = (own.said + decoder.write(data)).slice(-1000)));
      own.server.once("error", reject);
      own.server.once("spawn", () => resolve(own.server));
    });
  own.client = new Client("regelproef", "regelproef", launch, {
    documentSelector: [{ scheme: "file", language: "yaml" }],
    synchronize: { fileEvents: watcher },
    initializationFailedHandler: () => false,
  });
  running = own;
  try {
    await own.client.start();
  } catch (error) {
    own.server.kill();
    if (own.unwanted) return;
    const missing = error.code === "ENOENT" || error.code === "EACCES";
    const values = { command, install: INSTALL, reason: own.said.trim() || error.message };
    vscode.window.showErrorMessage(say(missing ? "missing" : "failed", values));
  }
}

/** Ends what runs; one that has not answered yet is not waited for. */
function stop() {
  if (running && !running.client.isRunning()) {
    running.unwanted = true;
    running.server?.kill();
  }
  return then(() => running?.client.stop().catch(() => running.server.kill()));
}

/** `step` when those before have ended. */
function then(step) {
  turn = turn.then(step);
  return turn;
}

function activate(context) {
  const watcher = vscode.workspace.createFileSystemWatcher(FILES);
  const changed = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration("regelproef")) return;
    stop();
    then(() => start(context, watcher));
  });
  context.subscriptions.push(watcher, changed);
  return then(() => start(context, watcher));
}

module.exports = { activate, deactivate: stop };
