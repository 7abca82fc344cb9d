import type { ReactElement } from "react";
import {
  datedStartCodes,
  signalAnswers,
  signalConditions,
  signalOwners,
  signalStarts,
} from "../../../../contexts/access/api.ts";
import { useLanguage, useTexts } from "../../../languages/use-language.ts";
import { CheckList } from "../../../ui/check-list.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { ChangeFaults } from "../form.ts";
import { phaseNamed, phasesToTick } from "../phase-names.ts";
import type { CodeLabel } from "../setting-value.ts";
import { settingsTexts } from "../texts.ts";
import { asksFor, type RuleField, ruleField, type TypedRule } from "./form.ts";
import { allNorms, NormField } from "./norm-field.tsx";
import { rulesTexts } from "./texts.ts";

type Props = {
  readonly rule: TypedRule;
  readonly phases: readonly CodeLabel[];
  readonly faults: ChangeFaults;
  readonly set: (changed: Partial<TypedRule>) => void;
};

/** All that a rule says; what does not go with its start is not asked. */
export const OpenRule = (props: Props): ReactElement => {
  const { rule, phases: listed, set } = props;
  const say = useTexts(rulesTexts);
  const errorOf = useErrors(props);
  const { language } = useLanguage();
  const { isFigure } = asksFor(rule.starts);
  return (
    <>
      <Words {...props} />
      <SelectField
        name={`rule-${rule.row}-owner`}
        label={say("owner")}
        value={rule.owner}
        onChange={(chosen) => set({ owner: signalOwners.find((owner) => owner === chosen) ?? "worker" })}
        choices={signalOwners.map((owner) => ({ value: owner, label: say(`owner-${owner}`) }))}
      />
      <SelectField
        name={ruleField(rule, "starts")}
        label={say("starts")}
        error={errorOf("starts")}
        value={rule.starts}
        onChange={(chosen) => set({ starts: signalStarts.find((start) => start === chosen) ?? rule.starts })}
        choices={signalStarts.map((start) => ({ value: start, label: say(`starts-${start}`) }))}
      />
      <Norms {...props} />
      {!isFigure && (
        <>
          <WhatAndFor {...props} />
          <CheckList
            name={`rule-${rule.row}-phase`}
            legend={say("phases")}
            choices={phasesToTick(listed, rule.phases)}
            chosen={rule.phases}
            words={(phase) => phaseNamed(phase, listed, language)}
            onChange={(phases) => set({ phases })}
          />
        </>
      )}
    </>
  );
};

const useErrors = ({ faults, rule }: Pick<Props, "faults" | "rule">) => {
  const say = useTexts(settingsTexts);
  return (field: RuleField): string | undefined => {
    const fault = faults[ruleField(rule, field)];
    return fault === undefined ? undefined : say(fault);
  };
};

/** Its code can be typed while it is new; after that dossiers may name it. */
const Words = (props: Props): ReactElement => {
  const { rule, set } = props;
  const say = useTexts(rulesTexts);
  const sayCode = useTexts(settingsTexts);
  const errorOf = useErrors(props);
  const textField = (key: "nl" | "en" | "asksNl" | "asksEn", name: string, label: string, error?: string) => (
    <TextField name={name} label={label} error={error} value={rule[key]} onChange={(text) => set({ [key]: text })} />
  );
  return (
    <>
      {rule.isNew ? (
        <TextField
          name={ruleField(rule, "code")}
          label={sayCode("code")}
          error={errorOf("code")}
          value={rule.code}
          onChange={(code) => set({ code })}
        />
      ) : (
        <p className="trede-soft trede-small">{rule.code}</p>
      )}
      {textField("nl", ruleField(rule, "nl"), say("labelNl"), errorOf("nl"))}
      {textField("en", `rule-${rule.row}-en`, say("labelEn"))}
      {textField("asksNl", ruleField(rule, "asks"), say("asksNl"), errorOf("asks"))}
      {textField("asksEn", `rule-${rule.row}-asks-en`, say("asksEn"))}
    </>
  );
};

const Norms = (props: Props): ReactElement => {
  const { rule, set } = props;
  const say = useTexts(rulesTexts);
  const errorOf = useErrors(props);
  const asks = asksFor(rule.starts);
  const dated = datedStartCodes.find((start) => start === rule.starts);
  const norm = (field: "term" | "within" | "atMost" | "lead", isNeeded: boolean) => (
    <NormField
      name={ruleField(rule, field)}
      label={say(field)}
      {...(field === "lead" ? { help: say("lead-help") } : {})}
      value={rule[field]}
      of={field === "term" ? [] : allNorms}
      isNeeded={isNeeded}
      error={errorOf(field)}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <>
      {asks.isFigure && <p className="trede-soft trede-small">{say("figure-rule")}</p>}
      {asks.term && norm("term", true)}
      {asks.within ? (
        <>
          {!asks.isFigure && norm("within", true)}
          {norm("atMost", false)}
        </>
      ) : (
        dated !== undefined && <p className="trede-soft trede-small">{say(`own-day-${dated}`)}</p>
      )}
      {!asks.isFigure && norm("lead", asks.mustLead)}
    </>
  );
};

const WhatAndFor = (props: Props): ReactElement => {
  const { rule, set } = props;
  const say = useTexts(rulesTexts);
  const errorOf = useErrors(props);
  return (
    <>
      <CheckList
        name={ruleField(rule, "answers")}
        legend={say("answers")}
        error={errorOf("answers")}
        choices={signalAnswers}
        chosen={rule.answers}
        words={(answer) => say(`answer-${answer}`)}
        onChange={(answers) => set({ answers })}
      />
      <CheckList
        name={`rule-${rule.row}-only`}
        legend={say("only")}
        choices={signalConditions}
        chosen={rule.only}
        words={(condition) => say(`only-${condition}`)}
        onChange={(only) => set({ only })}
      />
      <fieldset className="trede-setting__boxes">
        <legend>{say("closing")}</legend>
        <Checkbox name={`rule-${rule.row}-by-hand`} isChecked={rule.byHand} onChange={(byHand) => set({ byHand })}>
          {say("byHand")}
        </Checkbox>
      </fieldset>
    </>
  );
};
