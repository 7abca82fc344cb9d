import { type ReactElement, useState } from "react";
import { listPeople } from "../../../contexts/access/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { accessProblems } from "../access-problems.ts";
import type { Person } from "../people/presenter.ts";
import { peoplePlace, personPlace } from "../places.ts";
import { EndAccessDialog, RestoreAccessDialog } from "./access-dialog.tsx";
import { ChangeDialog } from "./change-dialog.tsx";
import { EndRoleDialog } from "./end-role-dialog.tsx";
import { GrantDialog } from "./grant-dialog.tsx";
import { presentPerson, type RoleRow } from "./presenter.ts";
import { RoleTable } from "./role-table.tsx";
import { personTexts } from "./texts.ts";
import "./person.css";

export const Page = (): ReactElement => {
  const say = useTexts(personTexts);
  const { params } = usePlace(personPlace);
  const people = useReply(listPeople, {});
  if (people.state === "waiting") return <Skeleton kind="head" />;
  if (people.state === "refused")
    return <ProblemNotice problem={people.problem} onRetry={people.retry} texts={accessProblems} />;
  const person = people.reply.people.find(({ id }) => id === params.personId);
  if (person !== undefined) return <OnePerson person={person} />;
  return (
    <>
      <PageHead title={say("notFound")} />
      <EmptyState why={say("notFound")} action={<BackToPeople />} />
    </>
  );
};

const BackToPeople = (): ReactElement => (
  <ButtonToPage look="quiet" to={peoplePlace}>
    {useTexts(personTexts)("back")}
  </ButtonToPage>
);

type Asking =
  | { readonly what: "nothing" | "change" | "grant" | "end-access" | "restore-access" }
  | { readonly what: "end"; readonly role: RoleRow };

const OnePerson = ({ person }: { readonly person: Person }): ReactElement => {
  const say = useTexts(personTexts);
  const { language } = useLanguage();
  const session = useSession();
  const [asking, setAsking] = useState<Asking>({ what: "nothing" });
  const [done, setDone] = useState<string | null>(null);
  const view = presentPerson(person, language, session.today);
  const mayManage = mayDo(session, "access.person.manage");
  const close = (said?: string): void => {
    setAsking({ what: "nothing" });
    if (said !== undefined) setDone(said);
  };
  return (
    <>
      <PageHead title={view.name} about={person.email} actions={<BackToPeople />} />
      {done !== null && <Notice tone="moss">{done}</Notice>}
      <Facts facts={view.facts} />
      {mayManage && <Acts person={person} ask={(what) => setAsking({ what })} />}
      <section className="trede-person__roles" aria-labelledby="roles">
        <div className="trede-person__head">
          <h2 id="roles">{say("roles")}</h2>
          {mayManage && <Button onPress={() => setAsking({ what: "grant" })}>{say("grant")}</Button>}
        </div>
        <p className="trede-soft">{view.roles.length === 0 ? say("noRoles") : say("rolesAbout")}</p>
        {view.roles.length > 0 && (
          <RoleTable view={view} onEnd={mayManage ? (role) => setAsking({ what: "end", role }) : null} />
        )}
      </section>
      <AskedFor asking={asking} person={person} close={close} />
    </>
  );
};

type ActsProps = {
  readonly person: Person;
  readonly ask: (what: "change" | "end-access" | "restore-access") => void;
};

const Acts = ({ person, ask }: ActsProps): ReactElement => {
  const say = useTexts(personTexts);
  return (
    <div className="trede-row">
      <Button look="quiet" small onPress={() => ask("change")}>
        {say("change")}
      </Button>
      {person.endedAt === null ? (
        <Button look="quiet" small onPress={() => ask("end-access")}>
          {say("endAccess")}
        </Button>
      ) : (
        <Button look="quiet" small onPress={() => ask("restore-access")}>
          {say("restoreAccess")}
        </Button>
      )}
    </div>
  );
};

type AskedForProps = {
  readonly asking: Asking;
  readonly person: Person;
  readonly close: (said?: string) => void;
};

const AskedFor = ({ asking, person, close }: AskedForProps): ReactElement | null => {
  switch (asking.what) {
    case "change":
      return <ChangeDialog person={person} onClose={close} />;
    case "grant":
      return <GrantDialog person={person} onClose={close} />;
    case "end":
      return <EndRoleDialog person={person} role={asking.role} onClose={close} />;
    case "end-access":
      return <EndAccessDialog person={person} onClose={close} />;
    case "restore-access":
      return <RestoreAccessDialog person={person} onClose={close} />;
    case "nothing":
      return null;
  }
};

const Facts = ({ facts }: { readonly facts: ReturnType<typeof presentPerson>["facts"] }): ReactElement => (
  <dl className="trede-person__facts">
    {facts.map(({ key, name, value }) => (
      <div key={key}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
