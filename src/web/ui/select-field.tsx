import type { ReactElement } from "react";
import { Field, type FieldProps } from "./field.tsx";

export type Choice = { readonly value: string; readonly label: string };

type Props = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly Choice[];
};

/** The browser's own list: it works with every keyboard, phone and screen reader. */
export const SelectField = (props: Props): ReactElement => (
  <Field {...props}>
    {(control) => (
      <select {...control} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
