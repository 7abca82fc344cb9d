import type { ReactElement } from "react";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "search" | "email" | "number";
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "search";
  readonly placeholder?: string;
  /** More than one line. */
  readonly rows?: number;
  readonly autoComplete?: string;
};

export const TextField = (props: Props): ReactElement => (
  <Field {...props}>
    {(control) =>
      props.rows === undefined ? (
        <input
          {...control}
          type={props.type ?? "text"}
          inputMode={props.inputMode}
          placeholder={props.placeholder}
          autoComplete={props.autoComplete ?? "off"}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...control}
          rows={props.rows}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )
    }
  </Field>
);
