import type { ReactElement } from "react";
import { useFormats } from "../languages/use-language.ts";
import "./progress-bar.css";

type Props = { readonly label: string; readonly done: number; readonly total: number };

export const ProgressBar = ({ label, done, total }: Props): ReactElement => {
  const { number } = useFormats();
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div className="trede-progress">
      <span>
        {label} <span className="trede-soft trede-number">{`${number(done)} / ${number(total)}`}</span>
      </span>
      <span
        className="trede-progress__track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <span className="trede-progress__done" style={{ width: `${100 * share}%` }} />
      </span>
    </div>
  );
};
