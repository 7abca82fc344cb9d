import { type ReactElement, useState } from "react";
import { changePerson } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { accessProblems } from "../access-problems.ts";
import { mostIn, type PersonFaults, readDetails, type TypedDetails } from "../new-person/form.ts";
import { newPersonTexts } from "../new-person/texts.ts";
import type { Person } from "../people/presenter.ts";
import { personTexts } from "./texts.ts";

type Props = { readonly person: Person; readonly onClose: (said?: string) => void };

/** What of a person may be mended; the address with what follows from it. */
export const ChangeDialog = ({ person, onClose }: Props): ReactElement => {
  const say = useTexts(personTexts);
  const sayField = useTexts(newPersonTexts);
  const [typed, setTyped] = useState<TypedDetails>({
    name: person.name,
    email: person.email,
    team: person.team ?? "",
    workerCode: person.workerCode ?? "",
  });
  const [faults, setFaults] = useState<PersonFaults>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [change, isChanging] = useSend(changePerson);
  const confirm = async (): Promise<void> => {
    const read = readDetails(typed);
    setFaults(read.ok ? {} : read.refusal.faults);
    if (!read.ok) return;
    const changed = await change({ params: { personId: person.id }, body: read.value });
    if (changed.ok) onClose(say("saved"));
    else setProblem(changed.refusal);
  };
  return (
    <FormDialog
      title={say("changeTitle", { name: person.name })}
      confirm={say("save")}
      busy={isChanging}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      {(["name", "email", "team", "workerCode"] as const).map((name) => {
        const fault = faults[name];
        const about = say(person.signedInBefore ? "emailBefore" : "emailNever", { name: person.name });
        return (
          <TextField
            key={name}
            name={name}
            label={sayField(name)}
            help={name === "email" ? about : undefined}
            value={typed[name]}
            error={fault === undefined ? undefined : sayField(fault, { most: mostIn(name) })}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
          />
        );
      })}
    </FormDialog>
  );
};
