import { ok } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import type { CodeLabels } from "../domain/codes.ts";
import { signalRulesEver } from "../domain/signal-rules-ever.ts";
import { loadPolicy } from "../settings-store.ts";

/** The lists of codes as the settings have them today, also codes that are no longer given out: entries still have them. */
export const listCodes = async (tx: Tx, { today }: Pick<Given, "today">) => {
  const policy = await loadPolicy(tx);
  const {
    schemes,
    exemptionGrounds,
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
    planGoals: told(planGoals),
    planDuties: told(planDuties),
    planSupport: told(planSupport),
    planRights: told(planRights),
  });
};

const told = (labels: CodeLabels) =>
  Object.entries(labels).map(([code, { nl, en, until = null }]) => ({ code, nl, en, until }));
