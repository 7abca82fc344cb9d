import { type ReactElement, useState } from "react";
import { mostGateSteps, stepsDoneBy } from "../../../contexts/access/api.ts";
import { capital } from "../../languages/capital.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FieldsProps } from "./fields-props.ts";
import { MoveButtons } from "./move-buttons.tsx";
import { moved } from "./moved.ts";
import type { CodeLabel } from "./setting-value.ts";
import { durationUnits } from "./setting-value.ts";
import { StepConditions } from "./step-conditions.tsx";
import { aNewStep, isDoneBy, stepField, type TypedStep } from "./steps-form.ts";
import { waitsForTerm } from "./steps-in-words.ts";
import { stepsTexts } from "./steps-texts.ts";
import { settingsTexts } from "./texts.ts";

type Props = FieldsProps & { readonly organisations: readonly CodeLabel[]; readonly phases: readonly CodeLabel[] };

/** The steps of the gate in their order; each opens to be changed. */
export const StepFields = ({ typed, faults, change, organisations, phases }: Props): ReactElement => {
  const say = useTexts(stepsTexts);
  const set = (index: number, changed: Partial<TypedStep>): void =>
    change({ steps: typed.steps.map((step, at) => (at === index ? { ...step, ...changed } : step)) });
  return (
    <>
      <p className="trede-soft trede-small">{say("help")}</p>
      <ol className="trede-codes" id="field-value" tabIndex={-1}>
        {typed.steps.map((step, index) => (
          <li key={step.row} className="trede-codes__row">
            <StepRow
              step={step}
              index={index}
              before={typed.steps.slice(0, index)}
              all={typed.steps}
              isLast={index === typed.steps.length - 1}
              faults={faults}
              organisations={organisations}
              phases={phases}
              set={(changed) => set(index, changed)}
              move={(by) => change({ steps: moved(typed.steps, index, by) })}
              remove={() => change({ steps: typed.steps.toSpliced(index, 1) })}
            />
          </li>
        ))}
      </ol>
      {typed.steps.length < mostGateSteps && (
        <div>
          <Button look="quiet" small onPress={() => change({ steps: [...typed.steps, aNewStep(typed.steps)] })}>
            {say("add")}
          </Button>
        </div>
      )}
    </>
  );
};

type RowProps = Pick<Props, "faults" | "organisations" | "phases"> & {
  readonly step: TypedStep;
  readonly index: number;
  readonly before: readonly TypedStep[];
  readonly all: readonly TypedStep[];
  readonly isLast: boolean;
  readonly set: (changed: Partial<TypedStep>) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
};

/** One line with its name, owner and buttons; what is faulty stands open. */
const StepRow = (props: RowProps): ReactElement => {
  const { step, index, isLast, faults, organisations, move, remove } = props;
  const say = useTexts(stepsTexts);
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(step.isNew);
  const name = step[language].trim() === "" ? say("new-step") : capital(step[language]);
  const owner = organisations.find(({ code }) => code === step.owner)?.[language];
  const isFaulty = Object.keys(faults).some((field) => field.startsWith(`step-${step.row}-`));
  return (
    <>
      <div className="trede-step-row">
        <span>
          <strong>{`${index + 1}. ${name}`}</strong>{" "}
          {owner !== undefined && <span className="trede-soft">{owner}</span>}
        </span>
        <span className="trede-step-row__acts">
          {!isFaulty && (
            <Button look="link" small expanded={isOpen} aloud={name} onPress={() => setOpen(!isOpen)}>
              {say(isOpen ? "close" : "open")}
            </Button>
          )}
          <MoveButtons name={name} index={index} isLast={isLast} move={move} />
          <Button look="link" small aloud={name} onPress={remove}>
            {say("remove")}
          </Button>
        </span>
      </div>
      {(isOpen || isFaulty) && <OpenStep {...props} />}
    </>
  );
};

const OpenStep = (props: RowProps): ReactElement => {
  const { step, before, all, faults, organisations, phases, set } = props;
  const say = useTexts(stepsTexts);
  const { language } = useLanguage();
  const errorOf = useErrors(faults, step);
  // the step its clock ran from may stand below it by now, or be gone
  const nameOf = (code: string): string => {
    const moved = all.find((each) => each.code.trim() === code);
    return moved === undefined ? say("after-removed") : capital(moved[language]);
  };
  return (
    <>
      <Names {...props} errorOf={errorOf} />
      <SelectField
        name={stepField(step, "owner")}
        label={say("owner")}
        error={errorOf("owner")}
        value={step.owner}
        onChange={(owner) => set({ owner })}
        choices={[
          { value: "", label: say("choose") },
          ...organisations.map((each) => ({ value: each.code, label: capital(each[language]) })),
        ]}
      />
      <SelectField
        name={`step-${step.row}-doneBy`}
        label={say("doneBy")}
        value={step.doneBy}
        onChange={(doneBy) => isDoneBy(doneBy) && set({ doneBy })}
        choices={stepsDoneBy.map((each) => ({ value: each, label: say(`doneBy-${each}`) }))}
      />
      <SelectField
        name={stepField(step, "after")}
        label={say("after")}
        help={waitsForTerm(step, before) ? say("sooner-help") : undefined}
        error={errorOf("after")}
        value={step.after}
        onChange={(after) => set({ after })}
        choices={[
          { value: "", label: say("after-notification") },
          ...before.map((each) => ({ value: each.code.trim(), label: capital(each[language]) })),
          ...(step.after === "" || before.some(({ code }) => code.trim() === step.after)
            ? []
            : [{ value: step.after, label: nameOf(step.after) }]),
        ]}
      />
      <Norm step={step} error={errorOf("norm")} set={set} />
      <StepConditions step={step} phases={phases} set={set} />
    </>
  );
};

const useErrors = (faults: FieldsProps["faults"], step: TypedStep) => {
  const say = useTexts(settingsTexts);
  return (field: Parameters<typeof stepField>[1]): string | undefined => {
    const fault = faults[stepField(step, field)];
    return fault === undefined ? undefined : say(fault);
  };
};

type NamesProps = RowProps & { readonly errorOf: ReturnType<typeof useErrors> };

/** Its code can be typed while it is new; after that dossiers may hold it. */
const Names = ({ step, set, errorOf }: NamesProps): ReactElement => {
  const say = useTexts(settingsTexts);
  return (
    <>
      {step.isNew ? (
        <TextField
          name={stepField(step, "code")}
          label={say("code")}
          error={errorOf("code")}
          value={step.code}
          onChange={(code) => set({ code })}
        />
      ) : (
        <p className="trede-soft trede-small">{step.code}</p>
      )}
      <TextField
        name={stepField(step, "nl")}
        label={say("labelNl")}
        error={errorOf("nl")}
        value={step.nl}
        onChange={(nl) => set({ nl })}
      />
      <TextField name={`step-${step.row}-en`} label={say("labelEn")} value={step.en} onChange={(en) => set({ en })} />
    </>
  );
};

type NormProps = Pick<RowProps, "step" | "set"> & { readonly error: string | undefined };

const Norm = ({ step, error, set }: NormProps): ReactElement => {
  const say = useTexts(stepsTexts);
  const sayUnit = useTexts(settingsTexts);
  return (
    <div className="trede-row trede-step-norm">
      <TextField
        name={stepField(step, "norm")}
        label={say("norm")}
        help={say("norm-help")}
        inputMode="numeric"
        width="short"
        error={error}
        value={step.norm}
        onChange={(norm) => set({ norm })}
      />
      <SelectField
        name={`step-${step.row}-unit`}
        label={sayUnit("unit")}
        width="short"
        value={step.unit}
        choices={durationUnits.map((unit) => ({ value: unit, label: sayUnit(`unit-${unit}`) }))}
        onChange={(chosen) => set({ unit: durationUnits.find((unit) => unit === chosen) ?? "D" })}
      />
    </div>
  );
};
