import { type FormEvent, type ReactElement, useState } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { RadioList } from "../../ui/radio-list.tsx";
import { audiencesWith, type ForWhom, faultOfText, mayBeFormal, nothingYet, type Writing } from "./form.ts";
import { isAboutText, MessageField, useTextError } from "./message-field.tsx";
import type { ClientMessages } from "./presenter.ts";
import { messageTexts } from "./texts.ts";
import { sentAs, useSending } from "./use-sending.ts";

type Props = {
  readonly reply: Pick<ClientMessages, "clientId" | "entriesSeen" | "providers">;
  readonly writing: Writing;
};

/** A message to the client, or a note for colleagues. What was typed stays until it is recorded. */
export const MessageForm = ({ reply, writing }: Props): ReactElement => {
  const say = useTexts(messageTexts);
  const sending = useSending(reply);
  const { draft, change: setDraft } = writing;
  const [attempt, setAttempt] = useState(0);
  const problem = sending.state.step === "writing" ? sending.state.problem : null;
  const error = useTextError({ typed: draft.text, attempt, problem });
  const offered = audiencesWith(reply.providers);
  const { forWhom } = draft;
  const audience = forWhom?.audience ?? "none";
  const unchosen = attempt > 0 && forWhom === null ? say("choose-audience") : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending.busy) return;
    setAttempt(attempt + 1);
    if (forWhom === null || faultOfText(draft.text) !== undefined) return;
    if (!(await sending.write({ ...draft, forWhom }))) return;
    setDraft(nothingYet);
    setAttempt(0);
  };
  return (
    <form className="trede-message-form trede-no-print" onSubmit={(event) => void submit(event)} noValidate>
      <h3>{say("write")}</h3>
      <Sent sending={sending} />
      {problem !== null && !isAboutText(problem) && <ProblemNotice problem={problem} />}
      <ErrorSummary
        errors={[
          ...(unchosen === undefined ? [] : [{ field: "audience-client", message: unchosen }]),
          ...(error === undefined ? [] : [{ field: "text", message: error }]),
        ]}
        attempt={attempt}
      />
      <ReadersList offered={offered} chosen={forWhom} onChange={(chosen) => setDraft({ ...draft, forWhom: chosen })} />
      <MessageField
        label={say(`text-${audience}`)}
        help={say(`help-${audience}`)}
        error={error}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      {forWhom !== null && mayBeFormal(forWhom.audience) && (
        <Checkbox name="formal" isChecked={draft.formal} onChange={(formal) => setDraft({ ...draft, formal })}>
          {say("formal")}
        </Checkbox>
      )}
      <div>
        <Button submits busy={sending.busy}>
          {forWhom === null
            ? say("send-none")
            : say(`send-${sentAs({ ...draft, forWhom })}`, { provider: forWhom.provider?.name ?? "" })}
        </Button>
      </div>
    </form>
  );
};

type ReadersProps = {
  readonly offered: readonly ForWhom[];
  readonly chosen: ForWhom | null;
  readonly onChange: (chosen: ForWhom | null) => void;
};

/** Who reads it, chosen anew each time. */
const ReadersList = ({ offered, chosen, onChange }: ReadersProps): ReactElement => {
  const say = useTexts(messageTexts);
  const wordsFor = (key: string): string => {
    const found = offered.find((each) => each.key === key);
    return found === undefined ? "" : say(`audience-${found.audience}`, { provider: found.provider?.name ?? "" });
  };
  return (
    <RadioList
      name="audience"
      legend={say("audience")}
      choices={offered.map(({ key }) => key)}
      chosen={chosen?.key ?? null}
      words={wordsFor}
      onChange={(key) => onChange(offered.find((each) => each.key === key) ?? null)}
    />
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
