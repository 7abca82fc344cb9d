import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { aVersion } from "../plan/builders.ts";
import type { Plan } from "../plan/presenter.ts";
import { signaturesOf, whoseInWords } from "./presenter.ts";

const on = day("2026-03-02");
const waiting: Plan["client"] = { kind: "waiting", since: on };
const signed = (how: "signed-in" | "on-paper"): Plan["client"] => ({
  kind: "signed",
  on,
  how,
  reference: null,
  document: null,
  scan: null,
  version: 1 as EntryNumber,
});
const said = (client: Plan["client"], commissioner: Plan["client"]) =>
  signaturesOf({ client, commissioner, versions: [aVersion()] }, "A. de Boer", "Nieuwedijk").map((each) => [
    each.name,
    each.signed,
  ]);

test("who has signed stands on the paper with the day and the way; who has not gets a line", () => {
  assert.deepEqual(said(signed("signed-in"), waiting), [
    ["A. de Boer", "Getekend op 2 maart 2026, na inloggen"],
    ["Nieuwedijk", null],
  ]);
  assert.deepEqual(
    said({ kind: "refused", on, reason: "te veel uren", version: 1 as EntryNumber }, signed("on-paper")),
    [
      ["A. de Boer", null],
      ["Nieuwedijk", "Getekend op 2 maart 2026, op papier"],
    ],
  );
});

test("the paper names the caseworker, when there is one", () => {
  const words = (worker: { name: string } | null) =>
    whoseInWords({ clientNumber: 10482, state: { worker } }, "Nieuwedijk");
  assert.equal(words({ name: "M. Bakker" }), "Cliëntnummer 10482, Nieuwedijk. Klantmanager: M. Bakker");
  assert.equal(words(null), "Cliëntnummer 10482, Nieuwedijk");
});

test("a signature that stands under an earlier text says which; that only its wording changed since is said as well", () => {
  const first = aVersion({ id: 1 as EntryNumber, hash: "a".repeat(64) });
  const text = (changed: readonly "goal"[], client: Plan["client"] = signed("signed-in")) => {
    const last = aVersion({ id: 2 as EntryNumber, hash: "b".repeat(64), changed: [...changed] });
    const plan = { client, commissioner: waiting, versions: [last, first] };
    return signaturesOf(plan, "A. de Boer", "Nieuwedijk").map((each) => each.text);
  };
  assert.deepEqual(text([]), [
    "Getekend is de tekst met kenmerk aaaaaaaaaaaa. Daarna is alleen de taal aangepast.",
    null,
  ]);
  assert.deepEqual(text(["goal"]), ["Getekend is de tekst met kenmerk aaaaaaaaaaaa.", null]);
  assert.deepEqual(text([], { ...signed("signed-in"), version: 2 as EntryNumber } as Plan["client"]), [null, null]);
});
