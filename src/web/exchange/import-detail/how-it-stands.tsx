import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import type { ImportView } from "./presenter.ts";
import { importDetailTexts } from "./texts.ts";
import "./import-detail.css";

/** How far it is, what it will do or did, in words. */
export const HowItStands = ({ view }: { readonly view: ImportView }): ReactElement => {
  const say = useTexts(importDetailTexts);
  return (
    <section className="trede-import" aria-label={say("steps")}>
      <ol className="trede-import__steps">
        {view.steps.map((step) => (
          <li
            key={step.key}
            className={`trede-import__step trede-import__step--${step.state}`}
            aria-current={step.state === "now" ? "step" : undefined}
          >
            {step.label}
          </li>
        ))}
      </ol>
      {view.progress !== null && <ProgressBar {...view.progress} />}
      <div aria-live="polite">{view.says !== null && <p className="trede-import__says">{view.says}</p>}</div>
      <h2>{say(view.isDone ? "outcomeDone" : "outcome")}</h2>
      <ul className="trede-import__counts">
        {view.counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
    </section>
  );
};
