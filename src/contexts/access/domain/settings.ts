import type { Duration } from "../../../kernel/duration.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Preset } from "./preset.ts";
import { planParts } from "./preset-plan.ts";
import { type PresetName, presets } from "./presets.ts";

/** How a value is written: "P365D", a whole number, one of a few choices, codes with their labels, a list of codes of another setting, some of a few choices, steps, rules of signals, a ladder, weights of work, a line of text that may be empty. */
export const settingKinds = [
  "duration",
  "integer",
  "choice",
  "codes",
  "list",
  "some",
  "steps",
  "signals",
  "ladder",
  "workload",
  "text",
] as const;
export type SettingKind = (typeof settingKinds)[number];

/** How a setting's value is written, and where its screen shows it. */
export const settingKeys = {
  offerWithin: { group: "norms", kind: "duration" },
  instrumentWithin: { group: "norms", kind: "duration" },
  exemptionWarning: { group: "norms", kind: "duration" },
  recordedLateAfter: { group: "norms", kind: "duration" },
  gateSteps: { group: "gate", kind: "steps" },
  organisations: { group: "gate", kind: "codes" },
  phases: { group: "gate", kind: "codes", numbered: true },
  intakeCountsFor: { group: "gate", kind: "duration" },
  signalRules: { group: "signals", kind: "signals" },
  worklistAhead: { group: "signals", kind: "duration", longest: "P8W" },
  restAtMost: { group: "signals", kind: "duration" },
  signalConclusions: { group: "signals", kind: "codes" },
  functionalLimits: { group: "diagnosis", kind: "codes" },
  circumstances: { group: "diagnosis", kind: "codes" },
  healthWords: { group: "diagnosis", kind: "codes" },
  ladder: { group: "ladder", kind: "ladder" },
  planGoals: { group: "plan", kind: "codes" },
  planDuties: { group: "plan", kind: "codes" },
  planSupport: { group: "plan", kind: "codes" },
  planRights: { group: "plan", kind: "codes" },
  planSignedParts: { group: "plan", kind: "some", choices: planParts },
  planTypoAtMost: { group: "plan", kind: "integer", most: 60 },
  appointmentKinds: { group: "appointments", kind: "codes" },
  missedReasons: { group: "appointments", kind: "codes" },
  inviteSentences: { group: "appointments", kind: "codes" },
  officePhone: { group: "appointments", kind: "text" },
  remindBefore: { group: "appointments", kind: "duration", least: "P0D", longest: "P4W" },
  caseloadModel: { group: "caseload", kind: "choice", choices: ["integrated", "separated"] },
  involvedRoles: { group: "caseload", kind: "codes" },
  benefitsRoles: { group: "caseload", kind: "list" },
  workload: { group: "caseload", kind: "workload" },
  fullCaseload: { group: "caseload", kind: "integer", fewest: 1 },
  teamVisibility: { group: "privacy", kind: "choice", choices: ["own", "team", "worker"] },
  disclosureLimit: { group: "privacy", kind: "integer", fewest: 3 },
  keepPersons: { group: "keeping", kind: "duration", least: "P1Y" },
  keepBenefits: { group: "keeping", kind: "duration", least: "P1Y" },
  keepCasework: { group: "keeping", kind: "duration", least: "P1Y" },
  keepLog: { group: "keeping", kind: "duration", least: "P1Y" },
  deleting: { group: "keeping", kind: "choice", choices: ["by-command", "nightly"] },
  schemes: { group: "lists", kind: "codes" },
  assistanceSchemes: { group: "lists", kind: "list" },
  exemptionGrounds: { group: "decisions", kind: "codes" },
  categorialGrounds: { group: "decisions", kind: "list" },
  exemptionAtMost: { group: "decisions", kind: "duration", longest: "P5Y" },
  reExaminationOutcomes: { group: "decisions", kind: "codes" },
  facilities: { group: "decisions", kind: "codes" },
  fundingSources: { group: "decisions", kind: "codes" },
  unmetNeeds: { group: "decisions", kind: "codes" },
  documentTypes: { group: "documents", kind: "codes" },
  documentAtMost: { group: "documents", kind: "integer", fewest: 1, most: 25 },
  endReasons: { group: "lists", kind: "codes" },
  products: { group: "lists", kind: "codes" },
} as const satisfies Record<
  keyof Omit<Preset, "from">,
  {
    group: string;
    kind: SettingKind;
    choices?: readonly string[];
    /** Lengths of time: no shorter and no longer. */
    least?: string;
    longest?: string;
    /** Whole numbers: no less and no more. */
    fewest?: number;
    most?: number;
    numbered?: true;
  }
>;

export type SettingKey = keyof typeof settingKeys;

/** One change: what a setting says from a day on. `number` counts all changes and is the settings version. */
export type SettingChange = {
  readonly number: number;
  readonly key: SettingKey;
  readonly validFrom: PlainDate;
  readonly value: unknown;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
};

/** What holds on one day: what a preset has of each, and lengths of time read (presets.ts says what they are). */
export type Settings = {
  readonly [Key in SettingKey]: (typeof settingKeys)[Key]["kind"] extends "duration" ? Duration : Preset[Key];
};

/** The settings of one commissioner over time. The version names exactly these changes. */
export type Policy = {
  readonly preset: PresetName;
  readonly version: number;
  readonly on: (day: PlainDate) => Settings;
  /** The days on which something changes, in order. */
  readonly days: readonly PlainDate[];
};

/**
 * The value of a setting on a day: of the changes that hold by then, the one valid from the latest day; of those, the
 * last recorded. Without a change the preset's value holds.
 */
export const valueOn = (
  preset: PresetName,
  changes: readonly SettingChange[],
  key: SettingKey,
  day: PlainDate,
): unknown => {
  let holds: SettingChange | undefined;
  for (const change of changes) {
    if (change.key !== key || change.validFrom > day) continue;
    if (holds === undefined || change.validFrom > holds.validFrom) holds = change;
    else if (change.validFrom === holds.validFrom && change.number > holds.number) holds = change;
  }
  return holds === undefined ? presets[preset][key] : holds.value;
};

type Withdrawable = SettingChange & { readonly withdrawn: { readonly number: number; readonly at: Instant } | null };

/**
 * The changes as they were known at a moment: what was recorded later is not there yet, from whatever day it holds, and what was taken
 * back later still stands (ADR 0006). So a figure as known then does not change when a setting does.
 */
export const changesKnownAt = <Change extends Withdrawable>(
  history: readonly Change[],
  knownAt: Instant,
): readonly Change[] =>
  history.flatMap((change) => {
    if (change.recordedAt > knownAt) return [];
    return [change.withdrawn !== null && change.withdrawn.at > knownAt ? { ...change, withdrawn: null } : change];
  });

export const policyOf = (preset: PresetName, changes: readonly SettingChange[]): Policy => {
  const keys = Object.keys(settingKeys) as SettingKey[];
  const days = [...new Set(changes.map((change) => change.validFrom))].toSorted();
  const known = new Map<string, Settings>();
  return {
    preset,
    days,
    version: changes.reduce((version, change) => Math.max(version, change.number), 0),
    on: (day) => {
      // between two days of change nothing differs, so each stretch is worked out once
      const since = days.findLast((from) => from <= day) ?? "";
      const before = known.get(since);
      if (before !== undefined) return before;
      const values = Object.fromEntries(keys.map((key) => [key, valueOn(preset, changes, key, day)]));
      const settings = values as unknown as Settings;
      known.set(since, settings);
      return settings;
    },
  };
};

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingKeys, key);
