#!/usr/bin/env node
/** A language server that writes down how it was started and what it is told, and says that each file is wrong. In: FAKE_SERVER_LOG. */
"use strict";

const { appendFileSync } = require("node:fs");
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require("vscode-jsonrpc/node");

const log = (what) => appendFileSync(process.env.FAKE_SERVER_LOG, `${JSON.stringify(what)}\n`);
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const client = createMessageConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
log({ started: process.argv.slice(2), cwd: process.cwd() });
client.onRequest("initialize", () => ({ capabilities: { textDocumentSync: 1 } }));
client.onRequest("shutdown", () => (log({ told: "shutdown" }), null));
client.onNotification("exit", () => (log({ told: "exit" }), process.exit(0)));
client.onNotification("textDocument/didOpen", ({ textDocument: { uri } }) => {
  log({ opened: uri });
  client.sendNotification("textDocument/publishDiagnostics", { uri, diagnostics: [{ range, message: "wrong", severity: 1 }] });
});
client.onNotification("workspace/didChangeWatchedFiles", ({ changes }) => log({ changed: changes.map(({ uri }) => uri) }));
client.listen();
