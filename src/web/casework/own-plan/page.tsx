import { type ReactElement, useEffect, useRef, useState } from "react";
import { listOwnPlans, refuseOwnPlan, seeOwnPlan, signOwnPlan } from "../../../contexts/casework/plan-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { queryClient, useReply, useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { WithPhone } from "../../ui/with-phone.tsx";
import { useOfficeNamed } from "../own-file/office-named.ts";
import { ownMessagesPlace } from "../places.ts";
import { PlanLanguage, PlanText } from "../plan/plan-text.tsx";
import { isOutdated } from "../plan/use-plan-acts.ts";
import { PlanChanges } from "../plan/versions.tsx";
import { RefuseDialog, SignDialog } from "./dialogs.tsx";
import { ownPlanProblems } from "./own-problems.ts";
import { type OwnPlanShown, presentOwnPlans } from "./presenter.ts";
import { ownPlanTexts } from "./texts.ts";
import "../plan/plan.css";

/** A client reads their plan, mostly on a phone, and signs it or says why not. */
export const Page = (): ReactElement => {
  const say = useTexts(ownPlanTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { commissioner, person } = useSession();
  const plans = useReply(listOwnPlans, {}, { keep: true });
  const office = useOfficeNamed();
  const shown = plans.state === "ready" ? presentOwnPlans(plans.reply, office, language, formats) : [];
  const [outdated, setOutdated] = useState<Problem | null>(null);
  /** What was read is not what stands any more: the new version is shown, with why nothing was signed. */
  const showAnew = async (problem: Problem): Promise<void> => {
    setOutdated(problem);
    await queryClient.invalidateQueries({ queryKey: [listOwnPlans.operationId] });
    window.scrollTo(0, 0);
  };
  const intro = shown.find((plan) => plan.intro !== "")?.intro;
  return (
    <>
      <PageHead
        title={say("title")}
        {...(intro === undefined ? {} : { about: <span className="trede-no-print">{intro}</span> })}
      />
      {shown.length > 0 && (
        <p className="trede-own-plan__whose">{say("whose", { name: person.name, commissioner: commissioner.name })}</p>
      )}
      {plans.state === "refused" && <ProblemNotice problem={plans.problem} onRetry={plans.retry} />}
      {plans.state === "waiting" && <Skeleton kind="text" lines={10} />}
      {plans.state === "ready" && shown.length === 0 && <EmptyState why={say("none")} />}
      {outdated !== null && <ProblemNotice problem={outdated} texts={ownPlanProblems} />}
      {shown.map((plan) => (
        <OwnPlan key={plan.seen.version} plan={plan} onOutdated={showAnew} onDone={() => setOutdated(null)} />
      ))}
    </>
  );
};

type State =
  | { readonly step: "reading" }
  | { readonly step: "signing" | "refusing"; readonly problem: Problem | null }
  | { readonly step: "signed" | "refused" };

/** That the client has a version before them is told once, so that nobody need say so for them. */
const useSeeing = ({ seen, maySign }: OwnPlanShown): void => {
  const [see] = useSend(seeOwnPlan);
  const told = useRef(false);
  useEffect(() => {
    if (told.current || !maySign) return;
    told.current = true;
    void see({ body: seen });
  }, [see, seen, maySign]);
};

type OwnPlanProps = {
  readonly plan: OwnPlanShown;
  readonly onOutdated: (problem: Problem) => Promise<void>;
  readonly onDone: () => void;
};

const OwnPlan = ({ plan, onOutdated, onDone }: OwnPlanProps): ReactElement => {
  const say = useTexts(ownPlanTexts);
  const [state, setState] = useState<State>({ step: "reading" });
  const [sign, isSigning] = useSend(signOwnPlan);
  const [refuse, isRefusing] = useSend(refuseOwnPlan);
  useSeeing(plan);
  const refused = async (step: "signing" | "refusing", problem: Problem): Promise<void> => {
    if (!isOutdated(problem)) return setState({ step, problem });
    setState({ step: "reading" });
    await onOutdated(problem);
  };
  const confirmSigning = async (): Promise<void> => {
    const done = await sign({ body: plan.seen });
    if (!done.ok) return refused("signing", done.refusal);
    setState({ step: "signed" });
    onDone();
  };
  const confirmRefusal = async (reason: string): Promise<void> => {
    const done = await refuse({ body: { ...plan.seen, reason } });
    if (!done.ok) return refused("refusing", done.refusal);
    setState({ step: "refused" });
    onDone();
  };
  const stop = (): void => setState({ step: "reading" });
  return (
    <div className="trede-own-plan">
      {(state.step === "signed" || state.step === "refused") && (
        <div className="trede-no-print">
          <OutcomeNotice
            outcome={{ step: "done", words: say(state.step === "signed" ? "did-sign" : "did-refuse"), undo: null }}
            busy={false}
          />
        </div>
      )}
      {plan.standing.length > 0 && (
        <div>
          {plan.standing.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {plan.change !== null && (
        <section className="trede-no-print">
          <h2>{plan.change.title}</h2>
          {plan.change.why !== "" && <p>{plan.change.why}</p>}
          <PlanChanges lines={plan.change.lines} />
        </section>
      )}
      <PlanLanguage />
      <PlanText text={plan.text} level={2} />
      {plan.marks.map((mark) => (
        <p key={mark} className="trede-soft trede-small">
          {mark}
        </p>
      ))}
      <Acts
        plan={plan}
        onSign={() => setState({ step: "signing", problem: null })}
        onRefuse={() => setState({ step: "refusing", problem: null })}
      />
      <Earlier plan={plan} />
      {state.step === "signing" && (
        <SignDialog problem={state.problem} busy={isSigning} onConfirm={() => void confirmSigning()} onClose={stop} />
      )}
      {state.step === "refusing" && (
        <RefuseDialog
          problem={state.problem}
          busy={isRefusing}
          onConfirm={(reason) => void confirmRefusal(reason)}
          onClose={stop}
        />
      )}
    </div>
  );
};

type ActsProps = { readonly plan: OwnPlanShown; readonly onSign: () => void; readonly onRefuse: () => void };

const Acts = ({ plan, onSign, onRefuse }: ActsProps): ReactElement => {
  const say = useTexts(ownPlanTexts);
  const { phone } = useSession().commissioner;
  return (
    <div className="trede-own-plan__acts trede-no-print">
      {plan.maySign && <Button onPress={onSign}>{say("sign")}</Button>}
      {plan.mayRefuse && (
        <Button look="quiet" onPress={onRefuse}>
          {say("refuse")}
        </Button>
      )}
      {plan.maySign && (
        <p className="trede-soft trede-small">
          {phone === "" ? say("no-hurry") : <WithPhone words={say("no-hurry-phone", { phone })} phone={phone} />}
        </p>
      )}
      <ButtonToPage look="quiet" to={ownMessagesPlace} search={{ plan: plan.from }}>
        {say("ask")}
      </ButtonToPage>
      <Button look="quiet" onPress={() => window.print()}>
        {say("print")}
      </Button>
    </div>
  );
};

const Earlier = ({ plan: { earlier } }: { readonly plan: OwnPlanShown }): ReactElement | null => {
  const say = useTexts(ownPlanTexts);
  if (earlier.length === 0) return null;
  return (
    <section className="trede-plan__versions trede-no-print">
      <h2>{say("earlier")}</h2>
      {earlier.map(({ key, words, signing, text }) => (
        <details key={key}>
          <summary>
            {words} {signing}
          </summary>
          <PlanText text={text} level={3} />
        </details>
      ))}
    </section>
  );
};
