import type { ReactElement } from "react";
import { type NormKey, normKeys } from "../../../../contexts/access/api.ts";
import { useLanguage, useTexts } from "../../../languages/use-language.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { durationUnits } from "../setting-value.ts";
import { settingWords } from "../setting-words.ts";
import { settingsTexts } from "../texts.ts";
import type { TypedNorm } from "./form.ts";
import { rulesTexts } from "./texts.ts";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: TypedNorm;
  /** Which of the other settings it may point at, and whether it may be left out. */
  readonly of: readonly NormKey[];
  readonly isNeeded: boolean;
  readonly error: string | undefined;
  readonly onChange: (norm: TypedNorm) => void;
};

/** A length of time: that of another setting, one of its own, or none. */
export const NormField = ({ name, label, help, value, of, isNeeded, error, onChange }: Props): ReactElement => {
  const say = useTexts(rulesTexts);
  const sayUnit = useTexts(settingsTexts);
  const { language } = useLanguage();
  const kinds = [...(isNeeded && value.of !== "none" ? [] : ["none" as const]), "own" as const, ...of];
  return (
    <div className="trede-row trede-step-norm">
      <SelectField
        name={value.of === "own" ? `${name}-of` : name}
        label={label}
        {...(help === undefined ? {} : { help })}
        error={value.of === "own" ? undefined : error}
        value={value.of}
        onChange={(chosen) => onChange({ ...value, of: kinds.find((kind) => kind === chosen) ?? "own" })}
        choices={kinds.map((kind) => ({
          value: kind,
          label:
            kind === "none" || kind === "own"
              ? say(`norm-${kind}`)
              : say("norm-of", { name: settingWords(kind, language).name }),
        }))}
      />
      {value.of === "own" && (
        <>
          <TextField
            name={name}
            label={say("number")}
            inputMode="numeric"
            width="short"
            error={error}
            value={value.number}
            onChange={(number) => onChange({ ...value, number })}
          />
          <SelectField
            name={`${name}-unit`}
            label={say("unit")}
            width="short"
            value={value.unit}
            choices={durationUnits.map((unit) => ({ value: unit, label: sayUnit(`unit-${unit}`) }))}
            onChange={(chosen) => onChange({ ...value, unit: durationUnits.find((unit) => unit === chosen) ?? "W" })}
          />
        </>
      )}
    </div>
  );
};

export const allNorms: readonly NormKey[] = normKeys;
