import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import type { Policy } from "../../access/public.ts";
import { historyOf, scanLedgers } from "../../dossier/public.ts";
import { gateStretchesOf } from "../domain/gate-stretches.ts";
import { restOn } from "../domain/signal.ts";
import { openOn, signalsOf } from "../domain/signals.ts";

type Row = {
  readonly clientId: ClientId;
  readonly rule: string;
  readonly subject: EntryNumber;
  readonly about: string | null;
  readonly restsUntil: PlainDate | null;
};

export type ReasonOf = (row: Row) => string | null;

/**
 * Why each of these is left alone on a day. The list says until when; why is in the dossiers, which are read only for rows that rest: most
 * of today's work does not.
 */
export const restingReasons = async (
  tx: Tx,
  rows: readonly Row[],
  { policy, day }: { readonly policy: Policy; readonly day: PlainDate },
): Promise<ReasonOf> => {
  const resting = [...new Set(rows.flatMap(({ clientId, restsUntil }) => (restsUntil === null ? [] : [clientId])))];
  const reasons = new Map<string, string>();
  if (resting.length === 0) return () => null;
  for await (const dossiers of scanLedgers(tx, resting))
    for (const { clientId, entries } of dossiers) {
      const history = historyOf(entries);
      for (const signal of openOn(signalsOf(history, gateStretchesOf(history, policy.on), policy), day)) {
        const rest = restOn(signal, day);
        if (rest !== undefined) reasons.set(keyOf({ clientId, ...signal }), rest.reason);
      }
    }
  return (row) => reasons.get(keyOf(row)) ?? null;
};

const keyOf = ({ clientId, rule, subject, about }: Omit<Row, "restsUntil">): string =>
  [clientId, rule, subject, about].join(" ");
