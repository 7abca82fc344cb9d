import { type ReactElement, useState } from "react";
import { useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type ActDraft, type ActFault, type ActField, mostCharacters, type PlanAct, readAct } from "./act-form.ts";
import { PlanText } from "./plan-text.tsx";
import { ScanField, useScans } from "./scan-field.tsx";
import { planTexts } from "./texts.ts";
import type { AskingPlan, PlanActs } from "./use-plan-acts.ts";

type Props = { readonly acts: PlanActs; readonly asked: AskingPlan };

/** Asks what belongs to an act; who signs has the text before them once more. */
export const PlanActDialog = ({ acts, asked }: Props): ReactElement => {
  const say = useTexts(planTexts);
  const { today } = useSession();
  const { typedDay } = useFormats();
  const [draft, setDraft] = useState<ActDraft>({
    on: typedDay(today),
    how: "in-person",
    reference: "",
    document: "",
    reason: "",
    shown: asked.shown === null ? "" : "before",
    shownOn: typedDay(today),
  });
  const [faults, setFaults] = useState<readonly ActFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { act } = asked;
  const sentence = ({ field, code }: ActFault): string => say(code, { field: say(field), most: mostCharacters });
  const errorOf = (field: ActField): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    return fault === undefined ? undefined : sentence(fault);
  };
  const confirm = (): void => {
    const read = readAct(act, draft, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.confirm(asked, draft, read);
  };
  return (
    <FormDialog
      title={say(`${act}-title`)}
      confirm={say(`${act}-confirm`)}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      <p>{say(`${act}-about`)}</p>
      {asked.problem !== null && <ProblemNotice problem={asked.problem} />}
      <ErrorSummary
        errors={faults.map((fault) => ({ field: fault.field as string, message: sentence(fault) }))}
        attempt={attempt}
      />
      {act === "sign" ? (
        <PlanText text={asked.text} level={3} />
      ) : (
        <ActFields
          acts={acts}
          act={act}
          shown={asked.shown}
          draft={draft}
          errorOf={errorOf}
          change={(changed) => setDraft({ ...draft, ...changed })}
        />
      )}
    </FormDialog>
  );
};

type FieldsProps = {
  readonly acts: PlanActs;
  readonly act: Exclude<PlanAct, "sign">;
  readonly shown: string | null;
  readonly draft: ActDraft;
  readonly errorOf: (field: ActField) => string | undefined;
  readonly change: (changed: Partial<ActDraft>) => void;
};

const ActFields = ({ acts, act, shown, draft, errorOf, change }: FieldsProps): ReactElement => {
  const say = useTexts(planTexts);
  const scans = useScans(acts.clientId, { when: act === "sign-paper" });
  return (
    <>
      <DateField name="on" label={say("on")} error={errorOf("on")} value={draft.on} onChange={(on) => change({ on })} />
      {act === "shown" && (
        <SelectField
          name="how"
          label={say("how")}
          value={draft.how}
          onChange={(how) => change({ how: how === "by-post" ? "by-post" : "in-person" })}
          choices={[
            { value: "in-person", label: say("how-in-person") },
            { value: "by-post", label: say("how-by-post") },
          ]}
        />
      )}
      {act === "sign-paper" && (
        <>
          <ScanField scans={scans} chosen={draft.document} onChoose={(document) => change({ document })} />
          <TextField
            name="reference"
            label={say("reference")}
            help={say(scans.length === 0 ? "reference-help-alone" : "reference-help")}
            error={errorOf("reference")}
            value={draft.reference}
            onChange={(reference) => change({ reference })}
          />
        </>
      )}
      {act === "refused" && (
        <>
          <TextField
            name="reason"
            label={say("reason")}
            help={say("reason-help")}
            rows={3}
            error={errorOf("reason")}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
          />
          {shown === null ? (
            <ShownFields draft={draft} errorOf={errorOf} change={change} />
          ) : (
            <p>{say("was-shown", { when: shown })}</p>
          )}
        </>
      )}
    </>
  );
};

/** Whether the client saw what they won't sign: nothing follows from the refusal itself. */
const ShownFields = ({ draft, errorOf, change }: Pick<FieldsProps, "draft" | "errorOf" | "change">): ReactElement => {
  const say = useTexts(planTexts);
  const choices = ["in-person", "by-post", "not"] as const;
  return (
    <>
      <SelectField
        name="shown"
        label={say("was-it-shown")}
        help={say("was-it-shown-help")}
        error={errorOf("shown")}
        value={draft.shown}
        onChange={(chosen) => change({ shown: choices.find((each) => each === chosen) ?? "" })}
        choices={[
          { value: "", label: say("choose") },
          ...choices.map((value) => ({ value, label: say(`shown-${value}`) })),
        ]}
      />
      {(draft.shown === "in-person" || draft.shown === "by-post") && (
        <DateField
          name="shownOn"
          label={say("shownOn")}
          error={errorOf("shownOn")}
          value={draft.shownOn}
          onChange={(shownOn) => change({ shownOn })}
        />
      )}
    </>
  );
};
