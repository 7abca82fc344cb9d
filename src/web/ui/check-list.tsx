import type { ReactElement } from "react";
import { Checkbox } from "./checkbox.tsx";
import "./check-list.css";

type Props<T extends string | number> = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly T[];
  readonly chosen: readonly T[];
  readonly words: (choice: T) => string;
  readonly error?: string | undefined;
  /** In the order of the choices. */
  readonly onChange: (chosen: readonly T[]) => void;
};

/** Some of a few. */
export const CheckList = <T extends string | number>(props: Props<T>): ReactElement => {
  const { name, legend, choices, chosen, words, error, onChange } = props;
  return (
    <fieldset
      className="trede-check-list"
      {...(error !== undefined && { id: `field-${name}`, tabIndex: -1, "aria-describedby": `error-${name}` })}
    >
      <legend>{legend}</legend>
      {error !== undefined && (
        <span className="trede-field__error" id={`error-${name}`}>
          {error}
        </span>
      )}
      {choices.map((choice) => (
        <Checkbox
          key={choice}
          name={`${name}-${choice}`}
          isChecked={chosen.includes(choice)}
          onChange={(isIn) => onChange(choices.filter((each) => (each === choice ? isIn : chosen.includes(each))))}
        >
          {words(choice)}
        </Checkbox>
      ))}
    </fieldset>
  );
};
