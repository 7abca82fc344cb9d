import type { ReactElement } from "react";
import type { Problem } from "../../../platform/endpoint.ts";
import { useTexts } from "../../languages/use-language.ts";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { amendTexts } from "./amend-texts.ts";

type Props = { readonly problem: Problem | null; readonly news: readonly string[] };

/** Why it was refused, and what somebody else recorded meanwhile. */
export const AmendProblem = ({ problem, news }: Props): ReactElement | null => {
  const say = useTexts(amendTexts);
  if (problem === null) return null;
  return (
    <div>
      <ProblemNotice problem={problem} />
      {news.length > 0 && (
        <>
          <strong>{say("new-since")}</strong>
          <ul>
            {news.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
