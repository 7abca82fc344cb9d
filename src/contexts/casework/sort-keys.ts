import { type Statement, sql } from "../../platform/database/sql.ts";
import type { CaseloadSort } from "./domain/caseload-sort.ts";

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

/** The most urgent signal, in the order in which the settings have the rules. */
const firstSignal = (rules: readonly string[]): Statement<unknown> =>
  sql`lpad(coalesce(array_position(${rules}::text[], g.signals -> 0 ->> 'rule'), 999)::text, 3, '0')`;

/** What waits comes first, by rule and then by day; what runs by itself after it. */
const waits = (rules: readonly string[]): Statement<unknown> =>
  sql`(case when g.due_on is not null then ${firstSignal(rules)} || ' ' || g.due_on
            when s.exempt_until is not null then '~7 ' || s.exempt_until
            else '~8 ' || coalesce(s.activity, 'nothing') end) collate "C"`;

type SortKey = (rules: readonly string[]) => Statement<unknown>;

/** What a list is sorted by, of a client's stretch (s), open signals (g), worker (w) and person (p). */
export const sortKeys: Readonly<Record<CaseloadSort, SortKey>> = {
  urgency: () => sql`g.due_on`,
  name: () => directoryName("p.name"),
  number: () => sql`c.number`,
  since: () => sql`s.on_benefit_since`,
  worker: () => directoryName("w.name"),
  phase: () => sql`s.phase`,
  waits,
  signal: (rules) => sql`(${firstSignal(rules)} || ' ' || g.due_on) collate "C"`,
};
