import { useLocation } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { listDemoPeople, type Role, signInDemo } from "../../../contexts/access/api.ts";
import { useSendAndLoad } from "../../client/load-anew.ts";
import { useReply } from "../../client/queries.ts";
import type { SignedOut } from "../../client/session.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { ButtonToAddress } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { EntranceFrame } from "../entrance-frame.tsx";
import { returnAddress, signInHref } from "../return-address.ts";
import { roleLabel } from "../roles.ts";
import { entranceTexts } from "../texts.ts";

type Props = { readonly session: SignedOut; readonly hasFailed: boolean };

export const Page = ({ session, hasFailed }: Props): ReactElement => {
  const say = useTexts(entranceTexts);
  // asked of the router, so that going back or forward while signed out changes where one comes out
  useLocation();
  return (
    <EntranceFrame>
      <PageHead title={say("sign-in-title")} about={say("sign-in-about")} />
      {hasFailed && <Notice tone="brick">{say("sign-in-failed")}</Notice>}
      {session.embedded && <Notice tone="amber">{say("trial-notice")}</Notice>}
      {session.demo ? (
        <DemoPeople />
      ) : (
        <section className="trede-stack">
          <ButtonToAddress href={signInHref(window.location)}>{say("sign-in")}</ButtonToAddress>
          <p className="trede-soft">{say("sign-in-how")}</p>
        </section>
      )}
    </EntranceFrame>
  );
};

const DemoPeople = (): ReactElement => {
  const say = useTexts(entranceTexts);
  const people = useReply(listDemoPeople, {});
  return (
    <section>
      <h2>{say("demo-title")}</h2>
      <p className="trede-soft">{say("demo-about")}</p>
      {people.state === "waiting" && <Skeleton kind="table" lines={11} />}
      {people.state === "refused" && <ProblemNotice problem={people.problem} onRetry={people.retry} />}
      {people.state === "ready" &&
        (people.reply.people.length === 0 ? (
          <EmptyState why={say("demo-none")} />
        ) : (
          <List people={people.reply.people} />
        ))}
    </section>
  );
};

type ListProps = {
  readonly people: readonly { id: string; name: string; role: Role; provider: string | null }[];
};

/** One press signs in; then everything is asked anew as that person, where one was going. */
const List = ({ people }: ListProps): ReactElement => {
  const { language } = useLanguage();
  const { send, problem } = useSendAndLoad(signInDemo, () => returnAddress(window.location));
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ul className="trede-people">
        {people.map((person) => (
          <li key={`${person.id}-${person.role}`}>
            <button type="button" onClick={() => void send({ body: { personId: person.id } })}>
              <strong>{person.name}</strong>
              <span className="trede-soft">
                {[roleLabel(person.role, language), ...(person.provider === null ? [] : [person.provider])].join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
