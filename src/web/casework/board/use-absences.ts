import { useState } from "react";
import { endAbsence, recordAbsence } from "../../../contexts/casework/caseload-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import type { InputTo } from "../../client/input.ts";
import { useSend } from "../../client/queries.ts";

export type AbsenceActing =
  | { readonly step: "reading" }
  | { readonly step: "asking"; readonly problem: Problem | null }
  | { readonly step: "ending"; readonly absence: Away; readonly problem: Problem | null }
  | { readonly step: "done"; readonly did: "did-record" }
  | { readonly step: "done"; readonly did: "did-end" | "did-remove"; readonly name: string; readonly back: PlainDate };

/** Who is away from which day on. */
export type Away = { readonly key: string; readonly name: string; readonly from: PlainDate };

/** Recording that somebody is away, and that they are back sooner: which undoes it, too. */
export const useAbsences = () => {
  const [state, setState] = useState<AbsenceActing>({ step: "reading" });
  const [record, isRecording] = useSend(recordAbsence);
  const [end, isEnding] = useSend(endAbsence);
  return {
    state,
    busy: isRecording || isEnding,
    ask: () => setState({ step: "asking", problem: null }),
    askEnd: (absence: Away) => setState({ step: "ending", absence, problem: null }),
    stop: () => setState({ step: "reading" }),
    record: async (body: InputTo<typeof recordAbsence>["body"]): Promise<void> => {
      const result = await record({ body });
      setState(result.ok ? { step: "done", did: "did-record" } : { step: "asking", problem: result.refusal });
    },
    end: async (absence: Away, back: PlainDate): Promise<void> => {
      const result = await end({ params: { absence: absence.key }, body: { back } });
      const did = back <= absence.from ? "did-remove" : "did-end";
      setState(
        result.ok
          ? { step: "done", did, name: absence.name, back }
          : { step: "ending", absence, problem: result.refusal },
      );
    },
  };
};

export type AbsenceActs = ReturnType<typeof useAbsences>;
