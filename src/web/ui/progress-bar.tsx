import type { ReactElement } from "react";
import { useFormats } from "../languages/use-language.ts";
import "./progress-bar.css";

type Props = { readonly label: string; readonly done: number; readonly total: number };

/** Before the first of it is done there is nothing to count: a small file is done in one go. */
export const ProgressBar = ({ label, done, total }: Props): ReactElement => {
  const { number } = useFormats();
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div className="trede-progress">
      <span>
        {label} {done > 0 && <span className="trede-soft trede-number">{`${number(done)} / ${number(total)}`}</span>}
      </span>
      <span
        className="trede-progress__track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done > 0 ? done : undefined}
      >
        <span className="trede-progress__done" style={{ width: `${100 * share}%` }} />
      </span>
    </div>
  );
};
