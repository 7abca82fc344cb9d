import { daysOfAssignment, isWithin } from "../../../contexts/dossier/api.ts";
import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

type Worker = { readonly id: PersonId };

export type InvolvedFault = {
  readonly field: "worker" | "from" | "colleague" | "role";
  readonly code: "choose-worker" | "day-wrong" | "choose-colleague" | "choose-role";
};
type Refused = { readonly ok: false; readonly faults: readonly InvolvedFault[] };

/** To whom, and from which day. */
export const readWorker = (
  draft: { readonly worker: string; readonly from: string },
  workers: readonly Worker[],
  today: PlainDate,
): { readonly ok: true; readonly worker: PersonId; readonly from: PlainDate } | Refused => {
  const worker = workers.find(({ id }) => id === draft.worker)?.id;
  const typed = parseTypedDay(draft.from);
  const from = typed !== undefined && isWithin(daysOfAssignment(today), typed) ? typed : undefined;
  if (worker !== undefined && from !== undefined) return { ok: true, worker, from };
  return {
    ok: false,
    faults: [
      ...(worker === undefined ? [{ field: "worker", code: "choose-worker" } as const] : []),
      ...(from === undefined ? [{ field: "from", code: "day-wrong" } as const] : []),
    ],
  };
};

/** Who, and for what. */
export const readJoining = (
  draft: { readonly colleague: string; readonly role: string },
  workers: readonly Worker[],
): { readonly ok: true; readonly worker: PersonId; readonly role: string } | Refused => {
  const worker = workers.find(({ id }) => id === draft.colleague)?.id;
  if (worker !== undefined && draft.role !== "") return { ok: true, worker, role: draft.role };
  return {
    ok: false,
    faults: [
      ...(worker === undefined ? [{ field: "colleague", code: "choose-colleague" } as const] : []),
      ...(draft.role === "" ? [{ field: "role", code: "choose-role" } as const] : []),
    ],
  };
};
