import type { BatchId } from "../../kernel/ids.ts";
import { type Instant, instant } from "../../kernel/instant.ts";
import { addDays, addMonths, type PlainDate, plainDate } from "../../kernel/plain-date.ts";
import type { PlannedEntry } from "./client-history.ts";
import { demoId } from "./demo-ids.ts";
import { storyLength } from "./stays.ts";
import { fileCheckBefore } from "./tell-exemptions.ts";

/** A history load of the demonstration: what the office came to know up to a day, all at once. */
export type Delivery = {
  /** The month, "2026-02", or "file-check". */
  readonly key: string;
  readonly id: BatchId;
  readonly label: string;
  readonly knownAt: Instant;
};

/**
 * One delivery a month, over the whole months of the ten years, and the one of the file check. With a month between
 * them "as known on" any earlier day really shows less, and few entries look as if they were recorded late.
 */
export const deliveriesUntil = (seed: number, today: PlainDate): readonly Delivery[] => {
  const deliveries: Delivery[] = [];
  const firstMonth = firstOf(addDays(today, -storyLength));
  for (let month = firstMonth; month < firstOf(today); month = addMonths(month, 1)) {
    const key = monthOf(month);
    // mid-morning on the last day: that has passed in every time zone where the next month has begun
    const knownAt = instant(`${addDays(addMonths(month, 1), -1)}T09:00:00Z`);
    deliveries.push({ key, id: idOf(seed, key), label: `vorig dossiersysteem ${key}`, knownAt });
  }
  const checkedOn = addDays(today, -fileCheckBefore);
  const check = { key: "file-check", id: idOf(seed, "file-check"), label: "dossiercontrole ontheffingen" };
  return [...deliveries, { ...check, knownAt: instant(`${checkedOn}T12:00:00Z`) }];
};

/** The delivery an entry came with; null for the present month, of which everything was recorded here. */
export const deliveryOf = ({ knownOn, source }: PlannedEntry, today: PlainDate): string | null => {
  if (source === "file-check") return source;
  return monthOf(knownOn) === monthOf(today) ? null : monthOf(knownOn);
};

const monthOf = (day: PlainDate): string => day.slice(0, 7);
const firstOf = (day: PlainDate): PlainDate => plainDate(`${monthOf(day)}-01`);

/** By the month and not by its place in the ten years, so that going on the next day finds the same batch. */
const idOf = (seed: number, key: string): BatchId =>
  demoId(seed, "batch", key === "file-check" ? 1 : Number(key.replace("-", "")));
