import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { policiesWith, type SettingRefusal } from "../../access/public.ts";
import { allClients, historyOf, scanLedgers } from "../../dossier/public.ts";
import { phasesOfRunningCampaigns } from "../campaign-store.ts";
import { type Asked, adding } from "../domain/effects/effect.ts";
import { type DossierTold, effectsOf } from "../domain/effects/effects-of.ts";
import { effectsOnLists, type ListTold } from "./effects-on-lists.ts";

type Change = { readonly key: string; readonly validFrom: PlainDate; readonly value?: unknown };

export type Preview = {
  /** The day that was looked at: today, or the first day of the change when that is later. */
  readonly on: PlainDate;
  /** The first day of the year that was looked back over. */
  readonly since: PlainDate;
  readonly clients: number;
  /** None: what the setting does can't be counted beforehand. */
  readonly effects: readonly (DossierTold | ListTold)[];
};

/**
 * Shows what a change of a setting would do, before it is made (ADR 0039). Refused where the change itself would be; nothing is written
 * but that somebody looked.
 */
export const previewSetting = async (
  tx: Tx,
  change: Change,
  { dayOf, ...given }: Given,
): Promise<Result<Preview, SettingRefusal>> => {
  const policies = await policiesWith(tx, change, { dayOf, ...given }, phasesOfRunningCampaigns);
  if (!policies.ok) return policies;
  const { today } = given;
  const on = change.validFrom > today ? change.validFrom : today;
  const asked = { ...policies.value, on, today, from: change.validFrom, since: addDays(today, -365), dayOf };
  const clients = await allClients(tx);
  const effects = [...(await effectsInDossiers(tx, clients, asked)), ...(await effectsOnLists(tx, asked))];
  tx.note({ key: change.key, validFrom: change.validFrom, clients: clients.length, counted: effects.length });
  return ok({ on, since: asked.since, clients: clients.length, effects });
};

/** Reads every ledger once, whatever number of effects is looked for. */
const effectsInDossiers = async (
  tx: Tx,
  clients: Awaited<ReturnType<typeof allClients>>,
  asked: Asked,
): Promise<readonly DossierTold[]> => {
  const effects = effectsOf(asked.key).map((make) => ({ effect: make(asked), ...adding() }));
  if (effects.length === 0) return [];
  for await (const dossiers of scanLedgers(tx, clients))
    for (const { entries } of dossiers) {
      const looked = { entries, history: historyOf(entries) };
      for (const { effect, add } of effects) add(effect.inDossier(looked));
    }
  return effects.map(({ effect, sums }) => effect.told(sums));
};
