import { type ReactElement, useState } from "react";
import { endRole } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { accessProblems } from "../access-problems.ts";
import type { Person } from "../people/presenter.ts";
import { roleInSentence } from "../role-in-sentence.ts";
import { readEnd } from "./form.ts";
import type { RoleRow } from "./presenter.ts";
import { personTexts } from "./texts.ts";

type Props = { readonly person: Person; readonly role: RoleRow; readonly onClose: (said?: string) => void };

/** Asks from which day, and says what the person can no longer do. */
export const EndRoleDialog = ({ person, role, onClose }: Props): ReactElement => {
  const say = useTexts(personTexts);
  const { day, typedDay } = useFormats();
  const { today } = useSession();
  const inSentence = roleInSentence(role.role, useLanguage().language);
  const [typed, setTyped] = useState(typedDay(role.start > today ? role.start : today));
  const [fault, setFault] = useState<"not-a-day" | "before-start" | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [end, isEnding] = useSend(endRole);
  const confirm = async (): Promise<void> => {
    const read = readEnd(typed, role.start);
    setFault(read.ok ? null : read.refusal.code);
    if (!read.ok) return;
    const ended = await end({ params: { personId: person.id }, body: { role: role.role, until: read.value } });
    if (ended.ok) onClose(say("roleEnded", { role: inSentence, day: day(read.value) }));
    else setProblem(ended.refusal);
  };
  return (
    <FormDialog
      title={say("endTitle", { role: inSentence })}
      confirm={say("end")}
      look="danger"
      busy={isEnding}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      <p>{say("endBody", { name: person.name })}</p>
      {role.isLast && <p>{say("endLast", { name: person.name })}</p>}
      <DateField
        name="until"
        label={say("untilLabel")}
        value={typed}
        error={fault === null ? undefined : say(fault)}
        onChange={setTyped}
      />
    </FormDialog>
  );
};
