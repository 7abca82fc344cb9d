import type { ReactElement } from "react";
import { listOwnMessages } from "../../../contexts/casework/messages-api.ts";
import { useReply } from "../../client/queries.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Agreements, ThreadDays } from "../messages/thread.tsx";
import { useOfficeNamed } from "../own-file/office-named.ts";
import { ownMessagesPlace } from "../places.ts";
import { OwnMessageForm } from "./form.tsx";
import { type OwnMessages, presentOwnMessages } from "./presenter.ts";
import { ownMessageTexts } from "./texts.ts";
import "../messages/messages.css";

/** A client reads what the office writes and answers, mostly on a phone: the newest first, the answer right under it. */
export const Page = (): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const office = useOfficeNamed();
  const found = useReply(listOwnMessages, {}, { keep: true });
  return (
    <>
      <PageHead title={say("title")} about={say("about", { commissioner: office.within })} />
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {found.state === "waiting" && <Skeleton kind="text" lines={10} />}
      {found.state === "ready" && <OwnThread reply={found.reply} />}
    </>
  );
};

const OwnThread = ({ reply }: { readonly reply: OwnMessages }): ReactElement => {
  const say = useTexts(ownMessageTexts);
  const { language } = useLanguage();
  const office = useOfficeNamed();
  const formats = useFormats();
  const { search } = usePlace(ownMessagesPlace);
  const { latest, earlier, agreements } = presentOwnMessages(reply, office, language, formats);
  const begun = search.plan === undefined ? "" : say("about-plan", { day: formats.day(search.plan) });
  return (
    <div className="trede-own-messages">
      <section>
        <h2>{say("latest")}</h2>
        {latest.length === 0 && <p>{say("none")}</p>}
        <ThreadDays days={latest} level={3} />
      </section>
      <OwnMessageForm providers={reply.providers} begun={begun} />
      {agreements.length > 0 && (
        <section>
          <h2>{say("agreements")}</h2>
          <p>{say("agreements-about", { office: office.first })}</p>
          <Agreements agreements={agreements} />
          <p>{say("agreements-wrong")}</p>
        </section>
      )}
      {earlier.length > 0 && (
        <section>
          <h2>{say("earlier")}</h2>
          <ThreadDays days={earlier} level={3} />
        </section>
      )}
    </div>
  );
};
