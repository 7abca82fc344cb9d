import type { ReactElement } from "react";
import { useFormats, useTexts } from "../languages/use-language.ts";
import { fewestForShare, type RangeShown } from "./range-shown.ts";
import { uiTexts } from "./texts.ts";
import "./range.css";

/**
 * A share with its interval as a short line with a dot, the number and n beside it; never a bare percentage under 30 cases: there the count
 * stands in its place, where it is given.
 */
export const Range = ({ share, low, high, n, counted }: RangeShown): ReactElement => {
  const say = useTexts(uiTexts);
  const { number, share: percent, shareWithoutSign } = useFormats();
  const isFew = n < fewestForShare;
  if (share === null || low === null || high === null || (isFew && counted === undefined))
    return <span className="trede-range__small">{say("too-few", { n: number(n) })}</span>;
  const value = isFew && counted !== undefined ? counted : percent(share);
  const between = { low: shareWithoutSign(low), high: shareWithoutSign(high) };
  const aloud = isFew
    ? say("range-aloud-counted", { value, ...between })
    : say("range-aloud", { value, ...between, n: number(n) });
  return (
    <span className="trede-range">
      <span className="trede-aloud">{aloud}</span>
      <span aria-hidden="true">
        <strong>{value}</strong>{" "}
        <span className="trede-range__small">
          {isFew ? `${between.low}–${percent(high)}` : `${between.low}–${between.high} · n = ${number(n)}`}
        </span>
      </span>
      <span className="trede-range__line" aria-hidden="true">
        <span className="trede-range__interval" style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} />
        <span className="trede-range__dot" style={{ left: `${100 * share}%` }} />
      </span>
    </span>
  );
};
