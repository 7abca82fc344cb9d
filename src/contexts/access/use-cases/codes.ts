import { dayOfNumber } from "../../../kernel/plain-date.ts";
import { ok } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import type { CodeLabels } from "../domain/codes.ts";
import type { Policy } from "../domain/settings.ts";
import { signalRulesEver } from "../domain/signal-rules-ever.ts";
import { loadPolicy } from "../settings-store.ts";

/** The lists of codes as the settings have them today, also codes that are no longer given out: entries still have them. */
export const listCodes = async (tx: Tx, { today }: Pick<Given, "today">) => {
  const policy = await loadPolicy(tx);
  const {
    schemes,
    exemptionGrounds,
    reExaminationOutcomes,
    facilities,
    fundingSources,
    unmetNeeds,
    documentTypes,
    involvedRoles,
    endReasons,
    products,
    organisations,
    gateSteps,
    signalConclusions,
    functionalLimits,
    circumstances,
    healthWords,
    planGoals,
    planDuties,
    planSupport,
    planRights,
  } = policy.on(today);
  const rules = signalRulesEver(policy);
  return ok({
    schemes: told(schemes),
    exemptionGrounds: told(exemptionGrounds),
    reExaminationOutcomes: told(reExaminationOutcomes),
    facilities: told(facilities),
    fundingSources: told(fundingSources),
    unmetNeeds: told(unmetNeeds),
    documentTypes: told(documentTypes),
    involvedRoles: told(involvedRoles),
    endReasons: told(endReasons),
    products: told(products),
    organisations: told(organisations),
    // a step has no last day: gates opened under earlier steps say them themselves
    gateSteps: gateSteps.map(({ code, nl, en }) => ({ code, nl, en, until: null })),
    signalRules: rules.map(({ code, nl, en }) => ({ code, nl, en, until: null })),
    signalAsks: rules.map(({ code, asksNl: nl, asksEn: en }) => ({ code, nl, en, until: null })),
    signalConclusions: told(signalConclusions),
    functionalLimits: told(functionalLimits),
    circumstances: told(circumstances),
    healthWords: told(healthWords),
    // the ladder has no last days: stays of earlier ones say their rung by its code
    rungs: rungsEver(policy),
    planGoals: told(planGoals),
    planDuties: told(planDuties),
    planSupport: told(planSupport),
    planRights: told(planRights),
  });
};

/** Every rung there ever was, as it was last called. */
const rungsEver = (policy: Policy) => {
  const rungs = new Map<string, { code: string; nl: string; en: string; until: null }>();
  for (const day of [dayOfNumber(Number.NEGATIVE_INFINITY), ...policy.days])
    for (const { code, nl, en } of policy.on(day).ladder.rungs) rungs.set(code, { code, nl, en, until: null });
  return [...rungs.values()];
};

const told = (labels: CodeLabels) =>
  Object.entries(labels).map(([code, { nl, en, until = null }]) => ({ code, nl, en, until }));
