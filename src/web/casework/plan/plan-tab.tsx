import type { ReactElement } from "react";
import { listClientPlans } from "../../../contexts/casework/plan-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { newPlanPlace, planPaperPlace } from "../places.ts";
import { PlanActDialog } from "./act-dialog.tsx";
import type { PlanAct } from "./act-form.ts";
import { PlanLanguage, PlanText } from "./plan-text.tsx";
import { type PlanShown, presentPlans } from "./presenter.ts";
import { planTexts } from "./texts.ts";
import { type PlanActs, usePlanActs } from "./use-plan-acts.ts";
import { PlanVersions } from "./versions.tsx";
import "./plan.css";

type Props = {
  readonly clientId: ClientId;
  readonly on: PlainDate | undefined;
  readonly knownAt: Instant | undefined;
};

/** What was agreed with a client, who signed it, and how it changed. */
export const PlanTab = ({ clientId, on, knownAt }: Props): ReactElement => {
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const plans = useReply(listClientPlans, { params: { clientId }, query }, { keep: true });
  const { language } = useLanguage();
  const formats = useFormats();
  if (plans.state === "refused") return <ProblemNotice problem={plans.problem} onRetry={plans.retry} />;
  if (plans.state === "waiting" || plans.reply.clientId !== clientId) return <Skeleton kind="text" lines={10} />;
  const isNow = on === undefined && knownAt === undefined;
  return <Plans clientId={clientId} plans={presentPlans(plans.reply, language, formats)} isNow={isNow} />;
};

type PlansProps = {
  readonly clientId: ClientId;
  readonly plans: readonly PlanShown[];
  readonly isNow: boolean;
};

const Plans = ({ clientId, plans, isNow }: PlansProps): ReactElement => {
  const say = useTexts(planTexts);
  const session = useSession();
  const acts = usePlanActs(clientId);
  const mayRecord = isNow && mayDo(session, "casework.plan.record");
  const current = plans.filter(({ isOver }, i) => !isOver || i === 0);
  const earlier = plans.filter((plan) => !current.includes(plan));
  // a plan in writing is followed by the next one; one that came with a file gives way
  const isNext = plans.some(({ written }) => written !== null);
  const make = (
    <ButtonToPage look={isNext ? "quiet" : "primary"} to={newPlanPlace} params={{ clientId }} search={{}}>
      {say(isNext ? "make-next" : "make")}
    </ButtonToPage>
  );
  if (plans.length === 0)
    return <EmptyState why={say(isNow ? "none" : "none-then")} action={mayRecord ? make : undefined} />;
  return (
    <div className="trede-plans">
      <Acted acts={acts} />
      {mayRecord && <div className="trede-no-print">{make}</div>}
      {current.map((plan) => (
        <OnePlan key={plan.key} clientId={clientId} plan={plan} acts={mayRecord && !plan.isOver ? acts : null} />
      ))}
      {earlier.length > 0 && (
        <section className="trede-plans__earlier">
          <h3>{say("earlier")}</h3>
          {earlier.map((plan) => (
            <details key={plan.key}>
              <summary>{`${plan.days}, ${plan.state.words}`}</summary>
              <OnePlan clientId={clientId} plan={plan} acts={null} />
            </details>
          ))}
        </section>
      )}
      {acts.state.step === "asking" && <PlanActDialog acts={acts} asked={acts.state} />}
    </div>
  );
};

const Acted = ({ acts }: { readonly acts: PlanActs }): ReactElement => {
  const say = useTexts(planTexts);
  const { state } = acts;
  const outcomeOf = (): Outcome | null => {
    if (state.step === "refused") return state;
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step !== "done") return null;
    if (state.done.entries.length === 0) return { step: "undone", words: say("shown-before") };
    return {
      step: "done",
      words: say(`did-${state.act}`),
      undo: () => acts.undo(state.done, say("undo-reason")),
    };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={acts.busy} />;
};

type OneProps = {
  readonly clientId: ClientId;
  readonly plan: PlanShown;
  /** Null where nothing can be done. */
  readonly acts: PlanActs | null;
};

const OnePlan = ({ clientId, plan, acts }: OneProps): ReactElement => {
  const say = useTexts(planTexts);
  const { written } = plan;
  return (
    <article className="trede-plan">
      <div className="trede-plan__head">
        <p>{plan.days}</p>
        <Tag tone={plan.state.tone}>{plan.state.words}</Tag>
      </div>
      {written === null ? (
        <div>
          {plan.goal !== null && <p>{say("file-goal", { goal: plan.goal })}</p>}
          <p className="trede-soft">{say("file-why")}</p>
        </div>
      ) : (
        <>
          <Signing written={written} />
          {acts !== null && <Acts clientId={clientId} plan={plan} written={written} acts={acts} />}
          <PlanLanguage />
          <PlanText text={written.text} level={3} />
          <PlanVersions versions={written.versions} />
        </>
      )}
    </article>
  );
};

type Written = NonNullable<PlanShown["written"]>;

const Signing = ({ written }: { readonly written: Written }): ReactElement => {
  const say = useTexts(planTexts);
  return (
    <dl className="trede-plan__signing">
      <div>
        <dt>{say("client")}</dt>
        <dd>{written.client}</dd>
      </div>
      <div>
        <dt>{say("commissioner")}</dt>
        <dd>{written.commissioner}</dd>
      </div>
      <div>
        <dt>{say("shown-to")}</dt>
        <dd>{written.shown}</dd>
      </div>
    </dl>
  );
};

type ActsProps = {
  readonly clientId: ClientId;
  readonly plan: PlanShown;
  readonly written: Written;
  readonly acts: PlanActs;
};

const Acts = ({ clientId, plan, written, acts }: ActsProps): ReactElement => {
  const say = useTexts(planTexts);
  const maySign = mayDo(useSession(), "casework.plan.sign");
  const { seen, text, isShown } = written;
  const ask = (act: PlanAct) => () => acts.ask({ act, seen, text, shown: isShown ? written.shown : null });
  return (
    <div className="trede-plan__acts trede-no-print">
      {maySign && written.waitsForOffice && <Button onPress={ask("sign")}>{say("sign")}</Button>}
      <ButtonToPage look="quiet" to={newPlanPlace} params={{ clientId }} search={{ plan: plan.id }}>
        {say("change")}
      </ButtonToPage>
      <ButtonToPage look="quiet" to={planPaperPlace} params={{ clientId }} search={{ plan: plan.id }}>
        {say("paper")}
      </ButtonToPage>
      {written.waitsForClient && (
        <>
          <Button look="quiet" onPress={ask("shown")}>
            {say("shown")}
          </Button>
          {maySign && (
            <Button look="quiet" onPress={ask("sign-paper")}>
              {say("sign-paper")}
            </Button>
          )}
          {!written.hasRefused && (
            <Button look="quiet" onPress={ask("refused")}>
              {say("refused")}
            </Button>
          )}
        </>
      )}
    </div>
  );
};
