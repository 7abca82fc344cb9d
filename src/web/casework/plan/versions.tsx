import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Tag } from "../../ui/tag.tsx";
import type { LineChange, Piece } from "./changed-lines.ts";
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

/** Each sentence as it was beside how it is now; below each other where there is no room. */
export const PlanChanges = ({ lines }: { readonly lines: readonly LineChange[] }): ReactElement => (
  <ul className="trede-plan__changes">
    {lines.map(({ key, heading, was, is }, i) => (
      <li key={key}>
        {heading !== lines[i - 1]?.heading && <strong lang="nl">{heading}</strong>}
        <div className="trede-plan__sides">
          <Side of="was" pieces={was} />
          <Side of="now" pieces={is} />
        </div>
      </li>
    ))}
  </ul>
);

type SideProps = { readonly of: "was" | "now"; readonly pieces: readonly Piece[] | null };

const Side = ({ of, pieces }: SideProps): ReactElement => {
  const say = useTexts(planTexts);
  const Changed = of === "now" ? "ins" : "del";
  return (
    <div>
      <Tag tone={of === "now" ? "petrol" : "slate"}>{say(of)}</Tag>{" "}
      {pieces === null ? (
        <span className="trede-soft">{say(of === "now" ? "gone" : "not-there")}</span>
      ) : (
        <span lang="nl">
          {pieces.map(({ at, words, isChanged }) => (
            <span key={at}>
              {at > 0 && " "}
              {isChanged ? <Changed>{words}</Changed> : words}
            </span>
          ))}
        </span>
      )}
    </div>
  );
};
