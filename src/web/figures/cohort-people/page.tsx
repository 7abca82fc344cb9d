import type { ReactElement } from "react";
import { listMunicipalities } from "../../../contexts/access/api.ts";
import { exportCohortPeople, listCohortPeople } from "../../../contexts/figures/api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { knownAtOn } from "../../languages/office-day.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { cohortProblems } from "../cohort-problems.ts";
import { DeletedNotice } from "../deleted-notice.tsx";
import { cohortFileName } from "../file-name.ts";
import { cohortPeoplePlace, cohortPlace } from "../places.ts";
import { askedIn } from "../question.ts";
import { aboutPeople, type PersonRow, presentPeople, titleOf } from "./presenter.ts";
import { cohortPeopleTexts } from "./texts.ts";

export const Page = (): ReactElement => {
  const say = useTexts(cohortPeopleTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const { search, change } = usePlace(cohortPeoplePlace);
  const { group, not, page, ...question } = search;
  const asked = askedIn(question, today);
  const knownAt = knownAtOn(question.knownOn, today);
  const title = titleOf({ group, not, isWhole: true }, language);
  const knownOn = knownAt === undefined ? undefined : question.knownOn;
  const file = useFile(exportCohortPeople);
  const save = () =>
    void file.save(
      { query: { ...asked, knownAt, group, not } },
      cohortFileName(asked, { knownOn, today }, language, title),
    );
  const people = useReply(listCohortPeople, { query: { ...asked, knownAt, group, not, page } }, { keep: true });
  const isWhole = people.state !== "ready" || people.reply.followUp.pending === 0;
  const municipalities = useReply(listMunicipalities, {}, { when: asked.municipality !== undefined });
  const named = municipalities.state === "ready" ? municipalities.reply.municipalities : [];
  const municipality = named.find(({ code }) => code === asked.municipality)?.name ?? asked.municipality ?? null;
  return (
    <>
      <PageHead
        title={titleOf({ group, not, isWhole }, language)}
        about={aboutPeople(asked, language, municipality, knownOn)}
        actions={
          <ButtonToPage look="quiet" to={cohortPlace} search={question}>
            {say("back")}
          </ButtonToPage>
        }
      />
      {people.state === "waiting" && <Skeleton kind="table" />}
      {people.state === "refused" && (
        <ProblemNotice problem={people.problem} onRetry={people.retry} texts={cohortProblems} />
      )}
      {people.state === "ready" && <DeletedNotice before={people.reply.incompleteBefore} />}
      {people.state === "ready" && people.reply.total === 0 && <EmptyState why={say("emptyTitle")} />}
      {people.state === "ready" && people.reply.total > 0 && (
        <>
          <PeopleTable rows={presentPeople(people.reply.people, language)} isRefreshing={people.refreshing} />
          <Pager
            {...people.reply}
            onPage={(next, how) => change({ page: next }, how)}
            links={
              <Button look="link" small busy={file.busy} onPress={save}>
                {say("export")}
              </Button>
            }
          />
          {file.problem !== null && <ProblemNotice problem={file.problem} texts={cohortProblems} />}
        </>
      )}
    </>
  );
};

type TableProps = { readonly rows: readonly PersonRow[]; readonly isRefreshing: boolean };

const PeopleTable = ({ rows, isRefreshing }: TableProps): ReactElement => {
  const say = useTexts(cohortPeopleTexts);
  const { search } = usePlace(cohortPeoplePlace);
  const columns: readonly Column<PersonRow>[] = [
    {
      key: "client",
      head: say("client"),
      cell: (row) => (
        <>
          <PageLink to={dossierPlace} params={{ clientId: row.clientId }} search={{ knownOn: search.knownOn }}>
            {row.client}
          </PageLink>{" "}
          {row.number !== null && <span className="trede-soft trede-small trede-number">{row.number}</span>}
        </>
      ),
    },
    { key: "from", head: say("from"), cell: (row) => row.from },
    { key: "until", head: say("until"), cell: (row) => row.until },
    { key: "counts", head: say("counts"), cell: (row) => row.counts },
  ];
  return (
    <DataTable
      caption={say("listLabel")}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.key}
      isRefreshing={isRefreshing}
    />
  );
};
