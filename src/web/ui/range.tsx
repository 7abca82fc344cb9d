import type { ReactElement } from "react";
import { useFormats, useTexts } from "../languages/use-language.ts";
import { fewestForShare, type RangeShown } from "./range-shown.ts";
import { uiTexts } from "./texts.ts";
import "./range.css";

/** A share with its interval as a short line with a dot, the number and n beside it; never a bare percentage under 30. */
export const Range = ({ share, low, high, n }: RangeShown): ReactElement => {
  const say = useTexts(uiTexts);
  const { number, share: percent, shareWithoutSign } = useFormats();
  if (share === null || low === null || high === null || n < fewestForShare)
    return <span className="trede-range__small">{say("too-few", { n: number(n) })}</span>;
  const aloud = { value: percent(share), low: shareWithoutSign(low), high: shareWithoutSign(high), n: number(n) };
  return (
    <span className="trede-range">
      <span className="trede-aloud">{say("range-aloud", aloud)}</span>
      <span aria-hidden="true">
        <strong>{percent(share)}</strong>{" "}
        <span className="trede-range__small">{`${aloud.low}–${aloud.high} · n = ${aloud.n}`}</span>
      </span>
      <span className="trede-range__line" aria-hidden="true">
        <span className="trede-range__interval" style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} />
        <span className="trede-range__dot" style={{ left: `${100 * share}%` }} />
      </span>
    </span>
  );
};
