import { listCommissioners } from "../../contexts/access/public.ts";
import { listHistoryLoads } from "../../contexts/dossier/public.ts";
import type { Config } from "../../platform/config.ts";
import { type Actor, type Installation, unlogged } from "../../platform/unit-of-work.ts";
import { commissionerId } from "./office.ts";

/** How a database stands to the demonstration of a seed. `begun`: stopped halfway, and can go on. */
export type DemoStanding = "empty" | "begun" | "complete" | "another-demo" | "in-use";

export const demoStanding = async (installation: Installation, seed: number): Promise<DemoStanding> => {
  const { database } = installation;
  const [first] = await database.transaction({ role: "trede_auth" }, listCommissioners);
  if (first === undefined) return "empty";
  const { rows } = await database.transaction({ role: "trede_app" }, (connection) =>
    connection.query<{ demo: boolean }>("select demo from platform.installation"),
  );
  if (rows[0]?.demo !== true) return "in-use";
  if (first.id !== commissionerId(seed)) return "another-demo";
  const applied = await unlogged(installation, founder(seed), (tx) => listHistoryLoads(tx, 1));
  // all batches are applied at once, as the last thing that is done
  return applied.length > 0 ? "complete" : "begun";
};

/** Who makes the demonstration. */
export const founder = (seed: number): Actor => ({
  tenantId: commissionerId(seed),
  name: "system:demo",
  personId: null,
  party: { kind: "commissioner" },
  roles: ["system"],
});

/**
 * Says for ever that this database holds a demonstration. The application's own role has no right to; nothing takes it
 * back.
 */
export const markAsDemo = async ({ database }: Installation, synthetic: boolean): Promise<void> => {
  await database.transaction({ role: "owner" }, (connection) =>
    connection.query("update platform.installation set demo = true, synthetic = synthetic or $1", [synthetic]),
  );
};

type Kind = { readonly demo: boolean };

/** Why no commissioner may be added: a demonstration never becomes the real thing. Null when one may. */
export const whyNotAddCommissioner = ({ demo }: Kind): string | null =>
  demo ? "This database holds a demonstration and never takes a real commissioner. Take an empty database." : null;

/** Why this database may not be served with real sign-in; null when it may. */
export const whyNotServe = ({ demo }: Kind, { signIn }: Pick<Config, "signIn">): string | null =>
  demo && signIn !== null
    ? "This database holds a demonstration, so nobody signs in to it with an identity provider. Leave out TREDE_OIDC_ISSUER, or take an empty database."
    : null;
