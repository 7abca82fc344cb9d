import { type ReactElement, useState } from "react";
import { useTexts } from "../languages/use-language.ts";
import { Field } from "./field.tsx";
import { uiTexts } from "./texts.ts";
import "./file-field.css";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly accept?: string;
  readonly onFile: (file: File | null) => void;
};

/** The browser's own file input in our words: its button would speak the browser's language. */
export const FileField = ({ name, label, help, error, accept, onFile }: Props): ReactElement => {
  const say = useTexts(uiTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = (file: File | null): void => {
    setChosen(file?.name ?? null);
    onFile(file);
  };
  return (
    <Field name={name} label={label} help={help} error={error} width="wide">
      {(control) => (
        <label className="trede-file" htmlFor={control.id}>
          <input
            {...control}
            className="trede-file__input"
            type="file"
            accept={accept}
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
          <span className="trede-file__button">{say("browse-file")}</span>
          <span className={chosen === null ? "trede-soft" : "trede-file__name"}>{chosen ?? say("no-file")}</span>
        </label>
      )}
    </Field>
  );
};
