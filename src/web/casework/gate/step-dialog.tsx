import { type ReactElement, useState } from "react";
import { clientItself } from "../../../contexts/casework/gate-api.ts";
import { useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import { useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { gateActTexts } from "./act-texts.ts";
import { type GateField, isEarly, readStep, type StepDraft } from "./form.ts";
import { Found, groundsLabel, resultLabel } from "./found-fields.tsx";
import { type ActProps, GateDialog, useGateFaults } from "./gate-dialog.tsx";
import { type GateReader, type GateStep, organisationName } from "./presenter.ts";

/** A step, with what it found and to whom the client goes then. */
export const StepDialog = (props: ActProps): ReactElement | null => {
  const step = props.asked.gate?.steps.find(({ code }) => code === props.asked.code);
  return step === undefined ? null : <OfStep {...props} step={step} />;
};

const OfStep = (props: ActProps & { readonly step: GateStep }): ReactElement => {
  const { acts, asked, reader, step } = props;
  const say = useTexts(gateActTexts);
  const { today } = useSession();
  const days = { today, openedOn: asked.gate?.openedOn ?? null };
  const [draft, setDraft] = useState<StepDraft>({
    on: reader.formats.typedDay(asked.gate?.end?.on ?? today),
    // who should do it, unless it is no longer there
    by: reader.organisations.some(({ code }) => code === step.owner) ? step.owner : "",
    onBehalfOf: "",
    phase: "",
    grounds: "",
    outcome: "",
    reason: "",
    consent: "",
    result: "",
    adds: "",
    early: "",
    handOverTo: "",
  });
  const faults = useGateFaults(days.openedOn, {
    reason: say("visit-ground"),
    grounds: say(groundsLabel({ step, draft })),
    result: say(resultLabel({ step, draft })),
  });
  const isDoneBefore = step.acts.length > 0 || step.doneBefore !== null;
  const asks = { doneBy: step.doneBy, asksResult: step.asksResult, isDoneBefore, waitsUntil: step.term?.until ?? null };
  const confirm = (): void => {
    const body = faults.check(readStep(draft, asks, days));
    if (body !== undefined) void acts.recordStep(asked, { ...body, step: step.code });
  };
  return (
    <GateDialog
      {...props}
      title={capital(say("step-title", { step: step[reader.language] }))}
      confirm={say("step-confirm")}
      onConfirm={confirm}
    >
      <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
      <Fields
        step={step}
        isDoneBefore={isDoneBefore}
        isEarly={isEarly(draft, asks, days)}
        ball={asked.gate?.ball?.with ?? null}
        draft={draft}
        errorOf={faults.errorOf}
        reader={reader}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
      />
    </GateDialog>
  );
};

/** A client comes with a claim, and takes no decision on it. */
const mayDoIt = ({ doneBy }: GateStep, organisation: string): boolean =>
  doneBy === "act" || organisation !== clientItself;

type FieldsProps = {
  readonly step: GateStep;
  readonly isDoneBefore: boolean;
  readonly isEarly: boolean;
  readonly ball: string | null;
  readonly draft: StepDraft;
  readonly errorOf: (field: GateField) => string | undefined;
  readonly reader: GateReader;
  readonly onChange: (changed: Partial<StepDraft>) => void;
};

const Fields = (props: FieldsProps): ReactElement => {
  const { step, ball, draft, errorOf, reader, onChange } = props;
  const say = useTexts(gateActTexts);
  const organisations = reader.organisations.map(({ code }) => ({
    value: code,
    label: capital(organisationName(code, reader)),
  }));
  return (
    <>
      <DateField
        name="on"
        label={say("on")}
        error={errorOf("on")}
        value={draft.on}
        onChange={(on) => onChange({ on })}
      />
      <SelectField
        name="by"
        label={say("doneBy")}
        error={errorOf("by")}
        value={draft.by}
        onChange={(by) => onChange({ by })}
        choices={[{ value: "", label: say("choose") }, ...organisations.filter(({ value }) => mayDoIt(step, value))]}
      />
      <SelectField
        name="onBehalfOf"
        label={say("onBehalfOf")}
        value={draft.onBehalfOf}
        onChange={(onBehalfOf) => onChange({ onBehalfOf })}
        choices={[{ value: "", label: say("nobody") }, ...organisations.filter(({ value }) => value !== draft.by)]}
      />
      <Found step={step} draft={draft} errorOf={errorOf} onChange={onChange} />
      <Whys {...props} />
      {ball !== null && (
        <SelectField
          name="handOverTo"
          label={say("handOverTo")}
          value={draft.handOverTo}
          onChange={(handOverTo) => onChange({ handOverTo })}
          choices={[
            { value: "", label: say("stays-here", { who: organisationName(ball, reader) }) },
            ...organisations.filter(({ value }) => value !== ball),
          ]}
        />
      )}
    </>
  );
};

/** Why it is done again, and why it did not wait: asked only where that is so. */
const Whys = ({
  step,
  isDoneBefore,
  isEarly: isBeforeTerm,
  draft,
  errorOf,
  reader,
  onChange,
}: FieldsProps): ReactElement => {
  const say = useTexts(gateActTexts);
  const { term } = step;
  return (
    <>
      {isDoneBefore && (
        <TextField
          name="adds"
          label={say("addsField")}
          help={say("adds-help")}
          error={errorOf("adds")}
          value={draft.adds}
          rows={2}
          onChange={(adds) => onChange({ adds })}
        />
      )}
      {isBeforeTerm && term !== null && (
        <TextField
          name="early"
          label={say("earlyField")}
          help={say("early-help", { step: term[reader.language], day: reader.formats.day(term.over) })}
          error={errorOf("early")}
          value={draft.early}
          rows={2}
          onChange={(early) => onChange({ early })}
        />
      )}
    </>
  );
};
