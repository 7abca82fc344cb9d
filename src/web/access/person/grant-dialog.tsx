import { type ReactElement, useState } from "react";
import { grantRole, type Role, roleSchema } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { roleLabel } from "../../entrance/roles.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { accessProblems } from "../access-problems.ts";
import type { Person } from "../people/presenter.ts";
import { roleInSentence } from "../role-in-sentence.ts";
import { SideFields } from "../side-fields.tsx";
import { type GrantFaults, readGrant, type TypedGrant } from "./form.ts";
import { personTexts } from "./texts.ts";

type Props = { readonly person: Person; readonly onClose: (said?: string) => void };

export const GrantDialog = ({ person, onClose }: Props): ReactElement => {
  const say = useTexts(personTexts);
  const { language } = useLanguage();
  const { day, typedDay } = useFormats();
  const { today } = useSession();
  const [typed, setTyped] = useState<TypedGrant>({
    role: "",
    from: typedDay(today),
    provider: person.provider?.id ?? "",
    clientNumber: person.clientNumber === null ? "" : String(person.clientNumber),
  });
  const [faults, setFaults] = useState<GrantFaults>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [grant, isGranting] = useSend(grantRole);
  const confirm = async (): Promise<void> => {
    const read = readGrant(typed);
    setFaults(read.ok ? {} : read.refusal.faults);
    if (!read.ok) return;
    const granted = await grant({ params: { personId: person.id }, body: read.value });
    const told = { role: roleInSentence(read.value.role, language), day: day(read.value.from) };
    if (granted.ok) onClose(say("granted", told));
    else setProblem(granted.refusal);
  };
  return (
    <FormDialog
      title={say("grantTitle", { name: person.name })}
      confirm={say("grant")}
      busy={isGranting}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      <GrantFields typed={typed} faults={faults} change={(changed) => setTyped({ ...typed, ...changed })} />
    </FormDialog>
  );
};

type FieldsProps = {
  readonly typed: TypedGrant;
  readonly faults: GrantFaults;
  readonly change: (changed: Partial<TypedGrant>) => void;
};

const GrantFields = ({ typed, faults, change }: FieldsProps): ReactElement => {
  const say = useTexts(personTexts);
  const { language } = useLanguage();
  const roles: readonly Role[] = roleSchema.options;
  return (
    <>
      <SelectField
        name="role"
        label={say("role")}
        value={typed.role}
        error={faults.role === undefined ? undefined : say(faults.role)}
        choices={[
          { value: "", label: say("chooseRole") },
          ...roles.map((role) => ({ value: role, label: roleLabel(role, language) })),
        ]}
        onChange={(role) => change({ role })}
      />
      <SideFields role={typed.role} typed={typed} faults={faults} change={change} />
      <DateField
        name="from"
        label={say("from")}
        help={say("fromHelp")}
        value={typed.from}
        error={faults.from === undefined ? undefined : say(faults.from)}
        onChange={(from) => change({ from })}
      />
    </>
  );
};
