import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type Policy, policiesWith, type SettingRefusal, signalRulesEver } from "../../access/public.ts";
import { allClients, type Dossier, historyOf, scanLedgers } from "../../dossier/public.ts";
import { gateStretchesOf } from "../domain/gate-stretches.ts";
import { openOn, signalsOf } from "../domain/signals.ts";

type Counted = { open: number; late: number };

type Change = { readonly key: string; readonly validFrom: PlainDate; readonly value?: unknown };

export type Preview = {
  readonly on: PlainDate;
  readonly clients: number;
  readonly rules: readonly {
    readonly rule: string;
    readonly nl: string;
    readonly en: string;
    readonly now: Counted;
    readonly changed: Counted;
  }[];
};

/** Folds every dossier by the settings as they are and as they would be; a signal that is left alone counts as open. */
export const previewSignals = async (
  tx: Tx,
  change: Change,
  given: Given,
): Promise<Result<Preview, SettingRefusal>> => {
  const policies = await policiesWith(tx, change, given);
  if (!policies.ok) return policies;
  const { now, changed } = policies.value;
  const on = change.validFrom > given.today ? change.validFrom : given.today;
  const counts = { now: new Map<string, Counted>(), changed: new Map<string, Counted>() };
  let clients = 0;
  for await (const dossiers of scanLedgers(tx, await allClients(tx))) {
    clients += dossiers.length;
    for (const dossier of dossiers) {
      count(counts.now, dossier, now, on);
      count(counts.changed, dossier, changed, on);
    }
  }
  // a rule that would never have been is named as it is
  const kept = signalRulesEver(changed);
  const gone = signalRulesEver(now).filter(({ code }) => !kept.some((each) => each.code === code));
  const rules = [...kept, ...gone].map(({ code, nl, en }) => ({
    rule: code,
    nl,
    en,
    now: counts.now.get(code) ?? none,
    changed: counts.changed.get(code) ?? none,
  }));
  tx.note({ key: change.key, validFrom: change.validFrom, clients });
  return ok({ on, clients, rules: rules.filter((each) => each.now.open + each.changed.open > 0) });
};

const none: Counted = { open: 0, late: 0 };

const count = (counts: Map<string, Counted>, { entries }: Dossier, policy: Policy, on: PlainDate): void => {
  const history = historyOf(entries);
  for (const { rule, dueOn } of openOn(signalsOf(history, gateStretchesOf(history, policy.on), policy), on)) {
    const counted = counts.get(rule) ?? { open: 0, late: 0 };
    counted.open += 1;
    if (dueOn < on) counted.late += 1;
    counts.set(rule, counted);
  }
};
