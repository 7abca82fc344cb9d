import { addDuration, type Duration } from "../../../kernel/duration.ts";
import { type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import { type CodeLabels, givenOutOn } from "./codes.ts";
import type { GateStep } from "./gate-steps.ts";
import type { PresetName } from "./presets.ts";
import { type SettingChange, type SettingKey, valueOn } from "./settings.ts";

type Rest = {
  readonly list: SettingKey;
  readonly key: SettingKey;
  readonly codesIn: (value: unknown) => readonly string[];
  /** Whether a code must still be given out: work to come rests on it, not only what was recorded once. */
  readonly givenOut: boolean;
};

const asCodes = (value: unknown): readonly string[] => value as readonly string[];

/** Which codes of one setting must stand in the list of another, as long as both hold. */
const restsOn = {
  "unknown-scheme": { list: "schemes", key: "assistanceSchemes", codesIn: asCodes, givenOut: false },
  "unknown-ground": { list: "exemptionGrounds", key: "categorialGrounds", codesIn: asCodes, givenOut: false },
  "unknown-role": { list: "involvedRoles", key: "benefitsRoles", codesIn: asCodes, givenOut: true },
  "unknown-organisation": {
    list: "organisations",
    key: "gateSteps",
    codesIn: (value) => (value as readonly GateStep[]).map(({ owner }) => owner),
    givenOut: true,
  },
} as const satisfies Record<string, Rest>;

export type StrayCode = {
  readonly code: keyof typeof restsOn;
  readonly found: string;
  readonly known: readonly string[];
  /** The first day it is no longer given out, when it stands in the list but has ended. */
  readonly endsOn: PlainDate | null;
};

/**
 * Assistance schemes are some of the schemes, and the owner of a step is one of the organisations, on every day from `from`
 * on; the first code that is not in the list as it will hold then, with that list. Of owners of steps and of who sees to the
 * benefit, a code that has ended counts as gone. `touching`: only what rests on or under this setting.
 */
export const strayCode = (
  preset: PresetName,
  changes: readonly SettingChange[],
  from: PlainDate,
  touching?: SettingKey,
): StrayCode | undefined => {
  const rests = (Object.entries(restsOn) as [StrayCode["code"], Rest][]).filter(
    ([, { list, key }]) => touching === undefined || touching === list || touching === key,
  );
  for (const day of daysOf(preset, changes, from, rests))
    for (const [code, { list, key, codesIn, givenOut }] of rests) {
      const labels = valueOn(preset, changes, list, day) as CodeLabels;
      const known = givenOut ? givenOutOn(labels, day) : Object.keys(labels);
      const found = codesIn(valueOn(preset, changes, key, day)).find((each) => !known.includes(each));
      if (found !== undefined) return { code, found, known, endsOn: labels[found]?.until ?? null };
    }
  return undefined;
};

/** The day itself, and every later one on which a setting changes or a code ends. */
const daysOf = (
  preset: PresetName,
  changes: readonly SettingChange[],
  from: PlainDate,
  rests: readonly (readonly [string, Rest])[],
): readonly PlainDate[] => {
  const changeDays = [from, ...changes.map(({ validFrom }) => validFrom).filter((day) => day > from)];
  const ends = changeDays.flatMap((day) =>
    rests.flatMap(([, { list }]) =>
      Object.values(valueOn(preset, changes, list, day) as CodeLabels).flatMap(({ until }) =>
        until !== undefined && until > from ? [until] : [],
      ),
    ),
  );
  return [...new Set([...changeDays, ...ends])].toSorted();
};

export type PersonsBeyondDossier = {
  readonly code: "persons-beyond-dossier";
  readonly keepPersons: string;
  /** The longest of the terms of what a dossier holds. */
  readonly keepDossier: string;
  readonly day: PlainDate;
};

/** Who a dossier is about is never kept longer than the dossier itself: it goes when the longest term of what it holds has passed. */
export const personsBeyondDossier = (
  preset: PresetName,
  changes: readonly SettingChange[],
  from: PlainDate,
): PersonsBeyondDossier | undefined => {
  const later = changes.map(({ validFrom }) => validFrom).filter((day) => day > from);
  for (const day of [from, ...later.toSorted()]) {
    const term = (key: SettingKey): Duration => valueOn(preset, changes, key, day) as Duration;
    const [keepPersons, benefits, casework] = [term("keepPersons"), term("keepBenefits"), term("keepCasework")];
    const keepDossier = reach(benefits) >= reach(casework) ? benefits : casework;
    if (reach(keepPersons) > reach(keepDossier))
      return { code: "persons-beyond-dossier", keepPersons, keepDossier, day };
  }
  return undefined;
};

/** Lengths of time are compared from one day on. */
const reach = (length: Duration): PlainDate => addDuration(plainDate("2000-01-01"), length);

const terms: readonly SettingKey[] = ["keepPersons", "keepBenefits", "keepCasework"];

/** What does not go together from a day on once a setting has changed, or a change of it was taken back; undefined when all does. */
export const clashOf = (
  preset: PresetName,
  changes: readonly SettingChange[],
  key: SettingKey,
  from: PlainDate,
): StrayCode | PersonsBeyondDossier | undefined =>
  terms.includes(key) ? personsBeyondDossier(preset, changes, from) : strayCode(preset, changes, from, key);
