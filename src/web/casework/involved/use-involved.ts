import { useState } from "react";
import { assignClients } from "../../../contexts/casework/api.ts";
import { joinColleague, leaveColleague } from "../../../contexts/casework/caseload-api.ts";
import type { getDossier } from "../../../contexts/dossier/api.ts";
import type { ClientId, EntryNumber, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Problem, ReplyOf } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";

type Dossier = ReplyOf<typeof getDossier>;

/** Who is involved with a client, as the dossier has it. */
export type Involved = {
  readonly clientId: ClientId;
  readonly entriesSeen: number;
  readonly worker: Dossier["state"]["worker"];
  readonly colleagues: Dossier["state"]["colleagues"];
};

type Did = "did-take" | "did-hand-over" | "did-assign" | "did-join" | "did-leave" | "stayed";

export type InvolvedActing =
  | { readonly step: "reading" }
  | { readonly step: "done"; readonly did: Did }
  | { readonly step: "refused"; readonly problem: Problem };

/** Giving the client to somebody as seen with whom it is, and involving colleagues. */
export const useInvolved = ({ clientId, entriesSeen, worker }: Involved) => {
  const { today } = useSession();
  const [state, setState] = useState<InvolvedActing>({ step: "reading" });
  const [assign, isAssigning] = useSend(assignClients);
  const [join, isJoining] = useSend(joinColleague);
  const [leave, isLeaving] = useSend(leaveColleague);
  const tell = (result: Result<unknown, Problem>, did: Did): void =>
    setState(result.ok ? { step: "done", did } : { step: "refused", problem: result.refusal });
  return {
    state,
    busy: isAssigning || isJoining || isLeaving,
    give: async (to: PersonId, from: PlainDate, did: Did): Promise<void> => {
      const seenWith = worker?.id ?? null;
      const result = await assign({ body: { clients: [clientId], worker: to, from, seenWith } });
      // somebody else took the client meanwhile, and keeps it
      tell(result, result.ok && result.value.assigned.length === 0 ? "stayed" : did);
    },
    join: async (colleague: PersonId, role: string): Promise<void> =>
      tell(
        await join({ params: { clientId }, body: { worker: colleague, role, from: today, entriesSeen } }),
        "did-join",
      ),
    leave: async (entry: EntryNumber, on: PlainDate): Promise<void> =>
      tell(await leave({ params: { clientId, entry }, body: { on, entriesSeen } }), "did-leave"),
  };
};

export type InvolvedActs = ReturnType<typeof useInvolved>;
