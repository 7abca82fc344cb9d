import { addDays, addMonths, type PlainDate, plainDate } from "../../kernel/plain-date.ts";

export const periodPresets = ["this-quarter", "last-quarter", "this-year", "last-year"] as const;
export type PeriodPreset = (typeof periodPresets)[number];

type Days = { readonly from: PlainDate; readonly until: PlainDate };

/** First and last day. What is still running ends today: days to come have no figures. */
export const presetDays = (preset: PeriodPreset, today: PlainDate): Days => {
  const year = plainDate(`${today.slice(0, 4)}-01-01`);
  const quarter = addMonths(year, 3 * Math.floor((Number(today.slice(5, 7)) - 1) / 3));
  switch (preset) {
    case "this-quarter":
      return { from: quarter, until: today };
    case "last-quarter":
      return { from: addMonths(quarter, -3), until: addDays(quarter, -1) };
    case "this-year":
      return { from: year, until: today };
    case "last-year":
      return { from: addMonths(year, -12), until: addDays(year, -1) };
  }
};

/** The same of figures that go by whole months, and of which days to come count: what is still running ends with this month. */
export const presetMonths = (preset: PeriodPreset, today: PlainDate): Days => {
  const { from, until } = presetDays(preset, today);
  return { from, until: addDays(addMonths(plainDate(`${until.slice(0, 7)}-01`), 1), -1) };
};
