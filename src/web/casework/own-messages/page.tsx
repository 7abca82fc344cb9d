import { type FormEvent, type ReactElement, useState } from "react";
import { listOwnMessages, sendOwnMessage } from "../../../contexts/casework/messages-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { faultOfText } from "../messages/form.ts";
import { isAboutText, MessageField, useTextError } from "../messages/message-field.tsx";
import { Agreements, ThreadDays } from "../messages/thread.tsx";
import { ownMessageProblems } from "./own-problems.ts";
import { type OwnMessages, presentOwnMessages } from "./presenter.ts";
import { ownMessageTexts } from "./texts.ts";
import "../messages/messages.css";

/** A client reads what the office writes and answers, mostly on a phone. */
export const Page = (): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const { commissioner } = useSession();
  const found = useReply(listOwnMessages, {}, { keep: true });
  return (
    <>
      <PageHead title={say("title")} about={say("about", { commissioner: commissioner.name })} />
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {found.state === "waiting" && <Skeleton kind="text" lines={10} />}
      {found.state === "ready" && <OwnThread reply={found.reply} />}
    </>
  );
};

const OwnThread = ({ reply }: { readonly reply: OwnMessages }): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const { language } = useLanguage();
  const { commissioner } = useSession();
  const { days, agreements } = presentOwnMessages(reply, commissioner.name, language, useFormats());
  return (
    <div className="trede-own-messages">
      {agreements.length > 0 && (
        <section>
          <h2>{say("agreements")}</h2>
          <Agreements agreements={agreements} />
        </section>
      )}
      <section>
        <h2>{say("thread")}</h2>
        {days.length === 0 && <p>{say("none")}</p>}
        <ThreadDays days={days} level={3} />
      </section>
      <OwnMessageForm />
    </div>
  );
};

type State = { readonly step: "writing"; readonly problem: Problem | null } | { readonly step: "sent" };

const OwnMessageForm = (): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const [typed, setTyped] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State>({ step: "writing", problem: null });
  const [send, busy] = useSend(sendOwnMessage);
  const problem = state.step === "writing" ? state.problem : null;
  const error = useTextError({ typed, attempt, problem }, ownMessageProblems);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setAttempt(attempt + 1);
    if (faultOfText(typed) !== undefined) return;
    const result = await send({ body: { text: typed.trim() } });
    setState(result.ok ? { step: "sent" } : { step: "writing", problem: result.refusal });
    if (!result.ok) return;
    setTyped("");
    setAttempt(0);
  };
  return (
    <form className="trede-message-form trede-no-print" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{say("write")}</h2>
      {state.step === "sent" && <Notice tone="moss">{say("did-send")}</Notice>}
      {problem !== null && !isAboutText(problem) && <ProblemNotice problem={problem} texts={ownMessageProblems} />}
      <ErrorSummary errors={error === undefined ? [] : [{ field: "text", message: error }]} attempt={attempt} />
      <MessageField label={say("text")} help={say("help")} error={error} value={typed} onChange={setTyped} />
      <Button submits busy={busy}>
        {say("send")}
      </Button>
      <p className="trede-soft trede-small">{say("what-next")}</p>
    </form>
  );
};
