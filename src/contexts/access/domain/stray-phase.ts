import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import type { GateStep } from "./gate-steps.ts";
import type { PresetName } from "./presets.ts";
import { type SettingChange, type SettingKey, valueOn } from "./settings.ts";
import type { SignalRule } from "./signal-rules.ts";
import type { Workload } from "./workload.ts";

type Named = { readonly nl: string; readonly en: string };

/** Something that is for some phases alone, or weighs them, by its name. */
export type PhaseUse = Named & { readonly phases: readonly number[] };

export type StrayPhase = {
  readonly code: "unknown-phase";
  readonly found: number;
  readonly usedIn: "gateSteps" | "signalRules" | "workload" | "campaigns";
  /** All that would be left without it, by name; the weights have none. */
  readonly usedBy: readonly Named[];
  /** The first day on which it does not stand in the list. */
  readonly day: PlainDate;
};

/** The settings that name phases, and the list of them. */
const touchesPhases: ReadonlySet<SettingKey> = new Set(["phases", "gateSteps", "signalRules", "workload"]);

/**
 * The first phase that a step at the gate, a signal rule, a weight or a running campaign names on a day from `from` on while the list
 * does not have it. One that has ended may be named: who is in it stays until somebody says otherwise.
 */
export const strayPhase = (
  preset: PresetName,
  changes: readonly SettingChange[],
  {
    key,
    from,
    campaigns,
  }: { readonly key: SettingKey; readonly from: PlainDate; readonly campaigns: readonly PhaseUse[] },
): StrayPhase | undefined => {
  if (!touchesPhases.has(key)) return undefined;
  const later = changes.map(({ validFrom }) => validFrom).filter((day) => day > from);
  for (const day of [...new Set([from, ...later])].toSorted()) {
    const on = (setting: SettingKey): unknown => valueOn(preset, changes, setting, day);
    const listed = on("phases") as CodeLabels;
    for (const [usedIn, uses] of usesOn(on, campaigns)) {
      // what is astray elsewhere is no reason to refuse a change of another setting
      if (key !== "phases" && key !== usedIn) continue;
      const found = uses.flatMap(({ phases }) => phases).find((phase) => !Object.hasOwn(listed, String(phase)));
      if (found === undefined) continue;
      const usedBy = uses.filter(({ phases }) => phases.includes(found)).map(({ nl, en }) => ({ nl, en }));
      return { code: "unknown-phase", found, usedIn, usedBy: usedIn === "workload" ? [] : usedBy, day };
    }
  }
  return undefined;
};

const usesOn = (on: (key: SettingKey) => unknown, campaigns: readonly PhaseUse[]) =>
  [
    ["gateSteps", on("gateSteps") as readonly GateStep[]],
    ["signalRules", on("signalRules") as readonly SignalRule[]],
    ["workload", [weighed(on("workload") as Workload)]],
    ["campaigns", campaigns],
  ] as const satisfies readonly (readonly [StrayPhase["usedIn"], readonly PhaseUse[]])[];

const weighed = ({ phases }: Workload): PhaseUse => ({
  nl: "",
  en: "",
  phases: Object.keys(phases).flatMap((code) => (code === "none" ? [] : [Number(code)])),
});
