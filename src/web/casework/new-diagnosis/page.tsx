import { type FormEvent, type ReactElement, useState } from "react";
import { listOccupations } from "../../../contexts/access/api.ts";
import { listClientDiagnoses, recordDiagnosis } from "../../../contexts/casework/diagnosis-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { useLeaving } from "../../routing/use-leaving.tsx";
import { useGo, usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ClientAbout } from "../client-about.tsx";
import { type DiagnosisFault, draftAfter, readDiagnosis } from "../diagnosis/form.ts";
import type { ClientDiagnoses, Occupation } from "../diagnosis/presenter.ts";
import { newDiagnosisPlace } from "../places.ts";
import { refusedTexts } from "../refused-texts.ts";
import { CanFields, ConclusionFields, type FieldsProps, WorkFields } from "./fields.tsx";
import { FollowedPart } from "./followed-part.tsx";
import { newDiagnosisTexts } from "./texts.ts";
import "../diagnosis/diagnosis.css";

/** Where a client stands towards work: what was known is filled in, what it leads to is asked. */
export const Page = (): ReactElement => {
  const say = useTexts(newDiagnosisTexts);
  const { clientId } = usePlace(newDiagnosisPlace).params;
  const diagnoses = useReply(listClientDiagnoses, { params: { clientId }, query: {} });
  const occupations = useReply(listOccupations, {});
  return (
    <>
      <PageHead
        title={say("title")}
        about={<ClientAbout clientId={clientId} about={say("about")} />}
        actions={
          <ButtonToPage look="quiet" to={dossierPlace} params={{ clientId }} search={{ tab: "diagnosis" }}>
            {say("back")}
          </ButtonToPage>
        }
      />
      {diagnoses.state === "refused" && <ProblemNotice problem={diagnoses.problem} onRetry={diagnoses.retry} />}
      {occupations.state === "refused" && <ProblemNotice problem={occupations.problem} onRetry={occupations.retry} />}
      {(diagnoses.state === "waiting" || occupations.state === "waiting") && <Skeleton kind="text" lines={12} />}
      {diagnoses.state === "ready" && occupations.state === "ready" && (
        <DiagnosisForm key={clientId} reply={diagnoses.reply} occupations={occupations.reply.occupations} />
      )}
    </>
  );
};

type Props = { readonly reply: ClientDiagnoses; readonly occupations: readonly Occupation[] };

const DiagnosisForm = ({ reply, occupations }: Props): ReactElement => {
  const say = useTexts(newDiagnosisTexts);
  const { language } = useLanguage();
  const { day, typedDay } = useFormats();
  const { today } = useSession();
  const [before] = reply.diagnoses;
  const counting = reply.diagnoses.find(({ id }) => id === reply.counting) ?? null;
  const [draft, setDraft] = useState(() => draftAfter(before, typedDay(today)));
  const [faults, setFaults] = useState<readonly DiagnosisFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [record, isBusy] = useSend(recordDiagnosis);
  const go = useGo();
  const leaving = useLeaving(draft);
  const { clientId, entriesSeen } = reply;
  const submit = async (): Promise<void> => {
    const read = readDiagnosis(draft, { today, isCounting: counting !== null });
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    setProblem(null);
    if (!read.ok || isBusy) return;
    const done = await record({ params: { clientId }, body: { ...read.body, entriesSeen } });
    if (done.ok) leaving.allow();
    if (done.ok) return go(dossierPlace, { params: { clientId }, search: { tab: "diagnosis" } });
    setProblem(done.refusal);
    // the summary is read again, now with what the server found
    setAttempt((tried) => tried + 1);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const sentence = ({ field, code }: DiagnosisFault): string =>
    say(code, { field: field === "by" || field === "conclusion" ? say(field) : "" });
  const refused = refusedTexts(problem, language);
  const errors = [...faults.map((fault) => ({ field: fault.field as string, message: sentence(fault) })), ...refused];
  const fields: FieldsProps = {
    draft,
    today,
    errorOf: (field) => errors.find((each) => each.field === field)?.message,
    change: (changed) => setDraft({ ...draft, ...changed }),
  };
  return (
    <form className="trede-diagnosis-form" onSubmit={onSubmit} noValidate>
      {leaving.question}
      <ErrorSummary errors={errors} attempt={attempt} />
      {before !== undefined && <p className="trede-soft">{say("known-before", { day: day(before.from) })}</p>}
      <fieldset>
        <legend>{say("can")}</legend>
        <CanFields {...fields} />
      </fieldset>
      <fieldset>
        <legend>{say("work")}</legend>
        <WorkFields {...fields} occupations={occupations} />
      </fieldset>
      <fieldset>
        <legend>{say("conclude")}</legend>
        <FollowedPart clientId={clientId} />
        <ConclusionFields {...fields} counting={counting} />
      </fieldset>
      {problem !== null && refused.length === 0 && <ProblemNotice problem={problem} />}
      <div>
        <Button submits busy={isBusy}>
          {say("save")}
        </Button>
      </div>
    </form>
  );
};
