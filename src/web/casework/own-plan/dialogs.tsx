import { type ReactElement, useState } from "react";
import type { Problem } from "../../../platform/endpoint.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ownPlanProblems } from "./own-problems.ts";
import { ownPlanTexts } from "./texts.ts";

type Props = { readonly problem: Problem | null; readonly busy: boolean; readonly onClose: () => void };

export const SignDialog = ({
  problem,
  busy,
  onConfirm,
  onClose,
}: Props & { readonly onConfirm: () => void }): ReactElement => {
  const say = useTexts(ownPlanTexts);
  return (
    <FormDialog
      title={say("sign-title")}
      confirm={say("sign-confirm")}
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={ownPlanProblems} />}
      <p>{say("sign-about")}</p>
    </FormDialog>
  );
};

const mostCharacters = 500;

export const RefuseDialog = ({
  problem,
  busy,
  onConfirm,
  onClose,
}: Props & { readonly onConfirm: (reason: string) => void }): ReactElement => {
  const say = useTexts(ownPlanTexts);
  const [typed, setTyped] = useState("");
  const [attempt, setAttempt] = useState(0);
  const reason = typed.trim();
  const fault = reason === "" ? say("reason-missing") : reason.length > mostCharacters ? say("reason-long") : undefined;
  const error = attempt > 0 ? fault : undefined;
  return (
    <FormDialog
      title={say("refuse-title")}
      confirm={say("refuse-confirm")}
      busy={busy}
      onConfirm={() => {
        setAttempt(attempt + 1);
        if (fault === undefined) onConfirm(reason);
      }}
      onClose={onClose}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={ownPlanProblems} />}
      <ErrorSummary errors={error === undefined ? [] : [{ field: "reason", message: error }]} attempt={attempt} />
      <p>{say("refuse-about")}</p>
      <TextField
        name="reason"
        label={say("reason")}
        help={say("reason-help")}
        rows={4}
        error={error}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
};
