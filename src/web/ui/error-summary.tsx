import { type ReactElement, useEffect, useRef } from "react";
import { useTexts } from "../languages/use-language.ts";
import { idOfField } from "./field.tsx";
import { uiTexts } from "./texts.ts";
import "./error-summary.css";

type Props = {
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** Changes with every attempt to send, so that the summary is read again. */
  readonly attempt: number;
};

/** Above a form: what is the matter, with a link to each field. Takes the focus when it appears. */
export const ErrorSummary = ({ errors, attempt }: Props): ReactElement | null => {
  const say = useTexts(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className="trede-error-summary" role="alert" tabIndex={-1} ref={box}>
      <strong>{say("errors", { count: errors.length })}</strong>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field}-${message}`}>
            <a
              href={`#${idOfField(field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(idOfField(field))?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
