import assert from "node:assert/strict";
import { test } from "node:test";
import { aDeliverer, delivererChoices, delivererIn, fitting, idsIn, mayBeNamed } from "./deliverers.ts";

const house = "00000000-0000-7000-8000-000000000001";
const wit = "00000000-0000-7000-8000-000000000002";
const there = [
  aDeliverer("provider", { id: house, name: "Het Taalhuis" }),
  aDeliverer("worker", { id: wit, name: "J. de Wit" }),
];
const groups = { provider: "Aanbieders", worker: "Collega’s" };
const namesBeside = (by: string) => delivererChoices(by, there, groups).map(({ label, group }) => [label, group]);

test("beside a provider stand the providers, beside the municipality its own people, and the client does it alone", () => {
  assert.deepEqual(namesBeside("provider"), [["Het Taalhuis", undefined]]);
  assert.deepEqual(namesBeside("commissioner"), [["J. de Wit", undefined]]);
  assert.deepEqual(namesBeside("client"), []);
  assert.deepEqual(["", "client", "provider"].map(mayBeNamed), [false, false, true]);
});

test("beside an organisation of an office's own both can be named, in a group each, and each once", () => {
  const twice = [...there, ...there];
  assert.deepEqual(
    delivererChoices("work-company", twice, groups).map(({ label, group }) => [label, group]),
    [
      ["Het Taalhuis", "Aanbieders"],
      ["J. de Wit", "Collega’s"],
    ],
  );
});

test("a name goes when another kind is chosen that it is not of, and is sent as whose it is", () => {
  const key = there[0]?.key ?? "";
  assert.equal(fitting("provider", key), key);
  assert.equal(fitting("commissioner", key), "");
  assert.deepEqual(idsIn(key), { provider: house, worker: null });
  assert.deepEqual(idsIn(""), { provider: null, worker: null });
  const stood = delivererIn({ provider: null, worker: idsIn(there[1]?.key ?? "").worker, name: "J. de Wit" });
  assert.deepEqual(stood, there[1]);
});
