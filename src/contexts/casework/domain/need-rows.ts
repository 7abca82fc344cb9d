import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { History } from "../../dossier/public.ts";

/** Help somebody misses, with the phase the client was in when it was noted. */
export type NeedRow = {
  readonly id: EntryNumber;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly need: string;
  readonly phase: number | null;
};

export const needRowsOf = ({ needs, phases }: History): readonly NeedRow[] =>
  needs.map(({ id, from, until, need }) => ({
    id,
    from,
    until: until ?? endOfTime,
    need,
    phase: phases.findLast((each) => each.from <= from)?.phase ?? null,
  }));
