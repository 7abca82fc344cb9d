import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { signalTexts } from "./texts.ts";
import type { SignalActs } from "./use-signal-acts.ts";

export const ActedNotice = ({ acts }: { readonly acts: SignalActs }): ReactElement => {
  const say = useTexts(signalTexts);
  const { state } = acts;
  const outcomeOf = (): Outcome | null => {
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step === "refused") return state;
    if (state.step !== "done") return null;
    const { act, client, done } = state;
    const words = client === null ? say(`done-${act}`) : say(`done-${act}-of`, { client });
    return { step: "done", words, undo: () => acts.undo(done, say("undo-reason")) };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={acts.busy} />;
};
