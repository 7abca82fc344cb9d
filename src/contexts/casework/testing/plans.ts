import { createHash } from "node:crypto";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, type Step } from "../../dossier/domain/builders.ts";
import { type History, historyOf, type NewEntry } from "../../dossier/public.ts";
import type { Deliverers } from "../domain/deliverers.ts";
import type { WrittenPlan } from "../domain/make-plan.ts";
import type { SigningRules } from "../domain/sign-plan.ts";

export const policy = policyOf("participatiewet-2026", []);

/** A provider of the list, a colleague who is there, and one who left. */
export const deliverers: Deliverers = {
  providers: new Map([["taalhuis" as never, "Het Taalhuis"]]),
  workers: new Set(["wit" as never]),
  people: new Map([
    ["wit" as never, "J. de Wit"],
    ["gone" as never, "P. Vertrokken"],
  ]),
};
export const town = { ...policy.on(day("2026-01-01")), deliverers };

/** What somebody agreed: a placement at the municipality and a course, then work. */
export const aPlan = (different: Partial<WrittenPlan> = {}): WrittenPlan => ({
  goal: "betaald werk in de zorg",
  goalKind: "work" as never,
  expected: "u minstens 24 uur per week werkt",
  steps: [
    {
      product: "work-placement" as never,
      by: "commissioner" as never,
      from: day("2026-03-01"),
      until: day("2026-06-01"),
      hoursPerWeek: 16,
    },
  ],
  contactEvery: "P4W",
  duties: [{ code: "take-part" as never, text: "U doet mee aan de stappen in dit plan." }],
  support: [{ text: "Wij betalen de werkschoenen." }],
  childCare: "not-needed",
  ...different,
});

export const asked = (different: Partial<WrittenPlan> = {}, on = "2026-02-16", until = "2026-09-01") => ({
  on: day(on),
  until: day(until),
  body: aPlan(different),
});

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
export const rules: SigningRules = {
  partsOn: policy.on,
  hashOf,
  today: day("2026-03-02"),
  dayOf: (moment) => day(moment.slice(0, 10)),
  documents: new Map([[9 as never, "Plan, getekend"]]),
};

/** The entry as the ledger would keep it. */
export const kept = (entry: NewEntry): Step => {
  if (!("subject" in entry)) throw new Error("an amendment");
  const { kind, subject, validFrom, validUntil, body } = entry;
  const over = {
    ...(subject === "own" ? {} : { subject }),
    ...(validUntil === null ? {} : { until: validUntil }),
  };
  return aFact(kind, validFrom, body as never, over);
};

export const historyWith = (...entries: readonly NewEntry[]): History => historyOf(aLedger(...entries.map(kept)));

/** What the client of the first plan has before them: its last version. */
export const lastSeen = (history: History, on = "2026-03-02") => {
  const [plan] = history.plans;
  const version = plan?.versions.at(-1);
  if (plan === undefined || version === undefined) throw new Error("no plan");
  const { text = "" } = version.body;
  return { plan: plan.id, version: version.id, hash: hashOf(text), on: day(on) };
};
