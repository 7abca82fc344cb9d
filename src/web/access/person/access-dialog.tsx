import { type ReactElement, useState } from "react";
import { endAccess, restoreAccess } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { accessProblems } from "../access-problems.ts";
import type { Person } from "../people/presenter.ts";
import { personTexts } from "./texts.ts";

type Props = { readonly person: Person; readonly onClose: (said?: string) => void };

/** Says what happens at once, what stays, and that it can be given back. */
export const EndAccessDialog = ({ person, onClose }: Props): ReactElement => {
  const say = useTexts(personTexts);
  const { name } = person;
  const isSelf = useSession().person.id === person.id;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [end, isEnding] = useSend(endAccess);
  const confirm = async (): Promise<void> => {
    const ended = await end({ params: { personId: person.id } });
    if (ended.ok) onClose(say("accessEnded", { name }));
    else setProblem(ended.refusal);
  };
  return (
    <FormDialog
      title={say("endAccessTitle", { name })}
      confirm={say("endAccess")}
      look="danger"
      busy={isEnding}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      <p>{isSelf ? say("endAccessSelf") : say("endAccessBody", { name })}</p>
      <p>{say("endAccessStays", { name })}</p>
    </FormDialog>
  );
};

export const RestoreAccessDialog = ({ person, onClose }: Props): ReactElement => {
  const say = useTexts(personTexts);
  const { name } = person;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [restore, isRestoring] = useSend(restoreAccess);
  const confirm = async (): Promise<void> => {
    const restored = await restore({ params: { personId: person.id } });
    if (restored.ok) onClose(say("accessRestored", { name }));
    else setProblem(restored.refusal);
  };
  return (
    <FormDialog
      title={say("restoreAccessTitle", { name })}
      confirm={say("restoreAccess")}
      busy={isRestoring}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      <p>{say("restoreAccessBody", { name })}</p>
    </FormDialog>
  );
};
