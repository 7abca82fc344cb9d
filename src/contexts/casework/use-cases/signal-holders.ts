import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, type Policy, type SignalOwner } from "../../access/public.ts";
import { type History, workerOn } from "../../dossier/public.ts";
import { holderOf } from "../domain/signal-holder.ts";
import { benefitsWorkerOn } from "../domain/stretches.ts";

export type Holder = { readonly id: PersonId; readonly name: string };

/** Who has the signals of one client on a day, by whose they are; null: nobody by name. */
export const holdersOn = async (
  tx: Tx,
  history: History,
  policy: Policy,
  day: PlainDate,
): Promise<(owner: SignalOwner) => Holder | null> => {
  const worker = workerOn(history, day);
  const names = new Map((await listPeople(tx)).map(({ id, name }) => [id, name]));
  const holders = {
    worker,
    benefitsWorker: benefitsWorkerOn(history, day, policy.on),
    isSeparated: policy.on(day).caseloadModel === "separated",
  };
  return (owner) => {
    const id = holderOf(owner, holders);
    return id === null ? null : { id, name: names.get(id) ?? id };
  };
};
