import { type ReactElement, useState } from "react";
import { z } from "zod";
import { birthYearsOn } from "../../../contexts/dossier/api.ts";
import { clientIdSchema, type Problem } from "../../../platform/endpoint.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { problemWords } from "../../languages/problems.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Dossier } from "../dossier/presenter.ts";
import { dossierPlace } from "../places.ts";
import { draftOf, fieldOf, type PersonDraft, type PersonDraftField, type PersonFault, readPerson } from "./form.ts";
import { presentChanges, saidNow } from "./presenter.ts";
import { personTexts } from "./texts.ts";
import type { PutRightActs, PuttingRight } from "./use-put-right.ts";

type Props = {
  /** As it is now. */
  readonly dossier: Dossier;
  readonly asking: Extract<PuttingRight, { step: "asking" }>;
  readonly acts: PutRightActs;
};

/** Name, birth year and number, and why; what was typed stays when it is refused, beside what each says since. */
export const PutRightDialog = ({ dossier, asking: { opened, problem }, acts }: Props): ReactElement => {
  const say = useTexts(personTexts);
  const { today } = useSession();
  const { language } = useLanguage();
  // what was not typed in follows what it says now, so that nobody puts back what a colleague put right
  const [typed, setTyped] = useState<Partial<PersonDraft>>({});
  const draft: PersonDraft = { ...draftOf(dossier), ...typed };
  const [faults, setFaults] = useState<readonly PersonFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const now = saidNow(opened, dossier, language);
  const confirm = (): void => {
    const read = readPerson(draft, dossier, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.put(read.person);
  };
  const sentence = ({ code }: PersonFault): string => say(code, birthYearsOn(today));
  const common = (field: PersonDraftField) => {
    const fault = faults.find((each) => each.field === field);
    const refused =
      problem !== null && fieldOf[problem.code] === field ? problemWords(problem, language).what : undefined;
    return {
      name: field,
      label: say(field),
      error: fault === undefined ? refused : sentence(fault),
      value: draft[field],
      onChange: (value: string) => setTyped({ ...typed, [field]: value }),
    };
  };
  const masked = dossier.citizenNumberMasked;
  const numberHelp = masked === null ? say("citizenNumber-help") : say("citizenNumber-known", { number: masked });
  return (
    <FormDialog title={say("title")} confirm={say("confirm")} busy={acts.busy} onConfirm={confirm} onClose={acts.close}>
      <p>{say("about")}</p>
      {problem !== null && <Refused problem={problem} />}
      <ErrorSummary
        errors={faults.map((fault) => ({ field: fault.field, message: `${say(fault.field)}: ${sentence(fault)}` }))}
        attempt={attempt}
      />
      <TextField {...common("name")} help={now.name ?? say("name-help")} />
      <TextField
        {...common("birthYear")}
        help={now.birthYear ?? say("birthYear-help")}
        inputMode="numeric"
        width="short"
      />
      <TextField {...common("citizenNumber")} help={numberHelp} inputMode="numeric" width="short" />
      <TextField {...common("reason")} help={say("reason-help")} />
      <Earlier dossier={dossier} />
    </FormDialog>
  );
};

const otherSchema = z.object({ clientId: clientIdSchema, clientNumber: z.int() });

/** Why not; whose number it is has a dossier to look at, in a tab of its own so that what was typed stays. */
const Refused = ({ problem }: { readonly problem: Problem }): ReactElement => {
  const say = useTexts(personTexts);
  const mayLook = mayDo(useSession(), "dossier.client.read");
  const other = otherSchema.safeParse(problem.facts);
  return (
    <>
      <ProblemNotice problem={problem} />
      {other.success && mayLook && (
        <PageLink to={dossierPlace} params={{ clientId: other.data.clientId }} search={{}} isAside>
          {say("other", { number: String(other.data.clientNumber) })}
        </PageLink>
      )}
    </>
  );
};

const Earlier = ({ dossier }: Pick<Props, "dossier">): ReactElement | null => {
  const say = useTexts(personTexts);
  const { language } = useLanguage();
  const lines = presentChanges(dossier, language, useFormats());
  if (lines.length === 0) return null;
  return (
    <section className="trede-person__earlier">
      <h3>{say("changes")}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
};
