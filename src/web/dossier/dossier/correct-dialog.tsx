import { type ReactElement, useState } from "react";
import { namesItsEnd } from "../../../contexts/dossier/api.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { AmendProblem } from "./amend-problem.tsx";
import { amendTexts } from "./amend-texts.ts";
import type { Asking } from "./amending.ts";
import { BodyFieldControl } from "./body-field-control.tsx";
import { type CorrectionFault, draftOf, fieldsOf, readCorrection } from "./correction-form.ts";
import { fieldLabelKey } from "./field-label.ts";
import type { Acts } from "./use-amending.ts";

type Props = {
  readonly acts: Acts;
  readonly asked: Asking;
  readonly what: string;
  readonly news: readonly string[];
};

export const CorrectDialog = ({ acts, asked, what, news }: Props): ReactElement => {
  const say = useTexts(amendTexts);
  const { typedDay } = useFormats();
  const { entry } = asked;
  const [draft, setDraft] = useState(() => draftOf(entry, typedDay));
  const [faults, setFaults] = useState<readonly CorrectionFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const confirm = (): void => {
    const read = readCorrection(entry.kind, draft);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.correct(asked, read.said);
  };
  const sentence = (fault: CorrectionFault): string => say(fault.code, { field: say(fieldLabelKey(fault.field)) });
  const errorOf = (field: string): string | undefined => faults.filter((one) => one.field === field).map(sentence)[0];
  return (
    <FormDialog
      title={say("correct-title", { what })}
      confirm={say("correct-confirm")}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      <p>{say("correct-about")}</p>
      <ErrorSummary
        errors={faults.map((fault) => ({ field: fault.field, message: sentence(fault) }))}
        attempt={attempt}
      />
      <AmendProblem problem={asked.problem} news={news} />
      <DateField
        name="validFrom"
        label={say("validFrom")}
        error={errorOf("validFrom")}
        value={draft.validFrom}
        onChange={(validFrom) => setDraft({ ...draft, validFrom })}
      />
      {namesItsEnd(entry.kind) && (
        <DateField
          name="validUntil"
          label={say("validUntil")}
          help={say("validUntil-help")}
          error={errorOf("validUntil")}
          value={draft.validUntil}
          onChange={(validUntil) => setDraft({ ...draft, validUntil })}
        />
      )}
      {fieldsOf(entry.kind).map((field) => (
        <BodyFieldControl
          key={field.key}
          field={field}
          value={draft.body[field.key] ?? ""}
          error={errorOf(field.key)}
          on={parseTypedDay(draft.validFrom)}
          onChange={(value) => setDraft({ ...draft, body: { ...draft.body, [field.key]: value } })}
        />
      ))}
    </FormDialog>
  );
};
