import { type FormEvent, type ReactElement, useState } from "react";
import { listClientPlans, makePlan, revisePlan } from "../../../contexts/casework/plan-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { labelOf } from "../../languages/codes.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { useLeaving } from "../../routing/use-leaving.tsx";
import { useGo, usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ClientAbout } from "../client-about.tsx";
import { newPlanPlace } from "../places.ts";
import type { ClientPlans, PlanVersion } from "../plan/presenter.ts";
import { refusedTexts } from "../refused-texts.ts";
import { type AgreementPart, draftFrom, emptyDraft, firstFreeDay } from "./draft.ts";
import {
  AdviceFields,
  AgreementFields,
  AimFields,
  ChangeFields,
  type FieldsProps,
  sentencesOf,
  TimeFields,
} from "./fields.tsx";
import { type PlanFault, readPlan } from "./form.ts";
import { IntegrationFields } from "./integration-fields.tsx";
import { givenOut, Renewal, usualEnd } from "./renewal.tsx";
import { StepFields } from "./step-fields.tsx";
import { newPlanTexts } from "./texts.ts";
import { useSentence } from "./use-sentence.ts";
import "../plan/plan.css";

/** A plan that is put in writing, or its next version. */
export const Page = (): ReactElement => {
  const say = useTexts(newPlanTexts);
  const { params, search } = usePlace(newPlanPlace);
  const { clientId } = params;
  const plans = useReply(listClientPlans, { params: { clientId }, query: {} });
  const isNext = search.plan !== undefined;
  return (
    <>
      <PageHead
        title={say(isNext ? "title-next" : "title")}
        about={<ClientAbout clientId={clientId} about={say(isNext ? "about-next" : "about")} />}
        actions={
          <ButtonToPage look="quiet" to={dossierPlace} params={{ clientId }} search={{ tab: "plan" }}>
            {say("back")}
          </ButtonToPage>
        }
      />
      {plans.state === "refused" && <ProblemNotice problem={plans.problem} onRetry={plans.retry} />}
      {plans.state === "waiting" && <Skeleton kind="text" lines={12} />}
      {plans.state === "ready" && (
        <Opened key={`${clientId} ${search.plan ?? ""}`} latest={plans.reply} plan={search.plan} />
      )}
    </>
  );
};

type OpenedProps = { readonly latest: ClientPlans; readonly plan: EntryNumber | undefined };

/**
 * The form rests on what was there when it was opened: what somebody else writes meanwhile does not slip under it unseen. When it is
 * refused for that, the form is opened anew, upon the other's version.
 */
const Opened = ({ latest, plan }: OpenedProps): ReactElement => {
  const say = useTexts(newPlanTexts);
  const [opened, setOpened] = useState({ reply: latest, times: 0 });
  const changes = opened.reply.plans.find(({ id }) => id === plan);
  if (plan !== undefined && changes === undefined) return <EmptyState why={say("plan-gone")} />;
  return (
    <PlanForm
      key={opened.times}
      reply={opened.reply}
      changes={changes}
      isOutdated={latest.entriesSeen !== opened.reply.entriesSeen}
      onOpenAnew={() => setOpened({ reply: latest, times: opened.times + 1 })}
    />
  );
};

type Plan = ClientPlans["plans"][number];
type Props = {
  readonly reply: ClientPlans;
  readonly changes: Plan | undefined;
  /** More is known of the client by now. */
  readonly isOutdated: boolean;
  readonly onOpenAnew: () => void;
};

/** In the language of the plan, whatever the screen's. */
const sentenceOf = (part: AgreementPart, code: string): string => labelOf(sentencesOf[part], code, "nl");

const useSave = ({ reply: { clientId, entriesSeen }, changes }: Pick<Props, "reply" | "changes">) => {
  const [make, isMaking] = useSend(makePlan);
  const [revise, isRevising] = useSend(revisePlan);
  const save = async (read: Extract<ReturnType<typeof readPlan>, { ok: true }>, wordingOnly: boolean) => {
    const body = { ...read.body, entriesSeen };
    return changes === undefined
      ? make({ params: { clientId }, body })
      : revise({ params: { clientId, plan: changes.id }, body: { ...body, why: read.why, wordingOnly } });
  };
  return [save, isMaking || isRevising] as const;
};

const useDraft = (before: PlanVersion | undefined, { rung, plans }: ClientPlans) => {
  const { typedDay } = useFormats();
  const { today } = useSession();
  return useState(() => {
    if (before !== undefined) return draftFrom(before, typedDay(before.from > today ? before.from : today), typedDay);
    const first = firstFreeDay(plans, today);
    const days = { on: typedDay(first), until: typedDay(usualEnd(first)) };
    return emptyDraft(days, { rights: givenOut("rights", today), rung });
  });
};

const PlanForm = (props: Props): ReactElement => {
  const { reply, changes } = props;
  const say = useTexts(newPlanTexts);
  const { today } = useSession();
  const before = changes?.versions[0];
  const [draft, setDraft] = useDraft(before, reply);
  const [faults, setFaults] = useState<readonly PlanFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [save, isBusy] = useSave(props);
  const go = useGo();
  const leaving = useLeaving(draft);
  const submit = async (): Promise<void> => {
    const read = readPlan(draft, { today, sentenceOf, before, advice: reply.advice });
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    setProblem(null);
    if (!read.ok || isBusy) return;
    const done = await save(read, draft.wordingOnly);
    if (done.ok) leaving.allow();
    if (done.ok) return go(dossierPlace, { params: { clientId: reply.clientId }, search: { tab: "plan" } });
    setProblem(done.refusal);
    // the summary is read again, now with what the server found
    setAttempt((tried) => tried + 1);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const sentence = useSentence(draft);
  const { language } = useLanguage();
  const refused = refusedTexts(problem, language);
  const errors = [...faults.map((fault) => ({ field: fault.field, message: sentence(fault) })), ...refused];
  const fields: FieldsProps = {
    draft,
    today,
    errorOf: (field) => errors.find((each) => each.field === field)?.message,
    change: (changed) => setDraft({ ...draft, ...changed }),
  };
  return (
    <form className="trede-plan-form" onSubmit={onSubmit} noValidate>
      {leaving.question}
      {before === undefined && !leaving.isChanged && <Renewal reply={reply} onRenew={fields.change} />}
      <ErrorSummary errors={errors} attempt={attempt} />
      <fieldset>
        <legend>{say("aim")}</legend>
        <AimFields {...fields} />
      </fieldset>
      <fieldset>
        <legend>{say("way")}</legend>
        <StepFields {...fields} />
        <IntegrationFields {...fields} />
        {reply.advice !== null && <AdviceFields {...fields} advice={reply.advice} />}
      </fieldset>
      <fieldset>
        <legend>{say("agreements")}</legend>
        <AgreementFields {...fields} />
      </fieldset>
      <fieldset>
        <legend>{say("time")}</legend>
        <TimeFields {...fields} isNext={before !== undefined} />
      </fieldset>
      {before !== undefined && (
        <fieldset>
          <legend>{say("change")}</legend>
          <ChangeFields {...fields} />
        </fieldset>
      )}
      {problem !== null && refused.length === 0 && <ProblemNotice problem={problem} />}
      {problem?.code === "changed-meanwhile" && props.isOutdated && (
        <Notice tone="petrol">
          {say("open-anew-about")}{" "}
          <Button look="quiet" onPress={props.onOpenAnew}>
            {say("open-anew")}
          </Button>
        </Notice>
      )}
      <div>
        <Button submits busy={isBusy}>
          {say(before === undefined ? "save" : "save-next")}
        </Button>
      </div>
    </form>
  );
};
