import type { z } from "zod";
import { addDays, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../../dossier/public.ts";
import type { countUnmetNeeds } from "../campaigns-api.ts";
import { countNeeds } from "../need-store.ts";

export type NeedsRefusal = DayOutOfBounds | { readonly code: "period-empty" };

type Asked = { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined };

/** The last year up to and including today, unless said. */
export const unmetNeeds = async (
  tx: Tx,
  asked: Asked,
  { today }: Given,
): Promise<Result<z.output<typeof countUnmetNeeds.reply>, NeedsRefusal>> => {
  const days = daysWithin(daysOfRecord(today), asked);
  if (!days.ok) return days;
  const until = asked.until ?? addDays(today, 1);
  const from = asked.from ?? addDays(until, -365);
  if (from >= until || until >= endOfTime) return refuse({ code: "period-empty" });
  return ok({ from, until, needs: await countNeeds(tx, from, until) });
};
