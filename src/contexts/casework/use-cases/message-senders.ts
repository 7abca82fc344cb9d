import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import type { History } from "../../dossier/public.ts";
import { listSenders } from "../message-sender-store.ts";
import { namesOfProviders } from "../provider-store.ts";

/** Who wrote a message that waits for an answer; of a client's `provider` is who reads it besides the office. */
export type Sender = { readonly from: "client" | "provider"; readonly provider: string | null };

type Row = { readonly clientId: ClientId; readonly subject: EntryNumber; readonly starts: string | null };

/** Of the rows of a list that are about a message: two of one client could not be told apart by the rule alone. */
export const sendersOf = async (tx: Tx, rows: readonly Row[]): Promise<(row: Row) => Sender | null> => {
  const asked = rows.filter(({ starts }) => starts === "unanswered");
  if (asked.length === 0) return () => null;
  const found = await listSenders(tx, asked);
  const names = await namesOfProviders(tx, [...new Set(found.flatMap(({ provider }) => provider ?? []))]);
  const byEntry = new Map(
    found.map(({ clientId, entry, from, provider }) => [
      `${clientId} ${entry}`,
      { from, provider: provider === null ? null : (names.get(provider) ?? null) },
    ]),
  );
  return ({ clientId, subject, starts }) =>
    starts === "unanswered" ? (byEntry.get(`${clientId} ${subject}`) ?? null) : null;
};

/** The same of one dossier that was read whole. */
export const sendersIn = async (tx: Tx, { messages }: History): Promise<(subject: EntryNumber) => Sender | null> => {
  const names = await namesOfProviders(tx, [...new Set(messages.flatMap(({ provider }) => provider ?? []))]);
  return (subject) => {
    const found = messages.find(({ id }) => id === subject);
    if (found === undefined || found.from === "commissioner") return null;
    return { from: found.from, provider: found.provider === null ? null : (names.get(found.provider) ?? null) };
  };
};
