import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FieldsProps } from "./fields-props.ts";
import type { CodeLabel } from "./setting-value.ts";
import { settingsTexts } from "./texts.ts";

type Props = FieldsProps & {
  /** How many codes there were: dossiers hold these, so they keep their code and are not removed, but may get an end. */
  readonly known: number;
};

/** A list of codes with their labels. */
export const CodeFields = ({ typed, faults, change, known }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  const set = (index: number, changed: Partial<CodeLabel>): void =>
    change({ codes: typed.codes.map((label, at) => (at === index ? { ...label, ...changed } : label)) });
  const add = (): void => change({ codes: [...typed.codes, { code: "", nl: "", en: "", until: "" }] });
  return (
    <>
      <p className="trede-soft trede-small">{say("untilHelp")}</p>
      <ol className="trede-codes" id="field-value" tabIndex={-1}>
        {typed.codes.map((label, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its code is being typed
          <li key={index} className="trede-codes__row">
            <CodeRow
              label={label}
              index={index}
              isNew={index >= known}
              fault={faults[`code-${index}`]}
              set={(changed) => set(index, changed)}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button look="quiet" small onPress={add}>
          {say("addCode")}
        </Button>
      </div>
    </>
  );
};

type RowProps = {
  readonly label: CodeLabel;
  readonly index: number;
  readonly isNew: boolean;
  readonly fault: FieldsProps["faults"][string] | undefined;
  readonly set: (changed: Partial<CodeLabel>) => void;
};

/** The error summary links to "code-3": the code where it can be typed, else the first label. */
const CodeRow = ({ label, index, isNew, fault, set }: RowProps): ReactElement => {
  const say = useTexts(settingsTexts);
  const error = fault === undefined ? undefined : say(fault);
  return (
    <>
      {isNew ? (
        <TextField
          name={`code-${index}`}
          label={say("code")}
          value={label.code}
          error={error}
          onChange={(code) => set({ code })}
        />
      ) : (
        <strong>{label.code}</strong>
      )}
      <div className="trede-codes__labels">
        <TextField
          name={isNew ? `nl-${index}` : `code-${index}`}
          label={say("labelNl")}
          value={label.nl}
          error={isNew ? undefined : error}
          onChange={(nl) => set({ nl })}
        />
        <TextField name={`en-${index}`} label={say("labelEn")} value={label.en} onChange={(en) => set({ en })} />
        <TextField
          name={`until-${index}`}
          label={say("until")}
          value={label.until}
          onChange={(until) => set({ until })}
        />
      </div>
    </>
  );
};
