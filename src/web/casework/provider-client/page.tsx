import type { ReactElement } from "react";
import { getProviderClient } from "../../../contexts/casework/provider-side-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { BallChip } from "../../ui/ball-chip.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Agreements, ThreadDays } from "../messages/thread.tsx";
import { providerClientPlace } from "../places.ts";
import { PlanText } from "../plan/plan-text.tsx";
import { type ClientShown, type ProviderClient, presentClient } from "../provider-clients/presenter.ts";
import { providerSideProblems } from "../provider-clients/side-problems.ts";
import { providerTexts } from "../provider-clients/texts.ts";
import { ProviderMessageForm } from "./message-form.tsx";
import "../messages/messages.css";
import "./provider-client.css";

/** One client, for the consultant of a provider: what is shared, and the conversation. */
export const Page = (): ReactElement => {
  const { clientId } = usePlace(providerClientPlace).params;
  const found = useReply(getProviderClient, { params: { clientId } }, { keep: true });
  if (found.state === "refused") return <Refused problem={found.problem} onRetry={found.retry} />;
  if (found.state === "waiting" || found.reply.clientId !== clientId) return <Waiting />;
  return <Client key={clientId} reply={found.reply} />;
};

/** The page keeps its head, so that nothing jumps and a screen reader hears where it is. */
const Waiting = (): ReactElement => (
  <>
    <PageHead title={useTexts(providerTexts)("client")} about={"\u00a0"} />
    <Skeleton kind="text" lines={10} />
  </>
);

const Refused = (props: { readonly problem: Problem; readonly onRetry: () => void }): ReactElement => (
  <>
    <PageHead title={useTexts(providerTexts)("client")} />
    <ProblemNotice {...props} texts={providerSideProblems} />
  </>
);

const Client = ({ reply }: { readonly reply: ProviderClient }): ReactElement => {
  const say = useTexts(providerTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const commissioner = useSession().commissioner.name;
  const shown = presentClient(reply, { commissioner, language, formats });
  return (
    <>
      <PageHead title={shown.title} about={shown.about} />
      <div className="trede-provider-client">
        <dl className="trede-provider-client__facts">
          <div>
            <dt>{say("responsible")}</dt>
            <dd>{shown.responsible}</dd>
          </div>
          <div>
            <dt>{say("at-gate")}</dt>
            <dd>{shown.ball === null ? say("not-at-gate") : <BallChip words={shown.ball} />}</dd>
          </div>
          <div>
            <dt>{say("involved")}</dt>
            <dd>{shown.days}</dd>
          </div>
        </dl>
        <Running shown={shown} />
        <Conversation shown={shown} reply={reply} />
      </div>
    </>
  );
};

const Running = ({ shown: { plan, help } }: { readonly shown: ClientShown }): ReactElement => {
  const say = useTexts(providerTexts);
  return (
    <>
      <section>
        <h2>{say("plan")}</h2>
        {plan === null && <p className="trede-soft">{say("no-plan")}</p>}
        {plan !== null && (
          <>
            <p>{plan.days}</p>
            {plan.goal !== null && <p>{plan.goal}</p>}
            {plan.text !== null && (
              <details>
                <summary>{say("plan-read")}</summary>
                <PlanText text={plan.text} level={3} />
              </details>
            )}
          </>
        )}
      </section>
      <section>
        <h2>{say("help")}</h2>
        {help.length === 0 && <p className="trede-soft">{say("no-help")}</p>}
        <ul>
          {help.map(({ id, what, days }) => (
            <li key={id}>
              {what}, {days}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};

type ConversationProps = { readonly shown: ClientShown; readonly reply: ProviderClient };

const Conversation = ({ shown: { thread }, reply: { clientId } }: ConversationProps): ReactElement => {
  const say = useTexts(providerTexts);
  const maySend = mayDo(useSession(), "casework.provider-message.send");
  return (
    <>
      {thread.agreements.length > 0 && (
        <section>
          <h2>{say("agreements")}</h2>
          <Agreements agreements={thread.agreements} />
        </section>
      )}
      <section>
        <h2>{say("thread")}</h2>
        {thread.days.length === 0 && <p className="trede-soft">{say("no-messages")}</p>}
        <ThreadDays days={thread.days} level={3} />
      </section>
      {maySend && <ProviderMessageForm clientId={clientId} />}
    </>
  );
};
