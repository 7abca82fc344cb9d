import type { FormEvent, ReactElement, ReactNode } from "react";
import { Button } from "./button.tsx";
import "./field.css";
import "./as-of-bar.css";

export type AsOfField = {
  readonly name: string;
  readonly label: string;
  /** As typed; empty is today, or now. */
  readonly value: string;
  /** What empty stands for: "vandaag". */
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
};

type Props = {
  readonly fields: readonly AsOfField[];
  readonly hint: ReactNode;
  readonly show: string;
  readonly onShow: () => void;
};

/** Not the id of a form's field of that name: a dialog over the page asks for a day too, and its label has to find its own. */
const idOf = (name: string): string => `as-of-${name}`;

/** Which moment the page is about. Empty fields are now. */
export const AsOfBar = ({ fields, hint, show, onShow }: Props): ReactElement => {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onShow();
  };
  return (
    <form className="trede-as-of trede-no-print" onSubmit={submit} noValidate>
      {fields.map((field) => (
        <AsOfInput key={field.name} field={field} />
      ))}
      <Button submits look="quiet">
        {show}
      </Button>
      <span className="trede-as-of__hint">{hint}</span>
      {fields
        .filter((field) => field.error !== undefined)
        .map((field) => (
          <span key={field.name} id={`${idOf(field.name)}-error`} className="trede-as-of__error" role="alert">
            {field.error}
          </span>
        ))}
    </form>
  );
};

const AsOfInput = ({ field }: { readonly field: AsOfField }): ReactElement => {
  const id = idOf(field.name);
  return (
    <span className="trede-as-of__field">
      <label htmlFor={id}>{field.label}</label>
      <input
        id={id}
        name={field.name}
        className="trede-control"
        autoComplete="off"
        placeholder={field.placeholder}
        value={field.value}
        aria-invalid={field.error === undefined ? undefined : true}
        aria-describedby={field.error === undefined ? undefined : `${id}-error`}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </span>
  );
};

type BandProps = { readonly words: string; readonly back: string; readonly onBack: () => void };

/** Worn by a page that does not show today: it stays in sight while scrolling. */
export const AsOfBand = ({ words, back, onBack }: BandProps): ReactElement => (
  <div className="trede-as-of-band" role="status">
    <strong>{words}</strong>
    <Button look="link" onPress={onBack}>
      {back}
    </Button>
  </div>
);
