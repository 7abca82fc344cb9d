import type { ReactElement } from "react";
import type { Problem } from "../../platform/endpoint.ts";
import type { ProblemTexts } from "../languages/problem-codes.ts";
import { problemWords } from "../languages/problems.ts";
import { useLanguage, useTexts } from "../languages/use-language.ts";
import { thisAddress } from "../routing/this-address.ts";
import { Button, ButtonToAddress } from "./button.tsx";
import { useAnswered } from "./form-tries.ts";
import { uiTexts } from "./texts.ts";
import "./notice.css";

/** Asking again gives the same answer. */
const isFinal = (code: string): boolean =>
  ["signed-out", "client-not-found", "not-permitted", "invalid-request", "no-such-entry", "day-out-of-bounds"].includes(
    code,
  );

type Props = {
  readonly problem: Pick<Problem, "code" | "facts">;
  readonly onRetry?: (() => void) | undefined;
  /** Sentences for codes that only this page meets. */
  readonly texts?: ProblemTexts<string>;
};

/** What happened, what is safe, what to do. */
export const ProblemNotice = ({ problem, onRetry, texts }: Props): ReactElement | null => {
  const { language } = useLanguage();
  const say = useTexts(uiTexts);
  const wasTriedAgain = useAnswered(problem);
  if (wasTriedAgain) return null;
  const { what, safe, next } = problemWords(problem, language, texts);
  // of a question that can be asked again nothing was to be saved, unless the page itself says what is kept
  const isQuestion = onRetry !== undefined && texts?.nl[problem.code] === undefined && problem.code !== "signed-out";
  return (
    <div className="trede-notice trede-notice--brick" role="alert">
      <strong>{what}</strong>
      <p>{isQuestion ? next : `${safe} ${next}`}</p>
      {problem.code === "signed-out" && (
        <ButtonToAddress href={thisAddress(window.location)} look="quiet" small>
          {say("sign-in")}
        </ButtonToAddress>
      )}
      {onRetry !== undefined && !isFinal(problem.code) && (
        <Button look="quiet" small onPress={onRetry}>
          {say("try-again")}
        </Button>
      )}
    </div>
  );
};
