import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import {
  askableMoment,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  findKnownClient,
  findLedger,
  type History,
  historyOf,
  type KnownAtRefusal,
} from "../../dossier/public.ts";
import { listCampaigns } from "../campaign-store.ts";
import type { listClientDecisions } from "../decisions-api.ts";
import { isCategorial } from "../domain/exemption-acts.ts";
import { gateStretchesOf } from "../domain/gate-stretches.ts";
import { idleRulesOf } from "../domain/idle-rules.ts";
import { openOn, signalsOf } from "../domain/signals.ts";

export type DecisionsRefusal = { readonly code: "client-not-found" } | KnownAtRefusal | DayOutOfBounds;

type Asked = {
  readonly clientId: ClientId;
  readonly on?: PlainDate | undefined;
  readonly knownAt?: Instant | undefined;
};

type Decisions = z.output<typeof listClientDecisions.reply>;

/** What was decided about a client, up to a day; a decision that begins later is told too, since it stands. */
export const clientDecisions = async (
  tx: Tx,
  { clientId, on, knownAt }: Asked,
  given: Given,
): Promise<Result<Decisions, DecisionsRefusal>> => {
  const moment = askableMoment(knownAt, given.now);
  if (!moment.ok) return moment;
  const within = daysWithin(daysOfRecord(given.today), { on });
  if (!within.ok) return within;
  const ledger = await findLedger(tx, clientId);
  if (ledger === undefined || (await findKnownClient(tx, clientId)) === undefined)
    return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  const day = on ?? given.today;
  const policy = await loadPolicy(tx);
  const settings = policy.on(day);
  const history = historyOf(ledger.seen, moment.value ?? endOfInstants);
  const names = new Map((await listCampaigns(tx)).map(({ id, name }) => [id, name]));
  return ok({
    clientId,
    on: day,
    entriesSeen: ledger.seen.length,
    exemptionAtMost: settings.exemptionAtMost,
    categorialGrounds: [...settings.categorialGrounds],
    nothingRunsSince: nothingRunsSince(history, policy, day),
    exemptions: history.exemptions.toReversed().map((each) => ({
      ...each,
      individual: !isCategorial(each.ground, policy.on(each.from)),
      reviewOn: each.reviews.at(-1)?.reviewOn ?? (each.reviews.length === 0 ? each.reviewOn : null),
      reviews: each.reviews.map(({ from, why }) => ({ on: from, why })),
    })),
    reExaminations: history.reExaminations.toReversed().map((each) => ({
      ...each,
      campaign: each.campaign === null ? null : { id: each.campaign, name: names.get(each.campaign) ?? each.campaign },
    })),
    facilities: history.facilities.toReversed().map((each) => ({ ...each })),
    needs: history.needs.toReversed().map((each) => ({ ...each })),
  });
};

/** A de facto exemption, as the signal has it (page 03, "Exemptions and obligations"). */
const nothingRunsSince = (history: History, policy: Policy, day: PlainDate): PlainDate | null => {
  const rules = idleRulesOf(policy);
  const open = openOn(signalsOf(history, gateStretchesOf(history, policy.on), policy), day);
  return open.find(({ rule }) => rules.includes(rule))?.since ?? null;
};
