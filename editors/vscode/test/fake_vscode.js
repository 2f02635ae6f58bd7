/**
 * As much of the module `vscode` as a language client touches, in memory.
 *
 * In: settings, the language of the editor, documents. Out: `vscode`, and what was shown: error messages and diagnostics. What is not named here is a class
 * that can be extended, or a function that returns something to dispose of; so this shows nothing of how VS Code draws.
 */
"use strict";

const { pathToFileURL, fileURLToPath } = require("node:url");

const disposable = () => ({ dispose() {} });

class Uri {
  constructor(text) {
    this.text = text;
    this.scheme = text.split(":")[0];
    this.fsPath = this.scheme === "file" ? fileURLToPath(text) : text;
  }
  static parse = (text) => new Uri(text);
  static file = (path) => new Uri(pathToFileURL(path).href);
  toString = () => this.text;
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(...ends) {
    const [start, end] = ends.length === 4 ? [new Position(ends[0], ends[1]), new Position(ends[2], ends[3])] : ends;
    Object.assign(this, { start, end });
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

class EventEmitter {
  heard = new Set();
  event = (listener, self) => {
    const bound = listener.bind(self);
    this.heard.add(bound);
    return { dispose: () => this.heard.delete(bound) };
  };
  fire = (event) => [...this.heard].forEach((listener) => listener(event));
  dispose = () => this.heard.clear();
}

class Disposable {
  constructor(dispose) {
    this.dispose = dispose;
  }
  static from = (...all) => new Disposable(() => all.forEach((one) => one.dispose()));
}

class CancellationTokenSource {
  #cancelled = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.#cancelled.event };
  cancel = () => ((this.token.isCancellationRequested = true), this.#cancelled.fire());
  dispose() {}
}

class CodeActionKind {
  static Empty = new CodeActionKind("");
  constructor(value) {
    this.value = value;
  }
  append = (part) => new CodeActionKind([this.value, part].filter(Boolean).join("."));
}

const levels = (...names) => Object.fromEntries(names.map((name, place) => [name, place]));

/** Anything else: `namespace.onDid…` can be heard, `namespace.register…` be called; each gives something to dispose of. */
const lenient = (known) => new Proxy(known, { get: (all, name) => (name in all ? all[name] : disposable) });

/** A class for each name that nobody needed to write. */
const nameless = (known) =>
  new Proxy(known, { get: (all, name) => (name in all || typeof name === "symbol" ? all[name] : (all[name] = /^[A-Z]/.test(name) ? class {} : lenient({}))) });

function document(address, text, languageId) {
  const uri = Uri.parse(address);
  return { uri, fileName: uri.fsPath, languageId, version: 1, isDirty: false, getText: () => text, lineCount: text.split("\n").length };
}

function fake(settings = {}, language = "en") {
  const errors = [];
  const shown = new Map();
  const told = []; // whatever was shown, in order
  const watched = [];
  const configured = new EventEmitter();
  const opened = new EventEmitter();
  const saved = new EventEmitter();
  const closed = new EventEmitter();
  const channel = lenient({ logLevel: 3, onDidChangeLogLevel: disposable });
  const documents = [];
  const configuration = (section) => ({ get: (key, otherwise) => settings[section ? `${section}.${key}` : key] ?? otherwise, inspect: () => undefined });
  const vscode = nameless({
    version: "1.106.0",
    Uri,
    Position,
    Range,
    Diagnostic,
    CodeActionKind,
    Disposable,
    EventEmitter,
    CancellationTokenSource,
    DiagnosticSeverity: levels("Error", "Warning", "Information", "Hint"),
    LogLevel: levels("Off", "Trace", "Debug", "Info", "Warning", "Error"),
    env: lenient({ language, appName: "fake", onDidChangeTelemetryEnabled: disposable }),
    window: lenient({
      activeTextEditor: undefined,
      visibleTextEditors: [],
      tabGroups: lenient({ all: [] }),
      showErrorMessage: async (message) => void errors.push(message),
      createOutputChannel: () => channel,
    }),
    workspace: lenient({
      workspaceFolders: undefined,
      textDocuments: documents,
      notebookDocuments: [],
      getConfiguration: configuration,
      onDidChangeConfiguration: configured.event,
      onDidOpenTextDocument: opened.event,
      onDidCloseTextDocument: closed.event,
      createFileSystemWatcher: (glob) => (watched.push(glob), lenient({ onDidChange: saved.event })),
    }),
    languages: lenient({
      match: (selector, { uri, languageId }) =>
        [selector].flat().some(({ scheme, language }) => (scheme ?? uri.scheme) === uri.scheme && (language ?? languageId) === languageId) ? 10 : 0,
      createDiagnosticCollection: () => ({
        set: (uri, found) => (told.push({ uri: uri.toString(), found: found ?? [] }), shown.set(uri.toString(), found ?? [])),
        delete: (uri) => void shown.delete(uri.toString()),
        clear: () => shown.clear(),
        dispose: () => shown.clear(),
      }),
    }),
  });
  const open = (address, text, languageId = "yaml") => {
    const one = document(address, text, languageId);
    documents.push(one);
    opened.fire(one);
    return address;
  };
  const set = (changes) => {
    Object.assign(settings, changes);
    configured.fire({ affectsConfiguration: (section) => Object.keys(changes).some((key) => key.startsWith(section)) });
  };
  const save = (address) => saved.fire(Uri.parse(address));
  return { vscode, errors, shown, told, watched, open, save, set };
}

module.exports = { fake };
