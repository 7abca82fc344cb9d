import type { TenantId } from "../../kernel/ids.ts";
import { testDatabase } from "./test-database.ts";

export type WrittenLine = {
  readonly activity: string;
  readonly purpose: string;
  readonly trail: string;
  readonly actor: string;
  readonly role: string;
  readonly clientId: string | null;
  readonly outcome: string;
  readonly trace: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** The log of one commissioner, in the order in which it was written. */
export const logLinesOf = async (tenant: TenantId): Promise<WrittenLine[]> => {
  const { rows } = await (await testDatabase()).transaction({ role: "trede_app", tenant }, (connection) =>
    connection.query<WrittenLine>(
      `select activity, purpose, trail, actor, role, client_id as "clientId", outcome, trace, detail
       from platform.log_line where tenant_id = $1 order by epoch, xact, id`,
      [tenant],
    ),
  );
  return rows;
};
