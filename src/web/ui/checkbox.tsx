import type { ReactElement, ReactNode } from "react";
import { idOfField } from "./field.tsx";
import "./field.css";

type Props = {
  readonly name: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
  /** Some but not all of what it stands for. */
  readonly isPartly?: boolean;
  /** The label is read aloud only. */
  readonly bare?: boolean;
};

export const Checkbox = (props: Props): ReactElement => (
  <label className="trede-check">
    <input
      type="checkbox"
      id={idOfField(props.name)}
      name={props.name}
      checked={props.isChecked}
      ref={(box) => {
        if (box !== null) box.indeterminate = props.isPartly ?? false;
      }}
      onChange={(event) => props.onChange(event.target.checked)}
    />
    <span className={props.bare ? "trede-aloud" : undefined}>{props.children}</span>
  </label>
);
