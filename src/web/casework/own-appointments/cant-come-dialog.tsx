import { type ReactElement, useState } from "react";
import type { Problem } from "../../../platform/endpoint.ts";
import { problemWords } from "../../languages/problems.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ownAppointmentProblems } from "./own-problems.ts";
import { ownAppointmentTexts } from "./texts.ts";

type Props = {
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly onConfirm: (why: string) => void;
  readonly onClose: () => void;
};

const mostCharacters = 500;

/** Why somebody can't come, in their own words; what is refused stays typed. */
export const CantComeDialog = ({ problem, busy, onConfirm, onClose }: Props): ReactElement => {
  const say = useTexts(ownAppointmentTexts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState("");
  const [attempt, setAttempt] = useState(0);
  const why = typed.trim();
  const fault = why === "" ? say("why-missing") : why.length > mostCharacters ? say("why-long") : undefined;
  const illness =
    problem?.code === "health-words" ? problemWords(problem, language, ownAppointmentProblems) : undefined;
  const error = attempt > 0 ? (fault ?? (illness && `${illness.what} ${illness.next}`)) : undefined;
  return (
    <FormDialog
      title={say("cant-title")}
      confirm={say("cant-confirm")}
      busy={busy}
      onConfirm={() => {
        setAttempt(attempt + 1);
        if (fault === undefined) onConfirm(why);
      }}
      onClose={onClose}
    >
      {problem !== null && illness === undefined && <ProblemNotice problem={problem} texts={ownAppointmentProblems} />}
      <ErrorSummary errors={error === undefined ? [] : [{ field: "why", message: error }]} attempt={attempt} />
      <p>{say("cant-about")}</p>
      <TextField
        name="why"
        label={say("why")}
        help={say("why-help")}
        rows={4}
        error={error}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
};
