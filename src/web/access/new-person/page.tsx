import { type FormEvent, type ReactElement, useState } from "react";
import { addPerson, type Role, roleSchema } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { roleLabel } from "../../entrance/roles.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { useLeaving } from "../../routing/use-leaving.tsx";
import { useGo } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { accessProblems } from "../access-problems.ts";
import { peoplePlace, personPlace } from "../places.ts";
import { SideFields } from "../side-fields.tsx";
import { sideTexts } from "../side-texts.ts";
import { mostIn, nobodyYet, type PersonFaults, readPerson, type TypedPerson } from "./form.ts";
import { newPersonTexts } from "./texts.ts";
import "./new-person.css";

export const Page = (): ReactElement => {
  const say = useTexts(newPersonTexts);
  return (
    <>
      <PageHead
        title={say("title")}
        about={say("about")}
        actions={
          <ButtonToPage look="quiet" to={peoplePlace}>
            {say("back")}
          </ButtonToPage>
        }
      />
      <PersonForm />
    </>
  );
};

const PersonForm = (): ReactElement => {
  const say = useTexts(newPersonTexts);
  const saySide = useTexts(sideTexts);
  const [typed, setTyped] = useState<TypedPerson>(nobodyYet);
  const [faults, setFaults] = useState<PersonFaults>({});
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [add, isAdding] = useSend(addPerson);
  const go = useGo();
  const leaving = useLeaving(typed);
  const submit = async (): Promise<void> => {
    const read = readPerson(typed);
    setAttempt(attempt + 1);
    setProblem(null);
    setFaults(read.ok ? {} : read.refusal.faults);
    if (!read.ok || isAdding) return;
    const added = await add({ body: read.value });
    if (!added.ok) return setProblem(added.refusal);
    leaving.allow();
    go(personPlace, { params: { personId: added.value.personId } });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const { provider, clientNumber, ...ownFaults } = faults;
  const sideFaults = { ...(provider && { provider }), ...(clientNumber && { clientNumber }) };
  const errors = [
    ...Object.entries(ownFaults).map(([field, fault]) => ({ field, message: say(fault, { most: mostIn(field) }) })),
    ...Object.entries(sideFaults).map(([field, fault]) => ({ field, message: saySide(fault) })),
  ];
  return (
    <form className="trede-new-person" onSubmit={onSubmit} noValidate>
      {leaving.question}
      <ErrorSummary errors={errors} attempt={attempt} />
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      <Fields typed={typed} faults={faults} change={(changed) => setTyped({ ...typed, ...changed })} />
      <div>
        <Button submits busy={isAdding}>
          {say("add")}
        </Button>
      </div>
    </form>
  );
};

type FieldsProps = {
  readonly typed: TypedPerson;
  readonly faults: PersonFaults;
  readonly change: (changed: Partial<TypedPerson>) => void;
};

const Fields = ({ typed, faults, change }: FieldsProps): ReactElement => {
  const say = useTexts(newPersonTexts);
  const { language } = useLanguage();
  const roles: readonly Role[] = roleSchema.options;
  const text = (name: "name" | "email" | "team" | "workerCode", help?: string) => {
    const fault = faults[name];
    return {
      name,
      label: say(name),
      help,
      value: typed[name],
      error: fault === undefined ? undefined : say(fault, { most: mostIn(name) }),
      onChange: (value: string) => change({ [name]: value }),
    };
  };
  return (
    <>
      <TextField {...text("name")} />
      <TextField {...text("email", say("emailHelp"))} type="email" inputMode="email" />
      <SelectField
        name="role"
        label={say("role")}
        help={say("roleHelp")}
        value={typed.role}
        error={faults.role === undefined ? undefined : say(faults.role)}
        choices={[
          { value: "", label: say("chooseRole") },
          ...roles.map((role) => ({ value: role, label: roleLabel(role, language) })),
        ]}
        onChange={(role) => change({ role })}
      />
      <SideFields role={typed.role} typed={typed} faults={faults} change={change} />
      <TextField {...text("team")} />
      <TextField {...text("workerCode", say("workerCodeHelp"))} />
    </>
  );
};
