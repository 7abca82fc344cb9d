import { useState } from "react";
import type { z } from "zod";
import { joinProvider, leaveProvider, type listClientProviders } from "../../../contexts/casework/providers-api.ts";
import { withdrawEntry } from "../../../contexts/dossier/api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Problem, ReplyOf } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { type Recorded, useUndo } from "../use-undo.ts";

type Reply = ReplyOf<typeof listClientProviders>;
export type InvolvedProvider = Reply["involved"][number];
export type Joining = Omit<z.output<typeof joinProvider.body>, "entriesSeen">;

/** What came of it; who left did so from a day on. */
type Did = { readonly what: "did-join" | "did-withdraw" } | { readonly what: "did-leave"; readonly on: PlainDate };

export type ProviderActing =
  | { readonly step: "reading" }
  | { readonly step: "asking"; readonly about: InvolvedProvider; readonly problem: Problem | null }
  | { readonly step: "done"; readonly did: Did; readonly done: Recorded }
  | { readonly step: "undone" }
  | { readonly step: "refused"; readonly problem: Problem };

/** Involving a provider and stopping it, with a refusal kept in view and a way back. */
export const useProviderActs = ({ clientId, entriesSeen }: Pick<Reply, "clientId" | "entriesSeen">) => {
  const [state, setState] = useState<ProviderActing>({ step: "reading" });
  const [join, isJoining] = useSend(joinProvider);
  const [leave, isLeaving] = useSend(leaveProvider);
  const [withdraw, isWithdrawing] = useSend(withdrawEntry);
  const [takeBack, isUndoing] = useUndo();
  const told = (about: InvolvedProvider, result: Result<Recorded, Problem>, did: Did): void =>
    setState(
      result.ok ? { step: "done", did, done: result.value } : { step: "asking", about, problem: result.refusal },
    );
  return {
    state,
    busy: [isJoining, isLeaving, isWithdrawing, isUndoing].some(Boolean),
    ask: (about: InvolvedProvider) => setState({ step: "asking", about, problem: null }),
    stop: () => setState({ step: "reading" }),
    /** Whether it was recorded. */
    join: async (joining: Joining): Promise<boolean> => {
      const result = await join({ params: { clientId }, body: { ...joining, entriesSeen } });
      setState(
        result.ok
          ? { step: "done", did: { what: "did-join" }, done: result.value }
          : { step: "refused", problem: result.refusal },
      );
      return result.ok;
    },
    leave: async (about: InvolvedProvider, on: PlainDate): Promise<void> => {
      const params = { clientId, entry: about.entry };
      told(about, await leave({ params, body: { on, entriesSeen } }), { what: "did-leave", on });
    },
    withdraw: async (about: InvolvedProvider, reason: string): Promise<void> => {
      const result = await withdraw({ params: { clientId }, body: { entry: about.entry, entriesSeen, reason } });
      const recorded = ({ entry, entriesSeen: sees }: { entry: EntryNumber; entriesSeen: number }): Recorded => ({
        ...{ clientId, entriesSeen: sees, entries: [entry] },
      });
      told(about, result.ok ? { ok: true, value: recorded(result.value) } : result, { what: "did-withdraw" });
    },
    undo: async (done: Recorded, reason: string): Promise<void> => {
      const result = await takeBack(done, reason);
      setState(result.ok ? { step: "undone" } : { step: "refused", problem: result.refusal });
    },
  };
};

export type ProviderActs = ReturnType<typeof useProviderActs>;
