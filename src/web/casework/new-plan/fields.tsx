import type { ReactElement } from "react";
import { childCareNeeds } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { capital } from "../../languages/capital.ts";
import { type CodeList, choicesOf, labelOf } from "../../languages/codes.ts";
import { durationWords } from "../../languages/durations.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { CheckList } from "../../ui/check-list.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type AgreementPart, agreementParts, type PlanDraft, usualRhythms } from "./draft.ts";
import { type Advice, departs } from "./form.ts";
import { newPlanTexts } from "./texts.ts";

export type FieldsProps = {
  readonly draft: PlanDraft;
  readonly today: PlainDate;
  readonly errorOf: (field: string) => string | undefined;
  readonly change: (changed: Partial<PlanDraft>) => void;
};

/** The list of sentences of each part. */
export const sentencesOf = {
  duties: "plan-duty",
  support: "plan-support",
  rights: "plan-right",
} as const satisfies Record<AgreementPart, CodeList>;

export const AimFields = ({ draft, today, errorOf, change }: FieldsProps): ReactElement => {
  const say = useTexts(newPlanTexts);
  const { language } = useLanguage();
  const kinds = choicesOf("plan-goal", language, { on: today, also: draft.goalKind === "" ? [] : [draft.goalKind] });
  return (
    <>
      <SelectField
        name="goalKind"
        label={say("goalKind")}
        error={errorOf("goalKind")}
        value={draft.goalKind}
        onChange={(goalKind) => change({ goalKind })}
        choices={[
          { value: "", label: say("choose") },
          ...kinds.map((each) => ({ ...each, label: capital(each.label) })),
        ]}
      />
      <TextField
        name="goal"
        label={say("goal")}
        help={say("goal-help")}
        error={errorOf("goal")}
        value={draft.goal}
        onChange={(goal) => change({ goal })}
      />
      <SelectField
        name="rung"
        label={say("rung")}
        help={say("rung-help")}
        value={draft.rung}
        onChange={(rung) => change({ rung })}
        choices={[
          { value: "", label: say("rung-none") },
          ...choicesOf("rung", language, { on: today, also: draft.rung === "" ? [] : [draft.rung] }),
        ]}
      />
      <TextField
        name="expected"
        label={say("expected")}
        help={say("expected-help")}
        error={errorOf("expected")}
        value={draft.expected}
        onChange={(expected) => change({ expected })}
      />
    </>
  );
};

export const AgreementFields = (props: FieldsProps): ReactElement => {
  const { draft, errorOf, change } = props;
  const say = useTexts(newPlanTexts);
  const { language } = useLanguage();
  const rhythms = [...new Set([...usualRhythms, ...(draft.contactEvery === "" ? [] : [draft.contactEvery])])];
  return (
    <>
      <SelectField
        name="contactEvery"
        label={say("contact")}
        value={draft.contactEvery}
        onChange={(contactEvery) => change({ contactEvery })}
        choices={[
          { value: "", label: say("contact-none") },
          ...rhythms.map((each) => ({ value: each, label: durationWords(each, language) })),
        ]}
      />
      {agreementParts.map((part) => (
        <Sentences key={part} {...props} part={part} />
      ))}
      <SelectField
        name="childCare"
        label={say("childCare")}
        error={errorOf("childCare")}
        value={draft.childCare}
        onChange={(childCare) => change({ childCare })}
        choices={[
          { value: "", label: say("choose") },
          ...childCareNeeds.map((need) => ({ value: need, label: say(`care-${need}`) })),
        ]}
      />
    </>
  );
};

const Sentences = ({
  draft,
  today,
  errorOf,
  change,
  part,
}: FieldsProps & { readonly part: AgreementPart }): ReactElement => {
  const say = useTexts(newPlanTexts);
  const { language } = useLanguage();
  const list = sentencesOf[part];
  const { codes, own } = draft[part];
  const choices = choicesOf(list, language, { on: today, also: codes }).map(({ value }) => value);
  return (
    <>
      <CheckList
        name={`sentences-${part}`}
        legend={say(part)}
        choices={choices}
        chosen={codes}
        words={(code) => labelOf(list, code, language)}
        onChange={(chosen) => change({ [part]: { own, codes: choices.filter((code) => chosen.includes(code)) } })}
      />
      <TextField
        name={part}
        label={say(`own-${part}`)}
        help={say("own-help")}
        rows={2}
        error={errorOf(part)}
        value={own}
        onChange={(typed) => change({ [part]: { codes, own: typed } })}
      />
    </>
  );
};

export const TimeFields = ({
  draft,
  errorOf,
  change,
  isNext,
}: FieldsProps & { readonly isNext: boolean }): ReactElement => {
  const say = useTexts(newPlanTexts);
  return (
    <>
      <DateField
        name="on"
        label={say(isNext ? "on-next" : "on")}
        error={errorOf("on")}
        value={draft.on}
        onChange={(on) => change({ on })}
      />
      <DateField
        name="until"
        label={say("until")}
        help={say("until-help")}
        error={errorOf("until")}
        value={draft.until}
        onChange={(until) => change({ until })}
      />
    </>
  );
};

/** What the diagnosis advised, and why not, where the steps are something else. */
export const AdviceFields = ({
  draft,
  errorOf,
  change,
  advice,
}: FieldsProps & { readonly advice: Advice }): ReactElement => {
  const say = useTexts(newPlanTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  const products = advice.helpWith.map((code) => labelOf("product", code, language)).join(", ");
  return (
    <>
      <p className="trede-soft">
        {say("advised", { day: day(advice.on), conclusion: say(`advised-${advice.conclusion}`, { products }) })}
      </p>
      {departs(draft, advice) && (
        <TextField
          name="deviates"
          label={say("deviates")}
          help={say("deviates-help")}
          error={errorOf("deviates")}
          value={draft.deviates}
          onChange={(deviates) => change({ deviates })}
        />
      )}
    </>
  );
};

export const ChangeFields = ({ draft, errorOf, change }: FieldsProps): ReactElement => {
  const say = useTexts(newPlanTexts);
  return (
    <>
      <TextField
        name="why"
        label={say("why")}
        help={say("why-help")}
        error={errorOf("why")}
        value={draft.why}
        onChange={(why) => change({ why })}
      />
      <div>
        <Checkbox name="wordingOnly" isChecked={draft.wordingOnly} onChange={(wordingOnly) => change({ wordingOnly })}>
          {say("wordingOnly")}
        </Checkbox>
        <p className="trede-soft trede-small">{say("wording-help")}</p>
      </div>
    </>
  );
};
