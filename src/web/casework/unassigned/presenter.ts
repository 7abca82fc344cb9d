import type { listWorkers } from "../../../contexts/casework/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";

type Worker = ReplyOf<typeof listWorkers>["workers"][number];

/** The chosen clients that are still on the list, in its order: who was assigned meanwhile is not assigned twice. */
export const stillChosen = (
  chosen: ReadonlySet<string>,
  rows: readonly { readonly id: ClientId }[],
): readonly ClientId[] => rows.map(({ id }) => id).filter((id) => chosen.has(id));

export const workerName = (workers: readonly Worker[], worker: string | null): string =>
  workers.find(({ id }) => id === worker)?.name ?? "";
