import { randomBytes } from "node:crypto";
import pg from "pg";
import { startPostgres } from "../../../tools/postgres.mjs";
import { addCommissioner } from "../../contexts/access/public.ts";
import type { MunicipalityCode, TenantId } from "../../kernel/ids.ts";
import { systemClock } from "../../platform/clock.ts";
import { migrate } from "../../platform/database/migrate.ts";
import { openPostgres } from "../../platform/database/postgres.ts";
import { newUuid } from "../../platform/ids.ts";
import { keysFrom } from "../../platform/keys.ts";
import { type Actor, unitOfWork } from "../../platform/unit-of-work.ts";
import type { Opened } from "../installation.ts";

export type BenchServer = Opened & {
  /** Superuser, for making databases and measuring beside the product. */
  readonly ownerUrl: string;
  /** The login the product uses: member of its roles, nothing of its own. */
  readonly url: string;
};

/** A real PostgreSQL server with a fresh database, as a municipality would run it: fsync on, the app not its owner. */
export const openBenchServer = async (): Promise<BenchServer> => {
  const server = await startPostgres({
    settings: { fsync: "on", synchronous_commit: "on", shared_buffers: "512MB", max_wal_size: "2GB" },
  });
  const ownerUrl = server.url;
  const opened = openPostgres({ url: ownerUrl, ownerUrl });
  await migrate(opened);
  await opened.close();
  const url = await makeLogin(ownerUrl);
  const database = openPostgres({ url, ownerUrl });
  return {
    ownerUrl,
    url,
    installation: { database, epoch: 1, clock: systemClock("Europe/Amsterdam"), newId: newUuid },
    keys: keysFrom(randomBytes(32)),
    demo: false,
    synthetic: false,
    migrated: 0,
    close: async () => {
      await database.close();
      await server.stop();
    },
  };
};

const makeLogin = async (ownerUrl: string): Promise<string> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const password = randomBytes(12).toString("hex");
  await client.query(
    `create role trede_login login noinherit password '${password}' in role trede_app, trede_auth, trede_sealer, trede_purge`,
  );
  await client.end();
  const url = new URL(ownerUrl);
  url.username = "trede_login";
  url.password = password;
  return url.href;
};

/** A commissioner of its own for one measurement. */
export const benchCommissioner = async ({ installation }: Opened, code: string): Promise<Actor> => {
  const tenantId = installation.newId<TenantId>();
  const actor: Actor = {
    tenantId,
    name: "operator:bench",
    personId: null,
    party: { kind: "commissioner" },
    roles: ["operator"],
  };
  const act = { activity: "measure", purpose: "administration", trail: "audit", trace: "bench" } as const;
  const municipalities = [{ code: "M1" as MunicipalityCode, name: "M1" }];
  const to = { code, name: code, preset: "wwb-2006", municipalities } as const;
  const added = await unitOfWork(installation)(actor, act, (tx, given) => addCommissioner(tx, to, given));
  if (!added.ok) throw new Error(added.refusal.code);
  return actor;
};
