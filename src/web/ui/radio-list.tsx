import type { ReactElement } from "react";
import { idOfField } from "./field.tsx";
import "./check-list.css";
import "./field.css";

type Props<T extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly T[];
  /** Null: nothing is chosen yet. */
  readonly chosen: T | null;
  readonly words: (choice: T) => string;
  readonly onChange: (chosen: T) => void;
};

/** One of a few, all in view. */
export const RadioList = <T extends string>(props: Props<T>): ReactElement => {
  const { name, legend, choices, chosen, words, onChange } = props;
  return (
    <fieldset className="trede-check-list">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label className="trede-check" key={choice}>
          <input
            type="radio"
            id={idOfField(`${name}-${choice}`)}
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChange(choice)}
          />
          <span>{words(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
};
