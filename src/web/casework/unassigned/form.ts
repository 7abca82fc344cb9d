import type { z } from "zod";
import type { assignClients, listCaseload } from "../../../contexts/casework/api.ts";
import { daysOfAssignment, isWithin } from "../../../contexts/dossier/api.ts";
import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import type { unassignedPlace } from "../places.ts";

export type UnassignedState = z.output<(typeof unassignedPlace)["search"]>;
export type Assignment = z.input<(typeof assignClients)["body"]>;
type Before = ReplyOf<typeof assignClients>["before"];
export type Later = ReplyOf<typeof assignClients>["later"];

export const questionOf = (state: UnassignedState): z.input<(typeof listCaseload)["query"]> => {
  const { municipality, scheme, sort, order, page } = state;
  return {
    view: "unassigned",
    ...(municipality === undefined ? {} : { municipality }),
    ...(scheme === undefined ? {} : { scheme }),
    sort,
    order,
    page,
  };
};

/** As many as may be assigned at once. */
export const mostAtOnce = 500;

/** What is typed in the dialog. */
export type AssignDraft = { readonly worker: string; readonly from: string; readonly reason: string };

export type AssignFault = {
  readonly field: "worker" | "from";
  readonly code: "worker-missing" | "from-wrong" | "from-beyond";
};

export type AssignRead =
  | { readonly ok: true; readonly body: Assignment }
  | { readonly ok: false; readonly faults: readonly AssignFault[] };

/** What is typed -> the request, or what is missing. Who is with somebody by then is not taken from them. */
export const readAssignment = (
  draft: AssignDraft,
  clients: readonly ClientId[],
  workers: readonly { readonly id: PersonId }[],
  today: PlainDate,
): AssignRead => {
  const worker = workers.find(({ id }) => id === draft.worker);
  const from = parseTypedDay(draft.from);
  const faults: AssignFault[] = [];
  if (worker === undefined) faults.push({ field: "worker", code: "worker-missing" });
  if (from === undefined) faults.push({ field: "from", code: "from-wrong" });
  else if (!isWithin(daysOfAssignment(today), from)) faults.push({ field: "from", code: "from-beyond" });
  if (worker === undefined || from === undefined || faults.length > 0) return { ok: false, faults };
  const reason = draft.reason.trim();
  const body = { clients: [...clients], worker: worker.id, from, reason: reason === "" ? null : reason };
  return { ok: true, body: { ...body, seenWith: null } };
};

/**
 * Gives everybody back to whom they had: one request per former worker. Who was given to a third meanwhile is no longer with
 * whom this assigned them to, and stays there.
 */
export const undoOf = (before: Before, { worker: seenWith, from }: Pick<Assignment, "worker" | "from">) =>
  [...Map.groupBy(before, ({ worker }) => worker)].map(
    ([worker, clients]): Assignment => ({
      clients: clients.map(({ clientId }) => clientId),
      worker,
      from,
      reason: null,
      seenWith,
    }),
  );
