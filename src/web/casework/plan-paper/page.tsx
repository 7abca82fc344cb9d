import type { ReactElement } from "react";
import { listClientPlans } from "../../../contexts/casework/plan-api.ts";
import { getDossier } from "../../../contexts/dossier/api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { clientName } from "../../languages/codes.ts";
import { useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { planPaperPlace } from "../places.ts";
import { PlanText } from "../plan/plan-text.tsx";
import { markOf, type SignatureShown, signaturesOf, signedFor, whoseInWords } from "./presenter.ts";
import { paperTexts } from "./texts.ts";
import "../plan/plan.css";
import "./paper.css";

/** The last version of a plan, to be printed and signed by hand. */
export const Page = (): ReactElement => {
  const say = useTexts(paperTexts);
  const { params, search } = usePlace(planPaperPlace);
  const { clientId } = params;
  const { commissioner } = useSession();
  const dossier = useReply(getDossier, { params: { clientId }, query: {} });
  const plans = useReply(listClientPlans, { params: { clientId }, query: {} });
  if (dossier.state === "refused") return <ProblemNotice problem={dossier.problem} onRetry={dossier.retry} />;
  if (plans.state === "refused") return <ProblemNotice problem={plans.problem} onRetry={plans.retry} />;
  if (dossier.state === "waiting" || plans.state === "waiting") return <Skeleton kind="text" lines={12} />;
  const plan = plans.reply.plans.find(({ id }) => id === search.plan);
  const version = plan?.versions[0];
  const back = (
    <ButtonToPage look="quiet" to={dossierPlace} params={{ clientId }} search={{ tab: "plan" }}>
      {say("back")}
    </ButtonToPage>
  );
  if (plan === undefined || version === undefined) return <EmptyState why={say("none")} action={back} />;
  return (
    <div className="trede-paper">
      <PageHead
        title={clientName(dossier.reply, "nl")}
        about={whoseInWords(dossier.reply, commissioner.name)}
        actions={
          <>
            <Button onPress={() => window.print()}>{say("print")}</Button>
            {back}
          </>
        }
      />
      <PlanText text={version.text} level={2} />
      <section className="trede-paper__foot" lang="nl">
        <p>{signedFor(dossier.reply, markOf(version))}</p>
        <div className="trede-paper__signatures">
          {signaturesOf(plan, clientName(dossier.reply, "nl"), commissioner.name).map((signature) => (
            <Signature key={signature.party} {...signature} />
          ))}
        </div>
      </section>
    </div>
  );
};

/** Who signed already, when and how; a line to sign on for who has not. */
const Signature = ({ party, name, signed, text, line }: SignatureShown): ReactElement => (
  <div className="trede-paper__signature">
    <span>{party}</span>
    {signed === null ? <span className="trede-paper__line" /> : <strong>{name}</strong>}
    <span className="trede-soft trede-small">{signed ?? line}</span>
    {text !== null && <span className="trede-soft trede-small">{text}</span>}
  </div>
);
