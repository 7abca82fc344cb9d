import type { ReactElement } from "react";
import { claimOutcomes, saysWhy } from "../../../contexts/casework/gate-api.ts";
import { capital } from "../../languages/capital.ts";
import { phaseChoices } from "../../languages/codes.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { gateActTexts } from "./act-texts.ts";
import { type GateField, notClearYet, type StepDraft } from "./form.ts";
import type { GateStep } from "./presenter.ts";
import { gateTexts } from "./texts.ts";

type Labelled = { readonly step: GateStep; readonly draft: Pick<StepDraft, "phase" | "outcome"> };

/** Beside how the claim ends, what is written is why. */
export const resultLabel = ({ step: { doneBy }, draft }: Labelled) =>
  doneBy !== "outcome" ? "resultField" : saysWhy(draft.outcome) ? "decisionWhy" : "decisionField";

export const groundsLabel = ({ draft }: Labelled) => (draft.phase === notClearYet ? "unclearField" : "grounds");

type Props = {
  readonly step: GateStep;
  readonly draft: StepDraft;
  readonly errorOf: (field: GateField) => string | undefined;
  readonly onChange: (changed: Partial<StepDraft>) => void;
};

/** What the step found: a phase and its grounds, how the claim ends, and in words. */
export const Found = ({ step, draft, errorOf, onChange }: Props): ReactElement => {
  const sayFound = useTexts(gateTexts);
  const say = useTexts(gateActTexts);
  const none = { value: "", label: say("choose") };
  return (
    <>
      {step.doneBy === "phase" && <PhaseFound step={step} draft={draft} errorOf={errorOf} onChange={onChange} />}
      {step.doneBy === "outcome" && (
        <SelectField
          name="outcome"
          label={say("outcome")}
          error={errorOf("outcome")}
          value={draft.outcome}
          onChange={(outcome) => onChange({ outcome })}
          choices={[
            none,
            ...claimOutcomes.map((outcome) => ({ value: outcome, label: capital(sayFound(`outcome-${outcome}`)) })),
          ]}
        />
      )}
      {step.doneBy === "visit" && <Visit draft={draft} errorOf={errorOf} onChange={onChange} />}
      <TextField
        name="result"
        label={say(resultLabel({ step, draft }))}
        help={say(step.doneBy === "outcome" && saysWhy(draft.outcome) ? "decision-why-help" : "result-help")}
        error={errorOf("result")}
        value={draft.result}
        rows={2}
        onChange={(result) => onChange({ result })}
      />
    </>
  );
};

/** A phase and its grounds; or, where a later step can settle it, that it is not clear yet and why. */
const PhaseFound = ({ step, draft, errorOf, onChange }: Props): ReactElement => {
  const say = useTexts(gateActTexts);
  const { language } = useLanguage();
  return (
    <>
      <SelectField
        name="phase"
        label={say("phase")}
        error={errorOf("phase")}
        value={draft.phase}
        onChange={(phase) => onChange({ phase })}
        choices={[
          { value: "", label: say("choose") },
          ...phaseChoices(language, {
            also: draft.phase === "" || draft.phase === notClearYet ? [] : [draft.phase],
            on: parseTypedDay(draft.on),
          }),
          ...(step.settledBy === null
            ? []
            : [{ value: notClearYet, label: say("not-clear-yet", { step: step.settledBy[language] }) }]),
        ]}
      />
      <TextField
        name="grounds"
        label={say(groundsLabel({ step, draft }))}
        error={errorOf("grounds")}
        value={draft.grounds}
        rows={2}
        onChange={(grounds) => onChange({ grounds })}
      />
    </>
  );
};

/** What must be known of a house visit (domain page 12): why it was reasonable, and whether the client consented. */
const Visit = ({ draft, errorOf, onChange }: Omit<Props, "step">): ReactElement => {
  const sayFound = useTexts(gateTexts);
  const say = useTexts(gateActTexts);
  return (
    <>
      <TextField
        name="reason"
        label={say("visit-ground")}
        help={say("visit-help")}
        error={errorOf("reason")}
        value={draft.reason}
        rows={2}
        onChange={(reason) => onChange({ reason })}
      />
      <SelectField
        name="consent"
        label={say("consent")}
        help={say("consent-help")}
        error={errorOf("consent")}
        value={draft.consent}
        onChange={(consent) => onChange({ consent })}
        choices={[
          { value: "", label: say("choose") },
          { value: "true", label: sayFound("consent-true") },
          { value: "false", label: sayFound("consent-false") },
        ]}
      />
    </>
  );
};
