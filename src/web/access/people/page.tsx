import type { ReactElement } from "react";
import { listPeople, type Role, roleSchema } from "../../../contexts/access/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { roleLabel } from "../../entrance/roles.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { accessProblems } from "../access-problems.ts";
import { newPersonPlace, peoplePlace, personPlace } from "../places.ts";
import { choosePeople, type Person, type PersonRow, presentPeople, withAccess } from "./presenter.ts";
import { peopleTexts } from "./texts.ts";

export const Page = (): ReactElement => {
  const say = useTexts(peopleTexts);
  const { number } = useFormats();
  const session = useSession();
  const people = useReply(listPeople, {});
  const count = people.state === "ready" ? withAccess(people.reply.people).length : null;
  return (
    <>
      <PageHead
        title={say("title")}
        about={count === null ? say("aboutWaiting") : say("about", { count, n: number(count) })}
        actions={
          mayDo(session, "access.person.manage") && <ButtonToPage to={newPersonPlace}>{say("add")}</ButtonToPage>
        }
      />
      <PeopleFilter />
      {people.state === "waiting" && <Skeleton kind="table" />}
      {people.state === "refused" && (
        <ProblemNotice problem={people.problem} onRetry={people.retry} texts={accessProblems} />
      )}
      {people.state === "ready" && <Chosen people={people.reply.people} />}
    </>
  );
};

const PeopleFilter = (): ReactElement => {
  const say = useTexts(peopleTexts);
  const { language } = useLanguage();
  const { search, change } = usePlace(peoplePlace);
  const roles: readonly Role[] = roleSchema.options;
  return (
    <FilterLine label={say("filters")}>
      <TextField
        name="text"
        label={say("search")}
        type="search"
        placeholder={say("searchPlaceholder")}
        value={search.text}
        onChange={(text) => change({ text }, { replace: true })}
      />
      <SelectField
        name="role"
        label={say("role")}
        value={search.role ?? ""}
        choices={[
          { value: "", label: say("everyRole") },
          ...roles.map((role) => ({ value: role, label: roleLabel(role, language) })),
        ]}
        onChange={(chosen) => change({ role: roles.find((role) => role === chosen) })}
      />
    </FilterLine>
  );
};

const Chosen = ({ people }: { readonly people: readonly Person[] }): ReactElement => {
  const say = useTexts(peopleTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const { search, change } = usePlace(peoplePlace);
  const rows = presentPeople(choosePeople(people, search, today), language, today);
  if (rows.length > 0) return <PeopleTable rows={rows} />;
  return (
    <EmptyState
      why={say("emptyWhy")}
      action={
        <Button look="quiet" onPress={() => change({ text: "", role: undefined })}>
          {say("showAll")}
        </Button>
      }
    />
  );
};

const PeopleTable = ({ rows }: { readonly rows: readonly PersonRow[] }): ReactElement => {
  const say = useTexts(peopleTexts);
  const columns: readonly Column<PersonRow>[] = [
    {
      key: "name",
      head: say("name"),
      cell: (row) => (
        <>
          <PageLink to={personPlace} params={{ personId: row.id }}>
            {row.name}
          </PageLink>{" "}
          <span className="trede-soft trede-small">{row.email}</span>
        </>
      ),
    },
    { key: "roles", head: say("roles"), cell: (row) => <Roles row={row} /> },
    { key: "team", head: say("team"), cell: (row) => row.team },
    { key: "code", head: say("code"), cell: (row) => row.code },
    { key: "signIn", head: say("signIn"), cell: (row) => <span className="trede-soft">{row.signIn}</span> },
  ];
  return <DataTable caption={say("listLabel")} columns={columns} rows={rows} keyOf={(row) => row.id} />;
};

const Roles = ({ row }: { readonly row: PersonRow }): ReactElement => {
  const say = useTexts(peopleTexts);
  if (row.roles.length === 0) return <span className="trede-soft">{say("noRole")}</span>;
  return (
    <span className="trede-row">
      {row.roles.map((role) => (
        <Tag key={role.key} tone={role.isNow ? "petrol" : "slate"}>
          {role.words}
        </Tag>
      ))}
    </span>
  );
};
