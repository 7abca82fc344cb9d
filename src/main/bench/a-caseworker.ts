import pg from "pg";
import { type AccessWork, addPerson, recogniseIdentity, type Sessions } from "../../contexts/access/public.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { type Actor, unitOfWork } from "../../platform/unit-of-work.ts";
import { clientNumbers } from "../client-numbers.ts";
import type { BenchServer } from "./bench-server.ts";

const clientsOfOneWorker = 120;

/** A caseworker with as many clients as is usual, out of a large administration. */
export const aCaseworkerWithClients = async ({ installation, ownerUrl }: BenchServer, from: Actor): Promise<Actor> => {
  const act = { activity: "measure", purpose: "administration", trail: "audit", trace: "bench" } as const;
  const who = { name: "Bench", email: "bench@example.org", role: "caseworker", team: null, workerCode: null } as const;
  const { database } = installation;
  const run: AccessWork["run"] = (work) => unitOfWork(installation)(from, act, work);
  const added = await addPerson({ database, tenantId: from.tenantId, clients: clientNumbers, run }, who);
  if (!added.ok) throw new Error(added.refusal.code);
  const { personId } = added.value;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    `update casework.stretch set worker_id = $2 where tenant_id = $1 and (client_id, from_day) in
       (select client_id, from_day from casework.stretch where tenant_id = $1 and until_day > current_date order by client_id limit $3)`,
    [from.tenantId, personId, clientsOfOneWorker],
  );
  await owner.query("analyze");
  await owner.end();
  return { ...from, personId: personId as PersonId, name: `person:${personId}`, roles: ["caseworker"] };
};

/** A session as sign-in makes it; returns the cookie it sets. */
export const signIn = async (
  { installation }: BenchServer,
  sessions: Sessions,
  { personId }: Actor,
): Promise<string> => {
  if (personId === null) throw new Error("only a person signs in");
  const identityId = await installation.database.transaction({ role: "trede_auth" }, async (connection) => {
    const who = { newId: installation.newId(), issuer: "bench", subject: personId, verifiedEmail: "bench@example.org" };
    return recogniseIdentity(connection, { ...who, now: installation.clock.now() });
  });
  const jar = new Map<string, string>();
  await sessions.start(identityId, {
    get: (name) => jar.get(name),
    set: (name, value) => void jar.set(name, value),
    clear: () => undefined,
  });
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
};
