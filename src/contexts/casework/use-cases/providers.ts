import type { z } from "zod";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listProviders, loadPolicy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type DayOutOfBounds,
  daysOfAssignment,
  daysWithin,
  type EntryKind,
  historyOf,
  type Ledger,
  type OpenLedgerRefusal,
  openLedger,
} from "../../dossier/public.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import { joinProvider, leaveProvider, type ProviderJoining, type ProviderRefusal } from "../domain/providers.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import type { listClientProviders } from "../providers-api.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type ProviderActRefusal = ProviderRefusal | NamedIllness | AppendRefusal | DayOutOfBounds;
export type ClientProvidersRefusal = OpenLedgerRefusal;

const reads: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "provider-joined",
  "provider-left",
  "entry-corrected",
  "entry-withdrawn",
]);

/** Who is or will be involved, and whom there is to choose from. */
export const clientProviders = async (
  tx: Tx,
  { clientId }: { readonly clientId: ClientId },
  given: Given,
): Promise<Result<z.input<typeof listClientProviders.reply>, ClientProvidersRefusal>> => {
  const opened = await openLedger(tx, { clientId }, given);
  if (!opened.ok) return opened;
  const { seen } = opened.value;
  const providers = (await listProviders(tx)).map(({ id, name }) => ({ id, name }));
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  const involved = historyOf(seen).providers.filter(({ until }) => until === null || until > given.today);
  return ok({
    clientId,
    entriesSeen: seen.length,
    involved: involved.map(({ id, provider, whatFor, from, until }) => ({
      ...{ entry: id, name: names.get(provider) ?? provider, whatFor, from, until },
    })),
    providers,
  });
};

type About = { readonly clientId: ClientId; readonly entriesSeen: number };

export const joinClientProvider = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, entriesSeen, ...joining }: About & ProviderJoining,
  given: Given,
): Promise<Result<Recorded, ProviderActRefusal>> => {
  const { from, until } = joining;
  const days = daysWithin(daysOfAssignment(given.today), { from, ...(until === null ? {} : { until }) });
  if (!days.ok) return days;
  const isThere = (await listProviders(tx)).some(({ id }) => id === joining.provider);
  const policy = await loadPolicy(tx);
  return actOnClient<ProviderRefusal | NamedIllness>(
    { tx, ledger, given },
    clientId,
    { entriesSeen, reads },
    (entries) => {
      if (!isThere) return refuse({ code: "no-such-provider" });
      return withoutIllness(joinProvider(historyOf(entries), joining), policy.on, given.today);
    },
  );
};

export const leaveClientProvider = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, entriesSeen, entry, on }: About & { readonly entry: EntryNumber; readonly on: PlainDate },
  given: Given,
): Promise<Result<Recorded, ProviderActRefusal>> => {
  const day = daysWithin(daysOfAssignment(given.today), { on });
  if (!day.ok) return day;
  return actOnClient<ProviderRefusal>({ tx, ledger, given }, clientId, { entriesSeen, reads }, (entries) => {
    const left = leaveProvider(historyOf(entries), { entry, on });
    return left.ok ? ok([left.value]) : left;
  });
};
