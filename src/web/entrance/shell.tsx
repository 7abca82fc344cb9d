import { Outlet, useLocation } from "@tanstack/react-router";
import { type ReactElement, Suspense } from "react";
import { getSession, listCodes, signOut } from "../../contexts/access/api.ts";
import { useSendAndLoad } from "../client/load-anew.ts";
import { useReply } from "../client/queries.ts";
import { SessionContext, type SignedIn } from "../client/session.ts";
import { setOwnCodes } from "../languages/codes.ts";
import { setOfficeTimeZone } from "../languages/office-day.ts";
import { useLanguage, useTexts } from "../languages/use-language.ts";
import { allRoutes } from "../routing/all-routes.ts";
import { PageLink } from "../routing/page-link.tsx";
import { railOf } from "../routing/rail.ts";
import { AppShell } from "../ui/app-shell.tsx";
import { Button } from "../ui/button.tsx";
import { NotRefreshedNotice } from "../ui/not-refreshed-notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { uiTexts } from "../ui/texts.ts";
import { ChooseCommissionerPage } from "./choose-commissioner/entrance-page.tsx";
import { EntranceFrame } from "./entrance-frame.tsx";
import { chooseCommissionerPlace, homePlace, signInFailedPath } from "./places.ts";
import { roleLabel } from "./roles.ts";
import { Page as SignInPage } from "./sign-in/page.tsx";

/** Who is asking decides what stands here: sign-in, the choice of a commissioner, or the pages. */
export const Shell = (): ReactElement => {
  const session = useReply(getSession, {});
  const { pathname } = useLocation();
  if (session.state === "waiting")
    return (
      <EntranceFrame>
        <Skeleton kind="head" />
      </EntranceFrame>
    );
  if (session.state === "refused")
    return (
      <EntranceFrame>
        <ProblemNotice problem={session.problem} onRetry={session.retry} />
      </EntranceFrame>
    );
  if (session.reply.state === "signed-out")
    return <SignInPage session={session.reply} hasFailed={pathname === signInFailedPath} />;
  if (session.reply.state === "choosing") return <ChooseCommissionerPage choices={session.reply.choices} />;
  return <SignedInShell session={session.reply} />;
};

const SignedInShell = ({ session }: { readonly session: SignedIn }): ReactElement => {
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const areCodesThere = useCodes();
  setOfficeTimeZone(session.timeZone);
  const sections = railOf(allRoutes, { permissions: session.permissions, language, path: pathname });
  return (
    <SessionContext value={session}>
      <AppShell home={homePlace} sections={sections} whereabouts={pathname} me={<Me session={session} />}>
        <NotRefreshedNotice />
        <Suspense fallback={<Skeleton kind="head" />}>{areCodesThere ? <Outlet /> : <Skeleton kind="head" />}</Suspense>
      </AppShell>
    </SessionContext>
  );
};

/** Pages are shown with the commissioner's own labels; without an answer with those that ship. */
const useCodes = (): boolean => {
  const codes = useReply(listCodes, {});
  setOwnCodes(codes.state === "ready" ? codes.reply : null);
  return codes.state !== "waiting";
};

const Me = ({ session }: { readonly session: SignedIn }): ReactElement => {
  const say = useTexts(uiTexts);
  const { language, choose } = useLanguage();
  const { send, busy, problem } = useSendAndLoad(signOut, () => homePlace.path);
  const roles = session.roles.map((role) => roleLabel(role, language)).join(", ");
  return (
    <>
      <strong>{session.person.name}</strong>
      <span className="trede-soft">{`${roles} · ${session.commissioner.name}`}</span>
      {session.choices.length > 1 && <PageLink to={chooseCommissionerPlace}>{say("change-commissioner")}</PageLink>}
      {session.embedded && <span className="trede-soft">{say("trial-environment")}</span>}
      <span className="trede-rail__choices">
        <span lang={language === "nl" ? "en" : "nl"}>
          <Button look="link" small onPress={() => choose(language === "nl" ? "en" : "nl")}>
            {say("other-language")}
          </Button>
        </span>
        <Button look="link" small busy={busy} onPress={() => void send({})}>
          {say("sign-out")}
        </Button>
      </span>
      {problem !== null && <ProblemNotice problem={problem} />}
    </>
  );
};
