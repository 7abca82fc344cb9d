import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { loadPolicy } from "../access/public.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import { aBenefit, aClient, append } from "../dossier/testing/clients.ts";
import { recordDiagnosis as recordDiagnosisEndpoint } from "./diagnosis-api.ts";
import { makePlan } from "./plan-api.ts";
import { caseworkLedger } from "./testing/kept-lists.ts";
import {
  decideClientFacility,
  grantClientExemption,
  openClientReExamination,
  recordClientNeed,
  startClientJob,
} from "./use-cases/decision-acts.ts";
import { recordDiagnosis } from "./use-cases/diagnoses.ts";
import { moveClientRung } from "./use-cases/ladder.ts";
import { makeClientPlan } from "./use-cases/plan-acts.ts";

const ledger = caseworkLedger();
const lastWeek = day("2026-02-23");

/** It is 2 March; from that day the office has "jicht" among its words, and "reuma" no longer. */
const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "wwb-2006" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const { reuma: _reuma, ...others } = (await commissioner.run(loadPolicy)).on(lastWeek).healthWords;
  const healthWords = { ...others, jicht: { nl: "lopen en staan", en: "walking and standing" } };
  const change = { key: "healthWords", value: healthWords, validFrom: day("2026-03-02"), reason: "herziene lijst" };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  return { commissioner, clientId };
};

type Write = (run: TestCommissioner["run"], clientId: ClientId, text: string) => Promise<{ readonly ok: boolean }>;

const about = { on: lastWeek, entriesSeen: 1 };

/** Acts of a day gone by, each with one free text. */
const acts: readonly (readonly [string, Write])[] = [
  [
    "a facility",
    (run, clientId, why) => {
      const money = { amount: 5_000, per: "month", source: "own" } as const;
      const decision = { facility: "travel", granted: true, why, ...money, until: null, isBesides: false };
      return run((tx, given) =>
        decideClientFacility(
          tx,
          ledger,
          { clientId, entriesSeen: 1, decidedOn: lastWeek, from: lastWeek, ...decision },
          given,
        ),
      );
    },
  ],
  [
    "a diagnosis",
    (run, clientId, grounds) => {
      const said = recordDiagnosisEndpoint.body.parse({ ...about, by: "commissioner", conclusion: "mediate", grounds });
      return run((tx, given) => recordDiagnosis(tx, ledger, { clientId, ...said }, given));
    },
  ],
  [
    "a plan",
    (run, clientId, goal) => {
      const plan = { goalKind: "work", goal, expected: "u werkt", childCare: "not-needed", until: "2026-09-01" };
      const duties = [{ code: null, text: "U belt elke week." }];
      const said = makePlan.body.parse({ ...about, ...plan, duties });
      return run((tx, given) => makeClientPlan(tx, ledger, { clientId, ...said }, given));
    },
  ],
  [
    "an exemption",
    (run, clientId, why) => {
      const days = { from: lastWeek, until: day("2026-09-01"), decidedOn: lastWeek, reviewOn: null };
      const granting = { clientId, entriesSeen: 1, ground: "medical", ...days, why };
      return run((tx, given) => grantClientExemption(tx, ledger, granting, given));
    },
  ],
  [
    "a re-examination",
    (run, clientId, why) =>
      run((tx, given) => openClientReExamination(tx, ledger, { clientId, ...about, cause: "request", why }, given)),
  ],
  [
    "help that is missing",
    (run, clientId, note) =>
      run((tx, given) => recordClientNeed(tx, ledger, { clientId, ...about, need: "day-activities", note }, given)),
  ],
  [
    "a job",
    (run, clientId, employer) =>
      run((tx, given) => startClientJob(tx, ledger, { clientId, ...about, employer, hoursPerWeek: null }, given)),
  ],
  [
    "a rung",
    (run, clientId, why) => {
      const move = { rung: "mediation", by: "commissioner", why, extends: false };
      return run((tx, given) => moveClientRung(tx, ledger, { clientId, ...about, ...move }, given));
    },
  ],
];

for (const [what, write] of acts)
  test(`${what} of last week is written in the words that hold today`, async () => {
    const { commissioner, clientId } = await anOffice();
    const written = async (text: string): Promise<unknown> => {
      const result = await write(commissioner.run, clientId, text);
      return result.ok ? "written" : result;
    };
    assert.partialDeepStrictEqual(await written("kan niet door jicht"), {
      refusal: { code: "health-words", found: ["jicht"] },
    });
    assert.equal(await written("had het over reuma"), "written");
  });
