import type { ReactElement } from "react";
import { stepConditions } from "../../../contexts/access/api.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import type { TypedStep } from "./steps-form.ts";
import { stepsTexts } from "./steps-texts.ts";

type Props = {
  readonly step: TypedStep;
  readonly index: number;
  readonly set: (changed: Partial<TypedStep>) => void;
};

/** The four distances to work (glossary, "phase"). */
const phases = [1, 2, 3, 4] as const;

const toggled = <T,>(from: readonly T[], one: T, isIn: boolean): readonly T[] =>
  isIn ? [...from, one] : from.filter((other) => other !== one);

/** For whom a step is, whether anybody waits for it and how long it counts. */
export const StepConditions = ({ step, index, set }: Props): ReactElement => {
  const say = useTexts(stepsTexts);
  return (
    <>
      <fieldset className="trede-setting__boxes">
        <legend>{say("only")}</legend>
        {stepConditions.map((condition) => (
          <Checkbox
            key={condition}
            name={`step-${index}-${condition}`}
            isChecked={step.only.includes(condition)}
            onChange={(isChosen) => set({ only: toggled(step.only, condition, isChosen) })}
          >
            {say(`only-${condition}`)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="trede-setting__boxes">
        <legend>{say("phases")}</legend>
        {phases.map((phase) => (
          <Checkbox
            key={phase}
            name={`step-${index}-phase-${phase}`}
            isChecked={step.phases.includes(phase)}
            onChange={(isChosen) => set({ phases: toggled(step.phases, phase, isChosen).toSorted() })}
          >
            {say("phase", { phase })}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox name={`step-${index}-optional`} isChecked={step.optional} onChange={(optional) => set({ optional })}>
        {say("optional")}
      </Checkbox>
      <Checkbox name={`step-${index}-lasting`} isChecked={step.lasting} onChange={(lasting) => set({ lasting })}>
        {say("lasting")}
      </Checkbox>
    </>
  );
};
