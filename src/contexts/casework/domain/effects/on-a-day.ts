import { contains, type PlainDate } from "../../../../kernel/plain-date.ts";
import type { Policy } from "../../../access/public.ts";
import { assistanceOn, type History } from "../../../dossier/public.ts";
import { exemptionRowsOf } from "../exemption-rows.ts";
import { gateStretchesOf } from "../gate-stretches.ts";
import { openOn, signalsOf } from "../signals.ts";
import { stretchesOf } from "../stretches.ts";
import { counting } from "./count-effect.ts";

/** Exemptions that run and are judged for one person: campaigns recall these. */
export const individualExemptions = counting([
  "individual-exemptions",
  ({ history }, policy, { on }) =>
    exemptionRowsOf(history, policy.on).filter((row) => row.individual && contains(row, on)).length,
]);

/** Who is on a benefit that counts as assistance. */
export const onAssistance = counting([
  "on-assistance",
  ({ history }, policy, { on }) => (assistanceOn(history, on, policy.on) === undefined ? 0 : 1),
]);

const hasBenefitsWorker = (history: History, policy: Policy, on: PlainDate): boolean => {
  const stretch = stretchesOf(history, gateStretchesOf(history, policy.on), policy.on).find((each) =>
    contains(each, on),
  );
  return stretch !== undefined && stretch.benefitsWorker !== null;
};

/** Whose benefit a colleague sees to, whatever the model says of it. */
export const benefitsClients = counting([
  "benefits-clients",
  ({ history }, policy, { on }) => (hasBenefitsWorker(history, policy, on) ? 1 : 0),
]);

const isSeparated = (policy: Policy, on: PlainDate): boolean => policy.on(on).caseloadModel === "separated";

/** Who, and which signals for who does benefits, are on the list of a colleague of the client's worker. */
export const benefitsApart = counting(
  [
    "benefits-clients",
    ({ history }, policy, { on }) => (isSeparated(policy, on) && hasBenefitsWorker(history, policy, on) ? 1 : 0),
  ],
  [
    "benefits-signals",
    ({ history }, policy, { on }) =>
      isSeparated(policy, on) && hasBenefitsWorker(history, policy, on)
        ? openOn(signalsOf(history, gateStretchesOf(history, policy.on), policy), on).filter(
            ({ owner }) => owner === "benefits-officer",
          ).length
        : 0,
  ],
);
