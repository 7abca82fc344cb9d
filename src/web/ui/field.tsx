import { type ReactElement, type ReactNode, useId } from "react";
import "./field.css";

export type FieldWidth = "short" | "wide" | "full";

export type FieldProps = {
  /** The name in the form; an error summary links to it. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly width?: FieldWidth;
};

export type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
};

/** The id an error summary links to. */
export const idOfField = (name: string): string => `field-${name}`;

/** Label above, help under the label, error under the field. */
export const Field = (
  props: FieldProps & { readonly children: (control: ControlProps) => ReactNode },
): ReactElement => {
  const own = useId();
  const id = idOfField(props.name);
  const help = props.help === undefined ? undefined : `${own}-help`;
  const error = props.error === undefined ? undefined : `${own}-error`;
  const described = [help, error].filter((part) => part !== undefined).join(" ");
  const control: ControlProps = {
    id,
    name: props.name,
    className: "trede-control",
    "aria-invalid": props.error === undefined ? undefined : true,
    "aria-describedby": described === "" ? undefined : described,
  };
  return (
    <div className={`trede-field trede-field--${props.width ?? "full"}`}>
      <label className="trede-field__label" htmlFor={id}>
        {props.label}
      </label>
      {props.help !== undefined && (
        <span className="trede-field__help" id={help}>
          {props.help}
        </span>
      )}
      {props.children(control)}
      {props.error !== undefined && (
        <span className="trede-field__error" id={error}>
          {props.error}
        </span>
      )}
    </div>
  );
};
