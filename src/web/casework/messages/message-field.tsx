import type { ReactElement } from "react";
import { mostCharacters } from "../../../contexts/casework/messages-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import type { ProblemTexts } from "../../languages/problem-codes.ts";
import { problemWords } from "../../languages/problems.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { TextField } from "../../ui/text-field.tsx";
import { charactersLeft, faultOfText } from "./form.ts";
import { threadTexts } from "./thread-texts.ts";

/** Refusals that are about the text itself. */
const aboutText: ReadonlySet<string> = new Set(["health-words", "message-too-long"]);
export const isAboutText = (problem: Problem | null): problem is Problem =>
  problem !== null && aboutText.has(problem.code);

type Sent = { readonly typed: string; readonly attempt: number; readonly problem: Problem | null };

/** What is the matter with the text, here or by the server, in one line under the field. */
export const useTextError = ({ typed, attempt, problem }: Sent, texts?: ProblemTexts<string>): string | undefined => {
  const say = useTexts(threadTexts);
  const { language } = useLanguage();
  if (attempt === 0) return undefined;
  const fault = faultOfText(typed);
  if (fault !== undefined) return say(fault, { most: mostCharacters });
  if (!isAboutText(problem)) return undefined;
  const { what, next } = problemWords(problem, language, texts);
  return `${what} ${next}`;
};

type Props = {
  readonly label: string;
  readonly help?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Where a message is typed; how much room is left is told when it matters. */
export const MessageField = (props: Props): ReactElement => {
  const say = useTexts(threadTexts);
  const left = charactersLeft(props.value);
  return (
    <div className="trede-message-field">
      <TextField name="text" rows={4} {...props} />
      <p className="trede-soft trede-small" aria-live="polite">
        {left !== null &&
          (left < 0 ? say("characters-over", { count: -left }) : say("characters-left", { count: left }))}
      </p>
    </div>
  );
};
