import { type ReactElement, type ReactNode, useId } from "react";
import { idOfField } from "./field.tsx";
import "./field.css";

type Props = {
  readonly name: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
  /** Some but not all of what it stands for. */
  readonly isPartly?: boolean;
  /** What is the matter, under the box. */
  readonly error?: string | undefined;
  /** The label is read aloud only. */
  readonly bare?: boolean;
};

export const Checkbox = (props: Props): ReactElement => {
  const error = useId();
  const box = <Box {...props} errorId={error} />;
  if (props.error === undefined) return box;
  return (
    <div className="trede-field">
      {box}
      <span className="trede-field__error" id={error}>
        {props.error}
      </span>
    </div>
  );
};

const Box = (props: Props & { readonly errorId: string }): ReactElement => (
  <label className="trede-check">
    <input
      type="checkbox"
      id={idOfField(props.name)}
      name={props.name}
      checked={props.isChecked}
      aria-invalid={props.error === undefined ? undefined : true}
      aria-describedby={props.error === undefined ? undefined : props.errorId}
      ref={(box) => {
        if (box !== null) box.indeterminate = props.isPartly ?? false;
      }}
      onChange={(event) => props.onChange(event.target.checked)}
    />
    <span className={props.bare ? "trede-aloud" : undefined}>{props.children}</span>
  </label>
);
