import type { ReactElement } from "react";
import type { listWorkers } from "../../../contexts/casework/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { uiTexts } from "../../ui/texts.ts";
import { doneInWords, undoneInWords } from "./presenter.ts";
import { assigningTexts } from "./texts.ts";
import type { useAssigning } from "./use-assigning.ts";

type Props = {
  readonly assigning: ReturnType<typeof useAssigning>;
  readonly workers: ReplyOf<typeof listWorkers>["workers"];
};

/** What was done, in place, with the way back. */
export const AssignedNotice = ({ assigning, workers }: Props): ReactElement | null => {
  const sayUi = useTexts(uiTexts);
  const say = useTexts(assigningTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today } = useSession();
  const { state, busy, undo } = assigning;
  if (state.step === "undone") return <Notice tone="petrol">{undoneInWords(state, language).join(" ")}</Notice>;
  if (state.step === "undo-refused") return <ProblemNotice problem={state.problem} />;
  if (state.step !== "assigned") return null;
  const words = doneInWords(state, { workers, today }, language, formats).join(" ");
  if (state.count === 0) return <Notice tone="amber">{words}</Notice>;
  return (
    <Notice
      tone="moss"
      action={
        <Button look="link" busy={busy} onPress={() => void undo(state.undo, say("undo-reason"))}>
          {sayUi("undo")}
        </Button>
      }
    >
      {words}
    </Notice>
  );
};
