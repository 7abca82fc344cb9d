import type { z } from "zod";
import type { assignClients } from "../../../contexts/casework/api.ts";
import { daysOfAssignment, isWithin } from "../../../contexts/dossier/api.ts";
import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

export type Assignment = z.input<(typeof assignClients)["body"]>;
type Before = ReplyOf<typeof assignClients>["before"];
export type Later = ReplyOf<typeof assignClients>["later"];

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

/** Back to those who wait for somebody. */
export const nobody = "nobody";

type Asked = {
  readonly clients: readonly ClientId[];
  readonly workers: readonly { readonly id: PersonId }[];
  /** Whom they are with on screen, null for nobody: who is with somebody else by then is not taken from them. */
  readonly seenWith: PersonId | null;
  readonly today: PlainDate;
};

/** What is typed -> the request, or what is missing. */
export const readAssignment = (draft: AssignDraft, { clients, workers, seenWith, today }: Asked): AssignRead => {
  const isBack = draft.worker === nobody && seenWith !== null;
  const worker = isBack ? null : workers.find(({ id }) => id === draft.worker)?.id;
  const from = parseTypedDay(draft.from);
  const faults: AssignFault[] = [];
  if (worker === undefined) faults.push({ field: "worker", code: "worker-missing" });
  if (from === undefined) faults.push({ field: "from", code: "from-wrong" });
  else if (!isWithin(daysOfAssignment(today), from)) faults.push({ field: "from", code: "from-beyond" });
  if (worker === undefined || from === undefined || faults.length > 0) return { ok: false, faults };
  const reason = draft.reason.trim();
  const body = { clients: [...clients], worker, from, reason: reason === "" ? null : reason };
  return { ok: true, body: { ...body, seenWith } };
};

/** Takes back what made them this worker's. Who was given to a third meanwhile is no longer with whom this assigned them to, and stays there. */
export const undoOf = (
  before: Before,
  { worker: seenWith, from }: Pick<Assignment, "worker" | "from">,
): Assignment => ({
  clients: before.map(({ clientId }) => clientId),
  worker: null,
  from,
  seenWith,
  undoes: true,
});
