import type { ReactElement } from "react";
import { capital } from "../../../languages/capital.ts";
import { useLanguage, useTexts } from "../../../languages/use-language.ts";
import { CheckList } from "../../../ui/check-list.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { durationUnits } from "../setting-value.ts";
import { settingsTexts } from "../texts.ts";
import { type RungField, rungField } from "./form.ts";
import type { RowProps } from "./row-props.ts";
import { ladderTexts } from "./texts.ts";

const useErrors = ({ faults, rung }: Pick<RowProps, "faults" | "rung">) => {
  const say = useTexts(settingsTexts);
  return (field: RungField): string | undefined => {
    const fault = faults[rungField(rung, field)];
    return fault === undefined ? undefined : say(fault);
  };
};

/** Everything about one rung. */
export const OpenRung = (props: RowProps): ReactElement => {
  const { rung, rungs, set } = props;
  const say = useTexts(ladderTexts);
  const { language } = useLanguage();
  const others = rungs.filter(({ row, code }) => row !== rung.row && code.trim() !== "");
  const nameOf = (code: string): string =>
    capital(others.find((each) => each.code.trim() === code)?.[language] || code);
  return (
    <>
      <Words {...props} />
      {(["usual", "atMost", "extension"] as const).map((field) => (
        <Length key={field} {...props} field={field} />
      ))}
      <CheckList
        name={`rung-${rung.row}-next`}
        legend={say("next")}
        choices={others.map(({ code }) => code.trim())}
        chosen={rung.next}
        words={nameOf}
        onChange={(next) => set({ next })}
      />
      <p className="trede-soft trede-small">{say("next-help")}</p>
      <Checkbox
        name={`rung-${rung.row}-counts`}
        isChecked={rung.movingOnCounts}
        onChange={(movingOnCounts) => set({ movingOnCounts })}
      >
        {say("movingOnCounts")}
      </Checkbox>
    </>
  );
};

/** Its code can be typed while it is new; after that dossiers may hold it. */
const Words = (props: RowProps): ReactElement => {
  const { rung, set } = props;
  const say = useTexts(ladderTexts);
  const sayCode = useTexts(settingsTexts);
  const errorOf = useErrors(props);
  const field = (key: "nl" | "en" | "resultNl" | "resultEn", name: string, label: string, error?: string) => (
    <TextField name={name} label={label} error={error} value={rung[key]} onChange={(text) => set({ [key]: text })} />
  );
  return (
    <>
      {rung.isNew ? (
        <TextField
          name={rungField(rung, "code")}
          label={sayCode("code")}
          error={errorOf("code")}
          value={rung.code}
          onChange={(code) => set({ code })}
        />
      ) : (
        <p className="trede-soft trede-small">{rung.code}</p>
      )}
      {field("nl", rungField(rung, "nl"), sayCode("labelNl"), errorOf("nl"))}
      {field("en", `rung-${rung.row}-en`, sayCode("labelEn"))}
      {field("resultNl", rungField(rung, "result"), say("resultNl"), errorOf("result"))}
      {field("resultEn", `rung-${rung.row}-result-en`, say("resultEn"))}
    </>
  );
};

type LengthProps = RowProps & { readonly field: "usual" | "atMost" | "extension" };

const Length = (props: LengthProps): ReactElement => {
  const { rung, set, field } = props;
  const say = useTexts(ladderTexts);
  const sayUnit = useTexts(settingsTexts);
  const length = rung[field];
  return (
    <div className="trede-row trede-step-norm">
      <TextField
        name={rungField(rung, field)}
        label={say(field)}
        help={say("length-help")}
        inputMode="numeric"
        width="short"
        error={useErrors(props)(field)}
        value={length.number}
        onChange={(number) => set({ [field]: { ...length, number } })}
      />
      <SelectField
        name={`rung-${rung.row}-${field}-unit`}
        label={sayUnit("unit")}
        width="short"
        value={length.unit}
        choices={durationUnits.map((unit) => ({ value: unit, label: sayUnit(`unit-${unit}`) }))}
        onChange={(chosen) =>
          set({ [field]: { ...length, unit: durationUnits.find((unit) => unit === chosen) ?? "M" } })
        }
      />
    </div>
  );
};
