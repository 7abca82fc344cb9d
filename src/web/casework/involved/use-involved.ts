import { useState } from "react";
import { assignClients } from "../../../contexts/casework/api.ts";
import { joinColleague, leaveColleague } from "../../../contexts/casework/caseload-api.ts";
import { type getDossier, withdrawEntry } from "../../../contexts/dossier/api.ts";
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
  /** A hand-over that is still to come. */
  readonly takesOver: Dossier["state"]["takesOver"];
};

type Worker = { readonly id: PersonId; readonly name: string };

type Did =
  | "did-take"
  | "did-hand-over"
  | "did-assign"
  | "did-later"
  | "did-take-back"
  | "did-join"
  | "did-leave"
  | "stayed";

export type InvolvedActing =
  | { readonly step: "reading" }
  /** `later` where it takes effect on a day to come. */
  | { readonly step: "done"; readonly did: Did; readonly later: Later | null }
  | { readonly step: "refused"; readonly problem: Problem };

type Later = { readonly name: string; readonly from: PlainDate };

/** Giving the client to somebody as seen with whom it is, and involving colleagues. */
export const useInvolved = ({ clientId, entriesSeen, worker, takesOver }: Involved) => {
  const { today } = useSession();
  const [state, setState] = useState<InvolvedActing>({ step: "reading" });
  const [assign, isAssigning] = useSend(assignClients);
  const [join, isJoining] = useSend(joinColleague);
  const [leave, isLeaving] = useSend(leaveColleague);
  const [withdraw, isTakingBack] = useSend(withdrawEntry);
  const tell = (result: Result<unknown, Problem>, did: Did, later: Later | null = null): void =>
    setState(result.ok ? { step: "done", did, later } : { step: "refused", problem: result.refusal });
  return {
    state,
    busy: isAssigning || isJoining || isLeaving || isTakingBack,
    give: async (to: Worker, from: PlainDate, did: Did): Promise<void> => {
      const seenWith = worker?.id ?? null;
      const result = await assign({ body: { clients: [clientId], worker: to.id, from, seenWith } });
      // somebody else took the client meanwhile, and keeps it
      if (result.ok && result.value.assigned.length === 0) return tell(result, "stayed");
      return from > today ? tell(result, "did-later", { name: to.name, from }) : tell(result, did);
    },
    /** The hand-over to come does not go on. */
    takeBack: async (reason: string): Promise<void> => {
      if (takesOver === null) return;
      const { entry } = takesOver;
      tell(await withdraw({ params: { clientId }, body: { entry, entriesSeen, reason } }), "did-take-back");
    },
    join: async (colleague: PersonId, role: string): Promise<void> =>
      tell(
        await join({ params: { clientId }, body: { worker: colleague, role, from: today, entriesSeen } }),
        "did-join",
      ),
    /** From today on; who was involved today or will be, never was: that is taken back, with `reason`. */
    leave: async (entry: EntryNumber, since: PlainDate, reason: string): Promise<void> =>
      tell(
        since < today
          ? await leave({ params: { clientId, entry }, body: { on: today, entriesSeen } })
          : await withdraw({ params: { clientId }, body: { entry, entriesSeen, reason } }),
        "did-leave",
      ),
  };
};

export type InvolvedActs = ReturnType<typeof useInvolved>;
