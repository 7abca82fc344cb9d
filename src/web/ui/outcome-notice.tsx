import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import type { Problem } from "../../platform/endpoint.ts";
import { useTexts } from "../languages/use-language.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { uiTexts } from "./texts.ts";
import "./notice.css";

export type Outcome =
  /** `undo` null: what was done can't be taken back any more. */
  | {
      readonly step: "done";
      readonly words: string;
      readonly undo: (() => Promise<void>) | null;
      /** What usually comes after it. */
      readonly next?: { readonly words: string; readonly onPress: () => void } | undefined;
    }
  | { readonly step: "undone"; readonly words: string }
  | { readonly step: "refused"; readonly problem: Problem };

type Props = { readonly outcome: Outcome | null; readonly busy: boolean };

/** What came of an act, in place, with the way back. It takes the focus: what was pressed is often gone with what it did. */
export const OutcomeNotice = ({ outcome, busy }: Props): ReactElement | null =>
  outcome === null ? null : (
    <TakesFocus of={outcome.step === "refused" ? outcome.problem : outcome.words}>
      <Told outcome={outcome} busy={busy} />
    </TakesFocus>
  );

const TakesFocus = ({ of, children }: { readonly of: unknown; readonly children: ReactNode }): ReactElement => {
  const box = useRef<HTMLDivElement>(null);
  const told = useRef<unknown>(undefined);
  useEffect(() => {
    if (told.current === of) return;
    told.current = of;
    box.current?.focus();
  }, [of]);
  return (
    <div className="trede-outcome" tabIndex={-1} ref={box}>
      {children}
    </div>
  );
};

const Told = ({ outcome, busy }: { readonly outcome: Outcome; readonly busy: boolean }): ReactElement => {
  const say = useTexts(uiTexts);
  if (outcome.step === "refused") return <ProblemNotice problem={outcome.problem} />;
  if (outcome.step === "undone") return <Notice tone="petrol">{outcome.words}</Notice>;
  const { undo, next } = outcome;
  if (undo === null && next === undefined) return <Notice tone="moss">{outcome.words}</Notice>;
  return (
    <Notice
      tone="moss"
      action={
        <span className="trede-row">
          {undo !== null && (
            <Button look="link" busy={busy} onPress={() => void undo()}>
              {say("undo")}
            </Button>
          )}
          {next !== undefined && (
            <Button look="link" busy={busy} onPress={next.onPress}>
              {next.words}
            </Button>
          )}
        </span>
      }
    >
      {outcome.words}
    </Notice>
  );
};
