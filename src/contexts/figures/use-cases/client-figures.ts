import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import {
  askableMoment,
  findKnownClient,
  historyOf,
  type KnownAtRefusal,
  type SchemeCode,
  scanLedgers,
} from "../../dossier/public.ts";
import { type Explained, explainClient } from "../domain/explain.ts";

export type ClientFiguresRefusal = { readonly code: "client-not-found" } | KnownAtRefusal;

/** In which figures one client counts, and why. */
export const clientFigures = async (
  tx: Tx,
  { clientId, knownAt }: { readonly clientId: ClientId; readonly knownAt?: Instant | undefined },
  given: Given,
): Promise<Result<{ clientNumber: number; spells: Explained[] }, ClientFiguresRefusal>> => {
  const moment = askableMoment(knownAt, given.now);
  if (!moment.ok) return moment;
  const client = await findKnownClient(tx, clientId);
  if (client === undefined) return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  const policy = await loadPolicy(tx);
  const schemesOn = (day: PlainDate) => new Set(policy.on(day).assistanceSchemes as readonly SchemeCode[]);
  const spells: Explained[] = [];
  for await (const dossiers of scanLedgers(tx, [clientId]))
    for (const { entries } of dossiers)
      spells.push(...explainClient(historyOf(entries, moment.value ?? endOfInstants), schemesOn, given.today));
  return ok({ clientNumber: client.clientNumber, spells });
};
