import { type FormEvent, type ReactElement, useState } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { RadioList } from "../../ui/radio-list.tsx";
import { audiencesWith, type Draft, faultOfText, keyOf, mayBeFormal, nothingYet, toTheClient } from "./form.ts";
import { isAboutText, MessageField, useTextError } from "./message-field.tsx";
import type { ClientMessages } from "./presenter.ts";
import { messageTexts } from "./texts.ts";
import { sentAs, useSending } from "./use-sending.ts";

type Props = {
  readonly reply: Pick<ClientMessages, "clientId" | "entriesSeen" | "providers">;
  /** Shows what came in meanwhile. */
  readonly onStale: () => void;
};

/** A message to the client, or a note for colleagues. What was typed stays until it is recorded. */
export const MessageForm = ({ reply, onStale }: Props): ReactElement => {
  const say = useTexts(messageTexts);
  const sending = useSending(reply, onStale);
  const [draft, setDraft] = useState<Draft>(nothingYet);
  const [attempt, setAttempt] = useState(0);
  const problem = sending.state.step === "writing" ? sending.state.problem : null;
  const error = useTextError({ typed: draft.text, attempt, problem });
  const forWhom = audiencesWith(reply.providers);
  const wordsFor = (key: string): string => {
    const { audience, provider } = forWhom.find((each) => each.key === key) ?? toTheClient;
    return say(`audience-${audience}`, { provider: provider?.name ?? "" });
  };
  const choose = (key: string): void => {
    const { audience, provider } = forWhom.find((each) => each.key === key) ?? toTheClient;
    setDraft({ ...draft, audience, provider: provider?.id ?? null });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending.busy) return;
    setAttempt(attempt + 1);
    if (faultOfText(draft.text) !== undefined || !(await sending.write(draft))) return;
    setDraft({ ...nothingYet, audience: draft.audience, provider: draft.provider });
    setAttempt(0);
  };
  return (
    <form className="trede-message-form trede-no-print" onSubmit={(event) => void submit(event)} noValidate>
      <h3>{say("write")}</h3>
      <Sent sending={sending} />
      {problem !== null && !isAboutText(problem) && <ProblemNotice problem={problem} />}
      <ErrorSummary errors={error === undefined ? [] : [{ field: "text", message: error }]} attempt={attempt} />
      <RadioList
        name="audience"
        legend={say("audience")}
        choices={forWhom.map(({ key }) => key)}
        chosen={keyOf(draft)}
        words={wordsFor}
        onChange={choose}
      />
      <MessageField
        label={say(`text-${draft.audience}`)}
        help={say(`help-${draft.audience}`)}
        error={error}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      {mayBeFormal(draft.audience) && (
        <Checkbox name="formal" isChecked={draft.formal} onChange={(formal) => setDraft({ ...draft, formal })}>
          {say("formal")}
        </Checkbox>
      )}
      <div>
        <Button submits busy={sending.busy}>
          {say(`send-${sentAs(draft)}`)}
        </Button>
      </div>
    </form>
  );
};

const Sent = ({
  sending: { state, busy, undo },
}: {
  readonly sending: ReturnType<typeof useSending>;
}): ReactElement => {
  const say = useTexts(messageTexts);
  const outcomeOf = (): Outcome | null => {
    if (state.step === "refused") return state;
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step !== "done") return null;
    return { step: "done", words: say(`did-${state.sent}`), undo: () => undo(state.done, say("undo-reason")) };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={busy} />;
};
