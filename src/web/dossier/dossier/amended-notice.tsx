import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { amendTexts } from "./amend-texts.ts";
import type { Acts } from "./use-amending.ts";

/** What was done, in place, with the way back. */
export const AmendedNotice = ({ acts }: { readonly acts: Acts }): ReactElement => {
  const say = useTexts(amendTexts);
  const { state } = acts;
  const outcomeOf = (): Outcome | null => {
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step === "undo-refused") return { step: "refused", problem: state.problem };
    if (state.step !== "done") return null;
    return { step: "done", words: say(`done-${state.act}`), undo: () => acts.undo(state, say("reason-undo")) };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={acts.busy} />;
};
