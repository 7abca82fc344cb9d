import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { boardTexts } from "./texts.ts";
import type { AbsenceActing, AbsenceActs } from "./use-absences.ts";

type Props = { readonly acts: AbsenceActs; readonly asked: Extract<AbsenceActing, { step: "revoking" }> };

/** What it will be like when an absence that was ended by mistake lasts again. */
export const RevokeDialog = ({ acts, asked: { absence, problem } }: Props): ReactElement => {
  const say = useTexts(boardTexts);
  return (
    <FormDialog
      title={say("revoke", { name: absence.name })}
      confirm={say("revoke-confirm")}
      busy={acts.busy}
      onConfirm={() => void acts.revoke(absence)}
      onClose={acts.stop}
    >
      <p>{absence.again}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </FormDialog>
  );
};
