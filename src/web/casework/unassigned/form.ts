import type { z } from "zod";
import type { assignClients, listCaseload } from "../../../contexts/casework/api.ts";
import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import type { unassignedPlace } from "../places.ts";

export type UnassignedState = z.output<(typeof unassignedPlace)["search"]>;
export type Assignment = z.input<(typeof assignClients)["body"]>;
type Before = ReplyOf<typeof assignClients>["before"];
export type Later = ReplyOf<typeof assignClients>["later"];

export const questionOf = ({ sort, order, page }: UnassignedState): z.input<(typeof listCaseload)["query"]> => ({
  view: "unassigned",
  sort,
  order,
  page,
});

/** What is typed in the dialog. */
export type AssignDraft = { readonly worker: string; readonly from: string; readonly reason: string };

export type AssignFault = { readonly field: "worker" | "from"; readonly code: "worker-missing" | "from-wrong" };

export type AssignRead =
  | { readonly ok: true; readonly body: Assignment }
  | { readonly ok: false; readonly faults: readonly AssignFault[] };

/** What is typed -> the request, or what is missing. */
export const readAssignment = (
  draft: AssignDraft,
  clients: readonly ClientId[],
  workers: readonly { readonly id: PersonId }[],
): AssignRead => {
  const worker = workers.find(({ id }) => id === draft.worker);
  const from = parseTypedDay(draft.from);
  const faults: AssignFault[] = [];
  if (worker === undefined) faults.push({ field: "worker", code: "worker-missing" });
  if (from === undefined) faults.push({ field: "from", code: "from-wrong" });
  if (worker === undefined || from === undefined) return { ok: false, faults };
  const reason = draft.reason.trim();
  return { ok: true, body: { clients: [...clients], worker: worker.id, from, reason: reason === "" ? null : reason } };
};

/** Gives everybody back to whom they had: one request per former worker. */
export const undoOf = (before: Before, from: PlainDate): readonly Assignment[] =>
  [...Map.groupBy(before, ({ worker }) => worker)].map(([worker, clients]) => ({
    clients: clients.map(({ clientId }) => clientId),
    worker,
    from,
    reason: null,
  }));
