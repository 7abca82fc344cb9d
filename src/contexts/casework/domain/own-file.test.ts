import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import { aLedger, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { day, held, notified, resumed, stepDone } from "../testing/gates.ts";
import { whereOn } from "./own-file.ts";

const policyOn = policyOf("participatiewet-2026", []).on;
const claimed = [
  notified("2026-03-02", { at: "commissioner" }),
  stepDone(1, "claim", "2026-03-02", { by: "client" }),
  held(1, "2026-03-10", "2026-03-24"),
];

test("a client reads what was asked of them and by when, as long as it is waited for", () => {
  const papersOn = (on: string, ...more: readonly Step[]) =>
    whereOn(historyOf(aLedger(...claimed, ...more)), policyOn, day(on)).gate?.papers;
  assert.deepEqual(papersOn("2026-03-10"), { asked: "payslips asked for", by: "2026-03-24" });
  assert.equal(papersOn("2026-03-25"), null);
  assert.equal(papersOn("2026-03-20", resumed(1, "2026-03-18")), null);
});
