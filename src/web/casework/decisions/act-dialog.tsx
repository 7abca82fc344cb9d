import { type ReactElement, useState } from "react";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf } from "../../languages/codes.ts";
import { durationWords } from "../../languages/durations.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useDeliverers } from "../deliverer-field.tsx";
import { type Deliverer, fitting } from "../deliverers.ts";
import { actFields, type Context, type Draft, type Field } from "./act-fields.ts";
import { draftOfStep, type Fault, readAct } from "./form.ts";
import { decisionFormTexts } from "./form-texts.ts";
import { StepField, WhoField } from "./help-fields.tsx";
import type { ClientDecisions } from "./presenter.ts";
import type { DecisionActing, DecisionActs } from "./use-decision-acts.ts";

type Props = {
  readonly acts: DecisionActs;
  readonly asked: Extract<DecisionActing, { step: "asking" }>;
  readonly reply: ClientDecisions;
};

/** Days that are not today as a rule. */
const leftOpen: ReadonlySet<string> = new Set(["lastDay", "plannedLast", "reviewOn"]);

/** One decision, asked field by field; what a choice makes needless is not asked. */
export const DecisionDialog = ({ acts, asked, reply }: Props): ReactElement => {
  const say = useTexts(decisionFormTexts);
  const { today } = useSession();
  const { typedDay } = useFormats();
  const { language } = useLanguage();
  const { act, problem } = asked;
  const isToday = ({ name, kind }: Field): boolean => kind === "day" && !leftOpen.has(name);
  const [draft, setDraft] = useState<Draft>(
    Object.fromEntries(actFields[act].filter(isToday).map(({ name }) => [name, typedDay(today)])),
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isBesides, setBesides] = useState(false);
  const { categorialGrounds, steps } = reply;
  const follows = useFollows();
  const context: Context = { categorialGrounds, steps };
  const there = useDeliverers(reply.clientId, act === "help");
  const confirm = (): void => {
    const read = readAct(act, draft, context, { today, language });
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.confirm(asked, isBesides ? { ...read.body, isBesides } : read.body);
  };
  return (
    <FormDialog
      title={say(`${act}-title`)}
      confirm={say(`${act}-confirm`)}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      <p>{say(`${act}-about`, { length: durationWords(reply.exemptionAtMost, language) })}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {(isBesides || isPaidTwice(problem)) && (
        <Checkbox name="isBesides" isChecked={isBesides} onChange={setBesides}>
          {say("besides")}
        </Checkbox>
      )}
      <ErrorSummary
        errors={faults.map(({ field, code }) => ({
          field: field as string,
          message: say(code, { field: say(field) }),
        }))}
        attempt={attempt}
      />
      {actFields[act]
        .filter(({ shows }) => shows(draft, context))
        .map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={draft[field.name] ?? ""}
            needed={neededOf(field, draft, context)}
            fault={faults.find((each) => each.field === field.name)}
            beside={{ draft, context, there }}
            onChange={(value) => setDraft({ ...draft, ...follows(field, draft, value, steps), [field.name]: value })}
          />
        ))}
    </FormDialog>
  );
};

const isPaidTwice = (problem: Problem | null): boolean =>
  problem !== null && ["facility-runs-already", "facility-given-already"].includes(problem.code);

/** What a choice says of the other fields: a step of the plan fills them in, and a name goes when it is not of the kind. */
const useFollows = () => {
  const { today } = useSession();
  const { typedDay } = useFormats();
  const { language } = useLanguage();
  return ({ name }: Field, draft: Draft, value: string, steps: Context["steps"]): Draft => {
    if (name === "by") return { who: fitting(value, draft.who ?? "") };
    const step = name === "step" && value !== "" ? steps[Number(value)] : undefined;
    return step === undefined ? {} : draftOfStep(step, { today, typedDay }, language);
  };
};

type Needed = "yes" | "no" | "unknown";

const neededOf = (field: Field, draft: Draft, context: Context): Needed => {
  if (field.hangsOn !== undefined && (draft[field.hangsOn] ?? "") === "") return "unknown";
  return field.must(draft, context) ? "yes" : "no";
};

type Beside = { readonly draft: Draft; readonly context: Context; readonly there: readonly Deliverer[] };

type FieldProps = {
  readonly field: Field;
  readonly value: string;
  readonly needed: Needed;
  readonly fault: Fault | undefined;
  readonly beside: Beside;
  readonly onChange: (value: string) => void;
};

const OneField = ({ field, value, needed, fault, beside, onChange }: FieldProps): ReactElement => {
  const say = useTexts(decisionFormTexts);
  const { today } = useSession();
  const { language } = useLanguage();
  const labelOf = (): string => {
    const name = say(field.name);
    if (needed === "yes") return name;
    if (needed === "no" || field.hangsOn === undefined) return say("optional", { field: name });
    return say("hangs-on", { field: name, on: say(field.hangsOn) });
  };
  const common = {
    name: field.name,
    label: labelOf(),
    error: fault === undefined ? undefined : say(fault.code, { field: say(field.name) }),
    value,
    onChange,
  };
  if (field.kind === "step") return <StepField {...common} steps={beside.context.steps} />;
  if (field.kind === "who") return <WhoField {...common} beside={beside} />;
  if (field.kind === "day") return <DateField {...common} />;
  if (field.kind === "hours") return <TextField {...common} inputMode="decimal" width="short" />;
  if (field.name === "employer") return <TextField {...common} />;
  if (field.kind === "amount") return <TextField {...common} inputMode="decimal" help={say("amount-help")} />;
  if (field.kind === "text")
    return <TextField {...common} rows={3} help={say(field.clientReads === true ? "client-reads" : "no-illness")} />;
  const choose = { value: "", label: say("choose") };
  if (field.kind === "choice") {
    const choices = field.choices.map((choice) => ({ value: choice as string, label: say(`choice-${choice}`) }));
    return <SelectField {...common} choices={[choose, ...choices]} />;
  }
  const codes = choicesOf(field.list, language, { on: today }).map((each) => ({ ...each, label: capital(each.label) }));
  return <SelectField {...common} choices={[choose, ...codes]} />;
};
