import { useState } from "react";
import { endAbsence, recordAbsence, revokeAbsenceEnd } from "../../../contexts/casework/caseload-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import type { InputTo } from "../../client/input.ts";
import { useSend } from "../../client/queries.ts";

export type AbsenceActing =
  | { readonly step: "reading" }
  | { readonly step: "asking"; readonly problem: Problem | null }
  | { readonly step: "ending"; readonly absence: Away; readonly problem: Problem | null }
  | { readonly step: "done"; readonly did: "did-record" }
  | {
      readonly step: "done";
      readonly did: "did-end" | "did-remove";
      readonly absence: Away;
      readonly back: PlainDate;
    }
  | { readonly step: "revoking"; readonly absence: Ended; readonly problem: Problem | null }
  | { readonly step: "revoked"; readonly name: string };

/** Who is away from which day on. */
export type Away = { readonly key: string; readonly name: string; readonly from: PlainDate };

/** Whose absence was ended, and what makes it last again, in words. */
export type Ended = { readonly key: string; readonly name: string; readonly again: string };

/** Recording that somebody is away, that they are back sooner, and that they are not after all. */
export const useAbsences = () => {
  const [state, setState] = useState<AbsenceActing>({ step: "reading" });
  const [record, isRecording] = useSend(recordAbsence);
  const [end, isEnding] = useSend(endAbsence);
  const [revoke, isRevoking] = useSend(revokeAbsenceEnd);
  return {
    state,
    busy: isRecording || isEnding || isRevoking,
    ask: () => setState({ step: "asking", problem: null }),
    askEnd: (absence: Away) => setState({ step: "ending", absence, problem: null }),
    askRevoke: (absence: Ended) => setState({ step: "revoking", absence, problem: null }),
    stop: () => setState({ step: "reading" }),
    record: async (body: InputTo<typeof recordAbsence>["body"]): Promise<void> => {
      const result = await record({ body });
      setState(result.ok ? { step: "done", did: "did-record" } : { step: "asking", problem: result.refusal });
    },
    end: async (absence: Away, back: PlainDate): Promise<void> => {
      const result = await end({ params: { absence: absence.key }, body: { back } });
      const did = back <= absence.from ? "did-remove" : "did-end";
      setState(result.ok ? { step: "done", did, absence, back } : { step: "ending", absence, problem: result.refusal });
    },
    revoke: async (absence: Ended): Promise<void> => {
      const result = await revoke({ params: { absence: absence.key } });
      setState(
        result.ok ? { step: "revoked", name: absence.name } : { step: "revoking", absence, problem: result.refusal },
      );
    },
  };
};

export type AbsenceActs = ReturnType<typeof useAbsences>;
