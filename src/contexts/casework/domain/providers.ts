import type { EntryNumber, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { History, NewEntry, ProviderInvolved } from "../../dossier/public.ts";

export type ProviderRefusal =
  | { readonly code: "no-such-provider" }
  | { readonly code: "provider-is-involved"; readonly since: PlainDate }
  | { readonly code: "provider-not-involved" }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate };

export type ProviderJoining = {
  readonly provider: ProviderId;
  readonly whatFor: string;
  readonly from: PlainDate;
  /** The first day without them, when that is agreed beforehand. */
  readonly until: PlainDate | null;
};

/** An organisation that helps, from a day on; each once at a time. What it is for, it reads, so no illness stands there. */
export const joinProvider = (
  history: History,
  { provider, whatFor, from, until }: ProviderJoining,
): Result<NewEntry, ProviderRefusal> => {
  if (until !== null && until <= from) return refuse({ code: "ends-before-it-begins", from });
  const same = history.providers.find(
    (each) =>
      each.provider === provider && (each.until === null || each.until > from) && (until === null || each.from < until),
  );
  if (same !== undefined) return refuse({ code: "provider-is-involved", since: same.from });
  const body = { provider, whatFor };
  return ok({ kind: "provider-joined", subject: "own", validFrom: from, validUntil: until, body });
};

/** `on` is the first day on which they read nothing any more. One whose end was agreed beforehand may leave sooner. */
export const leaveProvider = (
  history: History,
  { entry, on }: { readonly entry: EntryNumber; readonly on: PlainDate },
): Result<NewEntry, ProviderRefusal> => {
  const known = history.providers.find(({ id }) => id === entry);
  if (known === undefined || (known.until !== null && known.until <= on))
    return refuse({ code: "provider-not-involved" });
  if (on <= known.from) return refuse({ code: "ends-before-it-begins", from: known.from });
  return ok({ kind: "provider-left", subject: entry, validFrom: on, validUntil: null, body: {} });
};

export const providersOn = ({ providers }: Pick<History, "providers">, day: PlainDate): readonly ProviderInvolved[] =>
  providers.filter(({ from, until }) => from <= day && (until === null || day < until));
