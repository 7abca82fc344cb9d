import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeTheSame, type Named } from "./namesakes.ts";

const named = (name: string, known: Partial<Named> = {}): Named => ({
  words: name.split(" "),
  birthYear: null,
  citizenHash: null,
  ...known,
});

test("who has the same name may be the same, also where one of both is written with initials", () => {
  assert.equal(mayBeTheSame(named("s ozturk"), named("s ozturk")), true);
  assert.equal(mayBeTheSame(named("s ozturk"), named("sevda ozturk")), true);
  assert.equal(mayBeTheSame(named("sevda ozturk"), named("s ozturk")), true);
  assert.equal(mayBeTheSame(named("selin ozturk"), named("sevda ozturk")), false);
  assert.equal(mayBeTheSame(named("s ozturk"), named("s de vries")), false);
  assert.equal(mayBeTheSame(named("s ozturk"), named("s ozturk yilmaz")), false);
});

test("who was born in another year or has another citizen number is somebody else; what is not known differs from nothing", () => {
  const one = named("s ozturk", { birthYear: 1990 });
  assert.equal(mayBeTheSame(one, named("s ozturk", { birthYear: 1991 })), false);
  assert.equal(mayBeTheSame(one, named("s ozturk")), true);
  const numbered = named("s ozturk", { citizenHash: "a" });
  assert.equal(mayBeTheSame(numbered, named("s ozturk", { citizenHash: "b" })), false);
  assert.equal(mayBeTheSame(numbered, one), true);
});
