import { useState } from "react";
import { askForMail } from "../../../contexts/casework/appointments-api.ts";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";

export type MailAsked =
  | { readonly step: "reading" }
  | { readonly step: "asked" }
  | { readonly step: "refused"; readonly problem: Problem };

/** Has a client mailed about an appointment; what came of it stands at the appointment. */
export const useMailing = (clientId: ClientId) => {
  const [state, setState] = useState<MailAsked>({ step: "reading" });
  const [send, busy] = useSend(askForMail);
  return {
    state,
    busy,
    stop: () => setState({ step: "reading" }),
    ask: async (entry: EntryNumber): Promise<void> => {
      const result = await send({ params: { clientId, entry } });
      setState(result.ok ? { step: "asked" } : { step: "refused", problem: result.refusal });
    },
  };
};

export type Mailing = ReturnType<typeof useMailing>;
