import { type ReactElement, useState } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { documentTexts } from "./texts.ts";
import type { DocumentActing, DocumentActs } from "./use-document-acts.ts";

type Props = {
  readonly acts: DocumentActs;
  readonly asked: Extract<DocumentActing, { step: "removing" }>;
};

/** It does not come back, so it asks why. */
export const RemoveDialog = ({ acts, asked }: Props): ReactElement => {
  const say = useTexts(documentTexts);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<"reason-missing" | "reason-too-long" | null>(null);
  const confirm = (): void => {
    const said = reason.trim();
    const found = said === "" ? "reason-missing" : said.length > 500 ? "reason-too-long" : null;
    setFault(found);
    if (found === null) void acts.remove(asked.document, said);
  };
  return (
    <FormDialog
      title={say("remove-title", { name: asked.document.name })}
      confirm={say("remove-confirm")}
      look="danger"
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      <p>{say("remove-about")}</p>
      {asked.document.signatures.length > 0 && (
        <Notice tone="amber">
          {asked.document.signatures.join(". ")}. {say("remove-scan")}
        </Notice>
      )}
      {asked.problem !== null && <ProblemNotice problem={asked.problem} />}
      <TextField
        name="reason"
        label={say("reason")}
        rows={3}
        error={fault === null ? undefined : say(fault)}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
};
