import type { ReactElement } from "react";
import { capital } from "../../languages/capital.ts";
import { choicesOf } from "../../languages/codes.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { TextField } from "../../ui/text-field.tsx";
import type { FieldsProps } from "./fields-props.ts";
import type { CodeLabel } from "./setting-value.ts";
import { settingsTexts } from "./texts.ts";
import { rungField, workloadFields } from "./workload-form.ts";
import { workloadWords } from "./workload-in-words.ts";
import { workloadTexts } from "./workload-texts.ts";

type Props = FieldsProps & { readonly phases: readonly CodeLabel[] };

/** Points for each phase and for what goes on, and for the rungs of the ladder. */
export const WorkloadFields = ({ typed, faults, change, phases }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  const sayPoints = useTexts(workloadTexts);
  const { language } = useLanguage();
  const known = Object.keys(typed.workload).filter((name) => name.startsWith("rung-"));
  const rungs = [...new Set([...choicesOf("rung", language).map(({ value }) => rungField(value)), ...known])];
  return (
    <fieldset className="trede-setting__boxes" id="field-value" tabIndex={-1}>
      <legend>{sayPoints("points")}</legend>
      {faults["value"] !== undefined && <span className="trede-field__error">{say(faults["value"])}</span>}
      <p className="trede-soft trede-small">{sayPoints("points-help")}</p>
      {[
        ...workloadFields(
          typed.workload,
          phases.map(({ code }) => code),
        ),
        ...rungs,
      ].map((name) => (
        <TextField
          key={name}
          name={name}
          label={capital(workloadWords(name, language, phases))}
          inputMode="numeric"
          width="short"
          value={typed.workload[name] ?? ""}
          onChange={(points) => change({ workload: { ...typed.workload, [name]: points } })}
        />
      ))}
    </fieldset>
  );
};
