import type { ReactElement } from "react";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { DelivererField } from "../deliverer-field.tsx";
import { type Deliverer, delivererIn } from "../deliverers.ts";
import { byInWords } from "../given-words.ts";
import type { Context, Draft } from "./act-fields.ts";
import { decisionFormTexts } from "./form-texts.ts";

type Common = {
  readonly name: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Which step of the plan begins; what it says is filled in. */
export const StepField = ({ steps, ...common }: Common & Pick<Context, "steps">): ReactElement => {
  const say = useTexts(decisionFormTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  const choices = steps.map((step, i) => ({
    value: String(i),
    label: say("a-step", {
      what: capital(labelOf("product", step.product, language)),
      by: byInWords(step, language),
      day: day(step.from),
    }),
  }));
  return (
    <SelectField {...common} help={say("step-help")} choices={[{ value: "", label: say("step-none") }, ...choices]} />
  );
};

type Beside = { readonly draft: Draft; readonly context: Context; readonly there: readonly Deliverer[] };

/** Which provider or colleague; whom the plan names stays a choice when they left. */
export const WhoField = ({
  beside: { draft, context, there },
  ...common
}: Common & { readonly beside: Beside }): ReactElement => {
  const step = draft.step === undefined || draft.step === "" ? undefined : context.steps[Number(draft.step)];
  const before = step === undefined ? null : delivererIn(step);
  return <DelivererField {...common} by={draft.by ?? ""} there={there} before={before} />;
};
