import type { ReactElement } from "react";
import { listOwnMessages } from "../../../contexts/casework/messages-api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Agreements, ThreadDays } from "../messages/thread.tsx";
import { ownMessagesPlace } from "../places.ts";
import { OwnMessageForm } from "./form.tsx";
import { type OwnMessages, presentOwnMessages } from "./presenter.ts";
import { ownMessageTexts } from "./texts.ts";
import "../messages/messages.css";

/** A client reads what the office writes and answers, mostly on a phone. */
export const Page = (): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const { commissioner } = useSession();
  const found = useReply(listOwnMessages, {}, { keep: true });
  return (
    <>
      <PageHead title={say("title")} about={say("about", { commissioner: commissioner.name })} />
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {found.state === "waiting" && <Skeleton kind="text" lines={10} />}
      {found.state === "ready" && <OwnThread reply={found.reply} />}
    </>
  );
};

const OwnThread = ({ reply }: { readonly reply: OwnMessages }): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const { language } = useLanguage();
  const { commissioner } = useSession();
  const formats = useFormats();
  const { search } = usePlace(ownMessagesPlace);
  const { days, agreements } = presentOwnMessages(reply, commissioner.name, language, formats);
  const begun = search.plan === undefined ? "" : say("about-plan", { day: formats.day(search.plan) });
  return (
    <div className="trede-own-messages">
      {agreements.length > 0 && (
        <section>
          <h2>{say("agreements")}</h2>
          <Agreements agreements={agreements} />
        </section>
      )}
      <section>
        <h2>{say("thread")}</h2>
        {days.length === 0 && <p>{say("none")}</p>}
        <ThreadDays days={days} level={3} />
      </section>
      <OwnMessageForm providers={reply.providers} begun={begun} />
    </div>
  );
};
