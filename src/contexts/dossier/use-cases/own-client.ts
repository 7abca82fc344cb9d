import type { ClientId } from "../../../kernel/ids.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Actor, Tx } from "../../../platform/unit-of-work.ts";
import { readByClient } from "../domain/read-by-client.ts";
import type { Recorded } from "../domain/timeline.ts";
import { openEntries } from "./open-ledger.ts";

/** The client that a sign-in names; nobody else has pages of their own. */
export const ownClient = ({ party }: Pick<Actor, "party">): ClientId | undefined =>
  party.kind === "client" ? party.clientId : undefined;

/**
 * What a client's own page asks with. As themselves (`find`) they see which rows are theirs, which leaves no line in the log; what is told of
 * those, and what they do, is under the commissioner's rights (`runForOffice`): that is the one line of a look.
 */
export type AsClient<Params, Body> = Pick<
  Asked<Params, object, Body>,
  "actor" | "params" | "body" | "find" | "runForOffice"
>;

/** Under the commissioner's rights: the entries of which the client may be told what they say. None of somebody who is no client. */
export const ownEntries = async (tx: Tx, clientId: ClientId | undefined): Promise<readonly Recorded[]> => {
  if (clientId === undefined) return [];
  const opened = await openEntries(tx, clientId);
  if (opened.ok) return readByClient(opened.value);
  // nothing is written about them, and yet the look is theirs
  tx.concerns([clientId]);
  return [];
};
