import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicyKnownAt } from "../../access/public.ts";
import {
  askableMoment,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  findKnownClient,
  historyOf,
  type KnownAtRefusal,
  type SchemeCode,
  scanLedgers,
} from "../../dossier/public.ts";
import { type Explained, explainClient } from "../domain/explain.ts";
import { type ExplainedOffer, explainOffers } from "../domain/explain-offers.ts";

export type ClientFiguresRefusal = { readonly code: "client-not-found" } | KnownAtRefusal | DayOutOfBounds;

export type ClientFiguresQuestion = {
  readonly clientId: ClientId;
  readonly on?: PlainDate | undefined;
  readonly knownAt?: Instant | undefined;
};

export type ClientFigures = {
  readonly clientNumber: number;
  readonly offers: readonly ExplainedOffer[];
  readonly spells: readonly Explained[];
};

/** In which figures one client counts, and why; as of a day, and as known at a moment. */
export const clientFigures = async (
  tx: Tx,
  { clientId, on, knownAt }: ClientFiguresQuestion,
  given: Given,
): Promise<Result<ClientFigures, ClientFiguresRefusal>> => {
  const moment = askableMoment(knownAt, given.now);
  if (!moment.ok) return moment;
  const within = daysWithin(daysOfRecord(given.today), { on });
  if (!within.ok) return within;
  const client = await findKnownClient(tx, clientId);
  if (client === undefined) return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  const day = on ?? given.today;
  const policy = await loadPolicyKnownAt(tx, moment.value);
  const schemesOn = (start: PlainDate) => new Set(policy.on(start).assistanceSchemes as readonly SchemeCode[]);
  const offers: ExplainedOffer[] = [];
  const spells: Explained[] = [];
  for await (const dossiers of scanLedgers(tx, [clientId]))
    for (const { entries } of dossiers) {
      const history = historyOf(entries, moment.value ?? endOfInstants);
      offers.push(...explainOffers(history, policy.on, day));
      spells.push(...explainClient(history, schemesOn, day));
    }
  return ok({ clientNumber: client.clientNumber, offers, spells });
};
