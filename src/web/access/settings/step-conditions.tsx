import type { ReactElement } from "react";
import { stepConditions } from "../../../contexts/access/api.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { phaseNamed, phasesToTick } from "./phase-names.ts";
import type { CodeLabel } from "./setting-value.ts";
import type { TypedStep } from "./steps-form.ts";
import { stepsTexts } from "./steps-texts.ts";

type Props = {
  readonly step: TypedStep;
  readonly phases: readonly CodeLabel[];
  readonly set: (changed: Partial<TypedStep>) => void;
};

const toggled = <T,>(from: readonly T[], one: T, isIn: boolean): readonly T[] =>
  isIn ? [...from, one] : from.filter((other) => other !== one);

/** For whom a step is, whether anybody waits for it and how long it counts. */
export const StepConditions = ({ step, phases: listed, set }: Props): ReactElement => {
  const say = useTexts(stepsTexts);
  const { language } = useLanguage();
  return (
    <>
      <fieldset className="trede-setting__boxes">
        <legend>{say("only")}</legend>
        {stepConditions.map((condition) => (
          <Checkbox
            key={condition}
            name={`step-${step.row}-${condition}`}
            isChecked={step.only.includes(condition)}
            onChange={(isChosen) => set({ only: toggled(step.only, condition, isChosen) })}
          >
            {say(`only-${condition}`)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="trede-setting__boxes">
        <legend>{say("phases")}</legend>
        {phasesToTick(listed, step.phases).map((phase) => (
          <Checkbox
            key={phase}
            name={`step-${step.row}-phase-${phase}`}
            isChecked={step.phases.includes(phase)}
            onChange={(isChosen) => set({ phases: toggled(step.phases, phase, isChosen).toSorted() })}
          >
            {phaseNamed(phase, listed, language)}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox name={`step-${step.row}-optional`} isChecked={step.optional} onChange={(optional) => set({ optional })}>
        {say("optional")}
      </Checkbox>
      <Checkbox name={`step-${step.row}-lasting`} isChecked={step.lasting} onChange={(lasting) => set({ lasting })}>
        {say("lasting")}
      </Checkbox>
    </>
  );
};
