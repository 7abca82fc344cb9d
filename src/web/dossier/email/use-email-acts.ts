import { useState } from "react";
import { agreeClientEmail, withdrawClientEmail } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import type { EmailToRecord } from "./form.ts";
import type { ClientEmail } from "./presenter.ts";

export type EmailActing =
  | { readonly step: "reading" }
  | { readonly step: "agreeing" | "stopping"; readonly problem: Problem | null }
  | { readonly step: "done"; readonly act: "agree" | "stop" };

/** What is recorded about e-mail, with a refusal kept in view. */
export const useEmailActs = ({ clientId, entriesSeen }: Pick<ClientEmail, "clientId" | "entriesSeen">) => {
  const [state, setState] = useState<EmailActing>({ step: "reading" });
  const [agree, isAgreeing] = useSend(agreeClientEmail);
  const [stop, isStopping] = useSend(withdrawClientEmail);
  const params = { clientId };
  return {
    state,
    busy: isAgreeing || isStopping,
    ask: (step: "agreeing" | "stopping") => setState({ step, problem: null }),
    close: () => setState({ step: "reading" }),
    agree: async (said: EmailToRecord): Promise<void> => {
      const result = await agree({ params, body: { ...said, entriesSeen } });
      setState(result.ok ? { step: "done", act: "agree" } : { step: "agreeing", problem: result.refusal });
    },
    stop: async (by: "client" | "commissioner"): Promise<void> => {
      const result = await stop({ params, body: { by, entriesSeen } });
      setState(result.ok ? { step: "done", act: "stop" } : { step: "stopping", problem: result.refusal });
    },
  };
};

export type EmailActs = ReturnType<typeof useEmailActs>;
