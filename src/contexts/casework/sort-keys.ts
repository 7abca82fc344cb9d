import { type Statement, sql } from "../../platform/database/sql.ts";
import type { CaseloadSort } from "./domain/caseload-sort.ts";
import { signalKinds } from "./domain/signal.ts";

const marked = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžıÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŠŽİ";
const plain = "aaaaaaceeeeiiiinoooooouuuuyysziaaaaaaceeeeiiiinoooooouuuuyyszi";

/**
 * A name as a directory has it: by its last word, "E. de Graaf" under G and "Öztürk" under O, then by the whole. The same on
 * every database, whatever languages it was built with.
 */
export const directoryName = (name: string): Statement<unknown> => {
  const folded = sql`lower(translate(${sql.ref(name)}, ${marked}, ${plain}))`;
  return sql`(substring(${folded} from '[^ ]+$') || ' ' || ${folded}) collate "C"`;
};

/** The most urgent signal, in the order of the kinds. */
const firstSignal = sql`array_position(${[...signalKinds]}::text[], g.signals -> 0 ->> 'kind')`;

/** What waits comes first, by kind and then by day; what runs by itself after it. */
const waits = sql`(case when g.due_on is not null then ${firstSignal} || ' ' || g.due_on
                        when s.exempt_until is not null then '7 ' || s.exempt_until
                        else '8 ' || coalesce(s.activity, 'nothing') end) collate "C"`;

/** What a list is sorted by, of a client's stretch (s), open signals (g), worker (w) and person (p). */
export const sortKeys: Readonly<Record<CaseloadSort, Statement<unknown>>> = {
  urgency: sql`g.due_on`,
  name: directoryName("p.name"),
  number: sql`c.number`,
  since: sql`s.on_benefit_since`,
  worker: directoryName("w.name"),
  phase: sql`s.phase`,
  waits,
  signal: sql`(${firstSignal} || ' ' || g.due_on) collate "C"`,
};
