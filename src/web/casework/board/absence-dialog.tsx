import { type ReactElement, useState } from "react";
import type { PersonId } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { CheckList } from "../../ui/check-list.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { type AbsenceDraft, type AbsenceFault, readAbsence } from "./form.ts";
import type { Board } from "./presenter.ts";
import { boardTexts } from "./texts.ts";
import type { AbsenceActs } from "./use-absences.ts";

type Props = { readonly acts: AbsenceActs; readonly problem: Problem | null; readonly board: Board };

/** Who is away when, and who stands in. */
export const AbsenceDialog = ({ acts, problem, board }: Props): ReactElement => {
  const say = useTexts(boardTexts);
  const { today, person: me } = useSession();
  const { typedDay } = useFormats();
  const people = board.rows.flatMap(({ worker }) => (worker === null ? [] : [worker]));
  const [draft, setDraft] = useState<AbsenceDraft>({
    person: people.some(({ id }) => id === me.id) ? me.id : "",
    from: typedDay(today),
    lastDay: "",
    coveredBy: [],
  });
  const [faults, setFaults] = useState<readonly AbsenceFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorOf = (field: AbsenceFault["field"]): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    return fault === undefined ? undefined : say(fault.code);
  };
  const confirm = (): void => {
    const read = readAbsence(draft, people, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.record(read.body);
  };
  const change = (changed: Partial<AbsenceDraft>): void => setDraft({ ...draft, ...changed });
  return (
    <FormDialog
      title={say("record")}
      confirm={say("record-confirm")}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      <p>{say("record-about")}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ErrorSummary errors={faults.map(({ field, code }) => ({ field, message: say(code) }))} attempt={attempt} />
      <AbsenceFields draft={draft} people={people} errorOf={errorOf} change={change} />
    </FormDialog>
  );
};

type FieldsProps = {
  readonly draft: AbsenceDraft;
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  readonly errorOf: (field: AbsenceFault["field"]) => string | undefined;
  readonly change: (changed: Partial<AbsenceDraft>) => void;
};

const AbsenceFields = ({ draft, people, errorOf, change }: FieldsProps): ReactElement => {
  const say = useTexts(boardTexts);
  const others = people.filter(({ id }) => id !== draft.person);
  return (
    <>
      <SelectField
        name="person"
        label={say("who")}
        error={errorOf("person")}
        value={draft.person}
        onChange={(person) => change({ person })}
        choices={[{ value: "", label: say("choose") }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <DateField
        name="from"
        label={say("from")}
        error={errorOf("from")}
        value={draft.from}
        onChange={(from) => change({ from })}
      />
      <DateField
        name="lastDay"
        label={say("last-day")}
        error={errorOf("lastDay")}
        value={draft.lastDay}
        onChange={(lastDay) => change({ lastDay })}
      />
      <div id="field-coveredBy" tabIndex={-1}>
        <CheckList<PersonId>
          name="coveredBy"
          legend={say("cover")}
          choices={others.map(({ id }) => id)}
          chosen={draft.coveredBy}
          words={(id) => others.find((each) => each.id === id)?.name ?? ""}
          onChange={(coveredBy) => change({ coveredBy })}
        />
      </div>
    </>
  );
};
