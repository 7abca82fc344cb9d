import type { ReactElement } from "react";
import { listClientMessages } from "../../../contexts/casework/messages-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { Writing } from "./form.ts";
import { MessageForm } from "./message-form.tsx";
import { type ClientMessages, type NoteShown, presentMessages } from "./presenter.ts";
import { messageTexts } from "./texts.ts";
import { Agreements, ThreadDays } from "./thread.tsx";
import "./messages.css";

type Props = {
  readonly clientId: ClientId;
  readonly on: PlainDate | undefined;
  readonly knownAt: Instant | undefined;
  readonly writing: Writing;
};

/** What client and office wrote to each other, and what colleagues noted. */
export const MessagesTab = ({ clientId, on, knownAt, writing }: Props): ReactElement => {
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const found = useReply(listClientMessages, { params: { clientId }, query }, { keep: true });
  if (found.state === "refused") return <ProblemNotice problem={found.problem} onRetry={found.retry} />;
  if (found.state === "waiting" || found.reply.clientId !== clientId) return <Skeleton kind="text" lines={6} />;
  const isNow = on === undefined && knownAt === undefined;
  return <Messages key={clientId} reply={found.reply} isNow={isNow} writing={writing} />;
};

type AllProps = Pick<Props, "writing"> & {
  readonly reply: ClientMessages;
  readonly isNow: boolean;
};

const Messages = ({ reply, isNow, writing }: AllProps): ReactElement => {
  const say = useTexts(messageTexts);
  const { language } = useLanguage();
  const session = useSession();
  const { days, agreements, notes } = presentMessages(reply, session.today, language, useFormats());
  return (
    <div className="trede-messages">
      <div className="trede-messages__main">
        {agreements.length > 0 && (
          <section>
            <h3>{say("agreements")}</h3>
            <Agreements agreements={agreements} />
          </section>
        )}
        <section>
          <h3>{say("thread")}</h3>
          {days.length === 0 && <p className="trede-soft">{say(isNow ? "none" : "none-then")}</p>}
          <ThreadDays days={days} level={4} />
        </section>
        {isNow && mayDo(session, "casework.message.write") && <MessageForm reply={reply} writing={writing} />}
      </div>
      <Notes notes={notes} isNow={isNow} />
    </div>
  );
};

const Notes = ({ notes, isNow }: { readonly notes: readonly NoteShown[]; readonly isNow: boolean }): ReactElement => {
  const say = useTexts(messageTexts);
  return (
    <section className="trede-messages__notes">
      <h3>{say("notes")}</h3>
      <p className="trede-soft trede-small">{say("notes-about")}</p>
      {notes.length === 0 && <p className="trede-soft">{say(isNow ? "no-notes" : "no-notes-then")}</p>}
      <ul>
        {notes.map(({ id, text, by }) => (
          <li key={id}>
            <p className="trede-turn__text">{text}</p>
            <p className="trede-soft trede-small">{by}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
