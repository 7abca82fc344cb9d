import type { ReactElement } from "react";
import type { Problem } from "../../platform/endpoint.ts";
import { useTexts } from "../languages/use-language.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { uiTexts } from "./texts.ts";

export type Outcome =
  /** `undo` null: what was done can't be taken back any more. */
  | { readonly step: "done"; readonly words: string; readonly undo: (() => Promise<void>) | null }
  | { readonly step: "undone"; readonly words: string }
  | { readonly step: "refused"; readonly problem: Problem };

/** What came of an act, in place, with the way back. */
export const OutcomeNotice = ({
  outcome,
  busy,
}: {
  readonly outcome: Outcome | null;
  readonly busy: boolean;
}): ReactElement | null => {
  const say = useTexts(uiTexts);
  if (outcome === null) return null;
  if (outcome.step === "refused") return <ProblemNotice problem={outcome.problem} />;
  if (outcome.step === "undone") return <Notice tone="petrol">{outcome.words}</Notice>;
  const { undo } = outcome;
  if (undo === null) return <Notice tone="moss">{outcome.words}</Notice>;
  return (
    <Notice
      tone="moss"
      action={
        <Button look="link" busy={busy} onPress={() => void undo()}>
          {say("undo")}
        </Button>
      }
    >
      {outcome.words}
    </Notice>
  );
};
