import type { ReactElement } from "react";
import { useTexts } from "../languages/use-language.ts";
import { clockOf, type Running } from "./clock-time.ts";
import { uiTexts } from "./texts.ts";
import "./clock.css";

/** "nog 23 dagen" with a thin bar from start to norm. The words say it all; the bar is for the eye. */
export const Clock = (props: Running & { readonly words?: string }): ReactElement => {
  const say = useTexts(uiTexts);
  const { tone, filled } = clockOf(props);
  const words =
    props.daysLeft < 0
      ? say("days-late", { count: -props.daysLeft })
      : props.daysLeft === 0
        ? say("due-today")
        : say("days-left", { count: props.daysLeft });
  return (
    <span className={`trede-clock trede-clock--${tone}`}>
      {props.words ?? words}
      <span className="trede-clock__track" aria-hidden="true">
        <span className="trede-clock__passed" style={{ width: `${100 * filled}%` }} />
      </span>
    </span>
  );
};
