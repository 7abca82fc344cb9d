import { type ReactElement, useState } from "react";
import { withdrawSetting } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { accessProblems } from "../access-problems.ts";
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
      <p>{say("withdrawBody", { value: change.value, day: change.from })}</p>
    </FormDialog>
  );
};
