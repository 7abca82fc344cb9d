import type { z } from "zod";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, listProviders } from "../../access/public.ts";
import type { listOwnAccess } from "../access-log-api.ts";
import { type ActorOf, listOwnAccessLines } from "../own-access-store.ts";
import { ownClient } from "./own-client.ts";

type AsClient = Pick<
  Asked<unknown, z.output<typeof listOwnAccess.query>, unknown>,
  "actor" | "query" | "run" | "runForOffice"
>;

/**
 * Who looked in the dossier of the client who asks. As themselves they see the lines; what the organisation is called that somebody of a
 * provider works for, is told by the office.
 */
export const ownAccess = async ({
  actor,
  query,
  run,
  runForOffice,
}: AsClient): Promise<Result<z.input<typeof listOwnAccess.reply>, never>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return run(async () => ok({ ...query, total: 0, amongOthers: 0, lines: [] }));
  const organisations = await runForOffice<readonly ActorOf[], never>(async (tx) => ok(await actorsOf(tx)));
  if (!organisations.ok) return organisations;
  return run(async (tx, { timeZone }) => {
    tx.concerns([clientId]);
    return ok(await listOwnAccessLines(tx, { ...query, clientId, timeZone, organisations: organisations.value }));
  });
};

const actorsOf = async (tx: Tx): Promise<readonly ActorOf[]> => {
  const names = new Map((await listProviders(tx)).map(({ id, name }) => [id, name]));
  return (await listPeople(tx)).flatMap(({ id, providerId }) => {
    const organisation = providerId === null ? undefined : names.get(providerId);
    return organisation === undefined ? [] : [{ actor: `person:${id}`, organisation }];
  });
};
