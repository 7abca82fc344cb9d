import type { PersonId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { sumOf, visibleRows } from "../domain/visible-rows.ts";
import { teamFigures } from "../worker-store.ts";

export const teamPage = async (tx: Tx, { on }: { readonly on?: PlainDate | undefined }, { today }: Given) => {
  const day = on ?? today;
  const from = addDays(day, -365);
  const settings = (await loadPolicy(tx)).on(day);
  const me = tx.actor.personId === null ? undefined : { id: tx.actor.personId };
  const rows = await teamFigures(tx, from, day);
  const shown = visibleRows(rows, settings.teamVisibility, me);
  return ok({
    on: day,
    from,
    until: day,
    norm: settings.offerWithin,
    visibility: settings.teamVisibility,
    rows: shown.map(({ workerId, workerName, ...row }) => ({
      ...row,
      worker: workerId === null || workerName === null ? null : { id: workerId as PersonId, name: workerName },
    })),
    total: sumOf(rows),
  });
};
