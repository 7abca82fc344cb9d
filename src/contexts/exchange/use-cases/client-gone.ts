import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { ClientGone } from "../../dossier/public.ts";
import type { ImportId } from "../import-store.ts";

/**
 * A purge that looked before the import's batch was open took a client of this chunk, or somebody registered at the desk who was to
 * be made: nothing of it is written, and it is done again (ADR 0025).
 */
export const clientGone = { code: "client-gone" } as const;

export const orClientGone = async <T>(step: () => Promise<T>): Promise<Result<T, typeof clientGone>> => {
  try {
    return ok(await step());
  } catch (error) {
    if (error instanceof ClientGone) return refuse(clientGone);
    throw error;
  }
};

/** Once the batch is open no purge begins a step, and few are registered whom the same chunk would make; more often, something is wrong. */
const mostTimes = 10;

export const timesGone = (id: ImportId): (() => void) => {
  let times = 0;
  return () => {
    times += 1;
    if (times > mostTimes)
      throw new Error(`import ${id} keeps finding other clients than there are`, { cause: new ClientGone() });
  };
};
