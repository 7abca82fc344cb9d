import { type ReactElement, useState } from "react";
import type { listWorkers } from "../../../contexts/casework/api.ts";
import { daysOfAssignment } from "../../../contexts/dossier/api.ts";
import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import type { Problem, ReplyOf } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type AssignDraft, type AssignFault, type Assignment, nobody, readAssignment } from "./form.ts";
import { workerInWords } from "./presenter.ts";
import { assigningTexts } from "./texts.ts";

type Props = {
  readonly clients: readonly ClientId[];
  /** Whom they are with; null for nobody. */
  readonly seenWith: PersonId | null;
  readonly workers: ReplyOf<typeof listWorkers>["workers"];
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onAssign: (body: Assignment) => void;
  readonly onClose: () => void;
};

export const AssignDialog = (props: Props): ReactElement => {
  const say = useTexts(assigningTexts);
  const formats = useFormats();
  const { typedDay, day } = formats;
  const { language } = useLanguage();
  const { today } = useSession();
  const [draft, setDraft] = useState<AssignDraft>({ worker: "", from: typedDay(today), reason: "" });
  const [faults, setFaults] = useState<readonly AssignFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const confirm = (): void => {
    const read = readAssignment(draft, { ...props, today });
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) props.onAssign(read.body);
  };
  const { earliest, latest } = daysOfAssignment(today);
  const sentence = (code: AssignFault["code"]): string => say(code, { earliest: day(earliest), latest: day(latest) });
  const errorOf = (field: AssignFault["field"]): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? undefined : sentence(fault.code);
  };
  const count = props.clients.length;
  const isHandOver = props.seenWith !== null;
  const act = say(isHandOver ? "hand-over-count" : "assign-count", { count });
  return (
    <FormDialog title={act} confirm={act} busy={props.busy} onConfirm={confirm} onClose={props.onClose}>
      <ErrorSummary errors={faults.map(({ field, code }) => ({ field, message: sentence(code) }))} attempt={attempt} />
      {props.problem !== null && <ProblemNotice problem={props.problem} />}
      <SelectField
        name="worker"
        label={say(isHandOver ? "hand-over-to" : "worker")}
        error={errorOf("worker")}
        value={draft.worker}
        onChange={(worker) => setDraft({ ...draft, worker })}
        choices={[
          { value: "", label: say("worker-none") },
          ...props.workers
            .filter(({ id }) => id !== props.seenWith)
            .map((worker) => ({ value: worker.id, label: workerInWords(worker, { today, language, formats }) })),
          ...(isHandOver ? [{ value: nobody, label: say("give-back") }] : []),
        ]}
      />
      <DateField
        name="from"
        label={say("from")}
        error={errorOf("from")}
        value={draft.from}
        onChange={(from) => setDraft({ ...draft, from })}
      />
      <TextField
        name="reason"
        label={say("reason")}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
    </FormDialog>
  );
};
