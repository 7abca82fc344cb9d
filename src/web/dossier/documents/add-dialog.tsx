import type { ReactElement } from "react";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { FileFields, useErrorOf } from "./file-fields.tsx";
import type { ClientDocuments } from "./presenter.ts";
import { documentTexts } from "./texts.ts";
import type { DocumentActing, DocumentActs } from "./use-document-acts.ts";
import { useNewDocument } from "./use-new-document.ts";

type Props = {
  readonly acts: DocumentActs;
  readonly state: Extract<DocumentActing, { step: "adding" | "sending" }>;
  readonly reply: ClientDocuments;
};

export const AddDialog = ({ acts, state, reply }: Props): ReactElement => {
  const say = useTexts(documentTexts);
  const { number } = useFormats();
  const adding = useNewDocument({
    atMost: reply.atMost,
    forClient: false,
    send: (document, file) => void acts.add(document, file),
  });
  const { draft, faults, attempt, file, change } = adding;
  const atMost = number(reply.atMost);
  const problem = state.step === "adding" && adding.isSent ? state.problem : null;
  const fields = { adding, problem, atMost, say };
  const errorOf = useErrorOf(fields);
  return (
    <FormDialog
      title={say("add-title")}
      confirm={say("add-confirm")}
      busy={acts.busy}
      onConfirm={adding.confirm}
      onClose={acts.stop}
    >
      <p>
        {say("add-about", { atMost })} {say(reply.scans ? "scans" : "scans-not")}
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ErrorSummary
        errors={faults.map(({ field, code }) => ({ field, message: `${say(field)}: ${say(code, { atMost })}` }))}
        attempt={attempt}
      />
      <FileFields {...fields} />
      <DateField name="on" label={say("on")} error={errorOf("on")} value={draft.on} onChange={(on) => change({ on })} />
      <Checkbox name="for-client" isChecked={draft.forClient} onChange={(forClient) => change({ forClient })}>
        {say("also-for-client")}
      </Checkbox>
      {state.step === "sending" && file !== null && <Sending file={file} sent={state.sent} />}
    </FormDialog>
  );
};

/** When all of it was sent it is looked at there: its bytes, and by the scan. */
const Sending = ({ file, sent }: { readonly file: File; readonly sent: number }): ReactElement => {
  const say = useTexts(documentTexts);
  const step = sent >= file.size ? "checking" : "sending";
  return <ProgressBar label={say(step, { fileName: file.name })} done={sent} total={file.size} />;
};
