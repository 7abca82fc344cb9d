import { type ReactElement, useState } from "react";
import { removeMunicipality } from "../../../contexts/access/api.ts";
import type { MunicipalityCode } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { accessProblems } from "../access-problems.ts";
import type { TypedMunicipality } from "./municipality-form.ts";
import { settingsTexts } from "./texts.ts";

type Props = { readonly asked: TypedMunicipality; readonly onClose: (said?: string) => void };

/** One that was added by mistake is taken away, after asking. */
export const RemoveMunicipalityDialog = ({ asked, onClose }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [send, isSending] = useSend(removeMunicipality);
  const confirm = async (): Promise<void> => {
    const removed = await send({ params: { code: asked.code as MunicipalityCode } });
    if (removed.ok) onClose(say("municipalityRemoved", { name: asked.name }));
    else setProblem(removed.refusal);
  };
  return (
    <FormDialog
      title={say("removeTitle", { name: asked.name })}
      confirm={say("removeConfirm")}
      look="danger"
      busy={isSending}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      <p>{say("removeBody", { name: asked.name, code: asked.code })}</p>
    </FormDialog>
  );
};
