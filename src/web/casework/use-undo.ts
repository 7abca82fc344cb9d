import { withdrawEntry } from "../../contexts/dossier/api.ts";
import type { ClientId, EntryNumber } from "../../kernel/ids.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { Problem } from "../../platform/endpoint.ts";
import { useSend } from "../client/queries.ts";

/** What was recorded about a client, and how many entries can be seen with it. */
export type Recorded = {
  readonly clientId: ClientId;
  readonly entriesSeen: number;
  readonly entries: readonly EntryNumber[];
};

/** Takes back what was recorded, the last first, each resting on what the one before it left. */
export const useUndo = () => {
  const [withdraw, isUndoing] = useSend(withdrawEntry);
  const undo = async ({ clientId, entries, entriesSeen }: Recorded, reason: string): Promise<Result<null, Problem>> => {
    let sees = entriesSeen;
    for (const entry of entries.toReversed()) {
      const result = await withdraw({ params: { clientId }, body: { entry, entriesSeen: sees, reason } });
      if (!result.ok) return result;
      sees = result.value.entriesSeen;
    }
    return ok(null);
  };
  return [undo, isUndoing] as const;
};
