import type { ReactElement } from "react";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { CheckList } from "../../ui/check-list.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { CodeFields } from "./code-fields.tsx";
import { codesAre } from "./codes-form.ts";
import type { FieldsProps } from "./fields-props.ts";
import { LadderFields } from "./ladder/fields.tsx";
import type { Setting } from "./presenter.ts";
import { RuleFields } from "./rules/fields.tsx";
import { type CodeLabel, chosenFrom, durationUnits, type Lists } from "./setting-value.ts";
import { settingWords } from "./setting-words.ts";
import { StepFields } from "./step-fields.tsx";
import { settingsTexts } from "./texts.ts";
import { WorkloadFields } from "./workload-fields.tsx";

type Props = FieldsProps & { readonly setting: Setting; readonly lists: Lists };

/** What is typed depends on the kind of setting. */
export const ValueFields = ({ setting, lists, ...fields }: Props): ReactElement => {
  switch (setting.kind) {
    case "duration":
      return <DurationFields {...fields} />;
    case "integer":
      return <IntegerField {...fields} />;
    case "choice":
      return <ChoiceField {...fields} setting={setting} />;
    case "text":
      return <LineField {...fields} />;
    case "list":
      return <CodeBoxes {...fields} codes={chosenFrom(setting.key, lists)} />;
    case "some":
      return <ChoiceBoxes {...fields} setting={setting} />;
    case "codes":
      return <CodeFields {...fields} are={codesAre(setting.key)} />;
    case "steps":
      return <StepFields {...fields} organisations={lists.organisations} phases={lists.phases} />;
    case "signals":
      return <RuleFields {...fields} phases={lists.phases} />;
    case "ladder":
      return <LadderFields {...fields} />;
    case "workload":
      return <WorkloadFields {...fields} phases={lists.phases} />;
  }
};

const DurationFields = ({ typed, faults, change }: FieldsProps): ReactElement => {
  const say = useTexts(settingsTexts);
  return (
    <div className="trede-row trede-setting__duration">
      <TextField
        name="value"
        label={say("number")}
        inputMode="numeric"
        width="short"
        value={typed.number}
        error={faults["value"] === undefined ? undefined : say(faults["value"])}
        onChange={(number) => change({ number })}
      />
      <SelectField
        name="unit"
        label={say("unit")}
        width="short"
        value={typed.unit}
        choices={durationUnits.map((unit) => ({ value: unit, label: say(`unit-${unit}`) }))}
        onChange={(chosen) => change({ unit: durationUnits.find((unit) => unit === chosen) ?? "D" })}
      />
    </div>
  );
};

const IntegerField = ({ typed, faults, change }: FieldsProps): ReactElement => {
  const say = useTexts(settingsTexts);
  return (
    <TextField
      name="value"
      label={say("whole")}
      inputMode="numeric"
      width="short"
      value={typed.number}
      error={faults["value"] === undefined ? undefined : say(faults["value"])}
      onChange={(number) => change({ number })}
    />
  );
};

const LineField = ({ typed, faults, change }: FieldsProps): ReactElement => {
  const say = useTexts(settingsTexts);
  return (
    <TextField
      name="value"
      label={say("line")}
      value={typed.line}
      error={faults["value"] === undefined ? undefined : say(faults["value"])}
      onChange={(line) => change({ line })}
    />
  );
};

const ChoiceField = ({ typed, faults, change, setting }: FieldsProps & { readonly setting: Setting }): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const words = settingWords(setting.key, language).choices;
  return (
    <SelectField
      name="value"
      label={say("choose")}
      value={typed.choice}
      choices={setting.choices.map((choice) => ({ value: choice, label: words?.[choice] ?? choice }))}
      error={faults["value"] === undefined ? undefined : say(faults["value"])}
      onChange={(choice) => change({ choice })}
    />
  );
};

/** Some of a few: none of them is an answer too. */
const ChoiceBoxes = ({ typed, faults, change, setting }: FieldsProps & { readonly setting: Setting }): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const words = settingWords(setting.key, language).choices;
  return (
    <CheckList
      name="value"
      legend={say("choose")}
      choices={setting.choices}
      chosen={typed.chosen}
      words={(choice) => words?.[choice] ?? choice}
      error={faults["value"] === undefined ? undefined : say(faults["value"])}
      onChange={(chosen) => change({ chosen })}
    />
  );
};

/** Some of the codes of another setting. */
const CodeBoxes = ({
  typed,
  faults,
  change,
  codes,
}: FieldsProps & { readonly codes: readonly CodeLabel[] }): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const toggle = (code: string, isChosen: boolean): void =>
    change({ chosen: isChosen ? [...typed.chosen, code] : typed.chosen.filter((other) => other !== code) });
  return (
    <fieldset className="trede-setting__boxes" id="field-value" tabIndex={-1}>
      <legend>{say("choose")}</legend>
      {faults["value"] !== undefined && <span className="trede-field__error">{say(faults["value"])}</span>}
      {codes.map((label) => (
        <Checkbox
          key={label.code}
          name={`chosen-${label.code}`}
          isChecked={typed.chosen.includes(label.code)}
          onChange={(isChosen) => toggle(label.code, isChosen)}
        >
          {label[language]}
        </Checkbox>
      ))}
    </fieldset>
  );
};
