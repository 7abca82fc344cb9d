import type { ReactElement } from "react";
import { FileFields } from "../../dossier/documents/file-fields.tsx";
import { useNewDocument } from "../../dossier/documents/use-new-document.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { ownDocumentProblems } from "./own-problems.ts";
import { ownDocumentTexts } from "./texts.ts";
import type { HandingIn } from "./use-handing-in.ts";

type Props = { readonly handing: HandingIn; readonly atMost: number };

/** What a client hands in is of today, and held to what staff are held to. */
export const HandInDialog = ({ handing, atMost }: Props): ReactElement => {
  const say = useTexts(ownDocumentTexts);
  const { number } = useFormats();
  const adding = useNewDocument({
    atMost,
    forClient: true,
    send: (document, file) => void handing.send(document, file),
  });
  const { faults, attempt, file } = adding;
  const { state } = handing;
  const problem = state.step === "choosing" && adding.isSent ? state.problem : null;
  const most = { atMost: number(atMost) };
  return (
    <FormDialog
      title={say("hand-in")}
      confirm={say("confirm")}
      busy={state.step === "sending"}
      onConfirm={adding.confirm}
      onClose={handing.stop}
    >
      <p>{say("hand-in-about", most)}</p>
      {problem !== null && <ProblemNotice problem={problem} texts={ownDocumentProblems} />}
      <ErrorSummary errors={faults.map(({ field, code }) => ({ field, message: say(code, most) }))} attempt={attempt} />
      <FileFields adding={adding} problem={problem} atMost={most.atMost} texts={ownDocumentProblems} say={say} />
      {state.step === "sending" && file !== null && (
        <ProgressBar
          label={say(state.sent >= file.size ? "checking" : "sending", { fileName: file.name })}
          done={state.sent}
          total={file.size}
        />
      )}
    </FormDialog>
  );
};
