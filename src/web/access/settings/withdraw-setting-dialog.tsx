import { type ReactElement, useState } from "react";
import { withdrawSetting } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { accessProblems } from "../access-problems.ts";
import { changesTexts } from "./changes-texts.ts";
import type { ChangeView } from "./presenter.ts";
import { settingsTexts } from "./texts.ts";

type Props = {
  readonly name: string;
  readonly change: ChangeView;
  readonly onClose: (said?: string) => void;
};

/** A change that was planned and does not hold yet is taken back; it stays on view. */
export const WithdrawSettingDialog = ({ name, change, onClose }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [send, isSending] = useSend(withdrawSetting);
  const confirm = async (): Promise<void> => {
    const withdrawn = await send({ params: { number: change.number } });
    if (withdrawn.ok) onClose(say("withdrawnSaid", { name, day: change.from }));
    else setProblem(withdrawn.refusal);
  };
  return (
    <FormDialog
      title={say("withdrawTitle", { name })}
      confirm={say("withdrawConfirm")}
      look="danger"
      busy={isSending}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      <NoLonger change={change} />
      <Instead change={change} />
    </FormDialog>
  );
};

/** What does not come: a value of one thing as it is, of many parts what it would have changed. */
const NoLonger = ({ change }: Pick<Props, "change">): ReactElement => {
  const say = useTexts(settingsTexts);
  const sayChanges = useTexts(changesTexts);
  if (change.undone === null) return <p>{say("withdrawBody", { value: change.value, day: change.from })}</p>;
  return (
    <div>
      <p>{sayChanges("back-gone", { day: change.from })}</p>
      <Lines lines={change.undone} />
    </div>
  );
};

/** What comes into force then: what was planned for the same day before it, or what held until then. */
const Instead = ({ change }: Pick<Props, "change">): ReactElement => {
  const say = useTexts(changesTexts);
  const { whole, changes, wasPlanned } = change.instead;
  const day = change.from;
  if (changes === null) return <p>{say(wasPlanned ? "back-replaced" : "back-held", { day, value: whole })}</p>;
  if (!wasPlanned) return <p>{say("back-held-list", { day })}</p>;
  return (
    <div>
      <p>{say("back-replaced-list", { day })}</p>
      <Lines lines={changes} />
    </div>
  );
};

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
