import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, listProviders } from "../../access/public.ts";
import type { Deliverers } from "../domain/deliverers.ts";
import { listWorkers } from "../worker-store.ts";

/** What whoever is named is called, also who is no longer there. */
export const deliverersNamed = async (tx: Tx): Promise<Pick<Deliverers, "providers" | "people">> => ({
  providers: new Map((await listProviders(tx)).map(({ id, name }) => [id, name])),
  people: new Map((await listPeople(tx)).map(({ id, name }) => [id, name])),
});

/** Who can be named today. */
export const deliverersOn = async (tx: Tx, today: PlainDate): Promise<Deliverers> => ({
  ...(await deliverersNamed(tx)),
  workers: new Set((await listWorkers(tx, today)).map(({ id }) => id)),
});
