import { type ReactElement, useState } from "react";
import { listClientGates } from "../../../contexts/casework/gate-api.ts";
import { daysOfRecord, namesItsEnd } from "../../../contexts/dossier/api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AmendProblem } from "./amend-problem.tsx";
import { amendTexts } from "./amend-texts.ts";
import type { Asking } from "./amending.ts";
import { BodyFieldControl } from "./body-field-control.tsx";
import { type CorrectionDraft, type CorrectionFault, draftOf, fieldsAsked, readCorrection } from "./correction-form.ts";
import type { TimelineEntry } from "./entry-words.ts";
import { fieldLabelKey } from "./field-label.ts";
import { type GateStepsShown, stepsOfGate } from "./gate-step-fields.ts";
import type { Acts } from "./use-amending.ts";

type Props = {
  readonly acts: Acts;
  readonly asked: Asking;
  readonly what: string;
  readonly news: readonly string[];
};

export const CorrectDialog = ({ acts, asked, what, news }: Props): ReactElement => {
  const say = useTexts(amendTexts);
  const formats = useFormats();
  const { today } = useSession();
  const { entry } = asked;
  const [draft, setDraft] = useState(() => draftOf(entry, formats));
  const [faults, setFaults] = useState<readonly CorrectionFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sentence = useSentences();
  const steps = useGateSteps(acts.clientId, entry);
  const confirm = (): void => {
    const read = readCorrection(entry, draft, today, steps);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.correct(asked, read.said);
  };
  const errorOf = (field: string): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault && sentence(fault);
  };
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
      <Fields entry={entry} steps={steps} draft={draft} errorOf={errorOf} onChange={setDraft} />
    </FormDialog>
  );
};

/** Which fields a step at the gate has is for its settings to say. */
const useGateSteps = (clientId: Acts["clientId"], entry: TimelineEntry): GateStepsShown => {
  const gates = useReply(listClientGates, { params: { clientId } }, { when: entry.kind === "gate-step-done" });
  return gates.state === "ready" ? stepsOfGate(gates.reply.gates, entry) : null;
};

/** What is the matter with a field, by its label. */
const useSentences = (): ((fault: CorrectionFault) => string) => {
  const say = useTexts(amendTexts);
  const { day } = useFormats();
  const { earliest, latest } = daysOfRecord(useSession().today);
  return ({ code, field }) =>
    say(code, { field: say(fieldLabelKey(field)), earliest: day(earliest), latest: day(latest) });
};

type FieldsProps = {
  readonly entry: TimelineEntry;
  readonly steps: GateStepsShown;
  readonly draft: CorrectionDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (draft: CorrectionDraft) => void;
};

const Fields = ({ entry, steps, draft, errorOf, onChange }: FieldsProps): ReactElement => {
  const say = useTexts(amendTexts);
  const common = (name: "validFrom" | "validUntil" | "because") => ({
    name,
    label: say(name),
    error: errorOf(name),
    value: draft[name],
    onChange: (typed: string) => onChange({ ...draft, [name]: typed }),
  });
  return (
    <>
      <DateField {...common("validFrom")} />
      {namesItsEnd(entry.kind) && <DateField {...common("validUntil")} help={say("validUntil-help")} />}
      {fieldsAsked(entry, draft, steps).map((field) => (
        <BodyFieldControl
          key={field.key}
          field={field}
          value={draft.body[field.key] ?? ""}
          error={errorOf(field.key)}
          on={parseTypedDay(draft.validFrom)}
          onChange={(value) => onChange({ ...draft, body: { ...draft.body, [field.key]: value } })}
        />
      ))}
      <TextField {...common("because")} help={say("because-help")} rows={2} />
    </>
  );
};
