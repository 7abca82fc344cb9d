import { dayOfNumber } from "../../../kernel/plain-date.ts";
import { ok } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type CodeLabels, type CodeListName, codeLists } from "../domain/codes.ts";
import { phasesEver } from "../domain/phases.ts";
import type { Policy, Settings } from "../domain/settings.ts";
import { signalRulesEver } from "../domain/signal-rules-ever.ts";
import { loadPolicy } from "../settings-store.ts";

/** The lists of codes as the settings have them today, also codes that are no longer given out: entries still have them. */
export const listCodes = async (tx: Tx, { today }: Pick<Given, "today">) => {
  const policy = await loadPolicy(tx);
  const settings = policy.on(today);
  const rules = signalRulesEver(policy);
  return ok({
    ...listsIn(settings),
    // a step has no last day: gates opened under earlier steps say them themselves
    gateSteps: settings.gateSteps.map(({ code, nl, en, only }) => ({ code, nl, en, ...always, only: [...only] })),
    phases: [...phasesEver(policy, today)],
    signalRules: rules.map(({ code, nl, en }) => ({ code, nl, en, ...always })),
    signalAsks: rules.map(({ code, asksNl: nl, asksEn: en }) => ({ code, nl, en, ...always })),
    // the ladder has no last days: stays of earlier ones say their rung by its code
    rungs: rungsEver(policy),
  });
};

/** Lists that are not simply what a setting says on the day. */
const made = ["gateSteps", "phases", "signalRules", "signalAsks", "rungs"] as const;
type ListedAsSet = Exclude<CodeListName, (typeof made)[number]>;

const isListedAsSet = (name: CodeListName): name is ListedAsSet => !made.some((each) => each === name);

const listsIn = (settings: Settings): Record<ListedAsSet, ReturnType<typeof told>> =>
  Object.fromEntries(codeLists.filter(isListedAsSet).map((name) => [name, told(settings[name])])) as never;

/** Every rung there ever was, as it was last called. */
const rungsEver = (policy: Policy) => {
  const rungs = new Map<string, { code: string; nl: string; en: string } & typeof always>();
  for (const day of [dayOfNumber(Number.NEGATIVE_INFINITY), ...policy.days])
    for (const { code, nl, en } of policy.on(day).ladder.rungs) rungs.set(code, { code, nl, en, ...always });
  return [...rungs.values()];
};

const told = (labels: CodeLabels) =>
  Object.entries(labels).map(([code, { nl, en, from = null, until = null }]) => ({ code, nl, en, from, until }));

const always = { from: null, until: null } as const;
