import assert from "node:assert/strict";
import { test } from "node:test";
import { checkArchitecture } from "./check-architecture.ts";

const domainFile = "src/contexts/dossier/domain/state.ts";

const usedIn = (path: string, text: string): readonly string[] =>
  checkArchitecture([{ path, text }]).map((fault) => fault.replace(/^.* uses (.*):.*$/, "$1"));

const impure = [
  ["today's date", "const today = new Date();", ["Date", "new Date()"]],
  ["the clock", "const at = Date.now();", ["Date", "Date.now"]],
  ["a moment as a value", "type Row = { readonly at: Date };", ["Date"]],
  ["dice", "const n = Math.random();", ["Math.random"]],
  ["the environment", 'const home = process.env["HOME"];', ["process"]],
  ["chance from cryptography", "const id = crypto.randomUUID();", ["crypto"]],
  ["a promise", "type Later = Promise<number>;", ["Promise"]],
  ["waiting", "const f = async (x: () => number) => { await x(); };", ["async", "await"]],
  ["an async method", "class Clients { async find() {} }", ["async"]],
  ["the network", 'const page = () => fetch("/");', ["fetch"]],
  ["a way round", 'const page = () => globalThis.fetch("/");', ["globalThis"]],
  ["a timer", "setTimeout(() => undefined, 1);", ["setTimeout"]],
  ["the console", 'console.log("here");', ["console"]],
  [
    "state",
    "let count = 0;\nexport let last = 1;",
    ["a variable outside of functions", "a variable outside of functions"],
  ],
] as const;

for (const [name, text, used] of impure)
  test(`domain code may not use ${name}`, () => {
    assert.deepEqual(usedIn(domainFile, text), used);
  });

test("a fault names the file, the line and the rule", () => {
  const [fault] = checkArchitecture([{ path: domainFile, text: "const a = 1;\nconst b = Math.random();" }]);
  assert.equal(fault, `${domainFile}:2 uses Math.random: kernel and domain code is pure`);
});

test("a property may have the name of something worldly", () => {
  const text =
    "type Row = { process: string; fetch(): void };\nexport const f = (row: Row) => ({ Date: row.process });";
  assert.deepEqual(usedIn(domainFile, text), []);
});

test("a short-hand property is a use", () => {
  assert.deepEqual(usedIn(domainFile, "export const world = { process };"), ["process"]);
});

test("the kernel's dates may use Date, but not ask what day it is", () => {
  const path = "src/kernel/plain-date.ts";
  assert.deepEqual(usedIn(path, "export const day = (ms: number) => new Date(ms).toISOString();"), []);
  assert.deepEqual(usedIn(path, "export const now = () => Date.now() + +new Date();"), ["Date.now", "new Date()"]);
  assert.deepEqual(usedIn("src/kernel/period.ts", "export const day = (ms: number) => new Date(ms);"), ["Date"]);
});

test("outside of kernel and domain the world is at hand", () => {
  assert.deepEqual(usedIn("src/platform/clock.ts", "export const now = async () => Date.now();"), []);
  assert.deepEqual(usedIn("src/contexts/dossier/store.ts", "export const now = async () => new Date();"), []);
});

test("tests may wait, but know no today and throw no dice", () => {
  const waiting = "const f = async () => { await Promise.resolve(new Date(0)); };";
  assert.deepEqual(usedIn("src/contexts/dossier/domain/state.test.ts", waiting), []);
  assert.deepEqual(usedIn("src/contexts/dossier/domain/builders.ts", "const n = Math.random();"), ["Math.random"]);
  assert.deepEqual(usedIn("src/contexts/dossier/store.db.test.ts", "const n = new Date();"), ["new Date()"]);
});
