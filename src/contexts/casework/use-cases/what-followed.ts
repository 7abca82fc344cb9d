import type { ClientId } from "../../../kernel/ids.ts";
import { contains, type PlainDate } from "../../../kernel/plain-date.ts";
import { ratio, wilsonInterval } from "../../../kernel/proportion.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import { findKnownClient, findLedger, type History, historyOf } from "../../dossier/public.ts";
import type { Trait } from "../domain/diagnosis-words.ts";
import { gateStretchesOf } from "../domain/gate-stretches.ts";
import { backgroundOn, followedFor, type Situation, situationOn, tableOf } from "../domain/what-followed.ts";
import { countFollowed } from "../followed-store.ts";

export type WhatFollowedRefusal = { readonly code: "client-not-found" } | { readonly code: "not-on-assistance" };

export type WhatFollowed = {
  readonly on: PlainDate;
  readonly followedFor: string;
  readonly situation: Situation;
  readonly alike: Trait[];
  readonly limit: number;
  readonly withheld: number;
  readonly rows: readonly {
    readonly what: string | null;
    readonly people: number;
    readonly inWork: Share;
    readonly offBenefit: Share;
  }[];
};

type Share = { readonly count: number; readonly share: number; readonly low: number; readonly high: number };

export type Asked = { readonly clientId: ClientId; readonly alike: readonly Trait[] };

/** What followed which help for people who stood as this client stands today, a year later by now. */
export const whatFollowed = async (
  tx: Tx,
  { clientId, alike }: Asked,
  { today }: Given,
): Promise<Result<WhatFollowed, WhatFollowedRefusal>> => {
  const ledger = await findLedger(tx, clientId);
  if (ledger === undefined || (await findKnownClient(tx, clientId)) === undefined)
    return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  const policy = await loadPolicy(tx);
  const history = historyOf(ledger.seen);
  const situation = situationOn(history, today, policy.on) ?? asNewcomer(history, today, policy);
  if (situation === null) return refuse({ code: "not-on-assistance" });
  const { disclosureLimit: limit } = policy.on(today);
  const { rows, withheld } = tableOf(await countFollowed(tx, today), { situation, alike, limit });
  tx.note({ alike });
  return ok({
    on: today,
    followedFor,
    situation,
    alike: [...alike],
    limit,
    withheld,
    rows: rows.map(({ what, people, inWork, offBenefit }) => ({
      what,
      people,
      inWork: shareOf(inWork, people),
      offBenefit: shareOf(offBenefit, people),
    })),
  });
};

/** Who is at the gate stands where people stand when they begin. */
const asNewcomer = (history: History, today: PlainDate, policy: Policy): Situation | null =>
  gateStretchesOf(history, policy.on).some((stretch) => contains(stretch, today))
    ? { stay: "under-a-year", ...backgroundOn(history, today) }
    : null;

const shareOf = (count: number, people: number): Share => {
  const { low, high } = wilsonInterval({ numerator: count, denominator: people }) ?? { low: 0, high: 1 };
  return { count, share: ratio(count, people) ?? 0, low, high };
};
