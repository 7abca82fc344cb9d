import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { SettingKey } from "../../access/public.ts";
import { policyOf, type presets } from "../../access/testing/settings.ts";
import { aLedger, day, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { type Asked, adding, type Effect } from "../domain/effects/effect.ts";
import { changed } from "./signals.ts";

type Preset = keyof typeof presets;

/** Asked on 2 March 2026: what would one setting do, from a day on? */
export const asking = (key: SettingKey, value: unknown, from = "2026-03-02", preset: Preset = "wwb-2006"): Asked => {
  const today = day("2026-03-02");
  return {
    key,
    now: policyOf(preset, []),
    changed: policyOf(preset, [changed(key, from, value)]),
    on: day(from) > today ? day(from) : today,
    today,
    from: day(from),
    since: addDays(today, -365),
    dayOf: (moment) => moment.slice(0, 10) as PlainDate,
  };
};

/** What an effect tells of these dossiers, each a ledger. */
export const toldOf = <T>({ inDossier, told }: Effect<T>, ...dossiers: readonly (readonly Step[])[]): T => {
  const { add, sums } = adding();
  for (const steps of dossiers) {
    const entries = aLedger(...steps);
    add(inDossier({ entries, history: historyOf(entries) }));
  }
  return told(sums);
};
