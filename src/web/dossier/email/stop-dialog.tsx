import { type ReactElement, useState } from "react";
import type { Problem } from "../../../platform/endpoint.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { emailTexts } from "./texts.ts";
import type { EmailActs } from "./use-email-acts.ts";

type Props = { readonly acts: EmailActs; readonly problem: Problem | null };

/** The address does not come back, so the button says what it does. */
export const StopDialog = ({ acts, problem }: Props): ReactElement => {
  const say = useTexts(emailTexts);
  const [by, setBy] = useState("");
  const [isMissing, setMissing] = useState(false);
  const confirm = (): void => {
    setMissing(by === "");
    if (by === "client" || by === "commissioner") void acts.stop(by);
  };
  return (
    <FormDialog
      title={say("stop-title")}
      confirm={say("stop-confirm")}
      look="danger"
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.close}
    >
      <p>{say("stop-about")}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <SelectField
        name="by"
        label={say("by")}
        error={isMissing ? say("choose-one") : undefined}
        value={by}
        onChange={setBy}
        choices={[
          { value: "", label: say("choose") },
          { value: "client", label: say("by-client") },
          { value: "commissioner", label: say("by-commissioner") },
        ]}
      />
    </FormDialog>
  );
};
