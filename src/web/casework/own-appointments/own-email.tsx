import { type ReactElement, useState } from "react";
import { getOwnEmail, withdrawOwnEmail } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { ownEmailTexts } from "./own-email-texts.ts";

type State =
  | { readonly step: "reading" }
  | { readonly step: "asking"; readonly problem: Problem | null }
  | { readonly step: "stopped" };

/** Whether a client is mailed about appointments, and a way to stop that. */
export const OwnEmail = (): ReactElement | null => {
  const say = useTexts(ownEmailTexts);
  const { day } = useFormats();
  const found = useReply(getOwnEmail, {}, { keep: true });
  const [state, setState] = useState<State>({ step: "reading" });
  const [send, busy] = useSend(withdrawOwnEmail);
  if (found.state === "refused") return <ProblemNotice problem={found.problem} onRetry={found.retry} />;
  if (found.state === "waiting") return null;
  const { email, since, language, mailsAreSent } = found.reply;
  const stop = async (): Promise<void> => {
    const sent = await send({ body: {} });
    setState(sent.ok ? { step: "stopped" } : { step: "asking", problem: sent.refusal });
  };
  // who is sent letters alone, here and everywhere, is told nothing about mail
  if (email === null && !mailsAreSent && state.step !== "stopped") return null;
  return (
    <section>
      <h2>{say("title")}</h2>
      {state.step === "stopped" && <Notice tone="moss">{say("stopped")}</Notice>}
      <p>
        {email === null
          ? say("none")
          : say("mailed", { email, day: since === null ? "" : day(since), language: say(`in-${language ?? "nl"}`) })}
      </p>
      {email !== null && (
        <>
          <p className="trede-soft">{say("other-address")}</p>
          <div className="trede-own__acts trede-no-print">
            <Button look="quiet" onPress={() => setState({ step: "asking", problem: null })}>
              {say("stop")}
            </Button>
          </div>
        </>
      )}
      {state.step === "asking" && (
        <FormDialog
          title={say("stop-title")}
          confirm={say("stop-confirm")}
          busy={busy}
          onConfirm={() => void stop()}
          onClose={() => setState({ step: "reading" })}
        >
          {state.problem !== null && <ProblemNotice problem={state.problem} />}
          <p>{say("stop-about")}</p>
        </FormDialog>
      )}
    </section>
  );
};
