import { type ReactElement, type ReactNode, useState } from "react";
import { capital } from "../../languages/capital.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Occupation, occupationName } from "../diagnosis/presenter.ts";
import { findOccupations, mostFound } from "./find-occupations.ts";
import { newDiagnosisTexts } from "./texts.ts";

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly occupations: readonly Occupation[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly onAdd: (code: string) => void;
  readonly onRemove: (code: string) => void;
  /** What more is asked of each that is chosen. */
  readonly beside?: (code: string, occupation: string) => ReactNode;
};

/** Occupations out of a long list: typed for, found, and added one by one. */
export const OccupationPicker = (props: Props): ReactElement => {
  const { name, legend, occupations, chosen, error, onAdd, onRemove, beside } = props;
  const say = useTexts(newDiagnosisTexts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState("");
  const found = findOccupations(occupations, typed, { not: chosen, language });
  const nameOf = (code: string): string => capital(occupationName(code, { language, occupations }));
  return (
    <fieldset className="trede-check-list trede-occupations" id={`field-${name}`} tabIndex={-1}>
      <legend>{legend}</legend>
      {error !== undefined && <span className="trede-field__error">{error}</span>}
      {chosen.length > 0 && (
        <ul className="trede-occupations__chosen">
          {chosen.map((code) => (
            <li key={code}>
              <span>{nameOf(code)}</span>
              {beside?.(code, nameOf(code))}
              <Button look="link" small aloud={nameOf(code)} onPress={() => onRemove(code)}>
                {say("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {occupations.length === 0 ? (
        <p className="trede-soft trede-small">{say("no-occupations")}</p>
      ) : (
        <TextField
          name={`${name}-find`}
          label={say("find-occupation")}
          help={say("find-help")}
          type="search"
          value={typed}
          onChange={setTyped}
        />
      )}
      <p className="trede-aloud" role="status">
        {typed.trim() === "" ? "" : say("found", { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="trede-occupations__found">
          {found.slice(0, mostFound).map(({ code }) => (
            <li key={code}>
              <Button
                look="link"
                onPress={() => {
                  onAdd(code);
                  setTyped("");
                }}
              >
                {nameOf(code)}
                <span className="trede-aloud"> {say("add")}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found.length > mostFound && <p className="trede-soft trede-small">{say("found-more", { count: mostFound })}</p>}
    </fieldset>
  );
};
