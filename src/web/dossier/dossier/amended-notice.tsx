import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { uiTexts } from "../../ui/texts.ts";
import { amendTexts } from "./amend-texts.ts";
import type { Acts } from "./use-amending.ts";

/** What was done, in place, with the way back. */
export const AmendedNotice = ({ acts }: { readonly acts: Acts }): ReactElement | null => {
  const say = useTexts(amendTexts);
  const sayUi = useTexts(uiTexts);
  const { state } = acts;
  if (state.step === "undone") return <Notice tone="petrol">{say("undone")}</Notice>;
  if (state.step === "undo-refused") return <ProblemNotice problem={state.problem} />;
  if (state.step !== "done") return null;
  return (
    <Notice
      tone="moss"
      action={
        <Button look="link" busy={acts.busy} onPress={() => void acts.undo(state, say("reason-undo"))}>
          {sayUi("undo")}
        </Button>
      }
    >
      {say(`done-${state.act}`)}
    </Notice>
  );
};
