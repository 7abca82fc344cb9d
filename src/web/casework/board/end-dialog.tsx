import { type ReactElement, useState } from "react";
import { daysOfAssignment, isWithin } from "../../../contexts/dossier/api.ts";
import { useSession } from "../../client/session.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { boardTexts } from "./texts.ts";
import type { AbsenceActing, AbsenceActs } from "./use-absences.ts";

type Props = { readonly acts: AbsenceActs; readonly asked: Extract<AbsenceActing, { step: "ending" }> };

/** From which day somebody is back; on or before the first day away they never were. */
export const EndDialog = ({ acts, asked }: Props): ReactElement => {
  const say = useTexts(boardTexts);
  const { today } = useSession();
  const { typedDay } = useFormats();
  const [typed, setTyped] = useState(typedDay(today));
  const [attempt, setAttempt] = useState(0);
  const back = parseTypedDay(typed);
  const isRight = back !== undefined && isWithin(daysOfAssignment(today), back);
  const error = attempt > 0 && !isRight ? say("day-wrong") : undefined;
  return (
    <FormDialog
      title={say("end", { name: asked.absence.name })}
      confirm={say("end-confirm")}
      busy={acts.busy}
      onConfirm={() => {
        setAttempt(attempt + 1);
        if (isRight) void acts.end(asked.absence, back);
      }}
      onClose={acts.stop}
    >
      <p>{say("end-about")}</p>
      {asked.problem !== null && <ProblemNotice problem={asked.problem} />}
      <ErrorSummary errors={error === undefined ? [] : [{ field: "back", message: error }]} attempt={attempt} />
      <DateField name="back" label={say("back")} error={error} value={typed} onChange={setTyped} />
    </FormDialog>
  );
};
