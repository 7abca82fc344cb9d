import { type FormEvent, type ReactElement, useState } from "react";
import { listMunicipalities } from "../../../contexts/access/api.ts";
import { registerAtGate } from "../../../contexts/casework/gate-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { choicesOf, isAgeAsked } from "../../languages/codes.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { useLeaving } from "../../routing/use-leaving.tsx";
import { useGo } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { readOpening } from "../gate/form.ts";
import { useGateFaults } from "../gate/gate-dialog.tsx";
import { OpeningFields } from "../gate/opening-fields.tsx";
import { under27Typed } from "../gate/typed-birth-year.ts";
import { gatesPlace, searchPlace } from "../places.ts";
import { nobodyYet, type PersonDraft, type PersonFault, readNewClient } from "./form.ts";
import { KnownAlready } from "./known-already.tsx";
import { newClientTexts } from "./texts.ts";
import "./new-client.css";

/** Somebody new at the desk: who it is, and the first contact. */
export const Page = (): ReactElement => {
  const say = useTexts(newClientTexts);
  return (
    <>
      <PageHead
        title={say("title")}
        about={say("about")}
        actions={
          <>
            <ButtonToPage look="quiet" to={searchPlace}>
              {say("search")}
            </ButtonToPage>
            <ButtonToPage look="quiet" to={gatesPlace}>
              {say("back")}
            </ButtonToPage>
          </>
        }
      />
      <NewClientForm />
    </>
  );
};

const NewClientForm = (): ReactElement => {
  const say = useTexts(newClientTexts);
  const { language } = useLanguage();
  const { typedDay } = useFormats();
  const { today } = useSession();
  const [person, setPerson] = useState<PersonDraft>(nobodyYet);
  const [opening, setOpening] = useState({ openedOn: typedDay(today), asksFor: "", at: "", under27: false });
  const [personFaults, setPersonFaults] = useState<readonly PersonFault[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSomebodyElse, setIsSomebodyElse] = useState(false);
  const faults = useGateFaults(null);
  const [register, isBusy] = useSend(registerAtGate);
  const go = useGo();
  const leaving = useLeaving({ person, opening });
  const submit = async (): Promise<void> => {
    const who = readNewClient(person, today, opening.asksFor);
    const first = faults.check(readOpening(opening, today, person.birthYear, isAgeAsked()));
    setPersonFaults(who.ok ? [] : who.faults);
    if (!isSomebodyElse) setProblem(null);
    if (!who.ok || first === undefined || isBusy) return;
    const done = await register({ body: { ...who.person, ...first, isSomebodyElse } });
    if (!done.ok) return setProblem(done.refusal);
    leaving.allow();
    go(dossierPlace, { params: { clientId: done.value.clientId }, search: { tab: "gate" } });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const errors = personFaults.map(({ field, code }) => ({ field: field as string, message: say(code) }));
  return (
    <form className="trede-new-client" onSubmit={onSubmit} noValidate>
      <ErrorSummary errors={[...errors, ...faults.errors]} attempt={faults.attempt} />
      <fieldset>
        <legend>{say("person")}</legend>
        <PersonFields
          draft={person}
          faults={personFaults}
          onChange={(changed) => {
            setPerson({ ...person, ...changed });
            // that somebody looked was about who was typed before
            setIsSomebodyElse(false);
            const under27 = changed.birthYear === undefined ? null : under27Typed(today, changed.birthYear);
            if (under27 !== null) setOpening({ ...opening, under27 });
          }}
        />
      </fieldset>
      <fieldset>
        <legend>{say("notification")}</legend>
        <OpeningFields
          draft={opening}
          errorOf={faults.errorOf}
          organisations={choicesOf("organisation", language, { on: today })}
          onChange={(changed) => setOpening({ ...opening, ...changed })}
        />
      </fieldset>
      {leaving.question}
      {problem !== null && (
        <KnownAlready problem={problem} isSomebodyElse={isSomebodyElse} onSomebodyElse={setIsSomebodyElse} />
      )}
      <div>
        <Button submits busy={isBusy}>
          {say("add")}
        </Button>
      </div>
    </form>
  );
};

type FieldsProps = {
  readonly draft: PersonDraft;
  readonly faults: readonly PersonFault[];
  readonly onChange: (changed: Partial<PersonDraft>) => void;
};

const PersonFields = ({ draft, faults, onChange }: FieldsProps): ReactElement => {
  const say = useTexts(newClientTexts);
  const municipalities = useReply(listMunicipalities, {});
  const known = municipalities.state === "ready" ? municipalities.reply.municipalities : [];
  const text = (name: "name" | "birthYear" | "citizenNumber") => {
    const fault = faults.find(({ field }) => field === name);
    return {
      name,
      label: say(name),
      help: say(`${name}-help`),
      value: draft[name],
      error: fault === undefined ? undefined : say(fault.code),
      onChange: (value: string) => onChange({ [name]: value }),
    };
  };
  return (
    <>
      <TextField {...text("name")} />
      <TextField {...text("birthYear")} inputMode="numeric" width="short" />
      <TextField {...text("citizenNumber")} inputMode="numeric" width="short" />
      <SelectField
        name="municipality"
        label={say("municipality")}
        value={draft.municipality}
        onChange={(municipality) => onChange({ municipality })}
        choices={[
          { value: "", label: say("unknown") },
          ...known.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </>
  );
};
