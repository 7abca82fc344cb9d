import { type FormEvent, type ReactElement, useEffect, useState } from "react";
import { sendOwnMessage } from "../../../contexts/casework/messages-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { idOfField } from "../../ui/field.tsx";
import { OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { RadioList } from "../../ui/radio-list.tsx";
import { WithPhone } from "../../ui/with-phone.tsx";
import { faultOfText } from "../messages/form.ts";
import { isAboutText, MessageField, useTextError } from "../messages/message-field.tsx";
import { useOfficeNamed } from "../own-file/office-named.ts";
import { ownMessageProblems } from "./own-problems.ts";
import type { OwnMessages } from "./presenter.ts";
import { officeAlone, type Reads, readersOf } from "./readers.ts";
import { ownMessageTexts } from "./texts.ts";

type State = { readonly step: "writing"; readonly problem: Problem | null } | { readonly step: "sent" };

type Props = {
  readonly providers: OwnMessages["providers"];
  /** What stands there when they come from a page about something. */
  readonly begun: string;
};

/** A client writes to the office, and to a provider that helps them when they say so. What was typed stays until it is sent. */
export const OwnMessageForm = ({ providers, begun }: Props): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const [typed, setTyped] = useState(begun);
  const offered = readersOf(providers);
  const [reads, setReads] = useState<Reads | null>(null);
  // where nobody else helps there is nothing to choose; who left meanwhile is no choice any more
  const chosen = offered.length === 1 ? officeAlone : (offered.find(({ key }) => key === reads?.key) ?? null);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State>({ step: "writing", problem: null });
  const [send, busy] = useSend(sendOwnMessage);
  const problem = state.step === "writing" ? state.problem : null;
  const error = useTextError({ typed, attempt, problem }, ownMessageProblems);
  const unchosen = attempt > 0 && chosen === null ? say("choose-readers") : undefined;
  useEffect(() => {
    if (begun !== "") document.getElementById(idOfField("text"))?.focus();
  }, [begun]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setAttempt(attempt + 1);
    if (chosen === null || faultOfText(typed) !== undefined) return;
    const result = await send({ body: { text: typed.trim(), provider: chosen.provider?.id ?? null } });
    setState(result.ok ? { step: "sent" } : { step: "writing", problem: result.refusal });
    if (!result.ok) return;
    setTyped("");
    setReads(null);
    setAttempt(0);
  };
  return (
    <form className="trede-message-form trede-no-print" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{say("write")}</h2>
      <OutcomeNotice
        outcome={state.step === "sent" ? { step: "done", words: say("did-send"), undo: null } : null}
        busy={busy}
      />
      {problem !== null && !isAboutText(problem) && <ProblemNotice problem={problem} texts={ownMessageProblems} />}
      <ErrorSummary
        errors={[
          ...(unchosen === undefined ? [] : [{ field: `readers-${officeAlone.key}`, message: unchosen }]),
          ...(error === undefined ? [] : [{ field: "text", message: error }]),
        ]}
        attempt={attempt}
      />
      {offered.length > 1 && <ReadersList offered={offered} chosen={chosen} onChange={setReads} />}
      <MessageField label={say("text")} help={say("help")} error={error} value={typed} onChange={setTyped} />
      <Button submits busy={busy}>
        {say("send")}
      </Button>
      <WhatNext chosen={chosen} />
    </form>
  );
};

type ReadersProps = {
  readonly offered: readonly Reads[];
  readonly chosen: Reads | null;
  readonly onChange: (chosen: Reads | null) => void;
};

const ReadersList = ({ offered, chosen, onChange }: ReadersProps): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const commissioner = useOfficeNamed().within;
  const wordsFor = (key: string): string => {
    const provider = offered.find((each) => each.key === key)?.provider?.name;
    return provider === undefined
      ? say("readers-office", { commissioner })
      : say("readers-both", { commissioner, provider });
  };
  return (
    <RadioList
      name="readers"
      legend={say("readers")}
      choices={offered.map(({ key }) => key)}
      chosen={chosen?.key ?? null}
      words={wordsFor}
      onChange={(key) => onChange(offered.find((each) => each.key === key) ?? null)}
    />
  );
};

/** Who will read it, and where the answer comes. */
const WhatNext = ({ chosen }: { readonly chosen: Reads | null }): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const { within: commissioner, first } = useOfficeNamed();
  const { phone } = useSession().commissioner;
  const provider = chosen?.provider?.name;
  return (
    <p className="trede-soft trede-small" aria-live="polite">
      {chosen !== null &&
        `${provider === undefined ? say("read-by-office", { commissioner }) : say("read-by-both", { commissioner: first, provider })} `}
      {phone === "" ? say("what-next") : <WithPhone words={say("what-next-phone", { phone })} phone={phone} />}
    </p>
  );
};
