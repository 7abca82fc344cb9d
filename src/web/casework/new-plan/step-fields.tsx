import type { ReactElement } from "react";
import { capital } from "../../languages/capital.ts";
import { choicesOf } from "../../languages/codes.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { DelivererField, useDeliverers } from "../deliverer-field.tsx";
import { type Deliverer, fitting } from "../deliverers.ts";
import { newPlanPlace } from "../places.ts";
import { aStep, type StepDraft } from "./draft.ts";
import type { FieldsProps } from "./fields.tsx";
import { stepField } from "./form.ts";
import { newPlanTexts } from "./texts.ts";

/** What is done, by whom and when, in order. */
export const StepFields = (props: FieldsProps): ReactElement => {
  const { draft, change } = props;
  const say = useTexts(newPlanTexts);
  const { steps } = draft;
  const there = useDeliverers(usePlace(newPlanPlace).params.clientId);
  return (
    <>
      {steps.length === 0 && <p className="trede-soft">{say("no-steps")}</p>}
      <ol className="trede-plan-steps" id="field-steps" tabIndex={-1}>
        {steps.map((step, i) => (
          <li key={step.row}>
            <OneStep {...props} step={step} n={i + 1} there={there} />
          </li>
        ))}
      </ol>
      <div>
        <Button look="quiet" onPress={() => change({ steps: [...steps, aStep(steps)] })}>
          {say("add-step")}
        </Button>
      </div>
    </>
  );
};

type StepProps = FieldsProps & {
  readonly step: StepDraft;
  readonly n: number;
  readonly there: readonly Deliverer[];
};

const OneStep = ({ draft, today, errorOf, change, step, n, there }: StepProps): ReactElement => {
  const say = useTexts(newPlanTexts);
  const { language } = useLanguage();
  const { steps } = draft;
  const set = (changed: Partial<StepDraft>): void =>
    change({ steps: steps.map((each) => (each.row === step.row ? { ...each, ...changed } : each)) });
  const choose = { value: "", label: say("choose") };
  const field = (name: string) => ({ name: stepField(step, name), error: errorOf(stepField(step, name)) });
  const choices = (list: "product" | "organisation", also: string) => [
    choose,
    ...choicesOf(list, language, { on: today, also: also === "" ? [] : [also] }).map((each) => ({
      ...each,
      label: capital(each.label),
    })),
  ];
  return (
    <>
      <div className="trede-plan-steps__row">
        <strong>{say("step", { n })}</strong>
        <Button look="link" small onPress={() => change({ steps: steps.filter(({ row }) => row !== step.row) })}>
          {say("remove-step", { n })}
        </Button>
      </div>
      <SelectField
        {...field("product")}
        label={say("product")}
        value={step.product}
        onChange={(product) => set({ product })}
        choices={choices("product", step.product)}
      />
      <SelectField
        {...field("by")}
        label={say("by")}
        value={step.by}
        onChange={(by) => set({ by, who: fitting(by, step.who) })}
        choices={choices("organisation", step.by)}
      />
      <DelivererField
        {...field("who")}
        by={step.by}
        there={there}
        before={step.whoBefore}
        value={step.who}
        onChange={(who) => set({ who })}
      />
      <div className="trede-plan-steps__row">
        <DateField {...field("from")} label={say("step-from")} value={step.from} onChange={(from) => set({ from })} />
        <DateField
          {...field("until")}
          label={say("step-until")}
          help={say("step-until-help")}
          value={step.until}
          onChange={(until) => set({ until })}
        />
        <TextField
          {...field("hours")}
          label={say("hours")}
          inputMode="numeric"
          width="short"
          value={step.hours}
          onChange={(hours) => set({ hours })}
        />
      </div>
      {draft.integration.has && (
        <Checkbox
          name={stepField(step, "inIntegration")}
          isChecked={step.inIntegration}
          onChange={(inIntegration) => set({ inIntegration })}
        >
          {say("in-integration")}
        </Checkbox>
      )}
    </>
  );
};
