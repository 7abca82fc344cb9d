import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type CodeListName, codeLists } from "../domain/codes.ts";
import { type NameEver, namedIn, namesEver } from "../domain/names-ever.ts";
import { phasesEver } from "../domain/phases.ts";
import type { Policy, Settings } from "../domain/settings.ts";
import { loadPolicy } from "../settings-store.ts";

/**
 * The lists of codes as the settings have them today, also codes that are no longer given out or that went from the list: entries
 * still have them. Each with its earlier names: a thing of a day is called what it was called that day.
 */
export const listCodes = async (tx: Tx, { today }: Pick<Given, "today">) => {
  const policy = await loadPolicy(tx);
  const { gateSteps } = policy.on(today);
  const ever = (listOn: (settings: Settings) => ReturnType<typeof namedIn>): NameEver[] => [
    ...namesEver(policy, today, listOn),
  ];
  return ok({
    ...listsIn((name) => ever((settings) => namedIn(settings[name]))),
    gateSteps: ever(({ gateSteps }) => gateSteps.map(({ code, nl, en }) => ({ code, nl, en }))).map((step) => ({
      ...step,
      only: [...(gateSteps.find(({ code }) => code === step.code)?.only ?? [])],
    })),
    phases: [...phasesEver(policy, today)],
    ...rulesIn(policy, today),
    rungs: withLater(policy, today, ({ ladder }) => ladder.rungs.map(({ code, nl, en }) => ({ code, nl, en }))),
  });
};

/** Lists that are not simply what a setting says on the day. */
const made = ["gateSteps", "phases", "signalRules", "signalAsks", "rungs"] as const;
type ListedAsSet = Exclude<CodeListName, (typeof made)[number]>;

const isListedAsSet = (name: CodeListName): name is ListedAsSet => !made.some((each) => each === name);

const listsIn = (listed: (name: ListedAsSet) => NameEver[]): Record<ListedAsSet, NameEver[]> =>
  Object.fromEntries(codeLists.filter(isListedAsSet).map((name) => [name, listed(name)])) as never;

const rulesIn = (policy: Policy, today: PlainDate) => ({
  signalRules: withLater(policy, today, ({ signalRules }) => signalRules.map(({ code, nl, en }) => ({ code, nl, en }))),
  signalAsks: withLater(policy, today, ({ signalRules }) =>
    signalRules.map(({ code, asksNl: nl, asksEn: en }) => ({ code, nl, en })),
  ),
});

/** Rules and rungs have no last days, and what is weighed or planned for later is named already. */
const withLater = (
  policy: Policy,
  today: PlainDate,
  listOn: (settings: Settings) => ReturnType<typeof namedIn>,
): NameEver[] => {
  const ever = namesEver(policy, today, listOn);
  const known = new Set(ever.map(({ code }) => code));
  const later = policy.days.filter((day) => day > today).flatMap((day) => listOn(policy.on(day)));
  const toCome = new Map(later.toReversed().flatMap((label) => (known.has(label.code) ? [] : [[label.code, label]])));
  return [...ever, ...toCome.values()].map((label) => ({ ...label, ...always }));
};

const always = { from: null, until: null } as const;
