import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type CodeLabels, labelLanguages } from "./codes.ts";
import { type SettingChange, settingKeys } from "./settings.ts";

export type LabelTwice = {
  readonly code: "label-twice";
  readonly found: string;
  readonly other: string;
  readonly nl: string;
  readonly en: string;
};

type Days = { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined };

/** Whether there is a day, from the first day of the list on, on which both can be chosen. */
const meet = (a: Days, b: Days, since: PlainDate | undefined): boolean => {
  const first = [a.from, b.from, since].reduce((one, other) => ((other ?? "") > (one ?? "") ? other : one)) ?? "";
  return [a.until, b.until].every((until) => until === undefined || first < until);
};

type Label = Days & { readonly nl: string; readonly en: string };

const alike = (a: string, b: string): boolean => a.trim() !== "" && a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Which values have the name of one that stands before them and can be chosen on a day with it: who chooses can't tell them apart, nor
 * who reads. By place in the list, with the place of the one before. `since`: the first day of the list.
 */
export const namedTwice = (labels: readonly Label[], since?: PlainDate): ReadonlyMap<number, number> => {
  const twice = new Map<number, number>();
  for (const [place, label] of labels.entries()) {
    const before = labels
      .slice(0, place)
      .findIndex(
        (other) =>
          labelLanguages.some((language) => alike(label[language], other[language])) && meet(label, other, since),
      );
    if (before >= 0) twice.set(place, before);
  }
  return twice;
};

/** Of words that are not allowed the label says what to write instead, which is the same for many. */
export const hasNames = (key: string): boolean => key !== "healthWords";

/** Undefined when every value of a list has a name of its own. */
export const labelTwiceIn = ({
  key,
  validFrom,
  value,
}: Pick<SettingChange, "key" | "validFrom" | "value">): LabelTwice | undefined => {
  if (settingKeys[key].kind !== "codes" || !hasNames(key)) return undefined;
  const labels = Object.entries(value as CodeLabels).map(([code, label]) => ({ ...label, code }));
  const [twice] = namedTwice(labels, validFrom);
  const [found, other] = [labels[twice?.[0] ?? -1], labels[twice?.[1] ?? -1]];
  if (found === undefined || other === undefined) return undefined;
  return { code: "label-twice", found: found.code, other: other.code, nl: found.nl, en: found.en };
};
