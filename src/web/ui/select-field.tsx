import type { ReactElement } from "react";
import { Field, type FieldProps } from "./field.tsx";

export type Choice = {
  readonly value: string;
  readonly label: string;
  /** Choices of one kind stand together under its name. */
  readonly group?: string;
};

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
        {[...Map.groupBy(props.choices, ({ group }) => group)].map(([group, choices]) =>
          group === undefined ? (
            choices.map(optionOf)
          ) : (
            <optgroup key={group} label={group}>
              {choices.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
    )}
  </Field>
);

const optionOf = ({ value, label }: Choice): ReactElement => (
  <option key={value} value={value}>
    {label}
  </option>
);
