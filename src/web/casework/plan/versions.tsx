import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Tag } from "../../ui/tag.tsx";
import type { LineChange } from "./plan-blocks.ts";
import { PlanText } from "./plan-text.tsx";
import type { VersionShown } from "./presenter.ts";
import { planTexts } from "./texts.ts";

/** How a plan came to read as it does: what each version changed, and whether that was signed again. */
export const PlanVersions = ({ versions }: { readonly versions: readonly VersionShown[] }): ReactElement | null => {
  const say = useTexts(planTexts);
  if (versions.length < 2) return null;
  return (
    <section className="trede-plan__versions">
      <h3>{say("versions")}</h3>
      {versions.map(({ key, words, change, text }, i) => (
        <details key={key} open={i === 0}>
          <summary>{words}</summary>
          {change !== null && (
            <>
              <p>
                {change.parts} {change.anew}
              </p>
              <PlanChanges lines={change.lines} />
            </>
          )}
          {i > 0 && (
            <details>
              <summary>{say("whole-text")}</summary>
              <PlanText text={text} level={4} />
            </details>
          )}
        </details>
      ))}
    </section>
  );
};

/** Sentences that are new and those that are gone. */
export const PlanChanges = ({ lines }: { readonly lines: readonly LineChange[] }): ReactElement => {
  const say = useTexts(planTexts);
  return (
    <ul className="trede-plan__changes">
      {lines.map(({ kind, heading, line }) => {
        const Changed = kind === "new" ? "ins" : "del";
        return (
          <li key={`${kind} ${heading} ${line}`}>
            <Tag tone={kind === "new" ? "petrol" : "slate"}>{say(kind)}</Tag>{" "}
            <span lang="nl">
              {heading}: <Changed>{line}</Changed>
            </span>
          </li>
        );
      })}
    </ul>
  );
};
