import type { z } from "zod";
import { endOfTime } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, listProviders } from "../../access/public.ts";
import type { listOwnAccess } from "../access-log-api.ts";
import type { History } from "../domain/history.ts";
import { historyOf } from "../domain/history.ts";
import { type ActorOf, listOwnAccessLines, type WorkerSpell } from "../own-access-store.ts";
import { ownClient, ownEntries } from "./own-client.ts";

type AsClient = Pick<
  Asked<unknown, z.output<typeof listOwnAccess.query>, unknown>,
  "actor" | "query" | "run" | "runForOffice"
>;

/**
 * Who looked in the dossier of the client who asks. As themselves they see the lines; what the organisation is called that somebody of a
 * provider works for, and who was responsible for them when, is told by the office.
 */
export const ownAccess = async ({
  actor,
  query,
  run,
  runForOffice,
}: AsClient): Promise<Result<z.input<typeof listOwnAccess.reply>, never>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return run(async () => ok({ ...query, total: 0, amongOthers: 0, lines: [] }));
  const told = await runForOffice<Told, never>(async (tx) => {
    const { workers } = historyOf(await ownEntries(tx, clientId));
    return ok({ organisations: await actorsOf(tx), workers: spellsOf(workers) });
  });
  if (!told.ok) return told;
  return run(async (tx, { timeZone }) => {
    tx.concerns([clientId]);
    return ok(await listOwnAccessLines(tx, { ...query, ...told.value, clientId, timeZone }));
  });
};

type Told = { readonly organisations: readonly ActorOf[]; readonly workers: readonly WorkerSpell[] };

/** Each until the next: one person is responsible at a time. */
const spellsOf = (workers: History["workers"]): readonly WorkerSpell[] => {
  const inOrder = workers.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return inOrder.flatMap(({ worker, from }, i) =>
    worker === null ? [] : [{ actor: `person:${worker}`, from, until: inOrder[i + 1]?.from ?? endOfTime }],
  );
};

const actorsOf = async (tx: Tx): Promise<readonly ActorOf[]> => {
  const names = new Map((await listProviders(tx)).map(({ id, name }) => [id, name]));
  return (await listPeople(tx)).flatMap(({ id, providerId }) => {
    const organisation = providerId === null ? undefined : names.get(providerId);
    return organisation === undefined ? [] : [{ actor: `person:${id}`, organisation }];
  });
};
