import type { ClientId, TenantId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Activity } from "../activity.ts";
import { column } from "../database/columns.ts";
import type { Connection } from "../database/database.ts";

/** Who did what, for which purpose, with whose data. Names no one: ids and codes only. */
export type LogLine = {
  readonly tenantId: TenantId;
  readonly id: string;
  readonly trail: "processing" | "audit";
  readonly at: Instant;
  readonly epoch: number;
  readonly activity: Activity;
  readonly purpose: string;
  readonly actor: string;
  readonly role: string;
  readonly clientId: ClientId | null;
  readonly outcome: "done" | "refused" | "denied" | "failed";
  readonly trace: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

const statement = `insert into platform.log_line
  (tenant_id, id, trail, at, epoch, activity, purpose, actor, role, client_id, outcome, trace, detail)
  select $1::uuid, l.id, $2, $3::timestamptz, $4::int, $5, $6, $7, $8, l.client_id, $9, $10, $11::jsonb
  from (select unnest($12::uuid[]) as id, unnest($13::uuid[]) as client_id) l`;

/** Lines of one act: they differ only in the client they are about. */
export const insertLogLines = async (connection: Connection, lines: readonly LogLine[]): Promise<void> => {
  const [first] = lines;
  if (first === undefined) return;
  await connection.query(statement, [
    first.tenantId,
    first.trail,
    first.at,
    first.epoch,
    first.activity,
    first.purpose,
    first.actor,
    first.role,
    first.outcome,
    first.trace,
    JSON.stringify(first.detail),
    column("uuid", lines, ({ id }) => id),
    column("uuid", lines, ({ clientId }) => clientId),
  ]);
};
