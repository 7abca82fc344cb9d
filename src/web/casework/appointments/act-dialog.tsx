import { type ReactElement, useState } from "react";
import { listWorkers } from "../../../contexts/casework/api.ts";
import { appointmentWays, attendances, cancellers } from "../../../contexts/casework/appointments-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf } from "../../languages/codes.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Draft, type Fault, type FieldName, fieldsOf, readAct } from "./form.ts";
import { appointmentFormTexts } from "./form-texts.ts";
import { type Despite, isAboutTime, nothingMeant, objectionsShown, tick } from "./objections.ts";
import type { ClientAppointments } from "./presenter.ts";
import type { AppointmentActing, AppointmentActs } from "./use-appointment-acts.ts";

type Props = {
  readonly acts: AppointmentActs;
  readonly asked: Extract<AppointmentActing, { step: "asking" }>;
  readonly appointments: ClientAppointments["appointments"];
};

const draftOf = ({ at, minutes, how, place, worker }: ClientAppointments["appointments"][number]): Draft => ({
  at,
  minutes: String(minutes),
  how,
  place: place ?? "",
  worker: worker?.id ?? "",
});

/** One act, asked field by field; moving begins with what stands. */
export const AppointmentDialog = ({ acts, asked, appointments }: Props): ReactElement => {
  const say = useTexts(appointmentFormTexts);
  const { today, person } = useSession();
  const { typedDay } = useFormats();
  const { act, problem } = asked;
  const stands = appointments.find(({ id }) => id === asked.about);
  const [draft, setDraft] = useState<Draft>(
    stands === undefined
      ? { on: "", at: "", minutes: "30", how: "in-person", worker: person.id }
      : { ...draftOf(stands), on: typedDay(stands.on) },
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [despite, setDespite] = useState<Despite>(nothingMeant);
  const change = (field: FieldName, value: string): void => {
    setDraft({ ...draft, [field]: value });
    if (isAboutTime(field)) setDespite({ meant: [], past: problem });
  };
  const confirm = (): void => {
    const read = readAct(act, draft, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    const isTimed = act === "plan" || act === "move";
    if (read.ok) void acts.confirm(asked, isTimed ? { ...read.body, despite: despite.meant } : read.body);
  };
  return (
    <FormDialog
      title={say(`${act}-title`)}
      confirm={say(`${act}-confirm`)}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      <ErrorSummary
        errors={faults.map(({ field, code }) => ({
          field: field as string,
          message: say(code, { field: say(field) }),
        }))}
        attempt={attempt}
      />
      {fieldsOf(act, draft).map((field) => (
        <OneField
          key={field}
          field={field}
          value={draft[field] ?? ""}
          fault={faults.find((each) => each.field === field)}
          onChange={(value) => change(field, value)}
        />
      ))}
      <Objections problem={problem} despite={despite} onChange={setDespite} />
    </FormDialog>
  );
};

type ObjectionsProps = {
  readonly problem: Problem | null;
  readonly despite: Despite;
  readonly onChange: (despite: Despite) => void;
};

/** What speaks against this time, to be said one by one that it is meant. */
const Objections = ({ problem, despite, onChange }: ObjectionsProps): ReactElement => {
  const say = useTexts(appointmentFormTexts);
  return (
    <>
      {objectionsShown(problem, despite).map((each) => (
        <Checkbox
          key={each}
          name={`despite-${each}`}
          isChecked={despite.meant.includes(each)}
          onChange={(isMeant) => onChange(tick(despite, each, isMeant))}
        >
          {say(`despite-${each}`)}
        </Checkbox>
      ))}
    </>
  );
};

type FieldProps = {
  readonly field: FieldName;
  readonly value: string;
  readonly fault: Fault | undefined;
  readonly onChange: (value: string) => void;
};

const OneField = ({ field, value, fault, onChange }: FieldProps): ReactElement => {
  const say = useTexts(appointmentFormTexts);
  const choices = useChoices(field);
  const common = {
    name: field,
    label: field === "note" || field === "next" ? say("optional", { field: say(field) }) : say(field),
    error: fault === undefined ? undefined : say(fault.code, { field: say(field) }),
    value,
    onChange,
  };
  if (field === "on") return <DateField {...common} />;
  if (choices !== null) return <SelectField {...common} choices={choices} />;
  if (field === "at") return <TextField {...common} width="short" help={say("at-help")} />;
  if (field === "minutes") return <TextField {...common} width="short" inputMode="numeric" />;
  if (field === "why") return <TextField {...common} rows={2} help={say("client-reads")} />;
  return <TextField {...common} {...(field === "place" ? {} : { rows: 2 })} />;
};

/** What is chosen from; null where something is typed. */
const useChoices = (field: FieldName) => {
  const say = useTexts(appointmentFormTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const workers = useReply(listWorkers, {}, { when: field === "worker" });
  const choose = { value: "", label: say("choose") };
  const coded = (list: "appointment-kind" | "missed-reason") => [
    choose,
    ...choicesOf(list, language, { on: today }).map((each) => ({ ...each, label: capital(each.label) })),
  ];
  switch (field) {
    case "what":
      return coded("appointment-kind");
    case "missedBecause":
      return coded("missed-reason");
    case "how":
      return appointmentWays.map((way) => ({ value: way as string, label: say(`how-${way}`) }));
    case "by":
      return [choose, ...cancellers.map((who) => ({ value: who as string, label: say(`by-${who}`) }))];
    case "came":
      return [choose, ...attendances.map((came) => ({ value: came as string, label: say(`came-${came}`) }))];
    case "worker":
      return [
        { value: "", label: say("nobody") },
        ...(workers.state === "ready"
          ? workers.reply.workers.map(({ id, name }) => ({ value: id as string, label: name }))
          : []),
      ];
    default:
      return null;
  }
};
