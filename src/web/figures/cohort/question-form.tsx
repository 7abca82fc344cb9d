import { type FormEvent, type ReactElement, useState } from "react";
import { labelOf } from "../../languages/codes.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { type Choice, SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { CohortSearch } from "../places.ts";
import { type QuestionFaults, type QuestionField, readQuestion, type TypedQuestion } from "./form.ts";
import { cohortTexts } from "./texts.ts";
import "./question-form.css";

type Props = {
  readonly asked: TypedQuestion;
  readonly municipalities: readonly Choice[];
  readonly schemes: readonly string[];
  readonly onAsk: (search: CohortSearch) => void;
};

/** Which entrants: the window, where, which schemes. What was typed is kept when something is not right. */
export const QuestionForm = ({ asked, municipalities, schemes, onAsk }: Props): ReactElement => {
  const say = useTexts(cohortTexts);
  const [typed, setTyped] = useState(asked);
  const [faults, setFaults] = useState<QuestionFaults>({});
  const [attempt, setAttempt] = useState(0);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const read = readQuestion(typed);
    setAttempt(attempt + 1);
    setFaults(read.ok ? {} : read.refusal.faults);
    if (read.ok) onAsk(read.value);
  };
  const change = (changed: Partial<TypedQuestion>): void => setTyped({ ...typed, ...changed });
  const errors = Object.entries(faults).map(([field, fault]) => ({ field, message: say(fault) }));
  return (
    <form className="trede-question trede-no-print" onSubmit={ask} noValidate aria-label={say("question")}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <div className="trede-question__fields">
        <Days typed={typed} faults={faults} change={change} />
        <SelectField
          name="municipality"
          label={say("municipality")}
          help={say("municipalityHelp")}
          value={typed.municipality}
          choices={[{ value: "", label: say("everywhere") }, ...municipalities]}
          onChange={(municipality) => change({ municipality })}
        />
        <TextField
          name="bridge"
          label={say("bridge")}
          help={say("bridgeHelp")}
          inputMode="numeric"
          value={typed.bridge}
          error={faults.bridge === undefined ? undefined : say(faults.bridge)}
          onChange={(bridge) => change({ bridge })}
        />
      </div>
      <Schemes typed={typed} codes={schemes} change={change} />
      <Button submits>{say("ask")}</Button>
    </form>
  );
};

type PartProps = { readonly typed: TypedQuestion; readonly change: (changed: Partial<TypedQuestion>) => void };

const Days = ({ typed, faults, change }: PartProps & { readonly faults: QuestionFaults }): ReactElement => {
  const say = useTexts(cohortTexts);
  const errorOf = (field: QuestionField): string | undefined => {
    const fault = faults[field];
    return fault === undefined ? undefined : say(fault);
  };
  return (
    <>
      {(["from", "lastDay", "exitBy"] as const).map((field) => (
        <DateField
          key={field}
          name={field}
          label={say(field)}
          help={field === "exitBy" ? say("exitByHelp") : undefined}
          width="full"
          value={typed[field]}
          error={errorOf(field)}
          onChange={(day) => change({ [field]: day })}
        />
      ))}
    </>
  );
};

const Schemes = ({ typed, codes, change }: PartProps & { readonly codes: readonly string[] }): ReactElement => {
  const say = useTexts(cohortTexts);
  const { language } = useLanguage();
  const toggle = (code: string, isChosen: boolean): void =>
    change({ schemes: isChosen ? [...typed.schemes, code] : typed.schemes.filter((other) => other !== code) });
  return (
    <fieldset className="trede-question__schemes">
      <legend>{say("schemes")}</legend>
      <p className="trede-soft trede-small">{say("schemesHelp")}</p>
      <div className="trede-row">
        {codes.map((code) => (
          <Checkbox
            key={code}
            name={`scheme-${code}`}
            isChecked={typed.schemes.includes(code)}
            onChange={(isChosen) => toggle(code, isChosen)}
          >
            {labelOf("scheme", code, language)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
};
