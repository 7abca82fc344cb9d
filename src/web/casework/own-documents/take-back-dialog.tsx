import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { ownDocumentProblems } from "./own-problems.ts";
import { ownDocumentTexts } from "./texts.ts";
import type { TakingBack } from "./use-taking-back.ts";

export const TakeBackDialog = ({ taking }: { readonly taking: TakingBack }): ReactElement | null => {
  const say = useTexts(ownDocumentTexts);
  const { state, busy, stop, take } = taking;
  if (state.step !== "asking") return null;
  return (
    <FormDialog
      title={say("take-back-title")}
      confirm={say("take-back-confirm")}
      busy={busy}
      onConfirm={() => void take(state)}
      onClose={stop}
    >
      {state.problem !== null && <ProblemNotice problem={state.problem} texts={ownDocumentProblems} />}
      <p>{say("take-back-about", { name: state.name })}</p>
    </FormDialog>
  );
};
