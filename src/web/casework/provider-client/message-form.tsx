import { type FormEvent, type ReactElement, useState } from "react";
import { sendProviderMessage } from "../../../contexts/casework/provider-side-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { RadioList } from "../../ui/radio-list.tsx";
import { faultOfText } from "../messages/form.ts";
import { isAboutText, MessageField, useTextError } from "../messages/message-field.tsx";
import { providerSideProblems } from "../provider-clients/side-problems.ts";
import { providerTexts } from "../provider-clients/texts.ts";

type State = { readonly step: "writing"; readonly problem: Problem | null } | { readonly step: "sent" };

const readers = ["office", "all"] as const;
type Readers = (typeof readers)[number];

/** The provider writes to the office, and to the client too when it says so. What was typed stays until it is sent. */
export const ProviderMessageForm = ({ clientId }: { readonly clientId: ClientId }): ReactElement => {
  const say = useTexts(providerTexts);
  const commissioner = useSession().commissioner.name;
  const [typed, setTyped] = useState("");
  const [readBy, setReadBy] = useState<Readers>("office");
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State>({ step: "writing", problem: null });
  const [send, busy] = useSend(sendProviderMessage);
  const problem = state.step === "writing" ? state.problem : null;
  const error = useTextError({ typed, attempt, problem });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setAttempt(attempt + 1);
    if (faultOfText(typed) !== undefined) return;
    const result = await send({ params: { clientId }, body: { text: typed.trim(), clientReads: readBy === "all" } });
    setState(result.ok ? { step: "sent" } : { step: "writing", problem: result.refusal });
    if (!result.ok) return;
    setTyped("");
    setAttempt(0);
  };
  return (
    <form className="trede-message-form trede-no-print" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{say("write")}</h2>
      {state.step === "sent" && <Notice tone="moss">{say("did-send")}</Notice>}
      {problem !== null && !isAboutText(problem) && <ProblemNotice problem={problem} texts={providerSideProblems} />}
      <ErrorSummary errors={error === undefined ? [] : [{ field: "text", message: error }]} attempt={attempt} />
      <RadioList
        name="readers"
        legend={say("readers")}
        choices={readers}
        chosen={readBy}
        words={(each) => say(`readers-${each}`, { commissioner })}
        onChange={setReadBy}
      />
      <MessageField label={say("text")} help={say(`help-${readBy}`)} error={error} value={typed} onChange={setTyped} />
      <div>
        <Button submits busy={busy}>
          {say("send")}
        </Button>
      </div>
    </form>
  );
};
