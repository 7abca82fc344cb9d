import type { ReactElement, ReactNode } from "react";
import { getOwnFile } from "../../../contexts/casework/own-api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { ownAccessPlace } from "../../dossier/places.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { ButtonToPage } from "../../ui/button.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { WithPhone } from "../../ui/with-phone.tsx";
import { AppointmentLines } from "../own-appointments/appointment-lines.tsx";
import { ownAppointmentsPlace, ownDocumentsPlace, ownMessagesPlace, ownPlanPlace } from "../places.ts";
import { decisionTexts } from "./decision-texts.ts";
import { objectionShown } from "./decisions.ts";
import { useOfficeNamed } from "./office-named.ts";
import { type Asked, type Line, type OwnFile, presentOwnFile } from "./presenter.ts";
import { ownFileTexts } from "./texts.ts";
import "./own.css";

/** What comes first when a client signs in, mostly on a phone. */
export const Page = (): ReactElement => {
  const say = useTexts(ownFileTexts);
  const file = useReply(getOwnFile, {}, { keep: true });
  return (
    <>
      <PageHead title={say("title")} about={say("about")} />
      {file.state === "refused" && <ProblemNotice problem={file.problem} onRetry={file.retry} />}
      {file.state === "waiting" && <Skeleton kind="text" lines={12} />}
      {file.state === "ready" && <Told file={file.reply} />}
    </>
  );
};

const Told = ({ file }: { readonly file: OwnFile }): ReactElement => {
  const say = useTexts(ownFileTexts);
  const { language } = useLanguage();
  const { commissioner } = useSession();
  const office = useOfficeNamed();
  const { asked, news, next, changed, who, hasWorker, where, decisions } = presentOwnFile(
    file,
    office,
    language,
    useFormats(),
  );
  const coming = [...(next === null ? [] : [next]), ...changed];
  return (
    <div className="trede-own">
      <section>
        <h2>{say("asked")}</h2>
        <List lines={asked} none={say("nothing-asked")} isNow act={(line) => <ToAsked asked={line} />} />
      </section>
      {news.length > 0 && (
        <section>
          <h2>{say("news")}</h2>
          <List lines={news} none="" isNow act={(line) => <ToAsked asked={line} />} />
        </section>
      )}
      <section>
        <h2>{say("next", { count: Math.max(1, coming.length) })}</h2>
        {next === null && <p>{say("no-next")}</p>}
        {coming.length > 0 && (
          <ul className="trede-own__list">
            {coming.map((each) => (
              <AppointmentLines key={each.id} shown={each} />
            ))}
          </ul>
        )}
        <p>
          <PageLink to={ownAppointmentsPlace}>{say("all-appointments")}</PageLink>
        </p>
      </section>
      <section>
        <h2>{say("who")}</h2>
        {!hasWorker && <p>{say("no-worker")}</p>}
        {who.length > 0 && <List lines={who} none="" />}
        {commissioner.phone !== "" && (
          <p>
            <WithPhone words={say("call", { phone: commissioner.phone })} phone={commissioner.phone} />
          </p>
        )}
        <p>
          <PageLink to={ownMessagesPlace}>{say("write")}</PageLink>
        </p>
      </section>
      <section>
        <h2>{say("where")}</h2>
        <List lines={where} none={say("nowhere")} />
      </section>
      {decisions.length > 0 && (
        <section>
          <h2>{say("decisions")}</h2>
          <p>{say("decisions-about")}</p>
          <List lines={decisions} none="" act={() => <ToObjection />} />
          <Objection />
        </section>
      )}
      <section>
        <h2>{say("more")}</h2>
        <p>
          <PageLink to={ownDocumentsPlace}>{say("documents")}</PageLink>
        </p>
        <p>
          <PageLink to={ownAccessPlace}>{say("access")}</PageLink>
        </p>
      </section>
    </div>
  );
};

const objectionId = "objection";

const ToObjection = (): ReactElement => {
  const say = useTexts(decisionTexts);
  return (
    <p className="trede-no-print">
      <a href={`#${objectionId}`}>{say("to-objection")}</a>
    </p>
  );
};

/** Once for all decisions; each leads to it. */
const Objection = (): ReactElement => {
  const { language } = useLanguage();
  const { phone } = useSession().commissioner;
  const { title, words } = objectionShown({ named: useOfficeNamed().within, phone }, language);
  return (
    <div className="trede-own__apart">
      <h3 id={objectionId} tabIndex={-1}>
        {title}
      </h3>
      {words.map((each) => (
        <p key={each}>
          <WithPhone words={each} phone={phone} />
        </p>
      ))}
    </div>
  );
};

/** Where each is answered; signing a plan is what a client came for. */
const leadsTo = {
  plan: { to: ownPlanPlace, look: "primary" },
  messages: { to: ownMessagesPlace, look: "quiet" },
  documents: { to: ownDocumentsPlace, look: "quiet" },
} as const;

const ToAsked = ({ asked: { to } }: { readonly asked: Asked }): ReactElement => {
  const say = useTexts(ownFileTexts);
  return (
    <p className="trede-own__acts trede-no-print">
      <ButtonToPage {...leadsTo[to]}>{say(`to-${to}`)}</ButtonToPage>
    </p>
  );
};

type ListProps<L extends Line> = {
  readonly lines: readonly L[];
  readonly none: string;
  readonly isNow?: boolean;
  readonly act?: (line: L) => ReactNode;
};

const List = <L extends Line>({ lines, none, isNow = false, act }: ListProps<L>): ReactElement =>
  lines.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ul className="trede-own__list">
      {lines.map((line) => (
        <li key={[line.title, ...line.words].join()} className={isNow ? "trede-own__now" : undefined}>
          <h3>{line.title}</h3>
          {line.words.map((words) => (
            <p key={words} className="trede-soft">
              {words}
            </p>
          ))}
          {act?.(line)}
        </li>
      ))}
    </ul>
  );
