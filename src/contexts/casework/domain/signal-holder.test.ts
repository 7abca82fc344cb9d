import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId } from "../../../kernel/ids.ts";
import { type Holders, holderOf } from "./signal-holder.ts";

const [demir, hanna] = ["demir", "hanna"] as unknown as [PersonId, PersonId];
const holders: Holders = { worker: demir, benefitsWorker: hanna, isSeparated: true };

test("a signal of the benefits officer is of who sees to the benefit, and never of the caseworker for lack of another", () => {
  assert.equal(holderOf("benefits-officer", holders), hanna);
  assert.equal(holderOf("benefits-officer", { ...holders, benefitsWorker: null }), null);
  assert.equal(holderOf("benefits-officer", { ...holders, isSeparated: false }), null);
});

test("who is responsible has what is theirs; what every caseworker may do is of none of them by name", () => {
  assert.equal(holderOf("worker", holders), demir);
  assert.equal(holderOf("worker", { ...holders, worker: null }), null);
  assert.equal(holderOf("caseworker", holders), null);
  assert.equal(holderOf("benefits-officer", { ...holders, benefitsWorker: null, isSeparated: false }), null);
});
